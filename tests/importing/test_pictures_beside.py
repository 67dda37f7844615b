"""Pictures beside a Markdown file are found safely and replaced exactly."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from editor_app.domain.errors import BadInput
from editor_app.domain.ids import MediaId
from editor_app.importing.pictures_beside import find_pictures, in_library, picture_at, with_media


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a story, with pictures in it and beside it."""
    story = tmp_path / "newsroom" / "articles"
    pictures = tmp_path / "newsroom" / "pictures"
    for path in (story / "a.jpg", story / "my pic.png", story / "b(1).gif", pictures / "port.JPG"):
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (2, 2)).save(path)
    (story / "notes.txt").write_text("private")
    return story


def imported(body: str, folder: Path) -> str:
    """Return the body after every picture found was taken in under its file name."""
    found = find_pictures(body, folder).found
    return with_media(body, found, {each.path: MediaId(each.path.stem.replace(" ", "-")) for each in found})


@pytest.mark.parametrize(
    ("body", "after"),
    [
        ("![x](a.jpg)", "![x](media:a)"),
        ('![x](a.jpg "Cap (1) here")', '![x](media:a "Cap (1) here")'),
        ("![x](./a.jpg 'c')", "![x](media:a 'c')"),
        ("![x](../pictures/port.JPG)", "![x](media:port)"),
        ("![x](<my pic.png>)", "![x](media:my-pic)"),
        ("![x](my%20pic.png)", "![x](media:my-pic)"),
        ("![x](my pic.png)", "![x](media:my-pic)"),
        ("![x](b(1).gif)", "![x](media:b(1))"),
        (r"![x](b\(1\).gif)", "![x](media:b(1))"),
        ("![x][p]\n\n[p]: a.jpg 'Cap'\n", "![x][p]\n\n[p]: media:a 'Cap'\n"),
        ("![p][]\n\n[p]: a.jpg", "![p][]\n\n[p]: media:a"),
        ("![p] and ![x][P]\n\n[p]: <a.jpg>", "![p] and ![x][P]\n\n[p]: media:a"),
        ("[![x](a.jpg)](https://e.org)", "[![x](media:a)](https://e.org)"),
        ("Вода ![ї](a.jpg) і ![ґ](a.jpg).", "Вода ![ї](media:a) і ![ґ](media:a)."),
    ],
)
def test_paths_become_references(folder, body, after):
    """Every way to write a picture in Markdown is found, and nothing but its address is changed."""
    assert imported(body, folder) == after


@pytest.mark.parametrize(
    "body",
    [
        "`![x](a.jpg)`",
        "``a ` ![x](a.jpg)``",
        "```\n![x](a.jpg)\n```",
        "~~~ md\n![x](a.jpg)\n~~~\n",
        "Text.\n\n    ![x](a.jpg)\n",
        "<!-- ![x](a.jpg) -->",
        r"\![x](a.jpg)",
        r"!\[x](a.jpg)",
        "[x](a.jpg)",
        "![x](media:a.jpg)",
        "![x](video:a.jpg)",
        "![x]",
        "![x](a.jpg",
    ],
)
def test_what_is_no_picture_is_left_alone(folder, body):
    """Code, comments, plain links, escapes and references into the library are no pictures beside."""
    found = find_pictures(body, folder)
    assert (found.found, found.refused) == ((), ())


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ("https://e.org/a.jpg", "lies on the network"),
        ("//e.org/a.jpg", "lies on the network"),
        ("data:image/png,xyz", "lies on the network"),
        ("file:///etc/passwd", "lies on the network"),
        ("/etc/hosts", "not a path relative"),
        ("C:\\a.jpg", "not a path relative"),
        ("~/a.jpg", "not a path relative"),
        ("gone.jpg", "is not there"),
        ("../articles", "is not there"),
        ("notes.txt", "is not a picture"),
        ("a.jpg/../notes.txt", "is not there|is not a picture"),
        ("x" * 5000 + ".jpg", "is not there"),
        ("a\x00.jpg", "is not there"),
        ("a%00.jpg", "is not there"),
        ("", "No picture is named"),
    ],
)
def test_anything_but_a_picture_beside_is_refused(folder, reference, reason):
    """Addresses, absolute paths, missing files and files of another kind are refused with the reason."""
    with pytest.raises(BadInput, match=reason):
        picture_at(reference, folder)


def test_links_are_not_followed(folder, tmp_path):
    """A symbolic link, to a file or on the way to it, does not lead out of the folder."""
    secret = tmp_path / "secret"
    secret.mkdir()
    Image.new("RGB", (2, 2)).save(secret / "face.jpg")
    (folder / "linked.jpg").symlink_to(secret / "face.jpg")
    (folder / "album").symlink_to(secret)
    for reference in ("linked.jpg", "album/face.jpg", "album/../a.jpg"):
        with pytest.raises(BadInput, match="goes through a link"):
            picture_at(reference, folder)


def test_a_pipe_is_not_a_picture(folder):
    """A named pipe is not opened, whatever it is called."""
    os.mkfifo(folder / "pipe.jpg")
    with pytest.raises(BadInput, match="is not there"):
        picture_at("pipe.jpg", folder)


def test_refused_pictures_are_named_with_their_line(folder):
    """What is refused stays in the body and is told with its line."""
    body = "One.\n\n![x](gone.jpg)\n\n![y](a.jpg)\n"
    (refused,) = find_pictures(body, folder).refused
    assert (refused.reference, refused.line, refused.reason) == ("gone.jpg", 3, "gone.jpg is not there.")
    assert imported(body, folder) == "One.\n\n![x](gone.jpg)\n\n![y](media:a)\n"


def test_references_into_the_library_are_known():
    """A reference that is the library's own is told from a path."""
    assert in_library("media:ab12")
    assert not in_library("media/ab12.jpg")


PIECES = ["![x](a.jpg)", "![x](a.jpg 'c')", "`", "```\n", "\n", "\n\n", "    ", "[p]", "![p]",
          "\n[p]: a.jpg\n", "<", ">", "\\", "[", "](", ")", "Слово ", "<!--", "-->",
          "> ", "- ", '"', "😀"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_nothing_but_addresses_ever_changes(tmp_path_factory, body):
    """Putting the paths back where the references are gives the very same body."""
    folder = tmp_path_factory.getbasetemp() / "fuzz"
    folder.mkdir(exist_ok=True)
    (folder / "a.jpg").touch()
    found = find_pictures(body, folder).found
    assert all(body[each.start : each.end] == "a.jpg" for each in found)
    after = with_media(body, found, {folder.resolve() / "a.jpg": MediaId("ID")})
    assert after.replace("media:ID", "a.jpg") == body
