"""A plan for a week as it was read: a line for each person, in HTML and as text. Escaped, readable aloud."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from followup_kit.render.marked import safe


class Line(Protocol):
    """What is shown of an entry: `followup_kit.grading.week.Entry` has it."""

    @property
    def right(self) -> bool:
        """Is nothing left to do?"""

    @property
    def told(self) -> str:
        """What to think of it, with the person's name."""


def panel(lines: Iterable[Line]) -> str:
    """The whole plan, in the dress of a review."""
    items = "".join(
        f'<li><span class="fk-{"yes" if one.right else "no"}"><span aria-hidden="true">{"✓" if one.right else "○"}</span> '
        f"{_word(one)}</span> {safe(one.told)}</li>\n"
        for one in lines
    )
    return f"""<section class="fk-panel" aria-label="Your plan">
<p class="fk-verdict" role="status">This is how your plan was read.</p>
<ul class="fk-checks">
{items}</ul>
</section>"""


def as_text(lines: Iterable[Line]) -> str:
    """The same without HTML."""
    return "This is how your plan was read.\n" + "".join(f"  {_word(one)}: {one.told}\n" for one in lines)


def _word(line: Line) -> str:
    return "Good" if line.right else "Look"
