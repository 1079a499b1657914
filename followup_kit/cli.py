"""The `followup` command: which subcommand, its status, and one sentence where something cannot be done."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

COMMANDS = ("review", "rules", "explain", "plan", "start", "journal", "shortlist", "course", "grade", "instructor")
SEARCH_AFTER = 100_000
"""New values after which Python looks through memory for what can be freed; its own, far lower bound suits programs that run for days."""
_ABOUT = "Review and plan the email that you write after a residency interview."


class _Parser(argparse.ArgumentParser):
    """An argument parser whose complaint is one sentence."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is, on standard error; status 2."""
        end = "" if message.endswith((".", "?")) else "."
        self.exit(2, f"{self.prog}: {message}{end} Help: {self.prog} --help\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its status: 0 all well, 1 not yet, 2 wrong use or unreadable input."""
    _speak_utf8()
    try:
        status = _run(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def run() -> int:
    """The command as a process of its own. It is over soon: memory is hardly searched for what could be freed, and at the
    end left to the system, which is a third of the time of a short command."""
    gc.set_threshold(SEARCH_AFTER)
    status = main()
    gc.freeze()
    return status


def _run(argv: list[str]) -> int:
    parser = _Parser(prog="followup", description=_ABOUT, epilog="Each has its own help: followup review --help")
    parser.add_argument("--version", action="store_true", help="print the version")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    if argv and not argv[0].startswith("-") and argv[0] not in COMMANDS:
        from followup_kit.errors import did_you_mean

        parser.error(f"there is no command “{argv[0]}”{did_you_mean(argv[0], COMMANDS)}")
    for name in [argv[0]] if argv and argv[0] in COMMANDS else COMMANDS:
        command = import_module(f"followup_kit.commands.{name}")
        raw = argparse.RawDescriptionHelpFormatter
        sub = subparsers.add_parser(
            name,
            help=command.HELP,
            description=command.HELP.capitalize() + ".",
            epilog=command.EXAMPLE,
            formatter_class=raw,
        )
        command.arguments(sub)
        sub.set_defaults(run=command.run)
    args = parser.parse_args(argv)
    if args.version:
        from followup_kit._version import VERSION

        print(f"followup {VERSION}")
        return 0
    if args.command is None:
        parser.print_help(sys.stderr)
        return 2
    return _guarded(args)


def _guarded(args: argparse.Namespace) -> int:
    """Run the subcommand; input that cannot be used is told in one sentence."""
    from followup_kit.context import ContextError
    from followup_kit.errors import InputError
    from followup_kit.planner import PlanError

    try:
        status: int = args.run(args)
    except (InputError, ContextError, PlanError) as error:
        print(f"followup {args.command}: {' '.join(str(error).split())}", file=sys.stderr)
        return 2
    return status


def _speak_utf8() -> None:
    """Write UTF-8 with LF line ends, whatever the platform's habit; what has no letter is written as a code."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
