"""An evaluation as a folder: JSON for programs, Markdown for people, and plots."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from detector.api import DEFAULT_BUDGET
from detector.training.choices import choices
from detector.training.judge import Evaluation

__all__ = ["markdown", "write"]

_CEILING = 0.02  # no suite of honest pages may lose more at the default threshold
_FEW = 20  # pages, below which a suite's share is told with a warning
_SOURCE_SIGNALS = 15

Part = Mapping[str, Any]

VIEW_NAMES = {
    "primary": "fullest view of each page",
    "html": "HTML",
    "full": "full text",
    "main": "main text",
    "text": "other extractor's text",
    "html cut": "HTML, cut",
    "full cut": "full text, cut",
    "main cut": "main text, cut",
    "text cut": "other extractor's text, cut",
}
_RANKED_HEAD = (
    "recall at 1% FPR, matched",
    "area, matched",
    "recall at 1% FPR, all clean",
    "area, all clean",
)


def write(evaluation: Evaluation, folder: Path, *, plots: bool = True) -> None:
    """Write ``evaluation.json``, ``evaluation.md`` and the plots into a folder.

    Parameters
    ----------
    evaluation : Evaluation
        What was measured; parts that are missing are left out.
    folder : Path
        Made if it is not there.
    plots : bool
        Draw the plots as well.

    Raises
    ------
    MissingExtraError
        If plots are wanted and the ``plots`` extra is not installed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    evaluation.write(folder / "evaluation.json")
    drawn: dict[str, list[str]] = {}
    if plots:
        from detector.training.plots import draw

        drawn = draw(evaluation.to_dict()["parts"], folder)
    part = folder / "evaluation.md.part"
    part.write_text(markdown(evaluation, drawn), encoding="utf-8")
    part.replace(folder / "evaluation.md")


def markdown(evaluation: Evaluation, plots: Mapping[str, Sequence[str]] | None = None) -> str:
    """Return the report as Markdown.

    Parameters
    ----------
    evaluation : Evaluation
        What was measured.
    plots : mapping, optional
        Files of the plots that belong under a part, by the part's name.
    """
    content = evaluation.to_dict()
    blocks = [_opening(content["about"])]
    for name, section in _SECTIONS.items():
        part = content["parts"].get(name)
        if part:
            blocks.append(section(part))
            for file in (plots or {}).get(name, ()):
                blocks.append(f"![{Path(file).stem.replace('_', ' ')}]({file})")
    return "\n\n".join(blocks) + "\n"


def _opening(about: Part) -> str:
    rows = [
        (name, _count(s["pages"]), _count(s["spam"]), _count(s["sites"]))
        for name, s in about.get("sources", {}).items()
    ]
    return "\n\n".join(
        [
            "# Evaluation",
            f"{_count(about['pages'])} pages in {_count(about['rows'])} views, "
            f"{about['signals']} signals. Every interval is at 95%, by resampling sites and "
            "networks. Real pages judge; farmed pages come from the page farmer and say so.",
            _table(("source", "pages", "spam", "sites or networks"), rows),
            "*Matched* are real clean pages of the same formats and years as the farms. "
            "*All clean* are all real clean pages. FPR is the false-positive rate.",
            "**Unseen** means that no page of the network or site was in the training. But those "
            "who wrote the signals and chose how to train could look at these corpora, and wrote "
            "some signals for farms that were missed here: expect less on farms nobody has met.",
        ]
    )


# --- real pages ---------------------------------------------------------------------------


def _headline(part: Part) -> str:
    rows = [
        (VIEW_NAMES.get(view, view), *_ranked(figures), *_counts(figures))
        for view, figures in part["views"].items()
    ]
    networks = [
        (
            _cell(n["network"]),
            _cell(n["family"]),
            n["language"] or "–",
            _count(n["pages"]),
            _percent(n.get("recall_1_matched")),
            _decimal(n.get("area_matched")),
            _percent(n.get("recall_1_all")),
            _decimal(n.get("area_all")),
        )
        for n in sorted(part["networks"], key=lambda n: -(n.get("area_matched") or 0))
    ]
    return "\n\n".join(
        [
            "## Unseen farm networks",
            _kind(
                "Real pages",
                "leave networks out: each page is scored by a model that saw no page of its "
                "network or site. Figures are means over networks, each against all clean pages.",
            ),
            _table(("view", *_RANKED_HEAD, "farm pages", "clean pages"), rows),
            _strict_recall(part["views"]),
            "### Each network",
            _kind("Real pages", "as above, the fullest view of each page."),
            _table(("network", "family", "language", "pages", *_RANKED_HEAD), networks),
        ]
    )


