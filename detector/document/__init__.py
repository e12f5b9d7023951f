"""Parsing: a `Page` becomes a `Document`, once."""

from detector.document.document import Document, parse
from detector.document.types import (
    Block,
    Byline,
    DateMention,
    Link,
    LinkBlock,
    Markup,
    Span,
    Token,
)

__all__ = [
    "Block",
    "Byline",
    "DateMention",
    "Document",
    "Link",
    "LinkBlock",
    "Markup",
    "Span",
    "Token",
    "parse",
]
