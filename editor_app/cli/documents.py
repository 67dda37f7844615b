"""Commands on documents: hand articles out as one file, make a library of an archive."""

from argparse import Namespace
from dataclasses import asdict

from editor_app.cli.bundles import refused
from editor_app.cli.printing import PrintedProgress, print_json, say
from editor_app.progress import CancelToken
from editor_app.services.archive_opening import new_library_of
from editor_app.services.document_formats import all_formats
from editor_app.services.exporting import FindingsInTheWay
from editor_app.services.handing_out import HandOut, hand_out
from editor_app.storage.library import Library


def documents(asked: Namespace) -> int:
    """List the documents; 1 when one of them does not work."""
    formats, troubles = all_formats()
    if asked.json:
        listed = [{"name": each.name, "title": each.title, "suffix": each.suffix} for each in formats]
        print_json({"documents": listed, "troubles": troubles})
    else:
        for each in formats:
            print(f"{each.name:<10} {each.title} ({each.suffix})")
        for trouble in troubles:
            say(f"dateline: {trouble}")
    return int(bool(troubles))


def hand_out_articles(asked: Namespace) -> int:
    """Write articles into one file; 1 when findings are in the way."""
    wish = HandOut(
        asked.format,
        tuple(asked.slugs),
        base_url=asked.base_url or "",
        statuses=tuple(asked.status),
        replace=asked.replace,
    )
    with Library.open(asked.library, read_only=True) as library:
        try:
            made = hand_out(library, asked.out, wish, PrintedProgress(), CancelToken())
        except FindingsInTheWay as error:
            return refused(asked, error)
    if asked.json:
        print_json(asdict(made) | {"path": str(made.path)})
    else:
        print(f"{made.articles} articles, {made.byte_size / 1_000_000:.1f} MB: {made.path}")
        if made.unpublished:
            print(f"{made.unpublished} of them readers have not seen yet.")
    return 0


def restore(asked: Namespace) -> int:
    """Make a new library of an archive in Markdown; what was begun is taken away when it fails."""
    done = new_library_of(asked.library, asked.archive, PrintedProgress(), CancelToken())
    if asked.json:
        print_json(asdict(done))
    else:
        print(f"{done.articles} articles, {done.authors} authors and {done.media} media: {asked.library}")
        if done.without_file:
            print(f"{done.without_file} media are not in the archive; their files stayed at home.")
    return 0
