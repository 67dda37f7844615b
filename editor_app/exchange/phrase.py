"""A key as six words that two people can read to each other over the telephone."""

import hashlib
import unicodedata
from typing import Final

WORDS: Final = 6
_CONSONANTS: Final = "bdfghjklmnprstvz"
_VOWELS: Final = "aiou"
_BITS: Final = 12  # of a word: two syllables of a consonant (4) and a vowel (2)


def phrase(*keys: bytes) -> str:
    """Return the phrase of one or several public keys that belong together.

    The words are made of syllables that are said alike in English and Ukrainian. They hold 72 bits of a
    SHA-256, so that nobody can make another key with the same phrase.
    """
    digest = hashlib.sha256(b"dateline phrase 1\n" + b"\n".join(keys)).digest()
    number = int.from_bytes(digest[: WORDS * _BITS // 8], "big")
    return " ".join(_word(number >> (_BITS * place) & 0xFFF) for place in reversed(range(WORDS)))


def same_phrase(one: str, two: str) -> bool:
    """Tell whether two phrases are the same, without regard to case, hyphens and blanks."""
    return _plain(one) == _plain(two) != ""


def _word(number: int) -> str:
    return _syllable(number >> 6) + _syllable(number & 0x3F)


def _syllable(number: int) -> str:
    return _CONSONANTS[number >> 2] + _VOWELS[number & 3]


def _plain(words: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKC", words).casefold() if letter.isalnum())
