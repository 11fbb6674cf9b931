"""What follows the protocol of vouchers."""

from __future__ import annotations

from app import platforms
from app.platforms import Account
from app.platforms.vouchers import Voucher, Vouchers, VouchersRefused

ACCOUNTS = {
    "pretix": {"url": "https://pretix.example", "access_code": "VKHZ2FU84"},
    "connections": {
        "url": "https://connections.example",
        "event": "e",
        "client_id": "a",
        "client_secret": "secret",
        "api_key": "k",
    },
}


def test_who_declares_vouchers_lists_them() -> None:
    for name in platforms.names():
        values = {field.name: field.default or "1" for field in platforms.load(name).fields} | ACCOUNTS[name]
        connector = platforms.open_connector(name, Account(values, None, "uuid"))
        assert isinstance(connector, Vouchers) is platforms.load(name).lists_vouchers, name


def test_a_refusal_is_a_sentence() -> None:
    assert str(VouchersRefused("Not you.")) == "Not you."
    assert Voucher("A").most == 1
