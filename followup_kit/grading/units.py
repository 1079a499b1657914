"""The graded units, read from the course file: `data/course.toml`, or an instructor's own `course.toml`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from followup_kit.context import Context, ContextError
from followup_kit.errors import did_you_mean, nearest
from followup_kit.files import data, read_text
from followup_kit.grading.unit import ANSWER_KINDS, PLAN_PARTS, Answer, Criterion, Person, Says, Unit, UnitError
from followup_kit.rubric import rubric
from followup_kit.rule import SEVERITIES
from followup_kit.rules import RULES

__all__ = ["Answer", "Criterion", "Unit", "UnitError", "load", "unit"]

FILE = "course.toml"
_UNIT_KEYS = ("name", "title", "lessons", "article", "points", "context", "answer", "criterion")
_ANSWER_KEYS = ("id", "kind", "title", "context", "least_words", "given", "judged", "says", "person", "now")
_CRITERION_KEYS = ("id", "answer", "title", "points", "how", "levels", "caps", "costs")
_HOW_KEYS = ("essentials", "silent", "says", "copies", "plan")


def load(root: Path | None = None) -> tuple[Unit, ...]:
    """Every unit, in the order of the course. `root` is a course folder whose own `course.toml` is read where it has one.

    Raises UnitError or InputError with one sentence that names the unit and the key.
    """
    own = root / FILE if root else None
    if own is not None and own.is_file():
        return read(read_text(own), str(own))
    return _of_the_package()


def unit(name: str, root: Path | None = None) -> Unit:
    """The unit of this name. Raises UnitError."""
    units = load(root)
    for one in units:
        if one.name == name:
            return one
    raise UnitError(f"There is no unit “{name}”{did_you_mean(name, tuple(one.name for one in units))}")


def nearby(folder: Path) -> Path | None:
    """This folder or the one above it where either has a course file of its own: a notebook's kernel runs beside it."""
    return next((one for one in (folder, folder.parent) if (one / FILE).is_file()), None)


@lru_cache(maxsize=1)
def _of_the_package() -> tuple[Unit, ...]:
    return read(data(FILE), FILE)


def read(text: str, name: str = FILE) -> tuple[Unit, ...]:
    """The units of a course file's text; `name` is how errors call it."""
    import tomllib

    try:
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UnitError(f"{name} is not valid TOML: {error}.") from None
    _check_keys(tables, ("unit", "costs"), name)
    costs = _costs(tables.get("costs", {}), name)
    units = tuple(_unit(one, costs, name) for one in _tables(tables, "unit", name))
    _no_twice((one.name for one in units), f"{name}: the unit")
    _no_twice((answer.id for one in units for answer in one.answers), f"{name}: the answer id")
    return units


def _unit(table: Mapping[str, Any], costs: Mapping[str, float], file: str) -> Unit:
    where = f"{file}, unit {table.get('name', '?')}"
    _check_keys(table, _UNIT_KEYS, where)
    shared = table.get("context", {})
    answers = tuple(_answer(one, shared, where) for one in _tables(table, "answer", where))
    criteria = tuple(_criterion(one, answers, costs, where) for one in _tables(table, "criterion", where))
    cells = [one.id for one in answers] + [one.id for one in criteria if not one.manual]
    _no_twice(cells, f"{where}: the cell id")
    return Unit(
        _text(table, "name", where),
        _text(table, "title", where),
        _texts(table, "lessons", where),
        _text(table, "article", where),
        _number(table.get("points"), f"{where}: points"),
        answers,
        criteria,
    )


def _answer(table: Mapping[str, Any], shared: Mapping[str, Any], unit: str) -> Answer:
    where = f"{unit}, answer {table.get('id', '?')}"
    _check_keys(table, _ANSWER_KEYS, where)
    known = tuple(name for rule in RULES for name in (rule.code, rule.section))
    return Answer(
        id=_text(table, "id", where),
        kind=_one_of(table.get("kind"), ANSWER_KINDS, f"{where}: kind"),
        title=_text(table, "title", where),
        context=_context(shared, table.get("context", {}), where),
        least_words=_whole(table.get("least_words", 0), f"{where}: least_words"),
        given=str(table.get("given", "")),
        judged=tuple(_one_of(one, known, f"{where}: judged") for one in _texts(table, "judged", where)),
        says=tuple(_says(one, where) for one in table.get("says", ())),
        people=tuple(_person(one, shared, where) for one in table.get("person", ())),
        now=table.get("now"),
    )


def _says(table: Mapping[str, Any], answer: str) -> Says:
    where = f"{answer}, says {table.get('id', '?')}"
    _check_keys(table, ("id", "what", "words"), where)
    return Says(_text(table, "id", where), _text(table, "what", where), _texts(table, "words", where))


