"""What the service takes on at once."""

from __future__ import annotations

from dataclasses import dataclass, fields

from detector.errors import DetectorError

__all__ = ["Limits"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of time, memory and work.

    Parameters
    ----------
    workers : int
        Processes that judge pages.
    requests : int
        Requests that are read, wait or are judged at once; beyond that the answer is 503.
    body_bytes : int
        Bytes of a request's body; beyond that the answer is 413.
    pages : int
        Pages of a request; beyond that the answer is 413.
    body_seconds : float
        Time in which a body has to arrive; after that the answer is 408.
    page_seconds : float
        Time that a page may take; after that its verdict has an `error`.

    Raises
    ------
    DetectorError
        If a limit is not above 0.

    Examples
    --------
    >>> Limits(workers=0)
    Traceback (most recent call last):
    ...
    detector.errors.DetectorError: workers is 0: give more than 0
    """

    workers: int = 1
    requests: int = 64
    body_bytes: int = 10_000_000
    pages: int = 256
    body_seconds: float = 10.0
    page_seconds: float = 10.0

    def __post_init__(self) -> None:
        for field in fields(self):
            if not getattr(self, field.name) > 0:
                raise DetectorError(
                    f"{field.name} is {getattr(self, field.name)}", "give more than 0"
                )
