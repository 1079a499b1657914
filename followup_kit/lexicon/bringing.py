"""The writer's own: goals for the years after, what they would bring, experience, values."""

FAMILIES = {
    "aims": """
        is what i (have in mind|am after|hope for|mean to do|want to do|hope to do|am aiming for)
        (what|all) i (am after|am aiming at|am working toward|am headed for|hope for|am looking to do) is
        (see|picture|imagine|envision) myself (doing|practicing|practising|running|caring|treating|building|opening|staying in)
        (i|we) (really|truly|still|also|very much|)(hope|plan|want|aim|intend|wish|aspire|mean) (one day|someday|some day|eventually|in time|very much|most of all|)to _
        (hoping|planning|aiming|aspiring|intending) (one day|someday|eventually|)to _
        (matches|match|serves|serve|fits|meets|furthers|suits|advances) (my|the) (plan|plans|goal|aim|hope|wish|research|work|project|career) (i|to|of|for|that|in|with)
        (closest|close|nearest|near|central|essential|useful|ideal preparation|preparation|training|groundwork) (to|for) (what|the work|the life|the career|the practice|a career|someone|anyone|a person|a future|my)
        (someone|somebody|anyone|a person|one|a student|an applicant) (who|with plans|headed|hoping|aiming|like me who) (hopes|wants|plans|means|intends|wishes|to|has|is)
        (where|because|since|for|so) my ..4 (would|could|will|can|might)
        (i|and|we|to|so|really|truly|still|one day|also|would|am|have|what|since|because|always) (hope|plan|want|wanted|aim|intend|wish|aspire|mean|hoping|planning|aiming|aspiring|dream|dreamed|expect|like|love|hoped|looking|look|long|longing|intending|meant) (one day|some day|someday|very much|eventually|also|ultimately|most|still|in time|always|in the end|for years|afterward|later|for a career|) (to|of|on|for|at|that my) (one day|someday|some day|eventually|also|ultimately|go on|be able|be in a position|)(to|)(become|becoming|be|being|practice|practise|practicing|practising|build|building|return|returning|go|going|study|studying|serve|serving|care|caring|work|working|open|opening|lead|leading|direct|directing|run|running|specialize|specialise|pursue|pursuing|teach|teaching|do|doing|write|writing|combine|combining|develop|create|found|founding|start|research|treat|treating|look|follow|take|bring|carry|spend|focus|give|make|making|help|helping|stay|remain|use|using|apply|end|advocate|change|turn|train others|take care|rebuild|organize|support|improve|see|settle|finish|live|learn|deliver|keep|put|offer|answer|explain|measure|prevent|reach|operate|join the|cover|act|provide|design|prepare|set|conduct|continue|contribute|mentor|coordinate|publish|bridge|reduce|establish|grow|a career|career|a life|a practice|full|fellowship|my own|_ fellowship|hospital|_ medicine|_ surgery|_ care|_ practice|an academic|academic|rural|community)
        (my|whose|our) (own|long term|longterm|ultimate|career|future|professional|main|eventual|chief|only|real|first|one|greatest|constant|clinical|lifelong|life|) (goal|goals|plan|plans|aim|aims|aspiration|aspirations|ambition|ambitions|dream|hope|hopes|wish|purpose|intention|intentions|mission|calling|vocation|destination|career|future|field|subject|sights|eyes) (is|are|has|was|to|of|as|in|for|remains|lies|set on|would be)
        (my|whose) (goal|goals|plan|plans|aim|ambition|hope|intention|wish) (to|of|for|in|as)
        (my|a|the) (chosen|future|life|own|intended|eventual) (work|field|subject|career|practice|path|fellowship|specialty|patients|research)
        (career|fellowship|life|living|vocation|practice) (in|as|of|on|combining|that|for|where|with|spent|among)
        (as|the) ..1 future _
        (prepare|prepares|prepared|preparing|ready|readies|equip|equips|make|makes|help|helps|teach|teaches|train|allow|allows|let|lets|give|gives|enable|enables|ripen|shape|shapes|form|forms|preparation for|set me) (me|myself|someone like me|us) ..2 (for|to|the|a|an|how|that|what|into|with|honest|as|become|build|do|finish|carry|keep|both|continue|combine|go|grow|at|about)
        (what|training|preparation|skills|education|experience|tools|teachers|teaching|program|all|depth|breadth|exactly|grounding|habits|years|need) (that|)(i|we) (need|needed|require|would need|will need|want most|lack|lacked|am missing|need most|shall need) (to|for|in|as|before|from|if|when|$)
        (i|we) (am|was|are) (headed|heading|aiming|bound|committed to|interested in becoming|pursuing|working toward|determined to|hoping for|looking for|drawn to the|drawn to a|drawn to _ surgery|drawn to _ medicine|drawn to _ care|drawn to _ oncology|drawn to _ psychiatry|drawn to _ health|set on|planning|called to|preparing)
        (where|which|what|that) (i|we) (am|want|hope|mean|plan|intend|would like|wish) (to|) (headed|heading|end up|be headed|practice|practise|spend|devote|work in|become|do with|live|make my|build|return|go on|carry on|serve|study)
        (want|hope|plan|wish|intend|need|look|looking|like|love) ..5 (career|fellowship|my life|working life|clinician educator|physician scientist|physician who|surgeon who|doctor who|someday|one day|some day)
        (grow|develop|train|trained|mature|formed|form|flourish) (as|into) (a|an|the) _
        (become|becoming|be|being|as) (a|an|the|the kind of|the sort of|the type of) ..4 (surgeon|surgeons|physician|doctor|internist|pediatrician|psychiatrist|neurologist|hospitalist|intensivist|radiologist|pathologist|anesthesiologist|dermatologist|obstetrician|gynecologist|urologist|oncologist|cardiologist|geneticist|geriatrician|physiatrist|educator|teacher|scientist|researcher|advocate|leader|specialist|generalist|scholar|fellow|ophthalmologist|nephrologist|immunologist|laryngologist|endocrinologist|gastroenterologist|rheumatologist|hematologist|otolaryngologist|podiatrist|proceduralist|clinician|director|mentor|officer|neonatologist|pulmonologist|epidemiologist|practitioner|toxicologist|pediatric _|therapist|ethicist|informaticist)
        
        (to become|would become|could become|and become) (a|an|the)
        (end up|ending up) (running|working|practicing|doing|leading|in|as|back|directing)
        (goal|ambition|aspiration|dream|wish|hope|plan) of (becoming|building|practicing|working|returning|being|opening|leading|teaching|running|doing|a|caring)
        (is|are|was) (my|the) (goal|aim|plan|ambition|field|subject|population|life|work|chosen|future|patients|hope|wish)
        (i|we) (mean|want|hope|plan|intend|wish|aim|aspire) to (serve|treat|practice|teach|care|return|build|study|lead|become)
        (would|to) (ready|prepare|equip|make|form) (me|a person|someone|anyone)
        (practicing|practice|practise|medicine|obstetrics|surgery|work) (in|at) (my|our) (home|own|hometown|state|county|village|country)
        turn my _ into
        (meets|meet|matches|match|serves|fits) my (plan|plans|goal|aim|wish|hope) (to|for|of) _
        (wish|want|hope|plan|long|like|love|aim) to (go into|practice|practise|become|specialize|return|go back|go home|teach|stay on|stay in|do _ work|do _ care|do _ surgery|do _ medicine)
    """,
    "aims_not": """
        (hope|plan|want|aim|intend|wish|aspire|mean|hoping|planning|aiming|wanted) ..3 to (train|join|be there|be here|be part|be a resident|be trained|be with|be able|be considered|be one|be back|be among|be selected|be chosen|be your|be a part|be a member|be in your|be at|be in touch|hear|see|meet|thank|express|say|have the|have a|have this|match|come|stay|work with you|work with your|work with such|work with the|work there|work here|work alongside|work in your|work among|learn from|learn with|learn there|learn at|learn alongside|learn under|extend|reiterate|emphasize|convey|write|share|let|add|mention|note|send|provide|apologize|correct|clarify|tell|ask|take this|spend my residency|spend the next|do my residency|do residency|rank|reach|follow up|update|acknowledge|call|continue my training|continue the conversation|continue our|speak|talk|receive|begin my|begin residency|start my|start residency|interview|become a part|become part|become a resident|become a member|become your|become one of|belong|grow with|grow there|grow at|grow in your)
        (become|becoming|be|being) (a|an|your|one of your|one of the) ..2 (resident|residents|intern|trainee|part|member|colleague)
        of my life to
        (greatest|best|proudest|happiest) _ of my life
        (hope|want|wish|hoping|like|love|plan|intend|aim|aspire|mean|dream|hoped|look|long|expect) ..5 (resident of|resident at|resident in|resident there|a resident|your resident|an intern|trained|part of|member of|join|one of you|one of your|chosen|selected|considered|be there|be here|work with you|learn from you|learn with you|work there|be with you|train|there $|here $|with you $|matched|match|hear|see you|meet you|a part)
        (hope|want|wish|like|love|plan|mean) (to|) (be|have|make|take|thank|give|use|write|see|keep|put|offer|answer|explain|learn|look|say|send) (the opportunity|the chance|you|your|this opportunity|back|sure|there|here|for this|in touch|a moment|the time)
        (hope|wish|like|want|love) (to|) (be|being) (able|considered|chosen|there|here|back|trained|selected|part)
        looking (forward|for in|for a residency|for in a|at)
        (my|our) ..2 (goals|plans|career|future|career goals|career plans|professional goals) (and your|and the|are in line|are aligned|align|in line|$)
        (give~|gave|teach~|taught|made|make|makes|help~|let|lets) me (a|an|the|to|how|that|what) ..2 (sense|understanding|feel|feeling|picture|insight|impression|idea|link|better|smile|laugh|ten|chance to talk|opportunity to talk|honest|real|clear|time)
        (made|gave|taught|helped|let) me ..4 (feel|think|smile|laugh|want|talk|see|understand|welcome|realize|know|wonder)
        (career|future|life|fellowship) (in|as|of|on|at) (your|the|such|this)
        begin (a|my|the) career
        career in medicine
        (be|become|as) (a|an) (great|good|better|excellent|outstanding|strong|well rounded|skilled|competent|successful) (physician|doctor|surgeon|clinician|resident|specialist)
    """,
    "brings": """
        i (have|'ve|’ve) (a|an) (calm|steady|patient|quiet|good|strong|light|fair) (manner|hand|hands|voice|ear|eye|temper|head|back|grip)
        you (would|will|could) (be getting|get|gain|have) (a|an|my|steady|someone|somebody|one|two|from me|in me)
        (would|could|can|will|hope to|like to|love to|glad to|able to|eager to|want to|happy to|proud to|ready to|wish to|also|and|shall|to) (also|gladly|happily|then|certainly|surely|only|at least|in return|perhaps|well|of course|one day|still|) (bring|contribute|lend|add|pull my weight|repay|translate|teach|help you reach|extend|carry|put my|put it|put them|put this|put that|put to|take a share|take my share|take my turn|take on|take some of|share my|share the|share what|share this|share some|share these|share a|use my|use it|put in|be useful|be of use|be of service|serve as|look after the|earn my|do my share|do my part)
        (would|could|can|will|hope to|like to|love to|able to|eager to|want to) (also|gladly|happily|in return|certainly|perhaps|therefore|) (offer|give) (you|your|the|a|an|in return|my|some|diligence|good|long|four|three|two|five|years|patience|steady|_ years|_ and|_ _ and)
        (would|could|can) offer
        (i|we|and) (also|) (bring|contribute|offer|come with|came with|speak|spoke|own|write some|sing|play|know how to|am fluent|am bilingual|am trilingual|am organized|am calm|am trained|am used to|am certified|am at home in|am good at|am good with|am accustomed|am comfortable|am experienced|am a quick|am a native|am a former|am a trained|have some experience|have some years|have some training|have some degree|have some background|have some skills|have some skill|have some practice|have some languages|have some degrees|have some knowledge|have some hands|have many experience|have many years|have many training|have many degree|have many background|have many skills|have many skill|have many practice|have many languages|have many degrees|have many knowledge|have many hands|have long experience|have long years|have long training|have long degree|have long background|have long skills|have long skill|have long practice|have long languages|have long degrees|have long knowledge|have long hands|have already experience|have already years|have already training|have already degree|have already background|have already skills|have already skill|have already practice|have already languages|have already degrees|have already knowledge|have already hands|have _ experience|have _ years|have _ training|have _ degree|have _ background|have _ skills|have _ skill|have _ practice|have _ languages|have _ degrees|have _ knowledge|have _ hands|have _ _ experience|have _ _ years|have _ _ training|have _ _ degree|have _ _ background|have _ _ skills|have _ _ skill|have _ _ practice|have _ _ languages|have _ _ degrees|have _ _ knowledge|have _ _ hands|have extensive experience|have extensive years|have extensive training|have extensive degree|have extensive background|have extensive skills|have extensive skill|have extensive practice|have extensive languages|have extensive degrees|have extensive knowledge|have extensive hands|have hands on experience|have hands on years|have hands on training|have hands on degree|have hands on background|have hands on skills|have hands on skill|have hands on practice|have hands on languages|have hands on degrees|have hands on knowledge|have hands on hands|have prior experience|have prior years|have prior training|have prior degree|have prior background|have prior skills|have prior skill|have prior practice|have prior languages|have prior degrees|have prior knowledge|have prior hands)
        (bringing|contributing|adding|lending) ..6 (to|with)
        what (i|we) (can|could|would|will|hope to|have to|may|might) (also|)(bring|offer|add|contribute|give|have)
        (bring|contribute|offer|contribution|brought|add|addition|asset|lend|useful|value|serve|benefit~|help|share) ..8 (to your|to the|to you|to that|to its|to this|to those|with your|with you|with me|with them)
        (my|our) (years|experience|background|training|spanish|creole|english|french|arabic|portuguese|swahili|mandarin|cantonese|hindi|russian|languages|language|skills|hands|work|sign language|degree|_ years|_ degree|_ background|_ experience|native _|knowledge|fluency|habit|time as|love of) ..2 (as|in|of|on|would|could|can|will|with|and|might|from|to|at)
        (as|am|was|being) (a|an) (former|native|trained|bilingual|certified|registered|licensed|retired|recovering|first generation|second|veteran|lifelong|seasoned)
        (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many|several|some|decade|my|of|a) (years|years experience|decade|seasons|summers|months) (as|of|in|on|behind|at|with|teaching|working|spent)
        (have|has|had|with) (the|a|an|some|good|strong) ..3 (patience|stamina|habit|knack|hands|experience|skills|skill|background|discipline|voice|memory|ear|eye)
        (put|get|gets) ..3 (to good use|to use|to work|good use)
        (i|we) (can|could) (help|teach|carry|fix|build|read|sing|cook|translate|interpret|run|drive|promise)
        (earn|earned|pull|do) my (keep|place|weight|share|part)
        would (not|)(go to waste|be needed|be of value|serve you|be of use|come in handy)
        of use to (you|your|the|_)
        in return
    """,
    "brings_not": """
        (would|could|can|will|able to|happy to|glad to|like to) (also|gladly|happily|) (offer|give|provide|share|add|bring|contribute) (you|) (any|more|further|additional|a copy|the letter|the paper|the data|the abstract|the poster|the slides|the report|the document~|the original|the manuscript|the thesis|documents|references|anything|information|details|my abstract|my poster|my transcript|my paper|my thesis|my cv|my score~|my letter|my thanks|my manuscript|my gratitude)
        (bring~|offer~|give~|provide~) (me|it to your|this to|to your attention|up)
        (program|residency|it|you|hospital|department) (would|could|can|will|) (offer|offers|give|gives|bring|brings)
        valuable addition
        (value|values|offer|help|share|added|serve|serves) (is|are|was|were|of your|by)
    """,
    "owns": """
        (i|we) (am|was|were|had been|have been|have always been|had|grew|ran|led|built|wrote|drove|taught|kept|spent|flew|sold|made|held|began|began as|came|lost|found a|lived|did|took care|took part|took calls|took a year|went|sang|swam|rode|fought|bred|knew|stood|slept|dug|wore|fed|cut|rang|drew|shot|sat on|sat with|sat beside|sat in|sat by|carry|used|still|never|have carried|have run|have led|have built|have written|have worked|have taught|have kept|have spent|have lived|have seen|have known|have done|have cared|have missed|have photographed|have wanted|have long|have always|have since|have myself|have tried|have studied|have learned|have had|have felt|have followed|have watched|have volunteered|have waited|have measured|have thought differently|have thought about becoming|have believed|have sat|have stood|have made|have used|have read|have talked|have told|have heard|have asked|have argued|have weighed|have also|share|believe|value|care|love|know|understand|understood|recognize|recognized|speak|play|volunteer|volunteered|come from|write|sing|run|read|miss|missed|laughed|worked|helped|learned it|learned that|learned this|learned the|learned there|learned to|learned as|learned in|learned from|learned more from|studied|coached|trained|tutored|raised|served|managed|started|founded|organized|collected|counted|designed|presented|watched|followed|asked|interviewed|delivered|treated|borrowed|conducted|translated|interpreted|dispensed|refereed|administered|photographed|fished|hung|timed|copied|called|cared|wished|hoped|wanted|hope|want|wish|plan|intend|aim|tried|moved|visited|assisted|danced|painted|played|shared|thought of|think of|remembered|remember|decided|chose|saw my|saw how|saw a|saw what|saw the|saw it|saw in|saw there|saw too|would have|would love|would like|recorded|recognise|prepared|trust|enjoy teaching|enjoy working|owe)
        my (own|father|mother|grandmother|grandfather|brother|sister|uncle|aunt|wife|husband|son|daughter|family|parents|cousin|neighbor~|mentor|thesis|research|first|last|second|third|fourth|work|job|project|projects|hometown|town|village|country|county|school|rotation|rotations|year|years|experience|experiences|background|time as|poster|paper|clinic|patients|patient|people|best friend|friend|friends|childhood|hands|career|goal|goals|hope|plan|reason|heart|student|old|previous|earlier|capstone|sub internship|subinternship|subi|audit|study|team|boat|church|parish|language|native|spanish|interest in|interests|passion|belief|values|ms _|_ thesis|_ project|_ rotation|_ year|_ grandmother|_ grandfather|_ father|_ brother|_ sister|colleagues|classmates|teacher|teachers|attending|home|roommate|kitchen|world)
        (as a|as an|as someone|as somebody|as one|as the son|as the daughter|as the child|being a|being an|being the|having been|having worked|having grown|having spent|having lived|having seen|having lost|having run|having led|having had|having taught|having watched|having studied|having trained|having done|having served|having dispensed|growing up|raised in|born in)
        (before|during|in|after|since|throughout|until|for) ..3 (medicine|medical school|college|my third year|my fourth year|my rotation~|residency abroad|the navy|the army|the peace corps|university|childhood)
        (remind~|reminded|reminds|taught|teaches|moved|moves|touched|inspires|inspired|shaped|matters|mattered|means|meant|spoke|speaks|resonate~|resonates|resonated|appeal~|appealed|struck home|drew|draws|drove|took|takes|gave|changed|made) (me|to me|with me|a lot to me|home|us|words)
        (close|dear|personal|familiar|important|new|natural) to (me|my heart|my|us)
        (like|unlike|than|to|at|of|on|as) (mine|ours|my own|our own)
        (i|we) (could|would|can) ..2 (learn|help|teach|follow|extend|carry|build|reach|recognize)
        (overlap~|fit~|match~|suit~|agree~|align~|connect~|tie~|echo~|answer~|continue~|touch~|meet~) ..4 (my|mine|i|me)
        because i
        since i
    """,
    "owns_not": """
        (i|we) (am|was|were) (very much|much|still|strongly|grateful|thankful|very grateful|impressed|interested|very interested|glad|happy|told|pleased|sorry|very impressed|truly|most|so|delighted|able|given|shown|also|confident|sure|honored|writing|struck|particularly|especially|excited|eager|thrilled|enthusiastic|made to|deeply|amazed|fortunate|aware|informed|further)
        (i|we) (had|have had|have) (a|the|an) (great|wonderful|good|pleasant|chance|opportunity|pleasure|honor|privilege|fantastic|nice|lovely|strong|genuine|very)
        (i|we) (came|went|left) (away|home)
        (i|we) (took|made) (note~|your)
        (i|we) (know|understand|understood) (that you|you|how busy|your|that your|that this|from)
        (i|we) (hope|want|wish|like|love|hoped|wanted|plan) (to|) (train|join|be|thank|express|say|hear|have the|come|you|your|that you|extend|match|learn from you|work with you)
        (i|we) (saw|read|learned|asked|called|visited|shared|watched|followed|presented|met) (the|that|about|you|your|with you|at|of|also)
        (i|we) (would|could) (love|like|be|also|greatly|gladly|send|provide)
        (i|we) (would|could) ..2 (have the|have a|use any|bring any)
        (i|we) (have|had) (been|also|already|read|heard|told|learned|seen|asked) (told|able|shown|interested|impressed|attached|sent|of|that|about|the|your|you|from|invited)
        my (interview|application|file|questions|thanks|gratitude|interest in you|interest in your|interest in the program|interest in training|interest in joining|interest in this|enthusiasm|documents|visit|appreciation|time with|day|own behalf|own visit)
        (made|gave) me (feel|a|an|the|time|your|much|think highly)
        (first|last|second|third) (question|day|visit|impression)
        as (a|an) (applicant|candidate|resident|intern|member|whole|result|program)
        (new) to me
        (took|gave) ..1 home
    """,
}
