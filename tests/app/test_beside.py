"""Asking a platform something beside the uploads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app import beside
from app.platforms import PlatformError
from app.reply import Offline
from app.secrets import Secrets
from app.settings import TargetSettings
from tests.fake_platform import FakeConnector, FakePlatform

if TYPE_CHECKING:
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
