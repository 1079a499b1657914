"""Labelled emails on disk: `<case>/{email.txt, context.toml, expected.toml}`, in any depth of folders."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from followup_kit import Context, Email

EMAILS = Path(__file__).resolve().parent.parent / "tests" / "corpus" / "emails"


@dataclass(frozen=True)
class Case:
    """One labelled email. `name` is its folder below the root.

    present:  codes of errors and warnings that a careful reader marks
    optional: codes that may be marked or not
    evidence: code -> the words that show it
    """

    name: str
    text: str
    context: Context
    present: frozenset[str]
    optional: frozenset[str]
    evidence: dict[str, str]

    @property
    def email(self) -> Email:
        """The email, parsed anew."""
        return Email.parse(self.text)


def cases(root: Path = EMAILS, prefix: str = "") -> Iterator[Case]:
    """The cases below a folder, by name; with a prefix, those whose name or sub-folder begins with it."""
    for file in sorted(root.glob("**/email.txt")):
        name = file.parent.relative_to(root).as_posix()
        if not prefix or name.startswith(prefix) or file.parent.name.startswith(prefix):
            yield _case(name, file.parent)


def _case(name: str, folder: Path) -> Case:
    context = folder / "context.toml"
    expected = tomllib.loads((folder / "expected.toml").read_text("utf-8"))
    return Case(
        name=name,
        text=(folder / "email.txt").read_bytes().decode("utf-8"),
        context=Context.from_toml(context.read_text("utf-8"), f"{name}/context.toml")
        if context.is_file()
        else Context(),
        present=frozenset(expected.get("present", ())),
        optional=frozenset(expected.get("optional", ())),
        evidence=dict(expected.get("evidence", {})),
    )
