"""Who is spoken of: the writer, the reader, those who decide, someone in the writer's place."""

FAMILIES = {
    "writer": """
        (i|me|my|mine|myself|we|us|our|ours)
        (a|any|one) (candidate|applicant|person|graduate|student|someone|somebody) (like|such as|with|from|who|of|in my)
        (someone|somebody|anybody|anyone|people|applicants|candidates|graduates) (like|such as|with|from) (me|my|a|an|us|no|this|such)
        the undersigned
    """,
    "reader": "(you|your|yours|yourself)",
    "deciders": """
        (committee|panel|department|deliberation~|interviewers)
        (the|your) (program|programme|director|team|colleague~|people|side|office|residency|faculty|department|board)
        (selection|ranking|admissions|final) (committee|meeting|process)
        (program|programme) director
    """,
    "applicant": """
        my (application~|file|name|candidacy|candidature|interview|case|folder|record|score~|position|situation|profile|answers|chance~|rank)
        (the|an|other|each|every|all|those|many|most|how many|among) (applicant~|candidate~|interviewee~)
    """,
}
