"""Frames of a video: a strip of small ones to choose from, and the chosen one as a picture."""

import time
from pathlib import Path
from typing import Any, Final

from editor_app.domain.errors import BadInput
from editor_app.pictures.processes import processes
from editor_app.recordings.kinds import READ_AS
from editor_app.wording import worded

COUNT: Final = 8
STRIP_HEIGHT: Final = 108  # pixels
SECONDS: Final = 60.0
_QUALITY: Final = 92
_PATIENCE: Final = 2.0  # seconds for each frame of the strip
_EDGE: Final = 0.04  # of the duration: the very first and last frames are often black


def strip(path: Path, mime_type: str, name: str, out: Path, count: int = COUNT) -> list[tuple[float, Path]]:
    """Write small frames from all over a video into the folder `out`; return their seconds and files.

    They are made in a child process. Raises BadInput when the video cannot be decoded.
    """
    question = {"path": str(path), "mime_type": mime_type, "out": str(out), "count": count}
    answer = processes().ask("frames", name, SECONDS, **question)
    return [(at, Path(file)) for at, file in answer["frames"]]


def frame(path: Path, mime_type: str, name: str, at: float, out: Path) -> None:
    """Write the frame that is seen at a second of a video to `out`, as a JPEG in full size."""
    question = {"path": str(path), "mime_type": mime_type, "out": str(out), "at": at}
    processes().ask("frame", name, SECONDS, **question)


def frames_job(question: dict[str, Any]) -> dict[str, Any]:
    """Do `strip`, in a child process. Where decoding is slow, frames that stand alone are good enough."""
    out, count = Path(question["out"]), question["count"]
    made: list[tuple[float, str]] = []
    with _opened(question) as reading:
        length = (reading.duration or 0) / 1_000_000
        for number in range(count):
            at = length * (_EDGE + (1 - 2 * _EDGE) * number / max(1, count - 1))
            found = _seen_at(reading, at, _PATIENCE)
            if found is None or (made and made[-1][0] == found.time):
                continue  # a short video has fewer frames
            image = _upright(found)
            image.thumbnail((STRIP_HEIGHT * 4, STRIP_HEIGHT))
            file = out / f"{number:02}.jpg"
            image.save(file, "JPEG", quality=_QUALITY)
            made.append((float(found.time), str(file)))
    if not made:
        raise BadInput(worded("{0} has no frame that can be shown.", question["name"]))
    return {"frames": made}


def frame_job(question: dict[str, Any]) -> dict[str, Any]:
    """Do `frame`, in a child process."""
    with _opened(question) as reading:
        chosen = _seen_at(reading, question["at"], SECONDS)
        if chosen is None:
            raise BadInput(worded("{0} has no frame that can be shown.", question["name"]))
        _upright(chosen).save(Path(question["out"]), "JPEG", quality=_QUALITY)
    return {}


def _opened(question: dict[str, Any]) -> Any:  # noqa: ANN401
    import av  # noqa: PLC0415  in the child process alone

    reading = av.open(question["path"], format=READ_AS[question["mime_type"]], metadata_errors="replace")
    if not reading.streams.video:
        reading.close()
        raise BadInput(worded("{0} has no picture.", question["name"]))
    reading.streams.video[0].codec_context.thread_count = 1  # threads would each need room in memory
    return reading


def _seen_at(reading: Any, at: float, patience: float) -> Any:  # noqa: ANN401
    """Return the frame that is seen at a second, or the one reached after `patience` seconds of decoding."""
    stream = reading.streams.video[0]
    reading.seek(int(at / stream.time_base), stream=stream, backward=True)
    seen, end = None, time.monotonic() + patience
    for found in reading.decode(stream):
        if seen is not None and found.time > at + 1e-6:
            break
        seen = found
        if time.monotonic() > end:
            break
    return seen


def _upright(found: Any) -> Any:  # noqa: ANN401
    """Return a frame as a picture, turned as it is shown."""
    image = found.to_image()
    return image.rotate(found.rotation, expand=True) if found.rotation else image
