"""Names in the order of the alphabet."""

from editor_app.domain.alphabet import sort_key


def test_ukrainian_letters_stand_where_the_alphabet_has_them() -> None:
    """Ґ comes after г, є after е, і and ї after и: code points would put them last."""
    alphabet = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
    by_code_points = sorted(alphabet)
    assert "".join(sorted(by_code_points, key=sort_key)) == alphabet


def test_a_letter_of_its_own_comes_after_every_word_of_the_one_before() -> None:
    """All of г stands before ґ, however the words go on."""
    assert sorted(["ґанок", "гяур", "дах"], key=sort_key) == ["гяур", "ґанок", "дах"]


def test_case_and_apostrophes_make_no_difference() -> None:
    """Небо, небосхил: a capital does not come first, and each of three apostrophes is passed over."""
    assert sort_key("П'ЯТЬ") == sort_key("п’ять") == sort_key("пʼять")
    assert sorted(["beta", "Alpha", "Gamma"], key=sort_key) == ["Alpha", "beta", "Gamma"]
