"""followup journal note: what stayed with you."""

from __future__ import annotations

import argparse

HELP = "note what stayed with you, while it is fresh"
EXAMPLE = """examples:
  followup journal note "Okafor" "the chess clock at noon conference"
  followup journal note --program "Larch Valley" "residents lead the quality projects"
  followup journal note --program "Larch Valley" --strength "teaching kitchen" """


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument(
        "person", nargs="?", metavar="PERSON", help="number or name, as “followup journal list” shows them"
    )
    parser.add_argument("text", nargs="?", metavar="TEXT", help="the note")
    parser.add_argument("--program", metavar="NAME", help="a note on the program instead")
    parser.add_argument("--strength", metavar="TEXT", help="a strength of the program")
    parser.add_argument("--red-flag", metavar="TEXT", help="a red flag of the program")
    parser.add_argument("--stop", metavar="TEXT", help="a hard stop: why you would not go there")


def run(args: argparse.Namespace) -> int:
    """Add the note."""
    from followup_kit.commands.journal.opened import existing, find_person, find_program
    from followup_kit.commands.output import write
    from followup_kit.errors import InputError
    from followup_kit.journal import Note

    own = {"strengths": args.strength, "red_flags": args.red_flag, "stop": args.stop}
    own = {name: text for name, text in own.items() if text}
    text = args.text or (args.person if args.program else "")
    if not text and not own:
        raise InputError("Please say on whom, and what: followup journal note “Okafor” “the chess clock”.")
    if own and not args.program:
        raise InputError("A strength, a red flag or a hard stop is of a program: please name it with --program.")
    with existing(args.journal) as journal, journal.together():
        snapshot = journal.snapshot()
        if args.program:
            program = find_program(snapshot, args.program)
            changes = {name: "; ".join(filter(None, (getattr(program, name), added))) for name, added in own.items()}
            journal.change(program, **changes)
            whom = program.name
            if text:
                journal.add(Note(program_id=program.id, text=text))
        else:
            person = find_person(snapshot, args.person)
            journal.add(
                Note(program_id=person.program_id, interview_id=person.interview_id, person_id=person.id, text=text)
            )
            whom = person.name or person.role
    write(f"Noted: {whom}\n")
    return 0
