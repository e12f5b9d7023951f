"""Off-topic hosts: money articles on the expired or hijacked site of an institution."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from detector.farm import parts
from detector.farm.content import Item, Listing
from detector.farm.draft import Draft, chosen_marks
from detector.farm.institutions import InstitutionSite, institution_site
from detector.farm.markup import Html, escape, join, tag
from detector.farm.money_text import MONEY_TOPICS, Composer, composer, paragraph_count
from detector.farm.registry import Job, Made, family

__all__ = ["MARKS", "off_topic_host"]

MARKS = (
    "off_topic_text",
    "money_links",
    "brand",
    "headings",
    "other_posts",
    "blog_section",
    "no_author",
    "other_language",
    "keyword_tags",
)
_SECTIONS = "Blog|Uncategorized|News|Articles|General|Posts|Info|Other|Casino|Online|Tips|Partners"


@family("off_topic_host")
def off_topic_host(job: Job) -> Made:
    """Make a page with a money article on the site of a school, charity, garage or club."""
    marks = chosen_marks(job, MARKS, lambda mark: _possible(mark, job))
    site = institution_site(job.site)
    if "other_language" in marks:
        others = [language for language in parts.LANGUAGES if language != job.article.language]
        site = institution_site(job.site.in_language(job.site.pick("host language", others)))
    draft = Draft(job, marks, site)
    _write(draft, site)
    for mark, edit in _EDITS.items():
        if mark in draft:
            edit(draft)
    return draft.made()


def _possible(mark: str, job: Job) -> bool:
    return mark != "other_language" or job.site.chance("host of another language", 0.25)


def _composer(draft: Draft, choice: str = "topic") -> Composer:
    """Return who composes: one site has one or two topics."""
    rng = draft.random(choice)
    topics = draft.site.random("topics").sample(MONEY_TOPICS, draft.site.number("topics", 1, 3))
    return composer(rng.choice(topics), draft.language)


def _write(draft: Draft, site: InstitutionSite) -> None:
    """Put a composed article in the place of the story, and nothing of it anywhere else."""
    rng, made = draft.random("text"), _composer(draft)
    title = made.title(rng, draft.content.published.year)
    draft.retell(made.paragraphs(rng, paragraph_count(draft.job.article, rng)))
    note = (escape(site.small_print()),) if site.chance("small print", 0.6) else ()
    words = tuple(word for word in title.split() if len(word) > 3)
    image = draft.content.image
    draft.set(
        keywords=(draft.content.section, *words),
        notes_above=(),
        notes_below=note,
        image=replace(image, alt=title) if image and image.alt else image,
        crumb=draft.content.crumb and replace(draft.content.crumb, tail=title),
        byline=parts.person(draft.site.random("writer")) if draft.content.byline else "",
    )
    draft.set_title(title)


# --- marks --------------------------------------------------------------------------------


_SOLD = "bet win slot pay rx coin play cash loan essay pill luck spin trade vip king"


def _money_host(draft: Draft, choice: str) -> str:
    """Return the address of a shop, casino or broker."""
    rng = draft.random(f"money host {choice}")
    label = parts.invented_word(rng, rng.randint(1, 2)).lower() + rng.choice(_SOLD.split())
    end = rng.choice((".com", ".net", ".bet", ".online", ".top", ".io", ".casino", ".vip", ".co"))
    number = str(rng.randint(1, 999)) if rng.random() < 0.3 else ""
    return f"https://{rng.choice(('', 'www.'))}{label}{number}{end}/"


def _links(draft: Draft) -> None:
    """Link out of some paragraphs, with anchors that sell."""
    rng, made = draft.random("links"), _composer(draft)
    number = min(draft.site.number("money links", 1, 4), len(draft.body))
    for place in rng.sample(range(len(draft.body)), number):
        anchor = draft.plant(made.anchor(rng))
        rel = draft.site.pick("money rel", ("", "dofollow", "noopener", "nofollow"), (6, 1, 2, 1))
        link = tag("a", anchor, href=_money_host(draft, str(place)), rel=rel or None)
        draft.body[place] = _with_link(draft, place, link, made)


def _with_link(draft: Draft, place: int, link: Html, made: Composer) -> Html:
    """Return the paragraph with a sentence that holds the link."""
    rng = draft.random(f"bridge {place}")
    sentence = made.text(rng, "bridge", anchor="\0")
    before, _, after = sentence.partition("\0")
    return join([draft.body[place], join([before, link, after])], " ")


def _brand(draft: Draft) -> None:
    """Name a brand in the title, and in the first paragraph."""
    rng = draft.random("brand")
    name = draft.plant(parts.brand(rng))
    form = draft.site.pick("brand in title", ("{b}: {t}", "{t} – {b}", "{t} | {b}", "{b} {t}"))
    draft.set_title(form.format(b=name, t=draft.content.title))
    if draft.body:
        draft.body[0] = join([tag("strong", name), ": ", draft.body[0]])


def _headings(draft: Draft) -> None:
    rng, made = draft.random("headings"), _composer(draft)
    every = draft.site.number("paragraphs a heading", 1, 3)
    headed: list[Html] = []
    for number, block in enumerate(draft.body):
        if number and number % every == 0:
            headed.append(draft.section_heading(made.text(rng, "heading")))
        headed.append(block)
    draft.body = headed


def _other_posts(draft: Draft) -> None:
    """List other posts of the sort."""
    items = tuple(_posts(draft))
    label = draft.site.word("list_latest")
    draft.set(lists=(Listing(label, items), *draft.content.lists[2:]))


def _posts(draft: Draft) -> Iterator[Item]:
    rng = draft.random("posts")
    for number in range(rng.randint(4, 12)):
        moment = draft.content.published - timedelta(days=rng.randint(0, 40))
        title = _composer(draft, f"post {number}").title(rng, moment.year)
        path = draft.site.path(title, draft.content.section, moment, rng)
        yield Item(title, path, moment.date() if draft.site.chance("list dates", 0.35) else None)


def _section(draft: Draft) -> None:
    section = draft.site.pick("blog section", _SECTIONS.split("|"))
    crumb = draft.content.crumb
    if crumb:
        crumb = replace(crumb, steps=(*crumb.steps[:1], section))
    draft.set(section=section, crumb=crumb, keywords=(section, *draft.content.keywords[1:]))


def _no_author(draft: Draft) -> None:
    draft.set(byline=draft.site.pick("no author", ("", "admin", "Admin", "editor", "guest")))


def _tags(draft: Draft) -> None:
    rng, made = draft.random("tags"), _composer(draft)
    anchors = tuple(dict.fromkeys(made.anchor(rng) for _ in range(rng.randint(3, 9))))
    draft.set(keywords=(draft.content.section, *anchors))


_EDITS: Mapping[str, Callable[[Draft], None]] = {
    "money_links": _links,
    "brand": _brand,
    "headings": _headings,
    "other_posts": _other_posts,
    "blog_section": _section,
    "no_author": _no_author,
    "keyword_tags": _tags,
}
