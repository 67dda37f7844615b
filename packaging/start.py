"""Where the packaged program begins."""

import sys
from multiprocessing import freeze_support

from ui.__main__ import main

if __name__ == "__main__":
    freeze_support()  # the program is its own worker in a big export
    sys.exit(main())