def _strict_recall(views: Part) -> str:
    rows = [
        (
            VIEW_NAMES.get(view, view),
            _percent_of(figures.get("all", {}).get("recall_01")),
            _decimal_of(figures.get("all", {}).get("pooled_area")),
            _decimal_of(figures.get("all", {}).get("average_precision")),
        )
        for view, figures in views.items()
        if "all" in figures
    ]
    head = ("view", "recall at 0.1% FPR, all clean", "area, pages pooled", "average precision")
    note = "The same pages against all clean ones; average precision is at even classes."
    return f"{note}\n\n{_table(head, rows)}"


def _ranked(figures: Part | None) -> tuple[str, ...]:
    matched, every = ((figures or {}).get(name, {}) for name in ("matched", "all"))
    return (
        _percent_of(matched.get("recall_1")),
        _decimal_of(matched.get("area")),
        _percent_of(every.get("recall_1")),
        _decimal_of(every.get("area")),
    )


def _counts(figures: Part) -> tuple[str, str]:
    known = figures.get("matched") or figures["all"]
    farms = f"{_count(known['spam_pages'])} of {known['networks']} networks"
    clean = [
        f"{_count(figures[name]['clean_pages'])} {label} of {_count(figures[name]['clean_sites'])}"
        for name, label in (("matched", "matched"), ("all", "in all"))
        if name in figures
    ]
    return farms, ", ".join(clean) + " sites"


def _baselines(part: Part) -> str:
    blocks = [
        "## What others do with the same pages",
        _kind(
            "Real pages",
            "leave networks out, the same folds for all. Trained and scored on the fullest view "
            f"and the main text of each page, {_count(part['rows'])} rows.",
        ),
        _by_view(part["ranked"], "model"),
    ]
    if part.get("rules"):
        blocks += [
            "Rules keep or drop a page; there is no threshold to choose. Recall is the share "
            "dropped, mean over networks. Pages that a rule can't judge are left out.",
            _rules(part["rules"]),
        ]
    return "\n\n".join(blocks)


def _by_view(found: Part, what: str) -> str:
    rows = [
        (name, VIEW_NAMES.get(view, view), *_ranked(figures))
        for name, views in found.items()
        for view, figures in views.items()
        if figures
    ]
    return _table((what, "view", *_RANKED_HEAD), rows)


def _rules(rules: Part) -> str:
    rows = []
    for name, views in rules.items():
        for view, figures in views.items():
            shares = [
                figures.get(key)
                for key in ("recall", "false_positive_rate_matched", "false_positive_rate_all")
            ]
            pages = " / ".join(_count(f["pages"]) if f else "–" for f in shares)
            rows.append((name, VIEW_NAMES.get(view, view), *map(_percent_of, shares), pages))
    return _table(("rule", "view", "recall", "FPR, matched", "FPR, all clean", "pages"), rows)


def _kinds(part: Part) -> str:
    costs = [
        (
            name,
            f"{kind['fit_seconds']:.1f}",
            f"{kind['microseconds_batch']:.1f}",
            f"{kind['microseconds_single']:.0f}",
        )
        for name, kind in part["kinds"].items()
    ]
    views = {name: kind["views"] for name, kind in part["kinds"].items()}
    return "\n\n".join(
        [
            "## Other kinds of models on the same signals",
            _kind("Real pages", f"leave networks out, {_count(part['rows'])} rows for all kinds."),
            _by_view(views, "kind"),
            _table(("kind", "seconds to fit", "µs a page in batch", "µs for one page"), costs),
            choices(),
        ]
    )


def _sources(part: Part) -> str:
    names = (
        ("recall", _percent_of),
        ("false_positive_rate", _percent_of),
        ("area_matched", _decimal_of),
    )
    rows = []
    for source, figures in part["sources"].items():
        counted = figures.get("recall") or figures.get("false_positive_rate")
        pages = f"{_count(counted['pages'])} of {_count(counted['sites'])}" if counted else "–"
        rows.append((source, *(show(figures.get(name)) for name, show in names), pages))
    return "\n\n".join(
        [
            "## Leave one source out",
            _kind(
                "Real pages, but for the farmed source",
                "trained on half of the sites without the source, tested on the source's other "
                f"half, both ways. The threshold stands for {_percent(part['max_fpr'])} of clean "
                "pages of the other sources.",
            ),
            _table(("source", "recall", "FPR", "area, matched", "pages and sites"), rows),
        ]
    )


# --- farmed pages -------------------------------------------------------------------------


