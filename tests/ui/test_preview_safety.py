"""The preview reaches nothing: a listening server must see no connection, whatever a page asks for.

The pages here do not go through the sanitiser, which would take all of this out: each layer of the
preview has to hold by itself.
"""

import socket
import threading

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript

from ui.preview.rendering import RenderedPage
from ui.preview.web_preview import WebPreview

WAYS = """
<img src="http://HOST/img">
<img srcset="http://HOST/srcset 2x" src="x">
<picture><source srcset="http://HOST/source"><img src="x"></picture>
<img src="//HOST/relative-scheme">
<input type="image" src="http://HOST/input">
<body background="http://HOST/background">
<table background="http://HOST/table"><tr><td background="http://HOST/td">x</table>
<video src="http://HOST/video" autoplay></video>
<video poster="http://HOST/poster"></video>
<video autoplay><source src="http://HOST/video-source"><track src="http://HOST/track" default></video>
<audio src="http://HOST/audio" autoplay></audio>
<iframe src="http://HOST/iframe"></iframe>
<iframe srcdoc="<img src='http://HOST/srcdoc'>"></iframe>
<frameset><frame src="http://HOST/frame"></frameset>
<embed src="http://HOST/embed">
<object data="http://HOST/object"></object>
<object type="text/html" data="http://HOST/object-html"></object>
<applet archive="http://HOST/applet" code="x"></applet>
<link rel="stylesheet" href="http://HOST/stylesheet">
<link rel="icon" href="http://HOST/icon">
<link rel="apple-touch-icon" href="http://HOST/touch-icon">
<link rel="prefetch" href="http://HOST/prefetch">
<link rel="preload" as="image" href="http://HOST/preload">
<link rel="preload" as="font" crossorigin href="http://HOST/preload-font">
<link rel="modulepreload" href="http://HOST/modulepreload">
<link rel="prerender" href="http://HOST/prerender">
<link rel="preconnect" href="http://HOST/">
<link rel="dns-prefetch" href="//HOST/">
<link rel="manifest" href="http://HOST/manifest">
<link rel="pingback" href="http://HOST/pingback">
<link rel="dictionary" href="http://HOST/dictionary">
<link rel="import" href="http://HOST/import">
<style>@import url("http://HOST/css-import");</style>
<style>body { background-image: url("http://HOST/css-background") }</style>
<style>@font-face { font-family: f; src: url("http://HOST/css-font") } body { font-family: f }</style>
<style>li { list-style-image: url("http://HOST/css-list") }</style><ul><li>x</ul>
<style>p::before { content: url("http://HOST/css-content") }</style><p>x</p>
<style>body { cursor: url("http://HOST/css-cursor"), auto }</style>
<style>div { border-image: url("http://HOST/css-border") 1 }</style><div>x</div>
<style>div { mask-image: url("http://HOST/css-mask") }</style><div>x</div>
<style>div { background: image-set("http://HOST/image-set" 1x) }</style><div>x</div>
<style>div { filter: url("http://HOST/filter.svg#f") }</style><div>x</div>
<style>div { clip-path: url("http://HOST/clip.svg#c") }</style><div>x</div>
<style>:root { --u: url("http://HOST/css-variable") } body { background: var(--u) }</style>
<p style="background: url(http://HOST/style-attribute)">x</p>
<svg><image href="http://HOST/svg-image" width="9" height="9"/></svg>
<svg><use href="http://HOST/svg-use#x"/></svg>
<svg><filter id="f"><feImage href="http://HOST/fe-image"/></filter><rect filter="url(#f)"/></svg>
<svg><script href="http://HOST/svg-script"></script></svg>
<svg><a href="http://HOST/svg-a"><animate attributeName="href" to="http://HOST/animate"/></a></svg>
<svg><foreignObject><img src="http://HOST/foreign"></foreignObject></svg>
<math><mtext><img src="http://HOST/math"></mtext></math>
<script src="http://HOST/script"></script>
<script type="module" src="http://HOST/module"></script>
<script type="speculationrules">{"prefetch": [{"source": "list", "urls": ["http://HOST/rules"]}]}</script>
<script>fetch("http://HOST/fetch")</script>
<script>navigator.sendBeacon("http://HOST/beacon")</script>
<script>new WebSocket("ws://HOST/websocket")</script>
<script>new EventSource("http://HOST/eventsource")</script>
<script>new Image().src = "http://HOST/new-image"</script>
<script>location = "http://HOST/location"</script>
<script>open("http://HOST/open")</script>
<script>new Worker("http://HOST/worker")</script>
<script>new RTCPeerConnection({iceServers: [{urls: "stun:HOST"}]}).createOffer()</script>
<img src="x" onerror="fetch('http://HOST/onerror')">
<details open ontoggle="fetch('http://HOST/ontoggle')"><summary>x</summary></details>
<meta http-equiv="refresh" content="0; url=http://HOST/refresh">
<meta http-equiv="Content-Security-Policy" content="default-src *; report-uri http://HOST/report">
<base href="http://HOST/"><img src="based"><a href="based" ping="http://HOST/ping">x</a>
<form id="f" action="http://HOST/form"><input name="x" autofocus></form><script>f.submit()</script>
<portal src="http://HOST/portal"></portal><fencedframe src="http://HOST/fenced"></fencedframe>
<img src="file:///etc/hostname"><iframe src="file:///etc/passwd"></iframe>
<img src="ftp://HOST/ftp"><img src="blob:http://HOST/blob"><img src="filesystem:http://HOST/temporary/x">
""".strip().split("\n")


