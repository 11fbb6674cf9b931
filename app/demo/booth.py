"""A booth at the invented event, brought into any state that a real one can be in: for pictures of every page.

Everything in it came about as at a booth: the leads were scanned by a running kiosk, which uploaded them to the mock
backend; offline is a backend that was stopped, attention a code that it refused.
"""

from __future__ import annotations

import asyncio
import io
import threading
import time
import wave
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from app.connect import connect
from app.demo.film import Film
from app.demo.still import StillCamera
from app.kiosk import Kiosk
from app.lead import Edit, LeadKioskError, TargetState, ms, utc
from app.mock.server import MockServer
from app.news import PicturesChanged, Saved, ScannerChanged
from app.settings import Question, change
from app.store import pictures
from app.store.attachments import Kind
from app.world import make_world
from app.world.faults import Faults
from app.world.people import ACCESS_CODE
from hardware import Scan
from hardware.vision import cv2, jpeg

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from app.lead import TargetStatus
    from app.news import News
    from app.settings import Settings
    from app.world.people import Person
    from hardware.preview import Picture

CAMERA = "webcam:0"
STAFF = ("Kim Miller", "Jo Okafor", "Bo Tran")
QUESTION = Question(text="When do they want to start?", options=("Now", "3 months", "Later"))
_SAID = (
    Edit(rating=4, add_tags=("Hot", "Newsletter"), notes="Wants two arms for a pilot line in Q3, call after the 12th."),
    Edit(rating=5, add_tags=("Hot",), notes="Decides this month.", answers={QUESTION.text: "Now"}),
    Edit(rating=2, add_tags=("Newsletter",)),
    Edit(rating=3, add_tags=("Demo wanted",), answers={QUESTION.text: "3 months"}),
    Edit(rating=4, add_tags=("Reseller", "Call back"), notes="Two sites in Spain, one in Chile."),
    Edit(),
    Edit(rating=1, add_tags=("Press",)),
)
_VISITORS = 600
_PATIENCE = 30.0  # seconds
_BLUR = 7.0  # pixels
_HELD_AT = 2.5  # seconds of film, when the first badge is held up


