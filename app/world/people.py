"""The invented event: an exhibitor at a fair, and the visitors who wear its badges.

Person i is the same in every run and for every number of people, so that printed badges, the mock
backend and the demo's film agree. Domains end in `.example` and telephone numbers have the 555 01 of
fiction, so that nobody real is ever reached.
"""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.world.names import JOBS, PLACES

if TYPE_CHECKING:
    from collections.abc import Mapping

ACCESS_CODE: Final = "TERNBAY8"
"""The exhibitor's full access code."""

SCANNING_CODE: Final = "W9KESTRL"
"""The same exhibitor's code for scanning only: it may not read lists of leads or vouchers."""

CLIENT_ID: Final = "tern-and-tide"
"""The exhibitor's client ID, where a platform signs in by OAuth 2.0."""

CLIENT_SECRET: Final = "k3st-rel7-w1nd-h0ver"
"""The secret that goes with it."""

TAGS: Final = ("Hot", "Call back", "Demo wanted", "Newsletter", "Reseller", "Press")


@dataclass(frozen=True, slots=True)
class Exhibitor:
    """Who stands at the booth."""

    name: str
    booth: str


@dataclass(frozen=True, slots=True)
class Event:
    """The fair; `name` by language."""

    name: Mapping[str, str]
    slug: str
    organizer: str
    site: str


EXHIBITOR: Final = Exhibitor("Tern & Tide Instruments", "B4.17")
EVENT: Final = Event(
    {"en": "Fernblick Trade Fair", "de": "Fachmesse Fernblick", "fr": "Salon Fernblick"},
    "spring",
    "fernblick",
    "https://fernblick.example",
)


@dataclass(frozen=True, slots=True)
class Person:
    """A visitor; `code` is what the QR code on the badge holds."""

    number: int  # from 0
    code: str
    given: str
    family: str
    company: str
    job: str
    email: str
    phone: str
    country: str

    @property
    def name(self) -> str:
        """Given and family name, as printed on the badge."""
        return f"{self.given} {self.family}"


def people(n: int = 200) -> list[Person]:
    """The first `n` visitors."""
    return [person(number) for number in range(n)]


def person(number: int) -> Person:
    """The visitor with this number, from 0; the first 2,000 have different names."""
    place = PLACES[number % len(PLACES)]
    turn = number // len(PLACES)
    given = (turn + number) % 10
    family = (turn // 10 + 3 * turn + number) % 10
    woman = given % 2 == 0
    first = (place.women if woman else place.men)[given // 2]
    forms = place.families[family].split("/")
    last = forms[-1] if woman else forms[0]
    company = place.companies[_draw("company", number) % 2]
    mailbox = f"{_ascii(first)}.{_ascii(last)}{'' if turn < 100 else number}"
    return Person(
        number=number,
        code=badge_code(number),
        given=first,
        family=last,
        company=company,
        job=JOBS[_draw("job", number) % len(JOBS)],
        email=f"{mailbox}@{_ascii(company)}.example",
        phone=f"{place.dial} 555 01{_draw('phone', number) % 100:02}",
        country=place.country,
    )


def badge_code(number: int) -> str:
    """The code on this visitor's badge: of ten, eight ticket secrets and one each of pretix's other forms."""
    if number % 10 == 4:
        return _spell(number, "ABCDEFGHJKLMNPQRSTUVWXYZ3789", 10)
    if number % 10 == 7:
        return _signed(number)
    return _spell(number, "abcdefghjkmnpqrstuvwxyz23456789", 32)


def _spell(number: int, alphabet: str, length: int) -> str:
    return "".join(alphabet[byte % len(alphabet)] for byte in _bytes("badge", number)[:length])


def _signed(number: int) -> str:
    """A code as the scheme `pretix_sig1` makes them: base64 of a payload and its signature, reversed.

    The signature is made up. Drawn until all of `= + /` are in it, which keyboard scanners garble.
    """
    for attempt in range(10_000):
        drawn = _bytes(f"signed {attempt}", number) + _bytes(f"signature {attempt}", number)
        payload, signature = drawn[:17], drawn[17 : 17 + 64]
        parts = b"\1", len(payload).to_bytes(2, "big"), len(signature).to_bytes(2, "big"), payload, signature
        code = base64.b64encode(b"".join(parts)).decode()[::-1]
        if {"=", "+", "/"} <= set(code):
            return code
    raise AssertionError("no draw in ten thousand held all three signs")


def _bytes(purpose: str, number: int) -> bytes:
    """64 bytes that look random and are always the same."""
    return hashlib.sha512(f"lead kiosk: {purpose} {number}".encode()).digest()


def _draw(purpose: str, number: int) -> int:
    return int.from_bytes(_bytes(purpose, number)[:4], "big")


def _spellings(pairs: str) -> dict[str, str]:
    """Letters and their spelling in Latin, as `αa θth`."""
    return {pair[0]: pair[1:] for pair in pairs.split()}


_GREEK = _spellings("αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υu φf χch ψps ωo")
_CYRILLIC = _spellings(
    "аa бb вv гg дd ђdj еe жzh зz иi йy јj кk лl љlj мm нn њnj оo "
    "пp рr сs тt ћc уu фf хh цts чch џdz шsh щsht ъa ьy юyu яya"
)
_LATIN = _spellings("ßss øo æae łl ðd þth ıi đd")
_LETTERS = str.maketrans({**_LATIN, **_GREEK, **_CYRILLIC})


def _ascii(text: str) -> str:
    """`text` in the letters of a mail address, words joined by `-`."""
    spelled = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS)).translate(_LETTERS)
    kept = (letter for letter in spelled if not unicodedata.combining(letter) and letter not in "'&")
    return "-".join("".join(letter if letter.isalnum() else " " for letter in kept).split())
