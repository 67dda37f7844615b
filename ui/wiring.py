"""Who hears whom: every connection between the parts of the window, sorted by sender."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.ids import ArticleId
from editor_app.domain.workflow import PUBLIC, STEPS, Status
from editor_app.services import articles
from editor_app.services.lists import ArticleRow
from editor_app.services.pasting import linked_article
from editor_app.services.recovery import Unsaved
from editor_app.services.suggesting import with_proposed_values
from ui.actions.action import Situation
from ui.article_out import ArticleOut
from ui.context import Context
from ui.crash import CrashHandler
from ui.desk import wishes
from ui.desk.chosen import Chosen
from ui.desk.wishes import Wish
from ui.desk_memory import DeskMemory
from ui.editor.tabs import ArticleTabs
from ui.editor.view_choices import ViewChoices
from ui.handing_out import HandingOut
from ui.in_step import InStep
from ui.main_window import MainWindow
from ui.packet_wiring import PacketWiring
from ui.place_warning import warn_of_place
from ui.rendered import Rendered
from ui.review_wiring import ReviewWiring
from ui.rooms import Rooms
from ui.save_elsewhere import SaveElsewhere
from ui.spelling.service import SpellingService
from ui.touring import Touring
from ui.window_state import open_articles, remember_open_articles

PAGES_AFTER_MS = 1500
LOOK_AFTER_MS = 5000


class Wiring(QObject):
    """Makes the pages of a library and connects them. `ready`: the list is there, the editor takes text."""

    ready = Signal()

    def __init__(self, context: Context, window: MainWindow, crash: CrashHandler) -> None:
        super().__init__(window)
        self._context, self._window, self._crash = context, window, crash
        self._memory = DeskMemory.of(context)
        self.rooms = Rooms(context, window)
        self._review = ReviewWiring(context, window, self.rooms)
        self._packets = PacketWiring(context, window, self.rooms)
        self._handing_out = HandingOut(context, window, self.rooms)
        self._article_out = ArticleOut(context, window, self.rooms)
        self.in_step = InStep(self.rooms.editor, self.rooms.preview, self)
        self._spelling = SpellingService.of(context)
        self._elsewhere = SaveElsewhere(context, self.rooms.editor, window)
        self._article: Article | None = None
        self._is_ready = False
        self._rendered = Rendered(context, window)
        self._touring = Touring(context, window, self.rooms)
        self._connect_actions()
        self._connect_window()
        self._connect_desk()
        self._connect_editor()
        self._connect_panels()

    def begin(self) -> None:
        """Show the desk as it was left."""
        library = self._context.library
        self._window.setWindowTitle(f"{library.path.name} – Dateline")
        self._window.footer.set_library(library.path.name, read_only=library.read_only)
        self._tell_situation()
        self.rooms.desk.restore()
        self._window.show_desk()
        self.rooms.list_pane.view.setFocus()
        self.rooms.list_pane.restore()
        warn_of_place(self._context)

    def open_article(self, article_id: str) -> None:
        """Show the desk with this article open."""
        self._window.show_desk()
        self.rooms.editor.open_article(ArticleId(article_id))

    def open_packet(self, path: Path) -> None:
        """Show what is inside a story packet."""
        self._packets.open(path)

    def show_around(self) -> None:
        """Begin the tour, for somebody who has not seen it."""
        self._touring.begin_once()

    # Connections

    def _connect_actions(self) -> None:
        rooms, handle = self.rooms, self._window.registry.handle
        handle("article.new", rooms.commands.new)
        handle("article.duplicate", self._duplicate_current)
        handle("article.bin", self._bin_current)
        handle("article.restore", self._restore_current)
        handle("article.step_on", self._step_on)
        handle("article.give_back", self._give_back)
        handle("article.pin", self._pin)
        handle("article.save", rooms.editor.save_all)
        handle("tab.beside", self._open_beside)
        handle("article.close", rooms.editor.close_current)
        handle("go.search", rooms.palette.open)
        handle("go.list", self._search_list)
        handle("article.history", self._show_history)
        handle("article.save_elsewhere", self._elsewhere.choose)
        handle("edit.undo_step", self._undo_step)
        handle("edit.redo_step", self._redo_step)
        handle("find.open", self._find)
        handle("find.replace", self._window.show_desk)
        handle("find.library", self._find_in_library)
        handle("library.import", rooms.importing.choose)
        handle("spelling.lists", self._show_word_lists)
        handle("codes.open", self._show_codes)
        handle("preview.page", self._show_page)
        handle("preview.print", self._show_print)
        handle("preview.elsewhere", self._show_elsewhere)
        handle("preview.step", rooms.preview.toggle_step)
        handle("preview.pdf", self._save_pdf)
        handle("view.preview", self._show_preview)
        handle("view.details", self._show_details)
        handle("view.findings", self._show_findings)
        handle("view.left", rooms.desk.fold_list)
        handle("view.right", rooms.desk.fold_panel)
        handle("view.full_screen", self._toggle_full_screen)
        self._window.registry.requested.connect(rooms.editor.write)

    def _connect_window(self) -> None:
        self._context.undo.changed.connect(self._on_steps_changed)
        self._crash.save_first(self.rooms.editor.save_all)
        self._window.closing.connect(self._on_closing)
        self._window.full_screen.changed.connect(self.rooms.desk.set_alone)
        self._window.full_screen.changed.connect(self.rooms.editor.halves.set_alone)
        self._window.full_screen.changed.connect(ViewChoices.of(self._context).set_alone)
        self._window.footer.findings_requested.connect(self._show_findings)
        self._window.page_wanted.connect(self.rooms.make_page)

    def _connect_desk(self) -> None:
        rooms = self.rooms
        view = rooms.list_pane.view
        rooms.commands.binned.connect(rooms.editor.close_article)
        rooms.commands.made.connect(self.open_article)
        rooms.importing.imported.connect(self.open_article)
        rooms.list_pane.loaded.connect(self._on_list_loaded)
        rooms.list_pane.new_requested.connect(rooms.commands.new)
        rooms.palette.article_requested.connect(self.open_article)
        rooms.palette.author_requested.connect(rooms.show_author)
        rooms.palette.media_requested.connect(rooms.show_media)
        rooms.palette.name_requested.connect(rooms.show_name)
        view.duplicate_requested.connect(self._on_duplicate_requested)
        view.beside_requested.connect(self._open_beside_of_list)
        view.open_requested.connect(self.open_article)
        view.pin_wished.connect(self._on_pin_wished)
        view.wished.connect(self._on_wished)

    def _connect_editor(self) -> None:
        editor, footer = self.rooms.editor, self._window.footer
        editor.arranged.connect(self._remember_open)
        editor.arranged.connect(self.rooms.desk.fit)
        editor.article_changed.connect(self._show_article)
        editor.counts_changed.connect(footer.set_counts)
        editor.current_changed.connect(self._on_current_changed)
        editor.drafts_found.connect(self._on_drafts_found)
        editor.save_failed.connect(self._elsewhere.offer)
        footer.spelling_requested.connect(self._go_to_misspelt)
        self._spelling.counted.connect(self._on_spelling_counted)
        editor.new_requested.connect(self.rooms.commands.new)
        editor.reference_requested.connect(self._on_reference_requested)
        editor.save_state_changed.connect(footer.set_save_state)
        editor.text_changed.connect(self._on_text_changed)

    def _connect_panels(self) -> None:
        rooms = self.rooms
        rooms.details.history_requested.connect(self._show_history)
        rooms.details.save_requested.connect(rooms.editor.save_all)
        rooms.details.text_edited.connect(rooms.editor.apply_details)
        rooms.findings.count_changed.connect(self._on_findings_counted)
        rooms.findings.jump_requested.connect(rooms.editor.jump_to)
        rooms.page_made.connect(self._on_page_made)
        rooms.preview.article_requested.connect(self._on_slug_requested)
        rooms.receipt.show_requested.connect(rooms.show_batch)
        self._context.intakes.show_requested.connect(rooms.show_batch)

    # What happens then

    def _on_list_loaded(self) -> None:
        self._mark_current()
        if self._is_ready:
            return
        self._is_ready = True
        self.rooms.editor.open_all(open_articles(self._context.settings, self._context.library.path))
        QTimer.singleShot(0, self._on_settled)

    def _on_settled(self) -> None:
        self.ready.emit()
        QTimer.singleShot(PAGES_AFTER_MS, self._load_pages)
        QTimer.singleShot(LOOK_AFTER_MS, self._look_after)

    def _load_pages(self) -> None:
        self._context.jobs.read(_load_pages)

    def _look_after(self) -> None:
        """Check and back up a large library, now that the window is there; trouble becomes a notice."""
        if self._context.library.wants_looking_after:
            self._context.jobs.read(self._context.library.look_after)

    def _on_current_changed(self, article_id: ArticleId | None) -> None:
        if article_id is not None:
            self._memory.remember_opened(article_id)
        if article_id is None:
            self._show_article(None)
        self._mark_current()

    def _on_text_changed(self, text: ArticleText) -> None:
        self.rooms.preview.update_text(text)
        self.rooms.findings.update_text(text)
        self.rooms.details.follow_text(with_proposed_values(text))
        self._review.follow_text(text)
        self._window.footer.set_language(text.language)

    def _on_findings_counted(self, count: int) -> None:
        self._window.footer.set_findings(count)
        self.rooms.panel.set_count("findings", count)

    def _on_spelling_counted(self, article_id: str, count: int) -> None:
        if article_id == self.rooms.editor.current_id:
            self._window.footer.set_spelling(count, self._spelling.trouble if self._spelling.is_on else "")

    def _on_bin_requested(self, article_id: str) -> None:
        self.rooms.editor.save_all()
        self.rooms.commands.bin(article_id)

    def _on_duplicate_requested(self, article_id: str) -> None:
        self.rooms.editor.save_all()
        self.rooms.commands.duplicate(article_id)

    def _on_wished(self, wish: Wish, chosen: Chosen) -> None:
        self.rooms.editor.save_all()  # it is done with what stands on the screen
        self.rooms.commands.do(wish, chosen)

    def _on_pin_wished(self, chosen: Chosen, pinned: bool) -> None:
        self.rooms.commands.pin(chosen, pinned=pinned)

    def _step_on(self) -> None:
        """Take the next step with what is selected, or with the open article when the list has no keys."""
        view, article = self.rooms.list_pane.view, self._article
        if view.hasFocus():
            view.step_on()
        elif article is not None and STEPS[article.status]:
            self._on_wished(wishes.to_state(STEPS[article.status][0]), Chosen(article.id))

    def _give_back(self) -> None:
        view, article = self.rooms.list_pane.view, self._article
        if view.hasFocus():
            view.give_back()
        elif article is not None:
            self._on_wished(wishes.to_state(Status.DRAFT), Chosen(article.id))

    def _pin(self) -> None:
        view, article = self.rooms.list_pane.view, self._article
        if view.hasFocus() and view.chosen().count:
            self.rooms.commands.pin(view.chosen(), pinned=True)
        elif article is not None:
            self.rooms.commands.pin(Chosen(article.id), pinned=True)

    def _on_slug_requested(self, slug: str) -> None:
        work = partial(articles.find_article, self._context.library, slug)
        self._context.jobs.read(work, self._on_found)

    def _on_reference_requested(self, kind: str, reference: str) -> None:
        """Show the picture or open the article a chip of the body stands for."""
        if kind == "article":
            work = partial(linked_article, self._context.library, f"article:{reference}")
            self._context.jobs.read(work, self._on_linked)
        else:
            self.rooms.show_media(reference)

    def _on_linked(self, row: ArticleRow | None) -> None:
        if row is not None:
            self.open_article(row.id)

    def _on_found(self, article: Article) -> None:
        self.open_article(article.id)

    def _on_page_made(self, page: QWidget) -> None:
        page.article_requested.connect(self.open_article)
        if hasattr(page, "left"):
            page.left.connect(self._window.show_desk)
        if hasattr(page, "save_requested"):
            page.save_requested.connect(self.rooms.editor.save_all)

    def _on_drafts_found(self, drafts: list[Unsaved]) -> None:
        self._drafts = drafts
        self._show_unsaved()

    def _show_unsaved(self) -> None:
        page = self.rooms.page("unsaved")
        page.show_drafts(self._drafts)

    def _show_history(self) -> None:
        if self._article is not None:
            self.rooms.page("history").show_article(self._article.id)

    def _on_closing(self) -> None:
        rooms = self.rooms
        self._remember_open()
        self._memory.leave(self._context.library.clock())
        rooms.desk.remember()
        rooms.flush()

    def _remember_open(self) -> None:
        """Keep the open articles at every change: the program may end without closing."""
        arrangement = self.rooms.editor.arrangement
        remember_open_articles(self._context.settings, self._context.library.path, arrangement)

    def _show_article(self, article: Article | None) -> None:
        self._article = article
        if article is None:
            self._window.footer.clear()
        else:
            self._window.footer.set_language(article.text.language)
        self.rooms.preview.show_article(article)
        self.rooms.details.show_article(article and replace(article, text=with_proposed_values(article.text)))
        self._review.show_article(article)
        self.rooms.findings.show_article(article)
        self._tell_situation()

    def _mark_current(self) -> None:
        article_id = self.rooms.editor.current_id
        if article_id is not None:
            self.rooms.list_pane.view.show_as_current(article_id)

    def _duplicate_current(self) -> None:
        if self._article is not None:
            self._on_duplicate_requested(self._article.id)

    def _bin_current(self) -> None:
        if self._article is not None:
            self._on_bin_requested(self._article.id)

    def _restore_current(self) -> None:
        if self._article is not None:
            self.rooms.commands.restore(self._article.id)

    def _search_list(self) -> None:
        self._window.show_desk()
        self.rooms.desk.search_list()

    def _open_beside(self) -> None:
        """Open the article the list stands on beside the one in front, when the list has the keys."""
        view = self.rooms.list_pane.view
        self._window.show_desk()
        if view.hasFocus() and view.current_id is not None:
            self.rooms.editor.open_beside(view.current_id)
        else:
            self.rooms.editor.put_beside()

    def _open_beside_of_list(self, article_id: str) -> None:
        self.rooms.editor.open_beside(ArticleId(article_id))

    def _find(self) -> None:
        """Show what the article in front is searched in; with none open, search the list."""
        if self.rooms.editor.current is None:
            self._search_list()
        else:
            self._window.show_desk()

    def _undo_step(self) -> None:
        self.rooms.flush()  # what is typed and not saved must not meet an older state
        self._context.undo.undo()

    def _redo_step(self) -> None:
        self.rooms.flush()
        self._context.undo.redo()

    def _on_steps_changed(self) -> None:
        undo, redo = self._context.undo.next_undo, self._context.undo.next_redo
        say = self._window.registry.say
        say("edit.undo_step", self.tr("Undo: {0}").format(undo) if undo else self.tr("Undo"))
        say("edit.redo_step", self.tr("Redo: {0}").format(redo) if redo else self.tr("Redo"))
        self._tell_situation()

    def _find_in_library(self) -> None:
        self.rooms.page("find").begin()

    def _go_to_misspelt(self) -> None:
        self.rooms.editor.write("spelling.next")

    def _show_word_lists(self) -> None:
        from ui.spelling.word_sheet import WordSheet  # noqa: PLC0415  seldom asked for

        WordSheet(self._context, self._window).open()

    def _show_codes(self) -> None:
        self.rooms.page("codes")

    def _toggle_full_screen(self) -> None:
        self._window.show_desk()
        self._window.full_screen.toggle(self.rooms.editor.findChildren(ArticleTabs))

    def _show_preview(self) -> None:
        self._show_panel("preview")

    def _show_page(self) -> None:
        self._show_surface("page")

    def _show_print(self) -> None:
        self._show_surface("print")

    def _show_elsewhere(self) -> None:
        self._show_surface("elsewhere")

    def _show_surface(self, surface: str) -> None:
        self._show_preview()
        self.rooms.preview.show_surface(surface)

    def _save_pdf(self) -> None:
        self._show_preview()
        self.rooms.preview.save_pdf()

    def _show_details(self) -> None:
        self._show_panel("details")

    def _show_findings(self) -> None:
        self._show_panel("findings")

    def _show_panel(self, key: str) -> None:
        self._window.show_desk()
        self.rooms.desk.show_panel(key)

    def _tell_situation(self) -> None:
        article = self._article
        self._window.set_situation(
            Situation(
                library=True,
                writable=not self._context.library.read_only,
                article=article is not None,
                public=article is not None and article.status in PUBLIC,
                binned=article is not None and article.binned_at is not None,
                undo=bool(self._context.undo.next_undo),
                redo=bool(self._context.undo.next_redo),
            )
        )


def _load_pages() -> None:
    import ui.find.in_article  # noqa: PLC0415
    import ui.pages  # noqa: F401, PLC0415  in a background thread, so that the first click is answered at once
