"""Makes the sample newsroom: what a newcomer sees first."""

import random
import shutil
import tomllib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from editor_app.domain.author import AuthorLink, AuthorText, AuthorTranslation
from editor_app.domain.errors import Refused
from editor_app.domain.ids import ALPHABET, LENGTH
from editor_app.domain.media import FocalPoint, MediaText
from editor_app.domain.newsroom import Newsroom
from editor_app.domain.workflow import Status
from editor_app.paths import resources
from editor_app.progress import CancelToken, Progress, Silent
from editor_app.services.articles import change_status, find_article
from editor_app.services.authors import create_author
from editor_app.services.importing import import_files
from editor_app.services.newsroom import save_newsroom
from editor_app.services.sections import create_section
from editor_app.services.taking_in import add_video, take_in
from editor_app.storage.library import Library, now_here
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded

OPENING_DAY = datetime.fromisoformat("2026-11-22T09:00:00+02:00")
"""When the sample was made, so that it is the same library wherever it is made."""


def create_sample(path: Path, progress: Progress | None = None) -> Library:
    """Make the sample newsroom in an empty or missing folder and open it.

    It is made beside its place and moved in whole: there is never half a sample.
    Raises Refused when the folder has something in it, DiskTrouble when the disk says no.
    """
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise Refused(
            worded("{0} is not an empty folder.", path), worded("Choose another place for the library.")
        )
    making = path.with_name(f".{path.name}.making")
    with in_sentences():
        shutil.rmtree(making, ignore_errors=True)
        try:
            with Library.create(making) as library:
                _fill(library, resources() / "sample", progress or Silent())
            if path.exists():
                path.rmdir()
            making.rename(path)
        finally:
            shutil.rmtree(making, ignore_errors=True)
    return Library.open(path)


def _fill(library: Library, sample: Path, progress: Progress) -> None:
    library.clock = lambda: OPENING_DAY
    library.new_id = _seeded_ids()
    try:
        masthead = _toml(sample / "newsroom.toml")
        for section in masthead.pop("section"):
            create_section(library, section["name"], section["slug"])
        submitted = masthead.pop("submitted", ())
        save_newsroom(library, Newsroom(**masthead))
        _pictures(library, sample)
        _authors(library, sample)
        import_files(library, sorted((sample / "articles").glob("*.md")), progress, CancelToken())
        for slug in submitted:
            change_status(library, find_article(library, slug).id, Status.SUBMITTED)
    finally:
        library.clock = now_here


def _pictures(library: Library, sample: Path) -> None:
    listed = _toml(sample / "media.toml")
    for picture in listed.get("picture", ()):
        file = sample / picture.pop("file")
        take_in(library, file, _media_text(library, sample, picture))
    for video in listed.get("video", ()):
        next_id = library.new_id
        library.new_id = _just(video.pop("id"))
        add_video(library, _media_text(library, sample, video))
        library.new_id = next_id


def _media_text(library: Library, sample: Path, written: dict[str, Any]) -> MediaText:
    focal = FocalPoint(*written.pop("focal", (0.5, 0.5)))
    poster = written.pop("poster", None)
    poster_id = take_in(library, sample / poster).value.id if poster else None
    return MediaText(focal=focal, poster=poster_id, **written)


def _authors(library: Library, sample: Path) -> None:
    for author in _toml(sample / "authors.toml")["author"]:
        avatar = author.pop("avatar", None)
        said = author.pop("translation", ())
        text = AuthorText(
            avatar=take_in(library, sample / avatar).value.id if avatar else None,
            links=tuple(AuthorLink(link["label"], link["url"]) for link in author.pop("links", ())),
            names=tuple(author.pop("names", {}).items()),
            translations=tuple(AuthorTranslation(**each) for each in said),
            **_frozen(author),
        )
        create_author(library, text)


def _frozen(written: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in written.items()}


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _seeded_ids() -> Callable[[], str]:
    dice = random.Random("the sample newsroom")  # a sample has no secrets
    return lambda: "".join(dice.choice(ALPHABET) for _ in range(LENGTH))


def _just(given: str) -> Callable[[], str]:
    return lambda: given
