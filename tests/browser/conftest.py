"""A real Chromium, and real Jupyters on loopback, shared by all tests of a run; a Chromium for each file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.rooms import Room, open_room


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def jupyter_there(chromium_there: None) -> None:
    """Skip where the course's rooms are not installed."""
    for name in ("jupyterlab", "notebook", "voila", "anywidget"):
        pytest.importorskip(name, reason=f"{name} is installed by `make test`")


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The student's folder, which all rooms share."""
    return tmp_path_factory.mktemp("course") / "my-course"


@pytest.fixture(scope="session")
def lab(jupyter_there: None, course: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    room = open_room("lab", course, tmp_path_factory.mktemp("lab-home"))
    yield room
    room.close()


@pytest.fixture(scope="session")
def voila(jupyter_there: None, course: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    room = open_room("voila", course, tmp_path_factory.mktemp("voila-home"))
    yield room
    room.close()


@pytest.fixture(scope="session")
def asked() -> list[str]:
    """The addresses of all requests that any page made."""
    return []


@pytest.fixture(scope="module")
def window(chromium: Any, asked: list[str]) -> Iterator[Any]:
    """A function that opens a new window (a browser context of its own) and returns its page."""
    contexts = []

    def opened(width: int = 1280, height: int = 1000, **more: Any) -> Any:
        context = chromium.new_context(viewport={"width": width, "height": height}, **more)
        context.on("request", lambda request: asked.append(request.url))
        context.set_default_timeout(30_000)
        contexts.append(context)
        page = context.new_page()
        page.failures = []
        page.on("pageerror", lambda error: page.failures.append(str(error)))
        return page

    yield opened
    for context in contexts:
        context.close()
