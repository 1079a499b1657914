"""Figures about the reviewer: how right it is (`corpus`), how fast it is (`bench`)."""
