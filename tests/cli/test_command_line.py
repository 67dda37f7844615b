"""The command line as a script sees it: words, exit codes, JSON."""

import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pytest
from PIL import Image

from editor_app.cli.run import run
from editor_app.storage.library import Library

STORY = """---
headline: Grain ships leave Ostriv
standfirst: The first convoy in two years.
slug: grain-ships
section: News Feed
authors: [Olena Marchuk]
status: published
published: 2026-11-16T18:40:00+02:00
lead: {image: port.jpg, alt: Two ships, caption: Ships leave., credit: Port authority}
---
Two ships left the port on Monday.

![Loading](port.jpg "Grain is loaded.")
"""


@dataclass(frozen=True)
class Result:
    """How a command ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


def dateline(*arguments: object) -> Result:
    """Run a command in this process: a new one for each would spend most of its time importing."""
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = run([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
    return Result(code, out.getvalue(), err.getvalue())


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A Markdown file with a picture beside it."""
    Image.new("RGB", (1200, 800), "teal").save(tmp_path / "port.jpg")
    path = tmp_path / "story.md"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def newsroom(tmp_path: Path, story: Path) -> Path:
    """A library with the story in it."""
    library = tmp_path / "newsroom"
    assert dateline("init", library).returncode == 0
    assert dateline("import", library, story).returncode == 0
    return library


def test_a_story_travels_from_file_to_verified_bundle(newsroom: Path, tmp_path: Path) -> None:
    """Import, list, check, export and verify agree with each other."""
    listed = json.loads(dateline("list", newsroom, "--json").stdout)
    exported = dateline("export", newsroom, "--out", tmp_path / "site", "--json")
    verified = dateline("verify", tmp_path / "site")

    assert [(row["slug"], row["status"], row["byline"]) for row in listed] == [
        ("grain-ships", "published", "Olena Marchuk")
    ]
    assert exported.returncode == 0, exported.stderr
    assert json.loads(exported.stdout)["articles"] == 1
    assert verified.returncode == 0
    assert (tmp_path / "site/articles/grain-ships/index.html").is_file()


def test_a_changed_byte_is_found(newsroom: Path, tmp_path: Path) -> None:
    """A bundle somebody has touched does not verify."""
    dateline("export", newsroom, "--out", tmp_path / "site")
    page = tmp_path / "site/index.html"
    page.write_text(page.read_text(encoding="utf-8") + " ", encoding="utf-8")

    result = dateline("verify", tmp_path / "site")

    assert result.returncode == 1
    assert "index.html" in result.stdout


def test_an_article_survives_the_round_trip(newsroom: Path, tmp_path: Path) -> None:
    """What show writes and import reads changes nothing in the article."""
    before = json.loads(dateline("show", newsroom, "grain-ships", "--json").stdout)
    written = tmp_path / "again.md"
    written.write_text(dateline("show", newsroom, "grain-ships", "--markdown").stdout, encoding="utf-8")

    imported = json.loads(dateline("import", newsroom, written, "--json").stdout)

    assert imported["articles"][0]["outcome"] == "unchanged"
    assert json.loads(dateline("show", newsroom, "grain-ships", "--json").stdout) == before


def test_importing_twice_updates(newsroom: Path, story: Path) -> None:
    """The second import of a changed file changes the article and makes no other."""
    story.write_text(STORY.replace("Two ships left", "Three ships left"), encoding="utf-8")

    result = json.loads(dateline("import", newsroom, story, "--json").stdout)

    assert [(a["slug"], a["outcome"]) for a in result["articles"]] == [("grain-ships", "updated")]
    assert len(json.loads(dateline("list", newsroom, "--json").stdout)) == 1
    assert "Three ships left" in dateline("show", newsroom, "grain-ships", "--html").stdout


@pytest.mark.parametrize(
    "status", ["", "status: draft", "status: submitted", "status: in review", "status: PUBLISH"]
)
def test_an_imported_status_never_climbs(newsroom: Path, tmp_path: Path, status: str) -> None:
    """Anything but an explicit published or approved is a draft."""
    path = tmp_path / "other.md"
    path.write_text(f"---\nheadline: Other\n{status}\n---\nText.\n", encoding="utf-8")

    assert dateline("import", newsroom, path).returncode == 0

    assert json.loads(dateline("show", newsroom, "other", "--json").stdout)["status"] == "draft"


def test_an_unknown_key_is_reported(newsroom: Path, tmp_path: Path) -> None:
    """A key nobody knows is told with its line, and the rest is taken in."""
    path = tmp_path / "other.md"
    path.write_text("---\nheadline: Other\ncolour: red\n---\nText.\n", encoding="utf-8")

    result = dateline("import", newsroom, path)

    assert result.returncode == 0
    assert "colour" in result.stdout
    assert "3" in result.stdout


