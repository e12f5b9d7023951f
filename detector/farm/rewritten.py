"""Rewritten news: every fact the same, the attribution gone, the prose made even.

The rewriting is by rules on sentences: good synonyms, sentences split and joined towards
one length, set phrases between them, headings, an opener and a closer that say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from random import Random

from detector.farm import parts
from detector.farm._rewriting import ATTRIBUTION, REWRITING
from detector.farm.article import Article
from detector.farm.draft import Draft, chosen_marks
from detector.farm.markup import Html, escape
from detector.farm.registry import Job, Made, family
from detector.farm.scraped import title_word
from detector.farm.synonyms import words_changed
from detector.farm.wording import (
    Rules,
    compose,
    in_language,
    sentence_case,
    sentences,
    spaced,
)

__all__ = ["MARKS", "rewritten"]

MARKS = (
    "synonyms",
    "no_attribution",
    "even_sentences",
    "linking_words",
    "padding",
    "opener",
    "closer",
    "headings",
    "faq",
    "new_title",
    "farm_author",
    "chatbot_words",
)
_PLAIN_MARKS = ("synonyms", "no_attribution", "even_sentences", "linking_words", "new_title")

Story = list[list[str]]  # sentences of paragraphs


@family("rewritten")
def rewritten(job: Job) -> Made:
    """Make a page of a site that rewrites others' news by rules."""
    draft = Draft(job, _marks(job))
    story = [sentences(text) for text in job.article.paragraphs if text.strip()]
    for mark, rewrite in _REWRITES.items():
        if mark in draft:
            story = rewrite(draft, story)
    rng = draft.random("synonyms")
    rate = draft.dose(0.35, 0.8)
    joint = " " if spaced(draft.language) else ""
    texts = [words_changed(joint.join(s), draft.language, rng, rate, "good") for s in story if s]
    draft.retell(texts)
    for mark, edit in _EDITS.items():
        if mark in draft:
            edit(draft)
    if draft.content.byline == job.article.author:
        draft.set(byline="")
    return draft.made()


def _marks(job: Job) -> tuple[str, ...]:
    if job.site.plain:
        return chosen_marks(job, _PLAIN_MARKS, least=2)
    return chosen_marks(job, MARKS, lambda mark: _possible(mark, job))


def _possible(mark: str, job: Job) -> bool:
    return mark != "chatbot_words" or job.site.chance("leaves chatbot words", 0.3)


# --- sentences ----------------------------------------------------------------------------


@lru_cache(maxsize=32)
def _attribution(language: str) -> re.Pattern[str]:
    verbs = ATTRIBUTION.get(language, ATTRIBUTION["en"])
    edge = r"\b" if spaced(language) else ""
    # From the comma or the quote before the verb up to the end of the sentence.
    return re.compile(rf"[,，»”\"]\s*,?\s*{edge}(?:{verbs}){edge}[^.!?。]{{0,160}}[.。]?$", re.I)


def _lose_attribution(draft: Draft, story: Story) -> Story:
    """Cut off who said it, and tell what was said as a fact."""
    pattern = _attribution(draft.language)
    return [[_unquoted(pattern.sub("", sentence)) for sentence in told] for told in story]


_QUOTES = re.compile(r"[«„‟“「『]\s?|\s?[\"”»」』]")
_SPACED_COMMA = re.compile(r",(?=[^\W\d])|\s,")


def _unquoted(sentence: str) -> str:
    bare = _SPACED_COMMA.sub(", ", _QUOTES.sub("", sentence)).strip(" ,，")
    return bare if bare.endswith((".", "!", "?", "。", "…")) or not bare else bare + "."


_EVEN = 24  # words: longer sentences are split, short ones joined
_SHORT = 7
_SPLIT = re.compile(
    r"[,;，；] (?:and|but|which|while|y|pero|et|mais|und|aber|e|mas|ma|dan|tetapi) "
)


def _even(draft: Draft, story: Story) -> Story:
    """Bring the sentences towards one length."""
    if not spaced(draft.language):
        return story
    return [list(_joined(list(_split(told)), draft.language)) for told in story]


def _split(told: Sequence[str]) -> Iterator[str]:
    for sentence in told:
        found = _SPLIT.search(sentence) if len(sentence.split()) > _EVEN else None
        if found:
            yield sentence[: found.start()] + "."
            yield sentence_case(sentence[found.end() :])
        else:
            yield sentence


_AND = {"en": "and", "es": "y", "fr": "et", "de": "und", "pt": "e", "it": "e", "id": "dan"}


def _joined(told: list[str], language: str) -> Iterator[str]:
    joint = _AND.get(language)
    while told:
        first = told.pop(0)
        short = told and len(first.split()) < _SHORT and len(told[0].split()) < _EVEN
        if short and joint and first.endswith(".") and told[0][:1].isalpha():
            yield f"{first[:-1]}, {joint} {told.pop(0)}"
        else:
            yield first


def _link(draft: Draft, story: Story) -> Story:
    """Begin some sentences with words that link nothing."""
    rng, rules = draft.random("links"), in_language(REWRITING, draft.language)
    share = draft.dose(0.1, 0.35)
    return [
        [
            compose(rng, rules, "link") + _lowered(s) if n and rng.random() < share else s
            for n, s in enumerate(told)
        ]
        for told in story
    ]


