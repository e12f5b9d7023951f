"""The documentation as a site: whole, without network, and searchable from a folder."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import unquote, urlsplit

import pytest

from tests.documents import DOCS, README, ROOT, refresh

if TYPE_CHECKING:
    from playwright.sync_api import Browser

for _needed in ("mkdocs", "material", "mkdocstrings_handlers.python"):
    pytest.importorskip(_needed, reason="needs the extra docs")

_FETCHES = {"img": "src", "script": "src", "link": "href", "iframe": "src", "source": "src"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    # In a namespace without network, where the system lets us have one.
    alone = ["unshare", "--net", "--map-root-user"]
    able = shutil.which("unshare") and not subprocess.call(
        [*alone, "true"], stderr=subprocess.DEVNULL
    )
    build = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    done = subprocess.run(
        [*(alone if able else []), *build], cwd=ROOT, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return folder


class _Tags(HTMLParser):
    """What a page of the site fetches, links to, and can be linked to by."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.anchors.update(filter(None, [given.get("id"), given.get("name")]))
        target = given.get(_FETCHES.get(tag, ""))
        if target and given.get("rel") != "canonical":
            self.fetched.append(target)
        if tag == "a" and given.get("href"):
            self.links.append(str(given["href"]))


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, _Tags]:
    return {path: _Tags(path) for path in sorted(site.rglob("*.html")) if path.name != "404.html"}


def test_every_document_is_a_page(site: Path) -> None:
    for path in DOCS.rglob("*.md"):
        assert (site / path.relative_to(DOCS).with_suffix(".html")).exists()
    for name in ("data-card", "sample-pages", "changelog", "contributing"):
        assert (site / f"{name}.html").exists()
    assert not list(site.rglob("*.py"))


def test_notebooks_are_pages_with_what_they_show(site: Path) -> None:
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        page = (site / "notebooks" / f"{path.stem}.html").read_text(encoding="utf-8")
        pictures = re.findall(r'src="([^"]+\.png)"', page)
        assert len(pictures) == path.read_text(encoding="utf-8").count('"image/png"')
        assert all((site / "notebooks" / name).read_bytes()[1:4] == b"PNG" for name in pictures)
        assert "<table" in page
        assert "<style scoped" not in page


def test_links_lead_somewhere(pages: dict[Path, _Tags]) -> None:
    for path, tags in pages.items():
        for link in tags.links:
            parts = urlsplit(link)
            if parts.scheme:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert target.is_file(), (path.name, link)
            if parts.fragment and target.suffix == ".html":
                assert unquote(parts.fragment) in pages[target].anchors, (path.name, link)


def test_pages_fetch_nothing_from_elsewhere(site: Path, pages: dict[Path, _Tags]) -> None:
    for path, tags in pages.items():
        for target in tags.fetched:
            assert not urlsplit(target).netloc, (path.name, target)
            assert (path.parent / unquote(urlsplit(target).path)).exists(), (path.name, target)
    for style in site.rglob("*.css"):
        assert not re.search(r"(?:@import|url\()\s*[\"']?(?:https?:)?//", style.read_text("utf-8"))


def test_the_landing_page_has_the_figures_of_the_readme(site: Path) -> None:
    landing = _words(re.sub(r"<[^>]+>", "", (site / "index.html").read_text(encoding="utf-8")))
    figures = refresh().block_of(README.read_text(encoding="utf-8"), "figures")
    for value in re.findall(r"\| ([^|]+) \|$", figures, re.MULTILINE)[2:]:
        assert _words(value) in landing
    own = re.sub(r"\]\(.*?\)", "", (DOCS / "index.md").read_text(encoding="utf-8"))
    assert not re.search(r"\d", own)


def _words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    "module",
    ["detector", "detector.batch", "detector.farm", "detector.integrations.spark"],
)
def test_public_names_are_in_the_reference(pages: dict[Path, _Tags], module: str) -> None:
    anchors = {anchor for tags in pages.values() for anchor in tags.anchors}
    for name in import_module(module).__all__:
        found = getattr(import_module(module), name)
        home = getattr(found, "__module__", None)
        if home:  # a constant has none
            assert f"{home}.{name}" in anchors, f"docs/api tells nothing of {module}.{name}"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    sync_api = pytest.importorskip("playwright.sync_api", reason="needs playwright")
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    if path is None:
        pytest.skip("needs Chromium on the system")
    with sync_api.sync_playwright() as playwright:
        # As root, such as in a container, Chromium has no sandbox.
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_search_works_from_a_folder(site: Path, browser: Browser, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900}, offline=True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((site / "index.html").as_uri())
    if width < 1000:
        page.click("label.md-header__button[for=__search]")
    page.locator("input.md-search__input").press_sequentially("base rate")
    page.wait_for_selector("a.md-search-result__link[href*=user-guide]", timeout=60_000)
    assert all(url.startswith(("file:", "about:", "data:", "blob:")) for url in asked)
    page.close()


@pytest.mark.parametrize(
    "name", ["index", "evaluation", "signals", "comparison", "notebooks/06-hosts-and-networks"]
)
def test_pages_fit_a_telephone(site: Path, browser: Browser, name: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 900}, offline=True)
    page.goto((site / f"{name}.html").as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "name", ["index", "signals", "tutorial", "notebooks/06-hosts-and-networks"]
)
def test_axe_finds_nothing_serious(
    site: Path, browser: Browser, name: str, scheme: Literal["light", "dark"]
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe")
    page = browser.new_page(viewport={"width": 1280, "height": 900}, color_scheme=scheme)
    page.goto((site / f"{name}.html").as_uri())
    found = axe.Axe().run(page).response["violations"]
    serious = [one for one in found if one["impact"] in ("serious", "critical")]
    assert serious == [], [(one["id"], one["nodes"][0]["html"]) for one in serious]
    page.close()
