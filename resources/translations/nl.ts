<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>The settings count until the kiosk is closed. {why}</source>
        <translation>De instellingen gelden tot de kiosk wordt gesloten. {why}</translation>
    </message>
    <message>
        <source>Note saved for {name}</source>
        <translation>Notitie opgeslagen voor {name}</translation>
    </message>
    <message>
        <source>Tag “{tag}” saved for {name}</source>
        <translation>Label “{tag}” opgeslagen voor {name}</translation>
    </message>
    <message>
        <source>Answer saved for {name}</source>
        <translation>Antwoord opgeslagen voor {name}</translation>
    </message>
    <message>
        <source>{n} by now yesterday</source>
        <translation>{n} gisteren tot nu</translation>
    </message>
    <message>
        <source>Leads today</source>
        <translation>Leads vandaag</translation>
    </message>
    <message>
        <source>Hot leads</source>
        <translation>Topleads</translation>
    </message>
    <message>
        <source>4 or 5 stars</source>
        <translation>4 of 5 sterren</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Alle leads</translation>
    </message>
    <message>
        <source>Leads per hour</source>
        <translation>Leads per uur</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Busiest: {hours}</source>
        <translation>Drukst: {hours}</translation>
    </message>
    <message>
        <source>{hours}: {today} today, {before} yesterday</source>
        <translation>{hours}: {today} vandaag, {before} gisteren</translation>
    </message>
    <message>
        <source>No scans today or yesterday.</source>
        <translation>Geen scans vandaag of gisteren.</translation>
    </message>
    <message>
        <source>{n} with 0 stars</source>
        <translation>{n} met 0 sterren</translation>
    </message>
    <message>
        <source>{n} not rated</source>
        <translation>{n} niet beoordeeld</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>{filter}: take this filter back</source>
        <translation>{filter}: dit filter weghalen</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Niet beoordeeld</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>First scanned by</source>
        <translation>Eerst gescand door</translation>
    </message>
    <message>
        <source>First scan on</source>
        <translation>Eerste scan op</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} anderen</translation>
    </message>
    <message>
        <source>1 scan</source>
        <translation>1 scan</translation>
    </message>
    <message>
        <source>{n} scans</source>
        <translation>{n} scans</translation>
    </message>
    <message>
        <source>Search name, company, tag, note</source>
        <translation>Zoek naam, bedrijf, label, notitie</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Leads zoeken</translation>
    </message>
    <message>
        <source>Ask the platform again</source>
        <translation>Platform opnieuw vragen</translation>
    </message>
    <message>
        <source>Search code, tag, comment, name</source>
        <translation>Zoek code, label, opmerking, naam</translation>
    </message>
    <message>
        <source>Search vouchers</source>
        <translation>Vouchers zoeken</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Still usable</source>
        <translation>Nog geldig</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>No voucher matches.</source>
        <translation>Geen voucher gevonden.</translation>
    </message>
    <message>
        <source>Choose a voucher to see who used it.</source>
        <translation>Kies een voucher om te zien wie hem heeft gebruikt.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>stand van {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Aandacht nodig</translation>
    </message>
    <message>
        <source>No leads yet. Scan a badge and it appears here.</source>
        <translation>Nog geen leads. Scan een badge en de lead verschijnt hier.</translation>
    </message>
    <message>
        <source>Choose a lead to see and edit it.</source>
        <translation>Kies een lead om die te bekijken en te bewerken.</translation>
    </message>
    <message>
        <source>Show leads with</source>
        <translation>Toon leads met</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 lead</translation>
    </message>
    <message>
        <source>{n} leads</source>
        <translation>{n} leads</translation>
    </message>
    <message>
        <source>{leads} found</source>
        <translation>{leads} gevonden</translation>
    </message>
    <message>
        <source>No lead matches.</source>
        <translation>Geen lead gevonden.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Scanned {time}</source>
        <translation>Gescand {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Opgeslagen {time}</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu verzenden</translation>
    </message>
    <message>
        <source>Show waiting</source>
        <translation>Toon wachtende</translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation>Toon wat aandacht nodig heeft</translation>
    </message>
    <message>
        <source>Once a platform is connected, leads go up by themselves.</source>
        <translation>Zodra een platform verbonden is, worden leads vanzelf geüpload.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Typ een code</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Code op de badge</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Next badge, please</source>
        <translation>Volgende badge graag</translation>
    </message>
    <message>
        <source>Not a visitor’s code</source>
        <translation>Geen bezoekerscode</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Booth and staff</source>
        <translation>Stand en team</translation>
    </message>
    <message>
        <source>Questions and tags</source>
        <translation>Vragen en labels</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Scanners</translation>
    </message>
    <message>
        <source>Sound and light</source>
        <translation>Geluid en licht</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>Open {time}</source>
        <translation>Open {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Vergrendel nu</translation>
    </message>
    <message>
        <source>Lock: choose a PIN</source>
        <translation>Vergrendelen: kies een pincode</translation>
    </message>
    <message>
        <source>Locked: give the PIN</source>
        <translation>Vergrendeld: voer de pincode in</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Backup and export</source>
        <translation>Back-up en export</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Zelftest</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>Over en licenties</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle instellingen</translation>
    </message>
    <message>
        <source>No leads yet. Once badges are scanned, figures appear here.</source>
        <translation>Nog geen leads. Zodra badges zijn gescand, verschijnen hier cijfers.</translation>
    </message>
    <message>
        <source>The picture is {path}</source>
        <translation>De afbeelding is {path}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Nog niet gelezen</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Volgende foto</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Foto verwijderen</translation>
    </message>
    <message>
        <source>Every picture has become a lead.</source>
        <translation>Elke foto is een lead geworden.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} van {count}</translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <translation>Gemaakt {time}</translation>
    </message>
    <message>
        <source>Type the code that is printed on the badge. The lead gets the time of the picture. Tap to enlarge.</source>
        <translation>Typ de code die op de badge staat. De lead krijgt de tijd van de foto. Tik om te vergroten.</translation>
    </message>
    <message>
        <source>A closer look is taken. If it reads the code, the lead is saved by itself.</source>
        <translation>De foto wordt nog eens goed bekeken. Als de code leesbaar is, wordt de lead vanzelf opgeslagen.</translation>
    </message>
    <message>
        <source>Tap again: delete for good</source>
        <translation>Tik nog eens: definitief verwijderen</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written: {reason}.</source>
        <translation>De foto {path} kan niet worden weggeschreven: {reason}.</translation>
    </message>
    <message>
        <source>First seen {time}</source>
        <translation>Eerst gezien {time}</translation>
    </message>
    <message>
        <source> by {name}</source>
        <translation> door {name}</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Al eerder gezien</translation>
    </message>
    <message>
        <source>No badge code: exported, not uploaded</source>
        <translation>Geen badgecode: wel in de export, niet geüpload</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact opgeslagen</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nieuwe lead</translation>
    </message>
    <message>
        <source>Saved on this kiosk.</source>
        <translation>Opgeslagen op deze kiosk.</translation>
    </message>
    <message>
        <source>Looking up the name …</source>
        <translation>Naam opzoeken …</translation>
    </message>
    <message>
        <source>Saved. The name follows when online.</source>
        <translation>Opgeslagen. De naam volgt zodra er verbinding is.</translation>
    </message>
    <message>
        <source>This code sets up a pretix device. Scan the code on the visitor’s badge.</source>
        <translation>Deze code stelt een pretix-apparaat in. Scan de code op de badge van de bezoeker.</translation>
    </message>
    <message>
        <source>Not saved · set-up code</source>
        <translation>Niet opgeslagen · instelcode</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Controleren …</translation>
    </message>
    <message>
        <source>Asking {host} who you are.</source>
        <translation>{host} wordt gevraagd wie je bent.</translation>
    </message>
    <message>
        <source>Scan on: leads are kept here, and go up once the platform answers.</source>
        <translation>Scan door: leads blijven hier bewaard en worden geüpload zodra het platform antwoordt.</translation>
    </message>
    <message>
        <source>Saved, to be checked later</source>
        <translation>Opgeslagen, controle volgt later</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>{name} is verbonden.</translation>
    </message>
    <message>
        <source>{name} is connected, and checked later.</source>
        <translation>{name} is verbonden en wordt later gecontroleerd.</translation>
    </message>
    <message>
        <source>This computer cannot keep the account: free space, or check the rights of the data folder.</source>
        <translation>Deze computer kan het account niet bewaren: maak ruimte vrij of controleer de rechten van de gegevensmap.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Something unexpected failed. Try again; the log tells more.</source>
        <translation>Er ging onverwacht iets mis. Probeer het opnieuw; in het logboek staat meer.</translation>
    </message>
    <message>
        <source>Check this computer’s network and the server address. You can also connect now and check later.</source>
        <translation>Controleer het netwerk van deze computer en het serveradres. Je kunt ook nu verbinden en later controleren.</translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation>Het platform is niet bereikbaar</translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi in a web browser, or check the server address.</source>
        <translation>Meld je in een webbrowser aan bij de Wi-Fi of controleer het serveradres.</translation>
    </message>
    <message>
        <source>Another page answered</source>
        <translation>Er antwoordde een andere pagina</translation>
    </message>
    <message>
        <source>Check the code or secret letter by letter, or ask the organiser for a valid one.</source>
        <translation>Controleer de code of het geheim teken voor teken of vraag de organisator om een geldige code.</translation>
    </message>
    <message>
        <source>The platform refused the sign-in</source>
        <translation>Het platform weigerde de aanmelding</translation>
    </message>
    <message>
        <source>Check the server address and this computer’s date and time, or use another network.</source>
        <translation>Controleer het serveradres en de datum en tijd van deze computer, of gebruik een ander netwerk.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>De verbinding is niet veilig</translation>
    </message>
    <message>
        <source>The platform asks to wait. Try again in a moment, or connect now and check later.</source>
        <translation>Het platform vraagt om te wachten. Probeer het zo nog eens, of verbind nu en controleer later.</translation>
    </message>
    <message>
        <source>The platform is busy</source>
        <translation>Het platform is bezet</translation>
    </message>
    <message>
        <source>Check the server address: the platform says that there is no such place.</source>
        <translation>Controleer het serveradres: volgens het platform bestaat deze plek niet.</translation>
    </message>
    <message>
        <source>The platform refused this</source>
        <translation>Het platform weigerde dit</translation>
    </message>
    <message>
        <source>A web page is there, but no platform: check the server address.</source>
        <translation>Daar is wel een webpagina, maar geen platform: controleer het serveradres.</translation>
    </message>
    <message>
        <source>No platform at this address</source>
        <translation>Geen platform op dit adres</translation>
    </message>
    <message>
        <source>Try again in a moment, or connect now and check later.</source>
        <translation>Probeer het zo nog eens, of verbind nu en controleer later.</translation>
    </message>
    <message>
        <source>The platform gives no usable answer</source>
        <translation>Het platform geeft geen bruikbaar antwoord</translation>
    </message>
    <message>
        <source>This code does not help here</source>
        <translation>Deze code helpt hier niet</translation>
    </message>
    <message>
        <source>This code sets up a pretix device, not a lead scanner. Ask the organiser for your access code.</source>
        <translation>Deze code stelt een pretix-apparaat in, geen leadscanner. Vraag de organisator om je toegangscode.</translation>
    </message>
    <message>
        <source>Not the right set-up code</source>
        <translation>Niet de juiste instelcode</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>De scanner werkt</translation>
    </message>
    <message>
        <source>Letters and signs arrive as printed.</source>
        <translation>Letters en tekens komen aan zoals ze gedrukt zijn.</translation>
    </message>
    <message>
        <source>Set the scanner to US English, or choose its layout in Settings. Then scan again.</source>
        <translation>Zet de scanner op Amerikaans Engels of kies zijn indeling in Instellingen. Scan daarna opnieuw.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Scan opnieuw</translation>
    </message>
    <message>
        <source>The code did not arrive whole.</source>
        <translation>De code kwam niet volledig aan.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradres</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Toegangscode</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>How to ask for a token</source>
        <translation>Manier om een token te vragen</translation>
    </message>
    <message>
        <source>Seat of this kiosk among those on the same account, as 2/3</source>
        <translation>Plek van deze kiosk onder de kiosken met hetzelfde account, zoals 2/3</translation>
    </message>
    <message>
        <source>Set the scanner to US English, or choose its layout in Settings.</source>
        <translation>Zet de scanner op Amerikaans Engels of kies zijn indeling in Instellingen.</translation>
    </message>
    <message>
        <source>Letters are swapped</source>
        <translation>Letters zijn verwisseld</translation>
    </message>
    <message>
        <source>This code sets up Lead Kiosk. Use it in Settings, Targets.</source>
        <translation>Deze code stelt Lead Kiosk in. Gebruik hem bij Instellingen, Doelen.</translation>
    </message>
    <message>
        <source>Not saved · action code</source>
        <translation>Niet opgeslagen · actiecode</translation>
    </message>
    <message>
        <source>Scan the code on the visitor’s badge.</source>
        <translation>Scan de code op de badge van de bezoeker.</translation>
    </message>
    <message>
        <source>This action code is not known here. Scan one of a newly printed sheet.</source>
        <translation>Deze actiecode is hier niet bekend. Scan er een van een nieuw afgedrukt vel.</translation>
    </message>
    <message>
        <source>Nothing done · unknown action code</source>
        <translation>Niets gedaan · onbekende actiecode</translation>
    </message>
    <message>
        <source>Not saved · scan again</source>
        <translation>Niet opgeslagen · scan opnieuw</translation>
    </message>
    <message>
        <source>The scanner lost some characters.</source>
        <translation>De scanner heeft enkele tekens gemist.</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NIET OPGESLAGEN</translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, scan again.</source>
        <translation>De schijf is vol. Exporteer, maak ruimte vrij en scan opnieuw.</translation>
    </message>
    <message>
        <source>Leads can be read, not added.</source>
        <translation>Leads kunnen worden gelezen, niet toegevoegd.</translation>
    </message>
    <message>
        <source>The contact card is cut off. Scan it again.</source>
        <translation>De contactkaart is afgekapt. Scan hem opnieuw.</translation>
    </message>
    <message>
        <source>Not saved · unreadable code</source>
        <translation>Niet opgeslagen · onleesbare code</translation>
    </message>
    <message>
        <source>Try again, or type the code on the badge.</source>
        <translation>Probeer het opnieuw of typ de code van de badge.</translation>
    </message>
    <message>
        <source>{name} scans from now on</source>
        <translation>{name} scant vanaf nu</translation>
    </message>
    <message>
        <source>An action code is about the lead before it.</source>
        <translation>Een actiecode hoort bij de lead ervoor.</translation>
    </message>
    <message>
        <source>Scan a badge first</source>
        <translation>Scan eerst een badge</translation>
    </message>
    <message>
        <source>No stars for {name}</source>
        <translation>Geen sterren voor {name}</translation>
    </message>
    <message>
        <source>{stars} for {name}</source>
        <translation>{stars} voor {name}</translation>
    </message>
    <message>
        <source>“{tag}” for {name}</source>
        <translation>“{tag}” voor {name}</translation>
    </message>
    <message>
        <source>“{answer}” for {name}</source>
        <translation>“{answer}” voor {name}</translation>
    </message>
    <message>
        <source>Nothing to take back for {name}</source>
        <translation>Niets ongedaan te maken voor {name}</translation>
    </message>
    <message>
        <source>Taken back for {name}</source>
        <translation>Ongedaan gemaakt voor {name}</translation>
    </message>
    <message>
        <source>{platform}: “{words}”. Saved here.</source>
        <translation>{platform}: “{words}”. Hier opgeslagen.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Geüpload</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Lead Kiosk blue</source>
        <translation>Lead Kiosk-blauw</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blauwgroen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Type a colour as in a style guide, such as #1B5BD6.</source>
        <translation>Typ een kleur zoals in een stijlgids, bijvoorbeeld #1B5BD6.</translation>
    </message>
    <message>
        <source>“{file}” is no picture that can be shown. Choose a PNG or JPEG.</source>
        <translation>“{file}” is geen afbeelding die getoond kan worden. Kies een PNG of JPEG.</translation>
    </message>
    <message>
        <source>The logo cannot be kept: is the disk full?</source>
        <translation>Het logo kan niet worden bewaard: is de schijf vol?</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Size of text and buttons</source>
        <translation>Grootte van tekst en knoppen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Automatic: as large as a finger needs on this screen.</source>
        <translation>Automatisch: zo groot als een vinger op dit scherm nodig heeft.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Accentkleur</translation>
    </message>
    <message>
        <source>Accent as a number</source>
        <translation>Accentkleur als getal</translation>
    </message>
    <message>
        <source>Marks what is chosen. It is made lighter or darker until it can be read.</source>
        <translation>Markeert wat gekozen is. Wordt lichter of donkerder gemaakt tot het leesbaar is.</translation>
    </message>
    <message>
        <source>Your own colour</source>
        <translation>Je eigen kleur</translation>
    </message>
    <message>
        <source>As in your style guide; empty for ours.</source>
        <translation>Zoals in je stijlgids; leeg voor die van ons.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Het logo</translation>
    </message>
    <message>
        <source>Use its colour</source>
        <translation>Kleur overnemen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo verwijderen</translation>
    </message>
    <message>
        <source>The logo is removed</source>
        <translation>Het logo is verwijderd</translation>
    </message>
    <message>
        <source>Shown at the top and while the kiosk is idle</source>
        <translation>Bovenaan te zien en als de kiosk in rust is</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG, from a USB stick or this computer.</source>
        <translation>Een PNG, JPEG of SVG, van een USB-stick of deze computer.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Toetsenbord op het scherm</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Toetsindeling</translation>
    </message>
    <message>
        <source>Automatic: after a touch into a field, and never while a real keyboard is used.</source>
        <translation>Automatisch: na een tik in een veld, en nooit als er een echt toetsenbord wordt gebruikt.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Automatic: as the language has it.</source>
        <translation>Automatisch: volgens de taal.</translation>
    </message>
    <message>
        <source>The logo is changed</source>
        <translation>Het logo is gewijzigd</translation>
    </message>
    <message>
        <source>The logo has no colour besides black, white and grey.</source>
        <translation>Het logo heeft geen andere kleur dan zwart, wit en grijs.</translation>
    </message>
    <message>
        <source>The accent is the logo’s colour</source>
        <translation>De accentkleur is de kleur van het logo</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olijfgroen</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Bruin</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Typ een naam.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>Er is al iemand met deze naam.</translation>
    </message>
    <message>
        <source>Not yet: 1 needs you</source>
        <translation>Nog niet: 1 heeft aandacht nodig</translation>
    </message>
    <message>
        <source>Not yet: {n} need you</source>
        <translation>Nog niet: {n} hebben aandacht nodig</translation>
    </message>
    <message>
        <source>The platform did not take it. It is saved here.</source>
        <translation>Het platform nam de lead niet aan. Hij is hier opgeslagen.</translation>
    </message>
    <message>
        <source>The platform did not take them. They are saved here.</source>
        <translation>Het platform nam ze niet aan. Ze zijn hier opgeslagen.</translation>
    </message>
    <message>
        <source>Not yet: 1 badge to resolve</source>
        <translation>Nog niet: 1 badge uit te zoeken</translation>
    </message>
    <message>
        <source>Not yet: {n} badges to resolve</source>
        <translation>Nog niet: {n} badges uit te zoeken</translation>
    </message>
    <message>
        <source>Their pictures are kept. Type the codes that are printed on them.</source>
        <translation>De foto’s zijn bewaard. Typ de codes die erop staan.</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Nog geen leads</translation>
    </message>
    <message>
        <source>Scan a badge, and it goes up from here.</source>
        <translation>Scan een badge en hij wordt vanaf hier geüpload.</translation>
    </message>
    <message>
        <source>Ask the organiser whether leads were deleted there. All are saved here, and in every export.</source>
        <translation>Vraag de organisator of daar leads zijn verwijderd. Hier zijn ze allemaal opgeslagen, en in elke export.</translation>
    </message>
    <message>
        <source>{name} confirmed each upload.</source>
        <translation>{name} bevestigde elke upload.</translation>
    </message>
    <message>
        <source>{name} confirmed each upload. It does not tell how many leads it has.</source>
        <translation>{name} bevestigde elke upload. Hoeveel leads er staan, wordt niet verteld.</translation>
    </message>
    <message>
        <source>{name} confirmed {n} uploads, but counts only {held} (asked: {time}): somebody deleted leads there, or visitors have two badges.</source>
        <translation>{name} bevestigde {n} uploads, maar telt er maar {held} (gevraagd: {time}): iemand heeft daar leads verwijderd, of bezoekers hebben twee badges.</translation>
    </message>
    <message>
        <source>{name} confirmed each upload, and has 1 lead (asked: {time}).</source>
        <translation>{name} bevestigde elke upload en heeft 1 lead (gevraagd: {time}).</translation>
    </message>
    <message>
        <source>{name} confirmed each upload, and has {held} leads (asked: {time}).</source>
        <translation>{name} bevestigde elke upload en heeft {held} leads (gevraagd: {time}).</translation>
    </message>
    <message>
        <source>Saved here only: export first</source>
        <translation>Alleen hier opgeslagen: exporteer eerst</translation>
    </message>
    <message>
        <source>The one lead is uploaded.</source>
        <translation>De enige lead is geüpload.</translation>
    </message>
    <message>
        <source>All {n} leads are uploaded.</source>
        <translation>Alle {n} leads zijn geüpload.</translation>
    </message>
    <message>
        <source>Safe to pack up</source>
        <translation>Klaar om in te pakken</translation>
    </message>
    <message>
        <source>Not yet: 1 lead waits</source>
        <translation>Nog niet: 1 lead wacht</translation>
    </message>
    <message>
        <source>Not yet: {n} leads wait</source>
        <translation>Nog niet: {n} leads wachten</translation>
    </message>
    <message>
        <source>Not yet: {n} uploads wait</source>
        <translation>Nog niet: {n} uploads wachten</translation>
    </message>
    <message>
        <source>They are saved here, and wait for you: see below.</source>
        <translation>Ze zijn hier opgeslagen en wachten op jou: zie hieronder.</translation>
    </message>
    <message>
        <source>They are saved here, and are tried again: see below.</source>
        <translation>Ze zijn hier opgeslagen en worden opnieuw geprobeerd: zie hieronder.</translation>
    </message>
    <message>
        <source>They are saved here, and go up after the pause: see below.</source>
        <translation>Ze zijn hier opgeslagen en worden na de pauze geüpload: zie hieronder.</translation>
    </message>
    <message>
        <source>They are saved here, and go up once the connection is back.</source>
        <translation>Ze zijn hier opgeslagen en worden geüpload zodra er weer verbinding is.</translation>
    </message>
    <message>
        <source>They are saved here, and going up now.</source>
        <translation>Ze zijn hier opgeslagen en worden nu geüpload.</translation>
    </message>
    <message>
        <source>No platform is connected: what was scanned is on this computer and nowhere else.</source>
        <translation>Er is geen platform verbonden: wat gescand is, staat alleen op deze computer.</translation>
    </message>
    <message>
        <source>None has a badge code, so no platform takes them.</source>
        <translation>Geen ervan heeft een badgecode, dus geen platform neemt ze aan.</translation>
    </message>
    <message>
        <source>1 lead has no badge code, so no platform takes it. The others are uploaded.</source>
        <translation>1 lead heeft geen badgecode, dus geen platform neemt hem aan. De andere zijn geüpload.</translation>
    </message>
    <message>
        <source>{n} leads have no badge code, so no platform takes them. The others are uploaded.</source>
        <translation>{n} leads hebben geen badgecode, dus geen platform neemt ze aan. De andere zijn geüpload.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Lead file</source>
        <translation>Leadbestand</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation>Codes lezen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Toegangsgegevens</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Accu</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Schijfversleuteling</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfoon</translation>
    </message>
    <message>
        <source>Photos and voice notes</source>
        <translation>Foto’s en spraaknotities</translation>
    </message>
    <message>
        <source>All is well: this kiosk is ready for the show.</source>
        <translation>Alles is in orde: deze kiosk is klaar voor de beurs.</translation>
    </message>
    <message>
        <source>1 thing needs you.</source>
        <translation>1 punt heeft aandacht nodig.</translation>
    </message>
    <message>
        <source>{n} things need you.</source>
        <translation>{n} punten hebben aandacht nodig.</translation>
    </message>
    <message>
        <source>Looks at disk, clock, camera, scanners, network and sound. Takes half a minute at most.</source>
        <translation>Bekijkt schijf, klok, camera, scanners, netwerk en geluid. Duurt hooguit een halve minuut.</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Testen …</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Opnieuw testen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Aandacht nodig</translation>
    </message>
    <message>
        <source>Read-only: not saving</source>
        <translation>Alleen-lezen: slaat niet op</translation>
    </message>
    <message>
        <source>Disk full: make room</source>
        <translation>Schijf vol: maak ruimte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>More about this lead</source>
        <translation>Meer over deze lead</translation>
    </message>
    <message>
        <source>Saved on this kiosk</source>
        <translation>Opgeslagen op deze kiosk</translation>
    </message>
    <message>
        <source>Merged with a colleague’s remarks</source>
        <translation>Samengevoegd met de opmerkingen van een collega</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>Hold a badge in front of the camera, or type its code.</source>
        <translation>Houd een badge voor de camera of typ de code.</translation>
    </message>
    <message>
        <source>{problem} Until then, use a USB scanner or type the code on the badge.</source>
        <translation>{problem} Gebruik tot die tijd een USB-scanner of typ de code op de badge.</translation>
    </message>
    <message>
        <source>Scan a badge with the USB scanner, or type its code.</source>
        <translation>Scan een badge met de USB-scanner, of typ de code.</translation>
    </message>
    <message>
        <source>Plug in a camera or a USB scanner, or type the code on the badge.</source>
        <translation>Sluit een camera of een USB-scanner aan, of typ de code op de badge.</translation>
    </message>
    <message>
        <source>Last lead</source>
        <translation>Laatste lead</translation>
    </message>
    <message>
        <source>Scans per hour</source>
        <translation>Scans per uur</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Opgebruikt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>1 left</source>
        <translation>Nog 1</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>Nog {n}</translation>
    </message>
    <message>
        <source>{used} of {most} used</source>
        <translation>{used} van {most} gebruikt</translation>
    </message>
    <message>
        <source>Does not change the price</source>
        <translation>Verandert de prijs niet</translation>
    </message>
    <message>
        <source>{value} % off</source>
        <translation>{value}% korting</translation>
    </message>
    <message>
        <source>{value} off the price</source>
        <translation>{value} van de prijs af</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Price {value}</source>
        <translation>Prijs {value}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Geldig voor</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Name not shown to exhibitors</source>
        <translation>Naam niet zichtbaar voor exposanten</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekocht</translation>
    </message>
    <message>
        <source>1 voucher</source>
        <translation>1 voucher</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} vouchers</translation>
    </message>
    <message>
        <source>the first {n} of {total} vouchers</source>
        <translation>de eerste {n} van {total} vouchers</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Label toevoegen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Asked on each lead’s card. Answers stay under the wording they were given to.</source>
        <translation>Staan op de kaart van elke lead. Antwoorden blijven bij de vraag zoals die toen luidde.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nieuwe vraag</translation>
    </message>
    <message>
        <source>Offered on each lead’s card, besides those of the platform.</source>
        <translation>Staan op de kaart van elke lead, naast die van het platform.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nieuw label</translation>
    </message>
    <message>
        <source>A row per question: question, kind (single, multi or text), options parted by semicolons.</source>
        <translation>Eén regel per vraag: vraag, soort (single, multi of text), opties gescheiden door puntkomma’s.</translation>
    </message>
    <message>
        <source>Questions from a file</source>
        <translation>Vragen uit een bestand</translation>
    </message>
    <message>
        <source>“{question}” is no longer asked. Answers are kept.</source>
        <translation>“{question}” wordt niet meer gesteld. Antwoorden blijven bewaard.</translation>
    </message>
    <message>
        <source>1 question was taken from the file</source>
        <translation>1 vraag is uit het bestand overgenomen</translation>
    </message>
    <message>
        <source>{n} questions were taken from the file</source>
        <translation>{n} vragen zijn uit het bestand overgenomen</translation>
    </message>
    <message>
        <source>“{tag}” is no longer offered. Leads keep it.</source>
        <translation>“{tag}” wordt niet meer aangeboden. Leads houden het.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message>
        <source>scans now</source>
        <translation>scant nu</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>Left counter</source>
        <translation>Balie links</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Naam van deze kiosk</translation>
    </message>
    <message>
        <source>Platforms show it beside what was scanned here.</source>
        <translation>Platforms tonen die bij wat hier is gescand.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Who scans is chosen with one tap at the top, and kept with each lead.</source>
        <translation>Wie scant, kies je bovenaan met één tik. Het wordt bij elke lead bewaard.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Naam van een collega</translation>
    </message>
    <message>
        <source>{name} is removed. Leads keep the name.</source>
        <translation>{name} is verwijderd. Leads houden de naam.</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>“{what}” verwijderen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw verzenden</translation>
    </message>
    <message>
        <source>Merged with a colleague’s remarks, {time}</source>
        <translation>Samengevoegd met de opmerkingen van een collega, {time}</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Saved here only: no platform is connected.</source>
        <translation>Alleen hier opgeslagen: er is geen platform verbonden.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>none: a contact card</source>
        <translation>geen: een contactkaart</translation>
    </message>
    <message>
        <source>First scan</source>
        <translation>Eerste scan</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Laatste scan</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Scanner, HID POS</source>
        <translation>Scanner, HID POS</translation>
    </message>
    <message>
        <source>Scanner that plays keyboard</source>
        <translation>Scanner als toetsenbord</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Seriële poort</translation>
    </message>
    <message>
        <source>Hold any badge in the frame</source>
        <translation>Houd een badge in het kader</translation>
    </message>
    <message>
        <source>Scan any badge with each scanner. A visitor’s badge is saved as a lead.</source>
        <translation>Scan met elke scanner een badge. Die van een bezoeker wordt als lead opgeslagen.</translation>
    </message>
    <message>
        <source>Try your scanners</source>
        <translation>Probeer je scanners</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>No badge at hand? Scan this code with a USB scanner. It also tells whether its letters arrive as printed.</source>
        <translation>Geen badge bij de hand? Scan deze code met een USB-scanner. Zo zie je ook of de letters aankomen zoals ze gedrukt zijn.</translation>
    </message>
    <message>
        <source>{scanner} works</source>
        <translation>{scanner} werkt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>{scanner} starts</source>
        <translation>{scanner} start</translation>
    </message>
    <message>
        <source>{scanner} does not work</source>
        <translation>{scanner} werkt niet</translation>
    </message>
    <message>
        <source>{scanner} has ended</source>
        <translation>{scanner} is gestopt</translation>
    </message>
    <message>
        <source>USB scanner</source>
        <translation>USB-scanner</translation>
    </message>
    <message>
        <source>Saved as a lead: {name}</source>
        <translation>Opgeslagen als lead: {name}</translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>een contactkaart</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Het werkt</translation>
    </message>
    <message>
        <source>Letters are swapped. Choose the other layout below, and scan again.</source>
        <translation>Letters zijn verwisseld. Kies hieronder de andere indeling en scan opnieuw.</translation>
    </message>
    <message>
        <source>Test a scanner</source>
        <translation>Een scanner testen</translation>
    </message>
    <message>
        <source>Scan this code from the screen, or the printed test badge: it makes no lead. Badges of visitors do.</source>
        <translation>Scan deze code van het scherm of de afgedrukte testbadge: dat geeft geen lead. Badges van bezoekers wel.</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>Testcode</translation>
    </message>
    <message>
        <source>Waiting for a scan …</source>
        <translation>Wacht op een scan …</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keep the picture of an unreadable badge</source>
        <translation>Foto van een onleesbare badge bewaren</translation>
    </message>
    <message>
        <source>Camera starts …</source>
        <translation>Camera start …</translation>
    </message>
    <message>
        <source>Hold the badge in the frame</source>
        <translation>Houd de badge in het kader</translation>
    </message>
    <message>
        <source>No picture to keep</source>
        <translation>Geen foto om te bewaren</translation>
    </message>
    <message>
        <source>{n} to resolve</source>
        <translation>{n} uit te zoeken</translation>
    </message>
    <message>
        <source>Picture kept. Next badge, please</source>
        <translation>Foto bewaard. Volgende badge graag</translation>
    </message>
    <message>
        <source>No camera. USB scanner and typing work.</source>
        <translation>Geen camera. USB-scanner en typen werken wel.</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Niet opgeslagen. {why}</translation>
    </message>
    <message>
        <source>Undo “{what}”</source>
        <translation>“{what}” ongedaan maken</translation>
    </message>
    <message>
        <source>No platform connected: leads are kept here</source>
        <translation>Geen platform verbonden: leads blijven hier</translation>
    </message>
    <message>
        <source>Booth {booth}</source>
        <translation>Stand {booth}</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Demo: nothing here is real</source>
        <translation>Demo: niets hiervan is echt</translation>
    </message>
    <message>
        <source>Who scans?</source>
        <translation>Wie scant er?</translation>
    </message>
    <message>
        <source>{name}, active</source>
        <translation>{name}, actief</translation>
    </message>
    <message>
        <source>All colleagues</source>
        <translation>Alle collega’s</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Picture of a badge</source>
        <translation>Foto van een badge</translation>
    </message>
    <message>
        <source>Tap to enlarge.</source>
        <translation>Tik om te vergroten.</translation>
    </message>
    <message>
        <source>Disk full: not saving</source>
        <translation>Schijf vol: slaat niet op</translation>
    </message>
    <message>
        <source>{n} saved here only</source>
        <translation>{n} alleen hier opgeslagen</translation>
    </message>
    <message>
        <source>Nothing to upload yet</source>
        <translation>Nog niets te uploaden</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} wachtend</translation>
    </message>
    <message>
        <source>1 lead is not on {name} yet. Export it first: after that it is on this computer only.</source>
        <translation>1 lead staat nog niet op {name}. Exporteer hem eerst: daarna staat hij alleen op deze computer.</translation>
    </message>
    <message>
        <source>{n} leads are not on {name} yet. Export them first: after that they are on this computer only.</source>
        <translation>{n} leads staan nog niet op {name}. Exporteer ze eerst: daarna staan ze alleen op deze computer.</translation>
    </message>
    <message>
        <source>The leads stay on this computer and on {name}. New ones no longer go up, until you connect it again.</source>
        <translation>De leads blijven op deze computer en op {name}. Nieuwe worden niet meer geüpload, tot je opnieuw verbindt.</translation>
    </message>
    <message>
        <source>Export all leads</source>
        <translation>Alle leads exporteren</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Verbinding verbreken</translation>
    </message>
    <message>
        <source>The copy is in {path}</source>
        <translation>De kopie staat in {path}</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>No platform is connected: leads are kept on this computer.</source>
        <translation>Er is geen platform verbonden: leads worden op deze computer bewaard.</translation>
    </message>
    <message>
        <source>Connect a platform</source>
        <translation>Platform verbinden</translation>
    </message>
    <message>
        <source>Connect another platform</source>
        <translation>Nog een platform verbinden</translation>
    </message>
    <message>
        <source>Another platform</source>
        <translation>Nog een platform</translation>
    </message>
    <message>
        <source>Each lead goes to all platforms that are connected.</source>
        <translation>Elke lead gaat naar alle verbonden platforms.</translation>
    </message>
    <message>
        <source>Disconnect {name}?</source>
        <translation>Verbinding met {name} verbreken?</translation>
    </message>
    <message>
        <source>{name} is disconnected. Its leads stay on this computer.</source>
        <translation>De verbinding met {name} is verbroken. De leads blijven op deze computer.</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Verbinding niet veilig</translation>
    </message>
    <message>
        <source>Wi-Fi wants a sign-in</source>
        <translation>Wi-Fi vraagt om aanmelding</translation>
    </message>
    <message>
        <source>Sending {n}</source>
        <translation>Verzenden: {n}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sinds {time}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>All {n} uploaded</source>
        <translation>Alle {n} geüpload</translation>
    </message>
    <message>
        <source>The latest leads are listed here.</source>
        <translation>Hier staan de nieuwste leads.</translation>
    </message>
    <message>
        <source>Rating: {stars}</source>
        <translation>Beoordeling: {stars}</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>Save these figures as a picture</source>
        <translation>Deze cijfers als afbeelding opslaan</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Geen sterren</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterren</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Who scans</source>
        <translation>Wie scant</translation>
    </message>
    <message>
        <source>Lead Kiosk: action codes</source>
        <translation>Lead Kiosk: actiecodes</translation>
    </message>
    <message>
        <source>Action codes</source>
        <translation>Actiecodes</translation>
    </message>
    <message>
        <source>Scan a badge, then what you want to say of it. Each code is about the badge before it.</source>
        <translation>Scan een badge, en daarna wat je erover wilt zeggen. Elke code hoort bij de badge ervoor.</translation>
    </message>
    <message>
        <source>Cover the codes beside it, or hold the scanner close.</source>
        <translation>Dek de codes ernaast af of houd de scanner dichtbij.</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Pagina {n} van {count}</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Nog geen labels.</translation>
    </message>
    <message>
        <source>New leads by staff</source>
        <translation>Nieuwe leads per teamlid</translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation>Nog geen leads.</translation>
    </message>
    <message>
        <source>{what}: less</source>
        <translation>{what}: minder</translation>
    </message>
    <message>
        <source>{what}: more</source>
        <translation>{what}: meer</translation>
    </message>
    <message>
        <source>Sending again …</source>
        <translation>Opnieuw verzenden …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export all leads as a table</source>
        <translation>Alle leads als tabel exporteren</translation>
    </message>
    <message>
        <source>1 note exists only here</source>
        <translation>1 notitie staat alleen hier</translation>
    </message>
    <message>
        <source>{n} notes exist only here</source>
        <translation>{n} notities staan alleen hier</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers that no platform takes. Export them before you pack up.</source>
        <translation>Notities, sterren, labels of antwoorden die geen platform aanneemt. Exporteer ze voordat je inpakt.</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers, and 1 photo or voice note. Export them before you pack up.</source>
        <translation>Notities, sterren, labels of antwoorden, en 1 foto of spraaknotitie. Exporteer ze voordat je inpakt.</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers, and {n} photos and voice notes. Export them before you pack up.</source>
        <translation>Notities, sterren, labels of antwoorden, en {n} foto’s en spraaknotities. Exporteer ze voordat je inpakt.</translation>
    </message>
    <message>
        <source>1 photo or voice note exists only here</source>
        <translation>1 foto of spraaknotitie staat alleen hier</translation>
    </message>
    <message>
        <source>{n} photos and voice notes exist only here</source>
        <translation>{n} foto’s en spraaknotities staan alleen hier</translation>
    </message>
    <message>
        <source>No platform takes them. Export before you pack up.</source>
        <translation>Geen platform neemt ze aan. Exporteer voordat je inpakt.</translation>
    </message>
    <message>
        <source>A copy for you</source>
        <translation>Een kopie voor jou</translation>
    </message>
    <message>
        <source>All leads, with what was said of them, as one table.</source>
        <translation>Alle leads, met wat erover is genoteerd, als één tabel.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Contacten (vCard)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>It cannot be written there: {why}.</source>
        <translation>Daar kan niet worden opgeslagen: {why}.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>Plug in a USB stick to take the copy along.</source>
        <translation>Steek een USB-stick in om de kopie mee te nemen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Leads for other programs</source>
        <translation>Leads voor andere programma’s</translation>
    </message>
    <message>
        <source>All leads with ratings, tags, notes and answers.</source>
        <translation>Alle leads met beoordelingen, labels, notities en antwoorden.</translation>
    </message>
    <message>
        <source>Delete the copy when it is no longer needed: it holds personal details.</source>
        <translation>Verwijder de kopie als je die niet meer nodig hebt: er staan persoonsgegevens in.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Van alles een back-up maken</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Leads, settings and pictures in one file, without access codes.</source>
        <translation>Leads, instellingen en foto’s in één bestand, zonder toegangscodes.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message>
        <source>Can be made while people scan.</source>
        <translation>Kan gewoon tijdens het scannen.</translation>
    </message>
    <message>
        <source>On the other computer, in a terminal: lead-kiosk restore FILE. Then sign in to the platforms again.</source>
        <translation>Op de andere computer, in een terminal: lead-kiosk restore BESTAND. Meld je daarna weer aan bij de platforms.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Back-up maken …</translation>
    </message>
    <message>
        <source>1 lead is in {path}</source>
        <translation>1 lead staat in {path}</translation>
    </message>
    <message>
        <source>{n} leads are in {path}</source>
        <translation>{n} leads staan in {path}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>Saved here only</source>
        <translation>Alleen hier opgeslagen</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>geen sterren</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 ster</translation>
    </message>
    <message>
        <source>{n} stars</source>
        <translation>{n} sterren</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Moet even wachten</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Probeert opnieuw</translation>
    </message>
    <message>
        <source>{n} only here</source>
        <translation>{n} alleen hier</translation>
    </message>
    <message>
        <source>All uploaded</source>
        <translation>Alles geüpload</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 heeft aandacht nodig</translation>
    </message>
    <message>
        <source>{n} need attention</source>
        <translation>{n} hebben aandacht nodig</translation>
    </message>
    <message>
        <source>{n} uploaded</source>
        <translation>{n} geüpload</translation>
    </message>
    <message>
        <source>{n} attention</source>
        <translation>{n} aandacht nodig</translation>
    </message>
    <message>
        <source>{n} captured</source>
        <translation>{n} vastgelegd</translation>
    </message>
    <message>
        <source>{n} of {of} failed: {problem}</source>
        <translation>{n} van {of} mislukt: {problem}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>en andere</translation>
    </message>
    <message>
        <source>the oldest lead waits since {time}</source>
        <translation>de oudste lead wacht sinds {time}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>over {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>each was tried once</source>
        <translation>elk één keer geprobeerd</translation>
    </message>
    <message>
        <source>tried once</source>
        <translation>één keer geprobeerd</translation>
    </message>
    <message>
        <source>tried up to {n} times</source>
        <translation>tot {n} keer geprobeerd</translation>
    </message>
    <message>
        <source>tried {n} times</source>
        <translation>{n} keer geprobeerd</translation>
    </message>
    <message>
        <source>Show what needs you, read why it was refused, and send it again.</source>
        <translation>Bekijk wat aandacht nodig heeft, lees waarom het geweigerd is en verzend het opnieuw.</translation>
    </message>
    <message>
        <source>Read why: `lead-kiosk leads --state attention`. Correct it with `lead-kiosk edit`, then send it again: `lead-kiosk retry`.</source>
        <translation>Lees waarom: `lead-kiosk leads --state attention`. Verbeter het met `lead-kiosk edit` en verzend het dan opnieuw: `lead-kiosk retry`.</translation>
    </message>
    <message>
        <source>Nothing to do: they go up by themselves.</source>
        <translation>Niets te doen: ze worden vanzelf geüpload.</translation>
    </message>
    <message>
        <source>Export what is only here before you pack up.</source>
        <translation>Exporteer wat alleen hier staat voordat je inpakt.</translation>
    </message>
    <message>
        <source>Nothing to do for the leads.</source>
        <translation>Voor de leads hoef je niets te doen.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Niets te doen.</translation>
    </message>
    <message>
        <source>Leads are kept here and go up by themselves.</source>
        <translation>Leads blijven hier bewaard en worden vanzelf geüpload.</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself once the network is back.</source>
        <translation>Niets te doen: het gaat vanzelf verder zodra het netwerk terug is.</translation>
    </message>
    <message>
        <source>If other programs are online, ask whether {name} is.</source>
        <translation>Hebben andere programma’s wel verbinding, vraag dan of {name} bereikbaar is.</translation>
    </message>
    <message>
        <source>Nothing to do: each lead is tried again by itself.</source>
        <translation>Niets te doen: elke lead wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>If it lasts, tell the organiser what {name} answers.</source>
        <translation>Blijft het zo, vertel de organisator dan wat {name} antwoordt.</translation>
    </message>
    <message>
        <source>Open a web browser on this computer and sign in to the Wi-Fi.</source>
        <translation>Open een webbrowser op deze computer en meld je aan bij de Wi-Fi.</translation>
    </message>
    <message>
        <source>Until then leads are kept here.</source>
        <translation>Tot dan worden leads hier bewaard.</translation>
    </message>
    <message>
        <source>Ask the organiser for a valid access code or secret, and connect {name} again</source>
        <translation>Vraag de organisator om een geldige toegangscode of een geldig geheim en verbind {name} opnieuw</translation>
    </message>
    <message>
        <source>Ask the organiser for a valid access code or secret, then sign in again: Settings, Targets.</source>
        <translation>Vraag de organisator om een geldige toegangscode of een geldig geheim en meld je dan opnieuw aan: Instellingen, Doelen.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time and the address of {name}, or use another network.</source>
        <translation>Controleer de datum en tijd van deze computer en het adres van {name}, of gebruik een ander netwerk.</translation>
    </message>
    <message>
        <source>Until then nothing is sent.</source>
        <translation>Tot dan wordt er niets verzonden.</translation>
    </message>
    <message>
        <source>Nothing to do: {name} asked for a pause until {time}, then it goes on.</source>
        <translation>Niets te doen: {name} vroeg om een pauze tot {time}, daarna gaat het verder.</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>volgende poging {time}</translation>
    </message>
    <message>
        <source>The notes, stars, tags or answers of 1 lead exist only here.</source>
        <translation>De notities, sterren, labels of antwoorden van 1 lead staan alleen hier.</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers of {n} leads exist only here.</source>
        <translation>Notities, sterren, labels of antwoorden van {n} leads staan alleen hier.</translation>
    </message>
    <message>
        <source>Scans badges at a booth, and brings the leads to the organiser’s platform.</source>
        <translation>Scant badges op een stand en brengt de leads naar het platform van de organisator.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Apache License 2.0: you may use, study, share and change it.</source>
        <translation>Apache License 2.0: je mag het gebruiken, bestuderen, delen en wijzigen.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Lettertypen</translation>
    </message>
    <message>
        <source>Inter by The Inter Project Authors, under the SIL Open Font License 1.1.</source>
        <translation>Inter van The Inter Project Authors, onder de SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>Onderdelen van anderen</translation>
    </message>
    <message>
        <source>Thank you. Each stands under its own licence; the texts are installed with the packages.</source>
        <translation>Dank je wel. Elk heeft een eigen licentie; de teksten zijn met de pakketten geïnstalleerd.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>De lijst wordt gelezen …</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluiden</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Play the sound of a new lead</source>
        <translation>Speel het geluid van een nieuwe lead af</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>A new lead, seen before and not saved sound different, in rhythm too.</source>
        <translation>Nieuwe lead, al eerder gezien en niet opgeslagen klinken verschillend, ook in ritme.</translation>
    </message>
    <message>
        <source>On top of what this computer is set to.</source>
        <translation>Boven op het volume van deze computer.</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flits</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Light and motion</source>
        <translation>Licht en beweging</translation>
    </message>
    <message>
        <source>The edge of the screen glows for a moment after a scan.</source>
        <translation>De rand van het scherm licht na een scan even op.</translation>
    </message>
    <message>
        <source>Cards slide and fade. Off: they change at once.</source>
        <translation>Kaarten schuiven en vervagen. Uit: ze wisselen meteen.</translation>
    </message>
    <message>
        <source>Photo saved for {name}</source>
        <translation>Foto opgeslagen voor {name}</translation>
    </message>
    <message>
        <source>Voice note saved for {name}</source>
        <translation>Spraaknotitie opgeslagen voor {name}</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Foto verwijderd</translation>
    </message>
    <message>
        <source>Voice note removed</source>
        <translation>Spraaknotitie verwijderd</translation>
    </message>
    <message>
        <source>The microphone starts …</source>
        <translation>De microfoon start …</translation>
    </message>
    <message>
        <source>Nothing to hear: is the microphone muted?</source>
        <translation>Niets te horen: staat de microfoon uit?</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Alle details</translation>
    </message>
    <message>
        <source>Contact card as QR code</source>
        <translation>Contactkaart als QR-code</translation>
    </message>
    <message>
        <source>What is stored about this person</source>
        <translation>Wat over deze persoon is opgeslagen</translation>
    </message>
    <message>
        <source>Erase this person …</source>
        <translation>Deze persoon wissen …</translation>
    </message>
    <message>
        <source>Name, note, answers, photos and voice notes of {name} are erased from this kiosk. There is no way back.</source>
        <translation>Naam, notitie, antwoorden, foto’s en spraaknotities van {name} worden van deze kiosk gewist. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The platform keeps its copy.</source>
        <translation>Het platform houdt zijn kopie.</translation>
    </message>
    <message>
        <source>{name} was erased here. The platform keeps its copy.</source>
        <translation>{name} is hier gewist. Het platform houdt zijn kopie.</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name} is gewist.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescand</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Getypt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Platform “{name}”</source>
        <translation>Platform “{name}”</translation>
    </message>
    <message>
        <source>Sent to “{name}”</source>
        <translation>Verzonden naar “{name}”</translation>
    </message>
    <message>
        <source>It took it.</source>
        <translation>Aangenomen.</translation>
    </message>
    <message>
        <source>It did not take it.</source>
        <translation>Niet aangenomen.</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>Er was geen verbinding.</translation>
    </message>
    <message>
        <source>Something in between answered, and not the platform.</source>
        <translation>Iets ertussen antwoordde, niet het platform.</translation>
    </message>
    <message>
        <source>It refused the sign-in.</source>
        <translation>Aanmelding geweigerd.</translation>
    </message>
    <message>
        <source>It asked for a pause.</source>
        <translation>Er werd om een pauze gevraagd.</translation>
    </message>
    <message>
        <source>It failed for the moment.</source>
        <translation>Voorlopig mislukt.</translation>
    </message>
    <message>
        <source>The connection was not secure.</source>
        <translation>De verbinding was niet veilig.</translation>
    </message>
    <message>
        <source>Scan it with a phone to keep the contact.</source>
        <translation>Scan dit met een telefoon om het contact te bewaren.</translation>
    </message>
    <message>
        <source>Stored about {name}</source>
        <translation>Opgeslagen over {name}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>{name} wissen?</translation>
    </message>
    <message>
        <source>Full screen. To lock it, too, choose a PIN.</source>
        <translation>Volledig scherm. Kies een pincode om het ook te vergrendelen.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Kies een pincode</translation>
    </message>
    <message>
        <source>Locked. The PIN opens the settings and closes the window.</source>
        <translation>Vergrendeld. De pincode opent de instellingen en sluit het venster.</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation>Toon je badge</translation>
    </message>
    <message>
        <source>or touch the screen</source>
        <translation>of raak het scherm aan</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eén antwoord</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Meerdere</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Vrije tekst</translation>
    </message>
    <message>
        <source>Answered with text</source>
        <translation>Antwoord is tekst</translation>
    </message>
    <message>
        <source>Needs at least two options</source>
        <translation>Heeft minstens twee opties nodig</translation>
    </message>
    <message>
        <source>One of: {options}</source>
        <translation>Eén van: {options}</translation>
    </message>
    <message>
        <source>Several of: {options}</source>
        <translation>Meerdere van: {options}</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>Typ een vraag.</translation>
    </message>
    <message>
        <source>This is asked already.</source>
        <translation>Deze vraag wordt al gesteld.</translation>
    </message>
    <message>
        <source>Leave out the semicolon: it parts several answers.</source>
        <translation>Laat de puntkomma weg: die scheidt meerdere antwoorden.</translation>
    </message>
    <message>
        <source>This option is there already.</source>
        <translation>Deze optie is er al.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation>{file} gebruiken</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuut</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minuten</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Pincode verwijderen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Keeps visitors out of settings, exports and deletion. Scanning needs none.</source>
        <translation>Houdt bezoekers weg bij instellingen, exports en verwijderen. Scannen kan zonder.</translation>
    </message>
    <message>
        <source>Forgotten? In a terminal: lead-kiosk pin --reset</source>
        <translation>Vergeten? In een terminal: lead-kiosk pin --reset</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Weer vergrendelen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruststand</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>Na een tijdje</translation>
    </message>
    <message>
        <source>After the PIN was given, and nobody touched the screen for so long.</source>
        <translation>Nadat de pincode is ingevoerd en niemand zo lang het scherm heeft aangeraakt.</translation>
    </message>
    <message>
        <source>Shows the logo and “Show your badge” when nobody touches it. A scan wakes it, and counts.</source>
        <translation>Toont het logo en “Toon je badge” als niemand het scherm aanraakt. Een scan wekt de kiosk en telt meteen mee.</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>Er is een pincode ingesteld</translation>
    </message>
    <message>
        <source>No PIN: anybody may change settings</source>
        <translation>Geen pincode: iedereen kan de instellingen wijzigen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Until deleted</source>
        <translation>Tot je ze verwijdert</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} dagen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Colofon</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>{what}: code for your phone</source>
        <translation>{what}: code voor je telefoon</translation>
    </message>
    <message>
        <source>Keep leads</source>
        <translation>Leads bewaren</translation>
    </message>
    <message>
        <source>How long leads are kept</source>
        <translation>Hoelang leads worden bewaard</translation>
    </message>
    <message>
        <source>Older leads are deleted from this computer once they are uploaded; what is not uploaded stays.</source>
        <translation>Oudere leads worden van deze computer verwijderd zodra ze geüpload zijn; wat niet geüpload is, blijft.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Wat waar wordt opgeslagen</translation>
    </message>
    <message>
        <source>Names, answers, notes and scan times, in {folder}</source>
        <translation>Namen, antwoorden, notities en scantijden, in {folder}</translation>
    </message>
    <message>
        <source>Photos, voice</source>
        <translation>Foto’s, spraak</translation>
    </message>
    <message>
        <source>Files beside the leads, deleted with them</source>
        <translation>Bestanden bij de leads, samen met de leads verwijderd</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>Toegangscodes</translation>
    </message>
    <message>
        <source>In this system’s keyring; without one, in a file that only this user can read</source>
        <translation>In de sleutelbos van dit systeem; is die er niet, in een bestand dat alleen deze gebruiker kan lezen</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>Op het platform</translation>
    </message>
    <message>
        <source>What was uploaded. The organiser answers for it.</source>
        <translation>Wat is geüpload. De organisator is daarvoor verantwoordelijk.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>Exports and backups stay where you put them: delete them there.</source>
        <translation>Exports en back-ups blijven waar je ze hebt gezet: verwijder ze daar.</translation>
    </message>
    <message>
        <source>A visitor wants to be forgotten: open the lead, “…”, Erase. It is deleted here with all its notes.</source>
        <translation>Wil een bezoeker vergeten worden: open de lead, “…”, Wissen. De lead wordt hier met alle notities verwijderd.</translation>
    </message>
    <message>
        <source>Pages of the organiser</source>
        <translation>Pagina’s van de organisator</translation>
    </message>
    <message>
        <source>A kiosk opens no web pages: open them on your phone.</source>
        <translation>Een kiosk opent geen webpagina’s: open ze op je telefoon.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Hoe je antwoordt</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Nieuwe optie</translation>
    </message>
    <message>
        <source>Ask earlier: {question}</source>
        <translation>Eerder vragen: {question}</translation>
    </message>
    <message>
        <source>Ask later: {question}</source>
        <translation>Later vragen: {question}</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Wijzigen: {question}</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Deze vraag verwijderen</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} gebruiken</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Niet gebruikt</translation>
    </message>
    <message>
        <source>{n}°</source>
        <translation>{n}°</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Beeld draaien</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Beeld spiegelen</translation>
    </message>
    <message>
        <source>As people know it from mirrors.</source>
        <translation>Zoals mensen het van spiegels kennen.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Aangesloten</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Which are used</source>
        <translation>Welke worden gebruikt</translation>
    </message>
    <message>
        <source>Automatic: the first camera, and every scanner.</source>
        <translation>Automatisch: de eerste camera en elke scanner.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Zoeken …</translation>
    </message>
    <message>
        <source>No camera and no USB scanner was found. One that plays keyboard works all the same.</source>
        <translation>Geen camera en geen USB-scanner gevonden. Een scanner als toetsenbord werkt toch.</translation>
    </message>
    <message>
        <source>Scanners that play keyboard</source>
        <translation>Scanners als toetsenbord</translation>
    </message>
    <message>
        <source>Work at once, as they come out of the box. Change this only where the test fails.</source>
        <translation>Werken meteen, zo uit de doos. Wijzig dit alleen als de test mislukt.</translation>
    </message>
    <message>
        <source>US English</source>
        <translation>Amerikaans Engels</translation>
    </message>
    <message>
        <source>The scanner’s layout</source>
        <translation>De indeling van de scanner</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Enter of Tab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Na de code</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Vóór de code</translation>
    </message>
    <message>
        <source>Pause between keys</source>
        <translation>Pauze tussen toetsen</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Kortste code</translation>
    </message>
    <message>
        <source>Most scanners press the keys of a US keyboard, whatever this computer is set to.</source>
        <translation>De meeste scanners drukken op de toetsen van een Amerikaans toetsenbord, wat er op deze computer ook is ingesteld.</translation>
    </message>
    <message>
        <source>Which key it presses last.</source>
        <translation>Op welke toets hij als laatste drukt.</translation>
    </message>
    <message>
        <source>Signs that the scanner puts first; left out of the code.</source>
        <translation>Tekens die de scanner ervoor zet; ze tellen niet mee in de code.</translation>
    </message>
    <message>
        <source>Longer pauses are a person’s. More for slow radio scanners.</source>
        <translation>Langere pauzes zijn van een mens. Meer voor trage draadloze scanners.</translation>
    </message>
    <message>
        <source>In characters; shorter ones are taken for typing.</source>
        <translation>In tekens; wat korter is, geldt als typen.</translation>
    </message>
    <message>
        <source>It opens a window of its own. Nothing of it leaves this computer, and nothing is kept.</source>
        <translation>Opent in een eigen venster. Niets ervan verlaat deze computer en niets wordt bewaard.</translation>
    </message>
    <message>
        <source>The demo starts …</source>
        <translation>De demo start …</translation>
    </message>
    <message>
        <source>The demo ended early</source>
        <translation>De demo stopte te vroeg</translation>
    </message>
    <message>
        <source>Set-up code read</source>
        <translation>Instelcode gelezen</translation>
    </message>
    <message>
        <source>Ready for the first visitor</source>
        <translation>Klaar voor de eerste bezoeker</translation>
    </message>
    <message>
        <source>Settings has everything else: staff, questions, sounds, the kiosk lock.</source>
        <translation>Bij Instellingen vind je al het andere: team, vragen, geluiden, de kioskvergrendeling.</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation>Beginnen met scannen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Connect anyway, check later</source>
        <translation>Toch verbinden, later controleren</translation>
    </message>
    <message>
        <source>Hold the set-up code in the frame</source>
        <translation>Houd de instelcode in het kader</translation>
    </message>
    <message>
        <source>A set-up code holds an access code: treat it as a password, and put it away afterwards.</source>
        <translation>Een instelcode bevat een toegangscode: behandel hem als een wachtwoord en berg hem daarna op.</translation>
    </message>
    <message>
        <source>Connect to the organiser’s platform</source>
        <translation>Verbind met het platform van de organisator</translation>
    </message>
    <message>
        <source>Hold your set-up code in front of the camera, or scan it with a USB scanner.</source>
        <translation>Houd je instelcode voor de camera of scan hem met een USB-scanner.</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Liever typen</translation>
    </message>
    <message>
        <source>Use without a platform</source>
        <translation>Zonder platform gebruiken</translation>
    </message>
    <message>
        <source>Your account on the platform</source>
        <translation>Je account op het platform</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The organiser tells you the server address, and a code or a client ID and secret.</source>
        <translation>Van de organisator krijg je het serveradres en een code of een client-ID met geheim.</translation>
    </message>
    <message>
        <source>Treat codes and secrets as passwords.</source>
        <translation>Behandel codes en geheimen als wachtwoorden.</translation>
    </message>
    <message>
        <source>Sign in again to {name}</source>
        <translation>Opnieuw aanmelden bij {name}</translation>
    </message>
    <message>
        <source>Welcome to Lead Kiosk</source>
        <translation>Welkom bij Lead Kiosk</translation>
    </message>
    <message>
        <source>Scan badges, keep every lead, and upload whenever there is a network.</source>
        <translation>Scan badges, bewaar elke lead en upload zodra er netwerk is.</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Deze kiosk instellen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo proberen</translation>
    </message>
    <message>
        <source>You have a set-up code? Scan it now: that is all it takes.</source>
        <translation>Heb je een instelcode? Scan hem nu: meer is er niet nodig.</translation>
    </message>
    <message>
        <source>The vouchers could not be read. The log tells more.</source>
        <translation>De vouchers konden niet worden gelezen. In het logboek staat meer.</translation>
    </message>
    <message>
        <source>The platform refused the sign-in: connect again with a valid access code.</source>
        <translation>Het platform weigerde de aanmelding: verbind opnieuw met een geldige toegangscode.</translation>
    </message>
    <message>
        <source>The platform asks to wait until {time}.</source>
        <translation>Het platform vraagt om te wachten tot {time}.</translation>
    </message>
    <message>
        <source>Asking the platform …</source>
        <translation>Het platform wordt gevraagd …</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>The organiser has given you no vouchers yet.</source>
        <translation>De organisator heeft je nog geen vouchers gegeven.</translation>
    </message>
    <message>
        <source>No connected platform has vouchers.</source>
        <translation>Geen verbonden platform heeft vouchers.</translation>
    </message>
    <message>
        <source>Shown is the list of {time}.</source>
        <translation>Je ziet de lijst van {time}.</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Accenttekens</translation>
    </message>
    <message>
        <source>Name of this kiosk, as the platform shows it</source>
        <translation>Naam van deze kiosk, zoals het platform die toont</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Meer opties</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Toon wat wordt getypt</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dit is verplicht.</translation>
    </message>
    <message>
        <source>Voice note, {length}, {time}</source>
        <translation>Spraaknotitie, {length}, {time}</translation>
    </message>
    <message>
        <source>Photo, {time}</source>
        <translation>Foto, {time}</translation>
    </message>
    <message>
        <source>+{n}</source>
        <translation>+{n}</translation>
    </message>
    <message>
        <source>Step {n} of {count}</source>
        <translation>Stap {n} van {count}</translation>
    </message>
    <message>
        <source>Record a voice note</source>
        <translation>Spraaknotitie opnemen</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Foto maken</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 notitie</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} notities</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>De gemaakte foto</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Foto maken</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>No camera: plug one in to take photos.</source>
        <translation>Geen camera: sluit er een aan om foto’s te maken.</translation>
    </message>
    <message>
        <source>The camera gave no picture. Try again.</source>
        <translation>De camera gaf geen beeld. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Photo for {name}</source>
        <translation>Foto voor {name}</translation>
    </message>
    <message>
        <source>PIN, {n} digits</source>
        <translation>Pincode, {n} cijfers</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Laatste cijfer verwijderen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Voer de pincode in</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Verkeerde pincode</translation>
    </message>
    <message>
        <source>Wait {time}</source>
        <translation>Wacht {time}</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 tot 12 cijfers</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Those were two different PINs</source>
        <translation>Dat waren twee verschillende pincodes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Volgende vraag</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Vorige vraag</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Spraaknotitie</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} van {all}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Stoppen en opslaan</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Voor {name}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Opnieuw opslaan</translation>
    </message>
    <message>
        <source>Recording a voice note for {name}</source>
        <translation>Spraaknotitie opnemen voor {name}</translation>
    </message>
    <message>
        <source>Photo for {name} not saved. {why}</source>
        <translation>Foto voor {name} niet opgeslagen. {why}</translation>
    </message>
    <message>
        <source>Voice note for {name} not saved. {why}</source>
        <translation>Spraaknotitie voor {name} niet opgeslagen. {why}</translation>
    </message>
    <message>
        <source>All vouchers</source>
        <translation>Alle vouchers</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Gebruikt door</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Geen code</translation>
    </message>
    <message>
        <source>1 lead is safe on this computer and will be uploaded next time.</source>
        <translation>1 lead staat veilig op deze computer en wordt de volgende keer geüpload.</translation>
    </message>
    <message>
        <source>{n} leads are safe on this computer and will be uploaded next time.</source>
        <translation>{n} leads staan veilig op deze computer en worden de volgende keer geüpload.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>This lead was erased.</source>
        <translation>Deze lead is gewist.</translation>
    </message>
    <message>
        <source>Restored from a backup, which holds no access codes. Connect again under the same name.</source>
        <translation>Teruggezet uit een back-up, waarin geen toegangscodes staan. Verbind opnieuw onder dezelfde naam.</translation>
    </message>
    <message>
        <source>“{file}” exists already. Name another file, or move that one away.</source>
        <translation>“{file}” bestaat al. Noem een ander bestand of verplaats dit.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {strerror}.</source>
        <translation>“{file}” kan niet worden weggeschreven: {strerror}.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty. Restore into another --data folder.</source>
        <translation>“{folder}” is niet leeg. Zet terug in een andere --data-map.</translation>
    </message>
    <message>
        <source>“{file}” cannot be restored into “{folder}”: {strerror}.</source>
        <translation>“{file}” kan niet worden teruggezet in “{folder}”: {strerror}.</translation>
    </message>
    <message>
        <source>“{file}” is no backup of Lead Kiosk, or it is damaged.</source>
        <translation>“{file}” is geen back-up van Lead Kiosk of is beschadigd.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: the leads in it cannot be read.</source>
        <translation>“{file}” is beschadigd: de leads erin kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>Unreadable code: it is empty. Try again, or type the code on the badge.</source>
        <translation>Onleesbare code: hij is leeg. Probeer het opnieuw of typ de code van de badge.</translation>
    </message>
    <message>
        <source>Unreadable code: it is longer than any badge&apos;s. Try again, or type the code on the badge.</source>
        <translation>Onleesbare code: hij is langer dan die op een badge ooit is. Probeer het opnieuw of typ de code van de badge.</translation>
    </message>
    <message>
        <source>Unreadable code: it holds control characters. Try again, or type the code on the badge.</source>
        <translation>Onleesbare code: hij bevat stuurtekens. Probeer het opnieuw of typ de code van de badge.</translation>
    </message>
    <message>
        <source>This code sets up a pretix device. Scan the code on the visitor&apos;s badge.</source>
        <translation>Deze code stelt een pretix-apparaat in. Scan de code op de badge van de bezoeker.</translation>
    </message>
    <message>
        <source>This code sets up Lead Kiosk. Use it in Settings, Targets.</source>
        <translation>Deze code stelt Lead Kiosk in. Gebruik hem bij Instellingen, Doelen.</translation>
    </message>
    <message>
        <source>The contact card is cut off. Scan it again.</source>
        <translation>De contactkaart is afgekapt. Scan hem opnieuw.</translation>
    </message>
    <message>
        <source>This is an action code. Scan the code on the visitor&apos;s badge.</source>
        <translation>Dit is een actiecode. Scan de code op de badge van de bezoeker.</translation>
    </message>
    <message>
        <source>This action code is not known here. Scan one of a newly printed sheet.</source>
        <translation>Deze actiecode is hier niet bekend. Scan er een van een nieuw afgedrukt vel.</translation>
    </message>
    <message>
        <source>The scanner works: letters and signs arrive as printed. Scan visitors&apos; badges.</source>
        <translation>De scanner werkt: letters en tekens komen aan zoals ze gedrukt zijn. Scan badges van bezoekers.</translation>
    </message>
    <message>
        <source>Letters are swapped: set the scanner to US English, or choose its layout in Settings. Scan again.</source>
        <translation>Letters zijn verwisseld: zet de scanner op Amerikaans Engels of kies zijn indeling in Instellingen. Scan opnieuw.</translation>
    </message>
    <message>
        <source>This data folder holds the leads of the event “{event}”, not of “{event2}”. Start another event in another data folder.</source>
        <translation>In deze gegevensmap staan de leads van het evenement “{event}”, niet van “{event2}”. Begin een ander evenement in een andere gegevensmap.</translation>
    </message>
    <message>
        <source>“{name}” is already connected to {exhibitor}. Disconnect it first, or give this one another name.</source>
        <translation>“{name}” is al verbonden met {exhibitor}. Verbreek die verbinding eerst of geef deze een andere naam.</translation>
    </message>
    <message>
        <source>“{name}” was just connected by another program. Give another name.</source>
        <translation>“{name}” is net door een ander programma verbonden. Geef een andere naam op.</translation>
    </message>
    <message>
        <source>This is a demo&apos;s data folder: it connects to the demo backend only.</source>
        <translation>Dit is de gegevensmap van een demo: die verbindt alleen met de demoserver.</translation>
    </message>
    <message>
        <source>There is no target “{name}”. `lead-kiosk targets` lists them.</source>
        <translation>Er is geen doel “{name}”. `lead-kiosk targets` toont ze.</translation>
    </message>
    <message>
        <source>{what} leads still wait for “{name}”. Upload or export them first, or use --keep-waiting.</source>
        <translation>{what} leads wachten nog op “{name}”. Upload of exporteer ze eerst of gebruik --keep-waiting.</translation>
    </message>
    <message>
        <source>An unexpected failure: it is tried again; the log tells more.</source>
        <translation>Er ging onverwacht iets mis: het wordt opnieuw geprobeerd; in het logboek staat meer.</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation>Geen antwoord binnen {seconds} seconden.</translation>
    </message>
    <message>
        <source>It cannot be checked ({name__}: {error}).</source>
        <translation>Het kan niet worden gecontroleerd ({name__}: {error}).</translation>
    </message>
    <message>
        <source>No target is connected: leads stay on this kiosk.</source>
        <translation>Er is geen doel verbonden: leads blijven op deze kiosk.</translation>
    </message>
    <message>
        <source>Sign in again with `lead-kiosk connect`.</source>
        <translation>Meld je opnieuw aan met `lead-kiosk connect`.</translation>
    </message>
    <message>
        <source>{taken}, kept in {file}.</source>
        <translation>{taken}, bewaard in {file}.</translation>
    </message>
    <message>
        <source>{reason} Leads wait here until then.</source>
        <translation>{reason} Tot dan wachten leads hier.</translation>
    </message>
    <message>
        <source>The clock shows {shown}, which cannot be. Set it.</source>
        <translation>De klok geeft {shown} aan, en dat kan niet. Zet hem gelijk.</translation>
    </message>
    <message>
        <source>It agrees with {what}.</source>
        <translation>Hij loopt gelijk met {what}.</translation>
    </message>
    <message>
        <source>It shows {shown} and is set by the network.</source>
        <translation>Hij geeft {shown} aan en wordt via het netwerk gelijkgezet.</translation>
    </message>
    <message>
        <source>It shows {shown}. {why}: compare it with another.</source>
        <translation>Hij geeft {shown} aan. {why}: vergelijk hem met een andere.</translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation>Nog geen leads.</translation>
    </message>
    <message>
        <source>{counts}; the lead file and the journal are sound and agree.</source>
        <translation>{counts}; het leadbestand en het journaal zijn in orde en kloppen met elkaar.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>These folders in {what} belong to no lead: {where}.</source>
        <translation>Deze mappen in {what} horen bij geen lead: {where}.</translation>
    </message>
    <message>
        <source>{why} Look what is in them, then delete them.</source>
        <translation>{why} Kijk wat erin staat en verwijder ze dan.</translation>
    </message>
    <message>
        <source>Read by zxing-cpp; the second opinion is missing: install libzbar0.</source>
        <translation>Gelezen door zxing-cpp; het tweede programma ontbreekt: installeer libzbar0.</translation>
    </message>
    <message>
        <source>No camera: USB scanners and typing work.</source>
        <translation>Geen camera: USB-scanners en typen werken wel.</translation>
    </message>
    <message>
        <source>{address} is not plugged in: plug it in, or choose another in the settings.</source>
        <translation>{address} is niet aangesloten: sluit hem aan of kies een andere bij de instellingen.</translation>
    </message>
    <message>
        <source>None that needs rights. Scanners that play keyboard always work in the window.</source>
        <translation>Geen die rechten nodig heeft. Scanners als toetsenbord werken altijd in het venster.</translation>
    </message>
    <message>
        <source>{what} cannot read a test code: install Lead Kiosk again.</source>
        <translation>{what} kan geen testcode lezen: installeer Lead Kiosk opnieuw.</translation>
    </message>
    <message>
        <source>Read by zxing-cpp and zbar.</source>
        <translation>Gelezen door zxing-cpp en zbar.</translation>
    </message>
    <message>
        <source>Sounds are turned off in the settings.</source>
        <translation>Geluiden staan uit bij de instellingen.</translation>
    </message>
    <message>
        <source>No sound card: the window&apos;s edge glows instead.</source>
        <translation>Geen geluidskaart: in plaats daarvan licht de rand van het venster op.</translation>
    </message>
    <message>
        <source>There is a sound card; the kiosk that runs is using it.</source>
        <translation>Er is een geluidskaart; de kiosk die draait, gebruikt hem.</translation>
    </message>
    <message>
        <source>{error} Check the system&apos;s sound settings.</source>
        <translation>{error} Controleer de geluidsinstellingen van het systeem.</translation>
    </message>
    <message>
        <source>The sound device can be used.</source>
        <translation>Het geluidsapparaat kan worden gebruikt.</translation>
    </message>
    <message>
        <source>No microphone: voice notes cannot be recorded, all else works.</source>
        <translation>Geen microfoon: spraaknotities kunnen niet worden opgenomen, al het andere werkt.</translation>
    </message>
    <message>
        <source>There is a microphone; the kiosk that runs may be using it.</source>
        <translation>Er is een microfoon; misschien gebruikt de kiosk die draait hem.</translation>
    </message>
    <message>
        <source>The microphone can be used.</source>
        <translation>De microfoon kan worden gebruikt.</translation>
    </message>
    <message>
        <source>The disk is not encrypted: who takes this computer can read the leads. Set up disk encryption (LUKS).</source>
        <translation>De schijf is niet versleuteld: wie deze computer meeneemt, kan de leads lezen. Stel schijfversleuteling in (LUKS).</translation>
    </message>
    <message>
        <source>Only {what} are free at {folder}. Export, then free space.</source>
        <translation>Er is nog maar {what} vrij in {folder}. Exporteer en maak dan ruimte vrij.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {strerror}.</source>
        <translation>In de gegevensmap {folder} kan niet worden geschreven: {strerror}.</translation>
    </message>
    <message>
        <source>No battery: this computer runs on mains.</source>
        <translation>Geen accu: deze computer werkt op netstroom.</translation>
    </message>
    <message>
        <source>{percent} %, on mains.</source>
        <translation>{percent}%, op netstroom.</translation>
    </message>
    <message>
        <source>{percent} %, and not charging. Plug in the charger.</source>
        <translation>{percent}% en laadt niet op. Sluit de lader aan.</translation>
    </message>
    <message>
        <source>{percent} %, not charging. Plug in the charger for a whole day.</source>
        <translation>{percent}%, laadt niet op. Sluit voor een hele dag de lader aan.</translation>
    </message>
    <message>
        <source>{unknown} on this system: look in its settings.</source>
        <translation>{unknown} op dit systeem: kijk in de systeeminstellingen.</translation>
    </message>
    <message>
        <source>The data folder is encrypted.</source>
        <translation>De gegevensmap is versleuteld.</translation>
    </message>
    <message>
        <source>The disk is encrypted.</source>
        <translation>De schijf is versleuteld.</translation>
    </message>
    <message>
        <source>Names in every common script can be shown.</source>
        <translation>Namen kunnen in elk gangbaar schrift worden getoond.</translation>
    </message>
    <message>
        <source>Names show as boxes in: {what}. Install {packages}, or fonts like them.</source>
        <translation>Namen verschijnen als vakjes in: {what}. Installeer {packages} of soortgelijke lettertypen.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name a file in it.</source>
        <translation>“{path}” is een map. Noem een bestand erin.</translation>
    </message>
    <message>
        <source>“{path}” exists already. Choose another name, or allow it to be replaced.</source>
        <translation>“{path}” bestaat al. Kies een andere naam of sta toe dat het wordt vervangen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {strerror}.</source>
        <translation>“{path}” kan niet worden weggeschreven: {strerror}.</translation>
    </message>
    <message>
        <source>“{name}” names no known format. Known endings: {what}.</source>
        <translation>“{name}” noemt geen bekend formaat. Bekende extensies: {what}.</translation>
    </message>
    <message>
        <source>These are more rows or columns than a .xlsx file can hold. Export a .csv file.</source>
        <translation>Dit zijn meer rijen of kolommen dan in een .xlsx-bestand passen. Exporteer een .csv-bestand.</translation>
    </message>
    <message>
        <source>“{place}” exists already. Choose another name, or allow it to be replaced.</source>
        <translation>“{place}” bestaat al. Kies een andere naam of sta toe dat het wordt vervangen.</translation>
    </message>
    <message>
        <source>The scanner failed. Unplug it and plug it in again.</source>
        <translation>De scanner viel uit. Koppel hem los en sluit hem weer aan.</translation>
    </message>
    <message>
        <source>The event is over, says the platform: check that this is the right account before you scan on.</source>
        <translation>Volgens het platform is het evenement voorbij: controleer of dit het juiste account is voordat je verder scant.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {amount} {way} the platform&apos;s: leads go up with the corrected time. Set it.</source>
        <translation>De klok van deze computer wijkt af van die van het platform ({amount} {way}): leads worden met de gecorrigeerde tijd geüpload. Zet de klok gelijk.</translation>
    </message>
    <message>
        <source>{label}: choose one of {what}.</source>
        <translation>{label}: kies een van {what}.</translation>
    </message>
    <message>
        <source>There is no platform “{name}”. Known: {what}.</source>
        <translation>Er is geen platform “{name}”. Bekend: {what}.</translation>
    </message>
    <message>
        <source>Another page answered instead of the platform: sign in to the Wi-Fi, or check the server address.</source>
        <translation>Een andere pagina antwoordde in plaats van het platform: meld je aan bij de Wi-Fi of controleer het serveradres.</translation>
    </message>
    <message>
        <source>The platform asks to wait ({status}).</source>
        <translation>Het platform vraagt om te wachten ({status}).</translation>
    </message>
    <message>
        <source>The platform cannot take it now ({status}); it is tried again.</source>
        <translation>Het platform kan het nu niet aannemen ({status}); het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The platform answered with a page instead of an answer ({status}); it is tried again.</source>
        <translation>Het platform gaf een webpagina in plaats van een antwoord ({status}); het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The platform refused this without a word ({status}).</source>
        <translation>Het platform weigerde dit zonder uitleg ({status}).</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was cut off; it is tried again.</source>
        <translation>Het antwoord van het platform was afgekapt; het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The platform refused the sign-in: “{said}”</source>
        <translation>Het platform weigerde de aanmelding: “{said}”</translation>
    </message>
    <message>
        <source>The platform refused the sign-in ({status}).</source>
        <translation>Het platform weigerde de aanmelding ({status}).</translation>
    </message>
    <message>
        <source>This address does not answer as Visit Connections: check the address, and ask the organiser whether the Connections API is switched on.</source>
        <translation>Dit adres antwoordt niet als Visit Connections: controleer het adres en vraag de organisator of de Connections-API is ingeschakeld.</translation>
    </message>
    <message>
        <source>The client ID or the client secret is missing: the organiser gives them to exhibitors.</source>
        <translation>De client-ID of het clientgeheim ontbreekt: exposanten krijgen die van de organisator.</translation>
    </message>
    <message>
        <source>What interests you most?</source>
        <translation>Wat interesseert je het meest?</translation>
    </message>
    <message>
        <source>The seat must be this kiosk&apos;s number and how many kiosks there are, as 2/3 for the second of three; {most_seats} at most.</source>
        <translation>De plek moet het nummer van deze kiosk zijn en hoeveel kiosken er zijn, zoals 2/3 voor de tweede van drie; hooguit {most_seats}.</translation>
    </message>
    <message>
        <source>Badge of another event: no details.</source>
        <translation>Badge van een ander evenement: geen details.</translation>
    </message>
    <message>
        <source>No licence: ask the organiser for the details.</source>
        <translation>Geen licentie: vraag de organisator om de details.</translation>
    </message>
    <message>
        <source>The server address must begin with https://, {example}.</source>
        <translation>Het serveradres moet beginnen met https://, {example}.</translation>
    </message>
    <message>
        <source>The server address cannot be read: check it, {example}.</source>
        <translation>Het serveradres kan niet worden gelezen: controleer het, {example}.</translation>
    </message>
    <message>
        <source>The server address cannot be right: check it, {example}.</source>
        <translation>Het serveradres kan niet kloppen: controleer het, {example}.</translation>
    </message>
    <message>
        <source>The server address must have no user name, “?” or “#” in it.</source>
        <translation>Het serveradres mag geen gebruikersnaam, “?” of “#” bevatten.</translation>
    </message>
    <message>
        <source>The server address must begin with https://: without it others on the way to {host} read along.</source>
        <translation>Het serveradres moet met https:// beginnen: zonder kunnen anderen op de weg naar {host} meelezen.</translation>
    </message>
    <message>
        <source>The access code has characters that no platform uses: type it again.</source>
        <translation>De toegangscode bevat tekens die geen platform gebruikt: typ hem opnieuw.</translation>
    </message>
    <message>
        <source>The proxy of this computer cannot be used: check HTTPS_PROXY and ALL_PROXY.</source>
        <translation>De proxy van deze computer kan niet worden gebruikt: controleer HTTPS_PROXY en ALL_PROXY.</translation>
    </message>
    <message>
        <source>{host} did not answer in time; it is tried again.</source>
        <translation>{host} antwoordde niet op tijd; het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off; it is tried again.</source>
        <translation>De verbinding met {host} viel weg; het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The certificate file {ca_file} cannot be used: it must be a PEM file.</source>
        <translation>Het certificaatbestand {ca_file} kan niet worden gebruikt: het moet een PEM-bestand zijn.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure ({why}): check the address, and this computer&apos;s clock.</source>
        <translation>De verbinding met {host} is niet veilig ({why}): controleer het adres en de klok van deze computer.</translation>
    </message>
    <message>
        <source>The proxy set for this computer refuses the connection.</source>
        <translation>De proxy die op deze computer is ingesteld, weigert de verbinding.</translation>
    </message>
    <message>
        <source>{host} cannot be found: there is no network, or the address is wrong.</source>
        <translation>{host} kan niet worden gevonden: er is geen netwerk of het adres klopt niet.</translation>
    </message>
    <message>
        <source>{host} refuses connections: the server is not running, or the address is wrong.</source>
        <translation>{host} weigert verbindingen: de server draait niet of het adres klopt niet.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} is niet bereikbaar.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Dit veld is verplicht.</translation>
    </message>
    <message>
        <source>This field may not be null.</source>
        <translation>Dit veld mag niet null zijn.</translation>
    </message>
    <message>
        <source>Not a valid string.</source>
        <translation>Geen geldige tekst.</translation>
    </message>
    <message>
        <source>Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].</source>
        <translation>De datum en tijd hebben een verkeerd formaat. Gebruik een van deze formaten: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].</translation>
    </message>
    <message>
        <source>Ensure this field has no more than {longest} characters.</source>
        <translation>Dit veld mag niet meer dan {longest} tekens hebben.</translation>
    </message>
    <message>
        <source>Unsupported media type &quot;{content_type}&quot; in request.</source>
        <translation>Mediatype “{content_type}” in de aanvraag wordt niet ondersteund.</translation>
    </message>
    <message>
        <source>Invalid data. Expected a dictionary, but got {name__}.</source>
        <translation>Ongeldige gegevens. Verwacht werd een woordenboek, maar het was {name__}.</translation>
    </message>
    <message>
        <source>Null characters are not allowed.</source>
        <translation>Null-tekens zijn niet toegestaan.</translation>
    </message>
    <message>
        <source>This field may not be blank.</source>
        <translation>Dit veld mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>Expected a list of items but got type &quot;{name__}&quot;.</source>
        <translation>Verwacht werd een lijst, maar het type was “{name__}”.</translation>
    </message>
    <message>
        <source>A valid integer is required.</source>
        <translation>Een geldig geheel getal is verplicht.</translation>
    </message>
    <message>
        <source>Ensure this value is less than or equal to 5.</source>
        <translation>Deze waarde mag niet hoger zijn dan 5.</translation>
    </message>
    <message>
        <source>Ensure this value is greater than or equal to 0.</source>
        <translation>Deze waarde mag niet lager zijn dan 0.</translation>
    </message>
    <message>
        <source>Must be a valid UUID.</source>
        <translation>Moet een geldige UUID zijn.</translation>
    </message>
    <message>
        <source>This address does not answer as pretix with the exhibitors plugin: check the address, and ask the organiser whether lead scanning is switched on.</source>
        <translation>Dit adres antwoordt niet als pretix met de plug-in voor exposanten: controleer het adres en vraag de organisator of leads scannen is ingeschakeld.</translation>
    </message>
    <message>
        <source>The access code is missing: the organiser gives it to each exhibitor.</source>
        <translation>De toegangscode ontbreekt: elke exposant krijgt die van de organisator.</translation>
    </message>
    <message>
        <source>The platform kept {stars}.</source>
        <translation>Het platform hield het op {stars}.</translation>
    </message>
    <message>
        <source>The platform kept another note.</source>
        <translation>Het platform hield een andere notitie aan.</translation>
    </message>
    <message>
        <source>The platform kept the tags {what}.</source>
        <translation>Het platform hield de labels {what} aan.</translation>
    </message>
    <message>
        <source>The platform kept no tags.</source>
        <translation>Het platform hield geen labels aan.</translation>
    </message>
    <message>
        <source>The note stays on this kiosk: the organiser has switched notes off.</source>
        <translation>De notitie blijft op deze kiosk: de organisator heeft notities uitgeschakeld.</translation>
    </message>
    <message>
        <source>Stays on this kiosk, since the organiser has no such tag: {what}.</source>
        <translation>Blijft op deze kiosk, want de organisator heeft zo’n label niet: {what}.</translation>
    </message>
    <message>
        <source>This code is not known at this event.</source>
        <translation>Deze code is bij dit evenement niet bekend.</translation>
    </message>
    <message>
        <source>You may not scan this kind of ticket.</source>
        <translation>Dit soort ticket mag je niet scannen.</translation>
    </message>
    <message>
        <source>The scan lies in the future.</source>
        <translation>De scan ligt in de toekomst.</translation>
    </message>
    <message>
        <source>The organiser does not let this access code see vouchers.</source>
        <translation>De organisator laat deze toegangscode geen vouchers zien.</translation>
    </message>
    <message>
        <source>This server does not tell exhibitors of vouchers: it is too old, or the organiser has switched them off.</source>
        <translation>Deze server vertelt exposanten niets over vouchers: hij is te oud of de organisator heeft ze uitgeschakeld.</translation>
    </message>
    <message>
        <source>“{name}” is no file of questions: its name ends in .csv, .json or .toml.</source>
        <translation>“{name}” is geen bestand met vragen: de naam moet eindigen op .csv, .json of .toml.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a file of questions.</source>
        <translation>“{name}” is te groot voor een bestand met vragen.</translation>
    </message>
    <message>
        <source>Line {line}: the text is not UTF-8. Save the file as UTF-8.</source>
        <translation>Regel {line}: de tekst is geen UTF-8. Sla het bestand op als UTF-8.</translation>
    </message>
    <message>
        <source>There is no question in the file.</source>
        <translation>Er staat geen vraag in het bestand.</translation>
    </message>
    <message>
        <source>There are {what} questions in the file; at most {most} are taken.</source>
        <translation>Er staan {what} vragen in het bestand; hooguit {most} worden overgenomen.</translation>
    </message>
    <message>
        <source>{place}: there are {what} columns instead of three: question, kind, options. Put a text with a comma into quotes, and semicolons between options.</source>
        <translation>{place}: er zijn {what} kolommen in plaats van drie: vraag, soort, opties. Zet een tekst met een komma tussen aanhalingstekens en puntkomma’s tussen opties.</translation>
    </message>
    <message>
        <source>Line {begun}: this is no CSV ({error}). A quote may be missing.</source>
        <translation>Regel {begun}: dit is geen CSV ({error}). Misschien ontbreekt er een aanhalingsteken.</translation>
    </message>
    <message>
        <source>Line 1: this is no list of questions.</source>
        <translation>Regel 1: dit is geen lijst met vragen.</translation>
    </message>
    <message>
        <source>Line {line}: this is no JSON. A comma, quote or bracket may be missing.</source>
        <translation>Regel {line}: dit is geen JSON. Misschien ontbreekt er een komma, aanhalingsteken of haakje.</translation>
    </message>
    <message>
        <source>Line {line}: this is no TOML. A quote or bracket may be missing.</source>
        <translation>Regel {line}: dit is geen TOML. Misschien ontbreekt er een aanhalingsteken of haakje.</translation>
    </message>
    <message>
        <source>This is no TOML: {error}.</source>
        <translation>Dit is geen TOML: {error}.</translation>
    </message>
    <message>
        <source>There is no list of questions in the file.</source>
        <translation>Er staat geen lijst met vragen in het bestand.</translation>
    </message>
    <message>
        <source>{place}: “{unknown}” is not known. Give “question”, “kind” and “options”.</source>
        <translation>{place}: “{unknown}” is niet bekend. Geef “question”, “kind” en “options” op.</translation>
    </message>
    <message>
        <source>{place}: “question” and “kind” are texts.</source>
        <translation>{place}: “question” en “kind” zijn teksten.</translation>
    </message>
    <message>
        <source>{place}: “options” is a list of texts.</source>
        <translation>{place}: “options” is een lijst met teksten.</translation>
    </message>
    <message>
        <source>“{text}” is asked twice.</source>
        <translation>“{text}” wordt twee keer gevraagd.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of question: single, multi or text.</source>
        <translation>“{kind}” is geen soort vraag: single, multi of text.</translation>
    </message>
    <message>
        <source>An unexpected failure: nothing was saved. Try again; the log tells more.</source>
        <translation>Er ging onverwacht iets mis: er is niets opgeslagen. Probeer het opnieuw; in het logboek staat meer.</translation>
    </message>
    <message>
        <source>The lead vanished while it was saved. Scan again.</source>
        <translation>De lead verdween tijdens het opslaan. Scan opnieuw.</translation>
    </message>
    <message>
        <source>The settings cannot be written: {error}.</source>
        <translation>De instellingen kunnen niet worden weggeschreven: {error}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {reason}.</source>
        <translation>De gegevensmap {folder} kan niet worden gebruikt: {reason}.</translation>
    </message>
    <message>
        <source>The settings {path} cannot be read: {strerror}.</source>
        <translation>De instellingen {path} kunnen niet worden gelezen: {strerror}.</translation>
    </message>
    <message>
        <source>The settings {path} are damaged: mend or move the file, then start again. Wrong in it: “{wrong}”.</source>
        <translation>De instellingen {path} zijn beschadigd: herstel of verplaats het bestand en start dan opnieuw. Fout erin: “{wrong}”.</translation>
    </message>
    <message>
        <source>The settings {path} are damaged: mend or move the file, then start again.</source>
        <translation>De instellingen {path} zijn beschadigd: herstel of verplaats het bestand en start dan opnieuw.</translation>
    </message>
    <message>
        <source>A set-up code cannot hold this: spaces around a name, or a field that is not known.</source>
        <translation>Een instelcode kan dit niet bevatten: spaties rond een naam, of een veld dat niet bekend is.</translation>
    </message>
    <message>
        <source>This lead file was written by a newer Lead Kiosk. Update Lead Kiosk and try again.</source>
        <translation>Dit leadbestand is door een nieuwere Lead Kiosk geschreven. Werk Lead Kiosk bij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The lead file is closed.</source>
        <translation>Het leadbestand is gesloten.</translation>
    </message>
    <message>
        <source>The lead file {path} is gone.</source>
        <translation>Het leadbestand {path} is weg.</translation>
    </message>
    <message>
        <source>It has a copy, and gets a newer one.</source>
        <translation>Het heeft een kopie en krijgt een nieuwere.</translation>
    </message>
    <message>
        <source>It gets a copy.</source>
        <translation>Het krijgt een kopie.</translation>
    </message>
    <message>
        <source>It has a copy.</source>
        <translation>Het heeft een kopie.</translation>
    </message>
    <message>
        <source>It may have a copy.</source>
        <translation>Het heeft misschien een kopie.</translation>
    </message>
    <message>
        <source>It has not taken a copy.</source>
        <translation>Het heeft geen kopie aangenomen.</translation>
    </message>
    <message>
        <source>It gets no copy.</source>
        <translation>Het krijgt geen kopie.</translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, and save it again.</source>
        <translation>De schijf is vol. Exporteer, maak ruimte vrij en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>The file {kept} vanished while it was kept.</source>
        <translation>Het bestand {kept} verdween tijdens het bewaren.</translation>
    </message>
    <message>
        <source>This lead cannot have photos or voice notes: its number is damaged.</source>
        <translation>Deze lead kan geen foto’s of spraaknotities hebben: het nummer is beschadigd.</translation>
    </message>
    <message>
        <source>“{name}” is no photo or voice note.</source>
        <translation>“{name}” is geen foto of spraaknotitie.</translation>
    </message>
    <message>
        <source>The lead file {path} is damaged.</source>
        <translation>Het leadbestand {path} is beschadigd.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged.</source>
        <translation>Het journaal {path} is beschadigd.</translation>
    </message>
    <message>
        <source>The lead file {path} and its journal tell of different scans.</source>
        <translation>Het leadbestand {path} en het journaal bevatten verschillende scans.</translation>
    </message>
    <message>
        <source>The disk is full. Make room now: only a few more scans can be saved.</source>
        <translation>De schijf is vol. Maak nu ruimte: er kunnen nog maar een paar scans worden opgeslagen.</translation>
    </message>
    <message>
        <source>There is room on the disk again.</source>
        <translation>Er is weer ruimte op de schijf.</translation>
    </message>
    <message>
        <source>There is no lead {lead}.</source>
        <translation>Er is geen lead {lead}.</translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, scan again.</source>
        <translation>De schijf is vol. Exporteer, maak ruimte vrij en scan opnieuw.</translation>
    </message>
    <message>
        <source>Leads can be read, not added: the data folder is read-only.</source>
        <translation>Leads kunnen worden gelezen, niet toegevoegd: de gegevensmap is alleen-lezen.</translation>
    </message>
    <message>
        <source>{read_only} The lead file is damaged: you see what can be read of it, until it can be mended.</source>
        <translation>{read_only} Het leadbestand is beschadigd: je ziet wat er nog van te lezen is, tot het hersteld kan worden.</translation>
    </message>
    <message>
        <source>Start the window or `lead-kiosk scan`: it mends what can be mended and keeps the damaged file.</source>
        <translation>Start het venster of `lead-kiosk scan`: dat herstelt wat te herstellen is en bewaart het beschadigde bestand.</translation>
    </message>
    <message>
        <source>The lead file cannot take this value: {error}.</source>
        <translation>Het leadbestand kan deze waarde niet opslaan: {error}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {strerror}.</source>
        <translation>De gegevensmap {folder} kan niet worden gebruikt: {strerror}.</translation>
    </message>
    <message>
        <source>The lead file {path} cannot be opened. Check the rights on its folder.</source>
        <translation>Het leadbestand {path} kan niet worden geopend. Controleer de rechten van de map.</translation>
    </message>
    <message>
        <source>The lead file is busy: another program holds it. Try again.</source>
        <translation>Het leadbestand is bezet: een ander programma houdt het vast. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The lead file {path} failed: {words}.</source>
        <translation>Het leadbestand {path} gaf een fout: {words}.</translation>
    </message>
    <message>
        <source>Another Lead Kiosk ({who}) already {doing} {folder}. Close it first, or use another --data folder.</source>
        <translation>Een andere Lead Kiosk ({who}) gebruikt deze map al ({doing} {folder}). Sluit die eerst of gebruik een andere --data-map.</translation>
    </message>
    <message>
        <source>The journal of scans was damaged and was made again.</source>
        <translation>Het journaal van de scans was beschadigd en is opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>{words} The damaged one is kept as “{kept}”.</source>
        <translation>{words} Het beschadigde is bewaard als “{kept}”.</translation>
    </message>
    <message>
        <source>The lead file was damaged. {leads} leads were saved into a new one.</source>
        <translation>Het leadbestand was beschadigd. {leads} leads zijn in een nieuw bestand opgeslagen.</translation>
    </message>
    <message>
        <source>The damaged one is kept as “{kept}”.</source>
        <translation>Het beschadigde is bewaard als “{kept}”.</translation>
    </message>
    <message>
        <source>No camera is plugged in: USB scanners and typing work.</source>
        <translation>Geen camera aangesloten: USB-scanners en typen werken.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {strerror}.</source>
        <translation>“{path}” kan niet worden gelezen: {strerror}.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written.</source>
        <translation>De afbeelding {path} kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>De map {folder} kan niet worden gemaakt: {strerror}.</translation>
    </message>
    <message>
        <source>The scanner lost some characters. Scan again.</source>
        <translation>De scanner heeft tekens gemist. Scan nog een keer.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>geaccepteerd</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>niet geprobeerd</translation>
    </message>
    <message>
        <source>scans into</source>
        <translation>scant naar</translation>
    </message>
    <message>
        <source>uploads from</source>
        <translation>uploadt uit</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>achter</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>de sleutelbos</translation>
    </message>
    <message>
        <source>Nothing sets it by itself</source>
        <translation>Niets zet hem vanzelf gelijk</translation>
    </message>
    <message>
        <source>Nothing is known of who sets it</source>
        <translation>Het is niet bekend wie hem gelijkzet</translation>
    </message>
    <message>
        <source>It cannot be told whether the disk is encrypted</source>
        <translation>Het is niet te zien of de schijf versleuteld is</translation>
    </message>
    <message>
        <source>for example https://pretix.eu</source>
        <translation>bijvoorbeeld https://pretix.eu</translation>
    </message>
    <message>
        <source>The lead file {what} is damaged.</source>
        <translation>Het leadbestand {what} is beschadigd.</translation>
    </message>
    <message>
        <source>Its number there is {remote_id}.</source>
        <translation>Het nummer daar is {remote_id}.</translation>
    </message>
    <message>
        <source>Sent to “{target}”</source>
        <translation>Verzonden naar “{target}”</translation>
    </message>
    <message>
        <source>The lead file {what} is missing or empty, though scans were saved.</source>
        <translation>Het leadbestand {what} ontbreekt of is leeg, hoewel er scans zijn opgeslagen.</translation>
    </message>
    <message>
        <source>The lead file {what} lacks scans or edits that were saved.</source>
        <translation>In het leadbestand {what} ontbreken opgeslagen scans of wijzigingen.</translation>
    </message>
    <message>
        <source>The journal {what} lacks scans that were saved.</source>
        <translation>In het journaal {what} ontbreken opgeslagen scans.</translation>
    </message>
    <message>
        <source>The settings of “{what}” were lost. Connect again under this name: no lead is sent twice.</source>
        <translation>De instellingen van “{what}” zijn verloren gegaan. Verbind opnieuw onder deze naam: geen lead wordt twee keer verzonden.</translation>
    </message>
    <message>
        <source>{count} leads older than {age} were deleted, as Settings say.</source>
        <translation>{count} leads ouder dan {age} zijn verwijderd, zoals bij Instellingen staat.</translation>
    </message>
    <message>
        <source>Notes, rating, tags and answers stay on this kiosk, since this platform takes none: export them.</source>
        <translation>Notities, beoordeling, labels en antwoorden blijven op deze kiosk, want dit platform neemt ze niet aan: exporteer ze.</translation>
    </message>
    <message>
        <source>This picture is older than the deletion of the person on it. Scan the badge itself if they come again.</source>
        <translation>Deze foto is ouder dan het wissen van de persoon erop. Scan de badge zelf als die persoon terugkomt.</translation>
    </message>
    <message>
        <source>The platform has this and another lead as one.</source>
        <translation>Het platform ziet deze en een andere lead als één lead.</translation>
    </message>
    <message>
        <source>The platform did not answer in time. Try again.</source>
        <translation>Het platform antwoordde niet op tijd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This platform has no vouchers.</source>
        <translation>Dit platform heeft geen vouchers.</translation>
    </message>
    <message>
        <source>The scanner lost some characters: scan again.</source>
        <translation>De scanner heeft enkele tekens gemist: scan opnieuw.</translation>
    </message>
    <message>
        <source>There is no scanner kind “{kind}”.</source>
        <translation>Er is geen scannersoort “{kind}”.</translation>
    </message>
    <message>
        <source>No camera: plug one in, or choose another scanner.</source>
        <translation>Geen camera: sluit er een aan of kies een andere scanner.</translation>
    </message>
    <message>
        <source>Camera unplugged: plug it in again.</source>
        <translation>Camera losgekoppeld: sluit hem weer aan.</translation>
    </message>
    <message>
        <source>Say which camera: webcam:0, webcam:/dev/video0 or webcam:auto, not “{name}”.</source>
        <translation>Geef aan welke camera: webcam:0, webcam:/dev/video0 of webcam:auto, niet “{name}”.</translation>
    </message>
    <message>
        <source>“{device}” is not a camera.</source>
        <translation>“{device}” is geen camera.</translation>
    </message>
    <message>
        <source>No permission for {device}: add this user to the group “video” and sign in again.</source>
        <translation>Geen toestemming voor {device}: voeg deze gebruiker toe aan de groep “video” en meld je opnieuw aan.</translation>
    </message>
    <message>
        <source>The camera cannot be opened: check its cable, and that no other program uses it.</source>
        <translation>De camera kan niet worden geopend: controleer de kabel en of geen ander programma hem gebruikt.</translation>
    </message>
    <message>
        <source>The camera sees only black: is it covered?</source>
        <translation>De camera ziet alleen zwart: is hij afgedekt?</translation>
    </message>
    <message>
        <source>The camera sees only one shade: is it covered?</source>
        <translation>De camera ziet maar één tint: is hij afgedekt?</translation>
    </message>
    <message>
        <source>No decoder is installed: install the Python package zxing-cpp.</source>
        <translation>Er is geen decoder geïnstalleerd: installeer het Python-pakket zxing-cpp.</translation>
    </message>
    <message>
        <source>This badge holds one part of several codes: type the code that is printed on it.</source>
        <translation>Op deze badge staat één deel van meerdere codes: typ de code die erop gedrukt is.</translation>
    </message>
    <message>
        <source>Exclusive USB keyboard scanners need the Python package “evdev”, which is not installed here: leave the scanner to the window, which reads it as a keyboard.</source>
        <translation>USB-toetsenbordscanners voor eigen gebruik hebben het Python-pakket “evdev” nodig, dat hier niet is geïnstalleerd: laat de scanner aan het venster over, dat hem als toetsenbord leest.</translation>
    </message>
    <message>
        <source>The scanner is used by another program: close that program.</source>
        <translation>De scanner wordt door een ander programma gebruikt: sluit dat programma.</translation>
    </message>
    <message>
        <source>There is no scanner {path}: plug it in, or choose another.</source>
        <translation>Er is geen scanner {path}: sluit hem aan of kies een andere.</translation>
    </message>
    <message>
        <source>“{path}” is not a keyboard or scanner.</source>
        <translation>“{path}” is geen toetsenbord of scanner.</translation>
    </message>
    <message>
        <source>The scanner {path} cannot be opened: {what}.</source>
        <translation>De scanner {path} kan niet worden geopend: {what}.</translation>
    </message>
    <message>
        <source>No permission for {path}: install the udev rules (packaging/udev/README.md), then plug the scanner in again.</source>
        <translation>Geen toestemming voor {path}: installeer de udev-regels (packaging/udev/README.md) en sluit de scanner dan opnieuw aan.</translation>
    </message>
    <message>
        <source>Say which scanner: hid-keyboard:/dev/input/event5 or hid-keyboard:0c2e:0b61, not “{rest}”.</source>
        <translation>Geef aan welke scanner: hid-keyboard:/dev/input/event5 of hid-keyboard:0c2e:0b61, niet “{rest}”.</translation>
    </message>
    <message>
        <source>HID POS scanners need the Python package “hidapi”, which is not installed here.</source>
        <translation>HID POS-scanners hebben het Python-pakket “hidapi” nodig, dat hier niet is geïnstalleerd.</translation>
    </message>
    <message>
        <source>“{by_path}” is not a HID POS scanner.</source>
        <translation>“{by_path}” is geen HID POS-scanner.</translation>
    </message>
    <message>
        <source>There is no HID POS scanner{named}: plug it in, or choose another.</source>
        <translation>Er is geen HID POS-scanner{named}: sluit hem aan of kies een andere.</translation>
    </message>
    <message>
        <source>There is no HID POS scanner: plug it in, or choose another.</source>
        <translation>Er is geen HID POS-scanner: sluit hem aan of kies een andere.</translation>
    </message>
    <message>
        <source>The scanner cannot be opened: is it used by another program?</source>
        <translation>De scanner kan niet worden geopend: gebruikt een ander programma hem?</translation>
    </message>
    <message>
        <source>Say which scanner: hid-pos:, hid-pos:/dev/hidraw0 or hid-pos:0c2e:0b6a, not “{rest}”.</source>
        <translation>Geef aan welke scanner: hid-pos:, hid-pos:/dev/hidraw0 of hid-pos:0c2e:0b6a, niet “{rest}”.</translation>
    </message>
    <message>
        <source>The code is larger than 64 KB.</source>
        <translation>De code is groter dan 64 KB.</translation>
    </message>
    <message>
        <source>The code ended too early: scan it again.</source>
        <translation>De code eindigde te vroeg: scan hem opnieuw.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Dichterbij</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Verder weg</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Stilhouden</translation>
    </message>
    <message>
        <source>Tilt it, light reflects</source>
        <translation>Kantel hem, licht spiegelt</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>Meer licht</translation>
    </message>
    <message>
        <source>Cannot read it: type the code</source>
        <translation>Onleesbaar: typ de code</translation>
    </message>
    <message>
        <source>A USB scanner in keyboard mode types into the window and needs no address: start lead-kiosk and scan. Without the window, name it as hid-keyboard (see lead-kiosk devices).</source>
        <translation>Een USB-scanner in toetsenbordmodus typt in het venster en heeft geen adres nodig: start lead-kiosk en scan. Zonder het venster noem je hem hid-keyboard (zie lead-kiosk devices).</translation>
    </message>
    <message>
        <source>The line is too long to be a code.</source>
        <translation>De regel is te lang om een code te zijn.</translation>
    </message>
    <message>
        <source>The contact card is larger than 64 KB.</source>
        <translation>De contactkaart is groter dan 64 KB.</translation>
    </message>
    <message>
        <source>The contact card ended too early: scan it again.</source>
        <translation>De contactkaart eindigde te vroeg: scan hem opnieuw.</translation>
    </message>
    <message>
        <source>There is no microphone: plug one in, then try again.</source>
        <translation>Er is geen microfoon: sluit er een aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This user may not use the microphone: add the user to the group “audio”, then sign in again.</source>
        <translation>Deze gebruiker mag de microfoon niet gebruiken: voeg de gebruiker toe aan de groep “audio” en meld je opnieuw aan.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened: check that it is plugged in, and that no other program records.</source>
        <translation>De microfoon kan niet worden geopend: controleer of hij is aangesloten en of geen ander programma opneemt.</translation>
    </message>
    <message>
        <source>The microphone was unplugged. What was recorded until then is kept.</source>
        <translation>De microfoon is losgekoppeld. Wat tot dan is opgenomen, is bewaard.</translation>
    </message>
    <message>
        <source>The microphone gives no sound: plug it in again, or choose another in the system’s sound settings.</source>
        <translation>De microfoon geeft geen geluid: sluit hem opnieuw aan of kies een andere in de geluidsinstellingen van het systeem.</translation>
    </message>
    <message>
        <source>The microphone failed: plug it in again, then try again.</source>
        <translation>De microfoon viel uit: sluit hem opnieuw aan en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The library miniaudio is missing: {error}.</source>
        <translation>De bibliotheek miniaudio ontbreekt: {error}.</translation>
    </message>
    <message>
        <source>The camera is used by another program.</source>
        <translation>De camera wordt door een ander programma gebruikt.</translation>
    </message>
    <message>
        <source>The camera does not deliver pictures: check its cable, and that no other program uses it.</source>
        <translation>De camera levert geen beeld: controleer de kabel en of geen ander programma hem gebruikt.</translation>
    </message>
    <message>
        <source>There is no loudspeaker: plug in headphones or a speaker, then try again.</source>
        <translation>Er is geen luidspreker: sluit een koptelefoon of luidspreker aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be opened: check the system’s sound settings.</source>
        <translation>De luidspreker kan niet worden geopend: controleer de geluidsinstellingen van het systeem.</translation>
    </message>
    <message>
        <source>The loudspeaker was unplugged.</source>
        <translation>De luidspreker is losgekoppeld.</translation>
    </message>
    <message>
        <source>This voice note cannot be played: its file is damaged.</source>
        <translation>Deze spraaknotitie kan niet worden afgespeeld: het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>The file cannot be read: {what}.</source>
        <translation>Het bestand kan niet worden gelezen: {what}.</translation>
    </message>
    <message>
        <source>There is no code in the picture.</source>
        <translation>Er staat geen code op de afbeelding.</translation>
    </message>
    <message>
        <source>There is no code in the video.</source>
        <translation>Er staat geen code in de video.</translation>
    </message>
    <message>
        <source>This is not a video, or it is damaged.</source>
        <translation>Dit is geen video of het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>Say which picture, video or folder to read: replay:PATH.</source>
        <translation>Geef aan welke afbeelding, video of map gelezen moet worden: replay:PAD.</translation>
    </message>
    <message>
        <source>There is no file or folder “{what}”.</source>
        <translation>Er is geen bestand of map “{what}”.</translation>
    </message>
    <message>
        <source>“{what}” is neither a file nor a folder.</source>
        <translation>“{what}” is geen bestand en geen map.</translation>
    </message>
    <message>
        <source>“{what}” cannot be read: {what2}.</source>
        <translation>“{what}” kan niet worden gelezen: {what2}.</translation>
    </message>
    <message>
        <source>There are no pictures in the folder “{what}”.</source>
        <translation>Er zijn geen afbeeldingen in de map “{what}”.</translation>
    </message>
    <message>
        <source>Scanner unplugged: plug it in again.</source>
        <translation>Scanner losgekoppeld: sluit hem weer aan.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>De scanner is klaar.</translation>
    </message>
    <message>
        <source>The scanner cannot be opened: unplug it and plug it in again.</source>
        <translation>De scanner kan niet worden geopend: koppel hem los en sluit hem weer aan.</translation>
    </message>
    <message>
        <source>Serial scanners need the Python package “pyserial”, which is not installed here.</source>
        <translation>Seriële scanners hebben het Python-pakket “pyserial” nodig, dat hier niet is geïnstalleerd.</translation>
    </message>
    <message>
        <source>There is no serial port {wanted}: plug the scanner in, or choose another.</source>
        <translation>Er is geen seriële poort {wanted}: sluit de scanner aan of kies een andere.</translation>
    </message>
    <message>
        <source>{path} is used by another program: close that program.</source>
        <translation>{path} wordt door een ander programma gebruikt: sluit dat programma.</translation>
    </message>
    <message>
        <source>There is no serial port {path}: plug the scanner in, or choose another.</source>
        <translation>Er is geen seriële poort {path}: sluit de scanner aan of kies een andere.</translation>
    </message>
    <message>
        <source>“{path}” is not a serial port.</source>
        <translation>“{path}” is geen seriële poort.</translation>
    </message>
    <message>
        <source>The serial port {path} cannot be opened: check the cable and the address.</source>
        <translation>De seriële poort {path} kan niet worden geopend: controleer de kabel en het adres.</translation>
    </message>
    <message>
        <source>No permission for {path}: add this user to the group “dialout” and sign in again.</source>
        <translation>Geen toestemming voor {path}: voeg deze gebruiker toe aan de groep “dialout” en meld je opnieuw aan.</translation>
    </message>
    <message>
        <source>Say which serial port: serial:/dev/ttyACM0.</source>
        <translation>Geef aan welke seriële poort: serial:/dev/ttyACM0.</translation>
    </message>
    <message>
        <source>A serial scanner has the options “baud” and “end”, not “{what}”.</source>
        <translation>Een seriële scanner heeft de opties “baud” en “end”, niet “{what}”.</translation>
    </message>
    <message>
        <source>“baud” is a speed such as 9600 or 115200, not “{baud}”.</source>
        <translation>“baud” is een snelheid zoals 9600 of 115200, niet “{baud}”.</translation>
    </message>
    <message>
        <source>“end” is cr, lf, crlf, tab or none, not “{end}”.</source>
        <translation>“end” is cr, lf, crlf, tab of none, niet “{end}”.</translation>
    </message>
    <message>
        <source>The device plays nothing.</source>
        <translation>Het apparaat speelt niets af.</translation>
    </message>
    <message>
        <source>{path} is not 16-bit mono at {rate} Hz.</source>
        <translation>{path} is geen 16-bits mono bij {rate} Hz.</translation>
    </message>
    <message>
        <source>The sound device cannot be used: {error}.</source>
        <translation>Het geluidsapparaat kan niet worden gebruikt: {error}.</translation>
    </message>
    <message>
        <source>“stdin” takes nothing after it, not “{rest}”.</source>
        <translation>Na “stdin” komt niets meer, niet “{rest}”.</translation>
    </message>
    <message>
        <source>There is no standard input to read codes from.</source>
        <translation>Er is geen standaardinvoer om codes van te lezen.</translation>
    </message>
    <message>
        <source>A camera can be told “rotate” and “mirror”, not “{what}”.</source>
        <translation>Bij een camera kun je “rotate” en “mirror” opgeven, niet “{what}”.</translation>
    </message>
    <message>
        <source>A camera&apos;s picture turns by 0, 90, 180 or 270 degrees, not “{rotate}”.</source>
        <translation>Het beeld van een camera draait 0, 90, 180 of 270 graden, niet “{rotate}”.</translation>
    </message>
    <message>
        <source>A camera&apos;s picture is mirrored with mirror=1, not “{mirror}”.</source>
        <translation>Het beeld van een camera wordt gespiegeld met mirror=1, niet “{mirror}”.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>The file is too large for a picture.</source>
        <translation>Het bestand is te groot voor een afbeelding.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>De afbeelding is te groot.</translation>
    </message>
    <message>
        <source>This is not a picture, or it is damaged.</source>
        <translation>Dit is geen afbeelding of het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>De camera start.</translation>
    </message>
    <message>
        <source>The camera is ready.</source>
        <translation>De camera is klaar.</translation>
    </message>
    <message>
        <source>Cameras are numbered here: webcam:0, not “{name}”.</source>
        <translation>Camera’s hebben hier een nummer: webcam:0, niet “{name}”.</translation>
    </message>
</context>
</TS>
