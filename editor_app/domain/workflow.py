"""The states of an article, which step leads where, and who may take it."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from editor_app.domain.errors import Refused
from editor_app.domain.ids import AuthorId
from editor_app.domain.review import DeskRole, Person, Step
from editor_app.wording import worded


class Status(StrEnum):
    """Where an article stands between a first note and the reader."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    IN_REVIEW = "in review"
    APPROVED = "approved"
    PUBLISHED = "published"
    SPIKED = "spiked"
    CORRECTED = "corrected"
    UPDATED = "updated"
    WITHDRAWN = "withdrawn"


EXPORTED = (Status.APPROVED, Status.PUBLISHED, Status.CORRECTED, Status.UPDATED)
"""What an export takes unless it is told otherwise."""

PUBLIC = (Status.PUBLISHED, Status.CORRECTED, Status.UPDATED)

STEPS: dict[Status, tuple[Status, ...]] = {
    Status.DRAFT: (Status.SUBMITTED, Status.SPIKED),
    Status.SUBMITTED: (Status.IN_REVIEW, Status.DRAFT, Status.SPIKED),
    Status.IN_REVIEW: (Status.APPROVED, Status.DRAFT, Status.SPIKED),
    Status.APPROVED: (Status.PUBLISHED, Status.DRAFT, Status.SPIKED),
    Status.PUBLISHED: (Status.CORRECTED, Status.UPDATED, Status.WITHDRAWN),
    Status.CORRECTED: (Status.CORRECTED, Status.UPDATED, Status.WITHDRAWN),
    Status.UPDATED: (Status.CORRECTED, Status.UPDATED, Status.WITHDRAWN),
    Status.SPIKED: (Status.DRAFT,),
    Status.WITHDRAWN: (),
}


def check_step(before: Status, after: Status) -> None:
    """Raise Refused unless the step from `before` to `after` is one the newsroom knows."""
    if after != before and after not in STEPS[before]:
        raise Refused(worded("An article that is {0} cannot become {1}.", before, after))


_ROLES = tuple(DeskRole)
_LEAST = {
    Status.SUBMITTED: DeskRole.REPORTER,
    Status.WITHDRAWN: DeskRole.CHIEF_EDITOR,
}
_OWN_WAY = {
    (Status.SUBMITTED, Status.DRAFT): DeskRole.REPORTER,  # who submitted may take it back
    (Status.DRAFT, Status.SPIKED): DeskRole.REPORTER,
}


def least_role(before: Status, after: Status) -> DeskRole:
    """Return who may take a step: people of this role, and those above."""
    return _OWN_WAY.get((before, after)) or _LEAST.get(after, DeskRole.EDITOR)


def needs_reason(before: Status, after: Status) -> bool:
    """Tell whether a step has to be explained: sending back, dropping, withdrawing."""
    sent_back = after is Status.DRAFT and before in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED)
    return sent_back or after in (Status.SPIKED, Status.WITHDRAWN)


def role_of(roles: Mapping[AuthorId, DeskRole], person: Person | None) -> DeskRole:
    """Return what somebody is at the desk.

    While nobody was given a role everybody is chief editor: a newsroom of one asks nobody. Afterwards
    people without a role are reporters. Raises Refused when nobody said who sits here.
    """
    if not roles:
        return DeskRole.CHIEF_EDITOR
    if person is None or person.id is None:
        raise Refused(
            worded("Nobody has said who sits at this computer."),
            worded("Say who you are in Preferences, Me."),
        )
    return roles.get(person.id, DeskRole.REPORTER)


def may(role: DeskRole, least: DeskRole) -> bool:
    """Tell whether a role reaches up to another."""
    return _ROLES.index(role) >= _ROLES.index(least)


def check_permission(
    roles: Mapping[AuthorId, DeskRole], person: Person | None, before: Status, after: Status, reason: str
) -> DeskRole:
    """Return the role in which somebody takes a step.

    Raises Refused when the step is for others, or needs a reason. Where nobody has a role, none is asked.
    """
    role, least = role_of(roles, person), least_role(before, after)
    if not may(role, least):
        name = person.name if person else ""
        raise Refused(
            worded(
                "{0} is a {1} here, and only {2} may make this article {3}.",
                name,
                role,
                _people(least),
                after,
            ),
            worded("Ask one of them, or leave a comment."),
        )
    if roles and needs_reason(before, after) and not reason.strip():
        raise Refused(
            worded("An article that becomes {0} again needs a reason.", after),
            worded("Say why in a sentence."),
        )
    return role


def state_before_spiking(steps: Sequence[Step]) -> Status:
    """Return the state a spiked article had, to which it is restored; a draft where nobody recorded it."""
    last = next((step for step in reversed(steps) if step.after == Status.SPIKED), None)
    return Status(last.before) if last and last.before != Status.SPIKED else Status.DRAFT


def _people(least: DeskRole) -> str:
    names = {
        DeskRole.REPORTER: worded("a reporter"),
        DeskRole.EDITOR: worded("an editor"),
        DeskRole.CHIEF_EDITOR: worded("a chief editor"),
    }
    return worded(" or ").join(names[role] for role in _ROLES if may(role, least))


def status_from_import(wished: str | None) -> Status:
    """Return the status an imported article gets: it never climbs.

    Only an explicit `published` or `approved` is believed; everything else becomes a draft.
    """
    if wished in (Status.PUBLISHED, Status.APPROVED):
        return Status(wished)
    return Status.DRAFT
