"""What there is to see in the window: each shot brings it into one state of one page.

The stages follow a booth's life: nothing connected, open and busy, offline, and with leads that need a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.demo import poses
from app.lead import TargetState
from app.ui.pages.settings.page import titles

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.demo.booth import Booth
    from app.demo.poses import Pose


@dataclass(frozen=True, slots=True)
class Shot:
    """One state of one page."""

    name: str
    show: Pose


@dataclass(frozen=True, slots=True)
class Stage:
    """Shots of one time; `prepare` brings the booth there."""

    prepare: Callable[[Booth], None]
    shots: tuple[Shot, ...]


def _before(booth: Booth) -> None:
    """Nothing was done yet."""


def _open(booth: Booth) -> None:
    booth.open()
    booth.crowd(poses.CROWD)
    booth.remember(poses.CROWD - 1)


def _offline(booth: Booth) -> None:
    booth.go_offline()
    for _ in range(7):
        booth.scan(booth.another())
    booth.until_state(TargetState.OFFLINE)


def _attention(booth: Booth) -> None:
    booth.come_back()
    for code in ("NOBODY-1", "NOBODY-2"):
        booth.scan(code)
    booth.until(lambda: booth.target().attention == 2)


def _sign_in(booth: Booth) -> None:
    booth.refuse_sign_in()
    booth.scan(booth.another())
    booth.until_state(TargetState.SIGN_IN)


def _step(name: str) -> Shot:
    return Shot(f"setup-{name}", poses.step(name))


def _section(name: str) -> Shot:
    return Shot(f"settings-{name}", poses.section(name))


STAGES = (
    Stage(
        _before,
        (
            *(_step(name) for name in ("welcome", "scan", "type")),
            Shot("setup-failed", poses.refused_account),
            Shot("scan-empty", poses.page("scan")),
            Shot("leads-empty", poses.page("leads")),
            Shot("stats-empty", poses.page("stats")),
            Shot("outbox-empty", poses.page("outbox")),
        ),
    ),
    Stage(
        _open,
        (
            Shot("scan-new", poses.new_lead),
            Shot("scan-seen", poses.seen_again),
            Shot("scan-refused", poses.refused),
            Shot("scan-contact", poses.contact),
            Shot("scan-typing", poses.typing),
            Shot("scan-tags", poses.all_tags),
            Shot("scan-toast", poses.told),
            Shot("scan-menu", poses.lead_menu),
            Shot("scan-staff", poses.staff_menu),
            Shot("scan-keyboard", poses.keyboard),
            Shot("scan-notes", poses.attachments),
            Shot("scan-full", poses.disk_full),
            Shot("scan-elsewhere", poses.elsewhere),
            Shot("lock-pin", poses.locked),
            Shot("lock-wrong", poses.wrong_pin),
            Shot("idle", poses.idle),
            Shot("leads", poses.page("leads")),
            Shot("leads-detail", poses.one_lead),
            Shot("leads-nobody", poses.nobody),
            Shot("leads-filters", poses.filters),
            Shot("leads-narrowed", poses.narrowed),
            Shot("stats", poses.page("stats")),
            Shot("vouchers", poses.page("vouchers")),
            Shot("vouchers-detail", poses.one_voucher),
            Shot("outbox-safe", poses.page("outbox")),
            Shot("unread", poses.unread),
            *(_step(name) for name in ("scanner", "done")),
            *(_section(name) for name, _, _ in titles()),
            *(Shot(f"settings-{name}-change", poses.changing(name)) for name in ("booth", "questions", "targets")),
        ),
    ),
    Stage(_offline, (Shot("scan-offline", poses.seen_again), Shot("outbox-offline", poses.page("outbox")))),
    Stage(_attention, (Shot("outbox-attention", poses.page("outbox")),)),
    Stage(_sign_in, (Shot("outbox-sign-in", poses.page("outbox")),)),
)
