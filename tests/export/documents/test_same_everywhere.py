"""A document depends on the library alone: not on the clock, the zone, the language or the order of sets."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

from PIL import Image

from editor_app.domain.article import Article, ArticleText, Byline, LeadPicture
from editor_app.domain.author import Author, AuthorText
from editor_app.domain.ids import ArticleId, AuthorId
from editor_app.domain.media import MediaText
from editor_app.domain.workflow import Status
from editor_app.services.document_formats import OWN
from editor_app.services.taking_in import take_in

SCRIPT = """
import sys
from hashlib import sha256
from pathlib import Path
from editor_app.cli.run import run
library, folder, *names = sys.argv[1:]
for name in names:
    out = f"{folder}/{name}"
    site = ["--base-url", "https://x.example.org"]
    assert run(["hand-out", library, name, "--out", out, "--json", *site]) == 0, name
    print(name, sha256(Path(out).read_bytes()).hexdigest(), file=sys.stderr)
"""


def filled(library, tmp_path):
    """Put two articles with a picture, an author and tags into a library."""
    Image.new("RGB", (90, 60), (1, 2, 3)).save(tmp_path / "a.png")
    said = MediaText(alt="A quay", caption="The quay.", credit="Ada Lem")
    picture = take_in(library, tmp_path / "a.png", said).value.id
    at = library.clock() - timedelta(days=1)
    with library.write() as work:
        for name in ("ada", "ivo"):
            text = AuthorText(name.title(), name, avatar=picture)
            work.authors.add(Author(AuthorId(name), text, at, at))
        for slug in ("one", "two"):
            lines = (Byline(AuthorId("ada")), Byline(AuthorId("ivo")))
            body = f"Words.\n\n![](media:{picture})\n\n[x](article:one)"
            text = ArticleText("Head", slug=slug, body=body, tags=("a", "b", "c"), bylines=lines)
            text = replace(text, lead=LeadPicture(picture))
            work.articles.add(Article(ArticleId(slug), text, Status.PUBLISHED, 1, at, at, at))


def sums(library, folder, **around):
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, library.path, folder, *OWN],
        env=os.environ | around,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stderr.splitlines()


def test_every_document_is_the_same_in_another_world(library, tmp_path):
    """Another zone, another locale, another order of sets: the same bytes of every document."""
    filled(library, tmp_path)
    library.close()
    here = sums(library, tmp_path / "here", PYTHONHASHSEED="1", TZ="Europe/Kyiv", LC_ALL="C.UTF-8")
    there = sums(library, tmp_path / "there", PYTHONHASHSEED="2", TZ="Asia/Tokyo", LC_ALL="C")
    assert [line.split()[0] for line in here] == list(OWN)
    assert here == there
