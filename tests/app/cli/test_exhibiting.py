"""Developers find the gallery, and nobody else is bothered with it."""

from __future__ import annotations

import click

from app.cli import cli


def test_it_is_a_command_that_the_help_does_not_list() -> None:
    assert cli.commands["gallery"].hidden
    listed = cli.get_help(click.Context(cli, info_name="lead-kiosk"))
    assert "scan" in listed
    assert "gallery" not in listed
