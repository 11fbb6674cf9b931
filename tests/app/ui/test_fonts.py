"""Scripts without a font are found, as Qt would show them."""

from __future__ import annotations

from multiprocessing import Pipe, get_context

from app.ui import fonts


def test_our_own_fonts_show_latin_greek_and_cyrillic() -> None:
    assert fonts.can_show("Nuñez")
    assert not {"Greek", "Cyrillic"} & set(fonts.boxes())


def test_what_no_font_has_shows_as_boxes() -> None:
    assert not fonts.can_show("\U0003ffff")
    assert not fonts.can_show("Jane \U0003ffff")


def test_another_process_answers_the_same() -> None:
    ours, theirs = Pipe(duplex=False)
    asked = get_context("spawn").Process(target=fonts.send_boxes, args=(theirs,), daemon=True)
    asked.start()
    theirs.close()
    assert ours.poll(60)
    assert ours.recv() == fonts.boxes()
    asked.join(60)
    assert asked.exitcode == 0
