"""Each rule finds its fault in an article that is otherwise fine, and says where."""

import inspect
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from editor_app.checks import all_rules, check_article
from editor_app.domain.article import Byline, Dateline, LeadPicture, Seo
from editor_app.domain.finding import Finding, Severity
from editor_app.domain.ids import AuthorId, MediaId, SectionId
from editor_app.domain.notice import Notice, NoticeKind

BLOCK, WARN, NOTE = Severity.BLOCK, Severity.WARN, Severity.NOTE
LONG = "Grain that waited in the silos since the spring is being loaded again, the port said."


def test_an_article_with_nothing_to_mend_has_no_findings(article, view):
    """A careful article is left in peace."""
    assert check_article(article, view) == ()


@pytest.mark.parametrize(
    ("changes", "rule", "severity", "field"),
    [
        ({"headline": " "}, "headline", BLOCK, "headline"),
        ({"headline": "a" * 111}, "headline", WARN, "headline"),
        ({"standfirst": ""}, "standfirst", WARN, "standfirst"),
        ({"slug": ""}, "slug", BLOCK, "slug"),
        ({"slug": "Port_Reopens"}, "slug", BLOCK, "slug"),
        ({"slug": "a" * 81}, "slug", BLOCK, "slug"),
        ({"slug": "grain"}, "slug", BLOCK, "slug"),
        ({"section": None}, "section", WARN, "section"),
        ({"section": SectionId("gone")}, "section", WARN, "section"),
        ({"bylines": ()}, "byline", WARN, "bylines"),
        ({"bylines": (Byline(AuthorId("gone")),)}, "byline", WARN, "bylines"),
        ({"bylines": (Byline(AuthorId("olena")), Byline(AuthorId("gone")))}, "byline", BLOCK, "bylines"),
        ({"body": ""}, "body", WARN, "body"),
        ({"body": "\n<!-- later -->\n\n---\n"}, "body", WARN, "body"),
        ({"lead": LeadPicture()}, "lead picture", WARN, "lead"),
        ({"lead": LeadPicture(MediaId("gone"))}, "lead picture", BLOCK, "lead"),
        ({"lead": LeadPicture(MediaId("bare"), "", "c", "d")}, "alt text", WARN, "lead"),
        ({"lead": LeadPicture(MediaId("bare"), "A ship.", "a SHIP", "d")}, "alt text", WARN, "lead"),
        ({"lead": LeadPicture(MediaId("bare"), "a", "", "d")}, "caption", WARN, "lead"),
        ({"lead": LeadPicture(MediaId("bare"), "a", "c", " ")}, "credit", WARN, "lead"),
        ({"seo": Seo("a" * 61)}, "search text", NOTE, "seo"),
        ({"seo": Seo("", "a" * 161)}, "search text", NOTE, "seo"),
        ({"language": "uk"}, "language", WARN, "language"),
        ({"body": "Перше судно зайшло в порт Одеси, повідомив у п’ятницю начальник порту пресі."},
         "language", WARN, "language"),
        ({"dateline": Dateline("ODESA", date(2026, 11, 21))}, "times", WARN, "dateline"),
    ],
)  # fmt: skip
def test_a_fault_in_a_field_is_found(findings_of, changes, rule, severity, field):
    """One fault gives one finding, with its rule, its severity and its field."""
    (finding,) = findings_of(**changes)
    assert (finding.rule, finding.severity, finding.field) == (rule, severity, field)
    assert finding.sentence.endswith(".")


