"""What a check has to say about an article."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How far an article with the finding may go."""

    BLOCK = "block"
    WARN = "warn"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: the rule's name, a sentence, and the place.

    `field` is a field of ArticleText (`body`, `headline`, `lead` …); `start` and `end` are
    character offsets into that field, or None when the whole field is meant.
    """

    rule: str
    severity: Severity
    sentence: str
    field: str
    start: int | None = None
    end: int | None = None
