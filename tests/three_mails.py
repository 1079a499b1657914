"""Three mails of one writer on one interview day, as the test's writer fills the three pages of docs/journal.md."""

SIG = "Maya Lindgren\nHarborview College of Medicine, Class of 2026\n(555) 010-2288 | maya.lindgren@example.edu\n"
OKAFOR = (
    """Subject: Thank you for the Internal Medicine interview – Maya Lindgren

Dear Dr. Okafor,

Thank you for taking the time to speak with me on Wednesday about the Internal Medicine residency at Larch Valley Hospital. I know that an hour of yours is an hour away from your clinic, and I am grateful for it.

Your account of the heart failure group visits has stayed with me. In my rural clinic year I saw patients learn more from each other in a waiting room than from any leaflet of mine, and I kept wondering who would take that seriously. That your residents run those visits themselves, and are asked afterwards what they would change, answered it for me.

I hope to become a primary care physician who teaches, and a program in which residents lead the visits is where I could learn both at once. I would bring my experience with cooking classes for people with diabetes, decent Spanish, and the patience that a small clinic asks for.

If any further information about my application would be of use, I would be glad to send it. Thank you again for your kindness.

Sincerely,

"""
    + SIG
)
BERG = (
    """Subject: Thank you for our conversation on Wednesday – Maya Lindgren

Dear Dr. Berg,

Thank you for giving me half an hour between rounds on Wednesday, and for speaking so frankly about the Internal Medicine residency at Larch Valley Hospital. I appreciate that a chief resident has little time to spare.

The chess clock at noon conference made me laugh, and then think. Nobody can hide behind a long answer when the clock is running, and the intern gets exactly as many minutes as the attending. My own teaching rounds went wrong whenever I talked too long, so I borrowed a kitchen timer from my neighbor the same evening and tried it with two classmates.

What drew me to your program is that residents are trusted to shape how they are taught. I want to grow into a clinician who teaches well, and I could contribute a student-run evening course that I have led for two years, with all its failed experiments.

Should you need anything else from me, please write at any time. I wish you a calm end of the block.

Best regards,

"""
    + SIG
)
RUIZ = (
    """Subject: Thank you for organizing the interview day – Maya Lindgren

Dear Ms. Ruiz,

Thank you for all you did around Wednesday's interview day at Larch Valley Hospital. When my link failed two minutes before the start, you sent a second one and called to see whether it worked, and nobody noticed that I had been gone.

Because of that I could begin the Internal Medicine interviews calmly instead of apologizing. I am grateful for your patience and your care.

If anything is missing from my file, I would be glad to send it.

With appreciation,

"""
    + SIG
)
