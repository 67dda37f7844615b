"""Videos, sounds and documents: the copy that leaves, captions as a file, and a frame taken as the poster."""

import hashlib
import tempfile
from dataclasses import replace
from pathlib import Path

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, NotFound
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind, MediaText
from editor_app.domain.webvtt import public_captions
from editor_app.recordings import frames
from editor_app.recordings.copies import clean_copy
from editor_app.services.media import get_media, media_path, save_media
from editor_app.services.taking_in import take_in
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded


def leaving_copy(library: Library, media: Media) -> Path:
    """Return the copy of a file that says nothing of its makers, made now or earlier.

    Raises Refused for a protected item, NotFound when its file is missing, BadInput when it cannot be
    cleaned; each sentence names the item.
    """
    original = media_path(library, media)
    if not original.exists():
        raise NotFound(worded("The file of “{0}” is missing.", media.text.title or media.file_name))
    return clean_copy(original, media, library.cache)


def captions_file(library: Library, media: Media) -> Path:
    """Return a file with the captions of an item as they leave; raise NotFound when it has none."""
    captions = public_captions(media.text.transcript)
    if not captions:
        raise NotFound(worded("This item has no captions."))
    name = hashlib.sha256(captions.encode()).hexdigest()[:24]
    path = library.cache / "captions" / f"{name}.vtt"
    if not path.exists():
        with in_sentences():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(captions, encoding="utf-8", newline="\n")
    return path


def poster_choices(library: Library, media: Media, folder: Path) -> list[tuple[float, Path]]:
    """Write small frames from all over a local video into a folder; return their seconds and files."""
    return frames.strip(*_film(library, media), folder)


def take_poster(library: Library, media_id: MediaId, at: float) -> Done[Media]:
    """Take the frame at a second of a video into the library and make it the video's poster.

    The picture gets the credit and the rights of the video, and is as protected. Returns the video.
    Raises BadInput when the video cannot be decoded.
    """
    video = get_media(library, media_id)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "frame.jpg"
        frames.frame(*_film(library, video), at, out)
        taken = take_in(library, out, _text_of_frame(video.text))
    after = save_media(library, media_id, replace(get_media(library, media_id).text, poster=taken.value.id))
    touched = taken.changes.media | after.changes.media
    return Done(after.value, Changes(media=touched))


def _film(library: Library, media: Media) -> tuple[Path, str, str]:
    if media.kind is not MediaKind.VIDEO or media.file is None:
        raise BadInput(worded("Only a video with a file of its own has frames to choose from."))
    return media_path(library, media), media.file.mime_type, media.text.title or media.file_name


def _text_of_frame(text: MediaText) -> MediaText:
    return MediaText(
        caption=text.title,
        credit=text.credit,
        creator=text.creator,
        copyright=text.copyright,
        source=text.source,
        rights=text.rights,
        sensitive=text.sensitive,
        protected=text.protected,
    )
