"""Points: the samples score as they are named, nothing hidden costs anything, and no text can break or beat it."""

from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followup_kit.grading.answers import LONGEST, STUB, attempted, bounded, of_cell
from followup_kit.grading.points import CAPPED, NOTHING, TOO_SHORT, grade_answers, reason
from followup_kit.grading.requests import as_rules
from followup_kit.grading.seen import look
from followup_kit.grading.shown import WAITING, shown
from followup_kit.grading.units import load, unit
from followup_kit.rubric import rubric
from followup_kit.rules import RULES
from followup_kit.scaffold import scaffold
from tests import samples

UNITS = load()
SAMPLES = [(one, name, answers) for one in UNITS for name, answers in samples.of(one).items()]
each_unit = pytest.mark.parametrize("one", UNITS, ids=lambda one: one.name)
each_sample = pytest.mark.parametrize(
    ("one", "name", "answers"), SAMPLES, ids=[f"{one.name}/{name}" for one, name, _ in SAMPLES]
)


def share(grades):
    return sum(grades) / sum(one.max for one in grades)


def caps(seen):
    """The lowest cap that the findings of an answer call for, from 0 to 1, or None."""
    table = rubric()["caps"]
    return min(
        (table.get(one.code, table["error"]) / 100 for one in seen.review.findings if one.severity == "error"),
        default=None,
    )


@each_unit
def test_there_are_enough_samples_of_every_outcome(one):
    names = list(samples.of(one))
    assert len(names) >= 12
    kinds = {"full", "half", "zero"} | ({"capped"} if any(each.kind == "mail" for each in one.answers) else set())
    assert kinds <= {name.partition("-")[0] for name in names} <= kinds | {"most"}


@each_sample
def test_samples_score_as_they_are_named(one, name, answers):
    grades = grade_answers(one, answers)
    told = [(each.criterion, float(each), each.max, each.reasons) for each in grades if each.status != "full"]
    earned = share(grades)
    match name.partition("-")[0]:
        case "full":
            assert earned == 1, told
        case "most":
            assert 0.7 < earned < 1, told
        case "half":
            assert 0.35 <= earned <= 0.70, told
        case "zero":
            assert earned == 0 and {each.status for each in grades} == {"not attempted"}, told
        case "capped":
            held = {key: caps(each) for key, each in look(one, answers).items()}
            grave = {key: limit for key, limit in held.items() if limit is not None and limit <= 0.4}
            assert grave, "nothing in it is capped"
            for key, limit in grave.items():
                pool = [
                    each
                    for each in grades
                    if one.criterion(each.criterion).answer == key and one.criterion(each.criterion).caps
                ]
                assert sum(pool) <= limit * sum(each.max for each in pool), told


@each_unit
def test_the_solution_earns_all_and_an_untouched_page_nothing(one):
    assert share(grade_answers(one, samples.solution(one.name))) == 1
    for page in ({}, {each.id: STUB for each in one.answers}, {each.id: "" for each in one.answers}):
        assert {(float(each), each.status) for each in grade_answers(one, page)} == {(0.0, "not attempted")}


@each_unit
def test_one_grade_for_each_automatic_criterion_in_order(one):
    grades = grade_answers(one, samples.solution(one.name))
    assert [(each.criterion, each.max) for each in grades] == [(each.id, each.points) for each in one.automatic]


