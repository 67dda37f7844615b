"""Changing keys: choose an action, press the new keys, and say what happens to the one that had them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.actions.every import ALL
from ui.actions.registry import translated
from ui.actions.shortcuts import GROUP, all_keys, native, own_keys, usual_keys
from ui.preferences.key_conflict import Wish, give, swap, wish
from ui.preferences.shortcut_list import ACTION_ID, ShortcutModel
from ui.preferences.steps import PreferenceSteps
from ui.settings import Settings
from ui.widgets.buttons import button
from ui.widgets.labels import label

_NAMES = {action.id: action.text for action in ALL}


class ShortcutPart(QWidget):
    """A table and, below it, the field that hears the new keys. A change holds at once."""

    def __init__(self, settings: Settings, steps: PreferenceSteps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._steps = settings, steps
        self._wish: Wish | None = None
        self.model = ShortcutModel(settings, self)
        self.table = QTableView(self)
        self._what = label("", "heading", self)
        self.recorder = QKeySequenceEdit(self)
        self.none = button(self.tr("No keys"), "quiet", parent=self)
        self.usual = button(self.tr("Usual keys"), "quiet", parent=self)
        self.all_usual = button(self.tr("Restore all shortcuts"), "link", parent=self)
        self.said = label("", "problem", self)
        self.take = button("", parent=self)
        self.swap = button("", parent=self)
        self._build()
        self._connect()
        self.table.selectRow(0)

    @property
    def action(self) -> str:
        """The action that is chosen; empty while none is."""
        index = self.table.currentIndex()
        return str(index.data(ACTION_ID)) if index.isValid() else ""

    def choose(self, action_id: str) -> None:
        """Show the keys of an action."""
        place = self.model.place_of(action_id)
        self.table.setCurrentIndex(place)
        self.table.scrollTo(place)

    def narrow(self, words: Sequence[str]) -> bool:
        """Show the actions that have all these words; tell whether any has."""
        found = self.model.narrow(words)
        if found:
            self.table.selectRow(0)
        self._show_action()
        return found

    def _on_current(self, _: QModelIndex) -> None:
        self._show_action()

    def _on_recorded(self) -> None:
        keys = self.recorder.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if keys == "Esc":
            self._show_action()
            self.table.setFocus()
        elif keys and self.action and keys != all_keys(own_keys(self._settings))[self.action]:
            self._ask_for(keys)

    def _on_none(self) -> None:
        self._ask_for("")

    def _on_usual(self) -> None:
        self._ask_for(usual_keys(self.action))

    def _on_all_usual(self) -> None:
        self._steps.restore_usual(
            self._settings.keys(GROUP), self.tr("All shortcuts are the usual ones again.")
        )
        self._show_action()

    def _on_take(self) -> None:
        assert self._wish is not None
        give(self._settings, self._wish)
        self._show_action()
        self.table.setFocus()

    def _on_swap(self) -> None:
        assert self._wish is not None
        swap(self._settings, self._wish)
        self._show_action()
        self.table.setFocus()

    def _ask_for(self, keys: str) -> None:
        wished = wish(self._settings, self.action, keys)
        if wished is None:
            sentence = self.tr(
                "{0} is needed for writing or by the system. Use Ctrl or Alt with another key."
            )
            self._show_action()
            self._say(sentence.format(native(keys)))
        elif wished.owner:
            self._offer(wished)
        else:
            give(self._settings, wished)
            self._show_action()

    def _offer(self, wished: Wish) -> None:
        self._wish = wished
        owner, keys = translated(_NAMES[wished.owner]), native(wished.keys)
        self._say(self.tr("“{0}” has {1} already.").format(owner, keys))
        self.take.setText(self.tr("Take it from “{0}”").format(owner))
        self.swap.setText(self.tr("Swap the keys of both"))
        self.take.show()
        self.swap.setVisible(wished.can_swap)
        (self.swap if wished.can_swap else self.take).setFocus()

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _show_action(self) -> None:
        """Show the chosen action with the keys it has now, and nothing that is still to be settled."""
        self._wish = None
        self._say("")
        self.take.hide()
        self.swap.hide()
        chosen = self.action
        self._what.setText(translated(_NAMES[chosen]) if chosen else "")
        keys = all_keys(own_keys(self._settings)).get(chosen, "")
        self.recorder.blockSignals(True)
        self.recorder.setKeySequence(QKeySequence(keys))
        self.recorder.blockSignals(False)
        for part in (self.recorder, self.none, self.usual):
            part.setEnabled(bool(chosen))
        self.none.setEnabled(bool(keys))
        self.usual.setEnabled(bool(chosen) and keys != usual_keys(chosen))

    def _build(self) -> None:
        self._build_table()
        self.recorder.setMaximumSequenceLength(1)
        self.recorder.setFixedWidth(200)
        field = self.recorder.findChild(QLineEdit)  # it is this one that has the focus
        for heard in (self.recorder, field):
            heard.setAccessibleName(self.tr("New keys"))
        self.recorder.setToolTip(self.tr("Press the new keys; Escape leaves them as they are"))
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for widget in (self.recorder, self.none, self.usual):
            keys.addWidget(widget)
        keys.addStretch(1)
        keys.addWidget(self.all_usual)
        settle = QHBoxLayout()
        settle.setSpacing(8)
        settle.addWidget(self.swap)
        settle.addWidget(self.take)
        settle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._what)
        layout.addLayout(keys)
        layout.addWidget(self.said)
        layout.addLayout(settle)

    def _build_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Actions and their keys"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setProperty("kind", "roomy")
        self.table.setMinimumHeight(240)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, 110)
        header.resizeSection(2, 200)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.activated.connect(self._on_activated)
        self.recorder.editingFinished.connect(self._on_recorded)
        self.none.clicked.connect(self._on_none)
        self.usual.clicked.connect(self._on_usual)
        self.all_usual.clicked.connect(self._on_all_usual)
        self.take.clicked.connect(self._on_take)
        self.swap.clicked.connect(self._on_swap)

    def _on_activated(self) -> None:
        self.recorder.setFocus()
