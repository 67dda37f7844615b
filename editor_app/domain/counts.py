"""Counting a body: words, and the minutes they take."""

import re
from math import ceil

WORDS_PER_MINUTE = 240
SECONDS_PER_PICTURE = 12

_ADDRESS = re.compile(r"\]\([^)]*\)|<https?:[^>]*>|https?://\S+")
_PICTURE = re.compile(r"!\[[^\]]*\]\(")
_WORD = re.compile(r"[^\W_]+(?:['’ʼ.,-][^\W_]+)*")


def count_words(body: str) -> int:
    """Return the number of words a reader sees; addresses of links and pictures do not count."""
    return len(_WORD.findall(_ADDRESS.sub("]", body)))


def reading_minutes(body: str) -> int:
    """Return the whole minutes a body takes to read, at least one.

    240 words a minute, and twelve seconds for each picture.
    """
    pictures = len(_PICTURE.findall(body))
    minutes = count_words(body) / WORDS_PER_MINUTE + pictures * SECONDS_PER_PICTURE / 60
    return max(1, ceil(minutes))