@pytest.mark.parametrize(
    ("body", "rule", "severity", "place"),
    [
        ("Text.\n\n![a](media:gone)", "reference", BLOCK, "![a](media:gone)"),
        ("Text.\n\n![a](video:gone)", "reference", BLOCK, "![a](video:gone)"),
        ("Text.\n\n![a](video:full)", "reference", BLOCK, "![a](video:full)"),
        ("Text.\n\n![a](video:lost)", "reference", BLOCK, "![a](video:lost)"),
        ("In text ![a](video:film).", "reference", BLOCK, "![a](video:film)"),
        ("In text ![a](video:https://e.org/v).", "reference", BLOCK, "![a](video:https://e.org/v)"),
        ("Text.\n\n![a](pic.jpg)", "reference", BLOCK, "![a](pic.jpg)"),
        ("Read [this](article:gone).", "reference", BLOCK, "[this](article:gone)"),
        ("Read [this][x].\n\n[x]: article:gone", "reference", BLOCK, "[this][x]"),
        ("Read [](https://e.org/a).", "link text", WARN, "[](https://e.org/a)"),
        ("Read [** **](https://e.org/a).", "link text", WARN, "[** **](https://e.org/a)"),
        ("Text.\n\n### Too deep", "heading order", WARN, "### Too deep"),
        ("A.\n\nTwo\n---\n\n#### Too deep\nText.", "heading order", WARN, "#### Too deep"),
        (f"{LONG}\n\nAnd.\n\n{LONG.upper()}", "repeated paragraph", NOTE, LONG.upper()),
        ("In text ![](media:bare).", "alt text", WARN, "![](media:bare)"),
        ("On Monday, Nov. 20, it rained.", "weekday", NOTE, "Monday, Nov. 20"),
        ("On Tuesday, November 20, 2025, it rained.", "weekday", NOTE, "Tuesday, November 20, 2025"),
        ("On Thursday the 20th of November 2026 it rained.", "weekday", NOTE,
         "Thursday the 20th of November 2026"),
        ("On Friday, Feb. 30, it rained.", "weekday", NOTE, "Friday, Feb. 30"),
    ],
)  # fmt: skip
def test_a_fault_in_the_body_is_found_in_its_place(findings_of, body, rule, severity, place):
    """A finding in the body points at exactly the characters that are meant."""
    (finding,) = findings_of(body=body)
    assert (finding.rule, finding.severity, finding.field) == (rule, severity, "body")
    assert body[finding.start : finding.end] == place


def test_a_figure_with_nothing_beside_it_has_three_findings(findings_of):
    """A picture without alt, caption and credit is named for each."""
    found = findings_of(body="Text.\n\n![](media:bare)")
    assert [(each.rule, each.severity) for each in found] == [
        ("alt text", WARN), ("caption", WARN), ("credit", WARN),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        "A picture ![a ship](media:full) in running text needs no caption.",
        "Look: [](article:grain) takes the headline.",
        "![](video:https://e.org/v)",
        "![a](media:full)",
        "# One\n\n## Two\n\n### Three\n\n## Two",
        "## Two\n\n`# [not](article:gone)`\n\n    #### not a subhead",
        "```\n![x](media:gone)\n```\n\nText.",
        "He declined to comment.\n\nText.\n\nHe declined to comment.",
        "On Friday, Nov. 20, 2026, and Saturday 21 November. On Thursday, Dec. 31, and Friday, Jan. 1.",
        "On Sundays 3 May be enough; Monday 12 ships came.",
    ],
)
def test_what_is_right_is_left_alone(findings_of, body):
    """Correct uses of the same conventions are no findings."""
    assert findings_of(body=body) == []


def test_the_day_of_the_week_is_checked_in_english_only(findings_of):
    """A date in a text of another language is left to its speakers."""
    assert findings_of(body="Monday, Nov. 20", language="sr") == []


def test_times_that_cannot_be_are_found(article, view):
    """A change or a notice from before the publication is named."""
    before = article.published_at - timedelta(hours=1)
    changed = replace(article, updated_at=before)
    noticed = replace(article, notices=(Notice(NoticeKind.CORRECTION, before, "Text."),))
    assert [found.field for found in check_article(changed, view)] == ["updated_at"]
    assert [found.field for found in check_article(noticed, view)] == ["notices"]


def test_an_unpublished_article_has_no_times_to_compare(article, view):
    """A draft may have any dateline."""
    draft = replace(
        article, published_at=None, text=replace(article.text, dateline=Dateline("", date(2026, 11, 25)))
    )
    assert check_article(draft, view) == ()


def test_what_blocks_comes_first_and_then_the_order_of_the_page(findings_of):
    """Findings are sorted by severity, then by field, then by place."""
    found = findings_of(headline="", standfirst="", body="![a](pic.jpg) TK, TK\n\n#### Deep", bylines=())
    assert [(each.severity, each.field, each.start) for each in found] == [
        (BLOCK, "headline", None),
        (BLOCK, "body", 0),
        (BLOCK, "body", 14),
        (BLOCK, "body", 18),
        (WARN, "standfirst", None),
        (WARN, "body", 22),
        (WARN, "bylines", None),
    ]


def test_a_finding_is_a_plain_value(findings_of):
    """Findings can be compared and shown without the rule that made them."""
    assert findings_of(headline="") == [
        Finding("headline", BLOCK, "The article has no headline yet.", "headline")
    ]


def test_the_rules_that_block_are_known():
    """No other rule names the severity, so an export may leave the others out."""
    blocking = {rule.__module__ for rule in all_rules.BLOCKING}
    for rule in all_rules.RULES:
        source = Path(inspect.getfile(rule)).read_text(encoding="utf-8")
        assert ("Severity.BLOCK" in source) == (rule.__module__ in blocking), rule.__module__
