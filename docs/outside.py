"""MkDocs hook: what stands outside docs is read from where it stands, never typed again.

A line ``<!-- readme: Install and run -->`` is replaced by that section of README.md, and
``<!-- readme -->`` by what stands above its first section. The files of `OUTSIDE` are pages of
the site, too. Links among all of them are led to where the site has their target.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
# Path in the project, and path in the site.
OUTSIDE = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "LICENSE": "LICENSE.txt",
    "data/README.md": "data-card.md",
    "data/samples/README.md": "sample-pages.md",
    "notebooks/01-from-pages-to-verdicts.ipynb": "01-from-pages-to-verdicts.ipynb",
}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the files that stand outside docs."""
    for path, uri in OUTSIDE.items():
        files.append(File.generated(config, uri, abs_src_path=str(ROOT / path)))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put the README's sections in, and lead links to where the site has their target."""
    uri = page.file.src_uri
    home = {site: path for path, site in OUTSIDE.items()}.get(uri, f"docs/{uri}")
    return with_readme(led(markdown, posixpath.dirname(home), uri), uri)


def with_readme(markdown: str, uri: str) -> str:
    """Replace the lines that ask for a part of the README."""

    def part(found: re.Match[str]) -> str:
        return led(readme_part(found[1] or ""), "", uri)

    return re.sub(r"^<!-- readme(?:: (.+?))? -->$", part, markdown, flags=re.MULTILINE)


def readme_part(heading: str) -> str:
    """Return a section of the README with its heading, or what stands above the first one."""
    above, *sections = re.split(r"^(?=## )", README.read_text(encoding="utf-8"), flags=re.MULTILINE)
    found = [s for s in sections if s.partition("\n")[0] == f"## {heading}"] if heading else [above]
    if not found:
        raise PluginError(f"README.md has no section {heading!r}")
    return re.sub(r"<!-- /?output:\w+ -->\n?", "", found[0]).strip()


def led(markdown: str, folder: str, uri: str) -> str:
    """Lead links, which are relative to a folder of the project, to places in the site."""

    def link(found: re.Match[str]) -> str:
        path, mark, anchor = found[1].partition("#")
        if not path or ":" in path:
            return found[0]
        target = posixpath.normpath(posixpath.join(folder, path))
        place = OUTSIDE.get(target, target.removeprefix("docs/"))
        return f"]({posixpath.relpath(place, posixpath.dirname(uri) or '.')}{mark}{anchor})"

    return re.sub(r"\]\(([^)\s]+)\)", link, markdown)
