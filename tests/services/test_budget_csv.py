"""The budget as a table: what RFC 4180 asks, what Excel needs, and nothing a spreadsheet would work out."""

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.errors import Cancelled, DiskTrouble
from editor_app.domain.newsroom import Newsroom
from editor_app.domain.plan import Plan
from editor_app.domain.workflow import Status
from editor_app.progress import CancelToken, Silent
from editor_app.services.articles import create_article
from editor_app.services.budget import BudgetQuery
from editor_app.services.budget_csv import CELLS, harmless, write_budget_csv
from editor_app.services.newsroom import save_newsroom
from editor_app.services.planning import save_plan
from editor_app.storage.library import Library

STATES = {status: status.value.upper() for status in Status}


def written(library: Library, path: Path, *, mark: bool = True, keys: tuple[str, ...] = tuple(CELLS)) -> int:
    """Write the budget of all articles."""
    headings = {key: key.title() for key in keys}
    query, token = BudgetQuery(), CancelToken()
    return write_budget_csv(library, query, headings, STATES, path, Silent(), token, mark=mark)


def test_cells_are_quoted_where_needed_and_lines_end_as_the_rfc_says(library, tmp_path) -> None:
    """Commas, quotes and line ends within a cell come back as they were."""
    create_article(library, ArticleText(headline='He said "no", then left'))
    path = tmp_path / "budget.csv"

    assert written(library, path, keys=("headline", "words")) == 1
    assert path.read_bytes() == b'\xef\xbb\xbfHeadline,Words\r\n"He said ""no"", then left",0\r\n'


def test_the_mark_of_utf8_can_be_left_out(library, tmp_path) -> None:
    """Programs other than Excel may stumble over it."""
    create_article(library, ArticleText(headline="Зерно"))
    path = tmp_path / "budget.csv"
    written(library, path, mark=False, keys=("headline",))
    assert path.read_bytes() == "Headline\r\nЗерно\r\n".encode()


@pytest.mark.parametrize("begins", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"])
def test_no_cell_is_a_formula(begins: str) -> None:
    """An apostrophe before it makes a text of it."""
    assert harmless(begins) == f"'{begins}"


@pytest.mark.parametrize("plain", ["", "Grain", "2026-11-27", "a=b", "“=”", "'quoted'"])
def test_other_cells_stay_as_they_are(plain: str) -> None:
    """Nothing is put before what no spreadsheet would work out."""
    assert harmless(plain) == plain


def test_a_headline_that_is_a_formula_is_defused_in_the_file(library, tmp_path) -> None:
    """The whole way, not the function alone."""
    create_article(library, ArticleText(headline='=HYPERLINK("https://example.org")'))
    path = tmp_path / "budget.csv"
    written(library, path, keys=("headline",))
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1] == ['\'=HYPERLINK("https://example.org")']


def test_all_columns_say_what_the_budget_knows(library, tmp_path) -> None:
    """Moments by the clock of the newsroom, in a form spreadsheets understand."""
    save_newsroom(library, Newsroom(zone="Europe/Kyiv"))
    article = create_article(library, ArticleText(headline="Grain", slug="grain", body="one two")).value
    due = datetime(2026, 11, 27, 16, tzinfo=UTC)
    plan = Plan(deadline=due, embargo=due + timedelta(days=1), target_words=600, priority=2)
    save_plan(library, article.id, plan)
    path = tmp_path / "budget.csv"
    written(library, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        row = next(csv.DictReader(file))
    assert row == {
        "Slug": "grain", "Headline": "Grain", "Section": "", "Reporter": "", "Editor": "", "Words": "2",
        "Target": "600", "Pictures": "0",
        "Deadline": "2026-11-27 18:00", "Embargo": "2026-11-28 18:00", "Scheduled": "",
        "State": "DRAFT", "Priority": "2",
    }  # fmt: skip


def test_a_stopped_writing_leaves_the_old_file(library, tmp_path) -> None:
    """What was there before is there still, and nothing beside it."""
    create_article(library, ArticleText(headline="Grain"))
    path = tmp_path / "out" / "budget.csv"
    path.parent.mkdir()
    path.write_text("old")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        write_budget_csv(library, BudgetQuery(), {"slug": "Slug"}, STATES, path, Silent(), token)
    assert [each.name for each in path.parent.iterdir()] == ["budget.csv"]
    assert path.read_text() == "old"


def test_a_place_that_cannot_be_written_is_said_in_a_sentence(library, tmp_path) -> None:
    """No such folder: a sentence for the user, not an error of ours."""
    with pytest.raises(DiskTrouble):
        written(library, tmp_path / "nowhere" / "budget.csv")
