"""Takes scans from USB scanners that play keyboard, whatever has the focus: no key of a scan reaches a field.

An event filter on the application sees each key on its way to a window, before shortcuts, default buttons and
fields. `hardware.keyboard_wedge` decides; what a person typed is sent on to the same window a moment later, just
as it came. So is what input methods write: dead keys of the computer's layout make them compose from a scanner's
keys, and where several keys arrive at once Qt tells of the composed text first. What was typed into one field before a
tap on another goes to the one that it was typed into, and to the lead that it showed then.

Before time decides, the window system is asked for what it still has, and Qt does all else it has to do (a timer of
0 ms): after the window was busy, keys that came meanwhile are still to be delivered when the first timer fires.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputEvent, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from app.news import NotSaved, Refusal, ScannerChanged
from hardware import Scan
from hardware.burst import Key, Read, Replay
from hardware.keyboard_wedge import Decoder

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from hardware.burst import Decision, Name, Options

ADDRESS = "keyboard-wedge"
_LOST = "The scanner lost some characters. Scan again."
_PRESS, _RELEASE, _SHORTCUT = QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride
_KEYS = frozenset((_PRESS, _RELEASE, _SHORTCUT))
_COMPOSED = QEvent.Type.InputMethod
_TAPS = frozenset((QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress))
_FETCH_MS, _FETCH_BUSY_MS = 5, 100  # until what was asked for is there
_LATE = 0.015  # seconds: a timer that fires so late was held up, and so are keys
_SCAN_CODES_FROM = 8  # X and Wayland count from here what Linux counts from 0
_NAMES: dict[int, Name] = {
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_Tab: "tab",
    Qt.Key.Key_Backtab: "tab",
    Qt.Key.Key_Shift: "shift",
    Qt.Key.Key_Control: "ctrl",
    Qt.Key.Key_Alt: "alt",
    Qt.Key.Key_AltGr: "altgr",
    Qt.Key.Key_Meta: "meta",
    Qt.Key.Key_Super_L: "meta",
    Qt.Key.Key_Super_R: "meta",
    Qt.Key.Key_CapsLock: "lock",
    Qt.Key.Key_NumLock: "lock",
    Qt.Key.Key_ScrollLock: "lock",
}


@dataclass(slots=True)
class _Kept:
    """An event on its way to `whom`: a window, or the field that a tap took the keyboard from meanwhile."""

    whom: QObject
    event: QKeyEvent | QInputMethodEvent


class Wedge(QObject):
    """Filters the application's keys from now on until it is closed."""

    def __init__(self, bridge: Bridge, options: Options, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._decoder = Decoder(options)
        self._by_place = QGuiApplication.platformName().startswith(("xcb", "wayland"))
        self._replayed: QKeyEvent | QInputMethodEvent | None = None
        self._kept: list[_Kept] = []
        self._seen = False
        self._due = 0.0
        self._wait = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._fetch = QTimer(self, singleShot=True)
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._wait.timeout.connect(self._ask_for_more)
        self._fetch.timeout.connect(self._idle.start)
        self._idle.timeout.connect(self._expire)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.installEventFilter(self)
            app.focusWindowChanged.connect(self._leave)

    def close(self) -> None:
        """Decide on what is held, and let all keys go their way from now on."""
        self._stop()
        self._do(self._decoder.leave())
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back keys on their way to a window, and what an input method writes meanwhile."""
        kind = event.type()
        if kind in _KEYS:
            if event is self._replayed or not watched.isWindowType() or not isinstance(event, QKeyEvent):
                return False
            return self._claim(watched, event) if kind == _SHORTCUT else self._key(watched, event)
        if kind in _TAPS and self._kept and watched.isWindowType() and isinstance(event, QInputEvent):
            self._before_tap(event.timestamp() or _now())
        return kind == _COMPOSED and event is not self._replayed and self._compose(watched, event)

    def _claim(self, watched: QObject, event: QKeyEvent) -> bool:
        """Nothing may act on a key that may be a scanner's before it is decided."""
        key = self._read(watched, event)
        self._do(self._decoder.lapse(key.at))
        takes = self._decoder.takes(key)
        if takes:
            event.accept()
        return takes

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = self._read(watched, event)
        goes_on = self._do(self._decoder.feed(key), key)
        self._await(key.event)
        return not goes_on

    def _compose(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QInputMethodEvent) or not (event.commitString() or self._decoder.holds):
            return False
        copy = QInputMethodEvent(event.preeditString(), event.attributes())
        copy.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
        kept = _Kept(watched, copy)
        self._decoder.compose(kept)
        self._await(kept)
        return True

    def _before_tap(self, at: int) -> None:
        """A tap may give another field the keyboard, or this one another lead: what is held was typed into this one.

        Where it comes later than a scanner's next key would, that is decided now; else the field is remembered.
        """
        self._do(self._decoder.lapse(at))
        if not self._decoder.holds:
            self._stop()
            self._kept.clear()
            return
        field = QApplication.focusWidget()
        for kept in self._kept:
            if field is not None and kept.whom.isWindowType():
                kept.whom = field

    def _await(self, kept: _Kept) -> None:
        self._stop()
        if not self._decoder.holds:
            self._kept.clear()
        else:
            self._kept.append(kept)
            self._wait.start(self._decoder.patience)
            self._due = time.monotonic() + self._decoder.patience / 1000

    def _stop(self) -> None:
        for timer in (self._wait, self._fetch, self._idle):
            timer.stop()

    def _ask_for_more(self) -> None:
        """Have the window system send what it has before time decides."""
        self._fetch.start(_FETCH_BUSY_MS if time.monotonic() > self._due + _LATE else _FETCH_MS)
        QGuiApplication.sync()

    def _expire(self) -> None:
        self._do(self._decoder.expire())

    def _leave(self, window: QWindow | None) -> None:
        if window is None:
            self._do(self._decoder.leave())

    def _do(self, decisions: list[Decision], key: Key | None = None) -> bool:
        """Carry out what was decided; says whether `key` itself may go on to its window."""
        goes_on = False
        for decision in decisions:
            if isinstance(decision, Replay):
                for each in decision.keys:
                    if each is key:
                        goes_on = True
                    else:
                        self._send(each)
            elif isinstance(decision, Read):
                self._scanned(decision.text)
            else:
                self._bridge.kiosk.tell(NotSaved(Refusal.KEYS_LOST, _LOST, ADDRESS))
        return goes_on

    def _send(self, key: Key) -> None:
        kept: _Kept = key.event
        whom = kept.whom if shiboken6.isValid(kept.whom) else QGuiApplication.focusWindow()
        if whom is not None:
            self._replayed = kept.event
            QCoreApplication.sendEvent(whom, kept.event)
            self._replayed = None

    def _scanned(self, text: str) -> None:
        payload = text.encode("utf-8", "surrogatepass")
        self._bridge.kiosk.take(Scan(payload, "keyboard", ADDRESS, datetime.now(UTC), time.monotonic()))
        if not self._seen:
            self._seen = True
            self._bridge.kiosk.tell(ScannerChanged(ADDRESS, "ready"))

    def _read(self, watched: QObject, event: QKeyEvent) -> Key:
        code, modifiers = event.nativeScanCode(), event.modifiers()
        return Key(
            at=event.timestamp() or _now(),
            down=event.type() != _RELEASE,
            ident=code or event.key(),
            code=code - _SCAN_CODES_FROM if self._by_place and code > _SCAN_CODES_FROM else None,
            text=event.text(),
            name=_NAMES.get(event.key(), ""),
            shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
            ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
            alt=bool(modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier)),
            repeat=event.isAutoRepeat(),
            event=_Kept(watched, copy_of(event)),
        )


def copy_of(event: QKeyEvent) -> QKeyEvent:
    """The same event, to be kept: Qt's own lives only while it is delivered."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy


def _now() -> int:
    """The clock of X on Linux, for keys that bring no time."""
    return round(time.monotonic() * 1000) % 2**32
