"""Made articles and pictures to measure with: the same seed makes the same corpus everywhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from PIL import Image

SECTIONS = ("News Feed", "Business", "Politics", "Culture", "Sport", "Opinion")
AUTHORS = tuple(
    f"{first} {last}" for first in ("Olha", "Marko", "Iryna", "Petro") for last in ("Kovalska", "Lys", "Dub")
)
PICTURES = tuple(f"picture-{number:02}.jpg" for number in range(20))
PICTURE_SIZE = (1600, 1067)
FIRST_DAY = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
NEWS = (
    "the a of to in and that for on with as by from at after before council harbour river bridge grain "
    "budget minister mayor police school hospital market price tender contract vote session committee "
    "report figures engineers residents drivers pupils ferry tram power station winter spring Tuesday Friday "
    "said told opened closed rose fell signed delayed repaired promised refused counted expects plans "
    "new old public local late early million hryvnias percent tonnes kilometres people hours"
)
VOCABULARY = NEWS.split()


@dataclass(frozen=True, slots=True)
class Story:
    """One made article; `picture` is a file name of PICTURES, or empty."""

    number: int
    headline: str
    section: str
    author: str
    published: datetime
    picture: str
    body: str

    @property
    def slug(self) -> str:
        """Its address."""
        return f"story-{self.number:04}"


def stories(count: int, words: int = 600) -> Iterator[Story]:
    """Make `count` articles of about `words` words; every tenth has a picture."""
    for number in range(count):
        random = Random(number)
        yield Story(
            number=number,
            headline=sentence(random, 7, 10).rstrip("."),
            section=SECTIONS[number % len(SECTIONS)],
            author=AUTHORS[number % len(AUTHORS)],
            published=FIRST_DAY + timedelta(hours=5 * number),
            picture=PICTURES[number // 10 % len(PICTURES)] if number % 10 == 0 else "",
            body=body(random, words),
        )


def body(random: Random, words: int) -> str:
    """Return Markdown of about `words` words: paragraphs, with sub-heads, quotes, lists and tables."""
    blocks: list[str] = []
    written = 0
    while written < words:
        block = _block(random, len(blocks))
        blocks.append(block)
        written += len(block.split())
    return "\n\n".join(blocks)


def sentence(random: Random, shortest: int = 8, longest: int = 22) -> str:
    """Return a sentence of made news."""
    words = random.choices(VOCABULARY, k=random.randint(shortest, longest))
    return f"{' '.join(words).capitalize()}."


def draw_pictures(folder: Path) -> None:
    """Draw PICTURES into `folder`: soft colours with grain, as hard to compress as a photograph."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(PICTURES):
        random = Random(number)
        coarse = Image.frombytes("RGB", (16, 11), random.randbytes(16 * 11 * 3))
        fine = Image.frombytes("RGB", (400, 267), random.randbytes(400 * 267 * 3))
        picture = coarse.resize(PICTURE_SIZE, Image.Resampling.BICUBIC)
        Image.blend(picture, fine.resize(PICTURE_SIZE), 0.15).save(folder / name, quality=85)


def _block(random: Random, place: int) -> str:
    if place % 7 == 3:
        return f"## {sentence(random, 3, 6).rstrip('.')}"
    if place % 11 == 5:
        return f"> {sentence(random)} {sentence(random)}"
    if place % 13 == 8:
        return "\n".join(f"- {sentence(random, 5, 12)}" for _ in range(4))
    if place % 29 == 21:
        rows = "\n".join(f"| {random.choice(VOCABULARY)} | {random.randint(1, 999)} |" for _ in range(5))
        return f"| What | Tonnes |\n|---|---:|\n{rows}"
    sentences = [sentence(random) for _ in range(random.randint(2, 5))]
    marked = f"It was **{random.choice(VOCABULARY)}**, *{random.choice(VOCABULARY)}* said [a report](https://example.org/{place})."
    return " ".join([*sentences, marked])
