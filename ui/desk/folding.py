"""Which sides of the desk there is room for beside the writing."""

from collections.abc import Mapping


def fitting(room: int, writing: int, sides: Mapping[str, int], latest: str) -> set[str]:
    """Return the sides that fit, all numbers being least widths in pixels.

    `sides` are the ones that are wished for, by name, the more needful first. The one asked for last
    (`latest`) goes before all others.
    """
    shown: set[str] = set()
    left = room - writing
    for name in sorted(sides, key=lambda name: name != latest):
        if sides[name] <= left:
            shown.add(name)
            left -= sides[name] + 1  # the line between them
    return shown
