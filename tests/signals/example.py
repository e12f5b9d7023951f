"""How the example tables of the signal tests are written."""

from __future__ import annotations

from typing import NamedTuple

from detector.document import parse
from detector.page import Page
from detector.signals import all_signals


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

    def check(self) -> None:
        """Measure the page, and assert what the example says of it."""
        value = all_signals()[self.signal](parse(self.page))
        if self.at_least is None and self.at_most is None:
            assert value != value, f"{value} is not NaN"
        if self.at_least is not None:
            assert value >= self.at_least, f"{value} is below {self.at_least}"
        if self.at_most is not None:
            assert value <= self.at_most, f"{value} is above {self.at_most}"
