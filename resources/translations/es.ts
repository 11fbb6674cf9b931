<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Cupones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The settings count until the kiosk is closed. {why}</source>
        <translation>Los ajustes valen hasta que se cierre el quiosco. {why}</translation>
    </message>
    <message>
        <source>Note saved for {name}</source>
        <translation>Nota guardada para {name}</translation>
    </message>
    <message>
        <source>Tag “{tag}” saved for {name}</source>
        <translation>Etiqueta “{tag}” guardada para {name}</translation>
    </message>
    <message>
        <source>Answer saved for {name}</source>
        <translation>Respuesta guardada para {name}</translation>
    </message>
    <message>
        <source>{n} by now yesterday</source>
        <translation>{n} ayer a esta hora</translation>
    </message>
    <message>
        <source>Leads today</source>
        <translation>Leads de hoy</translation>
    </message>
    <message>
        <source>Hot leads</source>
        <translation>Calientes</translation>
    </message>
    <message>
        <source>4 or 5 stars</source>
        <translation>4 o 5 estrellas</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Todos los leads</translation>
    </message>
    <message>
        <source>Leads per hour</source>
        <translation>Leads por hora</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Busiest: {hours}</source>
        <translation>Más actividad: {hours}</translation>
    </message>
    <message>
        <source>{hours}: {today} today, {before} yesterday</source>
        <translation>{hours}: {today} hoy, {before} ayer</translation>
    </message>
    <message>
        <source>No scans today or yesterday.</source>
        <translation>No hay escaneos ni de hoy ni de ayer.</translation>
    </message>
    <message>
        <source>{n} with 0 stars</source>
        <translation>{n} con 0 estrellas</translation>
    </message>
    <message>
        <source>{n} not rated</source>
        <translation>{n} sin valorar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>{filter}: take this filter back</source>
        <translation>{filter}: quitar este filtro</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>First scanned by</source>
        <translation>Escaneado primero por</translation>
    </message>
    <message>
        <source>First scan on</source>
        <translation>Primer escaneo el</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>1 scan</source>
        <translation>1 escaneo</translation>
    </message>
    <message>
        <source>{n} scans</source>
        <translation>{n} escaneos</translation>
    </message>
    <message>
        <source>Search name, company, tag, note</source>
        <translation>Buscar nombre, empresa, etiqueta, nota</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Buscar leads</translation>
    </message>
    <message>
        <source>Ask the platform again</source>
        <translation>Volver a consultar la plataforma</translation>
    </message>
    <message>
        <source>Search code, tag, comment, name</source>
        <translation>Buscar código, etiqueta, comentario, nombre</translation>
    </message>
    <message>
        <source>Search vouchers</source>
        <translation>Buscar cupones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Still usable</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>No voucher matches.</source>
        <translation>Ningún cupón coincide.</translation>
    </message>
    <message>
        <source>Choose a voucher to see who used it.</source>
        <translation>Elige un cupón para ver quién lo ha usado.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>actualizado: {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>No leads yet. Scan a badge and it appears here.</source>
        <translation>Todavía no hay leads. Escanea una acreditación y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Choose a lead to see and edit it.</source>
        <translation>Elige un lead para verlo y editarlo.</translation>
    </message>
    <message>
        <source>Show leads with</source>
        <translation>Mostrar leads con</translation>
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
        <translation>Resultado: {leads}</translation>
    </message>
    <message>
        <source>No lead matches.</source>
        <translation>Ningún lead coincide.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Scanned {time}</source>
        <translation>Escaneado: {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado: {time}</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Show waiting</source>
        <translation>Ver en espera</translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation>Revisar ahora</translation>
    </message>
    <message>
        <source>Once a platform is connected, leads go up by themselves.</source>
        <translation>En cuanto haya una plataforma conectada, los leads se suben solos.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Teclear código</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Código de la acreditación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Next badge, please</source>
        <translation>Siguiente acreditación, por favor</translation>
    </message>
    <message>
        <source>Not a visitor’s code</source>
        <translation>No es un código de visitante</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Booth and staff</source>
        <translation>Stand y personal</translation>
    </message>
    <message>
        <source>Questions and tags</source>
        <translation>Preguntas y etiquetas</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Escáneres</translation>
    </message>
    <message>
        <source>Sound and light</source>
        <translation>Sonido y luz</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Open {time}</source>
        <translation>Abierto {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ya</translation>
    </message>
    <message>
        <source>Lock: choose a PIN</source>
        <translation>Bloquear: elegir un PIN</translation>
    </message>
    <message>
        <source>Locked: give the PIN</source>
        <translation>Bloqueado: introducir el PIN</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Backup and export</source>
        <translation>Copia y exportación</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autodiagnóstico</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>Información y licencias</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>No leads yet. Once badges are scanned, figures appear here.</source>
        <translation>Todavía no hay leads. Cuando se escaneen acreditaciones, aquí aparecerán las cifras.</translation>
    </message>
    <message>
        <source>The picture is {path}</source>
        <translation>La imagen es {path}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Todavía sin leer</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Eliminar imagen</translation>
    </message>
    <message>
        <source>Every picture has become a lead.</source>
        <translation>Todas las imágenes se han convertido en leads.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <translation>Tomada: {time}</translation>
    </message>
    <message>
        <source>Type the code that is printed on the badge. The lead gets the time of the picture. Tap to enlarge.</source>
        <translation>Escribe el código impreso en la acreditación. El lead recibe la hora de la imagen. Toca para ampliar.</translation>
    </message>
    <message>
        <source>A closer look is taken. If it reads the code, the lead is saved by itself.</source>
        <translation>Se está examinando con más detalle. Si se lee el código, el lead se guarda solo.</translation>
    </message>
    <message>
        <source>Tap again: delete for good</source>
        <translation>Toca otra vez: borrado definitivo</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written: {reason}.</source>
        <translation>No se puede escribir la imagen {path}: {reason}.</translation>
    </message>
    <message>
        <source>First seen {time}</source>
        <translation>Primera vez: {time}</translation>
    </message>
    <message>
        <source> by {name}</source>
        <translation> por {name}</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Ya escaneado</translation>
    </message>
    <message>
        <source>No badge code: exported, not uploaded</source>
        <translation>Sin código de acreditación: se exporta, no se sube</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contacto guardado</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nuevo lead</translation>
    </message>
    <message>
        <source>Saved on this kiosk.</source>
        <translation>Guardado en este quiosco.</translation>
    </message>
    <message>
        <source>Looking up the name …</source>
        <translation>Buscando el nombre…</translation>
    </message>
    <message>
        <source>Saved. The name follows when online.</source>
        <translation>Guardado. El nombre llegará cuando haya conexión.</translation>
    </message>
    <message>
        <source>This code sets up a pretix device. Scan the code on the visitor’s badge.</source>
        <translation>Este código configura un dispositivo pretix. Escanea el código de la acreditación del visitante.</translation>
    </message>
    <message>
        <source>Not saved · set-up code</source>
        <translation>No guardado · código de configuración</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Asking {host} who you are.</source>
        <translation>Preguntando a {host} quién eres.</translation>
    </message>
    <message>
        <source>Scan on: leads are kept here, and go up once the platform answers.</source>
        <translation>Sigue escaneando: los leads se guardan aquí y se suben en cuanto la plataforma responda.</translation>
    </message>
    <message>
        <source>Saved, to be checked later</source>
        <translation>Guardado, se comprobará después</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>{name} está conectado.</translation>
    </message>
    <message>
        <source>{name} is connected, and checked later.</source>
        <translation>{name} está conectado y se comprobará después.</translation>
    </message>
    <message>
        <source>This computer cannot keep the account: free space, or check the rights of the data folder.</source>
        <translation>Este equipo no puede guardar la cuenta: libera espacio o comprueba los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Something unexpected failed. Try again; the log tells more.</source>
        <translation>Ha fallado algo inesperado. Inténtalo de nuevo; el registro da más detalles.</translation>
    </message>
    <message>
        <source>Check this computer’s network and the server address. You can also connect now and check later.</source>
        <translation>Comprueba la red de este equipo y la dirección del servidor. También se puede conectar ahora y comprobar después.</translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation>No se puede contactar con la plataforma</translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi in a web browser, or check the server address.</source>
        <translation>Inicia sesión en el Wi-Fi con un navegador web o comprueba la dirección del servidor.</translation>
    </message>
    <message>
        <source>Another page answered</source>
        <translation>Ha respondido otra página</translation>
    </message>
    <message>
        <source>Check the code or secret letter by letter, or ask the organiser for a valid one.</source>
        <translation>Comprueba el código o el secreto letra por letra, o pide uno válido a la organización.</translation>
    </message>
    <message>
        <source>The platform refused the sign-in</source>
        <translation>La plataforma ha rechazado el inicio de sesión</translation>
    </message>
    <message>
        <source>Check the server address and this computer’s date and time, or use another network.</source>
        <translation>Comprueba la dirección del servidor y la fecha y hora de este equipo, o usa otra red.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The platform asks to wait. Try again in a moment, or connect now and check later.</source>
        <translation>La plataforma pide esperar. Inténtalo de nuevo en un momento, o conecta ahora y comprueba después.</translation>
    </message>
    <message>
        <source>The platform is busy</source>
        <translation>La plataforma está ocupada</translation>
    </message>
    <message>
        <source>Check the server address: the platform says that there is no such place.</source>
        <translation>Comprueba la dirección del servidor: la plataforma dice que ese lugar no existe.</translation>
    </message>
    <message>
        <source>The platform refused this</source>
        <translation>La plataforma lo ha rechazado</translation>
    </message>
    <message>
        <source>A web page is there, but no platform: check the server address.</source>
        <translation>Hay una página web, pero ninguna plataforma: comprueba la dirección del servidor.</translation>
    </message>
    <message>
        <source>No platform at this address</source>
        <translation>No hay ninguna plataforma en esta dirección</translation>
    </message>
    <message>
        <source>Try again in a moment, or connect now and check later.</source>
        <translation>Inténtalo de nuevo en un momento, o conecta ahora y comprueba después.</translation>
    </message>
    <message>
        <source>The platform gives no usable answer</source>
        <translation>La plataforma no da una respuesta utilizable</translation>
    </message>
    <message>
        <source>This code does not help here</source>
        <translation>Este código no sirve aquí</translation>
    </message>
    <message>
        <source>This code sets up a pretix device, not a lead scanner. Ask the organiser for your access code.</source>
        <translation>Este código configura un dispositivo pretix, no un escáner de leads. Pide tu código de acceso a la organización.</translation>
    </message>
    <message>
        <source>Not the right set-up code</source>
        <translation>No es el código de configuración correcto</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>El escáner funciona</translation>
    </message>
    <message>
        <source>Letters and signs arrive as printed.</source>
        <translation>Las letras y los signos llegan como están impresos.</translation>
    </message>
    <message>
        <source>Set the scanner to US English, or choose its layout in Settings. Then scan again.</source>
        <translation>Configura el escáner en inglés de EE. UU. o elige su disposición en Ajustes. Después, escanea de nuevo.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Escanea de nuevo</translation>
    </message>
    <message>
        <source>The code did not arrive whole.</source>
        <translation>El código no ha llegado completo.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>How to ask for a token</source>
        <translation>Cómo solicitar un token</translation>
    </message>
    <message>
        <source>Seat of this kiosk among those on the same account, as 2/3</source>
        <translation>Puesto de este quiosco entre los de la misma cuenta, por ejemplo 2/3</translation>
    </message>
    <message>
        <source>Set the scanner to US English, or choose its layout in Settings.</source>
        <translation>Configura el escáner en inglés de EE. UU. o elige su disposición en Ajustes.</translation>
    </message>
    <message>
        <source>Letters are swapped</source>
        <translation>Hay letras cambiadas</translation>
    </message>
    <message>
        <source>This code sets up Lead Kiosk. Use it in Settings, Targets.</source>
        <translation>Este código configura Lead Kiosk. Úsalo en Ajustes, Destinos.</translation>
    </message>
    <message>
        <source>Not saved · action code</source>
        <translation>No guardado · código de acción</translation>
    </message>
    <message>
        <source>Scan the code on the visitor’s badge.</source>
        <translation>Escanea el código de la acreditación del visitante.</translation>
    </message>
    <message>
        <source>This action code is not known here. Scan one of a newly printed sheet.</source>
        <translation>Este código de acción no se conoce aquí. Escanea uno de una hoja recién impresa.</translation>
    </message>
    <message>
        <source>Nothing done · unknown action code</source>
        <translation>No se ha hecho nada · código de acción desconocido</translation>
    </message>
    <message>
        <source>Not saved · scan again</source>
        <translation>No guardado · escanea de nuevo</translation>
    </message>
    <message>
        <source>The scanner lost some characters.</source>
        <translation>El escáner ha perdido algunos caracteres.</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NO GUARDADO</translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, scan again.</source>
        <translation>El disco está lleno. Exporta, libera espacio y escanea de nuevo.</translation>
    </message>
    <message>
        <source>Leads can be read, not added.</source>
        <translation>Los leads se pueden leer, pero no añadir.</translation>
    </message>
    <message>
        <source>The contact card is cut off. Scan it again.</source>
        <translation>La tarjeta de contacto está cortada. Escanéala de nuevo.</translation>
    </message>
    <message>
        <source>Not saved · unreadable code</source>
        <translation>No guardado · código ilegible</translation>
    </message>
    <message>
        <source>Try again, or type the code on the badge.</source>
        <translation>Inténtalo de nuevo o escribe el código de la acreditación.</translation>
    </message>
    <message>
        <source>{name} scans from now on</source>
        <translation>{name} escanea a partir de ahora</translation>
    </message>
    <message>
        <source>An action code is about the lead before it.</source>
        <translation>Un código de acción se refiere al lead anterior.</translation>
    </message>
    <message>
        <source>Scan a badge first</source>
        <translation>Escanea primero una acreditación</translation>
    </message>
    <message>
        <source>No stars for {name}</source>
        <translation>Sin estrellas para {name}</translation>
    </message>
    <message>
        <source>{stars} for {name}</source>
        <translation>{stars} para {name}</translation>
    </message>
    <message>
        <source>“{tag}” for {name}</source>
        <translation>“{tag}” para {name}</translation>
    </message>
    <message>
        <source>“{answer}” for {name}</source>
        <translation>“{answer}” para {name}</translation>
    </message>
    <message>
        <source>Nothing to take back for {name}</source>
        <translation>Nada que deshacer para {name}</translation>
    </message>
    <message>
        <source>Taken back for {name}</source>
        <translation>Deshecho para {name}</translation>
    </message>
    <message>
        <source>{platform}: “{words}”. Saved here.</source>
        <translation>{platform}: “{words}”. Guardado aquí.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Lead Kiosk blue</source>
        <translation>Azul Lead Kiosk</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Type a colour as in a style guide, such as #1B5BD6.</source>
        <translation>Escribe un color como en una guía de estilo, por ejemplo #1B5BD6.</translation>
    </message>
    <message>
        <source>“{file}” is no picture that can be shown. Choose a PNG or JPEG.</source>
        <translation>“{file}” no es una imagen que se pueda mostrar. Elige un PNG o JPEG.</translation>
    </message>
    <message>
        <source>The logo cannot be kept: is the disk full?</source>
        <translation>No se puede guardar el logotipo: ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Size of text and buttons</source>
        <translation>Tamaño del texto y los botones</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Automatic: as large as a finger needs on this screen.</source>
        <translation>Automático: tan grande como necesita un dedo en esta pantalla.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Accent as a number</source>
        <translation>Código del color de acento</translation>
    </message>
    <message>
        <source>Marks what is chosen. It is made lighter or darker until it can be read.</source>
        <translation>Marca lo elegido. Se aclara u oscurece hasta que se pueda leer.</translation>
    </message>
    <message>
        <source>Your own colour</source>
        <translation>Tu propio color</translation>
    </message>
    <message>
        <source>As in your style guide; empty for ours.</source>
        <translation>Como en tu guía de estilo; vacío para usar el nuestro.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>El logotipo</translation>
    </message>
    <message>
        <source>Use its colour</source>
        <translation>Usar su color</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>The logo is removed</source>
        <translation>El logotipo se ha quitado</translation>
    </message>
    <message>
        <source>Shown at the top and while the kiosk is idle</source>
        <translation>Se muestra arriba y mientras el quiosco está en reposo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG, from a USB stick or this computer.</source>
        <translation>Un PNG, JPEG o SVG, de una memoria USB o de este equipo.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Automatic: after a touch into a field, and never while a real keyboard is used.</source>
        <translation>Automático: al tocar un campo, y nunca mientras se usa un teclado real.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Automatic: as the language has it.</source>
        <translation>Automático: según el idioma.</translation>
    </message>
    <message>
        <source>The logo is changed</source>
        <translation>El logotipo se ha cambiado</translation>
    </message>
    <message>
        <source>The logo has no colour besides black, white and grey.</source>
        <translation>El logotipo no tiene más colores que negro, blanco y gris.</translation>
    </message>
    <message>
        <source>The accent is the logo’s colour</source>
        <translation>El color de acento es el del logotipo</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>Ya hay alguien con este nombre.</translation>
    </message>
    <message>
        <source>Not yet: 1 needs you</source>
        <translation>Todavía no: 1 por revisar</translation>
    </message>
    <message>
        <source>Not yet: {n} need you</source>
        <translation>Todavía no: {n} por revisar</translation>
    </message>
    <message>
        <source>The platform did not take it. It is saved here.</source>
        <translation>La plataforma no lo ha aceptado. Está guardado aquí.</translation>
    </message>
    <message>
        <source>The platform did not take them. They are saved here.</source>
        <translation>La plataforma no los ha aceptado. Están guardados aquí.</translation>
    </message>
    <message>
        <source>Not yet: 1 badge to resolve</source>
        <translation>Todavía no: 1 acreditación por resolver</translation>
    </message>
    <message>
        <source>Not yet: {n} badges to resolve</source>
        <translation>Todavía no: {n} acreditaciones por resolver</translation>
    </message>
    <message>
        <source>Their pictures are kept. Type the codes that are printed on them.</source>
        <translation>Sus imágenes se conservan. Escribe los códigos que llevan impresos.</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Todavía no hay leads</translation>
    </message>
    <message>
        <source>Scan a badge, and it goes up from here.</source>
        <translation>Escanea una acreditación y se subirá desde aquí.</translation>
    </message>
    <message>
        <source>Ask the organiser whether leads were deleted there. All are saved here, and in every export.</source>
        <translation>Pregunte al organizador si se han borrado leads allí. Aquí están todos guardados, y en cada exportación.</translation>
    </message>
    <message>
        <source>{name} confirmed each upload.</source>
        <translation>{name} ha confirmado cada subida.</translation>
    </message>
    <message>
        <source>{name} confirmed each upload. It does not tell how many leads it has.</source>
        <translation>{name} ha confirmado cada subida. No indica cuántos leads tiene.</translation>
    </message>
    <message>
        <source>{name} confirmed {n} uploads, but counts only {held} (asked: {time}): somebody deleted leads there, or visitors have two badges.</source>
        <translation>{name} ha confirmado {n} subidas, pero solo cuenta {held} (consultado: {time}): alguien ha borrado leads allí, o hay visitantes con dos acreditaciones.</translation>
    </message>
    <message>
        <source>{name} confirmed each upload, and has 1 lead (asked: {time}).</source>
        <translation>{name} ha confirmado cada subida y tiene 1 lead (consultado: {time}).</translation>
    </message>
    <message>
        <source>{name} confirmed each upload, and has {held} leads (asked: {time}).</source>
        <translation>{name} ha confirmado cada subida y tiene {held} leads (consultado: {time}).</translation>
    </message>
    <message>
        <source>Saved here only: export first</source>
        <translation>Solo guardado aquí: exporta primero</translation>
    </message>
    <message>
        <source>The one lead is uploaded.</source>
        <translation>El único lead está subido.</translation>
    </message>
    <message>
        <source>All {n} leads are uploaded.</source>
        <translation>Los {n} leads están subidos.</translation>
    </message>
    <message>
        <source>Safe to pack up</source>
        <translation>Ya se puede recoger</translation>
    </message>
    <message>
        <source>Not yet: 1 lead waits</source>
        <translation>Todavía no: 1 lead en espera</translation>
    </message>
    <message>
        <source>Not yet: {n} leads wait</source>
        <translation>Todavía no: {n} leads en espera</translation>
    </message>
    <message>
        <source>Not yet: {n} uploads wait</source>
        <translation>Todavía no: {n} subidas en espera</translation>
    </message>
    <message>
        <source>They are saved here, and wait for you: see below.</source>
        <translation>Están guardados aquí y hay que revisarlos: ver abajo.</translation>
    </message>
    <message>
        <source>They are saved here, and are tried again: see below.</source>
        <translation>Están guardados aquí y se intentará de nuevo: ver abajo.</translation>
    </message>
    <message>
        <source>They are saved here, and go up after the pause: see below.</source>
        <translation>Están guardados aquí y se subirán tras la pausa: ver abajo.</translation>
    </message>
    <message>
        <source>They are saved here, and go up once the connection is back.</source>
        <translation>Están guardados aquí y se subirán cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>They are saved here, and going up now.</source>
        <translation>Están guardados aquí y se están subiendo ahora.</translation>
    </message>
    <message>
        <source>No platform is connected: what was scanned is on this computer and nowhere else.</source>
        <translation>No hay ninguna plataforma conectada: lo escaneado está en este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>None has a badge code, so no platform takes them.</source>
        <translation>Ninguno tiene código de acreditación, así que ninguna plataforma los acepta.</translation>
    </message>
    <message>
        <source>1 lead has no badge code, so no platform takes it. The others are uploaded.</source>
        <translation>1 lead no tiene código de acreditación, así que ninguna plataforma lo acepta. Los demás están subidos.</translation>
    </message>
    <message>
        <source>{n} leads have no badge code, so no platform takes them. The others are uploaded.</source>
        <translation>{n} leads no tienen código de acreditación, así que ninguna plataforma los acepta. Los demás están subidos.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Lead file</source>
        <translation>Archivo de leads</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation>Lectura de códigos</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation>Cifrado del disco</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Photos and voice notes</source>
        <translation>Fotos y notas de voz</translation>
    </message>
    <message>
        <source>All is well: this kiosk is ready for the show.</source>
        <translation>Todo va bien: este quiosco está listo para la feria.</translation>
    </message>
    <message>
        <source>1 thing needs you.</source>
        <translation>Hay 1 punto por revisar.</translation>
    </message>
    <message>
        <source>{n} things need you.</source>
        <translation>Hay {n} puntos por revisar.</translation>
    </message>
    <message>
        <source>Looks at disk, clock, camera, scanners, network and sound. Takes half a minute at most.</source>
        <translation>Revisa disco, reloj, cámara, escáneres, red y sonido. Tarda medio minuto como máximo.</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Iniciar la prueba</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Read-only: not saving</source>
        <translation>Solo lectura: no se guarda</translation>
    </message>
    <message>
        <source>Disk full: make room</source>
        <translation>Disco lleno: haz sitio</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>More about this lead</source>
        <translation>Más sobre este lead</translation>
    </message>
    <message>
        <source>Saved on this kiosk</source>
        <translation>Guardado en este quiosco</translation>
    </message>
    <message>
        <source>Merged with a colleague’s remarks</source>
        <translation>Combinado con los comentarios de un colega</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Hold a badge in front of the camera, or type its code.</source>
        <translation>Pon una acreditación ante la cámara o escribe su código.</translation>
    </message>
    <message>
        <source>{problem} Until then, use a USB scanner or type the code on the badge.</source>
        <translation>{problem} Hasta entonces, usa un escáner USB o escribe el código de la acreditación.</translation>
    </message>
    <message>
        <source>Scan a badge with the USB scanner, or type its code.</source>
        <translation>Escanea una acreditación con el escáner USB o escribe su código.</translation>
    </message>
    <message>
        <source>Plug in a camera or a USB scanner, or type the code on the badge.</source>
        <translation>Conecta una cámara o un escáner USB, o escribe el código de la acreditación.</translation>
    </message>
    <message>
        <source>Last lead</source>
        <translation>Último lead</translation>
    </message>
    <message>
        <source>Scans per hour</source>
        <translation>Escaneos por hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>1 left</source>
        <translation>Queda 1</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>Quedan {n}</translation>
    </message>
    <message>
        <source>{used} of {most} used</source>
        <translation>{used} de {most} usados</translation>
    </message>
    <message>
        <source>Does not change the price</source>
        <translation>No cambia el precio</translation>
    </message>
    <message>
        <source>{value} % off</source>
        <translation>{value} % de descuento</translation>
    </message>
    <message>
        <source>{value} off the price</source>
        <translation>{value} menos en el precio</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Price {value}</source>
        <translation>Precio {value}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Name not shown to exhibitors</source>
        <translation>Nombre no visible para expositores</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>1 voucher</source>
        <translation>1 cupón</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} cupones</translation>
    </message>
    <message>
        <source>the first {n} of {total} vouchers</source>
        <translation>los primeros {n} de {total} cupones</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Asked on each lead’s card. Answers stay under the wording they were given to.</source>
        <translation>Aparecen en la ficha de cada lead. Las respuestas se conservan con el texto de la pregunta que se contestó.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>Offered on each lead’s card, besides those of the platform.</source>
        <translation>Se ofrecen en la ficha de cada lead, además de las de la plataforma.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>A row per question: question, kind (single, multi or text), options parted by semicolons.</source>
        <translation>Una fila por pregunta: pregunta, tipo (single, multi o text) y opciones separadas por punto y coma.</translation>
    </message>
    <message>
        <source>Questions from a file</source>
        <translation>Preguntas de un archivo</translation>
    </message>
    <message>
        <source>“{question}” is no longer asked. Answers are kept.</source>
        <translation>“{question}” ya no se pregunta. Las respuestas se conservan.</translation>
    </message>
    <message>
        <source>1 question was taken from the file</source>
        <translation>Se ha tomado 1 pregunta del archivo</translation>
    </message>
    <message>
        <source>{n} questions were taken from the file</source>
        <translation>Se han tomado {n} preguntas del archivo</translation>
    </message>
    <message>
        <source>“{tag}” is no longer offered. Leads keep it.</source>
        <translation>“{tag}” ya no se ofrece. Los leads la conservan.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>scans now</source>
        <translation>escanea ahora</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Left counter</source>
        <translation>Mostrador izquierdo</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Nombre de este quiosco</translation>
    </message>
    <message>
        <source>Platforms show it beside what was scanned here.</source>
        <translation>Las plataformas lo muestran junto a lo escaneado aquí.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Who scans is chosen with one tap at the top, and kept with each lead.</source>
        <translation>Quién escanea se elige con un toque arriba, y se guarda con cada lead.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Nombre de un colega</translation>
    </message>
    <message>
        <source>{name} is removed. Leads keep the name.</source>
        <translation>{name} se ha quitado. Los leads conservan el nombre.</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>Quitar “{what}”</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Merged with a colleague’s remarks, {time}</source>
        <translation>Combinado con los comentarios de un colega, {time}</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Saved here only: no platform is connected.</source>
        <translation>Solo guardado aquí: no hay ninguna plataforma conectada.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>none: a contact card</source>
        <translation>ninguno: una tarjeta de contacto</translation>
    </message>
    <message>
        <source>First scan</source>
        <translation>Primer escaneo</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Último escaneo</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Scanner, HID POS</source>
        <translation>Escáner HID POS</translation>
    </message>
    <message>
        <source>Scanner that plays keyboard</source>
        <translation>Escáner que actúa como teclado</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>Hold any badge in the frame</source>
        <translation>Pon cualquier acreditación en el marco</translation>
    </message>
    <message>
        <source>Scan any badge with each scanner. A visitor’s badge is saved as a lead.</source>
        <translation>Escanea cualquier acreditación con cada escáner. La de un visitante se guarda como lead.</translation>
    </message>
    <message>
        <source>Try your scanners</source>
        <translation>Prueba los escáneres</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>No badge at hand? Scan this code with a USB scanner. It also tells whether its letters arrive as printed.</source>
        <translation>¿No hay ninguna acreditación a mano? Escanea este código con un escáner USB. También indica si las letras llegan como están impresas.</translation>
    </message>
    <message>
        <source>{scanner} works</source>
        <translation>{scanner} funciona</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>{scanner} starts</source>
        <translation>{scanner} se está iniciando</translation>
    </message>
    <message>
        <source>{scanner} does not work</source>
        <translation>{scanner} no funciona</translation>
    </message>
    <message>
        <source>{scanner} has ended</source>
        <translation>{scanner} se ha detenido</translation>
    </message>
    <message>
        <source>USB scanner</source>
        <translation>Escáner USB</translation>
    </message>
    <message>
        <source>Saved as a lead: {name}</source>
        <translation>Guardado como lead: {name}</translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>una tarjeta de contacto</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Letters are swapped. Choose the other layout below, and scan again.</source>
        <translation>Hay letras cambiadas. Elige abajo la otra disposición y escanea de nuevo.</translation>
    </message>
    <message>
        <source>Test a scanner</source>
        <translation>Probar un escáner</translation>
    </message>
    <message>
        <source>Scan this code from the screen, or the printed test badge: it makes no lead. Badges of visitors do.</source>
        <translation>Escanea este código de la pantalla o la acreditación de prueba impresa: no crea ningún lead. Las de los visitantes, sí.</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>Código de prueba</translation>
    </message>
    <message>
        <source>Waiting for a scan …</source>
        <translation>Esperando un escaneo…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep the picture of an unreadable badge</source>
        <translation>Guardar la imagen de una acreditación ilegible</translation>
    </message>
    <message>
        <source>Camera starts …</source>
        <translation>La cámara se está iniciando…</translation>
    </message>
    <message>
        <source>Hold the badge in the frame</source>
        <translation>Pon la acreditación en el marco</translation>
    </message>
    <message>
        <source>No picture to keep</source>
        <translation>No hay imagen que guardar</translation>
    </message>
    <message>
        <source>{n} to resolve</source>
        <translation>{n} por resolver</translation>
    </message>
    <message>
        <source>Picture kept. Next badge, please</source>
        <translation>Imagen guardada. Siguiente acreditación, por favor</translation>
    </message>
    <message>
        <source>No camera. USB scanner and typing work.</source>
        <translation>Sin cámara. El escáner USB y el teclado funcionan.</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>No guardado. {why}</translation>
    </message>
    <message>
        <source>Undo “{what}”</source>
        <translation>Deshacer “{what}”</translation>
    </message>
    <message>
        <source>No platform connected: leads are kept here</source>
        <translation>Sin plataforma conectada: los leads se guardan aquí</translation>
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
        <translation>Demo: nada de esto es real</translation>
    </message>
    <message>
        <source>Who scans?</source>
        <translation>¿Quién escanea?</translation>
    </message>
    <message>
        <source>{name}, active</source>
        <translation>{name}, escanea ahora</translation>
    </message>
    <message>
        <source>All colleagues</source>
        <translation>Todos los colegas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Picture of a badge</source>
        <translation>Imagen de una acreditación</translation>
    </message>
    <message>
        <source>Tap to enlarge.</source>
        <translation>Toca para ampliar.</translation>
    </message>
    <message>
        <source>Disk full: not saving</source>
        <translation>Disco lleno: no se guarda</translation>
    </message>
    <message>
        <source>{n} saved here only</source>
        <translation>Solo guardado aquí: {n}</translation>
    </message>
    <message>
        <source>Nothing to upload yet</source>
        <translation>Nada que subir todavía</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en espera</translation>
    </message>
    <message>
        <source>1 lead is not on {name} yet. Export it first: after that it is on this computer only.</source>
        <translation>1 lead todavía no está en {name}. Expórtalo primero: después solo estará en este equipo.</translation>
    </message>
    <message>
        <source>{n} leads are not on {name} yet. Export them first: after that they are on this computer only.</source>
        <translation>{n} leads todavía no están en {name}. Expórtalos primero: después solo estarán en este equipo.</translation>
    </message>
    <message>
        <source>The leads stay on this computer and on {name}. New ones no longer go up, until you connect it again.</source>
        <translation>Los leads siguen en este equipo y en {name}. Los nuevos ya no se suben hasta que se vuelva a conectar.</translation>
    </message>
    <message>
        <source>Export all leads</source>
        <translation>Exportar todos los leads</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>The copy is in {path}</source>
        <translation>La copia está en {path}</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>No platform is connected: leads are kept on this computer.</source>
        <translation>No hay ninguna plataforma conectada: los leads se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Connect a platform</source>
        <translation>Conectar una plataforma</translation>
    </message>
    <message>
        <source>Connect another platform</source>
        <translation>Conectar otra plataforma</translation>
    </message>
    <message>
        <source>Another platform</source>
        <translation>Otra plataforma</translation>
    </message>
    <message>
        <source>Each lead goes to all platforms that are connected.</source>
        <translation>Cada lead va a todas las plataformas conectadas.</translation>
    </message>
    <message>
        <source>Disconnect {name}?</source>
        <translation>¿Desconectar {name}?</translation>
    </message>
    <message>
        <source>{name} is disconnected. Its leads stay on this computer.</source>
        <translation>{name} está desconectado. Sus leads siguen en este equipo.</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Conexión no segura</translation>
    </message>
    <message>
        <source>Wi-Fi wants a sign-in</source>
        <translation>El Wi-Fi pide iniciar sesión</translation>
    </message>
    <message>
        <source>Sending {n}</source>
        <translation>Enviando {n}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>All {n} uploaded</source>
        <translation>Todo subido: {n}</translation>
    </message>
    <message>
        <source>The latest leads are listed here.</source>
        <translation>Aquí aparecen los últimos leads.</translation>
    </message>
    <message>
        <source>Rating: {stars}</source>
        <translation>Valoración: {stars}</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save these figures as a picture</source>
        <translation>Guardar estas cifras como imagen</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Who scans</source>
        <translation>Quién escanea</translation>
    </message>
    <message>
        <source>Lead Kiosk: action codes</source>
        <translation>Lead Kiosk: códigos de acción</translation>
    </message>
    <message>
        <source>Action codes</source>
        <translation>Códigos de acción</translation>
    </message>
    <message>
        <source>Scan a badge, then what you want to say of it. Each code is about the badge before it.</source>
        <translation>Escanea una acreditación y después lo que quieras decir de ella. Cada código se refiere a la acreditación anterior.</translation>
    </message>
    <message>
        <source>Cover the codes beside it, or hold the scanner close.</source>
        <translation>Tapa los códigos de al lado o acerca mucho el escáner.</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Página {n} de {count}</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Todavía no hay etiquetas.</translation>
    </message>
    <message>
        <source>New leads by staff</source>
        <translation>Nuevos leads por persona</translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation>Todavía no hay leads.</translation>
    </message>
    <message>
        <source>{what}: less</source>
        <translation>{what}: menos</translation>
    </message>
    <message>
        <source>{what}: more</source>
        <translation>{what}: más</translation>
    </message>
    <message>
        <source>Sending again …</source>
        <translation>Enviando de nuevo…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export all leads as a table</source>
        <translation>Exportar todos los leads como tabla</translation>
    </message>
    <message>
        <source>1 note exists only here</source>
        <translation>1 nota solo existe aquí</translation>
    </message>
    <message>
        <source>{n} notes exist only here</source>
        <translation>{n} notas solo existen aquí</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers that no platform takes. Export them before you pack up.</source>
        <translation>Notas, estrellas, etiquetas o respuestas que ninguna plataforma acepta. Expórtalas antes de recoger.</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers, and 1 photo or voice note. Export them before you pack up.</source>
        <translation>Notas, estrellas, etiquetas o respuestas, y 1 foto o nota de voz. Expórtalas antes de recoger.</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers, and {n} photos and voice notes. Export them before you pack up.</source>
        <translation>Notas, estrellas, etiquetas o respuestas, y {n} fotos y notas de voz. Expórtalas antes de recoger.</translation>
    </message>
    <message>
        <source>1 photo or voice note exists only here</source>
        <translation>1 foto o nota de voz solo existe aquí</translation>
    </message>
    <message>
        <source>{n} photos and voice notes exist only here</source>
        <translation>{n} fotos y notas de voz solo existen aquí</translation>
    </message>
    <message>
        <source>No platform takes them. Export before you pack up.</source>
        <translation>Ninguna plataforma las acepta. Exporta antes de recoger.</translation>
    </message>
    <message>
        <source>A copy for you</source>
        <translation>Una copia para ti</translation>
    </message>
    <message>
        <source>All leads, with what was said of them, as one table.</source>
        <translation>Todos los leads, con lo que se dijo de ellos, en una sola tabla.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Contactos (vCard)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>It cannot be written there: {why}.</source>
        <translation>No se puede escribir ahí: {why}.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Plug in a USB stick to take the copy along.</source>
        <translation>Conecta una memoria USB para llevarte la copia.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Leads for other programs</source>
        <translation>Leads para otros programas</translation>
    </message>
    <message>
        <source>All leads with ratings, tags, notes and answers.</source>
        <translation>Todos los leads con valoraciones, etiquetas, notas y respuestas.</translation>
    </message>
    <message>
        <source>Delete the copy when it is no longer needed: it holds personal details.</source>
        <translation>Elimina la copia cuando ya no haga falta: contiene datos personales.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Hacer copia de seguridad de todo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Leads, settings and pictures in one file, without access codes.</source>
        <translation>Leads, ajustes e imágenes en un solo archivo, sin códigos de acceso.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Can be made while people scan.</source>
        <translation>Se puede hacer mientras se escanea.</translation>
    </message>
    <message>
        <source>On the other computer, in a terminal: lead-kiosk restore FILE. Then sign in to the platforms again.</source>
        <translation>En el otro equipo, en un terminal: lead-kiosk restore ARCHIVO. Después, vuelve a iniciar sesión en las plataformas.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>1 lead is in {path}</source>
        <translation>1 lead está en {path}</translation>
    </message>
    <message>
        <source>{n} leads are in {path}</source>
        <translation>{n} leads están en {path}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Saved here only</source>
        <translation>Solo guardado aquí</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>sin estrellas</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 estrella</translation>
    </message>
    <message>
        <source>{n} stars</source>
        <translation>{n} estrellas</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Pide esperar</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Se intenta de nuevo</translation>
    </message>
    <message>
        <source>{n} only here</source>
        <translation>{n} solo aquí</translation>
    </message>
    <message>
        <source>All uploaded</source>
        <translation>Todo subido</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 por revisar</translation>
    </message>
    <message>
        <source>{n} need attention</source>
        <translation>{n} por revisar</translation>
    </message>
    <message>
        <source>{n} uploaded</source>
        <translation>{n} subidos</translation>
    </message>
    <message>
        <source>{n} attention</source>
        <translation>{n} por revisar</translation>
    </message>
    <message>
        <source>{n} captured</source>
        <translation>{n} captados</translation>
    </message>
    <message>
        <source>{n} of {of} failed: {problem}</source>
        <translation>Han fallado {n} de {of}: {problem}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>y otros</translation>
    </message>
    <message>
        <source>the oldest lead waits since {time}</source>
        <translation>el lead más antiguo espera desde: {time}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>each was tried once</source>
        <translation>cada uno se intentó una vez</translation>
    </message>
    <message>
        <source>tried once</source>
        <translation>se intentó una vez</translation>
    </message>
    <message>
        <source>tried up to {n} times</source>
        <translation>se intentó hasta {n} veces</translation>
    </message>
    <message>
        <source>tried {n} times</source>
        <translation>se intentó {n} veces</translation>
    </message>
    <message>
        <source>Show what needs you, read why it was refused, and send it again.</source>
        <translation>Abre lo que hay por revisar, lee por qué se rechazó y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Read why: `lead-kiosk leads --state attention`. Correct it with `lead-kiosk edit`, then send it again: `lead-kiosk retry`.</source>
        <translation>Lee el motivo: `lead-kiosk leads --state attention`. Corrígelo con `lead-kiosk edit` y envíalo de nuevo: `lead-kiosk retry`.</translation>
    </message>
    <message>
        <source>Nothing to do: they go up by themselves.</source>
        <translation>No hay que hacer nada: se suben solos.</translation>
    </message>
    <message>
        <source>Export what is only here before you pack up.</source>
        <translation>Exporta lo que solo está aquí antes de recoger.</translation>
    </message>
    <message>
        <source>Nothing to do for the leads.</source>
        <translation>No hay que hacer nada con los leads.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Leads are kept here and go up by themselves.</source>
        <translation>Los leads se guardan aquí y se suben solos.</translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself once the network is back.</source>
        <translation>No hay que hacer nada: sigue solo en cuanto vuelva la red.</translation>
    </message>
    <message>
        <source>If other programs are online, ask whether {name} is.</source>
        <translation>Si otros programas tienen conexión, pregunta si {name} también la tiene.</translation>
    </message>
    <message>
        <source>Nothing to do: each lead is tried again by itself.</source>
        <translation>No hay que hacer nada: cada lead se intenta de nuevo solo.</translation>
    </message>
    <message>
        <source>If it lasts, tell the organiser what {name} answers.</source>
        <translation>Si continúa, di a la organización qué responde {name}.</translation>
    </message>
    <message>
        <source>Open a web browser on this computer and sign in to the Wi-Fi.</source>
        <translation>Abre un navegador web en este equipo e inicia sesión en el Wi-Fi.</translation>
    </message>
    <message>
        <source>Until then leads are kept here.</source>
        <translation>Hasta entonces, los leads se guardan aquí.</translation>
    </message>
    <message>
        <source>Ask the organiser for a valid access code or secret, and connect {name} again</source>
        <translation>Pide a la organización un código de acceso o secreto válido y vuelve a conectar {name}</translation>
    </message>
    <message>
        <source>Ask the organiser for a valid access code or secret, then sign in again: Settings, Targets.</source>
        <translation>Pide a la organización un código de acceso o secreto válido y vuelve a iniciar sesión: Ajustes, Destinos.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time and the address of {name}, or use another network.</source>
        <translation>Comprueba la fecha y hora de este equipo y la dirección de {name}, o usa otra red.</translation>
    </message>
    <message>
        <source>Until then nothing is sent.</source>
        <translation>Hasta entonces no se envía nada.</translation>
    </message>
    <message>
        <source>Nothing to do: {name} asked for a pause until {time}, then it goes on.</source>
        <translation>No hay que hacer nada: {name} ha pedido una pausa hasta {time}, después sigue.</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>próximo intento: {time}</translation>
    </message>
    <message>
        <source>The notes, stars, tags or answers of 1 lead exist only here.</source>
        <translation>Las notas, estrellas, etiquetas o respuestas de 1 lead solo existen aquí.</translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers of {n} leads exist only here.</source>
        <translation>Notas, estrellas, etiquetas o respuestas de {n} leads solo existen aquí.</translation>
    </message>
    <message>
        <source>Scans badges at a booth, and brings the leads to the organiser’s platform.</source>
        <translation>Escanea acreditaciones en un stand y lleva los leads a la plataforma de la organización.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Apache License 2.0: you may use, study, share and change it.</source>
        <translation>Apache License 2.0: se puede usar, estudiar, compartir y modificar.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>Inter by The Inter Project Authors, under the SIL Open Font License 1.1.</source>
        <translation>Inter, de The Inter Project Authors, con la SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>Componentes de terceros</translation>
    </message>
    <message>
        <source>Thank you. Each stands under its own licence; the texts are installed with the packages.</source>
        <translation>Gracias. Cada uno tiene su propia licencia; los textos se instalan con los paquetes.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the sound of a new lead</source>
        <translation>Reproducir el sonido de un nuevo lead</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>A new lead, seen before and not saved sound different, in rhythm too.</source>
        <translation>Nuevo lead, ya escaneado y no guardado suenan distinto, también en el ritmo.</translation>
    </message>
    <message>
        <source>On top of what this computer is set to.</source>
        <translation>Además de lo ajustado en este equipo.</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Destello</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Light and motion</source>
        <translation>Luz y movimiento</translation>
    </message>
    <message>
        <source>The edge of the screen glows for a moment after a scan.</source>
        <translation>El borde de la pantalla se ilumina un momento tras un escaneo.</translation>
    </message>
    <message>
        <source>Cards slide and fade. Off: they change at once.</source>
        <translation>Las tarjetas se deslizan y se desvanecen. Si se desactiva, cambian al instante.</translation>
    </message>
    <message>
        <source>Photo saved for {name}</source>
        <translation>Foto guardada para {name}</translation>
    </message>
    <message>
        <source>Voice note saved for {name}</source>
        <translation>Nota de voz guardada para {name}</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Foto quitada</translation>
    </message>
    <message>
        <source>Voice note removed</source>
        <translation>Nota de voz quitada</translation>
    </message>
    <message>
        <source>The microphone starts …</source>
        <translation>El micrófono se está iniciando…</translation>
    </message>
    <message>
        <source>Nothing to hear: is the microphone muted?</source>
        <translation>No se oye nada: ¿está silenciado el micrófono?</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Todos los detalles</translation>
    </message>
    <message>
        <source>Contact card as QR code</source>
        <translation>Tarjeta de contacto como código QR</translation>
    </message>
    <message>
        <source>What is stored about this person</source>
        <translation>Qué se guarda de esta persona</translation>
    </message>
    <message>
        <source>Erase this person …</source>
        <translation>Borrar a esta persona…</translation>
    </message>
    <message>
        <source>Name, note, answers, photos and voice notes of {name} are erased from this kiosk. There is no way back.</source>
        <translation>El nombre, la nota, las respuestas, las fotos y las notas de voz de {name} se borran de este quiosco. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The platform keeps its copy.</source>
        <translation>La plataforma conserva su copia.</translation>
    </message>
    <message>
        <source>{name} was erased here. The platform keeps its copy.</source>
        <translation>{name} se ha borrado aquí. La plataforma conserva su copia.</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name} se ha borrado.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Escaneado</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Platform “{name}”</source>
        <translation>Plataforma «{name}»</translation>
    </message>
    <message>
        <source>Sent to “{name}”</source>
        <translation>Enviado a «{name}»</translation>
    </message>
    <message>
        <source>It took it.</source>
        <translation>Aceptado.</translation>
    </message>
    <message>
        <source>It did not take it.</source>
        <translation>No aceptado.</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>No había conexión.</translation>
    </message>
    <message>
        <source>Something in between answered, and not the platform.</source>
        <translation>Respondió un intermediario, no la plataforma.</translation>
    </message>
    <message>
        <source>It refused the sign-in.</source>
        <translation>Rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>It asked for a pause.</source>
        <translation>Pidió una pausa.</translation>
    </message>
    <message>
        <source>It failed for the moment.</source>
        <translation>Falló por el momento.</translation>
    </message>
    <message>
        <source>The connection was not secure.</source>
        <translation>La conexión no era segura.</translation>
    </message>
    <message>
        <source>Scan it with a phone to keep the contact.</source>
        <translation>Escanéalo con un teléfono para guardar el contacto.</translation>
    </message>
    <message>
        <source>Stored about {name}</source>
        <translation>Datos guardados de {name}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>¿Borrar a {name}?</translation>
    </message>
    <message>
        <source>Full screen. To lock it, too, choose a PIN.</source>
        <translation>Pantalla completa. Para bloquearla también, elige un PIN.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Elegir un PIN</translation>
    </message>
    <message>
        <source>Locked. The PIN opens the settings and closes the window.</source>
        <translation>Bloqueado. El PIN abre los ajustes y cierra la ventana.</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation>Muestra tu acreditación</translation>
    </message>
    <message>
        <source>or touch the screen</source>
        <translation>o toca la pantalla</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varias</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>Answered with text</source>
        <translation>Se contesta con texto</translation>
    </message>
    <message>
        <source>Needs at least two options</source>
        <translation>Necesita al menos dos opciones</translation>
    </message>
    <message>
        <source>One of: {options}</source>
        <translation>Una de: {options}</translation>
    </message>
    <message>
        <source>Several of: {options}</source>
        <translation>Varias de: {options}</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>Escribe una pregunta.</translation>
    </message>
    <message>
        <source>This is asked already.</source>
        <translation>Esto ya se pregunta.</translation>
    </message>
    <message>
        <source>Leave out the semicolon: it parts several answers.</source>
        <translation>No uses el punto y coma: separa varias respuestas.</translation>
    </message>
    <message>
        <source>This option is there already.</source>
        <translation>Esta opción ya existe.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation>Usar {file}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Keeps visitors out of settings, exports and deletion. Scanning needs none.</source>
        <translation>Aleja a los visitantes de los ajustes, las exportaciones y el borrado. Para escanear no hace falta.</translation>
    </message>
    <message>
        <source>Forgotten? In a terminal: lead-kiosk pin --reset</source>
        <translation>¿Olvidado? En un terminal: lead-kiosk pin --reset</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Volver a bloquear</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reposo</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>Tras un rato</translation>
    </message>
    <message>
        <source>After the PIN was given, and nobody touched the screen for so long.</source>
        <translation>Una vez introducido el PIN, cuando nadie toca la pantalla durante este tiempo.</translation>
    </message>
    <message>
        <source>Shows the logo and “Show your badge” when nobody touches it. A scan wakes it, and counts.</source>
        <translation>Muestra el logotipo y “Muestra tu acreditación” cuando nadie lo toca. Un escaneo lo despierta, y cuenta.</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>Hay un PIN</translation>
    </message>
    <message>
        <source>No PIN: anybody may change settings</source>
        <translation>Sin PIN: cualquiera puede cambiar los ajustes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Until deleted</source>
        <translation>Hasta que se eliminen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Aviso legal</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>{what}: code for your phone</source>
        <translation>{what}: código para tu teléfono</translation>
    </message>
    <message>
        <source>Keep leads</source>
        <translation>Conservar leads</translation>
    </message>
    <message>
        <source>How long leads are kept</source>
        <translation>Cuánto tiempo se conservan los leads</translation>
    </message>
    <message>
        <source>Older leads are deleted from this computer once they are uploaded; what is not uploaded stays.</source>
        <translation>Los leads más antiguos se eliminan de este equipo una vez subidos; lo que no está subido se queda.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Qué se guarda y dónde</translation>
    </message>
    <message>
        <source>Names, answers, notes and scan times, in {folder}</source>
        <translation>Nombres, respuestas, notas y horas de escaneo, en {folder}</translation>
    </message>
    <message>
        <source>Photos, voice</source>
        <translation>Fotos, voz</translation>
    </message>
    <message>
        <source>Files beside the leads, deleted with them</source>
        <translation>Archivos junto a los leads, que se eliminan con ellos</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>Códigos de acceso</translation>
    </message>
    <message>
        <source>In this system’s keyring; without one, in a file that only this user can read</source>
        <translation>En el llavero de este sistema; si no hay, en un archivo que solo este usuario puede leer</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>En la plataforma</translation>
    </message>
    <message>
        <source>What was uploaded. The organiser answers for it.</source>
        <translation>Lo que se ha subido. De ello responde la organización.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Exports and backups stay where you put them: delete them there.</source>
        <translation>Las exportaciones y copias de seguridad se quedan donde se guardan: elimínalas allí.</translation>
    </message>
    <message>
        <source>A visitor wants to be forgotten: open the lead, “…”, Erase. It is deleted here with all its notes.</source>
        <translation>Si un visitante quiere que se le olvide: abre el lead, “…”, Borrar. Se elimina aquí con todas sus notas.</translation>
    </message>
    <message>
        <source>Pages of the organiser</source>
        <translation>Páginas de la organización</translation>
    </message>
    <message>
        <source>A kiosk opens no web pages: open them on your phone.</source>
        <translation>Un quiosco no abre páginas web: ábrelas en tu teléfono.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Cómo se contesta</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Nueva opción</translation>
    </message>
    <message>
        <source>Ask earlier: {question}</source>
        <translation>Preguntar antes: {question}</translation>
    </message>
    <message>
        <source>Ask later: {question}</source>
        <translation>Preguntar después: {question}</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Cambiar: {question}</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>{n}°</source>
        <translation>{n}°</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Girar la imagen</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Reflejar la imagen</translation>
    </message>
    <message>
        <source>As people know it from mirrors.</source>
        <translation>Como en un espejo.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Conectados</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegidos</translation>
    </message>
    <message>
        <source>Which are used</source>
        <translation>Cuáles se usan</translation>
    </message>
    <message>
        <source>Automatic: the first camera, and every scanner.</source>
        <translation>Automático: la primera cámara y todos los escáneres.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No camera and no USB scanner was found. One that plays keyboard works all the same.</source>
        <translation>No se ha encontrado ninguna cámara ni ningún escáner USB. Uno que actúe como teclado funciona igualmente.</translation>
    </message>
    <message>
        <source>Scanners that play keyboard</source>
        <translation>Escáneres que actúan como teclado</translation>
    </message>
    <message>
        <source>Work at once, as they come out of the box. Change this only where the test fails.</source>
        <translation>Funcionan al momento, tal como salen de la caja. Cambia esto solo si falla la prueba.</translation>
    </message>
    <message>
        <source>US English</source>
        <translation>Inglés (EE. UU.)</translation>
    </message>
    <message>
        <source>The scanner’s layout</source>
        <translation>Disposición del escáner</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Intro o Tab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Después del código</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Antes del código</translation>
    </message>
    <message>
        <source>Pause between keys</source>
        <translation>Pausa entre teclas</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Código más corto</translation>
    </message>
    <message>
        <source>Most scanners press the keys of a US keyboard, whatever this computer is set to.</source>
        <translation>La mayoría de los escáneres pulsan las teclas de un teclado de EE. UU., sea cual sea el ajuste de este equipo.</translation>
    </message>
    <message>
        <source>Which key it presses last.</source>
        <translation>Qué tecla pulsa al final.</translation>
    </message>
    <message>
        <source>Signs that the scanner puts first; left out of the code.</source>
        <translation>Signos que el escáner pone delante; no forman parte del código.</translation>
    </message>
    <message>
        <source>Longer pauses are a person’s. More for slow radio scanners.</source>
        <translation>Las pausas más largas son de una persona. Más para escáneres inalámbricos lentos.</translation>
    </message>
    <message>
        <source>In characters; shorter ones are taken for typing.</source>
        <translation>En caracteres; los más cortos se toman por escritura.</translation>
    </message>
    <message>
        <source>It opens a window of its own. Nothing of it leaves this computer, and nothing is kept.</source>
        <translation>Se abre en una ventana propia. Nada de ella sale de este equipo y nada se conserva.</translation>
    </message>
    <message>
        <source>The demo starts …</source>
        <translation>La demo se está iniciando…</translation>
    </message>
    <message>
        <source>The demo ended early</source>
        <translation>La demo ha terminado antes de tiempo</translation>
    </message>
    <message>
        <source>Set-up code read</source>
        <translation>Código de configuración leído</translation>
    </message>
    <message>
        <source>Ready for the first visitor</source>
        <translation>Listo para el primer visitante</translation>
    </message>
    <message>
        <source>Settings has everything else: staff, questions, sounds, the kiosk lock.</source>
        <translation>En Ajustes está todo lo demás: personal, preguntas, sonidos y el bloqueo del quiosco.</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation>Empezar a escanear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Connect anyway, check later</source>
        <translation>Conectar igualmente y comprobar después</translation>
    </message>
    <message>
        <source>Hold the set-up code in the frame</source>
        <translation>Pon el código de configuración en el marco</translation>
    </message>
    <message>
        <source>A set-up code holds an access code: treat it as a password, and put it away afterwards.</source>
        <translation>Un código de configuración contiene un código de acceso: trátalo como una contraseña y guárdalo bien después.</translation>
    </message>
    <message>
        <source>Connect to the organiser’s platform</source>
        <translation>Conectar con la plataforma de la organización</translation>
    </message>
    <message>
        <source>Hold your set-up code in front of the camera, or scan it with a USB scanner.</source>
        <translation>Pon el código de configuración ante la cámara o escanéalo con un escáner USB.</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Escribirlo a mano</translation>
    </message>
    <message>
        <source>Use without a platform</source>
        <translation>Usar sin plataforma</translation>
    </message>
    <message>
        <source>Your account on the platform</source>
        <translation>Tu cuenta en la plataforma</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>The organiser tells you the server address, and a code or a client ID and secret.</source>
        <translation>La organización facilita la dirección del servidor y un código, o un ID de cliente y un secreto.</translation>
    </message>
    <message>
        <source>Treat codes and secrets as passwords.</source>
        <translation>Trata los códigos y secretos como contraseñas.</translation>
    </message>
    <message>
        <source>Sign in again to {name}</source>
        <translation>Volver a iniciar sesión en {name}</translation>
    </message>
    <message>
        <source>Welcome to Lead Kiosk</source>
        <translation>Te damos la bienvenida a Lead Kiosk</translation>
    </message>
    <message>
        <source>Scan badges, keep every lead, and upload whenever there is a network.</source>
        <translation>Escanea acreditaciones, conserva cada lead y súbelo en cuanto haya red.</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Configurar este quiosco</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>You have a set-up code? Scan it now: that is all it takes.</source>
        <translation>¿Tienes un código de configuración? Escanéalo ahora: no hace falta nada más.</translation>
    </message>
    <message>
        <source>The vouchers could not be read. The log tells more.</source>
        <translation>No se han podido leer los cupones. El registro da más detalles.</translation>
    </message>
    <message>
        <source>The platform refused the sign-in: connect again with a valid access code.</source>
        <translation>La plataforma ha rechazado el inicio de sesión: vuelve a conectar con un código de acceso válido.</translation>
    </message>
    <message>
        <source>The platform asks to wait until {time}.</source>
        <translation>La plataforma pide esperar hasta {time}.</translation>
    </message>
    <message>
        <source>Asking the platform …</source>
        <translation>Consultando la plataforma…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a consultar</translation>
    </message>
    <message>
        <source>The organiser has given you no vouchers yet.</source>
        <translation>La organización todavía no te ha dado cupones.</translation>
    </message>
    <message>
        <source>No connected platform has vouchers.</source>
        <translation>Ninguna plataforma conectada tiene cupones.</translation>
    </message>
    <message>
        <source>Shown is the list of {time}.</source>
        <translation>Se muestra la lista de {time}.</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Letras con acento</translation>
    </message>
    <message>
        <source>Name of this kiosk, as the platform shows it</source>
        <translation>Nombre de este quiosco, tal como lo muestra la plataforma</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato hace falta.</translation>
    </message>
    <message>
        <source>Voice note, {length}, {time}</source>
        <translation>Nota de voz, {length}, {time}</translation>
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
        <translation>Paso {n} de {count}</translation>
    </message>
    <message>
        <source>Record a voice note</source>
        <translation>Grabar una nota de voz</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Hacer una foto</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>La foto que se ha hecho</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Hacer foto</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>No camera: plug one in to take photos.</source>
        <translation>Sin cámara: conecta una para hacer fotos.</translation>
    </message>
    <message>
        <source>The camera gave no picture. Try again.</source>
        <translation>La cámara no ha dado ninguna imagen. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Photo for {name}</source>
        <translation>Foto para {name}</translation>
    </message>
    <message>
        <source>PIN, {n} digits</source>
        <translation>PIN, {n} cifras</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Introducir el PIN</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN incorrecto</translation>
    </message>
    <message>
        <source>Wait {time}</source>
        <translation>Espera {time}</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>De 4 a 12 cifras</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Una vez más</translation>
    </message>
    <message>
        <source>Those were two different PINs</source>
        <translation>Los dos PIN eran distintos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Nota de voz</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Detener y guardar</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Recording a voice note for {name}</source>
        <translation>Grabando una nota de voz para {name}</translation>
    </message>
    <message>
        <source>Photo for {name} not saved. {why}</source>
        <translation>Foto para {name} no guardada. {why}</translation>
    </message>
    <message>
        <source>Voice note for {name} not saved. {why}</source>
        <translation>Nota de voz para {name} no guardada. {why}</translation>
    </message>
    <message>
        <source>All vouchers</source>
        <translation>Todos los cupones</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>1 lead is safe on this computer and will be uploaded next time.</source>
        <translation>1 lead está a salvo en este equipo y se subirá la próxima vez.</translation>
    </message>
    <message>
        <source>{n} leads are safe on this computer and will be uploaded next time.</source>
        <translation>{n} leads están a salvo en este equipo y se subirán la próxima vez.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>This lead was erased.</source>
        <translation>Este lead se ha borrado.</translation>
    </message>
    <message>
        <source>Restored from a backup, which holds no access codes. Connect again under the same name.</source>
        <translation>Restaurado de una copia de seguridad, que no contiene códigos de acceso. Vuelve a conectar con el mismo nombre.</translation>
    </message>
    <message>
        <source>“{file}” exists already. Name another file, or move that one away.</source>
        <translation>“{file}” ya existe. Indica otro archivo o mueve ese a otro sitio.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {strerror}.</source>
        <translation>No se puede escribir “{file}”: {strerror}.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty. Restore into another --data folder.</source>
        <translation>“{folder}” no está vacía. Restaura en otra carpeta con --data.</translation>
    </message>
    <message>
        <source>“{file}” cannot be restored into “{folder}”: {strerror}.</source>
        <translation>No se puede restaurar “{file}” en “{folder}”: {strerror}.</translation>
    </message>
    <message>
        <source>“{file}” is no backup of Lead Kiosk, or it is damaged.</source>
        <translation>“{file}” no es una copia de seguridad de Lead Kiosk o está dañado.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: the leads in it cannot be read.</source>
        <translation>“{file}” está dañado: no se pueden leer los leads que contiene.</translation>
    </message>
    <message>
        <source>Unreadable code: it is empty. Try again, or type the code on the badge.</source>
        <translation>Código ilegible: está vacío. Inténtalo de nuevo o escribe el código de la acreditación.</translation>
    </message>
    <message>
        <source>Unreadable code: it is longer than any badge&apos;s. Try again, or type the code on the badge.</source>
        <translation>Código ilegible: es más largo que el de cualquier acreditación. Inténtalo de nuevo o escribe el código de la acreditación.</translation>
    </message>
    <message>
        <source>Unreadable code: it holds control characters. Try again, or type the code on the badge.</source>
        <translation>Código ilegible: contiene caracteres de control. Inténtalo de nuevo o escribe el código de la acreditación.</translation>
    </message>
    <message>
        <source>This code sets up a pretix device. Scan the code on the visitor&apos;s badge.</source>
        <translation>Este código configura un dispositivo pretix. Escanea el código de la acreditación del visitante.</translation>
    </message>
    <message>
        <source>This code sets up Lead Kiosk. Use it in Settings, Targets.</source>
        <translation>Este código configura Lead Kiosk. Úsalo en Ajustes, Destinos.</translation>
    </message>
    <message>
        <source>The contact card is cut off. Scan it again.</source>
        <translation>La tarjeta de contacto está cortada. Escanéala de nuevo.</translation>
    </message>
    <message>
        <source>This is an action code. Scan the code on the visitor&apos;s badge.</source>
        <translation>Este es un código de acción. Escanea el código de la acreditación del visitante.</translation>
    </message>
    <message>
        <source>This action code is not known here. Scan one of a newly printed sheet.</source>
        <translation>Este código de acción no se conoce aquí. Escanea uno de una hoja recién impresa.</translation>
    </message>
    <message>
        <source>The scanner works: letters and signs arrive as printed. Scan visitors&apos; badges.</source>
        <translation>El escáner funciona: las letras y los signos llegan como están impresos. Ya puedes escanear acreditaciones de visitantes.</translation>
    </message>
    <message>
        <source>Letters are swapped: set the scanner to US English, or choose its layout in Settings. Scan again.</source>
        <translation>Hay letras cambiadas: configura el escáner en inglés de EE. UU. o elige su disposición en Ajustes. Escanea de nuevo.</translation>
    </message>
    <message>
        <source>This data folder holds the leads of the event “{event}”, not of “{event2}”. Start another event in another data folder.</source>
        <translation>Esta carpeta de datos contiene los leads del evento “{event}”, no de “{event2}”. Empieza otro evento en otra carpeta de datos.</translation>
    </message>
    <message>
        <source>“{name}” is already connected to {exhibitor}. Disconnect it first, or give this one another name.</source>
        <translation>“{name}” ya está conectado a {exhibitor}. Desconéctalo primero o da otro nombre a este.</translation>
    </message>
    <message>
        <source>“{name}” was just connected by another program. Give another name.</source>
        <translation>Otro programa acaba de conectar “{name}”. Indica otro nombre.</translation>
    </message>
    <message>
        <source>This is a demo&apos;s data folder: it connects to the demo backend only.</source>
        <translation>Esta es la carpeta de datos de una demo: solo se conecta al servidor de la demo.</translation>
    </message>
    <message>
        <source>There is no target “{name}”. `lead-kiosk targets` lists them.</source>
        <translation>No hay ningún destino “{name}”. `lead-kiosk targets` los muestra.</translation>
    </message>
    <message>
        <source>{what} leads still wait for “{name}”. Upload or export them first, or use --keep-waiting.</source>
        <translation>{what} leads todavía esperan a “{name}”. Súbelos o expórtalos primero, o usa --keep-waiting.</translation>
    </message>
    <message>
        <source>An unexpected failure: it is tried again; the log tells more.</source>
        <translation>Fallo inesperado: se intentará de nuevo; el registro da más detalles.</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation>Sin respuesta en {seconds} segundos.</translation>
    </message>
    <message>
        <source>It cannot be checked ({name__}: {error}).</source>
        <translation>No se puede comprobar ({name__}: {error}).</translation>
    </message>
    <message>
        <source>No target is connected: leads stay on this kiosk.</source>
        <translation>No hay ningún destino conectado: los leads se quedan en este quiosco.</translation>
    </message>
    <message>
        <source>Sign in again with `lead-kiosk connect`.</source>
        <translation>Vuelve a iniciar sesión con `lead-kiosk connect`.</translation>
    </message>
    <message>
        <source>{taken}, kept in {file}.</source>
        <translation>{taken}, guardado en {file}.</translation>
    </message>
    <message>
        <source>{reason} Leads wait here until then.</source>
        <translation>{reason} Hasta entonces, los leads esperan aquí.</translation>
    </message>
    <message>
        <source>The clock shows {shown}, which cannot be. Set it.</source>
        <translation>El reloj muestra {shown}, y eso no puede ser. Ponlo en hora.</translation>
    </message>
    <message>
        <source>It agrees with {what}.</source>
        <translation>Coincide con {what}.</translation>
    </message>
    <message>
        <source>It shows {shown} and is set by the network.</source>
        <translation>Muestra {shown} y se pone en hora por la red.</translation>
    </message>
    <message>
        <source>It shows {shown}. {why}: compare it with another.</source>
        <translation>Muestra {shown}. {why}: compáralo con otro.</translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation>Todavía no hay leads.</translation>
    </message>
    <message>
        <source>{counts}; the lead file and the journal are sound and agree.</source>
        <translation>{counts}; el archivo de leads y el diario están bien y coinciden.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Todavía no hay.</translation>
    </message>
    <message>
        <source>These folders in {what} belong to no lead: {where}.</source>
        <translation>Estas carpetas de {what} no pertenecen a ningún lead: {where}.</translation>
    </message>
    <message>
        <source>{why} Look what is in them, then delete them.</source>
        <translation>{why} Mira qué contienen y después elimínalas.</translation>
    </message>
    <message>
        <source>Read by zxing-cpp; the second opinion is missing: install libzbar0.</source>
        <translation>Lectura con zxing-cpp; falta la segunda opinión: instala libzbar0.</translation>
    </message>
    <message>
        <source>No camera: USB scanners and typing work.</source>
        <translation>Sin cámara: los escáneres USB y la escritura funcionan.</translation>
    </message>
    <message>
        <source>{address} is not plugged in: plug it in, or choose another in the settings.</source>
        <translation>{address} no está conectado: conéctalo o elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>None that needs rights. Scanners that play keyboard always work in the window.</source>
        <translation>Ninguno que necesite permisos. Los escáneres que actúan como teclado siempre funcionan en la ventana.</translation>
    </message>
    <message>
        <source>{what} cannot read a test code: install Lead Kiosk again.</source>
        <translation>{what} no puede leer un código de prueba: vuelve a instalar Lead Kiosk.</translation>
    </message>
    <message>
        <source>Read by zxing-cpp and zbar.</source>
        <translation>Lectura con zxing-cpp y zbar.</translation>
    </message>
    <message>
        <source>Sounds are turned off in the settings.</source>
        <translation>Los sonidos están desactivados en los ajustes.</translation>
    </message>
    <message>
        <source>No sound card: the window&apos;s edge glows instead.</source>
        <translation>Sin tarjeta de sonido: en su lugar se ilumina el borde de la ventana.</translation>
    </message>
    <message>
        <source>There is a sound card; the kiosk that runs is using it.</source>
        <translation>Hay una tarjeta de sonido; la está usando el quiosco en marcha.</translation>
    </message>
    <message>
        <source>{error} Check the system&apos;s sound settings.</source>
        <translation>{error} Comprueba los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>The sound device can be used.</source>
        <translation>El dispositivo de sonido se puede usar.</translation>
    </message>
    <message>
        <source>No microphone: voice notes cannot be recorded, all else works.</source>
        <translation>Sin micrófono: no se pueden grabar notas de voz, todo lo demás funciona.</translation>
    </message>
    <message>
        <source>There is a microphone; the kiosk that runs may be using it.</source>
        <translation>Hay un micrófono; puede que lo esté usando el quiosco en marcha.</translation>
    </message>
    <message>
        <source>The microphone can be used.</source>
        <translation>El micrófono se puede usar.</translation>
    </message>
    <message>
        <source>The disk is not encrypted: who takes this computer can read the leads. Set up disk encryption (LUKS).</source>
        <translation>El disco no está cifrado: quien se lleve este equipo puede leer los leads. Activa el cifrado del disco (LUKS).</translation>
    </message>
    <message>
        <source>Only {what} are free at {folder}. Export, then free space.</source>
        <translation>Solo quedan {what} libres en {folder}. Exporta y después libera espacio.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {strerror}.</source>
        <translation>No se puede escribir en la carpeta de datos {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>No battery: this computer runs on mains.</source>
        <translation>Sin batería: este equipo funciona con la red eléctrica.</translation>
    </message>
    <message>
        <source>{percent} %, on mains.</source>
        <translation>{percent} %, con la red eléctrica.</translation>
    </message>
    <message>
        <source>{percent} %, and not charging. Plug in the charger.</source>
        <translation>{percent} % y no se está cargando. Conecta el cargador.</translation>
    </message>
    <message>
        <source>{percent} %, not charging. Plug in the charger for a whole day.</source>
        <translation>{percent} %, no se está cargando. Conecta el cargador si va a ser un día entero.</translation>
    </message>
    <message>
        <source>{unknown} on this system: look in its settings.</source>
        <translation>{unknown} en este sistema: mira en sus ajustes.</translation>
    </message>
    <message>
        <source>The data folder is encrypted.</source>
        <translation>La carpeta de datos está cifrada.</translation>
    </message>
    <message>
        <source>The disk is encrypted.</source>
        <translation>El disco está cifrado.</translation>
    </message>
    <message>
        <source>Names in every common script can be shown.</source>
        <translation>Se pueden mostrar nombres en todas las escrituras habituales.</translation>
    </message>
    <message>
        <source>Names show as boxes in: {what}. Install {packages}, or fonts like them.</source>
        <translation>Los nombres se ven como recuadros en: {what}. Instala {packages} o tipos de letra parecidos.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name a file in it.</source>
        <translation>“{path}” es una carpeta. Indica un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>“{path}” exists already. Choose another name, or allow it to be replaced.</source>
        <translation>“{path}” ya existe. Elige otro nombre o permite que se reemplace.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {strerror}.</source>
        <translation>No se puede escribir “{path}”: {strerror}.</translation>
    </message>
    <message>
        <source>“{name}” names no known format. Known endings: {what}.</source>
        <translation>“{name}” no indica ningún formato conocido. Terminaciones conocidas: {what}.</translation>
    </message>
    <message>
        <source>These are more rows or columns than a .xlsx file can hold. Export a .csv file.</source>
        <translation>Son más filas o columnas de las que caben en un archivo .xlsx. Exporta un archivo .csv.</translation>
    </message>
    <message>
        <source>“{place}” exists already. Choose another name, or allow it to be replaced.</source>
        <translation>“{place}” ya existe. Elige otro nombre o permite que se reemplace.</translation>
    </message>
    <message>
        <source>The scanner failed. Unplug it and plug it in again.</source>
        <translation>El escáner ha fallado. Desconéctalo y vuelve a conectarlo.</translation>
    </message>
    <message>
        <source>The event is over, says the platform: check that this is the right account before you scan on.</source>
        <translation>La plataforma dice que el evento ha terminado: comprueba que esta es la cuenta correcta antes de seguir escaneando.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {amount} {way} the platform&apos;s: leads go up with the corrected time. Set it.</source>
        <translation>El reloj de este equipo va {amount} {way} reloj de la plataforma: los leads se suben con la hora corregida. Ponlo en hora.</translation>
    </message>
    <message>
        <source>{label}: choose one of {what}.</source>
        <translation>{label}: elige uno de {what}.</translation>
    </message>
    <message>
        <source>There is no platform “{name}”. Known: {what}.</source>
        <translation>No hay ninguna plataforma “{name}”. Conocidas: {what}.</translation>
    </message>
    <message>
        <source>Another page answered instead of the platform: sign in to the Wi-Fi, or check the server address.</source>
        <translation>Ha respondido otra página en lugar de la plataforma: inicia sesión en el Wi-Fi o comprueba la dirección del servidor.</translation>
    </message>
    <message>
        <source>The platform asks to wait ({status}).</source>
        <translation>La plataforma pide esperar ({status}).</translation>
    </message>
    <message>
        <source>The platform cannot take it now ({status}); it is tried again.</source>
        <translation>La plataforma no puede aceptarlo ahora ({status}); se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The platform answered with a page instead of an answer ({status}); it is tried again.</source>
        <translation>La plataforma ha contestado con una página en lugar de una respuesta ({status}); se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The platform refused this without a word ({status}).</source>
        <translation>La plataforma lo ha rechazado sin explicación ({status}).</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was cut off; it is tried again.</source>
        <translation>La respuesta de la plataforma ha llegado cortada; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The platform refused the sign-in: “{said}”</source>
        <translation>La plataforma ha rechazado el inicio de sesión: “{said}”</translation>
    </message>
    <message>
        <source>The platform refused the sign-in ({status}).</source>
        <translation>La plataforma ha rechazado el inicio de sesión ({status}).</translation>
    </message>
    <message>
        <source>This address does not answer as Visit Connections: check the address, and ask the organiser whether the Connections API is switched on.</source>
        <translation>Esta dirección no responde como Visit Connections: comprueba la dirección y pregunta a la organización si la API de Connections está activada.</translation>
    </message>
    <message>
        <source>The client ID or the client secret is missing: the organiser gives them to exhibitors.</source>
        <translation>Falta el ID de cliente o el secreto de cliente: la organización los facilita a los expositores.</translation>
    </message>
    <message>
        <source>What interests you most?</source>
        <translation>¿Qué te interesa más?</translation>
    </message>
    <message>
        <source>The seat must be this kiosk&apos;s number and how many kiosks there are, as 2/3 for the second of three; {most_seats} at most.</source>
        <translation>El puesto debe ser el número de este quiosco y cuántos hay, por ejemplo 2/3 para el segundo de tres; {most_seats} como máximo.</translation>
    </message>
    <message>
        <source>Badge of another event: no details.</source>
        <translation>Acreditación de otro evento: sin datos.</translation>
    </message>
    <message>
        <source>No licence: ask the organiser for the details.</source>
        <translation>Sin licencia: pide los datos a la organización.</translation>
    </message>
    <message>
        <source>The server address must begin with https://, {example}.</source>
        <translation>La dirección del servidor debe empezar por https://, {example}.</translation>
    </message>
    <message>
        <source>The server address cannot be read: check it, {example}.</source>
        <translation>No se puede leer la dirección del servidor: compruébala, {example}.</translation>
    </message>
    <message>
        <source>The server address cannot be right: check it, {example}.</source>
        <translation>La dirección del servidor no puede ser correcta: compruébala, {example}.</translation>
    </message>
    <message>
        <source>The server address must have no user name, “?” or “#” in it.</source>
        <translation>La dirección del servidor no debe contener nombre de usuario, “?” ni “#”.</translation>
    </message>
    <message>
        <source>The server address must begin with https://: without it others on the way to {host} read along.</source>
        <translation>La dirección del servidor debe empezar por https://: sin eso, otros pueden leer los datos en el camino a {host}.</translation>
    </message>
    <message>
        <source>The access code has characters that no platform uses: type it again.</source>
        <translation>El código de acceso tiene caracteres que ninguna plataforma usa: escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy of this computer cannot be used: check HTTPS_PROXY and ALL_PROXY.</source>
        <translation>No se puede usar el proxy de este equipo: comprueba HTTPS_PROXY y ALL_PROXY.</translation>
    </message>
    <message>
        <source>{host} did not answer in time; it is tried again.</source>
        <translation>{host} no ha respondido a tiempo; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off; it is tried again.</source>
        <translation>La conexión con {host} se ha cortado; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The certificate file {ca_file} cannot be used: it must be a PEM file.</source>
        <translation>No se puede usar el archivo de certificados {ca_file}: debe ser un archivo PEM.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure ({why}): check the address, and this computer&apos;s clock.</source>
        <translation>La conexión con {host} no es segura ({why}): comprueba la dirección y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The proxy set for this computer refuses the connection.</source>
        <translation>El proxy configurado en este equipo rechaza la conexión.</translation>
    </message>
    <message>
        <source>{host} cannot be found: there is no network, or the address is wrong.</source>
        <translation>No se encuentra {host}: no hay red o la dirección es incorrecta.</translation>
    </message>
    <message>
        <source>{host} refuses connections: the server is not running, or the address is wrong.</source>
        <translation>{host} rechaza las conexiones: el servidor no está en marcha o la dirección es incorrecta.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>No se puede contactar con {host}.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Este campo es obligatorio.</translation>
    </message>
    <message>
        <source>This field may not be null.</source>
        <translation>Este campo no puede ser nulo.</translation>
    </message>
    <message>
        <source>Not a valid string.</source>
        <translation>No es una cadena de texto válida.</translation>
    </message>
    <message>
        <source>Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].</source>
        <translation>La fecha y hora tienen un formato incorrecto. Usa uno de estos formatos: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].</translation>
    </message>
    <message>
        <source>Ensure this field has no more than {longest} characters.</source>
        <translation>Este campo no debe tener más de {longest} caracteres.</translation>
    </message>
    <message>
        <source>Unsupported media type &quot;{content_type}&quot; in request.</source>
        <translation>Tipo de contenido “{content_type}” no admitido en la solicitud.</translation>
    </message>
    <message>
        <source>Invalid data. Expected a dictionary, but got {name__}.</source>
        <translation>Datos no válidos. Se esperaba un diccionario, pero se recibió {name__}.</translation>
    </message>
    <message>
        <source>Null characters are not allowed.</source>
        <translation>No se permiten caracteres nulos.</translation>
    </message>
    <message>
        <source>This field may not be blank.</source>
        <translation>Este campo no puede estar en blanco.</translation>
    </message>
    <message>
        <source>Expected a list of items but got type &quot;{name__}&quot;.</source>
        <translation>Se esperaba una lista de elementos, pero se recibió el tipo “{name__}”.</translation>
    </message>
    <message>
        <source>A valid integer is required.</source>
        <translation>Se necesita un número entero válido.</translation>
    </message>
    <message>
        <source>Ensure this value is less than or equal to 5.</source>
        <translation>Este valor debe ser menor o igual que 5.</translation>
    </message>
    <message>
        <source>Ensure this value is greater than or equal to 0.</source>
        <translation>Este valor debe ser mayor o igual que 0.</translation>
    </message>
    <message>
        <source>Must be a valid UUID.</source>
        <translation>Debe ser un UUID válido.</translation>
    </message>
    <message>
        <source>This address does not answer as pretix with the exhibitors plugin: check the address, and ask the organiser whether lead scanning is switched on.</source>
        <translation>Esta dirección no responde como pretix con el complemento de expositores: comprueba la dirección y pregunta a la organización si el escaneo de leads está activado.</translation>
    </message>
    <message>
        <source>The access code is missing: the organiser gives it to each exhibitor.</source>
        <translation>Falta el código de acceso: la organización lo facilita a cada expositor.</translation>
    </message>
    <message>
        <source>The platform kept {stars}.</source>
        <translation>La plataforma ha conservado {stars}.</translation>
    </message>
    <message>
        <source>The platform kept another note.</source>
        <translation>La plataforma ha conservado otra nota.</translation>
    </message>
    <message>
        <source>The platform kept the tags {what}.</source>
        <translation>La plataforma ha conservado las etiquetas {what}.</translation>
    </message>
    <message>
        <source>The platform kept no tags.</source>
        <translation>La plataforma no ha conservado ninguna etiqueta.</translation>
    </message>
    <message>
        <source>The note stays on this kiosk: the organiser has switched notes off.</source>
        <translation>La nota se queda en este quiosco: la organización ha desactivado las notas.</translation>
    </message>
    <message>
        <source>Stays on this kiosk, since the organiser has no such tag: {what}.</source>
        <translation>Se queda en este quiosco, porque la organización no tiene esa etiqueta: {what}.</translation>
    </message>
    <message>
        <source>This code is not known at this event.</source>
        <translation>Este código no se conoce en este evento.</translation>
    </message>
    <message>
        <source>You may not scan this kind of ticket.</source>
        <translation>No tienes permiso para escanear este tipo de entrada.</translation>
    </message>
    <message>
        <source>The scan lies in the future.</source>
        <translation>El escaneo está en el futuro.</translation>
    </message>
    <message>
        <source>The organiser does not let this access code see vouchers.</source>
        <translation>La organización no permite ver cupones con este código de acceso.</translation>
    </message>
    <message>
        <source>This server does not tell exhibitors of vouchers: it is too old, or the organiser has switched them off.</source>
        <translation>Este servidor no muestra cupones a los expositores: es demasiado antiguo o la organización los ha desactivado.</translation>
    </message>
    <message>
        <source>“{name}” is no file of questions: its name ends in .csv, .json or .toml.</source>
        <translation>“{name}” no es un archivo de preguntas: el nombre debe terminar en .csv, .json o .toml.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a file of questions.</source>
        <translation>“{name}” es demasiado grande para un archivo de preguntas.</translation>
    </message>
    <message>
        <source>Line {line}: the text is not UTF-8. Save the file as UTF-8.</source>
        <translation>Línea {line}: el texto no está en UTF-8. Guarda el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>There is no question in the file.</source>
        <translation>No hay ninguna pregunta en el archivo.</translation>
    </message>
    <message>
        <source>There are {what} questions in the file; at most {most} are taken.</source>
        <translation>Hay {what} preguntas en el archivo; se admiten {most} como máximo.</translation>
    </message>
    <message>
        <source>{place}: there are {what} columns instead of three: question, kind, options. Put a text with a comma into quotes, and semicolons between options.</source>
        <translation>{place}: hay {what} columnas en lugar de tres: pregunta, tipo y opciones. Pon entre comillas los textos con coma, y punto y coma entre las opciones.</translation>
    </message>
    <message>
        <source>Line {begun}: this is no CSV ({error}). A quote may be missing.</source>
        <translation>Línea {begun}: no es CSV ({error}). Puede que falten unas comillas.</translation>
    </message>
    <message>
        <source>Line 1: this is no list of questions.</source>
        <translation>Línea 1: no es una lista de preguntas.</translation>
    </message>
    <message>
        <source>Line {line}: this is no JSON. A comma, quote or bracket may be missing.</source>
        <translation>Línea {line}: no es JSON. Puede que falte una coma, unas comillas o un corchete.</translation>
    </message>
    <message>
        <source>Line {line}: this is no TOML. A quote or bracket may be missing.</source>
        <translation>Línea {line}: no es TOML. Puede que falten unas comillas o un corchete.</translation>
    </message>
    <message>
        <source>This is no TOML: {error}.</source>
        <translation>No es TOML: {error}.</translation>
    </message>
    <message>
        <source>There is no list of questions in the file.</source>
        <translation>No hay ninguna lista de preguntas en el archivo.</translation>
    </message>
    <message>
        <source>{place}: “{unknown}” is not known. Give “question”, “kind” and “options”.</source>
        <translation>{place}: “{unknown}” no se conoce. Indica “question”, “kind” y “options”.</translation>
    </message>
    <message>
        <source>{place}: “question” and “kind” are texts.</source>
        <translation>{place}: “question” y “kind” son textos.</translation>
    </message>
    <message>
        <source>{place}: “options” is a list of texts.</source>
        <translation>{place}: “options” es una lista de textos.</translation>
    </message>
    <message>
        <source>“{text}” is asked twice.</source>
        <translation>“{text}” se pregunta dos veces.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of question: single, multi or text.</source>
        <translation>“{kind}” no es un tipo de pregunta: single, multi o text.</translation>
    </message>
    <message>
        <source>An unexpected failure: nothing was saved. Try again; the log tells more.</source>
        <translation>Fallo inesperado: no se ha guardado nada. Inténtalo de nuevo; el registro da más detalles.</translation>
    </message>
    <message>
        <source>The lead vanished while it was saved. Scan again.</source>
        <translation>El lead ha desaparecido mientras se guardaba. Escanea de nuevo.</translation>
    </message>
    <message>
        <source>The settings cannot be written: {error}.</source>
        <translation>No se pueden escribir los ajustes: {error}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {reason}.</source>
        <translation>No se puede usar la carpeta de datos {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The settings {path} cannot be read: {strerror}.</source>
        <translation>No se pueden leer los ajustes {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The settings {path} are damaged: mend or move the file, then start again. Wrong in it: “{wrong}”.</source>
        <translation>Los ajustes {path} están dañados: corrige o mueve el archivo y empieza de nuevo. Error en ellos: “{wrong}”.</translation>
    </message>
    <message>
        <source>The settings {path} are damaged: mend or move the file, then start again.</source>
        <translation>Los ajustes {path} están dañados: corrige o mueve el archivo y empieza de nuevo.</translation>
    </message>
    <message>
        <source>A set-up code cannot hold this: spaces around a name, or a field that is not known.</source>
        <translation>Un código de configuración no puede contener esto: espacios alrededor de un nombre o un campo desconocido.</translation>
    </message>
    <message>
        <source>This lead file was written by a newer Lead Kiosk. Update Lead Kiosk and try again.</source>
        <translation>Este archivo de leads lo ha escrito un Lead Kiosk más nuevo. Actualiza Lead Kiosk e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The lead file is closed.</source>
        <translation>El archivo de leads está cerrado.</translation>
    </message>
    <message>
        <source>The lead file {path} is gone.</source>
        <translation>El archivo de leads {path} ha desaparecido.</translation>
    </message>
    <message>
        <source>It has a copy, and gets a newer one.</source>
        <translation>Tiene una copia y recibirá otra más reciente.</translation>
    </message>
    <message>
        <source>It gets a copy.</source>
        <translation>Recibirá una copia.</translation>
    </message>
    <message>
        <source>It has a copy.</source>
        <translation>Tiene una copia.</translation>
    </message>
    <message>
        <source>It may have a copy.</source>
        <translation>Puede que tenga una copia.</translation>
    </message>
    <message>
        <source>It has not taken a copy.</source>
        <translation>No ha aceptado ninguna copia.</translation>
    </message>
    <message>
        <source>It gets no copy.</source>
        <translation>No recibe ninguna copia.</translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, and save it again.</source>
        <translation>El disco está lleno. Exporta, libera espacio y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>The file {kept} vanished while it was kept.</source>
        <translation>El archivo {kept} ha desaparecido mientras se guardaba.</translation>
    </message>
    <message>
        <source>This lead cannot have photos or voice notes: its number is damaged.</source>
        <translation>Este lead no puede tener fotos ni notas de voz: su número está dañado.</translation>
    </message>
    <message>
        <source>“{name}” is no photo or voice note.</source>
        <translation>“{name}” no es una foto ni una nota de voz.</translation>
    </message>
    <message>
        <source>The lead file {path} is damaged.</source>
        <translation>El archivo de leads {path} está dañado.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged.</source>
        <translation>El diario {path} está dañado.</translation>
    </message>
    <message>
        <source>The lead file {path} and its journal tell of different scans.</source>
        <translation>El archivo de leads {path} y su diario contienen escaneos distintos.</translation>
    </message>
    <message>
        <source>The disk is full. Make room now: only a few more scans can be saved.</source>
        <translation>El disco está lleno. Haz sitio ahora: solo se pueden guardar unos pocos escaneos más.</translation>
    </message>
    <message>
        <source>There is room on the disk again.</source>
        <translation>Vuelve a haber sitio en el disco.</translation>
    </message>
    <message>
        <source>There is no lead {lead}.</source>
        <translation>No hay ningún lead {lead}.</translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, scan again.</source>
        <translation>El disco está lleno. Exporta, libera espacio y escanea de nuevo.</translation>
    </message>
    <message>
        <source>Leads can be read, not added: the data folder is read-only.</source>
        <translation>Los leads se pueden leer, pero no añadir: la carpeta de datos es de solo lectura.</translation>
    </message>
    <message>
        <source>{read_only} The lead file is damaged: you see what can be read of it, until it can be mended.</source>
        <translation>{read_only} El archivo de leads está dañado: ves lo que se puede leer de él, hasta que se pueda reparar.</translation>
    </message>
    <message>
        <source>Start the window or `lead-kiosk scan`: it mends what can be mended and keeps the damaged file.</source>
        <translation>Abre la ventana o `lead-kiosk scan`: se repara lo que se puede y se conserva el archivo dañado.</translation>
    </message>
    <message>
        <source>The lead file cannot take this value: {error}.</source>
        <translation>El archivo de leads no puede aceptar este valor: {error}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {strerror}.</source>
        <translation>No se puede usar la carpeta de datos {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>The lead file {path} cannot be opened. Check the rights on its folder.</source>
        <translation>No se puede abrir el archivo de leads {path}. Comprueba los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The lead file is busy: another program holds it. Try again.</source>
        <translation>El archivo de leads está ocupado: otro programa lo usa. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The lead file {path} failed: {words}.</source>
        <translation>El archivo de leads {path} ha fallado: {words}.</translation>
    </message>
    <message>
        <source>Another Lead Kiosk ({who}) already {doing} {folder}. Close it first, or use another --data folder.</source>
        <translation>Otro Lead Kiosk ({who}) ya {doing} {folder}. Ciérralo primero o usa otra carpeta con --data.</translation>
    </message>
    <message>
        <source>The journal of scans was damaged and was made again.</source>
        <translation>El diario de escaneos estaba dañado y se ha vuelto a crear.</translation>
    </message>
    <message>
        <source>{words} The damaged one is kept as “{kept}”.</source>
        <translation>{words} El dañado se conserva como “{kept}”.</translation>
    </message>
    <message>
        <source>The lead file was damaged. {leads} leads were saved into a new one.</source>
        <translation>El archivo de leads estaba dañado. Se han guardado {leads} leads en uno nuevo.</translation>
    </message>
    <message>
        <source>The damaged one is kept as “{kept}”.</source>
        <translation>El dañado se conserva como “{kept}”.</translation>
    </message>
    <message>
        <source>No camera is plugged in: USB scanners and typing work.</source>
        <translation>No hay ninguna cámara conectada: los escáneres USB y la escritura funcionan.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {strerror}.</source>
        <translation>No se puede leer “{path}”: {strerror}.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written.</source>
        <translation>No se puede escribir la imagen {path}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>No se puede crear la carpeta {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>The scanner lost some characters. Scan again.</source>
        <translation>El escáner ha perdido algunos caracteres. Escanea de nuevo.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>scans into</source>
        <translation>escanea en</translation>
    </message>
    <message>
        <source>uploads from</source>
        <translation>sube desde</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>por detrás del</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>por delante del</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>Nothing sets it by itself</source>
        <translation>Nada lo pone en hora por sí solo</translation>
    </message>
    <message>
        <source>Nothing is known of who sets it</source>
        <translation>No se sabe qué lo pone en hora</translation>
    </message>
    <message>
        <source>It cannot be told whether the disk is encrypted</source>
        <translation>No se puede saber si el disco está cifrado</translation>
    </message>
    <message>
        <source>for example https://pretix.eu</source>
        <translation>por ejemplo https://pretix.eu</translation>
    </message>
    <message>
        <source>The lead file {what} is damaged.</source>
        <translation>El archivo de leads {what} está dañado.</translation>
    </message>
    <message>
        <source>Its number there is {remote_id}.</source>
        <translation>Su número allí es {remote_id}.</translation>
    </message>
    <message>
        <source>Sent to “{target}”</source>
        <translation>Enviado a «{target}»</translation>
    </message>
    <message>
        <source>The lead file {what} is missing or empty, though scans were saved.</source>
        <translation>El archivo de leads {what} falta o está vacío, aunque se habían guardado escaneos.</translation>
    </message>
    <message>
        <source>The lead file {what} lacks scans or edits that were saved.</source>
        <translation>Al archivo de leads {what} le faltan escaneos o cambios que se habían guardado.</translation>
    </message>
    <message>
        <source>The journal {what} lacks scans that were saved.</source>
        <translation>Al diario {what} le faltan escaneos que se habían guardado.</translation>
    </message>
    <message>
        <source>The settings of “{what}” were lost. Connect again under this name: no lead is sent twice.</source>
        <translation>Se han perdido los ajustes de “{what}”. Vuelve a conectar con este nombre: ningún lead se envía dos veces.</translation>
    </message>
    <message>
        <source>{count} leads older than {age} were deleted, as Settings say.</source>
        <translation>Se han eliminado {count} leads de más de {age}, como indican los Ajustes.</translation>
    </message>
    <message>
        <source>Notes, rating, tags and answers stay on this kiosk, since this platform takes none: export them.</source>
        <translation>Las notas, la valoración, las etiquetas y las respuestas se quedan en este quiosco, porque esta plataforma no las acepta: expórtalas.</translation>
    </message>
    <message>
        <source>This picture is older than the deletion of the person on it. Scan the badge itself if they come again.</source>
        <translation>Esta imagen es anterior al borrado de la persona que aparece en ella. Si vuelve, escanea la propia acreditación.</translation>
    </message>
    <message>
        <source>The platform has this and another lead as one.</source>
        <translation>La plataforma tiene este lead y otro como uno solo.</translation>
    </message>
    <message>
        <source>The platform did not answer in time. Try again.</source>
        <translation>La plataforma no ha respondido a tiempo. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This platform has no vouchers.</source>
        <translation>Esta plataforma no tiene cupones.</translation>
    </message>
    <message>
        <source>The scanner lost some characters: scan again.</source>
        <translation>El escáner ha perdido algunos caracteres: escanea de nuevo.</translation>
    </message>
    <message>
        <source>There is no scanner kind “{kind}”.</source>
        <translation>No existe el tipo de escáner “{kind}”.</translation>
    </message>
    <message>
        <source>No camera: plug one in, or choose another scanner.</source>
        <translation>Sin cámara: conecta una o elige otro escáner.</translation>
    </message>
    <message>
        <source>Camera unplugged: plug it in again.</source>
        <translation>Cámara desconectada: vuelve a conectarla.</translation>
    </message>
    <message>
        <source>Say which camera: webcam:0, webcam:/dev/video0 or webcam:auto, not “{name}”.</source>
        <translation>Indica qué cámara: webcam:0, webcam:/dev/video0 o webcam:auto, no “{name}”.</translation>
    </message>
    <message>
        <source>“{device}” is not a camera.</source>
        <translation>“{device}” no es una cámara.</translation>
    </message>
    <message>
        <source>No permission for {device}: add this user to the group “video” and sign in again.</source>
        <translation>Sin permiso para {device}: añade este usuario al grupo “video” y vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The camera cannot be opened: check its cable, and that no other program uses it.</source>
        <translation>No se puede abrir la cámara: comprueba el cable y que ningún otro programa la use.</translation>
    </message>
    <message>
        <source>The camera sees only black: is it covered?</source>
        <translation>La cámara solo ve negro: ¿está tapada?</translation>
    </message>
    <message>
        <source>The camera sees only one shade: is it covered?</source>
        <translation>La cámara solo ve un tono: ¿está tapada?</translation>
    </message>
    <message>
        <source>No decoder is installed: install the Python package zxing-cpp.</source>
        <translation>No hay ningún decodificador instalado: instala el paquete de Python zxing-cpp.</translation>
    </message>
    <message>
        <source>This badge holds one part of several codes: type the code that is printed on it.</source>
        <translation>Esta acreditación contiene una parte de varios códigos: escribe el código que lleva impreso.</translation>
    </message>
    <message>
        <source>Exclusive USB keyboard scanners need the Python package “evdev”, which is not installed here: leave the scanner to the window, which reads it as a keyboard.</source>
        <translation>Los escáneres USB de teclado en uso exclusivo necesitan el paquete de Python “evdev”, que no está instalado aquí: deja el escáner a la ventana, que lo lee como un teclado.</translation>
    </message>
    <message>
        <source>The scanner is used by another program: close that program.</source>
        <translation>Otro programa usa el escáner: cierra ese programa.</translation>
    </message>
    <message>
        <source>There is no scanner {path}: plug it in, or choose another.</source>
        <translation>No hay ningún escáner {path}: conéctalo o elige otro.</translation>
    </message>
    <message>
        <source>“{path}” is not a keyboard or scanner.</source>
        <translation>“{path}” no es un teclado ni un escáner.</translation>
    </message>
    <message>
        <source>The scanner {path} cannot be opened: {what}.</source>
        <translation>No se puede abrir el escáner {path}: {what}.</translation>
    </message>
    <message>
        <source>No permission for {path}: install the udev rules (packaging/udev/README.md), then plug the scanner in again.</source>
        <translation>Sin permiso para {path}: instala las reglas udev (packaging/udev/README.md) y vuelve a conectar el escáner.</translation>
    </message>
    <message>
        <source>Say which scanner: hid-keyboard:/dev/input/event5 or hid-keyboard:0c2e:0b61, not “{rest}”.</source>
        <translation>Indica qué escáner: hid-keyboard:/dev/input/event5 o hid-keyboard:0c2e:0b61, no “{rest}”.</translation>
    </message>
    <message>
        <source>HID POS scanners need the Python package “hidapi”, which is not installed here.</source>
        <translation>Los escáneres HID POS necesitan el paquete de Python “hidapi”, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>“{by_path}” is not a HID POS scanner.</source>
        <translation>“{by_path}” no es un escáner HID POS.</translation>
    </message>
    <message>
        <source>There is no HID POS scanner{named}: plug it in, or choose another.</source>
        <translation>No hay ningún escáner HID POS{named}: conéctalo o elige otro.</translation>
    </message>
    <message>
        <source>There is no HID POS scanner: plug it in, or choose another.</source>
        <translation>No hay ningún escáner HID POS: conéctalo o elige otro.</translation>
    </message>
    <message>
        <source>The scanner cannot be opened: is it used by another program?</source>
        <translation>No se puede abrir el escáner: ¿lo usa otro programa?</translation>
    </message>
    <message>
        <source>Say which scanner: hid-pos:, hid-pos:/dev/hidraw0 or hid-pos:0c2e:0b6a, not “{rest}”.</source>
        <translation>Indica qué escáner: hid-pos:, hid-pos:/dev/hidraw0 o hid-pos:0c2e:0b6a, no “{rest}”.</translation>
    </message>
    <message>
        <source>The code is larger than 64 KB.</source>
        <translation>El código ocupa más de 64 KB.</translation>
    </message>
    <message>
        <source>The code ended too early: scan it again.</source>
        <translation>El código ha terminado demasiado pronto: escanéalo de nuevo.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>No lo muevas</translation>
    </message>
    <message>
        <source>Tilt it, light reflects</source>
        <translation>Inclínala, hay reflejos</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>Más luz</translation>
    </message>
    <message>
        <source>Cannot read it: type the code</source>
        <translation>No se lee: escribe el código</translation>
    </message>
    <message>
        <source>A USB scanner in keyboard mode types into the window and needs no address: start lead-kiosk and scan. Without the window, name it as hid-keyboard (see lead-kiosk devices).</source>
        <translation>Un escáner USB en modo teclado escribe en la ventana y no necesita dirección: inicia lead-kiosk y escanea. Sin la ventana, indícalo como hid-keyboard (ver lead-kiosk devices).</translation>
    </message>
    <message>
        <source>The line is too long to be a code.</source>
        <translation>La línea es demasiado larga para ser un código.</translation>
    </message>
    <message>
        <source>The contact card is larger than 64 KB.</source>
        <translation>La tarjeta de contacto ocupa más de 64 KB.</translation>
    </message>
    <message>
        <source>The contact card ended too early: scan it again.</source>
        <translation>La tarjeta de contacto ha terminado demasiado pronto: escanéala de nuevo.</translation>
    </message>
    <message>
        <source>There is no microphone: plug one in, then try again.</source>
        <translation>No hay micrófono: conecta uno e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This user may not use the microphone: add the user to the group “audio”, then sign in again.</source>
        <translation>Este usuario no puede usar el micrófono: añádelo al grupo “audio” y vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened: check that it is plugged in, and that no other program records.</source>
        <translation>No se puede abrir el micrófono: comprueba que está conectado y que ningún otro programa graba.</translation>
    </message>
    <message>
        <source>The microphone was unplugged. What was recorded until then is kept.</source>
        <translation>Se ha desconectado el micrófono. Se conserva lo grabado hasta ese momento.</translation>
    </message>
    <message>
        <source>The microphone gives no sound: plug it in again, or choose another in the system’s sound settings.</source>
        <translation>El micrófono no da sonido: vuelve a conectarlo o elige otro en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>The microphone failed: plug it in again, then try again.</source>
        <translation>El micrófono ha fallado: vuelve a conectarlo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The library miniaudio is missing: {error}.</source>
        <translation>Falta la biblioteca miniaudio: {error}.</translation>
    </message>
    <message>
        <source>The camera is used by another program.</source>
        <translation>Otro programa usa la cámara.</translation>
    </message>
    <message>
        <source>The camera does not deliver pictures: check its cable, and that no other program uses it.</source>
        <translation>La cámara no entrega imágenes: comprueba el cable y que ningún otro programa la use.</translation>
    </message>
    <message>
        <source>There is no loudspeaker: plug in headphones or a speaker, then try again.</source>
        <translation>No hay altavoz: conecta unos auriculares o un altavoz e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be opened: check the system’s sound settings.</source>
        <translation>No se puede abrir el altavoz: comprueba los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>The loudspeaker was unplugged.</source>
        <translation>Se ha desconectado el altavoz.</translation>
    </message>
    <message>
        <source>This voice note cannot be played: its file is damaged.</source>
        <translation>No se puede reproducir esta nota de voz: su archivo está dañado.</translation>
    </message>
    <message>
        <source>The file cannot be read: {what}.</source>
        <translation>No se puede leer el archivo: {what}.</translation>
    </message>
    <message>
        <source>There is no code in the picture.</source>
        <translation>No hay ningún código en la imagen.</translation>
    </message>
    <message>
        <source>There is no code in the video.</source>
        <translation>No hay ningún código en el vídeo.</translation>
    </message>
    <message>
        <source>This is not a video, or it is damaged.</source>
        <translation>Esto no es un vídeo o está dañado.</translation>
    </message>
    <message>
        <source>Say which picture, video or folder to read: replay:PATH.</source>
        <translation>Indica qué imagen, vídeo o carpeta hay que leer: replay:RUTA.</translation>
    </message>
    <message>
        <source>There is no file or folder “{what}”.</source>
        <translation>No hay ningún archivo ni carpeta “{what}”.</translation>
    </message>
    <message>
        <source>“{what}” is neither a file nor a folder.</source>
        <translation>“{what}” no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>“{what}” cannot be read: {what2}.</source>
        <translation>No se puede leer “{what}”: {what2}.</translation>
    </message>
    <message>
        <source>There are no pictures in the folder “{what}”.</source>
        <translation>No hay imágenes en la carpeta “{what}”.</translation>
    </message>
    <message>
        <source>Scanner unplugged: plug it in again.</source>
        <translation>Escáner desconectado: vuelve a conectarlo.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>El escáner está listo.</translation>
    </message>
    <message>
        <source>The scanner cannot be opened: unplug it and plug it in again.</source>
        <translation>No se puede abrir el escáner: desconéctalo y vuelve a conectarlo.</translation>
    </message>
    <message>
        <source>Serial scanners need the Python package “pyserial”, which is not installed here.</source>
        <translation>Los escáneres serie necesitan el paquete de Python “pyserial”, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>There is no serial port {wanted}: plug the scanner in, or choose another.</source>
        <translation>No hay ningún puerto serie {wanted}: conecta el escáner o elige otro.</translation>
    </message>
    <message>
        <source>{path} is used by another program: close that program.</source>
        <translation>Otro programa usa {path}: cierra ese programa.</translation>
    </message>
    <message>
        <source>There is no serial port {path}: plug the scanner in, or choose another.</source>
        <translation>No hay ningún puerto serie {path}: conecta el escáner o elige otro.</translation>
    </message>
    <message>
        <source>“{path}” is not a serial port.</source>
        <translation>“{path}” no es un puerto serie.</translation>
    </message>
    <message>
        <source>The serial port {path} cannot be opened: check the cable and the address.</source>
        <translation>No se puede abrir el puerto serie {path}: comprueba el cable y la dirección.</translation>
    </message>
    <message>
        <source>No permission for {path}: add this user to the group “dialout” and sign in again.</source>
        <translation>Sin permiso para {path}: añade este usuario al grupo “dialout” y vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Say which serial port: serial:/dev/ttyACM0.</source>
        <translation>Indica qué puerto serie: serial:/dev/ttyACM0.</translation>
    </message>
    <message>
        <source>A serial scanner has the options “baud” and “end”, not “{what}”.</source>
        <translation>Un escáner serie tiene las opciones “baud” y “end”, no “{what}”.</translation>
    </message>
    <message>
        <source>“baud” is a speed such as 9600 or 115200, not “{baud}”.</source>
        <translation>“baud” es una velocidad como 9600 o 115200, no “{baud}”.</translation>
    </message>
    <message>
        <source>“end” is cr, lf, crlf, tab or none, not “{end}”.</source>
        <translation>“end” es cr, lf, crlf, tab o none, no “{end}”.</translation>
    </message>
    <message>
        <source>The device plays nothing.</source>
        <translation>El dispositivo no reproduce nada.</translation>
    </message>
    <message>
        <source>{path} is not 16-bit mono at {rate} Hz.</source>
        <translation>{path} no es mono de 16 bits a {rate} Hz.</translation>
    </message>
    <message>
        <source>The sound device cannot be used: {error}.</source>
        <translation>No se puede usar el dispositivo de sonido: {error}.</translation>
    </message>
    <message>
        <source>“stdin” takes nothing after it, not “{rest}”.</source>
        <translation>“stdin” no admite nada detrás, no “{rest}”.</translation>
    </message>
    <message>
        <source>There is no standard input to read codes from.</source>
        <translation>No hay entrada estándar de la que leer códigos.</translation>
    </message>
    <message>
        <source>A camera can be told “rotate” and “mirror”, not “{what}”.</source>
        <translation>A una cámara se le puede indicar “rotate” y “mirror”, no “{what}”.</translation>
    </message>
    <message>
        <source>A camera&apos;s picture turns by 0, 90, 180 or 270 degrees, not “{rotate}”.</source>
        <translation>La imagen de una cámara se gira 0, 90, 180 o 270 grados, no “{rotate}”.</translation>
    </message>
    <message>
        <source>A camera&apos;s picture is mirrored with mirror=1, not “{mirror}”.</source>
        <translation>La imagen de una cámara se refleja con mirror=1, no “{mirror}”.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is too large for a picture.</source>
        <translation>El archivo es demasiado grande para ser una imagen.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>La imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>This is not a picture, or it is damaged.</source>
        <translation>Esto no es una imagen o está dañada.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>La cámara se está iniciando.</translation>
    </message>
    <message>
        <source>The camera is ready.</source>
        <translation>La cámara está lista.</translation>
    </message>
    <message>
        <source>Cameras are numbered here: webcam:0, not “{name}”.</source>
        <translation>Aquí las cámaras van numeradas: webcam:0, no “{name}”.</translation>
    </message>
</context>
</TS>
