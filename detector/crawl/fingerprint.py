"""What a page leaves behind for the crawl level: small sketches of story, template and title."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import ip_address
from itertools import chain, pairwise

import numpy as np

from detector.crawl.columns import COLUMNS
from detector.crawl.sketch import Hashes, hash_runs, hash_words, sketch
from detector.document import Block, Document
from detector.document.names import split_title
from detector.document.tokens import display_width, find_words

__all__ = [
    "BODY_VALUES",
    "MIN_SHINGLES",
    "TEMPLATE_VALUES",
    "TITLE_VALUES",
    "VERSION",
    "Fingerprint",
    "fingerprint",
    "shingles_of",
]

VERSION = 1
"""Fingerprints of different versions can't be compared."""

BODY_VALUES = 512
TEMPLATE_VALUES = 64
TITLE_VALUES = 32

MIN_SHINGLES = 30
"""Distinct shingles that a story must have: shorter texts are alike by chance."""

_SHINGLE = 5  # words; characters, in scripts without spaces
_MAX_WORDS = 100_000  # of a story: 330 printed pages
_MAX_BLOCKS = 2_000  # of a template
_MAX_LABEL = 40.0  # wider lines say something of their own


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Sketches of a page; None where the page has nothing to take one of.

    Parameters
    ----------
    site : str or None
        Registered domain of the page, or else its host.
    shingles : int
        Distinct shingles of the story.
    body : bytes or None
        Sketch of the story's shingles; None below `MIN_SHINGLES` of them.
    template : bytes or None
        Sketch of what surrounds the story; None where only the story came.
    title : bytes or None
        Sketch of the words of the headline.
    """

    site: str | None
    shingles: int
    body: bytes | None
    template: bytes | None
    title: bytes | None

    def to_row(self) -> dict[str, str | int | bytes | None]:
        """Return the fingerprint as columns of a table."""
        return dict(
            zip(
                COLUMNS,
                (VERSION, self.site, self.shingles, self.body, self.template, self.title),
                strict=True,
            )
        )


def fingerprint(document: Document) -> Fingerprint:
    r"""Take the fingerprint of a page.

    Examples
    --------
    >>> from detector.document import parse
    >>> from detector.page import Page
    >>> story = " ".join(f"word{i}" for i in range(40))
    >>> found = fingerprint(parse(Page(url="https://news.example.org/a", text=story)))
    >>> found.site, found.shingles, len(found.body)
    ('example.org', 36, 512)
    """
    shingles = np.unique(shingles_of(document.story_words))
    return Fingerprint(
        site=_site(document.host, document.domain),
        shingles=len(shingles),
        body=sketch(shingles, BODY_VALUES) if len(shingles) >= MIN_SHINGLES else None,
        template=_sketch_of(list(_template_features(document)), TEMPLATE_VALUES),
        title=_sketch_of(_title_words(document), TITLE_VALUES),
    )


def _site(host: str | None, domain: str | None) -> str | None:
    """Return the registered domain, or the host where it is a number or has none."""
    if host is None:
        return None
    try:
        return str(ip_address(host))
    except ValueError:
        return domain or host


def _sketch_of(members: list[str], size: int) -> bytes | None:
    return sketch(hash_words(sorted(set(members))), size) if members else None


# --- the story ----------------------------------------------------------------------------


def shingles_of(words: list[str]) -> Hashes:
    """Return the hashes of all runs of five words, in order.

    In scripts without spaces each character is a word.

    Examples
    --------
    >>> first, second = shingles_of("a b c d e f".split())
    >>> bool(first == shingles_of("a b c d e".split())[0]), bool(first == second)
    (True, False)
    """
    hashes = hash_words(words[:_MAX_WORDS])
    count = max(len(hashes) - _SHINGLE + 1, 0)
    return hash_runs(hashes[place : place + count] for place in range(_SHINGLE))


# --- what surrounds it --------------------------------------------------------------------


def _template_features(document: Document) -> Iterator[str]:
    """Yield what is the same on all pages of a template: its labels, and what follows on what.

    Listed headlines, numbers and the site's name are of the page or the site.
    """
    if not document.has_template:
        return
    outside = _outside_story(document)
    own = set(find_words(document.site_name or ""))
    shapes = ["start", *(f"{block.kind} {block.section}" for block in outside), "end"]
    changes = [shape for i, shape in enumerate(shapes) if i == 0 or shape != shapes[i - 1]]
    yield from (f"{a} > {b}" for a, b in pairwise(changes))
    for block in outside:
        label = _label(document.block_text(block), own)
        if label:
            yield f"{block.section}: {label}"


def _outside_story(document: Document) -> list[Block]:
    listed = {item.start for block in document.link_blocks for item in block.items}
    story = set(document.story_blocks)
    headline = document.headline.start if document.headline else -1
    blocks = enumerate(document.blocks[:_MAX_BLOCKS])
    return [b for i, b in blocks if not (i in story or b.start in listed or b.start == headline)]


def _label(line: str, own: set[str]) -> str:
    """Return the words of a short line without numbers and the site's name."""
    if len(line) > _MAX_LABEL or display_width(line) > _MAX_LABEL:
        return ""
    words = (word for word in find_words(line) if word not in own)
    return " ".join(word for word in words if not any(map(str.isdigit, word)))


def _title_words(document: Document) -> list[str]:
    """Return the words of the headline, or else of the title without the site's name."""
    if document.headline is not None:
        return find_words(document.slice(document.headline))
    pieces = split_title(document.title or "")
    named = [piece for piece in pieces if piece != document.site_name] or pieces
    return list(chain.from_iterable(map(find_words, named)))
