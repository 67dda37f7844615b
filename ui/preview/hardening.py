"""Everything that keeps a page inside the preview: profile, interceptor, policy and settings.

The layers do not rely on each other; a test asks a listening server that each hostile page stays silent.
"""

from typing import Final

from PySide6.QtWebEngineCore import (
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from typing_extensions import override

from ui.preview.scheme import NAME

_OURS: Final = NAME.decode()

CONTENT_SECURITY_POLICY: Final = (
    f"default-src 'none'; img-src {_OURS}: data:; style-src {_OURS}: 'unsafe-inline'; font-src {_OURS}:; "
    f"media-src {_OURS}:; base-uri 'none'; form-action 'none'; sandbox allow-same-origin"
)

_Attribute = QWebEngineSettings.WebAttribute

SWITCHED_OFF: Final = (
    _Attribute.JavascriptEnabled,  # of the page's own world; our script runs in a world of its own
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanPaste,
    _Attribute.LocalStorageEnabled,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowWindowActivationFromJavaScript,
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.WebGLEnabled,
)


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Lets requests of our scheme and data: pass, and nothing else."""

    @override
    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() not in (_OURS, "data"):
            info.block(True)


def make_profile() -> QWebEngineProfile:
    """Return a profile that keeps nothing: no cache, no cookies, no downloads, off the record."""
    profile = QWebEngineProfile()
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
    profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
    profile.setSpellCheckEnabled(False)
    profile.setUrlRequestInterceptor(Interceptor(profile))
    profile.cookieStore().setCookieFilter(_refuse_cookie)
    harden(profile.settings())
    return profile


def harden(settings: QWebEngineSettings) -> None:
    """Switch off what a still page does not need."""
    for attribute in SWITCHED_OFF:
        settings.setAttribute(attribute, False)
    settings.setAttribute(_Attribute.WebRTCPublicInterfacesOnly, True)
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes)


def _refuse_cookie(_: object) -> bool:
    return False
