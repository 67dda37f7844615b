"""Lets Superdesk's own parser take in each article's ninjs 1.6."""

from pathlib import Path

from judge import Verdict, judge, named
from superdesk_parsers import parser_module


def look(bundle: Path) -> Verdict:
    """Return the documents that the parser refuses, or takes in without what a desk needs."""
    make_parser = parser_module("ninjs").NINJSFeedParser
    documents, findings, items = named(bundle, "ninjs-1.6.json"), [], 0
    for path in documents:
        place = path.relative_to(bundle)
        parser = make_parser()
        try:
            found = parser.parse(str(path), {}) if parser.can_parse(str(path)) else []
        except Exception as trouble:  # its own way to refuse
            findings.append(f"{place}: {type(trouble).__name__}: {trouble}")
            continue
        items += len(found)
        text = next((item for item in found if item.get("type") == "text"), {})
        wanted = ("guid", "headline", "body_html", "versioncreated", "byline", "language")
        findings += [f"{place}: {key} did not arrive" for key in wanted if not text.get(key)]
    if not documents:
        findings.append("articles: there is no ninjs-1.6.json")
    return findings, f"{len(documents)} documents taken in by Superdesk's parser as {items} items"


judge(look)
