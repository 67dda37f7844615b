"""Ukrainian names in Latin letters: the newsroom's own forms first, then the official table."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from editor_app.domain.names import APOSTROPHES, romanise
from editor_app.wording import worded


@dataclass(frozen=True, slots=True)
class HouseForms:
    """What the newsroom writes otherwise: Ukrainian words, folded, and their Latin forms.

    `troubles` are the lines of the file that were not understood, one sentence each.
    """

    forms: Mapping[str, str] = field(default_factory=dict)
    troubles: tuple[str, ...] = ()

    def romanised(self, text: str) -> str:
        """Return the text in Latin letters: by the house's forms, else by resolution 55 of 2010."""
        longest = sorted(self.forms, key=len, reverse=True)
        return "".join(_pieces(text, longest, self.forms)) if longest else romanise(text)


def read_house_forms(text: str) -> HouseForms:
    """Read lines of the form “Зеленський = Zelensky”; empty lines and those with a # at the start are free.

    A form counts for whole words, without regard to case and to the kind of apostrophe.
    """
    forms: dict[str, str] = {}
    troubles: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        ukrainian, sign, latin = (part.strip() for part in line.partition("="))
        if sign and ukrainian and latin:
            forms[_folded(ukrainian)] = latin
        else:
            troubles.append(worded("Line {0} is not of the form “Зеленський = Zelensky”.", number))
    return HouseForms(forms, tuple(troubles))


def _pieces(text: str, longest: list[str], forms: Mapping[str, str]) -> list[str]:
    pattern = "|".join(r"\s+".join(map(re.escape, form.split())) for form in longest)
    whole = re.compile(rf"(?<![\w']){'(?:' + pattern + ')'}(?![\w'])")
    folded = _folded(text)
    pieces, end = [], 0
    for match in whole.finditer(folded):
        pieces += [romanise(text[end : match.start()]), forms[" ".join(match.group().split())]]
        end = match.end()
    return [*pieces, romanise(text[end:])]


def _folded(text: str) -> str:
    """Fold case and apostrophes letter by letter, so that places stay where they are."""
    lower = "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
    return re.sub(f"[{APOSTROPHES}]", "'", lower)
