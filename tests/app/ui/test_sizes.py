"""The measures for a window's size."""

from __future__ import annotations

import pytest

from app.ui.sizes import sizes_for


@pytest.mark.parametrize(
    ("width", "height", "kind"),
    [
        (1024, 600, "compact"),
        (1199, 900, "compact"),
        (1400, 719, "compact"),
        (1200, 720, "regular"),
        (1599, 1000, "regular"),
        (1600, 900, "wide"),
        (3440, 1440, "wide"),
    ],
)
def test_the_size_decides_the_kind(width: int, height: int, kind: str) -> None:
    assert sizes_for(width, height).kind == kind


def test_a_wide_window_gives_the_camera_what_the_card_leaves() -> None:
    sizes = sizes_for(1920, 1080)
    assert (sizes.left, sizes.camera, sizes.card) == (960, 540, 760)


@pytest.mark.parametrize("size", [(960, 540), (1024, 600), (1200, 720), (1280, 800), (1600, 900), (3440, 1440)])
def test_the_left_column_fits_its_height(size: tuple[int, int]) -> None:
    sizes = sizes_for(*size)
    column = sizes.camera + 48 + 2 * 12 + sizes.rows * 56
    assert column <= size[1] - sizes.header - 2 * sizes.pad


def test_large_text_on_a_small_screen_makes_all_smaller_and_leaves_nothing_out() -> None:
    usual, small = sizes_for(1024, 600), sizes_for(1024 / 1.3, 600 / 1.3)
    assert small.kind == "compact"
    assert small.left < usual.left
    assert small.name < usual.name
    assert not small.low
    assert min(small.star, small.header) >= 48, "a finger hits them all the same"


def test_rows_are_three_four_and_five() -> None:
    assert [sizes_for(*size).rows for size in ((1024, 600), (1280, 800), (1920, 1080))] == [3, 4, 5]


@pytest.mark.parametrize(("size", "covered"), [((1024, 600), 220), ((1280, 800), 252), ((1920, 1080), 252)])
def test_what_the_keyboard_covers_is_taken_from_the_left_column(size: tuple[int, int], covered: int) -> None:
    before, sizes = sizes_for(*size), sizes_for(*size, covered)
    assert (sizes.kind, sizes.name) == (before.kind, before.name)  # no type changes its size
    column = sizes.camera + 48 + (2 * 12 + sizes.rows * 56 if sizes.rows else 12)
    assert column <= size[1] - covered - sizes.header - 2 * sizes.pad


def test_under_the_keyboard_only_a_large_window_has_room_for_a_whole_card() -> None:
    assert [sizes_for(*size, 252).low for size in ((1024, 600), (1280, 800), (1920, 1080))] == [True, True, False]
    assert not any(sizes_for(*size).low for size in ((1024, 600), (1280, 800), (1920, 1080)))
