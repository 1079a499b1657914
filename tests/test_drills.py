"""How each type of drill judges, how kindly data with a mistake is told so, and that cards from rules are stable and true."""

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit.drills import DrillError, drill, load, of_lesson
from followup_kit.drills.loading import TYPES, read
from followup_kit.drills.outcome import numbers, state_of
from followup_kit.drills.stable import shuffled
from followup_kit.errors import InputError
from followup_kit.lessons import LESSONS
from followup_kit.rules import RULES

SAMPLES = Path(__file__).parent / "drills"
CARD = 'id = "a.b"\nprompt = "p"\narticle = "3.1 FAQ2"\nhint = "h?"\nsolution = "s"\n'
GOOD = {
    "spot": 'text = "«Hey» Dr. Lind,\\nthank you «loads»."\nwhy = ["casual", "slang"]\ndecoys = {"Dr. Lind" = "a title is right"}',
    "better": 'options = ["one", "two", "three"]\nright = 2\nwhy = ["a", "b", "c"]',
    "order": 'items = ["first", "second", "third"]\nwhy = ["a", "b", "c"]',
    "mend": 'text = "Checking in"\npart = "subject"\nmust_lose = ["subject.vague"]\nsample = "Thank you – Maya Lindgren"',
    "when": 'context = {"interview.end" = 2026-11-18T12:00:00, program.timezone = "America/Chicago"}\nnow = 2026-11-18T13:00:00\nwhy = "w"',
    "whom": 'situation = "s"\npeople = [{name = "A", role = "r", right = true, why = "w"}, {name = "B", role = "r", right = false, why = "v"}]',
    "quiz": 'question = "q"\noptions = ["one", "two", "three"]\nright = [0, 2]\nwhy = ["a", "b", "c"]',
}


def text(kind: str, fields: str = "", card: str = CARD) -> str:
    return f'[[drill]]\ntype = "{kind}"\n{card}{fields or GOOD[kind]}\n'


def made(kind: str, fields: str = "") -> Any:
    drills, problems = read(text(kind, fields), "04_subject.toml")
    assert not problems
    return drills[0]


def signs(outcome: Any) -> list[str]:
    return [one.sign for one in outcome.feedback]


# Each type ----------------------------------------------------------------------------------------------------------


def test_spot_finds_a_fault_by_any_of_its_words_and_names_decoys():
    one = made("spot")
    assert one.shown() == {"lines": [["Hey", "Dr.", "Lind,"], ["thank", "you", "loads."]]}
    assert one.check([0, 5]).state == "right"
    partly = one.check([0, 1])
    assert partly.state == "partly"
    assert [(it.about, it.sign, it.why) for it in partly.feedback][:2] == [
        ("Hey", "right", "casual"),
        ("Dr. Lind", "again", "a title is right"),
    ]
    assert signs(partly)[-1] == "more"
    assert one.check([3]).state == "not yet"
    assert one.check([0, 5, 3]).state == "partly"


def test_better_stands_in_an_order_of_its_own_and_gives_the_reason_of_what_was_chosen():
    one = made("better")
    shown = one.shown()["choices"][0]["options"]
    assert sorted(shown) == ["one", "three", "two"]
    assert one.check([[shown.index("three")]]).state == "right"
    wrong = one.check([[shown.index("one")]])
    assert (wrong.state, [it.why for it in wrong.feedback]) == ("not yet", ["a"])


def test_the_better_line_does_not_always_stand_at_the_same_place():
    places = set()
    for name in range(12):
        drills, _ = read(text("better").replace("a.b", f"a.b{name}"), "x.toml")
        places.add(drills[0].right_answer()[0][0])
    assert places == {0, 1, 2}


def test_quiz_with_several_right_options_wants_all_of_them():
    one = made("quiz")
    assert one.check([[0, 2]]).state == "right"
    assert one.check([[0]]).state == "partly"
    assert signs(one.check([[0]])) == ["right", "more"]
    assert one.check([[0, 1, 2]]).state == "partly"
    assert one.check([[1]]).state == "not yet"


