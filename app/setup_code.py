"""Our set-up code: one QR code that holds what a person would type to connect a kiosk; pure.

It is JSON, `{"lead_kiosk": 1, "platform": "pretix", "url": "…", "access_code": "…"}`: the version, the platform and
its fields by name, and perhaps `target` and `device_name`. It holds an access code in the open, so that whoever can
see it can use it: it is written where a person asks for it, and neither logged nor shown by `repr`. Only ASCII, so
that a scanner that plays keyboard can type it under every layout.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app import platforms
from app.badge import LONGEST_CODE, text_of
from app.lead import LeadKioskError
from app.standing import in_english

VERSION = 1
_MARK, _PLATFORM, _TARGET, _DEVICE = "lead_kiosk", "platform", "target", "device_name"
RESERVED = frozenset((_MARK, _PLATFORM, _TARGET, _DEVICE))
"""What no platform's field may be called."""
_ENDS = "\r\n\t\ufeff"
_FORBIDDEN = {"Cc", "Cs"}

Translate = Callable[[str], str]


class SetupCodeError(LeadKioskError):
    """A set-up code that cannot be used; the text says why and never what is in it."""


@dataclass(frozen=True, slots=True)
class SetupCode:
    """An account to connect; `values` by field name, secrets included. `target` is the name to give it here."""

    platform: str
    values: Mapping[str, str] = field(repr=False)
    target: str | None = None
    device_name: str | None = None

    def secrets(self) -> list[str]:
        """What must not be logged or shown."""
        kind = platforms.load(self.platform)
        return [self.values[each.name] for each in kind.fields if each.secret and each.name in self.values]


def write(code: SetupCode) -> str:
    """The text of the QR code; raises `SetupCodeError` when it would not be read back, or is too long for one."""
    names = {name: value for name, value in ((_TARGET, code.target), (_DEVICE, code.device_name)) if value is not None}
    content: dict[str, object] = {_MARK: VERSION, _PLATFORM: code.platform, **code.values, **names}
    text = json.dumps(content, separators=(",", ":"))
    if read(text.encode()) != code:
        raise SetupCodeError("A set-up code cannot hold this: spaces around a name, or a field that is not known.")
    return text


def read(payload: bytes, tr: Translate = in_english) -> SetupCode:
    """What the scanned `payload` sets up; raises `SetupCodeError` with what is wrong with it.

    Fields that have a default may be missing; names that are not known are passed over.
    """
    content = _content(payload, tr)
    _check_version(content, tr)
    name = content.get(_PLATFORM)
    if not isinstance(name, str) or name not in platforms.names():
        raise SetupCodeError(
            tr("This set-up code is for a platform that this version does not know: update Lead Kiosk.")
        )
    kind = platforms.load(name)
    texts = {each: _text(each, value, tr) for each, value in content.items() if each in _known(kind)}
    values = {each.name: texts[each.name] for each in kind.fields if each.name in texts}
    for each in kind.fields:
        if each.default is None and not values.get(each.name):
            lacks = tr("The set-up code lacks this: {field}. Ask for another code, or type the account.")
            raise SetupCodeError(lacks.format(field=each.label))
        _accept(each, values)
    return SetupCode(name, values, texts.get(_TARGET) or None, texts.get(_DEVICE) or None)


def _content(payload: bytes, tr: Translate) -> dict[str, object]:
    text = text_of(payload).strip(_ENDS)
    try:
        content = json.loads(text) if len(text) <= LONGEST_CODE else None
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        raise SetupCodeError(tr("The set-up code cannot be read: scan it again, or type the account."))
    if "handshake_version" in content:
        raise SetupCodeError(
            tr("This code sets up a pretix device, not a lead scanner. Ask the organiser for your access code.")
        )
    if _MARK not in content:
        raise SetupCodeError(tr("This is no set-up code of Lead Kiosk."))
    return content


def _check_version(content: Mapping[str, object], tr: Translate) -> None:
    version = content[_MARK]
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise SetupCodeError(tr("The set-up code is damaged: ask for another one, or type the account."))
    if version > VERSION:
        raise SetupCodeError(tr("This set-up code is for a newer Lead Kiosk: update this one, or type the account."))


def _known(kind: platforms.Platform) -> set[str]:
    return {_TARGET, _DEVICE, *(each.name for each in kind.fields)}


def _text(name: str, value: object, tr: Translate) -> str:
    if not isinstance(value, str) or any(unicodedata.category(sign) in _FORBIDDEN for sign in value):
        broken = tr("The set-up code is damaged at “{name}”: ask for another one, or type the account.")
        raise SetupCodeError(broken.format(name=name))
    return value.strip() if name in RESERVED else value


def _accept(each: platforms.Field, values: Mapping[str, str]) -> None:
    if each.name not in values:
        return
    try:
        each.accept(values[each.name])
    except LeadKioskError as error:
        raise SetupCodeError(str(error)) from error
