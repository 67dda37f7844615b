"""Who may take which step of an article, and what is recorded of it."""

from dataclasses import replace

import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.domain.errors import BadInput, Refused
from editor_app.domain.review import DeskRole, Person
from editor_app.domain.revision import SaveReason
from editor_app.domain.workflow import Status
from editor_app.services import articles, authors, many, steps
from editor_app.services.exporting import FindingsInTheWay, export_library

WORKFLOW = """
[[stage]]
of = "in review"
name = "Legal check"
names = { uk = "Юрист" }

[[sign_off]]
name = "Legal"
before = "approved"
by = "chief editor"
"""


@pytest.fixture
def article(library):
    """A draft."""
    return articles.create_article(library, ArticleText(headline="Grain", body="One.")).value


@pytest.fixture
def people(library):
    """A reporter without a role, an editor and a chief editor, by these names."""
    roles = {"reporter": None, "editor": DeskRole.EDITOR, "chief": DeskRole.CHIEF_EDITOR}
    made = {
        name: authors.create_author(library, AuthorText(name=name.title(), desk_role=role)).value
        for name, role in roles.items()
    }
    return {name: Person(author.id, author.name) for name, author in made.items()}


def step(library, article, status, reason=""):
    """Take a step and return the article."""
    return articles.change_status(library, article.id, status, reason).value


def test_a_newsroom_without_roles_asks_nobody(library, article):
    """Who works alone takes every step without a name or a reason."""
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.DRAFT, Status.SPIKED):
        article = step(library, article, status)
    assert [each.after for each in steps.review_state(library, article.id).steps] == [
        "submitted",
        "in review",
        "draft",
        "spiked",
    ]


def test_a_reporter_submits_but_does_not_approve(library, article, people):
    """The refusal says who may."""
    library.person = people["reporter"]
    article = step(library, article, Status.SUBMITTED)
    with pytest.raises(Refused, match="an editor or a chief editor"):
        step(library, article, Status.IN_REVIEW)


def test_sending_back_wants_a_reason_and_keeps_it(library, article, people):
    """Who, when, from, to and why are recorded."""
    library.person = people["editor"]
    article = step(library, step(library, article, Status.SUBMITTED), Status.IN_REVIEW)
    with pytest.raises(Refused, match="reason"):
        step(library, article, Status.DRAFT)
    step(library, article, Status.DRAFT, "The figures need a source.")
    last = steps.review_state(library, article.id).steps[-1]
    assert (last.by, last.role, last.before, last.after) == (people["editor"], "editor", "in review", "draft")
    assert last.reason == "The figures need a source."


def test_only_the_chief_editor_withdraws(library, article, people):
    """A withdrawal is the gravest step."""
    library.person = people["editor"]
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
        article = step(library, article, status)
    with pytest.raises(Refused, match="only a chief editor"):
        step(library, article, Status.WITHDRAWN, "Wrong.")
    library.person = people["chief"]
    assert step(library, article, Status.WITHDRAWN, "Wrong.").status is Status.WITHDRAWN


def test_nobody_in_particular_takes_no_step_where_roles_are(library, article, people):
    """Where roles were given out one says who one is."""
    with pytest.raises(Refused, match="who sits"):
        step(library, article, Status.SUBMITTED)


def test_a_spiked_article_gets_back_the_state_it_had(library, article):
    """Restoring is no new beginning."""
    article = step(library, step(library, article, Status.SUBMITTED), Status.SPIKED)
    assert step(library, article, Status.DRAFT).status is Status.SUBMITTED


def test_many_at_once_obey_and_are_recorded(library, article, people):
    """What one may not do to one article one may not do to many."""
    library.person = people["reporter"]
    done = many.change_many(library, [article.id], many.into_state(Status.SUBMITTED)).value
    assert len(done.moved) == 1
    left = many.change_many(library, [article.id], many.into_state(Status.IN_REVIEW)).value.left
    assert "only an editor" in left[0]
    assert [each.after for each in steps.review_state(library, article.id).steps] == ["submitted"]


