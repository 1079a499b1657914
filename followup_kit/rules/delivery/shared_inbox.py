"""delivery.shared-inbox: a mail to a shared mailbox does not ask to have the thanks passed on."""

from collections.abc import Iterator

from followup_kit.meaning.speech import Frame, acts
from followup_kit.reading import Reading
from followup_kit.rule import Rule, Spot, Suggestion, piece

PASSED_ON = (Frame("favor_asked thanks_carried", unless="thanks_own", within=45), Frame("thanks_handed"))


def look(reading: Reading) -> Iterator[Spot]:
    """A request to share, forward or pass on the thanks, in any of its many forms, will do."""
    if any(acts(reading, PASSED_ON)):
        return
    spans = reading.email.body_spans
    end = spans[-1][1] if spans else len(reading.email.text)
    yield Spot(
        end,
        end,
        "This goes to a shared mailbox, and nothing asks for the thanks to be passed on. Whoever opens it "
        "may not be one of those you met.",
        (Suggestion("Could the last lines ask, politely, that your thanks reach the people who interviewed you?"),),
        part="body",
    )


_SHARED = {
    "kind": "shared-inbox",
    "recipient.role": "shared inbox",
    "message.to": ("residency@larchvalley.example.org",),
}


def _asks(text: str) -> tuple[str, str, dict[str, object]]:
    return text, "offer", dict(_SHARED)


