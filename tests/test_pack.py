"""A user's own rules: taken when they keep their promises, refused with one sentence when not."""

import pytest

from followup_kit import Email, review
from followup_kit.pack import PackError, from_toml

PACK = """
[[rule]]
code = "clinic.pet-names"
severity = "warning"
title = "A pet name for the clinic"
phrases = ["happy place", "Dream-team", "(my|our) second home~", "don't ever change"]
unless = ["their words"]
message = "A pet name; the clinic's own name reads better."
why = "Our faculty asked for it."
advice = "Could you use the clinic's name?"
bad = ["The clinic is my happy place.", "You are a dream-team!", "It is my second home.", "Don’t ever change."]
good = ["The clinic was a happy one.", "A happy place, in their words, is what the clinic is."]
"""


def rules(text: str = PACK, builtin: tuple[str, ...] = ()) -> object:
    return from_toml(text, "clinic.toml", builtin)


def test_a_pack_is_reviewed_like_any_rule() -> None:
    (rule,) = from_toml(PACK, "clinic.toml")
    email = Email.parse("Dear Dr. Wu,\n\nYour clinic is a Happy Place.\n\nSincerely,\nJo Lee\n")
    (finding,) = review(email, rules=(rule,)).findings
    assert (finding.code, finding.severity, finding.excerpt, finding.part) == (
        "clinic.pet-names",
        "warning",
        "Happy Place",
        "body",
    )
    assert finding.message.startswith("A pet name")
    assert [one.text for one in finding.suggestions] == ["Could you use the clinic's name?"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('title = "A pet name for the clinic"\n', "", "rule clinic.pet-names has no title"),
        ("advice =", "advise =", "unknown key “advise”; did you mean “advice”?"),
        ('severity = "warning"', 'severity = "grave"', "severity should be one of"),
        ('"clinic.pet-names"', '"Pet names"', "section.problem"),
        (
            'bad = ["The clinic is my happy place."',
            'bad = ["The clinic is fine."',
            "own bad example “The clinic is fine.”",
        ),
        ("The clinic was a happy one.", "It is our happy place.", "own good example “It is our happy place.”"),
        ('"happy place"', '"_ happy place"', "the phrase “_ happy place” cannot be read"),
        ('"happy place"', '"happy ..x place"', "cannot be read"),
        ('phrases = ["happy place"', "phrases = [3", "phrases should be a list of texts"),
        ("[[rule]]", "[[rules]]", "unknown key “rules”"),
        ("[[rule]]", "[[rule", "not valid TOML"),
    ],
)
def test_a_broken_pack_is_refused_in_one_sentence(old: str, new: str, said: str) -> None:
    assert old in PACK
    with pytest.raises(PackError) as caught:
        rules(PACK.replace(old, new))
    sentence = str(caught.value)
    assert said in sentence
    assert sentence.startswith("clinic.toml")
    assert "\n" not in sentence


def test_codes_may_not_clash() -> None:
    with pytest.raises(PackError, match=r"clinic\.pet-names is taken"):
        rules(PACK, ("clinic.pet-names",))
    with pytest.raises(PackError, match="is taken"):
        rules(PACK + PACK)
    with pytest.raises(PackError, match="no rules"):
        rules("")
