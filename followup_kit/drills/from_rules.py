"""Cards drawn from the rules' own examples: lines to spot a fault in, and pairs of which one line is better.

Only examples that make sense alone are drawn: one paragraph, and no context of their own.
"""

from __future__ import annotations

from followup_kit.drills.card import DrillError
from followup_kit.drills.stable import drawn
from followup_kit.drills.table import Table
from followup_kit.email import Email
from followup_kit.errors import did_you_mean
from followup_kit.exemplar import mail
from followup_kit.reviewing import review
from followup_kit.rule import Example, Rule
from followup_kit.rules import RULES

CARDS = 3
"""So many faults or pairs on one card, or one for each rule where it names more rules than that."""
NAMES = {
    "subject": "Which subject line is better?",
    "greeting": "Which greeting is better?",
    "closing": "Which closing is better?",
    "signature": "Which signature is better?",
    "sentence": "Which sentence is better?",
    "offer": "Which last line is better?",
}
OTHER = "Which paragraph is better?"


def pairs(table: Table, name: str) -> list[tuple[str, tuple[str, str], tuple[str, str]]]:
    """Question, (better line, other line), a reason for each. The name decides which are drawn. Raises DrillError."""
    made = []
    turns: dict[str, int] = {}
    for rule, bad in _drawn(table, name, marked=False):
        turn = turns[rule.code] = turns.get(rule.code, -1) + 1
        fit = [one for one in _alone(rule.good) if one.part == bad.part]
        why = (f"Nothing here needs a change. {rule.advice}", _message(rule, bad))
        made.append((NAMES.get(bad.part, OTHER), (fit[turn % len(fit)].text, bad.text), why))
    return made


def lines(table: Table, name: str) -> tuple[str, tuple[str, ...]]:
    """A text of lines, most of them with one «fault», one without any; and a reason for each fault. Raises DrillError."""
    chosen = _drawn(table, name, marked=True)
    faulty = [(bad.text.replace(str(bad.mark), f"«{bad.mark}»", 1), _message(rule, bad)) for rule, bad in chosen]
    rule, bad = chosen[0]
    fine = [one.text for one in _alone(rule.good) if one.part == bad.part and "\n" not in one.text]
    beside = [(text, "") for text in drawn(fine, name, str)[:1]]
    made = drawn([*faulty, *beside], name, lambda one: one[0])
    return "\n".join(text for text, _ in made), tuple(why for _, why in made if why)


def _message(rule: Rule, bad: Example) -> str:
    """What the review says of this example, or the rule's reason where it says nothing.

    Without an hour of sending: what is said of a line does not need it, and the calendars need not be loaded.
    """
    text, context = mail(bad)
    unsent = context.with_values({"message.sent": None})
    found = (one.message for one in review(Email.parse(text), unsent).findings if one.code == rule.code)
    return next(found, rule.why)


def _drawn(table: Table, name: str, marked: bool) -> list[tuple[Rule, Example]]:
    """Rules and bad examples in turn, until there are enough."""
    rules = _rules(table)
    piles = []
    for rule in rules:
        parts = {one.part for one in _alone(rule.good)}
        fit = [
            one for one in _alone(rule.bad) if one.part in parts and (not marked or (one.mark and "\n" not in one.text))
        ]
        if not fit:
            what = "with a «mark» in one line" if marked else "beside good ones of the same part"
            raise table.error("rules", f"names {rule.code}, which has no bad examples {what} that make sense alone")
        piles.append([(rule, one) for one in drawn(fit, name, lambda one: one.text)])
    made: list[tuple[Rule, Example]] = []
    for turn in range(CARDS):
        for pile in piles:
            if turn < len(pile) and (turn == 0 or len(made) < CARDS):
                made.append(pile[turn])
    return made


def _alone(examples: tuple[Example, ...]) -> list[Example]:
    return [
        one
        for one in examples
        if not (one.context or one.beside) and one.part not in ("mail", "journal") and one.text.strip()
    ]


def _rules(table: Table) -> list[Rule]:
    for other in ("text", "options", "right", "why"):
        if table.has(other):
            raise DrillError(f"{table.where}: rules stands in place of {other}; please keep one of the two.")
    known = {rule.code: rule for rule in RULES}
    codes = table.different("rules", least=1)
    for code in codes:
        if code not in known:
            raise DrillError(f"{table.where}: rules names “{code}”, which is no rule{did_you_mean(code, tuple(known))}")
    return [known[code] for code in codes]
