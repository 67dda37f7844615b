"""Letting a finding pass: by somebody who may, with a reason that is kept."""

from editor_app.checks.policy import UNWAIVABLE
from editor_app.domain.article import Article
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, Refused
from editor_app.domain.finding import Finding, Gate, Severity, finding_key
from editor_app.domain.review import DeskRole, Person, Waiver
from editor_app.domain.workflow import may, role_of
from editor_app.services.checking import preflight
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded

NOBODY = Person(None, "")


def waive(library: Library, article: Article, finding: Finding, reason: str) -> Done[Waiver]:
    """Let a finding of an article pass before every step, as the person who works with the library.

    What blocks before any step is the chief editor's to waive, what warns an editor's. Raises Refused for
    others, and for what nobody may waive; BadInput without a reason.
    """
    if finding.rule in UNWAIVABLE:
        raise Refused(
            worded("This cannot be waived: somebody may be in danger."), worded("Use another picture.")
        )
    if not reason.strip():
        raise BadInput(worded("A waiver needs a reason."), worded("Say in a sentence why it may pass."))
    key = finding_key(finding, article.text)
    blocks = _blocks_somewhere(library, article, finding, key)
    with library.write() as work:
        _check_role(library, work, DeskRole.CHIEF_EDITOR if blocks else DeskRole.EDITOR)
        made = Waiver(
            library.new_id(),
            article.id,
            finding.rule,
            key,
            library.clock(),
            library.person or NOBODY,
            reason.strip(),
        )
        work.review.add_waiver(made)
    return Done(made, Changes(articles=frozenset({article.id})))


def take_back_waiver(library: Library, waiver: Waiver) -> Done[Waiver]:
    """Let a finding count again: an editor may, and whoever waived it."""
    with library.write() as work:
        if library.person is None or library.person.id != waiver.by.id:
            _check_role(library, work, DeskRole.EDITOR)
        work.review.drop_waiver(waiver.id)
    return Done(waiver, Changes(articles=frozenset({waiver.article})))


def put_waiver_back(library: Library, waiver: Waiver) -> Done[Waiver]:
    """Waive again what was taken back, as it was: whoever waived it may, and the chief editor."""
    with library.write() as work:
        if library.person is None or library.person.id != waiver.by.id:
            _check_role(library, work, DeskRole.CHIEF_EDITOR)
        work.review.add_waiver(waiver)
    return Done(waiver, Changes(articles=frozenset({waiver.article})))


def _check_role(library: Library, work: Work, least: DeskRole) -> None:
    if not may(role_of(work.authors.desk_roles(), library.person), least):
        raise Refused(worded("This is for the {0} to waive.", least))


def _blocks_somewhere(library: Library, article: Article, finding: Finding, key: str) -> bool:
    """Tell whether a finding blocks before any step, whatever it is shown as before the one looked at."""
    same = [
        each.finding
        for gate in Gate
        for each in preflight(library, article, gate)
        if (each.finding.rule, each.key) == (finding.rule, key)
    ]
    return any(each.severity is Severity.BLOCK for each in (finding, *same))
