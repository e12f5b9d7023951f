"""Bait for downloads, lyrics, printables and answer keys: the title over and over, no content."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from detector.farm import parts
from detector.farm._baits import BAIT
from detector.farm.compose import (
    Draft,
    chosen_marks,
    finished,
    known_language,
    page_day,
    picture,
    siblings,
)
from detector.farm.content import Content
from detector.farm.grammar import Grammar
from detector.farm.registry import Job, Made, family
from detector.farm.sites import Site
from detector.farm.venues import Venue, hijacked_host, keyword_host, venue

__all__ = ["MARKS", "download_bait"]

MARKS = (
    "repeated_title",
    "synonyms",
    "synonym_headings",
    "button",
    "waiting",
    "file_table",
    "gallery",
    "alt",
    "meta_keywords",
    "link_list",
    "odd_address",
    "foreign_host",
)
_FORMATS = ("PDF", "JPG", "PNG", "ZIP", "DOCX", "RAR", "EPUB")
_ODD_PATHS = (
    "/{slug}-{hex}.html", "/download/{id}", "/pdf/{slug}.pdf.html", "/file/{hex}", "/{slug}/{id}/",
    "/wp-content/uploads/{year}/{slug}.pdf", "/?f={hex}", "/{slug}-free-download-{id}.html",
)  # fmt: skip


class _Bait:
    """What a page promises, and what it says instead."""

    def __init__(self, site: Site, rng: Random) -> None:
        self.site = site
        self.rng = rng
        drawer = Grammar(BAIT[site.language], rng, **_numbers(rng))
        kinds = BAIT[site.language]["thing"]
        kind = kinds[site.number("kind of bait", 0, len(kinds) - 1)]
        if rng.random() < 0.4:
            kind = rng.choice(kinds)
        thing = drawer.fill(kind)
        self.grammar = drawer.bind(thing=thing, size=_size(rng))

    @property
    def thing(self) -> str:
        """What the page says it has."""
        return self.grammar.values["thing"]

    def text(self, number: int) -> str:
        """Return so many sentences that name it."""
        return self.grammar.sentences("body", number)

    def synonyms(self, number: int) -> list[str]:
        """Return other words for it."""
        drawn = (self.grammar.draw("syn") for _ in range(number * 2))
        return list(dict.fromkeys(drawn))[:number]


def _numbers(rng: Random) -> dict[str, str]:
    name = f"{parts.person(rng)} {parts.invented_word(rng)}"
    if rng.random() < 0.5:
        name = parts.invented_word(rng)
    digit = str(rng.randint(2, 9))
    return {"name": name, "number": str(rng.randint(3, 30)), "digit": digit}


def _size(rng: Random) -> str:
    return f"{rng.randint(1, 99)}.{rng.randint(0, 99):02} {parts.pick(rng, ('MB', 'KB', 'Mb'))}"


@family("download_bait")
def download_bait(job: Job) -> Made:
    """Make a page that promises a file, a text or pictures, and has none of it to read."""
    language = known_language(job.site.language, BAIT)
    base = job.site.in_language(language)
    marks = chosen_marks(job, base, MARKS)
    bait = _Bait(base, job.random("bait"))
    site = _venue(base, bait, marks)
    bait.site = site
    title = bait.grammar.say("title")
    day = page_day(job.random("day"))

    def other(rng: Random) -> str:
        return _Bait(site, rng).grammar.say("title")

    content = finished(
        _draft(job, bait, marks, title),
        title,
        day=day,
        others=siblings(other, site, job.seed, day),
        seed=job.seed,
    )
    return Made(site, _edited(content, bait, marks), tuple(m for m in MARKS if m in marks))


def _venue(site: Site, bait: _Bait, marks: frozenset[str]) -> Venue:
    rng = site.random("bait host")
    host = ""
    if "foreign_host" in marks:
        host = hijacked_host(site)
    elif rng.random() < 0.5:
        word = parts.invented_word(rng)
        host = keyword_host(site, word, parts.pick(rng, ("pdf", "apk", "print", "files", "lyrics")))
    return venue(site, at=host, paths=_ODD_PATHS if "odd_address" in marks else ())


# --- blocks -------------------------------------------------------------------------------


def _draft(job: Job, bait: _Bait, marks: frozenset[str], title: str) -> Draft:
    draft = Draft(bait.site)
    draft.p(bait.text(bait.site.number("first", 1, 3)))
    blocks = [name for name in _BLOCKS if name in marks or name == "text"]
    bait.site.random("order of blocks").shuffle(blocks)
    for name in blocks:
        _BLOCKS[name](draft, bait, title)
    if "synonyms" in marks:
        draft.p(", ".join(bait.synonyms(bait.rng.randint(4, 14))))
    return draft


def _text(draft: Draft, bait: _Bait, title: str) -> None:
    for _ in range(bait.site.number("paragraphs", 1, 4)):
        draft.p(bait.text(bait.site.number("sentences", 1, 4)))


def _headings(draft: Draft, bait: _Bait, title: str) -> None:
    for _ in range(bait.rng.randint(1, 4)):
        draft.h(bait.grammar.say("head"))
        draft.p(bait.text(bait.rng.randint(1, 3)))


def _button(draft: Draft, bait: _Bait, title: str) -> None:
    address = (
        f"https://{parts.invented_word(bait.rng).lower()}.example/dl?{bait.rng.getrandbits(32)}"
    )
    for _ in range(bait.site.number("buttons", 1, 3)):
        draft.button(bait.grammar.say("button"), address, rel="nofollow")


def _waiting(draft: Draft, bait: _Bait, title: str) -> None:
    draft.p(bait.grammar.say("click"))


def _file_table(draft: Draft, bait: _Bait, title: str) -> None:
    rng = bait.rng
    form = _file_format(bait)
    file = f"{parts.slug(bait.thing) or 'file'}.{form.lower()}"
    moment = bait.site.random("upload day")
    values = (
        file,
        _size(rng),
        form,
        f"{rng.randint(900, 2_000_000):,}",
        f"{moment.randint(1, 28)}.{moment.randint(1, 12)}.{moment.randint(2015, 2025)}",
        f"{rng.randint(40, 50) / 10}/5",
    )
    rows = list(zip(bait.grammar.rules["field"], values, strict=False))
    shown = [(field, value) for field, value in rows if rng.random() < 0.85] or rows
    if bait.site.chance("file as list", 0.4):
        draft.ul([f"{field}: {value}" for field, value in shown])
    else:
        draft.table(shown)


def _file_format(bait: _Bait) -> str:
    """Return the format that the thing names, or any."""
    named = [form for sign, form in _SIGNS.items() if sign in bait.thing.lower()]
    return named[0] if named else parts.pick(bait.rng, _FORMATS)


_SIGNS = {
    "apk": "APK",
    "pdf": "PDF",
    "ringtone": "MP3",
    "mp3": "MP3",
    "zip": "ZIP",
    "lyrics": "TXT",
}


def _gallery(draft: Draft, bait: _Bait, title: str) -> None:
    for name in bait.synonyms(bait.rng.randint(4, 16)):
        caption = name if bait.site.chance("gallery captions", 0.8) else ""
        draft.image(
            f"{name} {bait.thing}" if bait.site.chance("long alt", 0.4) else name, caption, bait.rng
        )


def _link_list(draft: Draft, bait: _Bait, title: str) -> None:
    others = [_Bait(bait.site, bait.rng).thing for _ in range(bait.rng.randint(5, 25))]
    names = [*bait.synonyms(4), *others]
    draft.links([(name, bait.site.address(f"/{parts.slug(name) or 'file'}")) for name in names])


_BLOCKS = {
    "text": _text,
    "synonym_headings": _headings,
    "button": _button,
    "waiting": _waiting,
    "file_table": _file_table,
    "gallery": _gallery,
    "link_list": _link_list,
}


def _edited(content: Content, bait: _Bait, marks: frozenset[str]) -> Content:
    if "meta_keywords" in marks:
        content = replace(content, keywords=tuple(bait.synonyms(12)))
    if "alt" in marks:
        caption = bait.synonyms(1)[0] if bait.rng.random() < 0.5 else ""
        content = replace(content, image=picture(bait.site, bait.rng, bait.thing, caption))
    return content
