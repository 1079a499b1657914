"""No pattern can be made slow: long near misses, for each rule's own examples and for the parser; growth, not time.

Doubling the text may not much more than double the work. Work is counted in steps of the interpreter (line and call events),
so that a slow or busy machine changes nothing.
"""

import sys

import pytest

from followup_kit import RULES, Email, review
from followup_kit.exemplar import CONTEXT, mail
from followup_kit.reviewing import read

SEEDS = [
    "I would ", "thank you ", "Dr. ", "( ", "[", "{{", "___ ", "!! ", "? ", "“", '"', "a b c d e f g ", "I will rank ", "XX ",
    "if you ", "On Monday, ", "> ", "haha ", "please ", ":) ", "no ", "very ", "Hospital ", "New Hope Medical ", "11/12 ", "first ",
    "- ", "http://a.b/", "x@y ", "é", "THE ", "P.S. ", "and ", "so ", ", ", ". ", "1) ", "\n", "\n\n", "Dear Dr. A, ", "Re: ", "#1 ",
]  # fmt: skip


def steps(text):
    """How many Python calls a review of this text makes that remembers none of it; what is loaded once is loaded before.

    Regular expressions are bounded by the time limit of the test run.
    """
    count = 0

    def tick(frame, event, arg):
        nonlocal count
        count += 1

    email = Email.parse(text)
    review(email, CONTEXT)
    lexicon = read(email, CONTEXT).lexicon
    for remembered in (lexicon.blocks, lexicon.seen):
        remembered.clear()
    sys.setprofile(tick)
    try:
        review(Email.parse(text), CONTEXT)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("seed", SEEDS, ids=repr)
def test_long_near_misses(seed):
    small, large = (
        steps(f"Subject: {seed * 4}\n\nDear Dr. Okafor,\n\n{seed * size}\n\nSincerely,\nMaya Lindgren")
        for size in (400, 1600)
    )
    assert large < 7 * small + 4000


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_examples_many_times_over(rule):
    words = " ".join(example.text for example in (*rule.bad, *rule.good) if example.part != "mail")[:400]
    text = mail()[0]
    middle = text.index("I would be glad")
    small, large = (steps(text[:middle] + (words + " ") * size + text[middle:]) for size in (8, 32))
    assert large < 7 * small + 4000
