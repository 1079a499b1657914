"""What the notebooks show. The only place that imports IPython and ipywidgets; nothing else of the kit imports it."""

try:
    import ipywidgets as _needed  # noqa: F401
except ImportError as error:
    raise ImportError(
        "The pages of the course need ipywidgets: run `make course`, or `pip install ipywidgets`."
    ) from error

from followup_kit.notebook.first_review import first_review

__all__ = ["first_review"]
