"""Tells what a video, a sound or a document is: how long, how large, how compressed, how many pages."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from editor_app.domain.errors import BadInput, KnownError
from editor_app.pictures.processes import processes
from editor_app.recordings.boxes import places
from editor_app.recordings.kinds import READ_AS
from editor_app.recordings.pdf_cleaning import open_pdf
from editor_app.wording import worded

if TYPE_CHECKING:
    from av.container import InputContainer

LARGEST_SIDE: Final = 16_384  # pixels of a video
SECONDS: Final = 120.0


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    """What a file is by its content.

    `duration` in seconds; width and height in pixels as it is seen upright; `codecs` as in "h264, aac";
    `pages` of a document. What does not apply is 0 or empty. `mime_type` is the given one, made exact: an
    MP4 without a picture is a sound.
    """

    mime_type: str
    duration: float = 0.0
    width: int = 0
    height: int = 0
    codecs: str = ""
    pages: int = 0


def read_facts(path: Path, mime_type: str, name: str = "") -> RecordingFacts:
    """Return what the file at `path` is; the beginning of its picture and of its sound is decoded once.

    `mime_type` says how to read it; `name` is what a sentence calls it. Raises BadInput for a file that is
    damaged, asks for a password or cannot be decoded. Only for child processes.
    """
    name = name or path.name
    try:
        if mime_type == "application/pdf":
            return _document(path)
        return _recording(path, mime_type)
    except KnownError as error:
        sentence = error.sentence.replace("The file", name).replace("The PDF", name)
        raise BadInput(sentence, error.advice) from error
    except Exception as error:
        raise BadInput(
            worded("{0} is damaged or incomplete.", name), worded("Ask for it to be sent again.")
        ) from error


def facts_job(question: dict[str, Any]) -> dict[str, Any]:
    """Do `read_facts` for the file at `path`, in a child process."""
    return asdict(read_facts(Path(question["path"]), question["mime_type"], question["name"]))


def facts_safely(path: Path, mime_type: str, name: str = "") -> RecordingFacts:
    """Do `read_facts` in a child process; raises BadInput as that does, or when the child died."""
    answer = processes().ask("facts", name or path.name, SECONDS, path=str(path), mime_type=mime_type)
    return RecordingFacts(**answer)


def _document(path: Path) -> RecordingFacts:
    with open_pdf(path) as pdf:
        if not len(pdf.pages):
            raise BadInput(worded("The PDF has no pages."))
        return RecordingFacts("application/pdf", pages=len(pdf.pages))


def _recording(path: Path, mime_type: str) -> RecordingFacts:
    import av  # noqa: PLC0415  in the child process alone

    if READ_AS[mime_type] in ("mp4", "mov"):
        places(path)  # a file that was cut off still opens, and ends in the middle
    with av.open(str(path), format=READ_AS[mime_type], metadata_errors="replace") as reading:
        moving = [each for each in reading.streams.video if not _is_cover(each)]
        sounding = list(reading.streams.audio)
        if not moving and not sounding:
            raise BadInput(worded("The file holds neither a picture nor a sound."))
        width, height = _size(moving[0]) if moving else (0, 0)
        for stream in moving[:1] + sounding[:1]:
            if getattr(_first_frame(reading, stream), "rotation", 0) % 180:
                width, height = height, width
        codecs = ", ".join(each.codec.canonical_name for each in moving[:1] + sounding[:1])
        duration = (reading.duration or 0) / 1_000_000
    kind = (
        mime_type if moving else mime_type.replace("video/quicktime", "audio/mp4").replace("video/", "audio/")
    )
    return RecordingFacts(kind, round(duration, 3), width, height, codecs)


def _is_cover(stream: Any) -> bool:  # noqa: ANN401
    from av.stream import Disposition  # noqa: PLC0415

    return bool(stream.disposition & Disposition.attached_pic)


def _size(stream: Any) -> tuple[int, int]:  # noqa: ANN401
    width, height = stream.codec_context.width, stream.codec_context.height
    if not 0 < max(width, height) <= LARGEST_SIDE:
        raise BadInput(worded("The file has a picture of no size, or one too large to show."))
    return width, height


def _first_frame(reading: "InputContainer", stream: Any) -> Any:  # noqa: ANN401
    """Return the first frame that can be decoded; raise BadInput when there is none."""
    import av  # noqa: PLC0415

    stream.codec_context.thread_count = 1  # threads would each need room in the limited memory
    reading.seek(0)
    try:
        frame = next(iter(reading.decode(stream)), None)
    except av.error.FFmpegError as error:
        raise BadInput(
            worded("The file is damaged or incomplete."), worded("Ask for it to be sent again.")
        ) from error
    if frame is None:
        raise BadInput(worded("The file is damaged or incomplete."), worded("Ask for it to be sent again."))
    return frame
