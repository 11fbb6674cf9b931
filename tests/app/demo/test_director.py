"""The demo's staff note things on the film's leads, and the show ends on a complete one, or when patience does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from app.demo.director import PATIENCE, SAID, Director, Progress
from app.lead import Delivery, DeliveryState, Edit, Lead, Remarks, TargetStatus
from app.news import OutboxChanged, Saved, ScannerChanged
from app.world.people import Person, people

AT = datetime(2026, 3, 1, 10, 0, tzinfo=UTC)
FILM = "webcam:demo"
PEOPLE = people(6)


class Booth:
    """A kiosk that writes edits at once and uploads when told."""

    def __init__(self) -> None:
        self.leads: dict[int, Lead] = {}
        self.edits: list[tuple[int, Edit]] = []
        self.waiting = 0

    def scan(self, person: Person, scanner: str = FILM, new: bool = True) -> Saved:
        """A badge was read and committed, and waits."""
        number = person.number + 1
        delivery = {"pretix": Delivery(number, number, "t")}
        lead = Lead(number, "u", person.code, None, None, None, (), Remarks(), {}, None, 1, AT, AT, 1, delivery)
        self.leads[number] = lead
        self.waiting = len(self.leads)
        return Saved(lead, new, AT, scanner)

    def upload(self) -> None:
        """All names come back."""
        self.waiting = 0
        for number, lead in self.leads.items():
            done = {name: replace(each, state=DeliveryState.UPLOADED) for name, each in lead.deliveries.items()}
            self.leads[number] = replace(lead, name="Somebody", deliveries=done)

    def edit(self, lead: int, edit: Edit) -> None:
        """Write it."""
        self.edits.append((lead, edit))
        said = self.leads[lead].remarks
        rating = edit.rating if isinstance(edit.rating, int) else said.rating
        after = Remarks(edit.append or said.notes, rating, (*said.tags, *edit.add_tags))
        self.leads[lead] = replace(self.leads[lead], remarks=after)

    def lead(self, lead: int) -> Lead | None:
        """One lead."""
        return self.leads.get(lead)

    def outbox(self) -> OutboxChanged:
        """The counts."""
        done = len(self.leads) - self.waiting
        return OutboxChanged(
            (TargetStatus("t", "pretix", "pretix", waiting=self.waiting, uploaded=done),), len(self.leads)
        )


class Camera:
    """A film that holds whom the test says."""

    def __init__(self) -> None:
        self.asked = False
        self.held: Person | None = None

    def hold(self) -> None:
        """Note it."""
        self.asked = True


class Show:
    """A director with everything around it, and a clock that the test moves."""

    def __init__(self, seconds: float | None = 20) -> None:
        self.now = 0.0
        self.booth, self.camera, self.told = Booth(), Camera(), list[Progress]()
        self.director = Director(self.booth, self.camera, FILM, seconds, self.told.append, lambda: self.now)

    def at(self, now: float) -> bool:
        """Step at `now`."""
        self.now = now
        return self.director.step()

    def start(self) -> None:
        """The film's camera works, at 0."""
        self.director.hear(ScannerChanged(FILM, "ready"))
        self.at(0)


def test_a_new_lead_of_the_film_is_rated_tagged_and_noted_one_after_the_other() -> None:
    show = Show()
    show.start()
    show.director.hear(show.booth.scan(PEOPLE[0]))
    show.at(1.0)
    assert show.booth.edits == []
    show.at(1.4)
    assert [edit.rating for _, edit in show.booth.edits] == [SAID[0].rating]
    show.at(2.2)
    assert show.booth.leads[1].remarks == SAID[0]


def test_leads_that_a_person_scans_or_that_come_back_are_left_alone() -> None:
    show = Show()
    show.start()
    show.director.hear(show.booth.scan(PEOPLE[0], scanner="typed"))
    show.director.hear(show.booth.scan(PEOPLE[1], new=False))
    show.at(5)
    show.at(10)
    assert show.booth.edits == []


def test_when_the_time_is_up_one_badge_is_held_and_the_show_waits_for_its_name() -> None:
    show = Show()
    show.start()
    assert not show.at(19.9)
    assert not show.camera.asked
    assert not show.at(20)
    assert show.camera.asked
    show.camera.held = PEOPLE[2]
    show.director.hear(show.booth.scan(PEOPLE[2]))
    assert not show.at(21)
    assert not show.at(23)
    show.booth.upload()
    assert not show.at(24)
    assert show.at(25.1)
    assert show.booth.leads[3].remarks == SAID[0]


def test_what_is_edited_after_the_upload_is_waited_for() -> None:
    show = Show()
    show.start()
    show.camera.held = PEOPLE[2]
    show.at(20)
    show.director.hear(show.booth.scan(PEOPLE[2]))
    show.at(20.1)
    show.booth.upload()
    show.at(20.2)
    show.booth.waiting = 1
    assert not show.at(22)
    assert not show.at(24)
    show.booth.upload()
    assert not show.at(25)
    assert show.at(26.1)


def test_a_backend_that_never_answers_does_not_keep_the_show_open_for_ever() -> None:
    show = Show()
    show.start()
    show.director.hear(show.booth.scan(PEOPLE[0]))
    assert not show.at(20)
    assert not show.at(20 + PATIENCE)
    assert show.at(20.1 + PATIENCE)


def test_a_show_in_a_folder_of_an_earlier_one_ends_too() -> None:
    show = Show()
    show.start()
    show.camera.held = PEOPLE[2]
    show.at(20)
    show.director.hear(show.booth.scan(PEOPLE[2], new=False))
    show.booth.upload()
    assert not show.at(21)
    assert show.at(22.1)
    assert show.booth.edits == []


def test_a_show_without_an_end_goes_on() -> None:
    show = Show(seconds=None)
    show.start()
    assert not show.at(10_000)
    assert not show.camera.asked


def test_the_time_counts_from_the_first_picture() -> None:
    show = Show()
    show.at(3)
    show.director.hear(ScannerChanged(FILM, "ready"))
    show.at(4)
    show.at(23.9)
    assert not show.camera.asked
    show.at(24)
    assert show.camera.asked


def test_a_camera_that_says_nothing_does_not_stop_the_time() -> None:
    show = Show()
    show.at(5.1)
    show.at(25.2)
    assert show.camera.asked


def test_progress_is_told_once_for_each_change() -> None:
    show = Show()
    show.start()
    show.at(0.1)
    show.director.hear(show.booth.scan(PEOPLE[0]))
    show.at(0.2)
    show.at(1.3)
    show.booth.upload()
    show.at(1.4)
    assert show.told == [
        Progress(0),
        Progress(0, scanned=1, waiting=1),
        Progress(1, scanned=1, waiting=1),
        Progress(1, scanned=1, uploaded=1),
    ]
