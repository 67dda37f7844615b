"""Steps from state to state: whether the newsroom allows them, and the record that stays of each."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from editor_app.domain.article import Article
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, NotFound, Refused
from editor_app.domain.finding import Finding, Gate, Severity
from editor_app.domain.ids import ArticleId
from editor_app.domain.review import Person, SignOff, Step
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.workflow import Status, check_permission, may, role_of, state_before_spiking
from editor_app.domain.workflow_file import RequiredSignOff, Workflow, workflow_of
from editor_app.services.library_checks import in_the_way
from editor_app.storage.library import Library
from editor_app.storage.newsroom_files import read_toml
from editor_app.storage.work import Work
from editor_app.wording import worded

NOBODY = Person(None, "")
WORKFLOW = "workflow.toml"
GATES = {Status.SUBMITTED: Gate.SUBMIT, Status.APPROVED: Gate.APPROVE}
READY = (Status.APPROVED, Status.PUBLISHED)
UNDONE = "undone"
"""The reason recorded for a step that is taken back."""


@dataclass(frozen=True, slots=True)
class GivenSignOff:
    """A sign-off, and whether the text is still the one that was signed."""

    sign_off: SignOff
    holds: bool


@dataclass(frozen=True, slots=True)
class ReviewState:
    """How far the review of an article is: its steps and sign-offs, and what the newsroom asks for."""

    steps: Sequence[Step] = ()
    given: Sequence[GivenSignOff] = ()
    needed: Sequence[RequiredSignOff] = ()
    workflow: Workflow = field(default_factory=Workflow)


def read_workflow(library: Library) -> Workflow:
    """Return the newsroom's own states and sign-offs; raise BadInput for a file that cannot be understood."""
    return workflow_of(read_toml(library.path / WORKFLOW))


def permitted(library: Library, work: Work, before: Article, after: Article, reason: str = "") -> Article:
    """Return the article as it is after a step, where the newsroom allows it.

    A spiked article that is restored gets the state it had. Raises Refused with the rule in the way.
    """
    if before.status == after.status:
        return after
    check_permission(work.authors.desk_roles(), library.person, before.status, after.status, reason)
    if before.status is Status.SPIKED:
        return replace(after, status=state_before_spiking(work.review.steps(before.id)), stage="")
    missing = read_workflow(library).missing(
        after.status, _section(work, before), [each.sign_off for each in _given(work, before) if each.holds]
    )
    if missing:
        names = ", ".join(each.name for each in missing)
        advice = worded("It is given in Details, under Review.")
        raise Refused(
            worded("A sign-off is missing before this article can be {0}: {1}.", after.status, names), advice
        )
    gate = GATES.get(after.status)
    found = in_the_way(library, work, before, gate) if gate else ()
    if found:
        said = " ".join(each.sentence for each in found[:3]) + (" …" if len(found) > 3 else "")
        advice = worded("Mend it, or let somebody who may waive it in Findings.")
        raise Refused(worded("This article cannot be {0} yet. {1}", after.status, said), advice)
    return replace(after, stage="")


def unsigned(work: Work, workflow: Workflow, article: Article) -> tuple[Finding, ...]:
    """Return a finding for each sign-off an article lacks, for its present text, to go out."""
    if not workflow.sign_offs:
        return ()
    holding = [each.sign_off for each in _given(work, article) if each.holds]
    section = _section(work, article)
    missing = (each for status in READY for each in workflow.missing(status, section, holding))
    return tuple(
        Finding(
            "sign-off",
            Severity.BLOCK,
            worded("The sign-off {0} is missing for the present text.", each.name),
            "plan",
        )
        for each in missing
    )


def record(library: Library, work: Work, before: Article, after: Article, reason: str = "") -> None:
    """Keep who took a step, when, from where to where, and why."""
    if (before.status, before.stage) == (after.status, after.stage):
        return
    roles = work.authors.desk_roles()
    person = library.person or NOBODY
    role = roles.get(person.id, "") if person.id else ""
    work.review.add_step(
        Step(
            id=library.new_id(),
            article=after.id,
            at=library.clock(),
            by=person,
            role=str(role),
            before=before.status.value,
            after=after.status.value,
            stage=after.stage,
            reason=reason.strip(),
            revision=after.revision,
        )
    )


