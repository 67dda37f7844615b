"""Renders each text it is sent (one JSON string a line) with cmark-gfm, in C; answers with seconds."""

import json
import sys
import time

import cmarkgfm
from cmarkgfm.cmark import Options

for line in sys.stdin:
    text = json.loads(line)
    started = time.perf_counter()
    cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_FOOTNOTES)
    print(time.perf_counter() - started, flush=True)
