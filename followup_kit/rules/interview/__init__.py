"""Rules about the interview; one module a rule, named for its code."""
