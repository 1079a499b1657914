"""How right the reviewer is: its codes against the labels of a careful reader.

A code of severity error or warning that the label names as `present` is a hit, once per email; one that it names as
`optional` counts for nothing; any other is a false alarm. A present code that is not reported is a miss. Notes count
for nothing, except that a present code reported as a note is no hit.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from benchmarks.cases import Case
from followup_kit import RULES, review
from followup_kit.rule import Rule


@dataclass(frozen=True)
class Quote:
    """A miss or a false alarm: in which email, on which code, and the words that show it."""

    case: str
    code: str
    words: str


@dataclass
class Count:
    """Hits, misses and false alarms: of one code, of a section, or of all."""

    hits: int = 0
    misses: int = 0
    alarms: int = 0

    @property
    def precision(self) -> float:
        """Of what was reported, the part that was wanted; 1 where nothing was reported."""
        return self.hits / (self.hits + self.alarms) if self.hits + self.alarms else 1.0

    @property
    def recall(self) -> float:
        """Of what was wanted, the part that was reported; 1 where nothing was wanted."""
        return self.hits / (self.hits + self.misses) if self.hits + self.misses else 1.0


@dataclass
class Measure:
    """The outcome on a set of cases. `noisy_clean` are clean emails on which an error or warning was reported."""

    cases: int = 0
    clean: int = 0
    noisy_clean: list[str] = field(default_factory=list)
    codes: dict[str, Count] = field(default_factory=dict)
    misses: list[Quote] = field(default_factory=list)
    alarms: list[Quote] = field(default_factory=list)
    failures: list[Quote] = field(default_factory=list)

    def total(self, section: str = "") -> Count:
        """All codes together, or those of one section ("rank")."""
        chosen = [one for code, one in self.codes.items() if not section or code.partition(".")[0] == section]
        return Count(
            sum(one.hits for one in chosen), sum(one.misses for one in chosen), sum(one.alarms for one in chosen)
        )


def measure(cases: Iterable[Case], only: str = "", rules: tuple[Rule, ...] = RULES) -> Measure:
    """Review every case and count. `only` is a code or a section; all others are then left out of account."""
    made = Measure()
    for case in cases:
        _count(made, case, only, rules)
    made.codes = dict(sorted(made.codes.items()))
    return made


def _count(made: Measure, case: Case, only: str, rules: tuple[Rule, ...]) -> None:
    result = review(case.email, case.context, rules)
    reported: dict[str, str] = {}
    for finding in result.findings:
        if finding.severity != "note" and _asked(finding.code, only):
            absent = f"(absent, in {finding.part}) {finding.message}"
            words = f"“{finding.excerpt}”" if finding.excerpt.strip() else absent
            reported.setdefault(finding.code, words)
    wanted = {code for code in case.present if _asked(code, only)}
    made.cases += 1
    if not case.present:
        made.clean += 1
        if reported:
            made.noisy_clean.append(case.name)
    made.failures += [Quote(case.name, one.code, one.error) for one in result.failed]
    for code in sorted(wanted | reported.keys()):
        count = made.codes.setdefault(code, Count())
        if code in wanted and code in reported:
            count.hits += 1
        elif code in wanted:
            count.misses += 1
            evidence = case.evidence.get(code)
            made.misses.append(Quote(case.name, code, f"“{evidence}”" if evidence else "(something absent)"))
        elif code not in case.optional:
            count.alarms += 1
            made.alarms.append(Quote(case.name, code, reported[code]))


def _asked(code: str, only: str) -> bool:
    return not only or code == only or code.partition(".")[0] == only