@pytest.fixture
def server():
    """A server on this machine that counts who calls."""
    calls = []
    listening = socket.create_server(("127.0.0.1", 0))

    def answer():
        while True:
            try:
                caller, _ = listening.accept()
            except OSError:
                return
            calls.append(caller.recv(200))
            caller.close()

    threading.Thread(target=answer, daemon=True).start()
    yield f"127.0.0.1:{listening.getsockname()[1]}", calls
    listening.close()


@pytest.fixture
def preview(qtbot, context):
    """A web preview, shown."""
    preview = WebPreview(context)
    qtbot.addWidget(preview)
    preview.resize(400, 300)
    preview.show()
    return preview


def page(body, path="articles/x/index.html"):
    """Return a rendered page around raw HTML."""
    return RenderedPage(path, '<!doctype html><main><div class="body"><!--body--></div></main>', (body,))


def ask(code, preview, world=QWebEngineScript.ScriptWorldId.ApplicationWorld):
    """Return what a script answers."""
    answers, loop = [], QEventLoop()

    def answered(answer):
        answers.append(answer)
        loop.quit()

    preview.page.runJavaScript(code, world, answered)
    QTimer.singleShot(5000, loop.quit)
    loop.exec()
    return answers[0]


def settle(milliseconds):
    """Give a page time to do what it would."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def test_the_server_hears_a_caller(server):
    """The instrument works: a plain connection is counted."""
    host, calls = server
    name, port = host.split(":")
    with socket.create_connection((name, int(port))) as caller:
        caller.sendall(b"hello")
        caller.recv(1)
    assert calls == [b"hello"]


def test_nothing_a_page_asks_for_leaves_the_program(qtbot, server, preview):
    """Some seventy ways to ask for something elsewhere end in silence, loaded whole and patched in."""
    host, calls = server
    preview.show_page("first", page("<p>Before</p>"))
    qtbot.waitSignal(preview.shown).wait()
    for number, way in enumerate(WAYS):
        with qtbot.waitSignal(preview.shown, timeout=10_000):
            preview.show_page(f"article-{number // 8}", page(way.replace("HOST", host)))
    settle(1500)
    assert calls == []


def test_nothing_leaves_on_paper_or_into_a_pdf(qtbot, server, preview, tmp_path):
    """As printed, and printed into a file, the pages ask in vain too."""
    host, calls = server
    preview.set_printed(True)
    ways = [way.replace("HOST", host) for way in WAYS]
    for number in range(0, len(ways), 10):
        with qtbot.waitSignal(preview.shown, timeout=10_000):
            preview.show_page(f"article-{number}", page("".join(ways[number : number + 10])))
        with qtbot.waitSignal(preview.pdf_saved, timeout=20_000):
            preview.save_pdf(tmp_path / f"{number}.pdf")
    settle(500)
    assert calls == []


def test_a_click_wakes_no_script_of_the_page(qtbot, server, preview):
    """Our own listeners hear a click; what the page would do on one is not done."""
    host, calls = server
    way = f"fetch('http://{host}/'); document.title = 'ran'"
    body = f'<p onclick="{way}" onmousedown="{way}" onscroll="{way}" onwheel="{way}">A long enough line</p>'
    with qtbot.waitSignal(preview.shown):
        preview.show_page("one", RenderedPage("a.html", page(body).frame, (body,), (7,)))
    with qtbot.waitSignal(preview.clicked) as clicked:
        QTest.mouseClick(preview._view.focusProxy(), Qt.MouseButton.LeftButton, pos=QPoint(30, 25))
    settle(300)
    assert clicked.args[:2] == ["body", 7]
    assert ask("document.title", preview) != "ran"
    assert calls == []


def test_nobody_else_is_heard_on_the_console(qtbot, preview):
    """What a page provokes on the console, or another world writes there, does not look like ours."""
    with qtbot.waitSignal(preview.shown):
        preview.show_page("one", RenderedPage("a.html", page("").frame, ("<p>A</p>",), (7,)))
    forged = '{"what":"clicked","field":"body","block":0,"words":""}'
    with qtbot.assertNotEmitted(preview.page.told, wait=500):
        ask(f"console.info({forged!r})", preview)
        ask(f"console.info({forged!r})", preview, QWebEngineScript.ScriptWorldId.MainWorld)
        image = f"<img src='http://127.0.0.1/{forged}'>"
        preview.show_page("one", RenderedPage("a.html", page("").frame, (image,), (7,)))
    assert preview.page.secret not in ask("document.documentElement.outerHTML", preview)


def test_no_script_of_a_page_runs(qtbot, preview):
    """Neither a script element nor an event attribute gets to run, loaded or patched in."""
    scripts = (
        '<script>document.title = "ran"</script><img src="x" onerror="document.title = \'ran\'"><p>A</p>'
    )
    for article in ("one", "two", "two"):
        with qtbot.waitSignal(preview.shown):
            preview.show_page(article, page(scripts + f"<p>{article}</p>"))
        settle(150)
        assert ask("document.title", preview) != "ran"
        assert ask("1 + 1", preview, QWebEngineScript.ScriptWorldId.MainWorld) in (None, "")


def test_the_page_cannot_see_our_world(qtbot, preview):
    """The functions that patch the page live where a page's script could not reach them anyway."""
    with qtbot.waitSignal(preview.shown):
        preview.show_page("one", page("<p>A</p>"))
    assert ask("typeof dateline", preview) == "object"


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1/", "https://example.org/", "file:///etc/passwd", "data:text/html,x", "javascript:1"],
)
def test_the_page_goes_nowhere(preview, url):
    """Every address but the page's own is refused, however it is asked for."""
    kinds = QWebEnginePage.NavigationType
    for kind in (kinds.NavigationTypeLinkClicked, kinds.NavigationTypeTyped, kinds.NavigationTypeRedirect):
        assert not preview.page.acceptNavigationRequest(QUrl(url), kind, True)
        assert not preview.page.acceptNavigationRequest(QUrl(url), kind, False)
    assert preview.page.createWindow(QWebEnginePage.WebWindowType.WebBrowserTab) is None


