"""``detector farm``: a labelled set made of one's own articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from detector.farm import Article

__all__ = ["farm"]

_EPILOG = """
\b
Examples:
  detector farm articles.jsonl -o farmed.jsonl --honest
  detector farm articles.jsonl -o out.jsonl --family doorway --per-article 5
  detector farm articles.jsonl -o out.jsonl --family spun --family rewritten
"""


@click.command(short_help="Make labelled pages of your articles.", epilog=_EPILOG)
@click.argument("articles", metavar="ARTICLES", type=click.Path(exists=True, dir_okay=False))
@click.option("-o", "--output", required=True, metavar="OUT", help="JSON lines file to write.")
@click.option(
    "--family",
    "chosen",
    multiple=True,
    metavar="NAME",
    help="Family of farm; can be given several times. All in turn if not given.",
)
@click.option(
    "--per-article",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    metavar="N",
    help="Farm pages of each article.",
)
@click.option("--seed", default="0", show_default=True, help="Where all choices are drawn from.")
@click.option("--honest", is_flag=True, help="As many honest pages of the same articles.")
@click.option("--quiet", is_flag=True, help="No summary.")
def farm(
    articles: str,
    output: str,
    chosen: tuple[str, ...],
    per_article: int,
    seed: str,
    honest: bool,
    quiet: bool,
) -> None:
    """Make labelled farm pages of the clean articles in ARTICLES.

    ARTICLES holds JSON lines with title and paragraphs, and may hold url, date, author,
    language, source and credit. OUT can be trained on and evaluated. The same arguments give
    the same file.
    """
    from detector.cli.files import written_whole
    from detector.cli.group import say
    from detector.cli.words import counted
    from detector.errors import DetectorError
    from detector.farm import families, read_articles
    from detector.farm.registry import family_named

    for name in chosen:
        family_named(name)
    stories = list(read_articles(Path(articles)))
    if not stories:
        raise DetectorError(f"{articles} holds no article", "give JSON lines of articles")
    names = chosen or tuple(families())
    counts = {"spam": 0, "clean": 0}
    with written_whole(Path(output)) as write:
        for row in _rows(stories, names, per_article, seed, honest):
            write(row)
            counts[row["label"]] += 1
    if not quiet:
        made = counted(counts["spam"], "farm page")
        say(f"{made} and {counted(counts['clean'], 'honest page')} in {output}")


def _rows(
    stories: list[Article], names: tuple[str, ...], per_article: int, seed: str, honest: bool
) -> Iterator[dict[str, Any]]:
    from random import Random

    from detector.farm import farm as farm_page
    from detector.farm import honest_twin

    for number, article in enumerate(stories):
        others = stories[:number] + stories[number + 1 :]
        pool = Random(f"{seed}/{number}/pool").sample(others, min(120, len(others)))
        for copy in range(per_article):
            family = names[(number * per_article + copy) % len(names)]
            key = f"{seed}/{number}/{copy}"
            yield _row(farm_page(article, family, seed=key, pool=pool), f"{number}-{copy}")
            if honest:
                reprint = Random(f"{key}/reprint").random() < 0.5
                twin = honest_twin(article, seed=key, pool=pool, republished=reprint)
                yield _row(twin, f"{number}-{copy}-honest")


def _row(made: Any, name: str) -> dict[str, Any]:
    return {
        "id": name,
        "label": made.label,
        "family": made.family,
        # Pages that tell the same story must stay on one side of a split.
        "site": made.twin_of,
        "url": made.page.url,
        "html": made.page.html,
        "marks": list(made.marks),
        "planted": list(made.planted),
        "severity": round(made.severity, 3),
    }
