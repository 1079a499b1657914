"""The shortlist: an order equal to hand-made sums, swaps that truly swap, bounds that hold, and no promise."""

import json
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_kit.errors import InputError
from followup_kit.journal import Journal, Mark, Program
from followup_kit.journal.columns import sheet_of
from followup_kit.journal.sheets import read_csv, write_csv
from followup_kit.render import as_shortlist
from followup_kit.render.as_shortlist_page import as_page
from followup_kit.render.shortlist_words import gut, material, ordinal
from followup_kit.shortlist import HONESTLY, Option, Stop, Wishes, order
from followup_kit.shortlist.options import from_journal, from_sheets
from followup_kit.shortlist.why import SPREAD, carrying, means, steadiness, why

TEACH, PLACE, CREW = "teaching", "location", "people"


def option(name: str, **marks: object) -> Option:
    return Option(name, {key: Fraction(str(mark)) for key, mark in marks.items()})


def wishes(**weights: object) -> Wishes:
    return Wishes({key: Fraction(str(weight)) for key, weight in weights.items()})


LARCH = option("Larch", teaching=5, location=2, people=4)
BIRCH = option("Birch", teaching=3, location=5, people=4)
CEDAR = option("Cedar", teaching=4, location=3, people=3)
WANTED = wishes(teaching=5, location=3, people=2)


def test_the_order_is_the_weighted_mean() -> None:
    made = order([CEDAR, BIRCH, LARCH], WANTED)
    assert [(one.place, one.option.name, one.score) for one in made.places] == [
        (1, "Larch", Fraction(39, 10)),
        (2, "Birch", Fraction(38, 10)),
        (3, "Cedar", Fraction(35, 10)),
    ]
    assert [one.points for one in made.places[0].shares] == [Fraction(25, 10), Fraction(6, 10), Fraction(8, 10)]


def test_equals_share_a_place() -> None:
    made = order([LARCH, option("Aster", teaching=5, location=2, people=4), CEDAR], WANTED)
    assert [(one.place, one.option.name) for one in made.places] == [(1, "Aster"), (1, "Larch"), (3, "Cedar")]
    assert why(made, 1).swaps == tuple(one for one in why(made, 1).swaps if one.what == "mark")
    assert "do not tell the two apart" in as_shortlist.as_text(made, [made.places[1]])


def test_a_missing_mark_is_the_middle_and_says_its_bounds() -> None:
    made = order([option("Dune", teaching=5)], wishes(teaching=1, location=1))
    (one,) = made.places
    assert (one.score, one.least, one.most, one.provisional) == (4, 3, 5, ("location",))
    assert order([Option("Empty")], WANTED).unmarked == (Option("Empty"),)


def test_why_is_this_third() -> None:
    made = order([CEDAR, BIRCH, LARCH], WANTED)
    third = why(made, 2)
    assert third.gains == (("location", Fraction(-6, 10)), ("people", Fraction(-2, 10)), ("teaching", Fraction(5, 10)))
    mark = next(one for one in third.swaps if one.what == "mark")
    assert (mark.criterion, mark.now, mark.beyond) == ("teaching", 4, Fraction(46, 10))
    weight = next(one for one in third.swaps if one.what == "weight")
    assert (weight.criterion, weight.now, weight.beyond) == ("location", 3, Fraction(15, 10))
    text = as_shortlist.as_text(made, [made.places[2]])
    assert "Why is Cedar third?" in text
    assert "3.5 = teaching 2 (mark 4) + location 0.9 (mark 3) + people 0.6 (mark 3)" in text
    assert "it loses on location (-0.6) and people (-0.2) and gains on teaching (+0.5)." in text
    assert "teaching at more than 4.6 here (now 4) puts it before Birch" in text
    assert "location at less than 1.5 (now 3) puts it before Birch" in text


MARKS = st.one_of(st.none(), st.integers(1, 5))
OPTIONS = st.lists(st.tuples(MARKS, MARKS, MARKS), min_size=2, max_size=6)
WEIGHTS = st.tuples(*[st.integers(0, 9)] * 3).filter(any)


