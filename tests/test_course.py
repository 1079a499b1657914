"""The course's notebooks reach the user's folder, nothing there is overwritten, and Jupyter stays on this computer."""

import json
from pathlib import Path

import pytest

from followup_kit import course


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    source, mine = tmp_path / "from", tmp_path / "mine"
    source.mkdir()
    mine.mkdir()
    for name in ("01_a.ipynb", "02_b.ipynb"):
        (source / name).write_text("new", "utf-8")
    (mine / "01_a.ipynb").write_text("my own words", "utf-8")
    assert course.place(source, mine) == [mine / "02_b.ipynb"]
    assert (mine / "01_a.ipynb").read_text("utf-8") == "my own words"
    assert (mine / "02_b.ipynb").read_text("utf-8") == "new"
    assert course.place(source, mine) == []


def test_a_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(course.CourseError, match="cannot hold the course"):
        course.place(course.notebooks_folder(), tmp_path / "file")


def test_the_first_page_is_there() -> None:
    assert (course.notebooks_folder() / course.FIRST_PAGE).is_file()


def test_jupyter_listens_on_this_computer_only(tmp_path: Path) -> None:
    made = course.jupyter_command(tmp_path, browser=False, port=8890)
    assert "--ServerApp.ip=127.0.0.1" in made
    assert "--ServerApp.allow_remote_access=False" in made
    assert "--ServerApp.port=8890" in made
    assert "--no-browser" in made
    assert not [one for one in made if "token" in one.lower()]


def test_jupyter_is_told_to_fetch_no_news() -> None:
    told = next(one for one in course.jupyter_command(Path(), True, None) if "app_settings_dir" in one)
    settings = json.loads((Path(told.partition("=")[2]) / "overrides.json").read_text("utf-8"))
    assert settings["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"


def test_without_jupyter_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(course, "find_spec", lambda name: None)
    with pytest.raises(course.CourseError, match="make course"):
        course.open_course(tmp_path / "mine")
    assert not (tmp_path / "mine").exists()
