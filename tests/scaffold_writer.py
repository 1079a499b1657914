"""A writer for the tests: answers a scaffold's questions from invented notes, in sentences of her own.

Every sentence is put together from short pieces. The lists have lengths without a common divisor (5, 7, 8, 9, 11), and
each is turned a little further when it begins again: two of fifty mails share few pieces, as a person's mails would.
"""

from datetime import datetime, timedelta

from followup_kit.context import Applicant, Context, Interview, Message, Program, Recipient
from followup_kit.planner import is_business_day

ME = Applicant(
    "Ifeoma Castellanos", "Palisade School of Medicine", 2026, "15550123", "ifeoma@example.edu", "(555) 010-7788"
)
PLACES = (
    "Birch Hill Hospital",
    "Stonebridge Medical Center",
    "Lake Amara Hospital",
    "Copper Ridge Hospital",
    "Saint Odile Hospital",
    "Merrow Point Hospital",
    "Tallgrass Medical Center",
    "Fern Valley Hospital",
    "Anchor Bay Hospital",
    "Quarry Lane Hospital",
    "Wren Harbor Hospital",
)
SURNAMES = ("Abara", "Lindqvist", "Takahashi", "Oyelaran", "Brandt", "Nakamura", "Petrosyan", "Villanueva", "Haddad")
NOTES = (
    "resident-run asthma home visits",
    "a bedside ultrasound elective",
    "night rounds led by interns",
    "the bilingual discharge letters",
    "a rural month by the river",
    "the morbidity conference without blame",
    "group visits for heart failure",
    "the simulation lab on Fridays",
    "a street medicine van",
    "the resident research half day",
    "a garden behind the clinic",
)
DID = (
    "carried spacers up four flights,",
    "scanned hearts in a free clinic,",
    "kept a log of night calls,",
    "translated letters for my neighbors,",
    "grew up an hour from a doctor,",
    "reported an error of my own,",
    "weighed patients in their kitchens,",
    "built a model of an airway,",
    "dressed wounds under a bridge,",
    "entered six hundred charts by hand,",
    "grew tomatoes with my patients,",
)
THANKS = (
    "Thank you for speaking with me",
    "Thank you for that hour",
    "I am grateful for our conversation",
    "I appreciated your time",
    "Thank you for your candid answers",
    "Thank you for making time to talk",
    "I am thankful for the welcome",
)
ABOUT = (
    "about the {s} residency at {p}",
    "on {d} regarding {s} at {p}",
    "during the {s} interview at {p}",
    "when I visited {p} for {s}",
    "at {p}, my interview in {s},",
    "over the {s} program at {p}",
    "on my day with {s} at {p}",
    "concerning {s} training at {p}",
)
WHEN = (
    "on {d}.",
    "this past {w}.",
    "on {d}, between patients.",
    "on {d}, so soon.",
    "on {d}, unhurried.",
)
STAYED = (
    "What you told me of {n}",
    "Your account of {n}",
    "The way you described {n}",
    "Hearing you speak of {n}",
    "Our talk about {n}",
    "Your story of {n}",
    "The picture you drew of {n}",
)
WITH_ME = (
    "has stayed with me since:",
    "came home with me:",
    "was what I wrote down first:",
    "went straight to my own work:",
    "told me much in little:",
    "is what I keep thinking of:",
    "answered something I had wondered:",
    "made me put down my pen:",
)
AS_ONE = (
    "in medical school I",
    "before my clerkships I",
    "for two summers I",
    "as a student I",
    "in my third year I",
    "long before that I",
    "at home I once",
)
AND = (
    "and I know how much it asks.",
    "and nothing has taught me more.",
    "so I heard every word twice.",
    "which is why I asked about it.",
    "and I would do it again.",
    "and I still carry that lesson.",
    "and it changed how I listen.",
    "and I learned to slow down.",
    "and I saw what it can do.",
)
INTEREST = (
    "I would gladly train at {p},",
    "Training at {p} interests me,",
    "I would happily train at {p},",
    "My interest in {p} has grown,",
    "{p} interests me more than ever,",
    "I am enthusiastic about {p},",
    "I hope to train at {p},",
    "I am eager to join {p},",
    "I can see myself at {p},",
    "My enthusiasm for {p} grew,",
    "I remain very interested in {p},",
)
BECAUSE = (
    "because {n} would teach me",
    "since {n} would show me",
    "as your strength in {n} would allow me",
    "and your residents’ {n} would prepare me",
    "where {n} would enable me",
    "because residents there and {n} would lead me",
    "since your teaching around {n} would ready me",
    "as {n} would help me",
)
GOAL = (
    "to practice in a small town.",
    "to teach as a clinician-educator.",
    "to study how errors happen.",
    "to lead a team after dark.",
    "to care for families without homes.",
    "to become a clinical researcher.",
    "to build a clinic of my own.",
    "to keep children out of the ward.",
    "to speak for my patients.",
    "to train those after me.",
    "to serve where I grew up.",
)
BRING = (
    "I would bring",
    "Your team could count on",
    "To the residency I would bring",
    "I would add",
    "What I would bring is",
    "I would contribute",
    "With me would come",
)
GIFTS = (
    "a long memory for names,",
    "Spanish, Igbo, and patience,",
    "a habit of writing things down,",
    "two years of teaching students,",
    "some skill with data,",
    "calm at three in the morning,",
    "a liking for early mornings,",
    "good humor on long days,",
)
USE = (
    "and put it to use.",
    "and the wish to be useful.",
    "and whatever the ward asks.",
    "and a readiness to learn.",
    "and an open notebook.",
)
OFFER = (
    "If anything further would help,",
    "Should more information be of use,",
    "If you need anything else,",
    "If a document is missing,",
    "Should any question remain,",
    "If I can add anything to my file,",
    "Whatever else may be useful,",
)
REACH = (
    "I would gladly send it.",
    "I am happy to provide it.",
    "please let me know.",
    "my address stands below.",
    "I will send it the same day.",
    "it is yours for the asking.",
    "a line to me is enough.",
    "I would be glad to supply it.",
)
LAST = (
    "Thank you again for your time.",
    "With renewed thanks for that hour.",
    "Thank you once more.",
    "My thanks again for your care.",
    "Thank you for reading this.",
)
POINT = (
    "You asked me about my project on {n},",
    "One answer of mine about {n} was too short,",
    "I left out a fact about {n},",
    "On {n} I gave you the wrong figure,",
    "I owe you an exact answer on {n},",
    "Asked about {n}, I was vague,",
    "My reply about {n} lacked a fact,",
)
FACT = (
    "and the right number is 214 charts,",
    "and the correct year is 2023,",
    "and its title has since changed,",
    "and my share was the analysis,",
    "and the lead author is my mentor,",
    "and the sample was 96 patients,",
    "and it ran for eight months,",
)
SOURCE = (
    "as our poster abstract shows.",
    "as the registry page confirms.",
    "as I checked with my mentor.",
    "as the published abstract says.",
    "as my notebook has it.",
    "as the protocol states.",
    "as the data sheet shows.",
    "as I read again that night.",
)
REACH_NEWS = (
    "The abstract is in my file,",
    "ERAS has the details,",
    "The entry is in ERAS,",
    "My file holds the new page,",
    "It stands in my file,",
    "You find it in ERAS,",
    "The record is updated,",
)
SHOWN = (
    "and I am glad of it.",
    "and my mentor is pleased.",
    "with all six authors.",
    "with the final figures.",
    "dated this week.",
    "under my own name.",
    "as its second entry.",
    "beside the older ones.",
)
NEWS = (
    "Since we spoke on {d}, my study of {n}",
    "Since {d}, a paper of mine on {n}",
    "After our talk on {d}, my report on {n}",
    "Last week my abstract on {n}",
    "This month my project on {n}",
)
DONE = (
    "was accepted as a poster",
    "appeared in print",
    "won a small prize",
    "was approved by our board",
    "reached its last patient",
    "was published online",
    "was taken for a talk",
)
WHERE = (
    "at the regional {s} meeting.",
    "in the state {s} journal.",
    "by our {s} society.",
    "and the {s} data are public.",
    "with my {s} mentor as author.",
    "and will help {s} students.",
    "at a national {s} meeting.",
    "and our {s} clinic uses it.",
)
HELP = (
    "Thank you for your help",
    "Thank you for all the care you took",
    "I am grateful for your patience",
    "I appreciated your quick answers",
    "Thank you for the effort you put",
    "Thank you for looking after us",
    "I appreciated the work you did",
)
WITH = (
    "with the schedule for {p}",
    "when my link to {p} failed",
    "before my day at {p}",
    "in planning the visit to {p}",
    "with the changes at {p}",
    "around the interview at {p}",
    "with my questions on {p}",
    "in the week before {p}",
)
SPARED = (
    "Your message reached me in time,",
    "The map you sent was exact,",
    "You moved my slot within the hour,",
    "The second link worked at once,",
    "You wrote back before breakfast,",
)
SO = (
    "so I thought only of the talks.",
    "and I walked in without hurry.",
    "so the morning went smoothly.",
    "and I missed nothing.",
    "so my flight was no worry.",
    "and the day began calmly.",
    "and nothing was left to chance.",
)
PASS = (
    "Would you kindly share my thanks",
    "Could you please pass on my thanks",
    "May I ask you to forward my thanks",
    "Please share my thanks",
    "I would be grateful if you passed my thanks on",
)
TO = (
    "with everyone who spoke with me.",
    "with the residents on the panel.",
    "to the faculty who interviewed me.",
    "with the chiefs who led the tour.",
    "to each of my interviewers.",
    "to those at the noon session.",
    "with all who made time.",
)


