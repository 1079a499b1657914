"""The README's own commands and code run as they stand there."""

import re
import shlex
from pathlib import Path

import pytest

from followup_kit.cli import main
from followup_kit.exemplar import mail

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
COMMANDS = dict.fromkeys(
    line.strip().removeprefix(".venv/bin/followup ")
    for line in README.splitlines()
    if line.strip().startswith(".venv/bin/followup ") and " course" not in line
)
CONTEXT = re.search(r"```toml\n(.*?)```", README, re.DOTALL)[1]
PYTHON = re.search(r"```python\n(.*?)```", README, re.DOTALL)[1]


@pytest.fixture
def at_home(tmp_path, monkeypatch):
    """A folder as the README assumes it: mail.txt with its context, and a folder of emails."""
    (tmp_path / "emails").mkdir()
    for place in (tmp_path / "mail.txt", tmp_path / "emails" / "one.txt"):
        place.write_text(mail()[0], "utf-8")
    (tmp_path / "mail.toml").write_text(CONTEXT, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS)
def test_command(command, at_home, capsys):
    assert main(shlex.split(command)) in (0, 1)
    out, err = capsys.readouterr()
    assert out or (at_home / "review.html").exists()
    assert "Traceback" not in err


def test_python(capsys):
    exec(PYTHON, {})
    assert "greeting.casual" in capsys.readouterr().out


def test_every_make_target_that_the_readme_names_is_there():
    makefile = (Path(__file__).parent.parent / "Makefile").read_text("utf-8")
    for target in set(re.findall(r"^    make ([\w-]+)", README, re.MULTILINE)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