class Words(HTMLParser):
    """The words of a page."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.words = ""
        self.feed(page)

    def handle_data(self, data):
        self.words += data


def reasons_shown(one, answers):
    """Every reason that may stand on a card -> the words of it that running the cells must have shown."""
    made = {NOTHING: ""}
    for key, seen in look(one, answers).items():
        if not seen.attempted:
            continue
        rules = {rule.code: rule for rule in (*RULES, *as_rules(seen.answer))}
        page = " ".join(Words(shown(key, answers).html).words.split())
        for finding in seen.review.findings:
            assert " ".join(finding.message.split()) in page, f"{finding.code} is not shown"
            made[reason(finding, rules)] = finding.code
            for limit in (40, 75):
                made[CAPPED.format(limit=limit / 100, why=finding.message)] = finding.code
        for entry in seen.entries:
            assert entry.told in page
            made[entry.told] = "plan"
        made[TOO_SHORT.format(words=seen.email.words, least=seen.answer.least_words)] = "short"
    return made


@each_sample
def test_nothing_costs_points_that_the_review_does_not_show(one, name, answers):
    """No hidden rule: what a card gives as its reason is a finding that running the cell has shown."""
    known = reasons_shown(one, answers)
    for grade in grade_answers(one, answers):
        assert grade.status == "full" or grade.reasons, f"{grade.criterion} lost points without a reason"
        assert not [told for told in grade.reasons if told not in known]


def test_a_capped_email_says_so_on_every_card():
    one = unit("02-thank-you")
    for grade in grade_answers(one, samples.of(one)["capped-rank-question"]):
        assert any(
            reason.startswith("As it stands, this email earns at most 40% of its points.") for reason in grade.reasons
        )


def test_silence_is_worth_nothing_before_anything_is_said():
    one = unit("02-thank-you")
    grades = grade_answers(
        one, {"thank-you-mail": "Subject: Thank you – Leila Haddad\n\nDear Dr. Otieno,\n\nIt was good."}
    )
    assert {(float(each), each.status) for each in grades} == {(0.0, "none")}
    assert grades[0].reasons == (TOO_SHORT.format(words=3, least=45),)


def test_copies_are_told_at_the_second_mail_only_and_need_both():
    one = unit("07-two-programs")
    only = grade_answers(one, {"mail-brannoc": samples.solution(one.name)["mail-brannoc"]})
    assert {each.criterion: each.status for each in only}["own-words"] == "not attempted"
    copied = samples.of(one)["half-copied-with-new-names"]
    seen = look(one, copied)
    assert [each.code for each in seen["mail-juniper"].review.findings if each.severity == "error"] == []
    assert "generic.copy-paste" in {each.code for each in seen["mail-brannoc"].review.findings}


def test_a_scaffold_that_nobody_filled_in_is_not_an_attempt():
    for one in UNITS:
        for answer in one.answers:
            if answer.kind == "mail":
                frame = scaffold(answer.context)
                assert not attempted(frame, answer)
                assert not attempted(frame.replace("\n", "\r\n") + STUB, answer)
                assert attempted(frame + "I grew up beside a ferry.", answer)
                assert not attempted(answer.given, answer)


def test_cells_give_their_text_and_no_more():
    assert of_cell("%%email a-b\nSubject: x\n") == "Subject: x\n"
    assert of_cell("\n\n  %%email a\r\nSubject: x\r\n\r\nDear") == "Subject: x\r\n\r\nDear"
    assert of_cell("%%email a\n### BEGIN SOLUTION\ntext\n### END SOLUTION") == "text\n"
    assert of_cell("no magic\n%%email b") == "no magic\n%%email b"
    assert of_cell("%%email a") == of_cell("") == ""
    assert bounded(None) == bounded(3) == bounded(b"x") == ""
    assert len(bounded("x" * 99_999)) == LONGEST
    assert bounded("a\ud800b") == "a?b"


HOSTILE = st.one_of(
    st.text(max_size=400),
    st.lists(
        st.sampled_from(
            [
                "Subject: ", "Dear Dr. Otieno,", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\r\n", "\n\n", "\x00",
                "\u202e", "\ud800", "{0}", "%s", "%%email x", "### END SOLUTION", "]]>", "</style>", "&lt;", "nan", "1e999", "\\",
                "'''", "> quoted", "On Monday, X wrote:", "Where am I on your rank list?", "[[blank]]", "Tuesday 25:99",
                "Feb 30 9am", "Dr. Abenov: 99999999999999999999:00", "Pryce: 0/0 at 0", "2026-13-45T99:99", "Sincerely,", "😀", "e\u0301" * 40,
            ]
        ),
        max_size=30,
    ).map(" ".join),
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_no_text_can_raise_or_earn_more_than_there_is_or_reach_the_page(data):
    one = data.draw(st.sampled_from(UNITS))
    answers = {each.id: data.draw(HOSTILE, each.id) for each in one.answers if data.draw(st.booleans())}
    for grade in grade_answers(one, answers):
        assert 0 <= grade <= grade.max == one.criterion(grade.criterion).points
        card = grade._repr_html_()
        assert "<script" not in card and "<img" not in card and card.count("</style>") == 1
    for key in answers:
        page = shown(key, answers)
        html = page.html
        assert "<script" not in html and "<img" not in html
        assert html == "" or html.count("</style>") <= 1
        assert "\x1b" not in page.text


def test_answers_that_are_no_texts_are_no_answers():
    one = unit("02-thank-you")
    for odd in (None, 3, b"bytes", ["list"], {"a": 1}):
        assert {each.status for each in grade_answers(one, {"thank-you-mail": odd})} == {"not attempted"}


def test_answers_of_other_names_are_left_aside():
    one = unit("04-late")
    assert share(grade_answers(one, {**samples.solution(one.name), "__class__": "x", "thank-you-mail": "y"})) == 1


@pytest.mark.parametrize(
    "text", ["a" * 200_000, "Dear " * 50_000, "<" * 100_000, "\n" * 300_000, "(" * 100_000, "x@" * 60_000]
)
def test_a_flood_is_cut_before_it_is_read(text):
    for one in UNITS:
        grades = grade_answers(one, {each.id: text for each in one.answers})
        assert share(grades) < 0.5
        assert all(len(reason) < 2_000 for each in grades for reason in each.reasons)


def test_a_name_that_no_unit_knows_is_reviewed_without_a_context():
    page = shown("letter-home", {"letter-home": "Subject: Hello\n\nHey,\nthanks!"})
    assert "Not yet" in page.text and "fk-panel" in page.html
    assert shown("letter-home", {}).text == shown("thank-you-mail", {}).text == WAITING
