"""The command ``python -m fuzz``."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import click

from detector.errors import DetectorError
from fuzz.engines import ENGINES, best_engine
from fuzz.run import fuzz
from fuzz.soak import soak
from fuzz.targets import TARGETS

_EPILOG = f"""
\b
Targets: {", ".join(TARGETS)}; all of them if none is named; or soak.

\b
Examples:
  python -m fuzz html --seconds 600
  python -m fuzz --seconds 20
  python -m fuzz html --replay FINDING
  python -m fuzz soak --pages 1000000
"""


def _default_cache() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path("~/.cache").expanduser()
    return Path(base, "content-farm-detector", "fuzz")


@click.command(
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.argument("targets", nargs=-1, type=click.Choice([*TARGETS, "soak"]), metavar="[TARGET]...")
@click.option(
    "--seconds", type=click.IntRange(min=1), default=60, show_default=True, help="For each target."
)
@click.option(
    "--engine",
    type=click.Choice(ENGINES),
    help="What makes inputs; atheris where it is installed.",
)
@click.option(
    "--cache",
    type=click.Path(file_okay=False, path_type=Path),
    default=_default_cache,
    help="Folder of corpora and findings; that of the user's caches by default.",
)
@click.option(
    "--replay",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Run one input only, in this process, to see what it raises.",
)
@click.option(
    "--pages", type=click.IntRange(min=1_000), default=100_000, show_default=True, help="For soak."
)
def main(
    targets: tuple[str, ...],
    seconds: int,
    engine: str | None,
    cache: Path,
    replay: Path | None,
    pages: int,
) -> None:
    """Feed parsers, signals, readers and model files with hostile inputs; or soak with pages.

    What a target checks stands in fuzz/README.md. Exit code 1 if something is wrong.
    """
    if replay is not None:
        if len(targets) != 1 or targets[0] not in TARGETS:
            raise click.UsageError("--replay takes one target")
        TARGETS[targets[0]].run(replay.read_bytes())
        click.echo("nothing wrong")
        return
    results = [
        _soak(pages) if name == "soak" else _fuzz(name, engine or best_engine(), seconds, cache)
        for name in targets or TARGETS
    ]
    sys.exit(0 if all(results) else 1)


def _fuzz(name: str, engine: str, seconds: int, cache: Path) -> bool:
    begun = time.monotonic()
    outcome = fuzz(name, engine, seconds, cache / name)
    spent = time.monotonic() - begun
    verdict = "nothing wrong" if outcome.clean else "FOUND"
    click.echo(f"{name}: {outcome.executed:,} inputs by {engine} in {spent:.0f} s: {verdict}")
    if outcome.failure:
        click.echo(outcome.failure, err=True)
    for path in outcome.findings:
        click.echo(f"python -m fuzz {name} --replay {path}", err=True)
    return outcome.clean


def _soak(pages: int) -> bool:
    try:
        for line in soak(pages):
            click.echo(line)
    except DetectorError as error:
        click.echo(f"soak: {error}", err=True)
        return False
    return True


if __name__ == "__main__":
    main(prog_name="python -m fuzz")
