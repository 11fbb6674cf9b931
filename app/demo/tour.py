"""A walk through the window of a booth: what is asked comes in before the next step."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.news import StoreMatter, StoreNews
from app.store import ballast, pictures
from app.ui.widgets.camera import CameraView
from app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from app.demo.booth import Booth
    from app.ui.desk import Desk
    from app.ui.window import Window


@dataclass
class Tour:
    """A window at a booth, walked through."""

    booth: Booth
    window: Window
    saved: int = field(init=False)

    def __post_init__(self) -> None:
        self.saved = self.booth.saved

    @property
    def desk(self) -> Desk:
        """What fills the window now."""
        return self.window.desk

    def settle(self) -> None:
        """Let everything come in and be laid out."""
        for _ in range(4):
            self.booth.wait()
        self.booth.until(lambda: self.desk.bridge.is_idle() and self._see())
        for _ in range(6):  # what came in is laid out from the inside to the outside, a turn each
            self.booth.wait()

    def _see(self) -> bool:
        """Whether each camera that is in view has a picture, or words for why not."""
        views = self.desk.page.findChildren(CameraView)
        return all(view.is_telling() for view in views if view.isVisible())

    def scan(self, code: str, *, name: bool = True) -> None:
        """A badge is held up and scanned, and its lead stands on the card; with its name, where that comes."""
        self.booth.hold_up(code)
        self.booth.scan(code)
        body = self.desk.scan_page.card.body
        self.booth.until(lambda: self.booth.saved > self.saved)
        self.settle()
        if name:
            self.booth.until(lambda: body.lead is not None and bool(body.lead.name))

    def find(self, name: str) -> Sheet | None:
        """The open sheet called `name`."""
        return next((sheet for sheet in self.window.findChildren(Sheet) if sheet.title.text() == name), None)

    def tidy(self) -> None:
        """Close what floats, and take back what narrows the list."""
        for sheet in self.window.findChildren(Sheet):
            sheet.dismiss()
        self.desk.bridge.store.emit(StoreNews(ballast.BACK, StoreMatter.FULL, solved=True))
        self.window.toast.hide()
        self.desk.scan_page.code_row.entry.dismissed.emit()
        self.desk.scan_page.card.body.sheet.closed.emit()
        for picture in pictures.waiting(self.booth.folder):
            self.booth.kiosk.delete_picture(picture)
        self.window.idling.wake()
        self.window.activateWindow()
        self.window.setFocus()
        self.booth.set(pin="", keyboard="off")
        self.desk.leads_page.show_all()
        self.desk.leads_page.close_lead()
        self.desk.go("scan")
        self.settle()
