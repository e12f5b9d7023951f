"""Text with line structure taken apart: WET records and extracted main text."""

from __future__ import annotations

import re

from detector.document.parts import SOFT_HYPHEN, Parts, block_kind
from detector.document.tokens import display_width
from detector.document.types import Block, BlockKind

__all__ = ["MAX_TEXT", "parse_text"]

MAX_TEXT = 1_000_000  # characters read of one page

_BULLET = re.compile(r"(?:[-*•‣◦▪·–+]|\d{1,3}[.)]|[a-z]\))\s+")
_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+")
_MAX_HEADING_WIDTH = 90


def parse_text(text: str) -> Parts:
    r"""Take a text apart, one block a line; empty lines only separate.

    Examples
    --------
    >>> parts = parse_text("Ferry pier closes\n\n- tickets\n- timetable\n")
    >>> [(b.kind, parts.text[b.start:b.end]) for b in parts.blocks]
    [('line', 'Ferry pier closes'), ('item', '- tickets'), ('item', '- timetable')]
    """
    lines = [
        " ".join(line.split()) for line in text[:MAX_TEXT].replace(SOFT_HYPHEN, "").splitlines()
    ]
    lines = [line for line in lines if line]
    blocks: list[Block] = []
    start = 0
    for line in lines:
        kind, level = _kind(line)
        blocks.append(Block(kind, start, start + len(line), level))
        start += len(line) + 1
    return Parts(text="\n".join(lines), blocks=_with_headings(lines, blocks))


def _kind(line: str) -> tuple[BlockKind, int]:
    heading = _MARKDOWN_HEADING.match(line)
    if heading:
        return "heading", len(heading.group(1))
    if _BULLET.match(line):
        return "item", 0
    return block_kind(line, display_width(line)), 0


def _with_headings(lines: list[str], blocks: list[Block]) -> list[Block]:
    """Call a short line a heading where one paragraph stands before it and one after.

    Text keeps no tags; a line of this shape between paragraphs is as good as marked.
    """
    for i in range(1, len(blocks) - 1):
        block = blocks[i]
        if (
            block.kind == "line"
            and blocks[i - 1].kind in ("paragraph", "item")
            and blocks[i + 1].kind == "paragraph"
            and 3 <= display_width(lines[i]) <= _MAX_HEADING_WIDTH
            and not lines[i].endswith((".", ",", ";", "。"))
        ):
            blocks[i] = Block("heading", block.start, block.end)
    return blocks
