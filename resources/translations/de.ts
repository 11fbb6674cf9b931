<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The settings count until the kiosk is closed. {why}</source>
        <translation>Die Einstellungen gelten, bis der Kiosk geschlossen wird. {why}</translation>
    </message>
    <message>
        <source>Note saved for {name}</source>
        <translation>Notiz gespeichert für {name}</translation>
    </message>
    <message>
        <source>Tag “{tag}” saved for {name}</source>
        <translation>Tag „{tag}“ gespeichert für {name}</translation>
    </message>
    <message>
        <source>Answer saved for {name}</source>
        <translation>Antwort gespeichert für {name}</translation>
    </message>
    <message>
        <source>{n} by now yesterday</source>
        <translation>gestern bis jetzt {n}</translation>
    </message>
    <message>
        <source>Leads today</source>
        <translation>Leads heute</translation>
    </message>
    <message>
        <source>Hot leads</source>
        <translation>Heiße Leads</translation>
    </message>
    <message>
        <source>4 or 5 stars</source>
        <translation>4 oder 5 Sterne</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Alle Leads</translation>
    </message>
    <message>
        <source>Leads per hour</source>
        <translation>Leads je Stunde</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Busiest: {hours}</source>
        <translation>Am meisten los: {hours}</translation>
    </message>
    <message>
        <source>{hours}: {today} today, {before} yesterday</source>
        <translation>{hours}: {today} heute, {before} gestern</translation>
    </message>
    <message>
        <source>No scans today or yesterday.</source>
        <translation>Keine Scans heute oder gestern.</translation>
    </message>
    <message>
        <source>{n} with 0 stars</source>
        <translation>{n} mit 0 Sternen</translation>
    </message>
    <message>
        <source>{n} not rated</source>
        <translation>{n} ohne Bewertung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>{filter}: take this filter back</source>
        <translation>{filter}: diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Ohne Bewertung</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>First scanned by</source>
        <translation>Zuerst gescannt von</translation>
    </message>
    <message>
        <source>First scan on</source>
        <translation>Erster Scan am</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>1 scan</source>
        <translation>1 Scan</translation>
    </message>
    <message>
        <source>{n} scans</source>
        <translation>{n} Scans</translation>
    </message>
    <message>
        <source>Search name, company, tag, note</source>
        <translation>Name, Firma, Tag, Notiz suchen</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Leads suchen</translation>
    </message>
    <message>
        <source>Ask the platform again</source>
        <translation>Plattform erneut fragen</translation>
    </message>
    <message>
        <source>Search code, tag, comment, name</source>
        <translation>Code, Tag, Kommentar, Name suchen</translation>
    </message>
    <message>
        <source>Search vouchers</source>
        <translation>Gutscheine suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Still usable</source>
        <translation>Einlösbar</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>No voucher matches.</source>
        <translation>Kein Gutschein passt dazu.</translation>
    </message>
    <message>
        <source>Choose a voucher to see who used it.</source>
        <translation>Wählen Sie einen Gutschein, um zu sehen, wer ihn eingelöst hat.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>No leads yet. Scan a badge and it appears here.</source>
        <translation>Noch keine Leads. Scannen Sie einen Badge, dann erscheint er hier.</translation>
    </message>
    <message>
        <source>Choose a lead to see and edit it.</source>
        <translation>Wählen Sie einen Lead, um ihn anzusehen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>Show leads with</source>
        <translation>Leads zeigen mit</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 Lead</translation>
    </message>
    <message>
        <source>{n} leads</source>
        <translation>{n} Leads</translation>
    </message>
    <message>
        <source>{leads} found</source>
        <translation>{leads} gefunden</translation>
    </message>
    <message>
        <source>No lead matches.</source>
        <translation>Kein Lead passt dazu.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Scanned {time}</source>
        <translation>Gescannt {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Show waiting</source>
        <translation>Wartende zeigen</translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation>Zu Klärendes zeigen</translation>
    </message>
    <message>
        <source>Once a platform is connected, leads go up by themselves.</source>
        <translation>Sobald eine Plattform verbunden ist, werden Leads von selbst hochgeladen.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Code auf dem Badge</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Next badge, please</source>
        <translation>Nächsten Badge, bitte</translation>
    </message>
    <message>
        <source>Not a visitor’s code</source>
        <translation>Kein Besuchercode</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Booth and staff</source>
        <translation>Stand und Team</translation>
    </message>
    <message>
        <source>Questions and tags</source>
        <translation>Fragen und Tags</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Sound and light</source>
        <translation>Ton und Licht</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Open {time}</source>
        <translation>Offen {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock: choose a PIN</source>
        <translation>Sperre: PIN wählen</translation>
    </message>
    <message>
        <source>Locked: give the PIN</source>
        <translation>Gesperrt: PIN eingeben</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Backup and export</source>
        <translation>Sicherung und Export</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>Info und Lizenzen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>No leads yet. Once badges are scanned, figures appear here.</source>
        <translation>Noch keine Leads. Sobald Badges gescannt sind, erscheinen hier Zahlen.</translation>
    </message>
    <message>
        <source>The picture is {path}</source>
        <translation>Das Bild ist {path}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Bild löschen</translation>
    </message>
    <message>
        <source>Every picture has become a lead.</source>
        <translation>Jedes Bild ist zu einem Lead geworden.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <translation>Aufgenommen {time}</translation>
    </message>
    <message>
        <source>Type the code that is printed on the badge. The lead gets the time of the picture. Tap to enlarge.</source>
        <translation>Tippen Sie den Code ein, der auf dem Badge steht. Der Lead erhält die Zeit des Bildes. Zum Vergrößern antippen.</translation>
    </message>
    <message>
        <source>A closer look is taken. If it reads the code, the lead is saved by itself.</source>
        <translation>Das Bild wird genauer geprüft. Ist der Code dann lesbar, wird der Lead von selbst gespeichert.</translation>
    </message>
    <message>
        <source>Tap again: delete for good</source>
        <translation>Noch einmal tippen: endgültig löschen</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written: {reason}.</source>
        <translation>Das Bild {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>First seen {time}</source>
        <translation>Zuerst gesehen {time}</translation>
    </message>
    <message>
        <source> by {name}</source>
        <translation> von {name}</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Schon gescannt</translation>
    </message>
    <message>
        <source>No badge code: exported, not uploaded</source>
        <translation>Kein Badge-Code: wird exportiert, nicht hochgeladen</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Kontakt gespeichert</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Saved on this kiosk.</source>
        <translation>Auf diesem Kiosk gespeichert.</translation>
    </message>
    <message>
        <source>Looking up the name …</source>
        <translation>Name wird gesucht …</translation>
    </message>
    <message>
        <source>Saved. The name follows when online.</source>
        <translation>Gespeichert. Der Name folgt, sobald Sie online sind.</translation>
    </message>
    <message>
        <source>This code sets up a pretix device. Scan the code on the visitor’s badge.</source>
        <translation>Dieser Code richtet ein pretix-Gerät ein. Scannen Sie den Code auf dem Badge.</translation>
    </message>
    <message>
        <source>Not saved · set-up code</source>
        <translation>Nicht gespeichert · Einrichtungscode</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Asking {host} who you are.</source>
        <translation>{host} wird gefragt, wer Sie sind.</translation>
    </message>
    <message>
        <source>Scan on: leads are kept here, and go up once the platform answers.</source>
        <translation>Scannen Sie weiter: Leads bleiben hier und werden hochgeladen, sobald die Plattform antwortet.</translation>
    </message>
    <message>
        <source>Saved, to be checked later</source>
        <translation>Gespeichert, wird später geprüft</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>{name} ist verbunden.</translation>
    </message>
    <message>
        <source>{name} is connected, and checked later.</source>
        <translation>{name} ist verbunden und wird später geprüft.</translation>
    </message>
    <message>
        <source>This computer cannot keep the account: free space, or check the rights of the data folder.</source>
        <translation>Dieser Computer kann das Konto nicht speichern: Schaffen Sie Speicherplatz, oder prüfen Sie die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Something unexpected failed. Try again; the log tells more.</source>
        <translation>Unerwarteter Fehler. Versuchen Sie es noch einmal; im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>Check this computer’s network and the server address. You can also connect now and check later.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers und die Serveradresse. Sie können auch jetzt verbinden und später prüfen.</translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation>Die Plattform ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi in a web browser, or check the server address.</source>
        <translation>Melden Sie sich im Browser beim WLAN an, oder prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>Another page answered</source>
        <translation>Eine andere Seite hat geantwortet</translation>
    </message>
    <message>
        <source>Check the code or secret letter by letter, or ask the organiser for a valid one.</source>
        <translation>Prüfen Sie Code oder Geheimnis Zeichen für Zeichen, oder bitten Sie den Veranstalter um gültige Daten.</translation>
    </message>
    <message>
        <source>The platform refused the sign-in</source>
        <translation>Die Plattform hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Check the server address and this computer’s date and time, or use another network.</source>
        <translation>Prüfen Sie die Serveradresse sowie Datum und Uhrzeit dieses Computers, oder nutzen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The platform asks to wait. Try again in a moment, or connect now and check later.</source>
        <translation>Die Plattform bittet um Geduld. Versuchen Sie es gleich noch einmal, oder verbinden Sie jetzt und prüfen Sie später.</translation>
    </message>
    <message>
        <source>The platform is busy</source>
        <translation>Die Plattform ist ausgelastet</translation>
    </message>
    <message>
        <source>Check the server address: the platform says that there is no such place.</source>
        <translation>Prüfen Sie die Serveradresse: Laut Plattform gibt es diese Stelle nicht.</translation>
    </message>
    <message>
        <source>The platform refused this</source>
        <translation>Die Plattform hat dies abgelehnt</translation>
    </message>
    <message>
        <source>A web page is there, but no platform: check the server address.</source>
        <translation>Dort ist eine Webseite, aber keine Plattform: Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>No platform at this address</source>
        <translation>Keine Plattform unter dieser Adresse</translation>
    </message>
    <message>
        <source>Try again in a moment, or connect now and check later.</source>
        <translation>Versuchen Sie es gleich noch einmal, oder verbinden Sie jetzt und prüfen Sie später.</translation>
    </message>
    <message>
        <source>The platform gives no usable answer</source>
        <translation>Die Plattform gibt keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>This code does not help here</source>
        <translation>Dieser Code hilft hier nicht weiter</translation>
    </message>
    <message>
        <source>This code sets up a pretix device, not a lead scanner. Ask the organiser for your access code.</source>
        <translation>Dieser Code richtet ein pretix-Gerät ein, keinen Lead-Scanner. Bitten Sie den Veranstalter um Ihren Zugangscode.</translation>
    </message>
    <message>
        <source>Not the right set-up code</source>
        <translation>Nicht der richtige Einrichtungscode</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>Der Scanner funktioniert</translation>
    </message>
    <message>
        <source>Letters and signs arrive as printed.</source>
        <translation>Buchstaben und Zeichen kommen an wie gedruckt.</translation>
    </message>
    <message>
        <source>Set the scanner to US English, or choose its layout in Settings. Then scan again.</source>
        <translation>Stellen Sie den Scanner auf „US English“, oder wählen Sie seine Belegung in den Einstellungen. Scannen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Noch einmal scannen</translation>
    </message>
    <message>
        <source>The code did not arrive whole.</source>
        <translation>Der Code kam nicht vollständig an.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>How to ask for a token</source>
        <translation>So fordern Sie ein Token an</translation>
    </message>
    <message>
        <source>Seat of this kiosk among those on the same account, as 2/3</source>
        <translation>Platz dieses Kiosks unter denen mit demselben Konto, z. B. 2/3</translation>
    </message>
    <message>
        <source>Set the scanner to US English, or choose its layout in Settings.</source>
        <translation>Stellen Sie den Scanner auf „US English“, oder wählen Sie seine Belegung in den Einstellungen.</translation>
    </message>
    <message>
        <source>Letters are swapped</source>
        <translation>Buchstaben sind vertauscht</translation>
    </message>
    <message>
        <source>This code sets up Lead Kiosk. Use it in Settings, Targets.</source>
        <translation>Dieser Code richtet Lead Kiosk ein. Verwenden Sie ihn unter Einstellungen, Ziele.</translation>
    </message>
    <message>
        <source>Not saved · action code</source>
        <translation>Nicht gespeichert · Aktionscode</translation>
    </message>
    <message>
        <source>Scan the code on the visitor’s badge.</source>
        <translation>Scannen Sie den Code auf dem Badge des Besuchers.</translation>
    </message>
    <message>
        <source>This action code is not known here. Scan one of a newly printed sheet.</source>
        <translation>Dieser Aktionscode ist hier unbekannt. Scannen Sie einen von einem neu gedruckten Blatt.</translation>
    </message>
    <message>
        <source>Nothing done · unknown action code</source>
        <translation>Nichts getan · unbekannter Aktionscode</translation>
    </message>
    <message>
        <source>Not saved · scan again</source>
        <translation>Nicht gespeichert · noch einmal scannen</translation>
    </message>
    <message>
        <source>The scanner lost some characters.</source>
        <translation>Der Scanner hat Zeichen verloren.</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NICHT GESPEICHERT</translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, scan again.</source>
        <translation>Der Datenträger ist voll. Exportieren, Platz schaffen, noch einmal scannen.</translation>
    </message>
    <message>
        <source>Leads can be read, not added.</source>
        <translation>Leads können gelesen, aber nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The contact card is cut off. Scan it again.</source>
        <translation>Die Kontaktkarte ist unvollständig. Scannen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Not saved · unreadable code</source>
        <translation>Nicht gespeichert · Code unlesbar</translation>
    </message>
    <message>
        <source>Try again, or type the code on the badge.</source>
        <translation>Versuchen Sie es noch einmal, oder tippen Sie den Code vom Badge ein.</translation>
    </message>
    <message>
        <source>{name} scans from now on</source>
        <translation>{name} scannt ab jetzt</translation>
    </message>
    <message>
        <source>An action code is about the lead before it.</source>
        <translation>Ein Aktionscode gilt für den Lead davor.</translation>
    </message>
    <message>
        <source>Scan a badge first</source>
        <translation>Scannen Sie zuerst einen Badge</translation>
    </message>
    <message>
        <source>No stars for {name}</source>
        <translation>Keine Sterne für {name}</translation>
    </message>
    <message>
        <source>{stars} for {name}</source>
        <translation>{stars} für {name}</translation>
    </message>
    <message>
        <source>“{tag}” for {name}</source>
        <translation>„{tag}“ für {name}</translation>
    </message>
    <message>
        <source>“{answer}” for {name}</source>
        <translation>„{answer}“ für {name}</translation>
    </message>
    <message>
        <source>Nothing to take back for {name}</source>
        <translation>Nichts zurückzunehmen für {name}</translation>
    </message>
    <message>
        <source>Taken back for {name}</source>
        <translation>Zurückgenommen für {name}</translation>
    </message>
    <message>
        <source>{platform}: “{words}”. Saved here.</source>
        <translation>{platform}: „{words}“. Hier gespeichert.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Lead Kiosk blue</source>
        <translation>Lead-Kiosk-Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Type a colour as in a style guide, such as #1B5BD6.</source>
        <translation>Geben Sie eine Farbe wie im Styleguide ein, etwa #1B5BD6.</translation>
    </message>
    <message>
        <source>“{file}” is no picture that can be shown. Choose a PNG or JPEG.</source>
        <translation>„{file}“ ist kein Bild, das gezeigt werden kann. Wählen Sie PNG oder JPEG.</translation>
    </message>
    <message>
        <source>The logo cannot be kept: is the disk full?</source>
        <translation>Das Logo kann nicht gespeichert werden: Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Size of text and buttons</source>
        <translation>Größe von Text und Tasten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Automatic: as large as a finger needs on this screen.</source>
        <translation>Automatisch: so groß, wie ein Finger es auf diesem Bildschirm braucht.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Accent as a number</source>
        <translation>Akzentfarbe als Zahl</translation>
    </message>
    <message>
        <source>Marks what is chosen. It is made lighter or darker until it can be read.</source>
        <translation>Kennzeichnet, was gewählt ist. Sie wird heller oder dunkler gemacht, bis sie lesbar ist.</translation>
    </message>
    <message>
        <source>Your own colour</source>
        <translation>Ihre eigene Farbe</translation>
    </message>
    <message>
        <source>As in your style guide; empty for ours.</source>
        <translation>Wie in Ihrem Styleguide; leer für unsere.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
    <message>
        <source>Use its colour</source>
        <translation>Farbe daraus nutzen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>The logo is removed</source>
        <translation>Das Logo ist entfernt</translation>
    </message>
    <message>
        <source>Shown at the top and while the kiosk is idle</source>
        <translation>Oben zu sehen und wenn der Kiosk ruht</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG, from a USB stick or this computer.</source>
        <translation>PNG, JPEG oder SVG, von einem USB-Stick oder diesem Computer.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Bildschirmtastatur</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Automatic: after a touch into a field, and never while a real keyboard is used.</source>
        <translation>Automatisch: nach dem Tippen in ein Feld, und nie, solange eine echte Tastatur benutzt wird.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Automatic: as the language has it.</source>
        <translation>Automatisch: passend zur Sprache.</translation>
    </message>
    <message>
        <source>The logo is changed</source>
        <translation>Das Logo ist geändert</translation>
    </message>
    <message>
        <source>The logo has no colour besides black, white and grey.</source>
        <translation>Das Logo hat außer Schwarz, Weiß und Grau keine Farbe.</translation>
    </message>
    <message>
        <source>The accent is the logo’s colour</source>
        <translation>Die Akzentfarbe ist jetzt die des Logos</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Not yet: 1 needs you</source>
        <translation>Noch nicht: 1 zu klären</translation>
    </message>
    <message>
        <source>Not yet: {n} need you</source>
        <translation>Noch nicht: {n} zu klären</translation>
    </message>
    <message>
        <source>The platform did not take it. It is saved here.</source>
        <translation>Die Plattform hat ihn nicht angenommen. Er ist hier gespeichert.</translation>
    </message>
    <message>
        <source>The platform did not take them. They are saved here.</source>
        <translation>Die Plattform hat sie nicht angenommen. Sie sind hier gespeichert.</translation>
    </message>
    <message>
        <source>Not yet: 1 badge to resolve</source>
        <translation>Noch nicht: 1 Badge nachzutragen</translation>
    </message>
    <message>
        <source>Not yet: {n} badges to resolve</source>
        <translation>Noch nicht: {n} Badges nachzutragen</translation>
    </message>
    <message>
        <source>Their pictures are kept. Type the codes that are printed on them.</source>
        <translation>Ihre Bilder sind gespeichert. Tippen Sie die Codes ein, die darauf stehen.</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Noch keine Leads</translation>
    </message>
    <message>
        <source>Scan a badge, and it goes up from here.</source>
        <translation>Scannen Sie einen Badge, dann wird er von hier hochgeladen.</translation>
    </message>
    <message>
        <source>Ask the organiser whether leads were deleted there. All are saved here, and in every export.</source>
        <translation>Fragen Sie beim Veranstalter nach, ob dort Leads gelöscht wurden. Hier sind alle gespeichert, und in jedem Export.</translation>
    </message>
    <message>
        <source>{name} confirmed each upload.</source>
        <translation>{name} hat jeden Upload bestätigt.</translation>
    </message>
    <message>
        <source>{name} confirmed each upload. It does not tell how many leads it has.</source>
        <translation>{name} hat jeden Upload bestätigt. Wie viele Leads dort liegen, ist nicht zu erfahren.</translation>
    </message>
    <message>
        <source>{name} confirmed {n} uploads, but counts only {held} (asked: {time}): somebody deleted leads there, or visitors have two badges.</source>
        <translation>{name} hat {n} Uploads bestätigt, zählt aber nur {held} (gefragt: {time}): Jemand hat dort Leads gelöscht, oder Besucher haben zwei Badges.</translation>
    </message>
    <message>
        <source>{name} confirmed each upload, and has 1 lead (asked: {time}).</source>
        <translation>{name} hat jeden Upload bestätigt und hat 1 Lead (gefragt: {time}).</translation>
    </message>
    <message>
        <source>{name} confirmed each upload, and has {held} leads (asked: {time}).</source>
        <translation>{name} hat jeden Upload bestätigt und hat {held} Leads (gefragt: {time}).</translation>
    </message>
    <message>
        <source>Saved here only: export first</source>
        <translation>Nur hier gespeichert: zuerst exportieren</translation>
    </message>
    <message>
        <source>The one lead is uploaded.</source>
        <translation>Der eine Lead ist hochgeladen.</translation>
    </message>
    <message>
        <source>All {n} leads are uploaded.</source>
        <translation>Alle {n} Leads sind hochgeladen.</translation>
    </message>
    <message>
        <source>Safe to pack up</source>
        <translation>Sie können abbauen</translation>
    </message>
    <message>
        <source>Not yet: 1 lead waits</source>
        <translation>Noch nicht: 1 Lead wartet</translation>
    </message>
    <message>
        <source>Not yet: {n} leads wait</source>
        <translation>Noch nicht: {n} Leads warten</translation>
    </message>
    <message>
        <source>Not yet: {n} uploads wait</source>
        <translation>Noch nicht: {n} Uploads warten</translation>
    </message>
    <message>
        <source>They are saved here, and wait for you: see below.</source>
        <translation>Sie sind hier gespeichert und warten auf Sie: siehe unten.</translation>
    </message>
    <message>
        <source>They are saved here, and are tried again: see below.</source>
        <translation>Sie sind hier gespeichert und werden erneut versucht: siehe unten.</translation>
    </message>
    <message>
        <source>They are saved here, and go up after the pause: see below.</source>
        <translation>Sie sind hier gespeichert und werden nach der Pause hochgeladen: siehe unten.</translation>
    </message>
    <message>
        <source>They are saved here, and go up once the connection is back.</source>
        <translation>Sie sind hier gespeichert und werden hochgeladen, sobald die Verbindung wieder steht.</translation>
    </message>
    <message>
        <source>They are saved here, and going up now.</source>
        <translation>Sie sind hier gespeichert und werden gerade hochgeladen.</translation>
    </message>
    <message>
        <source>No platform is connected: what was scanned is on this computer and nowhere else.</source>
        <translation>Keine Plattform ist verbunden: Was gescannt wurde, ist nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>None has a badge code, so no platform takes them.</source>
        <translation>Keiner hat einen Badge-Code, daher nimmt sie keine Plattform an.</translation>
    </message>
    <message>
        <source>1 lead has no badge code, so no platform takes it. The others are uploaded.</source>
        <translation>1 Lead hat keinen Badge-Code, daher nimmt ihn keine Plattform an. Die anderen sind hochgeladen.</translation>
    </message>
    <message>
        <source>{n} leads have no badge code, so no platform takes them. The others are uploaded.</source>
        <translation>{n} Leads haben keinen Badge-Code, daher nimmt sie keine Plattform an. Die anderen sind hochgeladen.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Lead file</source>
        <translation>Lead-Datei</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation>Codes lesen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Photos and voice notes</source>
        <translation>Fotos und Sprachnotizen</translation>
    </message>
    <message>
        <source>All is well: this kiosk is ready for the show.</source>
        <translation>Alles in Ordnung: Dieser Kiosk ist bereit für die Messe.</translation>
    </message>
    <message>
        <source>1 thing needs you.</source>
        <translation>1 Punkt ist zu klären.</translation>
    </message>
    <message>
        <source>{n} things need you.</source>
        <translation>{n} Punkte sind zu klären.</translation>
    </message>
    <message>
        <source>Looks at disk, clock, camera, scanners, network and sound. Takes half a minute at most.</source>
        <translation>Prüft Datenträger, Uhr, Kamera, Scanner, Netzwerk und Ton. Dauert höchstens eine halbe Minute.</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Read-only: not saving</source>
        <translation>Nur lesbar: speichert nicht</translation>
    </message>
    <message>
        <source>Disk full: make room</source>
        <translation>Datenträger voll: Platz schaffen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>More about this lead</source>
        <translation>Mehr zu diesem Lead</translation>
    </message>
    <message>
        <source>Saved on this kiosk</source>
        <translation>Auf diesem Kiosk gespeichert</translation>
    </message>
    <message>
        <source>Merged with a colleague’s remarks</source>
        <translation>Mit Angaben aus dem Team zusammengeführt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Hold a badge in front of the camera, or type its code.</source>
        <translation>Halten Sie einen Badge vor die Kamera, oder tippen Sie seinen Code ein.</translation>
    </message>
    <message>
        <source>{problem} Until then, use a USB scanner or type the code on the badge.</source>
        <translation>{problem} Nutzen Sie bis dahin einen USB-Scanner, oder tippen Sie den Code auf dem Badge ein.</translation>
    </message>
    <message>
        <source>Scan a badge with the USB scanner, or type its code.</source>
        <translation>Scannen Sie einen Badge mit dem USB-Scanner, oder tippen Sie seinen Code ein.</translation>
    </message>
    <message>
        <source>Plug in a camera or a USB scanner, or type the code on the badge.</source>
        <translation>Schließen Sie eine Kamera oder einen USB-Scanner an, oder tippen Sie den Code auf dem Badge ein.</translation>
    </message>
    <message>
        <source>Last lead</source>
        <translation>Letzter Lead</translation>
    </message>
    <message>
        <source>Scans per hour</source>
        <translation>Scans pro Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>1 left</source>
        <translation>1 übrig</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>{n} übrig</translation>
    </message>
    <message>
        <source>{used} of {most} used</source>
        <translation>{used} von {most} eingelöst</translation>
    </message>
    <message>
        <source>Does not change the price</source>
        <translation>Ändert den Preis nicht</translation>
    </message>
    <message>
        <source>{value} % off</source>
        <translation>{value} % Rabatt</translation>
    </message>
    <message>
        <source>{value} off the price</source>
        <translation>{value} Rabatt</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Price {value}</source>
        <translation>Preis {value}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Name not shown to exhibitors</source>
        <translation>Name für Aussteller nicht sichtbar</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>1 voucher</source>
        <translation>1 Gutschein</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} Gutscheine</translation>
    </message>
    <message>
        <source>the first {n} of {total} vouchers</source>
        <translation>die ersten {n} von {total} Gutscheinen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asked on each lead’s card. Answers stay under the wording they were given to.</source>
        <translation>Werden auf der Karte jedes Leads gestellt. Antworten bleiben bei dem Wortlaut, zu dem sie gegeben wurden.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Offered on each lead’s card, besides those of the platform.</source>
        <translation>Werden auf der Karte jedes Leads angeboten, neben denen der Plattform.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>A row per question: question, kind (single, multi or text), options parted by semicolons.</source>
        <translation>Eine Zeile pro Frage: Frage, Art (single, multi oder text), Optionen mit Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Questions from a file</source>
        <translation>Fragen aus einer Datei</translation>
    </message>
    <message>
        <source>“{question}” is no longer asked. Answers are kept.</source>
        <translation>„{question}“ wird nicht mehr gefragt. Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>1 question was taken from the file</source>
        <translation>1 Frage wurde aus der Datei übernommen</translation>
    </message>
    <message>
        <source>{n} questions were taken from the file</source>
        <translation>{n} Fragen wurden aus der Datei übernommen</translation>
    </message>
    <message>
        <source>“{tag}” is no longer offered. Leads keep it.</source>
        <translation>„{tag}“ wird nicht mehr angeboten. Leads behalten es.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>scans now</source>
        <translation>scannt jetzt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Left counter</source>
        <translation>Linke Theke</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Name dieses Kiosks</translation>
    </message>
    <message>
        <source>Platforms show it beside what was scanned here.</source>
        <translation>Plattformen zeigen ihn bei dem, was hier gescannt wurde.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Who scans is chosen with one tap at the top, and kept with each lead.</source>
        <translation>Wer scannt, wird oben mit einem Tippen gewählt und bei jedem Lead gespeichert.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Name des Teammitglieds</translation>
    </message>
    <message>
        <source>{name} is removed. Leads keep the name.</source>
        <translation>{name} ist entfernt. Leads behalten den Namen.</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>„{what}“ entfernen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Merged with a colleague’s remarks, {time}</source>
        <translation>Mit Angaben aus dem Team zusammengeführt, {time}</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Person</translation>
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
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Saved here only: no platform is connected.</source>
        <translation>Nur hier gespeichert: Keine Plattform ist verbunden.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>none: a contact card</source>
        <translation>keiner: eine Kontaktkarte</translation>
    </message>
    <message>
        <source>First scan</source>
        <translation>Erster Scan</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Scanner, HID POS</source>
        <translation>Scanner, HID POS</translation>
    </message>
    <message>
        <source>Scanner that plays keyboard</source>
        <translation>Scanner als Tastatur</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serielle Schnittstelle</translation>
    </message>
    <message>
        <source>Hold any badge in the frame</source>
        <translation>Badge in den Rahmen halten</translation>
    </message>
    <message>
        <source>Scan any badge with each scanner. A visitor’s badge is saved as a lead.</source>
        <translation>Scannen Sie mit jedem Scanner einen Badge. Ein Besucherbadge wird als Lead gespeichert.</translation>
    </message>
    <message>
        <source>Try your scanners</source>
        <translation>Probieren Sie Ihre Scanner aus</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>No badge at hand? Scan this code with a USB scanner. It also tells whether its letters arrive as printed.</source>
        <translation>Kein Badge zur Hand? Scannen Sie diesen Code mit einem USB-Scanner. Er zeigt auch, ob Buchstaben ankommen wie gedruckt.</translation>
    </message>
    <message>
        <source>{scanner} works</source>
        <translation>{scanner} funktioniert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{scanner} starts</source>
        <translation>{scanner} startet</translation>
    </message>
    <message>
        <source>{scanner} does not work</source>
        <translation>{scanner} funktioniert nicht</translation>
    </message>
    <message>
        <source>{scanner} has ended</source>
        <translation>{scanner} ist beendet</translation>
    </message>
    <message>
        <source>USB scanner</source>
        <translation>USB-Scanner</translation>
    </message>
    <message>
        <source>Saved as a lead: {name}</source>
        <translation>Als Lead gespeichert: {name}</translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>eine Kontaktkarte</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <source>Letters are swapped. Choose the other layout below, and scan again.</source>
        <translation>Buchstaben sind vertauscht. Wählen Sie unten die andere Belegung, und scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Test a scanner</source>
        <translation>Scanner testen</translation>
    </message>
    <message>
        <source>Scan this code from the screen, or the printed test badge: it makes no lead. Badges of visitors do.</source>
        <translation>Scannen Sie diesen Code vom Bildschirm oder den gedruckten Testbadge: Daraus wird kein Lead. Aus Besucherbadges schon.</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>Testcode</translation>
    </message>
    <message>
        <source>Waiting for a scan …</source>
        <translation>Warten auf einen Scan …</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep the picture of an unreadable badge</source>
        <translation>Bild eines unlesbaren Badges speichern</translation>
    </message>
    <message>
        <source>Camera starts …</source>
        <translation>Kamera startet …</translation>
    </message>
    <message>
        <source>Hold the badge in the frame</source>
        <translation>Badge in den Rahmen halten</translation>
    </message>
    <message>
        <source>No picture to keep</source>
        <translation>Kein Bild zum Speichern</translation>
    </message>
    <message>
        <source>{n} to resolve</source>
        <translation>{n} nachzutragen</translation>
    </message>
    <message>
        <source>Picture kept. Next badge, please</source>
        <translation>Bild gespeichert. Nächsten Badge, bitte</translation>
    </message>
    <message>
        <source>No camera. USB scanner and typing work.</source>
        <translation>Keine Kamera. USB-Scanner und Eintippen funktionieren.</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Nicht gespeichert. {why}</translation>
    </message>
    <message>
        <source>Undo “{what}”</source>
        <translation>„{what}“ zurücknehmen</translation>
    </message>
    <message>
        <source>No platform connected: leads are kept here</source>
        <translation>Keine Plattform verbunden: Leads bleiben hier</translation>
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
        <translation>Demo: nichts hier ist echt</translation>
    </message>
    <message>
        <source>Who scans?</source>
        <translation>Wer scannt?</translation>
    </message>
    <message>
        <source>{name}, active</source>
        <translation>{name}, aktiv</translation>
    </message>
    <message>
        <source>All colleagues</source>
        <translation>Ganzes Team</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Picture of a badge</source>
        <translation>Bild eines Badges</translation>
    </message>
    <message>
        <source>Tap to enlarge.</source>
        <translation>Zum Vergrößern antippen.</translation>
    </message>
    <message>
        <source>Disk full: not saving</source>
        <translation>Datenträger voll: speichert nicht</translation>
    </message>
    <message>
        <source>{n} saved here only</source>
        <translation>{n} nur hier gespeichert</translation>
    </message>
    <message>
        <source>Nothing to upload yet</source>
        <translation>Noch nichts hochzuladen</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} warten</translation>
    </message>
    <message>
        <source>1 lead is not on {name} yet. Export it first: after that it is on this computer only.</source>
        <translation>1 Lead ist noch nicht bei {name}. Exportieren Sie ihn zuerst: Danach ist er nur noch auf diesem Computer.</translation>
    </message>
    <message>
        <source>{n} leads are not on {name} yet. Export them first: after that they are on this computer only.</source>
        <translation>{n} Leads sind noch nicht bei {name}. Exportieren Sie sie zuerst: Danach sind sie nur noch auf diesem Computer.</translation>
    </message>
    <message>
        <source>The leads stay on this computer and on {name}. New ones no longer go up, until you connect it again.</source>
        <translation>Die Leads bleiben auf diesem Computer und bei {name}. Neue werden nicht mehr hochgeladen, bis Sie wieder verbinden.</translation>
    </message>
    <message>
        <source>Export all leads</source>
        <translation>Alle Leads exportieren</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>The copy is in {path}</source>
        <translation>Die Kopie ist in {path}</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>No platform is connected: leads are kept on this computer.</source>
        <translation>Keine Plattform ist verbunden: Leads bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Connect a platform</source>
        <translation>Plattform verbinden</translation>
    </message>
    <message>
        <source>Connect another platform</source>
        <translation>Weitere Plattform verbinden</translation>
    </message>
    <message>
        <source>Another platform</source>
        <translation>Weitere Plattform</translation>
    </message>
    <message>
        <source>Each lead goes to all platforms that are connected.</source>
        <translation>Jeder Lead geht an alle verbundenen Plattformen.</translation>
    </message>
    <message>
        <source>Disconnect {name}?</source>
        <translation>{name} trennen?</translation>
    </message>
    <message>
        <source>{name} is disconnected. Its leads stay on this computer.</source>
        <translation>{name} ist getrennt. Die Leads bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>Wi-Fi wants a sign-in</source>
        <translation>WLAN verlangt Anmeldung</translation>
    </message>
    <message>
        <source>Sending {n}</source>
        <translation>Senden: {n}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>All {n} uploaded</source>
        <translation>Alle {n} hochgeladen</translation>
    </message>
    <message>
        <source>The latest leads are listed here.</source>
        <translation>Hier stehen die neuesten Leads.</translation>
    </message>
    <message>
        <source>Rating: {stars}</source>
        <translation>Bewertung: {stars}</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save these figures as a picture</source>
        <translation>Diese Zahlen als Bild speichern</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Who scans</source>
        <translation>Wer scannt</translation>
    </message>
    <message>
        <source>Lead Kiosk: action codes</source>
        <translation>Lead Kiosk: Aktionscodes</translation>
    </message>
    <message>
        <source>Action codes</source>
        <translation>Aktionscodes</translation>
    </message>
    <message>
        <source>Scan a badge, then what you want to say of it. Each code is about the badge before it.</source>
        <translation>Scannen Sie einen Badge, dann das, was Sie dazu sagen möchten. Jeder Code gilt für den Badge davor.</translation>
    </message>
    <message>
        <source>Cover the codes beside it, or hold the scanner close.</source>
        <translation>Decken Sie die Codes daneben ab, oder halten Sie den Scanner nah heran.</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Seite {n} von {count}</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Noch keine Tags.</translation>
    </message>
    <message>
        <source>New leads by staff</source>
        <translation>Neue Leads nach Teammitglied</translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation>Noch keine Leads.</translation>
    </message>
    <message>
        <source>{what}: less</source>
        <translation>{what}: weniger</translation>
    </message>
    <message>
        <source>{what}: more</source>
        <translation>{what}: mehr</translation>
    </message>
    <message>
        <source>Sending again …</source>
        <translation>Wird erneut gesendet …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export all leads as a table</source>
        <translation>Alle Leads als Tabelle exportieren</translation>
    </message>
    <message>
        <source>1 note exists only here</source>
        <translation>1 Notiz ist nur hier</translation>
    </message>
    <message>
        <source>{n} notes exist only here</source>
        <translation>{n} Notizen sind nur hier</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers that no platform takes. Export them before you pack up.</source>
        <translation>Notizen, Sterne, Tags oder Antworten, die keine Plattform annimmt. Exportieren Sie sie vor dem Abbau.</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers, and 1 photo or voice note. Export them before you pack up.</source>
        <translation>Notizen, Sterne, Tags oder Antworten und 1 Foto oder Sprachnotiz. Exportieren Sie sie vor dem Abbau.</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers, and {n} photos and voice notes. Export them before you pack up.</source>
        <translation>Notizen, Sterne, Tags oder Antworten und {n} Fotos und Sprachnotizen. Exportieren Sie sie vor dem Abbau.</translation>
    </message>
    <message>
        <source>1 photo or voice note exists only here</source>
        <translation>1 Foto oder Sprachnotiz ist nur hier</translation>
    </message>
    <message>
        <source>{n} photos and voice notes exist only here</source>
        <translation>{n} Fotos und Sprachnotizen sind nur hier</translation>
    </message>
    <message>
        <source>No platform takes them. Export before you pack up.</source>
        <translation>Keine Plattform nimmt sie an. Exportieren Sie vor dem Abbau.</translation>
    </message>
    <message>
        <source>A copy for you</source>
        <translation>Eine Kopie für Sie</translation>
    </message>
    <message>
        <source>All leads, with what was said of them, as one table.</source>
        <translation>Alle Leads mit allem, was dazu notiert wurde, in einer Tabelle.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Kontakte (vCard)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>It cannot be written there: {why}.</source>
        <translation>Dort kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Plug in a USB stick to take the copy along.</source>
        <translation>Stecken Sie einen USB-Stick ein, um die Kopie mitzunehmen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Leads for other programs</source>
        <translation>Leads für andere Programme</translation>
    </message>
    <message>
        <source>All leads with ratings, tags, notes and answers.</source>
        <translation>Alle Leads mit Bewertungen, Tags, Notizen und Antworten.</translation>
    </message>
    <message>
        <source>Delete the copy when it is no longer needed: it holds personal details.</source>
        <translation>Löschen Sie die Kopie, wenn Sie sie nicht mehr brauchen: Sie enthält personenbezogene Daten.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Leads, settings and pictures in one file, without access codes.</source>
        <translation>Leads, Einstellungen und Bilder in einer Datei, ohne Zugangscodes.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Can be made while people scan.</source>
        <translation>Geht auch, während gescannt wird.</translation>
    </message>
    <message>
        <source>On the other computer, in a terminal: lead-kiosk restore FILE. Then sign in to the platforms again.</source>
        <translation>Auf dem anderen Computer, im Terminal: lead-kiosk restore FILE. Melden Sie sich danach neu bei den Plattformen an.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>1 lead is in {path}</source>
        <translation>1 Lead ist in {path}</translation>
    </message>
    <message>
        <source>{n} leads are in {path}</source>
        <translation>{n} Leads sind in {path}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Saved here only</source>
        <translation>Nur hier gespeichert</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>keine Sterne</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 Stern</translation>
    </message>
    <message>
        <source>{n} stars</source>
        <translation>{n} Sterne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Pause erbeten</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>{n} only here</source>
        <translation>{n} nur hier</translation>
    </message>
    <message>
        <source>All uploaded</source>
        <translation>Alles hochgeladen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 zu klären</translation>
    </message>
    <message>
        <source>{n} need attention</source>
        <translation>{n} zu klären</translation>
    </message>
    <message>
        <source>{n} uploaded</source>
        <translation>{n} hochgeladen</translation>
    </message>
    <message>
        <source>{n} attention</source>
        <translation>{n} zu klären</translation>
    </message>
    <message>
        <source>{n} captured</source>
        <translation>{n} erfasst</translation>
    </message>
    <message>
        <source>{n} of {of} failed: {problem}</source>
        <translation>{n} von {of} fehlgeschlagen: {problem}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>the oldest lead waits since {time}</source>
        <translation>der älteste Lead wartet seit {time}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>each was tried once</source>
        <translation>jeder wurde einmal versucht</translation>
    </message>
    <message>
        <source>tried once</source>
        <translation>einmal versucht</translation>
    </message>
    <message>
        <source>tried up to {n} times</source>
        <translation>bis zu {n}-mal versucht</translation>
    </message>
    <message>
        <source>tried {n} times</source>
        <translation>{n}-mal versucht</translation>
    </message>
    <message>
        <source>Show what needs you, read why it was refused, and send it again.</source>
        <translation>Zeigen Sie, was zu klären ist, lesen Sie, warum es abgelehnt wurde, und senden Sie es erneut.</translation>
    </message>
    <message>
        <source>Read why: `lead-kiosk leads --state attention`. Correct it with `lead-kiosk edit`, then send it again: `lead-kiosk retry`.</source>
        <translation>Warum, steht in `lead-kiosk leads --state attention`. Berichtigen Sie es mit `lead-kiosk edit`, und senden Sie es erneut: `lead-kiosk retry`.</translation>
    </message>
    <message>
        <source>Nothing to do: they go up by themselves.</source>
        <translation>Nichts zu tun: Sie werden von selbst hochgeladen.</translation>
    </message>
    <message>
        <source>Export what is only here before you pack up.</source>
        <translation>Exportieren Sie vor dem Abbau, was nur hier ist.</translation>
    </message>
    <message>
        <source>Nothing to do for the leads.</source>
        <translation>Für die Leads ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Leads are kept here and go up by themselves.</source>
        <translation>Leads bleiben hier und werden von selbst hochgeladen.</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself once the network is back.</source>
        <translation>Nichts zu tun: Es geht von selbst weiter, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>If other programs are online, ask whether {name} is.</source>
        <translation>Sind andere Programme online, fragen Sie nach, ob {name} erreichbar ist.</translation>
    </message>
    <message>
        <source>Nothing to do: each lead is tried again by itself.</source>
        <translation>Nichts zu tun: Jeder Lead wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>If it lasts, tell the organiser what {name} answers.</source>
        <translation>Wenn es anhält, sagen Sie dem Veranstalter, was {name} antwortet.</translation>
    </message>
    <message>
        <source>Open a web browser on this computer and sign in to the Wi-Fi.</source>
        <translation>Öffnen Sie auf diesem Computer einen Browser, und melden Sie sich beim WLAN an.</translation>
    </message>
    <message>
        <source>Until then leads are kept here.</source>
        <translation>Bis dahin bleiben Leads hier.</translation>
    </message>
    <message>
        <source>Ask the organiser for a valid access code or secret, and connect {name} again</source>
        <translation>Bitten Sie den Veranstalter um einen gültigen Zugangscode oder ein Geheimnis, und verbinden Sie {name} neu</translation>
    </message>
    <message>
        <source>Ask the organiser for a valid access code or secret, then sign in again: Settings, Targets.</source>
        <translation>Bitten Sie den Veranstalter um einen gültigen Zugangscode oder ein Geheimnis, und melden Sie sich neu an: Einstellungen, Ziele.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time and the address of {name}, or use another network.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers und die Adresse von {name}, oder nutzen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>Until then nothing is sent.</source>
        <translation>Bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing to do: {name} asked for a pause until {time}, then it goes on.</source>
        <translation>Nichts zu tun: {name} bat um eine Pause bis {time}, dann geht es weiter.</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>nächster Versuch {time}</translation>
    </message>
    <message>
        <source>The notes, stars, tags or answers of 1 lead exist only here.</source>
        <translation>Die Notizen, Sterne, Tags oder Antworten von 1 Lead sind nur hier.</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers of {n} leads exist only here.</source>
        <translation>Notizen, Sterne, Tags oder Antworten von {n} Leads sind nur hier.</translation>
    </message>
    <message>
        <source>Scans badges at a booth, and brings the leads to the organiser’s platform.</source>
        <translation>Scannt Badges am Stand und bringt die Leads auf die Plattform des Veranstalters.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Apache License 2.0: you may use, study, share and change it.</source>
        <translation>Apache-Lizenz 2.0: Sie dürfen es nutzen, untersuchen, weitergeben und ändern.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Inter by The Inter Project Authors, under the SIL Open Font License 1.1.</source>
        <translation>Inter von The Inter Project Authors, unter der SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>Teile von anderen</translation>
    </message>
    <message>
        <source>Thank you. Each stands under its own licence; the texts are installed with the packages.</source>
        <translation>Vielen Dank. Für jedes gilt seine eigene Lizenz; die Texte sind mit den Paketen installiert.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Liste wird gelesen …</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the sound of a new lead</source>
        <translation>Den Ton eines neuen Leads abspielen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>A new lead, seen before and not saved sound different, in rhythm too.</source>
        <translation>„Neuer Lead“, „schon gescannt“ und „nicht gespeichert“ klingen verschieden, auch im Rhythmus.</translation>
    </message>
    <message>
        <source>On top of what this computer is set to.</source>
        <translation>Zusätzlich zur Einstellung dieses Computers.</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Aufleuchten</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Light and motion</source>
        <translation>Licht und Bewegung</translation>
    </message>
    <message>
        <source>The edge of the screen glows for a moment after a scan.</source>
        <translation>Der Rand des Bildschirms leuchtet nach einem Scan kurz auf.</translation>
    </message>
    <message>
        <source>Cards slide and fade. Off: they change at once.</source>
        <translation>Karten gleiten und blenden. Aus: Sie wechseln sofort.</translation>
    </message>
    <message>
        <source>Photo saved for {name}</source>
        <translation>Foto gespeichert für {name}</translation>
    </message>
    <message>
        <source>Voice note saved for {name}</source>
        <translation>Sprachnotiz gespeichert für {name}</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Foto entfernt</translation>
    </message>
    <message>
        <source>Voice note removed</source>
        <translation>Sprachnotiz entfernt</translation>
    </message>
    <message>
        <source>The microphone starts …</source>
        <translation>Das Mikrofon startet …</translation>
    </message>
    <message>
        <source>Nothing to hear: is the microphone muted?</source>
        <translation>Nichts zu hören: Ist das Mikrofon stumm geschaltet?</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Alle Details</translation>
    </message>
    <message>
        <source>Contact card as QR code</source>
        <translation>Kontaktkarte als QR-Code</translation>
    </message>
    <message>
        <source>What is stored about this person</source>
        <translation>Was über diese Person gespeichert ist</translation>
    </message>
    <message>
        <source>Erase this person …</source>
        <translation>Diese Person löschen …</translation>
    </message>
    <message>
        <source>Name, note, answers, photos and voice notes of {name} are erased from this kiosk. There is no way back.</source>
        <translation>Name, Notiz, Antworten, Fotos und Sprachnotizen von {name} werden von diesem Kiosk gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The platform keeps its copy.</source>
        <translation>Die Plattform behält ihre Kopie.</translation>
    </message>
    <message>
        <source>{name} was erased here. The platform keeps its copy.</source>
        <translation>{name} wurde hier gelöscht. Die Plattform behält ihre Kopie.</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingetippt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Platform “{name}”</source>
        <translation>Plattform „{name}“</translation>
    </message>
    <message>
        <source>Sent to “{name}”</source>
        <translation>An „{name}“ gesendet</translation>
    </message>
    <message>
        <source>It took it.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>It did not take it.</source>
        <translation>Nicht angenommen.</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>Es gab keine Verbindung.</translation>
    </message>
    <message>
        <source>Something in between answered, and not the platform.</source>
        <translation>Etwas dazwischen hat geantwortet, nicht die Plattform.</translation>
    </message>
    <message>
        <source>It refused the sign-in.</source>
        <translation>Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>It asked for a pause.</source>
        <translation>Um eine Pause gebeten.</translation>
    </message>
    <message>
        <source>It failed for the moment.</source>
        <translation>Vorerst fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection was not secure.</source>
        <translation>Die Verbindung war nicht sicher.</translation>
    </message>
    <message>
        <source>Scan it with a phone to keep the contact.</source>
        <translation>Scannen Sie ihn mit einem Handy, um den Kontakt zu speichern.</translation>
    </message>
    <message>
        <source>Stored about {name}</source>
        <translation>Gespeichert zu {name}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>Full screen. To lock it, too, choose a PIN.</source>
        <translation>Vollbild. Um auch zu sperren, wählen Sie eine PIN.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN wählen</translation>
    </message>
    <message>
        <source>Locked. The PIN opens the settings and closes the window.</source>
        <translation>Gesperrt. Die PIN öffnet die Einstellungen und schließt das Fenster.</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation>Zeigen Sie Ihren Badge</translation>
    </message>
    <message>
        <source>or touch the screen</source>
        <translation>oder berühren Sie den Bildschirm</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Freitext</translation>
    </message>
    <message>
        <source>Answered with text</source>
        <translation>Antwort als Text</translation>
    </message>
    <message>
        <source>Needs at least two options</source>
        <translation>Braucht mindestens zwei Optionen</translation>
    </message>
    <message>
        <source>One of: {options}</source>
        <translation>Eine von: {options}</translation>
    </message>
    <message>
        <source>Several of: {options}</source>
        <translation>Mehrere von: {options}</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>Geben Sie eine Frage ein.</translation>
    </message>
    <message>
        <source>This is asked already.</source>
        <translation>Das wird schon gefragt.</translation>
    </message>
    <message>
        <source>Leave out the semicolon: it parts several answers.</source>
        <translation>Ohne Semikolon, bitte: Es trennt mehrere Antworten.</translation>
    </message>
    <message>
        <source>This option is there already.</source>
        <translation>Diese Option gibt es schon.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation>{file} übernehmen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Keeps visitors out of settings, exports and deletion. Scanning needs none.</source>
        <translation>Hält Besucher von Einstellungen, Exporten und vom Löschen fern. Scannen geht ohne PIN.</translation>
    </message>
    <message>
        <source>Forgotten? In a terminal: lead-kiosk pin --reset</source>
        <translation>Vergessen? Im Terminal: lead-kiosk pin --reset</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Wieder sperren</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhemodus</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>Nach einer Weile</translation>
    </message>
    <message>
        <source>After the PIN was given, and nobody touched the screen for so long.</source>
        <translation>Nachdem die PIN eingegeben wurde und so lange niemand den Bildschirm berührt hat.</translation>
    </message>
    <message>
        <source>Shows the logo and “Show your badge” when nobody touches it. A scan wakes it, and counts.</source>
        <translation>Zeigt das Logo und „Zeigen Sie Ihren Badge“, wenn niemand den Bildschirm berührt. Ein Scan weckt den Kiosk und zählt.</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>Eine PIN ist gesetzt</translation>
    </message>
    <message>
        <source>No PIN: anybody may change settings</source>
        <translation>Keine PIN: Alle können Einstellungen ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Until deleted</source>
        <translation>Bis zum Löschen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>{what}: code for your phone</source>
        <translation>{what}: Code für Ihr Handy</translation>
    </message>
    <message>
        <source>Keep leads</source>
        <translation>Leads behalten</translation>
    </message>
    <message>
        <source>How long leads are kept</source>
        <translation>Wie lange Leads bleiben</translation>
    </message>
    <message>
        <source>Older leads are deleted from this computer once they are uploaded; what is not uploaded stays.</source>
        <translation>Ältere Leads werden von diesem Computer gelöscht, sobald sie hochgeladen sind; was nicht hochgeladen ist, bleibt.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Was wo gespeichert ist</translation>
    </message>
    <message>
        <source>Names, answers, notes and scan times, in {folder}</source>
        <translation>Namen, Antworten, Notizen und Scanzeiten, in {folder}</translation>
    </message>
    <message>
        <source>Photos, voice</source>
        <translation>Fotos, Sprache</translation>
    </message>
    <message>
        <source>Files beside the leads, deleted with them</source>
        <translation>Dateien neben den Leads, mit ihnen gelöscht</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>Zugangscodes</translation>
    </message>
    <message>
        <source>In this system’s keyring; without one, in a file that only this user can read</source>
        <translation>Im Schlüsselbund dieses Systems; sonst in einer Datei, die nur dieser Benutzer lesen kann</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>Auf der Plattform</translation>
    </message>
    <message>
        <source>What was uploaded. The organiser answers for it.</source>
        <translation>Was hochgeladen wurde. Dafür ist der Veranstalter verantwortlich.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Exports and backups stay where you put them: delete them there.</source>
        <translation>Exporte und Sicherungen bleiben, wo Sie sie ablegen: Löschen Sie sie dort.</translation>
    </message>
    <message>
        <source>A visitor wants to be forgotten: open the lead, “…”, Erase. It is deleted here with all its notes.</source>
        <translation>Möchte jemand vergessen werden: Lead öffnen, „…“, Löschen. Er wird hier mit allen Notizen gelöscht.</translation>
    </message>
    <message>
        <source>Pages of the organiser</source>
        <translation>Seiten des Veranstalters</translation>
    </message>
    <message>
        <source>A kiosk opens no web pages: open them on your phone.</source>
        <translation>Ein Kiosk öffnet keine Webseiten: Öffnen Sie sie auf Ihrem Handy.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Neue Option</translation>
    </message>
    <message>
        <source>Ask earlier: {question}</source>
        <translation>Früher fragen: {question}</translation>
    </message>
    <message>
        <source>Ask later: {question}</source>
        <translation>Später fragen: {question}</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Ändern: {question}</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Diese Frage entfernen</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} nutzen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Wird genutzt</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht genutzt</translation>
    </message>
    <message>
        <source>{n}°</source>
        <translation>{n}°</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Bild spiegeln</translation>
    </message>
    <message>
        <source>As people know it from mirrors.</source>
        <translation>Wie man sich aus dem Spiegel kennt.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Angeschlossen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Which are used</source>
        <translation>Was genutzt wird</translation>
    </message>
    <message>
        <source>Automatic: the first camera, and every scanner.</source>
        <translation>Automatisch: die erste Kamera und jeder Scanner.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>No camera and no USB scanner was found. One that plays keyboard works all the same.</source>
        <translation>Weder Kamera noch USB-Scanner gefunden. Ein Scanner als Tastatur funktioniert trotzdem.</translation>
    </message>
    <message>
        <source>Scanners that play keyboard</source>
        <translation>Scanner als Tastatur</translation>
    </message>
    <message>
        <source>Work at once, as they come out of the box. Change this only where the test fails.</source>
        <translation>Funktionieren sofort, wie sie aus der Packung kommen. Ändern Sie dies nur, wenn der Test fehlschlägt.</translation>
    </message>
    <message>
        <source>US English</source>
        <translation>US-Englisch</translation>
    </message>
    <message>
        <source>The scanner’s layout</source>
        <translation>Belegung des Scanners</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Enter oder Tab</translation>
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
        <translation>Nichts</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Nach dem Code</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Vor dem Code</translation>
    </message>
    <message>
        <source>Pause between keys</source>
        <translation>Pause zwischen Tasten</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Kürzester Code</translation>
    </message>
    <message>
        <source>Most scanners press the keys of a US keyboard, whatever this computer is set to.</source>
        <translation>Die meisten Scanner drücken die Tasten einer US-Tastatur, egal, wie dieser Computer eingestellt ist.</translation>
    </message>
    <message>
        <source>Which key it presses last.</source>
        <translation>Welche Taste er zuletzt drückt.</translation>
    </message>
    <message>
        <source>Signs that the scanner puts first; left out of the code.</source>
        <translation>Zeichen, die der Scanner voranstellt; sie gehören nicht zum Code.</translation>
    </message>
    <message>
        <source>Longer pauses are a person’s. More for slow radio scanners.</source>
        <translation>Bei längeren Pausen tippt ein Mensch. Mehr für langsame Funkscanner.</translation>
    </message>
    <message>
        <source>In characters; shorter ones are taken for typing.</source>
        <translation>In Zeichen; kürzere gelten als getippt.</translation>
    </message>
    <message>
        <source>It opens a window of its own. Nothing of it leaves this computer, and nothing is kept.</source>
        <translation>Es öffnet ein eigenes Fenster. Nichts davon verlässt diesen Computer, und nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>The demo starts …</source>
        <translation>Die Demo startet …</translation>
    </message>
    <message>
        <source>The demo ended early</source>
        <translation>Die Demo ist vorzeitig beendet</translation>
    </message>
    <message>
        <source>Set-up code read</source>
        <translation>Einrichtungscode gelesen</translation>
    </message>
    <message>
        <source>Ready for the first visitor</source>
        <translation>Bereit für den ersten Besuch</translation>
    </message>
    <message>
        <source>Settings has everything else: staff, questions, sounds, the kiosk lock.</source>
        <translation>Alles Weitere steht in den Einstellungen: Team, Fragen, Töne, Kiosk-Sperre.</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation>Scannen starten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Connect anyway, check later</source>
        <translation>Trotzdem verbinden, später prüfen</translation>
    </message>
    <message>
        <source>Hold the set-up code in the frame</source>
        <translation>Code in den Rahmen halten</translation>
    </message>
    <message>
        <source>A set-up code holds an access code: treat it as a password, and put it away afterwards.</source>
        <translation>Ein Einrichtungscode enthält einen Zugangscode: Behandeln Sie ihn wie ein Passwort, und räumen Sie ihn danach weg.</translation>
    </message>
    <message>
        <source>Connect to the organiser’s platform</source>
        <translation>Mit der Plattform des Veranstalters verbinden</translation>
    </message>
    <message>
        <source>Hold your set-up code in front of the camera, or scan it with a USB scanner.</source>
        <translation>Halten Sie Ihren Einrichtungscode vor die Kamera, oder scannen Sie ihn mit einem USB-Scanner.</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Stattdessen eintippen</translation>
    </message>
    <message>
        <source>Use without a platform</source>
        <translation>Ohne Plattform nutzen</translation>
    </message>
    <message>
        <source>Your account on the platform</source>
        <translation>Ihr Konto auf der Plattform</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The organiser tells you the server address, and a code or a client ID and secret.</source>
        <translation>Vom Veranstalter erhalten Sie die Serveradresse und einen Code oder Client-ID und Geheimnis.</translation>
    </message>
    <message>
        <source>Treat codes and secrets as passwords.</source>
        <translation>Behandeln Sie Codes und Geheimnisse wie Passwörter.</translation>
    </message>
    <message>
        <source>Sign in again to {name}</source>
        <translation>Neu anmelden bei {name}</translation>
    </message>
    <message>
        <source>Welcome to Lead Kiosk</source>
        <translation>Willkommen bei Lead Kiosk</translation>
    </message>
    <message>
        <source>Scan badges, keep every lead, and upload whenever there is a network.</source>
        <translation>Badges scannen, jeden Lead behalten, hochladen, sobald es ein Netz gibt.</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Diesen Kiosk einrichten</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>You have a set-up code? Scan it now: that is all it takes.</source>
        <translation>Haben Sie einen Einrichtungscode? Scannen Sie ihn jetzt: Mehr braucht es nicht.</translation>
    </message>
    <message>
        <source>The vouchers could not be read. The log tells more.</source>
        <translation>Die Gutscheine konnten nicht gelesen werden. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>The platform refused the sign-in: connect again with a valid access code.</source>
        <translation>Die Plattform hat die Anmeldung abgelehnt: Verbinden Sie neu mit einem gültigen Zugangscode.</translation>
    </message>
    <message>
        <source>The platform asks to wait until {time}.</source>
        <translation>Die Plattform bittet, bis {time} zu warten.</translation>
    </message>
    <message>
        <source>Asking the platform …</source>
        <translation>Plattform wird gefragt …</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>The organiser has given you no vouchers yet.</source>
        <translation>Der Veranstalter hat Ihnen noch keine Gutscheine gegeben.</translation>
    </message>
    <message>
        <source>No connected platform has vouchers.</source>
        <translation>Keine verbundene Plattform hat Gutscheine.</translation>
    </message>
    <message>
        <source>Shown is the list of {time}.</source>
        <translation>Gezeigt wird die Liste von {time}.</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Akzentfarben</translation>
    </message>
    <message>
        <source>Name of this kiosk, as the platform shows it</source>
        <translation>Name dieses Kiosks, wie ihn die Plattform zeigt</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>Voice note, {length}, {time}</source>
        <translation>Sprachnotiz, {length}, {time}</translation>
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
        <translation>Schritt {n} von {count}</translation>
    </message>
    <message>
        <source>Record a voice note</source>
        <translation>Sprachnotiz aufnehmen</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>Das aufgenommene Foto</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>No camera: plug one in to take photos.</source>
        <translation>Keine Kamera: Schließen Sie eine an, um Fotos aufzunehmen.</translation>
    </message>
    <message>
        <source>The camera gave no picture. Try again.</source>
        <translation>Die Kamera hat kein Bild geliefert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Photo for {name}</source>
        <translation>Foto für {name}</translation>
    </message>
    <message>
        <source>PIN, {n} digits</source>
        <translation>PIN, {n} Ziffern</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
    <message>
        <source>Wait {time}</source>
        <translation>Warten Sie {time}</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Those were two different PINs</source>
        <translation>Das waren zwei verschiedene PINs</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Vorherige Frage</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Sprachnotiz</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Stoppen und speichern</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Für {name}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Recording a voice note for {name}</source>
        <translation>Sprachnotiz für {name} wird aufgenommen</translation>
    </message>
    <message>
        <source>Photo for {name} not saved. {why}</source>
        <translation>Foto für {name} nicht gespeichert. {why}</translation>
    </message>
    <message>
        <source>Voice note for {name} not saved. {why}</source>
        <translation>Sprachnotiz für {name} nicht gespeichert. {why}</translation>
    </message>
    <message>
        <source>All vouchers</source>
        <translation>Alle Gutscheine</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Eingelöst von</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Ohne Code</translation>
    </message>
    <message>
        <source>1 lead is safe on this computer and will be uploaded next time.</source>
        <translation>1 Lead ist auf diesem Computer sicher und wird beim nächsten Mal hochgeladen.</translation>
    </message>
    <message>
        <source>{n} leads are safe on this computer and will be uploaded next time.</source>
        <translation>{n} Leads sind auf diesem Computer sicher und werden beim nächsten Mal hochgeladen.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>This lead was erased.</source>
        <translation>Dieser Lead wurde gelöscht.</translation>
    </message>
    <message>
        <source>Restored from a backup, which holds no access codes. Connect again under the same name.</source>
        <translation>Aus einer Sicherung wiederhergestellt, die keine Zugangscodes enthält. Verbinden Sie unter demselben Namen neu.</translation>
    </message>
    <message>
        <source>“{file}” exists already. Name another file, or move that one away.</source>
        <translation>„{file}“ gibt es schon. Nennen Sie eine andere Datei, oder verschieben Sie diese.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {strerror}.</source>
        <translation>„{file}“ kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty. Restore into another --data folder.</source>
        <translation>„{folder}“ ist nicht leer. Stellen Sie in einen anderen --data-Ordner wieder her.</translation>
    </message>
    <message>
        <source>“{file}” cannot be restored into “{folder}”: {strerror}.</source>
        <translation>„{file}“ kann nicht in „{folder}“ wiederhergestellt werden: {strerror}.</translation>
    </message>
    <message>
        <source>“{file}” is no backup of Lead Kiosk, or it is damaged.</source>
        <translation>„{file}“ ist keine Sicherung von Lead Kiosk oder ist beschädigt.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: the leads in it cannot be read.</source>
        <translation>„{file}“ ist beschädigt: Die Leads darin sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Unreadable code: it is empty. Try again, or type the code on the badge.</source>
        <translation>Unlesbarer Code: Er ist leer. Versuchen Sie es noch einmal, oder tippen Sie den Code vom Badge ein.</translation>
    </message>
    <message>
        <source>Unreadable code: it is longer than any badge&apos;s. Try again, or type the code on the badge.</source>
        <translation>Unlesbarer Code: Er ist länger als jeder Badge-Code. Versuchen Sie es noch einmal, oder tippen Sie den Code vom Badge ein.</translation>
    </message>
    <message>
        <source>Unreadable code: it holds control characters. Try again, or type the code on the badge.</source>
        <translation>Unlesbarer Code: Er enthält Steuerzeichen. Versuchen Sie es noch einmal, oder tippen Sie den Code vom Badge ein.</translation>
    </message>
    <message>
        <source>This code sets up a pretix device. Scan the code on the visitor&apos;s badge.</source>
        <translation>Dieser Code richtet ein pretix-Gerät ein. Scannen Sie den Code auf dem Badge des Besuchers.</translation>
    </message>
    <message>
        <source>This code sets up Lead Kiosk. Use it in Settings, Targets.</source>
        <translation>Dieser Code richtet Lead Kiosk ein. Verwenden Sie ihn unter Einstellungen, Ziele.</translation>
    </message>
    <message>
        <source>The contact card is cut off. Scan it again.</source>
        <translation>Die Kontaktkarte ist unvollständig. Scannen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This is an action code. Scan the code on the visitor&apos;s badge.</source>
        <translation>Das ist ein Aktionscode. Scannen Sie den Code auf dem Badge des Besuchers.</translation>
    </message>
    <message>
        <source>This action code is not known here. Scan one of a newly printed sheet.</source>
        <translation>Dieser Aktionscode ist hier unbekannt. Scannen Sie einen von einem neu gedruckten Blatt.</translation>
    </message>
    <message>
        <source>The scanner works: letters and signs arrive as printed. Scan visitors&apos; badges.</source>
        <translation>Der Scanner funktioniert: Buchstaben und Zeichen kommen an wie gedruckt. Scannen Sie Besucherbadges.</translation>
    </message>
    <message>
        <source>Letters are swapped: set the scanner to US English, or choose its layout in Settings. Scan again.</source>
        <translation>Buchstaben sind vertauscht: Stellen Sie den Scanner auf „US English“, oder wählen Sie seine Belegung in den Einstellungen. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This data folder holds the leads of the event “{event}”, not of “{event2}”. Start another event in another data folder.</source>
        <translation>Dieser Datenordner enthält die Leads der Veranstaltung „{event}“, nicht von „{event2}“. Beginnen Sie eine andere Veranstaltung in einem anderen Datenordner.</translation>
    </message>
    <message>
        <source>“{name}” is already connected to {exhibitor}. Disconnect it first, or give this one another name.</source>
        <translation>„{name}“ ist schon mit {exhibitor} verbunden. Trennen Sie es zuerst, oder geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” was just connected by another program. Give another name.</source>
        <translation>„{name}“ wurde gerade von einem anderen Programm verbunden. Geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>This is a demo&apos;s data folder: it connects to the demo backend only.</source>
        <translation>Das ist der Datenordner einer Demo: Er verbindet sich nur mit dem Demo-Server.</translation>
    </message>
    <message>
        <source>There is no target “{name}”. `lead-kiosk targets` lists them.</source>
        <translation>Es gibt kein Ziel „{name}“. `lead-kiosk targets` listet sie auf.</translation>
    </message>
    <message>
        <source>{what} leads still wait for “{name}”. Upload or export them first, or use --keep-waiting.</source>
        <translation>{what} Leads warten noch auf „{name}“. Laden Sie sie zuerst hoch, exportieren Sie sie, oder nutzen Sie --keep-waiting.</translation>
    </message>
    <message>
        <source>An unexpected failure: it is tried again; the log tells more.</source>
        <translation>Ein unerwarteter Fehler: Es wird erneut versucht; im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation>Keine Antwort innerhalb von {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>It cannot be checked ({name__}: {error}).</source>
        <translation>Das kann nicht geprüft werden ({name__}: {error}).</translation>
    </message>
    <message>
        <source>No target is connected: leads stay on this kiosk.</source>
        <translation>Kein Ziel ist verbunden: Leads bleiben auf diesem Kiosk.</translation>
    </message>
    <message>
        <source>Sign in again with `lead-kiosk connect`.</source>
        <translation>Melden Sie sich neu an mit `lead-kiosk connect`.</translation>
    </message>
    <message>
        <source>{taken}, kept in {file}.</source>
        <translation>{taken}, gespeichert in {file}.</translation>
    </message>
    <message>
        <source>{reason} Leads wait here until then.</source>
        <translation>{reason} Leads warten bis dahin hier.</translation>
    </message>
    <message>
        <source>The clock shows {shown}, which cannot be. Set it.</source>
        <translation>Die Uhr zeigt {shown}, was nicht sein kann. Stellen Sie sie.</translation>
    </message>
    <message>
        <source>It agrees with {what}.</source>
        <translation>Sie stimmt mit {what} überein.</translation>
    </message>
    <message>
        <source>It shows {shown} and is set by the network.</source>
        <translation>Sie zeigt {shown} und wird vom Netzwerk gestellt.</translation>
    </message>
    <message>
        <source>It shows {shown}. {why}: compare it with another.</source>
        <translation>Sie zeigt {shown}. {why}: Vergleichen Sie sie mit einer anderen.</translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation>Noch keine Leads.</translation>
    </message>
    <message>
        <source>{counts}; the lead file and the journal are sound and agree.</source>
        <translation>{counts}; Lead-Datei und Journal sind in Ordnung und stimmen überein.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>These folders in {what} belong to no lead: {where}.</source>
        <translation>Diese Ordner in {what} gehören zu keinem Lead: {where}.</translation>
    </message>
    <message>
        <source>{why} Look what is in them, then delete them.</source>
        <translation>{why} Sehen Sie nach, was darin ist, und löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>Read by zxing-cpp; the second opinion is missing: install libzbar0.</source>
        <translation>Gelesen mit zxing-cpp; die zweite Prüfung fehlt: Installieren Sie libzbar0.</translation>
    </message>
    <message>
        <source>No camera: USB scanners and typing work.</source>
        <translation>Keine Kamera: USB-Scanner und Eintippen funktionieren.</translation>
    </message>
    <message>
        <source>{address} is not plugged in: plug it in, or choose another in the settings.</source>
        <translation>{address} ist nicht angeschlossen: Schließen Sie es an, oder wählen Sie in den Einstellungen ein anderes Gerät.</translation>
    </message>
    <message>
        <source>None that needs rights. Scanners that play keyboard always work in the window.</source>
        <translation>Keiner, der Rechte braucht. Scanner als Tastatur funktionieren im Fenster immer.</translation>
    </message>
    <message>
        <source>{what} cannot read a test code: install Lead Kiosk again.</source>
        <translation>{what} kann einen Testcode nicht lesen: Installieren Sie Lead Kiosk neu.</translation>
    </message>
    <message>
        <source>Read by zxing-cpp and zbar.</source>
        <translation>Gelesen mit zxing-cpp und zbar.</translation>
    </message>
    <message>
        <source>Sounds are turned off in the settings.</source>
        <translation>Töne sind in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>No sound card: the window&apos;s edge glows instead.</source>
        <translation>Keine Soundkarte: Stattdessen leuchtet der Rand des Fensters.</translation>
    </message>
    <message>
        <source>There is a sound card; the kiosk that runs is using it.</source>
        <translation>Es gibt eine Soundkarte; der laufende Kiosk benutzt sie.</translation>
    </message>
    <message>
        <source>{error} Check the system&apos;s sound settings.</source>
        <translation>{error} Prüfen Sie die Toneinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The sound device can be used.</source>
        <translation>Das Tongerät ist nutzbar.</translation>
    </message>
    <message>
        <source>No microphone: voice notes cannot be recorded, all else works.</source>
        <translation>Kein Mikrofon: Sprachnotizen sind nicht möglich, alles andere funktioniert.</translation>
    </message>
    <message>
        <source>There is a microphone; the kiosk that runs may be using it.</source>
        <translation>Es gibt ein Mikrofon; der laufende Kiosk benutzt es vielleicht.</translation>
    </message>
    <message>
        <source>The microphone can be used.</source>
        <translation>Das Mikrofon ist nutzbar.</translation>
    </message>
    <message>
        <source>The disk is not encrypted: who takes this computer can read the leads. Set up disk encryption (LUKS).</source>
        <translation>Der Datenträger ist nicht verschlüsselt: Wer diesen Computer mitnimmt, kann die Leads lesen. Richten Sie eine Verschlüsselung ein (LUKS).</translation>
    </message>
    <message>
        <source>Only {what} are free at {folder}. Export, then free space.</source>
        <translation>Nur {what} sind in {folder} frei. Exportieren Sie, und schaffen Sie dann Platz.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {strerror}.</source>
        <translation>Der Datenordner {folder} ist nicht beschreibbar: {strerror}.</translation>
    </message>
    <message>
        <source>No battery: this computer runs on mains.</source>
        <translation>Kein Akku: Dieser Computer läuft am Stromnetz.</translation>
    </message>
    <message>
        <source>{percent} %, on mains.</source>
        <translation>{percent} %, am Stromnetz.</translation>
    </message>
    <message>
        <source>{percent} %, and not charging. Plug in the charger.</source>
        <translation>{percent} %, und lädt nicht. Schließen Sie das Netzteil an.</translation>
    </message>
    <message>
        <source>{percent} %, not charging. Plug in the charger for a whole day.</source>
        <translation>{percent} %, lädt nicht. Schließen Sie für einen ganzen Tag das Netzteil an.</translation>
    </message>
    <message>
        <source>{unknown} on this system: look in its settings.</source>
        <translation>{unknown}: Sehen Sie in den Einstellungen dieses Systems nach.</translation>
    </message>
    <message>
        <source>The data folder is encrypted.</source>
        <translation>Der Datenordner ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The disk is encrypted.</source>
        <translation>Der Datenträger ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Names in every common script can be shown.</source>
        <translation>Namen in jeder gängigen Schrift können gezeigt werden.</translation>
    </message>
    <message>
        <source>Names show as boxes in: {what}. Install {packages}, or fonts like them.</source>
        <translation>Namen erscheinen als Kästchen in: {what}. Installieren Sie {packages} oder ähnliche Schriften.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name a file in it.</source>
        <translation>„{path}“ ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“{path}” exists already. Choose another name, or allow it to be replaced.</source>
        <translation>„{path}“ gibt es schon. Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {strerror}.</source>
        <translation>„{path}“ kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>“{name}” names no known format. Known endings: {what}.</source>
        <translation>„{name}“ nennt kein bekanntes Format. Bekannte Endungen: {what}.</translation>
    </message>
    <message>
        <source>These are more rows or columns than a .xlsx file can hold. Export a .csv file.</source>
        <translation>Das sind mehr Zeilen oder Spalten, als eine .xlsx-Datei fasst. Exportieren Sie eine .csv-Datei.</translation>
    </message>
    <message>
        <source>“{place}” exists already. Choose another name, or allow it to be replaced.</source>
        <translation>„{place}“ gibt es schon. Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>The scanner failed. Unplug it and plug it in again.</source>
        <translation>Der Scanner ist ausgefallen. Ziehen Sie ihn ab, und schließen Sie ihn wieder an.</translation>
    </message>
    <message>
        <source>The event is over, says the platform: check that this is the right account before you scan on.</source>
        <translation>Die Veranstaltung ist laut Plattform vorbei: Prüfen Sie, ob dies das richtige Konto ist, bevor Sie weiterscannen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {amount} {way} the platform&apos;s: leads go up with the corrected time. Set it.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der Plattform {amount} {way}: Leads werden mit der berichtigten Zeit hochgeladen. Stellen Sie sie.</translation>
    </message>
    <message>
        <source>{label}: choose one of {what}.</source>
        <translation>{label}: Wählen Sie eins von {what}.</translation>
    </message>
    <message>
        <source>There is no platform “{name}”. Known: {what}.</source>
        <translation>Es gibt keine Plattform „{name}“. Bekannt: {what}.</translation>
    </message>
    <message>
        <source>Another page answered instead of the platform: sign in to the Wi-Fi, or check the server address.</source>
        <translation>Statt der Plattform hat eine andere Seite geantwortet: Melden Sie sich beim WLAN an, oder prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The platform asks to wait ({status}).</source>
        <translation>Die Plattform bittet zu warten ({status}).</translation>
    </message>
    <message>
        <source>The platform cannot take it now ({status}); it is tried again.</source>
        <translation>Die Plattform kann es gerade nicht annehmen ({status}); es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The platform answered with a page instead of an answer ({status}); it is tried again.</source>
        <translation>Die Plattform hat mit einer Seite statt einer Antwort reagiert ({status}); es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The platform refused this without a word ({status}).</source>
        <translation>Die Plattform hat dies ohne Begründung abgelehnt ({status}).</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was cut off; it is tried again.</source>
        <translation>Die Antwort der Plattform war unvollständig; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The platform refused the sign-in: “{said}”</source>
        <translation>Die Plattform hat die Anmeldung abgelehnt: „{said}“</translation>
    </message>
    <message>
        <source>The platform refused the sign-in ({status}).</source>
        <translation>Die Plattform hat die Anmeldung abgelehnt ({status}).</translation>
    </message>
    <message>
        <source>This address does not answer as Visit Connections: check the address, and ask the organiser whether the Connections API is switched on.</source>
        <translation>Diese Adresse antwortet nicht als Visit Connections: Prüfen Sie die Adresse, und fragen Sie den Veranstalter, ob die Connections-API eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The client ID or the client secret is missing: the organiser gives them to exhibitors.</source>
        <translation>Client-ID oder Client-Geheimnis fehlt: Aussteller erhalten beides vom Veranstalter.</translation>
    </message>
    <message>
        <source>What interests you most?</source>
        <translation>Was interessiert Sie am meisten?</translation>
    </message>
    <message>
        <source>The seat must be this kiosk&apos;s number and how many kiosks there are, as 2/3 for the second of three; {most_seats} at most.</source>
        <translation>Der Platz muss die Nummer dieses Kiosks und die Anzahl der Kioske sein, z. B. 2/3 für den zweiten von dreien; höchstens {most_seats}.</translation>
    </message>
    <message>
        <source>Badge of another event: no details.</source>
        <translation>Badge einer anderen Veranstaltung: keine Details.</translation>
    </message>
    <message>
        <source>No licence: ask the organiser for the details.</source>
        <translation>Keine Lizenz: Bitten Sie den Veranstalter um die Details.</translation>
    </message>
    <message>
        <source>The server address must begin with https://, {example}.</source>
        <translation>Die Serveradresse muss mit https:// beginnen, {example}.</translation>
    </message>
    <message>
        <source>The server address cannot be read: check it, {example}.</source>
        <translation>Die Serveradresse ist nicht lesbar: Prüfen Sie sie, {example}.</translation>
    </message>
    <message>
        <source>The server address cannot be right: check it, {example}.</source>
        <translation>Die Serveradresse kann nicht stimmen: Prüfen Sie sie, {example}.</translation>
    </message>
    <message>
        <source>The server address must have no user name, “?” or “#” in it.</source>
        <translation>Die Serveradresse darf keinen Benutzernamen, kein „?“ und kein „#“ enthalten.</translation>
    </message>
    <message>
        <source>The server address must begin with https://: without it others on the way to {host} read along.</source>
        <translation>Die Serveradresse muss mit https:// beginnen: Sonst können andere auf dem Weg zu {host} mitlesen.</translation>
    </message>
    <message>
        <source>The access code has characters that no platform uses: type it again.</source>
        <translation>Der Zugangscode enthält Zeichen, die keine Plattform verwendet: Tippen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The proxy of this computer cannot be used: check HTTPS_PROXY and ALL_PROXY.</source>
        <translation>Der Proxy dieses Computers ist nicht nutzbar: Prüfen Sie HTTPS_PROXY und ALL_PROXY.</translation>
    </message>
    <message>
        <source>{host} did not answer in time; it is tried again.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off; it is tried again.</source>
        <translation>Die Verbindung zu {host} ist abgebrochen; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The certificate file {ca_file} cannot be used: it must be a PEM file.</source>
        <translation>Die Zertifikatsdatei {ca_file} ist nicht nutzbar: Sie muss eine PEM-Datei sein.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure ({why}): check the address, and this computer&apos;s clock.</source>
        <translation>Die Verbindung zu {host} ist nicht sicher ({why}): Prüfen Sie die Adresse und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy set for this computer refuses the connection.</source>
        <translation>Der Proxy dieses Computers lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>{host} cannot be found: there is no network, or the address is wrong.</source>
        <translation>{host} ist nicht zu finden: Es gibt kein Netz, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>{host} refuses connections: the server is not running, or the address is wrong.</source>
        <translation>{host} lehnt Verbindungen ab: Der Server läuft nicht, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Dieses Feld ist erforderlich.</translation>
    </message>
    <message>
        <source>This field may not be null.</source>
        <translation>Dieses Feld darf nicht null sein.</translation>
    </message>
    <message>
        <source>Not a valid string.</source>
        <translation>Kein gültiger Text.</translation>
    </message>
    <message>
        <source>Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].</source>
        <translation>Datum und Uhrzeit haben das falsche Format. Verwenden Sie eines dieser Formate: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].</translation>
    </message>
    <message>
        <source>Ensure this field has no more than {longest} characters.</source>
        <translation>Dieses Feld darf höchstens {longest} Zeichen haben.</translation>
    </message>
    <message>
        <source>Unsupported media type &quot;{content_type}&quot; in request.</source>
        <translation>Medientyp „{content_type}“ in der Anfrage wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Invalid data. Expected a dictionary, but got {name__}.</source>
        <translation>Ungültige Daten. Erwartet wurde ein Dictionary, erhalten wurde {name__}.</translation>
    </message>
    <message>
        <source>Null characters are not allowed.</source>
        <translation>Nullzeichen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>This field may not be blank.</source>
        <translation>Dieses Feld darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Expected a list of items but got type &quot;{name__}&quot;.</source>
        <translation>Erwartet wurde eine Liste, erhalten wurde der Typ „{name__}“.</translation>
    </message>
    <message>
        <source>A valid integer is required.</source>
        <translation>Eine gültige Ganzzahl ist erforderlich.</translation>
    </message>
    <message>
        <source>Ensure this value is less than or equal to 5.</source>
        <translation>Der Wert darf höchstens 5 sein.</translation>
    </message>
    <message>
        <source>Ensure this value is greater than or equal to 0.</source>
        <translation>Der Wert muss mindestens 0 sein.</translation>
    </message>
    <message>
        <source>Must be a valid UUID.</source>
        <translation>Es muss eine gültige UUID sein.</translation>
    </message>
    <message>
        <source>This address does not answer as pretix with the exhibitors plugin: check the address, and ask the organiser whether lead scanning is switched on.</source>
        <translation>Diese Adresse antwortet nicht als pretix mit dem Aussteller-Plugin: Prüfen Sie die Adresse, und fragen Sie den Veranstalter, ob das Lead-Scannen eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The access code is missing: the organiser gives it to each exhibitor.</source>
        <translation>Der Zugangscode fehlt: Jeder Aussteller erhält ihn vom Veranstalter.</translation>
    </message>
    <message>
        <source>The platform kept {stars}.</source>
        <translation>Die Plattform hat {stars} behalten.</translation>
    </message>
    <message>
        <source>The platform kept another note.</source>
        <translation>Die Plattform hat eine andere Notiz behalten.</translation>
    </message>
    <message>
        <source>The platform kept the tags {what}.</source>
        <translation>Die Plattform hat die Tags {what} behalten.</translation>
    </message>
    <message>
        <source>The platform kept no tags.</source>
        <translation>Die Plattform hat keine Tags behalten.</translation>
    </message>
    <message>
        <source>The note stays on this kiosk: the organiser has switched notes off.</source>
        <translation>Die Notiz bleibt auf diesem Kiosk: Der Veranstalter hat Notizen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Stays on this kiosk, since the organiser has no such tag: {what}.</source>
        <translation>Bleibt auf diesem Kiosk, da der Veranstalter kein solches Tag hat: {what}.</translation>
    </message>
    <message>
        <source>This code is not known at this event.</source>
        <translation>Dieser Code ist bei dieser Veranstaltung unbekannt.</translation>
    </message>
    <message>
        <source>You may not scan this kind of ticket.</source>
        <translation>Sie dürfen diese Art Ticket nicht scannen.</translation>
    </message>
    <message>
        <source>The scan lies in the future.</source>
        <translation>Der Scan liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The organiser does not let this access code see vouchers.</source>
        <translation>Der Veranstalter erlaubt diesem Zugangscode nicht, Gutscheine zu sehen.</translation>
    </message>
    <message>
        <source>This server does not tell exhibitors of vouchers: it is too old, or the organiser has switched them off.</source>
        <translation>Dieser Server zeigt Ausstellern keine Gutscheine: Er ist zu alt, oder der Veranstalter hat sie ausgeschaltet.</translation>
    </message>
    <message>
        <source>“{name}” is no file of questions: its name ends in .csv, .json or .toml.</source>
        <translation>„{name}“ ist keine Fragendatei: Ihr Name endet auf .csv, .json oder .toml.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a file of questions.</source>
        <translation>„{name}“ ist zu groß für eine Fragendatei.</translation>
    </message>
    <message>
        <source>Line {line}: the text is not UTF-8. Save the file as UTF-8.</source>
        <translation>Zeile {line}: Der Text ist nicht UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>There is no question in the file.</source>
        <translation>In der Datei ist keine Frage.</translation>
    </message>
    <message>
        <source>There are {what} questions in the file; at most {most} are taken.</source>
        <translation>In der Datei sind {what} Fragen; höchstens {most} werden übernommen.</translation>
    </message>
    <message>
        <source>{place}: there are {what} columns instead of three: question, kind, options. Put a text with a comma into quotes, and semicolons between options.</source>
        <translation>{place}: Es sind {what} Spalten statt drei: Frage, Art, Optionen. Setzen Sie einen Text mit Komma in Anführungszeichen, und Semikolons zwischen Optionen.</translation>
    </message>
    <message>
        <source>Line {begun}: this is no CSV ({error}). A quote may be missing.</source>
        <translation>Zeile {begun}: Das ist kein CSV ({error}). Vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line 1: this is no list of questions.</source>
        <translation>Zeile 1: Das ist keine Liste von Fragen.</translation>
    </message>
    <message>
        <source>Line {line}: this is no JSON. A comma, quote or bracket may be missing.</source>
        <translation>Zeile {line}: Das ist kein JSON. Vielleicht fehlt ein Komma, ein Anführungszeichen oder eine Klammer.</translation>
    </message>
    <message>
        <source>Line {line}: this is no TOML. A quote or bracket may be missing.</source>
        <translation>Zeile {line}: Das ist kein TOML. Vielleicht fehlt ein Anführungszeichen oder eine Klammer.</translation>
    </message>
    <message>
        <source>This is no TOML: {error}.</source>
        <translation>Das ist kein TOML: {error}.</translation>
    </message>
    <message>
        <source>There is no list of questions in the file.</source>
        <translation>In der Datei ist keine Liste von Fragen.</translation>
    </message>
    <message>
        <source>{place}: “{unknown}” is not known. Give “question”, “kind” and “options”.</source>
        <translation>{place}: „{unknown}“ ist unbekannt. Geben Sie „question“, „kind“ und „options“ an.</translation>
    </message>
    <message>
        <source>{place}: “question” and “kind” are texts.</source>
        <translation>{place}: „question“ und „kind“ sind Texte.</translation>
    </message>
    <message>
        <source>{place}: “options” is a list of texts.</source>
        <translation>{place}: „options“ ist eine Liste von Texten.</translation>
    </message>
    <message>
        <source>“{text}” is asked twice.</source>
        <translation>„{text}“ wird zweimal gefragt.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of question: single, multi or text.</source>
        <translation>„{kind}“ ist keine Art von Frage: single, multi oder text.</translation>
    </message>
    <message>
        <source>An unexpected failure: nothing was saved. Try again; the log tells more.</source>
        <translation>Ein unerwarteter Fehler: Nichts wurde gespeichert. Versuchen Sie es noch einmal; im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>The lead vanished while it was saved. Scan again.</source>
        <translation>Der Lead ist beim Speichern verschwunden. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The settings cannot be written: {error}.</source>
        <translation>Die Einstellungen können nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {reason}.</source>
        <translation>Der Datenordner {folder} ist nicht nutzbar: {reason}.</translation>
    </message>
    <message>
        <source>The settings {path} cannot be read: {strerror}.</source>
        <translation>Die Einstellungen {path} sind nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>The settings {path} are damaged: mend or move the file, then start again. Wrong in it: “{wrong}”.</source>
        <translation>Die Einstellungen {path} sind beschädigt: Reparieren oder verschieben Sie die Datei, und starten Sie neu. Falsch darin: „{wrong}“.</translation>
    </message>
    <message>
        <source>The settings {path} are damaged: mend or move the file, then start again.</source>
        <translation>Die Einstellungen {path} sind beschädigt: Reparieren oder verschieben Sie die Datei, und starten Sie neu.</translation>
    </message>
    <message>
        <source>A set-up code cannot hold this: spaces around a name, or a field that is not known.</source>
        <translation>Ein Einrichtungscode kann das nicht enthalten: Leerzeichen um einen Namen oder ein unbekanntes Feld.</translation>
    </message>
    <message>
        <source>This lead file was written by a newer Lead Kiosk. Update Lead Kiosk and try again.</source>
        <translation>Diese Lead-Datei wurde von einem neueren Lead Kiosk geschrieben. Aktualisieren Sie Lead Kiosk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The lead file is closed.</source>
        <translation>Die Lead-Datei ist geschlossen.</translation>
    </message>
    <message>
        <source>The lead file {path} is gone.</source>
        <translation>Die Lead-Datei {path} ist verschwunden.</translation>
    </message>
    <message>
        <source>It has a copy, and gets a newer one.</source>
        <translation>Hat eine Kopie und erhält eine neuere.</translation>
    </message>
    <message>
        <source>It gets a copy.</source>
        <translation>Erhält eine Kopie.</translation>
    </message>
    <message>
        <source>It has a copy.</source>
        <translation>Hat eine Kopie.</translation>
    </message>
    <message>
        <source>It may have a copy.</source>
        <translation>Hat vielleicht eine Kopie.</translation>
    </message>
    <message>
        <source>It has not taken a copy.</source>
        <translation>Hat keine Kopie angenommen.</translation>
    </message>
    <message>
        <source>It gets no copy.</source>
        <translation>Erhält keine Kopie.</translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, and save it again.</source>
        <translation>Der Datenträger ist voll. Exportieren Sie, schaffen Sie Platz, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file {kept} vanished while it was kept.</source>
        <translation>Die Datei {kept} ist beim Speichern verschwunden.</translation>
    </message>
    <message>
        <source>This lead cannot have photos or voice notes: its number is damaged.</source>
        <translation>Dieser Lead kann keine Fotos oder Sprachnotizen haben: Seine Nummer ist beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is no photo or voice note.</source>
        <translation>„{name}“ ist weder Foto noch Sprachnotiz.</translation>
    </message>
    <message>
        <source>The lead file {path} is damaged.</source>
        <translation>Die Lead-Datei {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged.</source>
        <translation>Das Journal {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The lead file {path} and its journal tell of different scans.</source>
        <translation>Die Lead-Datei {path} und ihr Journal enthalten verschiedene Scans.</translation>
    </message>
    <message>
        <source>The disk is full. Make room now: only a few more scans can be saved.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie jetzt Platz: Nur noch wenige Scans können gespeichert werden.</translation>
    </message>
    <message>
        <source>There is room on the disk again.</source>
        <translation>Auf dem Datenträger ist wieder Platz.</translation>
    </message>
    <message>
        <source>There is no lead {lead}.</source>
        <translation>Es gibt keinen Lead {lead}.</translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, scan again.</source>
        <translation>Der Datenträger ist voll. Exportieren, Platz schaffen, noch einmal scannen.</translation>
    </message>
    <message>
        <source>Leads can be read, not added: the data folder is read-only.</source>
        <translation>Leads können gelesen, aber nicht hinzugefügt werden: Der Datenordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{read_only} The lead file is damaged: you see what can be read of it, until it can be mended.</source>
        <translation>{read_only} Die Lead-Datei ist beschädigt: Sie sehen, was davon lesbar ist, bis sie repariert werden kann.</translation>
    </message>
    <message>
        <source>Start the window or `lead-kiosk scan`: it mends what can be mended and keeps the damaged file.</source>
        <translation>Starten Sie das Fenster oder `lead-kiosk scan`: Es repariert, was möglich ist, und behält die beschädigte Datei.</translation>
    </message>
    <message>
        <source>The lead file cannot take this value: {error}.</source>
        <translation>Die Lead-Datei kann diesen Wert nicht aufnehmen: {error}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {strerror}.</source>
        <translation>Der Datenordner {folder} ist nicht nutzbar: {strerror}.</translation>
    </message>
    <message>
        <source>The lead file {path} cannot be opened. Check the rights on its folder.</source>
        <translation>Die Lead-Datei {path} kann nicht geöffnet werden. Prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The lead file is busy: another program holds it. Try again.</source>
        <translation>Die Lead-Datei ist belegt: Ein anderes Programm hält sie. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The lead file {path} failed: {words}.</source>
        <translation>Die Lead-Datei {path} ist fehlgeschlagen: {words}.</translation>
    </message>
    <message>
        <source>Another Lead Kiosk ({who}) already {doing} {folder}. Close it first, or use another --data folder.</source>
        <translation>Ein anderes Lead Kiosk ({who}) läuft bereits: Es {doing} {folder}. Schließen Sie es zuerst, oder nutzen Sie einen anderen --data-Ordner.</translation>
    </message>
    <message>
        <source>The journal of scans was damaged and was made again.</source>
        <translation>Das Journal der Scans war beschädigt und wurde neu angelegt.</translation>
    </message>
    <message>
        <source>{words} The damaged one is kept as “{kept}”.</source>
        <translation>{words} Die beschädigte Fassung bleibt als „{kept}“ erhalten.</translation>
    </message>
    <message>
        <source>The lead file was damaged. {leads} leads were saved into a new one.</source>
        <translation>Die Lead-Datei war beschädigt. {leads} Leads wurden in eine neue gerettet.</translation>
    </message>
    <message>
        <source>The damaged one is kept as “{kept}”.</source>
        <translation>Die beschädigte Fassung bleibt als „{kept}“ erhalten.</translation>
    </message>
    <message>
        <source>No camera is plugged in: USB scanners and typing work.</source>
        <translation>Keine Kamera angeschlossen: USB-Scanner und Eintippen funktionieren.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {strerror}.</source>
        <translation>„{path}“ kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written.</source>
        <translation>Das Bild {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {strerror}.</translation>
    </message>
    <message>
        <source>The scanner lost some characters. Scan again.</source>
        <translation>Der Scanner hat Zeichen verloren. Bitte noch einmal scannen.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>scans into</source>
        <translation>scannt in</translation>
    </message>
    <message>
        <source>uploads from</source>
        <translation>lädt hoch aus</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Nothing sets it by itself</source>
        <translation>Nichts stellt sie von selbst</translation>
    </message>
    <message>
        <source>Nothing is known of who sets it</source>
        <translation>Es ist nicht bekannt, wer sie stellt</translation>
    </message>
    <message>
        <source>It cannot be told whether the disk is encrypted</source>
        <translation>Es lässt sich nicht feststellen, ob der Datenträger verschlüsselt ist</translation>
    </message>
    <message>
        <source>for example https://pretix.eu</source>
        <translation>zum Beispiel https://pretix.eu</translation>
    </message>
    <message>
        <source>The lead file {what} is damaged.</source>
        <translation>Die Lead-Datei {what} ist beschädigt.</translation>
    </message>
    <message>
        <source>Its number there is {remote_id}.</source>
        <translation>Seine Nummer dort ist {remote_id}.</translation>
    </message>
    <message>
        <source>Sent to “{target}”</source>
        <translation>An „{target}“ gesendet</translation>
    </message>
    <message>
        <source>The lead file {what} is missing or empty, though scans were saved.</source>
        <translation>Die Lead-Datei {what} fehlt oder ist leer, obwohl Scans gespeichert wurden.</translation>
    </message>
    <message>
        <source>The lead file {what} lacks scans or edits that were saved.</source>
        <translation>In der Lead-Datei {what} fehlen gespeicherte Scans oder Änderungen.</translation>
    </message>
    <message>
        <source>The journal {what} lacks scans that were saved.</source>
        <translation>Im Journal {what} fehlen gespeicherte Scans.</translation>
    </message>
    <message>
        <source>The settings of “{what}” were lost. Connect again under this name: no lead is sent twice.</source>
        <translation>Die Einstellungen von „{what}“ sind verloren gegangen. Verbinden Sie unter diesem Namen neu: Kein Lead wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>{count} leads older than {age} were deleted, as Settings say.</source>
        <translation>{count} Leads, die älter als {age} sind, wurden laut Einstellungen gelöscht.</translation>
    </message>
    <message>
        <source>Notes, rating, tags and answers stay on this kiosk, since this platform takes none: export them.</source>
        <translation>Notizen, Bewertung, Tags und Antworten bleiben auf diesem Kiosk, da diese Plattform keine annimmt: Exportieren Sie sie.</translation>
    </message>
    <message>
        <source>This picture is older than the deletion of the person on it. Scan the badge itself if they come again.</source>
        <translation>Dieses Bild ist älter als die Löschung der Person darauf. Scannen Sie den Badge selbst, wenn sie wiederkommt.</translation>
    </message>
    <message>
        <source>The platform has this and another lead as one.</source>
        <translation>Auf der Plattform sind dieser und ein weiterer Lead einer.</translation>
    </message>
    <message>
        <source>The platform did not answer in time. Try again.</source>
        <translation>Die Plattform hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This platform has no vouchers.</source>
        <translation>Diese Plattform hat keine Gutscheine.</translation>
    </message>
    <message>
        <source>The scanner lost some characters: scan again.</source>
        <translation>Der Scanner hat Zeichen verloren: Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no scanner kind “{kind}”.</source>
        <translation>Es gibt keine Scannerart „{kind}“.</translation>
    </message>
    <message>
        <source>No camera: plug one in, or choose another scanner.</source>
        <translation>Keine Kamera: Schließen Sie eine an, oder wählen Sie einen anderen Scanner.</translation>
    </message>
    <message>
        <source>Camera unplugged: plug it in again.</source>
        <translation>Kamera getrennt: Schließen Sie sie wieder an.</translation>
    </message>
    <message>
        <source>Say which camera: webcam:0, webcam:/dev/video0 or webcam:auto, not “{name}”.</source>
        <translation>Geben Sie an, welche Kamera: webcam:0, webcam:/dev/video0 oder webcam:auto, nicht „{name}“.</translation>
    </message>
    <message>
        <source>“{device}” is not a camera.</source>
        <translation>„{device}“ ist keine Kamera.</translation>
    </message>
    <message>
        <source>No permission for {device}: add this user to the group “video” and sign in again.</source>
        <translation>Keine Berechtigung für {device}: Fügen Sie diesen Benutzer der Gruppe „video“ hinzu, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The camera cannot be opened: check its cable, and that no other program uses it.</source>
        <translation>Die Kamera kann nicht geöffnet werden: Prüfen Sie ihr Kabel, und ob kein anderes Programm sie benutzt.</translation>
    </message>
    <message>
        <source>The camera sees only black: is it covered?</source>
        <translation>Die Kamera sieht nur Schwarz: Ist sie verdeckt?</translation>
    </message>
    <message>
        <source>The camera sees only one shade: is it covered?</source>
        <translation>Die Kamera sieht nur einen Farbton: Ist sie verdeckt?</translation>
    </message>
    <message>
        <source>No decoder is installed: install the Python package zxing-cpp.</source>
        <translation>Kein Decoder ist installiert: Installieren Sie das Python-Paket zxing-cpp.</translation>
    </message>
    <message>
        <source>This badge holds one part of several codes: type the code that is printed on it.</source>
        <translation>Dieser Badge enthält einen Teil mehrerer Codes: Tippen Sie den Code ein, der darauf steht.</translation>
    </message>
    <message>
        <source>Exclusive USB keyboard scanners need the Python package “evdev”, which is not installed here: leave the scanner to the window, which reads it as a keyboard.</source>
        <translation>Exklusive USB-Tastaturscanner brauchen das Python-Paket „evdev“, das hier nicht installiert ist: Überlassen Sie den Scanner dem Fenster, das ihn als Tastatur liest.</translation>
    </message>
    <message>
        <source>The scanner is used by another program: close that program.</source>
        <translation>Der Scanner wird von einem anderen Programm benutzt: Schließen Sie dieses Programm.</translation>
    </message>
    <message>
        <source>There is no scanner {path}: plug it in, or choose another.</source>
        <translation>Es gibt keinen Scanner {path}: Schließen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{path}” is not a keyboard or scanner.</source>
        <translation>„{path}“ ist weder Tastatur noch Scanner.</translation>
    </message>
    <message>
        <source>The scanner {path} cannot be opened: {what}.</source>
        <translation>Der Scanner {path} kann nicht geöffnet werden: {what}.</translation>
    </message>
    <message>
        <source>No permission for {path}: install the udev rules (packaging/udev/README.md), then plug the scanner in again.</source>
        <translation>Keine Berechtigung für {path}: Installieren Sie die udev-Regeln (packaging/udev/README.md), und schließen Sie den Scanner dann neu an.</translation>
    </message>
    <message>
        <source>Say which scanner: hid-keyboard:/dev/input/event5 or hid-keyboard:0c2e:0b61, not “{rest}”.</source>
        <translation>Geben Sie an, welcher Scanner: hid-keyboard:/dev/input/event5 oder hid-keyboard:0c2e:0b61, nicht „{rest}“.</translation>
    </message>
    <message>
        <source>HID POS scanners need the Python package “hidapi”, which is not installed here.</source>
        <translation>HID-POS-Scanner brauchen das Python-Paket „hidapi“, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>“{by_path}” is not a HID POS scanner.</source>
        <translation>„{by_path}“ ist kein HID-POS-Scanner.</translation>
    </message>
    <message>
        <source>There is no HID POS scanner{named}: plug it in, or choose another.</source>
        <translation>Es gibt keinen HID-POS-Scanner{named}: Schließen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no HID POS scanner: plug it in, or choose another.</source>
        <translation>Es gibt keinen HID-POS-Scanner: Schließen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The scanner cannot be opened: is it used by another program?</source>
        <translation>Der Scanner kann nicht geöffnet werden: Benutzt ihn ein anderes Programm?</translation>
    </message>
    <message>
        <source>Say which scanner: hid-pos:, hid-pos:/dev/hidraw0 or hid-pos:0c2e:0b6a, not “{rest}”.</source>
        <translation>Geben Sie an, welcher Scanner: hid-pos:, hid-pos:/dev/hidraw0 oder hid-pos:0c2e:0b6a, nicht „{rest}“.</translation>
    </message>
    <message>
        <source>The code is larger than 64 KB.</source>
        <translation>Der Code ist größer als 64 KB.</translation>
    </message>
    <message>
        <source>The code ended too early: scan it again.</source>
        <translation>Der Code endete zu früh: Scannen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Ruhig halten</translation>
    </message>
    <message>
        <source>Tilt it, light reflects</source>
        <translation>Kippen, Licht spiegelt</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>Mehr Licht</translation>
    </message>
    <message>
        <source>Cannot read it: type the code</source>
        <translation>Unlesbar: Code eintippen</translation>
    </message>
    <message>
        <source>A USB scanner in keyboard mode types into the window and needs no address: start lead-kiosk and scan. Without the window, name it as hid-keyboard (see lead-kiosk devices).</source>
        <translation>Ein USB-Scanner im Tastaturmodus tippt in das Fenster und braucht keine Adresse: Starten Sie lead-kiosk, und scannen Sie. Ohne Fenster nennen Sie ihn als hid-keyboard (siehe lead-kiosk devices).</translation>
    </message>
    <message>
        <source>The line is too long to be a code.</source>
        <translation>Die Zeile ist zu lang für einen Code.</translation>
    </message>
    <message>
        <source>The contact card is larger than 64 KB.</source>
        <translation>Die Kontaktkarte ist größer als 64 KB.</translation>
    </message>
    <message>
        <source>The contact card ended too early: scan it again.</source>
        <translation>Die Kontaktkarte endete zu früh: Scannen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no microphone: plug one in, then try again.</source>
        <translation>Es gibt kein Mikrofon: Schließen Sie eines an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This user may not use the microphone: add the user to the group “audio”, then sign in again.</source>
        <translation>Dieser Benutzer darf das Mikrofon nicht benutzen: Fügen Sie ihn der Gruppe „audio“ hinzu, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened: check that it is plugged in, and that no other program records.</source>
        <translation>Das Mikrofon kann nicht geöffnet werden: Prüfen Sie, ob es angeschlossen ist und kein anderes Programm aufnimmt.</translation>
    </message>
    <message>
        <source>The microphone was unplugged. What was recorded until then is kept.</source>
        <translation>Das Mikrofon wurde getrennt. Was bis dahin aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The microphone gives no sound: plug it in again, or choose another in the system’s sound settings.</source>
        <translation>Das Mikrofon liefert keinen Ton: Schließen Sie es neu an, oder wählen Sie in den Toneinstellungen des Systems ein anderes.</translation>
    </message>
    <message>
        <source>The microphone failed: plug it in again, then try again.</source>
        <translation>Das Mikrofon ist ausgefallen: Schließen Sie es neu an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library miniaudio is missing: {error}.</source>
        <translation>Die Bibliothek miniaudio fehlt: {error}.</translation>
    </message>
    <message>
        <source>The camera is used by another program.</source>
        <translation>Die Kamera wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The camera does not deliver pictures: check its cable, and that no other program uses it.</source>
        <translation>Die Kamera liefert keine Bilder: Prüfen Sie ihr Kabel, und ob kein anderes Programm sie benutzt.</translation>
    </message>
    <message>
        <source>There is no loudspeaker: plug in headphones or a speaker, then try again.</source>
        <translation>Es gibt keinen Lautsprecher: Schließen Sie Kopfhörer oder Lautsprecher an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be opened: check the system’s sound settings.</source>
        <translation>Der Lautsprecher kann nicht geöffnet werden: Prüfen Sie die Toneinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The loudspeaker was unplugged.</source>
        <translation>Der Lautsprecher wurde getrennt.</translation>
    </message>
    <message>
        <source>This voice note cannot be played: its file is damaged.</source>
        <translation>Diese Sprachnotiz kann nicht abgespielt werden: Ihre Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file cannot be read: {what}.</source>
        <translation>Die Datei ist nicht lesbar: {what}.</translation>
    </message>
    <message>
        <source>There is no code in the picture.</source>
        <translation>Im Bild ist kein Code.</translation>
    </message>
    <message>
        <source>There is no code in the video.</source>
        <translation>Im Video ist kein Code.</translation>
    </message>
    <message>
        <source>This is not a video, or it is damaged.</source>
        <translation>Das ist kein Video, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>Say which picture, video or folder to read: replay:PATH.</source>
        <translation>Geben Sie an, welches Bild, Video oder welcher Ordner gelesen werden soll: replay:PATH.</translation>
    </message>
    <message>
        <source>There is no file or folder “{what}”.</source>
        <translation>Es gibt keine Datei und keinen Ordner „{what}“.</translation>
    </message>
    <message>
        <source>“{what}” is neither a file nor a folder.</source>
        <translation>„{what}“ ist weder Datei noch Ordner.</translation>
    </message>
    <message>
        <source>“{what}” cannot be read: {what2}.</source>
        <translation>„{what}“ ist nicht lesbar: {what2}.</translation>
    </message>
    <message>
        <source>There are no pictures in the folder “{what}”.</source>
        <translation>Im Ordner „{what}“ sind keine Bilder.</translation>
    </message>
    <message>
        <source>Scanner unplugged: plug it in again.</source>
        <translation>Scanner getrennt: Schließen Sie ihn wieder an.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>Der Scanner ist bereit.</translation>
    </message>
    <message>
        <source>The scanner cannot be opened: unplug it and plug it in again.</source>
        <translation>Der Scanner kann nicht geöffnet werden: Ziehen Sie ihn ab, und schließen Sie ihn wieder an.</translation>
    </message>
    <message>
        <source>Serial scanners need the Python package “pyserial”, which is not installed here.</source>
        <translation>Serielle Scanner brauchen das Python-Paket „pyserial“, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>There is no serial port {wanted}: plug the scanner in, or choose another.</source>
        <translation>Es gibt keine serielle Schnittstelle {wanted}: Schließen Sie den Scanner an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{path} is used by another program: close that program.</source>
        <translation>{path} wird von einem anderen Programm benutzt: Schließen Sie dieses Programm.</translation>
    </message>
    <message>
        <source>There is no serial port {path}: plug the scanner in, or choose another.</source>
        <translation>Es gibt keine serielle Schnittstelle {path}: Schließen Sie den Scanner an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“{path}” is not a serial port.</source>
        <translation>„{path}“ ist keine serielle Schnittstelle.</translation>
    </message>
    <message>
        <source>The serial port {path} cannot be opened: check the cable and the address.</source>
        <translation>Die serielle Schnittstelle {path} kann nicht geöffnet werden: Prüfen Sie Kabel und Adresse.</translation>
    </message>
    <message>
        <source>No permission for {path}: add this user to the group “dialout” and sign in again.</source>
        <translation>Keine Berechtigung für {path}: Fügen Sie diesen Benutzer der Gruppe „dialout“ hinzu, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Say which serial port: serial:/dev/ttyACM0.</source>
        <translation>Geben Sie an, welche serielle Schnittstelle: serial:/dev/ttyACM0.</translation>
    </message>
    <message>
        <source>A serial scanner has the options “baud” and “end”, not “{what}”.</source>
        <translation>Ein serieller Scanner hat die Optionen „baud“ und „end“, nicht „{what}“.</translation>
    </message>
    <message>
        <source>“baud” is a speed such as 9600 or 115200, not “{baud}”.</source>
        <translation>„baud“ ist eine Geschwindigkeit wie 9600 oder 115200, nicht „{baud}“.</translation>
    </message>
    <message>
        <source>“end” is cr, lf, crlf, tab or none, not “{end}”.</source>
        <translation>„end“ ist cr, lf, crlf, tab oder none, nicht „{end}“.</translation>
    </message>
    <message>
        <source>The device plays nothing.</source>
        <translation>Das Gerät spielt nichts ab.</translation>
    </message>
    <message>
        <source>{path} is not 16-bit mono at {rate} Hz.</source>
        <translation>{path} ist nicht 16 Bit mono mit {rate} Hz.</translation>
    </message>
    <message>
        <source>The sound device cannot be used: {error}.</source>
        <translation>Das Tongerät ist nicht nutzbar: {error}.</translation>
    </message>
    <message>
        <source>“stdin” takes nothing after it, not “{rest}”.</source>
        <translation>„stdin“ steht allein, ohne „{rest}“ dahinter.</translation>
    </message>
    <message>
        <source>There is no standard input to read codes from.</source>
        <translation>Es gibt keine Standardeingabe, von der Codes gelesen werden können.</translation>
    </message>
    <message>
        <source>A camera can be told “rotate” and “mirror”, not “{what}”.</source>
        <translation>Bei einer Kamera sind „rotate“ und „mirror“ möglich, nicht „{what}“.</translation>
    </message>
    <message>
        <source>A camera&apos;s picture turns by 0, 90, 180 or 270 degrees, not “{rotate}”.</source>
        <translation>Das Bild einer Kamera wird um 0, 90, 180 oder 270 Grad gedreht, nicht um „{rotate}“.</translation>
    </message>
    <message>
        <source>A camera&apos;s picture is mirrored with mirror=1, not “{mirror}”.</source>
        <translation>Das Bild einer Kamera wird mit mirror=1 gespiegelt, nicht mit „{mirror}“.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large for a picture.</source>
        <translation>Die Datei ist zu groß für ein Bild.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>This is not a picture, or it is damaged.</source>
        <translation>Das ist kein Bild, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>Die Kamera startet gerade.</translation>
    </message>
    <message>
        <source>The camera is ready.</source>
        <translation>Die Kamera ist bereit.</translation>
    </message>
    <message>
        <source>Cameras are numbered here: webcam:0, not “{name}”.</source>
        <translation>Kameras sind hier nummeriert: webcam:0, nicht „{name}“.</translation>
    </message>
</context>
</TS>
