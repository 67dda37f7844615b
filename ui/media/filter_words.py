"""What filters and orders of media items are called, and the chips for those that are on."""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from editor_app.domain.media import Label, MediaKind
from editor_app.domain.media_query import MediaOrder, MediaQuery, Trait
from ui.models.media_choices import LABELS

KIND_WORDS = {
    MediaKind.PICTURE: T("media", "Pictures"),
    MediaKind.VIDEO: T("media", "Videos"),
    MediaKind.AUDIO: T("media", "Sounds"),
    MediaKind.DOCUMENT: T("media", "Documents"),
}

TRAIT_WORDS = {
    Trait.UNUSED: T("media", "Not used"),
    Trait.NO_ALT: T("media", "Without alternative text"),
    Trait.NO_CREDIT: T("media", "Without credit"),
    Trait.EXPIRED: T("media", "Rights expired"),
    Trait.EXPIRING: T("media", "Rights end within 30 days"),
    Trait.SENSITIVE: T("media", "Sensitive"),
    Trait.PROTECTED: T("media", "Protected source"),
}

ORDER_WORDS = {
    MediaOrder.NEWEST: T("media", "Newest first"),
    MediaOrder.OLDEST: T("media", "Oldest first"),
    MediaOrder.TAKEN: T("media", "Taken last"),
    MediaOrder.NAME: T("media", "By name"),
    MediaOrder.RATING: T("media", "Best rated"),
}


def word(source: str) -> str:
    """Return a word of this list in the language of the window."""
    return QCoreApplication.translate("media", source)


def stars_word(rating: int) -> str:
    """Return the words for a least rating."""
    if rating == 5:
        return word("5 stars")
    return word("1 star or more") if rating == 1 else word("{0} stars or more").format(rating)


def label_word(label: Label) -> str:
    """Return the words for a colour label."""
    return word("No label") if label is Label.NONE else word("Label {0}").format(word(LABELS[label]))


def chips_of(query: MediaQuery) -> list[tuple[str, MediaQuery]]:
    """Return the filters that are on, each with the question that is left when it is taken off."""
    chips: list[tuple[str, MediaQuery]] = []
    if query.binned:
        chips.append((word("Bin"), replace(query, binned=False)))
    if query.batch:
        chips.append((word("Taken in together"), replace(query, batch=frozenset())))
    if query.kind is not None:
        chips.append((word(KIND_WORDS[query.kind]), replace(query, kind=None)))
    chips += [
        (word(TRAIT_WORDS[trait]), query.with_trait(trait, on=False))
        for trait in Trait
        if trait in query.traits
    ]
    if query.creator:
        chips.append((word("By {0}").format(query.creator), replace(query, creator="")))
    if query.since or query.until:
        chips.append((_range_word(query), replace(query, since=None, until=None)))
    if query.rating:
        chips.append((stars_word(query.rating), replace(query, rating=0)))
    if query.label is not None:
        chips.append((label_word(query.label), replace(query, label=None)))
    return chips


def _range_word(query: MediaQuery) -> str:
    days = [QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy") if day else ""
            for day in (query.since, query.until)]  # fmt: skip
    which = word("Taken") if query.by_taken else word("Added")
    if not query.until:
        return word("{0} since {1}").format(which, days[0])
    if not query.since:
        return word("{0} until {1}").format(which, days[1])
    return f"{which} {days[0]} – {days[1]}"
