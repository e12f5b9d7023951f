"""The command ``python -m benchmarks``."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path
from typing import Any

import click

from benchmarks.run import PARTS, Settings, clock, measure_all, write
from detector.errors import DetectorError

_EPILOG = f"""
\b
Examples:
  python -m benchmarks --out docs/performance.md
  python -m benchmarks --quick --out /tmp/performance.md
  python -m benchmarks crawl.warc.gz --parts speed,single --out here.md
  python -m benchmarks pages/ texts.jsonl --rounds 7 --full --out here.md
  python -m benchmarks --redraw --out docs/performance.md

\b
Parts: {", ".join(PARTS[:5])},
       {", ".join(PARTS[5:])}
"""
_QUICK = {"rounds": 3, "texts": 40, "htmls": 12, "many": 500, "jobs_pages": 600, "longest": 300_000}
_QUICK_PARTS = tuple(name for name in PARTS if name != "hostile")
_FULL = {"many": 100_000, "jobs_pages": 20_000}


def _parts(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    if value is None:
        return None
    names = tuple(name.strip() for name in value.split(","))
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        raise click.BadParameter(f"no part {unknown[0]!r}; take some of {', '.join(PARTS)}")
    return names


@click.command(
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    metavar="FILE",
    help="Report to write; plots and the plain values as JSON come beside it.",
)
@click.option("--parts", callback=_parts, metavar="NAMES", help="What is measured; all by default.")
@click.option("--rounds", type=click.IntRange(min=1), help="How often all take turns.  [5]")
@click.option("--texts", type=click.IntRange(min=1), help="Texts of each round.  [200]")
@click.option("--htmls", type=click.IntRange(min=1), help="HTML pages of each round.  [60]")
@click.option(
    "--timeout", type=click.FloatRange(min=1), help="Seconds for one long or hostile page.  [120]"
)
@click.option("--core", type=click.IntRange(min=0), help="Core to measure on; the last by default.")
@click.option(
    "--quick", is_flag=True, help="Few pages, none above 300 KB, none hostile: a look, no figures."
)
@click.option("--full", is_flag=True, help="100,000 pages for the growth with their number.")
@click.option("--no-plots", is_flag=True, help="Tables only.")
@click.option("--redraw", is_flag=True, help="Measure nothing: write FILE anew from its JSON.")
@click.option("--quiet", is_flag=True, help="No progress.")
def main(
    paths: tuple[Path, ...],
    out: Path,
    parts: tuple[str, ...] | None,
    quick: bool,
    full: bool,
    no_plots: bool,
    redraw: bool,
    quiet: bool,
    **given: Any,
) -> None:
    """Measure the detector beside its peers, and how its cost grows.

    Without PATHS the pages are made from the project's own articles and samples; with them,
    they are read from files and folders of any format that `detector score` reads. Peers that
    are not installed are left out, with the reason: pip install '.[benchmarks]' brings them.
    """
    chosen = {**(_QUICK if quick else {}), **(_FULL if full else {})}
    chosen |= {name: value for name, value in given.items() if value is not None}
    elapsed = clock()

    def say(line: str) -> None:
        if not quiet:
            click.echo(f"[{elapsed():5,.0f} s] {line}", err=True)

    try:
        if redraw:
            write(_read(out.with_suffix(".json")), out, plots=not no_plots)
        else:
            command = shlex.join(["python", "-m", "benchmarks", *_shown(sys.argv[1:])])
            settings = Settings(parts=parts or (_QUICK_PARTS if quick else PARTS), **chosen)
            # Written after each part: what a stopped run has measured is not lost.
            for run in measure_all(paths, settings, command, say):
                write(run, out, plots=not no_plots)
    except DetectorError as error:
        raise click.ClickException(str(error)) from error
    say(f"wrote {out}")


def _shown(arguments: list[str]) -> list[str]:
    """Return arguments as they may stand in a report: of absolute paths, the name alone."""
    return [Path(word).name if Path(word).is_absolute() else word for word in arguments]


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DetectorError(f"{path} can't be read", "measure once without --redraw") from error
    return dict(found)


if __name__ == "__main__":
    main(prog_name="python -m benchmarks")
