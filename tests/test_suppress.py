"""Profiles and findings set aside."""

import pytest

from followup_kit import Email, review
from followup_kit.errors import InputError
from followup_kit.rule import EVERY_KIND, Finding, Rule, Spot
from followup_kit.suppress import Profile, SetAside, check_codes, fingerprint, leave_out, narrow

TEXT = "Dear Dr. Wu,\n\nI saw your stunning clinic last week and was glad.\n\nSincerely,\nJo Lee\n"


def finding(text: str = TEXT, word: str = "stunning", code: str = "tone.familiar") -> Finding:
    start = text.index(word)
    return Finding(code, "warning", "body", start, start + len(word), word, "…")


def rule(code: str, word: str) -> Rule:
    def look(reading: object) -> list[Spot]:
        start = reading.email.text.index(word)  # type: ignore[attr-defined]
        return [Spot(start, start + len(word), "…")]

    return Rule(code, "warning", EVERY_KIND, "t", "w", "a", "5.1", look, (), ())


RULES = (rule("tone.familiar", "stunning"), rule("tone.joke", "glad"), rule("offer.missing", "week"))


def test_a_fingerprint_outlives_edits_elsewhere() -> None:
    mark = fingerprint(finding(), TEXT)
    assert len(mark) == 12
    assert int(mark, 16) >= 0
    edited = TEXT.replace("Dear Dr. Wu,", "Dear Dr. Åkesson,\n\nThank you.").replace("and was glad", "and left")
    edited = edited.replace("saw your stunning", "saw  YOUR\nstunning")
    assert fingerprint(finding(edited), edited) == mark
    near = TEXT.replace("saw your", "loved your")
    assert fingerprint(finding(near), near) != mark
    assert fingerprint(finding(code="tone.joke"), TEXT) != mark


def test_profile() -> None:
    made = Profile.from_toml(
        'select = ["tone"]\nignore = ["tone.joke"]\nfail_on = "warning"\n'
        '[[set-aside]]\nfingerprint = "0123456789ab"\nreason = "It is a name."\n'
    )
    assert made == Profile(("tone",), ("tone.joke",), "warning", (SetAside("0123456789ab", "It is a name."),))
    assert Profile.from_toml("") == Profile()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("selct = []", "did you mean “select”?"),
        ("select = 3", "list of codes"),
        ('fail_on = "x"', "one of error, warning, note, never"),
        ("[set-aside]\nx=1", "[[set-aside]]"),
        ('[[set-aside]]\nfingerprint="a"', "needs a reason"),
        ('[[set-aside]]\nfingerprint="a"\nreason=" "', "needs a reason"),
        ('[[set-aside]]\nreason="a"', "needs the fingerprint"),
        ('[[set-aside]]\nresaon="a"', "did you mean “reason”?"),
        ("[[set-aside]]\nreason=1", "text in quotes"),
        ("[", "not valid TOML"),
    ],
)
def test_a_broken_profile_is_refused_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        Profile.from_toml(text, "followup.toml")
    assert said in str(caught.value)
    assert str(caught.value).startswith("followup.toml")


def test_unknown_codes_name_the_nearest() -> None:
    check_codes(["tone", "tone.joke"], RULES, "--select")
    with pytest.raises(InputError, match=r"--select: .*“tone.jok”; did you mean “tone.joke”\?"):
        check_codes(["tone.jok"], RULES, "--select")


def test_selecting_narrows_the_list_and_ignoring_takes_the_fault_away() -> None:
    whole = review(Email.parse(TEXT), rules=RULES)
    assert not whole.essentials["offer"]
    tone = narrow(whole, ["tone"], ["tone.joke"])
    assert [one.code for one in tone.findings] == ["tone.familiar"]
    assert not tone.essentials["offer"]
    assert narrow(whole, [], ["offer"]).essentials["offer"]
    assert narrow(whole, [], ["offer"]).score > whole.score
    assert narrow(whole, ["tone"], []).score == whole.score
    assert narrow(whole, [], []) == whole


def test_what_is_left_out_is_given_back() -> None:
    whole = review(Email.parse(TEXT), rules=RULES)
    assert leave_out(whole, list(whole.findings)).score == 100
    assert leave_out(whole, list(whole.findings)).findings == ()
