"""Reviews and rules as text, HTML, JSON, SARIF; plans as text and iCalendar."""

import json
import re
from datetime import datetime
from html.parser import HTMLParser

import pytest

from followup_kit import Context, Email, plan, review
from followup_kit.render import as_html, as_ics, as_json, as_rules, as_sarif, as_text
from followup_kit.render.marked import marked
from followup_kit.render.result import Result, cited, verdict
from followup_kit.rule import EVERY_KIND, Example, Finding, Rule, Severity, Spot, Suggestion, piece
from followup_kit.suppress import SetAside, fingerprint

TEXT = "Subject: Hello\r\n\r\nDear Dr. <Wu> & all,\r\n\r\nThank you!! 😊 \x1b[31m\r\n\r\nSincerely,\r\nJo Lee\r\n"


def rule(code: str, word: str, severity: Severity, *steps: Suggestion, needs: tuple[str, ...] = ()) -> Rule:
    def look(reading: object) -> list[Spot]:
        text: str = reading.email.text  # type: ignore[attr-defined]
        start = text.index(word) if word else text.index("Sincerely")
        return [Spot(start, start + len(word), f"Look at <{word}>.", steps)]

    bad = (piece(f"Say «{word}» twice."), Example("two\nlines `x` <b>", "mail", context={"recipient.name": "Ann"}))
    good = (Example("All *well*."),)
    return Rule(
        code,
        severity,
        EVERY_KIND,
        f"About {code} & more",
        "Because of <this>.",
        "Try.",
        "5.1",
        look,
        bad,
        good,
        needs=needs,
    )


RULES = (
    rule("tone.exclamation", "!!", "warning", Suggestion("One mark?", "!", TEXT.index("!!"), TEXT.index("!!") + 2)),
    rule("tone.emoji", "Thank you!! 😊", "error"),
    rule("offer.missing", "", "note"),
    rule("greeting.title", "<Wu>", "warning"),
    rule("interview.date", "x", "note", needs=("interview.start",)),
)
BY_CODE = {one.code: one for one in RULES}


def result(text: str = TEXT, path: str = "a b.txt", aside: bool = False) -> Result:
    email = Email.parse(text)
    made = review(email, Context(), RULES)
    away = ((made.findings[0], SetAside("0123456789ab", "Her <name>.")),) if aside else ()
    return Result(path, email, made, away)


