"""Articles, findings and reports as the JSON documents of the command line."""

from typing import Any

from editor_app.cli.printing import iso
from editor_app.domain.article import Article
from editor_app.domain.counts import count_words, reading_minutes
from editor_app.services.importing import ImportReport
from editor_app.services.library_checks import Checked
from editor_app.services.lists import ArticleRow
from editor_app.services.previewing import article_page
from editor_app.storage.library import Library


def row_json(row: ArticleRow) -> dict[str, Any]:
    """Return a row of `dateline list --json`."""
    return {
        "id": row.id,
        "slug": row.slug,
        "headline": row.headline,
        "status": row.status.value,
        "section": row.section,
        "language": row.language,
        "byline": row.byline,
        "words": row.words,
        "updated": iso(row.updated_at),
        "published": iso(row.published_at),
    }


def article_json(library: Library, article: Article) -> dict[str, Any]:
    """Return the document of `dateline show --json`: every field, with authors and section by name."""
    page = article_page(library, article)
    text = article.text
    return {
        "id": article.id,
        "slug": article.slug,
        "status": article.status.value,
        "revision": article.revision,
        "headline": text.headline,
        "short_headline": text.short_headline,
        "standfirst": text.standfirst,
        "language": text.language,
        "section": page.section.name if page.section else "",
        "tags": list(text.tags),
        "dateline": {
            "place": text.dateline.place,
            "date": text.dateline.date.isoformat() if text.dateline.date else None,
        },
        "authors": [
            {
                "id": c.author.id,
                "name": c.author.name,
                "role": c.author.text.role,
                "byline": c.byline.role.value,
            }
            for c in page.credited
        ],
        "lead": {
            "media": text.lead.media,
            "alt": text.lead.alt,
            "caption": text.lead.caption,
            "credit": text.lead.credit,
        },
        "seo": {"title": text.seo.title, "description": text.seo.description},
        "social_title": text.social_title,
        "push_text": text.push_text,
        "notices": [{"kind": n.kind.value, "at": iso(n.at), "text": n.text} for n in article.notices],
        "words": count_words(text.body),
        "reading_minutes": reading_minutes(text.body),
        "created": iso(article.created_at),
        "updated": iso(article.updated_at),
        "published": iso(article.published_at),
        "body": text.body,
    }


def finding_json(slug: str, found: Checked) -> dict[str, Any]:
    """Return one entry of `dateline check --json`; offsets count characters of the field."""
    finding, waiver = found.finding, found.waiver
    return {
        "slug": slug,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "sentence": finding.sentence,
        "field": finding.field,
        "start": finding.start,
        "end": finding.end,
        "waived": {"by": waiver.by.name, "reason": waiver.reason} if waiver else None,
    }


def report_json(report: ImportReport) -> dict[str, Any]:
    """Return the document of `dateline import --json`."""
    return {
        "articles": [
            {
                "file": imported.file.name,
                "id": imported.article,
                "slug": imported.slug,
                "outcome": imported.outcome,
                "notes": list(imported.notes),
            }
            for imported in report.articles
        ],
        "new_authors": list(report.new_authors),
        "new_sections": list(report.new_sections),
        "refused": [{"file": r.file.name, "sentence": r.sentence} for r in report.refused],
    }
