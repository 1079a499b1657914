"""What a user has decided about findings: a profile file, and findings set aside by fingerprint, with a reason.

Never in the email itself: a marker there would be sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from followup_kit.errors import InputError, did_you_mean
from followup_kit.reviewing import Review
from followup_kit.rule import KIND_LETTERS, Finding, Rule

FILE_NAME = "followup.toml"
FAIL_ON = ("error", "warning", "note", "never")


@dataclass(frozen=True, slots=True)
class SetAside:
    """A finding that the user has looked at and decided about: its fingerprint, and why."""

    fingerprint: str
    reason: str


@dataclass(frozen=True, slots=True)
class Profile:
    """A user's choices: codes or sections to select and to ignore; `fail_on` is "" where the profile is silent."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str = ""
    set_aside: tuple[SetAside, ...] = ()

    @classmethod
    def from_toml(cls, text: str, name: str = FILE_NAME) -> Profile:
        """Read a profile; `name` is how errors call it. Raises InputError with one sentence."""
        import tomllib

        try:
            data = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise InputError(f"{name} is not valid TOML: {error}.") from None
        known = ("select", "ignore", "fail_on", "set-aside")
        for key in data:
            if key not in known:
                raise InputError(f"{name}: unknown key “{key}”{did_you_mean(key, known)}")
        fail_on = data.get("fail_on", "")
        if fail_on and fail_on not in FAIL_ON:
            raise InputError(f"{name}: fail_on should be one of {', '.join(FAIL_ON)}.")
        tables = data.get("set-aside", [])
        if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
            raise InputError(f"{name}: what is set aside is written as [[set-aside]] tables.")
        return cls(
            _codes(data, "select", name),
            _codes(data, "ignore", name),
            str(fail_on),
            tuple(_set_aside(one, number, name) for number, one in enumerate(tables, 1)),
        )


def profile_toml(profile: Profile) -> str:
    """A profile as TOML that `Profile.from_toml` reads back."""
    from followup_kit.draft import literal

    lines = [f"{key} = {literal(value)}" for key in ("select", "ignore", "fail_on") if (value := getattr(profile, key))]
    for one in profile.set_aside:
        lines += [
            "",
            "[[set-aside]]",
            f"fingerprint = {literal(one.fingerprint)}",
            f"reason = {literal(one.reason)}",
        ]
    return "\n".join(lines).lstrip("\n") + "\n"


def fingerprint(finding: Finding, text: str) -> str:
    """Twelve hex digits that stay the same while the text elsewhere is edited.

    Made of the code, the marked words, and two words on either side, with case, accents and white space folded.
    """
    from hashlib import sha256

    from followup_kit.names import fold

    before = text[max(0, finding.start - 200) : finding.start].split()[-2:]
    after = text[finding.end : finding.end + 200].split()[:2]
    marked = text[finding.start : finding.end].split()
    pieces = [finding.code, *(fold(" ".join(words)) for words in (before, marked, after))]
    return sha256("\0".join(pieces).encode("utf-8", "replace")).hexdigest()[:12]


def check_codes(codes: Iterable[str], rules: tuple[Rule, ...], where: str = "") -> None:
    """Raise InputError on a code or section that no rule has; the sentence names the nearest, and `where` it stands."""
    known = tuple(dict.fromkeys(name for rule in rules for name in (rule.code, rule.section)))
    for code in codes:
        if code not in known:
            lead = f"{where}: there" if where else "There"
            raise InputError(f"{lead} is no rule or section “{code}”{did_you_mean(code, known)}")


def narrow(review: Review, select: Iterable[str], ignore: Iterable[str]) -> Review:
    """The review with only what is selected (nothing given: all) and without what is ignored.

    A selection narrows the list alone; an ignored rule counts for nothing in score and essentials either.
    """
    wanted, unwanted = frozenset(select), frozenset(ignore)
    if unwanted:
        review = leave_out(review, [one for one in review.findings if _names(one.code, unwanted)])
    if not wanted and not unwanted:
        return review
    return replace(
        review,
        findings=tuple(one for one in review.findings if not wanted or _names(one.code, wanted)),
        unchecked=tuple(
            one
            for one in review.unchecked
            if (not wanted or _names(one.code, wanted)) and not _names(one.code, unwanted)
        ),
    )


def leave_out(review: Review, gone: list[Finding]) -> Review:
    """The review as it is without these findings: what they held against score and essentials is given back."""
    if not gone:
        return review
    from followup_kit.rubric import essentials_of, score_of

    letter = KIND_LETTERS[review.kind]
    kept = tuple(one for one in review.findings if one not in gone)
    held_back, now = essentials_of(gone, letter), essentials_of(kept, letter)
    essentials = {name: there or (not held_back[name] and now[name]) for name, there in review.essentials.items()}
    return replace(review, findings=kept, essentials=essentials, score=score_of(kept, letter).points)


def _names(code: str, names: frozenset[str]) -> bool:
    return code in names or code.partition(".")[0] in names


def _codes(data: Mapping[str, Any], key: str, name: str) -> tuple[str, ...]:
    value = data.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise InputError(f'{name}: {key} should be a list of codes, like ["rank.question", "tone"].')
    return tuple(value)


def _set_aside(table: Mapping[str, Any], number: int, name: str) -> SetAside:
    where = f"{name}, set-aside {number}"
    for key, value in table.items():
        if key not in ("fingerprint", "reason"):
            raise InputError(f"{where}: unknown key “{key}”{did_you_mean(key, ('fingerprint', 'reason'))}")
        if not isinstance(value, str):
            raise InputError(f"{where}: {key} should be a text in quotes.")
    mark, reason = table.get("fingerprint", "").strip(), table.get("reason", "").strip()
    if not mark:
        raise InputError(f"{where} needs the fingerprint of the finding, as the review prints it.")
    if not reason:
        raise InputError(f"{where} needs a reason: a few words on why the finding is set aside.")
    return SetAside(mark, reason)
