"""A set of rules made ready to judge mails: one lexicon for all, and for each context what can be asked of a mail in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from followup_kit import stored
from followup_kit.context import Context
from followup_kit.frame import Framed
from followup_kit.lexicon import SHARED
from followup_kit.reading import RESERVED
from followup_kit.remembered import MAILS
from followup_kit.rule import KIND_LETTERS, Look, Rule
from followup_kit.trie import Lexicon


class Unchecked(NamedTuple):
    """A check that could not be made, and the context key it needs."""

    code: str
    needs: str


Asked = tuple[Rule, Look, int]
"""A rule, how it looks, and the mask of its cues."""


class Plan(NamedTuple):
    """The rules that judge a kind of mail of whose context some keys are known, by how far they reach; and the checks that
    cannot be made."""

    letter: str
    around: tuple[Asked, ...]
    alone: tuple[Asked, ...]
    whole: tuple[Asked, ...]
    unchecked: tuple[Unchecked, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """The plan for one context. One value a context: what is found out in it is kept by it."""

    plan: Plan


class Compiled(NamedTuple):
    """A set of rules made ready: one lexicon; codes with those that silence them; the keys of a context that some rule
    needs, and what fetches them all at once; plans by kind and unknown keys; settings by context, and by its identity;
    what was found around bodies."""

    rules: tuple[Rule, ...]
    lexicon: Lexicon
    silenced_by: Mapping[str, frozenset[str]]
    needed: tuple[str, ...]
    values: Callable[[Context], tuple[object, ...]]
    plans: dict[tuple[str, frozenset[str]], Plan]
    settings: dict[Context, Setting]
    known: dict[int, tuple[Context, Setting]]
    framed: dict[object, Framed]

    def setting(self, context: Context) -> Setting:
        """What to do for a mail with this context. The same context is found by its identity: hashing it takes longer."""
        known = self.known.get(id(context))
        if known and known[0] is context:
            return known[1]
        for kept in (self.settings, self.known):
            if len(kept) >= MAILS:
                kept.clear()
        setting = self.settings.get(context)
        if setting is None:
            setting = self.settings[context] = Setting(self._plan(context))
        self.known[id(context)] = context, setting
        return setting

    def _plan(self, context: Context) -> Plan:
        kind, unknown = context.kind, self._unknown(context)
        known = self.plans.get((kind, unknown))
        if known is None:
            known = self.plans[kind, unknown] = self._planned(KIND_LETTERS[kind], unknown)
        return known

    def _planned(self, letter: str, unknown: frozenset[str]) -> Plan:
        asked, unchecked = [], []
        for rule in self.rules:
            if letter in rule.kinds:
                missing = next(filter(unknown.__contains__, rule.needs), None)
                if missing is None:
                    asked.append((rule, rule.look, self.lexicon.mask(rule.cues)))
                else:
                    unchecked.append(Unchecked(rule.code, missing))
        frame, alone, whole = (
            tuple([one for one in asked if one[0].reach == reach]) for reach in ("frame", "paragraph", "mail")
        )
        besides = [(rule, rule.around, 0) for rule, _, _ in alone if rule.around]
        return Plan(letter, (*frame, *besides), alone, whole, tuple(unchecked))

    def _unknown(self, context: Context) -> frozenset[str]:
        """The needed keys that this context does not fill in."""
        values = self.values(context)
        if all(values):
            return frozenset()
        return frozenset([key for key, value in zip(self.needed, values, strict=True) if value in ("", None, ())])


@lru_cache(maxsize=32)
def compiled(rules: tuple[Rule, ...]) -> Compiled:
    """These rules made ready, once; the shipped phrases are read, only what a user's rules bring is compiled."""
    lexicon = stored.lexicon("lexicon", families_of(rules), RESERVED)
    silenced_by = {rule.code: frozenset(rule.silenced_by) for rule in rules if rule.silenced_by}
    needed = tuple(dict.fromkeys(key for rule in rules for key in rule.needs))
    return Compiled(rules, lexicon, silenced_by, needed, _fetch(needed), {}, {}, {}, {})


def _fetch(keys: tuple[str, ...]) -> Callable[[Context], tuple[object, ...]]:
    """What gives the values of these keys of a context ("recipient.name"), in order."""
    if len(keys) > 1:
        return attrgetter(*keys)
    return lambda context: tuple([attrgetter(key)(context) for key in keys])


def families_of(rules: Iterable[Rule]) -> dict[str, str]:
    """The families that all rules share, and those that these bring."""
    families = dict(SHARED)
    for rule in rules:
        families.update(rule.families)
    return families
