"""What goes in and out of the service as JSON."""

from __future__ import annotations

from typing import Annotated, Any

from detector.batch.columns import clean
from detector.errors import MissingExtraError
from detector.page import Label, Page, TextKind, Verdict

try:
    from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
except ImportError as error:
    raise MissingExtraError("serve", "pydantic") from error

__all__ = [
    "EXAMPLE",
    "AccountOut",
    "ExplanationOut",
    "HealthOut",
    "PageIn",
    "Problem",
    "VerdictOut",
]


def _cleaned(value: Any) -> Any:
    """Replace lone surrogates: JSON can spell them, and one page with some costs no request."""
    return clean(value) if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_cleaned)]

EXAMPLE: dict[str, Any] = {
    "url": "https://news.example/pier",
    "html": "<title>The pier</title><h1>The pier</h1><p>The council closed it on Monday.",
    "fetched": "2024-05-06",
}


class PageIn(BaseModel):
    """A crawled page: `html` or `text`, and whatever else the crawler knows."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [EXAMPLE]})

    url: Text | None = Field(None, description="Address of the page.")
    html: Text | None = Field(None, description="The HTML, decoded.")
    text: Text | None = Field(
        None, description="The text, a line for each block; ignored where there is HTML."
    )
    title: Text | None = Field(None, description="Title, where it is kept apart from the text.")
    fetched: Text | None = Field(None, description="When it was fetched, in ISO 8601 form.")
    language: Text | None = Field(None, description="ISO 639-1 code.")
    text_kind: TextKind | None = Field(
        None, description="Whether `text` is all visible text or extracted main text."
    )
    id: Text | None = Field(None, description="Your name for the page; it is handed back.")

    def page(self) -> Page:
        """Return the page for the detector."""
        return Page(**self.model_dump())


class ReasonOut(BaseModel):
    """One signal's share in a verdict."""

    signal: str
    family: str
    value: float
    unit: str
    contribution: float = Field(description="What it added to the log-odds of spam.")
    sentence: str
    excerpts: list[str] = Field(description="Marked parts of the page; empty from /score.")


class VerdictOut(BaseModel):
    """What the detector says of one page."""

    id: str | None
    url: str | None
    probability: float | None = Field(description="Null where nothing could be measured.")
    label: Label
    threshold: float = Field(description="Probability from which on a page is called spam.")
    max_fpr: float = Field(description="Share of clean pages called spam at the most.")
    family: str | None = Field(description="Kind of farm, for spam.")
    language: str | None
    reasons: list[ReasonOut] = Field(description="Strongest first.")
    missing: list[str] = Field(description="What the page lacked and signals would use.")
    unsure_because: str
    error: str = Field(description="Why the page could not be read; empty otherwise.")
    model: str

    @classmethod
    def of(cls, verdict: Verdict) -> VerdictOut:
        """Return a verdict as it goes out."""
        return cls(**verdict.to_dict())


class AccountOut(BaseModel):
    """Parts that sum to the log-odds."""

    base: float
    reasons: float
    other_signals: float
    unknown_signals: float
    log_odds: float


class ExplanationOut(BaseModel):
    """A verdict with excerpts and the sum behind it."""

    verdict: VerdictOut
    account: AccountOut | None = Field(description="Null where nothing could be measured.")


class HealthOut(BaseModel):
    """That the service runs, with what, and how busy it is."""

    status: str
    version: str
    model: str
    max_fpr: float
    threshold: float
    workers: int
    requests: int = Field(description="Requests that are read, wait or are judged.")
    max_requests: int


class Problem(BaseModel):
    """Why a request was refused."""

    detail: str
