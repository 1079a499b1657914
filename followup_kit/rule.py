"""What a rule is, what it finds, and the examples that prove it: frozen values, no behaviour of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from followup_kit.reading import Reading

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")

KINDS: Mapping[str, str] = {
    "T": "thank-you",
    "L": "late",
    "C": "clarification",
    "S": "shared-inbox",
    "K": "coordinator",
    "U": "update",
    "F": "first-choice",
}
"""Kinds of mail: the letter of the rule catalogue -> the name in a context file."""
KIND_LETTERS: Mapping[str, str] = {name: letter for letter, name in KINDS.items()}
"""The other way round."""

EVERY_KIND = "TLCSKUF"
NOT_FIRST_CHOICE = "TLCSKU"


class Suggestion(NamedTuple):
    """One thing the writer may do about a finding.

    `text` is shown to the writer. Where `replacement` is not None, the words from `start` to `end` (code points in
    the text as given) may safely be replaced by it: a title, a doubled mark. Anything that would put words into the
    writer's mouth has no replacement; it is a question.
    """

    text: str
    replacement: str | None = None
    start: int = 0
    end: int = 0

    def moved(self, by: int) -> Suggestion:
        """The same advice in a text with so many more characters before."""
        return self if self.replacement is None else self._replace(start=self.start + by, end=self.end + by)


class Spot(NamedTuple):
    """What a rule saw: a place in the text and what to say about it. `review` makes a `Finding` of it.

    start, end:  code points in the text as given; equal where something is absent, at the place where it belongs
    message:     one or two calm sentences: what stands there and what to do
    suggestions: at most two
    severity:    where it differs from the rule's own
    part:        where `start` does not tell it ("body" by default for an absence)
    """

    start: int
    end: int
    message: str
    suggestions: tuple[Suggestion, ...] = ()
    severity: Severity | None = None
    part: str = ""

    def moved(self, by: int) -> Spot:
        """The same in a text with so many more characters before."""
        advice = tuple([one.moved(by) for one in self.suggestions])
        return self._replace(start=self.start + by, end=self.end + by, suggestions=advice)


class Finding(NamedTuple):
    """One fault at one place. `start` = `end` where something is absent: the place where it belongs."""

    code: str
    severity: Severity
    part: str
    start: int
    end: int
    excerpt: str
    message: str
    why: str = ""
    article: str = ""
    suggestions: tuple[Suggestion, ...] = ()


NOTHING: Mapping[str, object] = MappingProxyType({})
"""The context of an example that replaces no key."""


class Example(NamedTuple):
    """A piece of an email that a rule must (bad) or must not (good) speak of.

    `part` says where the piece goes in the exemplary mail of `followup_kit.exemplar`: "sentence" adds it to the third
    paragraph; "subject", "greeting", "opening", "detail", "fit", "offer", "closing", "signature" and "body" replace
    that part; "mail" is the whole text. `mark` is the wording the finding must overlap (None: the rule speaks of an
    absence, or anywhere in the piece). `context` replaces keys of the exemplary context, written `"table.key"`.
    `beside` is the same part of the writer's mail to another program, for a rule that compares the two. With the part
    "journal", `text` tells in words what is recorded about one interviewer, and `context` holds it as values.
    """

    text: str
    part: str = "sentence"
    mark: str | None = None
    context: Mapping[str, object] = NOTHING
    beside: str = ""


def piece(text: str, part: str = "sentence", context: Mapping[str, object] | None = None) -> Example:
    """An example from a text in which «these quotes» stand around the words that the finding must overlap."""
    before, _, rest = text.partition("«")
    marked, _, after = rest.partition("»")
    return Example(before + marked + after, part, marked or None, context or NOTHING)


def pieces(part: str, *texts: str) -> tuple[Example, ...]:
    """Several examples for one part of the exemplary mail; see `piece`."""
    return tuple(piece(text, part) for text in texts)


Look = Callable[["Reading"], Iterable[Spot]]

Reach = Literal["mail", "frame", "paragraph", "beyond"]
"""How far a rule looks: over the whole mail; at nothing but what stands around the body (`followup_kit.frame`); at one
paragraph at a time; or at what no single mail shows."""


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A rule is a value that carries its own reason, source, examples, and how it looks.

    code:        `section.problem`, public API; the module is `followup_kit/rules/section/problem.py`
    severity:    the default; a rule may lower or raise it per finding
    kinds:       letters of `KINDS` for which it is judged
    title:       what it notices, in a few words
    why:         the reason, told to the writer; kind and concrete
    advice:      what to do next
    article:     section of the source article (`article-map` number), or "beyond"
    source:      whose view it is, where the article is not the (only) source
    look:        reads a `Reading` and yields a `Spot` for each fault
    needs:       context keys without which the rule stays silent ("recipient.name")
    silenced_by: codes whose finding tells the same fault at its root
    cues:        families of words without any of which the rule cannot fire; it is then not even asked
    families:    the rule's own families of phrases (`followup_kit.words` says how they are written)
    reach:       how far `look` looks, besides the context; a rule that reaches a paragraph is asked about each alone
    around:      for a rule that reaches a paragraph: what it sees besides in what stands around the body
    most:        for a rule that reaches a paragraph: findings in one body, after which the writer knows (0: any number)
    """

    code: str
    severity: Severity
    kinds: str
    title: str
    why: str
    advice: str
    article: str
    look: Look
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    source: str = "the article"
    needs: tuple[str, ...] = ()
    silenced_by: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    families: Mapping[str, str] = field(default_factory=dict)
    reach: Reach = "mail"
    around: Look | None = None
    most: int = 0

    @property
    def section(self) -> str:
        """The part of the email, or of the sending, that the rule speaks of: the code before its dot."""
        return self.code.partition(".")[0]
