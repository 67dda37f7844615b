"""Ukrainian names in Latin letters, by resolution 55 of the Cabinet of Ministers of Ukraine (2010)."""

import re

APOSTROPHES = "'’ʼ"

INSIDE = {
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh",
    "з": "z", "и": "y", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ю": "iu", "я": "ia",
}  # fmt: skip
AT_START = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
WORD = re.compile(rf"[а-щьюяєіїґА-ЩЬЮЯЄІЇҐ{APOSTROPHES}]+")


def romanise(text: str) -> str:
    """Return the text with its Ukrainian words in Latin letters; the rest stays as it is."""
    return WORD.sub(lambda match: _romanise_word(match.group()), text)


def _romanise_word(word: str) -> str:
    bare = word.lstrip(APOSTROPHES)
    if bare != word:  # an opening quotation mark, not a letter's sign: “'Юрій'”
        return word[: len(word) - len(bare)] + (_romanise_word(bare) if bare else "")
    shout = len(word) > 1 and word.isupper()
    letters: list[str] = []
    lower = word.lower()
    for index, letter in enumerate(lower):
        if letter in APOSTROPHES:
            continue
        if letter == "г" and index and lower[index - 1] == "з":
            latin = "gh"  # зг is zgh, to keep it apart from ж (zh)
        else:
            latin = AT_START.get(letter, INSIDE[letter]) if index == 0 else INSIDE[letter]
        letters.append(latin.upper() if shout else _like(word[index], latin))
    return "".join(letters)


def _like(original: str, latin: str) -> str:
    return latin.capitalize() if original.isupper() else latin
