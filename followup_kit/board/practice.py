"""What a practice draft begins with: `data/practice/NAME.txt`, and what is known around it in `NAME.toml` beside it."""

from __future__ import annotations

import re
from pathlib import Path

from followup_kit.context import Context
from followup_kit.files import data

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def practice_start(name: str) -> tuple[str, Context]:
    """The text and the context that the practice of this name begins with. Raises ValueError where there is none."""
    folder = Path(__file__).parent.with_name("data") / "practice"
    if not _NAME.fullmatch(name) or not (folder / f"{name}.txt").is_file():
        raise ValueError(f"There is no practice “{name}”; there are: {', '.join(practices()) or 'none yet'}.")
    beside = f"practice/{name}.toml"
    known = Context.from_toml(data(beside), beside) if (folder / f"{name}.toml").is_file() else Context()
    return data(f"practice/{name}.txt"), known


def practices() -> tuple[str, ...]:
    """The names of all practice drafts."""
    return tuple(sorted(one.stem for one in (Path(__file__).parent.with_name("data") / "practice").glob("*.txt")))
