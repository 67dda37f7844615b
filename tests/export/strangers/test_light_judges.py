"""The judges of `make validate` that need nothing but what is here look at a small newsroom's bundle."""

from hashlib import sha512
from pathlib import Path

import pytest
from memory_source import small_newsroom
from strangers_asked import JUDGES, asked

from editor_app.export.bundle import write_bundle
from editor_app.export.options import ExportOptions
from editor_app.progress import CancelToken, Silent

BAD = JUDGES / "bad"
ADDRESS = "https://lantern.example.org"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the bundle `site` of a small newsroom, and the same as `site.zip`."""
    folder = tmp_path_factory.mktemp("strangers")
    source = small_newsroom(folder / "originals")
    for name, packed in (("site", False), ("site.zip", True)):
        options = ExportOptions(base_url=ADDRESS, zip=packed)
        write_bundle(source, folder / name, options, Silent(), CancelToken())
    return folder


@pytest.mark.parametrize("judge", ["weight.py", "json-feed.py", "ninjs.py", "sitemaps.sh"])
def test_a_judge_has_nothing_against_the_bundle(folder, judge):
    """A public schema, or a scale, accepts what goes out."""
    done = asked(judge, folder / "site")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


@pytest.mark.parametrize(
    ("judge", "word"),
    [
        ("json-feed.py", "is not of type 'string'"),
        ("ninjs.py", "is not one of"),
        ("sitemaps.sh", "Schemas validity error"),
    ],
)
def test_a_judge_objects_to_the_bad_sample(judge, word):
    """The same judge names the fault of a bundle that is wrong on purpose."""
    done = asked(judge, BAD)
    assert (done.returncode, word in done.stdout) == (1, True), done.stderr


def test_a_heavy_page_is_seen(folder, tmp_path):
    """A page that grows over its weight is named, by what a host sends."""
    page = tmp_path / "articles" / "long" / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text("".join(sha512(bytes([n // 256, n % 256])).hexdigest() for n in range(500)), "ascii")
    done = asked("weight.py", tmp_path)
    assert (done.returncode, "articles/long/index.html" in done.stdout) == (1, True)


def test_unzip_reads_the_packed_bundle(folder):
    """A zip of a bundle passes the test of unzip."""
    assert asked("zip.sh", folder / "site.zip").returncode == 0


def test_unzip_refuses_half_a_bundle(folder, tmp_path):
    """A zip that was cut off does not."""
    half = tmp_path / "half.zip"
    half.write_bytes((folder / "site.zip").read_bytes()[:5000])
    assert asked("zip.sh", half).returncode == 1
