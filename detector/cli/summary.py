"""What a run did, as JSON for a machine."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from detector.api import Detector
from detector.batch.parts import writing
from detector.cli.files import check_folder
from detector.cli.tally import Tally

__all__ = ["check_summary", "write_summary"]


def check_summary(path: str) -> None:
    """Fail early where the summary can't be written."""
    check_folder(Path(path))


def write_summary(
    path: str, tally: Tally, detector: Detector, settings: Mapping[str, Any], seconds: float
) -> None:
    """Write the summary of a run by rename.

    Raises
    ------
    DetectorError
        If it can't be written.
    """
    new = tally.rows - tally.before
    content = {
        **tally.as_dict(),
        "share_spam": round(tally.counts["spam"] / tally.rows, 6) if tally.rows else None,
        "seconds": round(seconds, 3),
        "pages_per_second": round(new / seconds, 1) if seconds else None,
        "model": detector.model.version,
        "threshold": detector.threshold,
        "max_fpr": detector.max_fpr,
        "base_rate": detector.base_rate,
        "settings": dict(settings),
    }
    part = Path(path).with_name(f".{Path(path).name}.part")
    with writing(path):
        part.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        part.replace(path)
