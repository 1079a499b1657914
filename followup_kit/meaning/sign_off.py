"""The sign-offs that most mails end with: neither too casual nor too short for a first formal mail."""

_USUAL = frozenset(
    {
        "sincerely",
        "yours sincerely",
        "sincerely yours",
        "respectfully",
        "respectfully yours",
        "best regards",
        "kind regards",
        "warm regards",
        "warmest regards",
        "kindest regards",
        "with appreciation",
        "with gratitude",
        "gratefully",
        "with thanks",
        "many thanks",
        "with sincere thanks",
        "with sincere appreciation",
    }
)


def is_usual(closing: str) -> bool:
    """Is this one of them, with a comma or nothing behind it?"""
    return closing.rstrip(", ").lower() in _USUAL
