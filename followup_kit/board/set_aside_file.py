"""Findings that the writer has set aside, kept in the profile beside the drafts (`followup.toml`), where `followup review` reads it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from followup_kit.draft import write_whole
from followup_kit.errors import InputError
from followup_kit.files import read_text
from followup_kit.suppress import FILE_NAME, Profile, SetAside, profile_toml


def read_profile(folder: Path) -> tuple[Profile, str]:
    """The profile, and a sentence for the writer ("" where all is well). What is not there is empty."""
    path = folder / FILE_NAME
    if not path.is_file():
        return Profile(), ""
    try:
        return Profile.from_toml(read_text(path)), ""
    except InputError as error:
        return Profile(), str(error)


def set_aside(folder: Path, fingerprint: str, reason: str) -> None:
    """Add one finding with its reason; an older reason gives way. Raises InputError or OSError; nothing is lost then."""
    reason = " ".join(reason.split())
    if not reason:
        raise InputError("Please say in a few words why this remark does not apply.")
    _write(folder, fingerprint, (SetAside(fingerprint, reason),))


def take_back(folder: Path, fingerprint: str) -> None:
    """Let a finding that was set aside speak again. Raises InputError or OSError."""
    _write(folder, fingerprint, ())


def _write(folder: Path, fingerprint: str, instead: tuple[SetAside, ...]) -> None:
    profile, problem = read_profile(folder)
    if problem:
        raise InputError(problem)
    others = tuple(one for one in profile.set_aside if one.fingerprint != fingerprint)
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / FILE_NAME, profile_toml(replace(profile, set_aside=(*others, *instead))))
