"""Texting: the shorthand of the thumb. Words that are also acronyms in capitals are told apart by the rule."""

FAMILIES = {
    "texting": """
        (fml|txted|texted u|pic|pics|selfie lol|fyi u|mtg|mtgs|appt lol|rez|prog|progs|interviewin|residencyy|doc u|tl dr|tldr|rlly|reallyy|definately lol|ttm|hmw|jks|jkjk|lmaoo|loool|omgosh|omfgg|wowza|eod pls|asapp|asappp|np if|np at|np i|nbd if|w8ed|w8d|gnight|nighty|g night|mornin|evenin|thinkin|lookin forward|lovin|feelin|nuthin|talkin|workin|meetin u|goin to|gettin|hopin|lil|lil bit|l8ly|gr8ful|gr8fully|str8ed|cr8|d8s|every1s|m8s|1st min|2nd yr lol|any1s|sumone|sum1|some1s|thatz|wuz|cuzz|becuase lol|thanx|fanx|fanks|ta x|xx|xxx|kk|kks|k8|mwah|hb|bday)
        (tired|good|cool|happy|nervous|smart|excited|busy|late|early|cold|long|jealous|funny|chill|hungry|dope) (af|asf)
        (u|ur|urs|yr|thx|thanx|thnx|thks|tnx|tks|thnks|thanku|thnk|tysm|tyvm|tyia|btw|pls|plz|plss|plse|plzz|thnxs|thxs)
        (tbh|ngl|idk|imo|imho|lmk|lmao|lmfao|rofl|roflmao|omg|omfg|ofc|nvm|irl|jk|smh|fwiw|ikr|ik|idc|iirc|icymi|afaik)
        (lol|lols|lolz|lolol|lulz|xoxo|ily|ilysm|gtg|g2g|ttyl|ttys|brb|bbl|hmu|wyd|wbu|hbu|hru|tfw|mfw|ftw|wth|ffs|jfc)
        (lmbo|stfu|bff|bffs|bffl|tldr|jsyk|istg|frfr|iykyk|iykwim|otw|omw|tgif|otoh|ymmv|tbf|tbqh|afk|nbd|yw|lmky)
        (cuz|coz|bcuz|bcz|bcos|becuz|bcoz|tho|altho|nite|nites|2nite|2night|tonite|2day|2morrow|2moro|tmrw|tmw|tmr|tmrrw|tomoz)
        (cos|bc) (i|my|the|you|it|of|they|she|he|your|that|there|this|we|everyone|its|everything)
        (wknd|wkend|wknds|wkends|shld|wld|cld|shud|wud|cud|hv|gr8|gr8ly|gr8est|l8r|l8er|w8|w8ing|str8|b4|4ever|4eva)
        (any1|every1|some1|no1|2gether|2getha|un4gettable|c u|cya|kthx|kthxbye|k thx|kthxbai|bday|bdays)
        (ppl|msg|msgs|msgd|txt|txts|txtd|txting|abt|gud|goodnite|grt|rly|rlly|srsly|obv|sry|srry|soz|sozz|apols|congratz|gratz)
        (smth|smthg|sumthing|sumthin|somethin|nothin|nuthin|prolly|prbly|probly|nvr|evr|evry|evrything|dnt|wht|wut)
        (i|will|would|we|you|it) prob
        prob (just|be|the|a|too|not|talked|why|because|have|going)
        (luv|luvd|luved|luvved|kool|kewl|dat|pwned|da best|n u|r u|u r|r so|y not|cant w8|wat u|wen u|dis program)
        (yayy|heyy|hii|byee|pleasee|thankss|yess|yasss|noo|omgg|loll|okk|okayy|sooo|soo|loove|wayy|waaay|reallly|ahh|ahhh)
        (dm|pm|txt|whatsapp|snap) me
        (dw|np|ez|k|kk) $
        ty (for|so|again|in|sm|$)
        dw (i|about|it|though)
        rn ($|and|but|i|so|because)
        (will|to|can|would|wld|could) b (a|so|there|the|happy|glad|able|in|at|with)
        b (like|there|so)
        thank~ 4
        (you|thanks|thx|waiting|care|much|time|looking) 4 (your|me|u|ur|having|meeting|taking|talking|letting|the|a|all|being)
        4 (u|ur|me $|having|meeting|taking|talking|letting|sharing|real)
        2 (u|ur|thank|meet|hear)
        2 (see|talk|speak) (u|you|with|to)
        w (u|my|the|your|all|you) (peeps|ppl|all)
        (hbd|nbd|tfti|tysfm|hmb|lyk|gl|idek|istfg|ong|wfh lol|asap pls|asap plz|pls asap)
    """,
}
