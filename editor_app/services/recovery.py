"""Taking in what was typed but not saved when the program ended."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import NotFound
from editor_app.domain.ids import ArticleId
from editor_app.domain.revision import SaveReason
from editor_app.services.articles import create_article, get_article, save_article
from editor_app.storage.journal import Draft, list_journals, read_journal
from editor_app.storage.library import Library

UNREADABLE = ".unreadable"


class Outcome(StrEnum):
    """Where recovered text went."""

    SAVED = "saved"
    COPIED = "copied"


@dataclass(frozen=True, slots=True)
class Recovered:
    """A draft that was taken in: into its article, or into a copy because the article had moved on."""

    article: ArticleId
    headline: str
    outcome: Outcome


def recover_drafts(library: Library) -> Done[list[Recovered]]:
    """Take in every draft journal of the library.

    Text that began from the article as it stands is saved as a new state on top; the state before
    stays among the revisions. Text that began from an older state never overwrites the newer one:
    it becomes a draft of its own. A journal that cannot be read is kept under another name.
    """
    recovered: list[Recovered] = []
    changes = Changes()
    for journal in list_journals(library.drafts):
        done = _recover(library, journal)
        if done is not None:
            recovered.append(done.value)
            changes |= done.changes
    return Done(recovered, changes)


def _recover(library: Library, journal: Path) -> Done[Recovered] | None:
    draft = read_journal(journal)
    if draft is None:
        journal.rename(journal.with_suffix(UNREADABLE))
        return None
    done = _take_in(library, draft) if draft.text != draft.base else None
    journal.unlink()
    return done


def _take_in(library: Library, draft: Draft) -> Done[Recovered] | None:
    try:
        article = get_article(library, draft.article)
    except NotFound:
        return _copied(library, draft.text)
    text = replace(draft.text, slug=article.slug)  # a slug half typed could be one that is taken
    if text == article.text:
        return None
    if article.revision != draft.revision and not _came_by(draft, article):
        return _copied(library, text)
    saved = save_article(library, article.id, text, article.revision, SaveReason.RECOVERY)
    return Done(_recovered(saved.value, Outcome.SAVED), saved.changes)


def _came_by(draft: Draft, article: Article) -> bool:
    """Tell whether the article holds a state the draft went through: it was saved just before the end."""
    return any(replace(state, slug=article.slug) == article.text for state in (draft.base, *draft.states))


def _copied(library: Library, text: ArticleText) -> Done[Recovered]:
    headline = f"{text.headline or text.slug} (recovered)"
    made = create_article(library, replace(text, headline=headline, slug=""))
    return Done(_recovered(made.value, Outcome.COPIED), made.changes)


def _recovered(article: Article, outcome: Outcome) -> Recovered:
    return Recovered(article.id, article.headline, outcome)
