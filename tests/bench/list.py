"""How the list of 100,000 leads opens, scrolls, is filtered and searched, in the real window (drawn offscreen).

Open: from the tap on Leads until the first rows are painted with their names. Scroll: frames of a long drag, each
painted after the pages it needs came in or not. Filter and search: from the tap or the last key until the count is
right. Prints one figure line last. Run from the project's root:

    python tests/bench/list.py [--leads 100000]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication

from app.kiosk import Kiosk
from app.settings import Settings
from app.store import Store, words
from app.store.narrowing import ALL, UNRATED, Narrowing
from app.ui.application import application
from app.ui.widgets.leadlist import LEAD_ROLE
from app.ui.window import Window
from app.world import make_world

if TYPE_CHECKING:
    from collections.abc import Callable

TAGS = ("Hot", "Newsletter", "Demo wanted", "Reseller", "Press")
STAFF = ("Kim", "Jo", "Bo")
SEARCHES = ("an", "mue", "lee", "tran h", "hot", "köhler", "badge-77", "pilot line")


def fill(folder: Path, count: int, chance: random.Random) -> None:
    """Put `count` leads straight into the lead file of `folder`."""
    people = make_world(400).people
    with Store(folder) as store, store.atomic():
        for lead in range(1, count + 1):
            person = chance.choice(people)
            tags = json.dumps(chance.sample(TAGS, chance.randrange(3)))
            at = 1_789_000_000_000 + lead * 1000
            store.run(
                "INSERT INTO lead (uid, code, name, company, email, notes, rating, tags, staff, scans, first, last,"
                " changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)",
                *(f"uid-{lead}", f"badge-{lead}", person.name, person.company, person.email, "Wants a pilot line.",
                  chance.choice((None, 1, 2, 3, 4, 5)), tags, chance.choice(STAFF), at, at, lead),
            )  # fmt: skip
            text = words.index_text([person.name, person.company, person.email, f"badge-{lead}", "", *json.loads(tags)])
            store.run("INSERT INTO lead_text (rowid, words) VALUES (?, ?)", lead, text)


def until(true: Callable[[], bool]) -> float:
    """Seconds until it is `true`, with the window alive meanwhile."""
    began = time.perf_counter()
    while not true():
        QApplication.processEvents()
        if time.perf_counter() - began > 60:
            raise TimeoutError
    return time.perf_counter() - began


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--leads", type=int, default=100_000)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "kiosk")
        fill(folder, given.leads, random.Random(1))
        application(Settings(theme="light"))
        kiosk = Kiosk(folder, holder="the bench", sync=False)
        kiosk.start()
        window = Window(kiosk)
        window.show()
        until(lambda: kiosk.outbox().leads == given.leads)
        page = window.desk.leads_page
        model = page.model

        def painted() -> bool:
            return model.rowCount() > 0 and model.index(0).data(LEAD_ROLE) is not None

        began = time.perf_counter()
        window.desk.go("leads")
        until(painted)
        window.grab()
        opened = time.perf_counter() - began
        bar, frames = page.list.verticalScrollBar(), []
        for step in range(300):
            began = time.perf_counter()
            bar.setValue(round(bar.maximum() * step / 300))
            QApplication.processEvents()
            page.list.viewport().grab()
            frames.append(time.perf_counter() - began)
        filters, searches = [], []
        for to in (Narrowing(rating=4), Narrowing(rating=UNRATED), Narrowing(tag="Hot"), Narrowing(staff="Kim")):
            for wanted in (to, ALL):
                heard: list[int] = []
                model.found.connect(heard.append)
                began = time.perf_counter()
                page.filters.narrow(wanted, page._today())
                until(lambda: bool(heard))  # noqa: B023 - called here and now
                filters.append(time.perf_counter() - began)
                model.found.disconnect(heard.append)
        for text in SEARCHES:
            heard = []
            model.found.connect(heard.append)
            page.search.setText(text)
            searches.append(until(lambda: bool(heard)))  # noqa: B023 - called here and now
            model.found.disconnect(heard.append)
        window.close()
    scroll = quantiles(frames, n=20)[-1]
    took = [[round(each * 1000) for each in kind] for kind in (filters, searches)]
    print("filters and searches, ms:", *took)
    print(
        f"list: {given.leads} leads open in {opened:.2f} s, scroll p95 {scroll * 1000:.0f} ms a frame, filter at most "
        f"{max(filters) * 1000:.0f} ms, search at most {max(searches) * 1000:.0f} ms with the 60 ms pause in typing"
    )


if __name__ == "__main__":
    main()
