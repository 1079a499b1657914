"""A built wheel holds the whole course, and opens it far from the clone."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy, so that nothing is left in the clone."""
    pytest.importorskip("setuptools")
    source, out = tmp_path_factory.mktemp("source") / "kit", tmp_path_factory.mktemp("wheel")
    skipped = shutil.ignore_patterns(".*", "build", "*.egg-info", "__pycache__", "my-course", "tests", "gradebook")
    shutil.copytree(ROOT, source, ignore=skipped)
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", str(out), "."]
    subprocess.run(build, cwd=source, check=True, capture_output=True)
    return next(out.glob("*.whl"))


def test_it_holds_lessons_pages_and_extension(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as whole:
        names = whole.namelist()
        for lesson in (ROOT / "notebooks").glob("*.ipynb"):
            assert whole.read(f"followup_kit/data/notebooks/{lesson.name}") == lesson.read_bytes()
        for unit in (ROOT / "solutions").glob("*/unit.ipynb"):
            assert whole.read(f"followup_kit/data/solutions/{unit.parent.name}/unit.ipynb") == unit.read_bytes()
    for wanted in (
        "labextensions/followup-kit/package.json",
        "labextensions/followup-kit/static/remoteEntry.js",
        "voila/templates/followup/index.html.j2",
        "voila/templates/followup/conf.json",
    ):
        assert f"followup_kit/data/jupyter/{wanted}" in names
        assert [one for one in names if one.endswith(f".data/data/share/jupyter/{wanted}")]
    assert "followup_kit/data/front/board.js" in names


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the wheel's modules are after an installation into a prefix of its own."""
    prefix = tmp_path_factory.mktemp("prefix")
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--ignore-installed"]
    subprocess.run([*install, "--prefix", str(prefix), str(wheel)], check=True, capture_output=True)
    return next(prefix.rglob("followup_kit/cli.py")).parent.parent


@pytest.fixture
def served(installed: Path, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The course from the installed wheel, in Voila: its address, and the user's folder."""
    for name in ("voila", "anywidget"):
        pytest.importorskip(name, reason=f"{name} is installed by `make room`")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        **os.environ,
        "PYTHONPATH": str(installed),
        "HOME": str(tmp_path),
        "JUPYTER_TOKEN": "only-for-this-test",
    }
    command = [
        sys.executable,
        "-m",
        "followup_kit",
        "course",
        "--to",
        "mine",
        "--voila",
        "--no-browser",
        "--port",
        str(port),
    ]
    process = subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.DEVNULL)
    yield f"http://127.0.0.1:{port}", tmp_path / "mine"
    process.terminate()
    process.wait(20)


def test_it_opens_the_course_far_from_the_clone(served: tuple[str, Path], installed: Path) -> None:
    origin, mine = served
    page = ""
    for _ in range(300):
        try:
            with urlopen(f"{origin}/voila/render/00_start_here.ipynb?token=only-for-this-test", timeout=90) as answer:
                page = answer.read().decode("utf-8")
            break
        except HTTPError:
            raise
        except OSError:
            time.sleep(0.2)
    assert '<main id="rendered_cells"' in page
    assert "application/vnd.jupyter.widget-view+json" in page
    assert "Traceback" not in page
    assert "from followup_kit" not in page
    assert (mine / "00_start_here.ipynb").read_bytes() == (
        installed / "followup_kit/data/notebooks/00_start_here.ipynb"
    ).read_bytes()


def test_a_stranger_without_the_token_sees_nothing(served: tuple[str, Path]) -> None:
    origin, _ = served
    for _ in range(300):
        try:
            with urlopen(f"{origin}/voila/render/00_start_here.ipynb", timeout=60) as answer:
                assert "rendered_cells" not in answer.read().decode("utf-8")
                assert "login" in answer.url
            break
        except OSError:
            time.sleep(0.2)
    else:
        pytest.fail("the course did not start")
