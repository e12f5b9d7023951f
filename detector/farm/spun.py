"""Spun text: near-synonyms word by word, set phrases broken, order and punctuation lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from random import Random

from detector.farm import parts
from detector.farm.draft import Draft, chosen_marks
from detector.farm.registry import Job, Made, family
from detector.farm.synonyms import phrases_changed, share_known, words_changed
from detector.farm.wording import sentence_case, sentences, spaced, swap_words

__all__ = ["MARKS", "spun"]

Texts = list[str]


@family("spun")
def spun(job: Job) -> Made:
    """Make a page of a story run through a spinning program."""
    every = _PLAIN_MARKS if job.site.plain else MARKS
    marks = every if _known(job) else _without_words(every)
    draft = Draft(job, chosen_marks(job, marks, lambda mark: _possible(mark, job)))
    texts = [text for text in job.article.paragraphs if text.strip()]
    for mark, spin in _SPINS.items():
        if mark in draft:
            texts = spin(draft, texts)
    draft.retell(texts)
    if "spun_title" in draft:
        _title(draft)
    if "lost_credit" in draft:
        draft.set(byline="", notes_above=(), notes_below=())
    return draft.made()


def _known(job: Job) -> bool:
    """Tell whether there is anything in the story that the thesaurus knows."""
    text = " ".join(job.article.paragraphs)
    return words_changed(text, job.article.language, Random("known"), 1) != text


def _without_words(marks: Sequence[str]) -> tuple[str, ...]:
    """Return the marks that need no thesaurus; the order of sentences is always lost."""
    return ("jumbled", *(mark for mark in marks if mark not in ("jumbled", *_BY_THESAURUS)))


def _possible(mark: str, job: Job) -> bool:
    if mark == "spintax":
        return job.site.chance("leaves spintax", 0.12)
    if mark == "wrong_article":
        return job.article.language == "en"
    if mark == "renamed":
        return bool(_names(" ".join(job.article.paragraphs)))
    if mark == "capitals":
        return spaced(job.article.language)
    return True


# --- words --------------------------------------------------------------------------------


def _phrases(draft: Draft, texts: Texts) -> Texts:
    rng, rate = draft.random("phrases"), draft.dose(0.4, 1)
    return [phrases_changed(text, draft.language, rng, rate) for text in texts]


def _words(draft: Draft, texts: Texts) -> Texts:
    rate, rng = _rate(draft, texts), draft.random("words")
    changed = [words_changed(text, draft.language, rng, rate) for text in texts]
    if changed != texts:
        return changed
    return [words_changed(text, draft.language, rng, 1) for text in texts]


def _rate(draft: Draft, texts: Texts) -> float:
    """Return which share of the words that the thesaurus knows is swapped."""
    if draft.language != "en":
        return draft.dose(0.5, 1)  # of a small thesaurus, more is used: as many are swapped
    if not draft.site.plain:
        return draft.dose(0.12, 0.85)
    known = share_known(" ".join(texts), draft.language)
    return min(_plain_share(draft.job.severity) / known, 1) if known else 1


def _plain_share(severity: float) -> float:
    """Return which share of all words plain sites swap: few on most pages."""
    return 0.04 + 0.21 * severity * severity


_AN = re.compile(r"\b(an?) (?=\w)", re.IGNORECASE)


def _articles(draft: Draft, texts: Texts) -> Texts:
    """Turn some a into an, and the other way."""
    rng, rate = draft.random("articles"), draft.dose(0.1, 0.6)

    def turned(found: re.Match[str]) -> str:
        if rng.random() >= rate:
            return found.group()
        article = found.group(1)
        return f"{article[0]} " if len(article) == 2 else f"{article}n "

    return [_AN.sub(turned, text) for text in texts]


def _capitals(draft: Draft, texts: Texts) -> Texts:
    rng, rate = draft.random("capitals"), draft.dose(0.01, 0.08)

    def raised(word: str) -> str | None:
        return word.capitalize() if len(word) > 3 and rng.random() < rate else None

    return [swap_words(text, raised) for text in texts]


_SPINTAX = ("{{{0}|{1}}}", "{{{0}|{1}|{2}}}", "{{{0}|{1}", "{0}|{1}")


def _spintax(draft: Draft, texts: Texts) -> Texts:
    """Leave in, once or twice, what the program should have chosen from."""
    rng = draft.random("spintax")
    spun_texts = list(texts)
    for number in rng.sample(range(len(texts)), min(len(texts), rng.randint(1, 2))):
        words = spun_texts[number].split(" ")
        place = rng.randrange(len(words))
        others = {words_changed(words[place], draft.language, rng, 1) for _ in range(4)}
        options = [words[place], *sorted(others - {words[place]})]
        options = (options * 3)[:3]
        words[place] = draft.plant(rng.choice(_SPINTAX).format(*options))
        spun_texts[number] = " ".join(words)
    return spun_texts


# --- names --------------------------------------------------------------------------------

_NAME = re.compile(r"(?<=[\w,] )[A-Z][^\W\d_]+ [A-Z][^\W\d_]+\b")


def _names(text: str) -> list[str]:
    return list(dict.fromkeys(_NAME.findall(text)))


def _renamed(draft: Draft, texts: Texts) -> Texts:
    """Alter the names: parts swapped, replaced, respelt, or read as words and spun."""
    rng = draft.random("names")
    names = _names(" ".join(texts))
    share = draft.dose(0.4, 1)
    for name in names:
        if rng.random() < share:
            new = draft.plant(_other_name(name, draft.language, rng))
            texts = [text.replace(name, new) for text in texts]
    return texts


def _other_name(name: str, language: str, rng: Random) -> str:
    given, family_name = name.split(" ", 1)
    form = rng.choice(("turned", "other", "initial", "respelt", "spun", "doubled"))
    if form == "turned":
        return f"{family_name} {given}"
    if form == "other":
        return f"{given} {parts.person(rng).split()[1]}"
    if form == "initial":
        return f"{given[0]}. {family_name}"
    if form == "respelt":
        place = rng.randrange(1, len(family_name))
        return f"{given} {family_name[:place]}{rng.choice('aeinrst')}{family_name[place:]}"
    if form == "spun":
        return words_changed(name.lower(), language, rng, 1).title()
    return f"{name} {family_name}"


# --- order and punctuation ----------------------------------------------------------------


def _jumbled(draft: Draft, texts: Texts) -> Texts:
    """Put sentences, paragraphs or both in another order."""
    rng = draft.random("order")
    form = draft.site.pick("jumbled", ("sentences", "paragraphs", "all"))
    joint = " " if spaced(draft.language) else ""
    told = [sentences(text) for text in texts]
    if form != "paragraphs":
        for listed in told:
            rng.shuffle(listed)
    if form != "sentences":
        rng.shuffle(told)
    if form == "all":
        loose = [sentence for listed in told for sentence in listed]
        rng.shuffle(loose)
        size = draft.site.number("sentences a paragraph", 2, 6)
        told = [loose[start : start + size] for start in range(0, len(loose), size)]
    return [joint.join(listed) for listed in told if listed]


_STOP = re.compile(r"(?<=\w)([,.;:!?]) (?=\w)")
_GLUES = ("{0}", " {0} ", " {0}", "{0}{0} ", "{0}  ")


def _glued(draft: Draft, texts: Texts) -> Texts:
    """Lose the spaces after stops, or put them before."""
    rng, rate = draft.random("punctuation"), draft.dose(0.05, 0.5)
    form = draft.site.pick("glue", _GLUES, (5, 2, 2, 1, 1))

    def glued(found: re.Match[str]) -> str:
        return form.format(found.group(1)) if rng.random() < rate else found.group()

    return [_STOP.sub(glued, text) for text in texts]


_PLAIN_QUOTES = str.maketrans({"“": '"', "”": '"', "«": '"', "»": '"', "’": "'", "–": "-"})


def _flattened(draft: Draft, texts: Texts) -> Texts:
    """Lose the quotes: each form is one that such programs leave."""
    form = draft.site.pick("quotes", ("none", "double", "entities"))
    plain = [text.translate(_PLAIN_QUOTES) for text in texts]
    if form == "none":
        return [text.replace('"', "") for text in plain]
    return [text.replace('"', "''" if form == "double" else "&quot;") for text in plain]


def _merged(draft: Draft, texts: Texts) -> Texts:
    """Run all paragraphs together into few blocks."""
    joint = " " if spaced(draft.language) else ""
    size = draft.site.number("paragraphs a block", 2, 9)
    return [joint.join(texts[start : start + size]) for start in range(0, len(texts), size)]


def _title(draft: Draft) -> None:
    rng = draft.random("title")
    title = phrases_changed(draft.job.article.title, draft.language, rng, 1)
    title = words_changed(title, draft.language, rng, draft.dose(0.5, 1))
    if draft.site.chance("title case", 0.4):
        title = " ".join(map(sentence_case, title.split(" ")))
    draft.set_title(title)


_SPINS: Mapping[str, Callable[[Draft, Texts], Texts]] = {
    "renamed": _renamed,
    "broken_phrases": _phrases,
    "swapped_words": _words,
    "wrong_article": _articles,
    "jumbled": _jumbled,
    "merged": _merged,
    "lost_quotes": _flattened,
    "capitals": _capitals,
    "glued_stops": _glued,
    "spintax": _spintax,
}
_BY_THESAURUS = ("swapped_words", "broken_phrases", "spun_title", "spintax")
MARKS = (
    "swapped_words",
    *(mark for mark in _SPINS if mark != "swapped_words"),
    "spun_title",
    "lost_credit",
)
_PLAIN_MARKS = ("swapped_words", "broken_phrases", "spun_title")