def _lowered(sentence: str) -> str:
    """Return the sentence with a small first letter where it doesn't begin with a name."""
    first, space, rest = sentence.partition(" ")
    plain = first.lower() in _SMALL or not first.istitle()
    return f"{first.lower() if plain else first}{space}{rest}"


_SMALL_WORDS = (
    "the a an it he she they we there this that these those in on at for from with his her its "
    "following every only just many some most no all if as after before when while since once "
    "because one two three and but or so then until nobody however you your our "
    "el la los las un una en le les une des il elle ils der die das ein eine es o os as um uma "
    "para ini itu di dari pada lo gli per con"
)
_SMALL = frozenset(_SMALL_WORDS.split())


def _pad(draft: Draft, story: Story) -> Story:
    """End some paragraphs with a sentence that says nothing."""
    rng, share = draft.random("padding"), draft.dose(0.2, 0.7)
    padded = []
    for number, told in enumerate(story):
        more = [_said(draft, "pad", str(number))] if rng.random() < share else []
        padded.append([*told, *more])
    return padded


_REWRITES: Mapping[str, Callable[[Draft, Story], Story]] = {
    "no_attribution": _lose_attribution,
    "even_sentences": _even,
    "linking_words": _link,
    "padding": _pad,
}


# --- what stands around -------------------------------------------------------------------


def _said(draft: Draft, key: str, choice: str = "") -> str:
    """Return a text of the rules with a word and a name of the story in it."""
    rng = draft.random(f"{key} {choice}")
    rules: Rules = in_language(REWRITING, draft.language)
    return sentence_case(
        compose(
            rng,
            rules,
            key,
            topic=draft.job.article.title,
            word=_story_word(draft, rng),
            name=_story_name(draft, rng),
            site=draft.site.name,
        )
    )


_NAME = re.compile(r"\b[A-Z][^\W\d_]+ [A-Z][^\W\d_]+\b")


def _story_word(draft: Draft, rng: Random) -> str:
    return title_word(draft.job.article, rng)


def _story_name(draft: Draft, rng: Random) -> str:
    names = _names(draft.job.article)
    return rng.choice(names) if names else _story_word(draft, rng)


@lru_cache(maxsize=1024)
def _names(article: Article) -> Sequence[str]:
    return sorted(set(_NAME.findall(" ".join(article.paragraphs))))


def _opener(draft: Draft) -> None:
    opener = _said(draft, "opener")
    if draft.site.chance("opener joined", 0.5) and draft.body:
        joint = " " if spaced(draft.language) else ""
        draft.body[0] = Html(f"{escape(opener)}{joint}{draft.body[0]}")
    else:
        draft.body.insert(0, escape(opener))
    draft.set(summary=opener)


def _closer(draft: Draft) -> None:
    closer = _said(draft, "closer")
    if draft.site.chance("closer headed", 0.4):
        label = _said(draft, "In_c") if "In_c" in in_language(REWRITING, draft.language) else ""
        draft.body.append(draft.section_heading(label.strip(",，")))
    draft.body.append(escape(closer))


def _headings(draft: Draft) -> None:
    """Head every one or two paragraphs."""
    every = draft.site.number("paragraphs a heading", 1, 2)
    headed: list[Html] = []
    for number, block in enumerate(draft.body):
        if number and number % every == 0:
            headed.append(draft.section_heading(_said(draft, "heading", str(number))))
        headed.append(block)
    draft.body = headed


def _faq(draft: Draft) -> None:
    """End with questions that sentences of the story are made to answer."""
    rng = draft.random("faq")
    told = [s for text in draft.job.article.paragraphs for s in sentences(text)]
    questions = dict.fromkeys(_said(draft, "question", str(n)) for n in range(rng.randint(2, 5)))
    draft.body.append(draft.section_heading(_said(draft, "faq")))
    numbered = draft.site.chance("faq numbered", 0.3)
    for number, question in enumerate(questions, start=1):
        shown = f"{number}. {question}" if numbered else question
        answer = _attribution(draft.language).sub("", rng.choice(told))
        draft.body += [draft.section_heading(shown), escape(_unquoted(answer))]


def _new_title(draft: Draft) -> None:
    """Give the story a title after one of the patterns of the site."""
    title, word = draft.job.article.title.rstrip("."), _said(draft, "heading")
    form = draft.site.pick("title form of rewrites", ("colon", "changed", "after", "case"))
    changed = words_changed(title, draft.language, draft.random("title"), 1, "good")
    shown = {
        "colon": f"{word}: {changed}",
        "after": f"{changed}: {word}",
        "changed": changed,
        "case": " ".join(map(sentence_case, changed.split(" "))),
    }[form]
    draft.set_title(shown if shown != draft.job.article.title else f"{changed}: {word}")


def _author(draft: Draft) -> None:
    """Sign with a name that the farm made up."""
    draft.set(byline=parts.person(draft.site.random("author")), notes_above=(), notes_below=())


def _chatbot(draft: Draft) -> None:
    """Leave in what the program said to whoever asked it."""
    left = draft.plant(_said(draft, "chatbot"))
    place = draft.random("chatbot place").choice((0, 0, len(draft.body), len(draft.body) // 2))
    draft.body.insert(place, escape(left))


_EDITS: Mapping[str, Callable[[Draft], None]] = {
    "headings": _headings,
    "opener": _opener,
    "closer": _closer,
    "faq": _faq,
    "new_title": _new_title,
    "farm_author": _author,
    "chatbot_words": _chatbot,
}
