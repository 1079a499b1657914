"""followup review: read emails, review each in its context, show the result."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_kit.mailbox import Letter
    from followup_kit.render.result import Result
    from followup_kit.rule import Rule
    from followup_kit.suppress import Profile, SetAside

HELP = "review an email, or many, before they are sent"
EXAMPLE = """examples:
  followup review mail.txt
  followup review mail.txt --context wu.toml --format html --output review.html
  followup review drafts/ --ignore offer,signature.id --fail-on warning"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the subcommand takes."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help=".txt, .md, .eml, .mbox, .csv, a folder, or - (stdin)")
    parser.add_argument(
        "--context", metavar="FILE", help="what is known (TOML); else mail.toml or context.toml beside it"
    )
    parser.add_argument("--format", choices=("text", "json", "html", "sarif"), default="text", help="text by default")
    parser.add_argument("--output", metavar="FILE", help="write to a file instead of the terminal")
    parser.add_argument("--select", metavar="CODES", action="append", help="show only these codes or sections")
    parser.add_argument("--ignore", metavar="CODES", action="append", help="leave these codes or sections out")
    parser.add_argument("--fail-on", choices=("error", "warning", "note", "never"), help="exit 1 from here (error)")
    parser.add_argument("--rules", metavar="PACK", action="append", help="rules of your own (TOML), besides ours")
    parser.add_argument("--profile", metavar="FILE", help="your choices; else followup.toml beside the mail or here")


def run(args: argparse.Namespace) -> int:
    """Review everything, then write; nothing is written where something could not be read."""
    from followup_kit.commands.output import hint, write
    from followup_kit.mailbox import letters
    from followup_kit.rules import RULES
    from followup_kit.suppress import check_codes

    rules = (*RULES, *_packs(args.rules or (), RULES))
    profile = _profile(args.profile, args.paths)
    select, ignore = _split(args.select), _split(args.ignore)
    check_codes(select, rules, "--select")
    check_codes(ignore, rules, "--ignore")
    check_codes((*profile.select, *profile.ignore), rules, "followup.toml")
    chosen, left_out = select or profile.select, (*profile.ignore, *ignore)
    if "-" in args.paths and sys.stdin.isatty():
        hint("Paste the email, then end it with Ctrl-D (Ctrl-Z and Enter on Windows).")
    used: set[str] = set()
    results = [
        judge(letter, rules, profile, chosen, left_out, used)
        for path in args.paths
        for letter in letters(path, args.context)
    ]
    unused = [one for one in profile.set_aside if one.fingerprint not in used]
    write(_rendered(args, results, rules, unused), args.output, tuple(args.paths))
    if unused and args.format != "json":
        for one in unused:
            print(f"followup.toml: {one.fingerprint} no longer applies to any of these emails.", file=sys.stderr)
    return _status(results, args.fail_on or profile.fail_on or "error")


def judge(
    letter: Letter,
    rules: tuple[Rule, ...],
    profile: Profile,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    used: set[str] | None = None,
) -> Result:
    """One letter reviewed, without what is ignored or set aside. Fingerprints that applied are added to `used`."""
    from followup_kit.render.result import Result
    from followup_kit.reviewing import review
    from followup_kit.suppress import fingerprint, leave_out, narrow

    found = review(letter.email, letter.context, rules)
    by_mark = {one.fingerprint: one for one in profile.set_aside}
    aside = [
        (one, by_mark[mark])
        for one in (found.findings if by_mark else ())
        if (mark := fingerprint(one, letter.email.text)) in by_mark
    ]
    if used is not None:
        used.update(why.fingerprint for _, why in aside)
    kept = narrow(leave_out(found, [one for one, _ in aside]), select, ignore)
    return Result(letter.path, letter.email, kept, tuple(aside), letter.verbatim)


def _rendered(
    args: argparse.Namespace, results: Sequence[Result], rules: tuple[Rule, ...], unused: Sequence[SetAside]
) -> str:
    if args.format == "json":
        from followup_kit.render import as_json

        return as_json.reviews(results, unused)
    if args.format == "html":
        from followup_kit.render import as_html

        return as_html.reviews(results, rules)
    if args.format == "sarif":
        from followup_kit.render import as_sarif

        return as_sarif.reviews(results, rules)
    from followup_kit.commands.output import colourful, width
    from followup_kit.render import as_text

    return as_text.reviews(results, rules, colourful() and not args.output, width())


def _packs(paths: Sequence[str], builtin: tuple[Rule, ...]) -> tuple[Rule, ...]:
    if not paths:
        return ()
    from followup_kit.files import read_text
    from followup_kit.pack import from_toml

    rules: tuple[Rule, ...] = ()
    for path in paths:
        taken = [rule.code for rule in (*builtin, *rules)]
        rules += from_toml(read_text(Path(path)), path, taken)
    return rules


def _profile(given: str | None, paths: Sequence[str]) -> Profile:
    """The profile that is named, else that beside the first mail that has one, else that of the working folder."""
    from followup_kit.files import read_text
    from followup_kit.suppress import FILE_NAME, Profile

    places = [Path(path) if Path(path).is_dir() else Path(path).parent for path in paths if path != "-"]
    beside = next((place / FILE_NAME for place in (*places, Path()) if (place / FILE_NAME).is_file()), None)
    path = Path(given) if given else beside
    return Profile.from_toml(read_text(path), str(path)) if path else Profile()


def _split(given: Sequence[str] | None) -> tuple[str, ...]:
    return tuple(code.strip() for codes in given or () for code in codes.split(",") if code.strip())


def _status(results: Iterable[Result], fail_on: str) -> int:
    from followup_kit.rule import SEVERITIES

    if fail_on == "never":
        return 0
    failing = {one for one in SEVERITIES if SEVERITIES.index(one) <= SEVERITIES.index(fail_on)}
    return int(any(one.severity in failing for result in results for one in result.review.findings))
