"""Places of training in a sentence: where a program's name is due, and where a name is only part of a story.

The families that end in a preposition end right before the name: "eager to train at".
"""

SENTENCES = {
    "place_due": """
        (pull|work|take|start|begin|do) ..3 (shift|shifts|call|rounds) ..1 (at|with|in)
        live (near|by|close to|next to|around the corner from)
        (two|three|four|five|six|seven|next|more) ..1 (years|year) ..2 (at|with)
        (clinic|ward|wards|unit|conference|curriculum|track|program|programme|clinics) of
        (train|training) ..3 (at|with|in|by)
        (be|being|get|become|becoming) (fully|well|) trained ..2 (at|with|by|in)
        (train|training|trained) there (at|with)
        (residency|residencies|resident|residents|intern|interns|internship|position|spot|categorical year) ..1 (at|with|of|in|to)
        (join|joining|choose|choosing|rank|ranking|ranked)
        (part|member|one|resident) of
        (class|family|team|community|group|ranks|house) (at|of)
        (the one|that|those|ones) at
        (useful|of use|to use|of service|at home|better start|better home|better place|idea of being) (at|than at)
        (next|coming|these|those|spend|spending) ..3 years ..4 (at|with|in)
        (career|home|place|future|myself|july|steps|growth|chapter|journey) (as a resident|as an intern|again|) (at|with|to|in|is)
        (learn|learning|grow|growing|thrive|start|starting|begin|beginning|match|matching|matched|be|being|serve|contribute|contributing|work|working|stay|flourish|do this|do that|do it|come|coming|return|returning|find myself|belong|put down roots) ..2 (at|with|to|into|for|in)
        (interest|interested|enthusiasm|enthusiastic|excited|excitement|excites|drawn|keen|commitment|committed|desire|appreciation|admiration|sold) ..1 (in|about|for|to|on|of)
        (happier|happy|privilege|prospect|possibility|chance|opportunity|honor|privilege) ..3 (at|with)
        (see|seeing|picture|picturing|imagine|imagining) (my|myself|me) ..4 (at|in|with)
        (see|picture|imagine) (it|july|that july|next july|the next _ years) ..1 (at|in)
        the residency (at|of)
        (program|programme|programs) (at|in|of)
        (patients|people|families|community|communities) (at|of)
        (call|calling)
        (place|program|home|fit|match|choice|house|hospital) ..3 than (at|)
        (bring|bringing|contribute|contributing|offer|offering|give|giving) ..4 to
    """,
    "thanks_due": """
        (interview~|interviewing|interviews) ..4 (at|with|of|to|from|about)
        (opportunity|chance|privilege|honor|invitation|time|conversation|morning|afternoon|day|visit|hours|tour|stop|stay) ..2 (at|with|to|of|from)
        (program|programme|residency|residents|team|faculty|people|department|position|spot) ..2 (at|of|with|in)
        (everyone|everybody|anyone|all|all of you|each of you|you|you all|staff|colleagues|group|folks|family|nurses|interns|chiefs|applicants) (here|there|) (at|of|from)
        (meet|meeting|met|speak|speaking|spoke|talk|talking|discuss|discussing) ..3 at
        (learn|learning) (more|so much|a great deal|a lot|much|further) (about|of)
        (culture|curriculum|opportunities|environment|mission|camaraderie|atmosphere|emphasis|commitment|reputation) ..3 (at|of)
        (welcome|welcomed) (to|at|into)
        (consider~|consideration|considering|considered|application) ..4 (at|for|to|by)
        (i|we) met (at|from)
        (having|hosting|inviting|welcoming|welcome|welcomed|showing) (me|us) ..3 (at|to|into)
    """,
    "place_pursued": """
        (look|looking) forward to ..2 (years|time|residency|training|days) ..1 (at|with)
        (begin|begins|beginning|start|starting|do|doing|spend|spending|pursue|pursuing|continue|continuing|complete|completing|take|taking|further|furthering|make|making|build|building|have|having|be|launch) (my|the|these|those|these next|the coming|my next|the next|all|all of my|a|an) ..5 (at|with|in)
    """,
    "place_hoped": """
        (hope~|hoping|hopeful|eager|eagerly|excited|excites|excitement|glad|happy|happier|happiest|thrilled|honored|honoured|honor|proud|delighted|enthusias~|enthusiasm|enthusiastic|interest|interested|keen|dream|dreaming|privilege|privileged|fortunate|lucky|thrive|flourish|grateful|overjoyed|pleased|joy)
        (would|could) ..2 (love|like|be|welcome|make|mean|prepare|give|allow|let|enjoy|grow|thrive|flourish|have|see|contribute|bring)
        (look~|looking) forward
        (suit|suits) me
        (can|could) ..1 (picture|imagine|envision) ..1 (two|three|four|five|six|seven|the next|more|years|my)
        (looking|searching|hunting) for
        (picture|imagine) (it|july|next july|that july)
        (nowhere|no place|no better|no other)
        (imagine|imagining|think of) ..2 (better|finer|happier|place|home)
        (certain|convinced|confident|sure|know) (that|i|of|this)
        (strengthen~|reinforce~|confirm~|deepen~|renew~|cement~|solidif~|solidified|affirm~) ..2 (my|that|how|the|what|why)
        (want|wish|wanting|long|longing|aspire|yearn) ..2 (to|for)
        (see|picture|imagine|seeing|picturing|imagining|envision) (my|myself|me)
        (my|the|a) (future|desire|wish|dream|goal|first choice)
        (draw|draws|drew|drawn|attract~|appeal~) ..3 (to|me)
        (prospect|opportunity|chance|possibility|idea|thought) (of|to)
        (impressed|struck|inspired|moved|appeals|appealed|attracted|resonates|resonated|admire|smile)
        (rank|ranking|put|place|putting|placing) ..6 (first|top|highest|highly|number|above|ahead)
        (match) (at|with|into)
    """,
    "place_thanked": """
        (thank|thanks|thankful|grateful|gratitude|appreciate~|appreciation|indebted|obliged)
        (enjoyed|enjoyable|pleasure|privilege|honor|honour|honored|honoured|delight|delighted|pleased|glad|happy|lovely|wonderful|great|good|nice) ..4 (interview~|interviewing|meet|meeting|met|visit~|visiting|learn|learning|hear|hearing|speak|speaking|talk|talking|conversation|day|time|tour)
        i (enjoyed|appreciated|valued|loved)
    """,
    "elsewhere": """
        (another|unlike|elsewhere|compared|relative to|besides|other than|instead of|rather than|better than|next stop|neither|competing|rival)
        (other|further|two|three|several|few|many|all|most|more) (program~|hospital~|place~|interview~|residenc~|school~|house~|stop~|invitation~|department~)
        (also|already|previously|still) ..2 (interview~|interviewing|applied|applying|visit~|invited|hear~|heard|wait~|waiting)
        (interview~|interviewing|applied|visit~|waiting|invited|heard|interviews) ..5 (too|as well|also|next|elsewhere)
        (the|a|an|any|my|that|some) other
        (will be|am|are) (interviewing|visiting|flying|applying)
        have (interviewed|applied|interviews)
        (cancel~|cancelled|canceled|withdr~|withdrew|turned down|declined) 
        (also|too) $
    """,
    "place_lived": """
        (my|from|after|during|over|spent|through|his|her|our|their) (the|last|past|first|) (two|three|four|five|six|seven|many|several|some) (years|months|weeks) ..2 (at|with)
        (rotate~|rotated|rotating|rotation|rotations|sub internship|sub i|subinternship|subi|away rotation|elective|electives|clerkship|clerkships|externship|observership|shadow~|shadowed|shadowing|volunteer~|volunteered|volunteering|scribe|scribed|scribing|intern year at|interned)
        (grew|grow|raised|born|brought) up
        (i|we|he|she|they|who|mother|father|brother|sister|uncle|aunt|grandmother|grandfather|wife|husband|mentor|friend|cousin|parents) (was|were|had|first|once|also|later|then|had|still|myself|) saw (patients|children|how|a|my|the|many|his|her|their|our|it|cases)
        (i|we|he|she|they|who|mother|father|brother|sister|uncle|aunt|grandmother|grandfather|wife|husband|mentor|friend|cousin|parents) (was|were|had|first|once|also|later|then|had|still|myself|) (worked|works|trained|trains|served|studied|spent|taught|learned|learnt|did|helped|watched|lived|ran|cared|stood|treated|used to|used|grew|finished|completed|graduated|presented|led|built|joined|came|left|went|moved|carried|brought|lost|died|works|practices|teaches|lives|wrote|read|called|kept|tried|drove|heard)
        (my|our|his|her|their|its) ..3 (work|job|year|years|time|rotation|experience|mentor|mentors|research|shift|shifts|clinic|project|volunteering|training|residency|internship|fellowship|studies|stay|laboratory|lab|month|months|days|chief|advisor|teachers|attending|attendings|team|ward|program|school|class|colleagues|patients|interview|interviews|summer|winter)
        (when|while|during|since|before|until|after) ..2 (i|my|we|our|he|she|his|her|their|you|your|medical school|college|residency)
        (your|you) ..2 (own training|own residency|years|fellowship|former|previous|old|training|career|path|move|time|days|beginnings|days)
        (you) (trained|came|left|worked|spent|did|had|carried|brought|moved|built|started|began|were|learned|grew|studied|first|once|ran|went|saw)
        (your) (residency|internship) (years|days|training|there)
        (former|formerly|previous|previously|earlier|years ago|year ago|last year|long ago|at home in|back home|home hospital|home institution|home program)
        (fellowship|phd|master|masters|degree|thesis|conference|meeting|congress|poster|abstract|talk|lecture|grand rounds|symposium) ..3 (at|in|of|with|from)
        (transferred|referred|admitted|sent|flown|transfer|referral|treated|cared for|seen|died) ..3 (to|from|at|by)
    """,
    "place_past": """
        as (a|an|the) ..2 (nurse|scribe|medic|technician|tech|student|volunteer|assistant|porter|researcher|coordinator|interpreter|aide|orderly|fellow|observer|extern|emt|paramedic|therapist|pharmacist|undergraduate)
        (during|for|on|in) my
        (last|that|this past) (year|summer|spring|winter|fall|autumn|month)
        in (2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024)
        (years ago|before medical school|in college|in residency)
    """,
    "place_someday": """
        (one day|someday|some day|eventually|afterward|afterwards|ultimately|later|after residency|after training|after graduation)
        (practice|practise|practicing|hometown|fellow|fellowship|fellowships|faculty|back home|go back|attending physician)
        (present|presenting|publish|speak|speaking|lecture)
    """,
    "place_partner": """
        (affiliate|affiliates|affiliated|affiliation|partner|partners|partnership|sister|campus|campuses|site|sites|satellite|rotations|rotation|block|exchange|away|months at|weeks at|month at|collaboration|merger|transfer~|network)
    """,
    "place_departed": """
        (where|there|and|which) i (have|had|was|first|once|also|later|then|) (rotated|worked|volunteered|grew|studied|trained|served|scribed|interned|spent|did|learned|lived|was born|shadowed|taught|completed|graduated|led|started|saw)
    """,
}
"""Looked up only in a sentence that names an unknown place: see `followup_kit.meaning.place_story`."""

FAMILIES = {
    "place_cue": """
        (hospital|hospitals|center|centre|infirmary|institute|clinic|health|university|college|memorial|general|mercy|samaritan)
        (regional|methodist|baptist|lutheran|presbyterian|adventist|episcopal|deaconess|veterans|children|women|medical)
        (at|join|joining|rank|ranking|part of) (the|)
        (residency|program|programme|interview|residents)
    """,
}
"""Words beside which the name of a place may stand."""
