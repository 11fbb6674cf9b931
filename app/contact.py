"""Reads contact cards (vCard 2.1 to 4.0, MeCard) into attendee fields; whatever it cannot read it leaves out.

Only what a lead needs is taken: name, company, title, e-mail, phone, web address, address and note. Sources:
RFC 2426 and RFC 6350 (unfolding, escapes, property groups), vCard 2.1 (quoted-printable), NTT DOCOMO's MeCard.
"""

from __future__ import annotations

import quopri
import re

from app.lead import Attendee, AttendeeField

_LABELS = {
    "name": "Name",
    "company": "Company",
    "title": "Job title",
    "email": "E-mail",
    "phone": "Phone",
    "url": "Web",
    "address": "Address",
    "note": "Note",
}
_VCARD = {
    "ORG": "company",
    "TITLE": "title",
    "EMAIL": "email",
    "TEL": "phone",
    "URL": "url",
    "ADR": "address",
    "NOTE": "note",
}
_MECARD = {"N": "name", **_VCARD}
_LIST = {"company", "address"}
_LINE = re.compile(r'((?:[^":]|"[^"]*")*):(.*)', re.DOTALL)  # quoted parameters may hold a colon


def clean(text: str) -> str:
    """`text` without NUL and lone surrogates, which neither SQLite nor a screen can take."""
    return re.sub("[\x00\ud800-\udfff]", "", text)


def contact_fields(text: str) -> Attendee:
    """The card's fields, the name first; empty for a card that says nothing."""
    found = _mecard(text) if text.upper().startswith("MECARD:") else _vcard(text)
    ordered = sorted(found, key=lambda pair: list(_LABELS).index(pair[0]))
    return tuple(AttendeeField(kind, _LABELS[kind], value) for kind, value in ordered if value)


def _vcard(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    structured = ""
    for line in _unfold(text):
        matched = _LINE.match(line)
        if not matched:
            continue
        name, *parameters = matched[1].upper().split(";")
        name = name.rpartition(".")[2]
        value = _decoded(matched[2], parameters)
        if name == "FN":
            found.append(("name", _plain(value)))
        elif name == "N":
            structured = _structured_name(_split(value, ";"))
        elif name in _VCARD:
            kind = _VCARD[name]
            parts = _split(value, ";") if kind in _LIST else [value.removeprefix("tel:")]
            found.append((kind, ", ".join(part for part in map(_plain, parts) if part)))
    if structured and not any(kind == "name" and value for kind, value in found):
        found.append(("name", structured))
    return found


def _unfold(text: str) -> list[str]:
    lines: list[list[str]] = []
    for line in re.split(r"\r\n|\r|\n", text):
        if lines and lines[-1][-1].endswith("=") and "QUOTED-PRINTABLE" in lines[-1][0].upper():
            lines[-1][-1] = lines[-1][-1][:-1]
            lines[-1].append(line)
        elif lines and line[:1] in (" ", "\t"):
            lines[-1].append(line[1:])
        else:
            lines.append([line])
    return ["".join(parts) for parts in lines]


def _decoded(value: str, parameters: list[str]) -> str:
    if not any("QUOTED-PRINTABLE" in parameter for parameter in parameters):
        return value
    charset = next((p.partition("=")[2] for p in parameters if p.startswith("CHARSET=")), "utf-8")
    try:
        return quopri.decodestring(value.encode("utf-8", "replace")).decode(charset, "replace")
    except (LookupError, ValueError):  # no such character set, or one that is none
        return value


def _structured_name(parts: list[str]) -> str:
    """`family;given;additional;prefix;suffix` in the order people say it."""
    padded = (*parts, "", "", "", "", "")[:5]
    family, given, additional, prefix, suffix = (_plain(part).replace(",", " ").strip() for part in padded)
    return " ".join(part for part in (prefix, given, additional, family, suffix) if part)


def _split(value: str, separator: str) -> list[str]:
    """The parts of `value` between separators that no backslash escapes."""
    parts, start = [], 0
    for found in re.finditer(rf"\\.|{separator}", value, re.DOTALL):
        if found[0] == separator:
            parts.append(value[start : found.start()])
            start = found.end()
    return [*parts, value[start:]]


def _plain(value: str) -> str:
    text = re.sub(r"\\([nN,;:\\])", lambda match: "\n" if match[1] in "nN" else match[1], value)
    return clean(text).strip()


def _mecard(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for part in _split(text[len("MECARD:") :], ";"):
        name, separator, value = part.partition(":")
        kind = _MECARD.get(name.strip().upper())
        if kind is None or not separator:
            continue
        if kind == "name":
            family, *given = _split(value, ",")
            value = " ".join(part.strip() for part in (*given, family))
        found.append((kind, _plain(value)))
    return found
