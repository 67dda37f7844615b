"""Rules about the prose: each trips over its fault, and leaves a careful text in peace, in both languages."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_app.checks import check_article
from editor_app.domain.article import Dateline
from editor_app.domain.finding import Severity
from editor_app.domain.plan import Plan

LONG = " ".join(["word"] * 151)
FILLER = " ".join(["The harbour was quiet that day and the ships lay still."] * 8)
HARD = " ".join(
    ["Administrative interdependencies notwithstanding, municipal representatives characterised the"
     " organisational reconfiguration of intergovernmental infrastructure responsibilities as"
     " unquestionably indispensable."] * 12
)  # fmt: skip
LONG_UK = " ".join(["слово"] * 60).capitalize() + ". "


def rules(findings):
    """Return the names of the rules that found something."""
    return [finding.rule for finding in findings]


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"body": f"{LONG}."}, "long paragraph"),
        ({"body": "“We have never seen so much grain in this harbour.”"}, "attribution"),
        (
            {"body": "«Ми ще ніколи не бачили тут стільки зерна, і це добре».", "language": "uk"},
            "attribution",
        ),
        ({"body": "The ship leaves at 14:00 on Friday.", "dateline": Dateline()}, "time zone"),
        ({"body": "Судно вийде о 14:00 у п’ятницю.", "language": "uk", "dateline": Dateline()}, "time zone"),
        ({"body": FILLER, "headline": "Port takes 17 ships"}, "headline words"),
        ({"body": FILLER, "headline": "Port thanks Kovalenko for the grain"}, "headline words"),
        ({"body": "Судно вийде у вівторок, 20 листопада.", "language": "uk"}, "weekday"),
        ({"body": "Судно вийде у середу, 31 листопада.", "language": "uk"}, "weekday"),
        ({"body": HARD}, "reading level"),
        ({"body": LONG_UK * 3, "language": "uk"}, "reading level"),
    ],
)
def test_a_fault_of_the_prose_is_found(findings_of, changes, rule):
    """Each rule finds its own fault."""
    assert rule in rules(findings_of(**changes))


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"body": "\n".join(f"- {LONG[:300]}" for _ in range(9))}, "long paragraph"),
        ({"body": "“We have never seen so much grain in this harbour,” said Olena Moroz."}, "attribution"),
        ({"body": "Olena Moroz was there.\n\n“We have never seen so much grain here.”\n\nShe said no more."},
         "attribution"),
        ({"body": "«Ми ще ніколи не бачили тут стільки зерна, – сказала Олена. – І це добре».",
          "language": "uk"}, "attribution"),
        ({"body": "Учитель показав на міст: «Половина з них не пам’ятає, що тут було».", "language": "uk"},
         "attribution"),
        ({"body": "The “new old bridge of Ostriv” is open."}, "attribution"),
        ({"body": "The ship leaves at 14:00 Kyiv time.", "dateline": Dateline()}, "time zone"),
        ({"body": "The ship leaves at 14:00."}, "time zone"),
        ({"body": FILLER + " It took 17 ships.", "headline": "Port takes 17 ships"}, "headline words"),
        ({"body": FILLER + " Дякуємо Коваленкові.", "headline": "Порт дякує Коваленку"}, "headline words"),
        ({"body": FILLER, "headline": "Port Thanks Kovalenko For Grain"}, "headline words"),
        ({"body": "Судно вийде у п'ятницю, 20 листопада 2026 року.", "language": "uk"}, "weekday"),
        ({"body": FILLER}, "reading level"),
        ({"body": HARD[:300]}, "reading level"),
    ],
)  # fmt: skip
def test_a_careful_text_is_left_in_peace(findings_of, changes, rule):
    """No rule cries wolf."""
    assert rule not in rules(findings_of(**changes))


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ("у вівторок, 20 листопада", "у п’ятницю, 20 листопада"),
        ("з вівторка, 20 листопада", "з п’ятниці, 20 листопада"),
        ("у середу, 19 листопада", "у четвер, 19 листопада"),
        ("до середи, 19 листопада", "до четверга, 19 листопада"),
        ("у неділю, 20 листопада", "у п’ятницю, 20 листопада"),
    ],
)
def test_a_ukrainian_day_is_mended_in_its_case(findings_of, written, mended):
    """The right day stands in the case that was written."""
    found = findings_of(body=f"Судно вийде {written}.", language="uk")
    fix = next(finding.fix for finding in found if finding.fix)
    body = f"Судно вийде {written}."
    assert body[: fix.start] + fix.text + body[fix.end :] == f"Судно вийде {mended}."


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (Plan(hold="the lawyers read it"), "on hold: the lawyers read it"),
        (Plan(embargo=datetime(2026, 12, 1, 9, tzinfo=UTC)), "embargoed for 2026-12-01 09:00"),
        (Plan(scheduled=datetime(2026, 12, 1, 9, tzinfo=UTC)), "scheduled for 2026-12-01 09:00"),
    ],
)
def test_what_keeps_an_article_at_home_is_told(article, view, plan, said):
    """A hold, an embargo and a schedule are no faults, but nobody shall wonder."""
    (found,) = check_article(replace(article, plan=plan), view)
    assert (found.rule, found.severity) == ("condition", Severity.NOTE)
    assert said in found.sentence


def test_an_embargo_that_is_over_is_not_told(article, view):
    """What was embargoed last year goes out."""
    past = Plan(embargo=datetime(2020, 12, 1, 9, tzinfo=UTC))
    assert check_article(replace(article, plan=past), view) == ()


@pytest.mark.parametrize(
    ("body", "mended"),
    [
        ("On Monday, Nov. 20, it rained.", "On Friday, Nov. 20, it rained."),
        ("On Mon., Nov. 20, it rained.", "On Fri., Nov. 20, it rained."),
        ("Text.\n\n#### Too deep\n\nMore.", "Text.\n\n## Too deep\n\nMore."),
        (f"{FILLER}\n\nAnd.\n\n{FILLER}\n\nEnd.", f"{FILLER}\n\nAnd.\n\nEnd."),
    ],
)
def test_a_fix_mends_what_was_found(findings_of, body, mended):
    """What is offered makes the finding go."""
    fix = next(finding.fix for finding in findings_of(body=body) if finding.fix)
    assert body[: fix.start] + fix.text + body[fix.end :] == mended
    assert not [finding for finding in findings_of(body=mended) if finding.fix]
