"""Commands on articles: import, list, show, check."""

from argparse import Namespace

from editor_app.cli.printing import PrintedProgress, iso, print_json, say
from editor_app.cli.story_json import article_json, finding_json, report_json, row_json
from editor_app.domain.finding import Gate
from editor_app.progress import CancelToken
from editor_app.services.articles import find_article
from editor_app.services.checking import check_library
from editor_app.services.importing import ImportReport, article_as_markdown
from editor_app.services.importing import import_files as take_in_files
from editor_app.services.library_checks import Checked
from editor_app.services.lists import ArticleQuery, article_ids, article_rows
from editor_app.services.previewing import article_page
from editor_app.storage.library import Library


def import_files(asked: Namespace) -> int:
    """Take Markdown files in; 3 when one of them was refused, after taking in the others."""
    with Library.open(asked.library) as library:
        report = take_in_files(library, asked.files, PrintedProgress(), CancelToken()).value
    if asked.json:
        print_json(report_json(report))
    else:
        _print_report(report)
    for refused in report.refused:
        say(f"dateline: {refused.sentence}")
    return 3 if report.refused else 0


def list_articles(asked: Namespace) -> int:
    """List the kept articles, the last changed first."""
    with Library.open(asked.library, read_only=True) as library:
        rows = article_rows(library, article_ids(library, ArticleQuery()))
    if asked.json:
        print_json([row_json(row) for row in rows])
        return 0
    for row in rows:
        print(f"{row.status:<10} {iso(row.updated_at)}  {row.slug}  {row.headline}")
    return 0


def show(asked: Namespace) -> int:
    """Show one article: as Markdown with front matter, as JSON, or its body as HTML."""
    with Library.open(asked.library, read_only=True) as library:
        article = find_article(library, asked.slug)
        if asked.json:
            print_json(article_json(library, article))
        elif asked.html:
            print(article_page(library, article).body.html)
        else:
            print(article_as_markdown(library, article), end="")
    return 0


def check(asked: Namespace) -> int:
    """Say what is wrong with articles before a step; 1 when there are findings that nobody has waived."""
    with Library.open(asked.library, read_only=True) as library:
        reports = check_library(library, asked.slugs, Gate(asked.gate))
    if asked.json:
        print_json([finding_json(report.slug, each) for report in reports for each in report.checked])
    else:
        for report in reports:
            for each in report.checked:
                print(f"{report.slug}: {_graded(each)}: {each.finding.sentence}")
        if not any(report.findings for report in reports):
            print("Nothing to mend.")
    return int(any(report.findings for report in reports))


def _graded(found: Checked) -> str:
    """Return how grave a finding is, or who waived it and why."""
    if found.waiver is None:
        return found.finding.severity
    return f"waived by {found.waiver.by.name or 'somebody'} ({found.waiver.reason})"


def _print_report(report: ImportReport) -> None:
    for imported in report.articles:
        print(f"{imported.outcome} {imported.slug} ({imported.file.name})")
        for note in imported.notes:
            print(f"  {note}")
    if report.new_authors:
        print("New authors: " + ", ".join(report.new_authors))
    if report.new_sections:
        print("New sections: " + ", ".join(report.new_sections))
