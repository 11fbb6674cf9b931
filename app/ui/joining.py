"""What Setup says while a kiosk is connected to a platform: rules and words, without a widget in sight."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.lead import LeadKioskError
from app.news import Refusal
from app.platforms import PlatformError
from app.reply import Declined, Insecure, Later, Offline, Portal, SignIn, Wait
from app.settings import SettingsError
from app.ui.sentences import said
from app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.connect import Connection
    from app.news import NotSaved
    from app.platforms import Field
    from app.settings import Settings
    from app.setup_code import SetupCode
    from app.ui.tokens import State


@dataclass(frozen=True, slots=True)
class Saying:
    """What is told in a box: a title, what to do, and in small the platform's or the network's own words.

    `later`: it may be connected all the same, and the platform is asked when it answers.
    """

    state: State
    icon: str
    title: str
    line: str = ""
    details: str = ""
    later: bool = False


@dataclass(frozen=True, slots=True)
class Attempt:
    """An account to connect, secrets in `values` included; `name` and `device_name` are None where nobody said."""

    platform: str
    values: Mapping[str, str] = field(repr=False)
    name: str | None = None
    device_name: str | None = None

    @property
    def host(self) -> str:
        """Whom it asks, for sentences."""
        try:
            host = urlsplit(self.values.get("url", "")).hostname
        except ValueError:
            host = None
        return host or self.platform


def attempt_of(code: SetupCode) -> Attempt:
    """What a set-up code asks for."""
    return Attempt(code.platform, code.values, code.target, code.device_name)


def is_first_start(settings: Settings, leads: int) -> bool:
    """Whether nobody has set up this kiosk or scanned with it yet."""
    return not (settings.setup_done or settings.targets or leads)


def asking(host: str) -> Saying:
    """While the platform is asked."""
    return Saying("neutral", "clock", tr("Checking …"), tr("Asking {host} who you are.").format(host=host))


def connected(connection: Connection) -> Saying:
    """The platform knows us; or it is asked later."""
    if connection.profile is None:
        line = tr("Scan on: leads are kept here, and go up once the platform answers.")
        return Saying("warn", "clock", tr("Saved, to be checked later"), line)
    parts = (connection.target.exhibitor, connection.profile.event_title())
    return Saying("ok", "check", tr("Connected"), " · ".join(part for part in parts if part))


def joined_words(connection: Connection) -> str:
    """The same as one sentence."""
    words = tr("{name} is connected.") if connection.profile else tr("{name} is connected, and checked later.")
    return words.format(name=connection.target.name)


def trouble(error: Exception) -> Saying:
    """Why it could not be connected, and what to do."""
    if isinstance(error, PlatformError):
        return _refused(error)
    if isinstance(error, SettingsError | OSError):
        line = tr("This computer cannot keep the account: free space, or check the rights of the data folder.")
        return Saying("bad", "disk", tr("Not connected"), line, said(str(error)))
    if isinstance(error, LeadKioskError):
        return Saying("bad", "alert", tr("Not connected"), said(str(error)))
    line = tr("Something unexpected failed. Try again; the log tells more.")
    return Saying("bad", "alert", tr("Not connected"), line)


def _refused(error: PlatformError) -> Saying:
    reason = said(str(error))
    match error.reply:
        case Offline():
            line = tr("Check this computer’s network and the server address. You can also connect now and check later.")
            return Saying("warn", "offline", tr("The platform cannot be reached"), line, reason, later=True)
        case Portal():
            line = tr("Sign in to the Wi-Fi in a web browser, or check the server address.")
            return Saying("warn", "wifi", tr("Another page answered"), line, reason, later=True)
        case SignIn():
            line = tr("Check the code or secret letter by letter, or ask the organiser for a valid one.")
            return Saying("bad", "key", tr("The platform refused the sign-in"), line, reason)
        case Insecure():
            line = tr("Check the server address and this computer’s date and time, or use another network.")
            return Saying("bad", "shield", tr("The connection is not secure"), line, reason)
        case Wait():
            line = tr("The platform asks to wait. Try again in a moment, or connect now and check later.")
            return Saying("warn", "clock", tr("The platform is busy"), line, reason, later=True)
        case Declined():
            line = tr("Check the server address: the platform says that there is no such place.")
            return Saying("bad", "alert", tr("The platform refused this"), line, reason)
        case Later(raw=raw) if raw.lstrip()[:1] == "<":
            line = tr("A web page is there, but no platform: check the server address.")
            return Saying("bad", "alert", tr("No platform at this address"), line, reason)
        case _:
            line = tr("Try again in a moment, or connect now and check later.")
            return Saying("warn", "clock", tr("The platform gives no usable answer"), line, reason, later=True)


def wrong_code(sentence: str) -> Saying:
    """A set-up code that cannot be used."""
    return Saying("bad", "stop", tr("This code does not help here"), said(sentence))


def of_refusal(refused: NotSaved) -> Saying | None:
    """What a scan that made no lead means in Setup; None when it says nothing of the set-up."""
    match refused.refusal:
        case Refusal.SETUP_PRETIX:
            line = tr("This code sets up a pretix device, not a lead scanner. Ask the organiser for your access code.")
            return Saying("bad", "stop", tr("Not the right set-up code"), line)
        case Refusal.SELF_TEST:
            return Saying("ok", "check", tr("The scanner works"), tr("Letters and signs arrive as printed."))
        case Refusal.SELF_TEST_GARBLED:
            line = tr("Set the scanner to US English, or choose its layout in Settings. Then scan again.")
            return Saying("bad", "keyboard", tr("Letters are swapped"), line)
        case Refusal.KEYS_LOST | Refusal.UNREADABLE | Refusal.EMPTY | Refusal.TOO_LONG:
            return Saying("bad", "stop", tr("Scan again"), tr("The code did not arrive whole."))
        case _:
            return None


def label_of(field: Field) -> str:
    """What a platform's field is called, in the person's language where we know its name."""
    known = {
        "Server address": tr("Server address"),
        "Access code": tr("Access code"),
        "Client ID": tr("Client ID"),
        "Client secret": tr("Client secret"),
        "How to ask for a token": tr("How to ask for a token"),
        "Seat of this kiosk among those on the same account, as 2/3": tr(
            "Seat of this kiosk among those on the same account, as 2/3"
        ),
    }
    return known.get(field.label, field.label)
