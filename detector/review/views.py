"""Templates: all values are escaped, and what strangers wrote is made inert."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from detector.errors import MissingExtraError
from detector.report.text import chance, inert, marked, share
from detector.review.labels import SKIP

__all__ = ["Views"]

_LONGEST = 100_000


class Views:
    """Renders the pages of the review."""

    def __init__(self) -> None:
        try:
            import jinja2
            import markupsafe
        except ImportError as error:
            raise MissingExtraError("web", "jinja2") from error

        def shown(value: Any) -> Any:
            is_text = isinstance(value, str) and not isinstance(value, markupsafe.Markup)
            return inert(value, _LONGEST) if is_text else value

        self._environment = jinja2.Environment(
            loader=jinja2.PackageLoader("detector.review"),
            autoescape=True,
            finalize=shown,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters.update(
            chance=chance,
            count="{:,}".format,
            marked=marked,
            share=share,
            short=partial(inert, longest=300),
            signed=_signed,
        )
        self._environment.globals.update(skip=SKIP)

    def render(self, name: str, values: Mapping[str, Any]) -> str:
        """Return a page."""
        return str(self._environment.get_template(name).render(values))


def _signed(number: float) -> str:
    """Return a number with its sign, as `detector explain` prints it.

    Examples
    --------
    >>> _signed(0.123), _signed(-0.001)
    ('+0.12', '+0.00')
    """
    return f"{round(number, 2) + 0.0:+.2f}"
