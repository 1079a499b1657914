"""The tables of a journal, in steps: a journal of an older step is brought up by those that follow, none is changed."""

from __future__ import annotations

APPLICATION_ID = 0x464B6974
"""How a file says that it is a journal of ours ("FKit"), at byte 68 of a SQLite file."""

_BASE = """
CREATE TABLE applicant (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL, school TEXT NOT NULL, graduation_year INTEGER, aamc_id TEXT NOT NULL, email TEXT NOT NULL,
    phone TEXT NOT NULL
);
CREATE TABLE program (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL, hospital TEXT NOT NULL, aliases TEXT NOT NULL, specialty TEXT NOT NULL, type TEXT NOT NULL,
    code TEXT NOT NULL, city TEXT NOT NULL, timezone TEXT NOT NULL, country TEXT NOT NULL, visa TEXT NOT NULL,
    status TEXT NOT NULL, followup_policy TEXT NOT NULL, address TEXT NOT NULL, reply_all_ok INTEGER,
    timeline_given INTEGER, strengths TEXT NOT NULL, red_flags TEXT NOT NULL, stop TEXT NOT NULL
);
CREATE TABLE interview (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program ON DELETE CASCADE,
    start TEXT, "end" TEXT, mode TEXT NOT NULL
);
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program ON DELETE CASCADE,
    interview_id INTEGER REFERENCES interview ON DELETE CASCADE,
    name TEXT NOT NULL, pronounced TEXT NOT NULL, title TEXT NOT NULL, role TEXT NOT NULL, email TEXT NOT NULL,
    discussed TEXT NOT NULL, promise TEXT NOT NULL
);
CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program ON DELETE CASCADE,
    interview_id INTEGER REFERENCES interview ON DELETE CASCADE,
    person_id INTEGER REFERENCES person ON DELETE CASCADE,
    text TEXT NOT NULL, at TEXT
);
CREATE TABLE mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program ON DELETE CASCADE,
    criterion TEXT NOT NULL, mark REAL NOT NULL CHECK (mark BETWEEN 1 AND 5), at TEXT,
    UNIQUE (program_id, criterion)
);
CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    kind TEXT NOT NULL, text TEXT NOT NULL, saved TEXT
);
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    kind TEXT NOT NULL, wanted INTEGER NOT NULL, done INTEGER NOT NULL, planned TEXT, sent TEXT, replied TEXT, reply TEXT NOT NULL,
    UNIQUE (person_id, kind)
);
CREATE INDEX interview_program ON interview (program_id);
CREATE INDEX person_program ON person (program_id);
CREATE INDEX note_program ON note (program_id);
CREATE INDEX draft_person ON draft (person_id, kind, id);
"""

_SHEETS = """
CREATE TABLE sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL, title TEXT NOT NULL, above TEXT NOT NULL, header TEXT NOT NULL, fields TEXT NOT NULL
);
CREATE TABLE sheet_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sheet_id INTEGER NOT NULL REFERENCES sheet ON DELETE CASCADE,
    program_id INTEGER REFERENCES program ON DELETE CASCADE,
    interview_id INTEGER REFERENCES interview ON DELETE CASCADE,
    people TEXT NOT NULL, cells TEXT NOT NULL, settled TEXT NOT NULL
);
CREATE INDEX sheet_row_sheet ON sheet_row (sheet_id);
"""
"""Imported tables as they were, cell by cell, so that an export gives back what the journal itself has no place for."""

STEPS = (_BASE, _SHEETS)
"""Step n brings a journal from version n to n + 1. A released step is never changed; what is new is a new step."""