def test_undone_steps_are_recorded_too(library, article):
    """The record never forgets."""
    done = many.change_many(library, [article.id], many.into_state(Status.SUBMITTED)).value
    many.put_back(library, done.moved)
    found = steps.review_state(library, article.id).steps
    assert [(each.after, each.reason) for each in found] == [("submitted", ""), ("draft", "undone")]


def test_a_required_sign_off_keeps_an_article_from_approval(library, article, people):
    """The file of the newsroom says what is needed, and who gives it."""
    (library.path / "workflow.toml").write_text(WORKFLOW, encoding="utf-8")
    library.person = people["editor"]
    article = step(library, step(library, article, Status.SUBMITTED), Status.IN_REVIEW)
    with pytest.raises(Refused, match="Legal"):
        step(library, article, Status.APPROVED)
    with pytest.raises(Refused, match="chief editor"):
        steps.sign_off(library, article.id, "Legal")
    library.person = people["chief"]
    steps.sign_off(library, article.id, "Legal", "Read it all.")
    assert step(library, article, Status.APPROVED).status is Status.APPROVED


def test_a_sign_off_holds_while_the_text_is_the_same(library, article, people):
    """After another word it has to be given again; the state that was signed stays."""
    library.person = people["chief"]
    steps.sign_off(library, article.id, "Legal")
    text = replace(article.text, body="Two.")
    articles.save_article(library, article.id, text, article.revision)
    (given,) = steps.review_state(library, article.id).given
    assert not given.holds
    assert given.sign_off.by == people["chief"]
    kept = articles.list_revisions(library, article.id)
    assert article.text in [state.text for state in kept]


def test_a_signed_autosave_is_not_replaced(library, article, people):
    """An autosave that somebody has signed is no passing state."""
    library.person = people["chief"]
    saved = articles.save_article(
        library, article.id, replace(article.text, body="Two."), article.revision, SaveReason.AUTOSAVE
    ).value
    steps.sign_off(library, article.id, "Legal")
    articles.save_article(
        library, article.id, replace(article.text, body="Three."), saved.revision, SaveReason.AUTOSAVE
    )
    bodies = [state.text.body for state in articles.list_revisions(library, article.id)]
    assert bodies == ["Three.", "Two.", "One."]


def test_own_stages_are_names_within_a_state(library, article):
    """A stage belongs to its state, and is left with it."""
    (library.path / "workflow.toml").write_text(WORKFLOW, encoding="utf-8")
    with pytest.raises(BadInput):
        steps.set_stage(library, article.id, "Legal check")
    article = step(library, step(library, article, Status.SUBMITTED), Status.IN_REVIEW)
    assert steps.set_stage(library, article.id, "Legal check").value.stage == "Legal check"
    assert step(library, article, Status.DRAFT).stage == ""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[stage]\n", "line 1"),
        ('[[stage]]\nof = "nowhere"\nname = "X"', "nowhere"),
        ('[[sign_off]]\nbefore = "approved"\nname = "X"\nby = "boss"', "boss"),
        ("stage = 3", r"\[\[stage\]\]"),
    ],
)
def test_a_broken_workflow_file_is_told(library, article, text, told):
    """The sentence names what cannot be understood."""
    (library.path / "workflow.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match=told):
        steps.review_state(library, article.id)


def test_an_export_asks_for_the_sign_off_of_the_present_text(library, article, people, tmp_path):
    """What was signed and then changed does not go out before it is signed again."""
    (library.path / "workflow.toml").write_text(WORKFLOW, encoding="utf-8")
    library.person = people["chief"]
    article = step(library, step(library, article, Status.SUBMITTED), Status.IN_REVIEW)
    steps.sign_off(library, article.id, "Legal")
    article = step(library, article, Status.APPROVED)
    assert export_library(library, tmp_path / "bundle").articles == 1
    articles.save_article(library, article.id, replace(article.text, body="Two."), article.revision)
    with pytest.raises(FindingsInTheWay):
        export_library(library, tmp_path / "bundle")
    steps.sign_off(library, article.id, "Legal")
    assert export_library(library, tmp_path / "bundle").articles == 1
