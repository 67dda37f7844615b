"""How long ago something happened, in a word or two."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale


def age(moment: datetime, now: datetime) -> str:
    """Return `now`, `5 min`, `3 h`, `2 d`, or the date for what is older than a week."""
    minutes = int((now - moment).total_seconds() // 60)
    if minutes < 1:
        return QCoreApplication.translate("ages", "now")
    if minutes < 60:
        return QCoreApplication.translate("ages", "{0} min").format(minutes)
    if minutes < 24 * 60:
        return QCoreApplication.translate("ages", "{0} h").format(minutes // 60)
    if minutes < 7 * 24 * 60:
        return QCoreApplication.translate("ages", "{0} d").format(minutes // (24 * 60))
    shown = QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).date()
    same_year = moment.astimezone().year == now.astimezone().year
    return QLocale().toString(shown, "d MMM" if same_year else "d MMM yyyy")
