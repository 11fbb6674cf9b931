"""The lists that the invented visitors are made from are complete."""

from __future__ import annotations

import unicodedata

import pytest

from app.world.names import JOBS, PLACES, Place


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.country)
def test_each_place_has_all_its_names_once(place: Place) -> None:
    for names, count in ((place.women, 5), (place.men, 5), (place.families, 10), (place.companies, 2)):
        assert len(names) == len(set(names)) == count
        assert all(name == name.strip() and unicodedata.is_normalized("NFC", name) for name in names)
    assert not set(place.women) & set(place.men)
    assert all(len(family.split("/")) <= 2 for family in place.families)


def test_places_and_jobs_differ() -> None:
    assert len({place.country for place in PLACES}) == len({place.dial for place in PLACES}) == len(PLACES)
    assert len(set(JOBS)) == len(JOBS)
    assert len({company for place in PLACES for company in place.companies}) == 2 * len(PLACES)
