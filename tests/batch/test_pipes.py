"""Standard input and named pipes."""

from __future__ import annotations

import gzip
import os
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from detector import DetectorError
from detector.batch import ReadOptions, Record, read_pages
from tests.batch.inputs import COMPRESSORS, PAGE, numbered, texts


def piped(data: bytes, monkeypatch: pytest.MonkeyPatch, **options: object) -> list[Record]:
    """Read `data` from a pipe that takes the place of standard input."""
    read_end, write_end = os.pipe()

    def feed() -> None:
        with os.fdopen(write_end, "wb") as stream:
            stream.write(data)

    thread = threading.Thread(target=feed)
    with os.fdopen(read_end, "rb") as stream:
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=stream))
        thread.start()
        try:
            return list(read_pages(["-"], ReadOptions(**options)))  # type: ignore[arg-type]
        finally:
            stream.read()
            thread.join()


@pytest.mark.parametrize("extension", COMPRESSORS)
def test_warc(extension: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"".join(map(COMPRESSORS[extension], numbered(20)))
    records = piped(data, monkeypatch)
    assert [r.page.url for r in records if r.page] == [
        f"https://example.org/{i}" for i in range(20)
    ]
    assert {r.source for r in records} == {"-"}


@pytest.mark.parametrize("extension", COMPRESSORS)
def test_jsonl(extension: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = COMPRESSORS[extension](b'{"text": "Hello"}\n' * 10_000)
    records = piped(data, monkeypatch)
    assert texts(records) == ["Hello"] * 10_000


def test_html_text_json_and_csv(monkeypatch: pytest.MonkeyPatch) -> None:
    (record,) = piped(PAGE.encode(), monkeypatch)
    assert record.page is not None and record.page.html == PAGE.encode()
    assert texts(piped(b"Hello\nthere", monkeypatch)) == ["Hello\nthere"]
    assert texts(piped(b'[{"text": "Hello"}]', monkeypatch)) == ["Hello"]
    assert texts(piped(b"text\nHello\n", monkeypatch, format="csv")) == ["Hello"]


@pytest.mark.parametrize("extension", ["", ".gz", ".zst"])
def test_warc_that_is_cut_off(extension: str, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = [COMPRESSORS[extension](page) for page in numbered(3)]
    records = piped(parts[0] + parts[1] + parts[2][:200], monkeypatch)
    assert [bool(r.page) for r in records] == [True, True, False]


@pytest.mark.parametrize(
    ("data", "options", "message"),
    [
        (b"", {}, "standard input is empty: pipe pages into it"),
        (b"PAR1\x15\x04", {}, "parquet can't be read from a pipe: name the file"),
        (b"a,b\n1,2\n", {"format": "csv"}, "-: no column of HTML or text among a, b"),
        (b'{"a": 1}\n', {}, "-: no column of HTML or text among a"),
        (b"\x00\x01", {}, "can't tell the format of -: give it with --input-format"),
    ],
)
def test_refused(
    data: bytes, options: dict[str, object], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(DetectorError) as caught:
        piped(data, monkeypatch, **options)
    assert str(caught.value).startswith(message)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_named_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl.gz"
    os.mkfifo(path)
    data = gzip.compress(b'{"text": "Hello"}\n{"text": "Bye"}\n')
    thread = threading.Thread(target=path.write_bytes, args=(data,))
    thread.start()
    records = list(read_pages([path]))
    thread.join()
    assert texts(records) == ["Hello", "Bye"]
