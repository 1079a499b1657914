"""Thanking: words by which a writer thanks a reader, those that only look so, and what is worth thanking for."""

FAMILIES = {
    "thanks": """
        (thank|thanking) (you|u|ya|both|all|each|every|everyone|everybody|dr|doctor|professor|ms|mr|mx|yourself)
        (i|have|had|having) thanked (you|all|each|everyone|everybody|dr|doctor|professor|ms|mr|mx)
        (write|writing|want|wish|wanted|like|hoped|permit me|allow me|must) to thank
        (let me|must|to) thank (the|your) ..2 (committee|team|program|faculty|residents|staff|panel|interviewers|department)
        (mahalo|merci|gracias|obrigado|obrigada|danke|grazie|asante|shukran|dhanyavad|salamat|arigato|spasibo) (for|to|again|and|$)
        (it|that) (meant|means|has meant) (a lot|a great deal|much|so much|more than) ..6 (you|your)
        (thanks|thankyou|thx|tysm|tks|thnx|thanx|ty)
        (thankful|thankfulness|grateful|gratefully|gratitude|indebted|appreciative|appreciation|beholden|obliged)
        (appreciate|appreciated|appreciating|appreciates)
        (in your debt|i owe you|we owe you|owe you both)
        (was|is) not lost on me
        (i|and|we|have|very much|really|truly|deeply) (valued|treasured|prized|cherished) ..8 (you|your|our|us)
        (i|and|we|really|truly|deeply) (value|treasure|prize|cherish) (the|every|all|each|our|your) ..5 (advice|time|hour|minute~|candor|honesty|conversation|talk|kindness|care|help|frankness|interview|you gave|you took|you made|you spent)
        (kind|generous|good|gracious|thoughtful|nice|decent|considerate|courteous|big|lovely) of (you|your|everyone|all of you|the team)
    """,
    "thanks_not": """
        thanks to (a|an|my|his|her|their|its|that|this|some|new|better|our|one|two|google|zoom)
        (is|was|were|are|only|partly|largely|mostly|chiefly|all|been) thanks to
        (thankful|grateful|indebted|appreciative|obliged) (that|to|for|toward|towards) (my|his|her|their|god|fate|luck|a _ who|the nurse~ who|the teacher~|the school)
        (thankful|grateful|indebted|appreciative|obliged) ..2 (if|were you|to know|to hear|to learn|to receive|to be told|to be informed|to be considered|to see|to have word|to have news|to have an answer|for any|for a reply|for a word|for news|for an answer|for word|for some|for a line|for an update|for a response|for a prompt|for an early)
        grateful (patient~|famil~|family|families|mother~|father~|son|daughter|client~)
        (appreciate|appreciated|appreciates) it (if|very much if|greatly if|were you)
        (would|will|shall) ..2 (appreciate|value) (any|a|an|some|hearing|knowing|being|it|feedback|word|your reply|your response|your answer|your feedback|your thoughts|your honest|to know|to hear)
        appreciate that (january|february|november|december|october|september|this|it|these|those|the|time is|there|she|he|they|i|each|every|such|not|any|your week~|your season|your days|your schedule|your inbox|your time is)
        (come|came|coming|learn~|grew|grow|begin|began) to appreciate
        (gain~|develop~|left|leave|came away|come away|have|had|gave me|give me|built|taught me) ..2 (appreciation|gratitude) (of|for)
        (you|they|he|she|who|patient~|families|mother~|nurses|residents|men|women|nobody|people|everyone) (will|would|might|may|can|also|really|always|never|often|) (appreciate|appreciated|appreciates)
        (they|he|she|who|patient~|families|mother|father|nurse~|man|woman|boy|girl|nobody|people|husband|wife|daughter|son|team there) (was|were|is|are|seemed|looked|said|wrote|sent|gave|murmured|whispered|kept saying|would say) ..2 (thankful|grateful|thanks|thank you|gratitude|appreciative)
        (give|gives|giving|gave|say|says|saying|said) thanks (to god|before|at the table|every)
        (no|without|not a word of|never any) (thanks|gratitude)
        no need to thank
        not obliged
        (am|was|were|is|are|be|been|felt) obliged to (leave|stay|go|be|take|do|wait|work|return|move|learn|ask|say|tell|report|cancel|write|give|repeat|retake|admit|confess|decline|pay|serve|sell|stop|begin|change|keep|attend|answer)
        (speech|letter|letters|card|cards|word|words|gesture) of (gratitude|thanks|appreciation) from
    """,
    "worth_thanks": """
        (time|times|hour|hours|minute|minutes|afternoon|morning|mornings|evening|day|saturday|sunday|friday|thursday|wednesday|tuesday|monday|yesterday|attention)
        (conversation~|discussion~|talk|talks|chat|chats|dialogue|exchange|interview~|meeting|meetings|visit|visits|tour|tours|call|calls|walk|session|demonstration|presentation|introduction|detour)
        (effort~|trouble|work|labor|labour|help|helping|assistance|support|guidance|advice|counsel|insight~|perspective~|wisdom|encouragement|mentorship|teaching|lesson|lessons|flexibility|favor|favour)
        (candor|candour|frankness|frank|honesty|honest|openness|openly|transparency|care|careful|carefully|patience|patient|patiently|kindness|generosity|courtesy|courtesies|grace|hospitality|welcome|warmth|consideration|thoughtfulness|thoughtful|understanding|concern|trust|confidence|humor|humour|energy|interest|reception|clarity|company|calm|seriousness|professionalism|dedication)
        (opportunity|opportunities|chance|invitation|invite|privilege|experience)
        (question|questions|answer|answers|explanation~|explaining|account|story|stories|description|listening|words|thoughts|response|responses|reply|replies|feedback|review|reading|preparation|organization|arrangement~|organizing|coordination|rescheduling|planning)
        (way|manner) (you|your|in which|that you|they|everyone|all|the)
        (that|what|how|all|everything|while|when|because|whatever|after|again) (you|your|everyone|all of you|so many|each of you|the|both)
        how _ (you|your|everyone)
        (for|that|to) (having|have) (me|us|been|you)
        (invited|interviewed|received|welcomed|considered|included|shown|treated|listened)
        for being (so|) (patient|candid|frank|honest|generous|kind|open|careful|flexible|available|welcoming|gracious|attentive|thorough|willing|there|early|accommodating|forthcoming|direct)
        for (that|this|it|them|these|those|yours|both|each|each of|every one of|the same|one|as much)
        for ..1 not _
    """,
    "not_worth_thanks": """
        (everything|anything|it all|all that|all of it)
        (sandwich|sandwiches|lunch|dinner|breakfast|food|pizza|coffee|tea|cookie|cookies|cake|cakes|pastry|pastries|bagel~|donut~|doughnut~|snack~|candy|candies|chocolate~|granola|fruit|meal|meals|buffet|brownie~|muffin~|pie|soup|drinks|wine|water|treats|goodies|hotdish|cupcake~|salad|fudge|jam|honey|popcorn|taco~|wings)
        (mug|mugs|tote|bag|bags|pen|pens|swag|gift~|calendar|box|shirt|tshirt|cap|hat|umbrella|notebook|bottle|tumbler|lanyard|badge|keychain|magnet|sticker~|folder|brochure~|socks|scarf|blanket|hoodie|sweatshirt|backpack|photo|photos|picture|pictures|photograph~|book|card|cards|voucher~|postcard|souvenir~|merch|flowers|basket|keepsake|fleece|vest|thermos|poster|parking|pass|pin|pins|candle|ornament|wifi|goody)
        (weather|sunshine|snow|view|views|hotel|room|music|airfare)
        (awesome|amazing|great|cool|wonderful|lovely|nice|fabulous) $
    """,
}
