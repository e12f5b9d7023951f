"""``detector crawl``: which pages of a crawl tell the same story on different sites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from detector.cli.options import database_options, jobs_option

if TYPE_CHECKING:
    from detector.crawl.copies import CopyCounts
    from detector.crawl.hosts import HostCounts
    from detector.crawl.roles import RoleCounts

__all__ = ["crawl"]

_EPILOG = """
\b
Examples:
  detector score 'crawl/*.warc.gz' -o verdicts --fingerprints --jobs -1
  detector crawl verdicts -o copies
  detector crawl verdicts other.parquet --jaccard 0.6 --max-memory 8G -o copies
  detector crawl verdicts --contained 0.8 -o copies
  spark-submit detector crawl verdicts --engine spark -o copies

\b
Exit codes:
  0    done
  2    wrong usage, or an input or output that stopped the run
  130  interrupted
"""


@click.command(short_help="Find copies across the sites of a crawl.", epilog=_EPILOG)
@click.argument("inputs", nargs=-1, required=True, metavar="OUT...")
@click.option(
    "-o",
    "--output",
    metavar="FOLDER",
    help="Folder for pairs.parquet, clusters.parquet, templates.parquet and summary.json; "
    "without it copies are only counted.",
)
@click.option(
    "--jaccard",
    type=float,
    default=0.8,
    show_default=True,
    metavar="SHARE",
    help="The least similarity of two stories that are called copies, from 0.4.",
)
@click.option(
    "--contained",
    type=float,
    metavar="SHARE",
    help="Stories that are less alike, down to 0.4, are copies too where so large a share of the "
    "shorter one stands in the longer one.",
)
@click.option(
    "--template",
    type=float,
    default=0.6,
    show_default=True,
    metavar="SHARE",
    help="The least similarity of two templates that are called twins, from 0.4.",
)
@click.option(
    "--max-sites",
    type=click.IntRange(min=1),
    default=1000,
    show_default=True,
    metavar="N",
    help="A template on more sites than this is twin of no other.",
)
@click.option(
    "--max-band",
    type=click.IntRange(min=1),
    default=100,
    show_default=True,
    metavar="N",
    help="With how many others a page is compared at the most for each band that it shares.",
)
@click.option(
    "--engine",
    type=click.Choice(["duckdb", "spark"]),
    default="duckdb",
    show_default=True,
    help="What does the work: DuckDB on this machine, or Spark on many.",
)
@database_options(
    "Where the work is laid down; without it in FOLDER.", more="; the heap of a local Spark"
)
@click.option("--restart", is_flag=True, help="Throw away what is begun in FOLDER.")
@jobs_option
@click.option("--quiet", is_flag=True, help="No summary.")
def crawl(
    inputs: tuple[str, ...],
    output: str | None,
    quiet: bool,
    restart: bool,
    **options: Any,
) -> int:
    """Find stories that stand, nearly the same, on pages of several sites.

    OUT is what `detector score --fingerprints` has written: Parquet files, or folders of them.
    Sites are registered domains. Copies within one site are counted, and make no pair. The same
    command goes on with a run that was killed.
    """
    from detector.cli.group import say
    from detector.crawl.copies import CopyOptions, find_copies
    from detector.crawl.whole import find_everything

    asked = CopyOptions(**options)
    if output is None:
        told = [_told(find_copies(inputs, None, asked))]
    else:
        found = find_everything(inputs, output, asked, restart=restart)
        told = [
            _told(found.copies),
            _told_of_roles(found.roles),
            _told_of_hosts(found.hosts),
        ]
    if not quiet:
        for line in told:
            say(line)
    return 0


def _told(counts: CopyCounts) -> str:
    left_out = f"{counts.no_story:,} with too short a story, {counts.no_site:,} without address"
    full = f"; {counts.full_bands:,} bands were full" if counts.full_bands else ""
    return (
        f"{counts.rows:,} rows, {counts.pages:,} pages of {counts.sites:,} sites compared "
        f"({left_out}): {counts.pairs:,} pairs of copies across sites, in {counts.clusters:,} "
        f"clusters of {counts.clustered:,} pages; {counts.same_site_pairs:,} pairs within a "
        f"site{full}; {counts.template_groups:,} templates shared by {counts.template_sites:,} "
        f"sites"
    )


def _told_of_roles(roles: RoleCounts) -> str:
    return (
        f"{roles.originals:,} originals, {roles.licensed:,} licensed copies, "
        f"{roles.unlicensed:,} unlicensed ones, {roles.unknown:,} of unknown role"
    )


def _told_of_hosts(found: HostCounts) -> str:
    return (
        f"{found.sites:,} sites, {found.farms:,} of them rather farms than not; "
        f"{found.networks:,} networks of {found.tied:,} sites; {found.page_spam:,} pages are "
        f"called spam by themselves, {found.spam:,} by all that the crawl tells"
    )
