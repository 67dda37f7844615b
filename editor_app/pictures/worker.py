"""The child process that opens untrusted files: reads one question a line, writes one answer a line, in JSON.

`python -m editor_app.pictures.worker MEMORY` with MEMORY in bytes. A question names its job; the answer
is what the job returns, or `{"refused": sentence, "advice": sentence}`. It ends with the program that asks.
"""

import importlib
import json
import os
import sys
from collections.abc import Callable
from typing import Any, Final

from editor_app.domain.errors import KnownError

JOBS: Final = {
    "inspect": "editor_app.pictures.inspect:inspect_job",
}
"""What a child can do: the function of each job takes the question and returns what JSON can say."""

Job = Callable[[dict[str, Any]], dict[str, Any]]


def answer(question: dict[str, Any]) -> dict[str, Any]:
    """Do the job of a question; whatever a decoder throws becomes a sentence."""
    try:
        return _job(question["job"])(question)
    except KnownError as error:
        return {"refused": error.sentence, "advice": error.advice}
    except MemoryError:
        return {
            "refused": f"{question['name']} needs more memory than a picture may.",
            "advice": "Save it in a smaller size.",
        }
    except Exception:
        return {
            "refused": f"{question['name']} is damaged or incomplete.",
            "advice": "Ask for the picture to be sent again.",
        }


def main(memory: int) -> None:
    """Answer until the program that asks is gone."""
    _limit(memory)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # some decoders print
    for line in sys.stdin.buffer:
        answers.write(json.dumps(answer(json.loads(line))).encode() + b"\n")
        answers.flush()


def _job(name: str) -> Job:
    module, _, function = JOBS[name].partition(":")
    job: Job = getattr(importlib.import_module(module), function)
    return job


def _limit(memory: int) -> None:
    """Bound what a file can make this process take; Windows has no such limits, only the asker's clock."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  Windows lacks it

    os.nice(5)  # typing goes first
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main(int(sys.argv[1]))
