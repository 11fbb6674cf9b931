"""For developers: every widget in its states on one page; `lead-kiosk gallery` shows it.

To add a widget, write a function with `@ROOM.exhibit` in one of the modules here. Its name becomes the title, and what
it returns is shown below that. Its words are samples, not translated.
"""
