"""Scraped questions and answers: fragments of other pages set up as answers to a question."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from detector.farm import parts
from detector.farm._scraped import QUESTIONS, USER_PARTS
from detector.farm.content import Item, Listing, summary
from detector.farm.draft import Draft, chosen_marks
from detector.farm.markup import Element, Html, escape, join, tag
from detector.farm.query_sites import query_site
from detector.farm.registry import Job, Made, family
from detector.farm.scraped import fragment, middle, sources, title_word
from detector.farm.topics import candidates
from detector.farm.wording import compose, cut, in_language, sentence_case

__all__ = ["MARKS", "scraped_qa"]

MARKS = (
    "joined_fragments",
    "question_title",
    "question_address",
    "answer_labels",
    "votes",
    "other_users",
    "cut_fragments",
    "many_sources",
    "asked",
    "left_lines",
    "related_questions",
    "closing",
    "no_author",
)
_PLAIN_MARKS = ("joined_fragments", "question_title", "answer_labels")


@dataclass(frozen=True, slots=True)
class _Answer:
    text: str
    label: str
    votes: str
    user: str


@family("scraped_qa")
def scraped_qa(job: Job) -> Made:
    """Make a page of fragments that are set up as answers to a question."""
    marks = _marks(job)
    site = query_site(job.site) if "question_address" in marks else job.site
    draft = Draft(job, marks, site)
    question = _question(draft, draft.job.article.title, draft.random("question"))
    if "question_title" in draft or "question_address" in draft:
        draft.set_title(draft.plant(question))
    answers = _answers(draft)
    draft.body = [block for answer in answers for block in _blocks(draft, answer)]
    draft.set(summary=summary(answers[0].text), notes_above=(), notes_below=())
    if "answer_labels" in draft and draft.site.chance("count of answers", 0.5):
        draft.body.insert(0, draft.section_heading(_said(draft, "found", n=str(len(answers)))))
    for mark, edit in _EDITS.items():
        if mark in draft:
            edit(draft)
    return draft.made()


def _marks(job: Job) -> tuple[str, ...]:
    if not job.site.plain:
        return chosen_marks(job, MARKS, lambda mark: _possible(mark, job), least=2)
    # Nothing but fragments: answers that are whole could be an honest site's.
    many = bool(job.pool) and job.site.chance("answers of many", 0.5)
    chosen = {*chosen_marks(job, _PLAIN_MARKS, least=1)}
    chosen.add("many_sources" if many else "cut_fragments")
    return tuple(mark for mark in MARKS if mark in chosen)


def _possible(mark: str, job: Job) -> bool:
    return bool(job.pool) or mark not in ("many_sources", "related_questions")


def _question(draft: Draft, title: str, rng: Random) -> str:
    bare = title.rstrip(".?!。？")
    article = replace(draft.job.article, title=title)
    word = title_word(article, rng, rng.randint(1, 3))
    rules = in_language(QUESTIONS, draft.language)
    return sentence_case(compose(rng, rules, "question", title=bare, word=word))


def _said(draft: Draft, key: str, choice: str = "", **values: str) -> str:
    rng = draft.random(f"{key} {choice}")
    known = {
        "word": title_word(draft.job.article, rng),
        "user": _user(rng),
        "v": str(parts.count(rng, 3)),
        "d": str(rng.randint(2, 11)),
        "rep": f"{parts.count(rng, 5):,}",
        **values,
    }
    return compose(rng, in_language(QUESTIONS, draft.language), key, **known)


def _site_form(draft: Draft, key: str, choice: str = "", **values: str) -> str:
    """Return a label in the form that all pages of the site have."""
    forms = in_language(QUESTIONS, draft.language)[key].split("|")
    form = draft.site.pick(f"form of {key}", forms)
    rules = {**in_language(QUESTIONS, draft.language), key: form}
    rng = draft.random(f"{key} {choice}")
    known = {
        "user": _user(rng),
        "v": str(parts.count(rng, 3)),
        "d": str(rng.randint(2, 11)),
        "rep": f"{parts.count(rng, 5):,}",
        **values,
    }
    return compose(rng, rules, key, **known)


def _user(rng: Random) -> str:
    """Return a name that users have on other sites."""
    if rng.random() < 0.2:
        return parts.person(rng)
    first, second = (rng.choice(listed.split("|")) for listed in USER_PARTS)
    number = str(rng.randint(1, 99_999)) if rng.random() < 0.5 else ""
    return f"{first}{second}{number}"


# --- answers ------------------------------------------------------------------------------


def _answers(draft: Draft) -> list[_Answer]:
    rng = draft.random("answers")
    number = draft.site.number("answers", 2, 9)
    many = "many_sources" in draft
    if not many:
        number = min(number, max(2, len(draft.job.article.paragraphs)))
    listed = sources(draft, number, rng) if many else [draft.job.article]
    answers = []
    for n in range(1, number + 1):
        source = listed[(n - 1) % len(listed)]
        pieces = [fragment(source, rng, 3)]
        if many and rng.random() < draft.dose(0.1, 0.6):
            pieces.append(fragment(rng.choice(listed), rng, 2))
        if "cut_fragments" in draft:
            pieces = [middle(piece, rng, rng.randint(80, 320)) + "…" for piece in pieces]
        answers.append(_labelled(draft, " ".join(pieces), n))
    return _in_fragments(answers, draft.job.article.paragraphs)


def _in_fragments(answers: list[_Answer], paragraphs: Sequence[str]) -> list[_Answer]:
    """Return the answers, the last one cut where they would tell a short story whole."""
    told = "".join("".join(answer.text for answer in answers).split())
    if "".join("".join(paragraphs).split()) not in told:
        return answers
    last = answers[-1]
    return [*answers[:-1], replace(last, text=cut(last.text, len(last.text) * 2 // 3))]


def _labelled(draft: Draft, text: str, n: int) -> _Answer:
    first_is_best = draft.site.chance("best answer", 0.6)
    if "answer_labels" not in draft:
        label = ""
    elif n == 1 and first_is_best:
        label = _site_form(draft, "best")
    else:
        label = _site_form(draft, "answer", n=str(n))
    votes = _site_form(draft, "votes", str(n)) if "votes" in draft else ""
    user = _site_form(draft, "user", str(n)) if "other_users" in draft else ""
    return _Answer(text, label, votes, user)


def _blocks(draft: Draft, answer: _Answer) -> list[Html]:
    """Return the blocks of an answer, in the site's order."""
    notes = [tag("span", note) for note in (answer.votes, answer.user) if note]
    line = [join(notes, Html(" "))] if notes else []
    head: list[Html] = []
    if answer.label:
        head = [draft.section_heading(answer.label)]
    boxed = draft.site.chance("answers boxed", 0.4)
    text = escape(answer.text)
    body = [*line, text] if draft.site.chance("votes first", 0.5) else [text, *line]
    if boxed:
        inner = join((tag("p", block) for block in body), Html("\n"))
        css = draft.site.css("answer")
        return [*head, Element(tag("div", inner, class_=css))]
    return [*head, *body]


