"""Where the results of a run are put, part by part, so that it can be stopped and go on."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import BinaryIO

from detector.batch.layout import Layout
from detector.batch.manifest import MANIFEST, Manifest, Part, read_manifest
from detector.batch.outcome import Outcome
from detector.batch.parts import Parts, writing
from detector.batch.plan import Chunk, Place
from detector.batch.targets import Target
from detector.batch.work import Done
from detector.errors import DetectorError
from detector.system.locks import locked

__all__ = ["Output", "PartStore", "StreamStore"]

Output = tuple[Target, Layout]


class PartStore:
    """Puts results into parts; use it as a context manager.

    Parameters
    ----------
    kept : tuple of Target and Layout
        Where kept rows go.
    discarded : tuple of Target and Layout, optional
        Where discarded rows go.
    manifest : Manifest
        What is wanted; where it is begun already, the run goes on from there.
    resumable : bool
        Whether the inputs can be read again; if not, a run that fails leaves nothing.
    restart : bool
        Whether what is begun is thrown away.
    """

    def __init__(
        self,
        kept: Output,
        discarded: Output | None,
        manifest: Manifest,
        *,
        resumable: bool = True,
        restart: bool = False,
    ) -> None:
        self._targets = [kept[0], *([discarded[0]] if discarded else [])]
        self._all = [Parts(*output) for output in (kept, discarded) if output]
        self._resumable = resumable
        self._restart = restart
        self.manifest = manifest
        self._ends = Place()
        self._rows = self._kept = 0
        self._counts: Counter[Outcome] = Counter()

    def __enter__(self) -> PartStore:
        folder, *others = (parts.folder for parts in self._all)
        _make(folder)
        with ExitStack() as stack:
            stack.enter_context(locked(folder))
            for other in others:
                _make(other)
            self._take_up()
            self._locked = stack.pop_all()
        return self

    def __exit__(self, *problem: object) -> None:
        for parts in self._all:
            parts.abort()
        if problem[0] is not None and not self._resumable:
            self._remove()
        self._locked.close()

    # --- what is there already ------------------------------------------------------------

    def _take_up(self) -> None:
        """Find out how far an earlier run came, and check that it was the same one."""
        begun = None if self._restart else self._begun()
        if begun is None:
            self._clear()
            self.manifest.save()
            return
        begun.check(self.manifest)
        whole = list(self._whole(begun.parts))
        # One file that is wanted still has to be put together, or was and is no more.
        begun.complete &= len(whole) == len(begun.parts) and self._targets[0].kind == "folder"
        begun.parts = whole
        self.manifest = begun
        self._ends = begun.place

    def _begun(self) -> Manifest | None:
        """Return the manifest of an earlier run; of a finished one, it may lie with what it kept.

        A run that left one file and one folder is made again, as one that left only a file.
        """
        for parts in self._all:
            begun = read_manifest(parts.folder)
            if begun is not None:
                begun.path = self.manifest.path
                return begun
        return None

    def _whole(self, finished: Sequence[Part]) -> Iterator[Part]:
        """Yield finished parts up to the first whose files aren't there as they were."""
        for number, part in enumerate(finished):
            if part.sizes != [parts.size(number) for parts in self._all]:
                return
            yield part

    def _clear(self) -> None:
        """Remove what an earlier run has left; refuse to touch anything else."""
        for target, parts in zip(self._targets, self._all, strict=True):
            ours = [*parts.found(), parts.folder / MANIFEST]
            there = [path for path in parts.folder.iterdir() if not path.name.startswith(".")]
            known = any((one.folder / MANIFEST).exists() for one in self._all)
            may_go = target.kind == "file" or (self._restart and known)
            if there and not (may_go and set(there) <= set(ours)):
                raise DetectorError(
                    f"output folder {parts.folder} is not empty", "name a new one, or empty it"
                )
        for parts in reversed(self._all):
            for path in parts.found():
                path.unlink()
        for parts in self._all:
            (parts.folder / MANIFEST).unlink(missing_ok=True)

    # --- results --------------------------------------------------------------------------

    def add(self, chunk: Chunk, done: Done) -> None:
        """Take what became of a chunk; where it ends a part, that is finished.

        Raises
        ------
        DetectorError
            If it can't be written.
        """
        for parts, encoded in zip(self._all, (done.kept, done.discarded), strict=False):
            parts.add(encoded)
        self._rows += done.rows
        self._kept += done.kept_rows
        self._counts += done.counts
        self._ends = chunk.end
        if chunk.ends_part:
            self._commit()

    def _commit(self) -> None:
        number = len(self.manifest.parts)
        sizes = [parts.commit(number) for parts in self._all]
        counts = dict(sorted(self._counts.items()))
        self.manifest.parts.append(Part(self._ends, self._rows, self._kept, counts, sizes))
        self.manifest.save()
        self._rows = self._kept = 0
        self._counts = Counter()

    def finish(self) -> None:
        """Finish the last part, and put parts together where one file is wanted.

        Raises
        ------
        DetectorError
            If it can't be written, or parts have gone.
        """
        if self._rows or not self.manifest.parts:
            self._commit()
        count = len(self.manifest.parts)
        if len(list(self._whole(self.manifest.parts))) < count:
            raise DetectorError(
                f"parts of the output have gone from {self._all[0].folder}",
                "give the same command again, it makes them anew",
            )
        for target, parts in zip(self._targets, self._all, strict=True):
            if target.kind == "file":
                parts.join(count)
        if not self.manifest.complete:
            self.manifest.complete = True
            self.manifest.save()
        self._remove_work()

    def _remove_work(self) -> None:
        """Remove the hidden folders of outputs that are one file, the manifest at last.

        Where the other output is a folder, the manifest goes there: it tells whose parts those are.
        """
        folders = [
            p.folder for t, p in zip(self._targets, self._all, strict=True) if t.kind != "file"
        ]
        if self._targets[0].kind == "file" and folders:
            with suppress(OSError):
                self.manifest.path.replace(folders[0] / MANIFEST)
        for target, parts in reversed(list(zip(self._targets, self._all, strict=True))):
            if target.kind == "file":
                self._remove_parts(parts)

    def _remove(self) -> None:
        for parts in self._all:
            self._remove_parts(parts)

    def _remove_parts(self, parts: Parts) -> None:
        with suppress(OSError):
            if parts is self._all[0]:
                (parts.folder / MANIFEST).unlink(missing_ok=True)
            parts.remove()


def _make(folder: Path) -> None:
    with writing(folder):
        folder.mkdir(exist_ok=True)


class StreamStore:
    """Writes kept rows to standard output, a pipe or a device, as they come."""

    def __init__(self, kept: Output) -> None:
        self._target, self._layout = kept
        self._stream: BinaryIO | None = None

    def __enter__(self) -> StreamStore:
        with writing(self._target.name):
            path = self._target.path
            self._stream = sys.stdout.buffer if path is None else path.open("wb")
            self._stream.write(self._layout.header())
        return self

    def __exit__(self, *problem: object) -> None:
        if self._stream is not None and self._target.path is not None:
            with suppress(OSError):
                self._stream.close()

    def add(self, chunk: Chunk, done: Done) -> None:
        """Write rows.

        Raises
        ------
        DetectorError
            If they can't be written.
        BrokenPipeError
            If their reader has gone.
        """
        assert self._stream is not None
        with writing(self._target.name):
            self._stream.write(b"".join(done.kept))
            self._stream.flush()

    def finish(self) -> None:
        """Write what is still held back."""
        assert self._stream is not None
        with writing(self._target.name):
            self._stream.flush()
