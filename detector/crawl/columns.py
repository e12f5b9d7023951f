"""Names of the columns that fingerprints and facts are stored in; loads nothing."""

from __future__ import annotations

__all__ = ["COLUMNS", "FACT_COLUMNS", "FACT_TIMES"]

COLUMNS = (
    "fingerprint_version",
    "fingerprint_site",
    "fingerprint_shingles",
    "fingerprint_body",
    "fingerprint_template",
    "fingerprint_title",
)
"""The columns of `Fingerprint.to_row`, in order."""

FACT_COLUMNS = (
    "fact_published",
    "fact_dated_by",
    "fact_fetched",
    "fact_events",
    "fact_canonical",
    "fact_credit",
    "fact_agency",
    "fact_linked",
    "fact_outlinks",
    "fact_planted",
    "fact_language",
)
"""The columns of `Facts.to_row`, in order."""

FACT_TIMES = frozenset({"fact_published", "fact_fetched", "fact_events"})
"""Those of `FACT_COLUMNS` that hold seconds since 1970; the others hold text."""
