"""Captions of a video or a sound: WebVTT read and written strictly, and the bare words of it.

The rules are those of W3C WebVTT for people who write it; an error names the line it is in. Files of
captions, SubRip among them, are read by `caption_files`.
"""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NoReturn

from editor_app.domain.errors import BadInput
from editor_app.wording import worded

PAUSE: Final = 2.0  # seconds of silence after which a transcript begins a new paragraph

_HEADER = re.compile(r"WEBVTT(?:[ \t].*)?")
_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMINGS = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t]+(.*?))?[ \t]*")
_SETTING = re.compile(
    r"vertical:(?:rl|lr)|line:(?:-?\d+|\d+(?:\.\d+)?%)(?:,(?:start|center|end))?"
    r"|position:\d+(?:\.\d+)?%(?:,(?:line-left|center|line-right))?|size:\d+(?:\.\d+)?%"
    r"|align:(?:start|center|end|left|right)|region:\S+"
)
_TAG = re.compile(r"<(/?)(v|c|b|i|u|ruby|rt|lang)((?:\.[^\s.>]+)*)(?:[ \t]+([^>]*))?>|<[\d:.]+>")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]+)>")


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: from and until when it is shown, in seconds; its text in WebVTT's marks; its place."""

    start: float
    end: float
    text: str
    settings: str = ""


def is_webvtt(text: str) -> bool:
    """Tell whether a transcript is WebVTT (right or wrong) and no plain text."""
    return _HEADER.fullmatch(lines_joined(text).split("\n", 1)[0]) is not None


def parse(text: str) -> tuple[Cue, ...]:
    """Return the cues of a WebVTT text, in their order. Raises BadInput with the line that is wrong."""
    lines = lines_joined(text).split("\n")
    if not _HEADER.fullmatch(lines[0]):
        wrong(1, worded("captions begin with the word WEBVTT alone"))
    if len(lines) > 1 and lines[1].strip():
        wrong(2, worded("an empty line has to follow WEBVTT"))
    cues: list[Cue] = []
    for number, block in blocks(lines):
        cue = _cue(number, block)
        if cue is None:
            continue
        if cues and cue.start < cues[-1].start:
            wrong(number, worded("this caption begins before the one above it"))
        cues.append(cue)
    return tuple(cues)


def written(cues: Sequence[Cue]) -> str:
    """Return the cues as a WebVTT file with nothing else in it: no notes, styles or names of cues."""
    shown = [f"{_clock(cue.start)} --> {_clock(cue.end)}{_after(cue)}\n{cue.text}" for cue in cues]
    return "\n\n".join(("WEBVTT", *shown)) + "\n"


def public_captions(transcript: str) -> str:
    """Return the captions of a record as they may leave, or "" when it has none that are right."""
    if not is_webvtt(transcript):
        return ""
    try:
        cues = parse(transcript)
    except BadInput:
        return ""
    return written([cue for cue in cues if cue.text.strip()]) if cues else ""


def plain(transcript: str) -> str:
    """Return the words of a transcript, WebVTT or not, in paragraphs with an empty line between them.

    Who speaks is named where that changes; a longer silence begins a new paragraph. Captions that are
    wrong give nothing.
    """
    if not is_webvtt(transcript):
        return lines_joined(transcript).strip()
    try:
        cues = parse(transcript)
    except BadInput:
        return ""
    return "\n\n".join(_paragraphs(cues))


def _paragraphs(cues: Sequence[Cue]) -> Iterator[str]:
    paragraph, speaker, end = "", "", 0.0
    for cue in cues:
        voice = _VOICE.search(cue.text)
        name = " ".join(html.unescape(voice[1]).split()) if voice else ""
        words = " ".join(html.unescape(_TAG.sub("", cue.text)).split())
        if not words:
            continue
        is_new = name != speaker or cue.start - end >= PAUSE
        if is_new and paragraph:
            yield paragraph
            paragraph = ""
        if name and name != speaker:
            words = f"{name}: {words}"
        paragraph = f"{paragraph} {words}".strip()
        speaker, end = name, cue.end
    if paragraph:
        yield paragraph


def blocks(lines: Sequence[str], first: int = 1) -> Iterator[tuple[int, list[str]]]:
    """Give what stands between empty lines after the first line, and the number of its first line."""
    block: list[str] = []
    for number, line in enumerate(lines[1:], first + 1):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []
    if block:
        yield first + len(lines) - len(block), block


def _cue(number: int, block: Sequence[str]) -> Cue | None:
    """Return the cue of a block, or None for a note, a style or a region."""
    named = len(block) > 1 and "-->" not in block[0]
    head = block[1] if named else block[0]
    if "-->" not in head:
        if block[0].split(maxsplit=1)[0] in ("NOTE", "STYLE", "REGION"):
            return None
        wrong(number, worded("a time such as 00:01.000 --> 00:04.000 is missing"))
    number += named
    timings = _TIMINGS.fullmatch(head)
    if timings is None:
        wrong(number, worded("the time is not written like 00:01.000 --> 00:04.000"))
    start, end = seconds(timings.groups()[:4]), seconds(timings.groups()[4:8])
    if end <= start:
        wrong(number, worded("this caption ends before it begins"))
    settings = (timings[9] or "").split()
    for setting in settings:
        if not _SETTING.fullmatch(setting):
            wrong(number, worded("“{0}” is no setting of a caption", setting))
    text = block[1 + named :]
    for below, line in enumerate(text, number + 1):
        _check_text(below, line)
    return Cue(start, end, "\n".join(text), " ".join(settings))


def _check_text(number: int, line: str) -> None:
    if "-->" in line:
        wrong(number, worded("an empty line is missing before this time"))
    if "<" in _TAG.sub("", line):
        wrong(number, worded("a “<” has to be written as &lt;"))


def _after(cue: Cue) -> str:
    settings = [each for each in cue.settings.split() if not each.startswith("region:")]
    return "".join(f" {each}" for each in settings)


def seconds(parts: Sequence[str | None]) -> float:
    """Return a time of hours, minutes, seconds and thousandths, as they were written, in seconds."""
    hours, minutes, whole_seconds, thousandths = parts
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(whole_seconds or 0)
    return whole + int((thousandths or "0").ljust(3, "0")) / 1000


def _clock(at: float) -> str:
    thousandths = round(at * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"


def lines_joined(text: str) -> str:
    """Return a text without its byte order mark, with the line ends and characters WebVTT asks for."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def wrong(line: int, what: str) -> NoReturn:
    """Raise BadInput for a line, counted from one."""
    raise BadInput(
        worded("Line {0} of the captions: {1}.", line, what),
        worded("Mend that line, or export the captions again."),
    )
