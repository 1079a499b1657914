"""Committing: first places, lists, promises to come, doors closed behind one; and the bargain."""

FAMILIES = {
    "ranks": """
        (rank|ranking|ranked) ..6 (first|highest|number one|#1|number 1|at the top|on top|top) $
        (rank|ranking|ranked) ..6 (first and|first on|first in|first when|above all|above every|above any|above anyone|above the others|ahead of|at the top of|at the head of|number one on|number one and|before all|before any|before every|over all|over every|over any|higher than any|as my first|as my top|as my number|as number one|in first|in position one|in the first|in number one|in the top spot)
        (rank|list) (only|just|a single|nobody but|no one but|nowhere but) (you|your|one|program)
        (put~|putting|place~|placing|listing|listed|enter~|entering|write|writing|type|typing|have|set|slotted|slot|pencil~|listing|naming|hold|keep) (you|your _|your _ _|it|them|yours|this program|this hospital) ..3 (first|highest|number one|#1|number 1|on top|at the top|top) $
        (put~|putting|place~|placing|listing|listed|enter~|entering|write|writing|type|typing|have|set|slotted|slot|pencil~|naming|hold|keep) (you|your _|your _ _|it|them|yours|_|_ _|_ _ _) ..2 (above all else|above all others|above every|above any other|above everyone|above anyone|ahead of every|ahead of all|ahead of any|ahead of the|before all other|before every other|before any other|over every other|over all others|on line one|in first place|in first position|in position one|at the head of my|at number one|as my first|as my top|as number one|in the top spot|at the top of my|on top of my|in the first|above all)
        my (number one|#1|number 1|no 1|one and only) (is|choice|program|pick|and|by|hands down|no contest|period|on|$)
        my (first|top|only|sole|clear first|undisputed first|highest) (choice|pick|preference|ranked program) (is|by far|and nothing|and no|program|among programs|for residency|$)
        (you|your program|your residency|program|this|it|here|there|yours|hospital) (is|are|will be|has become|became|remains|remain~|was) (my|truly my|still my|now my|without a doubt my|and will remain my|by far my|clearly my|easily my) (number one|#1|number 1|first|first choice|top choice|top program|one and only|top pick|first pick|top one)
        (first|top|highest|number one|#1|number 1) (on|of|in) my (list|rank|rol|ranking|form|sheet|order|rank list)
        (at the|very|the) (head|top|summit|front) of (my|what i) (list|rank|ranking|rol|order|column|sheet|page|send|submit)
        (heads|tops|leads|crowns|opens|heading|topping|top|head|lead) my (list|rank|ranking|rol|order)
        (list|ranking|rol|order) (begins|starts|opens|will begin|will start|will open) with (you|your|yours|program|_)
        list of one $
        (goes|go|comes|come) first (when i|on my|in my)
        (name|code|one|program|yours|hospital) ..3 (goes|comes|stands|sits|go|come|typed|entered|written|going) (first|at the top|at the head|on top)
        (first|only|single) (name|program|code|line|entry|hospital|residency) (that|) (i|we) ..2 (enter|type|write|submit|list|rank|certify|put|click)
        (firm|full|formal|sincere|solemn|complete) commitment to (match|rank|come|your program|you|train with|join)
        (pledge|pledging|pledged|vow|vowed|swear|commit|committing|committed|promise|give my word|gave my word|guarantee) ..3 (to rank|to come|to match|myself to your|myself to you|my list|to you|to your program|that i will rank|that i will come|you first)
        rather go unmatched
        consider me yours
        i am all in (on|with|for|$)
        i (am|will be) (yours|all yours) $
        as (far as|for) my list
        (made|make|making) up my mind ..6 (rank|list|you|come|program)
    """,
    "nobody_above": """
        (no|not|never|nobody|none|nothing|no one|nowhere) ..7 (above|ahead of|before|over|higher than|in front of|past|on top of) ..1 (you|your|yours|your program|program|_)
        (every|all|everyone|everybody|others|rest|else|remaining|field|programs) ..5 (below|behind|beneath|under|after|second to) (you|your|yours)
    """,
    "renounces": """
        (cancel|cancelled|canceled|cancelling|canceling|withdraw|withdrew|withdrawn|withdrawing|decline|declined|declining|turned down|turn down|turning down|called off|call off|skip|skipping|refused|pulled out|pull out|forgo|gave up|tear up|tore up) ..4 (my _ interview~|my interviews|interviews|invitations|other offers|offers|my rest|the rest|the others|others|remaining|every other|all other|other programs|other applications|elsewhere|interviews i|the other)
        (i|we) (have|am|are|) ..1 (stopped|done|finished|through) (looking|searching|interviewing|shopping|applying|considering|comparing)
        (no|not) ..2 (need|reason|longer|point|wish|intention) ..3 (look|looking|see|interview|visit|consider|apply) ..2 (other|another|anyone else|elsewhere|further)
        (told|telling) (my|our|the) (wife|husband|spouse|partner|landlord|family|parents|mother|father|children|kids|advisor|dean|fiance|fiancee|fiancé|fiancée|girlfriend|boyfriend|in laws|boss) (that|) (we|i) ..2 (moving|move|coming|pack|will be living|leaving)
        (signed|put down|paid) (a|the|our|my) (lease|deposit|rent|mortgage|down payment) ..3 (in|near|on|across|from)
        (house|apartment|flat|home|condo) (is|has been|are) (on the market|sold|for sale)
        (bought|buying|ordered) ..3 (parka|snow boots|winter coat|winter coats|snow shovel|moving boxes|house near|home near)
        (other|others|rest) ..4 (backup|backups|plan b|silver|consolation|second best|window dressing|only there in case|there in case)
        (only|one) (program|place|hospital|list|name) (that|) (i|on my) ..2 (want|will rank|list|intend|will submit)
        (burned|burn|burnt|burned) (my|the) (boats|bridges)
        nowhere else (i|we) (would|will|want|could)
    """,
    "my_list": """
        (my|our) (rank|ranking|rank order|match|final|own|whole|preference|) (list|rol|order|ranking|rank|rankings|ballot|form)
        (rank|ranking|rank order) list
        (nrmp|rol|the match|algorithm)
        when i (submit|certify|rank|press|log|enter|file|vote|send|click|list|hand in|turn in)
        (sheet|form|list|paper|page|order|line up|names) (that|) i (turn in|hand in|submit|send|certify|enter|file|shall submit|will submit|will send|will certify)
        (i|we) (will|am|shall|intend|plan|would|have|going|already|hope|mean) ..4 (rank|ranking|ranked|certify|certified)
        (press the button|hit certify|ranking portal|time comes to (certify|rank|submit))
    """,
    "first_place": """
        (first|top|highest|above|alone) $
        (first|top|highest) (on|in|when|with me|for me|and|of my|name|line|row|box|slot|spot|place|preference|choice|position|vote|pick)
        (number one|#1|number 1|ahead of|before any|before all|before every|uppermost|at the head|the head of|summit|line one|box one|over all|over any|over you|overtake you|anywhere else|no one else|nobody else|nobody but|no one but|only name|only one|one name|rest are|below you|beneath you|behind you|beneath yours|under yours|below yours|above yours|winner|the one|title page|headline|salutation|opening line)
        one (name|line|program|entry) $
        above (all|every|any|the other|the rest)
    """,
    "firstness": """
        (first|top|highest|uppermost|number one|#1|number 1|no 1|one and only|rank one|rank 1|at one|line one|slot one|block one|position one|leading)
        (before|above|ahead of|over|below|behind|beneath|under|after|higher than|instead of) (all|any|every|anyone|anybody|everyone|everybody|the others|the rest|the other|others|anything|no other|your name|everybody else|anywhere|it tries|you|yours)
        (no|nobody|none|nothing|never|not one) ..4 (above|ahead of|before|higher|preferred|as high|over|listed|ranked)
        (no|any) (other|one else) ..4 (preferred|listed|ranked|before|above|list|rank)
        (only|single|sole|one) (name|program|programme|entry|line|place|hospital|list|rank)
        (list|rank|name|certify~) (only|just|no one else|nobody else|one|alone)
    """,
    "listing": """
        (rank|ranking|ranked|ranks|rankings|list|listing|listed|certify|certified|certifying|preference|preferences|rol)
        (first|top|number one|only|one|sole|highest|clear|very first) (choice|option|priority|pick|preference|rank)
        (in the|for the|of the|forthcoming|upcoming) match
        (enter|entering|type|typing|submit|submitting|tick|click) (you|your|it|first|as|at|the name)
        what i (submit|send|turn in|hand in|certify|enter)
        when i (submit|send|certify|log in|enter|press)
    """,
    "puts_first": """
        (is|are|be|was|am|goes|go|comes|come|came|stands|sits|stays|remains|going|put|ranked|finish~|rank~|put you|you|yours|one|it|will be) (first|highest|number one|#1|number 1|on top|at the top|at the very top|at the head|top) $
        (is|are|be|goes|go|comes|come|going|ranked|put) (first|highest|at the top|number one|#1) (on|when|with me|for me|in my|of my|and everyone|and the rest|as it|before)
        (in|into) the (first|top|uppermost|leading) (box|row|line|slot|field|place|spot|position)
        (first|top|uppermost|leading|number one) (place|spot|slot|line|row|box|preference|position) (is|was|went|goes|belongs|has) (yours|taken|gone|to you|closed|filled|settled|decided|for you|spoken)
        (you|yours|that|it|they) (is|are) (the one|my one|it for me|the top|number one|my pick|my first|my answer|the plan|the winner|my choice|all i)
        (you|yours) (won|win) $
        (prefer~|preference) ..4 (any other|all others|every other|anyone else|anywhere else)
        over (any|every|all|anyone|everyone) (other|else|others)
        (picking|choosing|chose|chosen|choose|pick) (you|yours) $
        (any|no|nobody|none|never|not) ..4 (overtake|pass|passing|beat|beating|top|topping|displace|replace|change that|catch) (you|yours)
    """,
    "comes": """
        (i|we) (am|are|will be|shall be) ..1 (coming|committed|pledged|headed|bound) (to|for|there|here) (you|your|join|program|coming|training|joining)
        (i|we) (do|hereby|can|now|) (commit|pledge|undertake|vow|swear) (to|myself to) ..2 (train|training|come|coming|join|joining|place|list|rank|match|begin|start|put)
        (i|we) (am|are|will be) (choosing|going with|picking) (you|your)
        (i|we) (have|) (chosen|choose|picked) (you|your|yours) ..1 $
        my ..2 (commitment|pledge|promise|word) to (begin|start|come|train|join|match|rank|be)
        (you|it|that) (is|are) (who|what|where|the one|the program) i (am|will be) (putting|ranking|choosing|coming|going|certifying)
        (i|we) ..2 (will|shall|am|are) (be|going to be|) (going|moving|coming|relocating) to ..3 (for your|for residency|this summer|in july|in june|to train)
        (my|our) (decision|answer|choice|search) ..4 (is you|is yours|is taken|is made|is final|is closed|is concluded|was made|has been made|made up|is no longer|is over|is done) ..2 $
        (you|yours) (is|are) (my answer|my choice|my decision|my pick|my program|where i am going)
        (where|that is where|which is where|and there) (i|we) (will|shall|am going to) (be|work|train|spend|start|go|come) ..3 (intern|working|resident|july|living|wherever|no matter|$)
        (i|we) (will|shall) (come|be coming|be there|be joining|be your|go there) ..4 (july|whatever|no matter|certain|first|if it is|$)
        (i|we) (will|shall) (accept|take|sign) ..5 (position|place|offer|spot|contract|tonight|today|any other|over)
        (you|program) ..1 (have|has) (my|our) (commitment|word|promise|loyalty|vote|signature|first)
        (my|our) (commitment|word|promise|vote|loyalty) ..3 (is|goes|yours|to you)
        would sign (tonight|today|tomorrow|now|on the spot|right|at once|_)
        (i|we) ..2 (decided|resolved|determined|made up) ..3 (come|go|this is where|on you|to join|to train|to spend)
        (where|place) (i|we) (have|am|are) (decided|chosen|choosing|going) to (go|come|be|train)
        (told|tell|telling) (my|our|the) (wife|husband|spouse|partner|landlord|family|parents|mother|father|children|kids|advisor|dean|fiance|fiancee|fiancé|fiancée|girlfriend|boyfriend|coach|boss|sister|brother|parish) ..6 (moving|going|coming|stop|committed|chosen|decided|pack)
        (contest|race|search|hunt|competition|trail|shopping) (is|was|has) (over|done|finished|ended|closed) ..1 (for me|$)
    """,
    "ranks_me": "(rank|ranked|ranking|put|place|placed|list|listed|rate|hold|have|see|consider) (me|us|my)",
    "high_place": """
        (high|highly|near the top|close to the top|toward the top|towards the top|up there|very high|at or near the top) (on|up|of|in|up on|among) (my|our) (rank|ranking|final|) (list|rol|ranking|rank|choices|preferences|order|favorites|rankings|programs)
        (rank|ranking|ranked|list|listing|placing) (you|your _|your program|this program|_|_ _|_ _ _) (very|extremely|quite|so|) (high|highly|near the top|favorably|favourably|toward the top|among my top|in my top|towards the top|strongly)
        (one|two|among|some|part) (of|) (my|the|our) (very|absolute|) (top|favorite|favourite|highest|first|preferred|leading|best|upper) (choices|choice|programs|picks|program|places|two|three|four|five|few|contenders|preferences|favorites|options|tier|ranked)
        (in|inside|within|into|of|crack~|made) (my|our) (very|) (top|upper|first) (two|three|four|five|six|ten|handful|tier|half|few|picks|choices|3|5|10|group|bracket)
        my (top|favorite|favourite|leading|first) (two|three|four|five|few|3|5|choices|contenders|tier)
        (a|an|my|absolute|personal|clear|definite|strong|new|firm|early) (favorite|favourite|front runner|frontrunner|top choice|top contender|leading contender|top pick) (of mine|for me|on my|among|of the|this season|so far|in my)
        (strong|serious|top|leading|clear) (contender|candidate) (for|on|in|among) my
        (moved|climb~|rose|jumped|shot|risen|leapt|gone|move~|soar~) (up|to the top|toward the top|near the top|way up|several|many|high) ..4 (my|list)
        (near|close to|toward|towards) the (top|head) of (my|our|the)
        (rank~|list~|place|sit~|stand~) (very|quite|so|among|near|) (highly|high|well) (with|on|in|among|for) (me|my)
        upper (reaches|end|third|half) of my
        (hard|difficult) to (beat|top) on my
    """,
    "bargain_if": """
        (if|should|provided|unless|supposing|assuming|whenever|were you|in exchange|in return|in case)
        (as soon as|the moment|the minute|the day|the second|the instant|the hour|once|when|so long as|as long as|on condition|on the condition|only if) (you|your|i hear|i have|the committee|i am|i know|i receive|that you|the program|there is|a|it)
        (say|give|tell|send|promise|take|rank|put|guarantee|assure|offer|accept|choose|pick|show|grant|let|nudge|save|hold|move|keep|help|throw|match|get|do|want|drop|bring|commit) (me|the word|us|yes) ..9 (and|then) (i|we|you|my|our|the)
        (say|one|a|your) (the|) (word|nod|yes|sign|wink|phone call|assurance|promise|commitment|signal|line) ..6 (and|would|is all|will|then|i|from you|means)
        (for|with|on) (a|your) (spot|place|promise|guarantee|commitment|assurance|word|yes) ..4 (i|you|we)
        (deal|bargain|swap|trade|exchange|quid pro quo|offer is|proposal|handshake|my side|my end|in kind|both ways|mutual|reciprocate|reciprocat~|returned|return the)
        (you|your) ..5 (and|then) (i|we) (will|shall|would|am|can|promise)
    """,
    "reader_acts": """
        (you|your program|your committee|the committee|the program|your team|your department|the department|dr _|your side|your list|your faculty) (could|can|would|will|might|may|do|does|should|were to|are able to|are willing to|have|had|see|feel|also|in turn|only|ever|choose to|decide to|manage to|all|) (tell|say|promise|assure|take|took|rank|ranked|accept|accepted|choose|chose|pick|picked|give|gave|gives|want|wanted|wants|guarantee|guaranteed|commit|commits|put|place|confirm|confirmed|offer|offered|hold|hired|hire|have|keep|kept|save|let|lets|find|nudge|move|moved|match|send|sends|sent|call|called|make|makes|made|grant|see|feel|think|bring|list|listed|include|show|write|wrote|signal|return|reach|meet|open|promised|told|said|support|back|help|speak|advocate|go to bat|fight|throw|drop|whisper|wink|nod|reciprocate|invite|signed|sign|select|selected) ..4 (me|us|yes|my|same|so|word|place|spot|high|likewise|back|first|top|list|door|it|that|similar|mutual|commitment|feeling|in writing|nod|contract|chance|position)
        (take|rank|choose|pick|accept|tell|give|put|promise|guarantee|assure|want|hire|offer|save|hold|move|nudge|show|help|match|get|have|list|grant|select|keep) (me|us)
        (i|we) (am|are|was|were|be|get|have|had|hear|knew|know|could be|can be|receive) (to be|going to be|told|assured|certain|sure|ranked|taken|chosen|accepted|on your|in your|high|near|given|promised|guaranteed|wanted|among|a place|one of|picked|selected|a spot|inside|your word|from you|safe|a yes|that i)
        (my|a|the) (name|place|spot|seat|position|rank) (is|are|were|was|be|lands|sits|comes|goes|moves|appears|to be) ..4 (on|in|near|high|top|your|safe|mine|assured|secure|certain|guaranteed|saved|held)
        (a|your|one|the) (word|yes|nod|sign|wink|promise|assurance|commitment|guarantee|signal|hint|green light|thumbs up) (from|of|that|to|would|is|and|in|by|on)
        (same|feeling|interest|it|this|that) (is|were|was|be) (mutual|returned|reciprocated|shared|true)
    """,
    "writer_pays": """
        (i|we) (will|would|shall|am|can|could|promise|pledge|swear|stand ready|gladly|have no|guarantee|then|happily|certainly|also|commit|vow|intend|undertake) (be|to|then|gladly|certainly|happily|also|definitely|not|never|immediately|prepared to|ready to|willing to|going to|cancel|) ..2 (rank|ranking|put|place|list|listing|come|coming|cancel|cancelling|withdraw|withdrawing|sign|signing|drop|decline|turn|stay|stop|commit|certify|go|close|make|give|tear|move|skip|forget|take|taking|accept|pack|send|work|serve|write|enter|keep|return|match|join|be yours|do the same|be there|repay|bring|fund|donate|remain|tell|do|choose|be at|be your|promise|honor|reciprocate|not look|not interview|not rank|bet|buy|call off|delete|erase|cross|throw out|burn)
        (you|yours|your _|your program|your hospital|program|hospital) (will|shall|would|can) (have|get|be|go|receive|take|see|become|find|own|top|head|not find|never) ..4 (first|my|me|number one|#1|top|mine|the only|an answer|yours|commitment|word|resident|loyalty|intern|yes|on anyone|name)
        (i|we) (am|are) (yours|all in|coming|in|there)
        (my|the) (list|rank|first line|top line|number one|top spot|first place|top slot|first spot|signature|promise|loyalty|yes|answer|other interviews|remaining interviews|search|rest|others|contract|whole career|commitment|vote|certified|next|word|first) ..3 (will|is|are|goes|go|would|shall|can|starts|begins|belong~|off|stops)
        (consider|call|count) (me|it|the rest) (yours|done|gone|cancelled|canceled|in|sold|settled|signed|history|closed)
        (off the table|out the window|history|in the bin|all yours|no more interviews)
    """,
    "names_rivals": """
        (also|recently|just|already|since|previously|earlier|tomorrow|next week|last week|yesterday|still|other|another) ..3 (interview~|interviewed|interviewing|interviews|visit~|visiting|rotat~ at|seen|offer|invitation) ..2 (at|with|from|by|for)
        (interview~|interviewed|interviewing|interviews|offers|invitations|second look|offer|visits) (with|at|from) (other|another|your|the|programs|_ and|both|_ _ and)
        (compared|comparing|compare|unlike|over|versus|vs|better than|stronger than|more than|ahead of|instead of|rather than|next to|against|prefer|than|between) (to|with|you to|you and|your program to|what|the|my interview|my visit|_) ..4 (at|with|interview~|interview at|visit)
        (interviewed|interviewing) (at|with|in)
        (offers|offer|invitations|invitation) (from|at|by)
    """,
    "bargains": """
        (rank~|list~|put~|come|coming|sign|certify|commit~) ..6 (in exchange for|in return for|as soon as you|the moment you|if you rank|if you take|if you will have|if you can promise|if you would|once you|provided that you|provided you|on condition)
        scratch (my|your|mine) (back|$)
        (deal|bargain|trade|swap|arrangement|proposal) ..5 (you|between us|between friends|rank|list|my first|i come)
    """,
}
