"""%%email in a real IPython shell: whatever is pasted is kept as it is, reviewed, and graded by `check`."""

import json
from dataclasses import replace

import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

from followup_kit.files import data
from followup_kit.grading import lint
from followup_kit.grading.answers import of_cell
from followup_kit.grading.grade import Grade
from followup_kit.grading.points import NOTHING, grade_answers
from followup_kit.grading.session import check, texts
from followup_kit.grading.shown import KEPT, WAITING, shown
from followup_kit.grading.units import UnitError, load, unit
from tests import samples

ESSAY = """
[[unit]]
name = "u"
title = "U"
lessons = []
article = "3.1"
points = 2
[[unit.answer]]
id = "why"
kind = "essay"
title = "Why"
[[unit.criterion]]
id = "reason"
answer = "why"
title = "A reason"
points = 2
levels = [[2, "a reason"], [0, "none"]]
"""


@pytest.fixture
def shell():
    InteractiveShell.clear_instance()
    made = InteractiveShell.instance()
    made.run_cell("%load_ext followup_kit.notebook.magic").raise_error()
    yield made
    InteractiveShell.clear_instance()


def run(shell, source):
    with capture_output() as seen:
        ran = shell.run_cell(source)
    ran.raise_error()
    assert seen.stderr == ""
    return ran.result, seen


AWKWARD = {
    "quotes": "She said “so” and 'so' and \"so\" and '''so''' and \"\"\"so\"\"\".",
    "percent signs": "100 % of it, %s, %(x)d, %time, %%email again",
    "backslashes": "C:\\temp\\new \\n \\x41 \\",
    "braces and dollars": "{name} ${name} $name {0} {{x}}",
    "emoji": "Thank you 😀👨‍👩‍👧",
    "questions and bangs": "Where is it?\n?help\n!ls\nname??",
    "a semicolon at the end": "Best;",
    "windows line ends": "one\r\n\r\ntwo\r\nthree",
    "no newline at the end": "one\ntwo",
    "rich text": "no\u00a0break, soft\u00adhyphen, zero\u200bwidth, \u2028line, “curly” – dash",
    "a prompt": ">>> quoted\n... and more",
    "a markdown fence": "```\ncode\n```",
    "a cell marker": "# %%\n# In[1]:",
    "a tab": "\tindented\n    more",
    "control characters": "bell\x07 and escape\x1b[31m",
}


@pytest.mark.parametrize("what", AWKWARD)
def test_whatever_is_pasted_is_kept_as_it_is(shell, what):
    text = "Dear Dr. Otieno,\n" + AWKWARD[what]
    source = f"%%email thank-you-mail\n{text}"
    value, seen = run(shell, source)
    assert value is None
    assert texts()["thank-you-mail"].removesuffix("\n") == of_cell(source).removesuffix("\n"), (
        "seen is what is submitted"
    )
    assert texts()["thank-you-mail"].removesuffix("\n") == text.removesuffix("\n")
    assert len(seen.outputs) == 1 and {"text/html", "text/plain"} <= set(seen.outputs[0].data)
    assert seen.stdout == ""


def test_the_page_holds_no_markup_of_the_student(shell):
    _, seen = run(shell, "%%email thank-you-mail\nDear <b>Dr.</b> <script>x</script>,\n\nHello <img src=x>")
    html = seen.outputs[0].data["text/html"]
    assert "<script" not in html and "<img" not in html and "&lt;script&gt;" in html


@pytest.mark.parametrize("one", load(), ids=lambda one: one.name)
def test_check_grades_what_this_kernel_has_seen(shell, one):
    for name, text in samples.solution(one.name).items():
        run(shell, f"%%email {name}\n### BEGIN SOLUTION\n{text}### END SOLUTION")
    for wanted in grade_answers(one, samples.solution(one.name)):
        cell = f'from followup_kit.grading import check; check("{one.name}", "{wanted.criterion}")'
        grade, seen = run(shell, cell)
        assert isinstance(grade, Grade) and (grade, grade.status) == (wanted, "full")
        assert seen.outputs == []


def test_the_grade_reaches_nbgrader_as_a_number_and_the_reader_as_a_card(shell):
    run(shell, "%%email late-mail\n" + samples.of(unit("04-late"))["half-no-thanks"]["late-mail"])
    grade, _ = run(shell, 'from followup_kit.grading import check; check("04-late", "late-thanks")')
    data, _ = shell.display_formatter.format(grade)
    assert data["text/plain"] == repr(float(grade)) == "0.0"
    assert "Not yet" in data["text/html"] and "thank you" in data["text/html"]


