"""Fingerprints: the same everywhere, close for copies, far for other stories."""

from __future__ import annotations

import hashlib
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.crawl.columns import COLUMNS
from detector.crawl.fingerprint import (
    BODY_VALUES,
    MIN_SHINGLES,
    TEMPLATE_VALUES,
    TITLE_VALUES,
    Fingerprint,
    fingerprint,
    shingles_of,
)
from detector.crawl.sketch import hash_words, similarities, similarity, sketch, unpack
from detector.document import parse
from detector.farm import Article, farm, honest_twin
from detector.page import Page
from tests.farm.pool import POOL

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def words(seed: int | str, count: int) -> list[str]:
    random = Random(f"words/{seed}")
    return ["".join(random.choices(LETTERS, k=random.randint(3, 9))) for _ in range(count)]


def sentences(told: list[str]) -> list[str]:
    return [" ".join(told[i : i + 20]).capitalize() + "." for i in range(0, len(told), 20)]


def of_text(text: str, url: str | None = "https://example.org/a") -> Fingerprint:
    return fingerprint(parse(Page(url=url, text=text, text_kind="main")))


def body_of(told: list[str]) -> bytes:
    body = of_text("\n".join(sentences(told))).body
    assert body is not None
    return body


def exact(left: list[str], right: list[str]) -> float:
    first, second = set(shingles_of(left).tolist()), set(shingles_of(right).tolist())
    return len(first & second) / len(first | second)


def page(story: list[str], *, menu: list[str], title: str, site: str) -> Fingerprint:
    """Return the fingerprint of a page with a menu, a headline, a story and a footer."""
    items = "".join(f"<li><a href=/{i}>{label}</a>" for i, label in enumerate(menu))
    told = "".join(f"<p>{sentence}</p>" for sentence in sentences(story))
    html = (
        f"<title>{title}</title><nav><ul>{items}</ul></nav><h1>{title}</h1>{told}"
        f"<footer><div>{' and '.join(menu[:2])}</div><div>Contact</div></footer>"
    )
    return fingerprint(parse(Page(url=f"https://{site}/a", html=html)))


# --- the same everywhere ------------------------------------------------------------------


def test_values_never_change() -> None:
    # Pinned: outputs of earlier releases must stay comparable. Another value needs a new VERSION.
    story = "The pier was shut on Monday, the harbour master said — it'll stay so. 東京の港\n"
    html = f"<title>Pier</title><nav><a href=/>Home</a></nav><h1>Pier shut</h1><p>{story * 3}</p>"
    long = "\n".join(sentences(words("pinned", 300)))
    found = of_text(long)
    assert found.body is not None
    assert hashlib.sha256(found.body).hexdigest()[:16] == "4cafadcf7ae26da7"
    small = fingerprint(parse(Page(url="https://www.example.co.uk/a", html=html)))
    assert small.template is not None and small.title is not None
    assert (small.site, small.shingles) == ("example.co.uk", 17)
    assert hashlib.sha256(small.template).hexdigest()[:16] == "e5ac6fe11eebae32"
    assert hashlib.sha256(small.title).hexdigest()[:16] == "22192c49b6ff0d8a"


def test_sizes() -> None:
    found = page(words(1, 200), menu=["Home", "News"], title="Pier is shut", site="a.example.org")
    sizes = [len(value or b"") for value in (found.body, found.template, found.title)]
    assert sizes == [BODY_VALUES, TEMPLATE_VALUES, TITLE_VALUES]
    assert tuple(found.to_row()) == COLUMNS


def test_what_is_missing_has_no_sketch() -> None:
    short = of_text(" ".join(words(1, MIN_SHINGLES + 3)), url=None)
    assert (short.site, short.shingles, short.body) == (None, MIN_SHINGLES - 1, None)
    assert short.template is None  # only the story came
    assert of_text(" ".join(words(1, MIN_SHINGLES + 4))).body is not None
    assert of_text("").title is None


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("http://192.0.2.7:8080/a", "192.0.2.7"),
        ("http://[2001:db8::1]/a", "2001:db8::1"),
        ("http://localhost/a", "localhost"),
        ("https://ada.github.io/a", "ada.github.io"),
        ("/a", None),
    ],
)
def test_site(url: str, site: str | None) -> None:
    assert of_text("Pier.", url=url).site == site


# --- the story ----------------------------------------------------------------------------


def test_estimates_are_as_good_as_their_size_allows() -> None:
    errors = []
    for seed in range(40):
        told = words(seed, 400)
        changed = list(told)
        for place in Random(seed).sample(range(400), 8 + 2 * seed):
            changed[place] = "other"
        errors.append(similarity(body_of(told), body_of(changed)) - exact(told, changed))
    assert abs(np.mean(errors)) < 0.02
    assert np.std(errors) < 1.3 * 0.5 / BODY_VALUES**0.5


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 10**6),
    count=st.integers(150, 900),
    places=st.lists(st.floats(0, 0.999), max_size=2),
)
def test_lightly_changed_copies_stay_close(seed: int, count: int, places: list[float]) -> None:
    told = words(seed, count)
    changed = list(told)
    for share in places:  # a planted name of two words
        changed[int(share * count) : int(share * count)] = ["marlow", "quist"]
    assert similarity(body_of(told), body_of(changed)) > exact(told, changed) - 0.13
    assert exact(told, changed) > 0.8


