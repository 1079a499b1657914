"""How long is right: the range of words for four kinds of letter, as the reviewer's own rules of length hold it."""

from __future__ import annotations

from followup_kit.board import word_band
from followup_kit.figures.drawing import BLUE, SMALL, WIDTH, box, document, hatch, words

CAPTION = (
    "Words in the body. The solid bar is the length to aim at; where a hatched bar goes before it, good words there are "
    "no fault."
)
_KINDS = (
    ("thank-you", "Thank-you"),
    ("clarification", "Clarification of one point"),
    ("late", "Late thank-you"),
    ("coordinator", "Note to a coordinator"),
)
_LEFT, _MOST = 14, 300
_ROW, _BAR = 60, 20


def draw() -> str:
    """One bar for each kind, on one scale from 0 to 300 words."""
    drawn = [hatch("fig-band-hatch")]
    told = []
    for at, (kind, name) in enumerate(_KINDS):
        band = word_band.band_of(kind)
        assert band is not None, kind
        y = 10 + at * _ROW
        drawn.append(words(_LEFT, y + 12, name, bold=True))
        drawn.append(
            words(_x(_MOST), y + 12, f"{band.low} to {band.high}", SMALL, anchor="end"),
        )
        drawn.append(box(_LEFT, y + 22, _x(_MOST) - _LEFT, _BAR, 'fill="none" stroke="currentColor"', 3))
        if band.least < band.low:
            drawn.append(_bar(band.least, band.low, y, 'fill="url(#fig-band-hatch)" stroke="currentColor"'))
            told.append(f"{name}: {band.low} to {band.high} words; from {band.least} on it may be short.")
        else:
            told.append(f"{name}: {band.low} to {band.high} words.")
        drawn.append(_bar(band.low, band.high, y, f'fill="{BLUE}"'))
    y = 10 + len(_KINDS) * _ROW
    for count in range(0, _MOST + 1, 50):
        drawn.append(
            f'<line x1="{_x(count):.1f}" x2="{_x(count):.1f}" y1="{y - 14}" y2="{y - 8}" stroke="currentColor"/>'
        )
        if count % 100 == 0:
            anchor = {0: "start", _MOST: "end"}.get(count, "middle")
            drawn.append(
                words(_x(count), y + 6, f"{count} words" if count == _MOST else str(count), SMALL, anchor=anchor)
            )
    return document("band", "How many words", " ".join(told), y + 14, *drawn)


def _x(count: int) -> float:
    return _LEFT + count * (WIDTH - 2 * _LEFT) / _MOST


def _bar(first: int, last: int, y: float, look: str) -> str:
    return box(_x(first), y + 22, _x(last) - _x(first), _BAR, look, 3)
