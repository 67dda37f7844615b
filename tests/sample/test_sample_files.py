"""The files of the sample newsroom agree with each other, with the calendar and with the rate."""

import re
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from editor_app.domain.counts import count_words, reading_minutes
from editor_app.importing.document import Document
from editor_app.importing.front_matter import parse
from editor_app.paths import resources

SAMPLE = resources() / "sample"
DRAWING = Path(__file__).resolve().parents[2] / "packaging"
FAULTY = "budget-night"
ENGLISH = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
UKRAINIAN = ("січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня",
             "жовтня", "листопада", "грудня")  # fmt: skip
ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
UKRAINIAN_DAYS = ("понеділок", "вівторок", "середу", "четвер", "п’ятницю", "суботу", "неділю")
MONTHS = {name: index % 12 + 1 for index, name in enumerate((*ENGLISH, *UKRAINIAN))}
DAYS = {name: index % 7 for index, name in enumerate((*ENGLISH_DAYS, *UKRAINIAN_DAYS))}
MONTH = "|".join(re.escape(name) for name in MONTHS)
DAY = "|".join(DAYS)
DATED_DAY = re.compile(rf"\b({DAY}), (?:({MONTH}) (\d+)|(\d+) ({MONTH}))(?:,? (\d{{4}}))?")
WHOLE_DATE = re.compile(rf"(?:({MONTH}) (\d+),|(\d+) ({MONTH})) (\d{{4}})")
MONEY = re.compile(r"Hr ([\d.,]+)( million| billion)? \(\$([\d.,]+)( million| billion)?\)")
FIGURE = re.compile(r"^!\[[^\]]*\]\(\.\./(pictures/[\w-]+\.jpg)(?: \"([^\"]*)\")?\)$", re.MULTILINE)
FACTOR = {"": 1.0, " million": 1e6, " billion": 1e9}
RATE = 41.8  # hryvnias to the dollar in the sample's world


def _documents() -> dict[str, Document]:
    files = sorted((SAMPLE / "articles").glob("*.md"))
    return {path.stem: parse(path.read_text(encoding="utf-8"), path.name) for path in files}


DOCUMENTS = _documents()
MEDIA = tomllib.loads((SAMPLE / "media.toml").read_text(encoding="utf-8"))
AUTHORS = tomllib.loads((SAMPLE / "authors.toml").read_text(encoding="utf-8"))["author"]
SECTIONS = tomllib.loads((SAMPLE / "newsroom.toml").read_text(encoding="utf-8"))["section"]
every_piece = pytest.mark.parametrize("slug", DOCUMENTS)
every_good_piece = pytest.mark.parametrize("slug", [slug for slug in DOCUMENTS if slug != FAULTY])


@every_piece
def test_front_matter_has_only_known_keys_and_names(slug: str) -> None:
    """The file is named by its slug; its people and its section are in the newsroom."""
    document = DOCUMENTS[slug]

    assert document.unknown_keys == ()
    assert document.slug == slug
    assert {author.name for author in document.authors} <= {author["name"] for author in AUTHORS}
    assert document.section in {section["name"] for section in SECTIONS}


@every_good_piece
def test_every_piece_has_a_whole_lead_picture(slug: str) -> None:
    """Picture, alternative text, caption and credit are all given."""
    lead = DOCUMENTS[slug].lead

    assert all((lead.image, lead.alt, lead.caption, lead.credit))


def test_pictures_are_there_described_and_small() -> None:
    """The folder holds what the media list names, no more, and each picture weighs little."""
    files = {f"pictures/{path.name}": path for path in (SAMPLE / "pictures").iterdir()}
    avatars = {author["avatar"] for author in AUTHORS}
    used = {lead.image.removeprefix("../") for d in DOCUMENTS.values() if (lead := d.lead).image}
    shown = {figure[1] for d in DOCUMENTS.values() for figure in FIGURE.finditer(d.body)}

    assert {picture["file"] for picture in MEDIA["picture"]} == set(files)
    assert used | shown | avatars == set(files)
    assert all(path.stat().st_size < 200_000 for path in files.values())
    assert sum(path.stat().st_size for path in files.values()) < 2_500_000


@every_good_piece
def test_days_of_the_week_fit_their_dates(slug: str) -> None:
    """A weekday beside a date is that date's weekday; without a year it is the nearest such date."""
    assert _wrong_days(DOCUMENTS[slug]) == []


def test_the_faulty_draft_has_a_wrong_day() -> None:
    """Nov. 12, 2026, was no Friday: one of the faults that were put there."""
    assert _wrong_days(DOCUMENTS[FAULTY]) == ["Friday, Nov. 12"]


