"""The command ``detector``. Modules here import what is heavy only when a command runs."""

from __future__ import annotations

import click

from detector import __version__
from detector.cli.crawl import crawl
from detector.cli.diff import diff
from detector.cli.drift import drift
from detector.cli.evaluate import evaluate
from detector.cli.explain import explain
from detector.cli.farm import farm
from detector.cli.group import CommandGroup
from detector.cli.hosts import hosts
from detector.cli.report import report
from detector.cli.review import review
from detector.cli.score import score
from detector.cli.serve import serve
from detector.cli.signals import signals
from detector.cli.train import train

__all__ = ["cli", "main"]

_EPILOG = """
\b
Examples:
  detector score crawl.warc.gz -o verdicts.parquet
  detector score pages/ --max-fpr strict
  detector explain page.html --url https://example.org/page
  curl -s https://example.org/ | detector explain -

\b
Exit codes:
  0    done
  1    done, but some records could not be read; their rows say why
  2    wrong usage, or an input or output that stopped the run
  3    strong drift, with `detector drift --fail`
  130  interrupted
"""


@click.group(
    cls=CommandGroup,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="detector", message="%(prog)s %(version)s")
def cli() -> None:
    """Find content-farm and republished-spam pages in web crawls, and say why."""


for _command in (
    score,
    explain,
    signals,
    train,
    evaluate,
    drift,
    crawl,
    hosts,
    report,
    diff,
    review,
    farm,
    serve,
):
    cli.add_command(_command)


def main() -> None:
    """Run the command on the arguments of the process."""
    cli(prog_name="detector")
