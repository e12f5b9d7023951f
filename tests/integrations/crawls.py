"""One crawl in a process of its own, as Scrapy's reactor runs once a process.

Run as a program with a JSON object on standard input: ``settings``, ``urls``, ``proxy``, and
``rows``, which the spider yields as items. It prints the stats and what the spider saw.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def crawl(
    settings: dict[str, Any],
    *,
    urls: list[str] | None = None,
    proxy: str = "",
    rows: list[dict[str, Any]] | None = None,
) -> dict[str, Any]:
    """Run a crawl; return ``stats``, ``seen`` (pages of the callback) and ``spam`` (routed)."""
    task = {"settings": settings, "urls": urls or [], "proxy": proxy, "rows": rows or []}
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    done = subprocess.run(
        [sys.executable, __file__],
        input=json.dumps(task),
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return {**found, "log": done.stderr}


def main() -> None:
    import scrapy
    from scrapy.crawler import CrawlerProcess
    from scrapy.http import Response

    task = json.load(sys.stdin)
    found: dict[str, Any] = {"seen": {}, "spam": {}}

    class Pages(scrapy.Spider):
        name = "pages"

        async def start(self) -> AsyncIterator[Any]:
            for request in self.start_requests():
                yield request

        def start_requests(self) -> Iterator[scrapy.Request]:
            meta = {"proxy": task["proxy"]} if task["proxy"] else {}
            for url in task["urls"]:
                yield scrapy.Request(url, meta=meta)
            if task["rows"]:
                yield scrapy.Request("data:,rows", callback=self.parse_rows)

        def parse(self, response: Response) -> None:
            found["seen"][response.url] = self.probability(response)

        def parse_spam(self, response: Response) -> None:
            found["spam"][response.url] = self.probability(response)

        def parse_rows(self, response: Response) -> Iterator[dict[str, Any]]:
            yield from task["rows"]

        def probability(self, response: Response) -> float | None:
            verdict = response.meta.get("detector")
            return verdict.probability if verdict else None

    quiet = {"LOG_LEVEL": "WARNING", "TELNETCONSOLE_ENABLED": False, "ROBOTSTXT_OBEY": False}
    process = CrawlerProcess({**quiet, **task["settings"]})
    crawler = process.create_crawler(Pages)
    process.crawl(crawler)
    process.start()
    assert crawler.stats is not None
    stats = crawler.stats.get_stats()
    found["stats"] = {k: v for k, v in stats.items() if isinstance(v, int | float | str)}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
