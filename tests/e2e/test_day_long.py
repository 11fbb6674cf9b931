"""A long day leaves nothing behind in the process: files, widgets and threads are as many as in the morning."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.program import ROOT, environment

PROGRAM = """
import json
from dataclasses import asdict
from tests.bench.day import lived
print(json.dumps([asdict(each) for each in lived(300)]))
"""
FILES_THAT_COME_AND_GO = 8  # connections to the platform, and their ends at the mock


@pytest.mark.timeout(180)
def test_nothing_grows_with_the_day() -> None:
    command = [sys.executable, "-c", PROGRAM]
    environ = environment(QT_QPA_PLATFORM="offscreen")
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=150, check=True)
    early, late = json.loads(done.stdout)
    assert late["widgets"] <= early["widgets"]
    assert late["threads"] <= early["threads"]
    assert late["files"] <= early["files"] + FILES_THAT_COME_AND_GO
