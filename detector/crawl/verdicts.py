"""Pages with their fingerprints, as ``detector score --fingerprints`` has written them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from detector.crawl.columns import COLUMNS, FACT_COLUMNS, FACT_TIMES
from detector.crawl.fingerprint import (
    BODY_VALUES,
    TEMPLATE_VALUES,
    TITLE_VALUES,
    VERSION,
)
from detector.errors import DetectorError

__all__ = ["PREFIX", "find_files", "read_pages"]

PREFIX = "detector_"
"""What our columns begin with in outputs that repeat the input's own."""

_BATCH = 8192
_OWN = ("source", "position")
_VERDICT = ("probability", "label", "family", "language")
_GIVEN = ("id", "url")  # which stand without prefix in any case
_BYTES = {
    "fingerprint_body": BODY_VALUES,
    "fingerprint_template": TEMPLATE_VALUES,
    "fingerprint_title": TITLE_VALUES,
}


def find_files(inputs: Sequence[str | Path]) -> list[Path]:
    """Return the Parquet files of inputs, those of a folder by their names.

    Raises
    ------
    DetectorError
        If an input is missing, or a folder holds none.
    """
    files: list[Path] = []
    for path in map(Path, inputs):
        if not path.exists():
            raise DetectorError(f"{path} doesn't exist", "name what detector score has written")
        parts = [path] if path.is_file() else _parts(path)
        if not parts:
            raise DetectorError(f"{path} holds no Parquet file", "name another folder")
        files += parts
    return files


def _parts(folder: Path) -> list[Path]:
    return sorted(p for p in folder.glob("*.parquet") if not p.name.startswith((".", "_")))


def read_pages(file: Path, *, facts: bool = True) -> Iterator[Any]:
    """Yield the rows of a file as tables of Arrow, some thousand at a time.

    Their columns are ``source``, ``position``, ``id``, ``url`` and those of a fingerprint,
    without prefix, and with `facts` those of the verdict and of facts too: ``probability``,
    ``label``, ``family``, ``language`` and `FACT_COLUMNS`. Those of a fingerprint every file
    must have; what it lacks of others is empty.

    Raises
    ------
    DetectorError
        If the file is damaged, or holds no fingerprints of this version.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(file) as opened:
            names = _names(file, opened.schema_arrow.names)
            wanted = _schema(facts)
            for batch in opened.iter_batches(_BATCH, columns=_read(names, wanted)):
                yield _checked(file, _table(batch, names, wanted))
    except (pa.ArrowException, OSError) as error:
        raise DetectorError(f"can't read {file}: {error}", "make it anew") from error


def _names(file: Path, present: Sequence[str]) -> dict[str, str]:
    """Return under which name each column stands in a file."""
    for prefix in ("", PREFIX):
        own = (*_OWN, *COLUMNS, *_VERDICT, *FACT_COLUMNS)
        ours = {name: prefix + name for name in own if prefix + name in present}
        if ours.keys() >= set(COLUMNS):
            return ours | {name: name for name in _GIVEN if name in present}
    raise DetectorError(
        f"{file} holds no fingerprints", "run detector score with --fingerprints first"
    )


def _schema(facts: bool) -> Any:
    """Return the columns that are handed on, of the same types whatever file they are of."""
    import pyarrow as pa

    numbers = ("position", "fingerprint_version", "fingerprint_shingles", *FACT_TIMES)
    types = {**dict.fromkeys(numbers, pa.int64()), **dict.fromkeys(_BYTES, pa.binary())}
    types["probability"] = pa.float64()
    names = (*_OWN, *_GIVEN, *COLUMNS, *((*_VERDICT, *FACT_COLUMNS) if facts else ()))
    return pa.schema([(name, types.get(name, pa.string())) for name in names])


def _read(names: dict[str, str], wanted: Any) -> list[str]:
    return sorted({names[name] for name in wanted.names if name in names})


def _table(batch: Any, names: dict[str, str], wanted: Any) -> Any:
    import pyarrow as pa

    columns = [_column(batch, names.get(field.name), field.type) for field in wanted]
    return pa.Table.from_arrays(columns, schema=wanted)


def _column(batch: Any, name: str | None, type: Any) -> Any:
    import pyarrow as pa

    if name is None or pa.types.is_nested(batch.column(name).type):
        return pa.nulls(batch.num_rows, type)
    return batch.column(name).cast(type)


def _checked(file: Path, table: Any) -> Any:
    import pyarrow.compute as pc

    others = set(pc.unique(table["fingerprint_version"]).to_pylist()) - {VERSION, None}
    if others:
        raise DetectorError(
            f"{file} has fingerprints of version {others.pop()}, not {VERSION}",
            "score its pages again",
        )
    for name, size in _BYTES.items():
        if set(pc.unique(pc.binary_length(table[name])).to_pylist()) - {size, None}:
            raise DetectorError(f"{file}: {name} is damaged", "score its pages again")
    return table
