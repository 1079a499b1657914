"""The same text in two mails of one writer: found in one pass, whatever names, programs and dates stand in it.

Each run of words is looked up once in an index of the runs of all earlier mails, so a thousand mails cost about a
thousand times what one does, not a million times.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, MutableMapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from followup_kit.context import Context
from followup_kit.email import Email, Span
from followup_kit.judging import as_finding
from followup_kit.prose import Prose, Shingle, masks_of, names_in, prose
from followup_kit.reviewing import Review, review
from followup_kit.rule import KIND_LETTERS, Finding, Spot, Suggestion
from followup_kit.rules.generic.copy_paste import RULE
from followup_kit.rules.rank.promise import RULE as PROMISE
from followup_kit.rules.rank.trade import RULE as TRADE

FEWEST_WORDS, SHARE = 40, 0.3
"""Alike words from which on a mail is a copy: so many, or this part of the body and half as many."""

Mail = tuple[Email, Context]


class Origin(NamedTuple):
    """Where a run of words stood first: in which mail, in which row of its prose, from where to where."""

    mail: int
    row: int
    start: int
    end: int


Index = MutableMapping[int, Origin]


class Stretch(NamedTuple):
    """Words that two mails share: where they stand in the later one and where in the earlier one."""

    here: Span
    there: Span


@dataclass(frozen=True, slots=True)
class Copy:
    """Two mails that are alike: the numbers of the earlier and of the later one, and what they share.

    `promise`: both promise the first place, each to another program; of all pairs the worst.
    """

    earlier: int
    later: int
    stretches: tuple[Stretch, ...]
    words: int
    promise: bool = False


def find_copies(mails: Sequence[Mail], index: Index | None = None) -> tuple[Copy, ...]:
    """Every mail that repeats an earlier one, with what they share, the worst pair first.

    A run of words counts for the mail in which it stood first. `index` may be given to count its use.
    """
    index = {} if index is None else index
    masks = masks_of(name for _, context in mails for name in names_in(context))
    found = list(_promises(mails))
    for number, (email, context) in enumerate(mails):
        words = prose(email, masks)
        if context.kind != "first-choice":
            for earlier, stretches in _by_origin(words, index).items():
                size = _size(email.text, [one.here for one in stretches])
                if _is_copy(size, words.words):
                    found.append(Copy(earlier, number, tuple(stretches), size))
        _enter(words, number, index)
    return tuple(sorted(found, key=lambda one: (not one.promise, -one.words, one.later, one.earlier)))


def review_all(mails: Sequence[Mail]) -> list[list[Finding]]:
    """What the mails of one writer have in common, a list of findings for each, in the order given.

    A mail that repeats earlier ones is told where it does so for the longest; so is a first place that an earlier mail
    promised already to another program.
    """
    masks = masks_of(name for _, context in mails for name in names_in(context))
    promised = {one.later: one for one in reversed(list(_promises(mails)))}
    index: Index = {}
    found: list[list[Finding]] = []
    for number, (email, context) in enumerate(mails):
        words = prose(email, masks)
        spots = list(_copied(email, words, index)) if context.kind != "first-choice" else []
        if number in promised and context.kind != "first-choice":
            spots.append(_promised(promised[number].stretches[0].here))
        found.append([as_finding(RULE, spot, email) for spot in spots])
        _enter(words, number, index)
    return found


def review_each(mails: Sequence[Mail], readers: Sequence[int] | None = None) -> list[list[Finding]]:
    """As `review_all`, but each mail is held against all others, earlier or later. Linear in the number of mails.

    Mails with the same number in `readers` go to one reader and are not held against each other.
    """
    readers = list(range(len(mails)) if readers is None else readers)
    masks = masks_of(name for _, context in mails for name in names_in(context))
    index = _Readers()
    prose_of = [prose(email, masks) for email, _ in mails]
    for words, reader in zip(prose_of, readers, strict=True):
        index.enter(words, reader)
    promises = [_promise_in(email, context) for email, context in mails]
    programs = {_program(*mail, place) for mail, place in zip(mails, promises, strict=True) if place}
    found = []
    for mail, words, reader, place in zip(mails, prose_of, readers, promises, strict=True):
        email, context = mail
        index.reader = reader
        spots = [] if context.kind == "first-choice" else list(_copied(email, words, index))
        if place and programs - {_program(email, context, place)}:
            spots.append(_promised(place))
        found.append([as_finding(RULE, spot, email) for spot in spots])
    return found


def with_findings(made: Review, more: Sequence[Finding]) -> Review:
    """The review with these findings as well, and what they cost."""
    from followup_kit.rubric import essentials_of, score_of

    if not more:
        return made
    findings = tuple(sorted((*made.findings, *more), key=lambda one: (one.start, one.end, one.code)))
    letter = KIND_LETTERS[made.kind]
    points = min(made.score, score_of(findings, letter).points)
    return replace(made, findings=findings, essentials=essentials_of(findings, letter), score=points)


def reviewed_beside(email: Email, context: Context, others: Sequence[Mail]) -> Review:
    """A review that knows the writer's other mails: `generic.copy-paste` is told as well."""
    return with_findings(review(email, context), review_each([*others, (email, context)])[-1])


