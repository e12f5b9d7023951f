"""Tar and zip archives of pages, also hostile ones."""

from __future__ import annotations

import gzip
import io
import struct
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from detector.batch import streams
from tests.batch.inputs import COMPRESSORS, PAGE, errors, read, texts, written

Files = dict[str, bytes]

FILES: Files = {
    "site/a.html": PAGE.encode(),
    "site/notes.txt": "Grüße".encode(),
    "site/style.css": b"p {}",
    "site/.hidden.html": b"<p>no",
    "site/b.html.gz": gzip.compress(b"<p>packed", mtime=0),
}


def tarred(files: Files) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name, data in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return stream.getvalue()


def zipped(files: Files) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


MAKERS: dict[str, Callable[[Files], bytes]] = {".tar": tarred, ".zip": zipped}


@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz", "a.tgz", "a.tar.zst", "a.tar.xz", "a.zip"])
def test_pages_of_an_archive(tmp_path: Path, name: str) -> None:
    data = (zipped if name.endswith(".zip") else tarred)(FILES)
    compressed = COMPRESSORS[
        ".gz" if name.endswith("gz") else Path(name).suffix.replace(".tar", "").replace(".zip", "")
    ]
    path = written(tmp_path, name, compressed(data))
    records = read(path)
    assert errors(records) == []
    assert [(r.source, r.position, r.page and r.page.id) for r in records] == [
        (str(path), 1, "site/a.html"),
        (str(path), 2, "site/notes.txt"),
        (str(path), 3, "site/b.html.gz"),
    ]
    pages = [record.page for record in records if record.page]
    assert [page.html for page in pages] == [PAGE.encode(), None, b"<p>packed"]
    assert pages[1].text == "Grüße"


@pytest.mark.parametrize("extension", MAKERS)
def test_archive_is_known_by_its_bytes(tmp_path: Path, extension: str) -> None:
    path = written(tmp_path, "download", MAKERS[extension]({"a.txt": b"Hello"}))
    assert texts(read(path)) == ["Hello"]


@pytest.mark.parametrize("extension", MAKERS)
def test_archive_in_a_folder(tmp_path: Path, extension: str) -> None:
    written(tmp_path, "in/b" + extension, MAKERS[extension]({"a.txt": b"Hello"}))
    written(tmp_path, "in/c.txt", "Bye")
    assert texts(read(tmp_path / "in")) == ["Hello", "Bye"]


@pytest.mark.parametrize("extension", MAKERS)
def test_archives_in_archives_stay_closed(tmp_path: Path, extension: str) -> None:
    data = b"the innermost"
    for _ in range(5):
        data = MAKERS[extension]({"a.html": PAGE.encode(), "inner" + extension: data})
    records = read(written(tmp_path, "a" + extension, data))
    assert [bool(r.page) for r in records] == [True, False]
    assert errors(records) == [f"inner{extension}: an archive in an archive is not read: unpack it"]


@pytest.mark.parametrize("extension", MAKERS)
def test_archive_without_a_page_is_one_error(tmp_path: Path, extension: str) -> None:
    path = written(tmp_path, "a" + extension, MAKERS[extension]({"a.css": b"p {}"}))
    assert errors(read(path)) == ["no HTML or text file in this archive"]


@pytest.mark.parametrize("extension", MAKERS)
def test_names_that_lead_out_of_an_archive_are_but_names(tmp_path: Path, extension: str) -> None:
    path = written(tmp_path, "in/a" + extension, MAKERS[extension]({"../../evil.txt": b"Hello"}))
    (record,) = read(path)
    assert record.page is not None and record.page.text == "Hello"
    assert {p.name for p in tmp_path.rglob("*")} == {"in", "a" + extension}


# --- damage -------------------------------------------------------------------------------


def test_zip_that_is_cut_off_is_one_error(tmp_path: Path) -> None:
    (error,) = errors(read(written(tmp_path, "a.zip", zipped(FILES)[:-30])))
    assert error.startswith("broken archive: ")


