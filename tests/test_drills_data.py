"""Every drill of the course, proved like a rule: its right answer is right, wrong ones are not, an untouched one is never scolded."""

import json
import re
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest

from followup_kit.drills import STATES, Drill, load
from followup_kit.drills.better import Better
from followup_kit.drills.mend import Mend
from followup_kit.drills.order import Order
from followup_kit.drills.quiz import Quiz
from followup_kit.drills.spot import Spot
from followup_kit.drills.when import NONE, When
from followup_kit.drills.whom import Whom

SAMPLES = load(Path(__file__).parent / "drills")
ALL = (*load().values(), *SAMPLES.values())
DRILLS = [pytest.param(one, id=one.card.id) for one in ALL]


def wrong_answers(drill: Drill) -> list[Any]:
    """Answers that are not right, and not untouched."""
    right = drill.right_answer()
    if isinstance(drill, Spot):
        words = range(sum(len(line) for line in drill.shown()["lines"]))
        beside = [[one] for one in words if one not in right]
        return [*beside, list(words)] if beside else []
    if isinstance(drill, (Better, Quiz)):
        made = []
        for number, choice in enumerate(drill.shown()["choices"]):
            sizes = range(1, len(choice["options"]) + 1) if choice["several"] else [1]
            for chosen in (list(one) for size in sizes for one in combinations(range(len(choice["options"])), size)):
                if chosen != right[number]:
                    made.append([*right[:number], chosen, *right[number + 1 :]])
        return made
    if isinstance(drill, Order):
        swapped = [[*right[:n], right[n + 1], right[n], *right[n + 2 :]] for n in range(len(right) - 1)]
        return [one for one in [*swapped, right[::-1]] if one not in (right, list(range(len(right))))]
    if isinstance(drill, When):
        slots = [f"{day['date']}T{hour:02}:00" for day in drill.shown()["days"] for hour in drill.shown()["hours"]]
        windows = set(drill.good_hours())
        assert len(windows) < len(slots) // 2, "most hours of the week are right: the drill asks for nothing"
        return [one for one in [*slots, NONE] if one != right and one not in windows]
    if isinstance(drill, Whom):
        people = range(len(drill.people))
        return [list(one) for size in people for one in combinations(people, size + 1) if list(one) != right]
    assert isinstance(drill, Mend)
    return [f"{drill.text} {drill.text}"] if drill.part not in ("subject", "greeting", "closing") else []


@pytest.mark.parametrize("drill", DRILLS)
def test_the_right_answer_is_right(drill: Drill) -> None:
    made = drill.check(json.loads(json.dumps(drill.right_answer())))
    assert made.state == "right", made
    assert made.said and made.feedback
    assert all(one.why for one in made.feedback)
    assert not [one for one in made.feedback if one.sign in ("again", "more")]


@pytest.mark.parametrize("drill", DRILLS)
def test_wrong_answers_are_not_right_and_each_is_told_why(drill: Drill) -> None:
    for answer in wrong_answers(drill):
        made = drill.check(answer)
        assert made.state in ("partly", "not yet"), (answer, made)
        assert made.said and made.feedback, answer
        assert all(one.why for one in made.feedback)


@pytest.mark.parametrize("drill", DRILLS)
def test_an_untouched_drill_is_untouched(drill: Drill) -> None:
    for answer in (None, "", [], {}, 3.5, [None], [[]], "2001-01-01T00:00", [["x"]], [[-1]], [10**9], True):
        if isinstance(drill, Mend) and isinstance(answer, str) and answer:
            continue
        made = drill.check(answer)
        assert made.state == "untouched", answer
        assert made.said and not made.feedback


@pytest.mark.parametrize("drill", DRILLS)
def test_what_is_shown_is_plain_data_and_gives_nothing_away(drill: Drill) -> None:
    shown = json.dumps(drill.shown(), ensure_ascii=False)
    keys = {key for table in _tables(drill.shown()) for key in table}
    assert not keys & {"right", "why", "solution", "sample", "must_lose", "marks", "places", "decoys"}
    assert drill.card.solution not in shown
    assert drill.card.solution not in drill.card.hint


@pytest.mark.parametrize("drill", [one for one in DRILLS if isinstance(one.values[0], Mend)])
def test_the_flawed_text_fails_and_the_sample_passes(drill: Mend) -> None:
    flawed = {one.code for one in drill.findings(drill.text)}
    assert set(drill.must_lose) <= flawed
    assert not set(drill.must_lose) & {one.code for one in drill.findings(drill.sample)}
    assert drill.check(drill.text).state == "untouched"
    assert drill.check(drill.text + " ").state == "untouched"
    assert drill.check("x x x x x x").state != "right"


@pytest.mark.parametrize("drill", [one for one in DRILLS if isinstance(one.values[0], Spot)])
def test_part_of_the_faults_is_partly_right(drill: Spot) -> None:
    right = drill.right_answer()
    if len(drill.marks) > 1:
        first = [one for one in right if drill.check([one]).feedback[0].why == drill.marks[0].why][:1]
        assert drill.check(first).state == "partly"
        assert any(one.sign == "more" for one in drill.check(first).feedback)
    else:
        assert drill.check(right[:1]).state == "right"


def test_shuffled_items_never_start_in_their_order() -> None:
    for drill in ALL:
        if isinstance(drill, Order):
            assert drill.right_answer() != list(range(len(drill.items)))


def test_the_words_of_the_course_are_kind() -> None:
    scolding = re.compile(r"\b(wrong!|incorrect|false!|stupid|you failed|(?<!heart )failure|bad answer)", re.IGNORECASE)
    for drill in ALL:
        answers = [None, drill.right_answer(), *wrong_answers(drill)[:20]]
        said = " ".join(json.dumps(drill.check(one).to_dict()) for one in answers)
        assert not scolding.search(said + drill.card.hint + drill.card.prompt), drill.card.id


def test_ids_name_one_drill_each_and_states_are_in_order() -> None:
    ids = [one.card.id for one in ALL]
    assert len(ids) == len(set(ids))
    assert all(STATES.index(a) < STATES.index(b) for a, b in pairwise(STATES))


def _tables(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value, *(table for one in value.values() for table in _tables(one))]
    return [table for one in value for table in _tables(one)] if isinstance(value, list) else []
