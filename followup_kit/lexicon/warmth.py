"""Warmth that goes too far: endearments, looks, private life, plans for an evening, affection, gossip.

A single family suffices where the words can mean nothing else; "person_part" and "kin" need praise, a wish or a
message beside them, since a mother, a voice or a dinner may stand in any good mail.
"""

FAMILIES = {
    "endearment": """
        (hun|sweetie|sweetheart|sweetheart~|darling|dearie|deary|babe|bestie|besties|bff|cutie|honeybun|sugar plum|sweetie pie|honey bunch|lovey|ducky|querida|querido|carino|cariño|mija|mijo|habibi|habibti|corazon|amigo|amiga|cherie|schatz|tesoro|azizam|compadre|guapa|guapo|linda)
        my (dear|dearest|darling|love|sweet|angel|queen|king|hero $|sunshine|treasure) (lady|friend|doctor|sir|madam|man|boy|girl|woman|colleague|dr|one|$)
        (old|dear|dearest|sweet|precious) (sport|friend|pal|chap|bean|lady|fellow|chum|buddy|girl|boy) $
        (thank you|thanks|take care|see you|goodbye|love you|bless you|cheers|well) (my friend|friend|pal|buddy|mate|champ|boss|chief|doc|bro|brother|sister|sis|lovely|love|honey|hon|dear|gorgeous|beautiful|handsome|sunshine|legend|star|darling|captain|king|queen|girl|man)
        (you are|you) (a|an|such a|such an|my|one|an absolute|a total|the) (angel|doll|sweetheart|peach|darling|treasure|gem|sweetie|hoot|riot|babe|cutie|dear|love|star|hottie|catch|fox|stunner|knockout|dish|dreamboat|charmer|heartbreaker|cinnamon roll|ray of sunshine|ray of sunlight|teddy bear|lucky thing|sight for sore eyes|soulmate|soul mate|kindred spirit|natural redhead|looker)
        (is|are|was|were|an absolute|a total) (a doll|dolls|a sweetheart|a sweetie|sweethearts|an angel|a cutie|cuties|a hottie|a dreamboat|a babe)
        lucky (thing|duck|devil|dog|lady|man|woman|girl|guy) $
        you (sly|gorgeous|beautiful|lovely|lucky|handsome|sweet|clever|crazy|cheeky|wonderful|magnificent) (thing|devil|dog|fox|human|creature|lady|man|woman|soul|beast|people)
    """,
    "vocative": "(honey|hon|love|lovely|dear|dears|pal|buddy|champ|brother|sister|sis|mate|doc|friend|my friend|boss|chief|gorgeous|beautiful|handsome|sunshine|bud|buddy boy|my man|my guy|big guy|sport|old man|captain|kiddo|ladies|girl|girlfriend|lover|sugar|sweets|precious|angel|doll|stranger|neighbor|auntie|uncle|mama|cuz)",
    "looks": """
        (does|do|did) ..2 (wonders|something|things|magic|unfair|justice) ..3 (to|for|with) your (eyes|smile|face|skin|figure|hair|coloring|complexion)
        suits you (wonderfully|beautifully|perfectly|so well|down to the ground|to a t|better than)
        (good looking|handsome|gorgeous|beautiful) (crew|bunch|group|team|lot|gang) of yours
        that ..2 (smile|laugh|voice|hair|face|dress|accent|jawline|grin|beard|figure|tie|giggle|dimple|chuckle|wink|outfit|sweater) of (yours|his|hers)
        (dimple|dimples|freckle|freckles) (when|on|of|in|and|that|are|is)
        (listen|listened) to (that|your) ..2 (voice|accent) ..3 (all|phone book|day|forever|hours|read)
        (husky|velvet|velvety|silky|sultry|sexy|smoky|gravelly|dreamy|honeyed|buttery|deep dreamy|bedroom) (voice|eyes|laugh|accent)
        (kindest|sweetest|prettiest|loveliest|gentlest|bluest|warmest|nicest|most beautiful|brightest|softest|greenest|best) (face|eyes|smile|eyelashes|hair|voice|hands|laugh|legs|dress|handwriting i|accent|tie|shoes|skin)
        so put together
        (think|thinks|thought|says|said|agree|agrees|swears) (that|) (you are|you 're|you ’re|you were) (gorgeous|cute|hot|handsome|beautiful|adorable|pretty|lovely|a babe|a fox|stunning|sexy|dreamy|my type)
        (you are|you were|you 're|you ’re) (so|very|really|even more|quite|such a|a very|even|incredibly|absolutely|) (gorgeous|cute|hot|handsome|beautiful|adorable|pretty|sexy|stunning|attractive|good looking|fetching|ravishing|radiant|photogenic|tall and|petite|foxy|striking|pretty woman|beautiful woman|handsome man|good looking man|prettier|taller in|shorter in|younger than i|older than i|in great shape|in such good shape|aging well|glowing)
        (nice|great|lovely|beautiful|cute|gorgeous|cool|fabulous|stunning|amazing|fantastic|adorable) (legs|dress|hair|tie|smile|eyes|shoes|earrings|outfit|glasses|haircut|tan|body|skirt|boots|nails|perfume|blouse) (by the way|btw|you|on you|and|$|too)
        (loved|love|adored|adore|liked|admired|admire|complimented|compliment|noticed|could not stop looking at|can not stop thinking about|jealous of|envy|envied|dig|crazy about) your ..2 (hair|haircut|dress|tie|earrings|glasses|shoes|outfit|scarf|smile|eyes|laugh|accent|voice|beard|mustache|necklace|nails|perfume|cologne|skin|sweater|cardigan|suit|jacket|boots|socks|style|blouse|lipstick|hat|dimples|look|figure|ring|tattoo|sofa|living room|kitchen|house|home|couch|cat|dog|wallpaper|curtains|bedspread|garden|husband|wife)
        (you|dress|tie|color|outfit|look|sweater|haircut|suit|beard|glasses) (really|) (suits|suited|becomes|flatters|flattered) you
        (most|very|such an|so) (attractive|handsome|beautiful|gorgeous|alluring|seductive) (program|woman|man|doctor|person|interviewer|voice|smile)
        you (look|looked|are looking|were looking|always look) ..2 (great|good|lovely|stunning|gorgeous|beautiful|amazing|radiant|fantastic|terrific|handsome|dashing|young|younger|tired|pale|thin|slim|fit|sharp|elegant|fabulous|pretty|adorable|cute|tan|tanned|like a movie|like a film|like a model|like a star|like a queen|like a million|like a goddess|smashing|striking|hot|exhausted|skinny|wonderful|chic|ten years|half your|nothing like your|even better|even younger|even prettier|as good as|too young|far too|much too|way too|much younger|exactly like|just like my|just like a|just like george|just like the|so much like|so like my|better in)
        how (lovely|beautiful|gorgeous|pretty|stunning|handsome|young|good|great|elegant|radiant|well rested|fit|attractive|cute|fabulous) you (look|looked|are|were)
        you (do|did) not look (a day|old|your age|like a|anything like|forty|fifty|sixty|over|like someone)
        (could|would) (easily|) (pass for|be mistaken for) (a|twenty|thirty|forty|your|my|someone|your own|an)
        (too|so|far too) (young|pretty|beautiful|handsome|good looking|gorgeous|attractive|cute|youthful) to (be|have|run|work|hold|lead)
        (would never|never would|would not) ..1 (guess|guessed|have guessed|believe|believed) (it|your age|you|that you are)
        (good looking|drop dead|attractive|handsome|gorgeous|sexy|hot|stunning|pretty|cute|beautiful|photogenic|ravishing) (woman|man|lady|doctor|bride|guy|couple|face|boss|surgeon|smile|eyes|hair|legs|voice|wife|husband|daughter|son|mother|father|girl|boy|person|thing|team)
        (cutest|hottest|prettiest|sexiest|best looking|most beautiful|most handsome|most attractive|loveliest|most charming) (couple|doctor|interviewer|program director|person|woman|man|smile|eyes|voice|faculty|attending|baby|kids|dog|coordinator|face|faces|accent)
        (such|have|with|has|your|those|what|the|having) (a|the|such|) (kind|beautiful|gorgeous|lovely|pretty|warm|sparkling|twinkling|soulful|amazing|stunning|bright|dazzling|piercing|sad|big|blue|green|brown|hazel|incredible|killer|infectious|contagious|great|nice|sweet|wonderful|melodious|soothing|sexy|velvet|velvety|adorable|charming|cute|radiant|perfect|enchanting|tired) (eyes|smile|voice|hair|dimples|skin|legs|accent|laugh|teeth|cheekbones|hands|figure|lashes|eyelashes|curls|complexion|lips|jawline|freckles|nails|shoulders)
        (those|these) (eyes|cheekbones|freckles|dimples|legs|curls|lashes|shoulders|lips|arms|biceps|boots|heels|earrings|shoes|glasses)
        (with|that|a man with|a woman with|that is some) (that|your|those|a) (jawline|smile of yours|shoulders|cheekbones|eyes of yours|voice of yours|laugh of yours|hair of yours|figure|physique|face of yours|beard of yours|mane|build)
        (that|your|the|those|this) (laugh|smile|eyes|hair|voice|accent|dimples|beard|mustache|moustache|dress|tie|sweater|cardigan|suit|blouse|skirt|scarf|jacket|perfume|cologne|lipstick|bow tie|necktie|outfit|earrings|necklace|heels|boots|shoes|socks|glasses|haircut|nails|skin|face|legs|curls) (of yours|you were wearing|that you wore|you wore|you had on|on you|was a knockout|is a knockout|is unreal|is illegal|is gorgeous|is stunning|is to die for|are to die for|really suits|really brings out|suits you|suited you|looks great on|looks lovely on|looks amazing on|looks good on|brought out|brings out|match~ your eyes|was gorgeous|was stunning|was lovely|looked lovely|looked great|looked amazing|looked stunning|made my|is so|is amazing|is incredible|lights up|lit up|was fabulous|are gorgeous|are stunning|are beautiful|is beautiful|was beautiful|were gorgeous|is lovely|was so charming|was so lovely|was so soothing|was very charming|was very lovely|was very soothing|was as charming|was as lovely|was as soothing|is so charming|was loud|though)
        your (figure|cheekbones|freckles|dimples|perfume|cologne|lipstick|complexion|hairstyle|haircut|new haircut|physique|curves|biceps|jawline|fragrance|eyelashes|sense of style|fashion sense|wardrobe|pregnancy glow|glow|tan|hair and|good looks|curls)
        (same|the|a|your) (perfume|cologne|aftershave|lipstick) (that|as) you
        your (smile|eyes|hair|skin|accent|voice|laugh|beard|mustache|legs|nails|shoulders|dress|outfit|earrings|tie|bow tie|glasses|socks|shirt|sweater|shoes|hands|face|necklace|scarf|suit|lips|body|nose) (is|are|was|were|really|suits|suited|looked|looks|could|has|had|lit|lights|light|brought|brings|came) ..3 (gorgeous|lovely|beautiful|stunning|charming|amazing|unreal|kind|sexy|loud|louder|adorable|infectious|contagious|perfect|fabulous|great|incredible|cute|hypnotic|soothing|magnetic|velvet|honey|music|you|room|eyes|dreamy|irresistible|to die for|like a|divine|elegant|delightful|spectacular|launch|melt|illegal|distracting|sweet|warm|bright|sparkling|hot)
        your (lovely|beautiful|gorgeous|charming|pretty|sexy|cute|radiant|infectious|contagious|dazzling|soothing|sweet|adorable|warm|kind|killer|stunning|handsome|delightful|great|amazing|perfect) ..1 (smile|eyes|hair|skin|accent|voice|laugh|beard|legs|dress|outfit|earrings|tie|glasses|face|hands|scarf|suit|figure|wife|husband|daughter|son|kids|children|home|house|kitchen|garden|dog|family|living room|mother|bride|self)
        (green|red|blue|black|white|yellow|purple|pink|floral|little black|silk|summer|velvet|striped) (dress|tie|bow tie|heels|blouse|skirt|suspenders|lipstick|turtleneck|nails)
        (wear|wore|wearing|pull|rock|rocked|carry|pulled) (those|that|your|the) (glasses|gray|grey|dress|suit|beard|tie|bow tie|scarf|jacket|hat|turtleneck|boots|off) ..1 (well|so|beautifully|like)
        (doing|done|do|did) (with|to) your (hair|face|skin|beard|eyebrows|nails)
        (who|where) (does|do|did) (your|you) ..2 (nails|hair|beard|makeup|dress|shoes|earrings|get that|buy that|find that|found that)
        (you|your) (smell|smelled|smelt) (wonderful|great|amazing|good|nice|lovely|of|so|like)
        (have|had) you (lost|been losing) weight
        put on a few ..1 (pounds|kilos)
        you (have|) (lost|gained|put on|shed) ..3 (weight|pounds|kilos)
        (pregnancy|pregnant|healthy|honeymoon|newlywed|post vacation) glow
        (stunning|beautiful|gorgeous|lovely|radiant|handsome|blushing) (bride|groom|couple|wife|husband|specimen)
        natural (redhead|blonde|brunette)
        (twinkle|sparkle|gleam|glint|spark) in your (eye|eyes)
        (easy|hard|nice|good) (on the eyes|not to stare|to stop staring|to look away)
        (stare|staring|gazing|gaze|lost|drown|looking) (at|into|in) your (eyes|face|smile|lips|hair)
        (hide|hiding) those legs
        dye (it|your hair)
        (under|behind) (a|that|your|the) (surgical|) mask (you|your face|is|hid|such)
        (aged|aging|ageing|age) (like fine wine|like a fine wine|like good wine|well|backwards|beautifully|gracefully)
        (at|for) your age
        (serum|skin care|skincare|skin|workout|hair) (routine|regimen|secret|secrets|product)
        (what is|tell me) your (secret|routine|skincare|sign|star sign|zodiac)
        (sexy|hottie|foxy|smokin|smoking hot|hunky|hunk|eye candy|milf|dilf|silver fox|hot stuff|knockout|dreamy|swoon|swooned|swooning|heartthrob|heart throb|ravishing|cheekbones|jawline|dimples)
        (your|that|the) (laugh|giggle|chuckle) (of yours|alone|is contagious|is infectious|is music|is adorable|is the best|made my|could|was contagious|was infectious|was music|was adorable)
        (blush|blushed|blushing|melt|melted|melting|flutter|fluttered|butterflies|weak in the knees|goosebumps) ..3 (when you|your smile|your voice|you smiled|you looked|because of you)
    """,
    "private_life": """
        (adorable|handsome|gorgeous|cute|beautiful|lovely|perfect) couple
        (wife|husband) as (lovely|beautiful|pretty|handsome|gorgeous)
        (squeeze|hug|kiss|cuddle) from (me|her|his|your|their|uncle|aunt|auntie)
        (your|that) ..1 (living room|sofa|kitchen table|loveseat|bookshelf at home|mantelpiece|fireplace|nightstand|recliner|wallpaper|curtains|bedspread|quilt behind|cat on) ..5 (behind|tells|looks|looked|cozy|cosy|gorgeous|lovely|taste|comfy|on camera|made)
        when are you (two|both) ..3 (children|kids|baby|married|tie|start)
        (have|having|want|plan|planning) (more|) (children|kids|a baby|babies) ..2 (you would|together|soon|yourself|someday you)
        (wonderful|great|amazing|good|beautiful|adorable) (parents|parent|mother|mommy|daddy) ..2 (you|someday|one day|$)
        (raise|raising) (twins|kids|children|a child|two|three|them|your) ..3 (on your own|alone|by yourself|without a)
        (introduce|set up|fix up) (him|her|me|your son|your daughter|your brother|your sister) (to|with) (my sister|my brother|my cousin|my daughter|my son|my roommate|my friend|your son|your daughter|your sister|your brother|your single)
        your (son|daughter|brother|sister|husband|wife|nephew|niece|grandson|roommate) is ..3 (handsome|cute|hot|gorgeous|single|a catch|adorable|fellow|hunk|beautiful|a babe|lucky|too)
        (added|follow|following|friended|requested|found|add|connect with) (you|your|me|_) ..4 (on|to) (instagram|insta|ig|facebook|fb|snapchat|tiktok|whatsapp|twitter|venmo|strava|close friends|pinterest)
        (say|tell|said) (hi|hello|hey) to ..3 for me
        (she|he) still owes me
        (think|thinking) of me $
        (put|kick) your feet up
        pour yourself (something|a|one)
        (wild|naughty|bad|rebel|troublemaker|heartbreaker|party) (one|girl|boy|animal|child) (in|back|at|when|as|too)
        (eat|eating|gobble|nibble) ..1 (up|) (that|your) ..1 (grandson|granddaughter|baby|toddler|son|daughter|boy|girl|cheeks|grandkid|up)
        (grandson|granddaughter|baby|toddler|husband|wife|boyfriend|dog|cat|daughter|son|boy|girl) of yours
        (did|have|do) you and ..3 (make up|break up|get back|ever date|kiss|kissed|fight|hook up|get along|still|dated)
        (i am|i 'm|i ’m) (a|such a|quite a|more of a) (toucher|hugger|touchy|flirt|cuddler|kisser|huggy|snuggler)
        my hand on your (arm|shoulder|knee|back|hand)
        (left|leave|leaving|met|cheated on|cheating|divorced|married|dumped|split from|separated from) your (husband|wife|first|second|ex|boyfriend|girlfriend|fiance|partner)
        (mailed|sent|bought|shipped|got|bringing|knitted|knitting|picked up|wrapped|baked) (you|) ..4 (a little something|earrings|flowers|roses|pastries|a bracelet|a necklace|chocolates|a scarf|a gift|a present|booties|a teddy|perfume|a mug|a bottle|wine) ..2 (for you|for your|to|from|and|$|which)
        (quinceañera|quinceanera|bat mitzvah|bar mitzvah|sweet sixteen|baby|graduation|wedding|birthday) (gift|present|shower|earrings|card) (for|from|i|to)
        your (daughter|son|baby|wife|husband|niece|nephew|mother|dad|father|mom|grandson) ('s|’s) (quinceañera|quinceanera|wedding|birthday|sweet sixteen|prom|boyfriend|girlfriend|bat mitzvah|bar mitzvah|breakup|divorce|affair|diet|weight|acne|tattoo|figure)
        text me (when|if|after|once|the|any|how|that)
        (poor|your poor|the poor) (lamb|thing|dear|baby|darling|wife|husband|soul|man must|sweetie|duck|love|pet)
        (my lovely|my lovelies|my lamb|my pet|my petal|my duck|my duckie|my chickadee|my pumpkin|my sweets|my precious|my cutie|my beautiful|my handsome)
        (you are|you 're|you ’re|they are|you were) (good|my|our) people
        (rolled|roll|rolling) your eyes (at|when|about)
        (favorite|favourite|fun|cool|crazy|rich) (uncle|aunt|auntie|cousin|grandma|grandpa|stepmom|babysitter) (the|who|at|i|and|energy|vibes|$)
        (sit|sitting|rock|rocking|drink|swing) on (a|your|my|the) porch with you
        (big|little|older|younger|twin|baby|kid) (sister|brother) (i|rather|energy|vibes|you|than|who)
        (talking|speaking|talk|chatting|chat|listening) (to|with) my (big|older|favorite|own|best|little|kid) (sister|brother|friend|aunt|uncle|mother|mom|dad|father|grandmother|cousin)
        stay close $
        your (divorce|breakup|break up|ex|ex wife|ex husband|no good ex|ex boyfriend|ex girlfriend|honeymoon|love life|sex life|dating life|dating|affair|boyfriend|girlfriend|fiance|fiancé|fiancee|fiancée|mother in law|in laws|vasectomy|hysterectomy|menopause|hot flashes|fertility treatment|ivf|due date|baby bump|bump|pregnancy|morning sickness|hangover|tinder|hinge|dating profile|wedding photo~|wedding video|wedding pictures|wedding|bachelorette|bachelor party|bedroom|bathrobe|pajamas|slippers|toothbrush~|couch|backyard|back yard|pool|hot tub|wine cellar|laundry|tattoo|piercing|weight loss|gray hairs|marriage|husband 's vasectomy|husband 's surgery|husband 's snoring|husband 's job|husband ’s vasectomy|husband ’s surgery|husband ’s snoring|husband ’s job|teenager|horoscope|zodiac)
        (the|that|messy|nasty|rough|this|his|her) (divorce|breakup|break up|honeymoon|baby bump|hangover) (easier|is|was|goes|and|i|over|gets|$|has|so|soon|with)
        (fertility treatment|baby shower|custody battle|mother in law|love life)
        hope (your|the|that your|that the) (divorce|breakup|separation|custody|marriage|ex|ex husband|ex wife|in laws|date|anniversary|honeymoon|pregnancy|bump|baby|nausea|morning sickness|hangover|knee|teenager|teenagers|fertility|surgery|vasectomy|mother in law|weekend with|dinner with your|little one)
        (divorce|breakup|break up|your ex|the nausea|custody battle|love life) ..3 (easier|rough|behind you|over soon|hard on you|was so|painful)
        (kiss|kisses|hug|hugs|cuddle|cuddles|smooch|belly rub) ..2 (to|for|from me|the) ..1 (your|the|those|your little|wife|husband|family|kids|babies|cat|dog|little ones|ms|mr|dr|grandkids|baby|from me)
        give (your|the|those|that) ..3 (a kiss|kisses|a hug|hugs|a cuddle|a squeeze|a big hug|my love|a belly rub|a pat|a treat|a scratch|from me)
        your (wife|husband|spouse|partner|girlfriend|boyfriend|significant other|better half|hubby|missus|kids|children|daughter|daughters|son|sons|twins|toddler|baby|little boy|little girl|little ones|family|mom|mother|dog|cat|puppy|poodle|labrador) ..6 (lucky|jealous|married well|a catch|quite the catch|my type|single|charming|gorgeous|adorable|cute|cutest|beautiful|stunning|sounds like a|sounds like my|sounds like such|sounds like someone|sounds like the|must feel so lucky|must feel so proud|must feel so jealous|must feel so thrilled|must feel very lucky|must feel very proud|must feel very jealous|must feel very thrilled|must feel lucky|must feel proud|must feel jealous|must feel thrilled|must be so lucky|must be so proud|must be so jealous|must be so thrilled|must be very lucky|must be very proud|must be very jealous|must be very thrilled|must be lucky|must be proud|must be jealous|must be thrilled|in love with|worried about|romantic|hot|dreamy|trousers|diaper|pajamas|babysit|babysitting|play date|playdate|come visit|come over|come to|has your nose|has your eyes|has your smile|has your looks|looks just like|look just like|spitting image|walking normally|hangover|steal~|stealing|flirt~)
        (babysit|baby sit|dog sit|dogsit|house sit|walk|pet sit|spoil) your (kids|children|dog|dogs|cat|twins|house|baby|little|daughter|son|toddler|grandkids)
        (bring|brought|introduce me to|say hi to|say hello to|tell|regards to|meet|love to|hug|kiss) ..1 your (husband|wife|hubby|partner|boyfriend|girlfriend|dog|cat|kids|daughter|son|better half|twins|little one|little ones|mom|mother|puppy|baby|missus|parrot|grandkids|fiance|fiancé|sister|brother) ..2 (next time|that|hi|hello|for me|along|too|i said|i am|he|she|with you|married|sometime|$|from me|how|when we|to dinner|please|and)
        (my|a) (boyfriend|girlfriend|wife|husband|partner) ..3 (worried about|jealous of|is jealous|getting jealous|think~ i|tired of hearing) ..4 (you|often|crush|my new|in love)
        (are you|you are|is the|is that|is your|is dr|is he|is she|who is|still|currently|newly|recently) ..5 (single|seeing anyone|seeing someone|dating anyone|married $|available $|taken $|spoken for|on the market|divorced|pregnant|expecting)
        (used to be|are|were) (an item|a couple|dating|hooking up|secretly|sweethearts)
        (fancies|has a crush on|is in love with|is sweet on|has a thing for|sleeping with|hooking up with|is sleeping with|is dating|is seeing) (the|dr|your|that|one|him|her|someone)
        (single|divorced|widowed|handsome|available|unmarried) (cousin|brother|sister|uncle|aunt|dentist|doctor|roommate|son|daughter)
        (cousin|brother|sister|uncle|aunt|friend) (who is|who 's|who’s|is|he is|she is) (single|divorced|available|your age|about your)
        set (you|her|him) up (with|on)
        (find|get|match) you a (nice|good|boyfriend|girlfriend|husband|wife|man|woman|date|cardiologist|decent)
        (you|you must|must) (deserve|deserves) (somebody|someone|a man|a woman|better) (who|than him|than her|$)
        (dating|tinder|date|bad date|blind date|breakup|bedroom) (horror|story|stories|advice|tips|life|apps|disaster~)
        (romantic|naughty|wild|steamy|sexy|kinky|flirty|boozy) (weekend|getaway|night|evening|dinner|trip|story|joke)
        (i|we) (looked|drove|walked|found|googled|stalked|scrolled|checked|snooped|peeked|searched|creeped|noticed|saw|see|followed|added|friended) ..4 (your house|your home|your street|your wedding|your facebook|your instagram|your insta|your profile|your linkedin photo|your posts|your photos|your pictures|your vacation|your mother|your honeymoon|your tweets|your tiktok|your pinterest|your spotify|your goodreads|your venmo|your strava|your birthday|you turned|your kids|your tattoo|your toothbrush~|your bed|your ring)
        (on|from|through) your (facebook|instagram|insta|posts|stories|tiktok|snapchat|venmo|profile|pinterest|twitter) (that|how|and|i|you|$|the|last)
        (followed|following|added|add|friend|friended|friend requested|dm|stalked|stalking|find|found) (you|me|your) (on|all the way back) (instagram|insta|facebook|snapchat|snap|tiktok|whatsapp|twitter|venmo|spotify|strava|linkedin and|fb|ig|to)
        (past|by|near|outside|inside|around) your (house|home|apartment|place|street|block)
        (toothbrushes|bathrobe|laundry|pajamas|wedding photo|bed|teddy bear|underwear|bra|wine bottles|wine rack|perfume bottle|stuffed animals|lava lamp|treadmill|dishes) ..6 (behind you|on the shelf|in the background|on camera|on the door|over your shoulder|on the screen)
        behind you ..3 (i felt|i thought|made me feel|so i guess|told me everything)
        (lonely|widow|widower|late husband|late wife|empty nest|grieving) ..8 (call me|hug you|held you|reached over|reached for|hold you|around if|keep you company|cook~ for you|your hand|shoulder)
        (since|after|about|when) your (husband|wife) (passed|died|left|walked out)
        (congratulations|congrats) (are in order|on the engagement|on the baby|on the bump|on the new man|on the divorce)
        (in tears|had me crying|peeing) ..3 (vasectomy|colonoscopy|wedding|labor)
        (between us girls|between us guys|between us ladies|between us boys|between us women|girl talk|girl to girl|woman to woman|man to man|guy to guy|entre nosotras|entre nous|girls night|boys night|girl code|bro code)
        (your secret is safe|our little secret|our secret|you heard it here first|heard it through the grapevine|hear through the grapevine|hear a rumor|heard a rumor|rumor has it that you|do not repeat this|do not tell anyone that|do not tell anyone i|just between friends|spill all|spill the|juicy|gossip with|gossip about|gossiping about)
        (personal|cell|private|home) (number|phone|cell|email|address) (since|so we|so i|and|$|for|in case|too|to)
        (your zodiac|your horoscope|fellow scorpio|fellow virgo|fellow leo|fellow libra|fellow aries|fellow taurus|fellow gemini|fellow cancer sign|fellow capricorn|fellow aquarius|fellow pisces|fellow sagittarius|mercury is in retrograde|mercury was in retrograde)
        (hung over|hungover|tipsy|drunk|wasted|buzzed|hammered) (than|than the|than you|after|together|with|when|at the|on|as|and)
        (marriage|divorce|love life|sex life|my ex) ..6 (angel to listen|with you|told a stranger|told you about|confided|open up to you|opened up)
        your (wife|husband|spouse|partner) (is|must be|must feel|was) (a|the|one|so|very|quite|such) ..1 (lucky|fortunate|blessed|jealous|charmer|keeper|saint|catch|looker|doll)
        your (daughter|son) 's (dance videos|prom|profile|page|pictures|photos)
        (stay|sleep|crash) (at|in|with) (our|my) (cabin|place|house|apartment|couch|sofa|guest room)
        i (feel|felt) (that|like|as if|) i (can|could) tell you (anything|everything)
        (pulling|pulls|pull) his weight at home
        (sorry|sad) to hear about (the|your) (separation|divorce|breakup|break up|split)
        (he|she) (did not|does not|never) deserve~ you
        (grown|teenage|adult) (children|kids|sons|daughters) ..3 (guess|believe|guessed|your age|not possible)
        (have|has) (his|her|your) (chin|nose|eyes|smile|dimples) (he|she|and he|and she) (will|is)
        (your|that) (vacation|holiday|trip|cruise|weekend) with your (wife|husband|kids|family|partner|children)
        (take|go on) that (vacation|holiday|cruise|trip) (with|$)
        (eat|drink|have) something (green|warm|decent|proper) (for once|$|and)
        (way|manner|look) (that|) you and (dr _|dr|she|he|the) ..3 (look|looked|smile|gaze) (at|into)
        (new|your) (house|home|apartment|condo) has room for
        (you|you and) ..2 (lovely|better|other|charming) (lady|half|wife|husband)
    """,
    "plans": """
        (grab|grabbing|get|getting|share|have|do|go for|going for|go out for|meet for|meet up for|buy you|treat you to|take you out|take you for|take you to|bring you|owe you|invite you|catch up over|over|join me for|out for|split|crack open|raise|toss back|down|sip) ..3 (a drink|drink|drinks|beer|a beer|beers|cocktail|cocktails|a cocktail|margarita|margaritas|wine together|bottle of wine|glass of wine|martini|martinis|pint|a pint|pints|brunch|happy hour|sushi together|tequila|whiskey|bourbon|karaoke|mimosas|a curry|ramen together|tacos together|nightcap|sangria|a cold one|brews|prosecco|champagne|cachaça|coffee together|coffee sometime|a coffee sometime|dinner together|dinner sometime|lunch together|lunch sometime|dinner just|coffee just|coffee when i|dinner when i|beer when|lunch on me|dinner on me|drinks on me)
        (let us|we should|we could|we must|we have to|we need to|we ought to|you and i|you must|you have to|shall we|you should|we will|we are|want to|wanna|would love to|we simply must|we two|maybe we|perhaps we|you will have to|you must come|how about we|why do not we) ..3 (hang out|hang|grab a|grab some|grab dinner|grab lunch|grab coffee|grab drinks|grab that|get dinner|get lunch|get drinks|get coffee|get together for|get a drink|get margaritas|get sushi|go dancing|go fishing|go hiking|go surfing|go skiing|go sailing|go shopping|go golfing|go camping|go bowling|go running together|go out|go for a drink|go for a beer|go for a run together|go for a hike|go for a walk on|go to the movies|go to the beach|go to the game|go to the opera|go to the coast|have dinner|have lunch|have a drink|have drinks|have you over|have brunch|do lunch|do dinner|do brunch|do karaoke|do drinks|do coffee|do a spa|catch a game|catch a movie|catch a show|catch up over|catch a concert|cook together|cook for|meet up|meet for a|meet for drinks|meet for coffee|meet for dinner|drive to|come over|come to us|come for dinner|come visit|come to my|come stay|be friends|be best friends|play tennis|play golf|play squash|play pickleball|play poker|watch the game|watch a movie|watch a game|swap|sing|dance|party|be roommates|be neighbors|show me that|show me around|show me your|jam|road trip|barbecue|bbq|cook)
        (first|next|second) (round|rounds|drink|drinks|beer|pint|bottle|dinner) (is|are|will be) on me
        (drinks|beers|margaritas|tacos|dinner|lunch|coffee|pints|brunch|the beer|the wine) (is|are|will be) on (me|you)
        (your|my) place or (mine|yours|at)
        at your place (or|and|some|one|for|next|$)
        (let me|allow me to|i will|i would love to|happy to|would like to|i could|i can) ..1 (cook for you|cook you|bake you|buy you|take you out|treat you|show you around|show you the|pick you up|give you a massage|give you a ride|give you a tour|make you dinner|make you soup|make you lunch|make you a cocktail|make you my|wrap you|fix you|bring the cooler|bring the wine|bring the beer|knit~ you)
        (hang out|hanging out|hung out|chill together|kick it|kicking it|party together|partying|be roommates|sleepover|slumber party) (with you|together|sometime|soon|with my|again|outside|some|$|like|over|when|at your)
        felt like (hanging out|catching up|a first date|a date|coffee with|we were on)
        (get to know|see|meet|know|catch) you ..2 (outside the|outside of|outside work|outside residency|outside a|off duty|off the clock|after hours|over a|over drinks|over dinner|over wine|over beers|over coffee|one night|in person over|socially|on the weekend|for drinks|for dinner)
        (when|next time|once|as soon as|if|after) ..6 (we are totally getting|going dancing|going out|getting drinks|getting margaritas|getting tacos|hitting the|we party|we celebrate with|we dance|dancing you|you and me)
        (going dancing|salsa dancing|go dancing|swing dancing|line dancing|karaoke night|game night|movie night|wine night|poker night|trivia night|taco tuesday|date night|ladies night|night on the town|pub crawl|bar hop|bar hopping|bar crawl|road trip|spa day|double date|play date|playdate)
        (next time|whenever|when|if|any time|anytime) you ('re|are|re) (up here|in town|in|around|free|near|passing|ever in|ever near|visiting|lonely|bored|down here|out this way|in the neighborhood) ..6 (drink|drinks|beer|dinner|couch|dancing|party|stay with|stay at|call me|text me|excuses|guest room|spare room|cook|crash|sofa|hang|barbecue|karaoke|lunch|coffee|catch up|ring me|ring)
        (couch|guest room|spare room|spare bedroom|sofa|door|home|house) (is|are) (always|yours|open|all yours|waiting) (open|for you|to you|if|whenever|yours|any|$)
        (you|you and your _) (must|should|have to|simply must|will|need to|are welcome to|are always welcome) ..2 (come to us|come over|come stay|come visit us|come visit me|stay with us|come for dinner|come to dinner|come to my|visit us|meet my mother|meet my mom|meet my family|meet my grandmother|try my|join us for|come to ours|come round)
        (my mother|my mom|my grandmother|my wife|my husband|my family|my abuela|my nonna|my grandma|she|we|they) (will|would|wants to|would love to) (make|cook|have you|feed you|feed|bake|adopt|love you|spoil) ..2 (churrasco|you|dinner|for you|lasagna|tamales|biryani|over|her|pierogi)
        (expect|want|demand|owe me|send me|expecting|awaiting) (an invitation|an invite|pictures|photos|a postcard|the recipe|a call on your|all the gossip|wedding photos|selfies|a seat at|a dance)
        (call|text|ring|facetime|whatsapp|message|phone) me (anytime|any time|whenever|day or night|at any hour|if you want|if you ever|if you need a|if you need to|when you are lonely|when you are sad|when you are bored|when you are free|sometime|text|up|and we)
        (here is|saved|save|got|have|lost|use) (my|your) (cell|number|personal|digits|whatsapp) (in case|under|if you|and|any time|anytime|so we|so you|for|$)
        my phone is always on
        (shoulder to cry|shoulder to lean|around if you want to talk|here if you ever|here if you want|here if you need|always here for you|even if you only want to|be there for you|lean on me)
        (put|set) the world to rights
        give me a (shout|ring|buzz|holler|call) when
        (do not|never) be a stranger
        (cabin|beach house|lake house|condo) ..8 (join us|come along|you are welcome|you are invited|few of us)
        (rented|rent) a cabin
        what are you (doing|up to) (over|this|next|for|on|later|tonight|after)
        (see you|catch you|meet you) (on the dance floor|on the slopes|on the dancefloor|on the golf course|on the beach|on the court|at the bar|at the pub|at the club|at the beach|at the game|for drinks|for beers|for brunch|for dinner|for happy hour)
        (come|coming) (for|to) (breakfast|dinner|supper|thanksgiving|christmas|the wedding|my wedding|our wedding|diwali|my birthday|a barbecue|a bbq|sunday dinner|my place|the cabin)
        (invite|invited|invitation|inviting) ..3 (to my wedding|to our wedding|to my birthday|to diwali|to christmas|to thanksgiving|to your wedding|to dinner at|to my home|to our home|to the barbecue|over for)
        (fishing|hiking|surfing|golf|golfing|sailing|skiing|dancing|shopping|tennis|camping|climbing|kayaking) (together|buddy|buddies|trip|with you|this spring|this summer|this winter|you and i|partner)
        (bring~|pack) (the|a) (cooler|beer|wine|sunscreen|marshmallows|tequila)
        (buy|get|order) (the|you a|us a) (first|round|next) (round|drink|beer|dinner)
        baby shower
        throw pebbles
        (saving|save|saved|keep|keeping) (you|me) (a|the) (seat|place|dance|tango|waltz|slice|spot) (at|for) (my|our|the) (wedding|table|party|birthday|barbecue|holiday|reception)
        save (me|you) (a|the|that) (dance|tango|waltz|seat next)
        (come|came|coming) (over|by|round|around|to us|to ours) for (sunday|lunch|dinner|supper|drinks|tea|brunch|a beer|a glass)
        (should|must|have to) come for (sunday|lunch|dinner|supper|drinks|brunch)
        (drop|stop|swing|pop) by (with|your|for) ..1 (a pie|pie|house|home|wine|cookies|a bottle|cake|a drink)
        (one|another|a) (more|last|) glass of (wine|champagne|whiskey|sherry) with you
        (bring|supply) the (tequila|whiskey|wine|beer|margaritas|popcorn)
        (the good|good|best|my favorite) (bars|pubs|clubs|breweries|dives) (in|around|here|$)
    """,
    "innocent_warmth": """
        (dry|sunken|red|yellow|his|her|their|patient|patients|whose) ..2 (skin|eyes|hair|voice|legs|lips|hands)
        (see|seen|look|through|before|opened|open|opens|under|kept|with|caught|meet) (with|at|of|my|before|) your (own|) eyes (to|open|on)
    """,
}
