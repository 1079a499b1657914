"""The command as a user meets it: what it writes, where, and with which status."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from followup_kit import rules as rules_package
from followup_kit.cli import COMMANDS, main
from followup_kit.rule import EVERY_KIND, Example, Rule, Severity, Spot

MAIL = "Subject: Thank you – Jo Lee\n\nDear Dr. Wu,\n\nHappy place.\n\nSincerely,\nJo Lee\n"
CONTEXT = '[program]\ntimezone = "America/New_York"\n[interview]\nend = 2025-11-10T12:00:00\n'
SET_ASIDE = '[[set-aside]]\nfingerprint = "{}"\nreason = "Her words."\n'


def rule(code: str, severity: Severity, word: str) -> Rule:
    def look(reading: object) -> list[Spot]:
        text: str = reading.email.text  # type: ignore[attr-defined]
        return [Spot(text.index(word), text.index(word) + len(word), "…")] if word in text else []

    return Rule(code, severity, EVERY_KIND, "t", "w", "a", "5.1", look, (Example("b"),), (Example("g"),))


@pytest.fixture(autouse=True)
def _our_rules(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(
        rules_package, "RULES", (rule("tone.joke", "error", "Happy"), rule("rank.hint", "note", "place"))
    )
    monkeypatch.chdir(tmp_path)
    Path("mail.txt").write_text(MAIL, encoding="utf-8")
    Path("wu.toml").write_text(CONTEXT, encoding="utf-8")


def out(capsys: pytest.CaptureFixture[str], *args: str, status: int = 0) -> str:
    assert main(args) == status
    said = capsys.readouterr()
    if status == 2:
        assert said.out == ""
        assert said.err.count("\n") == 1
        assert "Traceback" not in said.err
        return said.err
    return said.out


def codes(capsys: pytest.CaptureFixture[str], *args: str, status: int) -> list[str]:
    made = json.loads(out(capsys, "review", "mail.txt", "--format", "json", *args, status=status))
    return [one["code"] for one in made["reviews"][0]["findings"]]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_subcommand_has_help_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert f"  followup {command}" in out(capsys, command, "--help")


def test_selection_and_status(capsys: pytest.CaptureFixture[str]) -> None:
    assert codes(capsys, status=1) == ["tone.joke", "rank.hint"]
    assert codes(capsys, "--select", "rank", status=0) == ["rank.hint"]
    assert codes(capsys, "--ignore", "rank.hint,tone", status=0) == []
    assert codes(capsys, "--ignore", "tone.joke", "--fail-on", "note", status=1) == ["rank.hint"]
    assert codes(capsys, "--fail-on", "never", status=0) == ["tone.joke", "rank.hint"]


def test_every_format_and_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert "error  tone.joke" in out(capsys, "review", "mail.txt", status=1)
    assert '"2.1.0"' in out(capsys, "review", "mail.txt", "--format", "sarif", status=1)
    assert out(capsys, "review", "mail.txt", "--format", "html", "--output", "r.html", status=1) == ""
    assert Path("r.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert "is one of the emails" in out(capsys, "review", "mail.txt", "--output", "mail.txt", status=2)
    assert "cannot be written" in out(capsys, "review", "mail.txt", "--output", "no/where.txt", status=2)
    assert Path("mail.txt").read_text(encoding="utf-8") == MAIL


def test_nothing_is_written_where_one_mail_cannot_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert "gone.txt" in out(capsys, "review", "mail.txt", "gone.txt", "--output", "r.txt", status=2)
    assert not Path("r.txt").exists()


def test_profile_and_what_is_set_aside(capsys: pytest.CaptureFixture[str]) -> None:
    text = out(capsys, "review", "mail.txt", status=1)
    mark = text.partition("(id ")[2][:12]
    profile = Path("followup.toml")
    profile.write_text(SET_ASIDE.format(mark) + SET_ASIDE.format("0" * 12), encoding="utf-8")
    assert main(["review", "mail.txt"]) == 0
    said = capsys.readouterr()
    assert "Set aside by you: 1" in said.out
    assert "tone.joke: Her words." in said.out
    assert "000000000000 no longer applies" in said.err
    made = json.loads(out(capsys, "review", "mail.txt", "--format", "json"))
    assert made["unused_suppressions"] == [{"fingerprint": "0" * 12, "reason": "Her words."}]
    assert made["reviews"][0]["score"] == 100
    profile.write_text('ignore = ["tone"]\nfail_on = "note"', encoding="utf-8")
    assert codes(capsys, status=1) == ["rank.hint"]
    assert codes(capsys, "--fail-on", "error", status=0) == ["rank.hint"]
    Path("other.toml").write_text('select = ["rank"]', encoding="utf-8")
    assert codes(capsys, "--profile", "other.toml", status=0) == ["rank.hint"]
    profile.write_text('ignore = ["tone.jok"]', encoding="utf-8")
    assert "did you mean “tone.joke”?" in out(capsys, "review", "mail.txt", status=2)


def test_rules_of_ones_own(capsys: pytest.CaptureFixture[str]) -> None:
    pack = (
        '[[rule]]\ncode = "clinic.place"\nseverity = "warning"\ntitle = "t"\nphrases = ["happy place"]\n'
        'message = "m"\nwhy = "w"\nbad = ["A happy place."]\ngood = ["A place."]\n'
    )
    Path("pack.toml").write_text(pack, encoding="utf-8")
    assert codes(capsys, "--rules", "pack.toml", "--select", "clinic", status=0) == ["clinic.place"]
    Path("pack.toml").write_text(pack.replace("clinic.place", "tone.joke"), encoding="utf-8")
    assert "tone.joke is taken" in out(capsys, "review", "mail.txt", "--rules", "pack.toml", status=2)


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("reveiw", "mail.txt"), "did you mean “review”?"),
        (("review",), "PATH"),
        (("review", "mail.txt", "--select", "tone.jok"), "did you mean “tone.joke”?"),
        (("review", "mail.txt", "--context", "gone.toml"), "gone.toml is not there"),
        (("explain", "tone.jk"), "did you mean “tone.joke”?"),
        (("plan", "--context", "wu.toml", "--now", "soon"), "--now should be"),
        (("plan", "--context", "wu.toml", "--now", "9999-12-31T23:00"), "too far"),
        (("plan",), "--context"),
        (("start", "--context", "wu.toml", "--kind", "x"), "--kind"),
        (("course", "--port", "0"), "--port"),
    ],
)
def test_wrong_use_is_told_in_one_sentence(
    args: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said in out(capsys, *args, status=2)


def test_rules_and_explain(capsys: pytest.CaptureFixture[str]) -> None:
    assert "tone.joke" in out(capsys, "rules")
    assert len(json.loads(out(capsys, "rules", "--format", "json"))["rules"]) == 2
    assert "### rank.hint" in out(capsys, "rules", "--format", "markdown")
    assert "It speaks of:" in out(capsys, "explain", "tone.joke")
    assert "rank.hint" in out(capsys, "explain", "rank")


def test_plan_and_start(capsys: pytest.CaptureFixture[str]) -> None:
    plan = ("plan", "--context", "wu.toml", "--now", "2025-11-10T13:00")
    assert out(capsys, *plan).startswith("Best: Monday")
    assert json.loads(out(capsys, *plan, "--format", "json"))["status"] == "send"
    assert out(capsys, *plan, "--format", "ics").startswith("BEGIN:VCALENDAR")
    Path("none.toml").write_text(CONTEXT.replace("[program]", '[program]\nfollowup_policy = "none"'), encoding="utf-8")
    assert out(capsys, *plan, "--format", "svg").startswith("<svg ")
    both = ("plan", "--context", "wu.toml", "none.toml", "--now", "2025-11-10T13:00")
    assert out(capsys, *both).startswith("Monday, November 10\n")
    assert len(json.loads(out(capsys, *both, "--format", "json"))["season"]) == 2
    assert out(capsys, *both, "--format", "ics").count("BEGIN:VEVENT") == 1
    assert "one context" in out(capsys, *both, "--format", "svg", status=2)
    assert "no reminder" in out(capsys, "plan", "--context", "none.toml", "--format", "ics", status=2)
    assert out(capsys, "start", "--context", "wu.toml").startswith("Subject: ")
    assert "X-Unsent: 1" in out(capsys, "start", "--context", "wu.toml", "--format", "eml")


def followup(*args: str, **options: object) -> "subprocess.CompletedProcess[bytes]":
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent), "LC_ALL": "C"}
    command = [sys.executable, "-m", "followup_kit", *args]
    return subprocess.run(command, capture_output=True, env=environment, check=False, **options)  # type: ignore[call-overload,no-any-return]


def test_as_a_module_in_utf8_whatever_the_locale() -> None:
    made = followup("review", "-", "--format", "json", "--fail-on", "never", input=MAIL.encode())
    assert made.returncode == 0
    assert json.loads(made.stdout.decode("utf-8"))["reviews"][0]["path"] == "-"
    assert made.stderr == b""
    assert followup().returncode == 2
    assert followup("--version").stdout.startswith(b"followup ")


def test_a_closed_pipe_ends_quietly() -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
    made = subprocess.run(
        [sys.executable, "-m", "followup_kit", "review", "mail.txt"],
        stdout=write_end,
        stderr=subprocess.PIPE,
        env=environment,
        check=False,
    )
    os.close(write_end)
    assert made.stderr == b""
    assert made.returncode in (0, 1)


def test_ctrl_c_ends_quietly(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("followup_kit.mailbox.letters", interrupted)
    assert main(["review", "mail.txt"]) == 130
    assert capsys.readouterr().err == ""
