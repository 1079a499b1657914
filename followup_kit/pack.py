"""A user's own rules, from a TOML pack. A pack whose examples fail is not taken: what it promises is true."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from followup_kit.errors import InputError, did_you_mean
from followup_kit.patterns import pattern
from followup_kit.rule import EVERY_KIND, SEVERITIES, Example, Rule, Spot, Suggestion
from followup_kit.trie import Lexicon
from followup_kit.words import plain, tokenize

NEEDED = ("code", "severity", "title", "phrases", "message", "why", "bad", "good")
KEYS = (*NEEDED, "advice", "unless")
_LISTS = ("phrases", "unless", "bad", "good")
_CODE = pattern(r"[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*")
_TOO_FREE = pattern(r"\.\.\d\d")
_WORD = pattern(r"[^\W_]+(?:['’-][^\W_]+)*")


class PackError(InputError):
    """A pack that is not taken. Its sentence names the pack, the rule, and where one fails, the example."""


def from_toml(text: str, name: str, builtin: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules of a pack: `[[rule]]` tables with code, severity, title, phrases, message, why, bad and good.

    advice and unless (phrases that, in the same sentence, take the finding back) may be there. Phrases are written as
    `followup_kit.words` says. `builtin` are the codes already taken. Raises PackError.
    """
    import tomllib

    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise PackError(f"{name} is not valid TOML: {error}.") from None
    for key in data:
        if key != "rule":
            raise PackError(f"{name}: unknown key “{key}”; a pack holds [[rule]] tables.")
    tables = data.get("rule")
    if not isinstance(tables, list) or not tables or not all(isinstance(one, dict) for one in tables):
        raise PackError(f"{name} holds no rules: write each as a [[rule]] table.")
    taken, rules = set(builtin), []
    for number, table in enumerate(tables, 1):
        rule = _rule(table, number, name)
        if rule.code in taken:
            raise PackError(f"{name}: the code {rule.code} is taken; please give your rule another one.")
        taken.add(rule.code)
        _prove(rule, name)
        rules.append(rule)
    return tuple(rules)


@dataclass(frozen=True, slots=True)
class _Phrases:
    """How a pack's rule looks: every place of its phrases, outside sentences that hold a phrase of `unless`."""

    family: str
    unless: str
    message: str
    advice: str

    def __call__(self, reading: Any) -> Iterator[Spot]:
        """A spot for each occurrence; overlapping ones are told once, at the longest."""
        taken_back = reading.lexicon.mask([self.unless]) if self.unless else 0
        suggestions = (Suggestion(self.advice),) if self.advice else ()
        spans = {
            reading.span(hit[0], hit[1])
            for sentence, hit in reading.places(self.family)
            if not sentence.mask & taken_back
        }
        end = -1
        for start, stop in sorted(spans, key=lambda span: (span[0], -span[1])):
            if start >= end:
                yield Spot(start, stop, self.message, suggestions)
                end = stop


def _rule(table: Mapping[str, Any], number: int, name: str) -> Rule:
    code = table.get("code")
    where = f"{name}, rule {code if isinstance(code, str) and code else number}"
    for key, value in table.items():
        if key not in KEYS:
            raise PackError(f"{where}: unknown key “{key}”{did_you_mean(key, KEYS)}")
        _check(key, value, where)
    for key in NEEDED:
        if key not in table:
            raise PackError(f"{where} has no {key}; a rule needs {', '.join(NEEDED[:-1])} and {NEEDED[-1]}.")
    if not _CODE.fullmatch(table["code"]):
        raise PackError(f"{where}: a code is written section.problem, in small letters, like clinic.pet-names.")
    if table["severity"] not in SEVERITIES:
        raise PackError(f"{where}: severity should be one of {', '.join(SEVERITIES)}.")
    family, unless = f"pack:{code}", f"pack:{code}:unless" if table.get("unless") else ""
    families = {family: _family(table["phrases"], where)}
    if unless:
        families[unless] = _family(table["unless"], where)
    advice = table.get("advice", "")
    return Rule(
        code=table["code"],
        severity=table["severity"],
        kinds=EVERY_KIND,
        title=table["title"],
        why=table["why"],
        advice=advice,
        article="beyond",
        look=_Phrases(family, unless, table["message"], advice),
        bad=tuple(map(Example, table["bad"])),
        good=tuple(map(Example, table["good"])),
        source=f"the pack {name}",
        cues=(family,),
        reach="paragraph",
        families=families,
    )


def _check(key: str, value: object, where: str) -> None:
    if key in _LISTS:
        texts = value if isinstance(value, list) else [None]
        if not all(isinstance(one, str) and one.strip() for one in texts) or (not texts and key != "unless"):
            raise PackError(f'{where}: {key} should be a list of texts, like ["…", "…"].')
    elif not isinstance(value, str) or not value.strip():
        raise PackError(f"{where}: {key} should be a text in quotes.")


def _family(phrases: list[str], where: str) -> str:
    """The phrases as a family: small letters, no hyphens, contractions written out. Each is tried alone."""
    lines = []
    for phrase in phrases:
        line = _WORD.sub(lambda word: " ".join(plain(tokenize(word.group())[0])), " ".join(phrase.split()))
        try:
            if _TOO_FREE.search(line):
                raise ValueError(line)
            Lexicon.compile({"phrase": line})
        except (ValueError, RecursionError, MemoryError):
            raise PackError(f"{where}: the phrase “{phrase}” cannot be read; it should begin with a word.") from None
        lines.append(line)
    return "\n".join(lines)


def _prove(rule: Rule, name: str) -> None:
    """Each bad example must be hit by this rule, within the example; each good one must not be."""
    from followup_kit.email import Email
    from followup_kit.exemplar import mail
    from followup_kit.reviewing import read

    for example, expected in [(one, True) for one in rule.bad] + [(one, False) for one in rule.good]:
        text, context = mail(example)
        place = text.index(example.text)
        spots = rule.look(read(Email.parse(text), context, (rule,)))
        hit = any(place <= spot.start < place + len(example.text) for spot in spots)
        if hit != expected:
            kind, said = ("bad", "does not notice") if expected else ("good", "speaks of")
            raise PackError(f"{name}, rule {rule.code}: it {said} its own {kind} example “{example.text}”.")
