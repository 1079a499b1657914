"""Slang: words of the street, the net and the ward that an applicant would not use in front of a whole faculty.

Words with an innocent sense ("dope", "lit", "sick", "killer", "beast", "cool", "down") stand here only beside the
neighbours that give the slang away: natural killer cells, sick patients and a lit room are no slang.

Phrases stand here; words and set phrases that are slang wherever they stand are in `slang_words`.
"""

FAMILIES = {
    "slang": """
        no cap $
        no cap (i|it|the|this|that|you|your|we|my)
        (such|so|pretty|really|very) a based
        (such a|so|pretty|really|super) (based|mid) (idea|take|move|and|$|compared)
        (absolutely|totally|so|pretty|really|properly|was|am) gutted (that|to|not|about|when|$)
        (absolutely|totally|properly|still|really|just) buzzing
        (the|is|was|are|totally) (schnizz|shiznit|shiz|bomb $|bizness|biz $|jam $|tits|dope $)
        the (bees|bee 's|bee ’s) (knees|knee)
        ta (very much|so much|muchly|for)
        (brain|brains|head) (is|was|were|are|felt) (fried|mush|toast|jelly|scrambled)
        (blew|blow|blows|blown|blowing) (my|our|everyone 's|everyone ’s) (mind|minds)
        (hang|hanging|kick it|roll|chill) with (after|the residents|you all|the crew|the team|the interns|anytime)
        totally (hang|chill|crush|smash|nerd)
        (freaking|freakin|frickin|fricking|friggin|effing|fecking|flippin) (inspiring|amazing|love|loved|incredible|fantastic|huge|great|wow|good|perfect|beautiful|cold|early|long|fun|sweet|genius|brilliant|excited|happy|stoked|out)
        (is|was|are|were) (bananas|bonkers|nuts|cray|cuckoo|wack|whack|lit|trash|garbage|janky) (and|$|but|in)
        (bust~|busting|busted|work~|worked|working|laugh~|laughed|freez~|froze) (my|our|their|your) (butt|ass|butts|tail|tails|buns) off
        (pain in the|kick in the|bust my|bust your|haul) (butt|ass|rear)
        (bust|busted|busting) ..1 (chops|balls|hump)
        (cool|chill|laid back|awesome|rad|solid|legit|good|great|sweet) (dude~|bro~|cats|peeps|folks there|vibes|crew|bunch of dudes|homies)
        (a|one|some) (cool|chill|rad|solid|legit|tough|smart) (cat|cookie|dude|chick|bro|mofo)
        (super|hella|mega|crazy|mad|insanely|wicked) (pumped|smart|talented|chill|supportive|busy|organized|welcoming|funny|kind|stressed|down to earth|dope|tight|close knit|proud|passionate|curious|jealous|helpful|cute)
        (crush~|smash~|slay~|nail~|ace~|rock~) (the|my|our|that|this) (interview|intern year|boards|exam|rotation|audition)
        (smash|smashing|smashed) it
        (drank|drink|drinking) the (kool aid|koolaid)
        (jiving with|jived with|jive with|jibe with fam|clicked with y|vibin with|jamming with|rocking with|rolling with) (the|your|you|it)
        (i am|we are|i was|am so|am totally) (here for it|into it|sold|a fan $|a sucker for|nuts about|crazy about|jonesing|itching for more|geeked|jacked|wired $|hooked on)
        (got|get|gets|getting) (my|our|your) (groove|mojo|hustle|swagger|geek|nerd|freak) (on|back)
        (do|did|done) (my|our|your|their) thing
        y ('all|’all)
        c ('mon|’mon)
        (ai|ain) (not|'t|’t)
        (you|u|hey|those) guys
        (meeting|seeing|thank~|love|loved|miss|tell|see|with|thanking) ya
        ya (all|know|think|folks|guys)
        (stoked|psyched|jazzed|hyped|amped|chuffed) (to hear|to see|to learn|to meet|to be|to find|to join|about|as|when you)
        (so|super|really|am|was|are|were|got|me|mad|totally|pretty|beyond|get|be|been|felt|feel|feeling|left) (stoked|psyched|jazzed|hyped|amped|chuffed)
        (so|super|really|am|was|are|were|felt|totally|pretty|bit) (gobsmacked|knackered|zonked|gutted $|gutted that)
        (so|super|really|totally|very|pretty|beyond|am|was|get|got|getting|mad|all|way) pumped (up|about|for|to|when|that|$)
        (pumped|fired) (up|) (about|for) (residency|your|the program|this|it|training|july|intern)
        (super|really|totally|pretty|just|so|freaking|frickin|absolutely|truly|how|freakin) awesome
        (is|was|are|were|be|sounds|looks|being|looked|sounded|seem|seemed|seems) awesome
        (an|most|such|your|some|these|the) awesome (day|time|program|place|team|tour|interview|experience|crew|people|chat)
        (an|most|such|your|some|these|the) awesome (residents|faculty|coordinator|conversation|opportunity|work|clinic|talk)
        (super|seriously|crazy|wicked|dang|mighty|totally|hella|mega|uber) (cool|nice|neat|sweet|rad|dope|chill|fun|smart)
        (so|pretty|really|way|real|very) (cool|rad|dope|gnarly|dank) (to|that|and|how|when|of|$|because|for)
        (super|hella|mega|uber|ultra) (excited|stoked|pumped|hyped|fly|sick|lit|happy|friendly|interesting|duper|easy)
        (super|hella|mega|uber) (helpful|impressed|impressive|grateful|thankful|nervous|busy|cringe|weird|legit|awkward)
        (cool|rad|dope) (stuff|vibe~|dude~|people|thing~|cats|factor|kids|place|folks|gig|program|crew|team)
        (dope|sick|rad|lit|fire|epic|cool|busy|tired|nervous|happy|good|chill|excited|cute|smart) (af|asf|as hell|as heck)
        (so|pretty|super|totally|is|was|were|are|sounds|sound|looks|looked|sounded|mad|hella|how|as|more) dope
        (dope|rad) (curriculum|tour|setup|clinic|hospital|residents|faculty|idea|lab|simulator|day|experience|way|city)
        (totally|absolutely|so|pretty|just|is|was|sounds|looks) (rad|gnarly|tubular|bodacious)
        (tour|residents|report|lunch|interview|curriculum|vibes|you|didactics|teaching|that|it|food|talk) (is|was|are) fire $
        (straight|pure|absolute|literal|such|so|straight up) (fire|flames|bussin) ($|and|the)
        (so|super|totally|absolutely|straight|hella|pretty|getting|got|legit) lit (and|$|up in)
        (is|are|was|were) lit ($|and i|and we|though|tbh)
        (simulator|lab|tour|curriculum|setup|gym|view|views|suite|helipad) ..5 (is|was|looked|were) sick
        (totally|absolutely|straight|hella|wicked|seriously|freaking) sick (and i|$|setup|tour|lab|view|program)
        sick (tour|setup|lab|gym|curriculum|facility|simulator|view|views|perks|skills|deal|beats|burn $)
        (a|an|the|your|such|some|that) (killer|kickass|badass) (combination|combo|program|team|view|tour|day|curriculum)
        (a|an|the|your|such|some|that) (killer|kickass|badass) (schedule|faculty|lineup|talk|case|job|deal|idea|clinic)
        killer (combination|combo|didactics|residents|faculty|vibes|fellowship|food|views|curriculum|teaching|app)
        (low|high) key (fell|love|loved|want|wanted|obsessed|stan|the|my|one|amazing|hope|jealous|think|feel|impressed|in)
        (total|absolute|complete|utter|freaking|certified|straight up|such a|real) (beast|baller|boss|legend|savage|stud)
        (a|total|real|such a) (baller|badass|savage|stud|gangsta|og) $
        (so|pretty|totally|is|was|are) (boss|savage|baller|boujee|bomb|clutch|goated|swag|bomb dot com) $
        (the|total|absolute|real|true|actual) (goat|goats|mvp|mvps|bomb|bees knees|shit) (of|in|when|for|$|and)
        (my|our|totally my|so my) jam
        straight up (my|the|amazing|loved|love|awesome|brilliant|great|perfect|wild|insane|incredible)
        (bee|cat|dog|mutt) ('s|’s) (knees|pajamas|pyjamas|bollocks|nuts|whiskers)
        (you|residents|team|interns|chiefs|they|program|faculty|absolutely|really|totally|just) slay
        (understood|understand|understands) the assignment
        (ate|eats) and left
        (let|letting) ..3 cook $
        (i|we) (am|was|were|are) (cooked|fried|beat|zonked|wrecked|bushed|toast) $
        (huge|big|such a|major|massive|total|another|easy) (w|dub) $
        (huge|big|major|massive|total) (dub|dubs|flex|mood|vibe|ick|yikes|oof)
        (nerd|geek|geeky|nerdy|fangirl|brain|serious|professional|girl|man|fan) crush~
        (geek|geeks|geeked|geeking|nerd|nerded|nerding|freak|freaked|freaking|wig|wigged|fangirl|fangirled) out
        (geek|nerd|fangirl|fanboy) ~ (out|over)
        (chillin|chilling) (with|out|at|and)
        chill~ out
        (so|super|pretty|really|very|totally|incredibly|such a|just|are|were|is|was|seemed) chill (and|about|with|that|$|which)
        (a|such a|the|your) chill (vibe|place|atmosphere|person|group|environment|crew|attitude|city)
        chill (people|residents|folks|faculty|dude~|atmosphere|energy|crowd|vibe~)
        (mad|hella|insane|wicked|stupid|ridiculous) (respect|props|skills|talented|hyped|love for)
        (mad|hella|stupid|wicked|crazy) (smart|cool|nice|excited|impressed|impressive|jealous|good|fun|chill|pumped|busy)
        (mad|major|big|much|huge|serious|all the) props
        props to (you|your|dr|everyone|whoever|them|ms|mr)
        (shout out|shoutout|shout outs|shoutouts|big ups|big up|hats off fam|mad love) (to|for|goes)
        (whole|meeting the|the entire) gang
        (of|join|in|with) your (squad|gang|posse|fam|wolfpack|wolf pack)
        (bunch of|the|these|those|good|great|you) (lads|blokes|geezers|lasses)
        (bloody|ruddy|blooming|fricking|frickin|frigging|friggin|freakin|effing|goddamn|damn|dang) (good|brilliant|amazing)
        (bloody|freakin|frickin|friggin|frigging|effing|goddamn|damn|dang|freaking|flipping) (smart|hard|great|lovely|love)
        (bloody|freakin|frickin|friggin|frigging|effing|goddamn|damn|dang|freaking|flipping) (awesome|cool|busy|nice|amazing)
        (dead|well|proper|pure|right) (jealous|chuffed|impressed|knackered|made up|buzzing|good fun|brilliant)
        (was|is|were|are) (well|proper|dead) (good|nice|lovely|funny|smart|excited)
        (i|we) (was|am|were|are) (made up|buzzing) (when|that|to|about|for|$)
        (a|right|absolute|total|such a|real) (belter|banger|corker|doozy|hoot)
        (must be|what|was such|is such) a trip (to|$)
        (taking|take|took) the (mickey|mick|piss)
        (hell|heck) (yes|yeah|yea|no|of a)
        (as|one) (hell|heck)
        (the|what the|how the|why the) (hell|heck)
        (that|it|which|this|really|totally|so) (sucks|sucked|slaps|slapped|bangs|rocked|stinks|ruled|blows) $
        (that|which|really|totally) (sucks|sucked)
        (would|will|am|is|was|could|i|we) def
        def (want|one|a|the|be|would|going|coming|my|interested|love|excited|not)
        (be|is|was|so|totally|absolutely) perf
        (super|so|such|was|total|kinda|peak|sounded|felt|feel) cringe
        (was|am|little|bit|still|kinda|so) salty (that|about|when|because)
        (was|so|am|were|are|been|totally) (shook|shooketh)
        i ..1 (literally|totally|actually|basically) (died|screamed|freaked|melted)
        (literally|totally|basically) (obsessed|dying|dead|the best|shaking|screaming)
        (off|outta) the (hook|chain|charts|hizzle|rails good)
        (so much|serious|mad|insane) (aura|swag|drip|rizz|energy fam)
        (volume|schedule|case mix|place|program|curriculum|skills|talent|numbers|view|pathology) (is|was|are|were) insane
        (volume|schedule|case mix|place|program|curriculum|pathology|view) (is|was|are|were) (nuts|bonkers|bananas|wild|cray)
        (is|was|are|were) (totally|literally|straight up|honestly|absolutely) (insane|nuts|bonkers|bananas|bussin|wild)
        (insanely|stupidly|crazy|ridiculously) (cool|good|smart|awesome|talented|impressive)
        (is|was|were|are) so extra
        my bad $
        (i|we) (am|are) (so|totally|) down $
        (am|totally|always|would be|will be) down (for|to|with) (it|this|that|whatever|anything|help|cover|come|learn|some|any)
        not to (flex|brag but)
        (humble|low key|weird|huge) (brag|flex)
        (really|totally|kinda|truly|seriously) dig
        i (dig|dug) (your|how|that|what|the vibe)
        can ..1 dig it
        (program|curriculum|team|hospital|residents|place|clinic|you|faculty|department|city|they) (totally|really|) (rocks|rock) $
        (curriculum|program|team|place|clinic|hospital|department|food|you guys) (rocks|rules|slaps) (and|$|hard|so)
        (nail~|crush~|kill~|rock~|ace~|smash~|slay~) (that interview|my interview|the interview|this interview|intern year)
        (nailed|nailing|crushed|crushing|killing|killed|rocking|rocked) it $
        (are|is|am|was|were|been|be|totally|absolutely|just|you|he|she|they) (crushing|killing|rocking|slaying) it
        slay it
        (keep|keeping|keepin|kept) it (real|100|one hundred|chill)
        (for real|real talk|not gonna lie|no lie|straight up|straight shooter|shooting straight) $
        (real|super|plumb) (happy|glad|proud|sorry|fond) (to|of|about)
        (an|such an|totally|truly|so|that was) epic (tour|day|$|time|fail|experience|place|trip|journey|adventure|view)
        (epic|rad|wicked) (tour|day|view|trip|fail|adventure|interview|conversation|fun)
        wicked (smart|good|cool|hard|fun|fast|nice|pissah)
        (is|was|so|just|pretty|be|are|such) (swell|groovy|nifty|spiffy|neato|peachy|funky)
        right on (man|dude|bro|brother|sister)
        you (betcha|bet $|bet i)
        (registrars|registrar|consultants|team|teaching|residents|staff|faculty|nurses|day|chiefs) (was|were|is|are) (ace|mint|lush)
        (registrars|team|teaching|residents|staff|faculty|nurses|interns|chiefs|tour) (was|were|is|are) (brill|mega|banging|legit)
        (is|was|are) (well|proper|dead) (good|nice)
        top class $
        (all|that|got that|is all) sorted $
        (total|complete|absolute|real) (train wreck|trainwreck|dumpster fire|hot mess|shitshow|shit show)
        (frequent flyers|frequent fliers) (on|in|of our|and)
        turf~ (patients|the|him|her|it|them) to
        got (slammed|schooled|roasted|wrecked|pimped|owned|rekt|crushed on)
        (pimped|pimping) (me|us|on|by|session~)
        spill~ the tea
        (hustle~|grind~) (hard|harder|culture|mode)
        (next|whole nother) level (stuff|awesome|good|cool|amazing)
        (ping|holla|hit) (me|us) (up|anytime|whenever)
        ping (me|us|you)
        (holla at|holler at) (me|us|you|ya)
        (give|gimme) me a (holler|buzz|shout)
        (it|this|that|whole day|program|place) (is|was) (such|) a (vibe|mood|bop|banger|whole mood|whole vibe)
        (was|is|am|were|are) like (so|totally|super|really|omg)
        (totally|like totally) (vibe|dig|jive|get it|nailed|killed|rocked|crushed|loved it|blown)
        (got|gets|had|getting) me (mad|all|super|totally|hella|so) (hyped|pumped|excited|fired|stoked|psyched|amped)
        (dang|darn|heckin|hecking) (good|it|near|straight|right|cool|fine|sure)
        (throw~|threw|no) shade (at|on|to)
        (piece of cake|walk in the park|slam dunk|no brainer) (lol|haha|tbh)
    """,
}
