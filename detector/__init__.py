"""Detector of content-farm and republished-spam pages."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from detector.api import Detector, load
    from detector.errors import DetectorError
    from detector.integrations.sklearn import SignalExtractor
    from detector.page import Page, Reason, Verdict

__all__ = [
    "Detector",
    "DetectorError",
    "Page",
    "Reason",
    "SignalExtractor",
    "Verdict",
    "__version__",
    "load",
]

__version__ = "0.1.0"

# Names are imported when first used, so that `detector --help` costs next to nothing.
_HOMES = {
    "Detector": "detector.api",
    "load": "detector.api",
    "DetectorError": "detector.errors",
    "Page": "detector.page",
    "Reason": "detector.page",
    "SignalExtractor": "detector.integrations.sklearn",
    "Verdict": "detector.page",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'detector' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
