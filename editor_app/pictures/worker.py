"""The child process that opens untrusted files: reads one question a line, writes one answer a line, in JSON.

`python -m editor_app.pictures.worker MEMORY` with MEMORY in bytes. A question names its job; the answer
is what the job returns, or `{"refused": sentence, "advice": sentence}`, or `{"errno": number}` where the
disk said no. It ends with the program that asks.
"""

import errno
import importlib
import json
import os
import signal
import sys
from collections.abc import Callable
from typing import Any, Final

from editor_app.domain.errors import KnownError
from editor_app.wording import worded

JOBS: Final = {
    "check copy": "editor_app.recordings.copies:check_job",
    "clean": "editor_app.recordings.copies:clean_job",
    "facts": "editor_app.recordings.facts:facts_job",
    "frame": "editor_app.recordings.frames:frame_job",
    "frames": "editor_app.recordings.frames:frames_job",
    "holding": "editor_app.pictures.report:holding_job",
    "inspect": "editor_app.pictures.inspect:inspect_job",
    "renditions": "editor_app.pictures.make:renditions_job",
    "unpack": "editor_app.importing.zip_reading:unpack_job",
}
"""What a child can do: the function of each job takes the question and returns what JSON can say."""

DISK: Final = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EIO)
"""What goes wrong with writing, and is no fault of the picture."""

FILES: Final = 128  # open at once; a few are needed
GRACE: Final = 5  # seconds

Job = Callable[[dict[str, Any]], dict[str, Any]]


def answer(question: dict[str, Any]) -> dict[str, Any]:
    """Do the job of a question; whatever a decoder throws becomes a sentence."""
    try:
        return _job(question["job"])(question)
    except KnownError as error:
        return {"refused": error.sentence, "advice": error.advice}
    except OSError as error:
        return {"errno": error.errno} if error.errno in DISK else _damaged(question["name"])
    except MemoryError:
        return {
            "refused": worded("{0} needs more memory than a picture may.", question["name"]),
            "advice": worded("Save it in a smaller size."),
        }
    except Exception:
        return _damaged(question["name"])


def main(memory: str) -> None:
    """Answer until the program that asks is gone, with so many bytes of memory."""
    _limit(int(memory))
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # some decoders print
    for line in sys.stdin.buffer:
        question = json.loads(line)
        _end_in(int(question["seconds"]) + GRACE)
        answers.write(json.dumps(answer(question)).encode() + b"\n")
        answers.flush()
        _end_in(0)


def _damaged(name: str) -> dict[str, Any]:
    return {
        "refused": worded("{0} is damaged or incomplete.", name),
        "advice": worded("Ask for the picture to be sent again."),
    }


def _job(name: str) -> Job:
    module, _, function = JOBS[name].partition(":")
    job: Job = getattr(importlib.import_module(module), function)
    return job


def _end_in(seconds: int) -> None:
    """End this process then, 0 for never: the asker, who would do it a little earlier, may be gone itself."""
    if sys.platform != "win32":
        signal.alarm(seconds)


def _limit(memory: int) -> None:
    """Bound what a file can make this process take; Windows has no such limits, only the asker's clock."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  Windows lacks it

    os.nice(5)  # typing goes first
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (FILES, FILES))


if __name__ == "__main__":
    main(sys.argv[1])
