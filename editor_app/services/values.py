"""Writing one value of an article from a list, and putting back what it was."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from editor_app.domain.article import Article
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import Conflict
from editor_app.domain.ids import ArticleId
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.workflow import Status
from editor_app.services import steps
from editor_app.services.articles import change_status, get_article, save_article
from editor_app.services.planning import save_plan
from editor_app.storage.library import Library
from editor_app.wording import worded


class Field(StrEnum):
    """What can be written in a list; each takes the type its name has in the article or its plan."""

    HEADLINE = "headline"
    SECTION = "section"
    REPORTER = "reporter"
    EDITOR = "editor"
    TARGET = "target"
    DEADLINE = "deadline"
    EMBARGO = "embargo"
    SCHEDULED = "scheduled"
    PRIORITY = "priority"
    HOLD = "hold"
    NOTE = "note"
    STATE = "state"


_TEXT = {Field.HEADLINE: "headline", Field.SECTION: "section"}
_PLAN = {
    Field.REPORTER: "reporter",
    Field.EDITOR: "editor",
    Field.TARGET: "target_words",
    Field.DEADLINE: "deadline",
    Field.EMBARGO: "embargo",
    Field.SCHEDULED: "scheduled",
    Field.PRIORITY: "priority",
    Field.HOLD: "hold",
    Field.NOTE: "note",
}


@dataclass(frozen=True, slots=True)
class Written:
    """An article before and after one of its values was written."""

    before: Article
    after: Article
    field: Field

    @property
    def changed(self) -> bool:
        """Whether the value is another one than before."""
        return bool(value_of(self.before, self.field) != value_of(self.after, self.field))


def value_of(article: Article, field: Field) -> Any:  # noqa: ANN401  a text, a number, an id, a moment, a state
    """Return the value of a field."""
    if field in _TEXT:
        return getattr(article.text, _TEXT[field])
    return article.status if field is Field.STATE else getattr(article.plan, _PLAN[field])


def put_back(library: Library, written: Written) -> Done[Written]:
    """Undo the writing of a value; a state is put back without being a step of the newsroom.

    Raises Conflict when the value was changed again since.
    """
    now = get_article(library, written.before.id)
    if value_of(now, written.field) != value_of(written.after, written.field):
        name = now.headline or now.slug
        raise Conflict(worded("“{0}” was changed again meanwhile.", name), worded("It stays as it is now."))
    if written.field is Field.STATE:
        return _put_state_back(library, now, written.before)
    return write_value(library, now.id, written.field, value_of(written.before, written.field))


def write_value(library: Library, article_id: ArticleId, field: Field, value: Any) -> Done[Written]:  # noqa: ANN401
    """Write a value; everything else of the article stays as it is.

    Raises NotFound, Refused for a step the newsroom does not know, BadInput for what is no good.
    """
    before = get_article(library, article_id)
    if value_of(before, field) == value:
        return Done(Written(before, before, field), Changes())
    if field in _TEXT:
        text = replace(before.text, **{_TEXT[field]: value})
        done = save_article(library, article_id, text, before.revision)
    elif field is Field.STATE:
        done = change_status(library, article_id, Status(str(value)))
    else:
        done = save_plan(library, article_id, replace(before.plan, **{_PLAN[field]: value}))
    return Done(Written(before, done.value, field), done.changes)


def _put_state_back(library: Library, now: Article, before: Article) -> Done[Written]:
    back = replace(
        now,
        status=before.status,
        published_at=before.published_at,
        revision=now.revision + 1,
        updated_at=library.clock(),
    )
    with library.write() as work:
        if not work.articles.replace(back, now.revision):
            raise Conflict(worded("“{0}” was changed again meanwhile.", now.headline or now.slug))
        work.revisions.keep(
            Revision(back.id, back.revision, back.updated_at, SaveReason.STATUS, back.status, back.text)
        )
        steps.record(library, work, now, back, steps.UNDONE)
    return Done(Written(now, back, Field.STATE), Changes(articles=frozenset({back.id})))
