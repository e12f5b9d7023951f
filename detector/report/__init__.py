"""One self-contained HTML page about what ``detector score`` has written."""

from __future__ import annotations

from detector.report.page import write_report

__all__ = ["write_report"]