def test_a_wrong_value_names_its_line_and_the_others_go_on(newsroom: Path, tmp_path: Path) -> None:
    """One bad file does not keep the good one out."""
    bad, good = tmp_path / "bad.md", tmp_path / "good.md"
    bad.write_text("---\nheadline: Bad\npublished: yesterday\n---\n", encoding="utf-8")
    good.write_text("---\nheadline: Good\n---\nText.\n", encoding="utf-8")

    result = dateline("import", newsroom, bad, good)

    assert result.returncode == 3
    assert "bad.md" in result.stderr
    assert "line 3" in result.stderr
    slugs = {row["slug"] for row in json.loads(dateline("list", newsroom, "--json").stdout)}
    assert slugs == {"grain-ships", "good"}


def test_findings_block_the_export(newsroom: Path, tmp_path: Path) -> None:
    """A placeholder in a published story stops the export and leaves the old bundle."""
    dateline("export", newsroom, "--out", tmp_path / "site")
    before = {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}
    path = tmp_path / "tk.md"
    path.write_text("---\nheadline: Late\nstatus: approved\n---\nThe mayor said TK.\n", encoding="utf-8")
    dateline("import", newsroom, path)

    checked = dateline("check", newsroom, "late", "--json")
    exported = dateline("export", newsroom, "--out", tmp_path / "site", "--json")

    assert checked.returncode == 1
    assert "block" in {finding["severity"] for finding in json.loads(checked.stdout)}
    assert exported.returncode == 1
    assert json.loads(exported.stdout)["findings"]
    assert {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    "arguments",
    [("list",), ("no-such-command",), ("export", "somewhere"), ("show", "l", "s", "--json", "--html"), ()],
)
def test_wrong_usage_is_two(arguments: tuple[str, ...]) -> None:
    """What cannot be understood ends with usage and code 2."""
    result = dateline(*arguments)

    assert result.returncode == 2
    assert "usage" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("list", "NOWHERE"),
        ("show", "LIBRARY", "no-such-slug"),
        ("check", "LIBRARY", "no-such-slug"),
        ("import", "LIBRARY", "NOWHERE"),
        ("init", "LIBRARY"),
        ("verify", "NOWHERE"),
        ("doctor", "NOWHERE"),
        ("export", "LIBRARY", "--out", "OUT", "--base-url", "not a site"),
    ],
)
def test_a_users_mistake_is_a_sentence(newsroom: Path, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """What the world refuses ends with code 3 and a sentence, never a traceback."""
    names = {"LIBRARY": newsroom, "NOWHERE": tmp_path / "nowhere", "OUT": tmp_path / "out"}

    result = dateline(*(names.get(word, word) for word in arguments))

    assert result.returncode == 3, (result.stdout, result.stderr)
    assert result.stderr.startswith("dateline: ")
    assert "Traceback" not in result.stderr


def test_a_library_in_use_is_read_but_not_written(newsroom: Path, story: Path) -> None:
    """While a window has the library, a script may look and export but not import."""
    with Library.open(newsroom):
        assert dateline("list", newsroom).returncode == 0
        refused = dateline("import", newsroom, story)

    assert refused.returncode == 3
    assert "already open" in refused.stderr


def test_a_zip_is_made_and_verified(newsroom: Path, tmp_path: Path) -> None:
    """--zip writes one file that verifies like a folder."""
    assert dateline("export", newsroom, "--out", tmp_path / "site", "--zip").returncode == 0

    assert not (tmp_path / "site").exists()
    assert dateline("verify", tmp_path / "site.zip").returncode == 0


def test_the_doctor_finds_a_missing_picture(newsroom: Path) -> None:
    """A lost file is a complaint and code 1; a healthy library is 0."""
    assert dateline("doctor", newsroom).returncode == 0
    next((newsroom / "media").rglob("*.jpg")).unlink()

    result = dateline("doctor", newsroom, "--json")

    assert result.returncode == 1
    assert json.loads(result.stdout)[0]["trouble"] == "missing media"


def test_the_program_is_the_same_in_a_process_of_its_own(newsroom: Path) -> None:
    """Output, exit code and the sentence on standard error reach a calling script."""
    command = [sys.executable, "-W", "error", "-m", "editor_app"]
    listed = subprocess.run([*command, "list", newsroom, "--json"], capture_output=True, check=False)
    refused = subprocess.run([*command, "list", newsroom / "nowhere"], capture_output=True, check=False)

    assert (listed.returncode, listed.stderr) == (0, b"")
    assert json.loads(listed.stdout)[0]["slug"] == "grain-ships"
    assert (refused.returncode, refused.stdout) == (3, b"")
    assert refused.stderr.startswith(b"dateline: There is no library in ")


def test_output_cut_off_by_a_pager_is_no_error(newsroom: Path) -> None:
    """When whoever reads the output has had enough, the program stops quietly."""
    command = f"{sys.executable} -m editor_app show {newsroom} grain-ships | true"
    result = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)

    assert result.stderr == ""
