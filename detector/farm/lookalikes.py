"""Honest pages that share a family's parts: they have its furniture, and none of its faults.

Headings in a story, summaries in bullets, votes, bylines with a link, teasers and hosts of
schools are no fault of a page; made honest, they keep a model from learning them as such.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random

from detector.farm import parts
from detector.farm._feeds import FEEDS
from detector.farm._rewriting import REWRITING
from detector.farm._scraped import QUESTIONS, USER_PARTS
from detector.farm.article import Article
from detector.farm.content import Inset, section_label, summary
from detector.farm.draft import Draft
from detector.farm.honest import honest_content
from detector.farm.institutions import institution_site
from detector.farm.markup import Html, escape, join, tag
from detector.farm.query_sites import query_site
from detector.farm.registry import Job, Made
from detector.farm.scraped import sources
from detector.farm.sites import Site
from detector.farm.topics import section_of
from detector.farm.wording import compose, cut, in_language, sentence_case, sentences

__all__ = ["LOOKALIKES"]


def _draft(job: Job, site: Site | None = None, *, republished: bool = False) -> Draft:
    """Return a draft of what an honest site shows."""
    draft = Draft(job, (), site)
    draft.content = honest_content(
        job.article, draft.site, job.pool, job.seed, republished=republished
    )
    draft.body = list(draft.content.paragraphs)
    return draft


def _institution(job: Job) -> Made:
    """Show the story on an institution's own site: its news, or a reprint with its credit."""
    rng = job.random("institution")
    site = institution_site(job.site)
    draft = _draft(job, site, republished=rng.random() < 0.4)
    if site.chance("small print", 0.6):
        notes = (*draft.content.notes_below, escape(site.small_print()))
        draft.set(notes_below=notes)
    return draft.made()


def _cross_post(job: Job) -> Made:
    """Show the story with its credit, headed and summed up as the site's template does."""
    draft = _draft(job, republished=True)
    if job.site.chance("brief", 0.5):
        _brief(draft)
    _headed(draft, 2)
    return draft.made()


def _brief(draft: Draft) -> None:
    """Head the story with its main points, as whole sentences."""
    rng = draft.random("brief")
    told = [s for text in draft.job.article.paragraphs for s in sentences(text)]
    chosen = sorted(rng.sample(range(len(told)), min(len(told), rng.randint(2, 4))))
    label = compose(draft.site.random("brief"), in_language(FEEDS, draft.language), "points")
    points = draft.bullets(told[number] for number in chosen)
    draft.body = [draft.section_heading(label), points, *draft.body]


def _headed(draft: Draft, every: int) -> None:
    """Put headings between paragraphs, of the kind that any long story has."""
    rules = in_language(REWRITING, draft.language)
    rng = draft.random("headings")
    headed: list[Html] = []
    texts = 0
    for block in draft.body:
        if texts and texts % every == 0 and not block.startswith("<h"):
            headed.append(draft.section_heading(compose(rng, rules, "angle")))
        headed.append(block)
        texts += not block.startswith("<")
    draft.body = headed


def _sectioned(job: Job) -> Made:
    """Show the story in sections; who said what is still in it."""
    draft = _draft(job, republished=job.random("sectioned").random() < 0.3)
    _headed(draft, job.site.number("paragraphs a heading", 1, 3))
    return draft.made()


def _linked(job: Job) -> Made:
    """Show the story with links to what it speaks of, and a line on its author."""
    draft = _draft(job)
    rng = draft.random("links")
    others = [other for other in sources(draft, 6, rng) if other.url and other != job.article]
    for other in others[: job.site.number("sources linked", 1, 3)]:
        link = tag("a", other.title, href=other.url)
        inset = Inset(rng.randrange(len(draft.body)), join([job.site.word("more"), link], " "))
        draft.set(insets=(*draft.content.insets, inset))
    name = draft.content.byline or parts.person(rng)
    own = Site(f"{name}/own", "author", draft.language)
    page = tag("a", own.host, href=own.origin + "/")
    draft.set(byline=name, notes_below=(*draft.content.notes_below, join([name, page], " · ")))
    return draft.made()


