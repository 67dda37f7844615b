"""Fields of a media item by name, and the values its file brought."""

from editor_app.domain.media import FoundField, MediaText, Rights, Translation
from editor_app.domain.media_fields import brought_together, changed_fields, found_value, with_found


def test_changed_fields_reach_into_the_rights() -> None:
    """A field of the rights that differs has a name of its own."""
    after = MediaText(credit="Lena", rights=Rights(owner="Ukrinform"))
    assert changed_fields(MediaText(), after) == {"credit": "Lena", "rights.owner": "Ukrinform"}


def test_two_hands_come_together() -> None:
    """Both changes stand; where both wrote, mine does."""
    base = MediaText(caption="a", credit="b")
    both = brought_together(
        base, MediaText(caption="mine", credit="b"), MediaText(caption="x", credit="theirs")
    )
    assert (both.caption, both.credit) == ("mine", "theirs")


def test_found_keywords_become_words() -> None:
    """Keywords of a file come with semicolons; each stands once."""
    found = FoundField("keywords", "порт; кран; порт", "IIM 2:25")
    text = with_found(MediaText(), found)
    assert text.keywords == ("порт", "кран")
    assert found_value(text, found) == "порт; кран"


def test_found_translation_goes_to_its_language() -> None:
    """A caption in Ukrainian fills that language and keeps its alternative text."""
    found = FoundField("caption.uk", "Кран у порту", "XMP dc:description")
    text = with_found(MediaText(translations=(Translation("uk", alt="Кран"),)), found)
    assert text.translations == (Translation("uk", "Кран", "Кран у порту"),)
    assert found_value(text, found) == "Кран у порту"
