"""A kill in the middle of an import loses nothing and leaves nothing half done."""

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from editor_app.services.doctoring import examine
from editor_app.services.lists import ArticleQuery, article_ids
from editor_app.storage.library import Library

STORIES = 25
ROUNDS = 8

IMPORT = """
import sys
from pathlib import Path
from editor_app.services.importing import import_files
from editor_app.storage.library import Library
library = Library.open(Path(sys.argv[1]))
print("ready", flush=True)
for path in map(Path, sys.argv[2:]):
    import_files(library, [path])
    print(path.stem, flush=True)
"""


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    """Stories with a picture each."""
    paths = []
    for number in range(STORIES):
        Image.new("RGB", (300, 200), (number * 9, 80, 120)).save(tmp_path / f"p{number}.png")
        path = tmp_path / f"story-{number}.md"
        path.write_text(
            f"---\nheadline: Story {number}\nslug: story-{number}\nauthors: [Author {number % 4}]\n---\n"
            f"![x](p{number}.png)\n\n" + "Text of the story. " * 50,
            encoding="utf-8",
        )
        paths.append(path)
    return paths


def killed_import(library: Path, stories: list[Path], seconds: float) -> list[str]:
    """Return the stories whose import was acknowledged before the kill."""
    process = subprocess.Popen(
        [sys.executable, "-c", IMPORT, str(library), *map(str, stories)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    acknowledged = process.stdout.read().split()
    process.wait()
    process.stdout.close()
    return acknowledged


def test_what_was_acknowledged_is_there_after_a_kill(tmp_path: Path, stories: list[Path]) -> None:
    """Every acknowledged story is whole, the library is sound, and the next import goes on."""
    path = tmp_path / "library"
    Library.create(path).close()
    dice = random.Random(7)
    rounds_cut_short = 0
    for _ in range(ROUNDS):
        acknowledged = killed_import(path, stories, dice.uniform(0, 0.4))
        rounds_cut_short += len(acknowledged) < len(stories)

        assert examine(path) == []
        with Library.open(path) as library:
            listed = article_ids(library, ArticleQuery())
            with library.read() as work:
                found = {article.slug: article for article in work.articles.get_many(listed)}
        assert set(acknowledged) <= set(found), json.dumps(acknowledged)
        assert all("media:" in article.text.body for article in found.values())
        assert not list((path / "media").glob(".taking-*"))
    assert rounds_cut_short
