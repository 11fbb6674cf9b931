"""What goes wrong on the way to the mock backend, drawn from a seed: pure, so that a bad day can be had again.

A plan gives every fault a share of the requests. Of those that spoil an answer a request gets at most one, so
their shares add up to at most 1; a late answer, a wrong clock and a refused visitor come beside any other. The
draw depends on the seed and on the request's number alone, and on the code alone where a code is refused.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass

from app.lead import LeadKioskError
from app.world.switches import Switch


class FaultsError(LeadKioskError):
    """A plan that cannot be read; the text is one sentence."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A named fault; `share` is what it gets where none is given."""

    name: str
    help: str
    share: float = 0.1
    beside: bool = False  # comes beside any other fault


KINDS = (
    Kind("delay", "the answer comes late (delay-ms)", 1.0, beside=True),
    Kind("skew", "the answer's Date is wrong (skew-seconds)", 1.0, beside=True),
    Kind("poison", "a share of the codes is refused with 400, always, in words", 0.02, beside=True),
    Kind("timeout", "processed, then silence (hang-seconds)"),
    Kind("reset-before", "the connection is reset, nothing is processed"),
    Kind("reset-after", "processed, then the connection is reset: the answer is lost"),
    Kind("truncate", "processed, but half of the answer's body is missing"),
    Kind("drip", "processed, but the answer comes in drops (drip-seconds)"),
    Kind("500", "a crash, as a page; nothing is processed"),
    Kind("502", "processed, but a proxy loses the answer"),
    Kind("503", "overloaded, as a page; nothing is processed"),
    Kind("503-wait", "the same with Retry-After in seconds (retry-after)"),
    Kind("503-date", "the same with Retry-After as a date"),
    Kind("429", "too many requests; nothing is processed"),
    Kind("429-wait", "the same with Retry-After in seconds (retry-after)"),
    Kind("429-date", "the same with Retry-After as a date"),
    Kind("portal-200", "a Wi-Fi's sign-in page answers with 200"),
    Kind("portal-302", "a Wi-Fi's sign-in page, by a redirect"),
    Kind("portal-511", "a Wi-Fi's sign-in page with 511"),
    Kind("401", "the credentials are refused; with a share below 1 once for each lead"),
    Kind("token-expiry", "all access tokens given out so far expire"),
    Kind("wrong-shape", "200 with JSON of another shape; nothing is processed"),
    Kind("closed", "reset, and the port is closed for a while (closed-seconds)", 0.01),
)
PRESETS = {
    "wifi": ("timeout", "reset-before", "reset-after", "truncate", "drip"),
    "overload": ("500", "502", "503", "503-wait", "503-date", "429", "429-wait", "429-date"),
    "portal": ("portal-200", "portal-302", "portal-511"),
    "mix": (
        "timeout", "reset-before", "reset-after", "truncate", "drip", "500", "502", "503", "503-wait", "429",
        "429-wait", "portal-200", "401", "wrong-shape",
    ),
}  # fmt: skip
"""Names for several faults at once, which part their share equally."""

DELAY = Switch("delay-ms", "40", "how late a late answer is", bounds=(0, 600_000))
HANG = Switch("hang-seconds", "30", "how long a silence lasts; then the connection is reset", bounds=(0, 3600))
RETRY_AFTER = Switch("retry-after", "1", "the seconds that Retry-After asks for", bounds=(0, 86_400))
DRIP = Switch("drip-seconds", "2", "how long a dripping answer takes", bounds=(0, 3600))
CLOSED = Switch("closed-seconds", "2", "how long the port is closed", bounds=(0, 3600))
SKEW = Switch("skew-seconds", "7200", "how far Date is ahead, or with a minus behind", bounds=(-4e8, 4e8))
SWITCHES = (DELAY, HANG, RETRY_AFTER, DRIP, CLOSED, SKEW)

_KNOWN = {kind.name: kind for kind in KINDS}
_PRESET_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Faults:
    """A plan: the share of each fault, in the order of `KINDS`, and the seed."""

    shares: tuple[tuple[str, float], ...] = ()
    seed: int = 0

    def __str__(self) -> str:
        """As it would be written on the command line."""
        return ",".join(f"{name}={share:.12g}" for name, share in self.shares) + f";seed={self.seed}"

    def share(self, name: str) -> float:
        """The share of this fault."""
        return dict(self.shares).get(name, 0.0)

    def of(self, number: int) -> tuple[str, ...]:
        """The faults of request `number`, but `poison`: those that come beside others first, then at most one."""
        beside = [
            name for name, share in self.shares
            if _KNOWN[name].beside and name != "poison" and _draw(self.seed, name, number) < share
        ]  # fmt: skip
        left = _draw(self.seed, "fault", number)
        for name, share in self.shares:
            if _KNOWN[name].beside:
                continue
            if left < share:
                return (*beside, name)
            left -= share
        return tuple(beside)

    def poisons(self, code: str) -> bool:
        """Whether this code is always refused."""
        return _draw(self.seed, "poison", code) < self.share("poison")


def parse(text: str) -> Faults:
    """A plan from `NAME[=SHARE][,NAME...][;seed=N]`, presets' names included; raises `FaultsError`."""
    names, _, rest = text.partition(";")
    shares: dict[str, float] = {}
    for part in filter(None, map(str.strip, names.split(","))):
        name, equals, given = (piece.strip() for piece in part.partition("="))
        share = _share(name, given) if equals else None
        for kind, amount in _parts(name, share):
            shares[kind] = shares.get(kind, 0.0) + amount
    _check_sums(shares)
    ordered = tuple((kind.name, shares[kind.name]) for kind in KINDS if kind.name in shares)
    return Faults(ordered, _seed(rest.strip()))


def _parts(name: str, share: float | None) -> list[tuple[str, float]]:
    if name in _KNOWN:
        return [(name, _KNOWN[name].share if share is None else share)]
    if name in PRESETS:
        several = PRESETS[name]
        return [(kind, (_PRESET_SHARE if share is None else share) / len(several)) for kind in several]
    raise FaultsError(f"There is no fault “{name}”. Known: {', '.join([*_KNOWN, *PRESETS])}.")


def _share(name: str, given: str) -> float:
    try:
        share = float(given)
    except ValueError:
        share = math.nan
    if not 0 <= share <= 1:
        raise FaultsError(f"The share of “{name}” must be a number from 0 to 1, such as 0.45, not “{given}”.")
    return share


def _check_sums(shares: dict[str, float]) -> None:
    together = sum(share for name, share in shares.items() if not _KNOWN[name].beside)
    if together > 1 + 1e-9:
        raise FaultsError(f"A request gets one of these faults, so their shares add up to 1 at most, not {together:g}.")
    for name, share in shares.items():
        if share > 1:
            raise FaultsError(f"The share of “{name}” is 1 at most, not {share:g}.")


def _seed(text: str) -> int:
    name, _, given = (piece.strip() for piece in text.partition("="))
    if not text:
        return 0
    if name != "seed" or not (given.isascii() and given.isdigit() and len(given) < 19):
        raise FaultsError(f"After “;” comes seed=NUMBER, not “{text}”.")
    return int(given)


def _draw(seed: int, purpose: str, what: int | str) -> float:
    """A number from 0 up to 1 that looks random and is always the same."""
    digest = hashlib.blake2b(f"{seed}/{purpose}/{what}".encode(errors="replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big") / 2**64
