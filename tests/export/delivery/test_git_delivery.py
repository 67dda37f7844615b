"""A delivery into a real git working copy: commits of our files alone, pushed where there is a remote."""

import subprocess
from pathlib import Path

import pytest
from delivery_desk import Desk, contents, make_bundle

from editor_app.domain.errors import Refused
from editor_app.export.delivery.git_copy import GitPlace

FIRST = {"index.html": "front 1", "articles/mist/index.html": "mist"}
SECOND = {"index.html": "front 2", "articles/bread/index.html": "bread"}


def git(folder: Path, *words: str) -> str:
    """Run git in a folder and return what it says."""
    done = subprocess.run(["git", "-C", folder, *words], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A working copy with a remote, in which somebody works as well."""
    remote, copy = tmp_path / "remote.git", tmp_path / "copy"
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", remote], check=True)
    subprocess.run(["git", "init", "-q", "-b", "main", copy], check=True)
    git(copy, "remote", "add", "origin", str(remote))
    git(copy, "config", "user.name", "Press")
    git(copy, "config", "user.email", "press@lantern.example")
    (copy / "README.md").write_text("ours")
    git(copy, "add", "README.md")
    git(copy, "commit", "-q", "-m", "Begin")
    return copy


@pytest.fixture
def desk(tmp_path: Path, copy: Path) -> Desk:
    """A library's side."""
    return Desk(tmp_path / "desk", f"git+{copy}")


def test_a_delivery_is_a_commit_that_is_pushed(tmp_path: Path, copy: Path, desk: Desk) -> None:
    """The remote has the bundle, with the message that names what changed."""
    desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: GitPlace(copy))
    pushed = git(tmp_path / "remote.git", "ls-tree", "-r", "--name-only", "main").split()
    assert pushed == ["README.md", "articles/mist/index.html", "index.html", "manifest.json"]
    assert git(copy, "log", "-1", "--format=%s") == "Published"
    assert git(copy, "status", "--porcelain") == ""


def test_removed_pages_go_from_git_too(tmp_path: Path, copy: Path, desk: Desk) -> None:
    """The second commit has the new state; what stood beside it is still there."""
    desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: GitPlace(copy))
    desk.deliver(make_bundle(tmp_path / "two", SECOND), lambda: GitPlace(copy))
    tracked = git(tmp_path / "remote.git", "ls-tree", "-r", "--name-only", "main").split()
    assert tracked == ["README.md", "articles/bread/index.html", "index.html", "manifest.json"]


def test_what_somebody_else_does_there_is_not_committed(tmp_path: Path, copy: Path, desk: Desk) -> None:
    """Files and changes that are not ours stay as they are, staged or not."""
    (copy / "README.md").write_text("half a sentence")
    (copy / "notes.txt").write_text("mine")
    git(copy, "add", "notes.txt")
    desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: GitPlace(copy))
    assert git(copy, "show", "--format=", "--name-only", "HEAD").split() == [
        "articles/mist/index.html",
        "index.html",
        "manifest.json",
    ]
    assert git(copy, "status", "--porcelain").split("\n") == ["M README.md", "A  notes.txt"]


def test_an_ignored_file_is_published_all_the_same(tmp_path: Path, copy: Path, desk: Desk) -> None:
    """A rule that keeps *.html out of the copy does not make holes in the site."""
    (copy / ".gitignore").write_text("*.html\n")
    desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: GitPlace(copy))
    assert "index.html" in git(copy, "ls-files").split()


def test_an_unchanged_bundle_makes_no_commit(tmp_path: Path, copy: Path, desk: Desk) -> None:
    """Publishing twice is one commit."""
    bundle = make_bundle(tmp_path / "one", FIRST)
    desk.deliver(bundle, lambda: GitPlace(copy))
    head = git(copy, "rev-parse", "HEAD")
    desk.deliver(bundle, lambda: GitPlace(copy))
    assert git(copy, "rev-parse", "HEAD") == head


def test_a_folder_of_the_copy_can_be_the_target(tmp_path: Path, copy: Path) -> None:
    """A site that stands in docs/ of a repository is committed there."""
    (copy / "docs").mkdir()
    desk = Desk(tmp_path / "desk", f"git+{copy}/docs")
    bundle = make_bundle(tmp_path / "one", FIRST)
    desk.deliver(bundle, lambda: GitPlace(copy / "docs"))
    assert contents(copy / "docs") == contents(bundle)
    assert "docs/index.html" in git(copy, "ls-files").split()


def test_a_push_that_failed_is_made_up_for(tmp_path: Path, copy: Path, desk: Desk) -> None:
    """When the remote says no the commit stays, and the next delivery pushes it."""
    bundle = make_bundle(tmp_path / "one", FIRST)
    (tmp_path / "remote.git").rename(tmp_path / "away.git")
    with pytest.raises(Refused, match="push"):
        desk.deliver(bundle, lambda: GitPlace(copy))
    (tmp_path / "away.git").rename(tmp_path / "remote.git")
    desk.deliver(bundle, lambda: GitPlace(copy))
    assert git(tmp_path / "remote.git", "rev-parse", "main") == git(copy, "rev-parse", "HEAD")


def test_a_folder_without_git_is_refused(tmp_path: Path) -> None:
    """A plain folder is no working copy."""
    (tmp_path / "plain").mkdir()
    with pytest.raises(Refused, match="no working copy"):
        GitPlace(tmp_path / "plain")