def test_order_counts_pieces_in_their_place():
    one = made("order")
    assert [one.items[item] for item in one.right_answer()] == ["first", "second", "third"]
    assert one.check([0, 1, 2]).state == "untouched"
    swapped = one.right_answer()[:1] + one.right_answer()[:0:-1]
    if swapped != [0, 1, 2]:
        assert one.check(swapped).state == "partly"
    assert one.check([0, 1]).state == "untouched"


def test_mend_is_judged_by_the_review_and_not_by_the_sample_alone():
    one = made("mend")
    assert one.check("Thank you for Wednesday – Maya Lindgren").state == "right"
    assert one.check("Following up").state == "not yet"
    new = one.check("Thank you for the interview!! – Maya Lindgren")
    assert new.state == "partly"
    assert "again" in signs(new)
    assert one.check("  ").state == "untouched"


def test_mend_places_a_piece_where_it_belongs_and_takes_a_context():
    one = made(
        "mend",
        'text = "Dear Dr. Brandt,"\npart = "greeting"\nmust_lose = ["greeting.name-mismatch"]\n'
        'context = {"recipient.name" = "Lena Brand"}\nsample = "Dear Dr. Brand,"',
    )
    assert one.check("Dear Dr. Brand,").state == "right"
    assert one.check("Dear Dr. Okafor,").state == "not yet"


def test_mend_takes_a_whole_mail():
    whole = "Subject: Hi\\n\\nHey Helen,\\n\\nThanks.\\n\\nCheers,\\nMaya"
    from followup_kit.exemplar import mail

    sample = mail()[0]
    one = made("mend", f'text = "{whole}"\npart = "mail"\nmust_lose = ["greeting.casual"]\nsample = """\n{sample}"""')
    assert one.check(sample).state == "right"
    assert one.check(one.text + " !").state in ("partly", "not yet")


def test_mend_caps_what_it_reads():
    assert made("mend").check("word " * 30_000).state in ("partly", "not yet")


@pytest.mark.parametrize(
    ("hour", "state"),
    [
        ("2026-11-18T14:00", "right"),
        ("2026-11-19T09:00", "right"),
        ("2026-11-18T13:00", "partly"),  # at once
        ("2026-11-19T15:00", "partly"),  # in time, with better hours before
        ("2026-11-19T19:00", "partly"),  # outside of office hours
        ("2026-11-18T09:00", "not yet"),  # past
        ("2026-11-18T22:00", "not yet"),  # night
        ("2026-11-21T10:00", "not yet"),  # weekend
        ("2026-11-23T10:00", "not yet"),  # late
        ("none", "not yet"),
        ("2026-12-24T10:00", "untouched"),  # not in the week
    ],
)
def test_when_is_judged_by_the_planner(hour: str, state: str):
    outcome = made("when").check(hour)
    assert outcome.state == state
    assert state == "untouched" or outcome.feedback[0].why


def test_when_names_the_holiday_and_follows_a_program_that_wants_no_mail():
    thanksgiving = made(
        "when",
        'context = {"interview.end" = 2026-11-25T16:00:00, "program.timezone" = "America/New_York"}\n'
        'now = 2026-11-25T17:00:00\nwhy = "w"',
    )
    assert "Thanksgiving" in thanksgiving.check("2026-11-26T10:00").feedback[0].why
    assert thanksgiving.check("2026-11-27T10:00").state == "right"
    none = made(
        "when",
        'context = {"interview.end" = 2026-11-25T16:00:00, "program.timezone" = "America/New_York", '
        '"program.followup_policy" = "none"}\nnow = 2026-11-25T17:00:00\nwhy = "w"',
    )
    assert none.check("none").state == "right"
    assert none.check("2026-11-27T10:00").state == "not yet"


def test_when_late_still_has_good_hours():
    late = made(
        "when",
        'context = {"interview.end" = 2026-11-09T12:00:00, "program.timezone" = "Europe/Berlin", "program.country" = "DE"}\n'
        'now = 2026-11-17T20:00:00\nwhy = "w"',
    )
    assert late.shown()["days"][0]["date"] == "2026-11-17"
    assert late.check("2026-11-18T09:00").state == "right"
    assert late.check("2026-11-19T09:00").state == "partly"


