"""What changed between two outputs of ``detector score``: which pages flip, and why."""

from __future__ import annotations

from detector.report.diff.compare import Diff, DiffOptions, compare
from detector.report.diff.page import write_diff

__all__ = ["Diff", "DiffOptions", "compare", "write_diff"]