def drawn(rows, weights):
    options = [
        Option(
            f"P{number}", {name: Fraction(mark) for name, mark in zip((TEACH, PLACE, CREW), row, strict=True) if mark}
        )
        for number, row in enumerate(rows)
    ]
    return options, Wishes({name: Fraction(weight) for name, weight in zip((TEACH, PLACE, CREW), weights, strict=True)})


@given(OPTIONS, WEIGHTS)
def test_each_swap_is_exact(rows, weights) -> None:
    options, wanted = drawn(rows, weights)
    made = order(options, wanted)
    tiny = Fraction(1, 10**9)
    for number in range(1, len(made.places)):
        here, above = made.places[number], made.places[number - 1]
        for swap in why(made, number).swaps:
            way = 1 if swap.beyond >= swap.now else -1
            for value, ahead in ((swap.beyond + way * tiny, True), (swap.beyond - way * tiny, False)):
                if swap.what == "mark":
                    marks = {**here.option.marks, swap.criterion: value}
                    again = order([Option("here", marks), Option("above", above.option.marks)], wanted)
                else:
                    if value <= 0:
                        continue
                    changed = Wishes({**wanted.weights, swap.criterion: value})
                    again = order([Option("here", here.option.marks), Option("above", above.option.marks)], changed)
                scores = {one.option.name: one.score for one in again.places}
                if len(scores) == 2 and here.score != above.score:
                    assert (scores["here"] > scores["above"]) == ahead


@given(OPTIONS, WEIGHTS, st.lists(st.fractions(-1, 1, max_denominator=50), min_size=3, max_size=3))
def test_no_weights_within_the_spread_leave_the_bounds(rows, weights, shifts) -> None:
    options, wanted = drawn(rows, weights)
    made = order(options, wanted)
    bounds = {one.place.option.name: (one.best, one.worst) for one in steadiness(made)}
    shifted = {
        name: weight * (1 + SPREAD * shift)
        for (name, weight), shift in zip(wanted.weights.items(), shifts, strict=True)
    }
    for one in order(options, Wishes(shifted)).places:
        best, worst = bounds[one.option.name]
        assert best <= one.place <= worst


def test_single_shifts_are_counted() -> None:
    made = order([LARCH, BIRCH, CEDAR], WANTED)
    steady = {one.place.option.name: one for one in steadiness(made)}
    assert (steady["Larch"].changes, steady["Larch"].shifts) == (2, 6)
    assert (steady["Cedar"].changes, steady["Cedar"].best, steady["Cedar"].worst) == (0, 3, 3)


def test_hard_stops_and_questions() -> None:
    programs = [
        Option("Larch", {TEACH: Fraction(5), "safety": Fraction(1)}, {"visa": "none"}),
        Option("Birch", {TEACH: Fraction(4), "safety": Fraction(4)}, {"visa": "J-1 only", "minimum step 2": "245"}),
        Option("Cedar", {TEACH: Fraction(3)}, {"visa": "", "years since graduation": "3"}),
        Option(
            "Dune", {TEACH: Fraction(2), "safety": Fraction(3)}, {"visa": "J-1, H-1B"}, stops=("too far from home",)
        ),
    ]
    wanted = Wishes(
        {TEACH: Fraction(1)},
        (Stop("safety", Fraction(2), "nights"),),
        visa="H-1B",
        graduation_year=2020,
        scores={"step 2": Fraction(240)},
    )
    made = order(programs, wanted, 2026)
    assert made.places == ()
    reasons = {one.name: why_not for one, why_not in made.stopped}
    assert reasons["Larch"] == (
        "safety is 1, and below 2 is your hard stop (nights)",
        "it notes “none” for visas, and you need H-1B",
    )
    assert reasons["Birch"] == (
        "it notes “J-1 only” for visas, and you need H-1B",
        "it asks for 245 in step 2; yours is 240",
    )
    assert reasons["Cedar"] == ("it asks for at most 3 years since graduation; yours was 6 years ago",)
    assert reasons["Dune"] == ("too far from home",)
    assert "Cedar: safety is a hard stop for you and is not marked yet." in made.questions


