"""What the applicant wants: weights, hard stops, a profile and preferences, from TOML or the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from followup_kit.errors import InputError, did_you_mean

_KEYS = ("weights", "prefer", "profile", "hard_stop")
_PROFILE = ("visa", "graduation_year", "scores")


@dataclass(frozen=True, slots=True)
class Stop:
    """A criterion that, marked below `below`, takes a program out of the order, whatever else is good there."""

    criterion: str
    below: Fraction
    why: str = ""


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the applicant chooses.

    weights: criterion -> weight, 0 or more, in the order given; only their proportions count
    prefer:  a fact of programs ("type") -> the wordings that are liked; makes a criterion of that name
    visa:    the visa that is needed ("J-1"), or ""
    graduation_year, scores: the applicant's own, held against what a program asks for
    """

    weights: Mapping[str, Fraction]
    stops: tuple[Stop, ...] = ()
    prefer: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    visa: str = ""
    graduation_year: int | None = None
    scores: Mapping[str, Fraction] = field(default_factory=dict)

    @classmethod
    def from_toml(cls, text: str, name: str = "shortlist.toml") -> Wishes:
        """Read a file of wishes. Raises InputError, one sentence with the key and what it should be."""
        import tomllib

        try:
            data = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise InputError(f"{name} is not valid TOML: {error}.") from None
        _known(data, _KEYS, name)
        profile = _table(data, "profile", name)
        _known(profile, _PROFILE, f"{name}, [profile]")
        year = profile.get("graduation_year")
        if year is not None and (isinstance(year, bool) or not isinstance(year, int)):
            raise InputError(f"{name}: profile.graduation_year should be a year, like 2026.")
        return cls(
            weights=weights_of(_table(data, "weights", name), f"{name}, [weights]"),
            stops=tuple(_stop(one, name) for one in _list(data, "hard_stop", name)),
            prefer={
                key.lower(): _texts(value, f"{name}: prefer.{key}")
                for key, value in _table(data, "prefer", name).items()
            },
            visa=str(profile.get("visa", "")),
            graduation_year=year,
            scores={
                key.lower(): number(value, f"{name}: profile.scores.{key}")
                for key, value in _table(profile, "scores", name).items()
            },
        )


def weights_of(given: Mapping[str, Any], where: str) -> dict[str, Fraction]:
    """Weights by criterion, in lower case. Raises InputError where one is no number from 0 on."""
    made = {}
    for name, value in given.items():
        weight = number(value, f"{where}: {name}")
        if not 0 <= weight <= 1_000_000:
            raise InputError(f"{where}: {name} should be a number from 0 on; only the proportions of weights count.")
        made[name.strip().lower()] = weight
    return made


def number(value: Any, where: str) -> Fraction:
    """An exact number from 4, 4.5 or "4.5". Raises InputError."""
    try:
        if isinstance(value, bool):
            raise ValueError
        return Fraction(str(value).strip().replace(",", "."))
    except (ValueError, ZeroDivisionError):
        raise InputError(f"{where} should be a number; it is “{value}”.") from None


def _stop(given: Any, name: str) -> Stop:
    if not isinstance(given, dict):
        raise InputError(f"{name}: a hard stop is written [[hard_stop]] with criterion and below.")
    _known(given, ("criterion", "below", "why"), f"{name}, [[hard_stop]]")
    if "criterion" not in given or "below" not in given:
        raise InputError(f"{name}: a [[hard_stop]] needs its criterion, and below which mark it stops.")
    return Stop(
        str(given["criterion"]).lower(), number(given["below"], f"{name}: hard_stop.below"), str(given.get("why", ""))
    )


def _known(data: Mapping[str, Any], keys: tuple[str, ...], where: str) -> None:
    for key in data:
        if key not in keys:
            raise InputError(f"{where}: unknown key “{key}”{did_you_mean(key, keys)}")


def _table(data: Mapping[str, Any], key: str, name: str) -> Mapping[str, Any]:
    value = data.get(key, {})
    if not isinstance(value, dict):
        raise InputError(f"{name}: {key} should be a table, written [{key}].")
    return value


def _list(data: Mapping[str, Any], key: str, name: str) -> list[Any]:
    value = data.get(key, [])
    if not isinstance(value, list):
        raise InputError(f"{name}: {key} should be written [[{key}]].")
    return value


def _texts(value: Any, where: str) -> tuple[str, ...]:
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not all(isinstance(one, str) for one in texts):
        raise InputError(f'{where} should be a list of texts, like ["community"].')
    return tuple(texts)
