"""Offering: to send, answer or explain more; with requests and news that only look like it."""

FAMILIES = {
    "offers_more": """
        (additional|further|more|any|other|missing|updated|extra) ..2 (information|material~|document~|question~|detail~|paper~|form~|reference~|record~|letter~)
        (anything|something|whatever|nothing) ..3 (else|further|more|missing|incomplete|unclear|lacking|in my|from me|i can|of interest|helpful|useful|needed|you need|you would|you want|suits|is of)
        (can|could|will|would|shall|may|might|glad to|happy to|pleased to|delighted to|gladly|ready to|welcome to|pleasure to|readily|stand ready to|trouble to|like me to|want me to|permission) ..3 (send~|forward~|provide~|supply|supplied|share|mail|email|furnish|submit|show|answer|upload|clarify|explain|complete|scan|print|attach|pass along|bring it|put it|put in writing|tell|have it|see that|talk again|help)
        (send|forward|provide|supply|share|submit|mail|email|furnish) ..5 (if|should|whenever|on request|upon request|at any time|gladly|at once|once|as soon|when|without delay)
        (if|should|were|whether|in case|whenever) ..5 (need~|require~|want~|missing|useful|helpful|help|like|wish|care|incomplete|interest|use|welcome|curious|question~|unclear|lacking|arise~|raise~|assist|reached|permit)
        (please|do|just|kindly|only) ..3 (let me know|tell me|ask|say|write to me|reach out|contact me|call me|hesitate)
        (not|never) hesitate
        (at your|at the committee) (disposal|service|request)
        (available|ready|reach|reached|yours) ..3 (if|for|on request|upon request|at any|to send|to write|at the number|should|anytime|you want|the asking)
        (is|are|stands|remains) (yours|available|ready)
        (do you|would you) (need|like|want|care)
        (let me know|say so|you need only|only ask|happy to tell|easy to reach)
        i remain at
    """,
    "offers_not": """
        let me know (where|when|how i|how my|what you think|whether i|if i am|if i have|if you ever|if i will|about my|your|the|of your|what)
        (tell me|know) (when|where|how my|how i|whether i|if i)
        (please|kindly|could you|can you|would you) (send|forward|share|give|advise|confirm) ..6 (me|us|any|some|that my|additional|information)
        would you (consider|be able|be so|mind)
        (could|can|would) you (please|kindly|)(send|share|tell|give|let)
        (provided|gave|shared|answered|given) ..3 (about|on|regarding|during|with me|to me|my|all)
        (thank|thanks|grateful|appreciate) ..9 (information|questions|details|materials)
        (any|further) (word|news|update|information) (on|about) (the|your|my) (timing|list|decision|status|ranking)
    """,
}