def test_a_preference_is_a_criterion() -> None:
    wanted = Wishes({"type": Fraction(1)}, prefer={"type": ("community",)})
    made = order(
        [Option("A", facts={"type": "Academic"}), Option("B", facts={"Type": "Community hospital"}), Option("C")],
        wanted,
    )
    assert [(one.option.name, one.score) for one in made.places] == [("B", 5), ("A", 1)]
    assert [one.name for one in made.unmarked] == ["C"]


def test_what_carries_a_place_is_material_for_the_mail() -> None:
    larch = Option("Larch", LARCH.marks, strengths="resident-led clinic")
    made = order([larch, BIRCH, CEDAR], WANTED)
    assert carrying(made.places[0], means(made)) == ("teaching", "people")
    told = material(made.places[0], means(made))
    assert told.startswith("What carries it: teaching, people. You noted: resident-led clinic.")
    assert "interest and fit" in told


def test_a_gut_that_disagrees_is_asked() -> None:
    programs = [Option(f"P{n}", {TEACH: Fraction(5 - n), "gut": Fraction(1 + n)}) for n in range(4)]
    made = order(programs, wishes(teaching=1))
    assert "what is it that you noticed?" in gut(made.places[0], 4)
    assert "does a criterion miss something?" in gut(made.places[3], 4)


def test_every_output_says_what_it_is_not() -> None:
    made = order([LARCH, BIRCH, Option("<b>Cedar</b>", CEDAR.marks)], WANTED)
    page = as_page(made)
    for text in (as_shortlist.as_text(made), page, json.dumps(as_shortlist.to_dict(made))):
        assert HONESTLY in text
        assert not {"chance", "probability", "likely", "odds"} & set(text.lower().replace(HONESTLY.lower(), "").split())
    assert "<b>Cedar" not in page and "<script" not in page
    assert page.count("<h1>") == 1 and 'scope="col"' in page and "<caption>" in page


def test_csv_and_side_by_side() -> None:
    made = order([LARCH, BIRCH, Option("=Cedar", CEDAR.marks), Option("Dune", stops=("x",))], WANTED)
    rows = read_csv("x", write_csv(as_shortlist.to_rows(made)).encode())
    assert rows[0][:3] == ("place", "program", "score")
    assert rows[3][1] == "=Cedar" and rows[4][-1] == "x"
    beside = as_shortlist.beside_text(made, made.places[:2])
    assert "criterion  weight  Larch  Birch" in beside and "teaching   5       5      3" in beside


def test_from_a_table_and_from_the_journal_it_is_the_same(tmp_path: Path) -> None:
    text = "Program,Type,Teaching (1-5),Location (1-5),Gut,Minimum Step 2\nLarch,community,5,2,4,230\nBirch,academic,3,5,2,\n"
    (larch, birch) = from_sheets([sheet_of("t", "t", read_csv("t", text.encode()))])
    assert larch.marks == {"teaching": 5, "location": 2, "gut": 4}
    assert larch.facts["minimum step 2"] == "230"
    with Journal.open(tmp_path / "j.sqlite") as journal:
        for one in (larch, birch):
            program = journal.add(Program(name=one.name, type=one.facts["type"]))
            for name, mark in one.marks.items():
                journal.add(Mark(program_id=program.id, criterion=name, mark=float(mark)))
        again = from_journal(journal.snapshot())
    assert [(one.name, one.marks) for one in again] == [(larch.name, larch.marks), (birch.name, birch.marks)]


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("weights = 3", "should be a table"),
        ("[wieghts]\na = 1", "did you mean “weights”"),
        ("[weights]\na = -1", "from 0 on"),
        ('[weights]\na = "much"', "should be a number"),
        ("[[hard_stop]]\nbelow = 2", "needs its criterion"),
        ("[profile]\ngraduation_year = true", "should be a year"),
        ("[prefer]\ntype = 3", "list of texts"),
        ("[", "not valid TOML"),
    ],
)
def test_wishes_that_cannot_be_read(toml: str, said: str) -> None:
    with pytest.raises(InputError, match=said) as caught:
        Wishes.from_toml(toml)
    assert "\n" not in str(caught.value)


def test_ordinals() -> None:
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 21, 22, 112)] == [
        "first",
        "second",
        "third",
        "4th",
        "11th",
        "21st",
        "22nd",
        "112th",
    ]