def test_whom_wants_everyone_and_nobody_else():
    one = made("whom")
    assert one.check([0]).state == "right"
    assert signs(one.check([0])) == ["right", "note"]
    assert one.check([0, 1]).state == "partly"
    assert one.check([1]).state == "not yet"


# Cards from rules -----------------------------------------------------------------------------------------------------


def _spotted(code: str) -> Any:
    return read(text("spot", f'rules = ["{code}"]'), "x.toml")


@pytest.mark.parametrize("kind", ["spot", "better"])
def test_every_rule_gives_cards_or_says_why_not(kind: str):
    given = 0
    for rule in RULES:
        drills, problems = read(text(kind, f'rules = ["{rule.code}"]'), "x.toml")
        assert len(drills) + len(problems) == 1
        if drills:
            given += 1
            assert drills[0].check(drills[0].right_answer()).state == "right"
        else:
            assert rule.code in problems[0] and "make sense alone" in problems[0]
    assert given > 25


def test_cards_from_rules_are_the_same_every_time_and_differ_by_id():
    one, two = (read(text("spot", 'rules = ["tone.slang"]'), "x.toml")[0][0] for _ in range(2))
    assert (one.text, one.marks) == (two.text, two.marks)
    other = read(text("better", 'rules = ["greeting.casual"]').replace("a.b", "a.c"), "x.toml")[0][0]
    assert other.shown() != made("better", 'rules = ["greeting.casual"]').shown()


def test_several_rules_each_give_a_card():
    one = made("better", 'rules = ["greeting.casual", "closing.casual", "subject.vague", "tone.slang"]')
    assert len(one.choices) == 4
    assert {choice.question for choice in one.choices} == {
        "Which greeting is better?",
        "Which closing is better?",
        "Which subject line is better?",
        "Which sentence is better?",
    }


# Data with a mistake --------------------------------------------------------------------------------------------------

MISTAKES = [
    ("spot", 'text = "no marks"\nwhy = []', "text should have «marks»"),
    ("spot", 'text = "«one» «two"\nwhy = ["a", "b"]', "opened and closed"),
    ("spot", 'text = "«one»"\nwhy = ["a", "b"]', "why should have 1 texts"),
    ("spot", 'text = "«one»"\nwhy = ["a"]\ndecoys = {"two" = "x"}', "“two” does not stand in it"),
    ("spot", 'rules = ["subject.vagu"]', "did you mean “subject.vague”"),
    ("spot", 'rules = ["subject.vague"]\ntext = "x"', "rules stands in place of text"),
    ("spot", 'rules = ["delivery.late"]', "no bad examples"),
    ("better", 'options = ["one"]\nright = 0\nwhy = ["a"]', "options should have at least 2"),
    ("better", 'options = ["one", "one"]\nright = 0\nwhy = ["a", "b"]', "same text twice"),
    ("better", 'options = ["one", "two"]\nright = 2\nwhy = ["a", "b"]', "right should be a number from 0"),
    ("better", 'options = ["one", "two"]\nright = true\nwhy = ["a", "b"]', "right should be a number"),
    ("order", 'items = ["one", "two"]', "why is missing"),
    ("mend", GOOD["mend"].replace("subject.vague", "subject.vage"), "did you mean “subject.vague”"),
    ("mend", GOOD["mend"].replace('"subject"', '"header"'), "part should be one of"),
    ("mend", GOOD["mend"] + '\ncontext = {"recipient.nam" = "X"}', "recipient"),
    ("when", 'context = {}\nnow = 2026-11-18T13:00:00\nwhy = "w"', "program.timezone"),
    ("when", GOOD["when"].replace("now = 2026-11-18T13:00:00", 'now = "noon"'), "now should be a date and time"),
    ("when", GOOD["when"].replace("America/Chicago", "America/Chicagoo"), "time zone name"),
    ("whom", 'situation = "s"\npeople = [{name = "A"}, {name = "B"}]', "person 1: right is missing"),
    ("whom", GOOD["whom"].replace("true", "false"), "at least one person"),
    ("quiz", GOOD["quiz"].replace("[0, 2]", "[]"), "right should name at least one"),
    ("quiz", GOOD["quiz"].replace("[0, 2]", "[0, 0]"), "each once"),
    ("quiz", GOOD["quiz"] + '\ncolour = "x"', "unknown field “colour”"),
]