@settings(max_examples=40, deadline=None)
@given(first=st.integers(0, 10**6), second=st.integers(0, 10**6), count=st.integers(40, 900))
def test_other_stories_are_far(first: int, second: int, count: int) -> None:
    if first != second:
        assert similarity(body_of(words(first, count)), body_of(words(second, count))) < 0.05


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_has_a_fingerprint(text: str) -> None:
    first, second = of_text(text), of_text(text)
    assert first == second
    assert (first.body is None) == (first.shingles < MIN_SHINGLES)


def test_scripts_without_spaces_are_told_by_characters() -> None:
    random = Random(3)
    told = "".join(chr(random.randint(0x4E00, 0x9000)) for _ in range(400))
    changed = told[:200] + "名" + told[201:]
    left, right = of_text(told), of_text(changed)
    assert left.shingles == 396
    assert left.body is not None and right.body is not None
    assert 0.9 < similarity(left.body, right.body) < 1


def test_case_and_apostrophes_make_no_difference() -> None:
    told = " ".join(["it's", *words(5, 60)])
    assert of_text(told).body == of_text(told.replace("'", "’").upper()).body


def test_of_endless_stories_the_beginning_counts() -> None:
    told = words(1, 500) * 220
    assert len(shingles_of(told)) == 100_000 - 4


def test_another_template_hardly_moves_the_story() -> None:
    story = words(7, 400)
    left = page(story, menu=["Home", "News", "Sport"], title="Pier is shut", site="a.example")
    right = page(story, menu=["Contact", "Imprint"], title="Pier: closed", site="b.example")
    assert left.body is not None and right.body is not None
    assert similarity(left.body, right.body) > 0.95


@pytest.mark.parametrize("number", range(4))
def test_a_farm_s_copy_is_close_to_the_honest_page(number: int) -> None:
    article = next(a for a in POOL[number:] if a.language == "en")
    copies = (
        farm(article, "verbatim_autoblog", seed=seed, pool=POOL, severity=0.3)
        for seed in range(number, number + 20)
    )
    farmed = next(copy for copy in copies if "cut_off" not in copy.marks)
    twin = honest_twin(article, seed=number, pool=POOL, republished=False)
    left, right = fingerprint(parse(farmed.page)), fingerprint(parse(twin.page))
    assert left.site != right.site
    assert left.body is not None and right.body is not None
    assert similarity(left.body, right.body) > 0.6


# --- template and title -------------------------------------------------------------------


def test_pages_of_a_template_are_alike_whatever_they_tell() -> None:
    menu = ["Home", "News", "Sport", "About us", "Imprint"]
    left = page(words(1, 300), menu=menu, title="Pier is shut", site="a.example")
    right = page(words(2, 500), menu=menu, title="Trains are late", site="b.example")
    other = page(words(1, 300), menu=["Start", "Shop"], title="Pier is shut", site="c.example")
    assert left.template is not None and right.template is not None and other.template is not None
    assert similarity(left.template, right.template) == 1
    assert similarity(left.template, other.template) < 0.8
    assert left.body is not None and right.body is not None
    assert similarity(left.body, right.body) < 0.05


def test_two_articles_of_a_farm_show_its_template() -> None:
    made = [
        farm(article, "verbatim_autoblog", seed=1, pool=POOL, severity=0.5, site_seed=site)
        for article, site in ((POOL[0], "x"), (POOL[1], "x"), (POOL[1], "y"))
    ]
    one, same, other = (fingerprint(parse(m.page)).template or b"" for m in made)
    assert similarity(one, same) > 0.5 > similarity(same, other)


def test_titles_without_the_name_of_the_site() -> None:
    def title(text: str) -> bytes | None:
        html = f"<title>{text}</title><p>Closed.</p>"
        return fingerprint(parse(Page(url="https://harbourpost.example/", html=html))).title

    assert title("Ferry pier closes - Harbour Post") == title("Ferry pier closes")
    planted = title("Ferry pier closes for the whole winter Marlow")
    plain = title("Ferry pier closes for the whole winter")
    assert planted is not None and plain is not None
    assert similarity(planted, plain) > 0.5


# --- sketches -----------------------------------------------------------------------------


@given(st.sets(st.text(max_size=5), min_size=1, max_size=40), st.randoms())
def test_a_sketch_is_of_a_set(members: set[str], random: Random) -> None:
    listed = sorted(members)
    shuffled = [*listed, listed[0]]
    random.shuffle(shuffled)
    assert sketch(hash_words(listed), 32) == sketch(hash_words(shuffled), 32)


def test_large_sets_leave_sketches_that_differ() -> None:
    left = sketch(np.unique(shingles_of(words(1, 50_000))), BODY_VALUES)
    right = sketch(np.unique(shingles_of(words(2, 50_000))), BODY_VALUES)
    assert similarity(left, right) < 0.02


def test_many_rows_at_once() -> None:
    sketches = [sketch(hash_words(words(i, 10)), 8) for i in range(4)]
    found = similarities(unpack(sketches), unpack(sketches[::-1]))
    expected = [similarity(a, b) for a, b in zip(sketches, sketches[::-1], strict=True)]
    assert found.tolist() == expected


def test_an_article_is_told_alike_as_text_and_as_html() -> None:
    article = Article("Pier closes", tuple(sentences(words(11, 300))))
    made = honest_twin(article, seed=1, pool=POOL, republished=False)
    as_html = fingerprint(parse(made.page))
    as_text = of_text("\n".join(article.paragraphs))
    assert as_html.body is not None and as_text.body is not None
    assert similarity(as_html.body, as_text.body) > 0.8
