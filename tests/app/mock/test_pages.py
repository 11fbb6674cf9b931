"""The mock's pages are whole HTML and load nothing from elsewhere."""

from __future__ import annotations

import pytest

from app.mock.pages import NOT_FOUND, START


@pytest.mark.parametrize("page", [START, NOT_FOUND])
def test_a_page_is_whole_and_needs_nothing_from_elsewhere(page: str) -> None:
    assert page.startswith("<!doctype html>")
    assert page.rstrip().endswith("</html>")
    assert "{" not in page.split("</style>")[1]
    assert "http" not in page


def test_the_start_page_says_what_this_is_and_leads_on() -> None:
    for words in ("Lead Kiosk", "invented", "/_mock/ledger", "/_mock/leads"):
        assert words in START
