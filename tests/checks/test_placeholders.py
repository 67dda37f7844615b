"""Placeholders are found wherever readers would see them, and nothing else is taken for one."""

import pytest

from editor_app.domain.article import Dateline, LeadPicture, Seo
from editor_app.domain.finding import Severity
from editor_app.domain.ids import MediaId


@pytest.mark.parametrize(
    ("text", "placeholder"),
    [
        ("The cost is TK.", "TK"),
        ("TKTK people came.", "TKTK"),
        ("“TK,” he said.", "TK"),
        ("Прийшло тк людей.", "тк"),
        ("Сказав ТК, міністр.", "ТК"),
        ("About XX people came.", "XX"),
        ("It cost $XX million.", "XX"),
        ("It cost XXX hryvnias.", "XXX"),
        ("She is ??? years old.", "???"),
        ("Asked [NAME] about it.", "[NAME]"),
        ("Asked [FULL NAME HERE] about it.", "[FULL NAME HERE]"),
        ("Запитали [ІМ’Я] про це.", "[ІМ’Я]"),
        ("TODO ask the port.", "TODO"),
        ("Lorem ipsum dolor.", "Lorem ipsum"),
        ("**TK**", "TK"),
        ("_TK_", "TK"),
        ("A TK-year-old man.", "TK"),
        ("An XX-year-old man.", "XX"),
        ('![a ship](media:full "TK")', "TK"),
        ("![TK](media:full)", "TK"),
        ("[TK](https://e.org)", "TK"),
    ],
)
def test_placeholders_in_the_body_block(findings_of, text, placeholder):
    """What still waits for its fact blocks, and is pointed at exactly."""
    (finding,) = (each for each in findings_of(body=text) if each.rule == "placeholder")
    assert finding.severity is Severity.BLOCK
    assert text[finding.start : finding.end] == placeholder


@pytest.mark.parametrize(
    "text",
    [
        "The ATK squad, Atkins, TKO and TK-421.",
        "`TK` in code.",
        "```\nTK ??? XX\n```\n\nText.",
        "<https://e.org/TK> and https://e.org/XX/TK and [a](https://e.org/TK-XX) and ![a ship](media:full).",
        "Text [a][b].\n\n[b]: https://e.org/TK",
        "<!-- TK -->Text.",
        "Shoppers at TK Maxx.",
        "Повідомила ТК «Еспресо».",
        "In the XX century and the XIX–XX centuries, XX and XXI.",
        "У XX столітті, у XX ст., XIX і XX.",
        "What?? Really?!",
        "[NAME](https://e.org) and [NAME][x].\n\n[x]: https://e.org",
        "“We joined [NATO] in time.”",
        "тканина, Отк",
    ],
)
def test_words_code_and_addresses_are_left_alone(findings_of, text):
    """What merely contains the letters is no placeholder."""
    assert [each for each in findings_of(body=text) if each.rule == "placeholder"] == []


def test_crosses_after_a_name_only_warn(findings_of):
    """XX after a name may be the number twenty."""
    (finding,) = findings_of(body="He watched Super Bowl XX at home.")
    assert (finding.rule, finding.severity) == ("placeholder", Severity.WARN)


@pytest.mark.parametrize(
    ("changes", "field", "start"),
    [
        ({"headline": "Port TK"}, "headline", 5),
        ({"short_headline": "TK"}, "short_headline", 0),
        ({"standfirst": "A TK"}, "standfirst", 2),
        ({"social_title": "TK"}, "social_title", 0),
        ({"push_text": "TK"}, "push_text", 0),
        ({"tags": ("port", "TK")}, "tags", None),
        ({"dateline": Dateline("TK")}, "dateline", None),
        ({"lead": LeadPicture(MediaId("full"), caption="TK")}, "lead", None),
        ({"seo": Seo(description="TK")}, "seo", None),
    ],
)
def test_every_text_that_readers_see_is_searched(findings_of, changes, field, start):
    """A placeholder in any field of the article is found; offsets are given where they mean something."""
    (finding,) = findings_of(**changes)
    assert (finding.rule, finding.field, finding.start) == ("placeholder", field, start)
