"""The packet of a published picture: the written list, and not a word more."""

from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest

from editor_app.domain.ids import MediaId
from editor_app.domain.media import FoundField, Media, MediaKind, MediaText, Rights, Translation
from editor_app.pictures.leaving import Packet, packet_for
from editor_app.pictures.leaving.checking import check_packet
from editor_app.pictures.leaving.walking import Beyond
from editor_app.pictures.reading.iim import datasets

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ALLOWED = ("credit", "creator", "caption", "copyright", "alt")
FULL = MediaText(
    alt="the alt", caption="the caption", credit="the credit", creator="the creator",
    copyright="the copyright", source="SECRET", title="SECRET", description="SECRET", url="https://SECRET",
    transcript="SECRET", headline="SECRET", long_description="SECRET", taken="SECRET", place="SECRET",
    keywords=("SECRET",), usage_terms="SECRET",
    digital_source_type="digitalCapture",
    rights=Rights(owner="SECRET", licence="SECRET", usage="SECRET", consent_note="SECRET"),
)  # fmt: skip


def item(text):
    """Return a picture with this record, a telling file name and telling origins."""
    found = (FoundField("creator", "SECRET", "XMP dc:creator"),)
    return Media(MediaId("m"), MediaKind.PICTURE, None, "SECRET.jpg", text, NOON, NOON, None, found)


def said(packet):
    """Return all that a packet says."""
    return packet.xmp.decode() + packet.iim.decode("utf-8", "replace")


def test_only_the_list_leaves():
    """Every text field of the record is filled, and only those of the list are in the packet."""
    packet = packet_for(item(FULL))
    assert "SECRET" not in said(packet)
    for name in ALLOWED:
        assert f"the {name}" in packet.xmp.decode()
        assert name == "alt" or f"the {name}".encode() in packet.iim
    check_packet(packet)


def test_a_new_field_of_the_record_does_not_leave_by_itself():
    """Each text field that is not on the list, alone in a record, gives no packet."""
    alone = {f.name: "SECRET" for f in fields(MediaText) if f.type == "str" or f.type is str}
    for name in alone.keys() - set(ALLOWED) - {"digital_source_type"}:
        assert packet_for(item(MediaText(**{name: "SECRET"}))) == Packet(), name


def test_an_empty_record_has_no_packet():
    """Where there is nothing to say, nothing is written."""
    assert packet_for(item(MediaText())) == Packet()


def test_the_creator_of_a_protected_source_never_leaves():
    """Neither as creator, nor within a credit, copyright, caption or alt with a word of the name."""
    text = MediaText(
        creator="Olha Byk; Ivan Goy", credit="Photo: Olha Byk", copyright="© OLHA BYK",
        caption="Rain in Kyiv", alt="Mr. Goy in the rain", protected=True,
        translations=(Translation("uk", caption="Фото Olha Byk"),),
    )  # fmt: skip
    told = said(packet_for(item(text)))
    assert "Rain in Kyiv" in told
    assert "dc:creator" not in told
    assert "byk" not in told.lower()
    assert "Goy" not in told
    assert "Olha Byk" in said(packet_for(item(replace(text, protected=False))))


def test_a_creator_within_another_word_is_not_a_name():
    """A protected creator called Ann does not take the credit of Annika away."""
    text = MediaText(creator="Ann", credit="Annika / Dateline", protected=True)
    assert "Annika" in said(packet_for(item(text)))


def test_caption_and_alt_are_in_the_language_of_the_article():
    """With a language, its words alone; without, the record's own and the others beside them."""
    text = MediaText(caption="Rain", alt="An umbrella", translations=(Translation("uk", "Парасоля", "Дощ"),))
    ukrainian, every = packet_for(item(text), "uk"), packet_for(item(text))
    assert "Дощ" in said(ukrainian)
    assert "Rain" not in said(ukrainian)
    assert '<rdf:li xml:lang="uk">Дощ</rdf:li>' in every.xmp.decode()
    assert '<rdf:li xml:lang="x-default">Rain</rdf:li>' in every.xmp.decode()
    assert "Дощ".encode() not in every.iim


def test_the_same_record_gives_the_same_bytes():
    """A packet has no date, no number and no program's name in it."""
    assert packet_for(item(FULL)) == packet_for(item(FULL))
    assert b"xmptk" not in packet_for(item(FULL)).xmp


def test_signs_of_xml_and_controls_do_no_harm():
    """What a person types cannot break out of its property."""
    text = MediaText(credit="</photoshop:Credit><x>\x00\x1b&\ud800 A", digital_source_type='"><x/>')
    packet = packet_for(item(text))
    check_packet(packet)
    assert "&lt;/photoshop:Credit&gt;&lt;x&gt;&amp; A" in packet.xmp.decode()
    assert "DigitalSourceType" not in packet.xmp.decode()


def test_endless_texts_fit_into_a_segment():
    """The longest texts of the widest letters, in many languages, still fit into a JPEG."""
    long = "\U0001f3b5 & " * 9000
    many = tuple(Translation(f"{one}{two}", long, long) for one in "abc" for two in "abcd")
    packet = packet_for(item(MediaText(long, long, long, long, long, translations=many)))
    assert len(packet.xmp) < 65_000
    assert len(packet.iim) < 65_000
    check_packet(packet)


def test_iim_says_that_it_is_utf8():
    """1:90 is ESC % G, and the record has its version."""
    record = list(datasets(packet_for(item(MediaText(caption="Дощ"))).iim))
    assert record == [(1, 90, b"\x1b%G"), (2, 0, b"\0\4"), (2, 120, "Дощ".encode())]


@pytest.mark.parametrize(
    "packet",
    [
        Packet(xmp=packet_for(item(FULL)).xmp.replace(b"photoshop:Credit", b"photoshop:Source")),
        Packet(xmp=packet_for(item(FULL)).xmp.replace(b'rdf:about=""', b'rdf:about="" dc:source="x"')),
        Packet(xmp=packet_for(item(FULL)).xmp.replace(b'rdf:about=""', b'rdf:about="uuid:1"')),
        Packet(xmp=packet_for(item(FULL)).xmp.replace(b"<rdf:RDF ", b"<!-- Olha --><rdf:RDF ")),
        Packet(xmp=packet_for(item(FULL)).xmp.replace(b"</rdf:RDF>", b"Olha</rdf:RDF>")),
        Packet(xmp=b"<x"),
        Packet(iim=b"\x1c\x02\x5a\x00\x04Kyiv"),
        Packet(iim=b"\x1c\x02\x78\x00\x09Kyiv"),
    ],
)  # fmt: skip
def test_a_packet_beyond_the_list_is_refused(packet):
    """A slip in what writes packets is found by the second list."""
    with pytest.raises(Beyond):
        check_packet(packet)
