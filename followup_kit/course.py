"""Open the course: the user's own copy of the lessons in JupyterLab, Notebook or Voila, on this computer only, with a token.

Jupyter runs as a program of its own; nothing of it is imported here.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from followup_kit.lessons_placed import Placed, place

PACKAGE = Path(__file__).resolve().parent
FIRST_PAGE = "00_start_here.ipynb"
APPS: Mapping[str, str] = {"lab": "jupyterlab", "notebook": "notebook", "voila": "voila"}
"""What the course opens in, and the module that must be there."""

_QUIET_IN_VOILA = ("@jupyter-notebook/lab-extension", "@jupyter/nbgrader", "followup-kit")
"""Extensions of the other rooms, which have no business in Voila and would fail there."""


class CourseError(RuntimeError):
    """The course cannot be opened; the text is one sentence that says what to do."""


def notebooks_folder() -> Path:
    """Where the notebooks of this copy of the kit are: inside the package, or beside it in a clone."""
    for folder in (PACKAGE / "data" / "notebooks", PACKAGE.parent / "notebooks"):
        if (folder / FIRST_PAGE).is_file():
            return folder
    raise CourseError("The notebooks of the course are not here; please open it from a full copy of followup-kit.")


def jupyter_command(folder: Path, browser: bool, port: int | None, app: str = "lab") -> list[str]:
    """The command that opens the first page: on this computer only, without news or update checks.

    Jupyter makes the token itself and prints it: other users of the computer could read it in a command.
    """
    command = [sys.executable, "-m", "jupyter_server" if app == "voila" else APPS[app]]
    command += ["--ServerApp.ip=127.0.0.1", "--ServerApp.allow_remote_access=False", f"--ServerApp.root_dir={folder}"]
    if app == "lab":
        command += [f"--LabApp.default_url=/lab/tree/{FIRST_PAGE}"]
    elif app == "notebook":
        command += [f"--JupyterNotebookApp.default_url=/notebooks/{FIRST_PAGE}"]
    else:
        command += [f"--ServerApp.default_url=/voila/render/{FIRST_PAGE}", "--VoilaConfiguration.template=followup"]
        command += ["--ServerApp.jpserver_extensions={'voila.server_extension': True}"]
        command += [f"--VoilaConfiguration.extension_denylist={list(_QUIET_IN_VOILA)}"]
    if app in ("lab", "notebook"):
        owner = "LabApp" if app == "lab" else "JupyterNotebookApp"
        command += [f"--{owner}.app_settings_dir={PACKAGE / 'data' / 'lab-settings'}"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # in a container; Jupyter asks that it be said
        command.append("--allow-root")
    if port:
        command.append(f"--ServerApp.port={port}")
    return command if browser else [*command, "--no-browser"]


def jupyter_environment(given: Mapping[str, str]) -> dict[str, str]:
    """The environment of that command: Jupyter finds our small extension and our Voila pages in the package itself."""
    ours = str(PACKAGE / "data" / "jupyter")
    others = given.get("JUPYTER_PATH", "")
    return {**given, "JUPYTER_PATH": os.pathsep.join(filter(None, (ours, others)))}


def open_course(to: Path, browser: bool = True, port: int | None = None, app: str = "lab") -> int:
    """Place the lessons in `to` and open them in `app` (one of `APPS`). Returns its exit status when it ends."""
    if any(find_spec(name) is None for name in (APPS[app], "anywidget")):
        name = {"lab": "JupyterLab", "notebook": "Jupyter Notebook", "voila": "Voila"}[app]
        raise CourseError(f'The course needs {name}: run `make course`, or `pip install "followup-kit[course]"`.')
    folder = to.expanduser().resolve()
    try:
        placed = place(notebooks_folder(), folder)
    except OSError as error:
        reason = error.strerror or error
        raise CourseError(f"The folder {folder} cannot hold the course ({reason}); please name another.") from None
    if placed.new:  # our own pages, just placed: known to be ours, so that Jupyter need not ask
        subprocess.run(
            [sys.executable, "-m", "jupyter", "trust", *map(str, placed.new)], check=False, capture_output=True
        )
    _tell(placed, folder)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # whoever ends this ends Jupyter, too
    try:
        made = jupyter_command(folder, browser, port, app)
        return subprocess.run(made, check=False, env=jupyter_environment(os.environ)).returncode
    except KeyboardInterrupt:
        return 0


def _tell(placed: Placed, folder: Path) -> None:
    print(f"The course opens in your browser; your pages and drafts are in {folder}.", file=sys.stderr)
    if placed.beside:
        names = ", ".join(one.name for one in placed.beside)
        print(f"You have changed some lessons yourself; their new versions are beside them: {names}.", file=sys.stderr)
    print("To end it: save, close the browser tab, and press Ctrl+C here.", file=sys.stderr)
