"""Code replacements: what a file of codes says, and where a text holds a code."""

import pytest

from editor_app.domain.code_replacements import (
    Code,
    code_before,
    expanded,
    expansions,
    read_codes,
    rewritten,
    trouble_with,
)

FILE = "\ufeff# Kyiv desk\r\nzel\tVolodymyr Zelensky, president\tПрезидент Зеленський\r\n\r\n7\tMudryk\n"


def codes(text=FILE):
    """Return the codes of a file."""
    return read_codes(text)


def expand(text, delimiter="="):
    """Return a text with its codes expanded."""
    return expanded(text, expansions(text, codes(), delimiter))


def test_a_file_is_codes_and_replacements_between_tabs():
    """Comments, empty lines, a byte order mark and the line ends of Windows are no trouble."""
    read = codes()
    assert read.codes == (
        Code("zel", ("Volodymyr Zelensky, president", "Президент Зеленський"), 2),
        Code("7", ("Mudryk",), 4),
    )
    assert read.troubles == ()


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("kyiv Kyiv", "There is no tab between the code and what it stands for."),
        ("zel\tagain", "“zel” stands in line 1 already."),
        ("two words\tx", "“two words” cannot be a code: it has no spaces and no #, and at most 40 letters."),
        ("empty\t \t", "“empty” stands for nothing yet."),
    ],
)
def test_a_line_that_is_not_understood_is_named_and_the_others_hold(line, sentence):
    """The trouble has the number of its line; codes before and behind it are there."""
    read = codes(f"zel\tZelensky\n{line}\nkul\tKuleba\n")
    assert [(each.line, each.sentence) for each in read.troubles] == [(2, sentence)]
    assert [each.code for each in read.codes] == ["zel", "kul"]


def test_a_code_has_several_meanings():
    """The plain code is the first, #2 the second; beyond the last there is none."""
    read = codes()
    assert read.replacement("zel") == read.replacement("zel#1") == "Volodymyr Zelensky, president"
    assert read.replacement("zel#2") == "Президент Зеленський"
    assert read.replacement("zel#3") is read.replacement("zel#0") is read.replacement("zel#x") is None


def test_capitals_matter_only_where_two_codes_differ_by_them():
    """ZEL is zel; with ha and HA in the file each is its own, and Ha is neither."""
    assert codes().replacement("ZEL") == "Volodymyr Zelensky, president"
    two = codes("ha\thome\nHA\tHurricane\n")
    assert (two.replacement("ha"), two.replacement("HA")) == ("home", "Hurricane")
    assert two.replacement("Ha") is None


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Here =zel= spoke.", "Here Volodymyr Zelensky, president spoke."),
        ("(=zel#2=)", "(Президент Зеленський)"),
        ("=7= and =7=", "Mudryk and Mudryk"),
        ("=nobody= and =zel#9=", "=nobody= and =zel#9="),
        ("=nobody =7=", "=nobody Mudryk"),
        ("=no.=7=", "=no.Mudryk"),
        ("==zel== marked", "==zel== marked"),
        ("https://x.org/?a=zel=1&b=7=", "https://x.org/?a=zel=1&b=7="),
        ("https://e.org/=zel= (https://e.org)=7=", "https://e.org/=zel= (https://e.org)Mudryk"),
        ("[a](b/=7=) [a](b)=7=", "[a](b/=7=) [a](b)Mudryk"),
        ("x=7=y and ?=7= and &=7=", "x=7=y and ?=7= and &=7="),
        ("| =7= | a=b |", "| Mudryk | a=b |"),
        ("Title\n=====\n= 7 =", "Title\n=====\n= 7 ="),
    ],
)
def test_only_a_known_code_between_two_signs_is_expanded(text, after):
    """Markdown's own signs, addresses and formulas stay as they are."""
    assert expand(text) == after


def test_what_is_put_in_is_not_looked_through_again():
    """A replacement that holds a code keeps it."""
    nested = read_codes("a\t=b=\nb\tBerlin\n")
    assert expanded("=a=", expansions("=a=", nested)) == "=b="


def test_another_sign_may_stand_around_codes():
    """With \\ as the sign, = means nothing."""
    assert expand(r"\zel\ and =zel=", "\\") == "Volodymyr Zelensky, president and =zel="


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("by =zel=", "zel"),
        ("«=zel#2=", "zel#2"),
        ("=zel", None),
        ("a=zel=", None),
        ("===", None),
        ("=a b=", None),
        ("https://e.org/=zel=", None),
    ],
)
def test_a_code_is_known_by_the_sign_that_closes_it(line, code):
    """Only what ends with the sign and has no spaces in it can be a code."""
    assert code_before(line) == code


def test_writing_keeps_comments_and_lines_that_were_not_understood():
    """Changed codes stay in their line, removed ones go, new ones come last."""
    text = "# heads\nzel\tZelensky\noops\nkul\tKuleba\n# end\n"
    after = rewritten(text, [Code("zel", ("V. Zelensky", "Zelensky"), 2), Code("yer", ("Yermak",))])
    assert after == "# heads\nzel\tV. Zelensky\tZelensky\noops\n# end\nyer\tYermak\n"


def test_what_is_written_reads_the_same():
    """Reading and writing without a change is no change, but for mark and line ends."""
    assert rewritten(FILE, codes().codes) == FILE.removeprefix("\ufeff").replace("\r", "")


def test_a_replacement_is_one_line():
    """A tab or a line break in it would break the file."""
    assert trouble_with(Code("a", ("b\nc",))) == "What “a” stands for goes on one line."
    assert trouble_with(Code("a", ("b",))) == ""
