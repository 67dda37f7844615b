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
from editor_app.render.incremental import BodyRenderer
from editor_app.services import media, previewing
from editor_app.storage.library import Library
from tests.bench import corpus
from tests.bench.measure import Row, row
from tests.bench.places import PEER_BIN, PEERS, dateline
from ui.preview.splice import splices_between

WORDS = {"preview.html.600": 600, "preview.html.10k": 10_000, "preview.html.100k": 100_000}
NAMES = tuple(WORDS)
RUNS = 7
KEYSTROKES = 25
"""Typed in each run; a run's figure is their median. The peers are asked once in a while between them."""
ASKED = 5
PEER_NAMES = {
    "plain_markdown.py": "Python-Markdown, one full render, same extensions, reused instance",
    "cmark.py": "cmark-gfm (C), one full render",
}


def run(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """Type into a made article with figures of the sample newsroom, and render it with all three."""
    dateline(folder, "init", folder / "newsroom", "--sample")
    library = Library.open(folder / "newsroom", read_only=True)
    try:
        pictures = [item.id for item in media.list_media(library, kind=MediaKind.PICTURE)]
        references = previewing.references(library)
        for name in names:
            text = text_with_figures(WORDS[name], pictures)
            for script, peer in PEER_NAMES.items():
                suffix = ".c" if script == "cmark.py" else ""
                yield measure(name + suffix, text, references, script, peer)
    finally:
        library.close()


def measure(name: str, text: str, references: References, script: str, peer_name: str) -> Row:
    """Return the row of one length of text beside one peer, in milliseconds per keystroke."""
    command = [PEER_BIN / "python", PEERS / script]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as peer:
        ours, theirs, singles = [], [], []
        renderer = BodyRenderer()
        shown: Sequence[str] = renderer.render(text, references).blocks
        for number in range(RUNS + 1):  # the first only warms up
            took, peer_took = [], []
            for count, state in enumerate(typed(text, Random(number), KEYSTROKES)):
                started = time.perf_counter()
                blocks = renderer.render(state, references).blocks
                splices_between(shown, blocks)
                took.append(1000 * (time.perf_counter() - started))
                shown = blocks
                if count % ASKED == 0:
                    peer_took.append(1000 * ask(peer, state))
            if number:
                ours.append(median(took))
                theirs.append(median(peer_took))
                singles += took
    return row(name, "ms", ours, peer_name, theirs, singles)


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
