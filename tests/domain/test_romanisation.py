"""The newsroom's own Latin forms before the official table."""

import pytest

from editor_app.domain.names import romanise
from editor_app.domain.romanisation import HouseForms, read_house_forms

HOUSE = read_house_forms("# ours\nЗеленський = Zelensky\n\nОлег = Oleg\nНова Пошта = Nova Poshta\n")


def test_house_form_goes_before_the_table() -> None:
    """A word of the file is written as the file says; the words around it by the table."""
    assert HOUSE.romanised("Володимир Зеленський") == "Volodymyr Zelensky"


@pytest.mark.parametrize("written", ["олег", "ОЛЕГ", "Олег"])
def test_house_form_is_found_in_any_case(written: str) -> None:
    """Case makes no difference."""
    assert HOUSE.romanised(written) == "Oleg"


def test_house_form_is_a_whole_word() -> None:
    """A longer word that begins like a form goes by the table."""
    assert HOUSE.romanised("Олегович") == "Olehovych"


def test_longer_form_goes_first() -> None:
    """Of two forms that fit, the one of more words is taken; a double blank makes no difference."""
    both = read_house_forms("Нова = New\nНова Пошта = Nova Poshta")
    assert both.romanised("Нова  Пошта") == "Nova Poshta"


@pytest.mark.parametrize("apostrophe", ["'", "’", "ʼ"])
def test_apostrophes_of_forms_are_alike(apostrophe: str) -> None:
    """A form is found whichever of the three apostrophes was written."""
    assert read_house_forms("Дем'ян = Damian").romanised(f"Дем{apostrophe}ян") == "Damian"


def test_line_without_a_form_is_told() -> None:
    """A line without both sides is named by its number, and the others count."""
    forms = read_house_forms("Зеленський\nОлег = Oleg")
    assert forms.troubles == ("Line 1 is not of the form “Зеленський = Zelensky”.",)
    assert forms.romanised("Олег") == "Oleg"


def test_without_forms_the_table_alone_counts() -> None:
    """An empty file changes nothing."""
    assert HouseForms().romanised("Юрій Ґалаґан, Згорани") == "Yurii Galagan, Zghorany"


@pytest.mark.parametrize(
    ("written", "latin"),
    [("Нечуй-Левицький", "Nechui-Levytskyi"), ("Ярина-Юлія", "Yaryna-Yuliia"), ("ЩЕРБАК", "SHCHERBAK")],
)
def test_each_part_of_a_double_name_begins_anew(written: str, latin: str) -> None:
    """After a hyphen a letter stands at the start of a word; capitals stay capitals."""
    assert romanise(written) == latin


def test_quotation_mark_before_a_name_is_no_letter() -> None:
    """The name behind an opening single quote begins as names do."""
    assert romanise("'Юрій") == "'Yurii"
