"""MkDocs hook: what stands outside docs is read from where it stands, never typed again.

A line ``<!-- readme: Install and run -->`` is replaced by that section of README.md, and
``<!-- readme -->`` by what stands above its first section. The files of `OUTSIDE` are pages of
the site, too. Notebooks become pages with what their cells print and draw. Links among all of them
are led to where the site has their target.
"""

from __future__ import annotations

import base64
import json
import posixpath
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

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
}
NOTEBOOKS = {
    f"notebooks/{path.name}": f"notebooks/{path.stem}.md"
    for path in sorted((ROOT / "notebooks").glob("*.ipynb"))
}
PLACES = {**OUTSIDE, **NOTEBOOKS}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the files that stand outside docs."""
    for path, uri in OUTSIDE.items():
        files.append(File.generated(config, uri, abs_src_path=str(ROOT / path)))
    for path, uri in NOTEBOOKS.items():
        for name, content in notebook_pages(ROOT / path, uri):
            files.append(File.generated(config, name, content=content))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put the README's sections in, and lead links to where the site has their target."""
    uri = page.file.src_uri
    home = {site: path for path, site in PLACES.items()}.get(uri, f"docs/{uri}")
    return with_readme(led(markdown, posixpath.dirname(home), uri), uri)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Give the dialog of the theme's search a name, which readers of screens need."""
    dialog = '<div class="md-search" data-md-component="search" role="dialog"'
    return output.replace(dialog, f'{dialog} aria-label="Search"')


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
        place = PLACES.get(target, target.removeprefix("docs/"))
        return f"]({posixpath.relpath(place, posixpath.dirname(uri) or '.')}{mark}{anchor})"

    return re.sub(r"\]\(([^)\s]+)\)", link, markdown)


# --- notebooks ----------------------------------------------------------------------------


def notebook_pages(path: Path, uri: str) -> Iterator[tuple[str, str | bytes]]:
    """Yield a notebook as Markdown, and the pictures in it, each with its place in the site."""
    blocks: list[str] = []
    stem = uri.removesuffix(".md")
    for number, cell in enumerate(json.loads(path.read_text(encoding="utf-8"))["cells"]):
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            blocks.append(source)
            continue
        blocks.append(f"```python\n{source}\n```")
        for place, output in enumerate(cell["outputs"]):
            picture = output.get("data", {}).get("image/png")
            if picture is None:
                blocks.append(_shown(output))
                continue
            name = f"{stem}-{number}-{place}.png"
            yield name, base64.b64decode("".join(picture))
            blocks.append(f"![What the cell above draws]({posixpath.basename(name)})")
    yield uri, "\n\n".join(filter(None, blocks)) + "\n"


def _shown(output: Mapping[str, Any]) -> str:
    """Return what a cell prints or gives: a table as HTML, anything else as text."""
    data = output.get("data", {})
    if "text/html" in data:
        html = re.sub(r"<style.*?</style>", "", "".join(data["text/html"]), flags=re.DOTALL)
        # Without a class a table looks like all others of the site.
        html = html.replace(' border="1" class="dataframe"', "").replace("text-align: right;", "")
        rows = [line for line in html.splitlines() if line.strip()]
        return f'<div class="notebook-table">{"".join(rows)}</div>'
    text = "".join(output.get("text") or data.get("text/plain") or ())
    return f"```text\n{text.rstrip()}\n```" if text.strip() else ""
