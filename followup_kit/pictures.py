"""Emoji and emoticons in short lines (subject, salutation, sign-off): where the first one stands."""

from __future__ import annotations

import re

_PICTURE = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u231a\u231b\u23e9-\u23fa]\ufe0f?"
    r"|(?<![\w:;])[:;=][-'^o]?[)(DPp*3|\]](?!\w)|(?<!\w)<3+(?!\d)|(?<!\w)\^[_.-]?\^(?!\w)|(?<!\w)[xX]D(?!\w)|¯\\_"
)


def picture(text: str) -> tuple[int, int] | None:
    """The span of the first emoji or emoticon, or None."""
    found = _PICTURE.search(text)
    return found.span() if found else None
