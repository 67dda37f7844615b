"""Checks every feed.json against the JSON Feed 1.1 schema, and what that schema lets pass."""

import json
from pathlib import Path

from judge import Verdict, absent, judge, named, schema_errors, schemas
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

VERSION = "https://jsonfeed.org/version/1.1"
HOME = "https://json.schemastore.org/"


def look(bundle: Path) -> Verdict:
    """Return the findings in all feeds."""
    feeds = named(bundle, "feed.json")
    schema, older = (
        json.loads((schemas() / f"{name}.schema.json").read_bytes()) for name in ("feed-1.1", "feed-1")
    )
    schema["$id"] = HOME + "feed.json"  # the published file calls it "id", which its draft does not know
    names = ("feed-1", HOME + "feed-1", HOME + "feed-1.json")
    registry = Registry().with_resources((name, Resource(older, DRAFT4)) for name in names)
    findings = absent(bundle, "feed.json")
    for path in feeds:
        findings += schema_errors(path, bundle, schema, registry)
        findings += (
            f"{path.relative_to(bundle)}: {finding}" for finding in let_pass(json.loads(path.read_bytes()))
        )
    return findings, f"{len(feeds)} feeds against the schema of JSON Feed 1.1"


def let_pass(feed: dict) -> list[str]:
    """Return what the schema does not see: another version, ids given twice, addresses that are not whole."""
    findings = [] if feed.get("version") == VERSION else [f"version is {feed.get('version')}"]
    items = feed.get("items", [])
    ids = [item.get("id") for item in items]
    findings += [
        f"the id {each} is given twice" for each in sorted({str(i) for i in ids if ids.count(i) > 1})
    ]
    relative = ('src="../', 'href="../', 'src="media', "<script", " onclick=")
    findings += [
        f"{item.get('id')}: content_html has {sign}"
        for item in items
        for sign in relative
        if sign in str(item.get("content_html", ""))
    ]
    return findings


judge(look)
