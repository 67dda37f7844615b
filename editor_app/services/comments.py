"""What colleagues remark about an article: comments on a place of it, answers, and what is settled."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.changes import Changes, Done
from editor_app.domain.comment_anchors import carried, placed
from editor_app.domain.comment_threads import Thread, is_by, mentions_in, threads_of
from editor_app.domain.errors import BadInput, NotFound, Refused
from editor_app.domain.ids import ArticleId, AuthorId
from editor_app.domain.review import Anchor, Comment, Person
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded


@dataclass(frozen=True, slots=True)
class Said:
    """The threads of an article, with the text their anchors belong to."""

    article: ArticleId
    text: ArticleText
    threads: tuple[Thread, ...] = ()


def read_threads(library: Library, article_id: ArticleId) -> Said:
    """Return what is said about an article; raise NotFound when there is none."""
    with library.read() as work:
        article = _article(work, article_id)
        return Said(article_id, article.text, threads_of(work.review.comments(article_id)))


def comment_on(
    library: Library, article_id: ArticleId, by: Person, text: str, anchor: Anchor | None = None
) -> Done[Comment]:
    """Begin a thread about a place of an article, or about all of it; people behind an @ are mentioned.

    Offsets are those of the text without suggestions. Where the quote stands elsewhere by now, the
    comment stands with it. Raises BadInput for an empty comment, NotFound.
    """
    with library.write() as work:
        article = _article(work, article_id)
        place = placed(anchor or Anchor(), article.text)
        said = _new(library, work, article_id, by, text, anchor=place)
    return _done(said)


def answer(library: Library, thread_id: str, by: Person, text: str) -> Done[Comment]:
    """Answer to a thread; one that was resolved is open again.

    Raises BadInput for an empty answer, NotFound when the thread is gone.
    """
    with library.write() as work:
        first = _comment(work, thread_id)
        if first.resolved_at is not None:
            work.review.put_comment(replace(first, resolved_at=None, resolved_by=""))
        said = _new(library, work, first.article, by, text, thread=thread_id)
    return _done(said)


def change_comment(library: Library, comment_id: str, by: Person, text: str) -> Done[Comment]:
    """Write a comment anew; only the one who made it may. Raises Refused, BadInput, NotFound."""
    with library.write() as work:
        before = _comment(work, comment_id)
        if not is_by(before, by):
            raise Refused(worded("This comment is {0}’s.", before.by.name), worded("Answer to it instead."))
        after = replace(
            before, text=_written(text), mentions=_mentions(work, text), changed_at=library.clock()
        )
        if after.text == before.text:
            return Done(before, Changes())
        work.review.put_comment(after)
    return _done(after)


def delete_comment(library: Library, comment_id: str, by: Person) -> Done[Comment]:
    """Delete a comment of one's own; one that others have answered stays for them.

    Raises Refused, NotFound.
    """
    with library.write() as work:
        gone = _comment(work, comment_id)
        if not is_by(gone, by):
            raise Refused(worded("This comment is {0}’s.", gone.by.name), worded("Resolve it instead."))
        if any(each.thread == gone.id for each in work.review.comments(gone.article)):
            raise Refused(worded("There are answers to this comment."), worded("Resolve it instead."))
        work.review.drop_comment(comment_id)
    return _done(gone)


def put_comment_back(library: Library, said: Comment) -> Done[Comment]:
    """Bring back a comment as it was, where its place is by now; for the way back.

    Raises NotFound when the article is gone.
    """
    with library.write() as work:
        article = _article(work, said.article)
        place = placed(said.anchor, article.text)
        if place.gone:  # its words had changed before it was deleted: the quote is an older one
            place = said.anchor
        back = replace(said, anchor=place)
        work.review.put_comment(back)
    return _done(back)


def resolve(library: Library, thread_id: str, by: Person) -> Done[Comment]:
    """Say that what a thread was about is settled. Raises NotFound."""
    with library.write() as work:
        before = _comment(work, thread_id)
        after = replace(before, resolved_at=library.clock(), resolved_by=by.name)
        work.review.put_comment(after)
    return _done(after)


def reopen(library: Library, thread_id: str) -> Done[Comment]:
    """Say that a resolved thread is not settled after all. Raises NotFound."""
    with library.write() as work:
        after = replace(_comment(work, thread_id), resolved_at=None, resolved_by="")
        work.review.put_comment(after)
    return _done(after)


def carry(work: Work, before: Article, after: Article) -> None:
    """Let the comments of an article stand where their words stand now; part of whatever writes its text."""
    if _commented(before.text) == _commented(after.text):
        return
    for said in work.review.comments(before.id):
        anchor = carried(said.anchor, before.text, after.text)
        if anchor != said.anchor:
            work.review.put_comment(replace(said, anchor=anchor))


def _commented(text: ArticleText) -> Sequence[object]:
    return text.headline, text.standfirst, text.body, text.lead.media


def _new(
    library: Library,
    work: Work,
    article_id: ArticleId,
    by: Person,
    text: str,
    *,
    anchor: Anchor | None = None,
    thread: str = "",
) -> Comment:
    said = Comment(
        library.new_id(),
        article_id,
        library.clock(),
        by,
        _written(text),
        anchor or Anchor(),
        thread,
        _mentions(work, text),
    )
    work.review.put_comment(said)
    return said


def _written(text: str) -> str:
    if not text.strip():
        raise BadInput(worded("A comment says something."), worded("Write a few words."))
    return text.strip()


def _mentions(work: Work, text: str) -> tuple[AuthorId, ...]:
    if "@" not in text:
        return ()
    return mentions_in(text, ((each.id, each.name) for each in work.authors.listed()))


def _article(work: Work, article_id: ArticleId) -> Article:
    article = work.articles.get(article_id)
    if article is None:
        raise NotFound(worded("The article is not in this library."))
    return article


def _comment(work: Work, comment_id: str) -> Comment:
    found = work.review.comment(comment_id)
    if found is None:
        raise NotFound(worded("The comment was deleted meanwhile."))
    return found


def _done(said: Comment) -> Done[Comment]:
    return Done(said, Changes(articles=frozenset({said.article})))
