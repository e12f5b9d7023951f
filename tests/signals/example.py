"""How the example tables of the signal tests are written."""

from __future__ import annotations

from typing import NamedTuple

from detector.page import Page


class Example(NamedTuple):
    """A page, a signal, and what the signal must say of it.

    ``at_least``: the page fires the signal. ``at_most``: a look-alike that must not.
    Neither: the page does not tell, and the signal must be NaN.
    """

    signal: str
    source: str  # where the shape of the page comes from: "name-injected farm", "local paper"
    page: Page
    at_least: float | None = None
    at_most: float | None = None
