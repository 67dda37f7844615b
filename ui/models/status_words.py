"""The states of an article as the window shows them: a word, a shape and a role for each."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

from editor_app.domain.workflow import Status

WORDS = {
    Status.DRAFT: T("status", "Draft"),
    Status.SUBMITTED: T("status", "Submitted"),
    Status.IN_REVIEW: T("status", "In review"),
    Status.APPROVED: T("status", "Approved"),
    Status.PUBLISHED: T("status", "Published"),
    Status.SPIKED: T("status", "Spiked"),
    Status.CORRECTED: T("status", "Corrected"),
    Status.UPDATED: T("status", "Updated"),
    Status.WITHDRAWN: T("status", "Withdrawn"),
}

SHAPES = {
    Status.DRAFT: ("pencil-simple", "muted"),
    Status.SUBMITTED: ("arrow-circle-right", "accent"),
    Status.IN_REVIEW: ("circle-half", "warn"),
    Status.APPROVED: ("check-circle", "good"),
    Status.PUBLISHED: ("globe-simple", "good"),
    Status.SPIKED: ("x-circle", "muted"),
    Status.CORRECTED: ("check-square", "warn"),
    Status.UPDATED: ("arrows-clockwise", "good"),
    Status.WITHDRAWN: ("prohibit", "stop"),
}

STEP_WORDS = {
    Status.DRAFT: T("status", "Back to draft"),
    Status.SUBMITTED: T("status", "Submit"),
    Status.IN_REVIEW: T("status", "Take into review"),
    Status.APPROVED: T("status", "Approve"),
    Status.PUBLISHED: T("status", "Publish"),
    Status.SPIKED: T("status", "Spike"),
    Status.CORRECTED: T("status", "Mark as corrected"),
    Status.UPDATED: T("status", "Mark as updated"),
    Status.WITHDRAWN: T("status", "Withdraw"),
}


def status_word(status: Status) -> str:
    """Return the state in the user's language."""
    return QCoreApplication.translate("status", WORDS[status])


def status_shape(status: Status) -> tuple[str, str]:
    """Return the icon and the colour role of a state."""
    return SHAPES[status]


def step_word(status: Status) -> str:
    """Return what the step to this state is called."""
    return QCoreApplication.translate("status", STEP_WORDS[status])
