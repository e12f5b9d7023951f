"""``detector farm``: a labelled set made of one's own articles, or a crawl with its truth."""

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
  detector farm --crawl 10000 -o crawl.jsonl.gz --truth truth.jsonl
"""


@click.command(short_help="Make labelled pages of your articles.", epilog=_EPILOG)
@click.argument(
    "articles", metavar="[ARTICLES]", required=False, type=click.Path(exists=True, dir_okay=False)
)
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
@click.option(
    "--crawl",
    "pages",
    type=click.IntRange(min=1),
    metavar="PAGES",
    help="A crawl of so many pages instead: papers, agencies, blogs, and farms that copy them. "
    "ARTICLES are told first, and others made up.",
)
@click.option("--truth", metavar="FILE", help="With --crawl, JSON lines of what is true of a page.")
@click.option("--quiet", is_flag=True, help="No summary.")
def farm(
    articles: str | None,
    output: str,
    chosen: tuple[str, ...],
    per_article: int,
    seed: str,
    honest: bool,
    pages: int | None,
    truth: str | None,
    quiet: bool,
) -> None:
    """Make labelled farm pages of the clean articles in ARTICLES, or a crawl of sites.

    ARTICLES holds JSON lines with title and paragraphs, and may hold url, date, author,
    language, source and credit. OUT can be trained on and evaluated. The same arguments give
    the same file.

    With --crawl, OUT has pages as a crawler leaves them, without labels; what is true of them is
    written to FILE: who told a story first, who may print it, and which hosts are whose farms.
    """
    from detector.cli.files import written_whole
    from detector.cli.group import say
    from detector.cli.words import counted
    from detector.errors import DetectorError
    from detector.farm import families, read_articles
    from detector.farm.registry import family_named

    if pages is not None:
        if chosen or honest or per_article > 1:
            raise click.UsageError("--crawl makes all families; leave the other choices out")
        made = _crawl(articles, output, truth, pages, seed)
        if not quiet:
            say(made)
        return
    if articles is None or truth is not None:
        what = "--truth goes with --crawl" if articles else "give ARTICLES, or --crawl PAGES"
        raise click.UsageError(what)
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


def _crawl(articles: str | None, output: str, truth: str | None, pages: int, seed: str) -> str:
    """Write a farmed crawl, and say what is in it."""
    from collections import Counter
    from contextlib import ExitStack

    from detector.cli.files import written_whole
    from detector.cli.words import counted
    from detector.farm import read_articles
    from detector.farm.crawl import farmed_crawl

    stories = read_articles(Path(articles)) if articles else iter(())
    roles: Counter[str] = Counter()
    with ExitStack() as files:
        write = files.enter_context(written_whole(Path(output)))
        tell = files.enter_context(written_whole(Path(truth))) if truth else None
        for number, made in enumerate(farmed_crawl(pages, seed=seed, articles=stories)):
            page = made.page
            write({"id": str(number), "url": page.url, "fetched": page.fetched, "html": page.html})
            if tell:
                tell({"id": str(number), **made.truth.to_dict()})
            roles[made.truth.role] += 1
    told = ", ".join(f"{count:,} {role}" for role, count in roles.most_common())
    return f"{counted(pages, 'page')} in {output}: {told}"


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
