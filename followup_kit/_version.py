"""The version of the kit, in the one place that needs no import."""

VERSION = "0.1.0"
