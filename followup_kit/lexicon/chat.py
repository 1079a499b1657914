"""Chat: words and turns that make a subject line sound like a message to a friend."""

FAMILIES = {
    "casual_subject": """
        hi (thanks|thank|from|again|it|this|everyone|everybody|team|all|and)
        (hey|heya|hiya|yo|howdy|sup|wassup|ahoy|hola|g'day)
        (hi|hello) (there|doc|guys|friend~|everybody)
        (thank you|thanks|thx|hi|hello|morning|cheers|yo) ..2 doc
        doc $
        (awesome|awesomest|amazeballs|stoked|pumped|psyched|vibe~|vibes|legit|gonna|wanna|gotta|kinda|lemme|gimme|yall|dude|dudes|bro|bruh|buddy|bestie|besties|fam|homie~|hun|hon)
        (woohoo|woo|woot|yay|yippee|whoa|woah|wow|haha|hahaha|hahah|hehe|heh|hee|yikes|oops|whoops|ooh|aww|yep|yup|yeah|yass|yas|meh|booyah|cowabunga|ooo|eek|phew|dang|damn|darn|heck|hella|freaking|freakin|frickin)
        holy (cow|moly|smokes|guacamole|crap)
        (no way|for real|no cap|not gonna lie|on cloud|cloud nine|over the moon|pinch me|mind blown|mic drop|lowkey|highkey|low key|high key)
        y ('all|’all)
        (you|u|these|those|hey) (guys|gals|peeps)
        (guys|gals|peeps|squad|gang $)
        (interview|residency|match|that|this|whole|follow up|thank you|other|program) (thing|thingy|stuff)
        (thank you|thanks|thx) (a million|a bunch|a heap|a ton|a billion|a zillion|a latte|a brunch|heaps|tons|loads|oodles|bunches|next|stat)
        (thanks|thank you) from the bottom of my (left|right|ventricle|aorta|atria)
        (bunch|tons|loads|oodles|heaps|lots|barrels|buckets|truckload) of (thanks|love|gratitude|thank yous)
        (mega|giant|ginormous|humongous|mad|super|huge ol) (thanks|thank you|props|thx|hug~)
        (you|u|y'all|yall|residents|interview|program|team|that|it) (rock|rocks|rocked|rule|rules|ruled|slay|slayed|slays)
        (you|u) (are|re|were|r) (the best|awesome|amazing|a star|a legend|a rockstar|a rock star|legends|stars)
        (best|coolest|greatest|funnest|nicest|loveliest) ..3 (ever|evar|everr)
        (had|having|what|such|an absolute|a total|was|real|total|absolute) (a|) blast
        (day|interview|chat|time|visit|tour|tuesday|monday|wednesday|thursday|friday|yesterday|that|it|program|place|you) (was|is|were|are) ..1 (fire|lit|sick|dope|epic|awesome|amazing|unreal|fun|rad|everything|insane|wild|great|the best|the bomb|a riot|a hoot|a trip|goals)
        what (a|an) (day|interview|ride|blast|time|place|program|tour|trip|treat|team|morning|afternoon|week|crew|vibe|hoot|rush|show)
        (so much|super|mad|such|too much|lots of|a lot of|had|having|was) fun
        fun (day|time|time~|chat|interview|talk~|meeting|fact~|stuff|tour|visit)
        (loved|luv|luved|luvd|loving) _
        love (you|u|ya|it|your|the|this|what|y'all|from|always) 
        (love|hugs|hug|kisses|smooches) $
        (xoxo|xo|hugs|kisses|smooches|cheers|ciao|toodles|laters|toodeloo|adios|peace out|later gator|catch ya|catch you|see ya|see you soon|talk soon|ttyl)
        (me|it is me|yours truly|only me|just me) again
        (it is|its|tis|hey it is|yup it is) (me|i|your) $
        it is me
        (guess who|remember me|miss me|missed me|long time no see|knock knock|surprise $|uh oh|ta da|tada|boom $|drum roll|drumroll|big news|huge news|spoiler alert|plot twist|hot take|breaking news|mission accomplished)
        (strike~ again|formerly known as|in the house|reporting for duty|in da house|coming in hot|has entered|checking in hot|at your service|to the rescue|for the win|ftw)
        (just|dropping|popping) (saying|in to|by to|wanted to say|a lil|a wee|checking in $)
        (say|says|saying|sez|said|sends|send) (hi|hey|hello|yo|howdy|thanks|thank you|thx|merci|gracias|hola|cheers|ty|aloha|love|hugs)
        (quick|lil|little|big) (hello|hi|hey|howdy|shoutout|q $|sec)
        (your|ur|da|the) ..1 (favorite|favourite|future|next|newest|fave|biggest|number one|#1) (applicant|intern|resident|fan|interviewee|candidate|colleague|chief|surgeon|doc|co resident|pgy|student|psychiatrist|pediatrician|anesthesiologist|radiologist|internist|kid)
        (got|have|gotta) (a|any) (sec|second|minute|min|moment)
        (pick|choose|hire|take|want|match) me
        (the|that|your) (guy|girl|gal|kid|dude|nerd|chick|lady|weirdo|applicant|one) (who|with the|in the|from the|that)
        (nailed|crushed|killed|slayed|aced|owned) it
        (dope|gnarly|slay|goated|yolo|fomo|bussin|slaps|banger|noice|nifty|snazzy|yummy|oopsie|lil|peachy|rad $|lit $|sick $)
        (epic|sick|killer|rad|cool|coolest|sweet|wicked|insane|crazy|bomb|dope|super cool|fab|kickass|badass|wild) (day|interview|tour|time|program|chat|beans|stuff|team|talk|crew|place|visit|sauce|people|folks)
        super (cool|fun|excited|awesome|grateful|thankful|great|nice|duper|stoked|interview|day|pumped|happy|quick|impressed)
        (totally|seriously|literally|obsessed|fangirl~|fanboy~|geek~ out|nerd~ out|rockstar~|rock star~)
        (can|could) not (wait|stop|even|believe)
        (still) (smiling|grinning|buzzing|thinking|dreaming|on a high|recovering|laughing|can not)
        (so about|so yeah|so anyway|so um|so uh|so yesterday|so that|so hey|well that|well hello|well hey|well hi|ok so|okay so|anyhoo|alrighty)
        that was (fun|awesome|great|amazing|something|wild|intense|cool|lovely|quick|a)
        (shoutout|shout out|props to|kudos|hats off|high five~|fist bump~|three cheers|thumbs up|big ups|cheers to|bravo)
        (happy friday|happy fri yay|happy friyay|happy hump day|happy humpday|happy monday|tgif|friyay)
        (eye|i) (had|loved) (a|the|my|your|every|it|so)
        eye (had|loved|am|enjoyed|really|think|see|appreciate~|will|would|want|love|got)
        (no bones about|pun intended|punny|humerus|tibia honest|get it $|sew much|sew grateful|sew thankful|sew happy|sew glad|lung time|lung story|heart beat~ for|skipped a beat|took my breath away|nerve wracking|gut feeling|un be leaf|bone to pick|brain storm of|out of this world|kneed to|urine luck|urine good|lub dub|asking for a friend|no pressure|swipe right|match made in|meant to be|love at first|winner winner|send help|coffee is on me|drinks are on me|you had me at|had me at)
        (stole|stolen|won|captured|melted) my heart
        your ..2 (guy|girl|gal|kid|nerd|dude|chick)
        (one|another) (happy|tired|excited|grateful|nervous|very happy|very tired) (camper|applicant|girl|guy|fan|nerd|kid)
        (fingers crossed|wink wink|nudge nudge|hint hint|crossing my fingers|long story short|real talk|to be honest|just kidding|kidding)
        (thx|thnx|thanx|thks|thnks|tks|tnx|tysm|tyvm|ty|thanku|lol|lmao|rofl|omg|omfg|btw|pls|plz|plse|tbh|ngl|idk|imo|imho|lmk|brb|gr8|b4|2day|2morrow|4ever|luv|cuz|coz|ppl|msg|abt|tmrw|iykyk|ikr|smh|jk|nvm|omw|ur|u|urs|w8|l8|l8r|m8|asf|af $|rn $|gud|da|2nite)
        (4|2) (u|you|ur|your|the|all|having|everything|me|chatting|talking|meeting)
        (thank|thanks) (u|yall|ya|yous|yinz)
    """,
}
