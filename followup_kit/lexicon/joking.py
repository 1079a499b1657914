"""Joking: laughter written out, announcements of a joke, and the forms that gags have.

Light wit told as part of the conversation is no joke of the writer's: reported laughter, "your chief told a joke",
"it made me smile" stand in `told_laughter`.
"""

FAMILIES = {
    "laughter": """
        (haha|hahah|hahaha|hahahaha|hahahahaha|bahaha|bwahaha|mwahaha|muahaha|hehe|hehehe|heheh|hihi|hihihi|teehee|tehe|tee hee|hee hee|ha ha|ha ha ha|he he|ho ho ho|har har|har har har|yuk yuk|jaja|jajaja|kekeke|rofl|lmao|lmfao|ba dum tss|ba dum tsh|badum tss|ba dum|badumtss|ba dum ching|rimshot|rim shot|drum roll please|cue laughter|cue the laugh|cue the rimshot|cue the drum|cue laugh track|cue applause|cue the groans|insert rimshot|insert laugh track|insert joke here|wink wink|nudge nudge|wink $|mic drop|drops mic|badum)
    """,
    "announced": """
        (forgive|excuse|pardon) (the|my) (terrible|bad|awful|) (joke|puns|pun|humor|attempt|wordplay|play on words)
        (i|we) could not resist $
        (sorry|apologies) (i|could|had) (not|could|had) (resist|to)
        tell you a joke
        (just|only|merely|totally|obviously|of course|kinda|i am|i was|i am only|half|mostly|partly|purely) (kidding|joking|jesting|teasing|messing with you|pulling your leg)
        (kidding|joking|jesting|joke|jokes|all joking|all kidding) (aside|apart|$|of course|but seriously|not kidding|mostly|sort of|kind of|unless|on me)
        (i kid you|i kid $|i kid but|i kid of course|i kid because|i jest you|i jest $|i jest but|i jest of course|i jest because|i joke you|i joke $|i joke but|i joke of course|i joke because|i tease you|i tease $|i tease but|i tease of course|i tease because|but i kid|but i jest|but i joke|but i digress|i kid|i jest)
        (no|every|all|any|pardon the|pardon my|excuse the|excuse my|forgive the|forgive my|pun|sorry for the|sorry about the|terrible|bad|awful|worst|further|more|intended) (pun|puns) (intended|there|here|fully|very much|was|about|intended of course|in this letter|were|meant|$|totally|and|i|on|absolutely)
        (pun|puns) (intended|fully intended|not intended|unintended|very much intended|absolutely intended|alert|of the day|incoming|are my)
        (pun alert|joke alert|dad joke~|dad jokes|bad joke~|corny joke~|knock knock|lame joke~|terrible joke~|favorite joke|best joke|favourite joke|one joke|an old joke|a quick joke|tell you a joke|a joke about|a joke for you|a joke i know|a joke i heard|a joke i love|a joke that|joke for you|my jokes|cheesy joke~|little joke|insider joke|medical joke~|surgeon joke~|humor only|stand up comedy|stand up routine|comedy career|comedy routine|comedy special|punchline is|punch line is|here is one for you|here is one about|heard the one about|know the one about|a good one about|my favorite one about|know a good one|start a letter with a joke|a bit of humor|some humor|attempt at humor|attempt at a joke|sense of humor transplant)
        (get it $|geddit|see what i did there|if you know what i mean|you know what they say|thank you i am here all|i am here all|i will be here all|here all week|here all night|try the veal|try the fish|tip your waitress|tip your waiter|tip your waiters|tip your server|i will see myself out|see myself out|show myself out|i will show myself|i will stop now|so i will stop|i will stop there before|thank you thank you very much|do not quit my day job|quit my day job|do not forget to tip)
        (spoiler alert|plot twist|fun fact|asking for a friend|note to self|confession time|full disclosure i|warning label|fair warning|trigger warning|disclaimer i|pro tip|hot take|life hack|hashtag|first world problem~|humble brag|shameless plug|nailed it|mission accomplished|winner winner|the more you know|dun dun dun|story of my life|famous last words|said no one ever|said nobody ever|that is what she said|that 's what she said|that ’s what she said|your mileage may vary|no animals were harmed|no patients were harmed|no interns were harmed|no residents were harmed|do not try this at home|adults only|batteries not included|some assembly required|no refunds|money back guarantee|or your money back|satisfaction guaranteed|terms and conditions apply|void where prohibited|side effects may include|side effects might include|ask your doctor|results may vary|handle with care|as seen on|act now|operators are standing|limited time offer|while supplies last|free shipping|buy one get|two for one|if lost please|return to sender|five stars|two thumbs up|ten out of ten would|10 10 would|zero stars|would recommend to a friend)
    """,
    "gag": """
        why (did|does|do|was|were|is|are|do not|can not|should|could|would|never) (the|a|an|_|_ _|that) ..3 (cross|bring|walk|go|break|quit|love|hate|carry|thrown|always|need|become|get|fail|leave|marry|refuse|so good|so bad|so calm|so tired|so happy|wear|call|stop|take|sit|kicked|fired|arrested|make such|make good|the best|trust|like|run|blush|smile|cry|date|divorce|play)
        what (do|did) (you|one) (call|get when|get if) (a|an|the|two|someone|_)
        what (do|did) (you|one) (call|get when|get if)
        what did (the|one|a) _ ..2 (say|tell|ask|write|order|whisper)
        what is ..3 (the difference between|s favorite|favorite kind|favorite type|favorite food|favorite drink|favorite song|favorite movie|favorite game|favorite band|favorite dance|favorite color|favorite season|favorite pickup)
        what is (a|an|the) _ ('s|’s) favorite
        what s the difference between
        what ('s|’s) (the difference between|a _ 's favorite|a _ ’s favorite)
        how (many|do you) ..6 (does it take|to change a|to screw a|to replace a|hide a|get a _ to|get a _ off|keep a _ in|keep a _ from|know if a|know if someone|know if you|know when a|know when someone|know when you|know that a|know that someone|know that you|find a _ at)
        (walk~|walks|walked|strolls|limps|rolls|wheeled) into (a|the) (bar|pub|clinic bar)
        (bartender|barman|waiter|genie|st peter|saint peter|rabbi|priest) (says|said|asks|asked|replies|looks)
        (a|an|two|three) _ ..1 (a|and a|an) _ (and|and a|and an|or) ..2 (walk|are stranded|go hunting|go fishing|go golfing|meet|on a plane)
        knock knock (who is|$|who 's|who ’s)
        (who|how) (is|'s|’s) there
        (first|second) rule of (fight|the intern|rounds|the class|this)
        if i had a (nickel|dollar|dime|penny|quarter|euro|pound|rupee) (for|every)
        (spirit animal|resistance is futile|may the force|live long and prosper|winter is coming|houston we|say hello to my|you can not handle the truth|show me the money|life is like a box|to infinity and|that is no moon|use the force|these are not the|elementary my dear|beam me up|hasta la vista|play it again|there is no place like home|we are not in kansas|great scott|bond james bond|my precious|you shall not pass|one does not simply|hakuna matata|i am your father|luke i am|yoda|jedi|hogwarts|sorting hat|spanish inquisition|tyler durden|kryptonite|batman|superman|chuck norris|darth vader|gollum|voldemort|gandalf|dumbledore|dr house|doctor house|grey 's anatomy taught|grey ’s anatomy taught|mcdreamy)
        (they say|some say|some people say|people say|it is said|rumor has it|legend has it|a wise man once|a wise man) ..12 (and i am|and i have|but i|so i|which is why|that is why|and that is why|so that is|which explains|and look at me|but those people)
        as the _ (goes|says|said) ..12 (and i am|and i have|but i|so i|which is why|that is why|and that is why|so that is|which explains|and look at me|but those people)
        as the (bumper sticker|old joke) (goes|says|said) ..12 (and i am|and i have|but i|so i|which is why|that is why|and that is why|so that is|which explains|and look at me|but those people)
        my (mother|father|grandmother|wife|husband|grandfather|dad|mom) (always|) (says|said) (that|) (if|i) ..12 (and i am|and i have|but i|so i|which is why|that is why|and that is why|so that is|which explains|and look at me|but those people)
        (take|accept|accepts|payable|payment|paid|work|works|working|can be bought|be bought|bribe~|bribed|bribable|will work|would work|negotiate) (in|for|with|by) (coffee|cookies|donuts|doughnuts|food|pizza|cake|guacamole|snacks|chocolate|caffeine|tacos|cheese|tater|bagels|free food|free coffee|beer|candy|pie|brownies|sandwiches|ramen|cupcakes|chips|muffins|cafeteria|peanuts|bananas|banana bread|cheesecake|pancakes|hugs)
        (my love|i|my vote|my loyalty|my silence) can be (bought|had|purchased)
        (bribe|bribes|bribed|ransom note|blackmail|kidnap|kidnapped|extort|hush money|shakedown|mafia|hitman|henchman|henchmen|evil laugh|evil plan|world domination|take over the world|secret lair|minions|minion|supervillain|mad scientist|shark tank|lightning strike me)
        (i|and i|but i|we) ..1 (promise|swear|solemnly swear|vow|pledge|guarantee|will try|will do my best|shall try|undertake|hereby promise|can promise) ..2 (not|never|no longer) to (faint|cry|bite|snore|eat|steal|sing|break|drool|trip|rupture|burn|nap|sleep|set|flood|blow|kill|lose|drop|embarrass|complain about the|steal your|touch the|use the|ask about|hit|crash|spill|throw|vomit|pass out|talk about|bring|tell|wear|scream|run|pun|dance|dad|name|microwave|hide|adopt|release)
        i (solemnly swear|promise|swear|vow) ..3 (i am up to|i have not bribed|i am house|i am potty|i am toilet|i am mostly|only cry|i only bite|i only snore|i do not bite|i am fun|i am funnier|my jokes|my puns|i will not bite|will not faint|will not steal)
        (house|potty|toilet|crate) trained
        (i|we) (only|just) ..1 (cried|fainted|cry|faint|bite|snore|fell|threw up|vomited|panicked|killed|tripped|died) ..1 (once|twice|three times|a little|on|when|during|at|in)
        (sell|sold|trade|traded|give|donate|pawn) ..1 (a|my|your|both|one of my) (kidney|kidneys|organ|organs|liver|spleen|firstborn|grandmother|soul|sister|little brother|roommate|left arm|right arm|appendix|mother in law)
        (promise|give|offer|trade) ..1 you (my|a) (firstborn|first born|kidney|spleen|left)
        (my|the) (only|one|biggest|greatest|worst|fatal|sole) (flaw|weakness|vice|crime|regret|fault|addiction|talent|superpower|qualification|skill|conflict of interest|allergy|fear) ..3 (is|was|are|to report|would be) ..3 (too|that|being|chocolate|coffee|puns|karaoke|modest|perfect|my|kryptonite|dogs|cookies|gravity|a|an|i)
        my (superpower|kryptonite|secret weapon|greatest achievement this year|spirit animal|love language|toxic trait|hidden talent|party trick|claim to fame|villain origin|criminal record|parole officer|lawyer|lawyers|attorney|attorneys|therapist|publicist|agent|fans|adoring public|stunt double|evil twin|parrot|raccoon|mother says i am|mom says i am|mom thinks i|mother thinks i|dog thinks i|cat thinks i|goldfish|houseplant~|fern|plants|imaginary friend|ego|bank account agrees|bank account says|bank account weeps|bank account cries|bank account disagrees|landlord says|barber|bookie|horse|goat|chicken|pet rock|sourdough|roomba|alter ego|autobiography|memoir|biographer|oscar speech|acceptance speech|nobel|statue|theme song|walk up song|entrance music)
        (my|the) (therapist|dog|cat|parrot|fern|houseplant|goldfish|raccoon|horse|hamster|goat|chicken|plant|sourdough|mannequin|skeleton|voices|stethoscope|printer|gps|alarm clock|bathroom scale|scale|fridge|wallet|liver|bladder|stomach) ..1 (calls|says|said|told|agrees|agreed|disagrees|has asked|asked|offered|has offered|thinks|insists|wrote|types|typed|would like|has filed|filed|resigned|disapproves|approves|votes|voted|sends|all agree|has opinions|demands|begs)
        (available|hire me|for hire|book me) for (weddings|parties|birthdays|bar mitzvahs|bat mitzvahs|funerals|children 's parties|children ’s parties|night float and)
        (bar mitzvah~|bar mitzvahs|quinceañera~) and
        (please|just|so please|hire|take|adopt|pick|choose) (hire|adopt|feed|water|take|send|pick|rescue|keep) me before (my|i|the|someone|another|anyone|they|he|she|it|you)
        (please|kindly) (send|bring|deploy|dispatch) (help|snacks|coffee|reinforcements|cookies|food|chocolate|more coffee|a search party|puppies|tacos|pizza)
        (send|bring) (help|snacks|coffee|reinforcements|cookies|chocolate|tacos) $
        (before|or|otherwise|unless) ..4 (i become|i turn into|i end up as|i am forced to become|i will be forced to|i shall be forced to|i have to sell|i have to move back|i start a podcast|i join the circus|i will haunt|i haunt|i eat my|my mother finds|my mother disowns|my mother adopts|my mother calls you|my mom calls|my mom disowns|my mom shows up)
        (or|else) (i|you|we) (shall|will) (be forced to|be obliged to|haunt|cry|sue|tell my mother|hold my breath|chain myself|release|unleash|summon|sulk|keep calling|eat)
        (accept|take|hire|choose|pick|match) me ..3 (or|before|and nobody|and no one|and the) ..3 (obliged|forced|gets hurt|release|hostage|photograph|cat|dog|hurt|teddy)
        (forced|obliged|reduced|doomed) to (open a|become a|sell|move back|join the circus|live with my mother|live with my parents|live with my mother in law|start a podcast|start a band|start a cult|raise alpacas|raise goats|release the|eat my|eat ramen|work as a|drive|haunt)
        (nobody|no one) gets hurt
        (haunt|stalk|stalking|chain myself|camp outside|camping outside|live under|hide in|move into|sneak into|squat in|picket|serenade|pitch a tent|throw myself in front) ..2 (you|the mailman|your|the|outside|to your|in the|call room|parking|cafeteria)
        (look out for|blame|thank|beware of|watch out for|do not trust|ignore|just like|unlike) (gary|kevin|karen|bob|steve|chad|greg|dave|the applicant who|the applicant before|the applicant in|the other applicants|the guy|the last applicant)
        (last|other|previous|next|first) applicant ..4 (fed|eaten|lying|cried|who interviewed before me|before me|ate|wig|bribed|with the)
        (lying|sober|dead|awake|on fire) ..3 (gary|enough to|statistically|and only two)
        (only|just) (two|one|three) of (those|these|them|which) (are|is|was|were) (true|a lie|false|a wig|sober|legal|mine|housetrained|lies|work)
        (two|one) truths and a lie
        (and|but|though) ..2 (exaggerate|procrastinate) (a million|about)
        (too|so) (modest|handsome|humble) ..3 (handsome|humble|to mention|to say|and i|modest)
        (the|your|that|you know the|remember the) (handsome|tall|good looking|short|loud|bald|sweaty|awkward|charming|weird|funny|shiny) (one|guy|girl|stranger) (with|in|who|$|from)
        (nobel|pulitzer|oscar|grammy|olympic|emmy) (prize|medal|committee|speech|award|nomination) ..6 (forgot|still waiting|lost|any day|in the mail|did the|so did|was robbed|thank)
        forgot to mention my
        (in|to) my (defense|defence)
        (you may|you might|you can) (torture|bribe|quote|sue|waterboard) me
        (duel|pistols|hammers|swords|scalpels) ..2 at dawn
        (may|can) i suggest a duel
        (vote|votes) for (me|diego|_) (is a vote|and|in march|$)
        vote for me
        (spoken|written|said) like a true
        (lose|lost|losing) (my|your) patients
        (in vein $|tibia honest|humerus joke|that is humerus|so humerus|sternum look|fun gi|a lot of gall|quite a gall|urine good|urine luck|urine trouble|urine for|tickle~ my funny|tickle~ my humerus|has my vertebrae|eye see what|eye for an eye|good eye dea|cell ebrate|not kidneying|kidney me|kidneying|de livered|de liver|liver let die|i aorta|aorta know|needless to stay|pass gas|passing gas|put people to sleep for|suture self|suture yourself|have you in stitches|keep you in stitches|leave you in stitches|left me in stitches|poop joke~|crack a joke)
        (not|no) rocket surgery
        (rocket surgery|brain science)
        (robin to your|watson to your|igor to your|chewbacca|sancho|tonto|goose to your|boy wonder|sidekick)
        (fold|folding) a fitted sheet
        (emotional support animal|emotional support hospital|emotional support coffee|emotional support plant|emotional support dog|competitive napping|professional napper|nap champion|olympic napping|certified genius|hoarder of|recovering perfectionist|recovering pessimist|recovering lawyer|recovering barista|recovering millennial|aspiring billionaire|aspiring millionaire|aspiring cat lady|carbon based|allegedly $|tax free|off the record i|statute of limitations|witness protection|plead the fifth|authorities are closing|interpol|my parole|my bail)
        (the short white coat life chose me|the thug life chose me|the _ life chose me|did not choose the)
        (the voices|all my personalities|both of my personalities|my other personality|my personalities) (all|) (agree|agreed|told|tell|say|said|are)
        (steal|stole|stealing|propose to steal|pocketed|swiped|smuggle|smuggled) ..1 (the|your|a|that) ..3 (poster|skeleton|fleece|mug|cookies|vest|chair|coffee maker|plant|cafeteria|office|stapler|parking spot|pen|espresso machine)
        (fleece|patagonia) (vest|jacket) ..3 (alone|sold|gravy|worth|reason)
        (only|just) (applied|came|here|came here|interviewed) for the (free|food|cookies|lunch|fleece|snacks|coffee|tote|pens|cafeteria|pizza|swag|donuts|vest)
        (best|good|free) (cookies|snacks|coffee|donuts|lunch) ..6 (scientist|evidence based|bribe|bought|my loyalty|sold)
        (on a scale from one to ten|on a scale from one to 10|on a scale from 1 to ten|on a scale from 1 to 10|on a scale of one to ten|on a scale of one to 10|on a scale of 1 to ten|on a scale of 1 to 10) ..9 (eleven|11|twelve|good stuff|please)
        (works|work|sleep|live) (hard|) ..2 like a (dog|raccoon|vampire|bear in)
        (bedside manner|attention span|charm|reflexes|grace|stealth|wit|balance|memory|patience|stamina|posture|metabolism|energy) of a (golden retriever|goldfish|brick|wet|toaster|potato|sloth|cactus|baby|drunk|labrador|hippo|giraffe|puppy|squirrel|turtle|moose|mule|rock|doorknob|refrigerator|houseplant|walrus|gazelle|koala)
        (like|am like|are like) (mushrooms|a good appendix|any good appendix|fine wine|an appendix|a fungus|a rash|a bad penny|a fungal|a tick|glitter|herpes|tapeworm|a barnacle|norovirus|a benign)
        kept in the dark
        i (can|speak|know) ..8 and ..3 (be misunderstood|fold a|swear) in (all|both|each|most)
        (true|correct) if you count
        if you do not count (the|my|that)
        (three out of four|nine out of ten|four out of five|two out of three) (doctors|dentists|dogs|grandmothers|interns|residents|mothers|cats) (agree|recommend)
        (culture|intubate|sedate|biopsy|discharge|admit|triage|diagnose|resuscitate|defibrillate|debride|amputate) me
        (precancerous|benign|malignant|operable|contagious|terminal|chronic) ..2 (i am afraid|i promise|i fear|case of|enthusiasm|condition called|optimis~|puns)
        (symptoms|side effects|prognosis|diagnosis|treatment|only cure|cure) (include|includes|for this|is a residency|is residency|is a spot|is coffee|terminal enthusiasm)
        (laughter|humor) is the best medicine
        (apple|an apple) a day
        (take|trust) (my|me) (husband|wife|i am almost a doctor|i am nearly a doctor|i am practically a doctor|i am going to be a doctor|i am a doctor|word for it i am) please
        (take my wife please|take my husband please|take my mother in law please|take my roommate please)
        (i|we) will (not|never) ..2 (bite|bite much)
        you had me at (hello|the free|free)
        (last|best|only) but not (least|yeast)
        no (stomach|heart|guts|spine|brains|nerve) for (gastro|cardio|neuro|it i)
        (strong backs|strong as an ox|twice as smart|half as smart|dumb as)
        weak minds
        (good|bad) news (is|and) ..12 (bad|good|worse) news
        (so there is|and there is) that $
        (do not|never) tell (my mother|my mom|my wife|my dean|my advisor|my attending|my husband|the dean|the other programs|the other hospitals|anyone i said)
        (my mother made me write|my mother says i have to|my mother is making me|my mother paid me|my mother wrote this|my mom made me write|my mom says i have to|my mom is making me|my mom paid me|my mom wrote this|my wife made me write|my wife says i have to|my wife is making me|my wife paid me|my wife wrote this|my dean made me write|my dean says i have to|my dean is making me|my dean paid me|my dean wrote this|my advisor made me write|my advisor says i have to|my advisor is making me|my advisor paid me|my advisor wrote this|my landlord made me write|my landlord says i have to|my landlord is making me|my landlord paid me|my landlord wrote this)
        (insert|place|your ad) ..2 here $
        (release|released|unleash) the (hounds|kraken|photograph|tapes|photos|negatives)
        (demand|insist) (that this be|a recount|on a recount|to speak to)
        (with all due solemnity|let the record show|exhibit a|your honor|i rest my case|the defense rests|case closed|guilty as charged)
        (how|what) (it|the joke|that one) goes $
        but i forget
        i forget how
        (would tell you|tell you the one|tell you my favorite|tell you a joke) ..9 (but|though)
        (wish|wished) i were (joking|kidding)
        (cry|cried|crying) (in the shower|into my ramen|into my coffee|into my pillow|into my textbook|on the inside)
        (rubber chicken|whoopee cushion|clown|circus|comedian|comedy|stand up|open mic|laugh track|improv) ..4 (career|plan b|backup|pays|fallback|instead|day job)
        (plan b|backup plan|fallback|second choice|other option) (is|was|involves|would be) ..3 (clown|circus|goat|goats|llama|alpaca|lottery|professional|mime|magician|tanning|barista|marrying|my mother|poker|pirate|astronaut|wizard)
        no _ (were|was) (harmed|injured|hurt) in the
        (my|our) (cat|dog|parrot|goldfish|hamster|rabbit|turtle|llama|goat|houseplants|houseplant|fern|cactus|sourdough) ..2 (abstained|abstains|agrees|agreed|approves|approved|voted|votes|insists|insisted|says hi|says hello|sends|would like it known|has asked me|dictated|is willing|does not do)
        (asked|consulted|polled|surveyed) (my|our) (cat|dog|parrot|goldfish|hamster|rabbit|turtle|llama|goat|houseplants|houseplant|fern|cactus|barber|pillow)
        (cat|dog|parrot|hamster|goldfish) ..6 (only does consults|on my behalf|to write this|to write my|cover letter|letter of recommendation|write me a letter)
        (reference~|letter~) ..2 (include~|from) ..2 (parrot|cat|dog|barber|barista|goldfish)
        (my dog ate|the dog ate)
        roses are red
        there once was (a|an) _ (from|who|of|named)
        if at first you do not
        to _ or not to _ $
        to pee or not to pee
        (self destruct~) in
        in lieu of flowers
        (volunteer as tribute|court jester|court magician|autograph later|want an autograph|batteries not included|some assembly required|free delivery|money back guarantee|return policy|void where prohibited|terms and conditions apply|results may vary|handle with care and|no refunds)
        may contain (traces|nuts|sarcasm|puns)
        (members|ladies and gentlemen) of the jury
        the defense (calls|would like|wishes|rests)
        (fight|arm wrestle|wrestle|thumb wrestle|duel|joust|race|outlast) (the other|all the other|every other|any other|other) (applicants|candidates|interviewees)
        (arm wrestle|thumb wrestle|duel|joust|flip a coin|play rock paper) ..4 (for the|for a|for it|over the|you for)
        (name|naming) (my|our) (firstborn|first born|child|cat|dog|goldfish) (after|for) (you|your|the)
        (tattoo|tattooed) (of|your|on my)
        (learn the bagpipes|shave my head|dye my hair|walk on hot coals|eat my hat|eat a bug|eat a stethoscope)
        in the (pathology|biblical|surgical|anatomical|cannibal|literal) sense
        (statue|plaque|portrait|throne|parade|shrine) (of me|in my honor|in the lobby|with my name)
        i have decided to let you
        i have (graciously|already|officially|) ..1 (forgiven you|pardoned you) for
        (almost|hardly|nearly) never (drop~|dropped|lose|lost|kill|killed|faint|fainted)
        (modesty forbids|i peak at|all downhill from|like watching paint dry|broke the mold after|holding a grudge|a grudge for)
        (if|should) you (hire|take|choose|pick|accept) me i (will|promise to|shall) (stop|never|even|finally|bring my own|wash|return|let you)
        i (promise|vow|swear) to (be less|wear|shower|stop|return|behave|smell|shave|brush|iron|bring deodorant|use deodorant)
        (famous|known|renowned|award winning|world class) ..2 (for being on time|for showing up|napper|procrastinator|coffee drinker)
        (promising|bright|great) future as a (doorstop|paperweight|coat rack|speed bump|scarecrow|barista|houseplant)
        i was (told|promised) there would be (cake|cookies|snacks|punch|pie|no math)
        (if|were) looks could
        (sent|written) from (my|a) (bunker|bathtub|couch|cave|spaceship|fort|blanket fort)
        picture me (saluting|bowing|waving|sobbing|dancing|winking)
        (take|takes|taking|took) (a|my) bow and (exit|leave|retire)
        (say hi|says hi|says hello|sends regards) ..3 and would like
        (on a serious note|all seriousness aside|but seriously folks)
        (you could say|one might say|some might say) (that|) i (left my heart|have a heart|had no stomach|am all nerves|have skin in|had a gut|am on pins)
        (sort of|kind of) a big deal
        (tell the surgeons|unlike (the|some) surgeons|unlike (the|some) orthopods)
        (get|got) on (your|anybody 's|anybody|anyone 's|everyone 's) nerves (cranial|$)
        (gut feeling|gut instinct) ..8 (gastro|gi|stomach|bowel)
        (very|so|quite|too) (humerus|punny|sternum)
        (hernia|tumor|tumour|gone) today
        alert the authorities
        (assume|presume|conclude) (that|) (you|the committee) ..3 (kidnapped|abducted|eaten|moved to|joined the circus|been replaced)
        (peer reviewed|double blind|randomized|n of one) ..4 (mother|mom|grandmother|dog|cat|roommate|snack|nap)
        (my|our) (mother|mom|grandmother|nana|grandma) ..4 (enclose|cast|sends) (her|a) (vote|ballot|cookies|bribe)
    """,
    "told_laughter": """
        (told|tells|made|heard|shared|with|enjoyed|liked|your|her|his|their|whiteboard|resident 's|resident ’s|chief) ..2 (a joke about|the joke about|your joke|jokes on|puns on|joke that|your puns|joke about)
        (you|he|she|they|who|patient|child|residents|nurse|everyone) (joked|laughed|teased|jested|were joking|was joking)
        (you|your) ..2 (joked|joke)
    """,
}
