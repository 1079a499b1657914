"""Regular expressions that are compiled when they are first used.

A hundred and thirty patterns cost the start of a command 25 ms, and most mails need a third of them.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Pattern:
    """Stands for `re.compile(source, flags)`, and fetches each method from it once."""

    def __init__(self, source: str, flags: int) -> None:
        self._given = source, flags

    def __getattr__(self, name: str) -> Any:
        """The compiled pattern's attribute, kept here so that the next use finds it at once."""
        value = self.__dict__[name] = getattr(re.compile(*self._given), name)
        return value


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, to be used like a compiled one. A mistake in it shows at its first use."""
    return cast("re.Pattern[str]", _Pattern(source, flags))
