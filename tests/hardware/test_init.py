"""Opening a scanner by its address (architecture.md, To add)."""

from __future__ import annotations

import pytest

from hardware import ScannerError, open_scanner


@pytest.mark.parametrize(
    "address", ["", ":", "telepathy", "telepathy:0", "../replay:x", "preview:x", "decode", "os.path"]
)
def test_an_unknown_kind_is_one_sentence(address: str) -> None:
    with pytest.raises(ScannerError, match="There is no scanner kind"):
        open_scanner(address)
