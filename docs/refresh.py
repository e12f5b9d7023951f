"""Write what the project itself says of itself: ``python docs/refresh.py``.

README.md, docs/signals.md, docs/model-card.md and the figures of docs/comparison.md; with
``--notebooks`` also what the cells of the notebooks print and draw.

Outputs of commands and figures stand between markers such as ``<!-- output:score -->`` and
``<!-- /output:score -->``. Run it after the bundled model or docs/evaluation.json changed.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from detector.model.file import read_model
from detector.training.card import figures, missed, model_card
from detector.training.judge import Evaluation

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"


def beside(name: str) -> ModuleType:
    """Return a module that stands beside this one, wherever this one is run from."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    if spec is None or spec.loader is None:
        raise SystemExit(f"no docs/{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


catalogue = beside("catalogue")
README = ROOT / "README.md"
FARM_PAGE = "data/samples/html/farm-name-injected-06.html"
# Told side by side: a farm page, and an honest one that looks like it.
SHOWN = (
    "html/farm-affiliate-filler-01.html",
    "html/farm-hijacked-domain-01.html",
    "html/farm-machine-filler-en-01.html",
    "html/farm-name-injected-06.html",
    "html/farm-scraped-qa-01.html",
    "html/honest-casino-explainer-en.html",
    "html/honest-hobby-review-en.html",
    "html/honest-wire-on-newspaper-en.html",
)
_WIDTH = "112"


# --- outputs of commands ------------------------------------------------------------------


def run(*arguments: str) -> tuple[str, str]:
    """Run the command as on a terminal, and return what it says on both streams."""
    done = subprocess.run(
        [sys.executable, "-m", "detector", *arguments],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": _WIDTH, "NO_COLOR": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout, done.stderr


def score_block() -> str:
    """Return some lines of the table of ``detector score data/samples``, and its summary."""
    table, summary = run("score", "data/samples", "--format", "table")
    head, rows = _rows(table)
    shown = [row for row in rows if any(name in row[0] for name in SHOWN)]
    if len(shown) != len(SHOWN):
        raise SystemExit(f"{len(shown)} of {len(SHOWN)} sample pages are in the table")
    lines = [*head, *(line for row in shown for line in row), " …", _without_time(summary)]
    return _fenced("\n".join(lines))


def _rows(table: str) -> tuple[list[str], list[list[str]]]:
    """Return the head of a table, and its rows, which may take several lines."""
    lines = [line.rstrip() for line in table.splitlines()]
    rule = next(i for i, line in enumerate(lines) if line.strip().startswith("──"))
    rows: list[list[str]] = []
    for line in lines[rule + 1 :]:
        if re.match(r" \S", line):
            rows.append([line])
        elif line and rows:
            rows[-1].append(line)
    return [line for line in lines[: rule + 1] if line], rows


def _without_time(summary: str) -> str:
    return re.sub(r"; [\d.]+ s$", "", summary.strip())


def explain_block() -> str:
    """Return what ``detector explain`` says of a farm page."""
    return _fenced(run("explain", FARM_PAGE)[0])


def count_block() -> str:
    """Return how many signals there are, of how many families."""
    signals = json.loads(run("signals", "--json")[0])
    return f"{len(signals)} signals of {len({s['family'] for s in signals})} families"


def _fenced(text: str) -> str:
    lines = [line.rstrip() for line in text.strip("\n").splitlines()]
    return "\n".join(["```text", *lines, "```"])


# --- figures and documents ----------------------------------------------------------------


def evaluation() -> Evaluation:
    """Return the evaluation that stands in docs."""
    return Evaluation.read(DOCS / "evaluation.json")


def figures_block() -> str:
    """Return the few figures of the README."""
    return f"{figures(evaluation())}\n\n{missed(evaluation())}"


def signals_document() -> str:
    """Return the catalogue of all signals."""
    found = evaluation().parts["signals"]
    return str(catalogue.catalogue(read_model(), found, ROOT / "data" / "samples"))


# --- others ---------------------------------------------------------------------------------


def rivals_block() -> str:
    """Return what others find of the same pages, and what they drop of clean ones."""
    found = evaluation().parts["baselines"]
    lines = [
        "| on the fullest view of each page | farm pages found | clean pages like them dropped |",
        "| --- | --- | --- |",
    ]
    for name, views in found["ranked"].items():
        recall = views["primary"]["matched"]["recall_1"]
        lines.append(f"| {name} | {_share(recall)} | 1%, by the threshold |")
    for name, views in found["rules"].items():
        rule = views["primary"]
        wrong = _share(rule["false_positive_rate_matched"])
        lines.append(f"| {name} | {_share(rule['recall'])} | {wrong} |")
    return "\n".join(lines)


def _share(figure: dict[str, float]) -> str:
    value, low, high = (100 * figure[name] for name in ("value", "low", "high"))
    return f"{value:.0f}% ({low:.0f} to {high:.0f})"


def speed_block() -> str:
    """Return how fast others are on the same pages and machine."""
    measured = json.loads((DOCS / "performance.json").read_text(encoding="utf-8"))["parts"]["speed"]
    lines = ["| what | does | from | pages a second |", "| --- | --- | --- | --- |"]
    for shape, name in (("text", "text"), ("html", "HTML")):
        for row in measured[shape]["rows"]:
            if row["rounds"]:
                rate = sorted(one["pages_s"] for one in row["rounds"])[len(row["rounds"]) // 2]
                lines.append(f"| {row['name']} | {row['does']} | {name} | {rate:,.0f} |")
    return "\n".join(lines)


BLOCKS: dict[str, Callable[[], str]] = {
    "score": score_block,
    "explain": explain_block,
    "count": count_block,
    "figures": figures_block,
}
# Blocks of documents that are otherwise written by hand.
BLOCKS_OF: dict[str, dict[str, Callable[[], str]]] = {
    "comparison.md": {"rivals": rivals_block, "speed": speed_block},
}
DOCUMENTS: dict[str, Callable[[], str]] = {
    "signals.md": signals_document,
    "model-card.md": lambda: model_card(read_model(), evaluation()),
}


# --- writing ------------------------------------------------------------------------------


def block_of(text: str, name: str) -> str:
    """Return what stands between the markers of a name."""
    found = re.search(rf"<!-- output:{name} -->(.*?)<!-- /output:{name} -->", text, re.DOTALL)
    if found is None:
        raise SystemExit(f"no markers of {name!r}")
    return found[1].strip("\n")


def with_block(text: str, name: str, content: str) -> str:
    """Return the text with other content between the markers of a name."""
    block_of(text, name)  # the markers must be there
    between = content if "\n" not in content else f"\n{content}\n"
    begin, end = f"<!-- output:{name} -->", f"<!-- /output:{name} -->"
    before, _, rest = text.partition(begin)
    return f"{before}{begin}{between}{end}{rest.partition(end)[2]}"


def run_notebooks() -> None:
    """Run every notebook, and keep what its cells print and draw."""
    import nbformat
    from nbclient import NotebookClient

    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        place = {"metadata": {"path": path.parent}}
        NotebookClient(notebook, timeout=300, resources=place).execute()
        for cell in notebook.cells:
            cell.metadata.pop("execution", None)  # times, which are new in every run
        notebook.metadata["language_info"] = {"name": "python"}
        nbformat.write(notebook, path)
        print(f"ran {path.relative_to(ROOT)}")


def main() -> int:
    """Write the blocks and documents that are not as they should be."""
    parser = argparse.ArgumentParser(prog="python docs/refresh.py", description=__doc__)
    parser.add_argument("--notebooks", action="store_true", help="run the notebooks as well")
    given = parser.parse_args()
    readme = README.read_text(encoding="utf-8")
    for name, content in BLOCKS.items():
        readme = with_block(readme, name, content())
    written = {README: readme, **{DOCS / name: make() for name, make in DOCUMENTS.items()}}
    for name, made in BLOCKS_OF.items():
        text = (DOCS / name).read_text(encoding="utf-8")
        for block, content in made.items():
            text = with_block(text, block, content())
        written[DOCS / name] = text
    for path, text in written.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path.relative_to(ROOT)}")
    if given.notebooks:
        run_notebooks()
    return 0


if __name__ == "__main__":
    sys.exit(main())
