"""The blocks of a page, each in the site's own markup."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from random import Random

from detector.farm import parts
from detector.farm.content import Content, Crumb, Image, Item, Listing
from detector.farm.head import iso_zone
from detector.farm.markup import EMPTY, Element, Html, escape, join, tag
from detector.farm.sites import Site
from detector.farm.stamps import FORMATS, LAST_DAY, iso, written

__all__ = ["BLOCKS", "Block", "crumb", "figure", "newline", "shows_date", "shows_tags"]

Block = Callable[[Site, Content], Html]

SPACE = Html(" ")


def newline(site: Site) -> Html:
    """Return what stands between the site's block elements."""
    return Html(site.pick("newline", ("\n", "\n\n", "", "\n    "), (4, 1, 2, 2)))


def _box(site: Site, role: str, tags: Sequence[str], *children: str) -> Html:
    """Return the children in the site's element for a role; nothing for no children."""
    inner = join(children, newline(site))
    return tag(site.pick(f"{role} tag", tags), inner, class_=site.css(role)) if inner else EMPTY


def _link(site: Site, text: str, path: str = "") -> Html:
    return tag("a", text, href=site.address(path or f"/{parts.slug(text) or 'page'}"))


# Odds of `FORMATS`: times to the second are what databases hold, days what people read.
_STAMPS = (5, 3, 1, 2, 1, 2, 0, 0, 1)
_DAYS = (0, 1, 4, 0, 8, 4, 3, 3, 0)
_STAMPED = ("zh", "ja", "ko", "vi", "id")  # newspapers in these show such times themselves


def _shown_date(site: Site, moment: datetime, key: str = "date format") -> str:
    bare = site.fault("bare stamps", 0.6)
    if site.language in _STAMPED and site.chance("stamps of the land", 0.4):
        bare = True
    odds = _STAMPS if bare else _DAYS
    form = site.pick(key, FORMATS, odds)
    zone = site.pick("shown zone", ("", "GMT", "CET", "EST"), (5, 1, 1, 1))
    return written(moment, form, site.language, zone)


# --- top of the page ----------------------------------------------------------------------


def _masthead(site: Site, content: Content) -> Html:
    name = tag("a", site.name, href=site.address("/"))
    lines = [tag(site.pick("logo tag", ("div", "p", "strong", "span", "h2")), name)]
    if site.chance("tagline", 0.3):
        lines.append(tag("p", site.word("tagline")))
    if site.chance("search", 0.3):
        lines.append(tag("form", tag("input", name="q"), tag("button", site.word("search"))))
    if site.chance("login", 0.25):
        lines.append(_link(site, site.word("login")))
    return _box(site, "head", ("header", "div", "div"), *lines)


def _nav(site: Site, content: Content) -> Html:
    sections = [site.word(section) for section in parts.SECTIONS]
    site.random("nav order").shuffle(sections)
    names = [site.word("home"), *sections[: site.number("nav items", 0, 8)]]
    links = [_link(site, name) for name in names]
    form = site.pick("nav form", ("list", "row", "bars"))
    if form == "list":
        inner = tag("ul", join((tag("li", link) for link in links), newline(site)))
    else:
        inner = join(links, Html(" | " if form == "bars" else " "))
    return _box(site, "nav", ("nav", "nav", "div"), inner)


def _crumb(site: Site, content: Content) -> Html:
    return crumb(site, content.crumb) if content.crumb else EMPTY


