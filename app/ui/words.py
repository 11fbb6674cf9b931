"""How leads, times and states are said: the sentences that several widgets share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.lead import DeliveryState

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo

    from app.lead import AttendeeField, Delivery, Lead
    from app.ui.tokens import Tone


def tr(text: str) -> str:
    """`text` in the person's language."""
    return QCoreApplication.translate("", text)


def clock(at: datetime, zone: tzinfo | None = None) -> str:
    """The time of day, as `14:02`."""
    return at.astimezone(zone).strftime("%H:%M")


def clock_seconds(at: datetime, zone: tzinfo | None = None) -> str:
    """The time of day, as `14:02:11`."""
    return at.astimezone(zone).strftime("%H:%M:%S")


def moment(at: datetime, today: date, zone: tzinfo | None = None) -> str:
    """The time of day, with the weekday when it was not today and the date when it is a week ago or more."""
    local = at.astimezone(zone)
    days = (today - local.date()).days
    if days == 0:
        return clock(at, zone)
    if 0 < days < 7:
        weekday = QLocale().dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
        return f"{weekday} {clock(at, zone)}"
    return f"{short_date(local.date())} {clock(at, zone)}"


def short_date(day: date) -> str:
    """A day without its year, as in “8 Sep” or “8. Sep.”."""
    month = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
    return tr("{day} {month}").format(day=day.day, month=month)


def day_words(day: date, today: date) -> str:
    """A day: today, yesterday, else its weekday and date."""
    if day == today:
        return tr("Today")
    if (today - day).days == 1:
        return tr("Yesterday")
    weekday = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{weekday} {short_date(day)}"


def number(count: int) -> str:
    """A count as people write it, as in 12,345 or 12.345."""
    return QLocale().toString(count)


def name_of(lead: Lead) -> str:
    """The person's name; before it is known, the end of the badge's code."""
    if lead.name:
        return lead.name
    if lead.company:
        return lead.company
    if lead.code:
        return tr("Badge") + (f" …{lead.code[-4:]}" if len(lead.code) > 8 else f" {lead.code}")
    return tr("No name")


def subtitle_of(lead: Lead) -> str:
    """Job title and company, as far as they are known."""
    title = next((f.value for f in lead.attendee if f.id.lower().endswith(("job_title", "jobtitle"))), "")
    company = (lead.company or "") if lead.name else ""
    return " · ".join(part for part in (title, company) if part)


def fields_of(lead: Lead) -> list[AttendeeField]:
    """What the platform says of the person, without what the name and subtitle say already."""
    said = {lead.name, *subtitle_of(lead).split(" · ")}
    return [field for field in lead.attendee if field.value and field.value not in said]


def worst(lead: Lead) -> Delivery | None:
    """The delivery that stands worst, or None when there is nowhere to deliver to."""
    order = list(DeliveryState)
    return min(lead.deliveries.values(), key=lambda delivery: order.index(delivery.state), default=None)


def state_words(state: DeliveryState) -> tuple[Tone, str, str]:
    """How a delivery's state is shown: tone, icon, words."""
    if state is DeliveryState.ATTENTION:
        return "bad", "alert", tr("Needs attention")
    if state is DeliveryState.WAITING:
        return "text2", "clock", tr("Waiting")
    if state is DeliveryState.LOCAL:
        return "text2", "disk", tr("Saved here only")
    return "ok", "check", tr("Uploaded")


def owed(lead: Lead) -> tuple[Tone, str, str] | None:
    """What to show beside a lead that is not uploaded; None when it is, or when it need not be."""
    delivery = worst(lead)
    if delivery is None or delivery.state is DeliveryState.UPLOADED:
        return None
    return state_words(delivery.state)


def stars_words(rating: int | None) -> str:
    """A rating in words."""
    if rating is None:
        return tr("no stars")
    return tr("1 star") if rating == 1 else tr("{n} stars").format(n=rating)


def initials(name: str) -> str:
    """Two letters that stand for a member of staff."""
    words = name.split()
    letters = (words[0][0] + words[-1][0]) if len(words) > 1 else name.strip()[:2]
    return letters.upper()


def by_staff(words: str, staff: str | None) -> str:
    """`words`, and who of the staff it was where that is known."""
    return f"{words} · {staff}" if staff else words


def saved_words(at: datetime, staff: str | None) -> str:
    """That a lead was saved at that time by this member of staff."""
    return by_staff(tr("Saved {time}").format(time=clock_seconds(at)), staff)


def duration(seconds: float) -> str:
    """A length of time up to an hour, as `0:07`."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
