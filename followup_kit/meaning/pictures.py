"""Emoji and emoticons in short lines (subject, salutation, sign-off): where the first one stands."""

from __future__ import annotations

from followup_kit.patterns import pattern

_PICTURE = pattern(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u231a\u231b\u23e9-\u23fa]\ufe0f?"
    r"|(?<![\w:;])[:;=][-'^o]?[)(DPp*3|\]](?!\w)|(?<!\w)<3+(?!\d)|(?<!\w)\^[_.-]?\^(?!\w)|(?<!\w)[xX]D(?!\w)|¯\\_"
)

_SIGN = pattern("[:;=<^¯\u231a-\U0001faff]|[xX]D")
"""A character without which there is no picture: most lines hold none."""


def picture(text: str) -> tuple[int, int] | None:
    """The span of the first emoji or emoticon, or None."""
    if not _SIGN.search(text):
        return None
    found = _PICTURE.search(text)
    return found.span() if found else None
