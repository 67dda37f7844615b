"""A library as large as a newsroom has after twenty years, made once and kept in build/."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from itertools import accumulate, count
from pathlib import Path
from random import Random

from editor_app.domain.article import Article, ArticleText, Byline, LeadPicture
from editor_app.domain.author import AuthorText
from editor_app.domain.ids import ArticleId, AuthorId, MediaId, SectionId
from editor_app.domain.plan import Plan
from editor_app.domain.workflow import Status
from editor_app.services import authors, sections
from editor_app.storage.library import Library
from tests.bench import picture_library

MANY, FEW = 100_000, 1_000
PICTURES_TO_ARTICLES = 5
RECIPE = 1
"""Goes up when the same numbers would give another library."""

KEPT = Path("build/bench-libraries")
FIRST_DAY = datetime(2006, 1, 1, 6, tzinfo=UTC)
BETWEEN = timedelta(minutes=100)
BATCH = 2_000
WORDS = 30_000
SYLLABLES = {
    "en": "ba re ti on al est ing mer den lo cu fi sto ven gri ko",
    "uk": "ба ре ня ко вів ський за пер лу фі сто вен ща м'я їв ґа",
}
SECTIONS = ("News", "Business", "Politics", "Culture", "Sport", "Opinion", "Війна", "Місто")
TAGS = ("elections", "budget", "harbour", "schools", "energy", "transport", "courts", "музика", "відбудова")
FAMILY = ("Коваль", "Marsh", "Стельмах", "Quist", "Дубенко", "Lys", "Бондар", "Okafor")
GIVEN = ("Олена", "Petro", "Ірина", "Ada", "Марко", "Lena", "Віра", "Tom")


def big_library(folder: Path, articles: int) -> Path:
    """Return a fresh copy, in `folder`, of the library with so many articles; make it if there is none."""
    kept = KEPT / f"{articles}-recipe-{RECIPE}"
    if not kept.is_dir():
        print(f"Making a library of {articles:,} articles in {kept}", flush=True)
        making = kept.with_name(f"{kept.name}-making")
        shutil.rmtree(making, ignore_errors=True)
        making.parent.mkdir(parents=True, exist_ok=True)
        _fill(making, articles)
        making.rename(kept)
    with Library.open(kept):
        pass  # it may have been made with an older schema
    copy = folder / f"newsroom-{articles}"
    return Path(shutil.copytree(kept, copy, ignore=shutil.ignore_patterns("backups")))


@cache
def vocabulary(language: str) -> tuple[str, ...]:
    """Return made words of a language, the most frequent first."""
    random, syllables = Random(language), SYLLABLES[language].split()
    made: dict[str, None] = {}
    while len(made) < WORDS:
        made["".join(random.choices(syllables, k=random.randint(1, 4)))] = None
    return tuple(made)


def _fill(folder: Path, articles: int) -> None:
    with Library.create(folder) as library:
        library.new_id = partial(_id, count())
        people = [
            authors.create_author(library, AuthorText(f"{given} {family}")).value.id
            for family in FAMILY
            for given in GIVEN
        ]
        rooms = [sections.create_section(library, name).value.id for name in SECTIONS]
        pictures = list(picture_library.made(articles // PICTURES_TO_ARTICLES))
        with library.write() as work:
            for item in pictures:
                work.media.add(item)
        ids = [item.id for item in pictures]
        for first in range(0, articles, BATCH):
            with library.write() as work:
                for article in _articles(range(first, min(first + BATCH, articles)), people, rooms, ids):
                    work.articles.add(article)


def _id(numbers: Iterator[int]) -> str:
    return f"made{next(numbers):08}"


def _articles(
    numbers: range, people: list[AuthorId], rooms: list[SectionId], pictures: list[MediaId]
) -> Iterator[Article]:
    for number in numbers:
        random = Random(number)
        language = "uk" if number % 2 else "en"
        at = FIRST_DAY + BETWEEN * number
        text = ArticleText(
            headline=_sentence(random, language, 9),
            standfirst=_sentence(random, language, 20),
            slug=f"story-{number:06}",
            body=_body(random, language),
            language=language,
            section=random.choice(rooms),
            tags=tuple(random.sample(TAGS, random.randint(0, 3))),
            bylines=tuple(Byline(each) for each in random.sample(people, random.choice((1, 1, 1, 2)))),
            lead=LeadPicture(random.choice(pictures)) if number % 2 else LeadPicture(),
        )
        status = random.choice(tuple(Status)) if number % 50 == 0 else Status.PUBLISHED
        published = at if status is Status.PUBLISHED else None
        plan = (
            Plan(reporter=random.choice(people), deadline=at, target_words=300) if not published else Plan()
        )
        article_id = ArticleId(f"news{number:08}")
        yield Article(article_id, text, status, 1, at, at, published, plan=plan)


def _body(random: Random, language: str) -> str:
    """Return Markdown of 60 to 400 words, as news has them: most pieces are short."""
    paragraphs = 2 + int(12 * random.random() ** 2)
    return "\n\n".join(_sentence(random, language, 30) for _ in range(paragraphs))


def _sentence(random: Random, language: str, words: int) -> str:
    chosen = random.choices(vocabulary(language), cum_weights=_shares(), k=words)
    return f"{' '.join(chosen).capitalize()}."


@cache
def _shares() -> tuple[float, ...]:
    """Return how often each word of a vocabulary is used, added up: by Zipf's law."""
    return tuple(accumulate(1 / (rank + 2.7) for rank in range(WORDS)))
