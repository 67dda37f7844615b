"""Whether the web engine can run here; where it cannot, the preview is a plain one and says so."""

import os
import sys
from importlib.util import find_spec

from PySide6.QtCore import QCoreApplication


def why_not() -> str:
    """Return a sentence that says why the web engine cannot run, or nothing when it can."""
    if find_spec("PySide6.QtWebEngineCore") is None:
        return QCoreApplication.translate("preview", "Plain preview: the web engine is not installed.")
    if _is_refused_sandbox():
        return QCoreApplication.translate(
            "preview", "Plain preview: the web engine does not run for the administrator's account."
        )
    return ""


def _is_refused_sandbox() -> bool:
    """On Linux the engine ends the whole program when it is started as root with its sandbox."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return False
    flags = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    return os.environ.get("QTWEBENGINE_DISABLE_SANDBOX") != "1" and "--no-sandbox" not in flags
