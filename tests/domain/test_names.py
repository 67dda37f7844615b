"""Ukrainian names in Latin letters."""

import pytest

from editor_app.domain.names import romanise
from editor_app.domain.slug import is_slug, slugify, unique_slug


@pytest.mark.parametrize(
    ("ukrainian", "latin"),
    [  # the examples of the resolution itself
        ("Алушта", "Alushta"), ("Борщагівка", "Borshchahivka"), ("Вінниця", "Vinnytsia"),
        ("Гадяч", "Hadiach"), ("Ґалаґан", "Galagan"), ("Донецьк", "Donetsk"), ("Рівне", "Rivne"),
        ("Єнакієве", "Yenakiieve"), ("Гаєвич", "Haievych"), ("Житомир", "Zhytomyr"),
        ("Закарпаття", "Zakarpattia"), ("Їжакевич", "Yizhakevych"), ("Кадиївка", "Kadyivka"),
        ("Йосипівка", "Yosypivka"), ("Стрий", "Stryi"), ("Згорани", "Zghorany"), ("Розгон", "Rozghon"),
        ("Знам’янка", "Znamianka"), ("Щербухи", "Shcherbukhy"), ("Гоща", "Hoshcha"), ("Юрій", "Yurii"),
        ("Яготин", "Yahotyn"), ("Ярошенко", "Yaroshenko"), ("Феодосія", "Feodosiia"), ("Русь", "Rus"),
    ],
)  # fmt: skip
def test_names_follow_the_official_table(ukrainian: str, latin: str) -> None:
    """Each example of resolution 55 comes out as printed there."""
    assert romanise(ukrainian) == latin


@pytest.mark.parametrize("apostrophe", ["'", "’", "ʼ"])
def test_no_apostrophe_is_left_in_a_name(apostrophe: str) -> None:
    """All three apostrophes are left out."""
    assert romanise(f"Знам{apostrophe}янка") == "Znamianka"


def test_other_text_stays_as_it_is() -> None:
    """Latin text, with its apostrophes, is not touched."""
    assert romanise("It's 5 o’clock in Львів") == "It's 5 o’clock in Lviv"


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Зернова угода: п’ять портів", "zernova-uhoda-piat-portiv"),
        ("It’s a Déjà vu — 50%!", "its-a-deja-vu-50"),
        ("日本", "untitled"),
        ("", "untitled"),
        ("word " * 40, "word-" * 15 + "word"),
        ("x" * 100, "x" * 80),
    ],
)
def test_a_slug_is_plain_and_short(text: str, slug: str) -> None:
    """Whatever the headline, the slug can stand in an address."""
    assert slugify(text) == slug
    assert is_slug(slug)


def test_a_taken_slug_gets_the_next_free_number() -> None:
    """Numbers that are taken are passed over."""
    assert unique_slug("a", {"a", "a-2"}.__contains__) == "a-3"
