"""Findings that somebody lets pass."""

import json
from dataclasses import replace

import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.domain.errors import BadInput, Refused
from editor_app.domain.finding import Finding, Gate, Severity, finding_key
from editor_app.domain.review import DeskRole, Person
from editor_app.domain.workflow import Status
from editor_app.services import articles, authors, waiving
from editor_app.services.checking import preflight
from editor_app.services.exporting import FindingsInTheWay, export_library


@pytest.fixture
def article(library):
    """An article in review with a mark left for later in its body."""
    made = articles.create_article(library, ArticleText(headline="Grain", body="First. TK ships wait.")).value
    articles.change_status(library, made.id, Status.SUBMITTED)
    return articles.change_status(library, made.id, Status.IN_REVIEW).value


@pytest.fixture
def chief(library):
    """The chief editor, with an editor beside."""
    authors.create_author(library, AuthorText("Editor", desk_role=DeskRole.EDITOR))
    made = authors.create_author(library, AuthorText("Chief", desk_role=DeskRole.CHIEF_EDITOR)).value
    return Person(made.id, made.name)


def placeholder(library, article, gate=Gate.EXPORT):
    """Return what the checks say of the mark."""
    return next(each for each in preflight(library, article, gate) if each.finding.rule == "placeholder")


def test_what_blocks_keeps_an_article_from_approval_until_it_is_waived(library, article, chief):
    """The step is refused with the sentence of the finding."""
    library.person = chief
    with pytest.raises(Refused, match="TK"):
        articles.change_status(library, article.id, Status.APPROVED)
    waiving.waive(library, article, placeholder(library, article).finding, "It is quoted.")
    assert articles.change_status(library, article.id, Status.APPROVED).value.status is Status.APPROVED


def test_a_waiver_survives_edits_around_and_lapses_with_its_place(library, article, chief):
    """It is for these words, wherever they stand."""
    library.person = chief
    waiving.waive(library, article, placeholder(library, article).finding, "It is quoted.")
    around = replace(article, text=replace(article.text, body="Before. First. TK ships wait, all of them."))
    assert placeholder(library, around).waiver is not None
    other = replace(article, text=replace(article.text, body="First. TKTK ships wait."))
    assert placeholder(library, other).waiver is None


def test_only_the_chief_editor_waives_what_blocks(library, article, chief):
    """An editor is refused, and so is a waiver without a reason."""
    editor = next(each for each in authors.list_authors(library) if each.name == "Editor")
    library.person = Person(editor.id, editor.name)
    with pytest.raises(Refused, match="chief editor"):
        waiving.waive(library, article, placeholder(library, article).finding, "It is quoted.")
    with pytest.raises(BadInput, match="reason"):
        waiving.waive(library, article, placeholder(library, article).finding, " ")


def test_a_block_is_no_warning_because_one_looks_at_an_earlier_step(library, article, chief):
    """What blocks an export is the chief editor's to waive, though before submission it only warns."""
    editor = next(each for each in authors.list_authors(library) if each.name == "Editor")
    library.person = Person(editor.id, editor.name)
    with pytest.raises(Refused, match="chief editor"):
        waiving.waive(library, article, placeholder(library, article, Gate.SUBMIT).finding, "It is quoted.")


def test_a_waiver_is_not_anybodys_to_take_back(library, article, chief):
    """A reporter is refused; the one who waived it may, and an editor."""
    library.person = chief
    waiver = waiving.waive(library, article, placeholder(library, article).finding, "It is quoted.").value
    reporter = authors.create_author(library, AuthorText("Reporter")).value
    library.person = Person(reporter.id, reporter.name)
    for verb in (waiving.take_back_waiver, waiving.put_waiver_back):
        with pytest.raises(Refused):
            verb(library, waiver)
    library.person = chief
    waiving.take_back_waiver(library, waiver)
    assert placeholder(library, article).waiver is None


def test_one_waiver_is_for_one_place(library, article, chief):
    """A second mark that is typed later is found."""
    library.person = chief
    waiving.waive(library, article, placeholder(library, article).finding, "It is quoted.")
    more = replace(article, text=replace(article.text, body="First. TK ships wait. Then TK more."))
    found = [each.waiver for each in preflight(library, more) if each.finding.rule == "placeholder"]
    assert [each is None for each in found] == [False, True]


def test_nobody_waives_what_endangers_a_source(library, article, chief):
    """The original of a protected source never passes."""
    library.person = chief
    with pytest.raises(Refused, match="danger"):
        waiving.waive(library, article, Finding("protected source", Severity.BLOCK, "…", "lead"), "Please.")


def test_an_export_honours_waivers_and_names_them_in_its_receipt(library, article, chief, tmp_path):
    """The bundle is made, and the private receipt says who let what pass."""
    library.person = chief
    waiver = waiving.waive(library, article, placeholder(library, article).finding, "It is quoted.").value
    articles.change_status(library, article.id, Status.APPROVED)
    receipt = export_library(library, tmp_path / "bundle")
    assert receipt.articles == 1
    (kept,) = (library.path / "receipts").glob("*.json")
    (said,) = json.loads(kept.read_text(encoding="utf-8"))["waived"]
    assert (said["slug"], said["by"], said["reason"]) == ("grain", "Chief", "It is quoted.")
    waiving.take_back_waiver(library, waiver)
    with pytest.raises(FindingsInTheWay):
        export_library(library, tmp_path / "bundle")


def test_the_newsroom_says_how_grave_a_finding_is(library, article):
    """Its file may let a rule block a submission, or only note before an export."""
    (library.path / "preflight.toml").write_text(
        '[submit]\nplaceholder = "block"\n[export]\nplaceholder = "note"\n', encoding="utf-8"
    )
    assert placeholder(library, article, Gate.SUBMIT).finding.severity is Severity.BLOCK
    assert placeholder(library, article, Gate.EXPORT).finding.severity is Severity.NOTE
    assert placeholder(library, article, Gate.APPROVE).finding.severity is Severity.BLOCK


def test_a_submission_is_not_blocked_unless_the_newsroom_says_so(library, article):
    """Editors want to see drafts with holes in them."""
    assert placeholder(library, article, Gate.SUBMIT).finding.severity is Severity.WARN


@pytest.mark.parametrize("text", ["[print]\n", '[export]\nx = "fatal"\n', "export = 1\n", "[export\n"])
def test_a_broken_preflight_file_is_told(library, article, text):
    """The sentence names the file."""
    (library.path / "preflight.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match=r"preflight\.toml"):
        preflight(library, article)


def test_keys_of_whole_fields_follow_their_value():
    """A missing credit waived for one picture is not waived for the next."""
    finding = Finding("headline", Severity.BLOCK, "…", "headline")
    one, two = ArticleText(headline="A"), ArticleText(headline="B")
    assert finding_key(finding, one) != finding_key(finding, two)
    assert finding_key(finding, one) == finding_key(finding, replace(one, body="Other."))
