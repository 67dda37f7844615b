"""What may be done with an item: whose it is, until when, who agreed, and what must be kept safe."""

from PySide6.QtWidgets import QWidget

from editor_app.domain.media import Consent, Media
from editor_app.storage.library import now_here
from ui.context import Context
from ui.media.choice_fields import OneOf, Tick
from ui.media.group import Group
from ui.media.value_fields import Area, Day, Line
from ui.models.media_choices import CONSENTS, in_words

SOON = 30  # days before the end of the rights from which on the panel says so


class RightsFields(Group):
    """Owner, licence, use, end, consent; sensitive, and protected with the one sentence about it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.owner, self.licence = Line(parent=self), Line(parent=self)
        self.usage, self.note = Area(1, 6, parent=self), Area(1, 6, parent=self)
        self.expires = Day(self)
        self.consent = OneOf(in_words(CONSENTS), self)
        self.sensitive = Tick(self.tr("Sensitive"), self)
        self.protected = Tick(self.tr("Protected source"), self)
        self._build()
        self.consent.edited.connect(self._show_note)
        self.expires.changed.connect(self._say_how_long)
        self.expires.misread.connect(self._on_misread)

    def show_media(self, media: Media) -> None:
        """Show what the record says."""
        super().show_media(media)
        self._expires_row.set_problem("")
        self._say_how_long()
        self._show_note()

    def _on_misread(self, written: str) -> None:
        sentence = self.tr("“{0}” is no date; write it as 31 Dec 2027.").format(written)
        self._expires_row.set_problem(sentence if written else "")

    def _say_how_long(self) -> None:
        end, today = self.expires.value, now_here().date()
        if end is None:
            self._expires_row.set_help(self.tr("The last day it may be shown."))
        elif end < today:
            self._expires_row.set_help(self.tr("The rights have ended; it may not be shown any more."))
        elif (end - today).days <= SOON:
            days = (end - today).days
            left = (
                self.tr("The last day is today.")
                if not days
                else self.tr("{0} days are left.", None, days).format(days)
            )
            self._expires_row.set_help(left)
        else:
            self._expires_row.set_help("")

    def _show_note(self) -> None:
        asked = self.consent.value in (Consent.GIVEN, Consent.REFUSED)
        self._note_row.setVisible(asked or bool(self.note.value))

    def _build(self) -> None:
        self.add_field("rights.owner", self.tr("Owner"), self.owner)
        self.add_field("rights.licence", self.tr("Licence"), self.licence)
        where = self.tr("Such as: website and newsletter, not for social networks.")
        self.add_field("rights.usage", self.tr("Where it may be used"), self.usage, where)
        self._expires_row = self.add_field("rights.expires", self.tr("Rights end"), self.expires)
        asked = self.tr("Of the people shown, or of the parents of children.")
        self.add_field("rights.consent", self.tr("Consent"), self.consent, asked)
        self._note_row = self.add_field("rights.consent_note", self.tr("About the consent"), self.note)
        hard = self.tr("Hard to look at. The checks ask before it leads an article.")
        self.add_tick("sensitive", self.sensitive, hard)
        safe = self.tr(
            "The original never leaves this library, in no bundle and no packet. A picture goes out only as a"
            " cleaned copy that does not name its creator."
        )
        self.add_tick("protected", self.protected, safe)
