"""desk.open, desk.memory and desk.save: the list of 100,000 articles, beside the same with 1,000."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from editor_app.domain.ids import ArticleId
from editor_app.services import articles
from editor_app.storage.library import DATABASE, Library
from tests.bench.bench_start import virtual_display
from tests.bench.big_library import FEW, MANY, big_library
from tests.bench.measure import Row, row
from tests.bench.places import PEERS, own_settings

OPEN, MEMORY, SAVE = "desk.open", "desk.memory", "desk.save"
NAMES = (OPEN, MEMORY, SAVE)
ROUNDS = 5
SAVES = 60
SAVED = ArticleId("news00000500")


def run(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """Open the lists in turn; then save one article again and again in both libraries in turn."""
    libraries = {articles: big_library(folder, articles) for articles in (MANY, FEW)}
    if OPEN in names or MEMORY in names:
        yield from (made for made in _lists(libraries, folder) if made.name.startswith(names))
    if SAVE in names:
        yield _saves(libraries)


def _lists(libraries: dict[int, Path], folder: Path) -> Iterator[Row]:
    opened: dict[int, list[float]] = {MANY: [], FEW: []}
    memory: dict[int, list[float]] = {MANY: [], FEW: []}
    plain: list[float] = []
    with virtual_display() as display:
        environment = own_settings(folder) | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(Path.cwd()),
        }
        for number in range(ROUNDS + 1):
            for articles_in_it, library in libraries.items():
                settings = folder / f"settings-{number}-{articles_in_it}.ini"
                figures = _answer(environment, "-m", "tests.bench.probes.desk", library, settings)
                if number:
                    opened[articles_in_it].append(figures["open"])
                    memory[articles_in_it].append(figures["memory"])
            figure = _answer(environment, PEERS / "plain_desk.py", libraries[MANY] / DATABASE)
            if number:
                plain.append(figure)
    yield row(OPEN, "ms", opened[MANY], "the same with 1,000 articles", opened[FEW], opened[MANY])
    yield row(f"{OPEN}.plain", "ms", opened[MANY], "QSqlTableModel in a QTableView", plain)
    yield row(MEMORY, "MB", memory[MANY], "the same with 1,000 articles", memory[FEW])


def _saves(libraries: dict[int, Path]) -> Row:
    with Library.open(libraries[MANY]) as many, Library.open(libraries[FEW]) as few:
        save_many, save_few = _saver(many), _saver(few)
        save_many(), save_few()
        pairs = [(save_many(), save_few()) for _ in range(SAVES)]
    ours, theirs = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    return row(SAVE, "ms", ours, "the same with 1,000 articles", theirs, ours)


def _saver(library: Library) -> Callable[[], float]:
    numbers = count()

    def save() -> float:
        article = articles.get_article(library, SAVED)
        text = replace(article.text, body=f"{article.text.body}\n\nParagraph {next(numbers)} of the evening.")
        started = time.perf_counter()
        articles.save_article(library, SAVED, text, article.revision)
        return 1000 * (time.perf_counter() - started)

    return save


def _answer(environment: dict[str, str], *command: str | Path) -> Any:
    done = subprocess.run(
        [sys.executable, *map(str, command)],
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    return json.loads(done.stdout.splitlines()[-1])
