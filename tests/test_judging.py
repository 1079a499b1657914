"""Rules are asked as far as they reach, and what is kept of a paragraph is what would be found in it anew."""

from dataclasses import replace

import pytest

from benchmarks.cases import EMAILS, cases
from followup_kit import RULES, Context, Email, review
from followup_kit.compiled import compiled
from followup_kit.exemplar import mail
from followup_kit.judging import Failed
from followup_kit.rule import Example, Rule, Spot, Suggestion

CODES = {rule.code for rule in RULES if rule.reach == "paragraph"}
ADDED = "It was a long day, and the coffee was good."


def forget() -> None:
    """Read and judge everything anew."""
    bench = compiled(RULES)
    bench.lexicon.blocks.clear()
    bench.lexicon.seen.clear()
    bench.framed.clear()


def rule(look, **more):
    values = {"severity": "note", "kinds": "T", "title": "", "why": "", "advice": "", "article": "beyond"}
    return Rule(code="test.rule", look=look, bad=(), good=(), **{**values, **more})


def test_a_mail_read_again_and_a_mail_read_for_the_first_time_are_told_the_same():
    for case in list(cases(EMAILS))[::4]:
        email = case.email
        if not email.paragraphs:
            continue
        at = email.paragraphs[-1][0]
        longer = Email.parse(f"{case.text[:at]}{ADDED}\n\n{case.text[at:]}")
        again = review(longer, case.context), review(email, case.context)
        forget()
        assert (review(longer, case.context), review(email, case.context)) == again, case.name


def test_rules_of_a_paragraph_say_the_same_of_it_wherever_it_stands():
    assert len(CODES) > 8
    spoke = 0
    for case in list(cases(EMAILS))[::3]:
        email = case.email
        start = email.body_spans[0][0] if email.body_spans else 0
        if not case.text[start : start + 1].isalnum():
            continue
        longer = Email.parse(f"{case.text[:start]}{ADDED}\n\n{case.text[start:]}")
        if longer.body_spans[0][0] != start:
            continue
        here, there = review(email, case.context).findings, review(longer, case.context).findings
        shift = len(ADDED) + 2
        moved = [told(one, shift if one.start >= start else 0) for one in here if one.code in CODES]
        assert moved == [told(one, 0) for one in there if one.code in CODES], case.name
        spoke += bool(moved)
    assert spoke > 40


def told(one, shift):
    advice = [(a.text, a.replacement, a.start + shift if a.replacement is not None else 0) for a in one.suggestions]
    return one.code, one.start + shift, one.end + shift, one.excerpt, advice


def test_a_safe_replacement_moves_with_its_paragraph():
    text, context = mail(Example("I was gonna ask you more.", "detail"))
    finding = next(one for one in review(Email.parse(text), context).findings if one.code == "tone.slang")
    advice = finding.suggestions[0]
    assert text[advice.start : advice.end] == finding.excerpt == "gonna"


def test_a_rule_speaks_as_often_as_it_may_in_one_body():
    def look(reading):
        yield Spot(0, 2, "Here.", (Suggestion("Change it.", "x", 0, 2),))

    text = "Dear Dr. Lee,\n\n" + "\n\n".join(["One thing.", "Another thing.", "A third."]) + "\n\nBest,\nMaya Lindgren"
    for most, count in ((0, 3), (2, 2)):
        found = review(Email.parse(text), rules=(rule(look, reach="paragraph", most=most),)).findings
        assert [one.excerpt for one in found] == ["On", "An", "A "][:count]


def test_a_rule_that_reaches_a_paragraph_sees_nothing_else():
    seen = []

    def look(reading):
        seen.append((reading.email.text.strip(), reading.email.subject))
        return ()

    text = "Subject: Thanks\n\nDear Dr. Lee,\n\nOne thing.\n\nAnother thing.\n\nBest,\nMaya Lindgren"
    one = rule(look, reach="paragraph")
    review(Email.parse(text), rules=(one,))
    assert seen == [("One thing.", None), ("Another thing.", None)]
    review(Email.parse(text.replace("Another", "A new")), rules=(one,))
    assert seen[2:] == [("A new thing.", None)]
    review(
        Email.parse(text), replace(Context(), kind="thank-you", program=replace(Context().program, name="Elm")), (one,)
    )
    assert len(seen) == 5


@pytest.mark.parametrize("reach", ["mail", "frame", "paragraph"])
def test_a_rule_that_fails_is_told_once_and_asked_again(reach):
    calls = []

    def look(reading):
        calls.append(reading)
        raise KeyError("defect")

    text = "Dear Dr. Lee,\n\nOne thing.\n\nAnother thing.\n\nBest,\nMaya Lindgren"
    one = rule(look, reach=reach)
    for _ in range(2):
        assert review(Email.parse(text), rules=(one,)).failed == (Failed("test.rule", "KeyError"),)
    assert len(calls) == (4 if reach == "paragraph" else 2)


def test_a_context_with_lists_for_tuples_serves_all_the_same():
    text, context = mail(Example("I was gonna ask you more.", "detail"))
    notes, aliases = list(context.interview.notes), list(context.program.aliases)
    loose = replace(
        context,
        interview=replace(context.interview, notes=notes),
        program=replace(context.program, aliases=aliases),
    )
    codes = [one.code for one in review(Email.parse(text), context).findings]
    assert "tone.slang" in codes
    assert review(Email.parse(text), loose) == review(Email.parse(text), context)
    assert not review(Email.parse(text), loose).failed


def test_only_rules_of_a_paragraph_look_around_besides_or_are_bounded():
    assert {one.reach for one in RULES} == {"mail", "frame", "paragraph", "beyond"}
    assert not [one.code for one in RULES if one.reach != "paragraph" and (one.around or one.most)]


def test_a_face_may_open_the_body():
    text = "Subject: T\n\nDear Dr. Lee,\n\n:D I was glad to meet you.\n\nSincerely,\nMaya Lindgren"
    assert [one.excerpt for one in review(Email.parse(text)).findings if one.code == "tone.emoji"] == [":D"]


def test_a_rule_that_no_single_mail_shows_is_not_asked():
    def look(reading):
        raise AssertionError

    assert not review(Email.parse("Thanks."), rules=(rule(look, reach="beyond"),)).failed
