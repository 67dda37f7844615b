"""Bytes whose character set nobody told."""

import pytest

from editor_app.pictures.reading.charsets import decoded

UKRAINIAN = (
    "Київ", "Ольга Бик", "Ґудзик", "ЗЕЛЕНСЬКИЙ ВОЛОДИМИР", "Харків, 2026", "Їжак", "м. Київ", "Херсон",
    "фото: Іван Щур/УНІАН", "Бої під Бахмутом", "Юрій Юзич", "місто Вінниця", '"Шахтар" - "Динамо" 2:1',
    "Чоловік іде вулицею Хрещатик у Києві під час дощу", "Мітинг біля Верховної Ради, АП",
)  # fmt: skip
WESTERN = (
    "José Müller", "Café", "São Paulo", "Ñandú", "Göteborg", "Malmö, Sweden", "© Reuters", "Élysée", "Ærø",
    "Il est à Paris", "Köln – Düsseldorf", "“quoted” text", "it’s 100 €", "Señor Núñez", "naïve",
)  # fmt: skip


@pytest.mark.parametrize("text", UKRAINIAN)
@pytest.mark.parametrize("charset", ["utf-8", "cp1251", "koi8-u"])
def test_ukrainian_is_recognised(text, charset):
    """A name or a caption is read right in each charset that newsrooms met."""
    assert decoded(text.encode(charset)) == text


@pytest.mark.parametrize("text", WESTERN)
@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_western_letters_are_recognised(text, charset):
    """Accents do not make a text Cyrillic."""
    assert decoded(text.encode(charset)) == text


def test_short_words_are_read_like_the_others_of_their_writer():
    """Two letters say little; what stands beside them decides."""
    beside = "Чоловік іде вулицею Хрещатик".encode("koi8-u")
    assert decoded("її".encode("koi8-u"), beside) == "її"


def test_utf8_that_was_cut_within_a_letter_stays_utf8():
    """Programs cut fields at a number of bytes."""
    raw = "Володимир Зеленський у Києві".encode()[:32]
    assert decoded(raw[:-1] if raw[-1] < 0x80 else raw) in "Володимир Зеленський у Києві"
    assert decoded("Володимир Зеленський".encode()[:31]).startswith("Володимир Зеле")