class _Readers:
    """For every run of words, the first two readers to whom it was written; asked on behalf of one reader."""

    def __init__(self) -> None:
        self.reader = -1
        self._known: dict[int, tuple[int, ...]] = {}

    def enter(self, words: Prose, reader: int) -> None:
        for one in words.shingles():
            readers = self._known.get(one.hash, ())
            if len(readers) < 2 and reader not in readers:
                self._known[one.hash] = (*readers, reader)

    def get(self, run: int) -> Origin | None:
        """Anything but None where another reader has it too."""
        others = [one for one in self._known.get(run, ()) if one != self.reader]
        return Origin(others[0], 0, 0, 0) if others else None


def shared_stretches(text_a: str, text_b: str, masks: Iterable[str] = ()) -> list[Span]:
    """Where `text_a` says what `text_b` says too: spans of `text_a`, in order. Linear in both lengths.

    `text_a`, `text_b`: emails as given. `masks`: names of people, programs, hospitals and schools, in any form; dates
    and numbers are masked of themselves.
    """
    hidden = masks_of(masks)
    index: Index = {}
    _enter(prose(Email.parse(text_b), hidden), 0, index)
    return [one.here for one in _stretches(prose(Email.parse(text_a), hidden), index)]


def _enter(words: Prose, number: int, index: Index) -> None:
    for one in words.shingles():
        index.setdefault(one.hash, Origin(number, one.row, one.start, one.end))


def _stretches(words: Prose, index: Index | _Readers) -> list[Stretch]:
    """What stands in the index too; runs that overlap are one stretch."""
    return [stretch for _, stretch in _runs(words, index, apart=False)]


def _by_origin(words: Prose, index: Index) -> dict[int, list[Stretch]]:
    made: dict[int, list[Stretch]] = defaultdict(list)
    for earlier, stretch in _runs(words, index, apart=True):
        made[earlier].append(stretch)
    return made


def _runs(words: Prose, index: Index | _Readers, apart: bool) -> list[tuple[int, Stretch]]:
    """Stretches with the mail that they come from; `apart`: what comes from two mails is two stretches."""
    made: list[tuple[int, Stretch]] = []
    last: tuple[Shingle, Origin] | None = None
    for one in words.shingles():
        origin = index.get(one.hash)
        if origin is None:
            continue
        joined = last is not None and last[0].row == one.row and one.start <= last[0].end
        if joined and apart and last is not None:
            joined = last[1][:2] == origin[:2] and last[1].start <= origin.start <= last[1].end
        if joined:
            earlier, (here, there) = made[-1]
            end = max(there[1], origin.end) if origin.mail == earlier else there[1]
            made[-1] = earlier, Stretch((here[0], one.end), (there[0], end))
        else:
            made.append((origin.mail, Stretch((one.start, one.end), (origin.start, origin.end))))
        last = one, origin
    return made


def _copied(email: Email, words: Prose, index: Index | _Readers) -> Iterable[Spot]:
    spans = [one.here for one in _stretches(words, index)]
    shared = _size(email.text, spans)
    if _is_copy(shared, words.words):
        start, end = max(spans, key=lambda span: len(email.text[span[0] : span[1]].split()))
        message = f"About {shared} words of this mail stand in another of yours as well, and only the names differ."
        yield Spot(start, end, message, (Suggestion("What would you say here to nobody but this reader?"),))


def _size(text: str, spans: Iterable[Span]) -> int:
    return sum(len(text[start:end].split()) for start, end in spans)


def _is_copy(shared: int, words: int) -> bool:
    return shared >= FEWEST_WORDS or (shared * 2 >= FEWEST_WORDS and shared >= SHARE * words)


def _promises(mails: Sequence[Mail]) -> Iterable[Copy]:
    """Each first place that was promised already to another program, with the first mail that did so."""
    given: dict[str, tuple[int, Span]] = {}
    for number, (email, context) in enumerate(mails):
        place = _promise_in(email, context)
        if place is None:
            continue
        program = _program(email, context, place)
        other = next(((earlier, span) for name, (earlier, span) in given.items() if name != program), None)
        given.setdefault(program, (number, place))
        if other:
            words = len(email.text[place[0] : place[1]].split())
            yield Copy(other[0], number, (Stretch(place, other[1]),), words, promise=True)


def _promise_in(email: Email, context: Context) -> Span | None:
    """Where the mail promises the first place; a first-choice letter does so as a whole."""
    plain = replace(context, kind="thank-you")
    found = [one for one in review(email, plain, (PROMISE, TRADE)).findings if one.code == "rank.promise"]
    if found:
        return found[0].start, found[0].end
    return email.paragraphs[0] if context.kind == "first-choice" and email.paragraphs else None


def _program(email: Email, context: Context, place: Span) -> str:
    """To which program it is promised: by name, or, where none is known, by the words themselves."""
    return context.program.name.casefold() or email.text[place[0] : place[1]]


def _promised(place: Span) -> Spot:
    message = "The first place is promised here, and in another of your mails too. There is one first place."
    return Spot(*place, message, (Suggestion("To whom, if to anyone, do you want to say it?"),))
