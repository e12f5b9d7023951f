"""What a caller hands in (`Page`) and what comes back (`Verdict`)."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from datetime import date, datetime
from typing import Any, Literal

from detector.errors import DetectorError

__all__ = ["Label", "Page", "Reason", "TextKind", "Verdict"]

TextKind = Literal["full", "main"]
Label = Literal["spam", "clean", "unsure"]

_TEXTS = ("url", "html", "text", "title", "language", "encoding", "id")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    r"""A crawled page, as much of it as the crawler has.

    Give `html` or `text`, or both; with both, the HTML is read and the text is ignored.

    Parameters
    ----------
    url : str, optional
        Address of the page. Links are resolved and hosts compared with it.
    html : str or bytes, optional
        Raw HTML. Bytes are decoded by `encoding`, a byte-order mark, the page's own
        declaration, or detection, in that order.
    text : str, optional
        Text of the page with one line for each block: all visible text as in a WET
        record, or what a main-text extractor left.
    title : str, optional
        Title, where the crawler keeps it apart from the text.
    fetched : datetime.datetime, datetime.date or str, optional
        When the page was fetched; a string is in ISO 8601 form.
    language : str, optional
        ISO 639-1 code that the crawler found, such as ``"en"``.
    text_kind : "full" or "main", optional
        Whether `text` is all visible text or extracted main text. Guessed if not given.
    encoding : str, optional
        Character encoding from the HTTP header, for `html` as bytes.
    id : str, optional
        The caller's name for the page; it is handed back with the verdict.

    Raises
    ------
    DetectorError
        If a text is given as something else than str (or bytes, for `html`).

    Examples
    --------
    >>> Page(url="https://example.org/", text="Hello\nA page.").name
    'https://example.org/'
    >>> Page(id="row 7", text="Hello").name
    'row 7'
    """

    url: str | None = None
    html: str | bytes | None = None
    text: str | None = None
    title: str | None = None
    fetched: datetime | date | str | None = None
    language: str | None = None
    text_kind: TextKind | None = None
    encoding: str | None = None
    id: str | None = None

    def __post_init__(self) -> None:
        for name in _TEXTS:
            value = getattr(self, name)
            if value is None or isinstance(value, str):
                continue
            if value != value:  # NaN is how tables say that there is nothing
                object.__setattr__(self, name, None)
            elif not (name == "html" and isinstance(value, bytes)):
                raise DetectorError(
                    f"Page({name}=…) is of type {type(value).__name__}",
                    "give str or bytes" if name == "html" else "give str",
                )

    @property
    def name(self) -> str:
        """What to call this page in a message or a table: its id, or else its address."""
        return self.id or self.url or "(unnamed page)"


@dataclass(frozen=True, slots=True)
class Reason:
    """One signal's share in a verdict.

    Parameters
    ----------
    signal : str
        Name of the signal, as in ``detector signals``.
    family : str
        Family of the signal, such as ``"dates"``.
    value : float
        What the signal measured, in `unit`.
    unit : str
        Unit of `value`.
    contribution : float
        What the signal added to the log-odds of spam; below 0 it spoke for the page.
    sentence : str
        What the signal means, in one plain sentence.
    excerpts : tuple of str
        Excerpts of the page's text that the signal looked at, the marked part between
        ``⟦`` and ``⟧``. Empty unless evidence was asked for.
    """

    signal: str
    family: str
    value: float
    unit: str
    contribution: float
    sentence: str
    excerpts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the detector says of one page.

    Parameters
    ----------
    probability : float or None
        Calibrated probability of republished spam at the detector's base rate; None where
        nothing could be measured.
    label : "spam", "clean" or "unsure"
        ``"spam"`` at or above `threshold`; ``"unsure"`` where the page gives too little
        to judge, with `unsure_because`.
    threshold : float
        The probability from which on a page is called spam.
    max_fpr : float
        The false-positive budget that `threshold` stands for: the share of clean pages
        that are called spam at the most.
    family : str or None
        Best guess at the kind of farm, for pages called spam.
    reasons : tuple of Reason
        The signals that spoke most, strongest first.
    missing : tuple of str
        Inputs that the page lacked and that signals would have used, such as ``"url"``.
    unsure_because : str
        Why the label is ``"unsure"``; empty otherwise.
    error : str
        Why the page could not be read; empty otherwise.
    id, url : str or None
        As on the page.
    language : str or None
        Language that was found, as an ISO 639-1 code.
    model : str
        Version of the model that judged.
    signals : dict of str to float
        What every signal measured.
    fingerprint : dict
        Columns by which the page is compared with others, where they were asked for.
    """

    probability: float | None
    label: Label
    threshold: float
    max_fpr: float
    family: str | None = None
    reasons: tuple[Reason, ...] = ()
    missing: tuple[str, ...] = ()
    unsure_because: str = ""
    error: str = ""
    id: str | None = None
    url: str | None = None
    language: str | None = None
    model: str = ""
    signals: dict[str, float] = field(default_factory=dict, repr=False, compare=False)
    fingerprint: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def to_dict(self) -> dict[str, Any]:
        """Return the verdict as plain values that JSON can hold."""
        row = {name: getattr(self, name) for name in _TOLD}
        row["reasons"] = tuple(map(asdict, self.reasons))
        return row


_TOLD = tuple(f.name for f in fields(Verdict) if f.name not in ("signals", "fingerprint"))
