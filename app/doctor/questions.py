"""Which questions the self-test asks of a data folder, in the order in which the answers are told."""

from __future__ import annotations

import functools
from concurrent.futures import Future, wait
from datetime import UTC, datetime
from threading import Thread
from typing import TYPE_CHECKING

from app import settings
from app.doctor import Finding, accounts, clock, database, devices, machine
from app.settings import Settings, SettingsError
from hardware import discovery

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.doctor.accounts import Visit

SECONDS = 4.5
"""For what is waited for within a check, so that the check can still say so."""


def questions(folder: Path, boxes: Callable[[], list[str]]) -> dict[str, Callable[[], Finding]]:
    """The checks of a data folder by name, in the order in which they are told; the targets are asked at once.

    `boxes` gives the scripts that this computer has no font for (see `app.ui.fonts`).
    """
    capturing = database.is_capturing(folder)
    configured, problem = _settings(folder)
    visits = _begun(lambda: accounts.visit(folder, configured.targets))

    def of_targets(rule: Callable[[list[Visit]], Finding]) -> Finding:
        return Finding(False, problem) if problem else rule(visits.result(SECONDS))

    return {
        "disk": lambda: machine.disk(folder),
        "clock": lambda: _clock(visits),
        "database": lambda: database.database(folder, capturing=capturing),
        "camera": lambda: devices.camera(discovery.devices()),
        "decoder": devices.decoder,
        "scanner rights": lambda: devices.scanners(discovery.devices(), configured.scanners),
        "credentials": lambda: of_targets(accounts.credentials),
        "network": lambda: of_targets(accounts.network),
        "fonts": lambda: machine.fonts(boxes()),
        "battery": machine.battery,
        "disk encryption": lambda: machine.encryption(folder),
        "sound": functools.partial(devices.sounds, on=configured.sounds and configured.volume > 0, in_use=capturing),
        "microphone": functools.partial(devices.recording, in_use=capturing),
        "photos and voice notes": lambda: database.attached(folder),
    }


def _settings(folder: Path) -> tuple[Settings, str]:
    """The settings, or usual ones and what is wrong."""
    try:
        return settings.load(folder), ""
    except SettingsError as error:
        return Settings(), str(error)


def _begun(ask: Callable[[], list[Visit]]) -> Future[list[Visit]]:
    """`ask` on a thread of its own, so that the other checks do not wait for the network."""
    answer: Future[list[Visit]] = Future()

    def work() -> None:
        try:
            answer.set_result(ask())
        except Exception as error:  # whoever wants the answer tells
            answer.set_exception(error)

    Thread(target=work, name="doctor: targets", daemon=True).start()
    return answer


def _clock(visits: Future[list[Visit]]) -> Finding:
    wait([visits], SECONDS)
    known = visits.result() if visits.done() and not visits.exception() else []  # other checks tell why
    wrong = next((visit.wrong for visit in known if visit.wrong), None)
    compared = [visit.target for visit in known if visit.timed]
    return clock.clock(datetime.now(UTC), synchronised=clock.is_synchronised(), compared=compared, wrong=wrong)
