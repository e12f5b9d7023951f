"""The one exception a user of the package has to know."""

from __future__ import annotations

__all__ = ["DetectorError", "MissingExtraError", "one_line"]

_LONGEST = 1_000  # characters; what a file says of itself has no end


def one_line(message: str) -> str:
    r"""Return a message, which may quote a file, as one printable line.

    Examples
    --------
    >>> one_line("no column 'a\n\tb'\x1b[2J")
    "no column 'a b' [2J"
    """
    cut = message if len(message) <= _LONGEST else message[:_LONGEST] + "…"
    if cut.isprintable():
        return cut
    return " ".join("".join(c if c.isprintable() else " " for c in cut).split())


class DetectorError(Exception):
    """A mistake that the caller can mend; the message says what, where and how.

    It is one line, which the command prints without a traceback.

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
        self.what = one_line(what)
        self.remedy = one_line(remedy)
        super().__init__(f"{self.what}: {self.remedy}" if remedy else self.what)


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