def test_a_clicked_link_only_asks(qtbot, preview):
    """A link to elsewhere becomes a question, one to another page of ours a wish."""
    clicked = QWebEnginePage.NavigationType.NavigationTypeLinkClicked
    with qtbot.waitSignal(
        preview.outside_link_clicked, check_params_cb=lambda url: url.host() == "example.org"
    ):
        preview.page.acceptNavigationRequest(QUrl("https://example.org/a"), clicked, True)
    with qtbot.waitSignal(
        preview.inside_link_clicked, check_params_cb=lambda path: path == "articles/b/index.html"
    ):
        ours = QUrl("dateline-preview://library/articles/b/index.html")
        preview.page.acceptNavigationRequest(ours, clicked, True)


@pytest.mark.parametrize(
    "path", ["../newsroom.db", "media/../../newsroom.db", "media/x/y/z", "media/none/w480.jpg"]
)
def test_nothing_but_the_bundle_is_served(qtbot, preview, path):
    """Climbing addresses and unknown media get no answer."""
    with qtbot.waitSignal(preview.shown):
        preview.show_page("one", page(f'<img id="i" src="../../{path}">'))
    qtbot.waitUntil(lambda: ask("document.images[0].complete", preview) is True)
    assert ask("document.images[0].naturalWidth", preview) == 0
