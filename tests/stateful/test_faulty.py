"""A bad network in all its ways, and each thing that no document says: short forms of `faulty.py`, over loopback."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from app.lead import DeliveryState
from app.mock.answers import POISON_WORDS
from app.mock.mocks import known_switches
from app.mock.server import MockServer
from app.store import targets
from app.world import faults, make_world
from tests.stateful.faulty import CASES, run
from tests.stateful.kiosks import QUICK, Clock, Outcome, drain, new_kiosk, outcome

if TYPE_CHECKING:
    from pathlib import Path

PLATFORMS = ("pretix", "connections")
PATIENCE = 60.0  # seconds
FAULTS = [kind.name for kind in faults.KINDS if kind.name not in ("skew", "poison")]
CHOICES = [
    (switch.name, choice)
    for switch in known_switches()
    for choice in (switch.choices or {"connections-token-seconds": ("1",)}.get(switch.name, ()))
    if choice != switch.default
]
PLANS = [*(f"{name}=0.5" for name in faults.PRESETS), *(f"{name}=0.4" for name in FAULTS)]
REFUSALS = {  # what these leave undone is right: the platform refuses it, for this kiosk or for good
    ("pretix-notes", "off"),
    ("pretix-long-note", "cut"),
}


def bring(
    folder: Path, platform: str, plan: str = "", switches: dict[str, str] | None = None, count: int = 12
) -> tuple[Outcome, MockServer]:
    """One kiosk brings so many leads over such a network."""
    world = make_world(count, switches={**QUICK, **(switches or {})}, faults=faults.parse(plan))
    with MockServer(world) as server:
        kiosk = new_kiosk(folder, platform, server.url, world.people, Clock())
        with closing(kiosk.store):
            drain([kiosk], PATIENCE)
            for lead in kiosk.leads:
                for way in lead.deliveries.values():
                    assert way.state != DeliveryState.ATTENTION or way.problem, "a refusal says why"
            return outcome([kiosk], world, POISON_WORDS, record_for_each=True), server


@pytest.mark.parametrize("kiosks", [1, 3])
@pytest.mark.parametrize("case", CASES)
def test_nothing_is_lost_doubled_or_held_back_on_a_bad_network(case: str, kiosks: int) -> None:
    found = run(case, kiosks, 36, seed=1, seconds=PATIENCE)
    assert found.leads == 36
    assert found.poisoned > 0
    assert found.is_good(), found


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_fault_is_outlived(tmp_path: Path, platform: str, plan: str) -> None:
    found, _ = bring(tmp_path, platform, f"{plan};seed=3")
    assert found.is_good(), found


@pytest.mark.parametrize(("switch", "choice"), CHOICES)
def test_whatever_the_documents_leave_open_loses_nothing(tmp_path: Path, switch: str, choice: str) -> None:
    platform = switch.partition("-")[0]
    plan = "reset-after=0.2,500=0.1;seed=5" if not switch.endswith("rate") else ""
    found, server = bring(tmp_path, platform, plan, {switch: choice})
    assert found.duplicated == found.blocked == 0
    refused = {"pretix-other-product", "connections-wrong-event"}
    if switch not in refused:
        assert (found.lost, found.wrongly_attention) == (0, 0)
    else:
        assert found.lost == found.wrongly_attention  # what is refused is visible
    if (switch, choice) not in REFUSALS:
        assert found.notes_lost <= found.wrongly_attention
    assert server.world.ledger.total < 40 * found.leads


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("skew", [7200, -7200])
def test_a_clock_that_is_off_is_corrected_before_the_first_lead_goes_up(
    tmp_path: Path, platform: str, skew: int
) -> None:
    world = make_world(5, switches={**QUICK, "skew-seconds": str(skew)}, faults=faults.parse("skew"))
    with MockServer(world) as server:
        kiosk = new_kiosk(tmp_path, platform, server.url, world.people, Clock())
        with closing(kiosk.store):
            drain([kiosk], PATIENCE)
            (status,) = targets.statuses(kiosk.store)
            assert status.problem
            assert "2 h 0 min" in status.problem
            told = {row["code"]: row.get("scanned") or row["time"] for row in world.leads()}
            for lead in kiosk.leads:
                ahead = datetime.fromisoformat(str(told[lead.code])) - lead.first
                assert abs(ahead.total_seconds() - skew) <= 2, "the scan's own time stays"


def test_an_event_that_is_over_is_told(tmp_path: Path) -> None:
    world = make_world(2, switches={**QUICK, "pretix-event": "over"})
    with MockServer(world) as server:
        kiosk = new_kiosk(tmp_path, "pretix", server.url, world.people, Clock())
        with closing(kiosk.store):
            drain([kiosk], PATIENCE)
            (status,) = targets.statuses(kiosk.store)
    assert (status.state, status.uploaded) == ("ready", 2)
    assert "over" in (status.problem or "")
