"""Machine-translated copies, unedited: calques, mixed-up genders, leftovers of the source.

Made by rules on the article's text, as if it had been translated into its language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from random import Random

from detector.farm import parts
from detector.farm._translations import (
    ADJECTIVES,
    CALQUES,
    INSERTED,
    LEFT_LINES,
    LEFTOVERS,
    MIXED,
    SOURCES,
)
from detector.farm.draft import Draft, chosen_marks
from detector.farm.markup import escape
from detector.farm.parts import words
from detector.farm.registry import Job, Made, family
from detector.farm.wording import like, spaced

__all__ = ["MARKS", "machine_translated"]

_Rule = Callable[[Draft, str, Random], str]


@family("machine_translated")
def machine_translated(job: Job) -> Made:
    """Make a page of a story as machine translation leaves it."""
    every = _PLAIN_MARKS if job.site.plain else MARKS
    marks = chosen_marks(job, every, lambda mark: _possible(mark, job))
    site = job.site
    if "template_language" in marks:
        site = site.in_language(_source(job))
    draft = Draft(job, marks, site)
    texts, title = list(job.article.paragraphs), job.article.title
    for mark, rule in _RULES.items():
        if mark in draft:
            rng = draft.random(mark)
            texts = [rule(draft, text, rng) for text in texts]
            title = rule(draft, title, rng) if mark in _IN_TITLES else title
    if texts == list(job.article.paragraphs):
        texts = [_doubled(draft, texts[0], draft.random("at least")), *texts[1:]]
    draft.retell(texts)
    draft.set_title(title)
    if "left_lines" in draft:
        _leave_lines(draft)
    if "lost_credit" in draft:
        draft.set(byline="", notes_above=(), notes_below=())
    return draft.made()


def _source(job: Job) -> str:
    """Return the language that the site translates from."""
    listed = SOURCES["en" if job.article.language == "en" else ""]
    usable = [language for language in listed if language != job.article.language]
    return job.site.pick("source language", usable)


def _possible(mark: str, job: Job) -> bool:
    language, text = job.article.language, job.article.text
    if mark == "template_language":
        known = _source(job) in parts.LANGUAGES
        return known and job.site.chance("template untranslated", 0.35)
    if mark == "lost_accents":
        return _bare(text) != text and spaced(language) and job.site.chance("loses accents", 0.5)
    if mark == "entities":
        kept = _POSSESSIVE.sub("", text)  # these may be turned round
        return any(sign in kept for sign in _ENTITIES) and job.site.chance("entities", 0.5)
    if mark == "numbers":
        return _NUMBER.search(text) is not None
    if mark == "dates":
        return language in _MONTHS_OF and _day_pattern(language).search(text) is not None
    if mark in ("possessives", "adjectives_behind"):
        return language == "en"
    if mark in ("mixed_forms", "inserted_words"):
        return language in MIXED
    return True


# --- words --------------------------------------------------------------------------------


def _calqued(draft: Draft, text: str, rng: Random) -> str:
    """Translate set phrases and everyday words one by one."""
    pattern, table = _calques(draft.language)
    rate = draft.dose(0.25, 0.7)

    def calqued(found: re.Match[str]) -> str:
        if rng.random() >= rate:
            return found.group()
        return like(found.group(), rng.choice(table[found.group().lower()]))

    return pattern.sub(calqued, text) if table else text


@lru_cache(maxsize=32)
def _calques(language: str) -> tuple[re.Pattern[str], Mapping[str, Sequence[str]]]:
    table = {}
    for line in CALQUES.get(language, "").strip().splitlines():
        phrase, _, listed = line.partition(": ")
        table[phrase] = listed.split(", ")
    return _any_of(table, language), table


def _any_of(known: Mapping[str, object], language: str) -> re.Pattern[str]:
    edge = r"\b" if spaced(language) else ""
    listed = sorted(known, key=len, reverse=True)
    return re.compile(f"{edge}(?:{'|'.join(map(re.escape, listed))}){edge}", re.IGNORECASE)


def _mixed(draft: Draft, text: str, rng: Random) -> str:
    """Put forms of another gender, number or case in the place of the right ones."""
    pattern, table = _mixed_forms(draft.language)
    rate = draft.dose(0.06, 0.25)

    def mixed(found: re.Match[str]) -> str:
        if rng.random() >= rate:
            return found.group()
        return like(found.group(), rng.choice(table[found.group().lower()]))

    return pattern.sub(mixed, text)


@lru_cache(maxsize=32)
def _mixed_forms(language: str) -> tuple[re.Pattern[str], Mapping[str, Sequence[str]]]:
    table: dict[str, list[str]] = {}
    for forms in MIXED[language].split("|"):
        for form in forms.split():
            others = [other for other in forms.split() if other != form]
            table.setdefault(form, []).extend(others)
    return _any_of(table, language), table


def _each_gap(text: str, language: str, change: Callable[[list[str], int], None]) -> str:
    """Let `change` edit the list of words, or of characters, from the back, at each place."""
    pieces = text.split(" ") if spaced(language) else list(text)
    for place in range(len(pieces) - 1, 0, -1):
        change(pieces, place)
    return (" " if spaced(language) else "").join(pieces)


def _inserted(draft: Draft, text: str, rng: Random) -> str:
    rate, listed = draft.dose(0.006, 0.035), INSERTED[draft.language].split("|")

    def insert(pieces: list[str], place: int) -> None:
        if rng.random() < rate and pieces[place].isalpha() and pieces[place - 1].isalpha():
            pieces.insert(place, rng.choice(listed))

    return _each_gap(text, draft.language, insert)


def _plain(word: str) -> bool:
    """Tell whether it is a word without capitals and stops."""
    return word.isalpha() and word == word.lower()


def _left_words(draft: Draft, text: str, rng: Random) -> str:
    """Leave words of the source in the place of translated ones."""
    rate, listed = draft.dose(0.005, 0.025), LEFTOVERS[_source(draft.job)].split("|")

    def leave(pieces: list[str], place: int) -> None:
        if rng.random() < rate and _plain(pieces[place]):
            pieces[place] = rng.choice(listed)

    return _each_gap(text, draft.language, leave)


def _doubled(draft: Draft, text: str, rng: Random) -> str:
    """Say some words twice; one at the least."""
    pieces = text.split(" ") if spaced(draft.language) else list(text)
    for place in sorted(rng.sample(range(len(pieces)), _some_of(draft, pieces, 0.03)))[::-1]:
        pieces.insert(place, pieces[place].strip(",.;:。，\"'“”«»"))
    return (" " if spaced(draft.language) else "").join(pieces)


def _some_of(draft: Draft, pieces: Sequence[str], share: float) -> int:
    return min(max(1, int(len(pieces) * draft.dose(0, share))), len(pieces))


def _reordered(draft: Draft, text: str, rng: Random) -> str:
    """Put some words before the one that they should follow."""
    rate = draft.dose(0.006, 0.045)

    def turn(pieces: list[str], place: int) -> None:
        if rng.random() < rate and pieces[place].isalpha() and _plain(pieces[place - 1]):
            pieces[place - 1], pieces[place] = pieces[place], pieces[place - 1]

    return _each_gap(text, draft.language, turn)


_ADJECTIVE = re.compile(rf"\b({'|'.join(ADJECTIVES['en'].split())}) ([a-z]{{3,}})\b")
_POSSESSIVE = re.compile(r"\b([A-Za-z]+)['’]s ([a-z]+)\b")


def _behind(draft: Draft, text: str, rng: Random) -> str:
    rate = draft.dose(0.3, 0.9)
    return _ADJECTIVE.sub(lambda m: f"{m[2]} {m[1]}" if rng.random() < rate else m.group(), text)


def _of_the(draft: Draft, text: str, rng: Random) -> str:
    rate = draft.dose(0.4, 1)
    return _POSSESSIVE.sub(
        lambda m: f"the {m[2]} of {m[1]}" if rng.random() < rate else m.group(), text
    )


# --- signs, numbers, dates ----------------------------------------------------------------

_ENTITIES = {
    "&": ("&amp;", "&amp;amp;"),
    '"': ("&quot;", "&amp;quot;"),
    "'": ("&#39;", "&#039;", "&amp;#39;"),
    "’": ("&#8217;", "&rsquo;"),
    "“": ("&ldquo;", "&#8220;"),
    "”": ("&rdquo;", "&#8221;"),
    "«": ("&laquo;",),
    "»": ("&raquo;",),
    "–": ("&ndash;", "&#8211;"),
    "—": ("&mdash;", "&#8212;"),
}
_ENTITY_SIGN = re.compile(f"[{''.join(_ENTITIES)}]")


def _entities(draft: Draft, text: str, rng: Random) -> str:
    """Leave entities in the text, as signs that readers see."""
    rate = draft.dose(0.5, 1)

    def entity(found: re.Match[str]) -> str:
        sign = found.group()
        forms = _ENTITIES[sign]
        return draft.site.pick(f"entity {sign}", forms) if rng.random() < rate else sign

    return _ENTITY_SIGN.sub(entity, text)


def _bare(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def _lost_accents(draft: Draft, text: str, rng: Random) -> str:
    """Lose the accents of whole paragraphs, or of single words."""
    if draft.site.chance("accents lost whole", 0.5):
        return _bare(text) if rng.random() < draft.dose(0.4, 1) else text
    rate = draft.dose(0.2, 0.7)
    pieces = text.split(" ")
    return " ".join(_bare(word) if rng.random() < rate else word for word in pieces)


_NUMBER = re.compile(r"\d{1,3}(?:[.,  ]\d{3})+(?!\d)|\d+[.,]\d{1,2}(?!\d)|[£$€]\d+")
_SIGN_FIRST = re.compile(r"^([£$€])(.+)$")


def _foreign_number(draft: Draft, text: str, rng: Random) -> str:
    """Write numbers as the source did."""
    form = draft.site.pick("number form", ("turned", "spaced", "bare"))

    def foreign(found: re.Match[str]) -> str:
        shown = found.group()
        if form == "turned":
            return shown.translate(str.maketrans(",. ", ".,.")).replace(" ", ".")
        return re.sub(r"[.,  ](?=\d{3})", " " if form == "spaced" else "", shown)

    text = _NUMBER.sub(foreign, text)
    if draft.site.chance("currency behind", 0.5):
        return re.sub(r"([£$€])(\d[\d.,]*\d|\d)", r"\2 \1", text)
    return text


_MONTHS_OF = ("en", "es", "fr", "de", "pt", "it", "id")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@lru_cache(maxsize=16)
def _day_pattern(language: str) -> re.Pattern[str]:
    listed = [*words(language, "months"), *(_WEEKDAYS if language == "en" else ())]
    # English and German months are also words that have small letters.
    flags = 0 if language in ("en", "de") else re.IGNORECASE
    return re.compile(rf"\b(?:{'|'.join(listed)})\b", flags)


def _foreign_dates(draft: Draft, text: str, rng: Random) -> str:
    """Write months and days as the source does: untranslated, or with its capitals."""
    language, source = draft.language, _source(draft.job)
    form = draft.site.pick("date words", ("case", "left"))
    months = [month.lower() for month in words(language, "months")]
    theirs = words(source, "months") if source in _MONTHS_OF else words("en", "months")

    def foreign(found: re.Match[str]) -> str:
        shown = found.group()
        if form == "left" and shown.lower() in months:
            return theirs[months.index(shown.lower())]
        return shown.swapcase() if shown.isupper() else shown[0].swapcase() + shown[1:]

    return _day_pattern(language).sub(foreign, text)


_FOREIGN_QUOTES = (("« ", " »"), ("„", "“"), ("«", "»"), ("„", "”"), ("「", "」"), ('" ', ' "'))
_QUOTED = re.compile(r"[\"“«„»]\s?([^\"“”«»„]{1,600}?)\s?[\"”»“«]")


def _foreign_quotes(draft: Draft, text: str, rng: Random) -> str:
    first, last = draft.site.pick("foreign quotes", _FOREIGN_QUOTES)
    return _QUOTED.sub(lambda found: f"{first}{found.group(1)}{last}", text)


_SPACED_STOP = re.compile(r"(?<=\w)([,.:;!?%])(?= |$)")


def _spaced_stops(draft: Draft, text: str, rng: Random) -> str:
    signs = draft.site.pick("signs with spaces", (":;!?%", ",", ".,", ":", ",.:;!?"))
    rate = draft.dose(0.2, 0.9)
    return _SPACED_STOP.sub(
        lambda m: f" {m[1]}" if m[1] in signs and rng.random() < rate else m[1], text
    )


# --- around the story ---------------------------------------------------------------------

_TOOLS = ("{0} Translate", "{0}lator", "Auto{0}", "{0}Lingua", "{0} MT", "Trans{0}")


def _leave_lines(draft: Draft) -> None:
    """Leave lines of the source's page between the paragraphs."""
    rng = draft.random("left lines")
    tool = draft.site.pick("tool", _TOOLS).format(parts.invented_word(draft.site.random("tool")))
    listed = LEFT_LINES[_source(draft.job)].split("|")
    for line in rng.sample(listed, rng.randint(1, 3)):
        shown = draft.plant(line.format(tool=tool))
        draft.body.insert(rng.randint(0, len(draft.body)), escape(shown))


# In the order in which they are applied.
_RULES: Mapping[str, _Rule] = {
    "possessives": _of_the,
    "adjectives_behind": _behind,
    "calques": _calqued,
    "mixed_forms": _mixed,
    "inserted_words": _inserted,
    "left_words": _left_words,
    "word_order": _reordered,
    "doubled_words": _doubled,
    "numbers": _foreign_number,
    "dates": _foreign_dates,
    "quotes": _foreign_quotes,
    "spaced_stops": _spaced_stops,
    "lost_accents": _lost_accents,
    "entities": _entities,
}
_IN_TITLES = ("calques", "mixed_forms", "entities", "lost_accents", "possessives", "dates")
MARKS = (
    "calques",
    *(mark for mark in _RULES if mark != "calques"),
    "left_lines",
    "template_language",
    "lost_credit",
)
# What is wrong in the wording itself, and in nothing that a reader sees at a glance.
_PLAIN_MARKS = (
    "calques",
    "possessives",
    "adjectives_behind",
    "mixed_forms",
    "inserted_words",
    "word_order",
)
