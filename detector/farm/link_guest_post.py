"""Guest posts for links: an article with a money link or two that it doesn't need."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random

from detector.farm import parts
from detector.farm.draft import Draft, chosen_marks
from detector.farm.markup import Html, escape, join, tag
from detector.farm.money_text import (
    ADVICE_TOPICS,
    MONEY_TOPICS,
    Composer,
    composer,
    paragraph_count,
)
from detector.farm.registry import Job, Made, family
from detector.farm.wording import sentence_case, spaced

__all__ = ["MARKS", "link_guest_post"]

MARKS = (
    "money_link",
    "second_link",
    "author_bio",
    "bland_section",
    "composed_advice",
    "headings",
    "bold_anchor",
    "followed",
    "bullets",
    "contributor",
)
_PLAIN_MARKS = ("money_link", "second_link", "composed_advice", "followed")
_SECTIONS = "Blog|Lifestyle|Tips|General|Guest Post|Guest Posts|Advice|Misc|Uncategorized|Others"


@family("link_guest_post")
def link_guest_post(job: Job) -> Made:
    """Make a page of a blog that sells links in articles of general advice."""
    every = _PLAIN_MARKS if job.site.plain else MARKS
    draft = Draft(job, chosen_marks(job, every, lambda mark: _possible(mark, job)))
    if "composed_advice" in draft:
        _compose(draft)
    seller = _seller(draft)
    _sell(draft, seller, "first")
    for mark, edit in _EDITS.items():
        if mark in draft:
            edit(draft, seller)
    return draft.made()


def _possible(mark: str, job: Job) -> bool:
    return mark != "composed_advice" or job.site.chance("composes advice", 0.5)


def _seller(draft: Draft) -> Composer:
    """Return who composes the texts of links: those of one site sell anything."""
    return composer(draft.random("money topic").choice(MONEY_TOPICS), draft.language)


def _compose(draft: Draft) -> None:
    """Put general advice in the place of the story."""
    rng = draft.random("advice")
    made = composer(rng.choice(ADVICE_TOPICS), draft.language)
    title = made.title(rng, draft.content.published.year)
    draft.retell(made.paragraphs(rng, paragraph_count(draft.job.article, rng)))
    draft.set_title(title)
    words = tuple(word for word in title.split() if len(word) > 3)
    draft.set(keywords=(draft.content.section, *words), notes_above=(), notes_below=())


# --- links --------------------------------------------------------------------------------


def _sell(draft: Draft, seller: Composer, choice: str) -> None:
    """Put a link into a paragraph: in a sentence of its own, or on words of the text."""
    rng = draft.random(f"link {choice}")
    places = [n for n, block in enumerate(draft.body) if n or len(draft.body) == 1]
    place = rng.choice(places)
    form = draft.site.pick("link form", ("sentence", "inside", "brackets"), (4, 2, 1))
    anchor = draft.plant(seller.anchor(rng))
    link = _link(draft, anchor, rng)
    if form == "inside":
        inside = _inside(draft.body[place], link, rng)
        if inside is not None:
            draft.body[place] = inside
            return
    if form == "brackets":
        draft.body[place] = join([draft.body[place], join(["(", link, ")"])], " ")
        return
    before, _, after = seller.text(rng, "bridge", anchor="\0").partition("\0")
    joint = " " if spaced(draft.language) else ""
    sentence = join([before, link, after])
    first = rng.random() < 0.2
    pieces = [sentence, draft.body[place]] if first else [draft.body[place], sentence]
    draft.body[place] = join(pieces, joint)


def _inside(block: Html, link: Html, rng: Random) -> Html | None:
    """Return the paragraph with the link between two of its words; None where tags are near."""
    if "<" in block or "&" in block:
        return None
    words = block.split(" ")
    if len(words) < 6:
        return None
    place = rng.randrange(3, len(words) - 1)
    words.insert(place, str(link))
    return Html(" ".join(words))


def _link(draft: Draft, anchor: str, rng: Random) -> Html:
    rel = "dofollow" if "followed" in draft and draft.site.chance("says dofollow", 0.3) else None
    if "followed" not in draft and draft.site.chance("nofollow", 0.3):
        rel = "nofollow"
    shown: Html = tag("strong", anchor) if "bold_anchor" in draft else escape(anchor)
    target = "_blank" if draft.site.chance("new window", 0.5) else None
    return tag("a", shown, href=_shop(rng, anchor), rel=rel, target=target)


def _shop(rng: Random, anchor: str) -> str:
    """Return an address of who bought the link."""
    words = parts.slug(anchor).split("-")
    label = rng.choice(("", "the", "my", "best", "go")) + "".join(words[: rng.randint(1, 2)])
    label = (label + rng.choice(("", "hub", "pro", "zone", "24", "now", "king"))).strip("-")
    if len(label) < 4 or rng.random() < 0.4:
        label = parts.invented_word(rng, 3).lower()
    path = parts.slug(anchor) if rng.random() < 0.5 else ""
    end = rng.choice((".com", ".net", ".co", ".io", ".org", ".online", ".shop", ".info"))
    return f"https://{rng.choice(('www.', ''))}{label}{end}/{path}"


def _second(draft: Draft, seller: Composer) -> None:
    other = draft.random("second topic").choice(MONEY_TOPICS)
    same = draft.site.chance("sells one topic", 0.5)
    _sell(draft, seller if same else composer(other, draft.language), "second")


# --- around the article -------------------------------------------------------------------


def _bio(draft: Draft, seller: Composer) -> None:
    """End with who wrote it, and where that person gets paid."""
    rng = draft.random("bio")
    name = draft.content.byline or parts.person(rng)
    link = _link(draft, draft.plant(seller.anchor(rng)), rng)
    before, _, after = seller.text(rng, "bio", name=name, anchor="\0").partition("\0")
    bio = join([before, link, after])
    if draft.site.chance("bio headed", 0.3):
        draft.body.append(draft.section_heading(draft.site.word("by").strip(":") + f" {name}"))
    if draft.site.chance("bio as note", 0.4):
        draft.set(notes_below=(*draft.content.notes_below, bio))
    else:
        draft.body.append(bio)
    draft.set(byline=name)


def _section(draft: Draft, seller: Composer) -> None:
    section = draft.site.pick("bland section", _SECTIONS.split("|"))
    crumb = draft.content.crumb
    if crumb:
        crumb = replace(crumb, steps=(*crumb.steps[:1], section))
    draft.set(section=section, crumb=crumb, keywords=(section, *draft.content.keywords[1:]))


def _headings(draft: Draft, seller: Composer) -> None:
    rng = draft.random("headings")
    topic = draft.random("advice").choice(ADVICE_TOPICS)
    made = composer(topic, draft.language)
    every = draft.site.number("paragraphs a heading", 2, 3)
    headed: list[Html] = []
    for number, block in enumerate(draft.body):
        if number and number % every == 0:
            headed.append(draft.section_heading(_heading(draft, made, rng)))
        headed.append(block)
    draft.body = headed


def _heading(draft: Draft, made: Composer, rng: Random) -> str:
    """Return a heading on the advice, or one that goes with any article."""
    if "composed_advice" in draft:
        return made.text(rng, "heading")
    key = rng.choice([key for key in ("what", "close", "open") if key in made.rules])
    return sentence_case(made.text(rng, key))


def _bullets(draft: Draft, seller: Composer) -> None:
    rng = draft.random("bullets")
    made = composer(draft.random("advice").choice(ADVICE_TOPICS), draft.language)
    keys = ("perk", "check", "act") if "composed_advice" in draft else ("what",)
    listed = dict.fromkeys(made.text(rng, rng.choice(keys)) for _ in range(5))
    draft.body.insert(rng.randint(1, len(draft.body)), draft.bullets(listed))


def _contributor(draft: Draft, seller: Composer) -> None:
    labels = ("Guest Author", "Contributor", "Guest Post", "Guest Contributor", "Sponsored Writer")
    draft.set(byline=draft.site.pick("contributor", labels))


_EDITS: Mapping[str, Callable[[Draft, Composer], None]] = {
    "second_link": _second,
    "headings": _headings,
    "bullets": _bullets,
    "author_bio": _bio,
    "bland_section": _section,
    "contributor": _contributor,
}