class Booth:
    """A kiosk in `folder`, which must be empty, and the backend that it uploads to.

    `wait` is called over and over while something is awaited, and lets the caller's loop run.
    """

    def __init__(self, folder: Path, wait: Callable[[], None]) -> None:
        self.server = MockServer(make_world(_VISITORS))
        self._visitors: Iterator[Person] = iter(())
        self._camera: StillCamera | None = None
        self.folder, self.wait = folder, wait
        change(folder, lambda now: now.model_copy(update={"idle_after": 0, "flash": False, "motion": False}))
        self.kiosk = Kiosk(folder, holder="a tour")
        self.saved = 0
        self.kiosk.listen(self._hear)

    def __enter__(self) -> Self:
        self.server.start()
        self.kiosk.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kiosk.stop()
        self.server.stop()

    def _hear(self, news: News) -> None:
        self.saved += isinstance(news, Saved)

    def open(self) -> None:
        """Connect the kiosk, name the staff, ask a question, and put up the camera."""
        values = {"url": self.server.url, "access_code": ACCESS_CODE}
        asyncio.run(connect(self.folder, "pretix", values))
        settings: dict[str, Any] = {"staff": STAFF, "staff_now": STAFF[0], "questions": (QUESTION,)}
        self.kiosk.change_settings(lambda now: now.model_copy(update=settings))
        self.until(lambda: any(target.profile for target in self.kiosk.outbox().targets))
        people = self.server.world.people
        self._visitors = iter(people)
        self._camera = StillCamera(CAMERA, _held_up(people[0]))
        self.kiosk.scanners.append(self._camera)
        self.kiosk.tell(ScannerChanged(CAMERA, "ready"))
        self.kiosk.tell(ScannerChanged("hid-pos:0c2e:0b61", "ready"))

    def scan(self, code: str, at: datetime | None = None) -> None:
        """A badge is scanned."""
        self.kiosk.take(Scan(code.encode(), "QRCode", CAMERA, at or datetime.now(UTC), time.monotonic()))

    def hold_up(self, code: str) -> None:
        """The visitor with this `code`, if there is one, stands before the camera."""
        person = next((person for person in self.server.world.people if person.code == code), None)
        if self._camera is not None and person is not None:
            self._camera.show(_held_up(person))

    def leave_unread(self, count: int) -> None:
        """So many pictures wait of a badge that no decoder could read, however closely it looked."""
        if self._camera is None:
            return
        blurred = jpeg(cv2().GaussianBlur(self._camera.keep(), (0, 0), _BLUR))
        for _ in range(count):
            pictures.mark_looked(pictures.keep(self.folder, blurred, datetime.now(UTC)))
        self.kiosk.tell(PicturesChanged(count))

    def another(self) -> str:
        """The code of a visitor who was not here yet."""
        return next(self._visitors).code

    def crowd(self, count: int) -> None:
        """Scan `count` visitors, spread over today and yesterday, and say something of most; wait until all is up."""
        now = datetime.now().astimezone()
        for number, person in enumerate(islice(self._visitors, count)):
            self.kiosk.set_staff(STAFF[number % len(STAFF)])
            self.scan(person.code, visit_time(number, count, now))
            self.until(partial(self._have_saved, number + 1))
        said = {lead: _SAID[lead % len(_SAID)] for lead in range(1, count + 1)}
        for number, edit in said.items():
            self.kiosk.edit(number, edit)
        last = max(number for number, edit in said.items() if edit != Edit())
        self.until(partial(self._is_rated, last))
        self.settled()

    def _have_saved(self, count: int) -> bool:
        return self.saved >= count

    def _is_rated(self, number: int) -> bool:
        lead = self.kiosk.lead(number)
        return lead is not None and lead.remarks.rating is not None

    def remember(self, lead: int) -> None:
        """A photo and a voice note are kept of the lead numbered `lead`."""
        at = datetime.now(UTC)
        if self._camera is not None:
            self.kiosk.attach(lead, Kind.PHOTO, jpeg(self._camera.keep()), at)
        self.kiosk.attach(lead, Kind.VOICE, _silence(), at)

    def go_offline(self) -> None:
        """The network goes, as the kiosk finds out when it next sends."""
        self.server.stop()

    def come_back(self) -> None:
        """The network is there again, and all goes up."""
        self.server.start()
        self.settled()

    def refuse_sign_in(self) -> None:
        """The platform takes the access code no longer."""
        self.server.world.faults = Faults((("401", 1.0),))

    def until_state(self, state: TargetState) -> None:
        """Wait until the target stands at `state`."""
        self.until(lambda: self.target().state is state)

    def settled(self) -> None:
        """Wait until nothing waits."""
        for _ in range(2):  # after the first turn the counts are those of all that was committed before
            self._await_reader()
        self.kiosk.sync_now()
        self.until(lambda: self.target().waiting == 0 and self.target().inflight == 0)

    def _await_reader(self) -> None:
        turn = threading.Event()
        self.kiosk.read(lambda _: turn.set(), lambda _: None)
        self.until(turn.is_set)

    def target(self) -> TargetStatus:
        """The one target."""
        return self.kiosk.outbox().targets[0]

    def until(self, true: Callable[[], bool]) -> None:
        """Wait until it is `true`; raises `LeadKioskError` when it takes too long."""
        give_up = time.monotonic() + _PATIENCE
        while not true():
            if time.monotonic() > give_up:
                raise LeadKioskError("The invented event does not come to rest. Try again on a quieter computer.")
            self.wait()

    def set(self, **changes: Any) -> None:  # noqa: ANN401 - any setting
        """Change settings by their names."""

        def changed(now: Settings) -> Settings:
            return now.model_copy(update=changes)

        self.kiosk.change_settings(changed)


@cache
def _silence() -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(2 * 8000 * 12))
    return made.getvalue()


@cache
def _held_up(person: Person) -> Picture:
    return Film([person]).picture(_HELD_AT)


def visit_time(number: int, count: int, now: datetime) -> datetime:
    """When the visitor came: a third of all yesterday, each day with a busy noon and two quieter hours around it.

    As it was no later yesterday than it is `now`, the pictures look alike at every hour: shortly after midnight all
    came since then.
    """
    share = (number % max(1, count // 2)) / max(1, count // 2)
    today = now.replace(tzinfo=None)  # the wall's clock, so that yesterday is yesterday when the clocks change
    midnight = today.replace(hour=0, minute=0, second=0, microsecond=0)
    back = timedelta(minutes=420 * (1 - share) ** 1.4 + 2)
    came = max(midnight, today - back)
    return utc(ms(came - timedelta(days=1) if number < count // 3 else came))
