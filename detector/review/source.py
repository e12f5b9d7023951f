"""A page's own HTML, made so that it shows and does nothing.

Three walls stand one behind the other: what could act, load or lead away is taken out here, the
content security policy that it is served with allows no request and no script, and the frame
around it is a sandbox. Styles of the page itself stay; what they would fetch the policy stops.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

__all__ = ["POLICY", "harmless"]

POLICY = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'self'"
)
"""Content security policy that the HTML is served with."""

_LONGEST = 2_000_000  # characters that are shown
_ACTING = ", ".join(
    "script link meta base iframe frame embed portal fencedframe template animate set "
    "animateTransform animateMotion foreignObject use".split()
)
_WRAPPING = ["object", "applet", "noscript"]  # what they hold is shown instead of them
_KEPT = frozenset(
    "abbr align alt bgcolor border cellpadding cellspacing class cols colspan color datetime dir "
    "face headers height id label lang name open reversed rows rowspan scope size span start "
    "style summary title valign value width viewBox d fill stroke stroke-width x y x1 x2 y1 "
    "y2 cx cy r rx ry points transform".split()
)


def harmless(html: str) -> str:
    """Return HTML without scripts, targets of links and forms, and all that loads.

    Examples
    --------
    >>> harmless("<p onclick=x()>Hi <a href='//a.example' title=t>you</a><script>x()</script>")
    '<html><head></head><body><p>Hi <a title="t">you</a></p></body></html>'
    """
    tree = LexborHTMLParser(html[:_LONGEST])
    for node in tree.css(_ACTING):
        node.decompose()
    tree.unwrap_tags(_WRAPPING, delete_empty=True)
    for node in tree.css("*"):
        for name in node.attributes:
            if name not in _KEPT:
                del node.attrs[name]
    return tree.html or ""
