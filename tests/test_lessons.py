"""Every lesson is whole: title, goals, exercises that exist, a drafting step, key points, the way on; and it is ours."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from followup_kit import Context, Email, review
from followup_kit.board.lesson_steps import step_of
from followup_kit.board.practice import practice_start, practices
from followup_kit.drills import load, of_lesson
from followup_kit.drills.loading import FOLDER
from tools import lessons, shingles
from tools.notebooks import notebook, sections

ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "notebooks").glob("[0-9]*.md"))
NAMES = (
    "00_start_here 01_why_it_matters 02_when_to_send 03_whom_to_write_to 04_subject 05_greeting 06_body "
    "07_closing_and_signature 08_worked_emails 09_common_mistakes 10_strategy 11_your_interviews 12_questions 13_whole_email"
).split()
_CALL = re.compile(r"from followup_kit\.notebook import (\w+); (\w+)\((.*)\)")


@pytest.fixture(params=PAGES, ids=lambda path: path.stem)
def page(request: pytest.FixtureRequest) -> Path:
    return request.param


def cells(path: Path) -> list[dict[str, Any]]:
    return notebook(path.read_text("utf-8"), f"notebooks/{path.name}")["cells"]


def calls(path: Path) -> list[tuple[str, str]]:
    """What the hidden lines of a lesson show, with what they are given."""
    made = []
    for cell in cells(path):
        if cell["cell_type"] == "code":
            found = _CALL.fullmatch(cell["source"][-1])
            assert found and found[1] == found[2], cell["source"]
            made.append((found[1], found[3]))
    return made


def test_the_lessons_are_those_of_the_course() -> None:
    assert [path.stem for path in PAGES] == NAMES


def test_a_lesson_has_all_its_parts(page: Path) -> None:
    text = page.read_text("utf-8")
    assert sections(text), "an article line"
    assert re.search(r"^# \S", text, re.MULTILINE)
    assert text.count("\n# ") == 1 + text.count("```python cell hidden\n# ")
    assert '<button data-commandlinker-command="notebook:run-all-cells">Start' in text
    assert re.search(r"^Press \*\*Start", text, re.MULTILINE), "a line that says what to press"
    goals = text.split("## After this page you can\n")[1].split("\n## ")[0]
    assert 2 <= goals.count("\n- ") <= 4
    points = text.split("## Key points\n")[1]
    assert 2 <= points.count("\n- ") <= 5
    assert "<!-- cell -->" not in text or text.count("<!-- cell -->") < 3


def test_a_lesson_has_exercises_and_one_drafting_step(page: Path) -> None:
    made = calls(page)
    drills = [what.strip('"') for name, what in made if name == "drill"]
    assert len(drills) >= 2
    assert drills == list(dict.fromkeys(drills)), "no exercise twice"
    assert set(drills) == {one.card.id for one in of_lesson(page.stem)}, "all of its own data, and no other"
    own = [what.strip('"') for name, what in made if name == "draft" and "practice" not in what]
    assert len(own) == 1
    step_of(own[0])


def test_every_code_cell_has_a_title_of_its_own(page: Path) -> None:
    titles = [cell["source"][0] for cell in cells(page) if cell["cell_type"] == "code"]
    assert all(re.match(r"# [A-Z].*\S\n", title) for title in titles)
    assert len(titles) == len(set(titles))


def test_no_cell_is_empty(page: Path) -> None:
    for cell in cells(page):
        said = re.sub(r"<!--.*?-->", "", "".join(cell["source"]), flags=re.DOTALL)
        assert re.sub(r"^#+ .*", "", said.strip(), count=1).strip() or cell["source"][0].startswith("# "), cell["id"]


def test_a_lesson_leads_on_and_back(page: Path) -> None:
    at, text = NAMES.index(page.stem), page.read_text("utf-8")
    last = text.strip().split("\n")[-1]
    if at:
        assert f"({NAMES[at - 1]}.ipynb)" in last
    assert f"({(NAMES[at + 1] if at + 1 < len(NAMES) else NAMES[0])}.ipynb)" in last
    for target in re.findall(r"\]\((\S+?\.ipynb)\)", text):
        assert target.removesuffix(".ipynb") in NAMES


def test_the_words_are_calm(page: Path) -> None:
    text = page.read_text("utf-8")
    told = re.sub(r"^\|.*\|$", "", text, flags=re.MULTILINE).replace("<!--", "")
    assert "!" not in told, "no exclamation marks but in the examples of a table"
    assert not re.search(r"\b(guarantee|guaranteed|will match|secures? (you )?a place)\b", told)
    if re.search(r"NRMP|the rules of the Match", told):
        assert re.search(r"check\s+the\s+current\s+rules", told, re.IGNORECASE)


def test_there_are_enough_exercises_of_every_type() -> None:
    types = [one.card.type for one in load().values()]
    assert len(types) >= 40
    assert {kind: types.count(kind) >= 2 for kind in "spot better order mend when whom quiz".split()} == dict.fromkeys(
        set(types), True
    )
    assert any('rules = ["' in path.read_text("utf-8") for path in FOLDER.glob("*.toml"))


def test_every_part_of_the_article_is_taught_and_practised() -> None:
    assert [part for part, found in lessons.taught().items() if not found] == []
    assert [part for part, found in lessons.practised().items() if not found] == []
    assert {part for one in load().values() for part in one.card.article.split()} <= {*lessons.PARTS, "beyond"}


def test_the_table_of_parts_is_what_the_tool_writes() -> None:
    assert lessons.TABLE.read_text("utf-8") == lessons.as_markdown(), "please run: make notebooks"


OURS = [
    *PAGES,
    *sorted(FOLDER.glob("*.toml")),
    *sorted((FOLDER.parent / "practice").glob("*")),
    *(ROOT / "followup_kit" / "figures").glob("*.py"),
]


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_no_sentence_of_the_article_stands_in_ours(path: Path) -> None:
    article = shingles.kept()
    assert len(article) > 2000
    cited = "“Crafting the Perfect Follow-Up Email Post-Residency Interview”"
    cited = "“Crafting the Perfect Follow-Up Email Post-Residency Interview”"
    said = re.sub(r'[«»]|\\n|why = \[|",\s*"', " ", path.read_text("utf-8").replace(cited, ""))
    assert [run for mark, run in shingles.shingles(said).items() if mark in article] == []


def test_the_hashes_are_those_of_the_article_where_it_is_at_hand() -> None:
    if not shingles.ARTICLE.exists():
        pytest.skip("the article is not on this machine")
    assert shingles.KEPT.read_text("utf-8") == shingles.as_text(shingles.ARTICLE.read_text("utf-8"))


def worked(number: int) -> tuple[str, str]:
    """Weak and strong letter of a table of the lesson, as plain text."""
    tables = re.findall(
        r"^\| typed at night \|.*\n\|.*\n((?:\|.*\|\n)+)",
        (ROOT / "notebooks" / "08_worked_emails.md").read_text("utf-8"),
        re.MULTILINE,
    )
    rows = [[part.strip() for part in row.strip("|").split(" | ")] for row in tables[number].strip().split("\n")]
    plain = [[re.sub(r"^\*\*\d\*\* ", "", part.strip("| ")).replace("<br>", "\n") for part in row] for row in rows]
    return "\n\n".join(row[0] for row in plain), "\n\n".join(row[1] for row in plain)


def test_the_worked_letters_are_as_weak_and_as_strong_as_the_lesson_says() -> None:
    known = practice_start("night-letter")[1]
    weak, strong = worked(0)
    assert " ".join(practice_start("night-letter")[0].split()) == " ".join(weak.split())
    codes = {one.code for one in review(Email.parse(weak), known).findings}
    assert codes >= {
        "subject.vague",
        "greeting.title",
        "gratitude.time",
        "detail.missing",
        "rank.question",
        "closing.casual",
    }
    found = review(Email.parse(strong), known)
    assert [one.code for one in found.findings] == []
    assert found.score == 100
    assert abs(found.words - 180) <= 10

    corrected = Context.from_dict({"kind": "clarification", "applicant": {"name": "Noor Rahmani"}})
    weak, strong = worked(1)
    assert "clarify.overload" in {one.code for one in review(Email.parse(weak), corrected).findings}
    found = review(Email.parse(strong), corrected)
    assert [one.code for one in found.findings if one.severity != "note"] == []
    assert abs(found.words - 120) <= 10


def test_practices_are_used_and_flawed() -> None:
    used = {what for path in PAGES for name, what in calls(path) if name == "draft" and "practice" in what}
    assert {f'"", practice="{name}"' for name in practices()} == used


def test_a_notebook_names_its_parts_of_the_article(page: Path) -> None:
    made = json.loads(page.with_suffix(".ipynb").read_text("utf-8"))
    assert made["metadata"]["followup_kit"]["article"].split() == list(sections(page.read_text("utf-8")))
