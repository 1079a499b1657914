"""The widgets without a browser: a request goes in as the browser sends it, and what Python tells is read back."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("anywidget", reason="anywidget is installed by `make room`", exc_type=ImportError)

from followup_kit import drills, progress
from followup_kit.drills import load
from followup_kit.drills.mend import Mend
from followup_kit.notebook.drill_view import DrillView
from followup_kit.notebook.room_view import CHOSEN, RoomView, decks

SAMPLES = load(Path(__file__).parent / "drills")
"""A drill of every type."""


def sample(name: str) -> Any:
    return SAMPLES[f"tour.{name}"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "my-drafts" / "progress.json"


def sent(view: Any, what: str, **more: Any) -> Any:
    view.ask = json.loads(json.dumps({"n": view.ask.get("n", 0) + 1, "what": what, **more}))
    return view.told


@pytest.mark.parametrize("name", [*load(), *SAMPLES])
def test_nothing_in_the_widget_gives_the_answer_away_before_it_is_asked_for(name: str, file: Path):
    one = {**load(), **SAMPLES}[name]
    view = DrillView(one, file)
    state = json.dumps(
        {key: value for key, value in view.get_state().items() if key not in ("_esm", "_css")}, ensure_ascii=False
    )
    assert one.card.solution not in state
    assert one.card.hint not in state
    if isinstance(one, Mend):
        assert one.sample not in state


def test_check_tells_the_outcome_under_the_number_of_the_request_and_records_it(file: Path):
    view = DrillView(sample("quiz-parts"), file)
    told = sent(view, "check", answer=[[0]])
    assert (told["n"], told["state"]) == (1, "partly")
    assert [one["sign"] for one in told["feedback"]] == ["right", "more"]
    assert sent(view, "check", answer=[[0, 2, 3]])["state"] == "right"
    assert sent(view, "check", answer=None)["state"] == "untouched"
    record = progress.read(file)[0].of("tour.quiz-parts")
    assert (record.state, record.tries) == ("right", 2)


def test_hint_and_solution_come_when_asked_for_and_stay_beside_the_outcome(file: Path):
    one = sample("mend-subject")
    view = DrillView(one, file)
    sent(view, "check", answer="Checking in")
    assert sent(view, "hint")["hint"] == one.card.hint
    told = sent(view, "solution")
    assert (told["state"], told["hint"], told["solution"], told["sample"]) == (
        "not yet",
        one.card.hint,
        one.card.solution,
        one.right_answer(),
    )
    assert sent(view, "over") == {"n": 4, "state": "untouched"}


@pytest.mark.parametrize(
    "request_",
    [{}, {"n": 1}, {"n": 1, "what": "dance"}, {"n": None, "what": ["check"]}, {"what": "check", "answer": {"a": 1}}],
)
def test_a_strange_request_gets_a_calm_reply(request_: Any, file: Path):
    view = DrillView(sample("order-mail"), file)
    view.ask = request_
    assert view.told["state"] == "untouched"


def test_someone_who_comes_back_is_told_that_it_was_right_before(file: Path):
    first = DrillView(sample("quiz-why"), file)
    sent(first, "check", answer=first.drill.right_answer())
    assert "right before" in DrillView(sample("quiz-why"), file).told["kept"]
    assert DrillView(sample("quiz-parts"), file).told["kept"] == ""


def test_a_folder_that_cannot_be_written_is_said_and_the_drill_works(tmp_path: Path):
    (tmp_path / "my-drafts").write_text("a file where a folder should be", "utf-8")
    view = DrillView(sample("quiz-why"), tmp_path / "my-drafts" / "progress.json")
    told = sent(view, "check", answer=view.drill.right_answer())
    assert told["state"] == "right"
    assert "could not be kept" in told["kept"]


def test_a_damaged_record_is_set_aside_while_one_practises(file: Path):
    file.parent.mkdir()
    file.write_text("{", "utf-8")
    view = DrillView(sample("quiz-why"), file)
    assert "progress-unreadable.json" in view.told["kept"]
    sent(view, "check", answer=view.drill.right_answer())
    assert progress.read(file)[0].of("tour.quiz-why").state == "right"


def test_an_id_that_is_not_there_is_said_and_not_raised(capsys: pytest.CaptureFixture[str]):
    from followup_kit.notebook import drill

    drill("tour.no-such-thing")
    assert capsys.readouterr().err == ""


# The room -----------------------------------------------------------------------------------------------------------


def test_the_room_goes_through_the_drills_one_at_a_time():
    view = RoomView(decks("00_start_here"))
    count = len(drills.of_lesson("00_start_here"))
    assert (view.shown["number"], view.shown["of"]) == (1, count)
    sent(view, "back")
    assert view.shown["number"] == 1
    seen = []
    for _ in range(count + 2):
        seen.append(view.shown["id"])
        sent(view, "next")
    assert list(dict.fromkeys(seen)) == [one.card.id for one in drills.of_lesson("00_start_here")]
    assert view.shown["number"] == count


@pytest.mark.parametrize("name", list(SAMPLES))
def test_reveal_gives_the_answer_and_a_reason_and_next_takes_it_away(name: str):
    one = SAMPLES[name]
    view = RoomView({CHOSEN: [one, sample("quiz-why")]})
    assert view.told == {"n": 0}
    told = sent(view, "reveal")
    assert told["solution"] == one.card.solution
    assert told["feedback"] and all(it["why"] for it in told["feedback"])
    assert told["answer"] == (None if isinstance(one, Mend) else one.right_answer())
    assert sent(view, "next") == {"n": 2}


def test_the_room_can_check_what_it_agreed_on_and_nothing_is_recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    view = RoomView({CHOSEN: [sample("mend-subject")]})
    assert sent(view, "check", answer="Following up again")["state"] == "not yet"
    assert "hint" in sent(view, "hint")
    assert list(tmp_path.iterdir()) == []


def test_decks_are_the_lessons_or_what_was_chosen():
    assert list(decks()) == list(dict.fromkeys(one.card.lesson for one in load().values()))
    last = list(load())[-1]
    assert [one.card.id for one in decks(only=[last])[CHOSEN]] == [last]
    with pytest.raises(drills.DrillError, match="no exercises of “99_nothing”"):
        decks("99_nothing")
    view = RoomView(decks())
    sent(view, "open", lesson="no such lesson")
    assert view.shown["lesson"] == "00_start_here"


def test_what_the_teaching_plan_names_is_there():
    from followup_kit.lessons import LESSONS

    plan = (Path(__file__).parent.parent / "docs" / "teaching.md").read_text("utf-8")
    chosen = json.loads(re.search(r"only=(\[.*?\])", plan)[1])
    assert [one.card.id for one in decks(only=chosen)[CHOSEN]] == chosen
    named = set(re.findall(r"\*([A-Z][a-z ]+)\*", re.sub(r"\*\*.*?\*\*", "", plan)))
    buttons = {"Full screen", "Reveal", "Where you are"}
    assert named & set(LESSONS.values()) >= {"The subject", "The greeting", "The body", "When to send"}
    assert named <= set(LESSONS.values()) | buttons