def context_for(kind: str, role: str, number: int) -> Context:
    """The interview of the writer's mail `number`: another place, reader, day and notes each time."""
    start = datetime(2025, 10, 6, 13) + timedelta(days=7 * (number % 12) + number % 4)
    title = "Ms." if role == "coordinator" else "Dr."
    surname = SURNAMES[number % len(SURNAMES)]
    sent = (start + timedelta(days=1)).replace(hour=10)
    if kind in ("late", "update", "clarification"):
        sent += timedelta(days=7)
    while not is_business_day(sent.date(), "US"):
        sent += timedelta(days=1)
    return Context(
        kind,
        ME,
        Program(PLACES[number % len(PLACES)], (), "Pediatrics", "America/Chicago", "US", "welcome"),
        Recipient(f"Robin {surname}", role, title, f"{surname.lower()}@example.org"),
        Interview(start, start.replace(hour=15), (NOTES[number % 11], NOTES[(number + 4) % 11])),
        Message((f"{surname.lower()}@example.org",), (), sent),
    )


def answer(name: str, context: Context, number: int, note: str) -> str:
    """The writer's paragraph for the questions of this name, about this note."""
    start = context.interview.start
    assert start is not None
    facts = {"n": note, "p": context.program.name, "s": "pediatrics",
             "d": f"{start:%B} {start.day}", "w": f"{start:%A}"}  # fmt: skip

    place = sum(map(ord, name))

    def say(*columns: tuple[str, ...]) -> str:
        nonlocal place
        chosen = []
        for column in columns:
            place += 1
            chosen.append(column[(number + number // len(column) * place) % len(column)])
        said = " ".join(chosen).format_map(facts)
        return said[0].upper() + said[1:]

    sentences = {
        "thanks": ((THANKS, ABOUT, WHEN),),
        "thanks-late": ((THANKS, ABOUT, WHEN),),
        "thanks-help": ((HELP, WITH, WHEN),),
        "moment": ((STAYED, WITH_ME, AS_ONE, DID, AND),),
        "fit": ((INTEREST, BECAUSE, GOAL), (BRING, GIFTS, USE)),
        "interest": ((INTEREST, BECAUSE, GOAL), (BRING, GIFTS, USE)),
        "offer": ((OFFER, REACH, LAST),),
        "point": ((POINT, FACT, SOURCE),),
        "news": ((NEWS, DONE, WHERE),),
        "news-why": ((INTEREST, BECAUSE, GOAL), (BRING, GIFTS, USE), (REACH_NEWS, SHOWN, LAST)),
        "help": ((SPARED, SO), (OFFER, REACH, LAST)),
        "pass-on": ((PASS, TO), (OFFER, REACH, LAST)),
    }[name]
    return " ".join(say(*columns) for columns in sentences)
