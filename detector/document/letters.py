"""Classes of letters for `re`, which has none of its own, as Unicode defines them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

__all__ = ["has_plain_letters", "letters"]

_PLANE = 0x10000  # characters beyond are rare, and would double the time to start


def has_plain_letters(text: str) -> bool:
    r"""Tell whether ``[^\W\d_]`` are the letters in `text`, and ``\w`` all that words hold.

    Marks, digits of other scripts, underscores and characters beyond the first plane
    would make a difference.

    Examples
    --------
    >>> has_plain_letters("Čapek — 9 東京"), has_plain_letters("snake_case, ½")
    (True, False)
    """
    if text.isascii():
        return "_" not in text
    return _other_signs().search(text) is None


@cache
def _other_signs() -> re.Pattern[str]:
    digits = re.sub("0-9", "", letters("N"))
    return re.compile(f"[_{letters('M')}{digits}]|[^\0-{chr(_PLANE - 1)}]")


@cache
def letters(category: str) -> str:
    r"""Return the characters of a Unicode category as ranges to stand inside ``[…]``.

    Parameters
    ----------
    category : str
        A general category such as ``"Lu"``, or its first letter such as ``"L"``.

    Examples
    --------
    >>> capital = re.compile(f"[{letters('Lu')}]")
    >>> bool(capital.match("É")), bool(capital.match("é"))
    (True, False)
    """
    names = _categories()
    ranges: list[str] = []
    first = 0
    for code in range(1, _PLANE + 1):
        if code < _PLANE and names[code] == names[first]:
            continue
        if names[first].startswith(category):
            ranges.append(f"{chr(first)}-{chr(code - 1)}")
        first = code
    return "".join(ranges)


@cache
def _categories() -> list[str]:
    return list(map(unicodedata.category, map(chr, range(_PLANE))))
