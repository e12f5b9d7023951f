"""The one exception a user of the package has to know."""

from __future__ import annotations

__all__ = ["DetectorError", "MissingExtraError"]


class DetectorError(Exception):
    """A mistake that the caller can mend; the message says what, where and how.

    The command prints it as one line, without a traceback.

    Parameters
    ----------
    what : str
        What is wrong, and where.
    remedy : str, optional
        What to do about it.

    Examples
    --------
    >>> str(DetectorError("pages.csv has no column 'html'", "name it with --html-column"))
    "pages.csv has no column 'html': name it with --html-column"
    """

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(f"{what}: {remedy}" if remedy else what)
        self.what = what
        self.remedy = remedy


class MissingExtraError(DetectorError, ImportError):
    """An optional dependency is needed and not installed.

    Examples
    --------
    >>> str(MissingExtraError("plots", "matplotlib"))
    "matplotlib is not installed: pip install 'content-farm-detector[plots]'"
    """

    def __init__(self, extra: str, module: str) -> None:
        super().__init__(
            f"{module} is not installed", f"pip install 'content-farm-detector[{extra}]'"
        )
