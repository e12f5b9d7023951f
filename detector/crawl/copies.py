"""Copies of stories and twins of templates across sites, found step by step."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import asdict, dataclass, fields
from functools import partial
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Literal

from detector.crawl import queries
from detector.crawl.bands import MIN_JACCARD, Banding, choose_banding
from detector.crawl.compare import (
    band_rows,
    band_schema,
    story_matches,
    story_schema,
    template_matches,
    template_schema,
)
from detector.crawl.database import WorkLimits
from detector.crawl.engine import Engine
from detector.crawl.fingerprint import TEMPLATE_VALUES
from detector.crawl.steps import Counts, Input, Step, Steps
from detector.crawl.verdicts import find_files
from detector.errors import DetectorError

__all__ = [
    "CLUSTERS",
    "PAIRS",
    "SUMMARY",
    "TEMPLATES",
    "CopyCounts",
    "CopyOptions",
    "check_copies",
    "find_copies",
    "open_steps",
    "work_of",
]

PAIRS, CLUSTERS = "pairs.parquet", "clusters.parquet"
TEMPLATES, SUMMARY = "templates.parquet", "summary.json"
"""What is put into the folder of the output."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyOptions(WorkLimits):
    """How copies are looked for, and within which `WorkLimits`.

    Parameters
    ----------
    jaccard : float
        The least similarity of two stories that are called copies. It is estimated, and the
        estimate must be a little above: few of the pairs at the bound are called copies wrongly.
    contained : float, optional
        Stories that are less alike are called copies nevertheless, down to `MIN_JACCARD`, where
        so large a share of the shorter one stands in the longer one.
    template : float
        The least similarity of two templates that are called twins.
    max_sites : int
        A template on more sites than this is twin of none: it is a product that many use.
    max_band : int
        With how many of the next pages of a band a page is compared.
    engine : {"duckdb", "spark"}
        What does the work; the result is the same.
    """

    jaccard: float = 0.8
    contained: float | None = None
    template: float = 0.6
    max_sites: int = 1000
    max_band: int = 100
    engine: Literal["duckdb", "spark"] = "duckdb"

    @property
    def least(self) -> float:
        """How alike two stories of a pair are at the least."""
        return self.jaccard if self.contained is None else min(self.jaccard, MIN_JACCARD)

    def deciding(self) -> dict[str, Any]:
        """Return those on which the output depends."""
        names = ("jaccard", "contained", "template", "max_sites", "max_band", "engine")
        return {name: getattr(self, name) for name in names}


@dataclass(slots=True)
class CopyCounts:
    """What was found.

    Parameters
    ----------
    rows : int
        Rows of the inputs.
    pages : int
        Those with a story and a site, which are compared.
    no_story, no_site : int
        Those with a story that is too short, or none; of the others, those without an address.
    sites : int
        Sites of the pages that are compared.
    full_bands : int
        Bands with so many pages that not all were compared with each other.
    candidates : int
        Pairs that were compared.
    pairs, same_site_pairs : int
        Pairs of copies across sites, and within one.
    clusters, clustered : int
        Clusters of copies across sites, and the pages in them.
    templates, common_templates : int
        Different templates, and those of them that stand on too many sites to tell anything.
    full_template_bands : int
        Bands with so many templates that not all were compared with each other.
    template_groups, template_sites : int
        Groups of sites that wear the same template or nearly so, and the sites in them.
    """

    rows: int = 0
    pages: int = 0
    no_story: int = 0
    no_site: int = 0
    sites: int = 0
    full_bands: int = 0
    candidates: int = 0
    pairs: int = 0
    same_site_pairs: int = 0
    clusters: int = 0
    clustered: int = 0
    templates: int = 0
    common_templates: int = 0
    full_template_bands: int = 0
    template_groups: int = 0
    template_sites: int = 0


def find_copies(
    inputs: Sequence[str | Path],
    output: str | Path | None = None,
    options: CopyOptions | None = None,
    *,
    restart: bool = False,
) -> CopyCounts:
    """Find stories that stand, nearly the same, on pages of several sites, and their templates.

    A run that was killed goes on when it is called again in the same way.

    Parameters
    ----------
    inputs : sequence of str or Path
        What ``detector score --fingerprints`` has written: Parquet files, or folders of them.
    output : str or Path, optional
        Folder for `PAIRS`, `CLUSTERS`, `TEMPLATES` and `SUMMARY`; without it copies are only
        counted.
    options : CopyOptions, optional
        How they are looked for.
    restart : bool
        Whether what is begun in the output is thrown away.

    Raises
    ------
    DetectorError
        If an input can't be used, something else was begun in the output, or memory or disk
        are too small.
    MissingExtraError
        If the ``crawl`` extra is not installed, or for Spark the ``spark`` extra.
    """
    options = options or CopyOptions()
    bandings = _bandings(options)
    files = find_files(inputs)
    with ExitStack() as stack:
        folder, work = stack.enter_context(_folders(output, options.temp))
        steps = stack.enter_context(open_steps(folder, work, files, options, restart=restart))
        engine = stack.enter_context(_engine(work, options))
        return _counted(steps.run(_Crawl(engine, steps, files, options, *bandings).steps()))


