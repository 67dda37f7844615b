"""Renders each text it is sent (one JSON string a line) with plain Python-Markdown; answers with seconds."""

import json
import sys
import time

from markdown import Markdown
from markdown.extensions.tables import TableExtension

engine = Markdown(
    extensions=[
        TableExtension(use_align_attribute=True),
        "footnotes",
        "fenced_code",
        "def_list",
        "abbr",
        "sane_lists",
    ],
    output_format="html",
)
for line in sys.stdin:
    text = json.loads(line)
    started = time.perf_counter()
    engine.reset()
    engine.convert(text)
    print(time.perf_counter() - started, flush=True)
