"""The shortlist in the course, without a browser: weights and marks are kept, the order follows, nothing odd gets in."""

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("anywidget", reason="anywidget is installed by `make room`", exc_type=ImportError)

from followup_kit.journal import Journal, Mark, Program
from followup_kit.notebook.shortlist_view import WEIGHTS, ShortlistView
from followup_kit.shortlist import HONESTLY


@pytest.fixture
def view(tmp_path: Path) -> ShortlistView:
    with Journal.open(tmp_path / "journal.sqlite") as journal:
        for name in ("Larch Valley", "Birch Hill", "<b>Cedar</b>"):
            journal.add(Program(name=name))
    return ShortlistView(tmp_path)


def ask(view: ShortlistView, what: str, **more: Any) -> str:
    view._heard(None, {"do": what, **more}, [])
    return view.shown["told"]


def test_weights_first_then_marks_then_an_order(view: ShortlistView) -> None:
    assert view.shown["honestly"] == HONESTLY
    assert view.shown["places"] == []
    assert ask(view, "weigh", name=" Teaching ", weight="5") == "teaching counts 5."
    ask(view, "weigh", name='lo"cation', weight=3)
    ask(view, "mark", id=1, criterion="teaching", value="3")
    ask(view, "mark", id=2, criterion="teaching", value="5")
    assert [(one["place"], one["name"]) for one in view.shown["places"]] == [(1, "Birch Hill"), (2, "Larch Valley")]
    assert view.shown["places"][1]["why"] == "Why is Larch Valley second?"
    assert view.shown["unmarked"] == ["<b>Cedar</b>"]
    again = ShortlistView(view.folder)
    assert again.shown["weights"] == [["teaching", "5"], ['lo"cation', "3"]]
    ask(again, "mark", id=1, criterion="teaching", value="")
    assert [one["name"] for one in again.shown["places"]] == ["Birch Hill"]
    ask(again, "drop", name="teaching")
    with Journal.open(view.folder / "journal.sqlite") as journal:
        assert [(one.program_id, one.criterion, one.mark) for one in journal.all(Mark)] == [(2, "teaching", 5)]


def test_a_page_and_a_table_go_out(view: ShortlistView) -> None:
    out: list[tuple[str, bytes]] = []
    view.send = lambda content, buffers: out.append((content["file"], buffers[0]))
    assert "no order yet" in ask(view, "export", form="csv")
    ask(view, "weigh", name="teaching", weight="1")
    ask(view, "mark", id=3, criterion="teaching", value="4")
    ask(view, "export", form="csv")
    ask(view, "export", form="html")
    assert [name for name, _ in out] == ["shortlist.csv", "shortlist.html"]
    assert HONESTLY in out[1][1].decode() and "<b>Cedar" not in out[1][1].decode()


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ({"do": "weigh", "name": "", "weight": 1}, "give it a name"),
        ({"do": "weigh", "name": "x", "weight": "much"}, "should be a number"),
        ({"do": "weigh", "name": "x", "weight": -1}, "from 0 on"),
        ({"do": "mark", "id": 1, "criterion": "x", "value": 3}, "not clear"),
        ({"do": "mark", "id": "1", "criterion": "teaching", "value": 3}, "not clear"),
        ({"do": "mark", "id": 99, "criterion": "teaching", "value": 3}, "There is no program 99"),
        ({"do": "mark", "id": 1, "criterion": "teaching", "value": 9}, "from 1 to 5"),
    ],
)
def test_what_cannot_be_kept_is_told(view: ShortlistView, message: dict[str, Any], said: str) -> None:
    ask(view, "weigh", name="teaching", weight=1)
    ask(view, "mark", id=1, criterion="teaching", value=2)
    view._heard(None, message, [])
    assert said in view.shown["told"]
    assert view.shown["weights"] == [["teaching", "1"]]
    assert view.shown["programs"][0]["marks"] == {"teaching": "2"}, "a mark that cannot be kept takes none away"


@pytest.mark.parametrize("message", [None, 1, {}, {"do": 3}, {"do": "eval"}])
def test_odd_requests_are_left_alone(view: ShortlistView, message: Any) -> None:
    before = view.shown
    view._heard(None, message, [])
    assert view.shown == before


def test_files_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    (tmp_path / WEIGHTS).write_text("[weights]\nteaching = 'much'\n")
    assert "should be a number" in ShortlistView(tmp_path).shown["told"]
    (tmp_path / WEIGHTS).unlink()
    (tmp_path / "journal.sqlite").write_text("my essay")
    assert "not a journal" in ShortlistView(tmp_path).shown["told"]
