"""What a run was asked for and how far it came, kept beside its output."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from detector.batch.outcome import Outcome
from detector.batch.parts import AGAIN, writing
from detector.batch.plan import Place
from detector.batch.sources import Source
from detector.batch.streams import reason_of
from detector.errors import DetectorError

__all__ = ["MANIFEST", "Input", "Manifest", "Part", "inputs_of", "read_manifest"]

MANIFEST = "_manifest.json"
_VERSION = 1
_BLOCK = 1 << 20


@dataclass
class Input:
    """A file that is read; its digest is taken when the reading of it begins."""

    name: str
    bytes: int
    modified: int
    sha256: str = ""

    @classmethod
    def of(cls, source: Source) -> Input:
        """Return what is to be kept of a source.

        Raises
        ------
        DetectorError
            If it can't be read.
        """
        try:
            status = Path(source.name).stat()
        except OSError as error:
            raise DetectorError(f"can't read {source.name}: {reason_of(error)}", AGAIN) from error
        return cls(source.name, status.st_size, status.st_mtime_ns)

    def begin(self) -> None:
        """Take the digest; the file must still be the one that was there at first.

        Raises
        ------
        DetectorError
            If it is not, or can't be read.
        """
        self.check(Input.of(Source(self.name)))
        self.sha256 = self.sha256 or _digest(self.name)

    def check(self, now: Input) -> None:
        """Make sure that a file is the same as before, by its content if need be.

        Raises
        ------
        DetectorError
            If it is not.
        """
        same = now.bytes == self.bytes
        if same and now.modified != self.modified and self.sha256:
            same = _digest(self.name) == self.sha256
        if not same:
            raise DetectorError(
                f"input {self.name} has changed since this output was begun",
                "put it back, or give another output, or start anew with --restart",
            )


def _digest(name: str) -> str:
    digest = hashlib.sha256()
    try:
        with Path(name).open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    except OSError as error:
        raise DetectorError(f"can't read {name}: {reason_of(error)}", AGAIN) from error
    return digest.hexdigest()


@dataclass(frozen=True)
class Part:
    """A part that is finished: where it ends in the inputs, and what is in it."""

    ends: Place
    rows: int
    kept: int
    counts: dict[Outcome, int]
    sizes: list[int]  # of its files: kept rows, discarded rows


@dataclass
class Manifest:
    """A run: what decides about its output, its inputs, and the parts that are finished."""

    path: Path
    options: dict[str, Any]
    inputs: list[Input]
    parts: list[Part] = field(default_factory=list)
    complete: bool = False

    @property
    def place(self) -> Place:
        """Where the next part begins."""
        return self.parts[-1].ends if self.parts else Place()

    def save(self) -> None:
        """Write the manifest by rename.

        Raises
        ------
        DetectorError
            If it can't be written.
        """
        content = {
            "version": _VERSION,
            "options": self.options,
            "inputs": [asdict(input) for input in self.inputs],
            "parts": [asdict(part) for part in self.parts],
            "complete": self.complete,
        }
        hidden = self.path.with_name(f".{self.path.name}")
        with writing(self.path):
            hidden.write_text(json.dumps(content, ensure_ascii=False) + "\n", encoding="utf-8")
            hidden.replace(self.path)

    def check(self, wanted: Manifest) -> None:
        """Make sure that what is begun here is what is wanted.

        Raises
        ------
        DetectorError
            If another model, option or input is.
        """
        changed = _changes(self.options, wanted.options)
        if [i.name for i in self.inputs] != [i.name for i in wanted.inputs]:
            changed.append("the list of inputs")
        if changed:
            raise DetectorError(
                f"{self.path.parent} was begun with something else: {'; '.join(changed)}",
                "give the same as then, or another output, or start anew with --restart",
            )
        for old, new in zip(self.inputs, wanted.inputs, strict=True):
            old.check(new)


def _changes(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    return [
        f"{name} was {old.get(name)!r}, is {new.get(name)!r}"
        for name in {**old, **new}
        if old.get(name) != new.get(name)
    ]


def read_manifest(folder: Path) -> Manifest | None:
    """Read the manifest in a folder; None where there is none.

    Raises
    ------
    DetectorError
        If it can't be read, or is of another version.
    """
    path = folder / MANIFEST
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["version"] != _VERSION:
            raise ValueError(f"version {content['version']}")
        return Manifest(
            path=path,
            options=content["options"],
            inputs=[Input(**row) for row in content["inputs"]],
            parts=[_part(row) for row in content["parts"]],
            complete=content["complete"],
        )
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DetectorError(f"can't read {path}: {reason_of(error)}", AGAIN) from error
    except (ValueError, KeyError, TypeError) as error:
        raise DetectorError(
            f"{path} is no manifest of this version", "start anew with --restart"
        ) from error


def _part(row: dict[str, Any]) -> Part:
    return Part(**{**row, "ends": Place(**row["ends"])})


def inputs_of(sources: Sequence[Source]) -> list[Input]:
    """Return what is to be kept of sources."""
    return [Input.of(source) for source in sources]
