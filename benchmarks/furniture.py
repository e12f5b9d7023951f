"""What real pages carry around their story: menus, cards, comments, scripts, styles, icons."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from random import Random

__all__ = ["furnished"]

MEDIAN = 110_000
_SPREAD = 0.5  # of the logarithm of sizes
_SMALLEST, _LARGEST = 30_000, 500_000
# A page of 100 KB off the web holds about 8 KB of text, 11 KB of script and 800 elements.
_TEXT_SHARE = 0.075
_WORDS = "news sport local opinion weather travel food money health science arts video".split()

Piece = Callable[[Random, Sequence[str]], str]


def furnished(html: str, paragraphs: Sequence[str], rng: Random) -> str:
    """Return a page with so much furniture that its size is one drawn for real pages.

    Examples
    --------
    >>> page = furnished("<html><head></head><body><p>A.</body></html>", ["B. C."], Random(1))
    >>> 30_000 < len(page) < 510_000, page.endswith("</body></html>")
    (True, True)
    """
    drawn = rng.lognormvariate(math.log(MEDIAN), _SPREAD)
    size = min(max(drawn, _SMALLEST), _LARGEST)
    text_left = _TEXT_SHARE * size
    above: list[str] = []
    below: list[str] = []
    length = len(html)
    while length < size:
        worded = text_left > 0 and rng.random() < 0.4
        make = rng.choice(_WORDED if worded else _MUTE)
        piece = make(rng, paragraphs)
        text_left -= len(piece) / 3 if worded else 0
        (above if make in (_style, _settings) else below).append(piece)
        length += len(piece) + 1
    return _before(_before(html, "</head>", above), "</body>", below)


def _before(html: str, tag: str, pieces: Sequence[str]) -> str:
    place = html.rfind(tag)
    place = len(html) if place < 0 else place
    return "".join((html[:place], "\n".join(pieces), html[place:]))


def _name(rng: Random) -> str:
    return f"{rng.choice(_WORDS)}-{rng.randrange(10**5)}"


def _menu(rng: Random, paragraphs: Sequence[str]) -> str:
    items = "".join(
        f'<li class="menu-item menu-item-{rng.randrange(10**4)}">'
        f'<a href="/{_name(rng)}/" class="menu-link" data-track="nav:{word}">{word.title()}</a>'
        "</li>"
        for word in rng.sample(_WORDS, 7)
    )
    return f'<nav class="menu menu-{_name(rng)}"><ul role="list">{items}</ul></nav>'


def _card(rng: Random, paragraphs: Sequence[str]) -> str:
    text = rng.choice(paragraphs)
    address = f"/{_name(rng)}/{_name(rng)}.html"
    return (
        f'<div class="card card--small" data-id="{rng.randrange(10**8)}"><a href="{address}" '
        f'class="card__media">{_image(rng, paragraphs)}</a><div class="card__body">'
        f'<h3 class="card__title"><a href="{address}">{text[:60]}</a></h3>'
        f'<time datetime="2024-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}">'
        f"{rng.randint(2, 23)} hours ago</time><p>{text[60:180]}</p></div></div>"
    )


def _comment(rng: Random, paragraphs: Sequence[str]) -> str:
    return (
        f'<li id="comment-{rng.randrange(10**6)}" class="comment depth-1">'
        f'<div class="comment-body">'
        f'<span class="fn">{rng.choice(_WORDS)}{rng.randrange(100)}</span><p>'
        f'{rng.choice(paragraphs)[:240]}</p><a rel="nofollow" href="#reply">Reply</a></div></li>'
    )


def _image(rng: Random, paragraphs: Sequence[str]) -> str:
    name = _name(rng)
    sizes = ", ".join(f"/media/{name}-{width}.jpg {width}w" for width in (320, 640, 960, 1280))
    return (
        f'<img class="img lazy" src="/media/{name}-320.jpg" srcset="{sizes}" '
        f'sizes="(min-width: 60em) 33vw, 100vw" width="640" height="360" loading="lazy" alt="">'
    )


def _icon(rng: Random, paragraphs: Sequence[str]) -> str:
    points = " ".join(f"L{rng.random() * 24:.2f} {rng.random() * 24:.2f}" for _ in range(24))
    return (
        f'<button type="button" class="share share--{rng.choice(_WORDS)}" aria-label="Share">'
        f'<svg viewBox="0 0 24 24" width="24"><path d="M0 0 {points}z"/></svg></button>'
    )


def _slot(rng: Random, paragraphs: Sequence[str]) -> str:
    name = _name(rng)
    return (
        f'<div class="ad ad--{name}" id="slot-{name}" data-sizes="[[300,250],[728,90]]" '
        f'data-targeting="{{&quot;pos&quot;:&quot;{name}&quot;}}"><div class="ad__in"><div></div>'
        f'</div></div>\n\n            <div class="spacer"></div>\n        <!-- /{name} -->'
    )


def _script(rng: Random, paragraphs: Sequence[str]) -> str:
    calls = "".join(
        f'e.push(["{_name(rng)}",function(t,n){{return t.get("{_name(rng)}")&&n({rng.random()})'
        "}]);"
        for _ in range(12)
    )
    return f"<script>(function(e){{{calls}}})(window.q=window.q||[]);</script>"


def _settings(rng: Random, paragraphs: Sequence[str]) -> str:
    values = {_name(rng): {"on": rng.random() < 0.5, "at": rng.randrange(10**9)} for _ in range(12)}
    return f'<script type="application/json">{json.dumps(values)}</script>'


def _style(rng: Random, paragraphs: Sequence[str]) -> str:
    rules = "".join(
        f".{_name(rng)}>a:hover{{margin:0 {rng.randrange(40)}px;color:#{rng.randrange(16**6):06x}}}"
        for _ in range(20)
    )
    return f"<style>{rules}</style>"


_WORDED: tuple[Piece, ...] = (_menu, _card, _comment)
_MUTE: tuple[Piece, ...] = (_image, _image, _icon, _icon, *[_slot] * 7, _script, _settings, _style)
