"""Writes into a library and exports it, again and again: `export_again.py LIBRARY OUT remember|forget`."""

import shutil
import sys
from dataclasses import replace
from pathlib import Path

from editor_app.services import articles
from editor_app.services.exporting import export_library
from editor_app.storage.library import Library


def main() -> None:
    """Go on until somebody ends this process; `forget` makes every export a clean one."""
    path, out, forgetful = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] == "forget"
    with Library.open(path) as library:
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        number = 0
        while True:
            number += 1
            article = articles.find_article(library, f"h-{number % 30}")
            text = replace(article.text, body=f"Words {number}. {article.text.body}"[:2000])
            articles.save_article(library, article.id, text, article.revision)
            if forgetful:
                shutil.rmtree(library.cache / "exports", ignore_errors=True)
            export_library(library, out)


main()
