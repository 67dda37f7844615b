"""Weighs article pages with their styles and scripts, before pictures: under 30 kB (30,000 bytes) as sent.

As sent means packed by gzip, as web hosts do; the weight unpacked is told beside it.
"""

import gzip
import re
import sys
from pathlib import Path
from statistics import median

LIMIT = 30_000
LINKED = re.compile(r'<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"|<script\b[^>]*src="([^"]+)"')


def parts_of(page: Path) -> list[bytes]:
    """Return the bytes of a page and of what it links to before any picture."""
    content = page.read_bytes()
    linked = {page.parent / (style or script) for style, script in LINKED.findall(content.decode())}
    return [content, *(each.read_bytes() for each in sorted(linked))]


def main() -> int:
    """Say which pages are too heavy; 1 when there is one."""
    bundle = Path(sys.argv[1])
    parts = {page: parts_of(page) for page in sorted(bundle.glob("articles/*/index.html"))}
    if not parts:
        print("articles: there is no page")
        return 1
    bare = [sum(map(len, each)) for each in parts.values()]
    sent = {page: sum(len(gzip.compress(part, 6)) for part in each) for page, each in parts.items()}
    heavy = [
        f"{page.relative_to(bundle)}: {size / 1000:.1f} kB as sent"
        for page, size in sent.items()
        if size >= LIMIT
    ]
    print(*heavy, end="\n" * bool(heavy), sep="\n")
    print(
        f"{len(parts)} article pages with styles: {max(sent.values()) / 1000:.1f} kB at most as sent; "
        f"unpacked {median(bare) / 1000:.1f} kB in the middle, {max(bare) / 1000:.1f} kB at most"
    )
    return int(bool(heavy))


sys.exit(main())
