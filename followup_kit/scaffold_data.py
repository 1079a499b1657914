"""The scaffolds' frames and questions, as shipped or as an advisor wrote them; a mistake there is told in one sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from string import Formatter
from typing import Any

from followup_kit.context import KIND_NAMES, ROLES
from followup_kit.errors import InputError, did_you_mean
from followup_kit.files import data

NAMES = ("applicant", "program", "specialty", "reader", "day")
"""What may stand in {braces}; in questions about a note also {note}."""


@lru_cache(maxsize=1)
def shipped() -> Mapping[str, Any]:
    """The kit's own."""
    import tomllib

    return tomllib.loads(data("scaffolds.toml"))


def read(text: str, name: str = "scaffolds") -> Mapping[str, Any]:
    """An advisor's scaffolds (TOML, shaped as the kit's own), laid over the kit's: what is left out stays.

    `name` is how errors call the file. Raises InputError with one sentence on anything that could not be asked.
    """
    import tomllib

    try:
        given = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError(f"{name} is not valid TOML: {error}.") from None
    own = shipped()
    _known_keys(given, tuple(own), name)
    for key, allowed in (("mail", KIND_NAMES), ("role", ROLES), ("notes", tuple(own["notes"]))):
        _known_keys(_table(given, key, name), allowed, f"{name}, [{key}]")
    laid = {key: {**own[key], **_table(given, key, name)} for key in ("mail", "questions", "role", "notes")}
    laid["signoffs"] = given.get("signoffs", own["signoffs"])
    for where, texts, names in _lists(laid):
        _askable(texts, names, f"{name}: {where}")
    for kind, frame in laid["mail"].items():
        for paragraph in frame["paragraphs"]:
            if paragraph not in laid["questions"]:
                hint = did_you_mean(paragraph, tuple(laid["questions"]))
                raise InputError(f"{name}: mail.{kind} names “{paragraph}”, which has no questions{hint}")
    return laid


def _lists(laid: Mapping[str, Any]) -> Iterator[tuple[str, Any, tuple[str, ...]]]:
    """Every list of texts, where it stands, and the names that it may use."""
    yield "signoffs", laid["signoffs"], ()
    for kind, frame in laid["mail"].items():
        for key in ("subject", "paragraphs"):
            yield f"mail.{kind}.{key}", frame.get(key) if isinstance(frame, dict) else None, NAMES
    for table in ("questions", "role"):
        for key, columns in laid[table].items():
            for column, texts in columns.items() if isinstance(columns, dict) else [("", None)]:
                yield f"{table}.{key}.{column}", texts, NAMES
    for key, texts in laid["notes"].items():
        yield f"notes.{key}", texts, (*NAMES, "note") if key == "questions" else NAMES


def _askable(texts: Any, names: tuple[str, ...], where: str) -> None:
    """Refuse a list that holds no texts, a name that is not known, a question that is none."""
    if not isinstance(texts, list) or not texts or not all(isinstance(one, str) and one.strip() for one in texts):
        raise InputError(f'{where} should be a list of texts, like ["…", "…"].')
    asks = where.partition(": ")[2].startswith(("questions", "role", "notes"))
    for one in texts:
        for field in _fields(one, where):
            if field not in names:
                raise InputError(f"{where} asks for {{{field}}}, which is not known{did_you_mean(field, names)}")
        if "\n" in one or (asks and one != "notes" and ("?" not in one or set("[]") & set(one))):
            raise InputError(f"{where}: “{' '.join(one.split())}” should be a question in one line, without brackets.")


def _fields(text: str, where: str) -> list[str]:
    """The names that stand in braces."""
    try:
        return [field for _, field, _, _ in Formatter().parse(text) if field is not None]
    except ValueError:
        raise InputError(f"{where} has a brace too many or too few: “{text}”.") from None


def _table(given: Mapping[str, Any], key: str, name: str) -> Mapping[str, Any]:
    value = given.get(key, {})
    if not isinstance(value, dict):
        raise InputError(f"{name}: {key} should be a table, written [{key}.…].")
    return value


def _known_keys(given: Mapping[str, Any], known: tuple[str, ...], where: str) -> None:
    for key in given:
        if key not in known:
            raise InputError(f"{where}: unknown key “{key}”{did_you_mean(key, known)}")
