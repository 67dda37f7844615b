"""Code replacements: short codes such as =zel= that stand for a name and title, kept in a plain text file."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from editor_app.wording import worded

DELIMITER = "="
LONGEST_CODE = 40
LONGEST_ADDRESS = 1000
_BEFORE = r"(?<![\w?&])"  # a code begins a word; in an address or a formula the sign stands in one
_NO_CODE = re.compile(r"[\s#]")


@dataclass(frozen=True, slots=True)
class Code:
    """A code and what it may stand for, the usual first; `line` is its line in the file, 0 for a new one."""

    code: str
    replacements: tuple[str, ...]
    line: int = 0


@dataclass(frozen=True, slots=True)
class CodeTrouble:
    """A line of the file that is not understood, counted from 1, and why."""

    line: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Expansion:
    """A known code in a text: from the sign before it to the sign after it."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of a newsroom. A code is known in any case of letters, unless two differ by it alone."""

    codes: tuple[Code, ...] = ()
    troubles: tuple[CodeTrouble, ...] = ()
    _known: dict[str, Code] = field(default_factory=dict, repr=False, compare=False)
    _in_any_case: dict[str, Code] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        folded: dict[str, list[Code]] = {}
        for code in self.codes:
            folded.setdefault(code.code.casefold(), []).append(code)
        self._known.update({code.code: code for code in self.codes})
        self._in_any_case.update({key: found[0] for key, found in folded.items() if len(found) == 1})

    def replacement(self, written: str) -> str | None:
        """Return what stands for `zel`, or for the second meaning `zel#2`; None for what is not known."""
        name, sign, number = written.partition("#")
        code = self._known.get(name) or self._in_any_case.get(name.casefold())
        if code is None or (sign and not number.isdecimal()):
            return None
        place = int(number) - 1 if sign else 0
        return code.replacements[place] if 0 <= place < len(code.replacements) else None

    def beginning(self, letters: str) -> list[Code]:
        """Return the codes that begin with these letters, and those one of whose meanings has a word so."""
        wanted = letters.casefold()
        first = [code for code in self.codes if code.code.casefold().startswith(wanted)]
        others = (code for code in self.codes if code not in first)
        return first + [code for code in others if _has_word(code, wanted)]


def read_codes(text: str) -> Codes:
    """Read a file: a code, a tab, its replacements with tabs between them; lines with # are comments.

    That is the form of Photo Mechanic's code replacement files. A line that is not understood is left
    out and told; the others hold.
    """
    codes: dict[str, Code] = {}
    troubles: list[CodeTrouble] = []
    for number, line in enumerate(_lines(text), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        code, trouble = _read_line(line, number)
        if code is not None and code.code in codes:
            trouble = worded("“{0}” stands in line {1} already.", code.code, codes[code.code].line)
        if trouble:
            troubles.append(CodeTrouble(number, trouble))
        elif code is not None:
            codes[code.code] = code
    return Codes(tuple(codes.values()), tuple(troubles))


def rewritten(text: str, codes: Iterable[Code]) -> str:
    """Return the file with these codes; comments, empty lines and lines with trouble stay where they are.

    A code keeps the line it came from, one without a line is added below.
    """
    wanted = list(codes)
    by_line = {code.line: code for code in wanted if code.line}
    understood = {code.line for code in read_codes(text).codes}
    lines: list[str] = []
    for number, line in enumerate(_lines(text), 1):
        if number in by_line:
            lines.append(_line_of(by_line[number]))
        elif number not in understood:
            lines.append(line)
    lines += [_line_of(code) for code in wanted if not code.line]
    return "\n".join(lines) + "\n" if lines else ""


def trouble_with(code: Code) -> str:
    """Return why a code cannot be kept, as a sentence, or nothing."""
    if not code.code or _NO_CODE.search(code.code) or len(code.code) > LONGEST_CODE:
        return worded(
            "“{0}” cannot be a code: it has no spaces and no #, and at most {1} letters.",
            code.code,
            LONGEST_CODE,
        )
    if not any(code.replacements):
        return worded("“{0}” stands for nothing yet.", code.code)
    if any(sign in part for part in code.replacements for sign in "\t\n"):
        return worded("What “{0}” stands for goes on one line.", code.code)
    return ""


def code_before(line: str, delimiter: str = DELIMITER) -> str | None:
    """Return the code that ends with the delimiter at the end of a line just typed, such as `zel#2`.

    None where nothing like a code stands there: `==` and signs in addresses or formulas are no codes.
    """
    match = _ending(delimiter).search(line, max(0, len(line) - LONGEST_CODE - 8))
    return match["code"] if match and not _is_in_address(line, match.start()) else None


def expansions(text: str, codes: Codes, delimiter: str = DELIMITER) -> Iterator[Expansion]:
    """Give every known code of a text, in order."""
    position, pattern = 0, _anywhere(delimiter)
    while match := pattern.search(text, position):
        replacement = codes.replacement(match["code"])
        if replacement is None or _is_in_address(text, match.start()):
            position = match.end() - len(delimiter)  # its last sign may begin the next
        else:
            yield Expansion(match.start(), match.end(), replacement)
            position = match.end()


def expanded(text: str, found: Iterable[Expansion]) -> str:
    """Return the text with the codes replaced. What is put in is not looked through again."""
    pieces: list[str] = []
    done = 0
    for each in found:
        pieces += [text[done : each.start], each.text]
        done = each.end
    return "".join([*pieces, text[done:]])


def _lines(text: str) -> list[str]:
    lines = [line.rstrip("\r") for line in text.removeprefix("\ufeff").split("\n")]
    return lines[:-1] if lines[-1] == "" else lines


def _read_line(line: str, number: int) -> tuple[Code | None, str]:
    name, tab, rest = line.partition("\t")
    if not tab:
        return None, worded("There is no tab between the code and what it stands for.")
    parts = tuple(part.strip() for part in rest.split("\t"))
    while parts and not parts[-1]:
        parts = parts[:-1]
    code = Code(name.strip(), parts, number)
    return code, trouble_with(code)


def _line_of(code: Code) -> str:
    return "\t".join((code.code, *code.replacements))


def _has_word(code: Code, wanted: str) -> bool:
    return any(word.startswith(wanted) for part in code.replacements for word in part.casefold().split())


def _is_in_address(text: str, place: int) -> bool:
    word = re.split(r"\s", text[max(0, place - LONGEST_ADDRESS) : place])[-1]
    still_open = word.rpartition(")")[2]
    return "://" in still_open or "](" in still_open


def _pattern(delimiter: str) -> str:
    sign = re.escape(delimiter)
    return (
        rf"{_BEFORE}(?<!{sign}){sign}(?P<code>(?:(?!{sign})[^\s#]){{1,{LONGEST_CODE}}}(?:#\d{{1,2}})?){sign}"
    )


def _ending(delimiter: str) -> re.Pattern[str]:
    return re.compile(_pattern(delimiter) + r"\Z")


def _anywhere(delimiter: str) -> re.Pattern[str]:
    return re.compile(rf"{_pattern(delimiter)}(?!{re.escape(delimiter)})")
