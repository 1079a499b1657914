"""The course's notebooks reach the user's folder, nothing there is overwritten, and Jupyter stays on this computer."""

import json
import os
from pathlib import Path

import pytest

from followup_kit import course


def test_a_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(course.CourseError, match="cannot hold the course"):
        course.open_course(tmp_path / "file")


def test_the_first_page_is_there() -> None:
    assert (course.notebooks_folder() / course.FIRST_PAGE).is_file()


@pytest.mark.parametrize("app", list(course.APPS))
def test_jupyter_listens_on_this_computer_only(tmp_path: Path, app: str) -> None:
    made = course.jupyter_command(tmp_path, browser=False, port=8890, app=app)
    assert any(course.FIRST_PAGE in one for one in made)
    assert "--ServerApp.ip=127.0.0.1" in made
    assert "--ServerApp.allow_remote_access=False" in made
    assert "--ServerApp.port=8890" in made
    assert "--no-browser" in made
    assert not [one for one in made if "token" in one.lower()]


@pytest.mark.parametrize("app", ["lab", "notebook"])
def test_jupyter_is_told_to_fetch_no_news(app: str) -> None:
    told = next(one for one in course.jupyter_command(Path(), True, None, app) if "app_settings_dir" in one)
    settings = json.loads((Path(told.partition("=")[2]) / "overrides.json").read_text("utf-8"))
    assert settings["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"


def test_without_jupyter_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(course, "find_spec", lambda name: None)
    with pytest.raises(course.CourseError, match="make course"):
        course.open_course(tmp_path / "mine")
    assert not (tmp_path / "mine").exists()


def test_jupyter_finds_what_is_ours_in_the_package_itself() -> None:
    made = course.jupyter_environment({"JUPYTER_PATH": "/elsewhere", "HOME": "/home/jo"})
    ours, others = made["JUPYTER_PATH"].split(os.pathsep)
    assert (others, made["HOME"]) == ("/elsewhere", "/home/jo")
    assert (Path(ours) / "labextensions" / "followup-kit" / "static" / "remoteEntry.js").is_file()
    assert (Path(ours) / "voila" / "templates" / "followup" / "index.html.j2").is_file()


def test_the_pages_for_voila_and_the_extension_name_no_other_machine() -> None:
    for one in (course.PACKAGE / "data" / "jupyter").rglob("*"):
        if one.is_file():
            assert "//" not in one.read_text("utf-8").replace("// A start button", ""), one
