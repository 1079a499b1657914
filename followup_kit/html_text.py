"""The HTML of a mail to plain text: lines where a reader sees lines, "> " before what is quoted."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from followup_kit.patterns import pattern

_LINE_TAGS = "div tr ul ol table section article header footer main address center dl dt dd form hr"
_LINES = frozenset(_LINE_TAGS.split())
_SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"})
_DROPPED = frozenset({"script", "style", "title", "template", "noscript"})
_SPACE = pattern(r"[ \t\r\n\f\xa0\u200b\ufeff]+")
_NO_MARGIN = pattern(r"margin\s*:\s*0|margin-bottom\s*:\s*0", re.IGNORECASE)
_TAG = pattern(r"<[^<>]{0,2000}>")

Attributes = list[tuple[str, str | None]]


def text_of_html(html: str) -> str:
    """The text of a page; tags that break a line do so here. Never raises."""
    reader = _Reader()
    try:
        reader.feed(html)
        reader.close()
    except (AssertionError, ValueError, IndexError):  # the standard parser's own, on broken declarations
        return _TAG.sub(" ", html)
    return reader.text()


class _Reader(HTMLParser):
    """Collects lines; an empty line parts paragraphs."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.line = ""
        self.dropping = 0
        self.quotes: list[bool] = []
        self.margins: list[bool] = []

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Open a tag: some break the line, some quote, some are dropped with all that they hold."""
        known = {name: value or "" for name, value in attrs}
        if tag in _DROPPED:
            self.dropping += 1
        elif tag == "br":
            self._end_line(keep_empty=True)
        elif tag == "li":
            self._end_line()
            self.line = "- "
        elif tag == "img":
            alt = known.get("alt", "")
            if alt and len(alt) < 8 and not alt.isascii():
                self.line += alt
        elif tag in ("td", "th"):
            self.line += " "
        elif tag in _LINES or tag in _SPACED:
            tight = tag == "p" and (
                "MsoNormal" in known.get("class", "") or bool(_NO_MARGIN.search(known.get("style", "")))
            )
            self._end_line()
            if tag in _SPACED and not tight:
                self._blank()
            if tag == "p":
                self.margins.append(not tight)
            if tag == "blockquote":
                self.quotes.append(known.get("type") == "cite" or "quote" in known.get("class", ""))

    def handle_endtag(self, tag: str) -> None:
        """Close a tag."""
        if tag in _DROPPED:
            self.dropping = max(0, self.dropping - 1)
        elif tag in _LINES or tag in _SPACED or tag == "li":
            was_empty = not self.line.strip()
            self._end_line()
            if tag == "p":
                spaced = self.margins.pop() if self.margins else True
                if spaced or was_empty:
                    self._blank()
            elif tag in _SPACED:
                self._blank()
            if tag == "blockquote" and self.quotes:
                self.quotes.pop()

    def handle_data(self, data: str) -> None:
        """Words between tags; white space is one space."""
        if not self.dropping:
            words = _SPACE.sub(" ", data)
            self.line += words.lstrip() if not self.line or self.line.endswith(" ") else words

    def _end_line(self, keep_empty: bool = False) -> None:
        line = self.line.strip()
        self.line = ""
        if line or keep_empty:
            self.lines.append("> " * sum(self.quotes) + line if line else "")

    def _blank(self) -> None:
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def text(self) -> str:
        """All lines, with no more than one blank line in a row."""
        self._end_line()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self.lines)).strip("\n") + "\n"