def check_copies(folder: Path) -> None:
    """Make sure that copies were found in a folder.

    Raises
    ------
    DetectorError
        If they weren't.
    """
    if not (folder / CLUSTERS).exists():  # a folder of files by Spark
        raise DetectorError(f"{folder} holds no {CLUSTERS}", "find the copies first")


def open_steps(
    folder: Path, work: Path, files: Sequence[Path], options: CopyOptions, *, restart: bool = False
) -> Steps:
    """Return the steps of an output, to run some more or again."""
    with ThreadPoolExecutor() as pool:  # thousands of files, perhaps far away
        told = list(pool.map(Input.of, files))
    return Steps(folder, work, options.deciding(), told, restart=restart)


def _bandings(options: CopyOptions) -> tuple[Banding, Banding]:
    """Return how sketches of stories and of templates are cut; this checks the options too."""
    if options.contained is not None and not 0 < options.contained <= 1:
        raise DetectorError(f"contained is {options.contained}", "give a number above 0, up to 1")
    choose_banding(options.jaccard)
    return (
        choose_banding(options.least),
        choose_banding(options.template, TEMPLATE_VALUES, name="template"),
    )


def _counted(counts: Counts) -> CopyCounts:
    return CopyCounts(**{field.name: counts[field.name] for field in fields(CopyCounts)})


