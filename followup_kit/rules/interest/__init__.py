"""Rules about the interest; one module a rule, named for its code."""
