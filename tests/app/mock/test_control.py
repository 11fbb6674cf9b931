"""The mock's own addresses show and change what goes wrong while it runs."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from app.mock.mocks import known_switches
from app.mock.server import create_app
from app.platforms.pretix.mock import API
from app.world import World, make_world
from app.world.people import ACCESS_CODE

PROFILE = f"{API}/profile"


class Mock:
    """A mock of its own, asked without a network."""

    def __init__(self) -> None:
        self.world: World = make_world(3)
        self._app = create_app(self.world)

    def ask(self, method: str, path: str, **more: Any) -> httpx.Response:  # noqa: ANN401
        async def run() -> httpx.Response:
            headers = {"Authorization": f"Exhibitor {ACCESS_CODE}"}
            async with httpx.AsyncClient(transport=httpx.ASGITransport(self._app), base_url="http://mock") as client:
                return await client.request(method, path, headers=headers, **more)

        return asyncio.run(run())


@pytest.fixture
def mock() -> Mock:
    return Mock()


def test_faults_are_set_and_lifted(mock: Mock) -> None:
    answer = mock.ask("POST", "/_mock/faults", json={"faults": "503=1;seed=4"})
    assert (answer.status_code, answer.json()) == (200, {"faults": "503=1;seed=4"})
    assert mock.ask("GET", PROFILE).status_code == 503
    assert mock.ask("GET", "/_mock/faults").json() == {"faults": "503=1;seed=4"}
    mock.ask("POST", "/_mock/faults", json={"faults": ""})
    assert mock.ask("GET", PROFILE).status_code == 200


def test_switches_are_set_one_by_one(mock: Mock) -> None:
    defaults = mock.ask("GET", "/_mock/switches").json()
    assert defaults == {switch.name: switch.default for switch in known_switches()}
    mock.ask("POST", "/_mock/switches", json={"pretix-notes": "off"})
    now = mock.ask("POST", "/_mock/switches", json={"pretix-tags": "A,B"}).json()
    assert now == {**defaults, "pretix-notes": "off", "pretix-tags": "A,B"}
    profile = mock.ask("GET", PROFILE).json()
    assert (profile["notes"], profile["tags"]) == (False, ["A", "B"])


@pytest.mark.parametrize(
    ("path", "said", "words"),
    [
        ("faults", {"faults": "gremlins"}, "no fault “gremlins”"),
        ("switches", {"pretix-notes": "off", "pretix-page-size": "0"}, "a number from 1"),
        ("switches", {"nothing": "1"}, "no switch “nothing”"),
        ("switches", {"pretix-page-size": 7}, "whose values are texts"),
        ("faults", ["503"], "a JSON object"),
    ],
)
def test_what_is_not_understood_changes_nothing(mock: Mock, path: str, said: object, words: str) -> None:
    answer = mock.ask("POST", f"/_mock/{path}", json=said)
    assert answer.status_code == 400
    assert words in answer.json()["detail"]
    assert mock.world.switches == {}
    assert mock.world.faults.shares == ()


def test_broken_json_is_said(mock: Mock) -> None:
    assert mock.ask("POST", "/_mock/faults", content=b"{").status_code == 400


def test_the_ledger_tells_of_faults(mock: Mock) -> None:
    mock.ask("POST", "/_mock/faults", json={"faults": "502=1"})
    mock.ask("GET", PROFILE)
    [entry] = mock.ask("GET", "/_mock/ledger").json()["requests"]
    assert (entry["faults"], entry["processed"], entry["status"], entry["code"]) == (["502"], True, 502, None)
