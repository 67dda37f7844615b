"""The states of an article, and which step leads where."""

from enum import StrEnum

from editor_app.domain.errors import Refused


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
        raise Refused(f"An article that is {before} cannot become {after}.")


def status_from_import(wished: str | None) -> Status:
    """Return the status an imported article gets: it never climbs.

    Only an explicit `published` or `approved` is believed; everything else becomes a draft.
    """
    if wished in (Status.PUBLISHED, Status.APPROVED):
        return Status(wished)
    return Status.DRAFT
