"""Fenced code: lines in which nothing is misspelt."""

import re
from collections.abc import Iterable

_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")


def is_fence(line: str) -> bool:
    """Tell whether a line begins or ends fenced code."""
    return ("```" in line or "~~~" in line) and _FENCE.match(line) is not None


def code_lines(lines: Iterable[str]) -> list[bool]:
    """Tell of each line of a text whether it lies in fenced code or is one of its fences."""
    flags, inside = [], False
    for line in lines:
        fence = is_fence(line)
        flags.append(inside or fence)
        inside ^= fence
    return flags
