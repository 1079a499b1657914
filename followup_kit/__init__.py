"""followup-kit: a coaching reviewer for the email written after a residency interview.

>>> from followup_kit import Email, Context, review
>>> review(Email.parse("Subject: Hello\\n\\nHey,\\nthanks!"), Context()).score < 50
True
"""

from followup_kit.context import Context, ContextError
from followup_kit.email import Email
from followup_kit.planner import Plan, plan
from followup_kit.review import Review, review
from followup_kit.rules import RULES

__all__ = ["RULES", "Context", "ContextError", "Email", "Plan", "Review", "plan", "review"]
