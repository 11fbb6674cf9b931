"""The invented people and places that the gallery's widgets show."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.lead import AttendeeField, Delivery, DeliveryState, Lead, Profile, Remarks, TargetState, TargetStatus
from app.settings import Question
from app.store.attachments import Attachment, Kind
from app.store.stats import Member, Stats

NOW = datetime(2026, 9, 8, 12, 2, 11, tzinfo=UTC)
TODAY: date = NOW.astimezone().date()
TAGS = ("Hot", "Newsletter", "Demo wanted", "Reseller", "Wants a call before the show is over")
STAFF = ("Kim", "Jo", "Bo Ti")
LONG = "Marie-Hélène Dubois-Lefèvre de la Fontaine y Ñuñez, Bevollmächtigte für Unternehmensbeziehungen"

QUESTIONS = (
    Question(text="When do they want to start?", options=("Now", "3 months", "Later")),
    Question(text="What interests them?", kind="multi", options=("Arms", "Grippers", "Cameras", "Service", "Training")),
    Question(text="What did we promise?", kind="text"),
)

_FIELDS = (
    AttendeeField("attendee_name", "Name", "Jane Doe"),
    AttendeeField("job_title", "Job title", "Head of R&D"),
    AttendeeField("company", "Company", "ACME Corp"),
    AttendeeField("attendee_email", "E-mail", "jane@acme.example"),
)
JANE = Lead(
    1,
    "1f0c",
    "A8F2Q77",
    "Jane Doe",
    "ACME Corp",
    "jane@acme.example",
    _FIELDS,
    Remarks("Wants two arms for a pilot line in Q3, call after the 12th.", 4, TAGS[:2]),
    {QUESTIONS[0].text: "Now"},
    "Kim",
    1,
    NOW,
    NOW,
    1,
    {"pretix": Delivery(1, 1, "t1", DeliveryState.UPLOADED)},
)
WAITING = replace(JANE, id=2, name="Bo Chen", company="Initech", deliveries={"pretix": Delivery(2, 2, "t1")})
REFUSED = replace(
    JANE,
    id=3,
    name=LONG,
    remarks=Remarks(),
    deliveries={"pretix": Delivery(3, 3, "t1", DeliveryState.ATTENTION, problem="Unknown attendee.")},
)
UNNAMED = replace(JANE, id=4, name=None, company=None, attendee=(), remarks=Remarks())

_PROFILE = Profile("ACME Robotics", "sample", {"en": "Sample Conf"}, "A2", tags=TAGS)
READY = TargetStatus("t1", "pretix", "pretix", profile=_PROFILE, uploaded=124)
OFFLINE = replace(READY, state=TargetState.OFFLINE, since=NOW - timedelta(minutes=22), waiting=7)
ASKING = replace(READY, attention=2, waiting=3)
SIGNED_OUT = replace(READY, state=TargetState.SIGN_IN, problem="The access code is not valid any more.", waiting=7)

STATS = Stats(
    leads=180,
    today=(0,) * 9 + (12, 31, 28, 22) + (0,) * 11,
    yesterday=(0,) * 9 + (8, 24, 33, 19, 27, 14, 9, 3) + (0,) * 7,
    ratings={5: 21, 4: 48, 3: 60, None: 51},
    tags=tuple((tag, 60 - 11 * number) for number, tag in enumerate(TAGS)),
    staff=(Member("Kim", 92, 40), Member("Jo", 61, 22), Member("Bo Ti", 27, 0)),
)

ATTACHMENTS = tuple(
    Attachment(Path(f"{number}.x"), kind, NOW + timedelta(minutes=number), seconds)
    for number, (kind, seconds) in enumerate(((Kind.VOICE, 7.9), (Kind.PHOTO, 0.0), (Kind.VOICE, 48.0)))
)