def set_stage(library: Library, article_id: ArticleId, stage: str) -> Done[Article]:
    """Put an article into one of the newsroom's own states within the one it has; "" leaves it.

    Raises BadInput for a name the workflow file does not have for that state, Refused for reporters.
    """
    with library.write() as work:
        before = _existing(work, article_id)
        known = {each.name for each in read_workflow(library).stages_of(before.status)}
        if stage and stage not in known:
            raise BadInput(
                worded("“{0}” is no name of this newsroom for articles that are {1}.", stage, before.status)
            )
        after = replace(before, stage=stage, revision=before.revision + 1)
        role_of(work.authors.desk_roles(), library.person)
        work.articles.replace(after, before.revision)
        record(library, work, before, after)
    return Done(after, Changes(articles=frozenset({article_id})))


def sign_off(library: Library, article_id: ArticleId, kind: str, note: str = "") -> Done[SignOff]:
    """Let the person at this computer answer for the article as it is now; that state is kept.

    Raises Refused when the workflow file gives this to other roles, or nobody said who sits here.
    """
    with library.write() as work:
        article = _existing(work, article_id)
        person = library.person
        if person is None or person.id is None:
            raise Refused(worded("A sign-off names a person."), worded("Say who you are in Preferences, Me."))
        asked = next((each for each in read_workflow(library).sign_offs if each.name == kind), None)
        role = role_of(work.authors.desk_roles(), person)
        if asked is not None and not may(role, asked.by):
            raise Refused(worded("The sign-off {0} is given by people who are {1} or more.", kind, asked.by))
        work.revisions.keep_for_good(_state_of(article))
        given = SignOff(
            library.new_id(), article_id, library.clock(), person, kind, article.revision, note.strip()
        )
        work.review.add_sign_off(given)
    return Done(given, Changes(articles=frozenset({article_id})))


def take_back_sign_off(library: Library, given: SignOff) -> Done[None]:
    """Take a sign-off back, as the person who gave it."""
    with library.write() as work:
        if library.person is None or library.person.id != given.by.id:
            raise Refused(worded("The sign-off is {0}’s to take back.", given.by.name))
        work.review.drop_sign_off(given.id)
    return Done(None, Changes(articles=frozenset({given.article})))


def review_state(library: Library, article_id: ArticleId) -> ReviewState:
    """Return how far the review of an article is; raise BadInput for a broken workflow file."""
    workflow = read_workflow(library)
    with library.read() as work:
        article = _existing(work, article_id)
        needed = workflow.needed(_section(work, article))
        return ReviewState(work.review.steps(article_id), _given(work, article), needed, workflow)


def _given(work: Work, article: Article) -> list[GivenSignOff]:
    return [
        GivenSignOff(each, _same_text(work, article, each.revision))
        for each in work.review.sign_offs(article.id)
    ]


def _same_text(work: Work, article: Article, revision: int) -> bool:
    """Tell whether an article reads as at a revision; what is only proposed does not count."""
    if revision == article.revision:
        return True
    state = work.revisions.get(article.id, revision)
    return (
        state is not None
        and replace(state.text, suggestions=article.text.suggestions, slug=article.slug) == article.text
    )


def _state_of(article: Article) -> Revision:
    return Revision(
        article.id, article.revision, article.updated_at, SaveReason.SIGN_OFF, article.status, article.text
    )


def _section(work: Work, article: Article) -> str:
    wanted = article.text.section
    return next((each.slug for each in work.newsroom.sections() if each.id == wanted), "")


def _existing(work: Work, article_id: ArticleId) -> Article:
    article = work.articles.get(article_id)
    if article is None:
        raise NotFound(worded("The article is not in this library."))
    return article
