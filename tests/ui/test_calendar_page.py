"""The calendar page: days, keys, moving moments to other days, opening articles, empty days."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from editor_app.domain.article import ArticleText
from editor_app.domain.ids import ArticleId
from editor_app.domain.newsroom import Newsroom
from editor_app.domain.plan import Plan
from editor_app.domain.planned_moment import MomentKind, PlannedMoment
from editor_app.domain.workflow import Status
from editor_app.services import articles
from editor_app.services.newsroom import save_newsroom
from editor_app.services.planning import save_plan
from ui.calendar.day_model import DayModel, DayRole
from ui.calendar.delegate import Span
from ui.calendar.grid import days_of
from ui.calendar.page import CalendarPage, stepped

Key, KYIV = Qt.Key, ZoneInfo("Europe/Kyiv")
ALT = Qt.KeyboardModifier.AltModifier


def noon(days: int = 0) -> datetime:
    """Return noon in Kyiv, so many days from today."""
    today = datetime.now(KYIV).replace(hour=12, minute=0, second=0, microsecond=0)
    return datetime.combine(today.date() + timedelta(days=days), today.time(), KYIV)


@pytest.fixture
def article(library):
    """An article that is due today at noon."""
    save_newsroom(library, Newsroom(zone="Europe/Kyiv"))
    made = articles.create_article(library, ArticleText(headline="Grain")).value
    return save_plan(library, made.id, Plan(deadline=noon())).value


@pytest.fixture
def page(qtbot, context, article):
    """The page on this month, shown and read."""
    page = CalendarPage(context)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    settle(qtbot, page)
    return page


def settle(qtbot, page):
    """Wait until everything is answered."""
    qtbot.waitUntil(lambda: page._is_read and not page._context.jobs.busy)


def cell(page, day):
    """Return the cell of a day."""
    found = page.grid._cell(day)
    assert found is not None
    return found


def headlines(page, day):
    """Return what falls on a day."""
    return [moment.headline for moment in cell(page, day).list.day.moments]


def due(page, article):
    """Return the deadline as it is in the library."""
    return articles.get_article(page._context.library, article.id).plan.deadline


def test_it_begins_with_this_month_and_the_keys_in_today(page):
    """Today is marked, and what is due stands on it."""
    today = noon().date()
    assert page.grid.focused_day == today
    assert headlines(page, today) == ["Grain"]
    assert cell(page, today)._is_today


def test_a_day_keeps_the_promises_of_a_qt_model(qtbot):
    """Qt's own tester finds nothing while there is more and less room."""
    moment = PlannedMoment(
        ArticleId("a"), MomentKind.DEADLINE, noon(), "Grain", "grain", Status.DRAFT, "World", "Olena"
    )
    model = DayModel(True)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([moment] * 5, "UTC")
    model.set_room(3)
    assert (model.rowCount(), model.index(2).data(), model.index(2).data(DayRole.MOMENT)) == (
        3,
        "3 more",
        None,
    )
    model.set_room(0)
    assert model.rowCount() == 5
    tester.deleteLater()


def test_today_is_that_of_the_newsroom(qtbot, context, library):
    """Where the newsroom has another day than this computer, its day is marked and in use."""
    far = [ZoneInfo(name) for name in ("Pacific/Kiritimati", "Pacific/Pago_Pago")]
    zone = next(zone for zone in far if datetime.now(zone).date() != datetime.now().astimezone().date())
    save_newsroom(library, Newsroom(zone=zone.key))
    page = CalendarPage(context)
    qtbot.addWidget(page)
    page.show()
    settle(qtbot, page)
    assert page.anchor == datetime.now(zone).date()
    assert cell(page, page.anchor)._is_today


def test_alt_and_an_arrow_move_a_moment_and_undo_brings_it_back(qtbot, page, context, article):
    """Its time of day stays, and the keys go with it."""
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Right, ALT)
    settle(qtbot, page)
    assert due(page, article) == noon(1)
    qtbot.waitUntil(lambda: page.grid.focused_day == noon(1).date())

    assert context.undo.next_undo == "Change the deadline of “Grain”"
    context.undo.undo()
    settle(qtbot, page)
    assert due(page, article) == noon()


def test_what_is_dropped_on_a_day_moves_there(qtbot, page, article):
    """A drag to a day of the month; the day lights up on the way."""
    source = cell(page, noon().date()).list
    target = next(each for each in page.grid.days if each != noon().date())
    data = source.day.mimeData([source.day.index(0)])
    drop = QDropEvent(
        QPointF(20, 40),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    cell(page, target).dropEvent(drop)
    settle(qtbot, page)
    assert due(page, article).astimezone(KYIV) == datetime(
        target.year, target.month, target.day, 12, tzinfo=KYIV
    )


def test_arrows_go_from_day_to_day_and_on_to_the_next_month(qtbot, page):
    """Down is a week; beyond the last week the next month is shown."""
    page.show_date(date(2026, 11, 25))
    settle(qtbot, page)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Left)
    assert page.grid.focused_day == date(2026, 11, 24)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
    assert page.grid.focused_day == date(2026, 12, 1)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
    settle(qtbot, page)
    assert page.grid.focused_day == date(2026, 12, 8)
    assert page.anchor.month == 12


