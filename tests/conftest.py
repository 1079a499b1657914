"""A real Chromium for every file of tests that drives one. Playwright's event loop ends with the file that needed it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = (
    os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or "/usr/bin/chromium"
)
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update "
    "--disable-sync"
).split()


@pytest.fixture(scope="session")
def chromium_there() -> None:
    """Skip where there is no Chromium, or nothing to drive it with."""
    pytest.importorskip("playwright", reason="playwright is installed by `make test`")
    if not Path(CHROMIUM).exists():
        pytest.skip("there is no Chromium here; set CHROMIUM to its path")


@pytest.fixture(scope="module")
def chromium(chromium_there: None) -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()
