"""The page of a report: what its template shows, and the file it becomes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from detector.api import Detector
from detector.batch.manifest import Manifest, read_manifest
from detector.report.budgets import Budgets, budgets_of, log_odds, probability
from detector.report.charts import distribution, falls, trade_off
from detector.report.crawl import HEIGHT, WIDTH, read_crawl
from detector.report.html import environment, write
from detector.report.ladder import scale_of
from detector.report.rows import files_of, read_rows
from detector.report.text import marked
from detector.report.totals import Group, Totals

__all__ = ["Wording", "write_report"]

Wording = Callable[[Mapping[str, Any]], str]
"""Says in a sentence what a reason of a row means on its page."""

_LISTED = 20  # rows of a table
_MAX_REASONS = 14
_MAX_EXCERPTS = 4


def write_report(
    inputs: Sequence[str | Path],
    output: str | Path,
    detector: Detector,
    *,
    samples: int = 20,
    title: str = "",
    crawl: str | Path | None = None,
    wording: Wording | None = None,
    progress: Callable[[int], None] | None = None,
) -> Totals:
    """Write a report about rows that ``detector score`` has written.

    Parameters
    ----------
    inputs : sequence of str or Path
        Files, or folders of parts; their rows are reported together.
    output : str or Path
        The HTML file. It appears whole, or not at all.
    detector : Detector
        With the model that scored the rows; thresholds of other budgets come from it.
    samples : int
        Pages of each kind to show.
    title : str
        What stands at the top; the names of the inputs by default.
    crawl : str or Path, optional
        Folder that ``detector crawl`` has written of the same rows: copies, networks and hosts
        are shown as well.
    wording : callable, optional
        Words a reason for the page it stands on; by default its sentence is shown.
    progress : callable, optional
        Is told how many more rows were read.

    Returns
    -------
    Totals
        What was counted.

    Raises
    ------
    DetectorError
        If an input is not what ``detector score`` writes, or the file can't be written.
    """
    templates = environment()
    across = None if crawl is None else read_crawl(Path(crawl))
    paths = [Path(name) for name in inputs]
    totals = Totals(samples)
    for table in read_rows([file for path in paths for file in files_of(path)]):
        totals.add(table)
        if progress is not None:
            progress(table.num_rows)
    runs = [_run(m) for path in paths if path.is_dir() and (m := read_manifest(path))]
    base_rate = runs[0]["base_rate"] if runs else None
    shown = _shown(totals, budgets_of(totals, detector, base_rate), wording or _sentence)
    shown["title"] = title or ", ".join(path.name or str(path) for path in paths)
    shown["runs"] = runs
    shown |= {"crawl": across, "net_width": WIDTH, "net_height": HEIGHT}
    write(Path(output), templates.get_template("report.html.j2").stream(shown))
    return totals


# --- what is shown ------------------------------------------------------------------------


def _shown(totals: Totals, budgets: Budgets | None, wording: Wording) -> dict[str, Any]:
    threshold = budgets.threshold if budgets else 0.0
    kinds = (
        ("top", "Surest spam", totals.picked.top()),
        ("borderline", "Borderline, on either side of the threshold", totals.picked.borderline()),
        ("suspects", "Called clean, with most that speaks for spam", totals.picked.suspects()),
    )
    return {
        "totals": totals,
        "budgets": budgets,
        "threshold": probability(threshold),
        "distribution": distribution(totals, threshold),
        "trade_off": trade_off(totals, budgets.curve, threshold) if budgets else None,
        "scale": scale_of(totals, budgets.curve, threshold) if budgets else None,
        "ladder": [_rung(row, wording) for row in totals.ladder.rows()],
        "loudest": totals.speaking.loudest(_LISTED),
        "calmest": totals.speaking.calmest(_LISTED // 2),
        "worst": totals.hosts.worst(_LISTED),
        "borderline": totals.hosts.borderline(_LISTED),
        "families": totals.families.most_common(_LISTED),
        "languages": _largest(totals.languages.of),
        "years": _years(totals.years.of),
        "doubts": totals.doubts.most_common(_LISTED),
        "failures": _failures(totals),
        "samples": [
            (key, name, [_sample(row, wording) for row in rows]) for key, name, rows in kinds
        ],
    }


def _largest(groups: Mapping[str, Group]) -> list[tuple[str, Group]]:
    return sorted(groups.items(), key=lambda item: (-item[1].pages, item[0]))[:_LISTED]


def _years(groups: Mapping[str, Group]) -> list[tuple[str, Group]]:
    return sorted((item for item in groups.items() if item[0]), reverse=True)[:_LISTED]


def _failures(totals: Totals) -> list[tuple[str, Any]]:
    order = sorted(totals.failures.items(), key=lambda item: (item[1].no_page, -item[1].rows))
    return order[:_LISTED]


def _sample(row: Mapping[str, Any], wording: Wording) -> dict[str, Any]:
    reasons = (row["reasons"] or [])[:_MAX_REASONS]
    odds = log_odds(row["probability"])
    fall = falls(reasons, odds, log_odds(row["threshold"]))
    told = [
        {
            "sentence": wording(reason),
            "signal": reason["signal"],
            "contribution": reason["contribution"] or 0.0,
            "step": step,
            "excerpts": [marked(text) for text in (reason["excerpts"] or [])[:_MAX_EXCERPTS]],
        }
        for reason, step in zip(reasons, fall.steps, strict=True)
    ]
    return {"row": row, "name": _name(row), "odds": odds, "fall": fall, "reasons": told}


def _rung(row: Mapping[str, Any], wording: Wording) -> dict[str, Any]:
    """Return a page of the scale, with what most speaks for its label."""
    sign = 1 if row["label"] == "spam" else -1
    reasons = [r for r in row["reasons"] or () if sign * (r["contribution"] or 0.0) > 0]
    strongest = max(reasons, key=lambda r: abs(r["contribution"]), default=None)
    return {
        "row": row,
        "name": _name(row),
        "odds": log_odds(row["probability"]),
        "reason": "" if strongest is None else wording(strongest),
    }


def _name(row: Mapping[str, Any]) -> str:
    return str(row["url"] or row["id"] or f"{row['source']}:{row['position']}")


def _sentence(reason: Mapping[str, Any]) -> str:
    return str(reason["sentence"] or reason["signal"])


def _run(manifest: Manifest) -> dict[str, Any]:
    """Return what a run says of itself."""
    options = manifest.options
    return {
        "folder": manifest.path.parent.name,
        "complete": manifest.complete,
        "inputs": [input.name for input in manifest.inputs[:_LISTED]],
        "more": max(len(manifest.inputs) - _LISTED, 0),
        "base_rate": options.get("base_rate"),
        "keep": options.get("keep"),
        "discarded": sum(part.rows - part.kept for part in manifest.parts),
    }
