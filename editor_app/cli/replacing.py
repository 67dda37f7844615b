"""Commands that look at the text of all articles: find, replace."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace as with_values
from typing import Any

from editor_app.cli.printing import PrintedProgress, print_json, say
from editor_app.domain.finding_text import Search
from editor_app.domain.workflow import PUBLIC
from editor_app.progress import CancelToken
from editor_app.services.finding import Found, Place, Results, Scope, find_in_library, on_one_line
from editor_app.services.replacing import Receipt, Replacing, is_accepted_at_first, replace_in_library
from editor_app.storage.library import Library

Shown = Callable[[Place], str]


def find(asked: Namespace) -> int:
    """Print every place found; 1 when there is none."""
    with Library.open(asked.library, read_only=True) as library:
        results = _results(library, asked)
    if asked.json:
        print_json([_place_json(found, place) for found in results.found for place in found.places])
    else:
        _print(results.found, _as_it_is)
        say(_counted(results.found, "Found {0} in {1}."))
    _tell_if_cut(results)
    return 0 if results.places else 1


def replace(asked: Namespace) -> int:
    """Replace every place outside addresses and, unless told, outside published articles."""
    search = _search(asked)
    replacing = Replacing(search, asked.replacement, keep_case=asked.keep_case)
    replacement = replacing.replacement()
    with Library.open(asked.library, read_only=asked.dry_run) as library:
        results = _results(library, asked)
        chosen = _chosen(results, published=asked.published)
        receipt = Receipt(()) if asked.dry_run else replace_in_library(library, replacing, chosen).value
    if asked.json:
        print_json(_receipt_json(chosen, receipt, dry_run=asked.dry_run))
        return 0
    if asked.dry_run:
        _print(chosen, lambda place: f"[-{on_one_line(place.hit.text)}-]{{+{replacement.of(place.hit)}+}}")
        say(_counted(chosen, "Would change {0} in {1}."))
    else:
        say(_counted(chosen, "Changed {0} in {1}."))
    left = results.places - sum(len(found.places) for found in chosen)
    if left:
        say(f"Left {_number(left, 'place')} in addresses or in published articles as they are.")
    _tell_if_cut(results)
    return 0


def _results(library: Library, asked: Namespace) -> Results:
    scope = Scope(statuses=frozenset(asked.status))
    return find_in_library(library, _search(asked), scope, PrintedProgress(), CancelToken())


def _search(asked: Namespace) -> Search:
    return Search(asked.pattern, asked.match_case, asked.words, asked.regex)


def _chosen(results: Results, *, published: bool) -> list[Found]:
    chosen = []
    for found in results.found:
        may_change = published and found.status in PUBLIC
        kept = [
            p for p in found.places if is_accepted_at_first(found, p) or (may_change and not p.in_address)
        ]
        if kept:
            chosen.append(with_values(found, places=tuple(kept)))
    return chosen


def _print(all_found: list[Found] | tuple[Found, ...], shown: Shown) -> None:
    for found in all_found:
        print(f"{found.slug}: {found.headline} ({found.status})")
        for place in found.places:
            print(f"  {place.field}: {place.before}{shown(place)}{place.after}")


def _as_it_is(place: Place) -> str:
    return f"[{on_one_line(place.hit.text)}]"


def _counted(all_found: list[Found] | tuple[Found, ...], sentence: str) -> str:
    places = sum(len(found.places) for found in all_found)
    return sentence.format(_number(places, "place"), _number(len(all_found), "article"))


def _number(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def _tell_if_cut(results: Results) -> None:
    if not results.whole:
        say("There are more places than these; run the command again, or look for something rarer.")


def _place_json(found: Found, place: Place) -> dict[str, Any]:
    return {
        "id": found.article,
        "slug": found.slug,
        "status": found.status.value,
        "field": place.field,
        "start": place.hit.start,
        "end": place.hit.end,
        "text": place.hit.text,
        "before": place.before,
        "after": place.after,
    }


def _receipt_json(chosen: list[Found], receipt: Receipt, *, dry_run: bool) -> dict[str, Any]:
    return {
        "dry_run": dry_run,
        "articles": [{"id": f.article, "slug": f.slug, "places": len(f.places)} for f in chosen],
        "places": sum(len(f.places) for f in chosen),
        "moved_on": list(receipt.moved_on),
    }
