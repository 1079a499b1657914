"""What stands behind the draft board and needs no Jupyter: keeping drafts, the fields of the form, the map of paragraphs."""
