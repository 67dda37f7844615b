"""A book is sound EPUB 3: every file is listed, every link leads somewhere, nothing comes from outside."""

import re
import shutil
import subprocess
import zipfile
from io import BytesIO
from pathlib import Path, PurePosixPath

import pytest
from lxml import etree

from editor_app.domain.article import LeadPicture
from editor_app.export.documents.epub import Epub

OPF = {"opf": "http://www.idpf.org/2007/opf", "dc": "http://purl.org/dc/elements/1.1/"}
XHTML = "{http://www.w3.org/1999/xhtml}"
CHECKER = Path("/usr/bin/epubcheck")


@pytest.fixture
def book(everything, write):
    """The files of a book of the whole newsroom, by name."""
    with zipfile.ZipFile(BytesIO(write(Epub(), everything))) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def test_the_kind_of_file_stands_first(everything, write):
    """The first entry is the type, plain, so that a program knows a book by its first bytes."""
    content = write(Epub(), everything)
    assert content[30:58] == b"mimetypeapplication/epub+zip"


def test_every_file_is_in_the_manifest(book):
    """The package lists each file once, and nothing that is not there."""
    package = etree.fromstring(book["EPUB/package.opf"])
    listed = [f"EPUB/{each.get('href')}" for each in package.iterfind("opf:manifest/opf:item", OPF)]
    assert len(set(listed)) == len(listed)
    assert set(listed) == set(book) - {"mimetype", "META-INF/container.xml", "EPUB/package.opf"}


def test_chapters_are_in_the_spine_and_in_the_contents(book):
    """Reading on and the table of contents follow the same order."""
    package = etree.fromstring(book["EPUB/package.opf"])
    names = {each.get("id"): each.get("href") for each in package.iterfind("opf:manifest/opf:item", OPF)}
    spine = [names[each.get("idref")] for each in package.iterfind("opf:spine/opf:itemref", OPF)]
    contents = [each.get("href") for each in etree.fromstring(book["EPUB/nav.xhtml"]).iter(f"{XHTML}a")]
    assert spine == ["nav.xhtml", *contents]
    assert len(contents) == 6


def test_every_address_leads_to_a_file_of_the_book(book):
    """Pictures are inside; links lead to chapters, or to the web."""
    chapters = {name: etree.fromstring(content) for name, content in book.items() if name.endswith(".xhtml")}
    for name, tree in chapters.items():
        for attribute in ("src", "href"):
            for value in tree.xpath(f"//@{attribute}"):
                if value.startswith(("https://", "#")):
                    continue
                assert str(PurePosixPath(name).parent / value) in book, (name, value)


def test_the_languages_and_people_are_told(book):
    """The package names both languages and all authors; a chapter has its own language."""
    package = etree.fromstring(book["EPUB/package.opf"])
    languages = {each.text for each in package.iterfind("opf:metadata/dc:language", OPF)}
    assert languages == {"en", "uk"}
    creators = [each.text for each in package.iterfind("opf:metadata/dc:creator", OPF)]
    assert creators == ["Ada Lem", "Ivo Rask"]
    assert etree.fromstring(book["EPUB/mist.xhtml"]).get("lang") == "uk"


def test_times_are_those_of_the_articles(book):
    """The clock of the machine is not in a book."""
    assert b'<meta property="dcterms:modified">2026-03-05T10:3' in book["EPUB/package.opf"]


def test_the_same_articles_give_the_same_book(everything, write):
    """A book is the same, byte for byte, whenever it is made."""
    assert write(Epub(), everything) == write(Epub(), everything)


def test_texts_cannot_break_a_chapter(source, write):
    """Signs of XML and characters it forbids do no harm."""
    lead = LeadPicture(next(iter(source.items)), caption="<b>&\x07")
    source.add_article("odd", "a\x0bb & <i>c</i>", headline="</h1> & \x00", standfirst='"<', lead=lead)
    with zipfile.ZipFile(BytesIO(write(Epub(), source, "odd"))) as archive:
        text = etree.fromstring(archive.read("EPUB/odd.xhtml"))
    assert "".join(text.find(f".//{XHTML}h1").itertext()).startswith("</h1> &")


def test_the_lead_picture_is_inside(source, write):
    """The picture above a text lies in the book, with its caption and its credit."""
    with zipfile.ZipFile(BytesIO(write(Epub(), source, "bridge"))) as archive:
        text = archive.read("EPUB/bridge.xhtml").decode()
        lead = re.search(r'<figure><img src="([^"]+)" alt="A gradient" ?/>', text)[1]
        assert archive.read(f"EPUB/{lead}").startswith(b"\xff\xd8")
    assert "<figcaption>At dawn. (Ada Lem)</figcaption>" in text


def test_a_film_leaves_its_words(everything, write):
    """A book has no films; the title stands there all the same."""
    with zipfile.ZipFile(BytesIO(write(Epub(), everything, "all"))) as archive:
        names, text = archive.namelist(), archive.read("EPUB/all.xhtml").decode()
    assert "The film" in text
    assert "<video" not in text
    assert not [name for name in names if name.endswith(".mp4")]


@pytest.mark.skipif(not CHECKER.exists() or not shutil.which("java"), reason="epubcheck is not installed")
def test_epubcheck_finds_nothing(everything, write, tmp_path):
    """The judge of the trade has nothing to say; of a broken book it has."""
    sound = tmp_path / "book.epub"
    sound.write_bytes(write(Epub(), everything))
    assert checked(sound) == 0
    broken = tmp_path / "broken.epub"
    broken.write_bytes(re.sub(rb"<spine>", b"<spin3>", sound.read_bytes()))
    assert checked(broken) != 0


def checked(book):
    return subprocess.run(
        ["java", "-jar", CHECKER, "--failonwarnings", book], capture_output=True, check=False
    ).returncode