def _person(table: Mapping[str, Any], shared: Mapping[str, Any], answer: str) -> Person:
    where = f"{answer}, person {table.get('name', '?')}"
    _check_keys(table, ("name", "write", "why", "context"), where)
    if not isinstance(table.get("write"), bool):
        raise UnitError(f"{where}: write should be true or false.")
    return Person(
        _text(table, "name", where),
        table["write"],
        _text(table, "why", where),
        _context(shared, table.get("context", {}), where),
    )


def _criterion(table: Mapping[str, Any], answers: Iterable[Answer], costs: Mapping[str, float], unit: str) -> Criterion:
    where = f"{unit}, criterion {table.get('id', '?')}"
    _check_keys(table, _CRITERION_KEYS, where)
    how = table.get("how", {})
    _check_keys(how, _HOW_KEYS, f"{where}: how")
    levels = tuple((_number(one[0], where), str(one[1])) for one in table.get("levels", ()))
    if bool(how) == bool(levels):
        raise UnitError(f"{where} needs either `how` it is judged, or `levels` for a human grader.")
    named = {one.id: one for one in answers}
    answer = named[_one_of(table.get("answer"), tuple(named), f"{where}: answer")]
    codes = tuple(name for rule in RULES for name in (rule.code, rule.section))
    requests = tuple(one.id for one in answer.says)
    plan = how.get("plan", "")
    return Criterion(
        id=_text(table, "id", where),
        answer=answer.id,
        title=_text(table, "title", where),
        points=_number(table.get("points"), f"{where}: points"),
        essentials=tuple(
            _one_of(one, tuple(rubric()["essentials"]), where) for one in _texts(how, "essentials", where)
        ),
        silent=tuple(_one_of(one, codes, where) for one in _texts(how, "silent", where)),
        says=tuple(_one_of(one, requests, f"{where}: says") for one in _texts(how, "says", where)),
        copies=tuple(_one_of(one, tuple(named), f"{where}: copies") for one in _texts(how, "copies", where)),
        plan=_one_of(plan, PLAN_PARTS, f"{where}: plan") if plan else "",
        levels=levels,
        caps=table.get("caps", True) is True,
        costs={**costs, **_costs(table.get("costs", {}), where)},
    )


def _context(shared: Mapping[str, Any], own: Mapping[str, Any], where: str) -> Context:
    """The unit's context with the answer's over it, table by table."""
    merged: dict[str, Any] = {}
    for tables in (shared, own):
        for key, value in tables.items():
            merged[key] = {**merged.get(key, {}), **value} if isinstance(value, dict) else value
    try:
        return Context.from_dict(merged, where)
    except ContextError as error:
        raise UnitError(str(error)) from None


def _tables(table: Mapping[str, Any], key: str, where: str) -> list[dict[str, Any]]:
    value = table.get(key)
    if not isinstance(value, list) or not value or not all(isinstance(one, dict) for one in value):
        raise UnitError(f"{where} holds no [[{key}]] tables.")
    return value


def _check_keys(table: Any, known: tuple[str, ...], where: str) -> None:
    if not isinstance(table, dict):
        raise UnitError(f"{where} should be a table.")
    for key in table:
        if key not in known:
            raise UnitError(f"{where}: unknown key “{key}”{did_you_mean(key, known)}")


def _costs(table: Any, where: str) -> dict[str, float]:
    _check_keys(table, SEVERITIES, f"{where}: costs")
    return {key: _number(value, f"{where}: costs.{key}") for key, value in table.items()}


def _text(table: Mapping[str, Any], key: str, where: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise UnitError(f"{where}: {key} should be a text in quotes.")
    return value


def _texts(table: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
        raise UnitError(f'{where}: {key} should be a list of texts, like ["…", "…"].')
    return tuple(value)


def _number(value: object, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1000:
        raise UnitError(f"{where} should be a number from 0 to 1000.")
    return float(value)


def _whole(value: object, where: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise UnitError(f"{where} should be a whole number.")
    return value


def _one_of(value: object, known: tuple[str, ...], where: str) -> str:
    if isinstance(value, str) and value in known:
        return value
    near = nearest(value, known) if isinstance(value, str) else ""
    hint = f" Did you mean “{near}”?" if near else ""
    raise UnitError(f"{where} should be one of {', '.join(dict.fromkeys(known))}.{hint}")


def _no_twice(names: Iterable[str], lead: str) -> None:
    seen: set[str] = set()
    for one in names:
        if one in seen:
            raise UnitError(f"{lead} “{one}” stands twice; each needs its own.")
        seen.add(one)
