"""One's own progress as an SVG figure: a bar for each lesson, told by pattern and by words, not by colour alone."""

from __future__ import annotations

from collections.abc import Sequence

from followup_kit.progress import LessonState
from followup_kit.render.marked import safe

WIDTH, ROW, BAR = 360, 38, 12
"""Units of the drawing: its width, the height of one lesson's row, and of its bar. 360 fits a telephone unscaled."""
_FILLS = {"right": "var(--fk-good, #1c6b3f)", "partly": "url(#fk-stripes)", "not_yet": "url(#fk-dots)"}
_PATTERNS = (
    '<defs><pattern id="fk-stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect width="3" height="6" fill="var(--fk-note, #35588a)"/></pattern>'
    '<pattern id="fk-dots" width="6" height="6" patternUnits="userSpaceOnUse">'
    '<circle cx="3" cy="3" r="1.4" fill="var(--fk-warning, #7d4c00)"/></pattern></defs>'
)


def figure(lessons: Sequence[LessonState]) -> str:
    """The figure of all lessons that have exercises; its label says the same in words."""
    shown = [one for one in lessons if one.total]
    done = sum(one.word == "done" for one in shown)
    told = " ".join(f"{one.title}: {one.right} of {one.total} right." for one in shown)
    rows = "".join(_row(one, number * ROW) for number, one in enumerate(shown))
    height = max(ROW * len(shown), 1)
    name = safe(f"Progress: {done} of {len(shown)} lessons done. {told}")
    return (
        f'<svg class="fk-figure" viewBox="0 0 {WIDTH} {height}" role="img" xmlns="http://www.w3.org/2000/svg" '
        f'aria-label="{name}" preserveAspectRatio="xMinYMin meet">{_PATTERNS}{rows}</svg>'
        '<p class="fk-soft">Solid: right. Stripes: partly. Dots: not yet.</p>'
    )


def _row(one: LessonState, top: int) -> str:
    ink = 'fill="var(--fk-ink, #1c2527)" font-size="13" font-family="system-ui, sans-serif"'
    mark = "✓ " if one.word == "done" else ""
    bar_top, unit = top + 19, (WIDTH - 2) / one.total
    made = [
        f'<text x="1" y="{top + 13}" {ink}>{safe(one.title)}</text>'
        f'<text x="{WIDTH - 1}" y="{top + 13}" text-anchor="end" {ink}>{mark}{one.right} of {one.total}</text>'
    ]
    x = 1.0
    for name, fill in _FILLS.items():
        count = getattr(one, name)
        if count:
            made.append(f'<rect x="{x:.1f}" y="{bar_top}" width="{count * unit:.1f}" height="{BAR}" fill="{fill}"/>')
        x += count * unit
    made.append(
        f'<rect x="1" y="{bar_top}" width="{WIDTH - 2}" height="{BAR}" fill="none" stroke="var(--fk-line, #75848a)"/>'
    )
    return "".join(made)