def crumb(site: Site, shown: Crumb) -> Html:
    """Return a breadcrumb; where it is glued, nothing stands between its elements."""
    links = [_link(site, step) for step in shown.steps]
    wrapped = site.chance("crumb separator wrapped", 0.5)
    separator = tag("span" if wrapped else "", shown.separator)
    trail = join(links, separator)
    name = _link(site, site.name, "/")
    ends = [tag("span", " -"), name] if shown.ends_with_site else []
    label = tag(site.pick("crumb label tag", ("span", "", "b")), shown.label)
    pieces = [label if shown.label else EMPTY, trail]
    if shown.tail:
        pieces.append(tag(site.pick("crumb tail tag", ("", "span", "em")), shown.tail))
    if shown.glued:
        return _box(site, "crumb", ("div", "p", "nav"), join([*pieces, *ends]))
    if shown.tail:
        pieces.insert(-1, escape(shown.separator.strip()))
    return _box(site, "crumb", ("div", "p", "nav"), join([*pieces, *ends], SPACE))


def _heading(site: Site, content: Content) -> Html:
    return _box(site, "heading", ("h1", "h1", "h1", "h2", "div"), content.heading)


def _subline(site: Site, content: Content) -> Html:
    return _box(site, "subline", ("div", "p", "h4"), content.subline)


def _meta(site: Site, content: Content) -> Html:
    shown = [piece for piece in (_byline(site, content), _dateline(site, content)) if piece]
    if site.chance("section in meta", 0.25):
        shown.append(_link(site, content.section))
    site.random("meta order").shuffle(shown)
    separator = site.pick("meta separator", (" | ", " · ", " - ", ", ", " "), (3, 2, 2, 1, 3))
    if site.fault("meta glued", 0.1):
        separator = ""
    return _box(site, "meta", ("div", "p", "div", "address"), join(shown, separator))


def _byline(site: Site, content: Content) -> Html:
    if not content.byline:
        return EMPTY
    form = site.pick("byline form", ("text", "link", "rel", "bold"))
    name = {
        "text": tag("span", content.byline, class_=site.css("byline")),
        "link": _link(site, content.byline, f"/author/{parts.slug(content.byline) or 'staff'}"),
        "rel": tag("a", content.byline, href="#", rel="author"),
        "bold": tag("b", content.byline),
    }[form]
    return join([site.word("by"), name], SPACE) if site.chance("by", 0.75) else name


def _dateline(site: Site, content: Content) -> Html:
    if not shows_date(site):
        return EMPTY
    published = _stamp(site, site.word("date"), content.published)
    if content.updated is None:
        return published
    return join([published, _stamp(site, site.word("updated"), content.updated)], SPACE)


def shows_date(site: Site) -> bool:
    """Tell whether stories of the site show when they were published."""
    return site.chance("shows date", 0.92)


def _stamp(site: Site, label: str, moment: datetime) -> Html:
    element = site.pick("date tag", ("time", "span", "", "em"), (3, 4, 2, 1))
    machine = iso(moment, iso_zone(site)) if element == "time" else None
    css = site.css("date") if element else None
    shown = tag(element, _shown_date(site, moment), class_=css, datetime=machine)
    space = "" if site.fault("date glued", 0.25) else " "
    return join([label, space if label else "", shown])


# --- story --------------------------------------------------------------------------------


def _figure(site: Site, content: Content) -> Html:
    return figure(site, content.image) if content.image else EMPTY


def figure(site: Site, image: Image) -> Html:
    """Return the story's picture with its caption."""
    picture = tag("img", src=site.address(image.file), alt=image.alt)
    caption = tag(site.pick("caption tag", ("figcaption", "p", "small")), image.caption)
    return _box(
        site, "figure", ("figure", "div", "p"), picture, caption if image.caption else EMPTY
    )


def _story(site: Site, content: Content) -> Html:
    blocks = list(_story_blocks(site, content))
    return tag(
        site.pick("body tag", ("div", "section", "article", "div")),
        join([*map(_note(site), content.notes_above), *blocks], newline(site)),
        join([EMPTY, *map(_note(site), content.notes_below)], newline(site)),
        class_=site.css("body"),
    )


def _note(site: Site) -> Callable[[Html], Html]:
    element = site.pick("note tag", ("p", "div", "em", "small"))
    wrap = element if element in ("p", "div") else "p"
    return lambda note: tag(wrap, tag("" if wrap == element else element, note))


