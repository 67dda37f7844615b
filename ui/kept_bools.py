"""Keeps True and False alive under Python 3.11, where PySide6 6.12 lets go of them too often.

Signal.emit() returns True without taking a reference to it, so that every signal emitted by Python
brings the count of references to True nearer to nothing, and the program to its end, after some
thousand keystrokes. From Python 3.12 on the two have no such count (PEP 683); here they get one that
no session uses up.
"""

import ctypes
import sys

PLENTY = 1 << 40


def keep_bools() -> None:
    """Give True and False a count of references that cannot run out; needed once."""
    if sys.version_info < (3, 12) and sys.getrefcount(True) < PLENTY:
        for value in (True, False):
            ctypes.c_ssize_t.from_address(id(value)).value += PLENTY
