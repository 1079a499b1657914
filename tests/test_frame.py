"""What stands around the body is judged once while the body is written, and moves along with it."""

import pytest

from benchmarks.cases import EMAILS, cases
from followup_kit import RULES, Context, Email, review
from followup_kit.exemplar import mail
from followup_kit.frame import frame_of
from followup_kit.reviewing import read

OTHER = "I have another thing to say, and it is short.\n\nIt stands in two paragraphs: you at Larch Valley, today!"


def framed(case):
    frame = frame_of(case.email)
    return frame and frame.before + OTHER + frame.after


def told(look, text, context, at):
    """What a rule says that looks so, with places below the body counted from the sign-off."""
    spots = look(read(Email.parse(text), context))
    return [(one.start - at if one.start >= at else one.start, one.message, one.severity) for one in spots]


def test_rules_of_the_frame_do_not_look_at_the_body():
    rules = [rule for rule in RULES if rule.reach == "frame"]
    assert len(rules) > 15
    assert not [rule.code for rule in rules if rule.cues or rule.families.keys() - {"slang", "texting"}]
    looks = [(rule, rule.look) for rule in rules] + [(rule, rule.around) for rule in RULES if rule.around]
    looked = 0
    for case in cases(EMAILS):
        other = framed(case)
        if other is None:
            continue
        frame, moved = frame_of(case.email), frame_of(Email.parse(other))
        assert moved[:3] == frame[:3], case.name
        looked += 1
        for rule, look in looks:
            if all(known(case.context, key) for key in rule.needs):
                here = told(look, case.text, case.context, frame.at)
                assert here == told(look, other, case.context, moved.at), (case.name, rule.code)
    assert looked > 200


def known(context, key):
    table, _, name = key.partition(".")
    return getattr(getattr(context, table), name) not in ("", None, ())


def test_findings_below_the_body_move_with_it():
    text, context = mail()
    text = text.replace("Sincerely,", "Cheers!!").replace("Maya Lindgren\n", "Maya\n")
    for body in ("One line.", "Two lines.\n\nOf different length, as everybody can see.", "One line."):
        frame = frame_of(Email.parse(text))
        written = frame.before + body + frame.after
        found = review(Email.parse(written), context).findings
        below = [one for one in found if one.part in ("closing", "signature")]
        assert below
        assert all(written[one.start : one.end] == one.excerpt for one in found)
        for one in found:
            for advice in one.suggestions:
                assert advice.replacement is None or one.start <= advice.start <= advice.end <= len(written)


def test_another_context_is_another_judgement():
    text, context = mail()
    with_it = review(Email.parse(text), context)
    without = review(Email.parse(text), Context())
    assert review(Email.parse(text), context) == with_it
    assert review(Email.parse(text), Context()) == without
    assert with_it.unchecked != without.unchecked


@pytest.mark.parametrize(
    "text", ["", "Dear Dr. Okafor,", "Dear Dr. Okafor,\n\nThanks.\n\nSincerely,\nMaya\n\n> quoted"]
)
def test_a_mail_of_another_shape_has_no_frame(text):
    assert frame_of(Email.parse(text)) is None
