"""A tiny HTML builder: `tag` escapes what is text and leaves what is `Html`."""

from __future__ import annotations

import html
from collections.abc import Iterable

__all__ = ["EMPTY", "Element", "Html", "escape", "join", "tag"]

_VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


class Element(Html):
    """A block of its own, such as a heading or a list, that isn't put into a paragraph."""

    __slots__ = ()


EMPTY = Html("")


def escape(text: str) -> Html:
    """Return text as HTML; `Html` is left alone.

    Examples
    --------
    >>> escape("Fish & chips"), escape(Html("<b>Fish</b>"))
    ('Fish &amp; chips', '<b>Fish</b>')
    """
    return text if isinstance(text, Html) else Html(html.escape(text, quote=False))


def join(parts: Iterable[str], separator: str = EMPTY) -> Html:
    """Join the parts that are not empty, escaping those that are text.

    Examples
    --------
    >>> join(["a < b", "", Html("<br>")], Html(" "))
    'a &lt; b <br>'
    """
    return Html(escape(separator).join(escape(part) for part in parts if part))


def tag(name: str, /, *children: str, **attributes: str | None) -> Html:
    """Return an element; children that are text are escaped.

    A trailing underscore of an attribute's name is dropped and others become hyphens. An
    attribute that is None or empty is left out, and ``name=""`` gives the bare children.

    Examples
    --------
    >>> tag("a", "Q&A", href="/?a=1&b=2", class_="x", data_id=None)
    '<a href="/?a=1&amp;b=2" class="x">Q&amp;A</a>'
    >>> tag("", "bare"), tag("br")
    ('bare', '<br>')
    """
    inner = join(children)
    if not name:
        return inner
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{html.escape(value)}"'
        for key, value in attributes.items()
        if value
    )
    return Html(f"<{name}{written}>" if name in _VOID else f"<{name}{written}>{inner}</{name}>")
