"""`followup course` hands over to the course, and tells what is missing in one sentence."""

from pathlib import Path

import pytest

from followup_kit import course
from followup_kit.cli import main


def test_what_the_user_chose_is_handed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []

    def opened(to: Path, browser: bool, port: int | None, app: str) -> int:
        seen.extend((to, browser, port, app))
        return 0

    monkeypatch.setattr(course, "open_course", opened)
    assert main(["course", "--to", "mine", "--no-browser", "--port", "8890"]) == 0
    assert main(["course"]) == 0
    assert main(["course", "--voila"]) == 0
    assert main(["course", "--app", "notebook"]) == 0
    mine = Path("my-course")
    assert seen == [
        Path("mine"),
        False,
        8890,
        "lab",
        mine,
        True,
        None,
        "lab",
        mine,
        True,
        None,
        "voila",
        mine,
        True,
        None,
        "notebook",
    ]


def test_what_is_missing_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(course, "find_spec", lambda name: None)
    assert main(["course"]) == 2
    assert "needs JupyterLab" in capsys.readouterr().err
    assert not Path("my-course").exists()
