"""Plots of an evaluation, drawn from its plain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from detector.api import DEFAULT_BUDGET
from detector.errors import MissingExtraError

__all__ = ["draw"]

Part = Mapping[str, Any]

_BLUE, _ORANGE, _GREEN, _GREY = "#3266a8", "#d9822b", "#3d8f5f", "#8a8a8a"
_DPI = 130
_CEILING = 0.02
_VIEWS = ("primary", "html", "full", "main", "text", "html cut", "full cut", "main cut", "text cut")
_NAMES = {"primary": "fullest view", "html": "HTML", "html cut": "HTML cut"}
_LABEL = 46  # characters of a label


def draw(parts: Part, folder: Path) -> dict[str, list[str]]:
    """Draw what the parts hold into PNG files; return their names by part.

    Raises
    ------
    MissingExtraError
        If the ``plots`` extra is not installed.
    """
    drawn: dict[str, list[str]] = {}
    for name, (of_part, plot) in _PLOTS.items():
        part = parts.get(of_part)
        figure = plot(part) if part else None
        if figure is not None:
            figure.savefig(folder / f"{name}.png", dpi=_DPI)
            drawn.setdefault(of_part, []).append(f"{name}.png")
    return drawn


def _figure(width: float, height: float, columns: int = 1, **options: Any) -> tuple[Any, list[Any]]:
    """Return a figure and its axes, without the global state of pyplot."""
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise MissingExtraError("plots", "matplotlib") from error
    figure = Figure(figsize=(width, height), layout="constrained")
    axes = figure.subplots(1, columns, squeeze=False, **options)[0]
    for axis in axes:
        axis.spines[["top", "right"]].set_visible(False)
    return figure, list(axes)


def _view_name(view: str) -> str:
    return _NAMES.get(view, f"{view} text" if " " not in view else view.replace(" ", " text, "))


def _short(label: str) -> str:
    return label if len(label) <= _LABEL else label[: _LABEL - 1] + "…"


def _bars(
    axis: Any, labels: Sequence[str], figures: Sequence[Part | None], color: Any, times: float = 1
) -> None:
    """Draw horizontal bars, first on top, with intervals where there are some."""
    places = range(len(labels))
    values = [times * f["value"] if f else 0.0 for f in figures]
    axis.barh(places, values, color=color, height=0.72)
    for place, figure in enumerate(figures):
        if figure and figure.get("low") is not None and figure.get("high") is not None:
            ends = [times * figure["low"], times * figure["high"]]
            axis.plot(ends, [place, place], color="black", linewidth=0.9)
    axis.set_yticks(places, labels)
    axis.set_ylim(len(labels) - 0.4, -0.6)
    axis.grid(axis="x", alpha=0.3)
    axis.set_axisbelow(True)


def _curves(part: Part) -> Any:
    """Draw recall over the false-positive rate, by view."""
    if not part["views"]:
        return None
    figure, (axis,) = _figure(7.5, 5.2)
    colors = dict(zip(_VIEWS, (_BLUE, _ORANGE, _GREEN, "#a83279", "#555555"), strict=False))
    for view in _VIEWS:
        figures = part["views"].get(view, {})
        found = figures.get("matched") or figures.get("all")
        if found:
            rates, recalls = zip(*found["curve"], strict=True)
            style = ":" if view.endswith("cut") else "-"
            color = colors[view.removesuffix(" cut")]
            width = 2.6 if view == "primary" else 1.4
            axis.plot(rates, recalls, style, color=color, linewidth=width, label=_view_name(view))
    axis.axvline(0.01, color=_GREY, linewidth=0.8)
    axis.set_xscale("log")
    axis.set_xticks([0.001, 0.01, 0.1, 1], ["0.1%", "1%", "10%", "100%"])
    axis.set_xlim(0.001, 1)
    axis.set_ylim(0, 1.02)
    axis.set_xlabel("false-positive rate on matched clean pages")
    axis.set_ylabel("recall, mean over networks")
    axis.set_title("Real farms of unseen networks", loc="left")
    axis.grid(alpha=0.3)
    axis.legend(frameon=False, fontsize=9, loc="upper left")
    return figure


def _networks(part: Part) -> Any:
    """Draw area and recall of each network."""
    found = [n for n in part["networks"] if n.get("area_matched", n.get("area_all")) is not None]
    if not found:
        return None
    networks = sorted(found, key=lambda n: -n.get("area_matched", n.get("area_all")))
    figure, (axis,) = _figure(8, 0.2 * len(networks) + 1.8)
    areas = [n.get("area_matched", n.get("area_all")) for n in networks]
    recalls = [n.get("recall_1_matched", n.get("recall_1_all", 0.0)) for n in networks]
    places = range(len(networks))
    axis.barh(places, areas, color="#c6d5e8", height=0.78, label="area under the curve")
    axis.barh(places, recalls, color=_BLUE, height=0.4, label="recall at 1% false positives")
    axis.axvline(0.5, color=_GREY, linewidth=0.8)
    labels = [f"{_short(n['network'])} ({n['pages']})" for n in networks]
    axis.set_yticks(places, labels, fontsize=8)
    axis.set_ylim(len(networks) - 0.4, -0.6)
    axis.set_xlim(0, 1)
    figure.suptitle("Each unseen network of real farms (pages), fullest view", x=0.01, ha="left")
    figure.legend(frameon=False, fontsize=9, loc="outside lower right", ncols=2)
    return figure


def _baselines(part: Part) -> Any:
    return _ranked_bars(part["ranked"], "Real farms of unseen networks: baselines")


def _kinds(part: Part) -> Any:
    views = {name: kind["views"] for name, kind in part["kinds"].items()}
    return _ranked_bars(views, "Real farms of unseen networks: kinds of models")


def _ranked_bars(found: Part, title: str) -> Any:
    """Draw recall and area against matched clean pages, a bar for each model and view."""
    labels, recalls, areas, colors = [], [], [], []
    for name, views in found.items():
        for view, color in (("primary", _BLUE), ("main", _ORANGE)):
            figures = views.get(view) or {}
            known = figures.get("matched") or figures.get("all")
            if known:
                labels.append(f"{name}, {_view_name(view)}")
                recalls.append(known["recall_1"])
                areas.append(known["area"])
                colors.append(color)
    if not labels:
        return None
    figure, (left, right) = _figure(11, 0.42 * len(labels) + 1.5, 2, sharey=True)
    _bars(left, labels, recalls, colors, times=100)
    left.set_xlabel("recall at 1% false positives, %")
    _bars(right, labels, areas, colors)
    right.set_xlim(0.4, 1)
    right.set_xlabel("area under the curve")
    figure.suptitle(title, x=0.01, ha="left")
    return figure


def _suites(part: Part) -> Any:
    """Draw the share of honest pages called spam at the default budget, where it is not 0."""
    every = [s for s in part["suites"] if s["view"] == "primary"]
    suites = [s for s in every if s["rates"][DEFAULT_BUDGET]["value"] > 0]
    suites.sort(key=lambda s: -s["rates"][DEFAULT_BUDGET]["value"])
    if not suites:
        return None
    figure, (axis,) = _figure(9, 0.27 * len(suites) + 1.8)
    colors = [_BLUE if s["origin"] == "real" else _ORANGE for s in suites]
    labels = [f"{_short(s['suite'])} ({s['pages']})" for s in suites]
    figures = [s["rates"][DEFAULT_BUDGET] for s in suites]
    _bars(axis, labels, figures, colors, times=100)
    # Intervals of a few sites reach to the end of the scale.
    axis.set_xlim(0, min(100, max(8, 130 * max(f["value"] for f in figures))))
    axis.axvline(100 * _CEILING, color="#b03030", linewidth=1)
    axis.set_xlabel(
        f"% called spam at the {DEFAULT_BUDGET} budget (line: the ceiling of {_CEILING:.0%})"
    )
    none = len(every) - len(suites)
    title = f"Honest pages by kind (pages); blue real, orange farmed; none of {none} other kinds"
    figure.suptitle(title, x=0.01, ha="left")
    return figure


def _calibration(part: Part) -> Any:
    """Draw reliability at each base rate; on logarithmic axes where spam is rare."""
    rates = list(next(iter(part.values())))
    figure, axes = _figure(4.2 * len(rates), 4.4, len(rates))
    for axis, rate in zip(axes, rates, strict=True):
        lowest = 0.0 if float(rate) >= 0.2 else float(rate) / 20
        axis.plot([lowest, 1], [lowest, 1], color=_GREY, linewidth=0.8)
        for view, color in (("primary", _BLUE), ("main", _ORANGE)):
            found = part.get(view, {}).get(rate)
            if found:
                said, seen, _ = zip(*found["points"], strict=True)
                label = f"{_view_name(view)}, error {found['error']['value']:.3f}"
                axis.plot(said, seen, "o-", color=color, label=label)
        if lowest:
            axis.set_xscale("log")
            axis.set_yscale("log")
        axis.set_xlim(lowest, 1)
        axis.set_ylim(lowest, 1.03)
        axis.set_title(f"base rate {float(rate):.0%}", loc="left")
        axis.set_xlabel("probability said")
        axis.legend(frameon=False, fontsize=9, loc="lower right")
    axes[0].set_ylabel("share that was spam")
    figure.suptitle("Calibration on real pages, sites held out", x=0.01, ha="left")
    return figure


def _farmed_recall(part: Part) -> Any:
    """Draw recall on farmed families as a heat map over views."""
    families = part["families"]
    views = [v for v in _VIEWS if any(v in figures for figures in families.values())]
    values = [[_value(families[f].get(v, {}).get("recall_1")) for v in views] for f in families]
    columns = [_view_name(v) for v in views]
    return _heat_map(values, list(families), columns, "Farmed families, all in training")


def _families(part: Part) -> Any:
    """Draw recall on farmed families that were left out as a heat map."""
    families = part["families"]
    columns = [
        (view, key, f"{_view_name(view)}\n{label}")
        for view in ("primary", "main")
        for key, label in (
            ("recall_1_matched", "1%, matched"),
            ("recall_1_twins", "1%, twins"),
            ("recall_01_all", "0.1%, all clean"),
        )
    ]
    values = [[_value(families[f].get(v, {}).get(k)) for v, k, _ in columns] for f in families]
    labels = [label for _, _, label in columns]
    return _heat_map(values, list(families), labels, "Farmed families, each left out of training")


def _value(figure: Part | None) -> float:
    if figure is None or figure["value"] is None:
        return float("nan")
    return float(figure["value"])


def _heat_map(
    values: Sequence[Sequence[float]], rows: Sequence[str], columns: Sequence[str], title: str
) -> Any:
    if not rows or not columns:
        return None
    figure, (axis,) = _figure(2.6 + 1.25 * len(columns), 0.36 * len(rows) + 1.5)
    image = axis.imshow(values, vmin=0, vmax=1, cmap="Blues", aspect="auto")
    axis.set_xticks(range(len(columns)), columns, fontsize=8)
    axis.set_yticks(range(len(rows)), [_short(row) for row in rows])
    axis.xaxis.tick_top()
    axis.tick_params(length=0)
    axis.spines[:].set_visible(False)
    for y, row in enumerate(values):
        for x, value in enumerate(row):
            text = "–" if value != value else f"{100 * value:.0f}"
            color = "white" if value > 0.6 else "black"
            axis.text(x, y, text, ha="center", va="center", color=color, fontsize=8)
    figure.colorbar(image, ax=axis, label="recall", fraction=0.03)
    figure.suptitle(title, x=0.01, ha="left")
    return figure


def _ablation(part: Part) -> Any:
    """Draw what the headline loses without a family of signals."""
    families = sorted(
        (f for f in part["families"].items() if f[1].get("lost_area")),
        key=lambda f: -f[1]["lost_area"]["value"],
    )
    if not families:
        return None
    labels = [f"{name} ({found['signals']})" for name, found in families]
    figure, (left, right) = _figure(10, 0.36 * len(labels) + 1.5, 2, sharey=True)
    _bars(left, labels, [f["lost_area"] for _, f in families], _BLUE)
    left.set_xlabel("lost area under the curve")
    _bars(right, labels, [f["lost_recall_1"] for _, f in families], _ORANGE, times=100)
    right.set_xlabel("lost recall at 1% false positives, points")
    for axis in (left, right):
        axis.axvline(0, color="black", linewidth=0.8)
    figure.suptitle(
        "Trained without a family of signals (its signals); real farms", x=0.01, ha="left"
    )
    return figure


def _signals(part: Part, most: int = 30) -> Any:
    """Draw the signals that the headline would miss most."""
    missed = [s for s in part["signals"] if (s["lost_area"] or 0) > 0]
    signals = sorted(missed, key=lambda s: -s["lost_area"])[:most]
    if not signals:
        return None
    figure, (left, right) = _figure(11, 0.27 * len(signals) + 1.6, 2, sharey=True)
    labels = [s["signal"] for s in signals]
    _bars(left, labels, [{"value": s["lost_area"]} for s in signals], _BLUE)
    left.set_xlabel("lost area without the signal")
    places = range(len(signals))
    for key, color, label in (
        ("fires_farms", _ORANGE, "real farms"),
        ("fires_matched", _GREEN, "matched clean pages"),
    ):
        values = [100 * (s[key] or 0) for s in signals]
        right.scatter(values, places, color=color, label=label, s=26)
    right.grid(alpha=0.3)
    right.set_xlabel("% of pages that it fires on, mean over sites")
    right.legend(frameon=False, fontsize=9, loc="lower right")
    figure.suptitle("Signals that tell real farms of unseen networks", x=0.01, ha="left")
    return figure


def _sources(part: Part) -> Any:
    """Draw what happens to each source that the model has not learnt from."""
    rows = [
        (source, name, figures[name])
        for name in ("recall", "false_positive_rate")
        for source, figures in part["sources"].items()
        if figures.get(name)
    ]
    if not rows:
        return None
    figure, (axis,) = _figure(8, 0.4 * len(rows) + 1.5)
    labels = [f"{s}: {'recall' if n == 'recall' else 'false positives'}" for s, n, _ in rows]
    colors = [_BLUE if n == "recall" else _ORANGE for _, n, _ in rows]
    _bars(axis, labels, [f for _, _, f in rows], colors, times=100)
    axis.set_xlabel(f"% called spam at a budget of {part['max_fpr']:.1%}")
    axis.set_title("Each source left out of training", loc="left")
    return figure


_PLOTS: dict[str, tuple[str, Callable[[Part], Any]]] = {
    "recall": ("headline", _curves),
    "networks": ("headline", _networks),
    "baselines": ("baselines", _baselines),
    "kinds": ("kinds", _kinds),
    "sources": ("sources", _sources),
    "families": ("families", _families),
    "farmed_recall": ("farmed_recall", _farmed_recall),
    "suites": ("suites", _suites),
    "calibration": ("calibration", _calibration),
    "ablation": ("ablation", _ablation),
    "signals": ("signals", _signals),
}
