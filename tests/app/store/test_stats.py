"""The event in figures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from app.lead import Edit
from app.store import Store, edits, scans
from app.store.stats import Member, Stats, gather

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

BERLIN, KOLKATA = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Kolkata")
NOON = datetime(2026, 9, 8, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path) as store:
        yield store


def scan(store: Store, code: str, at: datetime, staff: str | None = "Kim") -> None:
    scans.record(store, scans.Read(at, "webcam:0", "QRCode", code, staff=staff))


def by_hour(hours: tuple[int, ...]) -> dict[int, int]:
    """Only the hours that have something."""
    assert len(hours) == 24
    return {hour: count for hour, count in enumerate(hours) if count}


def test_nothing_is_nothing(store: Store) -> None:
    found = gather(store, NOON, BERLIN)
    assert found == Stats()
    assert (found.hot, found.per_hour, found.busiest) == (0, 0, None)


def test_scans_count_again_and_leads_once(store: Store) -> None:
    for minutes, code in ((0, "A"), (5, "A"), (70, "B")):
        scan(store, code, NOON + timedelta(minutes=minutes))
    found = gather(store, NOON + timedelta(hours=2), UTC)
    assert (found.leads, found.leads_today, found.scans) == (2, 2, 3)
    assert by_hour(found.today) == {12: 2, 13: 1}


def test_days_and_hours_are_those_of_the_booth(store: Store) -> None:
    scan(store, "yesterday", datetime(2026, 9, 7, 21, 59, 59, tzinfo=UTC))  # 23:59 in Berlin
    scan(store, "today", datetime(2026, 9, 7, 22, tzinfo=UTC))  # midnight
    found = gather(store, NOON, BERLIN)
    assert by_hour(found.yesterday) == {23: 1}
    assert by_hour(found.today) == {0: 1}
    assert found.leads_today == 1


def test_a_zone_half_an_hour_off_has_hours_of_its_own(store: Store) -> None:
    scan(store, "A", datetime(2026, 9, 8, 4, 29, tzinfo=UTC))  # 9:59 in Kolkata
    scan(store, "B", datetime(2026, 9, 8, 4, 30, tzinfo=UTC))  # 10:00
    assert by_hour(gather(store, NOON, KOLKATA).today) == {9: 1, 10: 1}


def test_the_hour_that_comes_twice_when_clocks_go_back_is_one(store: Store) -> None:
    for at in ("2026-10-24T23:30", "2026-10-25T00:30", "2026-10-25T01:30", "2026-10-25T02:30"):
        scan(store, at, datetime.fromisoformat(at).replace(tzinfo=UTC))
    found = gather(store, datetime(2026, 10, 25, 12, tzinfo=UTC), BERLIN)
    assert by_hour(found.today) == {1: 1, 2: 2, 3: 1}


def test_the_hour_that_is_skipped_in_spring_stays_empty(store: Store) -> None:
    for at in ("2026-03-29T00:30", "2026-03-29T01:30"):
        scan(store, at, datetime.fromisoformat(at).replace(tzinfo=UTC))
    found = gather(store, datetime(2026, 3, 29, 12, tzinfo=UTC), BERLIN)
    assert by_hour(found.today) == {1: 1, 3: 1}


def test_the_day_before_a_change_of_clocks_ends_at_its_own_midnight(store: Store) -> None:
    scan(store, "A", datetime(2026, 10, 24, 21, 59, tzinfo=UTC))  # 23:59, still summer time
    scan(store, "B", datetime(2026, 10, 24, 22, tzinfo=UTC))
    found = gather(store, datetime(2026, 10, 25, 12, tzinfo=UTC), BERLIN)
    assert (by_hour(found.yesterday), by_hour(found.today)) == ({23: 1}, {0: 1})
    assert (found.leads_today, found.leads) == (1, 2)


def test_where_clocks_go_forward_at_midnight_the_day_begins_an_hour_later(
    store: Store, in_zone: Callable[[str], None]
) -> None:
    in_zone("EET-2EEST,M3.5.0/0,M10.5.0/0")  # Beirut
    scan(store, "A", datetime(2026, 3, 28, 21, 59, tzinfo=UTC))  # 23:59
    scan(store, "B", datetime(2026, 3, 28, 22, tzinfo=UTC))  # 1:00, a minute later
    found = gather(store, datetime(2026, 3, 29, 12, tzinfo=UTC))
    assert (by_hour(found.yesterday), by_hour(found.today)) == ({23: 1}, {1: 1})
    assert (found.leads_today, found.leads) == (1, 2)


def test_yesterday_counts_until_this_time_of_day(store: Store) -> None:
    scan(store, "early", NOON - timedelta(hours=25))
    scan(store, "late", NOON - timedelta(hours=23))
    scan(store, "long ago", NOON - timedelta(days=2, hours=1))
    found = gather(store, NOON, UTC)
    assert (found.leads, found.leads_before, found.leads_today) == (3, 1, 0)
    assert by_hour(found.yesterday) == {11: 1, 13: 1}


def test_stars_tags_and_staff(store: Store) -> None:
    for number, staff in enumerate(("Kim", "Kim", "Jo", None, "")):
        scan(store, f"code-{number}", NOON - timedelta(days=number), staff)
    scan(store, "code-2", NOON, "Bo")  # who scans it again made no new lead
    for lead, rating, tags in ((1, 5, ("Hot", "Reseller")), (2, 4, ("Hot",)), (3, 0, ()), (4, 3, ("Zoo", "Ännchen"))):
        edits.edit(store, lead, Edit(rating=rating, add_tags=tags))
    found = gather(store, NOON + timedelta(hours=1), UTC)
    assert found.ratings == {5: 1, 4: 1, 0: 1, 3: 1, None: 1}
    assert found.hot == 2
    assert found.tags == (("Hot", 2), ("Reseller", 1), ("Zoo", 1), ("Ännchen", 1))
    assert found.staff == (Member(None, 2, 0), Member("Kim", 2, 1), Member("Jo", 1, 0))


def test_leads_per_hour_lie_between_the_first_scan_and_the_last(store: Store) -> None:
    for number in range(6):
        scan(store, f"code-{number}", NOON + timedelta(minutes=30 * number))
    evening = gather(store, NOON + timedelta(hours=9), UTC)
    assert evening.per_hour == pytest.approx(6 / 2.5)


def test_the_first_hour_counts_as_a_whole(store: Store) -> None:
    for number in range(3):
        scan(store, f"code-{number}", NOON + timedelta(seconds=number))
    assert gather(store, NOON + timedelta(minutes=1), UTC).per_hour == 3


def test_of_two_busiest_hours_the_later_one() -> None:
    assert Stats(today=(0, 7, 3, 7, *(0,) * 20)).busiest == 3
