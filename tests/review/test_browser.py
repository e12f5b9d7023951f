"""People label in a real browser: by keyboard, several at once, and nothing is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("fastapi", reason="needs the extra web")
pytest.importorskip("jinja2", reason="needs the extra web")
pytest.importorskip("playwright", reason="needs playwright")

from detector.review.journal import open_journal
from detector.review.labels import Book
from tests.review.browsers import CHROMIUM, SCHEMES, WIDTHS, Scheme, Watched, opened_browser
from tests.review.reviews import NUMBER, Running, page_rows, running, write_scored

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium on the system")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with opened_browser() as found:
        yield found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("review")


@pytest.fixture(scope="module")
def review(folder: Path) -> Iterator[Running]:
    with running(write_scored(folder), folder / "shared.sqlite") as found:
        yield found


def _marks(labels: Path, reviewer: str = "ann") -> dict[int, str]:
    """Return what is on disk: the label of each row."""
    touched = Book(open_journal(labels, read_only=True)).touched(reviewer)
    return {int(key.rpartition(":")[2]) - 1: mark for key, mark in touched.items()}


def _number(page: Page) -> int:
    found = re.search(r"/page/(\d+)", page.url)
    assert found, page.url
    return int(found[1])


def _press(page: Page, key: str) -> None:
    """Press a key that leads to another page, and wait for it."""
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.keyboard.press(key)


def test_thirty_pages_by_keyboard_and_nothing_is_lost(browser: Browser, tmp_path: Path) -> None:
    scored, labels = write_scored(tmp_path), tmp_path / "labels.sqlite"
    said: dict[int, str] = {}

    def label(page: Page, count: int) -> None:
        for _ in range(count):
            number = _number(page)
            mark = "spam" if page_rows()[number]["farmed"] else "clean"
            said[number] = mark
            _press(page, mark[0])

    with running(scored, labels) as first:
        page = Watched(browser).page
        page.goto(first.address)
        label(page, 14)
        page.close()  # in the middle of it, with a page on the screen
        assert _marks(labels) == said
        page = Watched(browser).page
        page.goto(first.address)
        assert _number(page) not in said
        label(page, 6)
        first.kill()
        assert _marks(labels) == said
    with running(scored, labels) as second:
        page.goto(second.address)
        label(page, 10)
        assert page.get_by_text(f"30 of {NUMBER} labelled").is_visible()
        second.kill()
    page.close()
    assert len(said) == 30
    assert _marks(labels) == said


def test_keys_do_what_they_say(browser: Browser, tmp_path: Path) -> None:
    labels = tmp_path / "labels.sqlite"
    with running(write_scored(tmp_path), labels) as review:
        watched = Watched(browser)
        page = watched.page
        page.goto(review.address)
        first = _number(page)
        _press(page, "2")
        assert page.get_by_role("status").inner_text().startswith("Saved: spam, casino")
        second = _number(page)
        _press(page, "x")
        _press(page, "k")
        assert _number(page) == second
        assert "skipped" in page.locator(".facts").inner_text()
        _press(page, "ArrowLeft")
        assert _number(page) == first
        _press(page, "j")
        _press(page, "ArrowRight")
        third = _number(page)
        page.keyboard.press("n")
        page.keyboard.type("such a note, c and s")
        page.keyboard.press("Escape")
        _press(page, "u")
        assert _marks(labels) == {first: "spam", second: "skip", third: "unsure"}
        _press(page, "z")
        assert _number(page) == third
        assert "Taken back" in page.get_by_role("status").inner_text()
        _press(page, "z")
        assert _number(page) == second
        assert _marks(labels) == {first: "spam"}
        page.keyboard.press("?")
        dialog = page.get_by_role("dialog")
        assert dialog.is_visible()
        page.keyboard.press("s")  # goes nowhere while the help is open
        page.keyboard.press("Escape")
        assert not dialog.is_visible()
        _press(page, "a")
        assert page.get_by_role("heading", level=1).inner_text() == "Labels and agreement"
        _press(page, "g")
        assert _marks(labels) == {first: "spam"}
        assert watched.said == []
        page.close()


def test_a_note_is_kept_with_its_label(browser: Browser, tmp_path: Path) -> None:
    labels = tmp_path / "labels.jsonl"
    with running(write_scored(tmp_path), labels, "--queue", "host") as review:
        page = Watched(browser).page
        page.goto(review.address)
        number = _number(page)
        page.keyboard.press("n")
        page.keyboard.type("copied from the wire?")
        page.keyboard.press("Escape")
        _press(page, "c")
        page.goto(f"{review.address}/page/{number}")
        assert page.get_by_label("Note").input_value() == "copied from the wire?"
        page.close()
    (said,) = Book(open_journal(labels)).labelled().values()
    assert said["ann"].note == "copied from the wire?"


def test_two_reviewers_and_how_far_they_agree(browser: Browser, tmp_path: Path) -> None:
    scored, labels = write_scored(tmp_path), tmp_path / "labels.sqlite"
    with (
        running(scored, labels) as one,
        running(scored, labels, "--reviewer", "bob") as other,
    ):
        for review, keys in ((one, "sscsc"), (other, "sscss")):
            page = Watched(browser).page
            page.goto(review.address)
            for key in keys:
                _press(page, key)
            page.close()
        page = Watched(browser).page
        page.goto(f"{one.address}/agreement")
        pairs = page.get_by_role("region", name="Agreement of pairs")
        # 4 of 5 alike, 0.56 by chance: (0.8 - 0.56) / (1 - 0.56).
        assert re.search(r"ann and bob\s+5\s+80.0%\s+0.55", pairs.inner_text())
        with page.expect_navigation(wait_until="domcontentloaded"):
            page.locator(".differing a").click()
        _press(page, "s")
        page.goto(f"{one.address}/agreement")
        assert re.search(r"ann and bob\s+5\s+100%\s+1.00", pairs.inner_text())
        assert page.locator(".differing").count() == 0
        page.close()


def test_a_person_of_another_name_in_the_same_review(
    browser: Browser, review: Running, folder: Path
) -> None:
    page = Watched(browser).page
    page.goto(review.address)
    page.get_by_label("Reviewer").fill("Zoë Ünal")
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.get_by_role("button", name="Change").click()
    number = _number(page)
    _press(page, "c")
    assert _marks(folder / "shared.sqlite", "Zoë Ünal") == {number: "clean"}
    page.close()


def test_filters_narrow_the_queue(browser: Browser, review: Running) -> None:
    page = Watched(browser).page
    page.goto(review.address)
    page.get_by_text("Queue: uncertainty").click()
    page.get_by_label("Order").select_option("host")
    page.get_by_label("Verdict").select_option("spam")
    page.get_by_label("One page of each host").check()
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.get_by_role("button", name="Show", exact=True).click()
    assert (
        "Queue: host, verdict spam, one of each host" in page.locator("summary").first.inner_text()
    )
    assert page.locator(".facts .label").inner_text().startswith("spam")
    page.close()


def test_reasons_lead_to_the_text(browser: Browser, review: Running) -> None:
    page = Watched(browser).page
    spam = next(n for n, row in enumerate(page_rows()) if row["farmed"] and row["html"])
    page.goto(f"{review.address}/page/{spam}")
    reason = page.locator("button[data-show]").first
    number = reason.get_attribute("data-show")
    reason.click()
    lit = page.locator("mark.on")
    assert lit.count() > 0
    for mark in lit.all():
        assert number in (mark.get_attribute("data-n") or "").split()
    reason.click()
    assert lit.count() == 0
    page.close()


# --- for everybody ------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/page/0", "/page/1", "/agreement", "/done"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_pages_fit_and_are_quiet(
    browser: Browser, review: Running, path: str, width: int, scheme: Scheme
) -> None:
    watched = Watched(browser, width, scheme)
    page = watched.page
    page.goto(review.address + path)
    page.keyboard.press("v")
    page.wait_for_timeout(200)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (background == "rgb(255, 255, 255)") == (scheme == "light")
    assert watched.said == []
    assert watched.strangers(review.address) == []
    page.close()


@pytest.mark.parametrize("path", ["/page/0", "/agreement", "/done", "/page/999"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_no_issue(
    browser: Browser, review: Running, path: str, width: int, scheme: Scheme
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe")
    page = Watched(browser, width, scheme).page
    page.goto(review.address + path)
    for details in page.locator("details:not(.as-was)").all():
        details.evaluate("node => { node.open = true; }")
    found = axe.Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    page.close()


def test_axe_finds_no_issue_in_the_help(browser: Browser, review: Running) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe")
    page = Watched(browser).page
    page.goto(f"{review.address}/page/0")
    page.keyboard.press("?")
    found = axe.Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    page.close()


def test_the_focus_goes_from_the_top_to_the_labels(browser: Browser, review: Running) -> None:
    page = Watched(browser).page
    page.goto(f"{review.address}/page/0")
    names = []
    for _ in range(120):
        page.keyboard.press("Tab")
        names.append(page.evaluate("(document.activeElement.innerText || '').trim()"))
        if names[-1].startswith("Spam s"):
            break
    assert names[0] == "To the content"
    order = ["Queue", "Agreement", "Change", "Keys ?", "Queue: uncertainty"]
    seen = [names.index(name) for name in order]
    assert seen == sorted(seen)
    assert names[-1].replace("\n", " ").startswith("Spam s")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.close()


def test_the_theme_stays_as_it_was_chosen(browser: Browser, review: Running) -> None:
    page = Watched(browser, scheme="light").page
    page.goto(f"{review.address}/page/0")
    page.get_by_role("button", name="Switch between light and dark").click()
    page.goto(f"{review.address}/agreement")
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background != "rgb(255, 255, 255)"
    page.close()


def test_it_works_without_script(browser: Browser, tmp_path: Path) -> None:
    labels = tmp_path / "labels.sqlite"
    with running(write_scored(tmp_path), labels) as review:
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(review.address)
        number = _number(page)
        with page.expect_navigation(wait_until="domcontentloaded"):
            page.get_by_role("button", name=re.compile("^Clean")).click()
        assert _marks(labels) == {number: "clean"}
        with page.expect_navigation(wait_until="domcontentloaded"):
            page.get_by_role("button", name=re.compile("^Undo")).click()
        assert _number(page) == number
        assert _marks(labels) == {}
        context.close()
