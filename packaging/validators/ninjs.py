"""Checks the documents of each article against IPTC's own schemas: ninjs 3.1 and ninjs 1.6."""

import json
from pathlib import Path

from judge import Verdict, judge, named, schema_errors, schemas
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

PROFILES = {"ninjs.json": "3.1", "ninjs-1.6.json": "1.6"}
GEO = ("https://geojson.org/schema/GeoJSON.json", "http://json.schemastore.org/geojson")


def look(bundle: Path) -> Verdict:
    """Return the findings in all documents of both profiles."""
    geo = Resource({"type": "object", "required": ["type"]}, DRAFT7)  # stands in for what IPTC would fetch
    registry = Registry().with_resources((address, geo) for address in GEO)
    articles = sorted(path.parent for path in bundle.glob("articles/*/index.html"))
    findings, count = [], 0
    for name, version in PROFILES.items():
        schema = json.loads((schemas() / f"ninjs-schema_{version}.json").read_bytes())
        findings += [
            f"articles/{each.name}/{name}: is not there" for each in articles if not (each / name).exists()
        ]
        for path in named(bundle, name):
            count += 1
            findings += schema_errors(path, bundle, schema, registry)
    return findings, f"{count} documents against IPTC's schemas of ninjs {' and '.join(PROFILES.values())}"


judge(look)
