"""The sentences on how the outbox stands, as the window and the command line say them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from app.lead import Backlog, Delivery, DeliveryState, TargetState, TargetStatus
from app.standing import countdown, facts, only_here_words, sum_words, todo, waiting_words, why, words

NOW = datetime(2026, 9, 8, 12, 0, tzinfo=UTC)
SOON = NOW + timedelta(seconds=12)
BAD = "The platform cannot take it now (500); it is tried again."

target = partial(TargetStatus, "t", "Main hall", "pretix")
delivery = partial(Delivery, 1, 1, "t")


def plain(at: datetime) -> str:
    return at.strftime("%H:%M:%S")


@pytest.mark.parametrize(
    ("given", "said", "advice"),
    [
        (target(TargetState.OFFLINE), "Offline", "Nothing to do: it goes on by itself once the network is back."),
        (target(TargetState.PORTAL), "Wi-Fi wants a sign-in", "Open a web browser"),
        (target(TargetState.SIGN_IN), "Sign in again", "then sign in again: Settings, Targets."),
        (target(TargetState.TLS), "Connection not secure", "date and time and the address of Main hall"),
        (target(TargetState.WAITING, next_at=SOON), "Asked to wait", "asked for a pause until 12:00:12"),
        (target(waiting=2, backlog=Backlog(2, 2, (BAD,))), "Trying again", "Nothing to do: each lead is tried again"),
        (target(attention=1), "1 needs attention", "send it again"),
        (target(attention=2), "2 need attention", "send it again"),
        (target(waiting=3), "Sending 3", "Nothing to do: they go up by themselves."),
        (target(uploaded=3), "All uploaded", "Nothing to do."),
        (target(local=2), "2 only here", "Export"),
        (target(), "Ready", "Nothing to do."),
    ],
)
def test_each_state_has_words_and_says_what_to_do(given: TargetStatus, said: str, advice: str) -> None:
    assert words(given) == said
    assert advice in todo(given, moment=plain)


def test_who_sits_at_a_command_line_is_told_commands() -> None:
    given = target(TargetState.OFFLINE, attention=1)
    assert "`lead-kiosk leads --state attention`" in todo(given, shell=True)
    assert "`lead-kiosk" not in todo(given)
    assert "once the network is back" in todo(given, shell=True)
    assert "`lead-kiosk connect pretix …`" in todo(target(TargetState.SIGN_IN), shell=True)


def test_every_sentence_can_be_translated() -> None:
    def tr(text: str) -> str:
        return f"<{text}>"

    backlog = Backlog(3, 2, (BAD,), 4, NOW, SOON)
    for state in TargetState:
        given = target(state, "Why.", NOW, SOON, uploaded=1, waiting=3, attention=1, local=1, backlog=backlog)
        for said in (words(given, tr), todo(given, tr), sum_words(given, tr)):
            assert said.startswith("<")
            assert said.endswith(">") or "…”. <" in said
        for label, value in facts(given, NOW, tr=tr):
            assert label.startswith("<")
            assert value


def test_why_since_when_how_often_and_when_next_of_leads_that_fail_one_by_one() -> None:
    begun = NOW - timedelta(minutes=20)
    given = target(waiting=7, backlog=Backlog(7, 7, (BAD,), 4, begun, SOON))
    assert facts(given, NOW, moment=plain) == [
        ("Why", BAD),
        ("Since", "11:40:00"),
        ("Next try", "in 0:12 · tried up to 4 times"),
        ("What to do", todo(given)),
    ]


@pytest.mark.parametrize(
    ("backlog", "said"),
    [
        (Backlog(1, 1, (BAD,), 1), "now · tried once"),
        (Backlog(1, 1, (BAD,), 4), "now · tried 4 times"),
        (Backlog(2, 2, (BAD,), 1), "now · each was tried once"),
    ],
)
def test_how_often_it_was_tried(backlog: Backlog, said: str) -> None:
    assert ("Next try", said) in facts(target(waiting=backlog.looked_at, backlog=backlog), NOW)


def test_where_only_some_fail_it_says_how_many() -> None:
    assert why(target(waiting=7, backlog=Backlog(7, 3, (BAD, "Too slow.")))) == f"3 of 7 failed: {BAD}"
    assert why(target(waiting=7, backlog=Backlog(7))) == ""


def test_what_was_scanned_before_a_pause_waits_since_then() -> None:
    begun = NOW - timedelta(minutes=20)
    given = target(
        TargetState.OFFLINE, "No route.", begun, waiting=1, backlog=Backlog(1, since=NOW - timedelta(hours=1))
    )
    assert ("Since", "11:40:00 · the oldest lead waits since 11:00:00") in facts(given, NOW, moment=plain)
    assert ("Since", "today") in facts(given, NOW, moment=lambda _: "today")


def test_what_a_person_should_know_of_a_target_that_works_is_a_note() -> None:
    assert facts(target(problem="The event is over."), NOW) == [
        ("Note", "The event is over."),
        ("What to do", "Nothing to do for the leads."),
    ]


def test_what_the_platform_refused_is_in_its_words() -> None:
    def refused(*words: str, attention: int = 1) -> list[tuple[str, str]]:
        return facts(target(attention=attention, backlog=Backlog(refusals=words)), NOW)

    assert refused("Unknown attendee.")[0] == ("Refused", "“Unknown attendee.”")
    assert refused("A", "B", "C")[0] == ("Refused", "“A” · “B” · and others")
    assert [label for label, _ in refused("A", attention=0)] == ["What to do"]


@pytest.mark.parametrize(("seconds", "said"), [(72, "1:12"), (0.4, ""), (-5, ""), (3600, "60:00")])
def test_a_countdown_ends(seconds: float, said: str) -> None:
    assert countdown(NOW + timedelta(seconds=seconds), NOW) == said
    assert countdown(None, NOW) == ""


@pytest.mark.parametrize(
    ("owed", "status", "said"),
    [
        (delivery(), target(waiting=1), ""),
        (delivery(DeliveryState.UPLOADED, problem="No licence."), target(), ""),
        (delivery(), target(TargetState.OFFLINE, next_at=SOON), "Offline · next try 12:00:12"),
        (delivery(), target(TargetState.SIGN_IN), "Sign in again"),
        (
            delivery(attempts=3, next_at=SOON, problem=BAD),
            target(waiting=1, backlog=Backlog(1, 1, (BAD,), 3)),
            f"{BAD[:-1]} · tried 3 times · next try 12:00:12",
        ),
        (delivery(attempts=1, problem=BAD), None, f"{BAD[:-1]} · tried once"),
        (delivery(next_at=SOON), target(waiting=1), ""),  # an edit that waits for the last keystroke
    ],
)
def test_why_one_lead_waits(owed: Delivery, status: TargetStatus | None, said: str) -> None:
    assert waiting_words(owed, status, moment=plain) == said


def test_what_exists_only_here_is_counted_in_words() -> None:
    assert "1 lead exist only here" in only_here_words(1)
    assert "38 leads exist only here" in only_here_words(38)
