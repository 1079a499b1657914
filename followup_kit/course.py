"""Open the course in JupyterLab: the user's own copy of the notebooks, on this computer only, with a token.

Jupyter runs as a program of its own; nothing of it is imported here.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
FIRST_PAGE = "00_start_here.ipynb"


class CourseError(RuntimeError):
    """The course cannot be opened; the text is one sentence that says what to do."""


def notebooks_folder() -> Path:
    """Where the notebooks of this copy of the kit are: inside the package, or beside it in a clone."""
    for folder in (PACKAGE / "data" / "notebooks", PACKAGE.parent / "notebooks"):
        if (folder / FIRST_PAGE).is_file():
            return folder
    raise CourseError("The notebooks of the course are not here; please open it from a full copy of followup-kit.")


def place(source: Path, folder: Path) -> list[Path]:
    """Copy the notebooks that the folder does not have yet, and name them. What is there is never overwritten."""
    placed = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for one in sorted(source.glob("*.ipynb")):
            content = one.read_bytes()
            try:
                with (folder / one.name).open("xb") as target:
                    target.write(content)
            except FileExistsError:
                continue
            placed.append(folder / one.name)
    except OSError as error:
        reason = error.strerror or error
        raise CourseError(f"The folder {folder} cannot hold the course ({reason}); please name another.") from None
    return placed


def jupyter_command(folder: Path, browser: bool, port: int | None) -> list[str]:
    """The command that opens the first page: on this computer only, without news or update checks.

    Jupyter makes the token itself and prints it: other users of the computer could read it in a command.
    """
    command = [sys.executable, "-m", "jupyterlab", "--ServerApp.ip=127.0.0.1", "--ServerApp.allow_remote_access=False"]
    command += [f"--ServerApp.root_dir={folder}", f"--LabApp.default_url=/lab/tree/{FIRST_PAGE}"]
    command += [f"--LabApp.app_settings_dir={PACKAGE / 'data' / 'lab-settings'}"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # in a container; Jupyter asks that it be said
        command.append("--allow-root")
    if port:
        command.append(f"--ServerApp.port={port}")
    return command if browser else [*command, "--no-browser"]


def open_course(to: Path, browser: bool = True, port: int | None = None) -> int:
    """Place the notebooks in `to` and open JupyterLab on them. Returns its exit status when it ends."""
    if any(find_spec(name) is None for name in ("jupyterlab", "ipywidgets")):
        raise CourseError('The course needs JupyterLab: run `make course`, or `pip install "followup-kit[course]"`.')
    folder = to.expanduser().resolve()
    new = place(notebooks_folder(), folder)
    if new:  # our own pages, just placed: known to be ours, so that Jupyter need not ask
        subprocess.run([sys.executable, "-m", "jupyter", "trust", *map(str, new)], check=False, capture_output=True)
    print(f"The course opens in your browser; your pages and drafts are in {folder}.", file=sys.stderr)
    print("To end it: save, close the browser tab, and press Ctrl+C here.", file=sys.stderr)
    try:
        return subprocess.run(jupyter_command(folder, browser, port), check=False).returncode
    except KeyboardInterrupt:
        return 0
