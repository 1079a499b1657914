"""A real Chromium, and real Jupyters on loopback, shared by all tests of a run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.rooms import Room, open_room

CHROMIUM = (
    os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or "/usr/bin/chromium"
)
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update "
    "--disable-sync"
).split()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    for name in ("playwright", "jupyterlab", "notebook", "voila", "anywidget"):
        pytest.importorskip(name, reason=f"{name} is installed by `make test`")
    if not Path(CHROMIUM).exists():
        pytest.skip("there is no Chromium here; set CHROMIUM to its path")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The student's folder, which all rooms share."""
    return tmp_path_factory.mktemp("course") / "my-course"


@pytest.fixture(scope="session")
def lab(chromium: Any, course: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    room = open_room("lab", course, tmp_path_factory.mktemp("lab-home"))
    yield room
    room.close()


@pytest.fixture(scope="session")
def voila(chromium: Any, course: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    room = open_room("voila", course, tmp_path_factory.mktemp("voila-home"))
    yield room
    room.close()


@pytest.fixture(scope="session")
def asked() -> list[str]:
    """The addresses of all requests that any page made."""
    return []


@pytest.fixture(scope="session")
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
