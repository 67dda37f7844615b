"""ingest.1k: 1,000 JPEGs taken into a library, beside a plain loop that opens and decodes the same files."""

import os
import random
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw

from editor_app.pictures.processes import processes
from editor_app.services.taking_in import take_in_batch
from editor_app.storage.library import Library
from tests.bench.measure import Row, row

NAMES = ("ingest.1k",)
COUNT = int(os.environ.get("DATELINE_BENCH_INGEST", "1000"))
SIZE = (3000, 2000)  # as agencies send them
SCENES = 8
RUNS = 3
PEER = "a loop of Pillow: open and load, one core, nothing kept"


def run(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """Take the same files into a new library, and decode them one after the other."""
    files = draw(folder / "sent")
    values, peers = [], []
    for number in range(RUNS):
        values.append(take_in(folder / f"library-{number}", files))
        peers.append(decode(files))
    processes().close()
    yield row("ingest.1k", "s", values, PEER, peers)


def take_in(place: Path, files: list[Path]) -> float:
    """Take the files into a new library; return the seconds by the clock on the wall."""
    with Library.create(place) as library:
        started = time.perf_counter()
        receipt = take_in_batch(library, files).value
        seconds = time.perf_counter() - started
    assert len(receipt.taken) == len(files)
    shutil.rmtree(place)
    return seconds


def decode(files: list[Path]) -> float:
    """Open and decode each file, as a plain loop does; return the seconds."""
    started = time.perf_counter()
    for path in files:
        with Image.open(path) as image:
            image.load()
    return time.perf_counter() - started


def draw(folder: Path) -> list[Path]:
    """Write photo-like JPEGs with EXIF; they differ in their last bytes, as pictures of one scene do."""
    folder.mkdir()
    chance = random.Random(7)
    scenes = [_scene(chance, folder / "scene.jpg") for _ in range(SCENES)]
    (folder / "scene.jpg").unlink()
    files = [folder / f"IMG_{number:04}.jpg" for number in range(COUNT)]
    for number, path in enumerate(files):
        content = scenes[number % SCENES]
        comment = f"frame {number}".encode()
        segment = b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment
        path.write_bytes(content[:2] + segment + content[2:])
    return files


def _scene(chance: random.Random, path: Path) -> bytes:
    ground = Image.radial_gradient("L").resize(SIZE).convert("RGB")
    noise = Image.effect_noise((SIZE[0] // 4, SIZE[1] // 4), 40).resize(SIZE).convert("RGB")
    made = Image.blend(ground, noise, 0.3)
    pen = ImageDraw.Draw(made)
    for _ in range(60):
        x, y, size = chance.randrange(SIZE[0]), chance.randrange(SIZE[1]), chance.randrange(50, 700)
        pen.ellipse((x, y, x + size, y + size), fill=tuple(chance.randrange(256) for _ in range(3)))
    exif = Image.Exif()
    exif[0x010F], exif[0x013B], exif[0x0112] = "Camera", "Lena Moroz", 1
    made.save(path, quality=85, exif=exif)
    return path.read_bytes()