def _story_blocks(site: Site, content: Content) -> Iterator[Html]:
    maker = _paragraph_maker(site)

    def block(text: Html) -> Html:
        return text if isinstance(text, Element) else maker(text)

    for number, text in enumerate(content.paragraphs):
        lead = not (number or isinstance(text, Element)) and site.chance("lead", 0.1)
        yield block(tag("strong", text) if lead else text)
        for inset in content.insets:
            if inset.after == number:
                yield tag("aside", inset.html) if inset.boxed else block(inset.html)
        if not number and site.chance("figure inside", 0.3):
            yield _figure(site, content)


def _paragraph_maker(site: Site) -> Callable[[Html], Html]:
    form = site.pick("paragraphs", ("p", "p class", "div", "br", "span"), (8, 2, 1, 1, 1))
    css = site.css("paragraph")
    if form == "br":
        return lambda text: join([text, Html("<br><br>")])
    if form == "span":
        return lambda text: tag("p", tag("span", text, class_=css))
    if form == "p class":
        return lambda text: tag("p", text, class_=css)
    return lambda text: tag(form, text)


def _top_figure(site: Site, content: Content) -> Html:
    return EMPTY if site.chance("figure inside", 0.3) else _figure(site, content)


# --- below the story ----------------------------------------------------------------------


def _counters(site: Site, content: Content) -> Html:
    element = site.pick("counter element", ("p", "div", "span"))
    shown = [tag(element, counter, class_=site.css("counter")) for counter in content.counters]
    return _box(site, "counters", ("div", "section"), *shown)


_NETWORKS = ("Facebook", "Twitter", "X", "WhatsApp", "LinkedIn", "Telegram", "Pinterest", "E-mail")


def _share(site: Site, content: Content) -> Html:
    names = site.random("networks").sample(
        _NETWORKS, site.pick("how many networks", (0, 0, 2, 4, 5))
    )
    if not names:
        return EMPTY
    links = (tag("a", name, href=f"https://share.example/{parts.slug(name)}") for name in names)
    return _box(site, "share", ("div", "p"), join([site.word("share"), *links], SPACE))


def shows_tags(site: Site) -> bool:
    """Tell whether pages of the site list tags below the story."""
    return site.chance("tags", 0.35)


def _tags(site: Site, content: Content) -> Html:
    if not shows_tags(site):
        return EMPTY
    links = (_link(site, word, f"/tag/{parts.slug(word) or 'news'}") for word in content.keywords)
    return _box(site, "tags", ("div", "p"), join([site.word("tags"), *links], SPACE))


def _lists(site: Site, content: Content) -> Html:
    return join((_listing(site, listing) for listing in content.lists), newline(site))


def _listing(site: Site, listing: Listing) -> Html:
    label = tag(
        site.pick("label tag", ("h2", "h3", "h4", "div", "p", "strong")),
        listing.label,
        class_=site.css("label"),
    )
    form = site.pick("list form", ("ul", "ol", "div", "br", "table"), (6, 2, 3, 1, 1))
    items = [_item(site, item, number) for number, item in enumerate(listing.items, start=1)]
    return _box(site, "list", ("div", "section", "aside"), label, _items(site, form, items))


def _items(site: Site, form: str, items: Sequence[Html]) -> Html:
    css = site.css("item")
    if form == "br":
        return tag("p", join(items, Html("<br>")))
    if form == "table":
        return tag("table", join((tag("tr", tag("td", item)) for item in items), newline(site)))
    inner = "div" if form == "div" else "li"
    return tag(form, join((tag(inner, item, class_=css) for item in items), newline(site)))


