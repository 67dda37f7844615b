"""The sample newsroom, from its files to a bundle that strangers' tools accept."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import html5lib
import pytest

from editor_app.domain.finding import Severity
from editor_app.domain.workflow import Status
from editor_app.export.manifest import verify_bundle
from editor_app.export.options import ExportOptions, Receipt
from editor_app.services.authors import list_authors
from editor_app.services.checking import check_library
from editor_app.services.doctoring import examine
from editor_app.services.exporting import export_library
from editor_app.services.lists import ArticleQuery, article_ids, article_rows
from editor_app.services.sample import create_sample
from editor_app.storage.library import Library

FAULTY = "budget-night"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The sample newsroom, made once for all tests here."""
    with create_sample(tmp_path_factory.mktemp("sample") / "newsroom") as library:
        yield library


@pytest.fixture(scope="module")
def receipt(sample: Library) -> Receipt:
    """Its bundle."""
    return export_library(sample, sample.path.with_name("site"), ExportOptions())


def test_the_sample_is_a_healthy_library(sample: Library) -> None:
    """The doctor finds nothing."""
    assert examine(sample.path) == []


def test_the_sample_shows_what_a_newsroom_has(sample: Library) -> None:
    """Enough pieces, a long read, another language, every kind of author record."""
    rows = article_rows(sample, article_ids(sample, ArticleQuery()))

    assert len(rows) >= 10
    assert max(row.words for row in rows) >= 3000
    assert {"en", "uk"} <= {row.language for row in rows}
    assert {Status.DRAFT, Status.APPROVED, Status.PUBLISHED} <= {row.status for row in rows}
    assert all(author.text.avatar for author in list_authors(sample))
    assert all(row.thumbnail for row in rows if row.slug != FAULTY)


def test_only_the_faulty_draft_has_faults_that_block(sample: Library) -> None:
    """The checks find the faults that were put there, and hardly anything else."""
    found = {checked.slug: checked.findings for checked in check_library(sample)}
    severities = {slug: {finding.severity for finding in findings} for slug, findings in found.items()}

    assert {slug for slug, met in severities.items() if Severity.BLOCK in met} == {FAULTY}
    assert {slug for slug, met in severities.items() if Severity.WARN in met} == {FAULTY}
    assert len({finding.rule for finding in found[FAULTY]}) >= 5


def test_the_bundle_is_whole(sample: Library, receipt: Receipt) -> None:
    """What the manifest says is there, and what was published is in it."""
    rows = article_rows(sample, article_ids(sample, ArticleQuery()))
    out = {row.slug for row in rows if row.status in (Status.APPROVED, Status.PUBLISHED)}

    assert verify_bundle(receipt.path) == []
    assert {path.name for path in (receipt.path / "articles").iterdir()} == out
    assert receipt.articles == len(out)


def test_every_page_is_html_without_an_error(receipt: Receipt) -> None:
    """A strict HTML parser reads every page (the Nu checker does in `make validate`)."""
    pages = list(receipt.path.rglob("*.html"))
    for page in pages:
        html5lib.HTMLParser(strict=True).parse(page.read_text(encoding="utf-8"))

    assert len(pages) > 15


def test_every_address_in_a_page_leads_somewhere(receipt: Receipt) -> None:
    """Pictures, styles, cards and feeds all exist in the bundle."""
    for page in receipt.path.rglob("*.html"):
        tree = html5lib.parse(page.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        for element in tree.iter():
            for address in _addresses(element):
                if address.partition(":")[0] in ("http", "https", "mailto") or address.startswith("#"):
                    continue
                start = receipt.path if address.startswith("/") else page.parent  # as servers show 404.html
                assert (start / address.partition("#")[0].lstrip("/")).is_file(), (page, address)


def test_the_private_contacts_stay_at_home(sample: Library, receipt: Receipt) -> None:
    """No private contact and no name of an original file is in any byte of the bundle."""
    secrets = [author.text.private_contact for author in list_authors(sample)]
    assert any(secrets)
    content = b"".join(path.read_bytes() for path in receipt.path.rglob("*") if path.is_file())

    assert not [secret for secret in secrets if secret and secret.encode() in content]
    assert b"port.jpg" not in content


def test_the_sample_is_the_same_wherever_it_is_made(receipt: Receipt, tmp_path: Path) -> None:
    """Made again in another process, with other surroundings, it gives the same bundle."""
    code = (
        "import sys; from pathlib import Path; from editor_app.services.sample import create_sample\n"
        "from editor_app.services.exporting import export_library\n"
        "with create_sample(Path(sys.argv[1])) as library: export_library(library, Path(sys.argv[2]))"
    )
    environment = {"TZ": "Pacific/Auckland", "LANG": "C", "PYTHONHASHSEED": "7", "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", code, str(tmp_path / "newsroom"), str(tmp_path / "site")]
    subprocess.run(command, env=environment, check=True)

    assert _files(tmp_path / "site") == _files(receipt.path)


def test_the_feed_is_a_json_feed(receipt: Receipt) -> None:
    """The feed names the newest items with absolute addresses."""
    feed = json.loads((receipt.path / "feed.json").read_text(encoding="utf-8"))

    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert len(feed["items"]) == receipt.articles
    assert all(item["url"].startswith("https://courier.example.org/articles/") for item in feed["items"])


def _addresses(element: object) -> Iterator[str]:
    for name in ("href", "src", "poster"):
        if element.get(name):
            yield element.get(name)
    for candidate in (element.get("srcset") or "").split(","):
        if candidate.strip():
            yield candidate.split()[0]


def _files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
