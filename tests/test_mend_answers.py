"""Answers that people might give to "mend it": good ones in many words are right, and near misses are not."""

import pytest

from followup_kit.drills import drill

GOOD = {
    "subject.mend-vague": [
        "Thank you – Maya Lindgren, Internal Medicine",
        "Internal Medicine Interview Thank You - Maya Lindgren",
        "Thank you for our conversation, Dr. Okafor (Maya Lindgren)",
        "Subject: Thank you for the interview – Maya Lindgren",
        "Maya Lindgren: thank you for the interview at Larch Valley",
        "Thank You From Maya Lindgren",
    ],
    "subject.mend-casual": [
        "Thank you for the conversation – Maya Lindgren",
        "Thank you for our chat on November 12 – Maya Lindgren",
        "Many thanks for the interview, Maya Lindgren",
    ],
    "subject.mend-nameless": [
        "Maya Lindgren: grateful for the Internal Medicine interview on November 12",
        "Thank you for the Internal Medicine interview, Maya Lindgren",
    ],
    "greeting.mend-director": [
        "Dear Dr Okafor",
        "Dear Doctor Okafor,",
        "Dear Dr. Helen Okafor,",
        "Dear Professor Okafor,",
        "dear Dr. Okafor,",
        "Dear Dr. Okafor:",
    ],
    "greeting.mend-staff": [
        "Dear Ms Doyle,",
        "Dear Margaret Doyle,",
        "Dear Ms. Margaret Doyle,",
    ],
    "body.mend-thanks": [
        "Thank you so much for taking forty minutes on November 12 to discuss the Internal Medicine residency at Larch Valley Hospital with me.",
        "I appreciated the chance to talk with you for forty minutes on November 12 about internal medicine at Larch Valley Hospital.",
    ],
    "body.mend-fit": [
        "I would love to train at Larch Valley. I want to become a primary care physician who teaches, and your clinic mentors and group visits are exactly what I am looking for.",
        "My goal is to be a primary care doctor who also teaches, and the group visits and clinic mentors at Larch Valley would help me get there. I would be excited to train with you.",
    ],
    "closing.mend-casual": [
        "Sincerely,",
        "Sincerely",
        "With gratitude,",
        "Kind regards,",
        "With appreciation,",
        "Respectfully,",
        "Thank you,",
    ],
    "closing.mend-signature": [
        "Maya Lindgren\nHarborview College of Medicine, Class of 2026\nmaya.lindgren@example.edu",
        "Maya Lindgren, MS4\nHarborview College of Medicine '26\nmaya.lindgren@example.edu",
        "Maya Lindgren, Harborview College of Medicine, Class of 2026, maya.lindgren@example.edu",
    ],
    "mistakes.no-thanks": [
        "Thank you for taking the time to meet with me on November 12 about the Internal Medicine residency at Larch Valley Hospital.",
        "I am very grateful for your time on November 12, when we talked about the Internal Medicine residency at Larch Valley Hospital.",
    ],
    "mistakes.rank-question": [
        "Please let me know if you need any additional information from me.",
        "I would be happy to send any other materials that would help. Thank you again.",
        "Please do not hesitate to contact me with questions.",
    ],
    "questions.timeline": [
        "Thank you again for your time, and please let me know if you need anything else.",
        "I look forward to hearing from you. Thank you again.",
    ],
    "strategy.mend-goal": [
        "I hope to run a clinic in a county without a cardiologist one day, and learning to lead heart failure group visits with your mentors would prepare me for it. I would be thrilled to train at Larch Valley.",
        "Because I want to run a clinic in a county that has no cardiologist, your resident-run heart failure group visits excite me, and I would be glad to train at Larch Valley.",
    ],
    "whom.mend-shared": [
        "Please share my thanks with Dr. Okafor and the team.",
        "Could you please forward this to Dr. Okafor?",
        "I would be grateful if you could pass on my thanks to Dr. Okafor and everyone who interviewed me.",
    ],
}

NOT_YET = {
    "subject.mend-vague": [
        "Quick question",
        "Hello from Maya Lindgren",
        "Touching base",
        "Interview",
        "Re: interview",
        "Thank you",
    ],
    "subject.mend-casual": [
        "Thx for the interview – Maya Lindgren",
        "Thank you for the interview 😊 – Maya Lindgren",
    ],
    "subject.mend-nameless": [
        "Grateful for the interview",
        "Thank you from an applicant",
        "Thank you for the interview on November 12",
    ],
    "greeting.mend-director": [
        "Hi Helen,",
        "Dear Helen,",
        "Hello,",
        "Dear Ms. Okafor,",
        "Dear Program Director,",
        "Hey Dr. Okafor,",
    ],
    "greeting.mend-wrong-name": [
        "Dear Dr. Lindquist,",
        "Dear Dr. Lindgren,",
        "To whom it may concern,",
    ],
    "body.mend-thanks": [
        "Thanks for everything at Larch Valley Hospital, it was an awesome day of Internal Medicine.",
        "I enjoyed the day at Larch Valley Hospital, and the Internal Medicine program is wonderful.",
    ],
    "body.mend-fit": [
        "I am really very interested in Larch Valley, and it would be a dream to train there.",
        "Larch Valley is my number one, and I will rank you first.",
    ],
    "closing.mend-casual": [
        "Cheers,",
        "xoxo",
        "Bye,",
    ],
    "closing.mend-signature": [
        "Maya Lindgren\nHarborview College of Medicine",
        "M.",
        "Maya Lindgren\nmaya.lindgren@example.edu",
    ],
    "mistakes.no-thanks": [
        "We met on November 12 about the Internal Medicine residency at Larch Valley Hospital, and it was a great day that I will remember.",
    ],
    "mistakes.rank-question": [
        "How do I compare with your other applicants?",
        "Will I be ranked highly by your program?",
        "Please tell me what my chances are.",
        "If you rank me first, I will rank you first.",
    ],
    "questions.timeline": [
        "When will I hear back from you?",
        "Please tell me when the rank list is final.",
    ],
    "strategy.mend-goal": [
        "I am so excited about Larch Valley, a truly outstanding program with great people.",
    ],
    "whom.mend-shared": [
        "Thank you to everyone for a lovely day.",
        "I am grateful to all of you.",
    ],
}


@pytest.mark.parametrize(("name", "answer"), [(name, one) for name, answers in GOOD.items() for one in answers])
def test_a_good_answer_is_right(name: str, answer: str) -> None:
    made = drill(name).check(answer)
    assert made.state == "right", made.feedback


@pytest.mark.parametrize(("name", "answer"), [(name, one) for name, answers in NOT_YET.items() for one in answers])
def test_a_near_miss_is_not_right_and_says_why(name: str, answer: str) -> None:
    made = drill(name).check(answer)
    assert made.state in ("partly", "not yet")
    assert any(one.sign == "again" and one.why for one in made.feedback)
