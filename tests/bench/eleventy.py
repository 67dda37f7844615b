"""Eleventy as a peer: the same corpus, the same pages and feed."""

import json
import shutil
import subprocess
import time
from pathlib import Path

from tests.bench.corpus import stories
from tests.bench.places import PEERS, own_settings

ELEVENTY = "Eleventy 3.1.8, the same pages and feed; copies no pictures"
_NODE = Path("build/bench-node/node_modules").absolute()


def write_for_eleventy(site: Path, count: int) -> Path:
    """Write the corpus as Eleventy reads it; return the folder of its site."""
    shutil.copytree(PEERS / "eleventy", site)
    (site / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    (site / "node_modules").symlink_to(_NODE)
    (site / "articles").mkdir()
    for story in stories(count):
        head = {
            "layout": "article.njk",
            "title": story.headline,
            "date": story.published.isoformat(),
            "author": story.author,
            "section": story.section,
            "permalink": f"articles/{story.slug}/index.html",
        }
        figure = f'![The scene](/pictures/{story.picture} "What it shows")\n\n' if story.picture else ""
        lines = "\n".join(f"{name}: {json.dumps(value)}" for name, value in head.items())
        path = site / "articles" / f"{story.slug}.md"
        path.write_text(f"---\n{lines}\n---\n\n{figure}{story.body}", encoding="utf-8")
    return site


def build_eleventy(site: Path, folder: Path) -> float:
    """Build the peer's site into an empty place; return the seconds by the clock on the wall."""
    shutil.rmtree(site / "public", ignore_errors=True)
    command = ["node", "--max-old-space-size=6000", _NODE / "@11ty/eleventy/cmd.cjs"]
    started = time.perf_counter()
    subprocess.run(command, check=True, cwd=site, env=own_settings(folder), stdout=subprocess.DEVNULL)
    return time.perf_counter() - started
