"""Wanting to train there: moods of wishing, what is wished for, and the wishes that mean something else."""

FAMILIES = {
    "wishes": """
        (would|should|could|will) (so|very much|really|dearly|gladly|truly|also|still|absolutely|more than|quite|indeed|only|simply|certainly|honestly|genuinely|even|readily|happily|joyfully|in particular|especially|all|well|most|) (love|like|enjoy|relish|welcome|cherish|treasure|prefer|rather|count myself|consider myself|consider it|delight|mean|be an honor|be an honour|be a|be the|be my|suit me|flourish|thrive|accept|join|jump|come|feel)
        (would|should|could|will|shall|can) (gladly|happily|readily|joyfully|eagerly)
        (dying|itching|pleading|willing|longing|bound|eager|excited|thrilled|delighted|honored|honoured|proud|happy|happier|happiest|glad|pleased|fortunate|lucky|keen|keener|enthusiastic|privileged|ecstatic|overjoyed|content|hopeful|impatient|humbled|elated|blessed|over the moon|ready|desirous|inspired|privilege) ..1 (to|at|about|by|by the|if|for|of|as|and|that|in|on|?)
        (eager|excited|thrilled|delighted|honored|honoured|proud|happy|glad|pleased|fortunate|lucky|overjoyed|ecstatic|elated|content|interested|enthusiastic) $
        (hope|hopes|hoped|hoping|want|wants|wanted|wanting|wish|wishes|wished|wishing|aspire~|dream~|longing|longed|i long|and long|desire~|yearn~|crave~|intend|burn)
        (interest|enthusiasm|excitement|desire|eagerness|privilege|honor|honour|joy|happiness|pleasure|good fortune|fortune|pull|longing|prospect|possibility|commitment|determination|conviction|passion) ..3 (in|for|to|about|of|on|at|is|remains|has|was|grew)
        (picture|pictured|picturing|see|imagine|imagined|imagining|envision~|saw|seeing|find|found|could be|could hear|visualize) (myself|me|my future|my home|a future|my place)
        look~ forward ..3 (to|with)
        (jealous|envious|homesick|envy|envied)
    """,
    "wish_other": """
        (wish|wishing|hope|hoping) (you|your|all|that you|that your|for you|this note|this email|this finds|the snow|the season|the rest|the weather|the storm|everyone|you and|the new year|that the season|that the rest|that this|the interview season)
        wish (you|your|the team|everyone|all)
        (happy|glad|pleased|delighted|eager|like|love|excited|honored|interested|keen|curious|grateful|hope|wish|want|wanted|hoping|hoped|welcome|forward|ready|privilege|pleasure|honor|opportunity|chance|privileged|proud) ..4 (to hear|to hearing|to hear more|to learn more about|to learn more that|to learn more of|to learn more how|to learn more why|to learn more whether|to learn more what|to learn about|to learn that|to learn of|to learn how|to learn why|to learn whether|to learn what|to know|to find out|to discuss|to read|to share|to send|to provide|to supply|to forward|to answer|to furnish|to submit|to mention|to add|to correct|to clarify|to thank|to say|to express|to pass|to convey|to note|to apologize|to explain|to meet|to speak|to talk|to interview|to reading|to seeing|to see how|to see the results|to see that|to see what|to see where|to see so|to see such|to see your|to see the|to have met|to have spoken|to have seen|to have interviewed|to have been|to have visited|to have talked|to have heard|to be among|to be invited|to be interviewed|to be able to speak|to be able to meet|to be able to see|to be able to visit|to be able to talk|to be able to interview|to get to know|to get to meet|to get to talk|to get to speak|to get to visit|to visit|to tell|to ask|to email|to mail|to finish|to graduate|to point|to repeat|to confirm|to inform|to report|to update|to write|to show you|to offer|to congratulate|to emphasize|to acknowledge|to reiterate|to give you)
        (was|were|been) (so|very|most|particularly|especially|really|truly|also|)(happy|glad|pleased|delighted|excited|honored|honoured|interested|proud|thrilled|curious|keen|grateful) ..2 (to see|to hear|to hearing|to learn|to read|to find|to meet|to speak|to talk|to interview|to be among|to be invited|to be interviewed|to be with|to be told|to be shown|to visit|to discuss|to have been|to have met|to have spoken|to discover|to get|to note|to watch|by|in the|in how|in your|in what|about the|about how|about your|that|when)
        (interest|interested) ..2 (in|to|by) (how|what|why|to hear|to see|to learn|to read|to find)
        (look|looking|looked) forward to (hearing|reading|seeing|your|staying|learning|meeting|the|a reply|speaking|your reply)
        (patient~|they|he|she|who|nobody|people|residents|families|mother|father|team|you) (want|wants|wanted|hope|hopes|hoped|wish|wished)
        (i|we) wanted to (thank|write|say|let|share|follow|tell|express|reach|send|add|correct|apologize|take|mention|update|clarify)
        (what|all) (you|they|he|she) (want|wanted)
    """,
    "train_there": """
        (your|that|those|these|this|its) ..2 (ward|wards|rounds|corridor|corridors|hallway|unit|floor|halls|walls|lab|laboratory|call room|reading room|bench|table|call|shifts|team|class|door|mornings|nights|weeks|years|service|operating room|or|clinics|row|scope|roof|kitchen|huddle|circle)
        (train|training|trained|residency|internship|apprenticeship) (there|here|with|under|at|in|alongside|beside|among|within|somewhere|as|where|near)
        (train|trained)
        (training|formation|residency|job|place|program|home|life|work|days|years|apprenticeship|teachers|team|department|future) (that|)(i|we) (want|have wanted|have been looking|have looked|have been waiting|am looking|am seeking|am hoping|was looking|was hoping|wish|hope|need|would want|would like|would love|would be|had hoped|had looked|had wanted|had been)
        (join|joining|joined)
        (be|become|becoming|being|been|as|myself|myself as|feel|me) (a|)(small|real|)(part|member|one) of
        (be|become|becoming|being|as|call myself|call me|me|count me|mistakes of) (a|an|your|one of your|the next|one of the|their|its) ..2 (resident|intern|trainee|house officer|fellow|colleague|residents|interns|colleagues|first year|classmate)
        (resident|residents|intern|interns|house officer|trainee) (there|here|with you|at|in your|of your|on your|in july|among|beside)
        (my|our) ..2 (residency|internship|training|formation|home|first day of work|next years|three years|four years|five years|apprenticeship)
        (in|at|into|about|of|to|toward|towards|for|on) (you|your|this|the) ..3 (program|programme|residency|department|hospital|team|institution|service|wards|center|centre|clinic|position|class|opportunity)
        (your|the|this|such a|a) ..2 (program|programme|residency|place|department|hospital)
        (with|from|to|among|beside|alongside|under|near|by|join|between|toward|of|for) (you|yours|them|your|people|those|such|teachers|residents|colleagues|attendings|mentors|faculty|doctors|one another|whom)
        (there|here|yours|your|somewhere)
        (of|for|on|in|at|to|from|with) (that|those|this|these|such)
        (learn|work|grow|return|come|come back|contribute|belong|stay|move|live|start|begin|take part|unpack|stand|wear|spend|serve|teach|practice|practise|be taught|be trained|be formed|be shaped|ring|take call|take my turn|match|settle|put down)
        (badge|pager|stethoscope of my own|orientation|first day|in july|next july|intern year|next class|in scrubs|night call|day one|the job|debrief|your class|new hires|three years|four years|five years|seven years|six years)
        (one of them|one of you|one of yours|one of those|part of it|among them|beside them)
    """,
    "wants_plainly": """
        how (happy|glad|proud|lucky|honored|pleased) (i|we) (should|would) be to (train|work|learn|join|come|be|serve|match)
        (i|we) (would|should|could) ..3 (love|relish|cherish|treasure|like nothing|choose|jump at|leap at|move|unpack|welcome|thrive|flourish|belong|not hesitate|rather|give much|gladly|be proud|be honored|be honoured|be glad|be happy|be happier|be thrilled|be delighted|be pleased|be fortunate|be lucky|be privileged|be overjoyed|be ecstatic|be eager|be excited|be blessed|be humbled|be grateful|be elated|be content|be at home|be over the moon|be a happy) (to|if|at|in|with|that|there|here|being|learning|working|training|joining|for|the|nothing|every|it|such|three|four|five|of|among|as|$)
        (would be|is|it is|be) ..2 (my|a|an|the) ..2 (privilege|honor|honour|joy|delight|pleasure|dream|happiness|good fortune|luck|gift) (to|of|for me to|if|of mine to) (train|join|work|learn|be|become|spend|serve|practice|care|call|come|start|grow|study|begin|live|stand|take|do|teach|follow|carry|walk|belong|match|continue|wear|return)
        (dream|dreamed|dreaming|daydream|daydreaming|imagine|imagined|imagining|picture|pictured|picturing|envision|envisioned|envisioning|keep thinking|caught myself) ..3 (about|of|myself|what it|being|working|training|learning|walking|taking|doing|standing|living|my|life|the|how it would)
        (won me over|sold me|convinced me|has my heart|have my heart|stole my heart|my bags|pack my|packed my|sign me up|feels right|felt right|felt like home|feels like home|made up my mind|speaks to me|calls to me|calls me|keeps calling)
        (interests|attracts|tempts|thrills|delights|excites|fascinates|suits) me
        (is|are|remains|be) of ..2 interest to me
        (your|this|the) (program|residency|department|hospital) ..4 (interests|attracts|appeals|excites|draws|tempts|suits|is the one|is where|is what|is exactly|feels|stands out for me)
        (thought|prospect|idea|possibility|chance) of (working|training|joining|learning|being|spending|living|coming|returning|starting|becoming|doing|taking|standing)
        (is|was|be) (the|a|one) ..3 (place|program|residency|department|hospital|team) (where|in which|that|for|i|to)
        (would|could) (also|truly|really|)(make|prepare|teach|give|let|allow|help|ready|turn|suit|complete|form|train|equip|shape) (me|my|us|someone like me)
        (keen|sold|set|intent) on (you|your|_ $|_ _ $|coming|training|joining)
        (seek|seeking|looking for|searching for|found|find) (a home|my home|my place|my people|the place|the program|a place|my team)
        the (training|job|place|program|residency|work|life|years) (that|)(i|we) (want|need|hope for|wish for|long for|would like|would love)
        (on|at|inside) the (other|inner|right) side of (your|that|the|a)
        given the (chance|opportunity|honor)
        (bring|give) my best self
        (interest|interested|enthusiasm|enthusiastic|excited|excitement|keen|keener|passionate|eager) ..2 (in|about|for|on|by|of|to) (you|yours|this program|this residency|the program|the residency|training|joining|coming|being|becoming|working|learning|continuing|starting|doing|matching|pursuing|spending|the possibility|the prospect|the opportunity|the chance|the idea|your program|your residency|your department|your hospital|your team|your institution|your service|your own|your center|your clinic|your training|your community|your _ program|your _ residency|your _ department|your _ _ program|your _ _ residency|your _ track)
        (i|we) (would|could|should|might) ..2 (thrive|flourish|grow|fit|belong|be very happy|be very content|be very at home|be very proud|be very glad|be very delighted|be very honored|be very thrilled|be very pleased|be so happy|be so content|be so at home|be so proud|be so glad|be so delighted|be so honored|be so thrilled|be so pleased|be truly happy|be truly content|be truly at home|be truly proud|be truly glad|be truly delighted|be truly honored|be truly thrilled|be truly pleased|be really happy|be really content|be really at home|be really proud|be really glad|be really delighted|be really honored|be really thrilled|be really pleased|be happy|be content|be at home|be proud|be glad|be delighted|be honored|be thrilled|be pleased|do my best|feel at home|find a home) ..2 (there|here|with you|in|at|among|on|$)
        (feel|feels|felt|am|was) ..2 at home
        (where|how) (i|we) (want|hope|would like|would love|would be|wish|belong|long|could see|could do|could grow|could become|could thrive|could learn|mean|see myself|intend|need)
        (place|program|department|hospital|residency|team|kind of|sort of|one|home|everything|exactly|precisely|just|that is|it is|this is) ..4 (i|we) (want|have always wanted|have always been looking|have always looked|have always been hoping|have always hoped|have always been waiting|have always dreamed|have long wanted|have long been looking|have long looked|have long been hoping|have long hoped|have long been waiting|have long dreamed|have wanted|have been looking|have looked|have been hoping|have hoped|have been waiting|have dreamed|am looking|am seeking|am hoping|am searching|was looking|was hoping|was searching|hoped|wish|need|would want|would like|would love|would choose|would gladly|would move|had hoped|had looked|had wanted|had been)
        (place|program|department|hospital|residency|one|home|school|teachers) for me
        (drawn|attracted|pulled|brings me|bring me|leads me|coming back) ..2 (to|toward|towards) (you|your|this|_ at|it|the|_)
        (appeal~|excite~|attract~|suits|suit|tempt~|beckon~) ..3 (to me|me|$)
        (strong|genuine|serious|great|sincere|continued|deep|keen|real|high|special|particular|very|clear|unreserved|lively|my|an|a) (interest|desire|wish|enthusiasm|hope) ..2 (in|for|to|of) (you|your|train|training|join|joining|come|coming|be|being|become|work|learn|this|it|them|the|_)
        (nowhere|no place|no ward|no program|no hospital|no department|no other place|nothing) ..5 (rather|would|more gladly|better|like to|want|please|happier)
        (more|even more|only more|all the more|as|still|so|very|deeply|strongly|less than|how|remain|remains) (interested|eager|excited|enthusiastic|keen) ..2 (in|about|than|to|for|as|after|$)
        (i|we) (want|wanted|hope|hoped|wish|wished|long|would like|would love|should like|would be glad|would be happy|am hoping|was hoping|am eager) ..2 (to|) (come|come back|return|be back|stay|live there|stand|be there|be where|be one|sit in|wear|unpack|start there|start here|start|begin there|begin here|ring|train|join|go back there)
        (every wish|no doubt|wish) (to|about my wish to) (come|stay|join|train|return)
        (my|a) future (at|with|in|there|here|is)
        (would|could|might) (call|make) ..4 (home|mine|my home)
        (be|become|being) (your|a) (resident|intern) (there|here|with|at|in|$)
        (residency|program|you|hospital|team|department) and i would (suit|fit|do well)
        (i|we) (want|would love|would take|would like) (in|this|that|it|those|these|them|the job|the same|the place|that job|that room|that year|one of) ..3 $
        (great|good|perfect|right|ideal|natural|wonderful|best|true) (fit|match|place|home|program) (for me|for my|to train|to learn|to become|to grow|to begin|to start|to spend|to do|to prepare)
        (fit|fit in|fit right in|fit in well|match) (with|at|in|into|among) (you|your|the)
        (count|consider) me (among|in|as)
        (move|come|cross|travel|relocate) ..4 (country|ocean|state~|oceans) (for|to) (you|your|join|train)
        (sorry|sad|reluctant|hated|did not want) to (leave|go|say goodbye|go home)
        (left|came away|went home|go home|flew home|drove home|walked out|came home) (hoping|wanting|wishing|eager|keen|determined|convinced|sure|certain|more|even more|excited|with a wish|with a hope|with a desire|with a feeling|with a sense|with the wish|with the hope|with the desire|with the feeling|with the sense)
        (prefer|rather|sooner) ..6 (there|here|than with you|with you|at your)
        (chance|opportunity|privilege|honor|honour|pleasure|possibility|prospect|happiness|joy|luck|hope|wish|desire|dream|goal|thought|idea|future|luxury|fortune|place|invitation) (of|to|it is to|is to|was to|would be to|in|for) (be|become|train|training|join|joining|work|working|learn|learning|being|becoming|spend|spending|do|doing|grow|growing|continue|return|start|starting|belong|serve|come|coming|practice|contribute|contributing|stay|care|take|help|living|live|study) ..8 (there|here|you|your|yours|them|team|residency|resident|program|such|this|that|those|faculty|it|at _|$)
        (if|were|should) (i|we) ..4 (train|join|match|matched|trained|offered|given|come|chosen|selected|get|got) ..6 (would|could|will|be)
        (selected|chosen|considered|picked) (to|for|as|by|would|is|$)
        (glad|happy|honored|honoured|pleased|thrilled|delighted|proud|lucky|fortunate|privileged) to be (chosen|selected|considered|accepted|picked|offered|yours|back|there|here)
    """,
}
