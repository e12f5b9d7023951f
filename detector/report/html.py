"""Templates that escape all they show, and the one file that they become."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from contextlib import suppress
from importlib import resources
from pathlib import Path
from typing import Any

from detector.errors import DetectorError, MissingExtraError
from detector.report.budgets import probability
from detector.report.text import chance, inert, share

__all__ = ["environment", "write"]

_ASSETS = ("report.css", "report.js")


def environment() -> Any:
    """Return the templates, which escape all values, and make what strangers wrote inert."""
    try:
        import jinja2
        import markupsafe
    except ImportError as error:
        raise MissingExtraError("report", "jinja2") from error

    def shown(value: Any) -> Any:
        is_text = isinstance(value, str) and not isinstance(value, markupsafe.Markup)
        return inert(value) if is_text else value

    made = jinja2.Environment(
        loader=jinja2.PackageLoader("detector.report"),
        autoescape=True,
        finalize=shown,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(
        share=share,
        chance=chance,
        probability=probability,
        count="{:,}".format,
        expected=_expected,
    )
    for name in _ASSETS:
        source = _asset(name)
        key = name.replace(".", "_")
        made.globals[key] = markupsafe.Markup(source)
        made.globals[f"{key}_digest"] = _digest(source)
    return made


def _expected(pages: float) -> str:
    return f"{pages:,.0f}" if pages >= 10 else f"{pages:.1f}"


def _asset(name: str) -> str:
    path = resources.files("detector.report").joinpath("templates", name)
    return path.read_text(encoding="utf-8")


def _digest(source: str) -> str:
    """Return what a content security policy calls a script or style by."""
    return f"sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}"


def write(output: Path, pieces: Iterator[str]) -> None:
    """Write a file that appears whole, or not at all.

    Raises
    ------
    DetectorError
        If it can't be written.
    """
    part = output.with_name(f".{output.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
        part.replace(output)
    except OSError as error:
        raise DetectorError(f"can't write {output}: {error.strerror or error}") from error
    finally:
        with suppress(OSError):
            part.unlink()
