"""What was typed but not saved when the program ended: found, offered, kept or put aside."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import NotFound
from editor_app.domain.ids import ArticleId
from editor_app.domain.merge import merge_fields
from editor_app.domain.revision import SaveReason
from editor_app.services.articles import create_article, get_article, save_article
from editor_app.storage.journal import Draft, list_journals, read_journal, set_aside
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded

UNREADABLE = ".unreadable"
DISCARDED = "discarded"
KEPT_FOR = timedelta(days=30)
"""How long a discarded draft can still be had back from the folder of that name."""


class Outcome(StrEnum):
    """Where unsaved text goes when it is kept."""

    SAVED = "saved"
    """On top of the article, which is as the draft knew it."""
    MERGED = "merged"
    """Into the article, which has changed in other fields since."""
    COPIED = "copied"
    """Into an article of its own: both sides changed the same field, or the article is gone."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A draft the library does not have. `now` is the article's text in the library; None when it is gone."""

    journal: Path
    article: ArticleId
    headline: str
    now: ArticleText | None
    draft: ArticleText
    typed_at: datetime
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Recovered:
    """A draft that was kept, and where it went."""

    article: ArticleId
    headline: str
    outcome: Outcome


def find_drafts(library: Library) -> list[Unsaved]:
    """Return what the journals hold that the library does not, newest first.

    Nothing is applied. A journal that holds nothing new goes; one that cannot be read is kept under
    another name. Those that remain are set aside, so that an article may be opened and written on
    before anybody has decided about its draft.
    """
    _forget_discarded(library)
    found = [unsaved for journal in list_journals(library.drafts) if (unsaved := _look(library, journal))]
    return sorted(found, key=lambda unsaved: unsaved.typed_at, reverse=True)


def keep_draft(library: Library, journal: Path) -> Done[Recovered | None]:
    """Bring unsaved text into the library; it never takes the place of something newer.

    The state before stays among the revisions. None when the library has it already.
    """
    draft = read_journal(journal)
    if draft is None:
        return Done(None, Changes())
    done = _keep(library, draft)
    with in_sentences():
        journal.unlink(missing_ok=True)
    return done


def discard_draft(library: Library, journal: Path) -> Done[None]:
    """Put unsaved text away; its file stays in `drafts/discarded` for thirty days."""
    with in_sentences():
        folder = library.drafts / DISCARDED
        folder.mkdir(exist_ok=True)
        journal.rename(folder / f"{library.clock().astimezone(UTC):%Y%m%dT%H%M%S%f}-{journal.name}")
    return Done(None, Changes())


def recover_drafts(library: Library) -> Done[list[Recovered]]:
    """Keep every draft there is: for a library without a window to ask in."""
    recovered: list[Recovered] = []
    changes = Changes()
    for unsaved in reversed(find_drafts(library)):
        done = keep_draft(library, unsaved.journal)
        if done.value is not None:
            recovered.append(done.value)
            changes |= done.changes
    return Done(recovered, changes)


def _look(library: Library, journal: Path) -> Unsaved | None:
    draft = read_journal(journal)
    if draft is None:
        journal.rename(journal.with_suffix(UNREADABLE))
        return None
    article = _article(library, draft)
    text = _draft_text(draft, article)
    if draft.text == draft.base or (article is not None and text == article.text):
        journal.unlink(missing_ok=True)
        return None
    typed_at = datetime.fromtimestamp(journal.stat().st_mtime, UTC).astimezone()
    kept = set_aside(library.drafts, draft.article) if journal.stem == draft.article else journal
    headline = text.headline or (article.headline if article else "")
    now = article.text if article else None
    return Unsaved(kept, draft.article, headline, now, text, typed_at, _outcome(draft, article))


def _keep(library: Library, draft: Draft) -> Done[Recovered | None]:
    article = _article(library, draft)
    text = _draft_text(draft, article)
    outcome = _outcome(draft, article)
    if article is None or outcome is Outcome.COPIED:
        return _copied(library, text)
    if outcome is Outcome.MERGED:
        text = merge_fields(_draft_base(draft, article), text, article.text) or text
    if text == article.text:
        return Done(None, Changes())
    saved = save_article(library, article.id, text, article.revision, SaveReason.RECOVERY)
    return Done(_recovered(saved.value, outcome), saved.changes)


def _outcome(draft: Draft, article: Article | None) -> Outcome:
    if article is None:
        return Outcome.COPIED
    if article.revision == draft.revision or _came_by(draft, article):
        return Outcome.SAVED
    merged = merge_fields(_draft_base(draft, article), _draft_text(draft, article), article.text)
    return Outcome.COPIED if merged is None else Outcome.MERGED


def _article(library: Library, draft: Draft) -> Article | None:
    try:
        return get_article(library, draft.article)
    except NotFound:
        return None


def _draft_text(draft: Draft, article: Article | None) -> ArticleText:
    """Return what was typed, under the article's slug: one half typed could be one that is taken."""
    return replace(draft.text, slug=article.slug) if article else draft.text


def _draft_base(draft: Draft, article: Article) -> ArticleText:
    return replace(draft.base, slug=article.slug)


def _came_by(draft: Draft, article: Article) -> bool:
    """Tell whether the article holds a state the draft went through: it was saved just before the end."""
    return any(replace(state, slug=article.slug) == article.text for state in (draft.base, *draft.states))


def _copied(library: Library, text: ArticleText) -> Done[Recovered | None]:
    headline = worded("{0} (recovered)", text.headline or text.slug)
    made = create_article(library, replace(text, headline=headline, slug=""))
    return Done(_recovered(made.value, Outcome.COPIED), made.changes)


def _recovered(article: Article, outcome: Outcome) -> Recovered:
    return Recovered(article.id, article.headline, outcome)


def _forget_discarded(library: Library) -> None:
    oldest = library.clock() - KEPT_FOR
    for file in (library.drafts / DISCARDED).glob("*"):
        if datetime.fromtimestamp(file.stat().st_mtime, UTC) < oldest:
            file.unlink()
