"""The applicant's own facts, written once for all drafts of a folder: `profile.toml` with an [applicant] table."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

from followup_kit.context import Applicant, Context, ContextError
from followup_kit.draft import toml_table, write_whole

FILE_NAME = "profile.toml"


def read_applicant(folder: Path) -> tuple[Applicant, str]:
    """The facts, and a sentence for the writer ("" where all is well). What is not there is empty."""
    path = folder / FILE_NAME
    try:
        text = path.read_bytes().decode("utf-8", "replace")
    except FileNotFoundError:
        return Applicant(), ""
    except OSError as error:
        return Applicant(), f"{path} could not be read ({error.strerror})."
    try:
        return Context.from_toml(text, FILE_NAME).applicant, ""
    except ContextError as error:
        return Applicant(), f"{error} Until that is mended, what you fill in about yourself is kept with each draft."


def write_applicant(folder: Path, applicant: Applicant) -> None:
    """Keep the facts; a file that cannot be read is left as it is. Raises OSError where the folder cannot be written."""
    known, problem = read_applicant(folder)
    if not problem and known != applicant:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / FILE_NAME, toml_table("applicant", applicant))


def with_applicant(context: Context, applicant: Applicant) -> Context:
    """The context with the writer's own facts: those of the profile where it has any, else those of the draft."""
    known = {one.name: getattr(applicant, one.name) for one in fields(Applicant)}
    known = {name: value for name, value in known.items() if value not in ("", None)}
    return replace(context, applicant=replace(context.applicant, **known)) if known else context
