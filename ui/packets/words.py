"""What the window says about keys, and about how articles of a packet stand to the library."""

from PySide6.QtCore import QCoreApplication

from editor_app.services.identity import KeyStanding
from editor_app.services.packets import LookedAt, Outcome, Standing, TakenIn


def key_words(standing: KeyStanding | None, name: str) -> tuple[str, str, str]:
    """Return a sentence about a key, an icon and a role."""
    sentences = {
        KeyStanding.OWN: (_tr("You made this packet yourself."), "check-circle", "good"),
        KeyStanding.CONFIRMED: (_tr("Signed by {0}, whose key was compared."), "check-circle", "good"),
        KeyStanding.MET: (
            _tr("Signed with the key {0} has used before; it was never compared."),
            "info",
            "warn",
        ),
        KeyStanding.CHANGED: (
            _tr("This is not the key {0} has used before: it may be somebody else."),
            "warning",
            "stop",
        ),
    }
    unknown = (_tr("Signed with a key this library meets for the first time."), "info", "warn")
    sentence, icon, role = sentences.get(standing, unknown) if standing else unknown
    return sentence.format(name), icon, role


def standing_words(article: LookedAt) -> tuple[str, str]:
    """Return how an article stands to the one that is here, and a role."""
    if article.standing is Standing.BOTH and not article.clashes:
        return _tr("Changed here and there, in different places: both are kept."), "good"
    if article.standing is Standing.BOTH:
        one, many = (
            _tr("Changed here and there: 1 place to decide."),
            _tr("Changed here and there: {0} places to decide."),
        )
        return (one if article.clashes == 1 else many).format(article.clashes), "warn"
    said = {
        Standing.NEW: (_tr("New here."), "good"),
        Standing.KNOWN: (_tr("The text here has all of it."), "muted"),
        Standing.AHEAD: (_tr("Changed there, and not here."), "good"),
        Standing.UNKNOWN_BASE: (
            _tr("Another article of the same origin is here, and no state both share: it can be a copy."),
            "warn",
        ),
        Standing.BINNED: (_tr("It lies in the bin here: restore it first, or take in a copy."), "warn"),
    }
    return said[article.standing] if article.standing else ("", "muted")


def outcome_words(taken: TakenIn) -> str:
    """Return what became of a packet, in a sentence or a few."""
    if taken.again:
        return _tr("This packet was taken in before; nothing was changed.")
    words = {
        Outcome.CREATED: _tr("new"),
        Outcome.UPDATED: _tr("brought up to date"),
        Outcome.MERGED: _tr("brought together"),
        Outcome.UNCHANGED: _tr("unchanged"),
        Outcome.COPIED: _tr("taken in as a copy"),
        Outcome.LEFT: _tr("left out"),
    }
    left = _tr("still to be decided")
    said = [f"{each.slug}: {words.get(each.outcome, left)}." for each in taken.articles]
    said += [note for each in taken.articles for note in each.notes]
    return " ".join(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("packets", text)
