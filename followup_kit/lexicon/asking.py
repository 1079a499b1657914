"""Asking: the ways in which a writer asks a reader for something, and the asks that are mere courtesy."""

FAMILIES = {
    "wants_to_know": """
        (i|we|one) ..3 (wonder~|wondered)
        (am|are|been|keep|kept|stop|help|left|was) ..2 (wondering|curious|guessing|asking)
        (i am|and|so|be|just) curious
        (do|did) not know (if|whether|how|where|what)
        (can|could) not (tell|decide|work out|figure out|gauge) (if|whether|how|where|what|from)
        (love|like|want~|wish|wanting|itching|dying|eager|happy|glad|grateful|obliged|thankful|relieved|interested|curious|good|help~|helpful|useful|kindness|hoping|hope|appreciate|value|welcome|ease|comfort|need~|able|world|keen|prefer|rather|easier|mercy|merciful|calm|lot|much|relief|reassur~) (very|so|much|me|us|both of us|greatly|enormously|a lot|you|it|if|if i|for me|to me|in advance|) to (know|hear|learn|understand|find out|be told|be informed|get word|get an|get a|have a|have an|have some|have your|receive)
        (settle|ease|calm|soothe|quiet) (my|our|me) ..3 to (know|hear|learn)
        (rather|better|sooner) (be told|know|hear|you said|you told)
        (get|have|give me|gives me|giving me|share|offer|offer me|spare me|with|without) (a|an|any|some|your|the) ..2 (sense|idea|indication|hint|read|impression|clue|feel|feeling|glimpse|inkling|estimate|opinion|insight|view|assessment|steer|signal|word)
        (appreciate|value|welcome|grateful for|thankful for|glad of|obliged for|love|like|hoping for|ask for|asking for|kill for|treasure|cherish) (a|an|any|some|your) ..3 (sense|idea|indication|hint|read|impression|clue|insight|view|assessment|estimation|steer|signal|word|honesty|candor|opinion|feedback|critique|news|update|thoughts|pointer~|debrief|answer|reply|response|line|note|verdict|appraisal|evaluation)
        (may|might|can|could|must|dare|permit me to|allow me to|let me|want to|wanted to|have to|had to|like to|wish to|venture to|free to|forgot to|meant to|tempted to|bold to|liberty to|ought to|need to) (i|we|just|simply|also|please|then|) (ask|enquire|inquire)
        (i|we) (just|simply|humbly|respectfully|sincerely|kindly|do|also|only|must|) (ask|enquire|inquire|seek|request) (you|how|if|whether|what|where|for|when|clarification|on|about)
        (what|all|the question) (i|we) ..3 (asking|want|wish|like|need|dare) ..3 (is|know|ask|put)
        (not|be|to|can|could|please|cannot|never) (know|hear|learn|tell|say|sure|told|find out|gauge|guess|work out|say|clear|certain) (me|us|from you|of|on|about|as to|) (whether|if|how|where|what|which|who|when)
        (ask~|enquire|inquire|share|sense of|idea of|hint of|indication of|read on|hint at|sure) (whether|where|how i|how my|how the|what the|what my)
        (any|some) (sense|idea|indication|hint|chance|inkling|clue|insight) (of|as to|about|on|how|that|whether|if|when|where|you|i)
        (keep|kept) (asking|wondering)
        (no|some|any) idea (how|where|whether|if|what|of)
        (would|could|should) it be (out of line|presumptuous|wrong|possible|too much|fair|improper|forward|rude|all right|okay|safe|reckless|foolish) (to|of|for|if)
        give ..2 (a lot|anything|much) to (be|know|hear|see)
        between (us|you and me|the two of us|ourselves)
        off the record
        (be|tell me) (frank|honest|honestly|straight|blunt|candid)
        (i wish|if only) (i|we) (knew|could know)
        (read|make) (anything|something|too much) into
    """,
    "tells_to_say": """
        (could|would|can|will|might|won) (you|either of you|one of you|somebody|someone|your office|anyone|your team|the committee|the program|i ask you to|i trouble you|i request you|i ask that you|i beg you) (not|please|kindly|possibly|perhaps|maybe|also|just|at least|be so kind as to|be willing to|be able to|mind|be open to|consider|ever|care to|) (tell~|share|sharing|say|saying|let|letting|give|giving|indicate|confirm|advise|inform|update|message|email|write|send|text|ping|call|drop|comment|clarify|reveal|offer|reply|respond|get back|shed|spare|walk|point|provide|whisper|hint|estimate|rate|describe|place|put|see|consider|reconsider|enlighten|speak|shoot|report|explain|answer|look|check|find out|pass|hit)
        (please|kindly|pls|do) (just|do|only|at least|to|be frank and|be honest and|simply|also|not hesitate to|) (tell|inform|advise|let me know|let us know|let me hear|confirm|update|reply|respond|revert|answer|share|get back|write back|email|message|text|call|ring|ping|acknowledge|clarify|enlighten|intimate|say|give me|send me|send word|drop me|keep me|put me|permit me|do not leave)
        (tell|inform|advise|update|enlighten|apprise|apprised|notify) (me|us) (honestly|plainly|frankly|straight|outright|please|now|) (how|if|whether|where|what|which|when|about|of|on|am|do|is|that|who|why|your|the)
        (be|been) (told|informed|apprised|advised|updated|notified) (of|how|if|whether|where|about|what|which|when|plainly|on|by|soon)
        let (me|us|my family|my wife|my husband) (know|hear) (where|how|whether|if|what|when|from you|something|soon|by|before|either way|one way|as soon|quickly|your|about my|of any|the)
        give (me|us) (a|an|your|some|any|one) (quick|short|brief|rough|honest|word|line|hint|sign|idea|sense|answer|yes|call|update|indication|clue|read|straight|heads up|ballpark|estimate|thumbs)
        (drop|shoot|send|write|spare|throw) (me|us) (a|an|one|some|any|even|back|just)
        (get|write|come|report) back to (me|us)
        keep (me|us) (posted|updated|informed)
        (let|have|favor|favour|oblige|grace) me (have|also|with) ..3 (word|line~|answer|reply|note|indication|idea|response)
        put (me|us|my) ..3 (out of|at ease|at rest|to rest)
        confirm (that|whether|if|my|where)
        (i would|it would) ..6 (if you|if someone|were you|should you) (could|would|can|might|were|told|share|shared|tell|let|give|gave|wrote|confirmed)
        (i|we) (am|are|was|were) hoping (you|someone|your|that you|for)
        do you (think|see|believe|feel|reckon|expect|suppose|know|happen to|imagine|foresee|picture)
        any (chance|news|update~|word|luck|movement|verdict|decision)
        in your (judgment|judgement|opinion|honest opinion|view|estimation|experience)
    """,
    "offer": """
        (send~|forward~|provide~|supply~|supplying|share|sharing|bring~|show~|mail~|attach~|furnish~|submit~|email|have|give|answer~|help~|translate~|explain~|offer~|pass along|scan|upload|produce|hand over|clarify) ..4 (it|them|this|these|anything|something|more|further|additional|copy|copies|report~|letter~|paper~|transcript~|document~|cv|abstract|poster|manuscript|form~|material~|information|reference~|thesis|log|list|slides|data|scores|certificate~|record~|details|questions|file|draft~|photo~|survey|guide|project|recipe|reading|portfolio|video|protocol|article|bibliography|notes|score|whatever|rest|original~|chapter|essay|summary|sample~|link|results)
        (anything|something|whatever) (else|further|more|at all|you|that|i can|in my|from|missing)
        (if|whether|should) (you|the committee|your|anyone|any|it|a|the|my|further|additional|more|there|another) ..9 (need~|require~|want~|missing|useful|helpful|help|wish|like|incomplete|interest|of use|of interest|assist|see|questions|read|unclear|lacking|wanted|welcome|curious)
        (if|whether) (i|we|there|anything|something|any|it) ..3 (add|send|provide|supply|clarify|bring|anything|missing|incomplete|lacking|unclear|needed|required|help|else)
        (additional|further|more|any|other) (information|material~|document~|question~|detail~|paper~|form~)
        would it (be|help) ..5 if i (sent|cited|quoted|brought|shared|forwarded|wrote|came|visited|attached|added|asked)
        (may|can|could|should|might|shall) (i|we) (please|also|perhaps|still|ever|kindly|simply|) (invite|keep you|ask you to thank|ask you to pass|ask which|ask that you|be of help|be of use|have it|start|say why|say how|send|mail|bring|share|forward|provide|supply|show|cite|quote|visit|return|attach|help|email|offer|borrow|sit in|shadow|join you|come back|thank|add|say why|say|clarify|correct|mention|tell you)
        would (it|this|that|a|an|any|my|one|some|the) ..6 (be of|be useful|be helpful|help you|interest you|be welcome|be any)
        would (you like|it be useful|it help|it be helpful|it be of use|it be of interest|a copy|it interest|it be convenient) (to see|to read|to have|me to|if i|for me|a|the|my|of|you)
        (of use|of interest|of help|useful|helpful) (to you|to your|for you|if|in your|for your|to the|?)
        (available|at your disposal|on request|upon request)
    """,
    "passes_on": """
        (pass|passing|share|sharing|forward~|convey~|extend~|relay~|give|giving|send|transmit|express|communicate|spread|deliver|hand|carry|offer|distribute|let|pass on|circulate|repeat) ..7 (thanks|thank|gratitude|appreciation|regards|greetings|message|note|email|letter|word|best|wishes|thankful|grateful|along|on to|compliments|know how)
        (let|tell) ..16 know (how|that i am) (grateful|thankful|much|deeply)
        (thanks|gratitude|appreciation|regards|greetings|note|message|email) ..3 (be|to be) (passed|shared|forwarded|conveyed|relayed|sent|given|extended|read)
        (remember|commend) me to
        (forward|pass|send|hand|share|route|relay|show|copy) (this|it|these|the note|my note|my letter|my thanks) ..2 (to|on|along|with|around)
        (reach|reaches) (everyone|all|the others|each|dr|them)
    """,
    "told_ask": """
        (you|he|she|they|who|patient~|that|i|we|mother|father|residents|resident|attending|mentor|nurse|man|woman|boy|girl|family|advisor|son|daughter|wife|husband|people|everyone|somebody|someone|nobody|interviewer|dr _|chief|teenagers|judge|panel) (then|once|also|always|often|first|never|had|have|has|still|later|even|all|and i|) (asked|wondered|inquired|want~ to know|wanted to know|asks|asking)
        (was|were|been|be|being|gets|got) (often|once|always|also|being|) asked
        (one|some|many|all|none|both|another|others|each|several|most|few|his _|her _|their _) (asked|wondered|wanted to know)
        you (ask|asks|let|have|tell|invite|teach) (each|every|your|the|them|patients|families|residents|interns|people|all|those)
        (you|your) (question|questions)
        (in|at|from|during|for) (the|our|my|that|a|your) (simulation|clinic|village|navy|army|ward|pilot|study|kitchen)
    """,
    "will_not_ask": """
        (do|does|did|will|would|shall|need|am|is|are|not) not ..2 (ask~|expect~|need~|look~|require|request~|want to know|wish to know|seek~|trying to) ..6 (rank~|stand|reply|answer|response|list|favor|anything|in return|decision|to know|question|your time|vote~|to be answered|for)
        (no|without) (need|answer|reply|response|obligation|expectation|wish|intention|thought|want) (is|to|of|needed|required|necessary|expected)
        (not|nor) (customary|expect~ (a|any) (reply|response|answer))
        (not|never|without) asking (for|where|how|you|about|what|anything)
        not (going|about|here|planning|meaning) to ask
        (not|never) to ask
        (asks|ask|calls|call|needs|need|wants|want|expects|expect|requires|require|seeks|seek) (for|) no
        (need|do) not tell me
    """,
    "wonders_aloud": """
        (i|we) (keep|kept|can not stop|can not help|find myself|lie awake|am forever) ..2 (doing sums|counting|calculating|adding up|doing the arithmetic|doing arithmetic|doing the math|guessing|second guessing)
        fly on the wall when
        (replay~|replayed) (our|the|my) (conversation|interview|minutes|forty minutes)
    """,
    "stakes": """
        (list|lists|listing|listed|rank|ranks|ranked|ranking|sheet|form|submit|certify|certified|nrmp|rol|ballot|column|drop down)
        (chance|chances|odds|shot|hope|prospects|standing|position|place|spot|seat|slot|pile|running|contention|competitive|impression)
        (committee|panel|board|candidates|applicants|interviewees|candidacy|application|case|file|folder)
        (decide|decided|decision|decisions|settle|settled|outcome|result|results|verdict|status|update|feedback|news|reply|answer|word|conclude|concluded)
        (hear|know|tell|told|wonder|wondering|curious|ask|asking|learn|waiting|wait|let me)
        (first|top|number one|above|ahead|before|nobody|none|no one|only|alone|mind|choice|choose|chosen|picked|medal|gold|click|enter)
        (promise|pledge|vow|swear|commit|committed|commitment|yours|cancel|cancelled|canceled|withdraw|withdrawn|decline|declined|sign|lease|moving|accept|take me|taken)
        (if|should|once|unless|provided|moment)
    """,
}