def test_without_a_text_it_is_not_attempted_and_says_what_to_do(shell):
    grade = check("04-late", "late-thanks")
    assert (float(grade), grade.status, grade.reasons) == (0.0, "not attempted", (NOTHING,))
    _, seen = run(shell, "%%email late-mail\nWrite your email here.")
    assert seen.outputs[0].data["text/plain"] == WAITING
    assert check("04-late", "late-thanks").status == "not attempted"


def test_without_a_kernel_there_are_no_texts():
    InteractiveShell.clear_instance()
    assert texts() == {}
    assert check("04-late", "late-thanks").status == "not attempted"


def test_what_the_course_does_not_know_is_told(shell):
    with pytest.raises(UnitError, match="did you mean “04-late”"):
        check("04-lte", "late-thanks")
    with pytest.raises(UnitError, match="did you mean “late-thanks”"):
        check("04-late", "late-thank")
    with pytest.raises(UnitError, match="graded by a person"):
        check("08-when-and-whom", "voice")


def test_loading_it_again_forgets_nothing_and_running_again_replaces(shell):
    run(shell, "%%email late-mail\nfirst words of mine")
    run(shell, "%load_ext followup_kit.notebook.magic")
    run(shell, "%reload_ext followup_kit.notebook.magic")
    assert "first words" in texts()["late-mail"]
    run(shell, "%%email late-mail\nother words of mine")
    assert "other words" in texts()["late-mail"]
    for source in ("%email late-mail", "%%email late-mail", "%%email late-mail\n", "%%email late-mail \r\n"):
        run(shell, "%%email late-mail\nother words of mine")
        _, seen = run(shell, source)
        assert seen.outputs[0].data["text/plain"] == WAITING and not texts()["late-mail"].strip()


def test_a_course_file_beside_the_notebook_is_what_the_cards_go_by(shell, tmp_path, monkeypatch):
    text = data("course.toml").replace(
        'title = "Thanks, for something named"\npoints = 4', 'title = "Thanks!"\npoints = 7'
    )
    (tmp_path / "course.toml").write_text(text, "utf-8")
    (tmp_path / "04-late").mkdir()
    monkeypatch.chdir(tmp_path / "04-late")
    run(shell, "%%email late-mail\n" + samples.solution("04-late")["late-mail"])
    grade = check("04-late", "late-thanks")
    assert (float(grade), grade.max, grade.title) == (7.0, 7.0, "Thanks!")


def test_an_essay_is_kept_for_a_person(tmp_path, monkeypatch):
    (tmp_path / "course.toml").write_text(ESSAY, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert shown("why", {"why": "Because <b>."}).text == KEPT
    (one,) = load(tmp_path)
    assert grade_answers(one, {"why": "Because."}) == ()
    automatic = replace(one, criteria=(replace(one.criteria[0], levels=(), essentials=("subject",)),))
    assert "why is an essay, and only a person can grade it." in list(lint._data(automatic))


def test_a_copied_email_is_told_while_practising(shell):
    copied = samples.of(unit("07-two-programs"))["half-copied-with-new-names"]
    run(shell, f"%%email mail-juniper\n{copied['mail-juniper']}")
    _, seen = run(shell, f"%%email mail-brannoc\n{copied['mail-brannoc']}")
    assert "stand in another of yours as well" in seen.outputs[0].data["text/plain"]


def test_a_plan_is_shown_line_by_line():
    page = shown("week", {"week": "Abenov: Monday 15:00\nPryce: Sunday 9:00"})
    assert "Good: Dr. Ruth Abenov: Monday, January 12, 15:00." in page.text
    assert "Look: Dr. Owen Pryce" in page.text and "fk-panel" in page.html


@pytest.mark.slow
@pytest.mark.parametrize("one", load(), ids=lambda one: one.name)
def test_the_solution_runs_in_a_real_kernel(one, tmp_path):
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(samples.ROOT / "solutions" / one.name / "unit.ipynb", 4)
    NotebookClient(notebook, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}).execute()
    earned = 0.0
    for cell in notebook.cells:
        settings = cell.metadata.get("nbgrader", {})
        assert not [out for out in cell.get("outputs", ()) if out.output_type in ("error", "stream")], json.dumps(cell)
        if settings.get("grade") and not settings.get("solution"):
            earned += float(cell.outputs[0]["data"]["text/plain"])
    assert earned == sum(each.points for each in one.automatic)