class _Crawl:
    """The steps from pages to pairs, clusters and templates; each makes a table for the next."""

    def __init__(
        self,
        engine: Engine,
        done: Steps,
        files: Sequence[Path],
        options: CopyOptions,
        stories: Banding,
        templates: Banding,
    ) -> None:
        self._engine = engine
        self._done = done
        self._files = files
        self._options = options
        self._stories = stories
        self._templates = templates
        self._steps: dict[str, Step] = {}

    def steps(self) -> list[Step]:
        """Return all steps, in order."""
        self._add("pages", (), self._read)
        self._add_candidates("", "pages", queries.STORIES, self._stories)
        self._add("matches", ("candidates", "pages"), self._compare_stories)
        self._add("members", ("matches",), self._tie_stories)
        self._add(PAIRS, ("matches", "pages"), self._select(queries.PAIRS), kept=True)
        self._add(CLUSTERS, ("matches", "members", "pages"), self._select(queries.CLUSTERS), True)
        self._add("templates", ("pages",), self._find_templates)
        sketches = queries.TEMPLATE_SKETCHES.format(max_sites=self._options.max_sites)
        self._add_candidates("template_", "templates", sketches, self._templates)
        compared = ("template_candidates", "templates")
        self._add("template_matches", compared, self._compare_templates)
        self._add("template_members", ("template_matches",), self._tie_templates)
        told = ("pages", "templates", "template_matches", "template_members")
        self._add(TEMPLATES, told, self._tell_templates, kept=True)
        self._add(SUMMARY, (), self._summarize, kept=True)
        return list(self._steps.values())

    def _add(
        self,
        name: str,
        needs: tuple[str, ...],
        make: Callable[[Path], Counts],
        kept: bool = False,
    ) -> None:
        def run(path: Path) -> Counts:
            for table in needs:
                self._engine.view(table, self._done.path(self._steps[table]))
            return make(path)

        self._steps[name] = Step(name, needs, run, kept)

    def _add_candidates(self, prefix: str, items: str, sketches: str, banding: Banding) -> None:
        """Add the steps from the sketches of things to the pairs of them that share a band."""
        named = {"items": items, "bands": f"{prefix}bands", "places": f"{prefix}places"}
        named["max_band"] = str(self._options.max_band)
        cut = partial(band_rows, banding=banding)
        full = queries.FULL_BANDS.format_map(named)

        def make_bands(path: Path) -> Counts:
            self._engine.map(sketches, cut, band_schema(), path)
            return {}

        def make_places(path: Path) -> Counts:
            self._engine.select(queries.PLACES.format_map(named), path)
            return self._counts(named["places"], path, full)

        def make_candidates(path: Path) -> Counts:
            self._engine.select(queries.CANDIDATES.format_map(named), path)
            name = f"{prefix}candidates"
            return self._counts(name, path, f"SELECT count(*) AS {name} FROM {name}")

        self._add(named["bands"], (items,), make_bands)
        self._add(named["places"], (named["bands"], items), make_places)
        self._add(f"{prefix}candidates", (named["places"],), make_candidates)

    def _counts(self, name: str, path: Path, query: str) -> Counts:
        """Return what is asked of a table that has just been made."""
        self._engine.view(name, path)
        return self._engine.count(query)

    def _select(self, query: str) -> Callable[[Path], Counts]:
        def make(path: Path) -> Counts:
            self._engine.select(query, path)
            return {}

        return make

    # --- stories --------------------------------------------------------------------------

    def _read(self, path: Path) -> Counts:
        self._engine.read(self._files, path)
        return self._counts("pages", path, queries.PAGE_COUNTS)

    def _compare_stories(self, path: Path) -> Counts:
        options = self._options
        alike = partial(
            story_matches,
            jaccard=options.jaccard,
            contained=options.contained,
            least=options.least,
        )
        self._engine.map(queries.STORY_PAIRS, alike, story_schema(), path)
        return self._counts("matches", path, queries.MATCH_COUNTS)

    def _tie_stories(self, path: Path) -> Counts:
        self._engine.cluster(queries.TIES, path)
        return self._counts("members", path, queries.MEMBER_COUNTS)

    # --- templates ------------------------------------------------------------------------

    def _find_templates(self, path: Path) -> Counts:
        self._engine.select(queries.TEMPLATES, path)
        asked = queries.TEMPLATE_COUNTS.format(max_sites=self._options.max_sites)
        return self._counts("templates", path, asked)

    def _compare_templates(self, path: Path) -> Counts:
        alike = partial(template_matches, least=self._options.template)
        self._engine.map(queries.TEMPLATE_PAIRS, alike, template_schema(), path)
        return {}

    def _tie_templates(self, path: Path) -> Counts:
        self._engine.cluster("SELECT left_page, right_page FROM template_matches", path)
        return {}

    def _tell_templates(self, path: Path) -> Counts:
        sites = self._engine.count(queries.TEMPLATE_SITES)
        self._engine.select(queries.TEMPLATE_TWINS.format_map(sites), path)
        return self._counts("twins", path, queries.TWIN_COUNTS)

    # --- summary --------------------------------------------------------------------------

    def _summarize(self, path: Path) -> Counts:
        asked = self._options.deciding()
        del asked["engine"]  # which makes no difference
        told = {**asdict(_counted(self._done.counts(self._steps.values()))), **asked}
        path.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
        return {}


# --- where the work is done ---------------------------------------------------------------


@contextmanager
def _folders(output: str | Path | None, temp: Path | None) -> Iterator[tuple[Path, Path]]:
    """Give the folders for the output and for the work; both go where no output is wanted."""
    if temp is not None and not temp.is_dir():
        raise DetectorError(f"no folder {temp} for the work", "create it first")
    if output is not None:
        folder = Path(output)
        _check_output(folder)
        yield folder, work_of(folder, temp)
        return
    try:
        made = Path(mkdtemp(prefix=".crawl-", dir=temp))
    except OSError as error:
        raise DetectorError(f"can't write into {temp}: {error.strerror or error}") from error
    try:
        yield made, made / "work"
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _check_output(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise DetectorError(f"output {folder} is a file", "name a folder")
    if not folder.resolve().parent.is_dir():
        raise DetectorError(
            f"no folder {folder.resolve().parent} for the output", "create it first"
        )


def work_of(folder: Path, temp: Path | None) -> Path:
    """Return where the work of an output is laid down: the same place when the run goes on."""
    if temp is None:
        return folder / ".work"
    return temp / f".crawl-{sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"


@contextmanager
def _engine(work: Path, options: CopyOptions) -> Iterator[Engine]:
    opened: Callable[[Path, WorkLimits], AbstractContextManager[Engine]]
    if options.engine == "spark":
        from detector.crawl.spark import spark_engine

        opened = spark_engine
    else:
        from detector.crawl.duck import duck_engine

        opened = duck_engine
    try:
        with opened(work, options) as engine:
            yield engine
    except OSError as error:
        raise DetectorError(f"can't write into {work}: {error.strerror or error}") from error