class Page(HTMLParser):
    """Checks nesting and gathers ids, links, text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        known = dict(attrs)
        self.ids += [str(known["id"])] if "id" in known else []
        self.links += [str(known["href"])] if tag == "a" else []
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def test_text_tells_all_without_colour() -> None:
    told = as_text.reviews([result(aside=True)], RULES)
    assert "\x1b" not in told
    assert "Not yet: one thing to change before you send it, and 2 things worth a look." in told
    for wanted in ("error  tone.emoji", "“<Wu>”", "Why: Because of <this>.", "Do:  One mark?", "Do:  Try."):
        assert wanted in told
    assert "the article, section 5.1 (id " in told
    assert "Set aside by you: 1" in told
    assert "interview.start (for interview.date)" in told
    assert told.index("Greeting\n") < told.index("Body\n")
    assert "\x1b[31;1merror\x1b[0m" in as_text.reviews([result()], RULES, colour=True)
    assert all(len(line) <= 60 for line in as_text.reviews([result()], RULES, width=60).splitlines()[3:])


def test_verdicts_are_calm() -> None:
    email = Email.parse(TEXT)
    made = [verdict(Result("m", email, review(email, rules=tuple(BY_CODE[code] for code in codes)))) for codes in (
        (), ("offer.missing",), ("greeting.title",), ("tone.emoji",),
    )]  # fmt: skip
    assert made == [
        "Ready to send: nothing to change.",
        "Ready to send. One thing to know, if you like.",
        "Close: one thing worth a look before you send it.",
        "Not yet: one thing to change before you send it.",
    ]


def test_a_first_choice_letter_is_told_so() -> None:
    email = Email.parse(TEXT)
    one = Result("m", email, review(email, Context(kind="first-choice"), RULES))
    assert "another kind of message" in as_text.reviews([one], RULES)
    assert "another kind of message" in as_html.reviews([one], RULES)


def test_json_is_the_contract() -> None:
    one = result()
    made = json.loads(as_json.reviews([one]))
    assert made == {"version": 1, "reviews": [{"path": "a b.txt", **one.review.to_dict()}]}
    more = json.loads(as_json.reviews([result(aside=True)], [SetAside("ab", "why")]))
    assert more["unused_suppressions"] == [{"fingerprint": "ab", "reason": "why"}]
    assert more["reviews"][0]["set_aside"][0]["reason"] == "Her <name>."


def test_html_is_well_formed_safe_and_linked() -> None:
    page = Page(html := as_html.reviews([result(), result(path="<b>.txt", aside=True)], RULES))
    assert page.open == []
    assert len(set(page.ids)) == len(page.ids)
    assert {link[1:] for link in page.links} <= set(page.ids)
    assert "script" not in page.tags
    assert not re.search(r"(src|href)=\"(?!#)|url\(|@import", html)
    assert "<Wu>" not in html
    assert "<b>" not in html.replace("<b>Why:</b>", "").replace("<b>What to do:</b>", "")
    assert "\x1b" not in html
    assert {"header", "main", "nav", "footer", "h1", "h2", "h3"} <= set(page.tags)
    assert len([one for one in page.ids if one.startswith("mark-1-")]) == 4
    assert Page(as_html.reviews([result()], RULES)).tags.count("nav") == 0


def test_marks_keep_the_text_whole() -> None:
    email = Email.parse(TEXT.replace("\x1b", ""))
    findings = [
        Finding("a.b", "error", "body", start, end, email.text[start:end], "m")
        for start, end in (
            (0, 5),
            (3, 30),
            (10, 12),
            (40, 40),
            (len(email.text), len(email.text)),
            (0, len(email.text)),
        )
    ]
    page = Page(marked(email, findings, 1, {}))
    numbers = re.sub(r'<a class="ref[^>]*>\d+</a>', "", marked(email, findings, 1, {}))
    assert Page(numbers).words == email.text
    assert sorted(page.ids) == [f"mark-1-{n}" for n in range(1, 7)]


def test_sarif() -> None:
    made = json.loads(as_sarif.reviews([result(aside=True)], RULES))
    (run,) = made["runs"]
    assert (made["version"], run["columnKind"]) == ("2.1.0", "unicodeCodePoints")
    first = next(one for one in run["results"] if one["ruleId"] == "tone.exclamation")
    region = first["locations"][0]["physicalLocation"]["region"]
    assert TEXT[region["charOffset"] :][: region["charLength"]] == "!!" == region["snippet"]["text"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (5, 10, 12)
    assert first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b.txt"
    assert first["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "!"
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == "tone.exclamation"
    assert "Because of" in run["tool"]["driver"]["rules"][0]["help"]["text"]
    away = [one for one in run["results"] if "suppressions" in one]
    assert [one["suppressions"][0]["justification"] for one in away] == ["Her <name>."]
    finding = next(one for one in result().review.findings if one.code == "tone.exclamation")
    assert first["partialFingerprints"] == {"followup/v1": fingerprint(finding, TEXT)}


def test_fixes_are_only_for_the_file_itself() -> None:
    one = result()
    decoded = Result("m.eml", one.email, one.review, verbatim=False)
    assert '"fixes"' not in as_sarif.reviews([decoded], RULES)


def test_rules_list_json_and_handbook() -> None:
    assert "tone.emoji        error    About tone.emoji & more" in as_rules.as_text(RULES)
    (first, *_) = json.loads(as_rules.as_json(RULES))["rules"]
    assert first["bad"][0] == {"text": "Say !! twice.", "part": "sentence", "mark": "!!"}
    assert first["bad"][1]["context"] == {"recipient.name": "Ann"}
    assert first["kinds"][0] == "thank-you"
    book = as_rules.as_markdown(RULES)
    assert "enerated" in book.splitlines()[0]
    assert "### tone.emoji" in book
    assert "- Say «\\!\\!» twice." in book
    assert "- ```text\n  two\n  lines `x` <b> (where recipient.name = Ann)\n  ```" in book
    assert "- All \\*well\\*." in book
    assert as_rules.as_markdown(()).startswith(as_rules.GENERATED)


def test_explained() -> None:
    told = as_rules.explained(RULES[0])
    for wanted in (
        "tone.exclamation (warning)",
        "«!!»",
        "It is silent about:",
        "every kind of mail",
        "What to do: Try.",
    ):
        assert wanted in told


def test_sources() -> None:
    assert cited("the article", "5.4") == "the article, section 5.4"
    assert cited("NRMP", "beyond") == "NRMP"
    assert cited("NRMP", "5.4 beyond") == "the article, section 5.4; NRMP"


CONTEXT = Context.from_toml(
    '[program]\nname = "City, Hospital; \\\\ Ünïversity of a very long name that goes on and on until it folds"\n'
    'timezone = "America/New_York"\n[recipient]\nname = "Jane Wu"\ntitle = "Dr."\n'
    "[interview]\nend = 2025-11-10T12:00:00\n"
)


def test_plan_as_text() -> None:
    told = as_text.plan(plan(CONTEXT, datetime(2025, 11, 10, 13)))
    assert told.startswith("Best: Monday, November 10, 14:00 to 18:00 EST")
    assert "On time until" in told
    assert "late note" in as_text.plan(plan(CONTEXT, datetime(2025, 11, 20, 13)))
    asked = CONTEXT.with_values({"program.followup_policy": "none"})
    assert as_text.plan(plan(asked, datetime(2025, 11, 10, 13))).startswith("Better not to send.")


def test_plan_as_ics() -> None:
    now = datetime.fromisoformat("2025-11-10T13:00:00-05:00")
    made = as_ics.plan(plan(CONTEXT, now), CONTEXT, now)
    lines = made.split("\r\n")
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "")
    assert "\n" not in made.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in lines)
    whole = made.replace("\r\n ", "")
    assert "DTSTART:20251110T190000Z" in whole
    assert "DTSTAMP:20251110T180000Z" in whole
    assert "to Dr. Jane Wu (City\\, Hospital\\; \\\\ Ünï" in whole
    asked = CONTEXT.with_values({"program.followup_policy": "none"})
    assert as_ics.plan(plan(asked, now), asked, now) == ""


@pytest.mark.parametrize("text", ["", "x", "\n", "> quoted\n", "Subject:\n"])
def test_odd_texts_render_everywhere(text: str) -> None:
    email = Email.parse(text)
    one = Result("-", email, review(email, rules=()))
    assert as_text.reviews([one], ())
    assert Page(as_html.reviews([one], ())).open == []
    assert json.loads(as_sarif.reviews([one], ()))
