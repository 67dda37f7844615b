"""A git working copy: written like a folder, then committed, and pushed where there is a remote."""

import os
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from editor_app.domain.errors import Refused
from editor_app.export.delivery.folder import FolderPlace
from editor_app.export.delivery.trouble import ConnectionBroken
from editor_app.wording import worded

PUSH_SECONDS = 600


class GitPlace(FolderPlace):
    """A `Place` in a working copy of git, or in a folder of one. Only our files are committed.

    Raises Refused when the folder is no working copy, or git is not there.
    """

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise Refused(
                worded("There is no folder {0}.", folder), worded("Make a working copy there with git clone.")
            )
        super().__init__(folder)
        if self._said("rev-parse", "--is-inside-work-tree") != "true":
            raise Refused(
                worded("{0} is no working copy of git.", folder),
                worded("Make one there with git clone or git init."),
            )

    def finish(self, paths: Iterable[str], message: str) -> None:
        """Commit these paths, and push what the remote does not have yet."""
        tracked = set(self._run(("ls-files", "-z"), "look").decode().split("\0"))
        known = sorted(path for path in paths if path in tracked or (self.folder / path).is_file())
        named = "\0".join(known).encode()
        if named:
            self._run(("add", "--all", "--force", *_FROM_INPUT), "take the files in", named)
            if self._changed(named):
                commit = ("commit", "--quiet", "--only", "--message", message, *_FROM_INPUT)
                self._run(commit, "commit", named)
        self._push()

    def _changed(self, named: bytes) -> bool:
        """Tell whether anything that was added differs from the last commit."""
        ours = set(named.decode().split("\0"))
        said = self._run(("status", "--porcelain", "-z", "--no-renames", "--", "."), "look").decode()
        prefix = self._said("rev-parse", "--show-prefix")
        return any(entry[3:].removeprefix(prefix) in ours for entry in said.split("\0") if entry)

    def _push(self) -> None:
        if self._said("rev-parse", "--abbrev-ref", "@{upstream}"):
            self._run(("push", "--quiet"), "push")
            return
        remotes = self._said("remote").split()
        if remotes and self._said("rev-parse", "--verify", "--quiet", "HEAD"):
            remote = "origin" if "origin" in remotes else remotes[0]
            self._run(("push", "--quiet", "--set-upstream", remote, "HEAD"), "push")

    def _said(self, *words: str) -> str:
        """Return what git says, "" when it says no."""
        done = self._git(words)
        return done.stdout.decode(errors="replace").strip() if done.returncode == 0 else ""

    def _run(self, words: Sequence[str], what: str, given: bytes = b"") -> bytes:
        done = self._git(words, given)
        if done.returncode == 0:
            return done.stdout
        why = (done.stderr or done.stdout).decode(errors="replace").strip().splitlines()
        said = why[-1] if why else f"it ended with {done.returncode}"
        if words[0] == "push":
            raise Refused(
                worded("Git could not push from {0}: {1}.", self.folder, said),
                worded("The files are committed; publish again."),
            )
        raise Refused(
            worded("Git could not {0} in {1}: {2}.", what, self.folder, said),
            worded("Look there with git status."),
        )

    def _git(self, words: Sequence[str], given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
        quiet = {"GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C", "GIT_LITERAL_PATHSPECS": "1"}
        command = ["git", "-C", str(self.folder), *words]
        try:
            return subprocess.run(
                command,
                input=given,
                capture_output=True,
                check=False,
                env=os.environ | quiet,
                timeout=PUSH_SECONDS,
            )
        except FileNotFoundError as error:
            raise Refused(
                worded("There is no git on this computer."), worded("Install git, then publish again.")
            ) from error
        except subprocess.TimeoutExpired as error:
            raise ConnectionBroken(str(self.folder), "git took too long") from error


_FROM_INPUT = ("--pathspec-from-file=-", "--pathspec-file-nul")
