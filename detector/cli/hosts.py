"""``detector hosts``: the farms of a crawl as a list, and what public lists say of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from detector.crawl.exports import Comparison, Listed

__all__ = ["hosts"]

_EPILOG = """
\b
Examples:
  detector crawl verdicts -o crawled
  detector hosts crawled --format ublacklist -o farms.txt
  detector hosts crawled --format csv --min-probability 0.5
  detector hosts crawled --compare hosts.txt --compare filters.txt

\b
Exit codes:
  0    done
  2    wrong usage, or an input or output that stopped the run
  130  interrupted
"""
_FORMATS = ("ublacklist", "hosts", "adblock", "csv")


@click.command(short_help="Write the farms of a crawl as a block list.", epilog=_EPILOG)
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format",
    type=click.Choice(_FORMATS),
    default="csv",
    show_default=True,
    help="For uBlacklist, a hosts file, AdBlock filters, or a table.",
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Instead of the screen."
)
@click.option(
    "--min-probability",
    type=click.FloatRange(0, 1),
    default=0.9,
    show_default=True,
    metavar="P",
    help="The least probability of a farm.",
)
@click.option(
    "--min-pages",
    type=click.IntRange(min=1),
    default=5,
    show_default=True,
    metavar="N",
    help="The fewest pages of a host that must have been seen.",
)
@click.option(
    "--base-rate",
    type=float,
    default=0.5,
    show_default=True,
    metavar="SHARE",
    help="Share of farms that you expect among the hosts, for the probabilities.",
)
@click.option(
    "--compare",
    "lists",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="LIST",
    help="Compare with a public list in a file instead: a hosts file, plain domains, AdBlock "
    "filters or uBlacklist patterns. May be given several times.",
)
@click.option("--json", "as_json", is_flag=True, help="The whole comparison as JSON.")
@click.option(
    "--top",
    type=click.IntRange(min=0),
    default=10,
    show_default=True,
    metavar="N",
    help="Hosts that are named for each part of the comparison.",
)
def hosts(
    folder: Path,
    format: Any,
    output: Path | None,
    min_probability: float,
    min_pages: int,
    base_rate: float,
    lists: tuple[Path, ...],
    as_json: bool,
    top: int,
) -> int:
    """Write the farms among the hosts of a crawl as a list, with reasons.

    FOLDER is what `detector crawl -o FOLDER` has filled. A registered domain stands for all its
    hosts; a host stands by itself where its domain is no farm. A list is a proposal: look through
    it before you block others by it.
    """
    from detector.crawl.blocklists import read_blocklist
    from detector.crawl.exports import compare, export, read_farms

    if as_json and not lists:
        raise click.UsageError("--json goes with --compare")
    farms = read_farms(
        folder, min_probability=min_probability, min_pages=min_pages, base_rate=base_rate
    )
    if not lists:
        _put(export(farms, format), output)
        return 0
    held = [read_blocklist(path) for path in lists]
    found = compare(folder, farms, held, min_pages=min_pages, base_rate=base_rate)
    _put([_as_json(found)] if as_json else _told(found, top), output)
    return 0


def _put(lines: Iterable[str], output: Path | None) -> None:
    """Print lines, or write them into a file that appears whole."""
    if output is None:
        for line in lines:
            click.echo(line)
        return
    from detector.cli.files import check_folder

    check_folder(output)
    part = output.with_name(f".{output.name}.part")
    with part.open("w", encoding="utf-8") as stream:
        stream.writelines(f"{line}\n" for line in lines)
    part.replace(output)


def _as_json(found: Comparison) -> str:
    return json.dumps(asdict(found), ensure_ascii=False, indent=1)


def _told(found: Comparison, top: int) -> Iterator[str]:
    for name, hosts in found.lists.items():
        yield f"{name}: {hosts:,} hosts, {found.seen[name]:,} hosts of the crawl among them"
    for title, rows in (
        ("Farms that a list has, too", found.both),
        ("Farms that no list has", found.new),
        ("Listed, and clean in the crawl", found.clean),
        ("Listed, and unsure: few pages, or neither farm nor clean", found.unsure),
    ):
        yield f"{title}: {len(rows):,}"
        yield from (f"  {row.name}: {row.why}" for row in _first(rows, top))


def _first(rows: list[Listed], top: int) -> list[Listed]:
    return sorted(rows, key=lambda row: (-row.pages, row.name))[:top]
