"""A comparison in a real browser: nothing loads, nothing fails, and everybody can read it."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("jinja2", reason="needs the extra report")
pytest.importorskip("duckdb", reason="needs the extra report")
pytest.importorskip("playwright", reason="needs playwright")

from playwright.sync_api import Browser

from detector.report.diff import compare, write_diff
from tests.report.scored import Row, reason, sample_rows, write_rows
from tests.report.test_browser import _PATH, SCHEMES, WIDTHS, Scheme, Watched, browser
from tests.report.test_diff import hostile_diff

__all__ = ["browser"]

pytestmark = pytest.mark.skipif(_PATH is None, reason="needs Chromium on the system")


@pytest.fixture(scope="module")
def page_of_flips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("diff")
    rows = [row for row in sample_rows() if not row["error"]]
    before = write_rows(folder / "before.parquet", rows)
    after = write_rows(folder / "after.parquet", [_turned(row, i) for i, row in enumerate(rows)])
    write_diff(compare(before, after), folder / "diff.html")
    return folder / "diff.html"


def _turned(row: Row, number: int) -> Row:
    """Return what another judge might say of a page."""
    if number % 7 == 0:
        return {**row, "label": "unsure", "unsure_because": "too little text: 9 words"}
    spam = row["label"] == "spam"
    label, probability = ("clean", 0.4) if spam else ("spam", 0.98)
    contribution = -4.0 if spam else 4.0
    return {
        **row,
        "label": label,
        "probability": probability,
        "reasons": [*row["reasons"][:3], reason(contribution, "a ⟦piece⟧ of it")],
    }


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_it_fits_and_axe_finds_no_issue(
    browser: Browser, page_of_flips: Path, width: int, scheme: Scheme
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe")
    watched = Watched(browser, page_of_flips, width, scheme)
    for button in watched.page.locator("button.all").all():
        button.click()
    assert watched.page.locator("details.page[open]").count() == 30
    assert watched.page.evaluate("document.documentElement.scrollWidth") <= width
    watched.check_quiet(page_of_flips)
    found = axe.Axe().run(watched.page)
    assert found.violations_count == 0, found.generate_report()
    watched.page.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_hostile_pages_do_nothing(browser: Browser, tmp_path: Path, width: int) -> None:
    path = hostile_diff(tmp_path)
    watched = Watched(browser, path, width, "light")
    for button in watched.page.locator("button.all").all():
        button.click()
    watched.page.wait_for_timeout(300)
    assert watched.page.evaluate("window.caught") is None
    assert watched.page.evaluate("document.documentElement.scrollWidth") <= width
    watched.check_quiet(path)
    watched.page.close()
