"""typing.* and memory.10k: the real window under Xvfb, with a long article open and its preview shown."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.bench import corpus
from tests.bench.bench_start import virtual_display
from tests.bench.measure import Row, row
from tests.bench.places import PEER_BIN, dateline, own_settings

WORDS = {"typing.10k": 10_000, "typing.100k": 100_000}
MEMORY = "memory.10k"
NAMES = (*WORDS, MEMORY)
SLUG = "long-read"
ROUNDS = 3
PROBE = "tests.bench.probes."
SETTLED = 8.0
"""Seconds after which a program that was given a file has it open and shows its preview."""
GHOSTWRITER = "ghostwriter"


def run(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """Type into articles of both lengths, and weigh the program with one of them open."""
    with virtual_display() as display:
        environment = own_settings(folder) | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        for name in names:
            words = WORDS.get(name, 10_000)
            library, text = article_of(words, folder / name)
            if name == MEMORY:
                yield from memory(library, text, environment)
            else:
                yield typing(name, library, text, environment)


def article_of(words: int, folder: Path) -> tuple[Path, Path]:
    """Return a library with one long article, and its body as a file."""
    folder.mkdir()
    library, text, story = folder / "newsroom", folder / "body.md", folder / f"{SLUG}.md"
    text.write_text(corpus.body(Random(words), words), encoding="utf-8")
    head = f"---\nheadline: A long read\nslug: {SLUG}\nlanguage: en\n---\n\n"
    story.write_text(head + text.read_text(encoding="utf-8"), encoding="utf-8")
    dateline(folder, "init", library)
    dateline(folder, "import", library, story)
    return library, text


def typing(name: str, library: Path, text: Path, environment: dict[str, str]) -> Row:
    """Return milliseconds a key holds the window, beside a bare QPlainTextEdit with the same text."""
    ours: list[float] = []
    theirs: list[float] = []
    for number in range(ROUNDS):
        settings = library.parent / f"settings-{number}.ini"
        ours += _figures(sys.executable, environment, "dateline", library, SLUG, settings)
        theirs += _figures(PEER_BIN / "python", environment, "bare", text)
    return row(name, "ms", ours, "bare QPlainTextEdit with the same text", theirs, ours)


def memory(library: Path, text: Path, environment: dict[str, str]) -> Iterator[Row]:
    """Give megabytes of both programs, all processes, shared pages by their part (PSS)."""
    if shutil.which(GHOSTWRITER) is None:
        print(f"{MEMORY}: {GHOSTWRITER} is not installed, so there is nothing to compare with.")
        return
    ours, theirs = [], []
    command = [sys.executable, "-m", f"{PROBE}memory", str(library), SLUG, str(library.parent / "memory.ini")]
    for _ in range(ROUNDS):
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            assert program.stdout.readline().strip() == "ready"
            ours.append(proportional_megabytes(program.pid))
            program.kill()
        with subprocess.Popen([GHOSTWRITER, text], env=environment, stderr=subprocess.DEVNULL) as program:
            time.sleep(SETTLED)
            theirs.append(proportional_megabytes(program.pid))
            program.kill()
    yield row(MEMORY, "MB", ours, f"{GHOSTWRITER} with the same text", theirs)


def proportional_megabytes(root: int) -> float:
    """Return the memory of a process and all it started."""
    total = 0
    for pid in _with_children(root):
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
        except OSError:  # it ended meanwhile
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def _with_children(root: int) -> set[int]:
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text(encoding="utf-8", errors="replace")
            except OSError:
                continue
            parents[int(entry.name)] = int(stat.rpartition(")")[2].split()[1])
    found = {root}
    while more := {pid for pid, parent in parents.items() if parent in found and pid not in found}:
        found |= more
    return found


def _figures(python: str | Path, environment: dict[str, str], *arguments: str | Path) -> list[float]:
    command = [str(python), "-m", f"{PROBE}typing", *map(str, arguments)]
    done = subprocess.run(
        command, env=environment | {"PYTHONPATH": str(Path.cwd())}, check=True, stdout=subprocess.PIPE
    )
    figures: list[float] = json.loads(done.stdout.splitlines()[-1])
    return figures
