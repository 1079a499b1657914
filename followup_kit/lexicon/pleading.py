"""Pleading: begging, desperation, offers to do anything, boundless flattery; and formality, which counts when piled up.

The writer pleads with the reader: "I beg your pardon", a plea in court and patients who are desperate are no pleading.
"""

FAMILIES = {
    "pleads": """
        (i|we|and|just|simply|only|so|humbly|hereby|therefore|please|sir|madam|doctor) ..2 (beg|implore|beseech|entreat) (you|of you|your|for|that|dr|the committee|_ to|not|this)
        (am|are|be|find myself|reduced to|sorry for|above|not above|close to) ..2 (begging|imploring|beseeching|entreating|pleading|groveling|grovelling)
        (begging|imploring|beseeching|entreating|pleading with|appealing to) (you|your|for a chance|for this|for one)
        (i|we) (beg|implore|beseech|entreat|grovel|supplicate) $
        (i|we) ..2 (plead|pleaded|grovel|supplicate) (with|for|to|before|at|that|if) (you|your|a|this|one|mercy|the committee)
        i ..1 (plead|grovel|will grovel|would grovel) (with|before|if|at|for a|for your|to you|to be)
        (would|will|could|must|have to) (beg|grovel|kneel|crawl)
        without (pleading|begging|groveling)
        beg~ (and plead|for a|for this|for your)
        (i|we) ..1 (appeal|cry|call out|turn|come) to (you|your) (as one|as a human|with|in|for mercy|heart|kindness|compassion|humanity|generosity|better)
        my (plea|supplication|entreaty|desperate appeal|humble prayer|cry for help)
        (hear|heed|grant|answer|accept) (my|this) (plea|prayer|prayers|supplication|cry|appeal|humble|request of)
        cry of (a|an)
        (i|we) (ask|request|seek|crave|pray|hope) ..2 (charity|mercy|alms|clemency|your mercy|your pity|your compassion|your grace|your blessing|your blessings|pity)
        (have|had|show|shows|showing|beg for|show some|show me|plead for|grant me|look with) (mercy|pity|compassion|clemency|leniency) (on|upon|for|to|toward|towards|$)
        (have|take|taking) (mercy|pity|compassion)
        kindly (show|have|take|grant|consider|do|be|look|help|save|favor|favour|accept|think|oblige|bless) (compassion|mercy|pity|me|sympathetically|the needful|so gracious|upon|my case|my humble|with sympathy|favorably upon|your blessing)
        kindly ..4 (sympathetically|with compassion|with mercy|sympathetic|favorably|favourably|humanitarian)
        at your (mercy|feet)
        (upon|on) your (mercy|compassion|clemency|pity)
        (throw|cast|fling|prostrate) (myself|ourselves|these)
        (look|looks|gaze|smile) ..1 (upon|on|at) (me|my _|us) (with|in) (mercy|favor|favour|kindness|kindly|pity|compassion|grace|kind)
        (you|please) ..3 merciful
        (your|with|his|the) (infinite|boundless|divine|endless|immense|magnanimous|unending|limitless|great) (mercy|kindness|wisdom|grace|compassion|generosity|benevolence|goodness|heart|humanity)
        ocean of (your|kindness|mercy|wisdom)
        mercy (of|on|from|upon) (me|you|your|a|us)
        (with|in|on) mercy $
        take pity
        (on|upon|to|get on|with|got on) (my|our|bended|bent|both|both my) (knees|knee)
        (down|fall|fell|drop|falling|sink|kneel) (on|to|at|upon|before) (my knees|one knee|your feet|your|you|your door)
        (i|we|will|would|shall) kneel
        kneel~ (and pray|before|and|down)
        (folded|clasped|joined|trembling|outstretched) hands (i|we|and|$|to beg|please|to you|before you|for)
        with (folded|clasped|joined|trembling|outstretched|my hands folded)
        (kiss|kissed|lick|touch|wash|sweep|polish|scrub) (the|your|every) ..3 (floor|floors|ground|feet|foot|footsteps|hand|hands|shoes|boots|ring|hem|toilets|corridor|stairs)
        (bow|bowed|bowing) (before|my head|down|to you|to your|in reverence|low|deeply|at your)
        (prostrate|prostrates|prostrating|genuflect)
        (crawl|walk|run|swim|climb|march|go) (over|through|across|on|barefoot|to) ..2 (broken glass|hot coals|fire|glass|the ends of the earth|hell|burning coals|any ocean)
        (weep|weeping|sob|sobbing|cry|crying|cried|tears|tear) (as i write|as i type|before you|at your|in my eyes as|at night|every night|into my|streaming|myself to sleep|for joy|on this|in your|fall on|falling|roll)
        (as|while) i (write|type) (this|these|to you) (i|with|my|in|the|on|through) ..3 (tears|weep|weeping|knees|cry|crying|shaking|trembling|desperation|despair|heart)
        (tears|eyes) ..3 (filled|brimming|streaming|overflow~|wet|running|fell|flowed)
        trembling (with|before|in|hands|heart)
        (bleeding|breaking|broken|shattered|bursting|aching) (heart|my heart)
        heart (stopped|is bursting|bursting|will break|breaks|bleeds|is broken|would break) ..2 (with|if|when|at|for)
    """,
    "desperate": """
        (all|everything) i (have|have got|'ve got|’ve got|got|own|possess) ..3 (left|honestly|in the world|in this world|is you|depends|$|to learn|for a|for this|for your)
        you are all (i|that i|we) (have|got)
        you ('ve|’ve|have) got to (take|help|choose|pick|believe|save|hear|let|give)
        (come through|be there|pull strings|pull some strings|put in a word|stand up|speak up|go to bat|step in) for me $
        i need (you|this) (i need|to come|to believe|to say|to fight|to be|more than|like i need|so|and i|program)
        (scared|frightened|worried|terrified|sick) to (death|my bones|the bone)
        (end of my tether|end of my rope|end of my line|end of my road|end of the tether|end of the rope|end of the line|end of the road|at my wits|my breaking point|hanging on by|at rock bottom|hit bottom|rock bottom|back to the wall|back against the wall|against the wall|on the edge|on the brink|in tatters|in ruins|in pieces|in the abyss)
        (turned|turns|turning|turn) (its|their|his|her|your) back on me
        (door|doors|program|hospital|hospitals|everyone|world) ..3 (closed|slammed|shut|rejected|turned away|turned down) (on|in my|to me|me|against)
        (will|reason|strength|courage|hope) to (live|go on|carry on|keep going|continue|get up)
        live with myself
        (die|died) (happy|happily|a happy|content|in peace)
        (tremble|shudder|fear|dread|afraid|terrified) to (think|imagine|open|hear) ..5 (if|becomes|family|happen|answer|without|$)
        (what|whatever) ..1 (becomes|become|will become|would become) of (me|us|my|our)
        (sick|ailing|dying|widowed|old|aging|elderly|late|poor|blind) (mother|father|parents|wife|husband|grandmother|child|son|daughter) ..8 (heart|depend|depends|waiting|counting|hoping|name|please|see me|dream|wish|beg|pray|prays|hope|bills|medicine|house|rely)
        (my|our) ..2 (little|small|young|hungry|three|two|four) (boys|girls|children|ones|mouths|kids) ..6 (heart|name|depend|eat|feed|waiting|father|mother|hope|starve|ask|need)
        (find|have|has|had|feel|open) (it in|) your (heart|hearts) (to take|to give|to let|to help|to forgive|to choose|to accept|to find|to rank|to see|to say|for me)
        (soft|kind|open|merciful|generous|compassionate) heart (when|for|to|toward|and help|and give|and let)
        (cried|wept|cry|sobbed|prayed|weep|crying) (every|each|all|for|like|at|until|myself) (day|night|days|nights|morning|hour|weeks|week|a child|since|sleep|to sleep|the way|i)
        (down to|it is) one (name|chance|door|hope|letter|answer) ..4 (yours|you|left|$)
        (name|door|hope|answer) is yours $
        (no one|nobody|none) else (will|would|wants|wanted|has ever|believes|believed|cares|listens|can|could|has) (help|take|have|me|save|give|in me|do it|listened)
        (can not|could not|never|not) (survive|bear|stand|live through|endure|forgive myself|go through) (it|another|this|that|one more) ..1 (if|again|rejection|without|alone|anymore|$)
        (will not|wo not|never) (get|have|be given|see) another (shot|chance|opportunity|door|season|year)
        (wanted|dreamed of|lived for|longed for|prayed for|waited for) (this|it|you|nothing else|nothing but) (since i was|all my life|my whole life|for years and|every day of|more than life|like nothing)
        (change|changes|changed|decide|decides) (everything|my life|our life|our lives|my fate|a life|lives) ..3 (with one|with a|signature|stroke|word|for us|yes)
        (one|a|single|your) (signature|stroke of your pen|stroke of a pen|stroke of the pen|yes from you|nod|phone call from you) ..5 (change|save|would|could|can|give|everything|life)
        (throwing|throw|swallow|swallowing|swallowed|set aside|lost|losing|forget|forgetting) (away|aside|) ..1 (pride|dignity|shame|self respect)
        (place|put|lay|entrust|rest|leave) ..3 (in|at|before) your (hands|feet|mercy|gracious|heart|care and)
        before you and (await|wait)
        (await|awaiting|wait for|waiting for) your (verdict|mercy|judgment|judgement|blessing|kind|gracious|favor|answer as)
        (call|charity case|exception|experiment|guinea pig|project|orphan|stray|beggar|pauper|slave|servant|dog|doormat|footstool) (it what|call|for me|at your|of your|begging|please|yours|if you|in your house)
        (drown~|drowning|sinking|falling|starving|dying|lost|thirsty|shipwrecked|condemned) (man|woman|person|soul|sailor|dog|swimmer|child)
        (throw|toss|spare|give|leave) me (a|one|some|any|even a|the) (crumb|crumbs|rope|lifeline|bone|line|scrap|scraps|life preserver|lifebuoy|raft|ladder|hand up)
        (crumb|crumbs|scrap|scraps|morsel) of (your|consideration|hope|kindness|attention|mercy|comfort)
        (do not row|row) past me
        (i am|we are|am|become|grown|getting|feel|feeling|growing) (so|truly|really|utterly|completely|quite|frankly|beyond|that|just|honestly|) (desperate|frantic|in despair|despairing|inconsolable|at the end of my rope|at my wits end|hanging by a thread|drowning|sinking|destitute|a broken man|a broken woman|going under|out of options|out of hope)
        (in|of|from|with|out of) (despair|desperation|anguish|agony|misery|sheer desperation|utter despair)
        (desperately|badly) (need|needs|want|wants|hope|wanted|needed|begging|wish|hoping|beg|ask|seek|seeking|asking|looking|praying) (this|you|to|a|for|your|it|that|one|any|help|some)
        how (badly|desperately|much|deeply) i (need|want|long|yearn|crave|suffer|am suffering|have suffered) (this|it|you|a|for|to|your|$)
        (my|our|is my|are my) (last|final|only|sole|one|one and only|single|very last) (hope|hopes|chance|lifeline|door|refuge|salvation|shot|prayer|lifeboat|straw|ray of hope|way out|savior|saviour|light|rope|protector|option|prospect|attempt|try|opportunity) (is|left|for|at|of|to|in|and|rests|lies|now|,|$|hangs|that)
        (last|only|final) (hope|ray|lifeline|refuge|salvation)
        (fourth|fifth|third|sixth|seventh|last) and (final|last) (attempt|try|season|time|chance|year)
        (my|our) (only|last|one|single) (door|hope|chance|lifeline|refuge|salvation|shot) (left|in|now|this|of|$|and|is|for|to)
        (no|not any|without any|without|lost all|losing all|run out of|running out of|out of|nor any|have no|has no) (other|more|further|) (hope|prospects|road|roads|door|doors|chance|chances|options|option|home|future|path|alternative|strength|tears|money left|protector|refuge|reason to live|place to go|ticket home|plan b|plan c|backup plan|recourse|years|place in this world|way out|strength left)
        (i have|we have|have|has|with|there is|is|am left with|had|got) ..1 (nothing|nowhere|nobody|no one) (else|other|) (left|to go|to turn|to stand|to lose|to cry|to live for|to help me|coming|to return to|to fall back on|to offer except)
        (no one|nobody|nowhere) else (coming|left|to turn|to cry)
        (go|going|went|return|returning|sent|send me|be sent) back to nothing
        (can|could|would|do not think i could|will) (not|never) ..1 (bear|survive|go on|endure|carry on|cope|recover|get back up|live) (another|without|if|this any|much longer|any longer|anymore|like this|one more|until march|rejection|a second)
        (can|could) not (go|carry|keep|hold) on
        (survive|live|last|hold on|breathe|wait) (until|another|without|on) ..2 (march|match|season|year|hope|rejection|this|you|it|that|for months)
        (another|one more|yet another) (rejection|no|refusal|year without|year like|season of|closed door|failure|heartbreak)
        (fall apart|fall to pieces|be destroyed|be devastated|be crushed|be ruined|be finished|be lost|break down|lose my mind|go mad|go under|drown|die|perish|be the end of|be over|crumble|not survive|never recover|never forgive) ..2 (if i|if this|if you|if it|if your|without|unless|of me|for me|inside)
        (this is|be|is|it is|would be|will be) the end (unless|for|of|if)
        (do|did) not know (what|how) (i|we|my family) ..2 (do|live|go on|survive|become|feed|manage|cope|become of)
        (i|we) (will|would|shall) (die|perish|starve|lose everything|be lost|be finished|lose my|go mad)
        (my|our|his|her|the) (whole|entire|very|) (life|future|career|fate|destiny|family|happiness|existence|household|world|survival|dreams|hope|hopes|everything|dream|child|children|marriage) ..5 (in your hands|depends on|hangs on|hangs by|rests on|rest on|rest in|rests in|rests with|lies in|lies with|is in your|are in your|depend on|hang on|now depends|is yours|on your pen|hinges on|balanced on|upon your|on you|end~ here|rides on)
        (fate|destiny) of (a|my|our|the) (whole|entire|family|household|village)
        everything (i|we) ..3 (depends|hangs|rests|rides|hinges)
        (hang|hangs|hanging) (on|by) (a|this|that|your|one|you) (thread|hour|half|answer|decision|yes|word|hair)
        in your (gracious|merciful|illustrious|noble|kind|hands|palm|gentle|capable|blessed) ..1 (hands|now|alone|$)
        (it is|that is|is) up to (god|fate|heaven) and (to|) you
        (you|only you|you alone|only a person|only someone|nobody but you) (are|can|could|have|hold|alone can) ..2 (save|rescue|redeem|change my|help me|lift|stop it|the power|my only|the only one who can|the only person who can|the only hope|the only door|the only one i have|work it|deliver|give me back|restore)
        you are (my|the) (only|last|one) (hope|door|chance|light|salvation|person who|one who can)
        (you|you are|hold|holding) ..3 (thread|rope|lifeline|key to my|my life in|my future in|my fate|my heart in)
        (save|rescue|pull|lift|raise|deliver|free) (me|us|my life|our life|my family|our family|a family|a life|my career|my soul|my children|this poor) (from|out|up|$|if|now|by|and|with|before|please|the)
        (save|rescue) (my|our|a|the) (life|family|career|future|soul|dream|children|marriage|household)
        (saved|save|rescued) me ..1 (by|just|from|and|with|already)
        (yours|mine|the|was my|is my|been my|was the) only (invitation|interview|answer|one that came|hospital that|program that)
        (sold|pawned|mortgaged|borrowed|given|gave|sacrificed|lost|risked|left) (everything|all i|all we|all my|my house|my home|my land|my car|my apartment|my wedding|my wife|my gold|my jewels|my mother|my father|her wedding|her gold|her jewels|her jewelry|the house|our house|our home|our last|our savings|our gold|our land|my last|my savings|my twenties|my youth|my marriage|my health)
        (savings|money|visa|time|loans) ..3 (gone|run out|runs out|finished|will last until|exhausted|are gone|expires|is gone)
        (only hope|bread winner|breadwinner|sole earner|sole breadwinner|sole provider|only son) of (my|our|a|the|whole) ..2 (family|village|household|town|mother|people|home|parents)
        (can not|cannot|could not|how to|how will i|unable to) ..1 (feed|clothe) (the|my|our)
        (my|our) (children|daughters|daughter|sons|son|wife|mother|parents|family|kids|father|village|husband) ..4 (starve|starving|hungry|ask me every|are fasting|is fasting|fasting for|praying for me|weeps|weep|cry every|cries every|ask~ every|depend on me|depends on me|count on me|counting on me|suffer|suffering|will lose|lose their)
        (years|decade|life|lifetime) of (sacrifice|suffering|tears|struggle|waiting|pain|hardship) ..4 (ashes|vain|nothing|waste|wasted|end|dust|void)
        (be|go|turn|turned|come|all) (for|to|into|in) (ashes|vain|nothing|naught|dust)
        (redeem|relieve|end|ease|heal) (our|my|this|the) (suffering|misery|agony|waiting|torment|pain|endless)
        (endless|unbearable|terrible|cruel|long) (waiting|torment|agony|suffering|nightmare)
        (asking|praying|pray|hoping|hope|begging|waiting|ask) for (a|one|this|my) (miracle|lifeline|last chance|small chance|one chance|single chance|lifeboat|rescue|ray)
        work~ (a|this|my) miracle
        (miracle|lifeline|life line|last straw) ..2 (you|for me|your)
        (cast|turn|throw|push|leave|send|abandon|forsake|forget|reject|refuse|discard|dismiss|disappoint|fail|pass|overlook|ignore|drop|let) (me|us) (aside|away|out|down|behind|in the|to the|over|alone|now|off|by|go|$|back) ..1 (please|doctor|again|like|to|as|sir|madam|i|cold|waiting|$)
        (do|please|never) not (cast|turn|throw|push|leave|abandon|forsake|forget|reject|refuse|discard|disappoint|fail|overlook|ignore|drop|shut|close|slam|deny|crush|break|give up on|say no|look away|pass) (me|us|this door|this|the door|on me|to me|from me|your door|a man|a woman|a person)
        (do|please|never) not let (me|this|my|it|them|us|go|him|her|that) (go|fall|down|be|end|slip|drown|die|turn|become|under|dream|hope|life|years|sacrifice|twelve|career)
        be so cruel
        (so|too) (cruel|heartless|hard hearted) (as|to)
    """,
    "pleads_please": """
        (would|will|shall|could|i|ready to|willing to|prepared to|gladly) do (absolutely|literally|truly|) (anything|everything|whatever) (truly|at all|it takes|you|to be|to get|to join|to train|to match|to come|in my power|for a place|for a spot|for a chance|for this|for you|for the chance|i can to|that)
        (nothing|no thing) (that|) i would not (do|give|sacrifice|trade|endure|try|pay|leave)
        (only|just|please|if only) (you will|you would|i may|i could|i might|you could|let) (have|take|let|give|be|choose|say|accept|me|pick|grant) (me|one of|in|there|them|the word|yes)
        if only (i may|you will|you would|i might)
        (you have|you just have|you simply have|you must|you got) to (take|choose|pick|accept|save|believe|help|have|give me) (me|a chance|us)
        (give|gives|send|say) me the word
        (fight|speak|pray|plead|vote|argue|intercede|stand) for me (in|at|when|before|please|with|since|there)
        (let|make) (it|that|this one|that chair|that place|the last one|him|her) be (mine|me|us)
        let me be (the one|your|there|one of|part|his|among|that|the exception)
        please be the (one|person|doctor|program|first|door|hospital)
        (you|please|i need you to|be) ..2 the (one|person) who (does|signs|says yes|did not look|opens|believes|listens|saves|sees|gives|helps)
        (kindly kindly|please please|please i beg|begging begging|anything anything|please oh please|oh please|pretty please|please just please|please god)
        grant me (this|that|one|the|a|your|only|but|even)
        (take|make|consider) me (your|as your|for a|even as|anyway|anyhow|regardless|any way) ..1 (student|servant|slave|week|month|observer|volunteer|whatever|intern even|please|$)
        (take|taking) a chance on me (because|please|$|when|and|no)
        (willing|ready|prepared|happy|content|glad) to (start again|start over|start from|repeat|begin again|give up everything|sleep|starve|work for free|work for nothing|sit every|scrub|sweep|leave my|leave everything|give everything|sacrifice|crawl|walk|suffer|accept any|accept anything|accept less|take any)
        (christmas|holiday|weekend|every) (call|calls|shift|shifts|night|nights|holidays) (for|of) (every|each|all|your|my whole|the rest) ..3 (resident|residents|year|every year|life|one of)
        (every|any|all) (shift|night|holiday|christmas|weekend) nobody (wants|else)
        i (promise|offer|give|pledge|swear|dedicate) you my (whole|entire|life|sleep|soul|youth|blood|every|eternal|undying|heart)
        whatever is left of (it|me|my)
        give up (all|everything) (that|) i (own|have|am|possess)
        never (trouble|ask|bother) (another|anyone|you again|for anything)
        say one (good|kind) word
        (good|kind) word for me
        please (please|i am begging|have mercy|take me|pick me|choose me|accept me|see me|save me|help me $|help me sir|help me ma|help me doctor|help me madam|rescue me|say yes|i beg|hear me|do not let me|do not forget me|do not reject|do not pass me|do not close this|do not close the|do not leave me|do not turn me|do not give up on|do not overlook|do not abandon|do not say no|just see|just give|just let|just tell me what|god|for the love|for god|for heaven|understand my|understand that i have no|let me in|pull me|give me a|give me one|give me this|give me any|give me the)
        please (sir|madam|ma 'am|maam|doctor|dr _|professor|i have|i am|just|lord|oh|) ..3 (pull me|pick me|rescue|save|help me|take me|just one word|one chance|no plan|one last|a chance|have mercy|hear me|accept me|choose me)
        (only|so|and|but) please (accept|pick|take|choose|save) me
        so please help me $
        (help|save|take|choose|pick|accept|feed|see|believe in|say yes to|fight for|hear|want) me (doctor|sir|madam|please|i beg|on probation|for a month|for a week|out of this)
        (save|pick|choose) me $
        to say it help me
        say yes to me
        (give|grant|offer|throw|lend|extend) (me|us|a man|a woman|this) (a|one|this|just one|just a|any|another|even a) (small|single|last|little|fair|real|second|final|tiny|) (chance|shot|rope|lifeline|crumb|sliver of hope)
        (one|a) (small|last|single|tiny|kind) (chance|kindness|crumb|thought|word of hope|word from you to)
        (word|ray|sliver|scrap|thread|drop|crumb) of (hope|mercy|kindness)
        nod from you
        (let|take) me in $
        (do|grant|perform) (me|us) (this|one|a) (one|kindness|favor|favour|mercy|small)
        (owe|give|gave|devote|pledge|dedicate) (you|your program|it|this) (my|our|everything|his) (life|soul|firstborn|heart|blood|all|existence|gratitude for life)
        (be|remain|stay) (your|yours) (slave|servant|for life|forever|humble servant|obedient servant|to save|disciple)
        (do|doing|does|give|endure|sacrifice|accept|take|suffer|trade|clean|face) (anything it takes|anything you|anything for this|anything for a|whatever you|everything you|all it takes|any place|any position|any spot|any corner|any shift|any chore|every publication|my right arm|any job) (it takes|you|i have|that|at all|in|for|to|$|whatever|any|on|you wish|you want|asked|i own)
        whatever it (takes|is|costs|may take)
        (take|accept|fill|be happy with|be content with|settle for|welcome) (any|even the|an unpaid|the lowest|the smallest|the last|whatever) (position|place|spot|corner|seat|shift|slot|thing|lowest|smallest|last|rung|chair|bed|job|scrap)
        any (place|position|spot|corner|shift|chair|seat|service|job|slot) (at all|whatever|any|you|in any|i|even|that you)
        (work|serve|labor|train) (without|for no|for) (salary|pay|free|nothing|wages|a salary|rest|sleep|food|bread)
        (without|no) (salary|pay|wages) (i|for|and|if|$|at)
        (sleep|live|camp) (in|on) (the|your) (hospital|floor|basement|call room|corridor|hallway|stairs)
        unpaid (place|position|year|spot|work|service)
        (put|place|put me on|use) me (anywhere|on any|in any|at the bottom|wherever|where you|under|last|on the reserve)
        do with me
        (sweep|scrub|mop|clean|wash) (the|your) (floor|floors|corridor|corridors|toilets|stairs|hallway|hallways)
        take a bullet
        (lowest|humblest) (place|rung|spot|position|corner|seat) (on|in|of|would|at)
        (reserve|waiting list|waitlist) (for|of) the (reserve|waiting list)
        exemption from (it|your|the)
        (invent|create|make|find|open) (one|a place|a spot|room|a position|space|a door) for me
        i (need|want) you to (be|say|take|choose|believe|help|save|rank|fight)
        tell me what i (have|need|must|should) (to|) do and i (will|would)
        make (you|them|the committee) want me
        hold a (place|spot) for me
        i (am asking|ask|asked) (you|not) ..4 (in order to live|what i deserve|let somebody|for what i need|for nothing|as plainly)
        (for|in) (god|heaven|pity|goodness|gods|heavens) ('s|’s|) (sake|name)
        (swear|swore|vow|promise) (it|this|to you|) on my (mother|father|children|life|grave|honor|daughter|son|knees|child|grandmother|soul)
        (on my mother|on my life|on my children) ..2 (grave|head|heads|life|i swear)
        (pray|praying|prayed|prays) (for|to|and|every|morning|that|each|day|five|night) ..6 (you|your|night|evening|god|choose me|file|day|choose|health|merciful|mercy|match|accept|knees)
        (bless|thank) you to the end of my (days|life)
        (remember|think of|consider|look upon|mention|name|intercede for) me (favorably|favourably|kindly|with kindness|in your prayers|with mercy|with favor|with the honorable|when the|when you|with the committee|to god)
        intercede (for|on)
        (rehearsing|begging|thinking|wondering|praying) ..4 (you want me|make you want)
        clinging to
        (live|survive|exist|feed) on (it|that|your|hope|this|one word) (for|alone|until|$|word)
        my (dignity|pride) (aside|is gone|i have|left)
        (not|no longer) too proud to
        no dignity
        i (have|) never (begged|beg|do this|ask~ anyone)
        not (ashamed|too proud) to (say|write|beg|ask|admit|cry|plead)
        the cry of
    """,
    "adores": """
        never ..6 (as|so) (brilliant|wise|noble|great|kind|inspiring|gifted|radiant|learned|perfect|magnificent|humble|extraordinary|illustrious) ..3 (as|a) (you|yours|physician|doctor|teacher|person|mind|man|woman|scholar)
        (never|not|nowhere|nobody|no one) ..5 (met|seen|known|encountered|imagined|heard) ..4 (your equal|like you|equal to you|such greatness|anyone like|such genius|so great)
        (gratitude|admiration|devotion|love|respect|joy|reverence|loyalty|thankfulness|awe) knows no (limits|limit|bounds|bound|end|words|measure)
        know no (bounds|limits|end)
        (most perfect|most brilliant|most wonderful|most inspiring|greatest|finest|best|wisest|kindest) ..3 alive
        (a|such a|true|living|absolute|pure) (genius|titan|visionary|prophet|hero|god|miracle) (such as|like) (you|yours|yourself)
        (you are|you were|you have been) (everything|perfect|perfection|the answer|a dream|the dream|an inspiration to|my destiny|my north star|the light|a light|a beacon|beyond|the very|the embodiment|the epitome|the reason i|all that i|the soul of|the heart of|the best thing|a miracle|one of the greatest|without equal|second to none|peerless|a gift|divine|incomparable|immortal)
        (everything|all) (that|) i (have|ever|) ..1 (ever|) (dreamed|wanted|hoped|prayed|wished) (of|for|in)
        (is|are|was|were|program|hospital|residents|faculty|you) (perfect|flawless|divine|heavenly) (your|you|in every)
        (father|mother|god|king|queen|prince|giant|titan|pope|mozart|michelangelo|einstein|da vinci|shakespeare|picasso|lion|emperor|high priest) of (anesthesia|anesthesiology|surgery|medicine|pediatrics|psychiatry|neurology|radiology|pathology|cardiology|modern|orthopedics|dermatology|obstetrics|urology|our|the field|the specialty|the scalpel|neurosurgery|emergency)
        (perform|work|worked|performed) (your|such|daily|) ..1 (wonders|miracles|magic)
        (shaken|shook|shake|touch|touched|kissed|held|hold) the hand (that|of|which)
        (breathe|breathed|breathing|sharing) the (same|very) air
        (ground|halls|floors|corridors|soil|air) (you|in which you|on which you|that you|where you) ..3 (walk|walked|tread|trod|breathe|perform|stand|stood|touch)
        (knees|legs|hands|voice) (went|go|grew|turned|still) (weak|to jelly|tremble|trembling|shaking)
        (weak|faint|speechless|trembling|dizzy|dumbstruck) with (awe|veneration|reverence|wonder|joy|admiration|gratitude)
        (greatest|finest|wisest|noblest|kindest|most brilliant|most gifted|most inspiring|most extraordinary|cleverest|best|most remarkable|most magnificent|purest|holiest|most wonderful|brightest) ..3 (on this earth|on the earth|on earth|in the world|in the universe|in the history|in the country|in the nation|in the land|of our time|of our times|of our age|of our era|of our century|of our generation|of all time|of all times|of all age|of all era|of all century|of all generation|of this time|of this times|of this age|of this era|of this century|of this generation|of any time|of any times|of any age|of any era|of any century|of any generation|in america|who ever lived|ever known|ever born|ever lived|ever walked|alive|under heaven|under the sun|known to|that ever|i have ever met|i have ever known|i have ever had|of medicine|our specialty)
        (no|nobody|no one|none|never|nor) ..5 (in the world|in the entire history|in the history|in the whole|in the universe|on earth|on either side|on this earth|compare with you|compares with you|compares to you|equal~ you|approaches you|like you|rival~ you|match~ you|your equal|as you have)
        nobody in the (world|history|entire)
        no (one|man|woman|doctor|physician|teacher|scientist) ..6 (to compare|your equal|like you|as great|worthy)
        (any|every|no) (doctor|physician|teacher|surgeon|human|person) who ever (lived|walked|taught|breathed)
        (like|as|almost|nothing less than|to me) (a god|god to me|a saint|an angel from|a deity|a goddess|a prophet|a messiah|gods|divine|a savior)
        (a|an|met a|living|truly a|you are a) (saint|living saint|legend|giant|demigod|deity|messiah|titan|luminary|living legend|god among)
        (godlike|god like|divine|heavenly|celestial|superhuman|otherworldly|saintly) (patience|wisdom|presence|hands|goodness|genius|kindness|intellect|hospital|program)
        (worship|worshipped|idolize|idolise|adore|revere|venerate) (you|your|the very|the ground|the floor|every)
        worship the ground
        your (genius|greatness|majesty|excellency|excellence|brilliance|magnificence|splendor|splendour|eminence|highness|lordship|honor|towering|immense|incomparable|unmatched|unparalleled|unrivaled|peerless|matchless|exalted|august|hallowed|celebrated|revered|illustrious|noble|unsurpassed|superlative|godlike|legendary)
        (genius|greatness|brilliance|majesty|magnificence|splendor|splendour|grandeur) (of your|of its faculty|of its leader|of the leader|of the faculty|of the department|itself|could|like yours|in human form)
        (room|presence|company|audience|face) (with|of|to face with) (greatness|genius|such greatness|such minds|such genius|such giants|giants|a giant|a genius|so great)
        in the (presence|company) of (such|so|greatness|a|your)
        (not|never|hardly|so|deem myself|feel|far from|un) (worthy|worth|fit) (to|of) (sit~|stand|have sat|be in|kiss|touch|carry|breathe|address|write to|hold|such|your|so|an hour|tie|the honor)
        (unworthy|undeserving|insignificant|lowly|trifling|mere speck|humble servant|wretched) (self|existence|head|pupil|person|applicant|me|candidate|soul|student|of|man|as|penitent|servant|one)
        (i|am|so|such|a) (nobody|a nobody|a mere|but a mere|only a mere|a humble|an insignificant|merely a) (i come|speck|student dare|dare|servant|applicant before|worm|ant|grain|from nowhere|next to|beside you|compared|mortal)
        (mere speck|a speck beside|lighthouse in human)
        (mean|humble|meager|poor|feeble) (abilities|self|person|servant|words can)
        (more|far more|better) than i (merit|deserve)
        (carved|engraved|written|inscribed|etched) in (marble|letters of gold|gold|stone|my heart in)
        (fell|falls|dripped|pour~) ..3 (like manna|like honey|like nectar|like pearls|from your lips)
        (every|each) (word|syllable) (of yours|you spoke|you said|you uttered|that left|that fell|that came|fell)
        (hung|hanging|hang) on (your|every) (every|word)
        in awe of (every|your|you|the very)
        (o|oh) (teacher|master|great|noble|wise|doctor|sir|mighty)
        (teacher of teachers|doctor of doctors|king of|queen of|prince of|jewel of|pearl of|crown of|star of|sun of|father of|temple of|beacon of|pillar of|fountain of|ocean of|paragon of|embodiment of|epitome of) (all|surgeons|physicians|teachers|healing|wisdom|kindness|knowledge|medicine|surgery|humanity|your kindness|light|hope|excellence|our specialty|doctors|compassion|virtue)
        (temple|cathedral|palace|mecca|shrine|paradise|heaven|garden of eden) of (healing|medicine|learning|knowledge|surgery|science|excellence|wisdom)
        (brightest|shining|guiding|rising) (star|light|sun|beacon|north star) (in|of|and|above|among)
        (sun|moon|stars|heavens) (rises|rise|shine|shines|revolve~|bow) (on|over|around|for|out of|because)
        lives in its light
        (firmament|constellation|pantheon|galaxy) of
        conscience of (medicine|the|our)
        (outlast|outlive|outshine|rival) the (stars|sun|moon|mountains)
        (mountain|debt|ocean|flood) of (favors|favours|gratitude|kindness|your|generosity) (that|which|i|you|heaped|can never)
        (follow|follows) (you|her|him) (off a cliff|anywhere|to the ends|into|through fire|to the end)
        (you are|are|is) (a legend|the greatest|a giant|a genius|a titan|the best doctor in|the best doctor i have ever|the best doctor ever|the best doctor on|the best teacher in|the best teacher i have ever|the best teacher ever|the best teacher on|the best program director in|the best program director i have ever|the best program director ever|the best program director on|the best person in|the best person i have ever|the best person ever|the best person on|my idol|my hero|my everything|my god|my savior|my sun|my inspiration in life)
        (gift|gifts|blessing|sign|honor|angel|present|miracle) (from god|from heaven|from above|beyond all|of providence|sent)
        (god|heaven|providence|fate|destiny) (sent|brought|led|chose|has sent|sends) (me|you|us)
        (so|such) (great|exalted|eminent|venerated|illustrious|magnificent|sublime|divine|brilliant|glorious) (a|an) (physician|scholar|teacher|person|mind|surgeon|soul|man|woman|institution)
        (great|noble|rare|exalted|beautiful) (soul|souls|self)
        (supreme|crowning) (privilege|glory|honor|honour|joy|blessing|happiness|ambition) (of my life|of my existence|of my whole|ever|of|bestowed|on)
        (privilege|honor|honour|dream|opportunity|chance|moment|blessing|joy) of (a|my|this|his) (lifetime|life|existence|whole life|career and)
        (change~|saved|transformed) my life (forever|completely|in one hour|$)
        (met|meet|meeting) (a saint|an angel|my hero|my idol|greatness)
    """,
    "pompous": """
        (glorious|beheld|behold|petition|undeserved|eternally|infinitely|unspeakably|wondrous|venerating|sanctum|abode|beseechingly|entreaties|adulation|felicity|felicitations|auspicious|propitious|beatific|sagacious|bounteous|bounty|largesse|beneficence|benefactor|patronage|protector|goodness|exceedingly|profusely|prodigious|monumental|stellar|unwavering|steadfast|unfailing|undying|utmost|illimitable|unbounded|ineffable|inexpressible|indelible|indelibly|imperishable|immortal|hallow|consecrated|sacred|sanctified|providence|heavens|heavenly|worship|worshipful|adoration|devotion|acolyte|disciple|supplicant|pilgrim|penitent|obedient servant|your servant|faithful servant)
        (with|in) (palms|hands) (joined|folded|pressed)
        head (lowered|bowed)
        (esteemed|august|illustrious|eminent|venerable|venerated|exalted|hallowed|magnanimous|magnanimity|benevolent|benevolence|munificent|noble|lofty|peerless|matchless|incomparable|unrivaled|unrivalled|unparalleled|unsurpassed|unequaled|transcendent|sublime|supreme|supremely|immeasurable|boundless|infinite|eternal|everlasting|unending|ceaseless|celebrated|renowned|revered|reverential|reverent|reverently|reverence|veneration|homage|obeisance|benediction|luminary|luminaries|stature|condescension|condescend|bestow|bestowed|bestowing|prestigious|distinguished|magnificent|majestic|glorious|resplendent|splendor|vaunted|world class|world renowned|rarefied|lowly|lowliest|humility|humbly|fervently|unworthy|undeserving|privileged beyond|deign|deigned|vouchsafe|grandeur|erudite|erudition|sagacity|preeminent|pre eminent|foremost|immaculate|lustrous|gracious enough|exemplary and|towering|enlightened|enlightening)
        (good|kind|gracious|esteemed|noble|revered|respected|worthy) (self|office|selves|goodself)
        goodself
        (profound|profoundest|immense|colossal|supreme|singular|utmost|greatest|highest|extraordinary|tremendous|inestimable|unspeakable|indescribable|distinct|rare|signal|unique|deepest|immeasurable|boundless|infinite|sacred) (honor|honour|privilege|humility|reverence|respect|gratitude|esteem|joy|blessing|gratefulness|veneration|admiration|appreciation|pleasure|thankfulness)
        (most|very) (respected|esteemed|honorable|honourable|revered|gracious|respectful|respectfully|reverently|reverential|distinguished|humble|humbly|magnificent|profound|heartfelt|sincere and humble|noble|illustrious|august|eminent)
        (honored|honoured|privileged|humbled|blessed|grateful) beyond (words|measure|all|expression|description)
        (words|language|no words|no language|tongue|pen) (fail|fails|can not|can never|could never|can|cannot) ..2 (express|hold|convey|describe|before|capture|contain|suffice)
        words fail
        it is with (the|a|great|profound|deep|utmost|deepest|immense|humble|sincere|most)
        (depths|bottom|core) of my (heart|soul|being)
        (permit|allow) (this|me the|me to humbly|your humble|a humble|a lowly)
        (heart|soul) (full|overflowing|brimming|bursting|filled) (of|with) (gratitude|reverence|veneration|awe|joy|thanks)
        overflowing
        (lay|tender|submit|convey|offer|extend|express|pay) (at|my|our|these|with|the) ..2 (feet|humble|lowliest|reverential|salutations|humblest|deepest|most profound|profound|sincerest|homage|respects|obeisance|heartfelt and)
        salutations
        (gift|honor|honour|privilege|pleasure) (so|beyond|too) (great|all|high|rare)
        (grace|graced|honored|blessed) (me|us) (with|by)
        (precious|valuable|invaluable|priceless|golden) (time|minutes|hour|moments|presence|wisdom|words)
        (granting|granted|grant) (me|us) (audience|an audience|the honor|the honour|the privilege)
        (condescend|deign~|stoop~) to
        (crave|crave your|seek your) (indulgence|blessing|benediction|favor|kind)
        (kind|benign|favorable|generous|gracious|esteemed) (consideration|perusal|indulgence|regard|attention|patronage) (of|and|$|upon|to|from)
        (obliged|indebted) (to you|) (for ever|for life|for eternity|forever|eternally|for all time)
        (eternally|forever|everlastingly|infinitely|boundlessly|unspeakably) (grateful|indebted|obliged|thankful|in your debt|yours)
        (god bless|may god|may the almighty|may allah|almighty)
        do the needful
    """,
    "no_plea": """
        beg~ (your pardon|to inform|to submit|to differ|to state|to apologize|to disagree|to say|leave|off|the question|for bread|for food|for change|for coins|for money in)
        (plead|pleads|pleaded|pleading) (guilty|ignorance|not guilty|the fifth)
        (patient|patients|he|she|they|father|mother|woman|man|who|families|family|child|wife|husband|villagers|nurse|nurses|people|boy|girl) ..2 (beg~|begged|implore~|implored|plead~|pleaded|beseech~|knelt|desperate|wept|weeping|cried|sobbed|pray~|prayed)
        (asked|told|taught|tells|teaches) (me|us) not to
    """,
}
