"""The lessons of the course in their order: the name of each notebook's file, and its title."""

from __future__ import annotations

from collections.abc import Mapping

LESSONS: Mapping[str, str] = {
    "00_start_here": "Start here",
    "01_why_it_matters": "Why it matters",
    "02_when_to_send": "When to send",
    "03_whom_to_write_to": "Whom to write to",
    "04_subject": "The subject",
    "05_greeting": "The greeting",
    "06_body": "The body",
    "07_closing_and_signature": "Closing and signature",
    "08_worked_emails": "Two worked emails",
    "09_common_mistakes": "Six common mistakes",
    "10_strategy": "Strategy",
    "11_your_interviews": "Your interviews",
    "12_questions": "Questions people ask",
    "13_whole_email": "The whole email",
}


def title(lesson: str) -> str:
    """How a lesson is called; the file's own name where it is none of the course."""
    return LESSONS.get(lesson, lesson)
