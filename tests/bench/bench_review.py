"""merge.*, compare.10k and preflight.1k: what the review needs at every step, beside what others use."""

import re
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import count
from pathlib import Path
from random import Random

import markdown

from editor_app.domain.article import ArticleText
from editor_app.domain.comparison import compare as compared
from editor_app.domain.finding import Gate
from editor_app.domain.three_way import clashes, merge_text, text_of
from editor_app.services import articles
from editor_app.services.checking import preflight
from editor_app.storage.library import Library
from tests.bench.big_library import vocabulary
from tests.bench.measure import Row, compare, row

ASK, GARBLE, COMPARE, PREFLIGHT = "merge.ask", "merge.garble", "compare.10k", "preflight.1k"
NAMES = (ASK, GARBLE, COMPARE, PREFLIGHT)
PAIRS = 400
PARAGRAPHS, SENTENCES, WORDS, EDITS = 12, 4, 9, 4
RUNS = 7

Text = list[list[list[str]]]  # paragraphs of sentences of words


def run(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """Merge pairs of divergent edits, compare two long versions, check an article after a keystroke."""
    if ASK in names or GARBLE in names:
        yield from (made for made in _merges(folder) if made.name in names)
    if COMPARE in names:
        before, after = _versions()
        yield compare(
            COMPARE,
            "ms",
            _timed(lambda: compared(ArticleText(body=before), ArticleText(body=after))),
            "difflib on the words",
            _timed(lambda: SequenceMatcher(None, before.split(), after.split(), False).get_opcodes()),
        )
    if PREFLIGHT in names:
        yield _preflight(folder)


def _merges(folder: Path) -> Iterator[Row]:
    random = Random(6)
    asks, garbles = [0, 0], [0, 0]
    for _ in range(PAIRS):
        base, ours, theirs = _pair(random)
        parts = merge_text(base, ours, theirs)
        outcomes = (text_of(parts), bool(clashes(parts))), _git(folder, base, ours, theirs)
        for place, (text, asked) in enumerate(outcomes):
            asks[place] += asked
            garbles[place] += not asked and _is_garbled(base, ours, theirs, text)
    whole = f"git merge-file; a whole-note conflict asks in all {PAIRS}"
    yield row(ASK, "pairs", [asks[0]], whole, [asks[1]])
    ratio = garbles[0] / max(1, garbles[1])
    yield Row(GARBLE, garbles[0], "pairs", "git merge-file", garbles[1], ratio, PAIRS)


def _pair(random: Random) -> tuple[str, str, str]:
    number = count()
    base = [[[f"w{next(number)}" for _ in range(WORDS)] for _ in range(SENTENCES)] for _ in range(PARAGRAPHS)]
    return _written(base), _written(_edited(random, base, "o")), _written(_edited(random, base, "t"))


def _edited(random: Random, base: Text, name: str) -> Text:
    text = [[list(sentence) for sentence in paragraph] for paragraph in base]
    for number in range(EDITS):
        paragraph = random.choice(text)
        sentence = random.choice(paragraph)
        step = random.choice(("word", "word", "word", "drop", "sentence", "paragraph", "move"))
        if step == "word":
            sentence[random.randrange(len(sentence))] = f"{name}{number}"
        elif step == "drop" and len(paragraph) > 1:
            paragraph.remove(sentence)
        elif step == "sentence":
            paragraph.insert(random.randrange(len(paragraph) + 1), [f"{name}{number}a", f"{name}{number}b"])
        elif step == "paragraph":
            text.insert(random.randrange(len(text) + 1), [[f"{name}{number}c", f"{name}{number}d"]])
        elif step == "move":
            text.remove(paragraph)
            text.insert(random.randrange(len(text) + 1), paragraph)
    return text


def _written(text: Text) -> str:
    return "\n\n".join(" ".join(" ".join(s).capitalize() + "." for s in paragraph) for paragraph in text)


def _git(folder: Path, base: str, ours: str, theirs: str) -> tuple[str, bool]:
    for name, text in (("base", base), ("ours", ours), ("theirs", theirs)):
        (folder / name).write_text(text + "\n", encoding="utf-8")
    command = ["git", "merge-file", "-p", "ours", "base", "theirs"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.stdout, done.returncode != 0


def _is_garbled(base: str, ours: str, theirs: str, merged: str) -> bool:
    """Tell whether a merge nobody was asked about lost a word somebody wrote, or has one twice."""
    then, here, there, now = (re.findall(r"\w+", text.lower()) for text in (base, ours, theirs, merged))
    written = (set(here) - set(then)) | (set(there) - set(then)) | (set(here) & set(there))
    return not written <= set(now) or len(now) != len(set(now))


def _versions() -> tuple[str, str]:
    random, words = Random(10), vocabulary("en")[:3000]
    paragraphs = [[random.choice(words) for _ in range(80)] for _ in range(125)]
    before = "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)
    for _ in range(120):
        paragraph = random.choice(paragraphs)
        paragraph[random.randrange(len(paragraph))] = "changed"
    return before, "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)


def _preflight(folder: Path) -> Row:
    random, words = Random(1), vocabulary("en")[:3000]
    paragraphs = (" ".join(random.choice(words) for _ in range(50)) for _ in range(20))
    body = "\n\n".join(f"{paragraph.capitalize()}." for paragraph in paragraphs)
    with Library.create(folder / "preflight") as library:
        article = articles.create_article(library, ArticleText(headline="Grain", body=body)).value
        typed = count()

        def ours() -> float:
            text = replace(article.text, body=f"{body} {next(typed)}")
            return _timed(lambda: preflight(library, replace(article, text=text), Gate.EXPORT))()

        peer = "one full Python-Markdown render of the same text"
        return compare(PREFLIGHT, "ms", ours, peer, _timed(lambda: markdown.markdown(body)), RUNS)


def _timed(work: Callable[[], object]) -> Callable[[], float]:
    def measure() -> float:
        started = time.perf_counter()
        work()
        return 1000 * (time.perf_counter() - started)

    return measure
