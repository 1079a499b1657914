"""Flattery: praise without measure, and solemn words, which count when piled up."""

FAMILIES = {
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
        (you are|you were|you ’re|met|you as|truly|such) (a|an|like a|) (saint|living saint|legend|giant|demigod|deity|messiah|titan|luminary|living legend|god among)
        (demigod|messiah|living saint|living legend|god among)
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
        (you|hour|conversation|meeting) ..1 (changed|saved|transformed) my life (forever|completely|in one hour|$)
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
}
