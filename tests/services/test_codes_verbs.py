"""The files of codes and caption templates in a library."""

import pytest

from editor_app.domain.code_replacements import Code
from editor_app.domain.errors import BadInput, Conflict, Refused
from editor_app.services import captions, codes
from editor_app.storage.library import Library

ZEL = Code("zel", ("Volodymyr Zelensky",))


def test_a_library_without_the_file_has_no_codes(library):
    """Nothing is made by asking."""
    assert codes.load_codes(library).codes.codes == ()
    assert not codes.codes_path(library).exists()


def test_the_first_code_makes_the_file_with_a_few_words_above(library):
    """A colleague who opens it in a text editor sees its form."""
    kept = codes.save_codes(library, [ZEL], "").value
    text = codes.codes_path(library).read_text(encoding="utf-8")
    assert text == kept.text == f"{codes.BEGINNING}zel\tVolodymyr Zelensky\n"
    assert codes.load_codes(library) == kept


def test_what_a_colleague_wrote_meanwhile_is_not_overwritten(library):
    """The file is another one than was read: nothing is written."""
    codes.codes_path(library).write_text("kul\tKuleba\n", encoding="utf-8")
    with pytest.raises(Conflict):
        codes.save_codes(library, [ZEL], "")
    assert codes.load_codes(library).codes.replacement("kul") == "Kuleba"


def test_a_code_that_cannot_be_one_is_refused(library):
    """Twice the same, or with a space in it: a sentence, and no file."""
    for wrong in ([ZEL, ZEL], [Code("two words", ("x",))]):
        with pytest.raises(BadInput, match="“"):
            codes.save_codes(library, wrong, "")
    assert not codes.codes_path(library).exists()


def test_a_read_only_library_keeps_its_codes(library, tmp_path):
    """They can be used there, not changed."""
    codes.save_codes(library, [ZEL], "")
    library.close()
    with Library.open(tmp_path / "library", read_only=True) as reading:
        before = codes.load_codes(reading)
        assert before.codes.replacement("zel") == "Volodymyr Zelensky"
        with pytest.raises(Refused):
            codes.save_codes(reading, [], before.text)


def test_a_file_in_another_encoding_names_the_line(library):
    """Windows-1251 is not UTF-8; the first line that shows it is told."""
    codes.codes_path(library).write_bytes("a\tA\nz\tЗеленський\n".encode("cp1251"))
    with pytest.raises(BadInput, match=r"codes\.txt, line 2"):
        codes.load_codes(library)


def test_codes_of_a_body_are_not_looked_for_in_code_and_addresses(library):
    """A code between backquotes, in a fence or in a link stays."""
    known = codes.save_codes(library, [ZEL], "").value.codes
    body = "=zel= `=zel=` [x](https://e.org/=zel=)\n\n```\n=zel=\n```\n\n![=zel=](media:abc)\n"
    assert [each.start for each in codes.codes_in_body(body, known)] == [0, body.index("![=zel=") + 2]


def test_the_librarys_own_templates_come_before_those_that_come_along(library):
    """The copy begins with the same templates; what is changed in it holds."""
    shipped = captions.load_templates(library)
    path = captions.make_templates_file(library).value
    assert captions.load_templates(library) == shipped
    path.write_text('[[template]]\nname = "Ours"\nen = "{caption}"\n', encoding="utf-8")
    assert [each.name for each in captions.load_templates(library)] == ["Ours"]
