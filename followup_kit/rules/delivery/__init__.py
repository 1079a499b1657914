"""Rules about the delivery; one module a rule, named for its code."""
