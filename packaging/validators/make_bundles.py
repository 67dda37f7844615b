"""Makes what the judges look at: the sample newsroom in two themes and languages, and its documents."""

import sys
from dataclasses import replace
from pathlib import Path

from editor_app.export.options import ExportOptions
from editor_app.services.exporting import export_library
from editor_app.services.handing_out import HandOut, hand_out
from editor_app.services.newsroom_key import known_key, make_key
from editor_app.storage.library import Library

ENGLISH = ExportOptions()
UKRAINIAN = ExportOptions(
    title="Острівський кур’єр",
    description="Новини річки й гавані: місто Острів, нижня Сула і люди, які тут працюють.",
    language="uk",
    theme="minimal",
)


def main() -> None:
    """Export the library named first into the folder named second."""
    newsroom, out = map(Path, sys.argv[1:])
    with Library.open(newsroom) as library:
        if known_key(library) is None:
            make_key(library)  # so that the bundles are signed
        export_library(library, out / "news-en", ENGLISH)
        export_library(library, out / "minimal-uk", UKRAINIAN)
        export_library(library, out / "news-en.zip", replace(ENGLISH, zip=True))
        documents = out / "documents"
        documents.mkdir()
        hand_out(library, documents / "courier.epub", HandOut("epub"))
        hand_out(library, documents / "wordpress.xml", HandOut("wordpress"))
        hand_out(library, documents / "ghost.zip", HandOut("ghost"))


if __name__ == "__main__":
    main()
