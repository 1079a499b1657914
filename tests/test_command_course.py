"""`followup course` hands over to the course, and tells what is missing in one sentence."""

from pathlib import Path

import pytest

from followup_kit import course
from followup_kit.cli import main


def test_what_the_user_chose_is_handed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []

    def opened(to: Path, browser: bool, port: int | None) -> int:
        seen.extend((to, browser, port))
        return 0

    monkeypatch.setattr(course, "open_course", opened)
    assert main(["course", "--to", "mine", "--no-browser", "--port", "8890"]) == 0
    assert main(["course"]) == 0
    assert seen == [Path("mine"), False, 8890, Path("my-course"), True, None]


def test_what_is_missing_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(course, "find_spec", lambda name: None)
    assert main(["course"]) == 2
    assert "needs JupyterLab" in capsys.readouterr().err
    assert not Path("my-course").exists()


def test_what_is_there_is_never_overwritten(tmp_path: Path) -> None:
    source, mine = tmp_path / "source", tmp_path / "mine"
    for folder, words in ((source, "new"), (mine, "my own words")):
        folder.mkdir()
        (folder / "01_a.ipynb").write_text(words, encoding="utf-8")
    (source / "02_b.ipynb").write_text("new", encoding="utf-8")
    course.place(source, mine)
    assert (mine / "01_a.ipynb").read_text(encoding="utf-8") == "my own words"
    assert (mine / "02_b.ipynb").read_text(encoding="utf-8") == "new"
    made = course.jupyter_command(mine, browser=False, port=8890)
    assert "--ServerApp.ip=127.0.0.1" in made