def _families(part: Part) -> str:
    columns = ("recall_1_matched", "recall_01_all", "area_matched", "recall_1_twins", "area_twins")
    head = (
        "family left out",
        "view",
        "recall at 1% FPR, matched",
        "recall at 0.1% FPR, all clean",
        "area, matched",
        "recall at 1% FPR, twins",
        "area, twins",
        "pages",
    )
    rows = []
    for family, views in {**part["families"], "**mean**": part["mean"]}.items():
        for view, figures in views.items():
            if not figures:
                continue
            shown = [
                (_decimal_of if name.startswith("area") else _percent_of)(figures.get(name))
                for name in columns
            ]
            counted = figures.get("recall_1_matched") or next(iter(figures.values()))
            rows.append((family, VIEW_NAMES.get(view, view), *shown, _count(counted["pages"])))
    return "\n\n".join(
        [
            "## Leave one farmed family out",
            _kind(
                "Farmed spam against real clean pages, and against honest twins",
                "trained on half of the sites without the family, tested on the other half, both "
                "ways. Real farms of every kind stay in training. Twins tell the same stories on "
                "honest templates.",
            ),
            _table(head, rows),
        ]
    )


def _farmed_recall(part: Part) -> str:
    views = [
        view for view in VIEW_NAMES if any(view in figures for figures in part["families"].values())
    ]
    rows = []
    for family, figures in part["families"].items():
        pages = max((f["recall_1"]["pages"] for f in figures.values()), default=0)
        shown = [
            f"{_percent(figures[v]['recall_01']['value'])} / {_percent_of(figures[v]['recall_1'])}"
            if v in figures
            else "–"
            for v in views
        ]
        rows.append((family, _count(pages), *shown))
    return "\n\n".join(
        [
            "## Farmed families, all in training",
            _kind(
                "Farmed spam",
                "leave sites out: the model knows the family, not the articles. Recall at "
                "thresholds that 0.1% / 1% of real clean pages reach.",
            ),
            _table(("family", "pages", *(VIEW_NAMES[view] for view in views)), rows),
        ]
    )


def _suites(part: Part) -> str:
    names = list(part["budgets"])
    blocks = [
        "## Honest pages by kind",
        _kind(
            "Real and farmed clean pages, as the table says",
            "leave sites out. Share called spam at the thresholds of the budgets "
            + ", ".join(f"{name} ({_percent(rate)})" for name, rate in part["budgets"].items())
            + f". Above {_percent(_CEILING)} at {DEFAULT_BUDGET} is marked **!**; suites of fewer "
            f"than {_FEW} pages tell little. Where none or all are called spam, the interval is "
            "Wilson's over sites.",
        ),
    ]
    for view in dict.fromkeys(s["view"] for s in part["suites"]):
        suites = [s for s in part["suites"] if s["view"] == view]
        suites.sort(key=lambda s: (s["origin"] != "real", -s["rates"][DEFAULT_BUDGET]["value"]))
        rows = [
            (
                _cell(s["suite"]) + (" **!**" if _too_many(s) else ""),
                s["origin"],
                _count(s["pages"]),
                _count(s["sites"]),
                *(_percent_of(s["rates"][name]) for name in names),
            )
            for s in suites
        ]
        blocks.append(f"### {VIEW_NAMES.get(view, view).capitalize()}")
        blocks.append(_table(("kind", "origin", "pages", "sites", *names), rows))
    return "\n\n".join(blocks)


def _too_many(suite: Part) -> bool:
    return bool(suite["rates"][DEFAULT_BUDGET]["value"] > _CEILING)


# --- probability and signals --------------------------------------------------------------


def _calibration(part: Part) -> str:
    rows = [
        (
            VIEW_NAMES.get(view, view),
            _percent(float(rate)),
            _decimal_of(found["error"]),
            _count(found["error"]["pages"]),
            _count(found["error"]["sites"]),
        )
        for view, rates in part.items()
        for rate, found in rates.items()
    ]
    return "\n\n".join(
        [
            "## Calibration",
            _kind(
                "Real pages",
                "leave sites out; slope and offset fitted on other sites. Pages are weighed so "
                "that spam has the base rate's share, and probabilities moved to it.",
            ),
            _table(("view", "base rate", "expected calibration error", "pages", "sites"), rows),
        ]
    )


