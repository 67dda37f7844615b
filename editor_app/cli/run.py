"""Runs a command and turns what happens into an exit code."""

import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module

from editor_app.cli.parser import build_parser, parse
from editor_app.domain.errors import KnownError

FINE, FINDINGS, WRONG_USAGE, WORLD_SAID_NO, INTERRUPTED = 0, 1, 2, 3, 130

COMMANDS = {
    "init": ("libraries", "init"),
    "doctor": ("libraries", "doctor"),
    "import": ("stories", "import_files"),
    "list": ("stories", "list_articles"),
    "show": ("stories", "show"),
    "check": ("stories", "check"),
    "review": ("reviewing", "review"),
    "diff": ("reviewing", "diff"),
    "find": ("replacing", "find"),
    "replace": ("replacing", "replace"),
    "media": ("pictures", "media"),
    "export": ("bundles", "export"),
    "verify": ("bundles", "verify"),
    "key": ("bundles", "key"),
    "channel": ("channels", "channel"),
    "publish": ("channels", "publish"),
    "packet": ("packets", "packet"),
    "documents": ("documents", "documents"),
    "hand-out": ("documents", "hand_out_articles"),
    "restore": ("documents", "restore"),
}
"""Which module of this folder has the function of a command; it is loaded only when it is called."""


def run(arguments: Sequence[str]) -> int:
    """Run one command; return 0 fine, 1 findings, 2 wrong usage, 3 the world said no."""
    asked = parse(arguments)
    if asked.command not in COMMANDS:
        build_parser().print_usage(sys.stderr)
        return WRONG_USAGE
    module, function = COMMANDS[asked.command]
    try:
        code: int = getattr(import_module(f"editor_app.cli.{module}"), function)(asked)
        sys.stdout.flush()
    except KnownError as error:
        print(f"dateline: {error}", file=sys.stderr)
        return WORLD_SAID_NO
    except KeyboardInterrupt:
        print("dateline: stopped; nothing was left half done.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has had enough; a closed standard output must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + signal.SIGPIPE
    return code
