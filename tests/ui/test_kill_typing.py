"""Killed in the middle of typing, the program loses nothing it had written."""

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from editor_app.domain.article import ArticleText
from editor_app.services import articles, lists
from editor_app.services.lists import ArticleQuery
from editor_app.services.recovery import recover_drafts
from editor_app.storage.journal import list_journals
from editor_app.storage.library import Library

DRIVER = Path(__file__).with_name("typing_driver.py")
ROOT = Path(__file__).resolve().parents[2]
ROUNDS = int(os.environ.get("DATELINE_KILL_ROUNDS", "15"))
"""How often the program is killed; the long proof (`make prove`) asks for a thousand."""
FIRST_SEED = int(os.environ.get("DATELINE_RANDOM_SEED", "0"))
FRESH_EVERY = 20  # rounds, after which the article begins anew and stays short
WORDS = 15  # typed before the killing may begin


@pytest.fixture
def place(tmp_path):
    """A library with one empty article: its folder and the article's id."""
    with Library.create(tmp_path / "library") as library:
        article = articles.create_article(library, ArticleText(headline="Story", slug="story")).value
    return tmp_path / "library", article.id


def type_and_kill(path, article_id, seed):
    """Let a program type, kill it at some moment, and return the last word it vouched for."""
    command = [sys.executable, str(DRIVER), str(path), article_id, str(seed)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    typing = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    assert typing.stdout is not None
    for _ in range(WORDS):
        assert typing.stdout.readline().strip()
    time.sleep(random.Random(seed).uniform(0, 0.5))  # the moment is the point of this test
    typing.send_signal(signal.SIGKILL)
    vouched_for = [line for line in typing.stdout.read().split("\n")[:-1] if line]
    typing.wait()
    typing.stdout.close()
    return int(vouched_for[-1]) if vouched_for else 0


def drop_half_a_word(library, article_id):
    """Take away the word the kill came into, so that the next round begins with a whole one."""
    article = articles.get_article(library, article_id)
    body = article.text.body[: article.text.body.rfind(" ") + 1]
    articles.save_article(library, article_id, replace(article.text, body=body), article.revision)
    return body


def clear(library, article_id):
    """Empty the article."""
    article = articles.get_article(library, article_id)
    articles.save_article(library, article_id, replace(article.text, body=""), article.revision)


def test_a_kill_loses_nothing(place):
    """After each of many kills every word the program had vouched for is in the article, in order."""
    path, article_id = place
    found_in_journal = 0
    for seed in range(FIRST_SEED, FIRST_SEED + ROUNDS):
        last = type_and_kill(path, article_id, seed)
        found_in_journal += bool(list_journals(path / "drafts"))
        with Library.open(path) as library:
            recover_drafts(library)
            words = drop_half_a_word(library, article_id).split()
            count = len(lists.article_ids(library, ArticleQuery()))
            if seed % FRESH_EVERY == 0:
                clear(library, article_id)
        assert len(words) >= last
        assert words == [str(number) for number in range(1, len(words) + 1)]
        assert count == 1, "the text went into a copy instead of its article"
    assert found_in_journal, "no kill ever hit unsaved text, so the journal was not tried"
