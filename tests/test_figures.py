"""The figures of the lessons: real text in a titled image, inside their frame, legible, and true to the kit's own figures."""

import re
import xml.etree.ElementTree as ET
from datetime import datetime

import pytest

from followup_kit import Context, figures, plan
from followup_kit.board import word_band
from followup_kit.errors import InputError
from followup_kit.figures.drawing import SMALL, WIDTH
from followup_kit.figures.sending_window import clock

SVG = "{http://www.w3.org/2000/svg}"
BLUE_ON_WHITE_AT_LEAST = 4.5


@pytest.fixture(params=figures.NAMES)
def drawn(request: pytest.FixtureRequest) -> ET.Element:
    return ET.fromstring(figures.svg(request.param))


def test_a_figure_is_an_image_with_title_and_description(drawn: ET.Element) -> None:
    title, told = drawn.find(f"{SVG}title"), drawn.find(f"{SVG}desc")
    assert drawn.get("role") == "img"
    assert title is not None and told is not None and title.text and told.text
    assert drawn.get("aria-labelledby") == f"{title.get('id')} {told.get('id')}"
    assert len(told.text) > 2 * len(title.text)


def test_ids_do_not_meet_on_one_page() -> None:
    ids = [one.get("id") for name in figures.NAMES for one in ET.fromstring(figures.svg(name)).iter() if one.get("id")]
    assert len(ids) == len(set(ids))


def test_text_is_text_within_the_frame_and_large_enough(drawn: ET.Element) -> None:
    texts = list(drawn.iter(f"{SVG}text"))
    assert len(texts) > 7
    for one in texts:
        size, x, letters = float(one.get("font-size", 0)), float(one.get("x", 0)), len(one.text or "")
        assert size >= SMALL
        width = 0.52 * size * letters
        left = x - {"start": 0, "middle": width / 2, "end": width}[one.get("text-anchor", "start")]
        assert left >= -2 and left + width <= WIDTH + 2, one.text


def test_shapes_stay_within_the_frame(drawn: ET.Element) -> None:
    height = float(drawn.get("viewBox", "").split()[3])
    for one in drawn.findall(f"{SVG}rect"):
        x, y, wide, high = (float(one.get(key, 0)) for key in ("x", "y", "width", "height"))
        assert x >= 0 and y >= 0 and x + wide <= WIDTH and y + high <= height and wide > 0 and high > 0


def test_ink_follows_the_theme_and_text_on_colour_is_readable(drawn: ET.Element) -> None:
    assert drawn.get("fill") == "currentColor"
    fills = {one.get("fill") for one in drawn.iter(f"{SVG}text")}
    assert fills <= {None, "#ffffff", "#000000"}
    assert contrast("#0072B2", "#ffffff") >= BLUE_ON_WHITE_AT_LEAST
    assert contrast("#56B4E9", "#000000") >= BLUE_ON_WHITE_AT_LEAST
    assert contrast("#0072B2", "#111111") >= 3, "a bar on a dark page"


def test_nothing_is_told_by_colour_alone() -> None:
    assert re.findall(r">([12])</text>", figures.svg("sending_window")) == ["1", "2", "1"]
    assert "url(#fig-band-hatch)" in figures.svg("word_band")
    assert [f">{at}</text>" in figures.svg("email_anatomy") for at in range(1, 8)] == [True] * 7


def test_the_band_shows_the_bounds_of_the_rules() -> None:
    said = figures.svg("word_band")
    for kind in ("thank-you", "late", "clarification", "coordinator"):
        band = word_band.band_of(kind)
        assert band is not None
        assert f"{band.low} to {band.high}" in said


def test_the_week_shows_what_the_planner_says() -> None:
    known = Context().with_values({"interview.end": datetime(2025, 12, 2, 12), "program.timezone": "America/New_York"})
    for window in plan(known, datetime(2025, 12, 2, 12)).windows:
        assert f"{window.start:%A} {clock(window.start)} to {clock(window.end)}" in figures.svg("sending_window")


@pytest.mark.parametrize(("hour", "said"), [(0, "12 AM"), (8, "8 AM"), (12, "noon"), (13, "1 PM"), (21, "9 PM")])
def test_hours_are_written_as_there(hour: int, said: str) -> None:
    assert clock(datetime(2025, 12, 2, hour)) == said
    assert clock(datetime(2025, 12, 2, 9, 30)) == "9:30 AM"


def test_a_figure_is_drawn_the_same_every_time() -> None:
    assert [figures.svg(name) for name in figures.NAMES] == [figures.svg(name) for name in figures.NAMES]


def test_an_unknown_figure_names_the_nearest() -> None:
    with pytest.raises(InputError, match="word_band"):
        figures.svg("word_bend")


def test_the_page_shows_figure_and_caption(monkeypatch: pytest.MonkeyPatch) -> None:
    view = pytest.importorskip("followup_kit.notebook.figure_view")
    shown: list[str] = []
    monkeypatch.setattr(view, "display", lambda made: shown.append(made.data))
    view.figure("word_band")
    view.figure("<b>")
    assert figures.svg("word_band") in shown[0] and "<figcaption" in shown[0]
    assert "cannot be shown" in shown[1] and "<b>" not in shown[1]


def contrast(first: str, second: str) -> float:
    """The contrast of two colours by WCAG 2.2."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