# --- around the answers -------------------------------------------------------------------


def _asked(draft: Draft) -> None:
    draft.body.insert(0, escape(sentence_case(_said(draft, "asked"))))


def _leave_lines(draft: Draft) -> None:
    """Leave in the buttons and notes of the site that was scraped."""
    rng = draft.random("left lines")
    for number in range(rng.randint(1, 4)):
        line = draft.plant(_said(draft, "left", str(number)))
        draft.body.insert(rng.randint(1, len(draft.body)), escape(line))


def _related(draft: Draft) -> None:
    """List questions made of headlines of any topic."""
    rng = draft.random("related")
    others = candidates(draft.job.article, draft.job.pool, rng)
    chosen = rng.sample(others, min(len(others), rng.randint(4, 12)))
    questions = [_question(draft, other.title, rng) for other in chosen]
    label = sentence_case(_site_form(draft, "related"))
    if draft.site.chance("related inside", 0.3):
        draft.body += [draft.section_heading(label), draft.bullets(questions)]
        return
    moment = draft.content.published
    items = (
        Item(title, draft.site.path(title, draft.content.section, moment, rng), None)
        for title in questions
    )
    draft.set(lists=(Listing(label, tuple(items)), *draft.content.lists[1:]))


def _closing(draft: Draft) -> None:
    draft.body.append(escape(_said(draft, "close")))


def _no_author(draft: Draft) -> None:
    draft.set(byline="")


_EDITS: Mapping[str, Callable[[Draft], None]] = {
    "asked": _asked,
    "left_lines": _leave_lines,
    "related_questions": _related,
    "closing": _closing,
    "no_author": _no_author,
}