@every_good_piece
def test_two_currencies_are_at_one_rate(slug: str) -> None:
    """Sums in hryvnias and dollars stand beside each other at one rate, give or take the rounding."""
    for hryvnias, unit, dollars, dollar_unit in MONEY.findall(DOCUMENTS[slug].body):
        sums = [float(n.replace(",", "")) * FACTOR[u] for n, u in ((hryvnias, unit), (dollars, dollar_unit))]
        assert sums[0] / sums[1] == pytest.approx(RATE, rel=0.03), hryvnias


def test_a_picture_was_taken_on_one_day() -> None:
    """All captions of a picture, in the media list and in the articles, give the same date."""
    dates: dict[str, set[date]] = {p["file"]: _dates(p["caption"]) for p in MEDIA["picture"]}
    for document in DOCUMENTS.values():
        captions = [(figure[1], figure[2] or "") for figure in FIGURE.finditer(document.body)]
        for file, caption in [*captions, (document.lead.image.removeprefix("../"), document.lead.caption)]:
            if file and "chart" not in file:
                dates[file] |= _dates(caption)

    assert {file: met for file, met in dates.items() if len(met) > 1} == {}


def test_the_credit_is_not_said_twice() -> None:
    """A figure's caption leaves the credit to the media list, which the page adds by itself."""
    captions = [figure[2] or "" for d in DOCUMENTS.values() for figure in FIGURE.finditer(d.body)]

    assert captions
    assert [caption for caption in captions if caption.endswith(")")] == []


def test_the_news_item_takes_two_minutes() -> None:
    """The first story a newcomer opens is a news item of ordinary length, with a card in it."""
    body = DOCUMENTS["grain-ships"].body

    assert 350 <= count_words(body) <= 450
    assert reading_minutes(body) == 2
    assert re.search(r"^\[[^\]]+\]\(article:[\w-]+\)$", body, re.MULTILINE)


def test_the_long_read_is_long_and_furnished() -> None:
    """Three thousand words, with figures, sub-heads, a table, a quotation and footnotes."""
    body = DOCUMENTS["what-the-river-carried"].body

    assert count_words(body) >= 3000
    assert len(FIGURE.findall(body)) >= 3
    assert all(re.search(part, body, re.MULTILINE) for part in ("^## ", r"^\| ", "^> ", r"^\[\^1\]: "))


@every_good_piece
def test_references_lead_to_pieces_people_and_videos_of_the_sample(slug: str) -> None:
    """No card, no name and no video block points at nothing."""
    videos = {video["id"] for video in MEDIA["video"]}
    people = {author["slug"] for author in AUTHORS}

    assert set(re.findall(r"\(article:([\w-]+)\)", DOCUMENTS[slug].body)) <= set(DOCUMENTS)
    assert set(re.findall(r"\(video:([\w-]+)\)", DOCUMENTS[slug].body)) <= videos
    assert set(re.findall(r"\(author:([\w-]+)\)", DOCUMENTS[slug].body)) <= people


@pytest.mark.parametrize("sign", [r"^!\[.*\)\n!\[", r"^> \[!facts\] \w", r"^> \[!pull\]$", r"\]\(author:"])
def test_every_kind_of_block_is_in_the_sample(sign: str) -> None:
    """A newcomer finds a gallery, a box of facts, a pulled quotation and the name of an author."""
    assert any(re.search(sign, document.body, re.MULTILINE) for document in DOCUMENTS.values())


@every_good_piece
def test_quotes_and_apostrophes_are_typographic(slug: str) -> None:
    """Straight quotes stand only around the captions of figures and cards, where Markdown wants them."""
    prose = re.sub(r"\]\([^)]*\)", "]", DOCUMENTS[slug].body)

    assert re.findall(r".{0,20}['\"].{0,20}", prose) == []


@pytest.mark.parametrize("name", ["chart", "olena"])
def test_the_script_draws_the_pictures_again(name: str, tmp_path: Path) -> None:
    """A picture drawn anew is the one in the folder, but for what another JPEG library rounds."""
    command = [sys.executable, "-m", "sample_pictures", str(tmp_path), name]
    subprocess.run(command, cwd=DRAWING, check=True, capture_output=True)
    with Image.open(tmp_path / f"{name}.jpg") as new, Image.open(SAMPLE / f"pictures/{name}.jpg") as kept:
        assert new.size == kept.size
        assert max(ImageStat.Stat(ImageChops.difference(new, kept)).mean) < 1
        assert not kept.getexif()


def _wrong_days(document: Document) -> list[str]:
    wrong = []
    for match in DATED_DAY.finditer(f"{document.standfirst}\n{document.body}"):
        name, month, day, other_day, other_month, year = match.groups()
        written = date(int(year or 2026), MONTHS[month or other_month], int(day or other_day))
        if not year and written < date(2026, 5, 22):
            written = written.replace(year=2027)
        if written.weekday() != DAYS[name]:
            wrong.append(match[0])
    return wrong


def _dates(caption: str) -> set[date]:
    found = WHOLE_DATE.findall(caption)
    return {date(int(year), MONTHS[m or n], int(d or e)) for m, d, e, n, year in found}
