"""One course folder for all grading tests, made once by `followup instructor init` and copied for each of them."""

import shutil

import pytest

from followup_kit.grading import instructor

pytest.importorskip("nbgrader", reason="the grading packages are not installed (make test installs them)")


@pytest.fixture(scope="session")
def made_course(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "course"
    told = instructor.init(folder)
    assert "8 exercises made by nbgrader" in told
    return folder


@pytest.fixture
def course(made_course, tmp_path):
    return shutil.copytree(made_course, tmp_path / "course")


@pytest.fixture(scope="module")
def module_course(made_course, tmp_path_factory):
    """A copy that the tests of one file share."""
    return shutil.copytree(made_course, tmp_path_factory.mktemp("shared") / "course")