RULE = Rule(
    code="delivery.shared-inbox",
    severity="warning",
    kinds="S",
    title="Nobody is asked to pass the thanks on",
    why=(
        "A shared mailbox is opened by whoever is on duty. One friendly line makes sure that the people you "
        "thank hear of it."
    ),
    advice="Ask at the end, in one sentence, that the note be shared with those who interviewed you.",
    article="2.2",
    source="the article, 2.2 and FAQ 2",
    look=look,
    families={
        "favor_asked": """
            (please|kindly|could|would|can|may|might|must|if|hope|hoping|trust|ask|asking|request|favor|favour|glad|grateful|thankful|obliged|appreciate|kind|feel free|in advance|help|kindness|courtesy|willing)
        """,
        "thanks_carried": """
            (pass|passing|passed|hand|handing|send|sending|forward|forwarding|relay|relaying|convey|conveying|extend|extending|transmit|share|sharing|circulate|distribute|distributed|distributing|route|carry|deliver|communicate|give|gave|giving|direct|bring|speak|repeat|present) ..2 (my|our|these|this|the same|a copy of|some of my|a word of) ..3 (thanks|thank|gratitude|appreciation|note|message|letter|lines|words|email|mail|this|greetings|regards)
            (pass|passing|hand|handing|forward|forwarding|relay|convey|extend|carry|transmit|send|give|share|spread) ..3 (thanks|gratitude|appreciation|a thank you) ..4 (to|with|for|from|among)
            (give|send|hand|pass) (dr|drs|them|everyone|each|all|the) ..4 (thanks|gratitude|regards)
            (pass|passing|share|sharing|forward|forwarding|send|copy|circulate|distribute|hand|show|route|print) (this|it|these) ..2 (with|to|around|among|on to|along to) (dr|drs|the|them|those|everyone|everybody|anyone|anybody|all|your|others|him|her|my|each|any|whoever|professor|colleagues|faculty|ms|mr|mx|nurse|both)
            (pass|passing|send|hand|forward) (this|it|these|them) (on|along|around|her way|his way|their way)
            (share|sharing|forward|forwarding|circulate|distribute|copy) this
            get this into
            (pass|passing) (on|along) ..4 (thanks|gratitude|appreciation|word|regards)
            (convey|relay|pass on) ..2 to ..4 (how|that)
            (let|tell) ..16 know (how|that i am|of my) (grateful|thankful|much|deeply|gratitude)
            (thanks|gratitude|appreciation|note|message|letter|lines|words|email|this|it) ..4 (be|was|were|is) ..2 (passed|shared|forwarded|conveyed|relayed|carried|circulated|presented|routed|handed|extended|distributed|copied|sent on|sent along|brought to)
            (thanks|gratitude|appreciation|note|message|letter|lines|words) ..6 (reach|reaches|find its way to|finds its way to|find their way to|go on to|goes on to|get to|gets to|carry to|come to) (dr|drs|the|them|those|everyone|everybody|anyone|anybody|all|your|others|him|her|my|each|any|whoever|professor|colleagues|faculty|ms|mr|mx|nurse|both)
            (this|it) ..2 (reach|reaches|reached) (dr|drs|the|them|those|everyone|everybody|anyone|anybody|all|your|others|him|her|my|each|any|whoever|professor|colleagues|faculty|ms|mr|mx|nurse|both)
            (reach|reaches) the (other|others)
            which ..6 (carry|pass) (to|on)
            let (dr|drs|the|them|those|everyone|everybody|anyone|anybody|all|your|others|him|her|my|each|any|whoever|professor|colleagues|faculty|ms|mr|mx|nurse|both) ..9 know (how|that i|i|of my|my|what)
            (my|our|these) (thanks|gratitude|appreciation|words|lines|note) (travel|go|make their way|find their way|be read|also) ..3 to (dr|drs|ms|mr|the|all|everyone|each|those|whoever|your)
            let (dr|drs|the|them|those|everyone|all|your|others|ms|mr|mx|both) ..12 (see|read|have) (this|these|it|them|my)
            letting (dr|drs|the|them|those|everyone|everybody|anyone|anybody|all|your|others|him|her|my|each|any|whoever|professor|colleagues|faculty|ms|mr|mx|nurse|both) ..5 know
            letting them know
            tell (dr|drs|the|them|those|everyone|everybody|anyone|anybody|all|your|others|him|her|my|each|any|whoever|professor|colleagues|faculty|ms|mr|mx|nurse|both) ..9 (grateful|thankful|thanks|thank|how much|appreciated|gratitude|valued)
            (hear|hears|learn|learns) (how grateful|how thankful|how much|of my|my thanks)
            (read|reads|see|sees|receive|receives|get|gets) (this|these|my) (letter|note|lines|words|message|email|thanks|too|also|as well)
            (for|that) (dr|drs|the|them|those|everyone|everybody|anyone|anybody|all|your|others|him|her|my|each|any|whoever|professor|colleagues|faculty|ms|mr|mx|nurse|both) ..3 (to see|sees|to read|reads) this
            say thank you ..4 to
            (remember|commend) me ..3 to
            bring ..3 to ..3 attention
            (make~|made|find~|found) (its|their) way ..1 (to|into)
        """,
        "thanks_own": """
            (i|we) (would like to|want to|wish to|should like to|would love to|wanted to|also|do|hereby|) (extend|express|convey|give|share|send|offer|pass)
            (let me|allow me to|permit me to) (extend|express|convey|give|share|send|offer)
            (i|we) (would|will|should|shall|am|are) ..2 (glad|happy|pleased|delighted|able|willing) to (send|forward|share|pass)
        """,
        "thanks_handed": """
            (my|our) thanks ..6 (through you|by way of you|via you)
            (through|by way of|with) (you|your office|this office|this mailbox|your help) ..3 (thank|thanking)
        """,
    },
    bad=(
        piece(*_asks("Please let me know if I may send any further information.")),
        piece(*_asks("My thanks go to every member of the committee, and to the residents at lunch.")),
        piece(*_asks("Please share any questions about my file with me; I answer quickly.")),
        piece(*_asks("My letter came in late, and I would be glad to send it along.")),
        piece(*_asks("I have shared the story of the scale with my whole class, who laughed and then were quiet.")),
    ),
    good=(
        piece(*_asks("Could you pass my thanks on to Dr. Brandt and Dr. Sato, whose addresses I do not have?")),
        piece(*_asks("I would be grateful if this note could be shared with all who interviewed me.")),
        piece(*_asks("Please let Dr. Brandt know how much her advice meant to me.")),
        piece(*_asks("Would you kindly forward these lines to the residents who met us at lunch?")),
        piece(*_asks("I hope that my gratitude finds its way to Dr. Sato as well.")),
        piece(*_asks("I would be obliged if this could make its way to Dr. Sato and Mr. Tembo.")),
    ),
)
