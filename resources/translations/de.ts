<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings count until the kiosk is closed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note saved for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “{tag}” saved for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer saved for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} by now yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 or 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest: {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}: {today} today, {before} yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scans today or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with 0 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}: take this filter back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First scanned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First scan on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, company, tag, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the platform again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search code, tag, comment, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search vouchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voucher matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a voucher to see who used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leads yet. Scan a badge and it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lead to see and edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show leads with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leads} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a platform is connected, leads go up by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next badge, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a visitor’s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booth and staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: choose a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: give the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leads yet. Once badges are scanned, figures appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every picture has become a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code that is printed on the badge. The lead gets the time of the picture. Tap to enlarge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closer look is taken. If it reads the code, the lead is saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap again: delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge code: exported, not uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the name …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The name follows when online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code sets up a pretix device. Scan the code on the visitor’s badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved · set-up code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {host} who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan on: leads are kept here, and go up once the platform answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, to be checked later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is connected, and checked later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot keep the account: free space, or check the rights of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected failed. Try again; the log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer’s network and the server address. You can also connect now and check later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi in a web browser, or check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another page answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code or secret letter by letter, or ask the organiser for a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address and this computer’s date and time, or use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform asks to wait. Try again in a moment, or connect now and check later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address: the platform says that there is no such place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page is there, but no platform: check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No platform at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment, or connect now and check later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform gives no usable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not help here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code sets up a pretix device, not a lead scanner. Ask the organiser for your access code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the right set-up code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and signs arrive as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the scanner to US English, or choose its layout in Settings. Then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code did not arrive whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to ask for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat of this kiosk among those on the same account, as 2/3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the scanner to US English, or choose its layout in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code sets up Lead Kiosk. Use it in Settings, Targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved · action code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code on the visitor’s badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action code is not known here. Scan one of a newly printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done · unknown action code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved · scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner lost some characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads can be read, not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact card is cut off. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved · unreadable code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or type the code on the badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} scans from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action code is about the lead before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a badge first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stars} for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{answer}” for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take back for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform}: “{words}”. Saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead Kiosk blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a colour as in a style guide, such as #1B5BD6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no picture that can be shown. Choose a PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo cannot be kept: is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text and buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: as large as a finger needs on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks what is chosen. It is made lighter or darker until it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in your style guide; empty for ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at the top and while the kiosk is idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG, from a USB stick or this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: after a touch into a field, and never while a real keyboard is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: as the language has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo has no colour besides black, white and grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accent is the logo’s colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} confirmed each upload. It is not asked how many it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: 1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {n} need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not take it. It is saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not take them. They are saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: 1 badge to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {n} badges to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their pictures are kept. Type the codes that are printed on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a badge, and it goes up from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here only: export first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one lead is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} leads are uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to pack up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: 1 lead waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {n} leads wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {n} uploads wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are saved here, and wait for you: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are saved here, and are tried again: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are saved here, and go up after the pause: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are saved here, and go up once the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are saved here, and going up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No platform is connected: what was scanned is on this computer and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has a badge code, so no platform takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lead has no badge code, so no platform takes it. The others are uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} leads have no badge code, so no platform takes them. The others are uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and voice notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: this kiosk is ready for the show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things need you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at disk, clock, camera, scanners, network and sound. Takes half a minute at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: not saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with a colleague’s remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a badge in front of the camera, or type its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {most} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not change the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} % off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} off the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not shown to exhibitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {n} of {total} vouchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on each lead’s card. Answers stay under the wording they were given to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered on each lead’s card, besides those of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row per question: question, kind (single, multi or text), options parted by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” is no longer asked. Answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question was taken from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions were taken from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” is no longer offered. Leads keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scans now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms show it beside what was scanned here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who scans is chosen with one tap at the top, and kept with each lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is removed. Leads keep the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with a colleague’s remarks, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here only: no platform is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: a contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner, HID POS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner that plays keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold any badge in the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan any badge with each scanner. A visitor’s badge is saved as a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try your scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge at hand? Scan this code with a USB scanner. It also tells whether its letters arrive as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanner} works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanner} starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanner} does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanner} has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a lead: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are swapped. Choose the other layout below, and scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this code from the screen, or the printed test badge: it makes no lead. Badges of visitors do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a scan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the picture of an unreadable badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera starts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the badge in the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture kept. Next badge, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera. USB scanner and typing work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No platform connected: leads are kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booth {booth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who scans?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap to enlarge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk full: not saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} saved here only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to upload yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lead is not on {name} yet. Export it first: after that it is on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} leads are not on {name} yet. Export them first: after that they are on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leads stay on this computer and on {name}. New ones no longer go up, until you connect it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No platform is connected: leads are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect another platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is disconnected. Its leads stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi wants a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest leads are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating: {stars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these figures as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead Kiosk: action codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a badge, then what you want to say of it. Each code is about the badge before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the codes beside it, or hold the scanner close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New leads by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all leads as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note exists only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} notes exist only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers that no platform takes. Export them before you pack up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers, and 1 photo or voice note. Export them before you pack up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers, and {n} photos and voice notes. Export them before you pack up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo or voice note exists only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} photos and voice notes exist only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No platform takes them. Export before you pack up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All leads, with what was said of them, as one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written there: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in a USB stick to take the copy along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All leads with ratings, tags, notes and answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the copy when it is no longer needed: it holds personal details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads, settings and pictures in one file, without access codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be made while people scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the other computer, in a terminal: lead-kiosk restore FILE. Then sign in to the platforms again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lead is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} leads are in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} failed: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the oldest lead waits since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each was tried once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried up to {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what needs you, read why it was refused, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read why: `lead-kiosk leads --state attention`. Correct it with `lead-kiosk edit`, then send it again: `lead-kiosk retry`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: they go up by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is only here before you pack up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do for the leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads are kept here and go up by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it goes on by itself once the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: each lead is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web browser on this computer and sign in to the Wi-Fi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then leads are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organiser for a valid access code or secret, and connect {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organiser for a valid access code or secret, then sign in again: Settings, Targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer’s date and time and the address of {name}, or use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: {name} asked for a pause until {time}, then it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes, stars, tags or answers of 1 lead exist only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, stars, tags or answers of {n} leads exist only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans badges at a booth, and brings the leads to the organiser’s platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache License 2.0: you may use, study, share and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter by The Inter Project Authors, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Each stands under its own licence; the texts are installed with the packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the sound of a new lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new lead, seen before and not saved sound different, in rhythm too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of what this computer is set to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge of the screen glows for a moment after a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards slide and fade. Off: they change at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo saved for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice note saved for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone starts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to hear: is the microphone muted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact card as QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, note, answers, photos and voice notes of {name} are erased from this kiosk. There is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform keeps its copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was erased here. The platform keeps its copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it with a phone to keep the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen. To lock it, too, choose a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked. The PIN opens the settings and closes the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or touch the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs at least two options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several of: {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is asked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the semicolon: it parts several answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps visitors out of settings, exports and deletion. Scanning needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten? In a terminal: lead-kiosk pin --reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the PIN was given, and nobody touched the screen for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the logo and “Show your badge” when nobody touches it. A scan wakes it, and counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN: anybody may change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: code for your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long leads are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older leads are deleted from this computer once they are uploaded; what is not uploaded stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, answers, notes and scan times, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files beside the leads, deleted with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this system’s keyring; without one, in a file that only this user can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was uploaded. The organiser answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports and backups stay where you put them: delete them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor wants to be forgotten: open the lead, “…”, Erase. It is deleted here with all its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kiosk opens no web pages: open them on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask earlier: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask later: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people know it from mirrors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the first camera, and every scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera and no USB scanner was found. One that plays keyboard works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners that play keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work at once, as they come out of the box. Change this only where the test above fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner’s layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most scanners press the keys of a US keyboard, whatever this computer is set to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key it presses last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that the scanner puts first; left out of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer pauses are a person’s. More for slow radio scanners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In characters; shorter ones are taken for typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens a window of its own. Nothing of it leaves this computer, and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo starts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up code read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the first visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings has everything else: staff, questions, sounds, the kiosk lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect anyway, check later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the set-up code in the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set-up code holds an access code: treat it as a password, and put it away afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the organiser’s platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your set-up code in front of the camera, or scan it with a USB scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use without a platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organiser tells you the server address, and a code or a client ID and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat codes and secrets as passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Lead Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan badges, keep every lead, and upload whenever there is a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a set-up code? Scan it now: that is all it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vouchers could not be read. The log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the sign-in: connect again with a valid access code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform asks to wait until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the platform …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organiser has given you no vouchers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connected platform has vouchers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown is the list of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this kiosk, as the platform shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice note, {length}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a voice note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera: plug one in to take photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gave no picture. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN, {n} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those were two different PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording a voice note for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo for {name} not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice note for {name} not saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All vouchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>This lead was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from a backup, which holds no access codes. Connect again under the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” exists already. Name another file, or move that one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not empty. Restore into another --data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be restored into “{folder}”: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no backup of Lead Kiosk, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged: the leads in it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable code: it is empty. Try again, or type the code on the badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable code: it is longer than any badge&apos;s. Try again, or type the code on the badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable code: it holds control characters. Try again, or type the code on the badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code sets up a pretix device. Scan the code on the visitor&apos;s badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code sets up Lead Kiosk. Use it in Settings, Targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact card is cut off. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an action code. Scan the code on the visitor&apos;s badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action code is not known here. Scan one of a newly printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works: letters and signs arrive as printed. Scan visitors&apos; badges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are swapped: set the scanner to US English, or choose its layout in Settings. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data folder holds the leads of the event “{event}”, not of “{event2}”. Start another event in another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is already connected to {exhibitor}. Disconnect it first, or give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was just connected by another program. Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demo&apos;s data folder: it connects to the demo backend only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target “{name}”. `lead-kiosk targets` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} leads still wait for “{name}”. Upload or export them first, or use --keep-waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected failure: it is tried again; the log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be checked ({name__}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is connected: leads stay on this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with `lead-kiosk connect`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken}, kept in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Leads wait here until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock shows {shown}, which cannot be. Set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agrees with {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows {shown} and is set by the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows {shown}. {why}: compare it with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}; the lead file and the journal are sound and agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These folders in {what} belong to no lead: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Look what is in them, then delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by zxing-cpp; the second opinion is missing: install libzbar0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera: USB scanners and typing work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not plugged in: plug it in, or choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None that needs rights. Scanners that play keyboard always work in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot read a test code: install Lead Kiosk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by zxing-cpp and zbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are turned off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound card: the window&apos;s edge glows instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a sound card; the kiosk that runs is using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Check the system&apos;s sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone: voice notes cannot be recorded, all else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a microphone; the kiosk that runs may be using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is not encrypted: who takes this computer can read the leads. Set up disk encryption (LUKS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {what} are free at {folder}. Export, then free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No battery: this computer runs on mains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %, on mains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %, and not charging. Plug in the charger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %, not charging. Plug in the charger for a whole day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unknown} on this system: look in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in every common script can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names show as boxes in: {what}. Install {packages}, or fonts like them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” exists already. Choose another name, or allow it to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” names no known format. Known endings: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more rows or columns than a .xlsx file can hold. Export a .csv file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” exists already. Choose another name, or allow it to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner failed. Unplug it and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is over, says the platform: check that this is the right account before you scan on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {amount} {way} the platform&apos;s: leads go up with the corrected time. Set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: choose one of {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no platform “{name}”. Known: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another page answered instead of the platform: sign in to the Wi-Fi, or check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform asks to wait ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform cannot take it now ({status}); it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform answered with a page instead of an answer ({status}); it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused this without a word ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s answer was cut off; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the sign-in: “{said}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the sign-in ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not answer as Visit Connections: check the address, and ask the organiser whether the Connections API is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID or the client secret is missing: the organiser gives them to exhibitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What interests you most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seat must be this kiosk&apos;s number and how many kiosks there are, as 2/3 for the second of three; {most_seats} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge of another event: no details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No licence: ask the organiser for the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address must begin with https://, {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address cannot be read: check it, {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address cannot be right: check it, {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address must have no user name, “?” or “#” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address must begin with https://: without it others on the way to {host} read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access code has characters that no platform uses: type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this computer cannot be used: check HTTPS_PROXY and ALL_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke off; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file {ca_file} cannot be used: it must be a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} is not secure ({why}): check the address, and this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy set for this computer refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be found: there is no network, or the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refuses connections: the server is not running, or the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field may not be null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a valid string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensure this field has no more than {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported media type &quot;{content_type}&quot; in request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid data. Expected a dictionary, but got {name__}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null characters are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field may not be blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a list of items but got type &quot;{name__}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A valid integer is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensure this value is less than or equal to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensure this value is greater than or equal to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a valid UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not answer as pretix with the exhibitors plugin: check the address, and ask the organiser whether lead scanning is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access code is missing: the organiser gives it to each exhibitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform kept {stars}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform kept another note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform kept the tags {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform kept no tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note stays on this kiosk: the organiser has switched notes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this kiosk, since the organiser has no such tag: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not known at this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not scan this kind of ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organiser does not let this access code see vouchers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not tell exhibitors of vouchers: it is too old, or the organiser has switched them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no file of questions: its name ends in .csv, .json or .toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large for a file of questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the text is not UTF-8. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {what} questions in the file; at most {most} are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: there are {what} columns instead of three: question, kind, options. Put a text with a comma into quotes, and semicolons between options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {begun}: this is no CSV ({error}). A quote may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: this is no list of questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: this is no JSON. A comma, quote or bracket may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: this is no TOML. A quote or bracket may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no TOML: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of questions in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{unknown}” is not known. Give “question”, “kind” and “options”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “question” and “kind” are texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “options” is a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is asked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is no kind of question: single, multi or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected failure: nothing was saved. Try again; the log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead vanished while it was saved. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings {path} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings {path} are damaged: mend or move the file, then start again. Wrong in it: “{wrong}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings {path} are damaged: mend or move the file, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set-up code cannot hold this: spaces around a name, or a field that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead file was written by a newer Lead Kiosk. Update Lead Kiosk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead file is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead file {path} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a copy, and gets a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not taken a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {kept} vanished while it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead cannot have photos or voice notes: its number is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no photo or voice note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead file {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead file {path} and its journal tell of different scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room now: only a few more scans can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room on the disk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lead {lead}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Export, free space, scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads can be read, not added: the data folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read_only} The lead file is damaged: you see what can be read of it, until it can be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the window or `lead-kiosk scan`: it mends what can be mended and keeps the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead file cannot take this value: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead file {path} cannot be opened. Check the rights on its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead file is busy: another program holds it. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead file {path} failed: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Lead Kiosk ({who}) already {doing} {folder}. Close it first, or use another --data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of scans was damaged and was made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} The damaged one is kept as “{kept}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead file was damaged. {leads} leads were saved into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged one is kept as “{kept}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead file {what} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead file {what} is missing or empty, though scans were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead file {what} lacks scans or edits that were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {what} lacks scans that were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of “{what}” were lost. Connect again under this name: no lead is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} leads older than {age} were deleted, as Settings say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, rating, tags and answers stay on this kiosk, since this platform takes none: export them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is older than the deletion of the person on it. Scan the badge itself if they come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has this and another lead as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not answer in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform has no vouchers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner lost some characters: scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scanner kind “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera: plug one in, or choose another scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera unplugged: plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which camera: webcam:0, webcam:/dev/video0 or webcam:auto, not “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{device}” is not a camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission for {device}: add this user to the group “video” and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera cannot be opened: check its cable, and that no other program uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sees only black: is it covered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sees only one shade: is it covered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decoder is installed: install the Python package zxing-cpp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge holds one part of several codes: type the code that is printed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusive USB keyboard scanners need the Python package “evdev”, which is not installed here: leave the scanner to the window, which reads it as a keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is used by another program: close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scanner {path}: plug it in, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a keyboard or scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner {path} cannot be opened: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission for {path}: install the udev rules (packaging/udev/README.md), then plug the scanner in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which scanner: hid-keyboard:/dev/input/event5 or hid-keyboard:0c2e:0b61, not “{rest}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HID POS scanners need the Python package “hidapi”, which is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{by_path}” is not a HID POS scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no HID POS scanner{named}: plug it in, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no HID POS scanner: plug it in, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner cannot be opened: is it used by another program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which scanner: hid-pos:, hid-pos:/dev/hidraw0 or hid-pos:0c2e:0b6a, not “{rest}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is larger than 64 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code ended too early: scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt it, light reflects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read it: type the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A USB scanner in keyboard mode types into the window and needs no address: start lead-kiosk and scan. Without the window, name it as hid-keyboard (see lead-kiosk devices).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is too long to be a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact card is larger than 64 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact card ended too early: scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no microphone: plug one in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not use the microphone: add the user to the group “audio”, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone cannot be opened: check that it is plugged in, and that no other program records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone was unplugged. What was recorded until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone gives no sound: plug it in again, or choose another in the system’s sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone failed: plug it in again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library miniaudio is missing: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not deliver pictures: check its cable, and that no other program uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no loudspeaker: plug in headphones or a speaker, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker cannot be opened: check the system’s sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker was unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice note cannot be played: its file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code in the video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a video, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which picture, video or folder to read: replay:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder “{what}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” cannot be read: {what2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures in the folder “{what}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner unplugged: plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner cannot be opened: unplug it and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial scanners need the Python package “pyserial”, which is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no serial port {wanted}: plug the scanner in, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is used by another program: close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no serial port {path}: plug the scanner in, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a serial port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial port {path} cannot be opened: check the cable and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission for {path}: add this user to the group “dialout” and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which serial port: serial:/dev/ttyACM0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A serial scanner has the options “baud” and “end”, not “{what}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“baud” is a speed such as 9600 or 115200, not “{baud}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“end” is cr, lf, crlf, tab or none, not “{end}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device plays nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not 16-bit mono at {rate} Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“stdin” takes nothing after it, not “{rest}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no standard input to read codes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera can be told “rotate” and “mirror”, not “{what}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera&apos;s picture turns by 0, 90, 180 or 270 degrees, not “{rotate}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera&apos;s picture is mirrored with mirror=1, not “{mirror}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras are numbered here: webcam:0, not “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
