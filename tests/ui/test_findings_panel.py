"""The findings beside the text: listed by weight, gone when mended, a way to each place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from editor_app.domain.article import ArticleText
from editor_app.domain.finding import Finding, Fix, Severity
from editor_app.services import articles
from editor_app.services.library_checks import Checked
from ui.editor.area import EditorArea
from ui.findings.model import FindingsModel, Role
from ui.findings.panel import FindingsPanel


@pytest.fixture
def panel(qtbot, context):
    """A findings panel, shown."""
    panel = FindingsPanel(context)
    qtbot.addWidget(panel)
    panel.resize(400, 400)
    panel.show()
    return panel


@pytest.fixture
def article(library):
    """An article with a mark left for later."""
    return articles.create_article(library, ArticleText(headline="Grain", body="TK ships wait.")).value


def rules(panel):
    """Return the names of the rules that found something."""
    return {finding.rule for finding in panel.findings}


def test_findings_are_listed_and_go_when_mended(qtbot, panel, article):
    """A placeholder is found, and not any more when it was replaced."""
    panel.show_article(article)
    qtbot.waitUntil(lambda: "placeholder" in rules(panel))
    panel.update_text(replace(article.text, body="Three ships wait."))
    qtbot.waitUntil(lambda: "placeholder" not in rules(panel))


def test_the_count_is_told(qtbot, panel, article):
    """The number of findings is told, and none when no article is open."""
    with qtbot.waitSignal(panel.count_changed, check_params_cb=lambda count: count > 0):
        panel.show_article(article)
    with qtbot.waitSignal(panel.count_changed, check_params_cb=lambda count: count == 0):
        panel.show_article(None)


def test_enter_leads_to_the_place(qtbot, panel, article):
    """Return on a finding asks for its place."""
    panel.show_article(article)
    qtbot.waitUntil(lambda: "placeholder" in rules(panel))
    row = [finding.rule for finding in panel.findings].index("placeholder")
    panel._list.setCurrentIndex(panel._model.index(row))
    with qtbot.waitSignal(panel.jump_requested, check_params_cb=lambda found: found.start == 0):
        QTest.keyClick(panel._list, Qt.Key.Key_Return)


def test_keys_go_from_finding_to_finding(qtbot, panel, article):
    """From the first to the last, and round again; back before the first is the last."""
    panel.show_article(article)
    qtbot.waitUntil(lambda: len(panel.findings) > 1)
    seen = []
    panel.jump_requested.connect(seen.append)
    for _ in range(len(panel.findings) + 1):
        panel.next()
    panel.previous()
    assert seen == [*panel.findings, panel.findings[0], panel.findings[-1]]


def test_the_gravest_come_first(qtbot):
    """The list is in the order of weight, and keeps Qt's rules for models."""
    model = FindingsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    found = [Finding("r", severity, "A sentence.", "body") for severity in reversed(Severity)]
    model.show(tuple(Checked(finding, "key") for finding in found))
    words = [model.index(row).data(Role.WORD) for row in range(3)]
    assert words == ["Must be mended · Body", "Look again · Body", "Worth a thought · Body"]


def test_a_finding_is_waived_with_a_reason_and_counts_again(qtbot, context, panel, article):
    """The reason is asked for on the spot; undo takes the waiver back."""
    panel.show_article(article)
    qtbot.waitUntil(lambda: "placeholder" in rules(panel))
    row = [finding.rule for finding in panel.findings].index("placeholder")
    panel._list.setCurrentIndex(panel._model.index(row))
    panel.waive.begin.click()
    panel.waive.reason.setText("The mark is quoted.")
    QTest.keyClick(panel.waive.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(each.waiver for each in panel._model.checked))
    waived = next(each for each in panel._model.checked if each.waiver)
    assert waived.waiver.reason == "The mark is quoted."
    assert panel._model.checked[-1] is waived
    context.undo.undo()
    qtbot.waitUntil(lambda: not any(each.waiver for each in panel._model.checked))


def test_what_blocks_depends_on_the_step(qtbot, panel, article):
    """Before submission a placeholder only warns."""
    panel.show_article(article)
    qtbot.waitUntil(lambda: "placeholder" in rules(panel))
    grave = {each.finding.severity for each in panel._model.checked if each.finding.rule == "placeholder"}
    assert grave == {Severity.BLOCK}
    panel.gates.set_value("submit")
    panel.gates.chosen.emit("submit")
    qtbot.waitUntil(
        lambda: all(
            each.finding.severity is Severity.WARN
            for each in panel._model.checked
            if each.finding.rule == "placeholder"
        )
    )


def test_findings_are_marked_in_the_text(qtbot, context, article):
    """What the checks point at is underlined where it stands, also behind something that is proposed."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.open_article(article.id)
    qtbot.waitUntil(lambda: area.current is not None)
    area.show_findings(article.id, [Finding("placeholder", Severity.BLOCK, "TK.", "body", 0, 2)])
    (mark,) = area.current.body._marks["findings"]
    assert mark.cursor.selectedText() == "TK"
    marks = area.current.findings
    assert (marks.sentences_at(1), marks.sentences_at(2)) == (["TK."], [])
    area.show_findings(article.id, [])
    assert area.current.body._marks["findings"] == []


def test_a_fix_is_one_step_in_the_text(qtbot, context, article):
    """It is written where the finding stands, and undone like anything typed."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.open_article(article.id)
    qtbot.waitUntil(lambda: area.current is not None)
    found = Finding("weekday", Severity.NOTE, "…", "body", 3, 8, Fix("Write boats", 3, 8, "boats"))
    area.mend(found)
    assert area.current.body.text == "TK boats wait."
    area.current.body.undo()
    assert area.current.body.text == "TK ships wait."
