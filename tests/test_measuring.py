"""How the corpus is counted: on made-up cases with made-up rules."""

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.cases import Case, cases
from benchmarks.corpus import main, summary, table
from benchmarks.emails import grown, many
from benchmarks.measuring import measure
from followup_kit import Context, Email
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Severity, Spot


def rule(code: str, word: str, severity: Severity = "error") -> Rule:
    def look(reading: Reading) -> list[Spot]:
        at = reading.email.text.find(word)
        return [Spot(at, at + len(word), "A word.")] if at >= 0 else []

    return Rule(code, severity, EVERY_KIND, "", "", "", "", look, (), ())


RULES = (rule("rank.a", "alpha"), rule("tone.b", "beta", "warning"), rule("tone.n", "nu", "note"))


def case(name: str, text: str, present: tuple[str, ...] = (), optional: tuple[str, ...] = ()) -> Case:
    words = f"Subject: x\n\nDear Dr. Lee,\n\n{text}\n"
    return Case(name, words, Context(), frozenset(present), frozenset(optional), {"rank.a": "evidence"})


def test_hits_misses_alarms_and_what_counts_for_nothing() -> None:
    made = measure(
        [
            case("hit", "alpha", ("rank.a",)),
            case("miss", "omega", ("rank.a",)),
            case("alarm", "beta nu"),
            case("optional", "beta", (), ("tone.b",)),
            case("quiet", "omega"),
        ],
        rules=RULES,
    )
    total, rank = made.total(), made.total("rank")
    assert (total.hits, total.misses, total.alarms) == (1, 1, 1)
    assert (rank.recall, total.precision) == (0.5, 0.5)
    assert [(one.case, one.code, one.words) for one in made.misses] == [("miss", "rank.a", "“evidence”")]
    assert [(one.case, one.code, one.words) for one in made.alarms] == [("alarm", "tone.b", "“beta”")]
    assert "tone.n" not in made.codes
    assert (made.clean, made.noisy_clean) == (3, ["alarm", "optional"])
    assert "precision 0.500, recall 0.500, rank.* recall 0.500" in summary(made)
    assert len(list(table(made))) == 3


def test_one_code_alone() -> None:
    made = measure([case("both", "alpha beta", ("rank.a",))], only="rank", rules=RULES)
    assert (list(made.codes), made.alarms) == (["rank.a"], [])


def test_cases_are_read_from_folders(tmp_path: Path) -> None:
    for name in ("set/clean-one", "set/flawed-two", "other/flawed-three"):
        folder = tmp_path / name
        folder.mkdir(parents=True)
        (folder / "email.txt").write_text("Subject: x\n\nHello\n", "utf-8")
        (folder / "expected.toml").write_text('present = ["rank.a"]\n[evidence]\n"rank.a" = "x"\n', "utf-8")
    assert [one.name for one in cases(tmp_path)] == ["other/flawed-three", "set/clean-one", "set/flawed-two"]
    assert [one.name for one in cases(tmp_path, "flawed")] == ["other/flawed-three", "set/flawed-two"]
    assert [one.name for one in cases(tmp_path, "set/")] == ["set/clean-one", "set/flawed-two"]


def test_no_cases_is_said(tmp_path: Path) -> None:
    assert main(["--root", str(tmp_path)]) == 2


def test_emails_for_the_benchmark_differ_and_are_the_same_each_time() -> None:
    context = Context().with_values({"applicant.name": "Ada Lee", "recipient.name": "Jane Smith"})
    given = [
        replace(case(str(number), f"I am Ada Lee, number {number}. It was good.\n\nAgain {number}."), context=context)
        for number in range(3)
    ]
    first, second = many(given, 40), many(given, 40)
    assert first == second
    assert len({text for text, _ in first}) == 40
    assert not any("Ada" in text or known.applicant.name == "Ada Lee" for text, known in first)


def test_too_few_cases_for_so_many_emails() -> None:
    with pytest.raises(ValueError, match="cannot be made"):
        many([case("one", "alpha")], 40)


def test_an_email_grows_to_its_size() -> None:
    text = "Subject: x\n\nDear Dr. Lee,\n\nOne two three.\n\nFour five.\n\nSincerely,\nAda Lee\n"
    for size in (1_000, 20_000):
        assert len(grown(text, size)) == size
        assert Email.parse(grown(text, size)).span("closing") is not None
