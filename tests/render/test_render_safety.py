"""Nothing in a body runs, loads from the network, or leaves its block: a generated corpus."""

import itertools
from urllib.parse import urlsplit

import html5lib
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from editor_app.domain.references import NoReferences
from editor_app.render.body import render_body
from editor_app.render.sanitise import BODY_TAGS

ADDRESSES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript&colon;alert(1)",
    " javascript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "//evil.example/x",
    "https://evil.example/x",
    "file:///etc/passwd",
    "blob:https://evil.example/1",
    "\\\\evil.example\\x",
    "dateline-bundle:x, https://evil.example/x",
)
CARRIERS = (
    '<a href="{0}">x</a>',
    '<img src="{0}">',
    '<img srcset="{0} 1x">',
    '<video src="{0}" poster="{0}" autoplay></video>',
    '<iframe src="{0}"></iframe>',
    '<table background="{0}"><tr><td background="{0}">x</td></tr></table>',
    '<div style="background:url({0})">x</div>',
    '<form action="{0}"><button formaction="{0}">x</button></form>',
    '<object data="{0}"></object>',
    '<svg><use href="{0}"/><image href="{0}"/></svg>',
    '<link rel="stylesheet" href="{0}"><base href="{0}">',
    '<meta http-equiv="refresh" content="0;url={0}">',
    '<blockquote cite="{0}">x</blockquote>',
    "[x]({0})",
    "![x]({0})",
    "[x]: {0}\n\n[x] ![x]",
    "<{0}>",
)
ODDITIES = (
    "<script>alert(1)</script>",
    "<ScRiPt >alert(1)</sCrIpT\n>",
    "<script>\n\nalert(1)\n\n</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img/src=`x`/onerror=alert(1)//",
    "<b onmouseover=alert(1)>x",
    '<p/onclick="alert(1)">x',
    '<x onfocus=alert(1) tabindex=0 autofocus id=x style="animation:x">',
    "<svg onload=alert(1)>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--><img src=x onerror=alert(1)>'>",
    "<math><annotation-xml encoding='text/html'><script>alert(1)</script></annotation-xml></math>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<template><script>alert(1)</script></template>",
    "<title><a title='</title><script>alert(1)</script>'>",
    "<textarea></p></div><script>alert(1)</script>",
    "<xmp><p title='</xmp><script>alert(1)</script>'>",
    "<plaintext>x",
    "<select><option><style></option></select><script>alert(1)</script></style>",
    "<!--><script>alert(1)</script>-->",
    "<!-- -- --!><img src=x onerror=alert(1)>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php echo 1 ?><script>alert(1)</script>",
    "<style>@import 'https://evil.example/x.css'; body{background:url(//evil.example)}</style>",
    "</div></article></main></body></html><script>alert(1)</script>",
    "</p></blockquote></td></tr></table></ul>x",
    "<table><td></table></td><p>x",
    "<frameset><frame src=javascript:alert(1)></frameset>",
    "<details open ontoggle=alert(1)><summary>x</summary></details>",
    "<audio src=x onerror=alert(1)></audio>",
    "<embed src=javascript:alert(1)>",
    "<isindex action=javascript:alert(1) type=image>",
    "<input autofocus onfocus=alert(1)>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<a href='https://a.example' ping='https://evil.example' target=_blank onclick=x()>x</a>",
    '<a id="content" name="body" href="#">x</a>',
    "`<script>alert(1)</script>`",
    "```html\n<script>alert(1)</script>\n```",
    "![<script>alert(1)</script>](media:x)",
    '[x](https://a.example "\\" onclick=\\"alert(1)")',
    '![" onerror="alert(1)](media:x "<img src=x onerror=alert(1)>")',
    "[^<script>]\n\n[^<script>]: alert(1)",
    "*[<b onclick=x>]: y\n\n<b onclick=x>",
    "\x02wzxhzdk:0\x03 <script>alert(1)</script>",
    "<b>\x00<scr\x00ipt>alert(1)</script>",
    "\ud800<script>alert(1)</script>",
    "> <div>\n> x\n\n</div> y",
    "- <div>\n- x\n\n</li></ul> y",
    '<div class="masthead" id="content">x</div>',
    "[x](article:</p><script>alert(1)</script>)",
    "![x](video:https://evil.example/<script>)",
    'https://evil.example/"onclick=alert(1)',
    "<https://evil.example/'onclick=alert(1)>",
)
FRAMES = ("{0}", "> {0}", "text {0} text", "- {0}\n- after", "a | b\n--|--\n{0} | c", "## {0}", "*{0}*",
          "> [!facts] {0}", "> [!facts] T\n> - {0}", "> [!pull] {0}\n> — {0}")  # fmt: skip


