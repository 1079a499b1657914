"""Pleading: begging, and offers to do anything; with what looks like it and is none.

The writer pleads with the reader: "I beg your pardon", a plea in court and patients who beg are no pleading.
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
        cry of (a|an) (desperate|broken|drowning|lonely)
        (i|we) (ask|request|seek|crave|pray|hope) ..2 (charity|mercy|alms|clemency|your mercy|your pity|your compassion|your grace|your blessing|your blessings|pity)
        (have|show|show some|grant me) (mercy|pity|compassion|clemency|leniency) (on|upon|for|to|toward|towards) (me|us|my|this|a|your)
        (have|show some|show me|grant me|beg for|plead for) (mercy|pity|clemency) $
        (have|take) (mercy|pity) (sir|doctor|madam|please|and)
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
        with mercy $
        take pity
        (on|upon|with) (bended|bent) (knee|knees)
        (on|to|got on|get on|upon) (my|our|both|both my) knees (i|we|as i|and i|and beg|to beg|to ask|before|in|please|$)
        (down|fall|fell|drop|falling|sink|kneel) (on|to|at|upon|before) (my knees|one knee|your feet|your|you|your door)
        (i|we|will|would|shall) kneel
        kneel~ (and pray|before|and|down)
        (folded|clasped|joined|trembling|outstretched) hands (i|we|and|$|to beg|please|to you|before you|for)
        with my hands folded
        (kiss|kissed|lick|touch) (the|your|every) ..3 (floor|floors|ground|feet|foot|footsteps|hand|hands|shoes|boots|ring|hem|toilets|corridor|stairs)
        (wash|sweep|polish|scrub) (your|every) ..3 (floor|floors|ground|feet|foot|footsteps|hand|hands|shoes|boots|ring|hem|toilets|corridor|stairs)
        (bow|bowed|bowing) (before|my head|down|to you|to your|in reverence|low|deeply|at your)
        (prostrate|prostrates|prostrating|genuflect)
        (crawl|walk|run|swim|climb|march|go) (over|through|across|on|barefoot|to) ..2 (broken glass|hot coals|fire|glass|the ends of the earth|hell|burning coals|any ocean)
        (weep|weeping|sob|sobbing|cry|crying|cried|tears|tear) (as i write|as i type|before you|at your|in my eyes as|at night|every night|into my|streaming|myself to sleep|for joy|on this|in your|fall on|falling|roll)
        (as|while) i (write|type) (this|these|to you) (i|with|my|in|the|on|through) ..3 (tears|weep|weeping|knees|cry|crying|shaking|trembling|desperation|despair|heart)
        my (tears|eyes) ..3 (filled|brimming|streaming|overflow~|wet|running|fell|flowed)
        tears ..2 (running|streaming|fell|flowed) (as i|while i|on this|down my)
        (i|am) ..2 trembling
        (my|these) trembling (hands|heart)
        trembling (before you|as i)
        (my|a|with) (bleeding|breaking|broken|shattered|bursting|aching) heart (i|$|and i|before)
        heart (stopped|is bursting|bursting|will break|breaks|bleeds|is broken|would break) ..2 (with|if|when|at|for)
        (have|show|take) (compassion|pity|mercy|sympathy|clemency) $
        (have|show|take) (compassion|pity|mercy|sympathy) ..1 (on|for|to|doctor|you)
        (consider|treat|judge|review|look at|look upon) (me|my case|my application|my file) ..1 (with|sympathetically) ..1 (sympathy|mercy|pity|compassion|a merciful)
        prayed on my knees
        (as a|one) (mother|father|parent) (to another|to a mother|to mother) ..4 (please|i ask|i beg|help)
        asking you as a (mother|father|son|daughter|man|woman|human)
        (give|grant|offer) a poor (man|woman|doctor|soul|student)
        (do|did) anything (and i mean|you ask|you say|you want|at all $|to get|to be|for a|for this)
        (begging|beg|pleading|crying|praying) (to|at|with) ..1 (ceiling|walls|heavens|sky|stars|moon)
        (i|we) (implore|beseech|entreat|supplicate|beg)
        be (the|my|our) (angel|savior|saviour|miracle|guardian|salvation)
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
        (please|i need you to) ..2 the (one|person) who (does|signs|says yes|did not look|opens|believes|listens|saves|sees|gives|helps)
        (kindly kindly|please please|please i beg|begging begging|anything anything|please oh please|oh please|pretty please|please just please|please god)
        grant me (this|that|one|the|a|your|only|but|even)
        (take|make|consider) me (your|as your|for a|even as|anyway|anyhow|regardless|any way) ..1 (student|servant|slave|week|month|observer|volunteer|whatever|intern even|please|$)
        (take|taking) a chance on me (because|please|$|when|and|no)
        (willing|ready|prepared|happy|content|glad) to (start again|start over|start from|repeat|begin again|give up everything|sleep|starve|work for free|work for nothing|sit every|scrub|sweep|leave my|leave everything|give everything|sacrifice|crawl|walk|suffer|accept any|accept anything|accept less|take any)
        (christmas|holiday|weekend|every) (call|calls|shift|shifts|night|nights|holidays) (for|of) (every|each|all|your|my whole|the rest) ..3 (resident|residents|year|every year|life|one of)
        (every|any|all) (shift|night|holiday|christmas|weekend) nobody (wants|else)
        i (promise|offer|give|pledge|swear|dedicate) you my (whole|entire|life|sleep|soul|youth|blood|every|eternal|undying|heart)
        whatever is left of (it|me)
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
        do whatever it (takes|costs|may take)
        whatever it (takes|costs|may take) (to be|to join|to match|to get|to train|i)
        (take|accept|fill|be happy with|be content with|settle for|welcome) (any|even the|an unpaid|the lowest|the smallest|the last|whatever) (position|place|spot|corner|seat|shift|slot|thing|lowest|smallest|last|rung|chair|bed|job|scrap)
        any (place|position|spot|corner|shift|chair|seat|service|job|slot) (at all|whatever|any|you|in any|even|that you)
        (i|would|will|could|gladly|shall|to|even) ..1 (work|serve|labor|train) (without|for no|for) (salary|pay|free|nothing|wages|a salary|rest|sleep|food|bread)
        (without|no) (salary|pay|wages) (i|for|and|if|$|at)
        (would|will|could|gladly|shall|even) (sleep|live|camp) (in|on) (the|your) (hospital|floor|basement|call room|corridor|hallway|stairs)
        unpaid (place|position|year|spot|work|service)
        (put|place|put me on|use) me (anywhere|on any|in any|at the bottom|wherever|where you|under|last|on the reserve)
        do with me (what|as) you
        (would|will|could|gladly|shall|to|even|let me) (sweep|scrub|mop|clean|wash) (the|your) (floor|floors|corridor|corridors|toilets|stairs|hallway|hallways)
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
        (i|we|am|have|mother|family) ..1 (pray|praying|prayed|prays) (for|to|and|every|morning|that|each|day|five|night) ..6 (you|your|night|evening|god|choose me|file|day|choose|merciful|mercy|match|accept|knees)
        (bless|thank) you to the end of my (days|life)
        (remember|think of|consider|look upon|mention|name|intercede for) me (favorably|favourably|kindly|with kindness|in your prayers|with mercy|with favor|with the honorable|when the|when you|with the committee|to god)
        intercede (for|on)
        (rehearsing|begging|thinking|wondering|praying) ..4 (you want me|make you want)
        (i|am) ..1 clinging to
        i ..1 (live|survive|exist) on (it|that|your|hope|this|one word) (for|alone|until|$|word)
        feed on (your|hope|one word)
        my (dignity|pride) (aside|is gone|i have|left)
        i (have|) never (begged|beg|do this|ask~ anyone)
        (not|no longer) (ashamed|too proud) to (write|beg|ask|cry|plead|kneel|implore)
    """,
    "no_plea": """
        (you|he|she|they|we|i|nobody) (could|can|did) not save
        beg~ (your pardon|to inform|to submit|to differ|to state|to apologize|to disagree|to say|leave|off|the question|for bread|for food|for change|for coins|for money in)
        (plead|pleads|pleaded|pleading) (guilty|ignorance|not guilty|the fifth)
        (patient|patients|he|she|they|father|mother|woman|man|who|families|family|child|wife|husband|villagers|nurse|nurses|people|boy|girl) ..2 (beg~|begged|implore~|implored|plead~|pleaded|beseech~|knelt|desperate|wept|weeping|cried|sobbed|pray~|prayed)
        (asked|told|taught|tells|teaches) (me|us) not to
        (leave|leaves|left|leaving|keep|kept) (me|us) (hanging|waiting|guessing|in the dark|speechless)
        mercy (hospital|medical|health|clinic)
    """,
}
