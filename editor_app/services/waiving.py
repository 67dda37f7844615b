"""Letting a finding pass: by somebody who may, with a reason that is kept."""

from editor_app.checks.policy import UNWAIVABLE
from editor_app.domain.article import Article
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, Refused
from editor_app.domain.finding import Finding, Severity, finding_key
from editor_app.domain.review import DeskRole, Person, Waiver
from editor_app.domain.workflow import may, role_of
from editor_app.storage.library import Library

NOBODY = Person(None, "")


def waive(library: Library, article: Article, finding: Finding, reason: str) -> Done[Waiver]:
    """Let a finding of an article pass, as the person who works with the library.

    What blocks is the chief editor's to waive, what warns an editor's. Raises Refused for others, and for
    what nobody may waive; BadInput without a reason.
    """
    if finding.rule in UNWAIVABLE:
        raise Refused("This cannot be waived: somebody may be in danger.", "Use another picture.")
    if not reason.strip():
        raise BadInput("A waiver needs a reason.", "Say in a sentence why it may pass.")
    least = DeskRole.CHIEF_EDITOR if finding.severity is Severity.BLOCK else DeskRole.EDITOR
    with library.write() as work:
        role = role_of(work.authors.desk_roles(), library.person)
        if not may(role, least):
            raise Refused(f"This is for the {least} to waive.")
        made = Waiver(
            library.new_id(),
            article.id,
            finding.rule,
            finding_key(finding, article.text),
            library.clock(),
            library.person or NOBODY,
            reason.strip(),
        )
        work.review.add_waiver(made)
    return Done(made, Changes(articles=frozenset({article.id})))


def take_back_waiver(library: Library, waiver: Waiver) -> Done[Waiver]:
    """Let a finding count again."""
    with library.write() as work:
        work.review.drop_waiver(waiver.id)
    return Done(waiver, Changes(articles=frozenset({waiver.article})))


def put_waiver_back(library: Library, waiver: Waiver) -> Done[Waiver]:
    """Waive again what was taken back, as it was."""
    with library.write() as work:
        work.review.add_waiver(waiver)
    return Done(waiver, Changes(articles=frozenset({waiver.article})))
