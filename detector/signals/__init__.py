"""Signals: named numbers measured on a `Document`, one module a family."""

from importlib import import_module
from pkgutil import iter_modules

from detector.signals.registry import Signal, all_signals

__all__ = ["Signal", "all_signals"]

_HELPERS = {"registry", "patterns", "excerpts"}

# Importing a family registers its signals; a new module is a new family.
for _module in sorted(m.name for m in iter_modules(__path__)):
    if _module not in _HELPERS and not _module.startswith("_"):
        import_module(f"{__name__}.{_module}")
