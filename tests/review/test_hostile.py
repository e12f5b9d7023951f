"""Whatever pages hold, it is shown, and does nothing and asks for nothing."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

pytest.importorskip("fastapi", reason="needs the extra web")
pytest.importorskip("jinja2", reason="needs the extra web")

from selectolax.lexbor import LexborHTMLParser

from detector.review.source import harmless
from tests.report.hostile import HOSTILE
from tests.review.browsers import CHROMIUM, Watched, opened_browser
from tests.review.reviews import Running, running
from tests.test_cli import call

_STORY = "<p>" + "The council closed the old pier on Monday after a storm. " * 40 + "</p>"
# Texts that are markup themselves are that here: pages hold them as they stand.
_ACTING = re.compile(r"^(on|src|href|action|data|srcset|ping|background|form|poster|http-equiv)")
# What a browser does before any policy is asked, or through a policy's gaps.
_EARLY = (
    '<link rel="dns-prefetch" href="//caught.example"><link rel="preconnect" href="//c.example">',
    '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/caught">',
    '<a href="http://127.0.0.1:9/caught" ping="http://127.0.0.1:9/caught" autofocus>go</a>',
    '<style>body{background:url(http://127.0.0.1:9/caught)}@import "http://127.0.0.1:9/c";</style>',
    '<template shadowrootmode="open"><img src="http://127.0.0.1:9/caught"></template>',
    '<noscript><img src="http://127.0.0.1:9/caught"></noscript>',
    '<svg><image href="http://127.0.0.1:9/caught"/><a xlink:href="javascript:x()"/></svg>',
    "<body background=http://127.0.0.1:9/caught><table background=http://127.0.0.1:9/caught>",
)


class Peer:
    """What the pages call: a server that notes whether anybody comes."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]

    def calls(self) -> int:
        """Return how many have come."""
        self._server.settimeout(0.5)
        count = 0
        with suppress(TimeoutError):
            while True:
                self._server.accept()[0].close()
                count += 1
        return count


@pytest.fixture(scope="module")
def peer() -> Peer:
    return Peer()


def _pages(folder: Path, peer: Peer) -> Path:
    path = folder / "hostile.jsonl"
    rows = [
        {
            "url": f"https://site{n}.example/{text}",
            "id": text,
            "html": f"<title>{text}</title><h1>{text}</h1>{text}{_STORY}",
        }
        for n, text in enumerate((*HOSTILE, *_EARLY))
    ]
    lines = [json.dumps(row).replace("127.0.0.1:9", f"127.0.0.1:{peer.port}") for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def review(tmp_path_factory: pytest.TempPathFactory, peer: Peer) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("hostile")
    scored = folder / "scored.jsonl"
    call("score", _pages(folder, peer), "-o", scored, "--quiet")
    with running(scored, folder / "labels.sqlite") as found:
        yield found


@pytest.mark.parametrize("text", (*HOSTILE, *_EARLY))
def test_the_source_holds_nothing_that_acts(text: str) -> None:
    tree = LexborHTMLParser(harmless(f"<title>x</title>{text}<p>end"))
    for node in tree.css("*"):
        assert node.tag not in ("script", "link", "meta", "base", "iframe", "object", "embed")
        for name in node.attributes:
            assert not _ACTING.match(name), (node.tag, name)


def test_pages_are_text_in_the_review(review: Running) -> None:
    for number in range(len(HOSTILE) + len(_EARLY)):
        answer = review.get(f"/page/{number}")
        assert answer.status_code == 200
        tree = LexborHTMLParser(answer.text)
        assert [node.attributes.get("src") for node in tree.css("script")] == ["/assets/review.js"]
        assert not tree.css("img, style, object, embed, base, meta[http-equiv]")
        for node in tree.css("*"):
            assert not any(name.startswith("on") for name in node.attributes)
            for name in ("href", "src", "action"):
                assert (node.attributes.get(name) or "/").startswith(("/", "#"))


def test_source_in_a_browser_does_nothing(review: Running, peer: Peer) -> None:
    pytest.importorskip("playwright", reason="needs playwright")
    if CHROMIUM is None:
        pytest.skip("needs Chromium on the system")
    with opened_browser() as browser:
        watched = Watched(browser)
        page = watched.page
        for number in range(len(HOSTILE) + len(_EARLY)):
            page.goto(f"{review.address}/page/{number}")
            page.keyboard.press("v")
            page.locator("iframe").scroll_into_view_if_needed()
            page.frame_locator("iframe").locator("body").wait_for(state="attached")
            assert page.evaluate("window.caught") is None
            assert page.url.endswith(f"/page/{number}")
            assert [f.url for f in page.frames[1:]] == [f"{review.address}/source/{number}"]
            page.goto(f"{review.address}/source/{number}")  # not even outside the frame
            assert page.evaluate("window.caught") is None
        page.wait_for_timeout(300)
        # Styles of pages stay; what they ask for the policy stops before it is sent.
        assert set(watched.strangers(review.address)) <= set(watched.stopped)
    assert peer.calls() == 0
    socket.create_connection(("127.0.0.1", peer.port)).close()
    assert peer.calls() == 1  # it would have noticed
