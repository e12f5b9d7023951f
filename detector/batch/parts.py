"""Parts of an output: files that appear whole, and are put together at the end."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, cast

from detector.batch.layout import Layout
from detector.batch.streams import reason_of
from detector.batch.targets import Target
from detector.batch.writers import compressed
from detector.errors import DetectorError

__all__ = ["AGAIN", "Parts", "writing"]

AGAIN = "mend that and give the same command again, it goes on from there"
_ROW_GROUP = 5_000


@contextmanager
def writing(path: Path | str) -> Iterator[None]:
    """Tell in one line what keeps something from being written.

    Raises
    ------
    DetectorError
        In place of every error of the disk, such as that it is full.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise DetectorError(f"can't write {path}: {reason_of(error)}", AGAIN) from error


class Parts:
    """The parts of one output, in a folder.

    A part is written under a hidden name, and takes its own when it is whole and on disk.
    """

    def __init__(self, target: Target, layout: Layout) -> None:
        self.folder = target.folder
        self._target = target
        self._layout = layout
        self._columnar = layout.format == "parquet"
        self._tables: list[Any] = []
        self._file: BinaryIO | None = None
        self._stream: BinaryIO | None = None

    def path(self, number: int) -> Path:
        """Return the file of a part."""
        return self.folder / f"part-{number:05d}{self._target.ending}"

    @property
    def _hidden(self) -> Path:
        return self.folder / f".part{self._target.ending}"

    def found(self) -> list[Path]:
        """Return all parts that are there, also those of an earlier run in another format."""
        return sorted(self.folder.glob("part-[0-9]*"))

    def size(self, number: int) -> int | None:
        """Return the bytes of a part; None where it is not there."""
        try:
            return self.path(number).stat().st_size
        except OSError:
            return None

    # --- one part -------------------------------------------------------------------------

    def add(self, encoded: Sequence[bytes]) -> None:
        """Add rows to the part at hand."""
        if self._columnar:
            self._tables += map(_table, encoded)
        elif encoded:
            with writing(self._hidden):
                self._opened().write(b"".join(encoded))

    def commit(self, number: int) -> int:
        """Give the part at hand its name, and return its size."""
        with writing(self.path(number)):
            if self._columnar:
                self._write_tables()
            else:
                self._opened()
            self._close(sync=True)
            size = self._hidden.stat().st_size
            self._hidden.replace(self.path(number))
        return size

    def _opened(self) -> BinaryIO:
        if self._stream is None:
            self._file = self._hidden.open("wb")
            self._stream = compressed(self._file, self._target.compression)
            if self._target.kind == "folder":
                self._stream.write(self._layout.header())
        return self._stream

    def _write_tables(self) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        schema = self._layout.arrow_schema()
        table = pa.concat_tables([schema.empty_table(), *self._tables]).unify_dictionaries()
        self._tables = []
        self._file = self._stream = self._hidden.open("wb")
        try:
            # In one piece, so that the file doesn't tell how the rows came in.
            pq.write_table(table.combine_chunks(), self._file, _ROW_GROUP, compression="zstd")
        except pa.ArrowException as error:
            raise DetectorError(
                f"can't write these columns as Parquet: {reason_of(error)}", "write .jsonl"
            ) from error

    def _close(self, *, sync: bool = False) -> None:
        stream, file = self._stream, self._file
        self._stream = self._file = None
        if stream is not None and stream is not file:
            stream.close()
        if file is not None:
            if sync:
                file.flush()
                os.fsync(file.fileno())
            file.close()

    def abort(self) -> None:
        """Give the part at hand up."""
        self._tables = []
        with suppress(OSError, ValueError):
            self._close()
        with suppress(OSError):
            self._hidden.unlink()

    # --- all parts ------------------------------------------------------------------------

    def join(self, count: int) -> None:
        """Put `count` parts together into the file that they are parts of."""
        target = cast(Path, self._target.path)
        whole = target.with_name(f".{target.name}.part")
        with writing(target):
            with whole.open("wb") as file:
                paths = [self.path(number) for number in range(count)]
                (self._join_tables if self._columnar else self._join_text)(file, paths)
                file.flush()
                os.fsync(file.fileno())
            whole.replace(target)

    def _join_text(self, file: BinaryIO, paths: list[Path]) -> None:
        header = self._layout.header()
        if header:
            stream = compressed(file, self._target.compression)
            stream.write(header)
            if stream is not file:
                stream.close()
        for path in paths:
            with path.open("rb") as part:
                shutil.copyfileobj(part, file, 1 << 20)

    def _join_tables(self, file: BinaryIO, paths: list[Path]) -> None:
        import pyarrow.parquet as pq

        schema = self._layout.arrow_schema()
        with pq.ParquetWriter(file, schema, compression="zstd") as writer:
            for path in paths:
                with pq.ParquetFile(path) as part:
                    writer.write_table(part.read().cast(schema), _ROW_GROUP)

    def remove(self) -> None:
        """Remove all parts, and the folder if it was made for them alone."""
        self.abort()
        for path in self.found():
            path.unlink()
        with suppress(OSError):  # not empty: others have put something there
            self.folder.rmdir()


def _table(encoded: bytes) -> Any:
    import pyarrow as pa

    return pa.ipc.open_stream(encoded).read_all()
