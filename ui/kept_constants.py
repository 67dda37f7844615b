"""Keeps True, False and None alive under Python 3.11, where PySide6 6.12 lets go of them too often.

Signal.emit() returns True, and some overridden methods hand on None, without taking a reference.
Every keystroke so brings their counts of references nearer to nothing, and the program to its end,
after some thousands of them. From Python 3.12 on these objects have no such count (PEP 683); here
they get one that no session uses up.
"""

import ctypes
import sys

PLENTY = 1 << 40


def keep_constants() -> None:
    """Give the constants a count of references that cannot run out; needed once."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < PLENTY:
        for value in (True, False, None):
            ctypes.c_ssize_t.from_address(id(value)).value += PLENTY
