"""The outbox keeps its promise whatever comes, in whatever order.

The long form: `LEAD_KIOSK_EXAMPLES=2000 python -m pytest tests/stateful/test_outbox_machine.py --timeout 0`.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.stateful.outbox import Outbox

EXAMPLES = int(os.environ.get("LEAD_KIOSK_EXAMPLES", "15"))


def test_nothing_is_lost_whatever_comes() -> None:
    run_state_machine_as_test(
        Outbox,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=25,
            deadline=None,
            derandomize=EXAMPLES < 100,
            phases=(Phase.generate, Phase.shrink) if EXAMPLES >= 100 else (Phase.generate,),
            suppress_health_check=list(HealthCheck),
        ),
    )
