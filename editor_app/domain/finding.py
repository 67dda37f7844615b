"""What a check has to say about an article."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from editor_app.domain.article import ArticleText


class Severity(StrEnum):
    """How far an article with the finding may go."""

    BLOCK = "block"
    WARN = "warn"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Fix:
    """What would mend a finding in a running text: from `start` to `end` stands `text` instead.

    `label` says so in a few words.
    """

    label: str
    start: int
    end: int
    text: str


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
    fix: Fix | None = None


class Gate(StrEnum):
    """The steps before which an article is looked at."""

    SUBMIT = "submit"
    APPROVE = "approve"
    EXPORT = "export"


def finding_key(finding: Finding, text: ArticleText) -> str:
    """Return what names a finding in an article, however much is written around its place.

    It changes with the words that are meant and those beside them, or with the value of a field that is
    meant as a whole; of a whole body only the rule counts.
    """
    value = getattr(text, finding.field, "")
    if finding.start is not None and isinstance(value, str):
        before, after = value[: finding.start].split(), value[finding.end :].split()
        meant = " ".join((*before[-1:], value[finding.start : finding.end], *after[:1]))
    else:
        meant = "" if finding.field == "body" else repr(value)
    return sha256(f"{finding.rule}\n{finding.field}\n{meant}".encode()).hexdigest()[:32]
