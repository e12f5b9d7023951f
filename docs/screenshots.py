"""Make the docs' pictures from the real thing: ``python docs/screenshots.py [FOLDER]``.

Sample pages and a farmed crawl are scored, reported, compared, explained and put up for review,
and a browser looks at what comes out. Without FOLDER the pictures of the docs are made anew. It
needs Chromium on the system, and the extra ``test``.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "data" / "samples"
SHOWN = ROOT / "docs" / "assets" / "screens"
EXPLAINED = "data/samples/html/farm-name-injected-06.html"
_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
_WIDTH = 100  # characters of the terminal
_LINES = 44  # of an explanation that are shown
_VIEW = (1280, 800)
_NARROW = (390, 800)


def run(folder: Path, *arguments: str, colour: bool = False) -> str:
    """Run the command, and return what it prints."""
    done = subprocess.run(
        _command(*arguments),
        cwd=folder,
        env={**os.environ, **_terminal(colour)},
        capture_output=True,
        encoding="utf-8",
    )
    if done.returncode:
        raise SystemExit(f"detector {' '.join(arguments)}: {done.stderr}")
    return done.stdout


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "detector", *arguments]


def _terminal(colour: bool) -> dict[str, str]:
    told = {"COLUMNS": str(_WIDTH), "PYTHONUTF8": "1", "TERM": "xterm-256color"}
    return {**told, "FORCE_COLOR": "1"} if colour else {**told, "NO_COLOR": "1"}


# --- what there is to see -----------------------------------------------------------------


def lay_out(folder: Path) -> None:
    """Score, report and compare in a folder."""
    shutil.copytree(SAMPLES, folder / "samples")
    for name, budget in (("verdicts", "standard"), ("broad", "broad")):
        score = ("score", "samples", "-o", f"{name}.parquet", "--max-fpr", budget)
        run(folder, *score, "--why", "--quiet")
    run(folder, "report", "verdicts.parquet", "--title", "Sample pages", "--quiet")
    run(folder, "diff", "verdicts.parquet", "broad.parquet", "--html", "diff.html", "--quiet")
    run(folder, "farm", "--crawl", "600", "--seed", "3", "-o", "crawl.jsonl", "--quiet")
    run(folder, "score", "crawl.jsonl", "-o", "crawled", "--fingerprints", "--quiet")
    run(folder, "crawl", "crawled", "-o", "found", "--quiet")
    across = ("report", "crawled", "--crawl", "found", "-o", "crawl.html", "--title", "A crawl")
    run(folder, *across, "--quiet")


@contextmanager
def review(folder: Path) -> Iterator[str]:
    """Put the verdicts up for review, and give the address."""
    command = _command("review", "verdicts.parquet", "-o", "labels.sqlite", "--port", "0")
    server = subprocess.Popen(
        command, cwd=folder, stderr=subprocess.PIPE, encoding="utf-8", env=dict(os.environ)
    )
    try:
        assert server.stderr is not None
        for line in server.stderr:
            if found := re.search(r"http://\S+", line):
                yield found[0].rstrip(".,;")
                return
        raise SystemExit("detector review told no address")
    finally:
        server.terminate()
        server.wait()


# --- pictures -----------------------------------------------------------------------------


def explained() -> str:
    """Return what ``detector explain`` shows on a terminal, as a picture that loads nothing."""
    from rich.console import Console
    from rich.text import Text

    shown = run(ROOT, "explain", EXPLAINED, colour=True)
    console = Console(record=True, width=_WIDTH, file=StringIO(), force_terminal=True)
    for line in shown.splitlines()[:_LINES]:
        console.print(Text.from_ansi(line))
    svg = console.export_svg(title=f"detector explain {EXPLAINED}")
    return re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)


def take(browser: Browser, folder: Path, output: Path) -> None:
    """Take all pictures that a browser shows."""
    report, crawl = folder / "verdicts-report.html", folder / "crawl.html"
    with opened(browser, report.as_uri(), "light") as page:
        page.screenshot(path=output / "report.png")
        part(page, "#lose-head", output / "lose.png", 560)
        page.locator("details.page").first.screenshot(path=output / "account.png")
    with opened(browser, report.as_uri(), "dark") as page:
        page.screenshot(path=output / "report-dark.png")
    with opened(browser, report.as_uri(), "light", _NARROW) as page:
        page.screenshot(path=output / "report-narrow.png")
    with opened(browser, crawl.as_uri(), "light") as page:
        part(page, "#crawl", output / "crawl.png")
    with opened(browser, (folder / "diff.html").as_uri(), "light") as page:
        page.screenshot(path=output / "diff.png")
    with review(folder) as address, opened(browser, address, "light") as page:
        page.screenshot(path=output / "review.png")


def part(page: Page, selector: str, path: Path, height: int = _VIEW[1]) -> None:
    """Take a picture of what stands on a page from an element on."""
    top = page.locator(selector).evaluate("node => node.getBoundingClientRect().top + scrollY")
    clip = {"x": 80.0, "y": top - 16, "width": _VIEW[0] - 160.0, "height": float(height)}
    page.screenshot(path=path, full_page=True, clip=clip)  # type: ignore[arg-type]


@contextmanager
def opened(
    browser: Browser, address: str, scheme: str, view: tuple[int, int] = _VIEW
) -> Iterator[Page]:
    """Open a page in a window, and close it again."""
    width, height = view
    page = browser.new_page(
        viewport={"width": width, "height": height},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.evaluate("scrollTo(0, 0)")
    yield page
    page.close()


def main() -> int:
    """Make all pictures."""
    from playwright.sync_api import sync_playwright

    parser = argparse.ArgumentParser(prog="python docs/screenshots.py", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=SHOWN, metavar="FOLDER")
    output: Path = parser.parse_args().folder
    path = next(filter(None, map(shutil.which, _CHROMIUM)), None)
    if path is None:
        raise SystemExit("needs Chromium on the system")
    output.mkdir(parents=True, exist_ok=True)
    (output / "explain.svg").write_text(explained(), encoding="utf-8")
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        lay_out(Path(name))
        # As root, such as in a container, Chromium has no sandbox.
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        take(browser, Path(name), output)
        browser.close()
    for made in sorted(output.iterdir()):
        print(f"{made.name}: {made.stat().st_size // 1000} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