def corpus():
    """Return some two thousand hostile bodies."""
    single = [carrier.format(address) for carrier, address in itertools.product(CARRIERS, ADDRESSES)]
    single += ODDITIES
    return [frame.format(payload) for frame, payload in itertools.product(FRAMES, single)]


def page_with(blocks):
    """Return the tree of a page around the blocks, and its body division."""
    page = "<!doctype html><title>t</title><main><div class=body>" + "\n".join(blocks)
    tree = html5lib.parse(page + "</div><p class=sentinel>end</p></main>", namespaceHTMLElements=False)
    return tree, tree.find(".//div[@class='body']")


def assert_harmless(blocks):
    """Fail when the blocks hold anything that runs, loads or breaks out."""
    tree, body = page_with(blocks)
    assert tree.find("./body/main/p[@class='sentinel']") is not None, "broke out of the body"
    assert not (body.text or "").strip()
    assert len(body) == len(blocks), "a block is not one element"
    assert not any((child.tail or "").strip() for child in body)
    for element in body.iter():
        if element is not body:
            assert element.tag in BODY_TAGS
            for name, value in element.attrib.items():
                assert_harmless_attribute(element, name, value)


def assert_harmless_attribute(element, name, value):
    """Fail when an attribute runs something or asks another machine."""
    assert not name.startswith("on")
    assert name not in {"style", "target", "ping", "action", "formaction", "background", "cite", "autoplay"}
    if name in ("src", "poster", "srcset"):
        assert all(part.strip().startswith("dateline-bundle:") for part in value.split(","))
    if name == "href":
        assert value.startswith("#") or urlsplit(value).scheme in (
            "http",
            "https",
            "mailto",
            "dateline-bundle",
        )
        assert element.tag == "a"
    if name == "id":
        assert value.startswith("text-")


def test_the_corpus_is_large():
    """The corpus has not shrunk to nothing by a mistake in its making."""
    assert len(set(corpus())) > 2000


def test_no_hostile_body_runs_loads_or_breaks_out():
    """Every body of the corpus comes out harmless."""
    for payload in corpus():
        try:
            assert_harmless(render_body(payload, NoReferences()).blocks)
        except AssertionError as error:
            raise AssertionError(f"{error}: {payload!r}") from error


@pytest.mark.parametrize("payload", ODDITIES)
def test_what_stands_before_and_after_a_hostile_block_is_untouched(payload):
    """A block cannot reach its neighbours, whatever it holds."""
    rendered = render_body(f"Before *it*.\n\n{payload}\n\nAfter *it*.", NoReferences())
    assert_harmless(rendered.blocks)
    assert rendered.blocks[0] == "<p>Before <em>it</em>.</p>"
    if "<!--" not in payload and "<?" not in payload and "```" not in payload:
        assert any("After <em>it</em>." in block for block in rendered.blocks)


TAGS = (
    "<div>", "</div>", "<p>", "</p>", "<table>", "<td>", "<b>", "</b>", "<script>", "</script>", "<!--",
    "-->", "<svg>", "<math>", "<a href=x>", "<li>", "<select>", "<template>", "<xmp>", "<textarea>",
    "<plaintext>", "<title>", "<style>", "<iframe>", "<object>", "<noscript>", "<ruby>", "<rt>", "<", ">",
    "</", "&", "&lt;",
)  # fmt: skip
SIGNS = (
    "\n\n", "\n", "> ", "- ", "1. ", "    ", "# ", "```\n", "|", "--|--", "[", "](", ")", "![", "](media:x)",
    ": ", "[^1]", "[^1]: ", "*[a]: ", "`", "*", "_", "\\", "'", '"', "\x02", "\x03", "\x00", "\ud800", "a",
    "[!facts] ", "[!pull] ", "— ", "](author:x)",
)  # fmt: skip
MARKS = st.sampled_from(TAGS + SIGNS)
TEXTS = st.one_of(st.text(), st.lists(st.one_of(MARKS, st.text(max_size=3)), max_size=40).map("".join))


@settings(max_examples=400, deadline=None)
@given(TEXTS)
@example("<a><table><a>")
@example("a\n: <div>\n\n</dl>")
def test_any_text_renders_and_every_block_stays_within_itself(text):
    """No text stops the renderer, and each of its blocks is one harmless element."""
    assert_harmless(render_body(text, NoReferences()).blocks)
