"""The name under which Dateline is installed; its packages live in a folder of their own beside this file.

`ui` or `editor_app` as names in site-packages could be anybody's.
"""

import sys
from pathlib import Path

_APP = Path(__file__).with_name("_app")
if _APP.is_dir():  # not in an editable installation, where the sources themselves are on the path
    sys.path.insert(0, str(_APP))
