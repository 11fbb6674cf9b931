"""Asking a platform something beside the uploads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app import beside, census, vouchers
from app.mock.server import MockServer
from app.platforms import PlatformError
from app.reply import Offline, SignIn
from app.secrets import Secrets
from app.settings import TargetSettings
from app.world import make_world
from app.world.people import ACCESS_CODE
from tests.fake_platform import FakeConnector, FakePlatform

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.platforms import Connector

TARGET = TargetSettings(uid="t1", name="pretix", platform="pretix", values={"url": "https://pretix.example"})


async def whose(connector: Connector) -> dict[str, str]:
    assert isinstance(connector, FakeConnector)
    return dict(connector.account.values)


async def fail(connector: Connector) -> None:
    raise PlatformError(Offline("No network."))


def test_it_asks_with_the_account_s_secrets_and_closes_the_connector(tmp_path: Path) -> None:
    Secrets(tmp_path).write("t1", {"access_code": "VKHZ2FU84"})
    platform = FakePlatform()
    found = beside.ask(tmp_path, TARGET, whose, platform.open)
    assert found == {"url": "https://pretix.example", "access_code": "VKHZ2FU84"}
    assert platform.closed == 1


def test_a_question_that_fails_closes_the_connector_too(tmp_path: Path) -> None:
    platform = FakePlatform()
    with pytest.raises(PlatformError, match="No network"):
        beside.ask(tmp_path, TARGET, fail, platform.open)
    assert platform.closed == 1


@pytest.mark.parametrize("ask", [census.ask, vouchers.ask])
def test_a_wrong_code_and_a_stopped_server_have_their_sentences(
    ask: Callable[[Path, TargetSettings], object], tmp_path: Path
) -> None:
    with MockServer(make_world(20)) as server:
        target = TARGET.model_copy(update={"values": {"url": server.url}})
        Secrets(tmp_path).write("t1", {"access_code": "WRONG123"})
        with pytest.raises(PlatformError) as wrong:
            ask(tmp_path, target)
        Secrets(tmp_path).write("t1", {"access_code": ACCESS_CODE})
        ask(tmp_path, target)
    with pytest.raises(PlatformError) as gone:
        ask(tmp_path, target)
    assert isinstance(wrong.value.reply, SignIn)
    assert isinstance(gone.value.reply, Offline)


def test_a_platform_of_a_newer_version_declares_nothing() -> None:
    assert beside.platform_of(TARGET.model_copy(update={"platform": "tomorrow"})) is None
