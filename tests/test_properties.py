"""Whatever comes in: nothing raises, offsets point at the excerpt, parts never overlap and hold every visible character."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from followup_kit import Context, ContextError, Email, review
from followup_kit.exemplar import CONTEXT, PARTS, mail

BITS = [
    *PARTS.values(),
    "Subject: Re: thanks!!", "Hey there,", "Dear Dr. Okafor,", "Cheers,", "P.S. One more thing.", "> quoted line",
    "On Mon, Dec 1, 2025 at 3:52 PM Helen Okafor wrote:", "-----Original Message-----", "From: a@b.example", "Sent: today",
    "Where do I stand on your list? 🎉", "“quoted, thx” he said", "I’ll rank you #1…", "INSERT [Program Name] ___ {{x}}",
    "مرحبا بكم", "Ünïcödé ‑ dash", "\u200b", "\t", "- item", "1) item", "Sent from my iPhone", "İstanbul ẞ ŉ",
]  # fmt: skip

texts = st.one_of(
    st.text(max_size=400),
    st.lists(st.one_of(st.sampled_from(BITS), st.text(max_size=30)), max_size=14).map("\n".join),
    st.lists(st.sampled_from(BITS), max_size=10).map("\n\n".join),
)
contexts = st.sampled_from(
    [
        Context(),
        CONTEXT,
        *(CONTEXT.with_values({"kind": kind}) for kind in ("late", "coordinator", "shared-inbox", "first-choice")),
    ]
)


@given(texts, contexts)
@settings(max_examples=400, deadline=None)
def test_any_text_is_reviewed(text, context):
    email = Email.parse(text)
    made = review(email, context)
    assert made.failed == ()
    for one in made.findings:
        assert 0 <= one.start <= one.end <= len(text)
        assert text[one.start : one.end] == one.excerpt
        for suggestion in one.suggestions:
            assert 0 <= suggestion.start <= suggestion.end <= len(text)
    assert 0 <= made.score <= 100
    held = [False] * len(text)
    for part in email.parts:
        assert 0 <= part.start < part.end <= len(text)
        for offset in range(part.start, part.end):
            assert not held[offset], "parts overlap"
            held[offset] = True
    assert all(inside or char.isspace() for inside, char in zip(held, text, strict=True))


@given(st.binary(max_size=600))
@settings(max_examples=300, deadline=None)
def test_any_bytes_as_eml(data):
    review(Email.from_eml(data))


@given(
    st.one_of(
        st.text(max_size=200),
        st.sampled_from(['kind = "late"', "[program]\nname = 3", "[interview]\nstart = 1979-05-27"]),
    )
)
@settings(max_examples=300, deadline=None)
def test_any_toml(text):
    try:
        Context.from_toml(text)
    except ContextError as error:
        assert str(error).endswith((".", "?", "”"))


@given(st.lists(st.sampled_from(BITS), min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_a_mail_is_reviewed_alike_whatever_came_before(bits):
    text, context = mail()
    before = review(Email.parse(text), context).to_dict()
    review(Email.parse("\n".join(bits)), context)
    assert review(Email.parse(text), context).to_dict() == before


def test_mails_reviewed_at_once_are_reviewed_alike():
    """Threads share what is remembered of blocks and sentences, at different places of different mails."""
    context = mail()[1]
    bits = "\n\n".join(BITS)
    texts = [f"Subject: Hello\n\nDear Dr. Okafor,\n\n{'Well. ' * (number % 5)}\n\n{bits}" for number in range(40)]
    alone = [review(Email.parse(text), context).to_dict() for text in texts]
    with ThreadPoolExecutor(8) as pool:
        for _ in range(3):
            together = pool.map(lambda text: review(Email.parse(text), context).to_dict(), texts)
            assert list(together) == alone


def test_sent_time_in_any_zone():
    for zone in ("America/New_York", "Asia/Kolkata", "Pacific/Apia"):
        context = CONTEXT.with_values({"program.timezone": zone, "message.sent": datetime(2025, 11, 13, 23, 30)})
        codes = {one.code for one in review(Email.parse(mail()[0]), context).findings}
        assert "delivery.night" in codes
