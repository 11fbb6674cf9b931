"""Ways to make a code in a gray picture easier to read, each for what ails some pictures: blur, noise, little light."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware import vision

if TYPE_CHECKING:
    from hardware.preview import Picture


def enlarged(shades: Picture, times: float) -> Picture:
    """`times` as large, for codes of few pixels to a module."""
    cv2 = vision.cv2()
    size = max(1, round(shades.shape[1] * times)), max(1, round(shades.shape[0] * times))
    return cv2.resize(shades, size, interpolation=cv2.INTER_CUBIC)  # type: ignore[no-any-return]


def sharpened(shades: Picture, reach: int, amount: float) -> Picture:
    """Unsharp mask over `reach` (odd) pixels: undoes some of a lens out of focus."""
    cv2 = vision.cv2()
    return cv2.addWeighted(shades, 1 + amount, cv2.blur(shades, (reach, reach)), -amount, 0)  # type: ignore[no-any-return]


def smoothed(shades: Picture, sigma: float) -> Picture:
    """Blurred a little, against noise."""
    return vision.cv2().GaussianBlur(shades, (0, 0), sigma)  # type: ignore[no-any-return]


def split(shades: Picture, reach: int) -> Picture:
    """Black and white, each pixel against the mean of `reach` (odd) pixels around: for glare and uneven light."""
    cv2 = vision.cv2()
    return cv2.adaptiveThreshold(  # type: ignore[no-any-return]
        shades, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, reach, 0
    )


def evened(shades: Picture) -> Picture:
    """Contrast raised in each part by itself (CLAHE)."""
    return vision.cv2().createCLAHE(3.0, (8, 8)).apply(shades)  # type: ignore[no-any-return]


def brightened(shades: Picture, gamma: float) -> Picture:
    """Dark shades told apart better where `gamma` is below 1, light ones where it is above."""
    import numpy as np

    table = (255 * (np.arange(256) / 255) ** gamma).astype(np.uint8)
    return vision.cv2().LUT(shades, table)  # type: ignore[no-any-return]


def stretched(shades: Picture) -> Picture:
    """The shades between the darkest and the lightest 2 % spread over all there are."""
    import numpy as np

    low, high = (float(shade) for shade in np.percentile(shades, [2, 98]))
    scale = 255 / max(8.0, high - low)
    return vision.cv2().convertScaleAbs(np.maximum(shades, int(low)) - int(low), alpha=scale)  # type: ignore[no-any-return]


def turned(shades: Picture, degrees: float) -> Picture:
    """Turned about its middle, its corners cut."""
    cv2 = vision.cv2()
    height, width = shades.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    return cv2.warpAffine(shades, turn, (width, height), borderMode=cv2.BORDER_REPLICATE)  # type: ignore[no-any-return]
