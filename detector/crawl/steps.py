"""Steps from files to files: what is finished stays, so that a killed run goes on from there."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from detector.errors import DetectorError
from detector.system.locks import locked

__all__ = ["MANIFEST", "Input", "Step", "Steps"]

MANIFEST = "_manifest.json"
"""What a run was asked for and how far it came; it stands beside its output."""

_VERSION = 2
_END = 1 << 16  # bytes
_REMEDY = "give the same as then, or another output, or start anew with --restart"

Counts = dict[str, int]


@dataclass(frozen=True, slots=True)
class Step:
    """Makes one file, or folder of files, out of those of other steps.

    Parameters
    ----------
    name : str
        Name of the file.
    needs : tuple of str
        Names of the steps whose files it reads.
    make : callable
        Writes the file to the path it is given, and returns what it has counted.
    kept : bool
        Whether the file is part of the output; others go as soon as no step needs them.
    weights : str
        Digest of the weights that decide about the file: it is made again by others.
    """

    name: str
    needs: tuple[str, ...]
    make: Callable[[Path], Counts]
    kept: bool = False
    weights: str = ""


@dataclass(frozen=True, slots=True)
class Input:
    """A file that is read, told by its size and its end: there Parquet keeps what is in it."""

    name: str
    bytes: int
    end: str

    @classmethod
    def of(cls, file: Path) -> Input:
        """Return what is to be kept of a file.

        Raises
        ------
        DetectorError
            If it can't be read.
        """
        try:
            size = file.stat().st_size
            with file.open("rb") as opened:
                opened.seek(max(size - _END, 0))
                return cls(str(file), size, hashlib.sha256(opened.read()).hexdigest())
        except OSError as error:
            raise DetectorError(f"can't read {file}: {error.strerror or error}") from error


class _Done(NamedTuple):
    """What a step has made, and by which weights."""

    size: int
    counts: Counts
    weights: str


@dataclass
class _Manifest:
    """What a run was asked for, and the steps that are done."""

    options: dict[str, Any]
    inputs: list[Input]
    steps: dict[str, _Done] = field(default_factory=dict)


class Steps:
    """Runs steps, and goes on with what an earlier run has left; use it as a context manager.

    Parameters
    ----------
    folder : Path
        Where the output goes, and beside it the manifest.
    work : Path
        Where the files go that are not part of it.
    options : mapping
        What decides about the output.
    inputs : sequence of Input
        The files that are read.
    restart : bool
        Whether what is begun is thrown away.

    Raises
    ------
    DetectorError
        If something else was begun here, or another run is at it.
    """

    def __init__(
        self,
        folder: Path,
        work: Path,
        options: Mapping[str, Any],
        inputs: Sequence[Input],
        *,
        restart: bool = False,
    ) -> None:
        self._folder = folder
        self._work = work
        self._wanted = _Manifest(dict(options), list(inputs))
        self._restart = restart

    def __enter__(self) -> Steps:
        self._folder.mkdir(exist_ok=True)
        with ExitStack() as stack:
            stack.enter_context(locked(self._folder))
            self._take_up()
            self._work.mkdir(parents=True, exist_ok=True)
            self._locked = stack.pop_all()
        return self

    def __exit__(self, *problem: object) -> None:
        self._locked.close()

    def counts(self, steps: Iterable[Step]) -> Counts:
        """Return what those of some steps that are done have counted."""
        found: Counts = {}
        for step in steps:
            done = self._manifest.steps.get(step.name)
            found |= done.counts if done else {}
        return found

    def path(self, step: Step) -> Path:
        """Return where the file of a step stands."""
        return (self._folder if step.kept else self._work) / step.name

    def run(self, steps: Sequence[Step]) -> Counts:
        """Run what is not done yet, in order, and remove what is needed no more.

        Returns
        -------
        dict of str to int
            What all the steps have counted, now or in an earlier run.
        """
        left = self._left(steps)
        self._tidy(steps, left)
        while left:
            self._make(left.pop(0))
            self._tidy(steps, left)
        self._settle(steps)
        shutil.rmtree(self._work, ignore_errors=True)
        return self.counts(steps)

    # --- what is there already ------------------------------------------------------------

    def _take_up(self) -> None:
        begun = None if self._restart else _read(self._folder / MANIFEST)
        if begun is None:
            shutil.rmtree(self._work, ignore_errors=True)
            self._manifest = self._wanted
            self._save()
            return
        _check(self._folder, begun, self._wanted)
        self._manifest = begun

    def _left(self, steps: Sequence[Step]) -> list[Step]:
        """Return the steps to run: outputs that are missing, and what they can't do without."""
        left: list[Step] = []
        for step in reversed(steps):
            needed = step.kept or any(step.name in later.needs for later in left)
            if needed and not self._is_done(step):
                left.insert(0, step)
        return left

    def _is_done(self, step: Step) -> bool:
        done = self._manifest.steps.get(step.name)
        if done is None or done.weights != step.weights:
            return False
        return done.size == _size(self.path(step))

    # --- one step -------------------------------------------------------------------------

    def _make(self, step: Step) -> None:
        path = self.path(step)
        part = path.with_name(f".{path.name}.part")
        _remove(part)
        if self._manifest.steps.pop(step.name, None) is not None:
            self._save()  # a run that is killed here leaves nothing that is taken for the old file
        counts = step.make(part)
        _sync(part)
        if path.is_dir() or part.is_dir():  # only a file takes the place of another
            _remove(path)
        part.replace(path)
        self._manifest.steps[step.name] = _Done(_size(path) or 0, counts, step.weights)
        self._save()

    def _tidy(self, steps: Sequence[Step], left: Sequence[Step]) -> None:
        needed = {name for step in left for name in step.needs}
        for step in steps:
            if not step.kept and step.name not in needed:
                _remove(self.path(step))

    def _settle(self, steps: Sequence[Step]) -> None:
        """Forget the sizes of what has gone: they depend on the threads, as the output doesn't."""
        for step in steps:
            if not step.kept:
                self._manifest.steps[step.name] = self._manifest.steps[step.name]._replace(size=0)
        self._save()

    def _save(self) -> None:
        content = {
            "version": _VERSION,
            "options": self._manifest.options,
            "inputs": [asdict(input) for input in self._manifest.inputs],
            "steps": self._manifest.steps,
        }
        hidden = self._folder / f".{MANIFEST}"
        hidden.write_text(json.dumps(content, ensure_ascii=False) + "\n", encoding="utf-8")
        _sync(hidden)
        hidden.replace(self._folder / MANIFEST)


