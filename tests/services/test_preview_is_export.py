"""Every syntax case looks the same in the preview, as it is typed, and on the exported page."""

import pytest
from PIL import Image

from editor_app.domain.article import ArticleText
from editor_app.domain.ids import ArticleId
from editor_app.domain.media import MediaText
from editor_app.domain.workflow import EXPORTED, Status
from editor_app.export.bundle import write_bundle
from editor_app.export.options import ExportOptions
from editor_app.progress import CancelToken, Silent
from editor_app.render.pages import Pages
from editor_app.render.theme import Theme
from editor_app.services import articles, previewing, taking_in
from editor_app.services.press_source import PressSource
from editor_app.storage.library import Library
from tests.render.syntax_cases import CASES
from ui.preview.rendering import PLACE_OF_BODY, PageRenderer

# A bundle with a hole in it is not made at all.
EXPORTABLE = [name for name, body in CASES.items() if "gone" not in body and "](https://v" not in body]


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory):
    """Return a library with an article for each case, and the bundle it was exported to."""
    folder = tmp_path_factory.mktemp("cases")
    library = Library.create(folder / "newsroom")
    names = references(library, folder)
    made = {}
    for number, name in enumerate(EXPORTABLE):
        text = ArticleText(headline=f"Case {number}", body=names(CASES[name]))
        made[name] = approved(library, text)
    with library.read() as work:
        # Not by way of the checks: they would stop what no article should say.
        source = PressSource(library, work, EXPORTED, library.clock())
        write_bundle(source, folder / "out", ExportOptions(), Silent(), CancelToken())
    yield library, folder / "out", made
    library.close()


@pytest.fixture(scope="module")
def renderer(newsroom):
    """Return one renderer that sees case after case, as if one typed them all into one article."""
    return PageRenderer(previewing.gatherer(newsroom[0]), Pages(Theme.load()))


def approved(library, text):
    """Make an article that an export takes along; return its id."""
    made = articles.create_article(library, text).value.id
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED):
        articles.change_status(library, made, status)
    return made


def references(library, folder):
    """Fill a library with what the cases point to; return what writes its ids into a body."""
    picture = folder / "picture.png"
    Image.new("RGB", (1200, 800), "teal").save(picture)
    media_id = taking_in.take_in(library, picture).value.id
    video = taking_in.add_video(library, MediaText(title="Storm", url="https://v.example/1")).value.id
    approved(library, ArticleText(headline="The bakery", slug="bakery"))
    return lambda body: body.replace("media:pic2", f"media:{media_id}").replace(
        "video:clip", f"video:{video}"
    )


@pytest.mark.parametrize("case", EXPORTABLE)
def test_a_case_is_the_same_in_preview_and_export(newsroom, renderer, case):
    """The whole page is the same, letter for letter."""
    library, out, made = newsroom
    article = articles.get_article(library, ArticleId(made[case]))
    page = renderer.render(article)
    preview = page.frame.replace(PLACE_OF_BODY, "\n".join(page.blocks))
    assert preview == (out / page.path).read_text(encoding="utf-8")