@pytest.mark.parametrize(
    ("kind", "fields", "said"), MISTAKES, ids=[f"{kind}-{n}" for n, (kind, _, _) in enumerate(MISTAKES)]
)
def test_a_mistake_is_told_with_file_drill_field_and_what_it_should_be(kind: str, fields: str, said: str):
    drills, problems = read(text(kind, fields), "04_subject.toml")
    assert not drills and len(problems) == 1
    assert problems[0].startswith("04_subject.toml, a.b")
    assert said in problems[0]
    assert "\n" not in problems[0] and problems[0].endswith((".", "?"))


@pytest.mark.parametrize("field", ["id", "prompt", "article", "hint", "solution"])
def test_every_card_field_is_needed(field: str):
    card = re.sub(rf"(?m)^{field} = .*\n", "", CARD)
    problem = read(text("quiz", card=card), "x.toml")[1][0]
    assert f"{field} is missing" in problem


@pytest.mark.parametrize(
    ("whole", "said"),
    [
        ("[[drill", "not valid TOML"),
        ("a = 1", "[[drill]] tables and nothing else"),
        ("drill = [1]", "[[drill]] tables"),
        ('[[drill]]\ntype = "riddle"\n' + CARD, "type should be one of spot"),
        (text("quiz") + text("quiz"), "stands here twice"),
        (text("quiz").replace("FAQ2", "9.99"), "section numbers of the article"),
        (text("quiz").replace("a.b", "a b"), "id should be like"),
    ],
)
def test_a_file_with_a_mistake_is_told(whole: str, said: str):
    assert said in read(whole, "x.toml")[1][0]


def test_all_problems_of_a_folder_are_told_at_once(tmp_path: Path):
    (tmp_path / "a.toml").write_text(text("quiz") + text("spot", 'text = "x"\nwhy = []').replace("a.b", "a.c"), "utf-8")
    (tmp_path / "b.toml").write_text(text("quiz"), "utf-8")
    with pytest.raises(DrillError) as error:
        load(tmp_path)
    lines = str(error.value).splitlines()
    assert len(lines) == 2
    assert "a.c" in lines[0] and "stands in a already" in lines[1]


def test_a_drill_that_is_not_there_names_the_nearest():
    with pytest.raises(InputError, match=r"did you mean “tour.quiz-why”\?"):
        drill("tour.quiz-wy", SAMPLES)


def test_every_lesson_has_two_drills_or_more_and_the_course_uses_every_type():
    for lesson in LESSONS:
        assert len(of_lesson(lesson)) >= 2, lesson
    assert {one.card.lesson for one in load().values()} == set(LESSONS)
    assert {one.card.type for one in load().values()} == set(TYPES)
    assert {one.card.type for one in load(SAMPLES).values()} == set(TYPES)


# Whatever a browser sends -------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)


@given(JSON)
def test_no_answer_raises(answer: Any):
    for kind in GOOD:
        assert made(kind).check(answer).said


@given(st.integers(0, 40), st.text(max_size=12))
def test_a_shuffle_is_a_permutation_and_never_the_plain_order(count: int, name: str):
    order = shuffled(count, name)
    assert sorted(order) == list(range(count))
    assert count < 2 or order != tuple(range(count))


def test_numbers_and_states():
    assert numbers([2, 2, True, -1, 9, "1", 0], 3) == [2, 0]
    assert [state_of(*one) for one in ((0, 2, 0), (0, 2, 1), (1, 2, 0), (2, 2, 1), (2, 2, 0))] == [
        "untouched",
        "not yet",
        "partly",
        "partly",
        "right",
    ]
