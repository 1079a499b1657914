"""Where the writer stands: rank, chances, comparison, esteem; and what comes out of it: decision, news, dates."""

FAMILIES = {
    "standing": """
        (what|which) (number|position|rung|row|tier) (am|was) i
        (my|our|any|a|what|the|no|better|realistic|good|real|decent|fair|have a|what are the) (chance|chances|odds|shot|prospect|prospects|likelihood|probability|hope)
        (chance~|odds|likelihood|probability|prospects|possibility) (of|that|for|with|at|are|as|to|is) ..5 (i|me|my|match~|matching|being|getting|join~|us|home|success~|landing|here|there)
        (how|whether|if) ..2 (competitive|likely|probable|plausible|realistic|close|serious|seriously|strong|possible) (am|was|were|it|i|is|that|do|did|would|might|my|a|we|you)
        (competitive|competitiveness) (i|am|my|for|relative|enough|candidate|applicant|compared|was|looked|seemed)
        where my _ (stands|lies|sits|falls)
        where (i|we|my application|my name|my file|things|matters|would you say i|my candidacy) (now|might|may|currently|would|could|actually|really|do|) (stand~|fall~|land~|sit|rank~|place|end up|come out|shake~ out|lean~|line~ up|are)
        (my|i|we|application|file|name) (current|present|relative|likely|standing|) (standing|rank|ranking|placement) 
        (where|how) (do|am|did|have|would|is|does|was|will|might|are) (i|my|we|things) ..4 (stand|standing|fall|land|rank~|compare~|stack~|measure|fare~|looking|do|sit|seen|viewed|come across|strike you|score|end up|place|placed|hold up|go|rate)
        how (i|my|we) ..4 (compare~|stack~|rank~|fared|fare|measure~|did|looked|look|came across|come across|am seen|was seen|am viewed|viewed|struck|seemed|appeared|scored|placed|performed|held up|did on|landed|reads|was received|is seen|stand|stood|went over|rate)
        (compare~|compared|stack~ up|relative|against|next to|beside|alongside) ..2 (the|other|others|everyone|everybody|rest|your) ..2 (applicant~|candidate~|interviewee~|cohort|pool|people|rest|else|others|others you|class|field|bunch|ppl|folks|students|competition|group|crowd)
        (measure~|stack~|size~|weigh~) up
        in (the|your) (running|contention|mix|conversation|picture|hunt|reach|top _|upper half|bottom half|middle)
        (contender|frontrunner|front runner~|long shot|dark horse|shoo in|lost cause|borderline|on the bubble|on the fence|backup|bottom of the pile|middle of the pack|ahead of the pack|top of the pile|in with a shout|in the squad|weak candidate|on thin ice|dead in the water|top contender|dealbreaker|deal breaker)
        (a|strong~|serious~|viable|realistic|credible|competitive|average|good) (candidate|contender|applicant|contention|consideration)
        (made|make|makes|making) (the|your) (cut|list|grade)
        (on|to|into|off|atop|top of|down|up|of) (your|the) (rank|ranking|short|final|) (list|radar|rol|sheet|spreadsheet|shortlist|board)
        (your|the) (list|rank list|rank order list|ranking)
        (rank~|ranking|place|placing|put|have) (me|us|my application|applicants|everyone|everybody|candidates|someone|people|interviewees|a person)
        (my|our|the|a|any|be|being|am i|was i|get|am) (rank|ranking|ranked)
        (was|am|being|be|get|is|are|were) ranked
        (rank|ranked) (to match|position|number|high|highly)
        (high|low|far|good|strong|close|near|safe|worthy|up) enough
        (be|get|been|before you|ever|gets) reached
        (have|stand|had|got) (a|any|the|even a) ..2 (chance|shot|prayer|hope|place|spot|future)
        (hope|place|room|spot|path|way|future|home|seat|slot|chair|scenario|version|world|door|chance|position|space|locker) (for|to|by which|in which|where|with) (me|us|my|i|an img|someone|somebody|a|one) 
        (end|ending|wind|land|landing|finish) (up|) (with|at|in|on|among) (you|your|the|july)
        match (with|at|into|to|in|there|here) (you|your|the|there|here)
        (matching|match) (with|at|there|here) (you|your|_)
        (view~|viewed|regard~|consider~|feel~ about|felt about|think~ of|thought of|make of|made of|picture~|picturing|imagine|want|wants|wanted|taking|choose|chose|pick|picked|hire|hiring|like|liked|accept|prefer|fight for|vote for|voted for|discuss~|discussed|rate|rated|scored|see) (me|us|my application|my candidacy|someone like|somebody like|a person like|my interview|my chances) (as|in|on|at|there|ending|among|matching|being|becoming|working|for|with|favorably|well|compared|next|or|?|this|enough)
        (make|made|think|thought|thinking|say|said|wrote|feel|felt|decided) (of|about) (me|us|my|how i)
        (i|me|my _) (am|was|is|were|be|being|been) ..2 (considered|wanted|liked|viewed|seen|regarded|received|perceived|placed|thought of|discussed|remembered|rated|scored|graded|evaluated|ranked|chosen|selected|picked|taken|accepted|offered|called|reached|looked at|judged)
        (weigh~|count~|held|hold|work~|speak~|spoke~|hurt~|help~|sink~|keep|kill~|cost|costs|lose|lost|lift|move~|moved) (for or |) (against me|against my|me|my place|my chances|me up|me down)
        (opinion|impression|estimation|view|sense|assessment|regard|esteem|read|evaluation) (of|on|in which|about) (me|my|us|how|where|the committee)
        (good|right|strong|better|natural|bad|poor|genuine|serious|) fit (than|for your|for you)
        (thumbs up|thumbs down|yes or a no|yes or no|a yes|a no|a maybe)
        (my|our) (application|candidacy|candidature|file|name|folder|candidateship|packet|case) ..4 (stand~|stood|reads|fare~|land~|came across|comes across|came up|being considered|seen|viewed|received|regarded|lean~|survive~|holds up|compare~|rank~|sits|going to|looked upon|doing|under consideration|in contention|still in|still alive|made it|makes it|in the part|among)
        (competition|spots|positions|slots|seats) ..4 (are there|left|remain~|there are|for me)
        how many ..3 (spots|positions|slots|seats|applicants|candidates|interviewees|of us)
        if i (have|had|stand|stood|still have) a (chance|shot|prayer|place)
        (if you were me|in my place|in my shoes|if i were your)
        (packing|buy ..3 coats|unpack|look~ (for|at) (an|) apartment~|give notice|sign (a|the|another) lease|house hunting|picture myself|let myself)
        (too old|too low|too weak|too late|too far)
        (red flag~|step (1|2|one|two)|my score~|failed attempt|gap year) ..6 (against|hurt|hold|held|matter|sink|keep|disqualif~|rule)
        (move~|climb|rise|slid|slide|drop~|slip~) (me|up|down|past|higher|lower) ..2 (list|rungs|ladder|place~|ranks)
        (rolling|tier|rung|ladder|percentile|quartile|top (third|half|quarter|ten|five|twenty|tier))
        (worth|any) (hoping|my while|reason to hope|hope)
    """,
    "outcome": """
        (the|a|an|any|your|my|some|no|its|present|current|quick|short|brief|final|honest|definite) (present|current|quick|short|brief|final|honest|definite|single|clear|application|) (status|update|updates|decision|outcome|verdict|answer|reply|response|news|word|feedback|critique|debrief|evaluation|disposition|closure|notification)
        (status of|update on|updates on|outcome of|result of|news of|news on|fate of|decision on|decision about) (my|our|the) (application|candidacy|candidature|file|interview|ranking|committee)
        (how|where) (things|this|we|matters|everything) (stand~|are|is|look~|lie)
        how (things|this|it) (is|are) (looking|going|shaping)
        (hear|hearing) (back|from you|anything|something|a word|one way|either way|soon|by|before|whether)
        (make|made|making) up (your|their) minds
        (pending|hanging|limbo|the dark|pins and needles|on tenterhooks|on edge|refreshing|my phone|my inbox|the waiting|the wait)
    """,
    "when": """
        (when|by when|what date|which date|what day|which day|what time|which week|what week|what month|which month|what point|how soon|how long|how late|how early|how much longer|timeline|timeframe|time frame|time line|time table|timetable|calendar|schedule|schedules|roughly when|exact date|tentative date|specific date|target date|the date|a date|set day|set date|rough date|deadline|rolling|by what|at what|on what)
    """,
    "decision": """
        (the|your|rank|ranking|program|any|final|you|committee|a|program's|department|it|first|all|most|of) (decision~|decide~|decided|deciding|deliberations|list|lists|rank~|ranking|results|outcomes|selection~|choose|choices|chosen|finalize|finalise|certify|meeting|meet|committee|vote~|send out|notify|announce|inform|verdict|process|select|submit)
        (i|we|applicants|candidates|people|interviewees|everyone) (can|may|might|will|should|could|would|are|is|am|be|shall|usually|typically|) (be|likely to|supposed to|expected to|to|expect to|hope to|expect|) (hear|know|learn|told|notified|informed|an answer|a decision|news|find out|contacted)
        (decisions|results|lists|rankings|news|word|letters|offers|list|ranking|decision|answer|answers|outcome|outcomes|committee|notifications) (is|are|will|go|goes|come~|be|to|out|get~|may|might|finalized|certified|locked|made|sent|released|announced|meet~|decide~|expected|closes|closed)
        (make|made|making) up (your|their|its) mind~
        (know|knowing|hear|hearing|wait|waiting|done deciding|decided)
    """,
    "presses": """
        (following|follow) up (on|about|regarding|with) (my|our|the|me|this|previous|last)
        (circling|circle|checking|check|touching|touch|reaching|reach) (back|in|base|out) (on|with|about|again|to see|regarding|since|because|once|as)
        (bump~|bumping|nudge|nudging|gentle reminder|friendly reminder|just a reminder)
        (second|third|fourth|another|last|previous|earlier) (email|message|note|mail|letter|attempt)
        (still|yet|been|am|are|keep|kept) (waiting|awaiting|await) (to hear|for|your|on|a|an|by)
        (have|has|had) (not|yet|still) ..3 (heard|received|replied|gotten|got|seen|responded)
        (did|do|does) not (hear|receive|get) (back|from|a|any|anything)
        (no|any) (word|reply|response|answer|news|update) (yet|so far|from|since|back|on|about|at all)
        (did|do) expect ..3 (word|reply|answer|news|response|to hear)
        (waiting|refreshing|checking) ..4 (phone|inbox|email|mailbox|screen|portal)
        (need|want|require|expect|request|demand|insist~|waiting for|trust|wait for) ..3 (answer|reply|response|decision|confirmation|update|acknowledgment|status|to hear from|feedback|commitment)
        (a|one|some|your|any|even a|even one|just a) (quick|short|brief|single|honest|definite|straight|preliminary|) (word|line|update|status|reply|answer|yes|response|indication) (from you|from your|on my|on how|on where|on whether|about my|of my|as to|back|by|before|soon|tomorrow|today|with)
        (leave|leaving) (me|us) (hanging|in the dark|guessing|waiting)
        (end|ending|one way|either way) (or the other|or another|the suspense|my suspense|my agony)
        (what|anything|something|things|areas|where) (that|) (could|should|might|did|would|can) (i|we) (have|do|be|fix|improve|change|say) ..2 (done|better|differently|improve~|wrong|said|fix~|worked|answered)
        (what|anything|something|things|areas|where) (that|) (i|we) (could|should|might|can) (have|do|be|fix|improve|change|say) ..2 (done|better|differently|improve~|wrong|said|fix~|worked|answered)
        (which|what) ..4 (answer~|part~|moment) ..3 (fell|weak|wrong|flat|held|hurt|cost|trouble~|missed)
        (what|how) ..5 (went wrong|held me back|hold~ me back|do better|improve|came across|went|go|fell short|missing from|lacking|weakest)
        (your|any|some|honest|constructive|candid) (feedback|critique|thoughts|comments|advice|notes|pointers|opinion|appraisal) (on|about|regarding|of|as to|for) (my|how|me|the interview|our interview|what)
        (feedback|critique|comments|pointers|advice|debrief) (on|about|regarding|of|as to|for) (my|how|me|the interview|our interview|what)
        (critique|grade|rate|rating|score) (my|me|of my) (interview|performance|answers|answer)
        (confirm~|acknowledge~) (receipt|that you|you have|whether)
        in limbo
        (ping|text|message|call|ring|email|write|update|notify) (me|us) ..6 (soon|tomorrow|today|quickly|when|once|as|with|if|whether|before|by|back|even|tonight|now)
        (stop|keep) (refreshing|guessing|checking my)
        (last|previous|earlier|first|two) (email~|message~|note~|mail~) ..6 (not|no|unanswered|never|without|spam)
        (unanswered|any movement|left hanging|the holdup)
    """,
}
