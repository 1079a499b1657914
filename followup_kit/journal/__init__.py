"""The journal of an interview season: `Journal.open(path)`, and the values it holds."""

from followup_kit.journal.journal import Journal
from followup_kit.journal.records import Draft, FollowUp, Interview, Mark, Note, Person, Program, Record
from followup_kit.journal.store import JournalError

__all__ = ["Draft", "FollowUp", "Interview", "Journal", "JournalError", "Mark", "Note", "Person", "Program", "Record"]
