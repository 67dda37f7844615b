"""`python -m editor_app`: the command line alone, without the window."""

import sys

from editor_app.cli.run import run

if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1:]))
