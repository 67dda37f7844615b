"""The rules of typography: each gives the edits that it asks for in a masked text, in order."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from editor_app.domain.prose import TAG, content_start

Edit = tuple[int, int, str]
"""From, to, and what stands there instead."""
Rule = Callable[[str, str, int], Iterator[Edit]]
"""Takes a masked text, `en`, `uk` or another language, and where to begin."""
NBSP: Final = "\u00a0"

_PAIRS: Final = {"en": ("“", "”"), "uk": ("«", "»")}
_QUOTES = re.compile("[\"'“”„«»]")
_OPENS_AFTER = "([{<«„“‘/|-–—"
_LAST_TAG = re.compile(rf"[{TAG}*_~]+\Z")
_DASHES = re.compile(r"(?<!-)([ \u00a0]?)(–-|-{2,3})(?!-)")
_HYPHEN = re.compile(r"(?<=[^\W\d_]|[»“”)!?,.…%])[ \u00a0]- (?=[^\s\d]|\Z)")
_DOTS = re.compile(r"(?<![./\\])\.\.\.(?![./\\])")
_CLIPPED = re.compile(r"['‘](?=(?:\d\ds?|tis|twas|em|til)(?![^\W_]))", re.IGNORECASE)

_UNITS: Final = {
    "en": r"(?:k|c|m)?m|mi|ft|lbs?|oz|m?g|kg|[kMG]Wh?|[MGT]B|mph|km/h|(?:m|b|tr)illion|percent|[ap]\.m",
    "uk": r"(?:к|с|м)?м|км/год|к?г|га|л|т|[кМГ]Вт|грн|коп|тис|млн|млрд|трлн|хв|год|сек|р|рр|ст|%|°[CС]?",
}
_TITLES: Final = {
    "en": (
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "Prof",
        "St",
        "Gen",
        "Col",
        "Lt",
        "Sgt",
        "Capt",
        "Sen",
        "Rep",
        "Gov",
        "Rev",
    ),
    "uk": ("м", "с", "вул", "просп", "пл", "обл", "ім", "гр", "проф", "акад", "ген"),
}


def quotes(text: str, tongue: str, start: int = 0) -> Iterator[Edit]:
    """Turn straight quotes and apostrophes; a paragraph begins with none open."""
    if tongue not in _PAIRS:
        return
    opened: list[str] = []
    paragraph = 0
    for match in _QUOTES.finditer(text):
        at, sign = match.start(), match.group()
        if text.find("\n\n", paragraph, at) >= 0:
            opened.clear()
        paragraph = at
        wished = _single(text, at, tongue) if sign == "'" else _double(text, at, tongue, opened)
        if wished != sign and at >= start:
            yield at, at + 1, wished


def dashes(text: str, tongue: str, start: int = 0) -> Iterator[Edit]:
    """Turn `--` and `---`; in Ukrainian the space before does not break."""
    for match in _DASHES.finditer(text, start):
        blank, sign = match.group(1), "–" if match.group(2) == "--" else "—"
        after = ""
        if tongue == "uk" and _has_words_before(text, match.start()):
            blank = NBSP if blank or sign == "—" else blank
            after = " " if sign == "—" and text[match.end() : match.end() + 1].strip() else ""
        yield *match.span(), blank + sign + after


def hyphens(text: str, tongue: str, start: int = 0) -> Iterator[Edit]:
    """Turn a hyphen between spaces into a dash, in Ukrainian; not between figures."""
    if tongue == "uk":
        for match in _HYPHEN.finditer(text, start):
            yield *match.span(), f"{NBSP}— "


def dots(text: str, tongue: str, start: int = 0) -> Iterator[Edit]:
    """Turn three dots into one sign."""
    for match in _DOTS.finditer(text, start):
        yield *match.span(), "…"


def clipped(text: str, tongue: str, start: int = 0) -> Iterator[Edit]:
    """Turn the quote before a clipped word or year into an apostrophe: ’90s, ’tis."""
    if tongue == "en":
        for match in _CLIPPED.finditer(text, start):
            if not text[match.start() - 1 : match.start()].isalnum():
                yield *match.span(), "’"


def spaces(text: str, tongue: str, start: int = 0) -> Iterator[Edit]:
    """Turn the spaces that must not break: 5 km, Mr. Bell, № 5, в Україні, and before a dash."""
    if tongue in _SPACES:
        for match in _SPACES[tongue].finditer(text, start):
            at, end = match.span()
            if text[end : end + 1] not in "—–" or _has_words_before(text, at):  # "- —" begins a list
                yield at, end, NBSP


def _double(text: str, at: int, tongue: str, opened: list[str]) -> str:
    """Return the double quote that belongs here; `opened` holds the quotes not yet closed."""
    sign, before = text[at], _before(text, at)
    if tongue == "en" and sign in "«»„":
        return sign
    if sign == '"' and not opened and (before.isdigit() or before == "\\"):
        return sign  # inches, or escaped on purpose
    first, last = _PAIRS[tongue]
    if sign == last or (sign != first and not _opens(before, opened)):
        if tongue == "uk" and sign != last and opened[-1:] == ["„"]:
            opened.pop()
            return "“"
        del opened[-1:]
        return last
    wished = "„" if tongue == "uk" and opened and sign != first else first
    opened.append(wished)
    return wished


def _single(text: str, at: int, tongue: str) -> str:
    before = _before(text, at)
    if before == "\\":
        return "'"
    if tongue == "uk":
        return "’" if before.isalnum() else "'"
    return "‘" if _opens(before, []) else "’"


def _opens(before: str, opened: list[str]) -> bool:
    if before and before in "–—-" and opened:
        return False  # a speech that was cut off: “But—”
    return not before or before.isspace() or before in _OPENS_AFTER


def _before(text: str, at: int) -> str:
    """Return the character before this place, past tags and the marks of emphasis."""
    if text[at - 1 : at] in ("*", "_", "~", TAG) and at > 0:
        passed = _LAST_TAG.search(text, max(0, at - 200), at)
        at = passed.start() if passed else at
    return text[at - 1 : at] if at > 0 else ""


def _has_words_before(text: str, at: int) -> bool:
    beginning = text[text.rfind("\n", 0, at) + 1 : at]
    return content_start(f"{beginning} ") < at - (text.rfind("\n", 0, at) + 1)


def _spaces_of(tongue: str) -> re.Pattern[str]:
    """Return a pattern for one space; it looks back only once it stands behind one, which is quick."""
    titles = "|".join(rf"(?<=(?<![^\W_]){re.escape(title)}\. )" for title in _TITLES[tongue])
    choices = [
        rf"(?<=\d )(?=(?:{_UNITS[tongue]})(?![^\W_]))",
        rf"(?:{titles})(?=[A-ZА-ЯІЇЄҐ])",
        r"(?<=[№§] )(?=\d)",
    ]
    if tongue == "en":
        choices.append(r"(?<=(?<![^\W_])No\. )(?=\d)")
    else:
        choices += [
            r"(?<=(?<![^\W_])[авзійоуАВЗІЙОУ] )(?=\S|\Z)",
            r"(?<=(?<![^\W_])[А-ЯІЇЄҐ]\. )(?=[А-ЯІЇЄҐ])",  # initials
            r"(?:(?<=(?<!\d)\d )|(?<=(?<!\d)\d\d )|(?<=(?<!\d)\d{3} ))(?=\d{3}(?!\d))",
            r"(?<=[^\s>|] )(?=[—–](?:\s|\Z))",
        ]
    return re.compile(f" (?:{'|'.join(choices)})")


_SPACES: Final = {tongue: _spaces_of(tongue) for tongue in _UNITS}
