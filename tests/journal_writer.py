"""A program that writes to a journal until it is killed, and says each write on standard output once it is done.

python tests/journal_writer.py FILE NAME COUNT
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from followup_kit.journal import Journal, Note, Person, Program

if __name__ == "__main__":
    path, name, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with Journal.open(path) as journal:
        print("open", flush=True)
        program = journal.add(Program(name=f"{name} Hospital"))
        person = journal.add(Person(program_id=program.id, name=f"Dr. {name}"))
        for number in range(count):
            with journal.together():
                journal.add(Note(program_id=program.id, text=f"{name} {number}"))
                journal.save_draft(person.id, f"{name} {number} " + "words " * (number % 700))
            print(number, flush=True)