def _read(path: Path) -> _Manifest | None:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["version"] != _VERSION:
            raise ValueError(f"version {content['version']}")
        steps = {name: _Done(*done) for name, done in content["steps"].items()}
        inputs = [Input(**row) for row in content["inputs"]]
        return _Manifest(content["options"], inputs, steps)
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DetectorError(
            f"{path} is no manifest of this version", "start anew with --restart"
        ) from error


def _check(folder: Path, begun: _Manifest, wanted: _Manifest) -> None:
    """Make sure that what is begun is what is wanted."""
    old, new = begun.options, wanted.options
    changed = [
        f"{name} was {old.get(name)!r}, is {new.get(name)!r}"
        for name in {**old, **new}
        if old.get(name) != new.get(name)
    ]
    if [i.name for i in begun.inputs] != [i.name for i in wanted.inputs]:
        changed.append("the list of inputs")
    if changed:
        raise DetectorError(
            f"{folder} was begun with something else: {'; '.join(changed)}", _REMEDY
        )
    for was, now in zip(begun.inputs, wanted.inputs, strict=True):
        if was != now:
            raise DetectorError(f"input {now.name} has changed since {folder} was begun", _REMEDY)


# --- files --------------------------------------------------------------------------------


def _files(path: Path) -> Iterator[Path]:
    """Yield a file, or all the files of a folder."""
    if path.is_dir():
        yield from (file for file in sorted(path.rglob("*")) if file.is_file())
    elif path.exists():
        yield path


def _size(path: Path) -> int | None:
    return sum(file.stat().st_size for file in _files(path)) if path.exists() else None


def _sync(path: Path) -> None:
    """Make sure that what is about to get its name is on the disk."""
    for file in _files(path):
        with file.open("rb") as opened:
            os.fsync(opened.fileno())


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
