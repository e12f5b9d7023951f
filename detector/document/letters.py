"""Classes of letters for `re`, which has none of its own, as Unicode defines them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

__all__ = ["is_common", "letters"]

_PLANE = 0x10000  # characters beyond are rare, and would double the time to start
_BEYOND = re.compile(f"[^\0-{chr(_PLANE - 1)}]")


def is_common(text: str) -> bool:
    """Tell whether `letters` knows all characters of `text`.

    Examples
    --------
    >>> is_common("Čapek — 東京"), is_common("\N{MATHEMATICAL BOLD CAPITAL A}")
    (True, False)
    """
    return text.isascii() or _BEYOND.search(text) is None


@cache
def letters(*categories: str) -> str:
    r"""Return the characters of Unicode categories as ranges to stand inside ``[…]``.

    Parameters
    ----------
    *categories : str
        General categories such as ``"Lu"``, or their first letters such as ``"L"``.

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
        if code < _PLANE and names[code] is names[first]:
            continue
        if names[first].startswith(categories):
            ranges.append(f"\\u{first:04x}-\\u{code - 1:04x}")
        first = code
    return "".join(ranges)


@cache
def _categories() -> list[str]:
    return list(map(unicodedata.category, map(chr, range(_PLANE))))
