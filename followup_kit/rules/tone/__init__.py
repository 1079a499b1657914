"""Rules about the tone; one module a rule, named for its code."""
