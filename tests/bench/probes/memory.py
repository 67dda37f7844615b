"""Opens Dateline on an article, says so, and waits to be looked at: `… LIBRARY SLUG SETTINGS`."""

import sys
from pathlib import Path

from tests.bench.probes.window import Window

window = Window(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
print("ready", flush=True)
while True:
    window.run(1000)
