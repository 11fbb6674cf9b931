"""The samples are leads and targets in different states."""

from __future__ import annotations

from app.ui.gallery import samples
from app.ui.words import state_words, worst


def test_leads_differ_in_how_they_stand() -> None:
    states = {each.state for lead in (samples.JANE, samples.WAITING, samples.REFUSED) if (each := worst(lead))}
    assert len({state_words(state)[2] for state in states}) == 3


def test_targets_differ_in_how_they_stand() -> None:
    found = (samples.READY, samples.OFFLINE, samples.ASKING, samples.SIGNED_OUT)
    assert len({(each.state, each.attention) for each in found}) == 4