def _item(site: Site, item: Item, number: int) -> Html:
    pieces = [_link(site, item.title, item.path)]
    if site.chance("list numbers", 0.15):
        pieces.insert(0, tag("span", str(number)))
    if item.day:
        moment = datetime.combine(item.day, datetime.min.time())
        form = site.pick("list date format", ("day", "long", "short", "numeric"))
        pieces.append(tag("span", written(moment, form, site.language), class_=site.css("date")))
    return join(pieces, EMPTY if site.fault("list glued", 0.3) else SPACE)


def _comments(site: Site, content: Content) -> Html:
    number = site.pick("how many comments", (0, 0, 0, 1, 2, 4))
    rng = content.random("comments")
    readers = rng.sample(parts.words(site.language, "reader"), number)
    hours = sorted(rng.sample(range(1, 200), number))
    shown = [
        _comment(site, text, content.newest + timedelta(hours=later), rng)
        for text, later in zip(readers, hours, strict=True)
    ]
    form = 0 if site.fault("comments counted", 0.6) else site.number("comments form", 1, 3)
    title = tag("h3", parts.number_label(form, site.word("comments"), number))
    return _box(site, "comments", ("section", "div"), title, *shown) if shown else EMPTY


def _comment(site: Site, text: str, moment: datetime, rng: Random) -> Html:
    pieces = [tag("b", parts.person(rng))]
    if site.chance("comment dates", 0.6):
        pieces.append(tag("small", _shown_date(site, moment)))
    if site.chance("member", 0.2):
        pieces.append(tag("span", f"{site.word('member')} {rng.randint(2006, 2020)}"))
    reply = tag("a", site.word("reply"), href="#reply")
    return tag("div", join(pieces, SPACE), tag("p", text), reply, class_=site.css("comment"))


def _newsletter(site: Site, content: Content) -> Html:
    if not site.chance("newsletter", 0.3):
        return EMPTY
    form = tag("form", tag("input", type="email"), tag("button", site.word("accept")))
    return _box(site, "newsletter", ("div", "aside"), tag("p", site.word("newsletter")), form)


def _ads(site: Site, content: Content) -> Html:
    rng = content.random("ads")
    slogans = parts.words(site.language, "slogan")
    shown = [
        tag("p", f"{site.word('ad')} {parts.brand(rng)}: {rng.choice(slogans)}")
        for _ in range(site.pick("how many ads", (0, 0, 1, 2)))
    ]
    return _box(site, "ads", ("div", "aside"), *shown)


def _pager(site: Site, content: Content) -> Html:
    if not site.chance("pager", 0.3):
        return EMPTY
    links = [tag("a", word, href="#") for word in site.some("pager", 2)]
    if site.chance("print", 0.3):
        links.append(tag("a", site.word("print"), href="#print"))
    return _box(site, "pager", ("div", "nav", "p"), join(links, SPACE))


def _footer(site: Site, content: Content) -> Html:
    links = [_link(site, word) for word in site.some("footer", site.number("footer links", 0, 9))]
    year = min(content.newest.year + site.number("years since", 0, 1), LAST_DAY.year)
    owner = tag("p", f"© {year} {site.name} {site.word('rights')}")
    separator = Html(site.pick("footer separator", (" ", " | ", " · ")))
    row = tag("p", join(links, separator)) if links else EMPTY
    rows = [row, owner if site.chance("owner", 0.8) else EMPTY]
    if site.chance("cookie", 0.3):
        rows.append(tag("div", site.word("cookie"), " ", tag("button", site.word("accept"))))
    return _box(site, "footer", ("footer", "footer", "div"), *rows)


BLOCKS: dict[str, Block] = {
    "masthead": _masthead,
    "nav": _nav,
    "crumb": _crumb,
    "heading": _heading,
    "subline": _subline,
    "meta": _meta,
    "figure": _top_figure,
    "story": _story,
    "counters": _counters,
    "share": _share,
    "tags": _tags,
    "lists": _lists,
    "comments": _comments,
    "newsletter": _newsletter,
    "ads": _ads,
    "pager": _pager,
    "footer": _footer,
}
