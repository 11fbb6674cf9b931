<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Stats</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The settings count until the kiosk is closed. {why}</source>
        <translation>Les réglages restent actifs jusqu’à la fermeture de la borne. {why}</translation>
    </message>
    <message>
        <source>Note saved for {name}</source>
        <translation>Note enregistrée pour {name}</translation>
    </message>
    <message>
        <source>Tag “{tag}” saved for {name}</source>
        <translation>Étiquette «&#xa0;{tag}&#xa0;» enregistrée pour {name}</translation>
    </message>
    <message>
        <source>Answer saved for {name}</source>
        <translation>Réponse enregistrée pour {name}</translation>
    </message>
    <message>
        <source>{n} by now yesterday</source>
        <translation>{n} hier à cette heure</translation>
    </message>
    <message>
        <source>Leads today</source>
        <translation>Leads du jour</translation>
    </message>
    <message>
        <source>Hot leads</source>
        <translation>Leads chauds</translation>
    </message>
    <message>
        <source>4 or 5 stars</source>
        <translation>4 ou 5 étoiles</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Tous les leads</translation>
    </message>
    <message>
        <source>Leads per hour</source>
        <translation>Leads par heure</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Busiest: {hours}</source>
        <translation>Pic d’affluence&#xa0;: {hours}</translation>
    </message>
    <message>
        <source>{hours}: {today} today, {before} yesterday</source>
        <translation>{hours}&#xa0;: {today} aujourd’hui, {before} hier</translation>
    </message>
    <message>
        <source>No scans today or yesterday.</source>
        <translation>Aucun scan aujourd’hui ni hier.</translation>
    </message>
    <message>
        <source>{n} with 0 stars</source>
        <translation>{n} à 0 étoile</translation>
    </message>
    <message>
        <source>{n} not rated</source>
        <translation>{n} sans évaluation</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>{filter}: take this filter back</source>
        <translation>{filter}&#xa0;: retirer ce filtre</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>First scanned by</source>
        <translation>Premier scan par</translation>
    </message>
    <message>
        <source>First scan on</source>
        <translation>Premier scan le</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Aucun nom choisi</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} autres</translation>
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
        <translation>Chercher nom, entreprise, étiquette, note</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Chercher dans les leads</translation>
    </message>
    <message>
        <source>Ask the platform again</source>
        <translation>Interroger à nouveau la plateforme</translation>
    </message>
    <message>
        <source>Search code, tag, comment, name</source>
        <translation>Chercher code, étiquette, commentaire, nom</translation>
    </message>
    <message>
        <source>Search vouchers</source>
        <translation>Chercher dans les bons</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Still usable</source>
        <translation>Encore valables</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>No voucher matches.</source>
        <translation>Aucun bon ne correspond.</translation>
    </message>
    <message>
        <source>Choose a voucher to see who used it.</source>
        <translation>Choisissez un bon pour voir qui l’a utilisé.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>état à {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>No leads yet. Scan a badge and it appears here.</source>
        <translation>Pas encore de leads. Scannez un badge et il apparaît ici.</translation>
    </message>
    <message>
        <source>Choose a lead to see and edit it.</source>
        <translation>Choisissez un lead pour le voir et le modifier.</translation>
    </message>
    <message>
        <source>Show leads with</source>
        <translation>Afficher les leads avec</translation>
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
        <translation>Trouvé&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>No lead matches.</source>
        <translation>Aucun lead ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Scanned {time}</source>
        <translation>Scanné {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Show waiting</source>
        <translation>Voir ceux en attente</translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation>Voir ceux à traiter</translation>
    </message>
    <message>
        <source>Once a platform is connected, leads go up by themselves.</source>
        <translation>Dès qu’une plateforme est connectée, les leads sont envoyés tout seuls.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Saisir un code</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Code inscrit sur le badge</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Next badge, please</source>
        <translation>Badge suivant</translation>
    </message>
    <message>
        <source>Not a visitor’s code</source>
        <translation>Pas un code de visiteur</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Booth and staff</source>
        <translation>Stand et équipe</translation>
    </message>
    <message>
        <source>Questions and tags</source>
        <translation>Questions et étiquettes</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Sound and light</source>
        <translation>Son et lumière</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Open {time}</source>
        <translation>Ouvert {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock: choose a PIN</source>
        <translation>Verrouillage&#xa0;: choisir un PIN</translation>
    </message>
    <message>
        <source>Locked: give the PIN</source>
        <translation>Verrouillé&#xa0;: saisir le PIN</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Backup and export</source>
        <translation>Sauvegarde et export</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>À propos et licences</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>No leads yet. Once badges are scanned, figures appear here.</source>
        <translation>Pas encore de leads. Dès que des badges sont scannés, les chiffres apparaissent ici.</translation>
    </message>
    <message>
        <source>The picture is {path}</source>
        <translation>L’image est ici&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>Every picture has become a lead.</source>
        <translation>Chaque image est devenue un lead.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <translation>Image prise {time}</translation>
    </message>
    <message>
        <source>Type the code that is printed on the badge. The lead gets the time of the picture. Tap to enlarge.</source>
        <translation>Saisissez le code imprimé sur le badge. Le lead prend l’heure de l’image. Touchez pour agrandir.</translation>
    </message>
    <message>
        <source>A closer look is taken. If it reads the code, the lead is saved by itself.</source>
        <translation>L’image est examinée de plus près. Si le code est lu, le lead est enregistré tout seul.</translation>
    </message>
    <message>
        <source>Tap again: delete for good</source>
        <translation>Touchez encore&#xa0;: suppression définitive</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written: {reason}.</source>
        <translation>L’image {path} ne peut pas être écrite&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>First seen {time}</source>
        <translation>Premier scan {time}</translation>
    </message>
    <message>
        <source> by {name}</source>
        <translation> par {name}</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Déjà vu</translation>
    </message>
    <message>
        <source>No badge code: exported, not uploaded</source>
        <translation>Sans code de badge&#xa0;: exporté, non envoyé</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact enregistré</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouveau lead</translation>
    </message>
    <message>
        <source>Saved on this kiosk.</source>
        <translation>Enregistré sur cette borne.</translation>
    </message>
    <message>
        <source>Looking up the name …</source>
        <translation>Recherche du nom …</translation>
    </message>
    <message>
        <source>Saved. The name follows when online.</source>
        <translation>Enregistré. Le nom suivra une fois en ligne.</translation>
    </message>
    <message>
        <source>This code sets up a pretix device. Scan the code on the visitor’s badge.</source>
        <translation>Ce code configure un appareil pretix. Scannez le code du badge du visiteur.</translation>
    </message>
    <message>
        <source>Not saved · set-up code</source>
        <translation>Non enregistré · code de configuration</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Asking {host} who you are.</source>
        <translation>{host} vérifie qui vous êtes.</translation>
    </message>
    <message>
        <source>Scan on: leads are kept here, and go up once the platform answers.</source>
        <translation>Scannez sans attendre&#xa0;: les leads restent ici et sont envoyés dès que la plateforme répond.</translation>
    </message>
    <message>
        <source>Saved, to be checked later</source>
        <translation>Enregistré, à vérifier plus tard</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>{name} est connecté.</translation>
    </message>
    <message>
        <source>{name} is connected, and checked later.</source>
        <translation>{name} est connecté et sera vérifié plus tard.</translation>
    </message>
    <message>
        <source>This computer cannot keep the account: free space, or check the rights of the data folder.</source>
        <translation>Cet ordinateur ne peut pas conserver le compte&#xa0;: libérez de l’espace, ou vérifiez les droits du dossier de données.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Something unexpected failed. Try again; the log tells more.</source>
        <translation>Un échec inattendu s’est produit. Réessayez&#xa0;; le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>Check this computer’s network and the server address. You can also connect now and check later.</source>
        <translation>Vérifiez le réseau de cet ordinateur et l’adresse du serveur. Vous pouvez aussi connecter maintenant et vérifier plus tard.</translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation>La plateforme est injoignable</translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi in a web browser, or check the server address.</source>
        <translation>Identifiez-vous sur le Wi-Fi dans un navigateur, ou vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Another page answered</source>
        <translation>Une autre page a répondu</translation>
    </message>
    <message>
        <source>Check the code or secret letter by letter, or ask the organiser for a valid one.</source>
        <translation>Vérifiez le code ou le secret lettre par lettre, ou demandez-en un valable à l’organisateur.</translation>
    </message>
    <message>
        <source>The platform refused the sign-in</source>
        <translation>La plateforme a refusé la connexion</translation>
    </message>
    <message>
        <source>Check the server address and this computer’s date and time, or use another network.</source>
        <translation>Vérifiez l’adresse du serveur ainsi que la date et l’heure de cet ordinateur, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>La connexion n’est pas sécurisée</translation>
    </message>
    <message>
        <source>The platform asks to wait. Try again in a moment, or connect now and check later.</source>
        <translation>La plateforme demande de patienter. Réessayez dans un instant, ou connectez maintenant et vérifiez plus tard.</translation>
    </message>
    <message>
        <source>The platform is busy</source>
        <translation>La plateforme est occupée</translation>
    </message>
    <message>
        <source>Check the server address: the platform says that there is no such place.</source>
        <translation>Vérifiez l’adresse du serveur&#xa0;: la plateforme dit que cet endroit n’existe pas.</translation>
    </message>
    <message>
        <source>The platform refused this</source>
        <translation>La plateforme a refusé</translation>
    </message>
    <message>
        <source>A web page is there, but no platform: check the server address.</source>
        <translation>Il y a là une page web, mais pas de plateforme&#xa0;: vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>No platform at this address</source>
        <translation>Pas de plateforme à cette adresse</translation>
    </message>
    <message>
        <source>Try again in a moment, or connect now and check later.</source>
        <translation>Réessayez dans un instant, ou connectez maintenant et vérifiez plus tard.</translation>
    </message>
    <message>
        <source>The platform gives no usable answer</source>
        <translation>La plateforme ne donne pas de réponse utilisable</translation>
    </message>
    <message>
        <source>This code does not help here</source>
        <translation>Ce code n’est pas utile ici</translation>
    </message>
    <message>
        <source>This code sets up a pretix device, not a lead scanner. Ask the organiser for your access code.</source>
        <translation>Ce code configure un appareil pretix, pas un lecteur de leads. Demandez votre code d’accès à l’organisateur.</translation>
    </message>
    <message>
        <source>Not the right set-up code</source>
        <translation>Pas le bon code de configuration</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>Le lecteur fonctionne</translation>
    </message>
    <message>
        <source>Letters and signs arrive as printed.</source>
        <translation>Lettres et signes arrivent tels qu’imprimés.</translation>
    </message>
    <message>
        <source>Set the scanner to US English, or choose its layout in Settings. Then scan again.</source>
        <translation>Réglez le lecteur sur l’anglais US, ou choisissez sa disposition dans les réglages. Puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Scannez à nouveau</translation>
    </message>
    <message>
        <source>The code did not arrive whole.</source>
        <translation>Le code n’est pas arrivé en entier.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>How to ask for a token</source>
        <translation>Comment demander un jeton</translation>
    </message>
    <message>
        <source>Seat of this kiosk among those on the same account, as 2/3</source>
        <translation>Rang de cette borne parmi celles du même compte, par exemple 2/3</translation>
    </message>
    <message>
        <source>Set the scanner to US English, or choose its layout in Settings.</source>
        <translation>Réglez le lecteur sur l’anglais US, ou choisissez sa disposition dans les réglages.</translation>
    </message>
    <message>
        <source>Letters are swapped</source>
        <translation>Des lettres sont inversées</translation>
    </message>
    <message>
        <source>This code sets up Lead Kiosk. Use it in Settings, Targets.</source>
        <translation>Ce code configure Lead Kiosk. Utilisez-le dans Réglages, Comptes.</translation>
    </message>
    <message>
        <source>Not saved · action code</source>
        <translation>Non enregistré · code d’action</translation>
    </message>
    <message>
        <source>Scan the code on the visitor’s badge.</source>
        <translation>Scannez le code du badge du visiteur.</translation>
    </message>
    <message>
        <source>This action code is not known here. Scan one of a newly printed sheet.</source>
        <translation>Ce code d’action est inconnu ici. Scannez celui d’une feuille récemment imprimée.</translation>
    </message>
    <message>
        <source>Nothing done · unknown action code</source>
        <translation>Rien de fait · code d’action inconnu</translation>
    </message>
    <message>
        <source>Not saved · scan again</source>
        <translation>Non enregistré · scannez à nouveau</translation>
    </message>
    <message>
        <source>The scanner lost some characters.</source>
        <translation>Le lecteur a perdu des caractères.</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NON ENREGISTRÉ</translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, scan again.</source>
        <translation>Le disque est plein. Exportez, libérez de l’espace, scannez à nouveau.</translation>
    </message>
    <message>
        <source>Leads can be read, not added.</source>
        <translation>Les leads peuvent être lus, mais pas ajoutés.</translation>
    </message>
    <message>
        <source>The contact card is cut off. Scan it again.</source>
        <translation>La carte de contact est incomplète. Scannez-la à nouveau.</translation>
    </message>
    <message>
        <source>Not saved · unreadable code</source>
        <translation>Non enregistré · code illisible</translation>
    </message>
    <message>
        <source>Try again, or type the code on the badge.</source>
        <translation>Réessayez, ou saisissez le code inscrit sur le badge.</translation>
    </message>
    <message>
        <source>{name} scans from now on</source>
        <translation>{name} scanne à partir de maintenant</translation>
    </message>
    <message>
        <source>An action code is about the lead before it.</source>
        <translation>Un code d’action concerne le lead scanné juste avant.</translation>
    </message>
    <message>
        <source>Scan a badge first</source>
        <translation>Scannez d’abord un badge</translation>
    </message>
    <message>
        <source>No stars for {name}</source>
        <translation>Pas d’étoiles pour {name}</translation>
    </message>
    <message>
        <source>{stars} for {name}</source>
        <translation>{stars} pour {name}</translation>
    </message>
    <message>
        <source>“{tag}” for {name}</source>
        <translation>«&#xa0;{tag}&#xa0;» pour {name}</translation>
    </message>
    <message>
        <source>“{answer}” for {name}</source>
        <translation>«&#xa0;{answer}&#xa0;» pour {name}</translation>
    </message>
    <message>
        <source>Nothing to take back for {name}</source>
        <translation>Rien à annuler pour {name}</translation>
    </message>
    <message>
        <source>Taken back for {name}</source>
        <translation>Annulé pour {name}</translation>
    </message>
    <message>
        <source>{platform}: “{words}”. Saved here.</source>
        <translation>{platform}&#xa0;: «&#xa0;{words}&#xa0;». Enregistré ici.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Lead Kiosk blue</source>
        <translation>Bleu Lead Kiosk</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Type a colour as in a style guide, such as #1B5BD6.</source>
        <translation>Saisissez une couleur comme dans une charte graphique, par exemple #1B5BD6.</translation>
    </message>
    <message>
        <source>“{file}” is no picture that can be shown. Choose a PNG or JPEG.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une image affichable. Choisissez un PNG ou un JPEG.</translation>
    </message>
    <message>
        <source>The logo cannot be kept: is the disk full?</source>
        <translation>Le logo ne peut pas être conservé&#xa0;: le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Size of text and buttons</source>
        <translation>Taille du texte et des boutons</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Automatic: as large as a finger needs on this screen.</source>
        <translation>Automatique&#xa0;: aussi grand qu’il faut pour un doigt sur cet écran.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Accent as a number</source>
        <translation>Couleur d’accent en chiffres</translation>
    </message>
    <message>
        <source>Marks what is chosen. It is made lighter or darker until it can be read.</source>
        <translation>Marque ce qui est choisi. Elle est éclaircie ou assombrie jusqu’à être lisible.</translation>
    </message>
    <message>
        <source>Your own colour</source>
        <translation>Votre propre couleur</translation>
    </message>
    <message>
        <source>As in your style guide; empty for ours.</source>
        <translation>Comme dans votre charte graphique&#xa0;; vide pour la nôtre.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Le logo</translation>
    </message>
    <message>
        <source>Use its colour</source>
        <translation>Utiliser sa couleur</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>The logo is removed</source>
        <translation>Le logo est retiré</translation>
    </message>
    <message>
        <source>Shown at the top and while the kiosk is idle</source>
        <translation>Affiché en haut et quand la borne est en veille</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG, from a USB stick or this computer.</source>
        <translation>Un PNG, JPEG ou SVG, depuis une clé USB ou cet ordinateur.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Automatic: after a touch into a field, and never while a real keyboard is used.</source>
        <translation>Automatique&#xa0;: quand on touche un champ, et jamais tant qu’un vrai clavier est utilisé.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Automatic: as the language has it.</source>
        <translation>Automatique&#xa0;: selon la langue.</translation>
    </message>
    <message>
        <source>The logo is changed</source>
        <translation>Le logo est changé</translation>
    </message>
    <message>
        <source>The logo has no colour besides black, white and grey.</source>
        <translation>Le logo n’a pas d’autre couleur que noir, blanc et gris.</translation>
    </message>
    <message>
        <source>The accent is the logo’s colour</source>
        <translation>La couleur d’accent est celle du logo</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marron</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>Ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Not yet: 1 needs you</source>
        <translation>Pas encore&#xa0;: 1 à traiter</translation>
    </message>
    <message>
        <source>Not yet: {n} need you</source>
        <translation>Pas encore&#xa0;: {n} à traiter</translation>
    </message>
    <message>
        <source>The platform did not take it. It is saved here.</source>
        <translation>La plateforme ne l’a pas accepté. Il est enregistré ici.</translation>
    </message>
    <message>
        <source>The platform did not take them. They are saved here.</source>
        <translation>La plateforme ne les a pas acceptés. Ils sont enregistrés ici.</translation>
    </message>
    <message>
        <source>Not yet: 1 badge to resolve</source>
        <translation>Pas encore&#xa0;: 1 badge à déchiffrer</translation>
    </message>
    <message>
        <source>Not yet: {n} badges to resolve</source>
        <translation>Pas encore&#xa0;: {n} badges à déchiffrer</translation>
    </message>
    <message>
        <source>Their pictures are kept. Type the codes that are printed on them.</source>
        <translation>Leurs images sont conservées. Saisissez les codes qui y sont imprimés.</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Pas encore de leads</translation>
    </message>
    <message>
        <source>Scan a badge, and it goes up from here.</source>
        <translation>Scannez un badge, et il est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Ask the organiser whether leads were deleted there. All are saved here, and in every export.</source>
        <translation>Demandez à l’organisateur si des leads y ont été supprimés. Tous sont enregistrés ici, et dans chaque export.</translation>
    </message>
    <message>
        <source>{name} confirmed each upload.</source>
        <translation>{name} a confirmé chaque envoi.</translation>
    </message>
    <message>
        <source>{name} confirmed each upload. It does not tell how many leads it has.</source>
        <translation>{name} a confirmé chaque envoi. Le nombre de leads qui s’y trouvent n’est pas communiqué.</translation>
    </message>
    <message>
        <source>{name} confirmed {n} uploads, but counts only {held} (asked: {time}): somebody deleted leads there, or visitors have two badges.</source>
        <translation>{name} a confirmé {n} envois, mais n’en compte que {held} (demandé&#xa0;: {time})&#xa0;: des leads y ont été supprimés, ou des visiteurs ont deux badges.</translation>
    </message>
    <message>
        <source>{name} confirmed each upload, and has 1 lead (asked: {time}).</source>
        <translation>{name} a confirmé chaque envoi et compte 1 lead (demandé&#xa0;: {time}).</translation>
    </message>
    <message>
        <source>{name} confirmed each upload, and has {held} leads (asked: {time}).</source>
        <translation>{name} a confirmé chaque envoi et compte {held} leads (demandé&#xa0;: {time}).</translation>
    </message>
    <message>
        <source>Saved here only: export first</source>
        <translation>Ici seulement&#xa0;: exportez d’abord</translation>
    </message>
    <message>
        <source>The one lead is uploaded.</source>
        <translation>Le seul lead est envoyé.</translation>
    </message>
    <message>
        <source>All {n} leads are uploaded.</source>
        <translation>Les {n} leads sont tous envoyés.</translation>
    </message>
    <message>
        <source>Safe to pack up</source>
        <translation>Vous pouvez remballer</translation>
    </message>
    <message>
        <source>Not yet: 1 lead waits</source>
        <translation>Pas encore&#xa0;: 1 lead en attente</translation>
    </message>
    <message>
        <source>Not yet: {n} leads wait</source>
        <translation>Pas encore&#xa0;: {n} leads en attente</translation>
    </message>
    <message>
        <source>Not yet: {n} uploads wait</source>
        <translation>Pas encore&#xa0;: {n} envois en attente</translation>
    </message>
    <message>
        <source>They are saved here, and wait for you: see below.</source>
        <translation>Ils sont enregistrés ici et attendent votre intervention&#xa0;: voir plus bas.</translation>
    </message>
    <message>
        <source>They are saved here, and are tried again: see below.</source>
        <translation>Ils sont enregistrés ici et un nouvel essai suit&#xa0;: voir plus bas.</translation>
    </message>
    <message>
        <source>They are saved here, and go up after the pause: see below.</source>
        <translation>Ils sont enregistrés ici et partent après la pause&#xa0;: voir plus bas.</translation>
    </message>
    <message>
        <source>They are saved here, and go up once the connection is back.</source>
        <translation>Ils sont enregistrés ici et partent dès que la connexion est rétablie.</translation>
    </message>
    <message>
        <source>They are saved here, and going up now.</source>
        <translation>Ils sont enregistrés ici et en cours d’envoi.</translation>
    </message>
    <message>
        <source>No platform is connected: what was scanned is on this computer and nowhere else.</source>
        <translation>Aucune plateforme n’est connectée&#xa0;: ce qui a été scanné est sur cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>None has a badge code, so no platform takes them.</source>
        <translation>Aucun n’a de code de badge, donc aucune plateforme ne les prend.</translation>
    </message>
    <message>
        <source>1 lead has no badge code, so no platform takes it. The others are uploaded.</source>
        <translation>1 lead n’a pas de code de badge, donc aucune plateforme ne le prend. Les autres sont envoyés.</translation>
    </message>
    <message>
        <source>{n} leads have no badge code, so no platform takes them. The others are uploaded.</source>
        <translation>{n} leads n’ont pas de code de badge, donc aucune plateforme ne les prend. Les autres sont envoyés.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Lead file</source>
        <translation>Fichier des leads</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation>Lecture des codes</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Chiffrement du disque</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Photos and voice notes</source>
        <translation>Photos et notes vocales</translation>
    </message>
    <message>
        <source>All is well: this kiosk is ready for the show.</source>
        <translation>Tout va bien&#xa0;: cette borne est prête pour le salon.</translation>
    </message>
    <message>
        <source>1 thing needs you.</source>
        <translation>1 point demande votre attention.</translation>
    </message>
    <message>
        <source>{n} things need you.</source>
        <translation>{n} points demandent votre attention.</translation>
    </message>
    <message>
        <source>Looks at disk, clock, camera, scanners, network and sound. Takes half a minute at most.</source>
        <translation>Vérifie disque, horloge, caméra, lecteurs, réseau et son. Dure une demi-minute au plus.</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Lancer le test</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test en cours …</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Read-only: not saving</source>
        <translation>Lecture seule&#xa0;: rien n’est enregistré</translation>
    </message>
    <message>
        <source>Disk full: make room</source>
        <translation>Disque plein&#xa0;: faites de la place</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>More about this lead</source>
        <translation>Plus d’infos sur ce lead</translation>
    </message>
    <message>
        <source>Saved on this kiosk</source>
        <translation>Enregistré sur cette borne</translation>
    </message>
    <message>
        <source>Merged with a colleague’s remarks</source>
        <translation>Fusionné avec les remarques d’un collègue</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Hold a badge in front of the camera, or type its code.</source>
        <translation>Présentez un badge à la caméra, ou saisissez son code.</translation>
    </message>
    <message>
        <source>{problem} Until then, use a USB scanner or type the code on the badge.</source>
        <translation>{problem} En attendant, utilisez un lecteur USB ou saisissez le code du badge.</translation>
    </message>
    <message>
        <source>Scan a badge with the USB scanner, or type its code.</source>
        <translation>Scannez un badge avec le lecteur USB, ou saisissez son code.</translation>
    </message>
    <message>
        <source>Plug in a camera or a USB scanner, or type the code on the badge.</source>
        <translation>Branchez une caméra ou un lecteur USB, ou saisissez le code du badge.</translation>
    </message>
    <message>
        <source>Last lead</source>
        <translation>Dernier lead</translation>
    </message>
    <message>
        <source>Scans per hour</source>
        <translation>Scans par heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>1 left</source>
        <translation>Reste 1</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>Reste {n}</translation>
    </message>
    <message>
        <source>{used} of {most} used</source>
        <translation>{used} sur {most} utilisés</translation>
    </message>
    <message>
        <source>Does not change the price</source>
        <translation>Ne change pas le prix</translation>
    </message>
    <message>
        <source>{value} % off</source>
        <translation>{value}&#xa0;% de remise</translation>
    </message>
    <message>
        <source>{value} off the price</source>
        <translation>{value} de remise</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Price {value}</source>
        <translation>Prix&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Name not shown to exhibitors</source>
        <translation>Nom non communiqué aux exposants</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>1 voucher</source>
        <translation>1 bon</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} bons</translation>
    </message>
    <message>
        <source>the first {n} of {total} vouchers</source>
        <translation>les {n} premiers bons sur {total}</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Asked on each lead’s card. Answers stay under the wording they were given to.</source>
        <translation>Posées sur la fiche de chaque lead. Les réponses restent liées au libellé auquel elles ont été données.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Offered on each lead’s card, besides those of the platform.</source>
        <translation>Proposées sur la fiche de chaque lead, en plus de celles de la plateforme.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>A row per question: question, kind (single, multi or text), options parted by semicolons.</source>
        <translation>Une ligne par question&#xa0;: question, type (single, multi ou text), options séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>Questions from a file</source>
        <translation>Questions d’un fichier</translation>
    </message>
    <message>
        <source>“{question}” is no longer asked. Answers are kept.</source>
        <translation>«&#xa0;{question}&#xa0;» n’est plus posée. Les réponses sont conservées.</translation>
    </message>
    <message>
        <source>1 question was taken from the file</source>
        <translation>1 question a été reprise du fichier</translation>
    </message>
    <message>
        <source>{n} questions were taken from the file</source>
        <translation>{n} questions ont été reprises du fichier</translation>
    </message>
    <message>
        <source>“{tag}” is no longer offered. Leads keep it.</source>
        <translation>«&#xa0;{tag}&#xa0;» n’est plus proposée. Les leads la gardent.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>scans now</source>
        <translation>scanne en ce moment</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Left counter</source>
        <translation>Comptoir gauche</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Nom de cette borne</translation>
    </message>
    <message>
        <source>Platforms show it beside what was scanned here.</source>
        <translation>Les plateformes l’affichent à côté de ce qui a été scanné ici.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Who scans is chosen with one tap at the top, and kept with each lead.</source>
        <translation>La personne qui scanne se choisit d’une touche en haut, et son nom est conservé avec chaque lead.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Nom d’un collègue</translation>
    </message>
    <message>
        <source>{name} is removed. Leads keep the name.</source>
        <translation>{name} est retiré. Les leads gardent le nom.</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>Retirer «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Merged with a colleague’s remarks, {time}</source>
        <translation>Fusionné avec les remarques d’un collègue, {time}</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Saved here only: no platform is connected.</source>
        <translation>Enregistré ici seulement&#xa0;: aucune plateforme n’est connectée.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>none: a contact card</source>
        <translation>aucun&#xa0;: une carte de contact</translation>
    </message>
    <message>
        <source>First scan</source>
        <translation>Premier scan</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Dernier scan</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Scanner, HID POS</source>
        <translation>Lecteur HID POS</translation>
    </message>
    <message>
        <source>Scanner that plays keyboard</source>
        <translation>Lecteur en mode clavier</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>Hold any badge in the frame</source>
        <translation>Placez un badge dans le cadre</translation>
    </message>
    <message>
        <source>Scan any badge with each scanner. A visitor’s badge is saved as a lead.</source>
        <translation>Scannez un badge avec chaque lecteur. Le badge d’un visiteur est enregistré comme lead.</translation>
    </message>
    <message>
        <source>Try your scanners</source>
        <translation>Essayez vos lecteurs</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>No badge at hand? Scan this code with a USB scanner. It also tells whether its letters arrive as printed.</source>
        <translation>Pas de badge sous la main&#xa0;? Scannez ce code avec un lecteur USB. Il dit aussi si ses lettres arrivent telles qu’imprimées.</translation>
    </message>
    <message>
        <source>{scanner} works</source>
        <translation>{scanner} fonctionne</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>{scanner} starts</source>
        <translation>{scanner} démarre</translation>
    </message>
    <message>
        <source>{scanner} does not work</source>
        <translation>{scanner} ne fonctionne pas</translation>
    </message>
    <message>
        <source>{scanner} has ended</source>
        <translation>{scanner} s’est arrêté</translation>
    </message>
    <message>
        <source>USB scanner</source>
        <translation>Lecteur USB</translation>
    </message>
    <message>
        <source>Saved as a lead: {name}</source>
        <translation>Enregistré comme lead&#xa0;: {name}</translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>une carte de contact</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Ça fonctionne</translation>
    </message>
    <message>
        <source>Letters are swapped. Choose the other layout below, and scan again.</source>
        <translation>Des lettres sont inversées. Choisissez l’autre disposition ci-dessous, et scannez à nouveau.</translation>
    </message>
    <message>
        <source>Test a scanner</source>
        <translation>Tester un lecteur</translation>
    </message>
    <message>
        <source>Scan this code from the screen, or the printed test badge: it makes no lead. Badges of visitors do.</source>
        <translation>Scannez ce code à l’écran, ou le badge de test imprimé&#xa0;: il ne crée pas de lead. Les badges des visiteurs, si.</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>Code de test</translation>
    </message>
    <message>
        <source>Waiting for a scan …</source>
        <translation>En attente d’un scan …</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep the picture of an unreadable badge</source>
        <translation>Garder l’image d’un badge illisible</translation>
    </message>
    <message>
        <source>Camera starts …</source>
        <translation>La caméra démarre …</translation>
    </message>
    <message>
        <source>Hold the badge in the frame</source>
        <translation>Placez le badge dans le cadre</translation>
    </message>
    <message>
        <source>No picture to keep</source>
        <translation>Pas d’image à garder</translation>
    </message>
    <message>
        <source>{n} to resolve</source>
        <translation>{n} à déchiffrer</translation>
    </message>
    <message>
        <source>Picture kept. Next badge, please</source>
        <translation>Image gardée. Badge suivant</translation>
    </message>
    <message>
        <source>No camera. USB scanner and typing work.</source>
        <translation>Pas de caméra. Lecteur USB et saisie fonctionnent.</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Non enregistré. {why}</translation>
    </message>
    <message>
        <source>Undo “{what}”</source>
        <translation>Annuler «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>No platform connected: leads are kept here</source>
        <translation>Aucune plateforme connectée&#xa0;: les leads restent ici</translation>
    </message>
    <message>
        <source>Booth {booth}</source>
        <translation>Stand {booth}</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>Demo: nothing here is real</source>
        <translation>Démo&#xa0;: rien ici n’est réel</translation>
    </message>
    <message>
        <source>Who scans?</source>
        <translation>Qui scanne&#xa0;?</translation>
    </message>
    <message>
        <source>{name}, active</source>
        <translation>{name}, actif</translation>
    </message>
    <message>
        <source>All colleagues</source>
        <translation>Tous les collègues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Picture of a badge</source>
        <translation>Image d’un badge</translation>
    </message>
    <message>
        <source>Tap to enlarge.</source>
        <translation>Touchez pour agrandir.</translation>
    </message>
    <message>
        <source>Disk full: not saving</source>
        <translation>Disque plein&#xa0;: rien n’est enregistré</translation>
    </message>
    <message>
        <source>{n} saved here only</source>
        <translation>{n} ici seulement</translation>
    </message>
    <message>
        <source>Nothing to upload yet</source>
        <translation>Rien à envoyer pour l’instant</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en attente</translation>
    </message>
    <message>
        <source>1 lead is not on {name} yet. Export it first: after that it is on this computer only.</source>
        <translation>1 lead n’est pas encore sur {name}. Exportez-le d’abord&#xa0;: ensuite, il n’est plus que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{n} leads are not on {name} yet. Export them first: after that they are on this computer only.</source>
        <translation>{n} leads ne sont pas encore sur {name}. Exportez-les d’abord&#xa0;: ensuite, ils ne sont plus que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The leads stay on this computer and on {name}. New ones no longer go up, until you connect it again.</source>
        <translation>Les leads restent sur cet ordinateur et sur {name}. Les nouveaux ne sont plus envoyés tant que vous ne reconnectez pas ce compte.</translation>
    </message>
    <message>
        <source>Export all leads</source>
        <translation>Exporter tous les leads</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>The copy is in {path}</source>
        <translation>La copie est ici&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>No platform is connected: leads are kept on this computer.</source>
        <translation>Aucune plateforme n’est connectée&#xa0;: les leads sont conservés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect a platform</source>
        <translation>Connecter une plateforme</translation>
    </message>
    <message>
        <source>Connect another platform</source>
        <translation>Connecter une autre plateforme</translation>
    </message>
    <message>
        <source>Another platform</source>
        <translation>Une autre plateforme</translation>
    </message>
    <message>
        <source>Each lead goes to all platforms that are connected.</source>
        <translation>Chaque lead est envoyé à toutes les plateformes connectées.</translation>
    </message>
    <message>
        <source>Disconnect {name}?</source>
        <translation>Déconnecter {name}&#xa0;?</translation>
    </message>
    <message>
        <source>{name} is disconnected. Its leads stay on this computer.</source>
        <translation>{name} est déconnecté. Ses leads restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Connexion non sécurisée</translation>
    </message>
    <message>
        <source>Wi-Fi wants a sign-in</source>
        <translation>Le Wi-Fi demande une identification</translation>
    </message>
    <message>
        <source>Sending {n}</source>
        <translation>Envoi de {n}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>All {n} uploaded</source>
        <translation>Les {n} sont envoyés</translation>
    </message>
    <message>
        <source>The latest leads are listed here.</source>
        <translation>Les derniers leads sont listés ici.</translation>
    </message>
    <message>
        <source>Rating: {stars}</source>
        <translation>Évaluation&#xa0;: {stars}</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save these figures as a picture</source>
        <translation>Enregistrer ces chiffres comme image</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Pas d’étoiles</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Who scans</source>
        <translation>Qui scanne</translation>
    </message>
    <message>
        <source>Lead Kiosk: action codes</source>
        <translation>Lead Kiosk&#xa0;: codes d’action</translation>
    </message>
    <message>
        <source>Action codes</source>
        <translation>Codes d’action</translation>
    </message>
    <message>
        <source>Scan a badge, then what you want to say of it. Each code is about the badge before it.</source>
        <translation>Scannez un badge, puis ce que vous voulez en dire. Chaque code concerne le badge scanné juste avant.</translation>
    </message>
    <message>
        <source>Cover the codes beside it, or hold the scanner close.</source>
        <translation>Couvrez les codes voisins, ou tenez le lecteur tout près.</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Page {n} sur {count}</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Pas encore d’étiquettes.</translation>
    </message>
    <message>
        <source>New leads by staff</source>
        <translation>Nouveaux leads par collègue</translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation>Pas encore de leads.</translation>
    </message>
    <message>
        <source>{what}: less</source>
        <translation>{what}&#xa0;: moins</translation>
    </message>
    <message>
        <source>{what}: more</source>
        <translation>{what}&#xa0;: plus</translation>
    </message>
    <message>
        <source>Sending again …</source>
        <translation>Nouvel envoi …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export all leads as a table</source>
        <translation>Exporter tous les leads sous forme de tableau</translation>
    </message>
    <message>
        <source>1 note exists only here</source>
        <translation>1 note n’existe qu’ici</translation>
    </message>
    <message>
        <source>{n} notes exist only here</source>
        <translation>{n} notes n’existent qu’ici</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers that no platform takes. Export them before you pack up.</source>
        <translation>Notes, étoiles, étiquettes ou réponses qu’aucune plateforme ne prend. Exportez-les avant de remballer.</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers, and 1 photo or voice note. Export them before you pack up.</source>
        <translation>Notes, étoiles, étiquettes ou réponses, et 1 photo ou note vocale. Exportez-les avant de remballer.</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers, and {n} photos and voice notes. Export them before you pack up.</source>
        <translation>Notes, étoiles, étiquettes ou réponses, et {n} photos et notes vocales. Exportez-les avant de remballer.</translation>
    </message>
    <message>
        <source>1 photo or voice note exists only here</source>
        <translation>1 photo ou note vocale n’existe qu’ici</translation>
    </message>
    <message>
        <source>{n} photos and voice notes exist only here</source>
        <translation>{n} photos et notes vocales n’existent qu’ici</translation>
    </message>
    <message>
        <source>No platform takes them. Export before you pack up.</source>
        <translation>Aucune plateforme ne les prend. Exportez avant de remballer.</translation>
    </message>
    <message>
        <source>A copy for you</source>
        <translation>Une copie pour vous</translation>
    </message>
    <message>
        <source>All leads, with what was said of them, as one table.</source>
        <translation>Tous les leads, avec ce qui en a été dit, dans un seul tableau.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Contacts (vCard)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>It cannot be written there: {why}.</source>
        <translation>Impossible d’écrire à cet endroit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Plug in a USB stick to take the copy along.</source>
        <translation>Branchez une clé USB pour emporter la copie.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Leads for other programs</source>
        <translation>Leads pour d’autres programmes</translation>
    </message>
    <message>
        <source>All leads with ratings, tags, notes and answers.</source>
        <translation>Tous les leads avec évaluations, étiquettes, notes et réponses.</translation>
    </message>
    <message>
        <source>Delete the copy when it is no longer needed: it holds personal details.</source>
        <translation>Supprimez la copie quand elle n’est plus nécessaire&#xa0;: elle contient des données personnelles.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Tout sauvegarder</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Leads, settings and pictures in one file, without access codes.</source>
        <translation>Leads, réglages et images dans un seul fichier, sans codes d’accès.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Can be made while people scan.</source>
        <translation>Possible pendant que l’on scanne.</translation>
    </message>
    <message>
        <source>On the other computer, in a terminal: lead-kiosk restore FILE. Then sign in to the platforms again.</source>
        <translation>Sur l’autre ordinateur, dans un terminal&#xa0;: lead-kiosk restore FICHIER. Puis reconnectez-vous aux plateformes.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Export en cours …</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Sauvegarde en cours …</translation>
    </message>
    <message>
        <source>1 lead is in {path}</source>
        <translation>1 lead est dans {path}</translation>
    </message>
    <message>
        <source>{n} leads are in {path}</source>
        <translation>{n} leads sont dans {path}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Saved here only</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>pas d’étoiles</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 étoile</translation>
    </message>
    <message>
        <source>{n} stars</source>
        <translation>{n} étoiles</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Pause demandée</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>{n} only here</source>
        <translation>{n} ici seulement</translation>
    </message>
    <message>
        <source>All uploaded</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 à traiter</translation>
    </message>
    <message>
        <source>{n} need attention</source>
        <translation>{n} à traiter</translation>
    </message>
    <message>
        <source>{n} uploaded</source>
        <translation>{n} en ligne</translation>
    </message>
    <message>
        <source>{n} attention</source>
        <translation>{n} à traiter</translation>
    </message>
    <message>
        <source>{n} captured</source>
        <translation>{n} au total</translation>
    </message>
    <message>
        <source>{n} of {of} failed: {problem}</source>
        <translation>{n} sur {of} en échec&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>et d’autres</translation>
    </message>
    <message>
        <source>the oldest lead waits since {time}</source>
        <translation>le plus ancien lead attend depuis {time}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>dans {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>each was tried once</source>
        <translation>chacun essayé une fois</translation>
    </message>
    <message>
        <source>tried once</source>
        <translation>essayé une fois</translation>
    </message>
    <message>
        <source>tried up to {n} times</source>
        <translation>essayé jusqu’à {n} fois</translation>
    </message>
    <message>
        <source>tried {n} times</source>
        <translation>essayé {n} fois</translation>
    </message>
    <message>
        <source>Show what needs you, read why it was refused, and send it again.</source>
        <translation>Affichez les leads à traiter, lisez pourquoi ils ont été refusés, puis renvoyez-les.</translation>
    </message>
    <message>
        <source>Read why: `lead-kiosk leads --state attention`. Correct it with `lead-kiosk edit`, then send it again: `lead-kiosk retry`.</source>
        <translation>Pour lire pourquoi&#xa0;: `lead-kiosk leads --state attention`. Corrigez avec `lead-kiosk edit`, puis renvoyez&#xa0;: `lead-kiosk retry`.</translation>
    </message>
    <message>
        <source>Nothing to do: they go up by themselves.</source>
        <translation>Rien à faire&#xa0;: ils partent tout seuls.</translation>
    </message>
    <message>
        <source>Export what is only here before you pack up.</source>
        <translation>Exportez ce qui n’est qu’ici avant de remballer.</translation>
    </message>
    <message>
        <source>Nothing to do for the leads.</source>
        <translation>Rien à faire pour les leads.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Leads are kept here and go up by themselves.</source>
        <translation>Les leads sont conservés ici et partent tout seuls.</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself once the network is back.</source>
        <translation>Rien à faire&#xa0;: l’envoi reprend tout seul dès que le réseau est de retour.</translation>
    </message>
    <message>
        <source>If other programs are online, ask whether {name} is.</source>
        <translation>Si d’autres programmes sont en ligne, demandez si {name} l’est aussi.</translation>
    </message>
    <message>
        <source>Nothing to do: each lead is tried again by itself.</source>
        <translation>Rien à faire&#xa0;: un nouvel essai suit tout seul pour chaque lead.</translation>
    </message>
    <message>
        <source>If it lasts, tell the organiser what {name} answers.</source>
        <translation>Si cela dure, dites à l’organisateur ce que répond {name}.</translation>
    </message>
    <message>
        <source>Open a web browser on this computer and sign in to the Wi-Fi.</source>
        <translation>Ouvrez un navigateur sur cet ordinateur et identifiez-vous sur le Wi-Fi.</translation>
    </message>
    <message>
        <source>Until then leads are kept here.</source>
        <translation>D’ici là, les leads sont conservés ici.</translation>
    </message>
    <message>
        <source>Ask the organiser for a valid access code or secret, and connect {name} again</source>
        <translation>Demandez à l’organisateur un code d’accès ou un secret valable, et reconnectez {name}</translation>
    </message>
    <message>
        <source>Ask the organiser for a valid access code or secret, then sign in again: Settings, Targets.</source>
        <translation>Demandez à l’organisateur un code d’accès ou un secret valable, puis reconnectez-vous&#xa0;: Réglages, Comptes.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time and the address of {name}, or use another network.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur et l’adresse de {name}, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>Until then nothing is sent.</source>
        <translation>D’ici là, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Nothing to do: {name} asked for a pause until {time}, then it goes on.</source>
        <translation>Rien à faire&#xa0;: {name} a demandé une pause jusqu’à {time}, puis l’envoi reprend.</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>prochain essai {time}</translation>
    </message>
    <message>
        <source>The notes, stars, tags or answers of 1 lead exist only here.</source>
        <translation>Les notes, étoiles, étiquettes ou réponses d’un lead n’existent qu’ici.</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers of {n} leads exist only here.</source>
        <translation>Les notes, étoiles, étiquettes ou réponses de {n} leads n’existent qu’ici.</translation>
    </message>
    <message>
        <source>Scans badges at a booth, and brings the leads to the organiser’s platform.</source>
        <translation>Scanne les badges sur un stand, et transmet les leads à la plateforme de l’organisateur.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Apache License 2.0: you may use, study, share and change it.</source>
        <translation>Apache License 2.0&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et le modifier.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Inter by The Inter Project Authors, under the SIL Open Font License 1.1.</source>
        <translation>Inter de The Inter Project Authors, sous la SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>Composants de tiers</translation>
    </message>
    <message>
        <source>Thank you. Each stands under its own licence; the texts are installed with the packages.</source>
        <translation>Merci. Chacun a sa propre licence&#xa0;; les textes sont installés avec les paquets.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Lecture de la liste …</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play the sound of a new lead</source>
        <translation>Écouter le son d’un nouveau lead</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>A new lead, seen before and not saved sound different, in rhythm too.</source>
        <translation>Nouveau lead, déjà vu et non enregistré ont des sons et des rythmes différents.</translation>
    </message>
    <message>
        <source>On top of what this computer is set to.</source>
        <translation>En plus du réglage de cet ordinateur.</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Éclat</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Light and motion</source>
        <translation>Lumière et animations</translation>
    </message>
    <message>
        <source>The edge of the screen glows for a moment after a scan.</source>
        <translation>Le bord de l’écran s’illumine un instant après un scan.</translation>
    </message>
    <message>
        <source>Cards slide and fade. Off: they change at once.</source>
        <translation>Les fiches glissent et s’estompent. Désactivé&#xa0;: elles changent d’un coup.</translation>
    </message>
    <message>
        <source>Photo saved for {name}</source>
        <translation>Photo enregistrée pour {name}</translation>
    </message>
    <message>
        <source>Voice note saved for {name}</source>
        <translation>Note vocale enregistrée pour {name}</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Photo retirée</translation>
    </message>
    <message>
        <source>Voice note removed</source>
        <translation>Note vocale retirée</translation>
    </message>
    <message>
        <source>The microphone starts …</source>
        <translation>Le microphone démarre …</translation>
    </message>
    <message>
        <source>Nothing to hear: is the microphone muted?</source>
        <translation>On n’entend rien&#xa0;: le microphone est-il coupé&#xa0;?</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Tous les détails</translation>
    </message>
    <message>
        <source>Contact card as QR code</source>
        <translation>Carte de contact en code QR</translation>
    </message>
    <message>
        <source>What is stored about this person</source>
        <translation>Données sur cette personne</translation>
    </message>
    <message>
        <source>Erase this person …</source>
        <translation>Effacer cette personne …</translation>
    </message>
    <message>
        <source>Name, note, answers, photos and voice notes of {name} are erased from this kiosk. There is no way back.</source>
        <translation>Nom, note, réponses, photos et notes vocales de {name} sont effacés de cette borne. Aucun retour n’est possible.</translation>
    </message>
    <message>
        <source>The platform keeps its copy.</source>
        <translation>La plateforme garde sa copie.</translation>
    </message>
    <message>
        <source>{name} was erased here. The platform keeps its copy.</source>
        <translation>{name} est effacé ici. La plateforme garde sa copie.</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name} est effacé.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanné</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Platform “{name}”</source>
        <translation>Plateforme «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Sent to “{name}”</source>
        <translation>Envoyé à « {name} »</translation>
    </message>
    <message>
        <source>It took it.</source>
        <translation>Accepté.</translation>
    </message>
    <message>
        <source>It did not take it.</source>
        <translation>Refusé.</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>Il n’y avait pas de connexion.</translation>
    </message>
    <message>
        <source>Something in between answered, and not the platform.</source>
        <translation>Un intermédiaire a répondu, et non la plateforme.</translation>
    </message>
    <message>
        <source>It refused the sign-in.</source>
        <translation>Connexion refusée.</translation>
    </message>
    <message>
        <source>It asked for a pause.</source>
        <translation>Une pause a été demandée.</translation>
    </message>
    <message>
        <source>It failed for the moment.</source>
        <translation>Échec passager.</translation>
    </message>
    <message>
        <source>The connection was not secure.</source>
        <translation>La connexion n’était pas sécurisée.</translation>
    </message>
    <message>
        <source>Scan it with a phone to keep the contact.</source>
        <translation>Scannez-la avec un téléphone pour garder le contact.</translation>
    </message>
    <message>
        <source>Stored about {name}</source>
        <translation>Stocké sur {name}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Effacer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Full screen. To lock it, too, choose a PIN.</source>
        <translation>Plein écran. Pour verrouiller aussi, choisissez un PIN.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisir un PIN</translation>
    </message>
    <message>
        <source>Locked. The PIN opens the settings and closes the window.</source>
        <translation>Verrouillé. Le PIN ouvre les réglages et ferme la fenêtre.</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation>Présentez votre badge</translation>
    </message>
    <message>
        <source>or touch the screen</source>
        <translation>ou touchez l’écran</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Answered with text</source>
        <translation>Réponse par un texte</translation>
    </message>
    <message>
        <source>Needs at least two options</source>
        <translation>Il faut au moins deux options</translation>
    </message>
    <message>
        <source>One of: {options}</source>
        <translation>Une parmi&#xa0;: {options}</translation>
    </message>
    <message>
        <source>Several of: {options}</source>
        <translation>Plusieurs parmi&#xa0;: {options}</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>Saisissez une question.</translation>
    </message>
    <message>
        <source>This is asked already.</source>
        <translation>Cette question est déjà posée.</translation>
    </message>
    <message>
        <source>Leave out the semicolon: it parts several answers.</source>
        <translation>Sans point-virgule&#xa0;: il sépare plusieurs réponses.</translation>
    </message>
    <message>
        <source>This option is there already.</source>
        <translation>Cette option existe déjà.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Retirer le PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Keeps visitors out of settings, exports and deletion. Scanning needs none.</source>
        <translation>Empêche les visiteurs d’accéder aux réglages, exports et suppressions. Scanner n’en demande pas.</translation>
    </message>
    <message>
        <source>Forgotten? In a terminal: lead-kiosk pin --reset</source>
        <translation>Oublié&#xa0;? Dans un terminal&#xa0;: lead-kiosk pin --reset</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Reverrouiller</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>Après un moment</translation>
    </message>
    <message>
        <source>After the PIN was given, and nobody touched the screen for so long.</source>
        <translation>Une fois le PIN saisi, si personne n’a touché l’écran pendant ce temps.</translation>
    </message>
    <message>
        <source>Shows the logo and “Show your badge” when nobody touches it. A scan wakes it, and counts.</source>
        <translation>Affiche le logo et «&#xa0;Présentez votre badge&#xa0;» quand personne ne touche l’écran. Un scan le réveille, et compte.</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>Un PIN est défini</translation>
    </message>
    <message>
        <source>No PIN: anybody may change settings</source>
        <translation>Sans PIN&#xa0;: tout le monde peut changer les réglages</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Until deleted</source>
        <translation>Jusqu’à suppression</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Mentions légales</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>{what}: code for your phone</source>
        <translation>{what}&#xa0;: code pour votre téléphone</translation>
    </message>
    <message>
        <source>Keep leads</source>
        <translation>Conserver les leads</translation>
    </message>
    <message>
        <source>How long leads are kept</source>
        <translation>Durée de conservation des leads</translation>
    </message>
    <message>
        <source>Older leads are deleted from this computer once they are uploaded; what is not uploaded stays.</source>
        <translation>Les leads plus anciens sont supprimés de cet ordinateur une fois envoyés&#xa0;; ce qui n’est pas envoyé reste.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Ce qui est stocké, et où</translation>
    </message>
    <message>
        <source>Names, answers, notes and scan times, in {folder}</source>
        <translation>Noms, réponses, notes et heures de scan, dans {folder}</translation>
    </message>
    <message>
        <source>Photos, voice</source>
        <translation>Photos, voix</translation>
    </message>
    <message>
        <source>Files beside the leads, deleted with them</source>
        <translation>Fichiers à côté des leads, supprimés avec eux</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>Codes d’accès</translation>
    </message>
    <message>
        <source>In this system’s keyring; without one, in a file that only this user can read</source>
        <translation>Dans le trousseau de ce système&#xa0;; à défaut, dans un fichier que seul cet utilisateur peut lire</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>Sur la plateforme</translation>
    </message>
    <message>
        <source>What was uploaded. The organiser answers for it.</source>
        <translation>Ce qui a été envoyé. L’organisateur en est responsable.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Exports and backups stay where you put them: delete them there.</source>
        <translation>Exports et sauvegardes restent où vous les mettez&#xa0;: supprimez-les là-bas.</translation>
    </message>
    <message>
        <source>A visitor wants to be forgotten: open the lead, “…”, Erase. It is deleted here with all its notes.</source>
        <translation>Un visiteur veut être oublié&#xa0;: ouvrez le lead, «&#xa0;…&#xa0;», Effacer. Il est supprimé ici avec toutes ses notes.</translation>
    </message>
    <message>
        <source>Pages of the organiser</source>
        <translation>Pages de l’organisateur</translation>
    </message>
    <message>
        <source>A kiosk opens no web pages: open them on your phone.</source>
        <translation>Une borne n’ouvre pas de pages web&#xa0;: ouvrez-les sur votre téléphone.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Nouvelle option</translation>
    </message>
    <message>
        <source>Ask earlier: {question}</source>
        <translation>Poser plus tôt&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Ask later: {question}</source>
        <translation>Poser plus tard&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Modifier&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Retirer cette question</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>{n}°</source>
        <translation>{n}°</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Tourner l’image</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Image en miroir</translation>
    </message>
    <message>
        <source>As people know it from mirrors.</source>
        <translation>Comme dans un miroir.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Branchés</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisis</translation>
    </message>
    <message>
        <source>Which are used</source>
        <translation>Lesquels sont utilisés</translation>
    </message>
    <message>
        <source>Automatic: the first camera, and every scanner.</source>
        <translation>Automatique&#xa0;: la première caméra, et tous les lecteurs.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>No camera and no USB scanner was found. One that plays keyboard works all the same.</source>
        <translation>Aucune caméra et aucun lecteur USB trouvés. Un lecteur en mode clavier fonctionne quand même.</translation>
    </message>
    <message>
        <source>Scanners that play keyboard</source>
        <translation>Lecteurs en mode clavier</translation>
    </message>
    <message>
        <source>Work at once, as they come out of the box. Change this only where the test fails.</source>
        <translation>Fonctionnent tout de suite, dès la sortie du carton. Ne changez ceci que si le test échoue.</translation>
    </message>
    <message>
        <source>US English</source>
        <translation>Anglais US</translation>
    </message>
    <message>
        <source>The scanner’s layout</source>
        <translation>La disposition du lecteur</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Entrée ou Tab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Après le code</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Avant le code</translation>
    </message>
    <message>
        <source>Pause between keys</source>
        <translation>Pause entre les touches</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Code le plus court</translation>
    </message>
    <message>
        <source>Most scanners press the keys of a US keyboard, whatever this computer is set to.</source>
        <translation>La plupart des lecteurs pressent les touches d’un clavier US, quel que soit le réglage de cet ordinateur.</translation>
    </message>
    <message>
        <source>Which key it presses last.</source>
        <translation>La touche qu’il presse en dernier.</translation>
    </message>
    <message>
        <source>Signs that the scanner puts first; left out of the code.</source>
        <translation>Signes que le lecteur met devant&#xa0;; ils sont retirés du code.</translation>
    </message>
    <message>
        <source>Longer pauses are a person’s. More for slow radio scanners.</source>
        <translation>Des pauses plus longues viennent d’une personne. Augmentez pour les lecteurs sans fil lents.</translation>
    </message>
    <message>
        <source>In characters; shorter ones are taken for typing.</source>
        <translation>En caractères&#xa0;; ce qui est plus court passe pour de la saisie.</translation>
    </message>
    <message>
        <source>It opens a window of its own. Nothing of it leaves this computer, and nothing is kept.</source>
        <translation>Elle ouvre sa propre fenêtre. Rien ne quitte cet ordinateur, et rien n’est conservé.</translation>
    </message>
    <message>
        <source>The demo starts …</source>
        <translation>La démo démarre …</translation>
    </message>
    <message>
        <source>The demo ended early</source>
        <translation>La démo s’est arrêtée trop tôt</translation>
    </message>
    <message>
        <source>Set-up code read</source>
        <translation>Code de configuration lu</translation>
    </message>
    <message>
        <source>Ready for the first visitor</source>
        <translation>Prêt pour le premier visiteur</translation>
    </message>
    <message>
        <source>Settings has everything else: staff, questions, sounds, the kiosk lock.</source>
        <translation>Tout le reste est dans les réglages&#xa0;: équipe, questions, sons, verrouillage de la borne.</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation>Commencer à scanner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connect anyway, check later</source>
        <translation>Connecter quand même, vérifier plus tard</translation>
    </message>
    <message>
        <source>Hold the set-up code in the frame</source>
        <translation>Placez le code de configuration dans le cadre</translation>
    </message>
    <message>
        <source>A set-up code holds an access code: treat it as a password, and put it away afterwards.</source>
        <translation>Un code de configuration contient un code d’accès&#xa0;: traitez-le comme un mot de passe, et rangez-le ensuite.</translation>
    </message>
    <message>
        <source>Connect to the organiser’s platform</source>
        <translation>Se connecter à la plateforme de l’organisateur</translation>
    </message>
    <message>
        <source>Hold your set-up code in front of the camera, or scan it with a USB scanner.</source>
        <translation>Présentez votre code de configuration à la caméra, ou scannez-le avec un lecteur USB.</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Plutôt le saisir</translation>
    </message>
    <message>
        <source>Use without a platform</source>
        <translation>Utiliser sans plateforme</translation>
    </message>
    <message>
        <source>Your account on the platform</source>
        <translation>Votre compte sur la plateforme</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>The organiser tells you the server address, and a code or a client ID and secret.</source>
        <translation>L’organisateur vous donne l’adresse du serveur, et un code ou un ID client avec son secret.</translation>
    </message>
    <message>
        <source>Treat codes and secrets as passwords.</source>
        <translation>Traitez codes et secrets comme des mots de passe.</translation>
    </message>
    <message>
        <source>Sign in again to {name}</source>
        <translation>Se reconnecter à {name}</translation>
    </message>
    <message>
        <source>Welcome to Lead Kiosk</source>
        <translation>Bienvenue dans Lead Kiosk</translation>
    </message>
    <message>
        <source>Scan badges, keep every lead, and upload whenever there is a network.</source>
        <translation>Scannez les badges, conservez chaque lead, et envoyez dès qu’il y a du réseau.</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Configurer cette borne</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>You have a set-up code? Scan it now: that is all it takes.</source>
        <translation>Vous avez un code de configuration&#xa0;? Scannez-le maintenant&#xa0;: cela suffit.</translation>
    </message>
    <message>
        <source>The vouchers could not be read. The log tells more.</source>
        <translation>Les bons n’ont pas pu être lus. Le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>The platform refused the sign-in: connect again with a valid access code.</source>
        <translation>La plateforme a refusé la connexion&#xa0;: reconnectez-vous avec un code d’accès valable.</translation>
    </message>
    <message>
        <source>The platform asks to wait until {time}.</source>
        <translation>La plateforme demande de patienter jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Asking the platform …</source>
        <translation>Interrogation de la plateforme …</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>The organiser has given you no vouchers yet.</source>
        <translation>L’organisateur ne vous a pas encore donné de bons.</translation>
    </message>
    <message>
        <source>No connected platform has vouchers.</source>
        <translation>Aucune plateforme connectée n’a de bons.</translation>
    </message>
    <message>
        <source>Shown is the list of {time}.</source>
        <translation>Voici la liste de {time}.</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Couleurs d’accent</translation>
    </message>
    <message>
        <source>Name of this kiosk, as the platform shows it</source>
        <translation>Nom de cette borne, tel que la plateforme l’affiche</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Autres options</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est requis.</translation>
    </message>
    <message>
        <source>Voice note, {length}, {time}</source>
        <translation>Note vocale, {length}, {time}</translation>
    </message>
    <message>
        <source>Photo, {time}</source>
        <translation>Photo, {time}</translation>
    </message>
    <message>
        <source>+{n}</source>
        <translation>+{n}</translation>
    </message>
    <message>
        <source>Step {n} of {count}</source>
        <translation>Étape {n} sur {count}</translation>
    </message>
    <message>
        <source>Record a voice note</source>
        <translation>Enregistrer une note vocale</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>La photo qui a été prise</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Photographier</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>No camera: plug one in to take photos.</source>
        <translation>Pas de caméra&#xa0;: branchez-en une pour prendre des photos.</translation>
    </message>
    <message>
        <source>The camera gave no picture. Try again.</source>
        <translation>La caméra n’a pas donné d’image. Réessayez.</translation>
    </message>
    <message>
        <source>Photo for {name}</source>
        <translation>Photo pour {name}</translation>
    </message>
    <message>
        <source>PIN, {n} digits</source>
        <translation>PIN, {n} chiffres</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Supprimer le dernier chiffre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Saisissez le PIN</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN incorrect</translation>
    </message>
    <message>
        <source>Wait {time}</source>
        <translation>Patientez {time}</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 à 12 chiffres</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Those were two different PINs</source>
        <translation>Les deux PIN sont différents</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Note vocale</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Arrêter et enregistrer</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Pour {name}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Recording a voice note for {name}</source>
        <translation>Enregistrement d’une note vocale pour {name}</translation>
    </message>
    <message>
        <source>Photo for {name} not saved. {why}</source>
        <translation>Photo pour {name} non enregistrée. {why}</translation>
    </message>
    <message>
        <source>Voice note for {name} not saved. {why}</source>
        <translation>Note vocale pour {name} non enregistrée. {why}</translation>
    </message>
    <message>
        <source>All vouchers</source>
        <translation>Tous les bons</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Pas de code</translation>
    </message>
    <message>
        <source>1 lead is safe on this computer and will be uploaded next time.</source>
        <translation>1 lead est en sécurité sur cet ordinateur et sera envoyé la prochaine fois.</translation>
    </message>
    <message>
        <source>{n} leads are safe on this computer and will be uploaded next time.</source>
        <translation>{n} leads sont en sécurité sur cet ordinateur et seront envoyés la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>This lead was erased.</source>
        <translation>Ce lead est effacé.</translation>
    </message>
    <message>
        <source>Restored from a backup, which holds no access codes. Connect again under the same name.</source>
        <translation>Restauré depuis une sauvegarde, qui ne contient pas de codes d’accès. Reconnectez sous le même nom.</translation>
    </message>
    <message>
        <source>“{file}” exists already. Name another file, or move that one away.</source>
        <translation>«&#xa0;{file}&#xa0;» existe déjà. Indiquez un autre fichier, ou déplacez celui-ci.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {strerror}.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty. Restore into another --data folder.</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est pas vide. Restaurez dans un autre dossier --data.</translation>
    </message>
    <message>
        <source>“{file}” cannot be restored into “{folder}”: {strerror}.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être restauré dans «&#xa0;{folder}&#xa0;»&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>“{file}” is no backup of Lead Kiosk, or it is damaged.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une sauvegarde de Lead Kiosk, ou est endommagé.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: the leads in it cannot be read.</source>
        <translation>«&#xa0;{file}&#xa0;» est endommagé&#xa0;: les leads qu’il contient ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Unreadable code: it is empty. Try again, or type the code on the badge.</source>
        <translation>Code illisible&#xa0;: il est vide. Réessayez, ou saisissez le code inscrit sur le badge.</translation>
    </message>
    <message>
        <source>Unreadable code: it is longer than any badge&apos;s. Try again, or type the code on the badge.</source>
        <translation>Code illisible&#xa0;: il est plus long que celui d’un badge. Réessayez, ou saisissez le code inscrit sur le badge.</translation>
    </message>
    <message>
        <source>Unreadable code: it holds control characters. Try again, or type the code on the badge.</source>
        <translation>Code illisible&#xa0;: il contient des caractères de contrôle. Réessayez, ou saisissez le code inscrit sur le badge.</translation>
    </message>
    <message>
        <source>This code sets up a pretix device. Scan the code on the visitor&apos;s badge.</source>
        <translation>Ce code configure un appareil pretix. Scannez le code du badge du visiteur.</translation>
    </message>
    <message>
        <source>This code sets up Lead Kiosk. Use it in Settings, Targets.</source>
        <translation>Ce code configure Lead Kiosk. Utilisez-le dans Réglages, Comptes.</translation>
    </message>
    <message>
        <source>The contact card is cut off. Scan it again.</source>
        <translation>La carte de contact est incomplète. Scannez-la à nouveau.</translation>
    </message>
    <message>
        <source>This is an action code. Scan the code on the visitor&apos;s badge.</source>
        <translation>Ceci est un code d’action. Scannez le code du badge du visiteur.</translation>
    </message>
    <message>
        <source>This action code is not known here. Scan one of a newly printed sheet.</source>
        <translation>Ce code d’action est inconnu ici. Scannez celui d’une feuille récemment imprimée.</translation>
    </message>
    <message>
        <source>The scanner works: letters and signs arrive as printed. Scan visitors&apos; badges.</source>
        <translation>Le lecteur fonctionne&#xa0;: lettres et signes arrivent tels qu’imprimés. Scannez les badges des visiteurs.</translation>
    </message>
    <message>
        <source>Letters are swapped: set the scanner to US English, or choose its layout in Settings. Scan again.</source>
        <translation>Des lettres sont inversées&#xa0;: réglez le lecteur sur l’anglais US, ou choisissez sa disposition dans les réglages. Scannez à nouveau.</translation>
    </message>
    <message>
        <source>This data folder holds the leads of the event “{event}”, not of “{event2}”. Start another event in another data folder.</source>
        <translation>Ce dossier de données contient les leads de l’événement «&#xa0;{event}&#xa0;», pas de «&#xa0;{event2}&#xa0;». Commencez un autre événement dans un autre dossier de données.</translation>
    </message>
    <message>
        <source>“{name}” is already connected to {exhibitor}. Disconnect it first, or give this one another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà connecté à {exhibitor}. Déconnectez-le d’abord, ou donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” was just connected by another program. Give another name.</source>
        <translation>«&#xa0;{name}&#xa0;» vient d’être connecté par un autre programme. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>This is a demo&apos;s data folder: it connects to the demo backend only.</source>
        <translation>Ceci est le dossier de données d’une démo&#xa0;: il ne se connecte qu’au serveur de démonstration.</translation>
    </message>
    <message>
        <source>There is no target “{name}”. `lead-kiosk targets` lists them.</source>
        <translation>Il n’y a pas de compte «&#xa0;{name}&#xa0;». `lead-kiosk targets` en donne la liste.</translation>
    </message>
    <message>
        <source>{what} leads still wait for “{name}”. Upload or export them first, or use --keep-waiting.</source>
        <translation>{what} leads attendent encore pour «&#xa0;{name}&#xa0;». Envoyez-les ou exportez-les d’abord, ou utilisez --keep-waiting.</translation>
    </message>
    <message>
        <source>An unexpected failure: it is tried again; the log tells more.</source>
        <translation>Un échec inattendu&#xa0;: un nouvel essai suit&#xa0;; le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation>Pas de réponse en {seconds} secondes.</translation>
    </message>
    <message>
        <source>It cannot be checked ({name__}: {error}).</source>
        <translation>Vérification impossible ({name__}&#xa0;: {error}).</translation>
    </message>
    <message>
        <source>No target is connected: leads stay on this kiosk.</source>
        <translation>Aucun compte n’est connecté&#xa0;: les leads restent sur cette borne.</translation>
    </message>
    <message>
        <source>Sign in again with `lead-kiosk connect`.</source>
        <translation>Reconnectez-vous avec `lead-kiosk connect`.</translation>
    </message>
    <message>
        <source>{taken}, kept in {file}.</source>
        <translation>{taken}, conservés dans {file}.</translation>
    </message>
    <message>
        <source>{reason} Leads wait here until then.</source>
        <translation>{reason} Les leads attendent ici jusque-là.</translation>
    </message>
    <message>
        <source>The clock shows {shown}, which cannot be. Set it.</source>
        <translation>L’horloge affiche {shown}, ce qui est impossible. Mettez-la à l’heure.</translation>
    </message>
    <message>
        <source>It agrees with {what}.</source>
        <translation>Elle est d’accord avec {what}.</translation>
    </message>
    <message>
        <source>It shows {shown} and is set by the network.</source>
        <translation>Elle affiche {shown} et est réglée par le réseau.</translation>
    </message>
    <message>
        <source>It shows {shown}. {why}: compare it with another.</source>
        <translation>Elle affiche {shown}. {why}&#xa0;: comparez-la à une autre.</translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation>Pas encore de leads.</translation>
    </message>
    <message>
        <source>{counts}; the lead file and the journal are sound and agree.</source>
        <translation>{counts}&#xa0;; le fichier des leads et le journal des scans sont sains et concordent.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>These folders in {what} belong to no lead: {where}.</source>
        <translation>Ces dossiers dans {what} n’appartiennent à aucun lead&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>{why} Look what is in them, then delete them.</source>
        <translation>{why} Regardez ce qu’ils contiennent, puis supprimez-les.</translation>
    </message>
    <message>
        <source>Read by zxing-cpp; the second opinion is missing: install libzbar0.</source>
        <translation>Lus par zxing-cpp&#xa0;; le second avis manque&#xa0;: installez libzbar0.</translation>
    </message>
    <message>
        <source>No camera: USB scanners and typing work.</source>
        <translation>Pas de caméra&#xa0;: lecteurs USB et saisie fonctionnent.</translation>
    </message>
    <message>
        <source>{address} is not plugged in: plug it in, or choose another in the settings.</source>
        <translation>{address} n’est pas branché&#xa0;: branchez-le, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>None that needs rights. Scanners that play keyboard always work in the window.</source>
        <translation>Aucun qui demande des droits. Les lecteurs en mode clavier fonctionnent toujours dans la fenêtre.</translation>
    </message>
    <message>
        <source>{what} cannot read a test code: install Lead Kiosk again.</source>
        <translation>{what} ne sait pas lire un code de test&#xa0;: réinstallez Lead Kiosk.</translation>
    </message>
    <message>
        <source>Read by zxing-cpp and zbar.</source>
        <translation>Lus par zxing-cpp et zbar.</translation>
    </message>
    <message>
        <source>Sounds are turned off in the settings.</source>
        <translation>Les sons sont désactivés dans les réglages.</translation>
    </message>
    <message>
        <source>No sound card: the window&apos;s edge glows instead.</source>
        <translation>Pas de carte son&#xa0;: le bord de la fenêtre s’illumine à la place.</translation>
    </message>
    <message>
        <source>There is a sound card; the kiosk that runs is using it.</source>
        <translation>Il y a une carte son&#xa0;; la borne en cours d’exécution l’utilise.</translation>
    </message>
    <message>
        <source>{error} Check the system&apos;s sound settings.</source>
        <translation>{error} Vérifiez les réglages de son du système.</translation>
    </message>
    <message>
        <source>The sound device can be used.</source>
        <translation>Le périphérique audio est utilisable.</translation>
    </message>
    <message>
        <source>No microphone: voice notes cannot be recorded, all else works.</source>
        <translation>Pas de microphone&#xa0;: pas de notes vocales possibles, tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>There is a microphone; the kiosk that runs may be using it.</source>
        <translation>Il y a un microphone&#xa0;; la borne en cours d’exécution l’utilise peut-être.</translation>
    </message>
    <message>
        <source>The microphone can be used.</source>
        <translation>Le microphone est utilisable.</translation>
    </message>
    <message>
        <source>The disk is not encrypted: who takes this computer can read the leads. Set up disk encryption (LUKS).</source>
        <translation>Le disque n’est pas chiffré&#xa0;: qui prend cet ordinateur peut lire les leads. Activez le chiffrement du disque (LUKS).</translation>
    </message>
    <message>
        <source>Only {what} are free at {folder}. Export, then free space.</source>
        <translation>Il ne reste que {what} dans {folder}. Exportez, puis libérez de l’espace.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {strerror}.</source>
        <translation>Le dossier de données {folder} n’est pas accessible en écriture&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>No battery: this computer runs on mains.</source>
        <translation>Pas de batterie&#xa0;: cet ordinateur est sur secteur.</translation>
    </message>
    <message>
        <source>{percent} %, on mains.</source>
        <translation>{percent}&#xa0;%, sur secteur.</translation>
    </message>
    <message>
        <source>{percent} %, and not charging. Plug in the charger.</source>
        <translation>{percent}&#xa0;%, et ne charge pas. Branchez le chargeur.</translation>
    </message>
    <message>
        <source>{percent} %, not charging. Plug in the charger for a whole day.</source>
        <translation>{percent}&#xa0;%, ne charge pas. Branchez le chargeur pour une journée entière.</translation>
    </message>
    <message>
        <source>{unknown} on this system: look in its settings.</source>
        <translation>{unknown} sur ce système&#xa0;: regardez dans ses réglages.</translation>
    </message>
    <message>
        <source>The data folder is encrypted.</source>
        <translation>Le dossier de données est chiffré.</translation>
    </message>
    <message>
        <source>The disk is encrypted.</source>
        <translation>Le disque est chiffré.</translation>
    </message>
    <message>
        <source>Names in every common script can be shown.</source>
        <translation>Les noms dans toutes les écritures courantes s’affichent.</translation>
    </message>
    <message>
        <source>Names show as boxes in: {what}. Install {packages}, or fonts like them.</source>
        <translation>Des noms s’affichent en carrés&#xa0;: {what}. Installez {packages}, ou des polices semblables.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name a file in it.</source>
        <translation>«&#xa0;{path}&#xa0;» est un dossier. Indiquez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>“{path}” exists already. Choose another name, or allow it to be replaced.</source>
        <translation>«&#xa0;{path}&#xa0;» existe déjà. Choisissez un autre nom, ou autorisez le remplacement.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {strerror}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>“{name}” names no known format. Known endings: {what}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne désigne aucun format connu. Extensions connues&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>These are more rows or columns than a .xlsx file can hold. Export a .csv file.</source>
        <translation>C’est plus de lignes ou de colonnes qu’un fichier .xlsx ne peut contenir. Exportez un fichier .csv.</translation>
    </message>
    <message>
        <source>“{place}” exists already. Choose another name, or allow it to be replaced.</source>
        <translation>«&#xa0;{place}&#xa0;» existe déjà. Choisissez un autre nom, ou autorisez le remplacement.</translation>
    </message>
    <message>
        <source>The scanner failed. Unplug it and plug it in again.</source>
        <translation>Le lecteur a échoué. Débranchez-le et rebranchez-le.</translation>
    </message>
    <message>
        <source>The event is over, says the platform: check that this is the right account before you scan on.</source>
        <translation>L’événement est terminé, dit la plateforme&#xa0;: vérifiez que c’est le bon compte avant de continuer à scanner.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {amount} {way} the platform&apos;s: leads go up with the corrected time. Set it.</source>
        <translation>L’horloge de cet ordinateur diffère de {amount} ({way}) de celle de la plateforme&#xa0;: les leads partent avec l’heure corrigée. Mettez-la à l’heure.</translation>
    </message>
    <message>
        <source>{label}: choose one of {what}.</source>
        <translation>{label}&#xa0;: choisissez parmi {what}.</translation>
    </message>
    <message>
        <source>There is no platform “{name}”. Known: {what}.</source>
        <translation>Il n’y a pas de plateforme «&#xa0;{name}&#xa0;». Connues&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Another page answered instead of the platform: sign in to the Wi-Fi, or check the server address.</source>
        <translation>Une autre page a répondu à la place de la plateforme&#xa0;: identifiez-vous sur le Wi-Fi, ou vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The platform asks to wait ({status}).</source>
        <translation>La plateforme demande de patienter ({status}).</translation>
    </message>
    <message>
        <source>The platform cannot take it now ({status}); it is tried again.</source>
        <translation>La plateforme ne peut pas le prendre maintenant ({status})&#xa0;; un nouvel essai suit.</translation>
    </message>
    <message>
        <source>The platform answered with a page instead of an answer ({status}); it is tried again.</source>
        <translation>La plateforme a répondu par une page au lieu d’une réponse ({status})&#xa0;; un nouvel essai suit.</translation>
    </message>
    <message>
        <source>The platform refused this without a word ({status}).</source>
        <translation>La plateforme a refusé sans un mot ({status}).</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was cut off; it is tried again.</source>
        <translation>La réponse de la plateforme a été coupée&#xa0;; un nouvel essai suit.</translation>
    </message>
    <message>
        <source>The platform refused the sign-in: “{said}”</source>
        <translation>La plateforme a refusé la connexion&#xa0;: «&#xa0;{said}&#xa0;»</translation>
    </message>
    <message>
        <source>The platform refused the sign-in ({status}).</source>
        <translation>La plateforme a refusé la connexion ({status}).</translation>
    </message>
    <message>
        <source>This address does not answer as Visit Connections: check the address, and ask the organiser whether the Connections API is switched on.</source>
        <translation>Cette adresse ne répond pas comme Visit Connections&#xa0;: vérifiez l’adresse, et demandez à l’organisateur si l’API Connections est activée.</translation>
    </message>
    <message>
        <source>The client ID or the client secret is missing: the organiser gives them to exhibitors.</source>
        <translation>L’ID client ou le secret client manque&#xa0;: l’organisateur les donne aux exposants.</translation>
    </message>
    <message>
        <source>What interests you most?</source>
        <translation>Qu’est-ce qui vous intéresse le plus&#xa0;?</translation>
    </message>
    <message>
        <source>The seat must be this kiosk&apos;s number and how many kiosks there are, as 2/3 for the second of three; {most_seats} at most.</source>
        <translation>Le rang est le numéro de cette borne et le nombre de bornes, par exemple 2/3 pour la deuxième de trois&#xa0;; {most_seats} au plus.</translation>
    </message>
    <message>
        <source>Badge of another event: no details.</source>
        <translation>Badge d’un autre événement&#xa0;: pas de détails.</translation>
    </message>
    <message>
        <source>No licence: ask the organiser for the details.</source>
        <translation>Pas de licence&#xa0;: demandez les détails à l’organisateur.</translation>
    </message>
    <message>
        <source>The server address must begin with https://, {example}.</source>
        <translation>L’adresse du serveur doit commencer par https://, {example}.</translation>
    </message>
    <message>
        <source>The server address cannot be read: check it, {example}.</source>
        <translation>L’adresse du serveur ne peut pas être lue&#xa0;: vérifiez-la, {example}.</translation>
    </message>
    <message>
        <source>The server address cannot be right: check it, {example}.</source>
        <translation>L’adresse du serveur ne peut pas être juste&#xa0;: vérifiez-la, {example}.</translation>
    </message>
    <message>
        <source>The server address must have no user name, “?” or “#” in it.</source>
        <translation>L’adresse du serveur ne doit contenir ni nom d’utilisateur, ni «&#xa0;?&#xa0;» ou «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>The server address must begin with https://: without it others on the way to {host} read along.</source>
        <translation>L’adresse du serveur doit commencer par https://&#xa0;: sinon, d’autres peuvent lire en route vers {host}.</translation>
    </message>
    <message>
        <source>The access code has characters that no platform uses: type it again.</source>
        <translation>Le code d’accès contient des caractères qu’aucune plateforme n’utilise&#xa0;: saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The proxy of this computer cannot be used: check HTTPS_PROXY and ALL_PROXY.</source>
        <translation>Le proxy de cet ordinateur est inutilisable&#xa0;: vérifiez HTTPS_PROXY et ALL_PROXY.</translation>
    </message>
    <message>
        <source>{host} did not answer in time; it is tried again.</source>
        <translation>{host} n’a pas répondu à temps&#xa0;; un nouvel essai suit.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off; it is tried again.</source>
        <translation>La connexion à {host} s’est interrompue&#xa0;; un nouvel essai suit.</translation>
    </message>
    <message>
        <source>The certificate file {ca_file} cannot be used: it must be a PEM file.</source>
        <translation>Le fichier de certificat {ca_file} est inutilisable&#xa0;: il doit être un fichier PEM.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure ({why}): check the address, and this computer&apos;s clock.</source>
        <translation>La connexion à {host} n’est pas sécurisée ({why})&#xa0;: vérifiez l’adresse, et l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy set for this computer refuses the connection.</source>
        <translation>Le proxy défini sur cet ordinateur refuse la connexion.</translation>
    </message>
    <message>
        <source>{host} cannot be found: there is no network, or the address is wrong.</source>
        <translation>{host} est introuvable&#xa0;: il n’y a pas de réseau, ou l’adresse est fausse.</translation>
    </message>
    <message>
        <source>{host} refuses connections: the server is not running, or the address is wrong.</source>
        <translation>{host} refuse les connexions&#xa0;: le serveur ne tourne pas, ou l’adresse est fausse.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} est injoignable.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Ce champ est requis.</translation>
    </message>
    <message>
        <source>This field may not be null.</source>
        <translation>Ce champ ne peut pas être nul.</translation>
    </message>
    <message>
        <source>Not a valid string.</source>
        <translation>Chaîne de caractères non valable.</translation>
    </message>
    <message>
        <source>Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].</source>
        <translation>La date et l’heure n’ont pas le bon format. Utilisez l’un de ces formats&#xa0;: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].</translation>
    </message>
    <message>
        <source>Ensure this field has no more than {longest} characters.</source>
        <translation>Ce champ ne doit pas dépasser {longest} caractères.</translation>
    </message>
    <message>
        <source>Unsupported media type &quot;{content_type}&quot; in request.</source>
        <translation>Type de média «&#xa0;{content_type}&#xa0;» non pris en charge dans la requête.</translation>
    </message>
    <message>
        <source>Invalid data. Expected a dictionary, but got {name__}.</source>
        <translation>Données non valables. Un dictionnaire était attendu, et non {name__}.</translation>
    </message>
    <message>
        <source>Null characters are not allowed.</source>
        <translation>Les caractères nuls ne sont pas autorisés.</translation>
    </message>
    <message>
        <source>This field may not be blank.</source>
        <translation>Ce champ ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Expected a list of items but got type &quot;{name__}&quot;.</source>
        <translation>Une liste d’éléments était attendue, et non le type «&#xa0;{name__}&#xa0;».</translation>
    </message>
    <message>
        <source>A valid integer is required.</source>
        <translation>Un nombre entier valable est requis.</translation>
    </message>
    <message>
        <source>Ensure this value is less than or equal to 5.</source>
        <translation>Cette valeur doit être inférieure ou égale à 5.</translation>
    </message>
    <message>
        <source>Ensure this value is greater than or equal to 0.</source>
        <translation>Cette valeur doit être supérieure ou égale à 0.</translation>
    </message>
    <message>
        <source>Must be a valid UUID.</source>
        <translation>Doit être un UUID valable.</translation>
    </message>
    <message>
        <source>This address does not answer as pretix with the exhibitors plugin: check the address, and ask the organiser whether lead scanning is switched on.</source>
        <translation>Cette adresse ne répond pas comme pretix avec l’extension pour exposants&#xa0;: vérifiez l’adresse, et demandez à l’organisateur si le scan de leads est activé.</translation>
    </message>
    <message>
        <source>The access code is missing: the organiser gives it to each exhibitor.</source>
        <translation>Le code d’accès manque&#xa0;: l’organisateur le donne à chaque exposant.</translation>
    </message>
    <message>
        <source>The platform kept {stars}.</source>
        <translation>La plateforme a gardé {stars}.</translation>
    </message>
    <message>
        <source>The platform kept another note.</source>
        <translation>La plateforme a gardé une autre note.</translation>
    </message>
    <message>
        <source>The platform kept the tags {what}.</source>
        <translation>La plateforme a gardé les étiquettes {what}.</translation>
    </message>
    <message>
        <source>The platform kept no tags.</source>
        <translation>La plateforme n’a gardé aucune étiquette.</translation>
    </message>
    <message>
        <source>The note stays on this kiosk: the organiser has switched notes off.</source>
        <translation>La note reste sur cette borne&#xa0;: l’organisateur a désactivé les notes.</translation>
    </message>
    <message>
        <source>Stays on this kiosk, since the organiser has no such tag: {what}.</source>
        <translation>Reste sur cette borne, car l’organisateur n’a pas cette étiquette&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>This code is not known at this event.</source>
        <translation>Ce code est inconnu à cet événement.</translation>
    </message>
    <message>
        <source>You may not scan this kind of ticket.</source>
        <translation>Vous ne pouvez pas scanner ce type de billet.</translation>
    </message>
    <message>
        <source>The scan lies in the future.</source>
        <translation>Le scan est dans le futur.</translation>
    </message>
    <message>
        <source>The organiser does not let this access code see vouchers.</source>
        <translation>L’organisateur ne permet pas à ce code d’accès de voir les bons.</translation>
    </message>
    <message>
        <source>This server does not tell exhibitors of vouchers: it is too old, or the organiser has switched them off.</source>
        <translation>Ce serveur ne communique pas les bons aux exposants&#xa0;: il est trop ancien, ou l’organisateur les a désactivés.</translation>
    </message>
    <message>
        <source>“{name}” is no file of questions: its name ends in .csv, .json or .toml.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier de questions&#xa0;: son nom se termine par .csv, .json ou .toml.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a file of questions.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop gros pour un fichier de questions.</translation>
    </message>
    <message>
        <source>Line {line}: the text is not UTF-8. Save the file as UTF-8.</source>
        <translation>Ligne {line}&#xa0;: le texte n’est pas en UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>There is no question in the file.</source>
        <translation>Il n’y a pas de question dans le fichier.</translation>
    </message>
    <message>
        <source>There are {what} questions in the file; at most {most} are taken.</source>
        <translation>Il y a {what} questions dans le fichier&#xa0;; {most} au plus sont reprises.</translation>
    </message>
    <message>
        <source>{place}: there are {what} columns instead of three: question, kind, options. Put a text with a comma into quotes, and semicolons between options.</source>
        <translation>{place}&#xa0;: il y a {what} colonnes au lieu de trois&#xa0;: question, type, options. Mettez un texte avec virgule entre guillemets, et des points-virgules entre les options.</translation>
    </message>
    <message>
        <source>Line {begun}: this is no CSV ({error}). A quote may be missing.</source>
        <translation>Ligne {begun}&#xa0;: ceci n’est pas du CSV ({error}). Il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>Line 1: this is no list of questions.</source>
        <translation>Ligne 1&#xa0;: ceci n’est pas une liste de questions.</translation>
    </message>
    <message>
        <source>Line {line}: this is no JSON. A comma, quote or bracket may be missing.</source>
        <translation>Ligne {line}&#xa0;: ceci n’est pas du JSON. Il manque peut-être une virgule, un guillemet ou un crochet.</translation>
    </message>
    <message>
        <source>Line {line}: this is no TOML. A quote or bracket may be missing.</source>
        <translation>Ligne {line}&#xa0;: ceci n’est pas du TOML. Il manque peut-être un guillemet ou un crochet.</translation>
    </message>
    <message>
        <source>This is no TOML: {error}.</source>
        <translation>Ceci n’est pas du TOML&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>There is no list of questions in the file.</source>
        <translation>Il n’y a pas de liste de questions dans le fichier.</translation>
    </message>
    <message>
        <source>{place}: “{unknown}” is not known. Give “question”, “kind” and “options”.</source>
        <translation>{place}&#xa0;: «&#xa0;{unknown}&#xa0;» est inconnu. Indiquez «&#xa0;question&#xa0;», «&#xa0;kind&#xa0;» et «&#xa0;options&#xa0;».</translation>
    </message>
    <message>
        <source>{place}: “question” and “kind” are texts.</source>
        <translation>{place}&#xa0;: «&#xa0;question&#xa0;» et «&#xa0;kind&#xa0;» sont des textes.</translation>
    </message>
    <message>
        <source>{place}: “options” is a list of texts.</source>
        <translation>{place}&#xa0;: «&#xa0;options&#xa0;» est une liste de textes.</translation>
    </message>
    <message>
        <source>“{text}” is asked twice.</source>
        <translation>«&#xa0;{text}&#xa0;» est posée deux fois.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of question: single, multi or text.</source>
        <translation>«&#xa0;{kind}&#xa0;» n’est pas un type de question&#xa0;: single, multi ou text.</translation>
    </message>
    <message>
        <source>An unexpected failure: nothing was saved. Try again; the log tells more.</source>
        <translation>Un échec inattendu&#xa0;: rien n’a été enregistré. Réessayez&#xa0;; le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>The lead vanished while it was saved. Scan again.</source>
        <translation>Le lead a disparu pendant l’enregistrement. Scannez à nouveau.</translation>
    </message>
    <message>
        <source>The settings cannot be written: {error}.</source>
        <translation>Les réglages ne peuvent pas être écrits&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {reason}.</source>
        <translation>Le dossier de données {folder} est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The settings {path} cannot be read: {strerror}.</source>
        <translation>Les réglages {path} ne peuvent pas être lus&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The settings {path} are damaged: mend or move the file, then start again. Wrong in it: “{wrong}”.</source>
        <translation>Les réglages {path} sont endommagés&#xa0;: réparez ou déplacez le fichier, puis redémarrez. Erreur&#xa0;: «&#xa0;{wrong}&#xa0;».</translation>
    </message>
    <message>
        <source>The settings {path} are damaged: mend or move the file, then start again.</source>
        <translation>Les réglages {path} sont endommagés&#xa0;: réparez ou déplacez le fichier, puis redémarrez.</translation>
    </message>
    <message>
        <source>A set-up code cannot hold this: spaces around a name, or a field that is not known.</source>
        <translation>Un code de configuration ne peut pas contenir cela&#xa0;: espaces autour d’un nom, ou champ inconnu.</translation>
    </message>
    <message>
        <source>This lead file was written by a newer Lead Kiosk. Update Lead Kiosk and try again.</source>
        <translation>Ce fichier des leads a été écrit par un Lead Kiosk plus récent. Mettez Lead Kiosk à jour et réessayez.</translation>
    </message>
    <message>
        <source>The lead file is closed.</source>
        <translation>Le fichier des leads est fermé.</translation>
    </message>
    <message>
        <source>The lead file {path} is gone.</source>
        <translation>Le fichier des leads {path} a disparu.</translation>
    </message>
    <message>
        <source>It has a copy, and gets a newer one.</source>
        <translation>Elle a une copie, et en recevra une plus récente.</translation>
    </message>
    <message>
        <source>It gets a copy.</source>
        <translation>Elle recevra une copie.</translation>
    </message>
    <message>
        <source>It has a copy.</source>
        <translation>Elle a une copie.</translation>
    </message>
    <message>
        <source>It may have a copy.</source>
        <translation>Elle a peut-être une copie.</translation>
    </message>
    <message>
        <source>It has not taken a copy.</source>
        <translation>Elle n’a pas pris de copie.</translation>
    </message>
    <message>
        <source>It gets no copy.</source>
        <translation>Elle ne reçoit pas de copie.</translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, and save it again.</source>
        <translation>Le disque est plein. Exportez, libérez de l’espace, et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The file {kept} vanished while it was kept.</source>
        <translation>Le fichier {kept} a disparu pendant l’enregistrement.</translation>
    </message>
    <message>
        <source>This lead cannot have photos or voice notes: its number is damaged.</source>
        <translation>Ce lead ne peut pas avoir de photos ni de notes vocales&#xa0;: son numéro est endommagé.</translation>
    </message>
    <message>
        <source>“{name}” is no photo or voice note.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni une photo ni une note vocale.</translation>
    </message>
    <message>
        <source>The lead file {path} is damaged.</source>
        <translation>Le fichier des leads {path} est endommagé.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged.</source>
        <translation>Le journal des scans {path} est endommagé.</translation>
    </message>
    <message>
        <source>The lead file {path} and its journal tell of different scans.</source>
        <translation>Le fichier des leads {path} et son journal des scans ne racontent pas les mêmes scans.</translation>
    </message>
    <message>
        <source>The disk is full. Make room now: only a few more scans can be saved.</source>
        <translation>Le disque est plein. Faites de la place maintenant&#xa0;: seuls quelques scans peuvent encore être enregistrés.</translation>
    </message>
    <message>
        <source>There is room on the disk again.</source>
        <translation>Il y a de nouveau de la place sur le disque.</translation>
    </message>
    <message>
        <source>There is no lead {lead}.</source>
        <translation>Il n’y a pas de lead {lead}.</translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, scan again.</source>
        <translation>Le disque est plein. Exportez, libérez de l’espace, scannez à nouveau.</translation>
    </message>
    <message>
        <source>Leads can be read, not added: the data folder is read-only.</source>
        <translation>Les leads peuvent être lus, mais pas ajoutés&#xa0;: le dossier de données est en lecture seule.</translation>
    </message>
    <message>
        <source>{read_only} The lead file is damaged: you see what can be read of it, until it can be mended.</source>
        <translation>{read_only} Le fichier des leads est endommagé&#xa0;: vous voyez ce qui peut en être lu, jusqu’à ce qu’il puisse être réparé.</translation>
    </message>
    <message>
        <source>Start the window or `lead-kiosk scan`: it mends what can be mended and keeps the damaged file.</source>
        <translation>Démarrez la fenêtre ou `lead-kiosk scan`&#xa0;: cela répare ce qui peut l’être et conserve le fichier endommagé.</translation>
    </message>
    <message>
        <source>The lead file cannot take this value: {error}.</source>
        <translation>Le fichier des leads ne peut pas prendre cette valeur&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {strerror}.</source>
        <translation>Le dossier de données {folder} est inutilisable&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The lead file {path} cannot be opened. Check the rights on its folder.</source>
        <translation>Le fichier des leads {path} ne peut pas être ouvert. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>The lead file is busy: another program holds it. Try again.</source>
        <translation>Le fichier des leads est occupé&#xa0;: un autre programme l’utilise. Réessayez.</translation>
    </message>
    <message>
        <source>The lead file {path} failed: {words}.</source>
        <translation>Le fichier des leads {path} a échoué&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Another Lead Kiosk ({who}) already {doing} {folder}. Close it first, or use another --data folder.</source>
        <translation>Un autre Lead Kiosk ({who}) utilise déjà {folder} ({doing}). Fermez-le d’abord, ou utilisez un autre dossier --data.</translation>
    </message>
    <message>
        <source>The journal of scans was damaged and was made again.</source>
        <translation>Le journal des scans était endommagé et a été recréé.</translation>
    </message>
    <message>
        <source>{words} The damaged one is kept as “{kept}”.</source>
        <translation>{words} L’exemplaire endommagé est conservé sous «&#xa0;{kept}&#xa0;».</translation>
    </message>
    <message>
        <source>The lead file was damaged. {leads} leads were saved into a new one.</source>
        <translation>Le fichier des leads était endommagé. {leads} leads ont été enregistrés dans un nouveau.</translation>
    </message>
    <message>
        <source>The damaged one is kept as “{kept}”.</source>
        <translation>L’exemplaire endommagé est conservé sous «&#xa0;{kept}&#xa0;».</translation>
    </message>
    <message>
        <source>No camera is plugged in: USB scanners and typing work.</source>
        <translation>Aucune caméra n’est branchée&#xa0;: lecteurs USB et saisie fonctionnent.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {strerror}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written.</source>
        <translation>L’image {path} ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>Le dossier {folder} ne peut pas être créé&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The scanner lost some characters. Scan again.</source>
        <translation>Le lecteur a perdu des caractères. Scannez à nouveau.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptés</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayés</translation>
    </message>
    <message>
        <source>scans into</source>
        <translation>lecture de badges</translation>
    </message>
    <message>
        <source>uploads from</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>en avance</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>Nothing sets it by itself</source>
        <translation>Rien ne la règle toute seule</translation>
    </message>
    <message>
        <source>Nothing is known of who sets it</source>
        <translation>On ne sait pas ce qui la règle</translation>
    </message>
    <message>
        <source>It cannot be told whether the disk is encrypted</source>
        <translation>On ne peut pas savoir si le disque est chiffré</translation>
    </message>
    <message>
        <source>for example https://pretix.eu</source>
        <translation>par exemple https://pretix.eu</translation>
    </message>
    <message>
        <source>The lead file {what} is damaged.</source>
        <translation>Le fichier des leads {what} est endommagé.</translation>
    </message>
    <message>
        <source>Its number there is {remote_id}.</source>
        <translation>Son numéro y est {remote_id}.</translation>
    </message>
    <message>
        <source>Sent to “{target}”</source>
        <translation>Envoyé à « {target} »</translation>
    </message>
    <message>
        <source>The lead file {what} is missing or empty, though scans were saved.</source>
        <translation>Le fichier des leads {what} est absent ou vide, alors que des scans ont été enregistrés.</translation>
    </message>
    <message>
        <source>The lead file {what} lacks scans or edits that were saved.</source>
        <translation>Dans le fichier des leads {what}, il manque des scans ou des modifications enregistrés.</translation>
    </message>
    <message>
        <source>The journal {what} lacks scans that were saved.</source>
        <translation>Dans le journal des scans {what}, il manque des scans enregistrés.</translation>
    </message>
    <message>
        <source>The settings of “{what}” were lost. Connect again under this name: no lead is sent twice.</source>
        <translation>Les réglages de «&#xa0;{what}&#xa0;» ont été perdus. Reconnectez sous ce nom&#xa0;: aucun lead n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>{count} leads older than {age} were deleted, as Settings say.</source>
        <translation>{count} leads de plus de {age} ont été supprimés, comme le veulent les réglages.</translation>
    </message>
    <message>
        <source>Notes, rating, tags and answers stay on this kiosk, since this platform takes none: export them.</source>
        <translation>Note, évaluation, étiquettes et réponses restent sur cette borne, car cette plateforme n’en prend pas&#xa0;: exportez-les.</translation>
    </message>
    <message>
        <source>This picture is older than the deletion of the person on it. Scan the badge itself if they come again.</source>
        <translation>Cette image est antérieure à la suppression de la personne qui y figure. Si elle revient, scannez le badge lui-même.</translation>
    </message>
    <message>
        <source>The platform has this and another lead as one.</source>
        <translation>Pour la plateforme, ce lead et un autre n’en font qu’un.</translation>
    </message>
    <message>
        <source>The platform did not answer in time. Try again.</source>
        <translation>La plateforme n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>This platform has no vouchers.</source>
        <translation>Cette plateforme n’a pas de bons.</translation>
    </message>
    <message>
        <source>The scanner lost some characters: scan again.</source>
        <translation>Le lecteur a perdu des caractères&#xa0;: scannez à nouveau.</translation>
    </message>
    <message>
        <source>There is no scanner kind “{kind}”.</source>
        <translation>Il n’y a pas de type de lecteur «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>No camera: plug one in, or choose another scanner.</source>
        <translation>Pas de caméra&#xa0;: branchez-en une, ou choisissez un autre lecteur.</translation>
    </message>
    <message>
        <source>Camera unplugged: plug it in again.</source>
        <translation>Caméra débranchée&#xa0;: rebranchez-la.</translation>
    </message>
    <message>
        <source>Say which camera: webcam:0, webcam:/dev/video0 or webcam:auto, not “{name}”.</source>
        <translation>Indiquez quelle caméra&#xa0;: webcam:0, webcam:/dev/video0 ou webcam:auto, pas «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{device}” is not a camera.</source>
        <translation>«&#xa0;{device}&#xa0;» n’est pas une caméra.</translation>
    </message>
    <message>
        <source>No permission for {device}: add this user to the group “video” and sign in again.</source>
        <translation>Pas de droits sur {device}&#xa0;: ajoutez cet utilisateur au groupe «&#xa0;video&#xa0;», puis rouvrez la session.</translation>
    </message>
    <message>
        <source>The camera cannot be opened: check its cable, and that no other program uses it.</source>
        <translation>La caméra ne peut pas être ouverte&#xa0;: vérifiez son câble, et qu’aucun autre programme ne l’utilise.</translation>
    </message>
    <message>
        <source>The camera sees only black: is it covered?</source>
        <translation>La caméra ne voit que du noir&#xa0;: est-elle couverte&#xa0;?</translation>
    </message>
    <message>
        <source>The camera sees only one shade: is it covered?</source>
        <translation>La caméra ne voit qu’une seule teinte&#xa0;: est-elle couverte&#xa0;?</translation>
    </message>
    <message>
        <source>No decoder is installed: install the Python package zxing-cpp.</source>
        <translation>Aucun décodeur n’est installé&#xa0;: installez le paquet Python zxing-cpp.</translation>
    </message>
    <message>
        <source>This badge holds one part of several codes: type the code that is printed on it.</source>
        <translation>Ce badge ne contient qu’une partie de plusieurs codes&#xa0;: saisissez le code qui y est imprimé.</translation>
    </message>
    <message>
        <source>Exclusive USB keyboard scanners need the Python package “evdev”, which is not installed here: leave the scanner to the window, which reads it as a keyboard.</source>
        <translation>Les lecteurs USB en mode clavier exclusif demandent le paquet Python «&#xa0;evdev&#xa0;», qui n’est pas installé ici&#xa0;: laissez le lecteur à la fenêtre, qui le lit comme un clavier.</translation>
    </message>
    <message>
        <source>The scanner is used by another program: close that program.</source>
        <translation>Le lecteur est utilisé par un autre programme&#xa0;: fermez ce programme.</translation>
    </message>
    <message>
        <source>There is no scanner {path}: plug it in, or choose another.</source>
        <translation>Il n’y a pas de lecteur {path}&#xa0;: branchez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{path}” is not a keyboard or scanner.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est ni un clavier ni un lecteur.</translation>
    </message>
    <message>
        <source>The scanner {path} cannot be opened: {what}.</source>
        <translation>Le lecteur {path} ne peut pas être ouvert&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>No permission for {path}: install the udev rules (packaging/udev/README.md), then plug the scanner in again.</source>
        <translation>Pas de droits sur {path}&#xa0;: installez les règles udev (packaging/udev/README.md), puis rebranchez le lecteur.</translation>
    </message>
    <message>
        <source>Say which scanner: hid-keyboard:/dev/input/event5 or hid-keyboard:0c2e:0b61, not “{rest}”.</source>
        <translation>Indiquez quel lecteur&#xa0;: hid-keyboard:/dev/input/event5 ou hid-keyboard:0c2e:0b61, pas «&#xa0;{rest}&#xa0;».</translation>
    </message>
    <message>
        <source>HID POS scanners need the Python package “hidapi”, which is not installed here.</source>
        <translation>Les lecteurs HID POS demandent le paquet Python «&#xa0;hidapi&#xa0;», qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>“{by_path}” is not a HID POS scanner.</source>
        <translation>«&#xa0;{by_path}&#xa0;» n’est pas un lecteur HID POS.</translation>
    </message>
    <message>
        <source>There is no HID POS scanner{named}: plug it in, or choose another.</source>
        <translation>Il n’y a pas de lecteur HID POS{named}&#xa0;: branchez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no HID POS scanner: plug it in, or choose another.</source>
        <translation>Il n’y a pas de lecteur HID POS&#xa0;: branchez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The scanner cannot be opened: is it used by another program?</source>
        <translation>Le lecteur ne peut pas être ouvert&#xa0;: est-il utilisé par un autre programme&#xa0;?</translation>
    </message>
    <message>
        <source>Say which scanner: hid-pos:, hid-pos:/dev/hidraw0 or hid-pos:0c2e:0b6a, not “{rest}”.</source>
        <translation>Indiquez quel lecteur&#xa0;: hid-pos:, hid-pos:/dev/hidraw0 ou hid-pos:0c2e:0b6a, pas «&#xa0;{rest}&#xa0;».</translation>
    </message>
    <message>
        <source>The code is larger than 64 KB.</source>
        <translation>Le code dépasse 64 Ko.</translation>
    </message>
    <message>
        <source>The code ended too early: scan it again.</source>
        <translation>Le code s’est terminé trop tôt&#xa0;: scannez-le à nouveau.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Ne bougez pas</translation>
    </message>
    <message>
        <source>Tilt it, light reflects</source>
        <translation>Inclinez-le, il y a un reflet</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>Il faut plus de lumière</translation>
    </message>
    <message>
        <source>Cannot read it: type the code</source>
        <translation>Illisible&#xa0;: saisissez le code</translation>
    </message>
    <message>
        <source>A USB scanner in keyboard mode types into the window and needs no address: start lead-kiosk and scan. Without the window, name it as hid-keyboard (see lead-kiosk devices).</source>
        <translation>Un lecteur USB en mode clavier écrit dans la fenêtre et n’a pas besoin d’adresse&#xa0;: démarrez lead-kiosk et scannez. Sans la fenêtre, indiquez-le comme hid-keyboard (voir lead-kiosk devices).</translation>
    </message>
    <message>
        <source>The line is too long to be a code.</source>
        <translation>La ligne est trop longue pour être un code.</translation>
    </message>
    <message>
        <source>The contact card is larger than 64 KB.</source>
        <translation>La carte de contact dépasse 64 Ko.</translation>
    </message>
    <message>
        <source>The contact card ended too early: scan it again.</source>
        <translation>La carte de contact s’est terminée trop tôt&#xa0;: scannez-la à nouveau.</translation>
    </message>
    <message>
        <source>There is no microphone: plug one in, then try again.</source>
        <translation>Il n’y a pas de microphone&#xa0;: branchez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>This user may not use the microphone: add the user to the group “audio”, then sign in again.</source>
        <translation>Cet utilisateur ne peut pas utiliser le microphone&#xa0;: ajoutez-le au groupe «&#xa0;audio&#xa0;», puis rouvrez la session.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened: check that it is plugged in, and that no other program records.</source>
        <translation>Le microphone ne peut pas être ouvert&#xa0;: vérifiez qu’il est branché, et qu’aucun autre programme n’enregistre.</translation>
    </message>
    <message>
        <source>The microphone was unplugged. What was recorded until then is kept.</source>
        <translation>Le microphone a été débranché. Ce qui a été enregistré jusque-là est conservé.</translation>
    </message>
    <message>
        <source>The microphone gives no sound: plug it in again, or choose another in the system’s sound settings.</source>
        <translation>Le microphone ne donne aucun son&#xa0;: rebranchez-le, ou choisissez-en un autre dans les réglages de son du système.</translation>
    </message>
    <message>
        <source>The microphone failed: plug it in again, then try again.</source>
        <translation>Le microphone a échoué&#xa0;: rebranchez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The library miniaudio is missing: {error}.</source>
        <translation>La bibliothèque miniaudio manque&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The camera is used by another program.</source>
        <translation>La caméra est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>The camera does not deliver pictures: check its cable, and that no other program uses it.</source>
        <translation>La caméra ne fournit pas d’images&#xa0;: vérifiez son câble, et qu’aucun autre programme ne l’utilise.</translation>
    </message>
    <message>
        <source>There is no loudspeaker: plug in headphones or a speaker, then try again.</source>
        <translation>Il n’y a pas de haut-parleur&#xa0;: branchez un casque ou un haut-parleur, puis réessayez.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be opened: check the system’s sound settings.</source>
        <translation>Le haut-parleur ne peut pas être ouvert&#xa0;: vérifiez les réglages de son du système.</translation>
    </message>
    <message>
        <source>The loudspeaker was unplugged.</source>
        <translation>Le haut-parleur a été débranché.</translation>
    </message>
    <message>
        <source>This voice note cannot be played: its file is damaged.</source>
        <translation>Cette note vocale ne peut pas être lue&#xa0;: son fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file cannot be read: {what}.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>There is no code in the picture.</source>
        <translation>Il n’y a pas de code sur l’image.</translation>
    </message>
    <message>
        <source>There is no code in the video.</source>
        <translation>Il n’y a pas de code dans la vidéo.</translation>
    </message>
    <message>
        <source>This is not a video, or it is damaged.</source>
        <translation>Ceci n’est pas une vidéo, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>Say which picture, video or folder to read: replay:PATH.</source>
        <translation>Indiquez quelle image, quelle vidéo ou quel dossier lire&#xa0;: replay:CHEMIN.</translation>
    </message>
    <message>
        <source>There is no file or folder “{what}”.</source>
        <translation>Il n’y a pas de fichier ni de dossier «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <source>“{what}” is neither a file nor a folder.</source>
        <translation>«&#xa0;{what}&#xa0;» n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>“{what}” cannot be read: {what2}.</source>
        <translation>«&#xa0;{what}&#xa0;» ne peut pas être lu&#xa0;: {what2}.</translation>
    </message>
    <message>
        <source>There are no pictures in the folder “{what}”.</source>
        <translation>Il n’y a pas d’images dans le dossier «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <source>Scanner unplugged: plug it in again.</source>
        <translation>Lecteur débranché&#xa0;: rebranchez-le.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>Le lecteur est prêt.</translation>
    </message>
    <message>
        <source>The scanner cannot be opened: unplug it and plug it in again.</source>
        <translation>Le lecteur ne peut pas être ouvert&#xa0;: débranchez-le et rebranchez-le.</translation>
    </message>
    <message>
        <source>Serial scanners need the Python package “pyserial”, which is not installed here.</source>
        <translation>Les lecteurs série demandent le paquet Python «&#xa0;pyserial&#xa0;», qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>There is no serial port {wanted}: plug the scanner in, or choose another.</source>
        <translation>Il n’y a pas de port série {wanted}&#xa0;: branchez le lecteur, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} is used by another program: close that program.</source>
        <translation>{path} est utilisé par un autre programme&#xa0;: fermez ce programme.</translation>
    </message>
    <message>
        <source>There is no serial port {path}: plug the scanner in, or choose another.</source>
        <translation>Il n’y a pas de port série {path}&#xa0;: branchez le lecteur, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{path}” is not a serial port.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un port série.</translation>
    </message>
    <message>
        <source>The serial port {path} cannot be opened: check the cable and the address.</source>
        <translation>Le port série {path} ne peut pas être ouvert&#xa0;: vérifiez le câble et l’adresse.</translation>
    </message>
    <message>
        <source>No permission for {path}: add this user to the group “dialout” and sign in again.</source>
        <translation>Pas de droits sur {path}&#xa0;: ajoutez cet utilisateur au groupe «&#xa0;dialout&#xa0;», puis rouvrez la session.</translation>
    </message>
    <message>
        <source>Say which serial port: serial:/dev/ttyACM0.</source>
        <translation>Indiquez quel port série&#xa0;: serial:/dev/ttyACM0.</translation>
    </message>
    <message>
        <source>A serial scanner has the options “baud” and “end”, not “{what}”.</source>
        <translation>Un lecteur série a les options «&#xa0;baud&#xa0;» et «&#xa0;end&#xa0;», pas «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <source>“baud” is a speed such as 9600 or 115200, not “{baud}”.</source>
        <translation>«&#xa0;baud&#xa0;» est une vitesse telle que 9600 ou 115200, pas «&#xa0;{baud}&#xa0;».</translation>
    </message>
    <message>
        <source>“end” is cr, lf, crlf, tab or none, not “{end}”.</source>
        <translation>«&#xa0;end&#xa0;» est cr, lf, crlf, tab ou none, pas «&#xa0;{end}&#xa0;».</translation>
    </message>
    <message>
        <source>The device plays nothing.</source>
        <translation>Le périphérique ne joue rien.</translation>
    </message>
    <message>
        <source>{path} is not 16-bit mono at {rate} Hz.</source>
        <translation>{path} n’est pas en mono 16 bits à {rate} Hz.</translation>
    </message>
    <message>
        <source>The sound device cannot be used: {error}.</source>
        <translation>Le périphérique audio est inutilisable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“stdin” takes nothing after it, not “{rest}”.</source>
        <translation>«&#xa0;stdin&#xa0;» n’est suivi de rien, pas de «&#xa0;{rest}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no standard input to read codes from.</source>
        <translation>Il n’y a pas d’entrée standard d’où lire des codes.</translation>
    </message>
    <message>
        <source>A camera can be told “rotate” and “mirror”, not “{what}”.</source>
        <translation>Une caméra accepte «&#xa0;rotate&#xa0;» et «&#xa0;mirror&#xa0;», pas «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <source>A camera&apos;s picture turns by 0, 90, 180 or 270 degrees, not “{rotate}”.</source>
        <translation>L’image d’une caméra se tourne de 0, 90, 180 ou 270 degrés, pas de «&#xa0;{rotate}&#xa0;».</translation>
    </message>
    <message>
        <source>A camera&apos;s picture is mirrored with mirror=1, not “{mirror}”.</source>
        <translation>L’image d’une caméra s’inverse avec mirror=1, pas «&#xa0;{mirror}&#xa0;».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is too large for a picture.</source>
        <translation>Le fichier est trop gros pour une image.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>L’image est trop grande.</translation>
    </message>
    <message>
        <source>This is not a picture, or it is damaged.</source>
        <translation>Ceci n’est pas une image, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>La caméra démarre.</translation>
    </message>
    <message>
        <source>The camera is ready.</source>
        <translation>La caméra est prête.</translation>
    </message>
    <message>
        <source>Cameras are numbered here: webcam:0, not “{name}”.</source>
        <translation>Les caméras sont numérotées ici&#xa0;: webcam:0, pas «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
</TS>
