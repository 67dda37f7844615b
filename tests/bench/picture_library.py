"""A library of many pictures: rows put in directly, and a few real files behind them all."""

import hashlib
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PIL import Image, ImageDraw

from editor_app.domain.article import ArticleText, LeadPicture
from editor_app.domain.ids import media_id_for
from editor_app.domain.media import Label, Media, MediaKind, MediaText, Rights, StoredFile
from editor_app.services import articles, taking_in
from editor_app.services.renditions import thumbnail
from editor_app.storage.library import Library

FILES = 24
NAMES = ("Lena Marsh", "Oleh Koval", "Віра Стельмах", "Ada Quist", "Reuters", "")
PLACES = ("Kyiv", "Odesa", "Львів", "Brussels", "Izmail", "Kherson")
THINGS = ("the quay", "a grain ship", "the council", "a bridge under repair", "заводський двір", "a market")
FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)


def fill(folder: Path, count: int, used: int = 200) -> Path:
    """Make a library with `count` pictures, some `used` by articles, all thumbnails on disk; return it."""
    with Library.create(folder) as library:
        real = [taking_in.take_in(library, picture(folder, number)).value for number in range(FILES)]
        thumbnails = [thumbnail(library, item) for item in real]
        with library.write() as work:
            for item in made(count - FILES):
                work.media.add(item)
                link_thumbnail(library, item, thumbnails)
        for number in range(used):
            lead = LeadPicture(real[number % FILES].id)
            articles.create_article(library, ArticleText(f"Article {number}", lead=lead))
    return folder


def made(count: int) -> Iterator[Media]:
    """Make items as a newsroom has them, every field filled now and then; always the same ones."""
    chance = random.Random(7)
    for number in range(count):
        sha = hashlib.sha256(f"made {number}".encode()).hexdigest()
        at = FIRST_DAY + timedelta(minutes=5 * number)
        file = StoredFile(sha, "image/jpeg", 5_000_000, 6000, 4000)
        yield Media(
            media_id_for(sha), MediaKind.PICTURE, file, f"DSC_{number:05}.JPG", text(chance, at), at, at
        )


def text(chance: random.Random, taken: datetime) -> MediaText:
    """Make what is said of a picture."""
    thing, place, creator = chance.choice(THINGS), chance.choice(PLACES), chance.choice(NAMES)
    written = MediaText(
        caption=f"Workers at {thing} in {place} on {taken:%d %B}, before the talks about the harbour.",
        alt=chance.choice(("", f"People stand at {thing}.")),
        credit=creator and f"{creator}/Dateline",
        creator=creator,
        taken=taken.isoformat(),
        place=place,
        keywords=(thing, place),
        rating=chance.choice((0, 0, 0, 1, 2, 3, 4, 5)),
        label=chance.choice((Label.NONE, Label.NONE, Label.RED, Label.GREEN, Label.YELLOW)),
        sensitive=chance.random() < 0.05,
        protected=chance.random() < 0.05,
    )
    expires = date(2026, 6, 1) + timedelta(days=chance.randrange(400))
    return replace(written, rights=Rights(expires=expires)) if chance.random() < 0.2 else written


def picture(folder: Path, number: int) -> Path:
    """Draw a picture file that looks like something and no other does."""
    path = folder.parent / f"source-{number}.jpg"
    image = Image.new("RGB", (1500, 1000), f"hsl({number * 15}, 40%, 60%)")
    draw = ImageDraw.Draw(image)
    for step in range(12):
        draw.ellipse((step * 90, 80 + number * 20, step * 90 + 400, 700), outline="white", width=6)
    image.save(path, quality=85)
    return path


def link_thumbnail(library: Library, item: Media, thumbnails: list[Path]) -> None:
    """Put the thumbnail of a real picture where that of a made one would be looked for."""
    assert item.file is not None
    source = thumbnails[int(item.file.sha256[:4], 16) % len(thumbnails)]
    sha = item.file.sha256
    place = library.cache / "renditions" / sha[:2] / sha / source.name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.hardlink_to(source)
