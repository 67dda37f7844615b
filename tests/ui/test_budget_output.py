"""The budget on paper and in a file: real pages with heads, real tables."""

import csv
from datetime import UTC, datetime, timedelta

import pikepdf
import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from editor_app.domain.article import ArticleText
from editor_app.domain.errors import Cancelled, KnownError, Refused
from editor_app.domain.newsroom import Newsroom
from editor_app.domain.plan import Plan
from editor_app.progress import CancelToken, Silent
from editor_app.services.articles import create_article
from editor_app.services.budget import BudgetQuery
from editor_app.services.newsroom import save_newsroom
from editor_app.services.planning import save_plan
from ui.budget import paper
from ui.budget.columns import COLUMNS
from ui.budget.output import BudgetOutput, _save_pdf
from ui.budget.paper import make_paper
from ui.budget.sheet import broken, lay_out
from ui.notices import Notice
from ui.theme import fonts

KEYS = [column.key for column in COLUMNS]


@pytest.fixture
def output(qtbot, context):
    """What saves a budget, above a window."""
    window = QWidget()
    qtbot.addWidget(window)
    return BudgetOutput(context, window)


def fill(library, count):
    """Make articles with deadlines on two days."""
    save_newsroom(library, Newsroom(title="The Ostriv Courier", zone="Europe/Kyiv"))
    for number in range(count):
        article = create_article(library, ArticleText(headline=f"Story {number}")).value
        due = datetime(2026, 11, 27, 16, tzinfo=UTC) + timedelta(days=number % 2)
        save_plan(library, article.id, Plan(deadline=due, target_words=600))


def test_the_pdf_has_pages_across_with_all_articles(qtbot, context, library, output, tmp_path):
    """Eighty articles fill several sheets of A4; nothing is left beside the file."""
    fill(library, 80)
    path = tmp_path / "out" / "budget.pdf"
    path.parent.mkdir()
    output.write_pdf(BudgetQuery(group="day"), KEYS, "In the making", path)
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=20_000)

    with pikepdf.open(path) as document:
        assert len(document.pages) >= 3
        box = document.pages[0].mediabox
        assert (round(float(box[2])), round(float(box[3]))) == (842, 595)
    assert [each.name for each in path.parent.iterdir()] == ["budget.pdf"]


def test_the_paper_says_who_when_and_how_much(library):
    """Heads of groups, moments by the clock of the newsroom, and what it comes to."""
    fill(library, 2)
    made = make_paper(
        library, BudgetQuery(group="day"), ["headline", "length", "deadline"], "All", CancelToken()
    )
    assert [line.heading or line.cells for line in made.lines] == [
        "Friday, 27 November 2026  ·  1 article · 0 words",
        ("Story 0", "0 / 600", "Fri 27 Nov, 18:00"),
        "Saturday, 28 November 2026  ·  1 article · 0 words",
        ("Story 1", "0 / 600", "Sat 28 Nov, 18:00"),
    ]
    assert (made.words.title, made.words.newsroom) == ("Budget: All", "The Ostriv Courier")


def test_a_whole_library_is_not_printed(library, monkeypatch):
    """Thousands of pages are refused, with what to do instead."""
    monkeypatch.setattr(paper, "MOST", 2)
    fill(library, 3)
    with pytest.raises(Refused, match="These are 3 articles; up to 2"):
        make_paper(library, BudgetQuery(), KEYS, "All", CancelToken())


def test_a_stopped_printing_ends(library):
    """The token is looked at between two handfuls of rows."""
    fill(library, 1)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        make_paper(library, BudgetQuery(), KEYS, "All", token)


def test_a_printing_that_is_stopped_half_way_leaves_nothing(library, tmp_path):
    """Neither half a file nor one beside it."""

    class Second(CancelToken):
        """Stops at its third look: while pages are painted."""

        looks = 0

        def check(self) -> None:
            self.looks += 1
            if self.looks > 2:
                raise Cancelled()

    fill(library, 60)
    path = tmp_path / "out" / "budget.pdf"
    path.parent.mkdir()
    with pytest.raises(Cancelled):
        _save_pdf(library, BudgetQuery(), KEYS, "All", path, Silent(), Second())
    assert list(path.parent.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(qtbot, context, library, output, tmp_path):
    """A sentence instead of a broken file."""
    fill(library, 1)
    said: list[KnownError] = []
    context.notices.said.connect(said.append)
    output.write_pdf(BudgetQuery(), KEYS, "All", tmp_path / "nowhere" / "budget.pdf")
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert "budget.pdf could not be written there." in said[0].text


def test_a_table_has_the_columns_that_are_shown(qtbot, context, library, output, tmp_path):
    """In their order; the length becomes two columns one can reckon with."""
    fill(library, 1)
    path = tmp_path / "budget.csv"
    output.write_csv(BudgetQuery(), ["deadline", "length", "state"], path, mark=True)
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=20_000)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["Deadline", "Words", "Words agreed", "State"],
            ["2026-11-27 18:00", "0", "600", "Draft"],
        ]


def test_a_printer_gets_the_pages(qtbot, context, library, output, tmp_path):
    """Printed into a file here; no test may wake a real printer."""
    fill(library, 1)
    said: list[Notice] = []
    context.notices.said.connect(said.append)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    lay_out(printer)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    output._printing = (printer, BudgetQuery(), KEYS, "All")
    output._on_printer()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said[0].text == "The budget is with the printer."
    with pikepdf.open(tmp_path / "printed.pdf") as document:
        assert len(document.pages) == 1


def test_the_choice_of_a_printer_is_offered(qtbot, output):
    """Nothing is printed before somebody says so."""
    output.print_budget(BudgetQuery(), KEYS, "All")
    dialog = output._window.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_long_headlines_are_broken_between_words(qtbot):
    """Two lines at most; the last one ends with an ellipsis."""
    metrics = QFontMetricsF(fonts.sans(9))
    text = "Harbour budget: what the council cut, who pays for the dam and why the night trains return"
    lines = broken(text, 150, metrics, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= 150 for line in lines)
    assert broken("Short", 150, metrics, 2) == ["Short"]
