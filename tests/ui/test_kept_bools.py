"""A long session of signals does not end the program."""

import subprocess
import sys

SESSION = """
from PySide6.QtCore import QObject, Signal
import ui
class Sender(QObject):
    said = Signal(str)
sender = Sender()
for number in range(20_000):
    sender.said.emit("word")
"""


def test_twenty_thousand_signals_end_well() -> None:
    """Emitting signals does not use up Python's True."""
    done = subprocess.run([sys.executable, "-c", SESSION], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
