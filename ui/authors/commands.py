"""What is done to a whole author: bin, restore, retire, merge; each can be undone by its name."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from editor_app.domain.author import Author
from editor_app.domain.changes import Done
from editor_app.services import authors as author_verbs
from editor_app.services.author_merging import Library, Merge, merge_authors, undo_merge
from ui.context import Context


class AuthorCommands(QObject):
    """Runs the verbs in the background and says with a notice what was done."""

    merged = Signal(object)  # Author, the one that is kept

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def bin(self, author: Author) -> None:
        """Move an author to the bin."""
        verb = partial(author_verbs.bin_author, self._context.library, author.id)
        self._context.jobs.write(verb, self._on_binned)

    def restore(self, author: Author) -> None:
        """Take an author out of the bin."""
        verb = partial(author_verbs.restore_author, self._context.library, author.id)
        self._context.jobs.write(verb, self._on_restored)

    def retire(self, author: Author) -> None:
        """Say that an author has left."""
        verb = partial(author_verbs.retire_author, self._context.library, author.id)
        self._context.jobs.write(verb, partial(self._on_retired, author))

    def take_back(self, author: Author) -> None:
        """Say that an author who had left is back."""
        fields = {"retired": False, "service_to": None}
        verb = partial(author_verbs.set_fields, self._context.library, author.id, **fields)
        self._context.jobs.write(verb, partial(self._on_taken_back, author))

    def merge(self, kept: Author, gone: Author) -> None:
        """Make one record of two."""
        step = MergeStep(self._context.library, kept, gone)
        self._context.jobs.write(step.do, partial(self._on_merged, step))

    def _on_binned(self, author: Author) -> None:
        library = self._context.library
        self._context.undo.did(
            self.tr("Bin {0}").format(author.name),
            partial(author_verbs.restore_author, library, author.id),
            partial(author_verbs.bin_author, library, author.id),
        )
        self._say(self.tr("Moved {0} to the bin; bylines keep the name.").format(author.name))

    def _on_restored(self, author: Author) -> None:
        library = self._context.library
        self._context.undo.did(
            self.tr("Restore {0}").format(author.name),
            partial(author_verbs.bin_author, library, author.id),
            partial(author_verbs.restore_author, library, author.id),
        )
        self._context.notices.say(self.tr("{0} is back.").format(author.name), "done")

    def _on_retired(self, before: Author, after: Author) -> None:
        self._remember(self.tr("Retire {0}").format(after.name), before, after)
        self._say(self.tr("{0} is retired; bylines, page and history stay.").format(after.name))

    def _on_taken_back(self, before: Author, after: Author) -> None:
        self._remember(self.tr("Take {0} back").format(after.name), before, after)
        self._say(self.tr("{0} is active again.").format(after.name))

    def _on_merged(self, step: "MergeStep", merge: Merge) -> None:
        name = self.tr("Merge {0} into {1}").format(merge.gone.name, merge.kept.name)
        self._context.undo.did(name, step.undo, step.do, self._left_alone)
        sentence = self.tr("{0} and {1} are one author now; articles changed: {2}.")
        self._say(sentence.format(merge.kept.name, merge.gone.name, len(merge.articles)))
        self.merged.emit(merge.kept)

    def _left_alone(self, merge: Merge) -> str:
        if not merge.left_alone:
            return ""
        headlines = ", ".join(f"“{headline}”" for headline in merge.left_alone)
        return self.tr("Changed since, and left as they are: {0}.").format(headlines)

    def _remember(self, name: str, before: Author, after: Author) -> None:
        library = self._context.library
        old, new = (
            {"retired": each.text.retired, "service_to": each.text.service_to} for each in (before, after)
        )
        undo = partial(author_verbs.set_fields, library, before.id, **old)
        self._context.undo.did(name, undo, partial(author_verbs.set_fields, library, before.id, **new))

    def _say(self, sentence: str) -> None:
        self._context.notices.say(sentence, "done", self.tr("Undo"), self._context.undo.undo)


class MergeStep:
    """A merge that can be done, taken back, and done again."""

    def __init__(self, library: Library, kept: Author, gone: Author) -> None:
        self._library, self._kept, self._gone = library, kept.id, gone.id
        self._done: Merge | None = None

    def do(self) -> Done[Merge]:
        """Merge; remember what the articles were like this time."""
        done = merge_authors(self._library, self._kept, self._gone)
        self._done = done.value
        return done

    def undo(self) -> Done[Merge]:
        """Make two records again."""
        assert self._done is not None
        return undo_merge(self._library, self._done)
