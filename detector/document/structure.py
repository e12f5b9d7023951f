"""Which lines tell the story, and which are lists of headlines around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detector.document.parts import ends_sentence, is_headline_like
from detector.document.tokens import display_width
from detector.document.types import Block, Link, LinkBlock, Span

__all__ = ["find_link_blocks", "find_story"]

_LINE_COST = 30.0  # what a line that is no prose takes from a run of prose
_LINK_SHARE = 0.5  # a block with more of its characters in links is navigation
_OUTSIDE = frozenset({"nav", "footer", "aside"})
_LONG_ITEM = 80
_MAX_HEADLINE = 140
_MIN_ITEMS = 3
_MAX_LISTED = 400  # characters of a line that may stand in a list
_MAX_LABEL_WIDTH = 40


def find_story(text: str, blocks: Sequence[Block]) -> list[int]:
    """Return the indices of the blocks that tell the story.

    The story is the run of blocks with the most prose, less a cost for every line that is
    none (the maximum-subarray form of Gupta et al. 2003 and Kohlschütter et al. 2010,
    boilerplate detection by shallow text features).
    """
    shows_links = any(block.link_chars for block in blocks)
    gains = [_gain(text, block, shows_links) for block in blocks]
    first, last = _best_run(gains)
    return [i for i in range(first, last) if gains[i] > 0 or _belongs(text, blocks, i, last)]


def _gain(text: str, block: Block, shows_links: bool) -> float:
    size = block.end - block.start
    if block.section in _OUTSIDE or block.link_chars > _LINK_SHARE * size:
        return -_LINE_COST
    if block.kind == "heading":
        return -_LINE_COST / 3
    line = text[block.start : block.end]
    width = display_width(line)
    prose = width - 2 * block.link_chars
    if block.kind == "paragraph":
        # A question or a cut line is told by a story that is there, and makes none.
        return 1.0 if not shows_links and _is_open_line(line, width) else prose
    if block.kind == "item":
        return _item_gain(line, width, prose, shows_links)
    return -_LINE_COST


def _item_gain(line: str, width: float, prose: float, shows_links: bool) -> float:
    """Return the prose of a list item; in text, one that is no sentence may be a headline."""
    if shows_links:
        told = width >= _LONG_ITEM or ends_sentence(line)
        return prose - _LINE_COST / 2 if told else -_LINE_COST / 2
    told = width >= _MAX_HEADLINE or (ends_sentence(line) and not _is_open_line(line, width))
    return prose - _LINE_COST / 2 if told else -_LINE_COST * 2 / 3


def _is_open_line(line: str, width: float) -> bool:
    """Tell whether a line that ends like a sentence may be a headline: a question, or cut off."""
    return width < _MAX_HEADLINE and line.endswith(("?", "？", "…", "..."))


def _best_run(gains: Sequence[float]) -> tuple[int, int]:
    """Return the half-open run with the largest sum (Kadane's algorithm)."""
    best = total = 0.0
    first = last = start = 0
    for i, gain in enumerate(gains):
        if total <= 0:
            total, start = 0.0, i
        total += gain
        if total > best:
            best, first, last = total, start, i + 1
    return first, last


def _belongs(text: str, blocks: Sequence[Block], i: int, last: int) -> bool:
    """Tell whether a block without prose of its own still is part of the story around it."""
    block = blocks[i]
    if block.section in _OUTSIDE:
        return False
    if block.link_chars > _LINK_SHARE * (block.end - block.start):
        return False
    return block.kind in ("heading", "item") and i < last


def find_link_blocks(
    text: str, blocks: Sequence[Block], links: Sequence[Link], story: Sequence[int]
) -> list[LinkBlock]:
    """Return the lists of headlines on the page.

    A list is three or more headline-like lines. One short line may stand between two of
    them (its date, its section); two or more headlines in a row followed by a short line
    end the list, for that line is the label of the next one.
    """
    urls = _url_by_block(links)
    in_story = set(story)
    html = bool(links)
    found: list[LinkBlock] = []
    run = _Run()
    for i, block in enumerate(blocks):
        role = "break" if i in in_story else _role(text, block, html)
        if role == "item":
            run.add_item(i)
        elif role == "label" and run.takes(block):
            run.gap = 1
            run.since_label = 0
        else:
            if run.items:
                found.extend(run.close(blocks, urls))
                run = _Run()
            run.label = i if role == "label" else None
    found.extend(run.close(blocks, urls))
    return found


class _Run:
    """Headlines met so far, and the label above them."""

    def __init__(self) -> None:
        self.label: int | None = None
        self.items: list[int] = []
        self.gap = 0
        self.since_label = 0

    def add_item(self, i: int) -> None:
        self.items.append(i)
        self.gap = 0
        self.since_label += 1

    def takes(self, block: Block) -> bool:
        """Tell whether a short line belongs to the list rather than ending it."""
        interleaved = self.since_label == 1 and len(self.items) >= 1
        return bool(self.items) and self.gap == 0 and interleaved and block.kind != "heading"

    def close(self, blocks: Sequence[Block], urls: dict[int, str]) -> Iterator[LinkBlock]:
        if len(self.items) < _MIN_ITEMS:
            return
        items = tuple(Span(blocks[i].start, blocks[i].end) for i in self.items)
        label = blocks[self.label] if self.label is not None else None
        yield LinkBlock(
            heading=Span(label.start, label.end) if label else None,
            items=items,
            urls=tuple(urls.get(i, "") for i in self.items) if urls else (),
        )


def _role(text: str, block: Block, html: bool) -> str:
    size = block.end - block.start
    linked = block.link_chars > _LINK_SHARE * size
    may_be_item = linked or not html
    if not 0 < size <= (_MAX_LISTED if may_be_item else _MAX_LABEL_WIDTH):
        return "break"
    line = text[block.start : block.end]
    width = display_width(line)
    if may_be_item and is_headline_like(line.removesuffix("..."), width):
        bare = block.kind in ("line", "item") or _is_open_line(line, width)
        if linked or bare:
            return "item"
    if width <= _MAX_LABEL_WIDTH and not ends_sentence(line[:-1]):
        return "label"
    return "break"


def _url_by_block(links: Sequence[Link]) -> dict[int, str]:
    """Return the address of the longest link inside each block."""
    longest: dict[int, int] = {}
    urls: dict[int, str] = {}
    for link in links:
        size = link.end - link.start
        if size > longest.get(link.block, 0) and link.block >= 0:
            longest[link.block] = size
            urls[link.block] = link.url
    return urls
