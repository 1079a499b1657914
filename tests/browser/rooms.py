"""A real Jupyter on a free loopback port, on a copy of the course in a folder of its own, as `followup course` opens it."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.request import Request, urlopen

from followup_kit.course import jupyter_command, jupyter_environment, notebooks_folder
from followup_kit.lessons_placed import place

TOKEN = "only-for-this-test"
PAGES = {"lab": "/lab/tree/", "notebook": "/notebooks/", "voila": "/voila/render/"}


@dataclass
class Room:
    """One running server. `folder` holds the lessons; drafts go to `folder / "my-drafts"`."""

    app: str
    folder: Path
    port: int
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def url(self, notebook: str, app: str = "") -> str:
        app = app or self.app
        reset = "&reset" if app == "lab" else ""  # the pages of an earlier test do not come back as hidden tabs
        return f"{self.origin}{PAGES[app]}{notebook}?token={TOKEN}{reset}"

    def api(self, path: str, method: str = "GET") -> object:
        request = Request(f"{self.origin}/api/{path}", method=method, headers={"Authorization": f"token {TOKEN}"})
        with urlopen(request, timeout=20) as answer:
            body = answer.read()
        return json.loads(body) if body else None

    def kernels(self) -> list[int]:
        """The process ids of the kernels that this server runs."""
        import psutil

        children = psutil.Process(self.process.pid).children(recursive=True)
        return [one.pid for one in children if "ipykernel_launcher" in " ".join(one.cmdline())]

    def close(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(10)


def open_room(app: str, folder: Path, home: Path) -> Room:
    """Place the lessons in `folder`, trust them, and start Jupyter on it; returns when it answers."""
    placed = place(notebooks_folder(), folder)
    home.mkdir(parents=True, exist_ok=True)
    own = {
        name: str(home / name.lower())
        for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    }
    environment = jupyter_environment(
        {**os.environ, **own, "HOME": str(home), "JUPYTER_TOKEN": TOKEN, "JUPYTER_PATH": ""}
    )
    if placed.new:
        trust = [sys.executable, "-m", "jupyter", "trust", *map(str, placed.new)]
        subprocess.run(trust, env=environment, check=True, capture_output=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = home / f"{app}.log"
    with log.open("wb") as out:
        command = jupyter_command(folder, browser=False, port=port, app=app)
        process = subprocess.Popen(command, env=environment, stdout=out, stderr=out)
    room = Room(app, folder, port, process, log)
    for _ in range(600):
        try:
            room.api("status")
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.1)
        else:
            return room
    room.close()
    raise RuntimeError(f"Jupyter did not start: {log.read_text('utf-8', 'replace')[-2000:]}")
