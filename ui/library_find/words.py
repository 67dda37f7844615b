"""The sentences about what was found and changed across the library."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, QLocale

from editor_app.services.replacing import Receipt
from ui.notices import Kind


def found_sentence(places: int, articles: int, whole: bool) -> str:
    """Say how many places were found."""
    if not places:
        return ""
    sentence = _counted(_tr(T("library_find", "{0} in {1}")), places, articles)
    more = _tr(T("library_find", "There are more; look for something rarer to see all."))
    return sentence if whole else f"{sentence}. {more}"


def changed_sentence(receipt: Receipt) -> tuple[str, Kind]:
    """Say what a replacement did."""
    sentence = _counted(_tr(T("library_find", "Changed {0} in {1}.")), receipt.places, len(receipt.changed))
    return _with_moved_on(sentence if receipt.changed else "", receipt)


def undone_sentence(receipt: Receipt) -> tuple[str, Kind]:
    """Say what taking it back did."""
    brought_back = _tr(T("library_find", "Brought back {0} in {1}."))
    sentence = _counted(brought_back, receipt.places, len(receipt.changed))
    return _with_moved_on(sentence if receipt.changed else "", receipt)


def _with_moved_on(sentence: str, receipt: Receipt) -> tuple[str, Kind]:
    if not receipt.moved_on:
        return sentence or _tr(T("library_find", "Nothing was changed.")), "done"
    names = ", ".join(f"“{name}”" for name in receipt.moved_on[:3])
    if len(receipt.moved_on) > 3:
        names += " " + _tr(T("library_find", "and {0} more")).format(len(receipt.moved_on) - 3)
    left = _tr(T("library_find", "Changed elsewhere meanwhile and left as it is: {0}."))
    return f"{sentence} {left.format(names)}".strip(), "warn"


def _counted(sentence: str, places: int, articles: int) -> str:
    one_place, one_article = _tr(T("library_find", "1 place")), _tr(T("library_find", "1 article"))
    many_places = _tr(T("library_find", "{0} places"), places)
    many_articles = _tr(T("library_find", "{0} articles"), articles)
    number = QLocale().toString
    return sentence.format(
        one_place if places == 1 else many_places.format(number(places)),
        one_article if articles == 1 else many_articles.format(number(articles)),
    )


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("library_find", text, None, count)
