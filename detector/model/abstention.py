"""When a page gives too little to judge: the detector says so instead of guessing."""

from __future__ import annotations

from detector.document import Document
from detector.document.tokens import display_width
from detector.model.file import Model

__all__ = ["MIN_WIDTH", "doubt", "missing_inputs"]

MIN_WIDTH = 250.0
"""Characters of an alphabet that a page must show; on less, no rate means anything."""


def doubt(document: Document, model: Model) -> str:
    """Return why the page can't be judged, or an empty string.

    Examples
    --------
    >>> from detector.document import parse
    >>> from detector.model.file import read_model
    >>> from detector.page import Page
    >>> doubt(parse(Page(text="The pier is shut.")), read_model())
    'too little text: 4 words'
    """
    if display_width(document.text[: int(MIN_WIDTH)]) < MIN_WIDTH:
        words = len(document.words)
        return f"too little text: {words} word{'' if words == 1 else 's'}"
    language = document.language
    if model.languages and language is not None and language not in model.languages:
        return f"the model has not learnt this language: {language}"
    return ""


def missing_inputs(document: Document) -> tuple[str, ...]:
    """Return what the page lacked and signals would have used.

    Examples
    --------
    >>> from detector.document import parse
    >>> from detector.page import Page
    >>> missing_inputs(parse(Page(text="The pier is shut.")))
    ('html', 'template', 'url', 'title', 'language', 'date')
    """
    lacks = {
        "html": document.markup is None,
        "template": not document.has_template,
        "url": document.host is None,
        "title": document.title is None,
        "language": document.language is None,
        "date": document.claimed_date is None,
    }
    return tuple(name for name, lacking in lacks.items() if lacking)
