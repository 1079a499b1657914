"""How much is remembered between two reviews, in memory only: what stays the same is not read again.

A draft is read at every pause in typing, a class is graded and graded again; what depends on a subject, a signature, a
paragraph or a context alone is kept until so many others have come.
"""

MAILS = 4096
"""Subjects, salutations, signatures, contexts: those of a large class."""
PARAGRAPHS = 8192
SENTENCES = 16_384
WORDS = 32_768
SEATS = 16
"""Places where one paragraph stood, and settings in which it was judged: a template goes to few programs at a time."""
