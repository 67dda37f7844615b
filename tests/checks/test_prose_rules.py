"""Rules about the prose: each trips over its fault, and leaves a careful text in peace, in both languages."""

import pytest

from editor_app.domain.article import Dateline

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
        ({"body": FILLER}, "reading level"),
        ({"body": HARD[:300]}, "reading level"),
    ],
)  # fmt: skip
def test_a_careful_text_is_left_in_peace(findings_of, changes, rule):
    """No rule cries wolf."""
    assert rule not in rules(findings_of(**changes))


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
