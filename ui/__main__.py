"""The `dateline` command: the window, or one of the commands that need no window."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from editor_app.cli.child import run_child
from editor_app.cli.parser import parse
from editor_app.cli.run import run
from editor_app.paths import CHILD


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [CHILD]:
        return run_child(given[1:])
    if given == ["--self-test"]:
        from ui.self_test import run_self_test  # noqa: PLC0415  a window, as below

        return run_self_test()
    packet = Path(given[0]) if len(given) == 1 and given[0].endswith(".dateline") else None
    if given and given[0] != "open" and not packet:
        return run(given)
    library: Path | None = parse(given).library if given and not packet else None
    gc.disable()  # nothing that is loaded is garbage; from then on `ui.collector` collects
    # The commands must run where no Qt can, so it is loaded only when there is a window to open.
    from ui.app import open_window  # noqa: PLC0415

    return open_window(library, packet)


if __name__ == "__main__":
    raise SystemExit(main())
