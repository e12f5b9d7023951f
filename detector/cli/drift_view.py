"""The report of ``detector drift`` for the terminal, as Markdown and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from detector.cli.words import counted

__all__ = ["as_markdown", "as_text", "show"]

_NAMES = {"html": "HTML", "full": "full text", "main": "main text"}
_HEAD = ("signal", "PSI", "by chance", "unknown then", "now", "moves score")
_LANGUAGES = 6


def as_text(report: Mapping[str, Any]) -> str:
    """Return the report as JSON."""
    return json.dumps(report, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def show(report: Mapping[str, Any], top: int) -> None:
    """Print the report on standard output, `top` signals for each shape."""
    from rich import box
    from rich.table import Table

    from detector.cli.terminal import Terminal

    console = Terminal()
    console.print(_opening(report))
    for shape in report["shapes"]:
        console.print()
        for line in _of_shape(shape):
            console.print(line)
        rows = list(_rows(shape, top))
        if rows:
            table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
            for name in _HEAD:
                table.add_column(
                    name, justify="left" if name == "signal" else "right", no_wrap=True
                )
            for row in rows:
                table.add_row(*row)
            console.print(table)
    console.print()
    for line in _closing(report):
        console.print(line)


def as_markdown(report: Mapping[str, Any], top: int) -> str:
    """Return the report as Markdown, `top` signals for each shape."""
    blocks = ["# Drift", _opening(report), "\n".join(f"- {line}" for line in _closing(report))]
    for shape in report["shapes"]:
        blocks.append(f"## Pages as {_NAMES[shape['shape']]}")
        blocks += _of_shape(shape)
        rows = list(_rows(shape, top))
        if rows:
            lines = [_HEAD, ["---"] * len(_HEAD), *rows]
            blocks.append("\n".join(f"| {' | '.join(line)} |" for line in lines))
    return "\n\n".join(blocks) + "\n"


def _opening(report: Mapping[str, Any]) -> str:
    pages = counted(report["pages"], "page")
    return f"{pages} against the training pages of model {report['model']}: {report['says']}."


def _of_shape(shape: Mapping[str, Any]) -> Iterator[str]:
    yield (
        f"As {_NAMES[shape['shape']]}: {counted(shape['pages'], 'page')} of "
        f"{counted(shape['sites'], 'site')}, against {counted(shape['training_pages'], 'page')}: "
        f"{shape['says']}."
    )
    if not shape["signals"]:
        return
    changed = [s for s in shape["signals"] if s["changed"] != "no"]
    yield (
        f"{counted(len(changed), 'signal')} of {len(shape['signals'])} changed, with "
        f"{shape['weight_changed']:.0%} of the model's weight; strongly "
        f"{sum(s['changed'] == 'strongly' for s in changed)}, with "
        f"{shape['weight_changed_strongly']:.0%}. Together they move the score by "
        f"{sum(s['moved'] for s in changed):+.2f} log-odds. The scores fit best if "
        f"{shape['spam_share']:.0%} of the pages are spam."
    )


def _rows(shape: Mapping[str, Any], top: int) -> Iterator[tuple[str, ...]]:
    signals = [s for s in shape["signals"] if s["changed"] != "no"][:top]
    for signal in ([shape["score"]] if shape["score"] else []) + signals:
        yield (
            signal["name"],
            f"{signal['index']:.2f}",
            f"{signal['chance']:.2f}",
            f"{signal['missing_then']:.0%}",
            f"{signal['missing_now']:.0%}",
            "" if signal is shape["score"] else f"{signal['moved']:+.2f}",
        )


def _closing(report: Mapping[str, Any]) -> Iterator[str]:
    pages = report["pages"]
    if not pages:
        return
    labels = ", ".join(f"{n / pages:.1%} {name}" for name, n in report["labels"].items())
    yield f"Labels: {labels}."
    scores = ", ".join(
        f"{float(share):.0%} up to {p:.3f}" for share, p in report["probabilities"].items()
    )
    yield f"Probabilities: of the pages {scores}."
    if report["lacks"]:
        yield f"Pages without what signals use: {_shares(report['lacks'])}."
    yield f"Languages: {_shares(report['languages'])}."
    if report["languages_not_learnt"]:
        yield f"Not learnt, so unsure: {_shares(report['languages_not_learnt'])}."


def _shares(languages: Mapping[str, float]) -> str:
    named = [f"{name} {share:.1%}" for name, share in list(languages.items())[:_LANGUAGES]]
    more = len(languages) - len(named)
    return ", ".join(named) + (f" and {more} more" if more > 0 else "")
