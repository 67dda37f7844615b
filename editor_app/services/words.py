"""The newsroom's words: what the spelling check takes for right in every article of a library."""

from dataclasses import dataclass

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput
from editor_app.storage.library import Library
from editor_app.wording import worded

LONGEST = 80  # letters


@dataclass(frozen=True, slots=True)
class LibraryWords:
    """What a library knows beside the dictionaries: the newsroom's `words`, and `names` of several words."""

    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


def add_word(library: Library, word: str) -> Done[str]:
    """Put a word on the newsroom's list; one that is there already stays as it is.

    Raises BadInput for what is not one word.
    """
    word = checked_word(word)
    with library.write() as work:
        known = work.words.has(word)
        if not known:
            work.words.add(word, library.clock())
    return Done(word, Changes(words=not known))


def remove_word(library: Library, word: str) -> Done[str]:
    """Take a word off the newsroom's list, if it is there."""
    with library.write() as work:
        known = work.words.has(word)
        if known:
            work.words.remove(word)
    return Done(word, Changes(words=known))


def list_words(library: Library) -> list[str]:
    """Return the newsroom's words in the order of their letters."""
    with library.read() as work:
        return work.words.all()


def library_words(library: Library) -> LibraryWords:
    """Return the newsroom's words and the names of authors, topics and the registry of names."""
    with library.read() as work:
        return LibraryWords(tuple(work.words.all()), tuple(work.words.names()))


def checked_word(word: str) -> str:
    """Return a word without blanks around it; raise BadInput for what is not one word."""
    word = word.strip()
    if len(word.split()) != 1 or not any(letter.isalpha() for letter in word):
        raise BadInput(
            worded("A word list holds single words."), worded("Add the words of a name one by one.")
        )
    if len(word) > LONGEST:
        raise BadInput(worded("A word has at most {0} letters.", LONGEST))
    return word
