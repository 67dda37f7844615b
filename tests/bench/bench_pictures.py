"""pictures.jpeg/webp/avif: three sizes of photo-like 24-megapixel JPEGs, beside sharp and libvips."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

from PIL import Image, ImageChops

from editor_app.pictures.make import QUALITIES
from tests.bench.measure import Row, row
from tests.bench.places import PEER_BIN, PEERS

KINDS = ("jpeg", "webp", "avif")
NAMES = tuple(f"pictures.{kind}" for kind in KINDS)
PICTURES = int(os.environ.get("DATELINE_BENCH_PICTURES", "200"))
DIFFERENT = 8
"""So many pictures are drawn; the rest are copies, which no side can know."""
SIZE = (6000, 4000)
EFFORTS = {"jpeg": "progressive", "webp": "effort 4", "avif": "effort 0, as ours"}
SHARP = Path("build/bench-node/node_modules/sharp")


def run(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """Make the sizes with all three, one after the other; the same widths, qualities and effort."""
    files = photographs(folder / "originals")
    for name in names:
        kind = name.rpartition(".")[2]
        quality = str(QUALITIES["jpg" if kind == "jpeg" else kind])
        ours = partial(seconds, [sys.executable, "-m", "tests.bench.probes.renditions", kind], folder, files)
        node = ["node", str(PEERS / "sharp.js"), kind, quality]
        vips = [str(PEER_BIN / "python"), str(PEERS / "vips.py"), kind, quality]
        if SHARP.is_dir():
            yield row(name, "s", [ours()], f"sharp, {EFFORTS[kind]}", [seconds(node, folder, files)])
        else:
            print(f"{name}: sharp is not installed (npm is missing), so it is not compared with.")
        peer = f"libvips, a thumbnail for each size, {EFFORTS[kind]}"
        yield row(f"{name}.vips", "s", [ours()], peer, [seconds(vips, folder, files)])


def seconds(command: list[str], folder: Path, files: list[str]) -> float:
    """Run a program over all files, into an empty folder; return how long it took."""
    out = folder / "made"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    started = time.perf_counter()
    subprocess.run([*command, str(out), *files], check=True, stdout=subprocess.DEVNULL)
    taken = time.perf_counter() - started
    made = len(list(out.iterdir()))
    if made != 3 * len(files):
        raise RuntimeError(f"{command[0]} made {made} files of {3 * len(files)}")
    return taken


def photographs(folder: Path) -> list[str]:
    """Draw pictures with soft shapes and film grain, about 5 MB each as a camera's JPEG."""
    folder.mkdir(parents=True)
    drawn = [
        _draw(folder / f"drawn-{number}.jpg", Random(number)) for number in range(min(DIFFERENT, PICTURES))
    ]
    files = []
    for number in range(PICTURES):
        copy = folder / f"{number:03}.jpg"
        shutil.copyfile(drawn[number % len(drawn)], copy)
        files.append(str(copy))
    return files


def _draw(path: Path, random: Random) -> Path:
    soft = Image.new("RGB", (24, 16))
    soft.putdata([tuple(random.randrange(256) for _ in range(3)) for _ in range(24 * 16)])
    picture = soft.resize(SIZE, Image.Resampling.BICUBIC)
    fine = Image.effect_noise((SIZE[0] // 3, SIZE[1] // 3), 90).resize(SIZE, Image.Resampling.BILINEAR)
    grain = Image.effect_noise(SIZE, 18)
    for layer, share in ((fine, 0.25), (grain, 0.2)):
        picture = ImageChops.blend(picture, layer.convert("RGB"), share)
    picture.save(path, "JPEG", quality=88, subsampling="4:2:0")
    return path
