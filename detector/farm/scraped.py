"""What pages made of fragments share: where the fragments come from, how they are cut."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from detector.farm.article import Article
from detector.farm.draft import Draft
from detector.farm.topics import candidates, on_topic
from detector.farm.wording import cut, sentences, spaced

__all__ = ["fragment", "middle", "sources", "title_word"]


def sources(draft: Draft, number: int, rng: Random) -> list[Article]:
    """Return the article and others that share words with it, in any order."""
    others = on_topic(draft.job.article, candidates(draft.job.article, draft.job.pool, rng))
    listed = [draft.job.article, *others[: max(number - 1, 0)]]
    rng.shuffle(listed)
    return listed


def fragment(article: Article, rng: Random, most: int) -> str:
    """Return one to `most` sentences that stand together somewhere in an article."""
    text = rng.choice(article.paragraphs)
    told = sentences(text) or [text]
    start = rng.randrange(len(told))
    joint = " " if spaced(article.language) else ""
    return joint.join(told[start : start + rng.randint(1, most)])


def middle(text: str, rng: Random, longest: int) -> str:
    """Return a stretch of text that may begin and end in mid-sentence."""
    words: Sequence[str] = text.split(" ")
    start = rng.randrange(max(1, len(words) // 2)) if len(words) > 8 else 0
    return cut(" ".join(words[start:]), longest)


def title_word(article: Article, rng: Random, size: int = 1) -> str:
    """Return words that stand together in the headline, with a long one first."""
    words = [word.strip(".,:;!?'\"«»“”‘’") for word in article.title.split()]
    least = max(5, max(map(len, words), default=0) - 3)
    long = [place for place, word in enumerate(words) if len(word) >= least]
    if not long:
        return article.title
    start = rng.choice(long)
    return " ".join(words[start : start + size])
