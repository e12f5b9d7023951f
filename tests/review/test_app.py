"""The review answers its own pages, and nobody else's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

pytest.importorskip("fastapi", reason="needs the extra web")
pytest.importorskip("jinja2", reason="needs the extra web")

from detector.review.journal import open_journal
from detector.review.labels import Book
from tests.review.reviews import NUMBER, Running, running, write_scored


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("review")


@pytest.fixture(scope="module")
def review(folder: Path) -> Iterator[Running]:
    with running(write_scored(folder), folder / "labels.sqlite") as found:
        yield found


def _token(review: Running, number: int) -> str:
    found = re.search(r'name="token" value="([0-9a-f]+)"', review.get(f"/page/{number}").text)
    assert found
    return found[1]


def _key(folder: Path, number: int) -> str:
    return f"{folder / 'pages.jsonl'}:{number + 1}"


def _book(folder: Path) -> Book:
    return Book(open_journal(folder / "labels.sqlite", read_only=True))


def test_the_queue_begins_with_a_page(review: Running) -> None:
    first = review.get("/")
    assert first.status_code == 303
    assert re.match(r"/page/\d+\?queue=uncertainty$", first.headers["location"])
    text = review.get(first.headers["location"]).text
    assert f"0 of {NUMBER} labelled; this is page 1" in text


def test_a_label_is_kept_with_its_page(review: Running, folder: Path) -> None:
    key = _key(folder, 3)
    form = {"token": _token(review, 3), "mark": "spam", "note": " odd "}
    done = review.post("/page/3?queue=host", form)
    assert done.status_code == 303
    where = urlsplit(done.headers["location"])
    assert where.query == "queue=host&after=3"
    assert "Saved: spam" in review.get(done.headers["location"]).text
    book = _book(folder)
    entry = book.of(key)["ann"]
    assert (entry.mark, entry.note) == ("spam", "odd")
    page = book.journal.page(key)
    assert page is not None
    assert page["url"] == "https://site1.example/story/3"
    assert page["html"] or page["text"]
    assert review.post("/undo", {}).headers["location"].startswith("/page/3?")
    assert _book(folder).of(key) == {}


def test_a_family_says_spam_and_a_false_one_nothing(review: Running, folder: Path) -> None:
    key, token = _key(folder, 4), _token(review, 4)
    assert review.post("/page/4", {"token": token, "family": "casino"}).status_code == 303
    entry = _book(folder).of(key)["ann"]
    assert (entry.mark, entry.family) == ("spam", "casino")
    assert review.post("/page/4", {"token": token, "family": "no such"}).status_code == 400
    assert review.post("/page/4", {"token": token, "mark": "maybe"}).status_code == 400
    assert _book(folder).of(key)["ann"] == entry


def test_a_page_of_another_review_is_not_labelled(review: Running, folder: Path) -> None:
    done = review.post("/page/5", {"token": _token(review, 6), "mark": "spam"})
    assert done.status_code == 400
    assert "another review" in done.text
    assert _book(folder).of(_key(folder, 5)) == {}


def test_several_people_in_one_review(review: Running, folder: Path) -> None:
    asked = review.post("/reviewer", {"name": "Böb <i>"})
    cookie = {"cookie": asked.headers["set-cookie"].partition(";")[0]}
    assert "HttpOnly" in asked.headers["set-cookie"]
    text = review.get("/page/7", headers=cookie).text
    assert "Böb &lt;i&gt;" in text
    for mark, headers in (("spam", cookie), ("clean", {})):
        form = {"token": _token(review, 7), "mark": mark}
        assert review.post("/page/7", form, headers=headers).status_code == 303
    assert set(_book(folder).of(_key(folder, 7))) == {"ann", "Böb <i>"}
    shown = review.get("/agreement").text
    assert "Where labels differ" in shown
    assert "/page/7?queue=disagreement" in shown


@pytest.mark.parametrize("path", ["/page/999", "/page/-1", "/source/999", "/?queue=best"])
def test_what_is_not_there(review: Running, path: str) -> None:
    answer = review.get(path)
    assert answer.status_code in (400, 404)
    assert "Traceback" not in answer.text


def test_all_pages_of_a_host_are_one_link_away(review: Running) -> None:
    assert 'href="/?queue=host&amp;host=site3.example"' in review.get("/page/9").text
    where = review.get("/?queue=host&host=site3.example").headers["location"]
    assert "0 of 3 labelled" in review.get(where).text


def test_an_account_that_is_not_the_rows_is_told(tmp_path: Path, review: Running) -> None:
    assert "The row says" not in review.get("/page/10").text
    scored = write_scored(tmp_path)
    (tmp_path / "pages.jsonl").write_text('{"text": "The pier is shut."}\n' * NUMBER)
    with running(scored, tmp_path / "labels.sqlite") as other:
        assert "says of the page as it is now" in other.get("/page/10").text


def test_filters_that_leave_nothing(review: Running) -> None:
    where = review.get("/?host=none.example").headers["location"]
    assert where.startswith("/done?")
    assert "No page in this queue" in review.get(where).text


# --- strangers ----------------------------------------------------------------------------


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "[::1"])
def test_another_name_is_refused(review: Running, host: str) -> None:
    assert review.get("/", headers={"host": host}).status_code in (400, 403)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:8000"])
def test_names_of_this_machine_are_taken(review: Running, host: str) -> None:
    assert review.get("/", headers={"host": host}).status_code == 303


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://127.0.0.1:1", "http://127.0.0.1", ""]
)
@pytest.mark.parametrize("path", ["/page/8", "/undo", "/reviewer"])
def test_forms_of_other_sites_are_refused(review: Running, origin: str, path: str) -> None:
    form = {"token": _token(review, 8), "mark": "spam", "name": "eve"}
    assert review.post(path, form, headers={"origin": origin}).status_code == 403


def test_large_requests_are_refused(review: Running) -> None:
    assert review.post("/page/8", {"note": "x" * 200_000}).status_code == 403


@pytest.mark.parametrize("path", ["/page/1", "/done", "/agreement", "/assets/review.css"])
def test_answers_forbid_all_that_is_not_needed(review: Running, path: str) -> None:
    headers = review.get(path).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_the_page_as_it_was_is_in_a_sandbox(review: Running) -> None:
    headers = review.get("/source/0").headers
    policy = headers["content-security-policy"]
    assert policy.startswith("sandbox; default-src 'none'")
    assert "script" not in policy
    assert headers["x-dns-prefetch-control"] == "off"


def test_a_blind_review_hides_the_verdict(tmp_path: Path) -> None:
    options = ("--blind", "--queue", "host")
    with running(write_scored(tmp_path), tmp_path / "labels.jsonl", *options) as blind:
        before = blind.get("/page/0").text
        assert "The verdict is hidden" in before
        assert "<mark" not in before
        assert "Reasons for spam" not in before
        blind.post("/page/0", {"token": _token(blind, 0), "mark": "spam"})
        assert "Reasons for spam" in blind.get("/page/0").text


def test_disagreement_of_two_scorings(tmp_path: Path) -> None:
    scored = write_scored(tmp_path)
    other = write_scored(tmp_path, name="other.parquet")
    options = ("--against", str(other), "--queue", "disagreement")
    with running(scored, tmp_path / "labels.sqlite", *options) as review:
        assert review.get("/").headers["location"].startswith("/done?")


def test_pages_that_are_gone_show_what_the_rows_say(tmp_path: Path) -> None:
    scored = write_scored(tmp_path, source="gone/away.jsonl")
    with running(scored, tmp_path / "labels.sqlite") as review:
        text = review.get("/page/0").text
        assert "tell where it is with --pages" in text
        assert "Reasons for spam" in text
        form = {"token": _token(review, 0), "mark": "spam"}
        assert review.post("/page/0", form).status_code == 303
