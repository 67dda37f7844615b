"""The desk's plan of an article: who sees to it, when it is due, how long it may be."""

from dataclasses import replace

from editor_app.domain.article import Article
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import Conflict, NotFound
from editor_app.domain.ids import ArticleId
from editor_app.domain.plan import Plan
from editor_app.storage.library import Library
from editor_app.wording import worded


def save_plan(library: Library, article_id: ArticleId, plan: Plan) -> Done[Article]:
    """Write the plan of an article; its text stays as it is. Raises NotFound."""
    with library.write() as work:
        before = work.articles.get(article_id)
        if before is None:
            raise NotFound(worded("The article is not in this library."))
        if before.plan == plan:
            return Done(before, Changes())
        after = replace(before, plan=plan, revision=before.revision + 1)
        if not work.articles.replace(after, before.revision):
            raise Conflict(
                worded("The article was changed elsewhere meanwhile."), worded("Its plan was not changed.")
            )
    return Done(after, Changes(articles=frozenset({article_id})))
