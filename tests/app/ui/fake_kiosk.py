"""A kiosk without threads: everything happens at once, on a real lead file, and nothing is uploaded unless told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from app import attaching, badge
from app.acting import Actor
from app.actions import Staff
from app.connect import Connection
from app.lead import AttendeeField, DeliveryState, Profile, Remarks, TargetState, TargetStatus, ms
from app.news import (
    Acted,
    AttachmentsChanged,
    EditFailed,
    LeadChanged,
    OutboxChanged,
    PicturesChanged,
    Refusal,
    Saved,
    ScannerChanged,
    SettingsChanged,
)
from app.recorder import save_scan, take_scan
from app.settings import Settings, TargetSettings
from app.store import Store, attachments, deliveries, erasing, leads, pictures, targets
from app.store.edits import By
from hardware import Scan, vision

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from app.lead import Edit, Lead
    from app.news import News, NotSaved
    from app.store.attachments import Kind
    from app.store.pictures import KeptPicture
    from hardware import Scanner
    from hardware.preview import Picture

T = TypeVar("T")
START = datetime(2026, 9, 8, 12, 2, 11, tzinfo=UTC)
PROFILE = Profile(
    exhibitor="ACME Robotics",
    event_key="sample",
    event_name={"en": "Sample Conf"},
    booth="A2",
    tags=("Hot", "Newsletter", "Demo wanted", "Reseller"),
)


class FakeKiosk:
    """Follows `app.ui.kiosklike.KioskLike`; `edits` holds what was asked for."""

    def __init__(self, folder: Path) -> None:
        self.store = Store(folder)
        self.folder = folder
        self.settings = Settings(staff=("Kim", "Jo", "Bo Ti"), staff_now="Kim", scanners=())
        self.scanners: list[Scanner] = []
        self.edits: list[tuple[int, Edit]] = []
        self.scans: list[Scan] = []
        self.actor = Actor()
        self.retried: list[int] = []
        self.camera: bytes | None = None  # the JPEG that it shows
        self.asked = 0  # how often to send what waits
        self.at = START
        self.full = False  # the disk is, for photos and voice notes
        self.fails: str | None = None  # the sentence with which every edit fails
        self.defer: Callable[[Callable[[], None]], None] | None = None  # takes queries instead of answering them
        self.holds = False  # edits are queued, not done
        self.status = TargetStatus("t1", "pretix", "pretix", profile=PROFILE)
        self.connected = False
        self.stopped = False
        self.setup_taker: Callable[[bytes], None] | None = None
        self.joined: list[dict[str, Any]] = []  # what was to be connected
        self.refusal: Exception | None = None  # why nothing can be connected
        self._listeners: list[Callable[[News], None]] = []
        self._scanner_states: dict[str, ScannerChanged] = {}

    def connect(self) -> None:
        """Add a target, to which everything is owed."""
        targets.add(self.store, "t1", "pretix", "pretix", PROFILE, self.at)
        self.connected = True

    def now(self) -> datetime:
        """The clock on the wall."""
        return self.at

    def tell(self, news: News) -> None:
        """Tell everybody."""
        if isinstance(news, ScannerChanged):
            self._scanner_states[news.address] = news
        for listener in list(self._listeners):
            listener(news)

    def unlisten(self, listener: Callable[[News], None]) -> None:
        self._listeners = [each for each in self._listeners if each != listener]

    def scanner_states(self) -> tuple[ScannerChanged, ...]:
        return tuple(self._scanner_states.values())

    def listen(self, listener: Callable[[News], None]) -> None:
        self._listeners.append(listener)

    def start(self) -> None:
        """Nothing to start."""

    def stop(self) -> None:
        self.stopped = True

    def add_scanner(self, scanner: Scanner) -> None:
        self.scanners.append(scanner)

    def scan(self, payload: str, *, later: float = 60) -> Saved | NotSaved | Acted:
        """A badge is scanned, `later` seconds after what happened before."""
        self.at += timedelta(seconds=later)
        return self.take(Scan(payload.encode(), "QRCode", "webcam:0", self.at, 0.0))

    def expect_setup(self, taker: Callable[[bytes], None] | None) -> None:
        self.setup_taker = taker

    def connect_to(self, platform: str, values: Mapping[str, str], *, offline: bool = False, **more: str | None) -> Any:  # noqa: ANN401
        self.joined.append({"platform": platform, "values": dict(values), "offline": offline, **more})
        if self.refusal is not None and not offline:
            raise self.refusal
        name = more.get("name") or platform
        profile = None if offline else PROFILE
        whose = ("", "") if profile is None else (profile.exhibitor, profile.event_key)
        target = TargetSettings(uid="t1", name=name, platform=platform, exhibitor=whose[0], event=whose[1])
        self.settings = self.settings.model_copy(update={"targets": (target,)})
        return Connection(target, profile)

    def take(self, scan: Scan) -> Saved | NotSaved | Acted:
        self.scans.append(scan)
        if self.setup_taker is not None and badge.read(scan.payload) == badge.Refused(Refusal.SETUP_OURS):
            self.setup_taker(scan.payload)
            return save_scan(self.store, scan, None)
        news = take_scan(self.store, scan, self.settings.staff_now, self.actor)
        self.tell(news)
        if isinstance(news, Acted) and isinstance(news.action, Staff):
            self.set_staff(news.action.name)
        self.tell(self.outbox())
        return news

    def type_code(self, text: str) -> None:
        self.scan(text, later=1)

    def keep_picture(self) -> bool:
        if self.camera is None:
            return False
        self.at += timedelta(seconds=1)
        kept = pictures.keep(self.store.folder, self.camera, self.at)
        self.tell(PicturesChanged(len(pictures.waiting(self.store.folder)), kept.at))
        return True

    def look(self) -> Picture | None:
        return None if self.camera is None else vision.cv2().imdecode(np.frombuffer(self.camera, np.uint8), 1)

    def attach(self, lead: int, kind: Kind, content: bytes, at: datetime) -> None:
        if self.full:
            self.tell(AttachmentsChanged(lead, attachments.FULL, at))
        else:
            self.tell(attaching.attach(self.store, lead, kind, content, at))

    def detach(self, lead: int, name: str, *, for_good: bool = False) -> None:
        self.tell(attaching.detach(self.store, lead, name, for_good=for_good))

    def reattach(self, lead: int, name: str) -> None:
        self.tell(attaching.reattach(self.store, lead, name))

    def resolve(self, picture: KeptPicture, code: str) -> None:
        news = save_scan(self.store, Scan(code.encode(), "typed", "kept-picture", picture.at, 0.0), "Kim")
        if isinstance(news, Saved):
            pictures.remove(picture)
        self.tell(news)
        self.tell(PicturesChanged(len(pictures.waiting(self.store.folder))))

    def delete_picture(self, picture: KeptPicture) -> None:
        pictures.remove(picture)
        self.tell(PicturesChanged(len(pictures.waiting(self.store.folder))))

    def edit(self, lead: int, edit: Edit) -> None:
        self.edits.append((lead, edit))
        if not self.holds:
            self.settle(lead, edit)

    def attend(self, lead: int | None) -> None:
        self.actor.attend(lead)

    def erase(self, lead: int) -> None:
        erasing.erase(self.store, [lead], self.at)
        self.tell(LeadChanged(lead))
        self.tell(self.outbox())

    def retry(self, lead: int) -> None:
        self.retried.append(lead)
        if self.fails:
            self.tell(EditFailed(lead, self.fails))
            return
        deliveries.retry(self.store, lead)
        self.tell(LeadChanged(lead))
        self.tell(self.outbox())

    def sync_now(self) -> None:
        self.asked += 1

    def settle(self, lead: int, edit: Edit) -> None:
        """Do an edit, as the recorder would."""
        if self.fails:
            self.tell(EditFailed(lead, self.fails))
            return
        self.actor.edit(self.store, lead, edit, by=By(self.settings.staff_now, self.at))
        self.tell(LeadChanged(lead))

    def read(self, query: Callable[[Store], T], done: Callable[[T], None]) -> None:
        if self.defer is not None:
            self.defer(lambda: done(query(self.store)))
        else:
            done(query(self.store))

    def lead(self, lead: int) -> Lead | None:
        return leads.get(self.store, lead)

    def outbox(self) -> OutboxChanged:
        count = leads.count(self.store)
        if not self.connected:
            return OutboxChanged((), count)
        counts = {state: leads.count(self.store, state=state) for state in DeliveryState}
        status = replace(
            self.status,
            uploaded=counts[DeliveryState.UPLOADED],
            waiting=counts[DeliveryState.WAITING],
            attention=counts[DeliveryState.ATTENTION],
            local=counts[DeliveryState.LOCAL],
        )
        return OutboxChanged((status,), count)

    def go_offline(self) -> None:
        """The network is gone since 13:40 UTC."""
        self.status = replace(self.status, state=TargetState.OFFLINE, since=START - timedelta(minutes=22))
        self.tell(self.outbox())

    def set_staff(self, name: str) -> None:
        self.change_settings(lambda now: now.with_staff(name))

    def change_settings(self, edit: Callable[[Settings], Settings]) -> None:
        self.settings = edit(self.settings)
        self.tell(SettingsChanged(self.settings))

    def upload(self, lead: int, **fields: str) -> None:
        """The platform answers for a lead: who it is (`name="Jane Doe"`), and that it has it."""
        ids = {"name": "attendee_name", "company": "company", "job_title": "job_title", "email": "attendee_email"}
        labels = {"name": "Name", "company": "Company", "job_title": "Job title", "email": "E-mail"}
        attendee = tuple(AttendeeField(ids.get(k, k), labels.get(k, k.capitalize()), v) for k, v in fields.items())
        with self.store.atomic():
            leads.set_attendee(self.store, lead, attendee)
            self.store.run("UPDATE delivery SET state = 'uploaded', problem = NULL WHERE lead = ?", lead)
        self.tell(LeadChanged(lead))
        self.tell(self.outbox())

    def merge_in(self, lead: int, notes: str) -> None:
        """A colleague's device said something of a lead, and it came in with our upload."""
        with self.store.atomic():
            leads.set_remarks(self.store, lead, Remarks(notes))
            self.store.run("UPDATE delivery SET state = 'uploaded', merged_at = ? WHERE lead = ?", ms(self.at), lead)
        self.tell(LeadChanged(lead))
        self.tell(self.outbox())

    def decline(self, lead: int, words: str) -> None:
        """The platform does not take a lead."""
        with self.store.atomic():
            self.store.run("UPDATE delivery SET state = 'attention', problem = ? WHERE lead = ?", words, lead)
        self.tell(LeadChanged(lead))
        self.tell(self.outbox())
