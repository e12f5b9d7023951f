"""Text with line structure taken apart: WET records and extracted main text."""

from __future__ import annotations

import re

from detector.document.parts import SOFT_HYPHEN, Parts, block_kind
from detector.document.tokens import display_width
from detector.document.types import Block, BlockKind

__all__ = ["MAX_TEXT", "parse_text"]

MAX_TEXT = 1_000_000  # characters read of one page

_BULLET = re.compile(r"(?:[-*•‣◦▪·–+]|\d{1,3}[.)]|[a-z]\))\s+")
# Some extractors leave Markdown: its marks are theirs and not the page's.
_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_MARKDOWN_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\((?:https?://|[/#.])[^()\s]{0,1000}\)")
_MARKDOWN_STRONG = re.compile(r"\*\*(?!\s)([^*\n]{1,400})(?<!\s)\*\*")
_MARKDOWN_RULE = re.compile(r"(?:-[ -]*){3,}|(?:\*[ *]*){3,}")
_MAX_HEADING_WIDTH = 90


def parse_text(text: str) -> Parts:
    r"""Take a text apart, one block a line; empty lines only separate.

    Examples
    --------
    >>> parts = parse_text("Ferry pier closes\n\n- tickets\n- timetable\n")
    >>> [(b.kind, parts.text[b.start:b.end]) for b in parts.blocks]
    [('line', 'Ferry pier closes'), ('item', '- tickets'), ('item', '- timetable')]
    >>> parse_text("## On the **pier**\n---\nSee [the map](/map).").text
    'On the pier\nSee the map.'
    """
    text = _without_marks(text[:MAX_TEXT].replace(SOFT_HYPHEN, ""))
    lines: list[str] = []
    blocks: list[Block] = []
    start = 0
    for raw in text.splitlines():
        line = _evenly_spaced(raw)
        if not line or (line[0] in "-*" and _MARKDOWN_RULE.fullmatch(line)):
            continue
        heading = _MARKDOWN_HEADING.match(line) if line[0] == "#" else None
        line = line[heading.end() :] if heading else line
        kind = "heading" if heading else _kind(line)
        level = len(heading.group(1)) if heading else 0
        lines.append(line)
        blocks.append(Block(kind, start, start + len(line), level))
        start += len(line) + 1
    return Parts(text="\n".join(lines), blocks=_with_headings(lines, blocks))


def _without_marks(text: str) -> str:
    if "](" in text:
        text = _MARKDOWN_LINK.sub(r"\1", text)
    return _MARKDOWN_STRONG.sub(r"\1", text) if "**" in text else text


def _evenly_spaced(line: str) -> str:
    """Return a line with a space for each run of white space, and none around it."""
    # The common space is the only printable one: most lines need not be split into words.
    return line.strip() if line.isprintable() and "  " not in line else " ".join(line.split())


def _kind(line: str) -> BlockKind:
    if not line[0].isupper() and _BULLET.match(line):  # most lines begin with a capital
        return "item"
    return block_kind(line, display_width(line))


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
