"""followup-kit: a coaching reviewer for the email written after a residency interview.

    >>> from followup_kit import Context, Email, review
    >>> review(Email.parse("Subject: Hello\\n\\nHey,\\nthanks!"), Context()).score < 50
    True

What is named here is loaded when it is first asked for, so that `import followup_kit` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from followup_kit.context import Context, ContextError
    from followup_kit.email import Email
    from followup_kit.planner import Plan, plan
    from followup_kit.reviewing import Review, review
    from followup_kit.rules import RULES

__all__ = ["RULES", "Context", "ContextError", "Email", "Plan", "Review", "plan", "review"]

_MODULES = {
    "Context": "context",
    "ContextError": "context",
    "Email": "email",
    "Plan": "planner",
    "plan": "planner",
    "Review": "reviewing",
    "review": "reviewing",
    "RULES": "rules",
}


def __getattr__(name: str) -> Any:
    """Load a public name from its module."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return value
