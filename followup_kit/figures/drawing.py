"""What the figures are drawn with. Text is text, ink is the page's own colour, so that both themes can be read.

Sizes are units of the view box. A figure is WIDTH units wide, which is about a telephone's screen; it grows to `WIDEST`.
Shapes differ by pattern, number or outline as well as by colour; the colours are those of Okabe and Ito (2008).
"""

from __future__ import annotations

from html import escape
from textwrap import wrap

WIDTH = 360
WIDEST = 30
"""How wide a figure may grow on a large screen, in rem."""
BLUE, ORANGE, GREEN, SKY = "#0072B2", "#E69F00", "#009E73", "#56B4E9"
SIZE, SMALL = 15, 13
_LINE = 1.3
_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"


def document(name: str, title: str, description: str, height: float, *drawn: str) -> str:
    """The whole figure: an image for screen readers, with its title and its description in words."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {number(height)}" role="img" '
        f'aria-labelledby="fig-{name}-title fig-{name}-desc" font-family="{_FONT}" fill="currentColor" '
        f'style="display:block;width:100%;max-width:{WIDEST}rem;height:auto">'
        f'<title id="fig-{name}-title">{escape(title)}</title><desc id="fig-{name}-desc">{escape(description)}</desc>'
        f"{''.join(drawn)}</svg>"
    )


def words(x: float, y: float, text: str, size: int = SIZE, bold: bool = False, anchor: str = "start") -> str:
    """One line of text; `y` is its base line."""
    weight = ' font-weight="650"' if bold else ""
    side = f' text-anchor="{anchor}"' if anchor != "start" else ""
    return f'<text x="{number(x)}" y="{number(y)}" font-size="{size}"{weight}{side}>{escape(text)}</text>'


def paragraph(x: float, y: float, text: str, letters: int, size: int = SMALL) -> tuple[str, float]:
    """Lines of at most so many letters, the first base line at `y`; and the base line where a next one would stand."""
    lines = wrap(text, letters)
    step = size * _LINE
    return "".join(words(x, y + step * at, line, size) for at, line in enumerate(lines)), y + step * len(lines)


def box(x: float, y: float, width: float, height: float, look: str, radius: float = 5) -> str:
    """A rectangle; `look` holds its attributes of colour and line."""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}" '
        f'rx="{number(radius)}" {look}/>'
    )


def badge(x: float, y: float, label: str) -> str:
    """A number in a filled circle around this point, white on blue (contrast 5.2 to 1)."""
    return (
        f'<circle cx="{number(x)}" cy="{number(y)}" r="12" fill="{BLUE}"/>'
        f'<text x="{number(x)}" y="{number(y + 5)}" font-size="{SIZE - 1}" font-weight="650" text-anchor="middle" '
        f'fill="#ffffff">{escape(label)}</text>'
    )


def hatch(name: str) -> str:
    """A pattern of slanted lines in the page's ink, to be used as `fill="url(#name)"`."""
    return (
        f'<defs><pattern id="{name}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        '<rect width="2" height="7" fill="currentColor" fill-opacity=".28"/></pattern></defs>'
    )


def number(value: float) -> str:
    """A coordinate without needless digits."""
    return f"{value:.1f}".rstrip("0").rstrip(".")
