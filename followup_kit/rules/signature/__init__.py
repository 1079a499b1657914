"""Rules about the signature; one module a rule, named for its code."""
