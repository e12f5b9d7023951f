"""A report in a real browser: nothing loads, nothing fails, and everybody can read it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

pytest.importorskip("jinja2", reason="needs the extra report")
pytest.importorskip("playwright", reason="needs playwright")

from playwright.sync_api import sync_playwright

from detector import load
from detector.report import write_report
from tests.report.scored import sample_rows, write_rows
from tests.report.test_crawl import whole_crawl
from tests.report.test_hostile import write_hostile

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_PATH = next((path for name in _NAMES if (path := shutil.which(name))), None)

pytestmark = pytest.mark.skipif(_PATH is None, reason="needs Chromium on the system")

WIDTHS = (1280, 390)
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        # As root, such as in a container, Chromium has no sandbox.
        chromium = playwright.chromium.launch(executable_path=_PATH, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    rows = write_rows(folder / "rows.parquet", sample_rows())
    crawl = whole_crawl(folder)
    write_report([rows], folder / "report.html", load(), title="Sample pages", crawl=crawl)
    return folder / "report.html"


class Watched:
    """A page of the browser, and all that it asked for and complained about."""

    def __init__(self, browser: Browser, path: Path, width: int, scheme: Scheme) -> None:
        self.page: Page = browser.new_page(
            viewport={"width": width, "height": 900}, color_scheme=scheme
        )
        self.said: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(path.as_uri())

    def check_quiet(self, path: Path) -> None:
        assert self.said == []
        assert self.requests == [path.as_uri()]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_report_fits_and_is_quiet(
    browser: Browser, report: Path, width: int, scheme: Scheme
) -> None:
    watched = Watched(browser, report, width, scheme)
    page = watched.page
    page.get_by_role("button", name="Open all").first.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (background == "rgb(255, 255, 255)") == (scheme == "light")
    watched.check_quiet(report)
    page.close()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_no_issue(browser: Browser, report: Path, scheme: Scheme) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe")
    page = Watched(browser, report, 1280, scheme).page
    page.locator("button.all").first.click()
    found = axe.Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    page.close()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_theme_can_be_switched_by_keyboard(
    browser: Browser, report: Path, scheme: Scheme
) -> None:
    page = Watched(browser, report, 1280, scheme).page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "theme"
    colour = "getComputedStyle(document.body).backgroundColor"
    before = page.evaluate(colour)
    page.keyboard.press("Enter")
    assert page.evaluate(colour) != before
    page.keyboard.press("Space")
    assert page.evaluate(colour) == before
    page.close()


def test_samples_open_by_keyboard(browser: Browser, report: Path) -> None:
    page = Watched(browser, report, 390, "light").page
    second = page.locator("details.page summary").nth(1)
    second.focus()
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid" or not page.evaluate(
        "document.activeElement.matches(':focus-visible')"
    )
    page.keyboard.press("Enter")
    assert page.locator("details.page").nth(1).evaluate("node => node.open")
    everything = page.get_by_role("button", name="Open all").first
    everything.press("Enter")
    kind = page.locator("section[aria-labelledby=top-head]")
    assert kind.locator("details:not([open])").count() == 0
    page.close()


def test_what_a_threshold_drops_is_told_by_keyboard(browser: Browser, report: Path) -> None:
    page = Watched(browser, report, 1280, "light").page
    slider = page.get_by_role("slider", name="Threshold, as probability of spam")
    told = page.get_by_role("status")
    before = told.inner_text()
    assert re.match(r"From 0\.\d+ on, \d+ of \d+ judged pages are dropped", before)
    assert "of those dropped are clean" in before
    slider.press("Home")
    assert "judged pages are dropped (100%)" in told.inner_text()
    slider.press("End")
    for _ in range(90):
        slider.press("ArrowLeft")
    assert slider.get_attribute("aria-valuetext") == "0.2689"
    shown = page.locator(".rungs li:visible")
    assert shown.count() == 10
    fates = shown.locator(".fate").all_inner_texts()
    assert fates == ["dropped"] * 5 + ["kept"] * 5
    page.close()


def test_everything_has_a_name_and_a_place(browser: Browser, report: Path) -> None:
    page = Watched(browser, report, 1280, "light").page
    roles: tuple[Literal["button", "img", "region"], ...] = ("button", "img", "region")
    for role in roles:
        found = page.get_by_role(role).count()
        assert found > 0
        assert page.get_by_role(role, name=re.compile(r"\S")).count() == found
    assert page.get_by_role("main").count() == page.get_by_role("heading", level=1).count() == 1
    levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3')].map(h => +h.tagName[1])")
    assert all(after - before <= 1 for before, after in pairwise(levels))
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(n => n.id)")
    assert len(ids) == len(set(ids))
    for target in page.evaluate("[...document.querySelectorAll('a')].map(a => a.hash)"):
        assert target[1:] in ids
    page.close()


def test_print_opens_what_is_closed_and_is_light(
    browser: Browser, report: Path, tmp_path: Path
) -> None:
    page = Watched(browser, report, 1280, "dark").page
    page.emulate_media(media="print")
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background == "rgb(255, 255, 255)"
    closed = page.locator("details:not([open])")
    before = closed.count()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert (before > 0, closed.count()) == (True, 0)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert closed.count() == before
    assert page.pdf().startswith(b"%PDF")
    page.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_hostile_pages_do_nothing(browser: Browser, tmp_path: Path, width: int) -> None:
    path = write_hostile(tmp_path)
    watched = Watched(browser, path, width, "dark")
    page = watched.page
    for button in page.locator("button.all").all():
        button.click()
    page.mouse.move(200, 400)
    page.wait_for_timeout(300)
    assert page.evaluate("window.caught") is None
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("h2").first.is_visible()
    watched.check_quiet(path)
    page.close()
