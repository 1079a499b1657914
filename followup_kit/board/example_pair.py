"""A rule's own examples as a pair to look at: one that it speaks of, and one that it lets pass."""

from __future__ import annotations

import re

from followup_kit.rule import Example, Rule

_SENTENCE = re.compile(r"(?<=[.?!])\s+")
_LONG = 330
"""Characters beyond which an example is no longer taken in at a glance."""


def example_pair(rule: Rule) -> tuple[str, str] | None:
    """(like this it would be remarked on, like this it would not), or None where no short pair shows it.

    Examples that differ in a sentence or two of a whole body are cut down to what differs.
    """
    if rule.section == "delivery" or rule.code.startswith("length.too-"):  # no wording shows what these speak of
        return None
    for bad in filter(_stands_alone, rule.bad):
        for good in filter(_stands_alone, rule.good):
            if bad.part == good.part != "mail":
                pair = _differing(bad.text, good.text)
                if pair[0] and pair[1] and pair[0] != pair[1] and max(map(len, pair)) <= _LONG:
                    return pair
    return None


def _stands_alone(example: Example) -> bool:
    """Is the example understood without knowing that its people or its program are others than usual?"""
    return not example.beside and not any(
        key.startswith(("recipient.", "applicant.", "program.")) for key in example.context
    )


def _differing(bad: str, good: str) -> tuple[str, str]:
    if max(len(bad), len(good)) <= _LONG // 2:
        return bad, good
    ours, theirs = _SENTENCE.split(bad), _SENTENCE.split(good)
    kept = [" ".join(one for one in some if one not in others) for some, others in ((ours, theirs), (theirs, ours))]
    return kept[0], kept[1]