def test_keys_change_what_is_seen(qtbot, page):
    """W the week, D the day, M the month, page keys the next ones, T today."""
    page.show_date(date(2026, 11, 25))
    for key, count in ((Key.Key_W, 7), (Key.Key_D, 1), (Key.Key_M, 42)):
        QTest.keyClick(QApplication.focusWidget(), key)
        assert len(page.grid.days) == count
        assert page.grid.focused_day == date(2026, 11, 25)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_PageDown)
    assert page.anchor == date(2026, 12, 25)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_T)
    assert page.anchor == noon().date()
    settle(qtbot, page)


def test_tab_stops_at_one_day_alone(qtbot, page):
    """The day in use; the arrows lead to the others, and Tab out of the calendar."""
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Left)
    policies = [cell.list.focusPolicy() for cell in page.grid._shown]
    assert policies.count(Qt.FocusPolicy.StrongFocus) == 1
    assert QApplication.focusWidget().focusPolicy() == Qt.FocusPolicy.StrongFocus
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert page.grid.focused_day is None


def test_enter_and_a_click_open_the_article(qtbot, page, article):
    """Both lead to the desk."""
    today = cell(page, noon().date()).list
    with qtbot.waitSignal(page.article_requested) as opened:
        QTest.keyClick(today, Key.Key_Return)
    assert opened.args == [article.id]
    with qtbot.waitSignal(page.article_requested) as opened:
        place = today.visualRect(today.day.index(0)).center()
        QTest.mouseClick(today.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [article.id]


def test_enter_on_an_empty_day_shows_it_alone(qtbot, page):
    """There one sees that nothing is planned, and what to do."""
    page.show_date(noon(3).date())
    settle(qtbot, page)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    settle(qtbot, page)
    assert page.head.span is Span.DAY
    assert page._note.text().startswith("Nothing falls on these days.")


def test_kinds_that_are_hidden_stay_hidden(qtbot, page, context):
    """The choice is remembered."""
    page.head._kinds[MomentKind.DEADLINE].click()
    assert headlines(page, noon().date()) == []
    other = CalendarPage(context)
    qtbot.addWidget(other)
    assert other.head.kinds == {MomentKind.EMBARGO, MomentKind.SCHEDULED, MomentKind.PUBLISHED}


def test_what_happened_cannot_be_moved(qtbot, page, context, library):
    """A publication stays on its day."""
    made = articles.create_article(library, ArticleText(headline="Out")).value
    for step in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
        articles.change_status(library, made.id, step)
    page._ask()
    settle(qtbot, page)
    today = cell(page, datetime.now(KYIV).date()).list
    row = today.day.row_of(made.id, MomentKind.PUBLISHED)
    assert not today.day.index(row).flags() & Qt.ItemFlag.ItemIsDragEnabled
    today.choose(row)
    with qtbot.assertNotEmitted(today.move_requested):
        QTest.keyClick(today, Key.Key_Right, ALT)


def test_it_follows_what_happens_elsewhere(qtbot, page, context, article):
    """A deadline that was taken away is gone here."""
    context.jobs.write(lambda: save_plan(context.library, article.id, Plan()))
    settle(qtbot, page)
    qtbot.waitUntil(lambda: headlines(page, noon().date()) == [])


def test_months_are_whole_weeks() -> None:
    """From Monday to Sunday, four to six of them."""
    assert (days_of(date(2026, 11, 5), Span.MONTH)[0], len(days_of(date(2026, 11, 5), Span.MONTH))) == (
        date(2026, 10, 26), 42,
    )  # fmt: skip
    assert len(days_of(date(2021, 2, 5), Span.MONTH)) == 28
    assert days_of(date(2026, 11, 25), Span.WEEK)[0] == date(2026, 11, 23)


def test_a_month_later_is_never_two() -> None:
    """The 31st becomes the last day of a shorter month, also over the end of the year."""
    assert stepped(date(2026, 1, 31), Span.MONTH, 1) == date(2026, 2, 28)
    assert stepped(date(2026, 1, 15), Span.MONTH, -1) == date(2025, 12, 15)
    assert stepped(date(2026, 12, 31), Span.WEEK, 1) == date(2027, 1, 7)


def test_an_instant_has_the_zone_of_the_newsroom(page) -> None:
    """The note below says whose times they are."""
    assert "Times are those of Europe/Kyiv." in page._note.text()
