"""All the rules, in the order of the page, and the one call that asks them."""

from collections.abc import Callable, Iterator
from dataclasses import fields

from editor_app.checks.rules import (
    alt_texts,
    attributions,
    body_text,
    bylines,
    captions,
    conditions,
    consents,
    credit_lines,
    dead_references,
    heading_order,
    headline_words,
    headlines,
    lead_pictures,
    link_texts,
    long_paragraphs,
    placeholders,
    playable,
    protected_files,
    reading_levels,
    repeated_paragraphs,
    rights_dates,
    rights_unknown,
    scripts,
    sections,
    sensitive_leads,
    seo_lengths,
    slugs,
    standfirsts,
    time_order,
    time_zones,
    transcripts,
    weekdays,
    weekdays_uk,
)
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article, ArticleText
from editor_app.domain.finding import Finding, Severity

Rule = Callable[[Article, LibraryView], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    headlines.check,
    headline_words.check,
    standfirsts.check,
    slugs.check,
    sections.check,
    bylines.check,
    body_text.check,
    placeholders.check,
    dead_references.check,
    link_texts.check,
    heading_order.check,
    repeated_paragraphs.check,
    long_paragraphs.check,
    attributions.check,
    reading_levels.check,
    scripts.check,
    weekdays.check,
    weekdays_uk.check,
    time_zones.check,
    lead_pictures.check,
    alt_texts.check,
    captions.check,
    credit_lines.check,
    rights_dates.check,
    rights_unknown.check,
    consents.check,
    protected_files.check,
    sensitive_leads.check,
    transcripts.check,
    playable.check,
    seo_lengths.check,
    time_order.check,
    conditions.check,
)
BLOCKING: tuple[Rule, ...] = (
    headlines.check,
    slugs.check,
    bylines.check,
    placeholders.check,
    dead_references.check,
    lead_pictures.check,
    rights_dates.check,
    consents.check,
    protected_files.check,
    playable.check,
)
"""Those whose findings can be in the way, unless the newsroom takes others as seriously."""

_SEVERITIES = tuple(Severity)
_FIELDS = tuple(field.name for field in fields(ArticleText))


def check_article(article: Article, view: LibraryView) -> tuple[Finding, ...]:
    """Return what the rules have to say: what blocks comes first, then from the top of the article down."""
    found = (finding for rule in RULES for finding in rule(article, view))
    return tuple(sorted(found, key=_order))


def check_what_blocks(article: Article, view: LibraryView) -> tuple[Finding, ...]:
    """Return what those rules have to say that can block: a quarter of the time."""
    return tuple(sorted((finding for rule in BLOCKING for finding in rule(article, view)), key=_order))


def _order(finding: Finding) -> tuple[int, int, int]:
    field = _FIELDS.index(finding.field) if finding.field in _FIELDS else len(_FIELDS)
    return _SEVERITIES.index(finding.severity), field, finding.start or 0
