"""The preview's own URL scheme: its pages have addresses that mean nothing outside this window."""

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlScheme

NAME = b"dateline-preview"
HOST = "library"


def register_scheme() -> None:
    """Tell the web engine about the scheme; must come before the first profile is made."""
    if QWebEngineUrlScheme.schemeByName(QByteArray(NAME)).name() == NAME:
        return
    scheme = QWebEngineUrlScheme(NAME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


def address(path: str) -> QUrl:
    """Return the address of a path of the bundle."""
    return QUrl(f"{NAME.decode()}://{HOST}/{path}")


def is_ours(url: QUrl) -> bool:
    """Tell whether an address belongs to the preview."""
    return url.scheme() == NAME.decode() and url.host() == HOST


def path_of(url: QUrl) -> str:
    """Return the path in the bundle an address of the preview stands for."""
    return url.path().removeprefix("/")