def test_damaged_member_of_a_zip_costs_its_own_row(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": b"Hello" * 99, "b.txt": b"Bye"}))
    data[45] ^= 0xFF
    first, second = read(written(tmp_path, "a.zip", bytes(data)))
    assert first.error.startswith("a.txt: ")
    assert second.page is not None and second.page.text == "Bye"


def test_encrypted_member_of_a_zip_costs_its_own_row(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": b"Hello", "b.txt": b"Bye"}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(signature) + offset] |= 1
    first, second = read(written(tmp_path, "a.zip", bytes(data)))
    assert "encrypted" in first.error
    assert second.page is not None


def test_tar_that_is_cut_off_gives_what_is_whole(tmp_path: Path) -> None:
    data = tarred({"a.txt": b"Hello", "b.txt": b"x" * 5000})
    first, *others = read(written(tmp_path, "a.tar", data[:2500]))
    assert first.page is not None
    assert [error.startswith(("b.txt: ", "broken archive: ")) for error in errors(others)]


def test_tar_with_a_bad_header_gives_what_comes_before(tmp_path: Path) -> None:
    data = bytearray(tarred({"a.txt": b"Hello", "b.txt": b"Bye", "c.txt": b"Again"}))
    data[1024 + 150] ^= 0xFF  # in the checksum of the second
    first, second = read(written(tmp_path, "a.tar", bytes(data)))
    assert first.page is not None
    assert second.error.startswith("broken archive: ")


# --- bombs --------------------------------------------------------------------------------


def test_member_is_cut_at_the_limit_of_a_page(tmp_path: Path) -> None:
    bomb = b"<p>" + b"0" * 30_000_000
    for extension, make in MAKERS.items():
        path = written(tmp_path, "a" + extension, make({"bomb.html": bomb, "b.txt": b"Bye"}))
        first, second = read(path, max_bytes=1000)
        assert first.page is not None and first.page.html == bomb[:1000]
        assert second.page is not None and second.page.text == "Bye"


def test_zip_of_overlapping_members_is_bounded(tmp_path: Path) -> None:
    data = zipped({"a.txt": b"0" * 1_000_000})
    at = data.find(b"PK\x01\x02")
    end = data.find(b"PK\x05\x06")
    entry, tail = data[at:end], bytearray(data[end:])
    many = 3000
    tail[8:12] = struct.pack("<HH", many, many)
    tail[12:16] = struct.pack("<I", many * len(entry))
    records = read(written(tmp_path, "a.zip", data[:at] + entry * many + bytes(tail)))
    assert len(records) <= 1100  # a gigabyte, or what the library itself takes for overlaps


def test_tar_header_that_claims_gigabytes_is_not_read(tmp_path: Path) -> None:
    member = tarfile.TarInfo("PaxHeader")
    member.type = tarfile.XHDTYPE
    member.size = 8 << 30
    data = tarred({"a.txt": b"Hello"})[:1024] + member.tobuf(tarfile.GNU_FORMAT) + bytes(1024)
    first, second = read(written(tmp_path, "a.tar", data))
    assert first.page is not None
    assert second.error == (
        "broken archive: a header of 8,589,934,592 bytes: fetch or make the file again"
    )


@pytest.mark.parametrize(
    "name", ["a.jsonl.gz", "a.csv.gz", "a.tar.gz", "a.jsonl.bz2", "a.jsonl.zst"]
)
def test_bomb_ends_where_it_gets_absurd(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "_FREE", 1 << 20)
    good = {
        "jsonl": b'{"text": "Hello"}\n',
        "csv": b"text\nHello\n",
        "tar": tarred({"a.txt": b"Hello"})[:1024],
    }[name.split(".")[1]]
    zeros = b"\n" if "jsonl" in name or "csv" in name else b"x"
    bomb = COMPRESSORS[Path(name).suffix](good + zeros * 50_000_000)
    records = read(written(tmp_path, name, bomb), max_line=100_000)
    assert texts(records)[0] == "Hello"
    assert len(records) == 2
    assert "decompresses to more than 200 times its size" in records[1].error or (
        "broken archive" in records[1].error
    )


def test_what_compresses_well_is_no_bomb(tmp_path: Path) -> None:
    lines = gzip.compress(b'{"text": "Hello"}\n' * 200_000)
    assert len(read(written(tmp_path, "a.jsonl.gz", lines))) == 200_000
