"""The ledger counts every request, keeps the newest, and may be used by many threads."""

from __future__ import annotations

import json
import re
import threading

from app.world.ledger import Ledger


def test_requests_are_kept_in_order_with_what_became_of_them() -> None:
    ledger = Ledger()
    ledger.note("POST", "/leads/", 201, "lead created: Ann")
    ledger.note("GET", "/leads/?page=2", None, "hung up")
    first, second = ledger.entries()
    assert (first.number, first.method, first.path, first.status, first.became) == (
        1, "POST", "/leads/", 201, "lead created: Ann",
    )  # fmt: skip
    assert (second.number, second.status) == (2, None)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", first.at)


def test_json_holds_the_total_and_the_requests() -> None:
    ledger = Ledger()
    ledger.note("GET", "/", 200, "answered")
    shown = json.loads(json.dumps(ledger.as_json()))
    assert shown["total"] == 1
    assert shown["requests"][0]["path"] == "/"


def test_only_the_newest_are_kept_and_all_are_counted() -> None:
    ledger = Ledger(kept=3)
    for number in range(10):
        ledger.note("GET", f"/{number}", 200, "answered")
    assert [entry.path for entry in ledger.entries()] == ["/7", "/8", "/9"]
    assert ledger.total == 10


def test_threads_that_write_at_once_lose_no_number() -> None:
    ledger = Ledger(kept=4000)
    start = threading.Barrier(4)

    def write() -> None:
        start.wait(5)
        for _ in range(500):
            ledger.note("GET", "/", 200, "answered")
            ledger.entries()

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert [entry.number for entry in ledger.entries()] == list(range(1, 2001))
