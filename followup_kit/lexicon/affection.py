"""Affection: what friends and lovers write; hugs, longing, being alike, being family after one interview."""

FAMILIES = {
    "affection": """
        (yourself|yourselves|you) (hugged|kissed|squeezed|cuddled|adopted)
        (miss|missing) you (already|guys|so|terribly|all|too|like|$)
        (love|adore|adored|loved|heart) you (so|too|guys|all|already|for it|to bits|to pieces|to death|to the moon|$|dearly|both|like|the moment)
        (i|we) ..1 (adore|love|am in love with|fell in love with|have a crush on|am crushing on|am smitten with|am obsessed with|am fond of|have grown fond of|have grown really fond of|am so fond of|liked you|am falling for) (you|him and|dr|her|your husband|your wife)
        (in love|smitten|infatuated|besotted|enamored|enamoured|obsessed|head over heels|crushing) (with|for|by) (you|him and|him|dr _|your voice|your smile|your dog|your accent|your eyes|your laugh|your hair)
        (big|huge|giant|warm|warmest|virtual|bear|tight|enormous|sending|send|lots of|many|love and|so many|million|giving you a|give you a|tons of|biggest) (hug|hugs|kiss|kisses|squeeze|smooch|xoxo|love to|bear hug|bear hugs)
        (hug~|hugged|squeeze|cuddle|kiss|wrap|hold|adopt|marry|clone|keep|bottle) you (and|so|right|through|$|for|when|in a|all|tight|both|too|if|one|up|forever|myself)
        (i|could|nearly|almost|just|want to|like to) (hug|hugged|kiss|kissed|reached over|cuddle) (you|him|her|them|everyone|everybody|the whole|all|$)
        (kisses|smooches|besos|besitos|bisous|abrazos|xoxo|mwah|muah|cuddles) (to|from|and|for|all|$)
        hugs (to you|to your|to everyone|to all|to the|from|all|$)
        (feel|felt|feels|as though|as if|like|is as if|was as if|seems|seemed) ..4 (known each other for|known each other all|known each other forever|known each other since|known each other my|known each other our|known you for|known you all|known you forever|known you since|known you my|known you our|known one another for|known one another all|known one another forever|known one another since|known one another my|known one another our|been friends|old friends|go way back|we are family|practically family|family already|soulmates|soul mates|twins|separated at birth|long lost|in another life|we have met before|a past life|kindred spirits|sisters|brothers|best friends|reunion|my second mom|my other mother|meeting an old friend|talking to an old friend|catching up with)
        (old friends|best friends|besties|soulmates|soul mates|kindred souls|kindred spirits|long lost brother|long lost sister|long lost twin|long lost sibling|long lost friend|long lost friends|long lost siblings|long lost cousin|long lost cousins|separated at birth|twin souls|twin flames|two peas in a pod|partners in crime|cut from the same cloth you|friends for life|friend for life|friends forever|meant to find each other|meant to meet each other|practically family|instant friend|instant friends|instant connection|instant chemistry|instant bond|instant bff|friends at first sight|love at first sight|love at first zoom|love at first handshake|love at first interview|love at first video|a match made in heaven)
        we (totally|really|just|so|instantly|immediately|clearly|completely|absolutely|obviously|) (clicked|hit it off|vibed|bonded|connected like|get each other|had chemistry|have chemistry|bffs)
        (there was|there is|felt|feel|had|was that|our) (a|an|some|such|real|) (spark|chemistry|electricity|instant chemistry|sparks|connection between us|magic between|something between us) (between|$|from|when|right|as)
        (you are|became|you were|be|being|consider you|think of you as|call you|adopt you as|from now on you are|are now|like having|you as) (my|the|like a|like my|a|) (new|) ..1 (work mom|work dad|work wife|work husband|work mother|work spouse|work sister|new best friend|best friend|second mom|second mother|second dad|second father|mom|dad|grandpa|grandma|grandmother|aunt i|auntie|favorite aunt|favorite uncle|favorite person|favorite human|favorite auntie|favorite boss|favorite doctor ever|spirit sister|big sister|big brother|little sister|other mother|fairy godmother|mother hen|mama bear|mom i would|dad i never|mother i never|father i never|sister i never|brother i never|friend already|celebrity crush)
        (coolest|best|sweetest|nicest|cutest) (grandpa|grandma|mom|dad|aunt|uncle|granny|human|person ever|boss ever|auntie|grandmother|grandfather)
        (son|daughter|sister|brother|kid) (that|) you never had
        (son|daughter) i never
        you ..3 (remind|reminded) me ..3 of my (ex|ex girlfriend|ex boyfriend|ex wife|ex husband|mom|mother|dad|father|grandmother|grandma|grandpa|grandfather|aunt|auntie|uncle|sister|brother|husband|wife|girlfriend|boyfriend|first love|best friend|late|own mother|own father|abuela|nonna|favorite|high school|college|mum|dog|crush)
        (like|exactly like|just like) my (first love|ex|old college roommate|first crush|favorite aunt|favorite uncle|best friend|high school sweetheart|big sister|mom|mum|grandmother|sister)
        (thought|think|thinking|dreamed|dreamt|dream) (about|of) (you|our interview|us) (that night|all night|every night|last night|often|constantly|all weekend|in the shower|before bed|and i hope you|since then you)
        (in|had) (the|a|my) dream ..4 (you|we were)
        (flirt|flirting|flirted|flirty|wink wink|winked|first date|date with you|a crush|my crush|ask you out|asking you out|court you|butterflies|smitten|chemistry between|sparks flew)
        kindred (soul|spirit|souls|spirits)
        (woman|man|person|girl|guy|lady|doctor) after my own heart
        (sort|kind|type) of (woman|man|person|girl|guy) (my father|my mother|my mom|my dad|i could marry|i could date|i could fall|i would marry|i would date|i would fall)
        my (type|kind of woman|kind of man|kind of guy|kind of girl|kind of people|kind of person)
        (whoever|the person|the man|the woman|anyone) (you|who) (go|goes|gets|get|wake|wakes|comes|married) ..3 (home|lucky|to you|up to)
        (lucky|blessed) to have (you|such a charming|such a beautiful|such a handsome) (as a wife|as a husband|as a mom|as a mother|at home|husband|wife|in his|in her)
        (stay|look|keep|be) (beautiful|gorgeous|handsome|lovely|sexy|foxy|fabulous|cute|sweet|cool) (and|$|my|as)
        (do not|dont) let them work you
        get some (sun|sleep|rest) (my|you|dear|hun|honey|sweetie|doc|$)
        (with|lots of|all my|much|so much|sending|send|my|sending you) love (to you|to the|to your|to all|to everyone|to both|to ms|to the family|and hugs|and kisses|xoxo|from|always|$)
        (lots|loads|tons|oodles) of love
        my love to
        bless (his|her|your|their|its) (bottom|heart|little|cotton|soul|socks|sweet)
        (scratch|pet|pat|kiss|hug) (the|your) (cat|dog|puppy|kitty|baby|parrot)
        (work you too hard|drop the doctor|first name basis now|call you by your first|may i call you|can i call you|hope i can call you|i will call you)
        (we|you and i) both know
        (old|good|dear) (friend|friends|pal|pals|buddy|buddies|chum|chums) (of mine|like us|now|already|by now|by the end|$)
        (friends|buddies|pals|besties|family) (now|already|by now|by the end|for life|forever)
        (become|became|made|found|gained|are|be|were|call you|consider you) ..2 (a friend|friends|my friend|good friends|best friends|dear friend|buddies|pals) (in you|for life|already|now|outside|of mine|$|by)
        just want to (wrap|hug|squeeze|hold|cuddle|be your)
        never told a stranger
        (already|still) miss (you|our talk|our talks|our chats|our chat|your)
        (papa|mama) bear
        (put|carry|stick|keep|tuck) you in my (pocket|suitcase|bag|purse)
        you (just|really|totally|so|) (get|got) me $
        (favorite|favourite) (program director|interviewer|doctor|chief|attending|coordinator|human|person|chair) (ever|in the whole|of all|on earth|in the world|on the planet)
        (in|of) the whole wide world
        you blushed
        (two|pair) of us (could|would|should) (run|rule|take over|make|be)
        what you were like (at|when)
        (jealous|tired) of how (much|often) i (talk|speak|go on) about (you|our)
        (may|might|can) (i|we) (now|) call you (by|_ from now|_ now)
        (i|we) (may|can|will) call you _ (from now|now|since|if)
        (cried|wept|sobbed|teared up) (in my car|all the way home|on the plane|on the train|afterward|after) ..3 (because|since) you
        you felt like (home|family|an old friend|a friend|a mother|a father|a sister)
        (liked|like|prefer) you (better|more|best) (than|of all|out of)
        (could use|needs|could do with) a haircut
        broken (a few|many|some|) hearts
        (hands|voice|smile|face|legs|eyes) of (a|an) (pianist|film star|movie star|angel|goddess|model|dancer|poet)
        (movie|film) star (smile|looks|good looks)
    """,
}
