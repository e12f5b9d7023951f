"""From content to a page: the blocks in the order and the skeleton of the site."""

from __future__ import annotations

from collections.abc import Callable

from detector.farm.blocks import BLOCKS, newline
from detector.farm.content import Content
from detector.farm.head import doctype, head, root
from detector.farm.markup import EMPTY, Html, join, tag
from detector.farm.sites import Site
from detector.page import Page

__all__ = ["render"]

Blocks = dict[str, Html]


def render(site: Site, content: Content) -> Page:
    """Return the page that a site makes of the content."""
    rng = content.random("path")
    url = site.origin + site.path(content.title, content.section, content.published, rng)
    blocks = {name: block(site, content) for name, block in BLOCKS.items()}
    body = tag("body", _SKELETONS[site.layout](site, blocks), *_scripts(site))
    document = root(site, newline(site), head(site, content, url), newline(site), body)
    return Page(url=url, html=join([doctype(site), document], Html("\n")))


def _scripts(site: Site) -> list[Html]:
    return [tag("script", src=f"/js/{n}.js") for n in range(site.pick("scripts", (0, 1, 3, 6)))]


# --- order of the blocks ------------------------------------------------------------------


def _story(site: Site, blocks: Blocks, *, with_lists: bool) -> Html:
    """Return the column with the story: what heads it, it, and what follows it."""
    above = ["heading", "subline", "meta"]
    if site.chance("subline below meta", 0.3):
        above = ["heading", "meta", "subline"]
    crumb_first = site.chance("crumb first", 0.9)
    above = ["crumb", *above] if crumb_first else [*above, "crumb"]
    below = ["counters", "share", "tags", "newsletter", "pager", "ads"]
    site.random("order below").shuffle(below)
    below = [*below, "lists"] if with_lists else below
    below.insert(site.number("comments place", 0, len(below)), "comments")
    return _stack(site, blocks, *above, "figure", "story", *below)


def _stack(site: Site, blocks: Blocks, *names: str) -> Html:
    return join((blocks[name] for name in names), newline(site))


# --- skeletons ----------------------------------------------------------------------------


def _semantic(site: Site, blocks: Blocks) -> Html:
    beside = site.chance("lists beside", 0.5)
    story = tag("article", _story(site, blocks, with_lists=not beside), class_=site.css("article"))
    aside = tag("aside", blocks["lists"]) if beside and blocks["lists"] else EMPTY
    main = tag("main", join([story, aside], newline(site)))
    top = _stack(site, blocks, "masthead", "nav")
    return join([top, main, blocks["footer"]], newline(site))


def _blog(site: Site, blocks: Blocks) -> Html:
    beside = site.chance("lists beside", 0.6)
    story = tag("div", _story(site, blocks, with_lists=not beside), class_=site.css("article"))
    sidebar = tag("div", blocks["lists"], id="secondary") if beside and blocks["lists"] else EMPTY
    content = tag("div", story, sidebar, id=site.pick("content id", ("content", "primary", "main")))
    rows = [_stack(site, blocks, "masthead", "nav"), content, blocks["footer"]]
    return tag(
        "div", join(rows, newline(site)), id=site.pick("page id", ("page", "wrapper", "wrap"))
    )


def _columns(site: Site, blocks: Blocks) -> Html:
    lists_left = site.chance("lists left", 0.2)
    story = tag("div", _story(site, blocks, with_lists=False), class_=site.css("main-col"))
    side = tag("div", blocks["lists"], class_=site.css("side-col")) if blocks["lists"] else EMPTY
    columns = [side, story] if lists_left else [story, side]
    top = [blocks["nav"], blocks["masthead"]]
    if site.chance("masthead first", 0.7):
        top.reverse()
    rows = tag("div", join(columns, newline(site)), class_=site.css("row"))
    return join([*top, rows, blocks["footer"]], newline(site))


def _table(site: Site, blocks: Blocks) -> Html:
    story = tag("td", _story(site, blocks, with_lists=True), valign="top")
    nav = tag("td", blocks["nav"], width="160", valign="top", bgcolor="#eeeeee")
    cells = [story, nav] if site.chance("nav right", 0.3) else [nav, story]
    rows = [
        tag("tr", tag("td", blocks["masthead"], colspan="2")),
        tag("tr", join(cells, newline(site))),
        tag("tr", tag("td", blocks["footer"], colspan="2", align="center")),
    ]
    table = tag("table", join(rows, newline(site)), width="760", cellpadding="4", border="0")
    return tag(site.pick("centred", ("center", "div")), table)


def _forum(site: Site, blocks: Blocks) -> Html:
    post = tag("div", _stack(site, blocks, "heading", "meta", "subline", "figure", "story"))
    below = _stack(site, blocks, "counters", "share", "comments", "tags", "newsletter", "pager")
    rows = [
        _stack(site, blocks, "masthead", "nav", "crumb"),
        tag("div", post, class_=site.css("post")),
        below,
        _stack(site, blocks, "ads", "lists", "footer"),
    ]
    return join(rows, newline(site))


def _minimal(site: Site, blocks: Blocks) -> Html:
    top = blocks["masthead"] if site.chance("minimal masthead", 0.6) else EMPTY
    story = _story(site, blocks, with_lists=True)
    return join([top, story, blocks["footer"]], newline(site))


_SKELETONS: dict[str, Callable[[Site, Blocks], Html]] = {
    "semantic": _semantic,
    "blog": _blog,
    "columns": _columns,
    "table": _table,
    "forum": _forum,
    "minimal": _minimal,
}
