"""What a command of Lead Kiosk printed and how it ended."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

Row = dict[str, Any]


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[Row]:
        """Standard output as JSON lines; fails when anything else is there."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def row(self) -> Row:
        """The only line."""
        (row,) = self.rows
        return row

    @property
    def sentence(self) -> str:
        """The one clear line that a failed command leaves on standard error."""
        assert self.code == 1, self
        (line,) = self.err.splitlines()
        assert line.startswith("lead-kiosk: ")
        assert "Traceback" not in line
        return line.removeprefix("lead-kiosk: ")
