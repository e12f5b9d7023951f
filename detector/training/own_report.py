"""Figures of one's own labelled pages as a folder: JSON, Markdown and plots."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from detector.errors import MissingExtraError

__all__ = ["check_plots", "write"]

Part = Mapping[str, Any]

_FIGURES = {
    "recall": "spam pages called spam",
    "false_positive_rate": "clean pages called spam",
    "area": "area under the curve",
    "average_precision": "average precision, classes alike",
    "calibration_error": "expected calibration error",
}
_MAX_SITES = 40
_BLUE, _ORANGE, _GREY = "#3266a8", "#d9822b", "#8a8a8a"
_DPI = 130


def check_plots() -> None:
    """Fail early where plots can't be drawn.

    Raises
    ------
    MissingExtraError
        If the ``plots`` extra is not installed.
    """
    try:
        import matplotlib  # noqa: F401
    except ImportError as error:
        raise MissingExtraError("plots", "matplotlib") from error


def write(figures: Part, folder: Path, *, plots: bool = True) -> None:
    """Write ``figures.json``, ``figures.md`` and, where the set allows, plots.

    Parameters
    ----------
    figures : mapping
        What `evaluate_model` returned.
    folder : Path
        Made if it is not there.
    plots : bool
        Draw the plots as well.
    """
    folder.mkdir(parents=True, exist_ok=True)
    drawn = _draw(figures, folder) if plots else []
    text = json.dumps(figures, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
    for name, content in (("figures.json", text), ("figures.md", _markdown(figures, drawn))):
        part = folder / f"{name}.part"
        part.write_text(content, encoding="utf-8")
        part.replace(folder / name)


# --- Markdown -----------------------------------------------------------------------------


def _markdown(figures: Part, drawn: Sequence[str]) -> str:
    blocks = [
        "# Evaluation on labelled pages",
        f"Model {figures['model']} on {figures['pages']:,} pages ({figures['spam_pages']:,} spam, "
        f"{figures['clean_pages']:,} clean) of {figures['sites']:,} sites; {figures['unsure']:,} "
        f"unsure, {figures['errors']:,} errors. Intervals are at 95%, by resampling sites. The "
        "figures hold for new pages only if the model has not learnt from these.",
        _table(
            ("figure", "value", "pages", "sites"),
            ((name, *_figure(figures[key])) for key, name in _FIGURES.items()),
        ),
        *(f"![{Path(file).stem.replace('_', ' ')}]({file})" for file in drawn),
        "## Thresholds of the model",
        _table(
            ("budget", "spam from", "spam pages above", "clean pages above"),
            (
                (
                    f"{name} ({b['max_fpr']:.1%})",
                    f"{b['threshold']:.3f}",
                    _value(b["recall"]),
                    _value(b["false_positive_rate"]),
                )
                for name, b in figures["budgets"].items()
            ),
        ),
        "## Thresholds that these clean pages ask for",
        _own_thresholds(figures["own_thresholds"]),
    ]
    if len(figures["views"]) > 1:
        blocks += ["## Views", _views(figures["views"])]
    for key, title in (("families", "Spam by family"), ("kinds", "Clean pages by kind")):
        if figures[key]:
            rows = ((_cell(name), *_figure(f)) for name, f in figures[key].items())
            blocks += [f"## {title}", _table(("name", "called spam", "pages", "sites"), rows)]
    blocks += ["## Sites", _sites(figures["by_site"])]
    return "\n\n".join(blocks) + "\n"


def _own_thresholds(rows: Sequence[Part]) -> str:
    if not rows:
        return "Too few clean pages: a threshold for 1 in 50 takes 50."
    return _table(
        ("at most called spam", "spam from", "spam pages above", "clean pages", "sites"),
        (
            (
                f"{row['max_fpr']:.1%}",
                f"{row['threshold']:.3f} ({row['low']:.3f} to {row['high']:.3f})",
                _value(row["recall"]),
                f"{row['clean_pages']:,}",
                f"{row['clean_sites']:,}",
            )
            for row in rows
        ),
    )


def _views(views: Part) -> str:
    names = ("recall", "false_positive_rate", "area")
    return _table(
        ("view", "spam called spam", "clean called spam", "area under the curve", "pages"),
        (
            (
                name,
                *(_value(found[key]) for key in names),
                f"{sum(found[key]['pages'] for key in names[:2] if found[key]):,}",
            )
            for name, found in views.items()
        ),
    )


def _sites(rows: Sequence[Part]) -> str:
    wrong = [row for row in rows if row["wrong"]]
    told = f"Of {len(rows):,} sites, {len(wrong):,} have pages with another label than theirs."
    if not wrong:
        return told
    table = _table(
        ("site", "label", "pages", "called spam", "median probability"),
        (
            (
                _cell(row["site"]),
                row["label"],
                f"{row['pages']:,}",
                f"{row['called_spam']:,}",
                "–" if row["median_probability"] is None else f"{row['median_probability']:.3f}",
            )
            for row in wrong[:_MAX_SITES]
        ),
    )
    return f"{told}\n\n{table}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


def _figure(figure: Part | None) -> tuple[str, str, str]:
    if figure is None:
        return "–", "–", "–"
    return _value(figure), f"{figure['pages']:,}", f"{figure['sites']:,}"


def _value(figure: Part | None) -> str:
    if figure is None:
        return "–"
    return f"{figure['value']:.3f} ({figure['low']:.3f} to {figure['high']:.3f})"


# --- plots --------------------------------------------------------------------------------


def _draw(figures: Part, folder: Path) -> list[str]:
    check_plots()
    drawn = []
    for name, plot in (("recall", _recall), ("calibration", _calibration), ("scores", _scores)):
        figure = plot(figures)
        if figure is not None:
            figure.savefig(folder / f"{name}.png", dpi=_DPI)
            drawn.append(f"{name}.png")
    return drawn


def _axes(title: str, below: str, left: str) -> tuple[Any, Any]:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6.5, 4.6), layout="constrained")
    axis = figure.subplots()
    axis.spines[["top", "right"]].set_visible(False)
    axis.set_title(title, loc="left")
    axis.set_xlabel(below)
    axis.set_ylabel(left)
    axis.grid(alpha=0.3)
    return figure, axis


def _recall(figures: Part) -> Any:
    """Draw recall over the false-positive rate, a line for each view."""
    curves = {name: found["curve"] for name, found in figures["views"].items() if found["curve"]}
    if not curves:
        return None
    figure, axis = _axes("Recall by threshold", "clean pages called spam", "spam pages found")
    for name, curve in curves.items():
        rates, recalls = zip(*curve, strict=True)
        axis.plot(rates, recalls, "--" if name.endswith("cut") else "-", label=name)
    axis.set_xscale("log")
    axis.set_ylim(0, 1.02)
    axis.legend(frameon=False, fontsize=9)
    return figure


def _calibration(figures: Part) -> Any:
    """Draw what was spam over what was said."""
    if not figures["reliability"]:
        return None
    title = f"Calibration at a base rate of {figures['base_rate']:.0%}"
    figure, axis = _axes(title, "probability said", "share that was spam")
    said, seen, shares = zip(*figures["reliability"], strict=True)
    axis.plot([0, 1], [0, 1], color=_GREY, linewidth=0.8)
    axis.plot(said, seen, color=_BLUE, linewidth=1)
    axis.scatter(said, seen, [20 + 300 * share for share in shares], color=_BLUE)
    return figure


def _scores(figures: Part) -> Any:
    """Draw how the probabilities of both classes are spread, and the threshold."""
    figure, axis = _axes("Probabilities by label", "probability of spam", "share of pages")
    for (label, counts), color in zip(figures["spread"].items(), (_ORANGE, _BLUE), strict=True):
        total = sum(counts)
        if total:
            ends = [i / len(counts) for i in range(len(counts) + 1)]
            axis.stairs([n / total for n in counts], ends, color=color, label=f"{label} ({total})")
    axis.axvline(figures["threshold"], color=_GREY, linewidth=1, label="threshold")
    axis.legend(frameon=False, fontsize=9)
    return figure
