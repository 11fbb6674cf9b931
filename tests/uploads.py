"""An upload as the sender does it, one step at a time: a delivery goes in flight, and its reply is kept."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.store import deliveries, leads, sending

if TYPE_CHECKING:
    from datetime import datetime

    from app.lead import Delivery, Lead
    from app.reply import Reply
    from app.store import Store


def begin(store: Store, delivery: int, seat: tuple[int, int] | None = None) -> tuple[Delivery, Lead] | None:
    """What must be sent, if anything."""
    with store.atomic():
        return sending.mark(store, delivery, seat, timedelta(0))


def settle(store: Store, delivery: int, reply: Reply, now: datetime, draw: float, *, sent: Lead | None = None) -> None:
    """Keep `reply` to the lead as it was `sent`, or as it is."""
    owed = deliveries.get(store, delivery)
    lead = sent or (leads.get(store, owed.lead) if owed else None)
    assert lead
    with store.atomic():
        sending.keep(store, delivery, lead, reply, now, draw)
