"""Lets Superdesk's own parser take in a WordPress file (WXR), which must be well-formed first."""

from pathlib import Path

from judge import Verdict, judge
from lxml import etree
from superdesk_parsers import parser_module

WANTED = ("guid", "headline", "body_html", "author", "keywords", "anpa_category")


def look(file: Path) -> Verdict:
    """Return what the parser trips over, and what of each post did not arrive."""
    try:
        root = etree.parse(file, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    except etree.XMLSyntaxError as trouble:
        return [f"{file.name}: not well-formed: {trouble}"], file.name
    module = parser_module("wordpress_wxr")
    module.update_renditions = keep_address
    parser = module.WPWXRFeedParser()
    posts = [item for item in root.iterfind("channel/item") if item.findtext("{*}post_type") == "post"]
    findings = (
        [] if posts and root.findtext("channel/{*}wxr_version") == "1.2" else [f"{file.name}: not WXR 1.2"]
    )
    for post in posts:
        name = f"{file.name}: {post.findtext('{*}post_name')}"
        try:
            item = parser.parse_item(post)
        except Exception as trouble:  # its own way to refuse
            findings.append(f"{name}: {type(trouble).__name__}: {trouble}")
            continue
        public = post.findtext("{*}status") == "publish"
        wanted = (*WANTED, "firstpublished") if public else WANTED
        findings += [f"{name}: {key} did not arrive" for key in wanted if not item.get(key)]
        if "_thumbnail_id" in post.xpath("*/*[local-name()='meta_key']/text()") and not item.get(
            "associations"
        ):
            findings.append(f"{name}: the lead picture did not arrive")
    return findings, f"{len(posts)} posts taken in by Superdesk's parser"


def keep_address(picture: dict, href: str, _: object, **__: object) -> None:
    """Stand in for the fetching of a picture."""
    picture["renditions"] = {"original": {"href": href, "width": 1, "height": 1}}


judge(look)
