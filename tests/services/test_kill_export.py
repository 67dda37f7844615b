"""An export that is killed at any moment leaves the old bundle or the new one, and the next one succeeds."""

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from editor_app.domain.article import ArticleText
from editor_app.domain.workflow import Status
from editor_app.export.manifest import verify_bundle
from editor_app.services import articles
from editor_app.services.exporting import export_library
from editor_app.storage.library import Library

ROUNDS = int(os.environ.get("DATELINE_KILL_EXPORTS", "12"))
EXPORTER = Path(__file__).parent / "parts" / "export_again.py"
LONGEST = 0.6  # seconds until a kill; an export of this library takes less


def test_a_killed_export_leaves_a_whole_bundle(library, tmp_path):
    """Clean exports and small ones alike; nothing is left beside but the bundle before."""
    for number in range(30):
        made = articles.create_article(
            library, ArticleText(headline=f"H {number}", body="Words. " * 50)
        ).value
        for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED):
            articles.change_status(library, made.id, status)
    path, site = library.path, tmp_path / "out" / "site"
    export_library(library, site)
    library.close()
    chance = random.Random(7)
    whole = {(site / "manifest.json").read_bytes()}
    for number in range(ROUNDS):
        killed(path, site, chance.uniform(0, LONGEST), chance)
        assert verify_bundle(site) == [], number
        if number % 4 == 3:
            whole.add(check_next(path, site, tmp_path / f"clean-{number}"))
    assert len(whole) > 1


def killed(library: Path, site: Path, after: float, chance: random.Random) -> None:
    """Let another process write and export, and kill it after some time with no chance to tidy up."""
    forgetful = "forget" if chance.random() < 0.3 else "remember"
    process = subprocess.Popen([sys.executable, EXPORTER, library, site, forgetful], stdout=subprocess.PIPE)
    try:
        assert process.stdout
        assert process.stdout.readline() == b"ready\n"
        time.sleep(after)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()


def check_next(path: Path, site: Path, clean: Path) -> bytes:
    """Export again, and compare with a clean export; return the manifest."""
    with Library.open(path) as library:
        article = articles.find_article(library, "h-0")
        text = replace(article.text, body=f"{article.text.body} More.")
        articles.save_article(library, article.id, text, article.revision)
        export_library(library, site)
        export_library(library, clean)
    assert verify_bundle(site) == []
    assert (site / "manifest.json").read_bytes() == (clean / "manifest.json").read_bytes()
    assert {each.name for each in site.parent.iterdir()} <= {"site", ".site.before"}
    return (site / "manifest.json").read_bytes()