def _thread(job: Job) -> Made:
    """Show a thread: a reader asks about the story, others answer in their own words."""
    draft = _draft(job, query_site(job.site) if job.site.chance("asks in address", 0.7) else None)
    rng = draft.random("thread")
    rules = in_language(QUESTIONS, draft.language)
    title = job.article.title.rstrip(".?!。")
    draft.set_title(f"{title}？" if draft.language == "zh" else f"{title}?")
    first = draft.body[0] if draft.body else escape(title)
    draft.body = [first, escape(sentence_case(compose(rng, rules, "plea")))]
    readers = parts.words(draft.site.language, "reader")
    for number, answer in enumerate(rng.sample(readers, min(len(readers), rng.randint(2, 6)))):
        label = compose(draft.site.random("label"), rules, "answer", n=str(number + 1))
        draft.body += [draft.section_heading(label), *_reply(draft, answer, rng)]
    draft.set(notes_above=(), notes_below=(), counters=())
    return draft.made()


def _reply(draft: Draft, answer: str, rng: Random) -> Sequence[Html]:
    rules = in_language(QUESTIONS, draft.language)
    known = {
        "user": "".join(rng.choice(part.split("|")) for part in USER_PARTS),
        "v": str(parts.count(rng, 2)),
        "d": str(rng.randint(2, 11)),
        "rep": str(parts.count(rng, 4)),
    }
    line = compose(rng, rules, "user", **known)
    votes = compose(draft.site.random("votes"), rules, "votes", **known)
    return (escape(f"{line} {votes}" if draft.site.chance("votes", 0.6) else line), escape(answer))


def _archive(job: Job) -> Made:
    """Show a page of the site's own teasers, each with a link to its story."""
    draft = _draft(job)
    rng = draft.random("archive")
    longest = job.site.pick("teaser length", (90, 140, 220))
    draft.body = []
    for story in sources(draft, job.site.number("teasers", 4, 12), rng):
        draft.body += _teaser(draft, story, longest, rng)
    label = section_label(draft.site, section_of(job.article))
    draft.set_title(label)
    draft.set(byline="", notes_above=(), notes_below=(), summary=summary(draft.site.name))
    return draft.made()


def _teaser(draft: Draft, story: Article, longest: int, rng: Random) -> list[Html]:
    path = draft.site.path(story.title, draft.content.section, draft.content.published, rng)
    href = draft.site.address(path)
    more = tag("a", draft.site.word("more").rstrip(": "), href=href)
    shown = cut(story.paragraphs[0], longest) + "…"
    head = tag(draft.site.pick("teaser tag", ("b", "strong", "")), tag("a", story.title, href=href))
    return [head, join([shown, more], " ")]


_TRANSLATED = {
    "en": "Translated by {name}.|Translation: {name}|From the original, translated by {name}",
    "es": "Traducción de {name}.|Traducido por {name}",
    "fr": "Traduction : {name}|Traduit par {name}",
    "de": "Übersetzung: {name}|Übersetzt von {name}",
    "pt": "Tradução de {name}|Traduzido por {name}",
    "it": "Traduzione di {name}|Tradotto da {name}",
    "id": "Penerjemah: {name}|Diterjemahkan oleh {name}",
    "vi": "Người dịch: {name}|Bản dịch của {name}",
    "zh": "译者：{name}|{name}译",
}


def _translation(job: Job) -> Made:
    """Show the story as a translation that a person has made and signed."""
    draft = _draft(job, republished=True)
    rng = draft.random("translator")
    listed = _TRANSLATED.get(draft.language, _TRANSLATED["en"])
    note = escape(job.site.pick("translated", listed.split("|")).format(name=parts.person(rng)))
    if job.site.chance("translator above", 0.4):
        draft.set(notes_above=(note, *draft.content.notes_above))
    else:
        draft.set(notes_below=(*draft.content.notes_below, note))
    return draft.made()


LOOKALIKES: Mapping[str, Callable[[Job], Made]] = {
    "link_guest_post": _linked,
    "machine_translated": _translation,
    "off_topic_host": _institution,
    "rewritten": _sectioned,
    "scraped_qa": _thread,
    "scraped_search": _archive,
    "verbatim_autoblog": _cross_post,
}
