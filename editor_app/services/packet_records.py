"""What was said, decided and planned about an article of a packet, put beside what is here: united by id."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.comment_anchors import carried
from editor_app.domain.ids import ArticleId
from editor_app.domain.plan import Plan
from editor_app.domain.review import Comment, Person, SignOff, Step
from editor_app.exchange.contents import PacketArticle
from editor_app.storage.work import Work
from editor_app.wording import worded


def add_comments(work: Work, theirs: PacketArticle, after: Article) -> bool:
    """Take over comments that are new or newer than here; tell whether any was."""
    new = [each for each in theirs.comments if _add_comment(work, each, theirs.text, after)]
    return bool(new)


def add_decisions(
    work: Work, theirs: PacketArticle, article_id: ArticleId, numbers: Mapping[int, int]
) -> bool:
    """Add the sign-offs and steps that are not recorded yet; tell whether there were any.

    `numbers` leads from the revisions of the sender to those under which their states are kept here.
    """
    decided: list[SignOff | Step] = [*theirs.sign_offs, *theirs.steps]
    new = [each for each in decided if not work.review.is_recorded(each.id)]
    for each in new:
        number = numbers.get(each.revision, 0)
        moved = replace(each, article=article_id, revision=number, by=_known(work, each.by))
        if isinstance(moved, SignOff):
            work.review.add_sign_off(moved)
        else:
            work.review.add_step(moved)
    return bool(new)


def planned(ours: Plan, theirs: Plan) -> tuple[Plan, tuple[str, ...]]:
    """Return our plan with what only they planned; where both did, ours stays and that is said."""
    nothing, notes = Plan(), []
    values: dict[str, Any] = {}
    for name in (each.name for each in fields(Plan)):
        mine, other = getattr(ours, name), getattr(theirs, name)
        if mine == getattr(nothing, name):
            values[name] = other
        elif other not in (mine, getattr(nothing, name)):
            notes.append(worded("Its {0} is another one there; the one here stays.", name.replace("_", " ")))
    return replace(ours, **values), tuple(notes)


def _add_comment(work: Work, said: Comment, text: ArticleText, after: Article) -> bool:
    have = work.review.comment(said.id)
    if have is None and work.review.is_recorded(said.id):
        return False
    if have is not None and (have.article != after.id or _moment(have) >= _moment(said)):
        return False
    anchor = have.anchor if have else carried(said.anchor, text, after.text)
    mentions = tuple(author.id for author in work.authors.get_many(list(said.mentions)))
    by = _known(work, said.by)
    work.review.put_comment(replace(said, article=after.id, anchor=anchor, by=by, mentions=mentions))
    return True


def _known(work: Work, person: Person) -> Person:
    known = person.id is not None and work.authors.get_many([person.id])
    return person if known else replace(person, id=None)


def _moment(said: Comment) -> datetime:
    return max(each for each in (said.at, said.changed_at, said.resolved_at) if each)
