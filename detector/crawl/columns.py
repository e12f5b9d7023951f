"""Names of the columns that fingerprints are stored in; loads nothing."""

from __future__ import annotations

__all__ = ["COLUMNS"]

COLUMNS = (
    "fingerprint_version",
    "fingerprint_site",
    "fingerprint_shingles",
    "fingerprint_body",
    "fingerprint_template",
    "fingerprint_title",
)
"""The columns of `Fingerprint.to_row`, in order."""
