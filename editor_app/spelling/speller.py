"""Finds what is misspelt, and what may have been meant. To be used from one thread at a time."""

from collections.abc import Sequence
from pathlib import Path

from editor_app.domain.placeholders import find_placeholders
from editor_app.spelling.dictionaries import folders
from editor_app.spelling.judging import Ask, mistakes_in
from editor_app.spelling.known import KnownWords
from editor_app.spelling.letters import APOSTROPHE, Script, folded, in_one_script, script_of
from editor_app.spelling.lexicon import Lexicon
from editor_app.spelling.mistake import Mistake
from editor_app.spelling.words import Word, words_of

SUGGESTIONS = 5
Token = tuple[str, bool]
"""A word as written, and whether a full stop follows."""


class Speller:
    """Checks lines of Markdown. Dictionaries are loaded with the first word of their script.

    `places` are the folders dictionaries are looked for in, the first one first.
    """

    def __init__(self, places: Sequence[Path] | None = None) -> None:
        self._lexicon = Lexicon(folders() if places is None else list(places))
        self._known = KnownWords()
        self._verdicts: dict[str, dict[Token, tuple[Mistake, ...]]] = {}
        self._suggested: dict[tuple[str, str], list[str]] = {}

    @property
    def missing(self) -> frozenset[str]:
        """The dictionaries that were needed and are not there, such as `uk_UA`."""
        return self._lexicon.missing

    def know(self, known: KnownWords) -> None:
        """Take these words for right from now on, beside those of the dictionaries."""
        self._known = known
        self._verdicts.clear()
        self._suggested.clear()

    def check(self, lines: Sequence[str], language: str) -> list[list[Mistake]]:
        """Return the mistakes of each line, in an article of this language (a tag such as `en-GB`).

        Each line is read by itself: leave out the lines of fenced code (`fences.code_lines`).
        """
        words = [words_of(line) for line in lines]
        verdicts = self._judge({(word.text, word.dotted) for line in words for word in line}, language)
        return [_mistakes(line, found, verdicts) for line, found in zip(lines, words, strict=True)]

    def suggest(self, word: str, language: str) -> list[str]:
        """Return up to five words that may have been meant, the best first."""
        key = (language, word)
        if key not in self._suggested:
            self._suggested[key] = self._think(word, language)
        return self._suggested[key]

    def close(self) -> None:
        """Let go of the dictionaries; what is under way ends at once. May come from any thread."""
        self._lexicon.close()

    def _judge(self, tokens: set[Token], language: str) -> dict[Token, tuple[Mistake, ...]]:
        """Have a verdict on each word: a first pass finds what must be asked, a second one decides."""
        if self._lexicon.tidy():
            self._verdicts.clear()
        verdicts = self._verdicts.setdefault(language, {})
        new = tokens - verdicts.keys()
        if new:
            questions = _Questions(self._lexicon, self._known, language)
            for token in new:
                list(mistakes_in(*token, questions.note))
            questions.learn()
            decide = questions.decide
            verdicts |= {token: tuple(mistakes_in(*token, decide)) for token in new}
        return verdicts

    def _think(self, word: str, language: str) -> list[str]:
        meant = in_one_script(word) if script_of(word) is Script.MIXED else word
        found = [meant] if meant != word and self._is_right(meant, language) else []
        found += self._known.near(folded(meant))
        for name in self._lexicon.names(script_of(meant), language)[:1]:
            found += self._lexicon.suggest(name, folded(meant))
        if meant != word and not found:
            found = [meant]
        return list(dict.fromkeys(_typographic(each, word) for each in found))[:SUGGESTIONS]

    def _is_right(self, word: str, language: str) -> bool:
        return not self._judge({(word, False)}, language)[word, False]


class _Questions:
    """Answers the passes of `mistakes_in`: from what is known, noting what has to be asked."""

    def __init__(self, lexicon: Lexicon, known: KnownWords, language: str) -> None:
        self._lexicon, self._known, self._language = lexicon, known, language
        self._noted: dict[Script, set[str]] = {}
        self._names = {script: lexicon.names(script, language) for script in Script}
        self.note: Ask = self._note
        self.decide: Ask = self._decide

    def learn(self) -> None:
        """Ask the dictionaries for everything that was noted."""
        for script, forms in self._noted.items():
            self._lexicon.learn(script, self._language, forms)
        self._names = {script: self._lexicon.names(script, self._language) for script in Script}

    def _note(self, script: Script, form: str) -> bool:
        if form not in self._known:
            self._noted.setdefault(script, set()).add(form)
        return False

    def _decide(self, script: Script, form: str) -> bool:
        """Tell whether a form is right; where no dictionary is here for it, nothing is wrong."""
        names = self._names[script]
        return not names or form in self._known or self._lexicon.has(names, form) is not False


def _mistakes(line: str, words: list[Word], verdicts: dict[Token, tuple[Mistake, ...]]) -> list[Mistake]:
    found = [
        Mistake(word.start + wrong.start, word.start + wrong.end, wrong.word, wrong.kind)
        for word in words
        for wrong in verdicts[word.text, word.dotted]
    ]
    if not found:
        return found
    marks = list(find_placeholders(line))
    return [m for m in found if not any(mark.start < m.end and m.start < mark.end for mark in marks)]


def _typographic(word: str, like: str) -> str:
    """Return a suggestion with the apostrophe of the word it is for, or else the printed one."""
    own = next((letter for letter in like if letter in "'’ʼ"), "’")
    return word.replace(APOSTROPHE, own)
