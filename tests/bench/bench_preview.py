"""preview.html.*: what a keystroke costs from the changed text to the blocks the preview has to replace."""

import json
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import median

from editor_app.domain.media import MediaKind
from editor_app.domain.references import References
from editor_app.render.body import render_body
from editor_app.services import media, previewing
from editor_app.storage.library import Library
from tests.bench import corpus
from tests.bench.measure import Row, row
from tests.bench.places import PEER_BIN, PEERS, dateline
from ui.preview.splice import splice_between

WORDS = {"preview.html.600": 600, "preview.html.10k": 10_000}
NAMES = tuple(WORDS)
RUNS = 7
KEYSTROKES = 25
"""Typed in each run, alternately into the program and into the peer; a run's figure is their median."""
PEER = "Python-Markdown, one full render, same extensions, reused instance"


def run(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """Type into a made article with figures of the sample newsroom, and render it both ways."""
    dateline(folder, "init", folder / "newsroom", "--sample")
    library = Library.open(folder / "newsroom", read_only=True)
    try:
        pictures = [item.id for item in media.list_media(library, kind=MediaKind.PICTURE)]
        for name in names:
            yield measure(name, text_with_figures(WORDS[name], pictures), previewing.references(library))
    finally:
        library.close()


def measure(name: str, text: str, references: References) -> Row:
    """Return the row of one length of text, in milliseconds per keystroke."""
    command = [PEER_BIN / "python", PEERS / "plain_markdown.py"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as peer:
        ours, theirs = [], []
        shown: Sequence[str] = render_body(text, references).blocks
        for number in range(RUNS + 1):  # the first only warms up
            pairs = []
            for state in typed(text, Random(number), KEYSTROKES):
                started = time.perf_counter()
                blocks = render_body(state, references).blocks
                splice_between(shown, blocks)
                pairs.append((time.perf_counter() - started, ask(peer, state)))
                shown = blocks
            if number:
                ours.append(1000 * median(pair[0] for pair in pairs))
                theirs.append(1000 * median(pair[1] for pair in pairs))
    return row(name, "ms", ours, PEER, theirs)


def typed(text: str, random: Random, keystrokes: int) -> Iterator[str]:
    """Give the text after each of some keystrokes at one place inside a paragraph."""
    place = text.index(". ", random.randrange(len(text) // 2)) + 2
    for count in range(1, keystrokes + 1):
        yield text[:place] + ("more words " * keystrokes)[:count] + text[place:]


def text_with_figures(words: int, pictures: Sequence[str]) -> str:
    """Return a made body with a figure every 300 words or so."""
    blocks = corpus.body(Random(words), words).split("\n\n")
    for number, place in enumerate(range(8, len(blocks), 9)):
        blocks.insert(place, f'![The scene](media:{pictures[number % len(pictures)]} "What it shows")')
    return "\n\n".join(blocks)


def ask(peer: subprocess.Popen[str], text: str) -> float:
    """Return the seconds the peer takes for a text."""
    assert peer.stdin is not None
    assert peer.stdout is not None
    peer.stdin.write(json.dumps(text) + "\n")
    peer.stdin.flush()
    return float(peer.stdout.readline())
