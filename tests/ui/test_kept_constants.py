"""A long session does not end the program."""

import subprocess
import sys

import pytest

SIGNALS = """
from PySide6.QtCore import QObject, Signal
import ui
class Sender(QObject):
    said = Signal(str)
sender = Sender()
for number in range(20_000):
    sender.said.emit("word")
"""

OVERRIDES = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication, QWidget
import ui
from ui.widgets.flow_layout import FlowLayout
app = QApplication([])
widget = QWidget()
flow = FlowLayout(widget)
for number in range(50_000):
    flow.invalidate()
"""


@pytest.mark.parametrize("session", [SIGNALS, OVERRIDES], ids=["signals", "overrides"])
def test_a_long_session_ends_well(session: str) -> None:
    """Signals and overridden methods do not use up Python's constants."""
    done = subprocess.run([sys.executable, "-c", session], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
