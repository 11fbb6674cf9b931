"""pretix is offered as a platform, with an address and a secret access code."""

from __future__ import annotations

from app import platforms


def test_pretix_is_found_by_name_and_says_what_it_needs() -> None:
    platform = platforms.load("pretix")
    assert platform.name == "pretix"
    assert [(field.name, field.secret) for field in platform.fields] == [("url", False), ("access_code", True)]