def _signals(part: Part) -> str:
    rows = [
        (
            f"`{s['signal']}`",
            s["family"],
            {1: "spam", -1: "page", 0: "either"}[s["direction"]],
            *(_percent(s[f"fires_{k}"]) for k in ("farms", "matched", "all", "farmed", "twins")),
            _percent(s["known"]),
            _decimal(s["area_alone"]),
            _points(s["lost_recall_1"]),
            _decimal(s["lost_area"], signed=True),
            _decimal(s["microseconds"], places=1),
        )
        for s in sorted(part["signals"], key=lambda s: -(s["lost_area"] or 0))
    ]
    head = (
        "signal",
        "family",
        "speaks for",
        "real farms",
        "matched",
        "all clean",
        "farmed",
        "twins",
        "known",
        "area alone",
        "lost recall",
        "lost area",
        "µs a page",
    )
    costs = part.get("costs") or {}
    spent = (
        f" Parsing takes {costs['(parse)']:.0f} µs a page and all signals together "
        f"{costs['(all signals)']:.0f} µs; a signal's own time leaves out what others share."
        if costs
        else ""
    )
    return "\n\n".join(
        [
            "## Signals",
            _kind(
                "Real pages, and farmed ones where the column says so",
                "leave sites out, the fullest view of each page, "
                f"{_count(part['pages'])} pages. A signal fires where it adds more than "
                f"{part['fires']} log-odds to the average page's; shares are means over sites. "
                "*Area alone* ranks real farms above matched clean pages by the bare value: 0.5 "
                "tells nothing, below it the signal speaks for the page. *Lost* is what the "
                "headline loses with the signal's part taken out of the fitted sum." + spent,
            ),
            _table(head, rows),
        ]
    )


def _ablation(part: Part) -> str:
    families = sorted(part["families"].items(), key=lambda f: -f[1]["area"])
    rows = [
        (
            name,
            str(found["signals"]),
            _percent(found["recall_1"]),
            _points_of(found.get("lost_recall_1")),
            _decimal(found["area"]),
            _decimal_of(found.get("lost_area"), signed=True),
        )
        for name, found in reversed(families)
    ]
    whole = part["whole"]
    rows.insert(0, ("(none)", "", _percent(whole["recall_1"]), "", _decimal(whole["area"]), ""))
    head = ("left out", "signals", "recall at 1% FPR", "lost", "area", "lost")
    return "\n\n".join(
        [
            "## Without a family of signals",
            _kind(
                "Real pages",
                "leave networks out, trained again without the family, matched clean pages, the "
                "fullest view of each page. Losses are paired: the same sites are drawn for both.",
            ),
            _table(head, rows),
        ]
    )


def _leaks(part: Part) -> str:
    blocks = [
        "## What gives a source away",
        _kind(
            "Real clean pages",
            "sites left out. A model tries to tell a page's source from the signals. What tells "
            "sources apart may tell formats and years instead of farms.",
        ),
    ]
    for view, found in part.items():
        sources = ", ".join(f"{name} ({_count(n)})" for name, n in found["sources"].items())
        scores = ", ".join(f"{n} {_decimal(a)}" for n, a in found["score_areas"].items())
        rows = [
            (
                f"`{s['signal']}`",
                _points(s["lost_accuracy"]),
                ", ".join(f"{name} {_decimal(a)}" for name, a in s["areas"].items()),
            )
            for s in found["signals"][:_SOURCE_SIGNALS]
        ]
        blocks += [
            f"### {VIEW_NAMES.get(view, view)}",
            f"{sources}. Balanced accuracy {_percent(found['balanced_accuracy'])}, by chance "
            f"{_percent(found['chance'])}. The spam score is above other sources' pages: {scores}.",
            _table(("signal", "lost accuracy", "above other sources' pages"), rows),
        ]
    return "\n\n".join(blocks)


_SECTIONS: dict[str, Callable[[Part], str]] = {
    "headline": _headline,
    "baselines": _baselines,
    "kinds": _kinds,
    "sources": _sources,
    "families": _families,
    "farmed_recall": _farmed_recall,
    "suites": _suites,
    "calibration": _calibration,
    "ablation": _ablation,
    "signals": _signals,
    "leaks": _leaks,
}


# --- writing ------------------------------------------------------------------------------


def _kind(pages: str, split: str) -> str:
    return f"**{pages}.** {split[0].upper()}{split[1:]}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|") or "–"


def _count(number: int) -> str:
    return f"{number:,}"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f}%"


def _points(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:+.1f}"


def _decimal(value: float | None, *, places: int = 3, signed: bool = False) -> str:
    return "–" if value is None else f"{value:{'+' if signed else ''}.{places}f}"


def _percent_of(figure: Part | None) -> str:
    """Write a share and its interval in percent."""
    if not figure or figure["value"] is None:
        return "–"
    return f"{_percent(figure['value'])}{_interval(figure, 100, 1)}"


def _points_of(figure: Part | None) -> str:
    if not figure or figure["value"] is None:
        return "–"
    return f"{_points(figure['value'])}{_interval(figure, 100, 1)}"


def _decimal_of(figure: Part | None, *, signed: bool = False) -> str:
    if not figure or figure["value"] is None:
        return "–"
    return f"{_decimal(figure['value'], signed=signed)}{_interval(figure, 1, 3)}"


def _interval(figure: Part, times: float, places: int) -> str:
    if figure["low"] is None or figure["high"] is None:
        return ""
    return f" ({times * figure['low']:.{places}f} to {times * figure['high']:.{places}f})"
