"""The words of the person who works here, in a plain text file of that person's own."""

from pathlib import Path

from editor_app import paths
from editor_app.domain.errors import DiskTrouble
from editor_app.wording import worded


class PersonalWords:
    """One word a line; the file can be edited and carried to another computer."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.data_dir() / "words.txt"

    def words(self) -> list[str]:
        """Return the words in the order of the alphabet; none when there is no file yet."""
        try:
            text = self._file.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return []
        except OSError as error:
            raise DiskTrouble(
                worded("Your word list could not be read."), str(error.strerror or "")
            ) from error
        return sorted({line.strip() for line in text.splitlines() if line.strip()}, key=str.casefold)

    def add(self, word: str) -> None:
        """Put a word on the list. Raises DiskTrouble when the list cannot be written."""
        self._write({*self.words(), word})

    def remove(self, word: str) -> None:
        """Take a word off the list. Raises DiskTrouble when the list cannot be written."""
        self._write({*self.words()} - {word})

    def _write(self, words: set[str]) -> None:
        text = "".join(f"{word}\n" for word in sorted(words, key=str.casefold))
        beside = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(text, encoding="utf-8")
            beside.replace(self._file)  # so the list is whole at every moment
        except OSError as error:
            raise DiskTrouble(
                worded("Your word list could not be written."), str(error.strerror or "")
            ) from error
