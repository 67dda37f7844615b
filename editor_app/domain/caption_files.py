"""Files of captions: their encoding and their kind by what is in them; SubRip becomes WebVTT."""

import html
import re
from collections.abc import Sequence

from editor_app.domain.webvtt import Cue, blocks, is_webvtt, lines_joined, parse, seconds, written, wrong

_SRT_TIMINGS = re.compile(
    r"\s*(\d{1,2}):(\d{1,2}):(\d{1,2})[,.](\d{1,3})\s*-->\s*(\d{1,2}):(\d{1,2}):(\d{1,2})[,.](\d{1,3}).*"
)
_SRT_TAG = re.compile(r"</?(?:font|s)\b[^>]*>|\{\\[^}]*\}", re.IGNORECASE)


def decoded(content: bytes) -> str:
    """Return the text of a captions file: UTF-8, UTF-16 with its mark, or else Windows Cyrillic."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1251", "replace")


def read_captions(content: bytes) -> str:
    """Return what a file of captions (WebVTT or SubRip) or a plain text says, as a record keeps it.

    Captions become WebVTT. Raises BadInput with the line that is wrong.
    """
    text = lines_joined(decoded(content))
    if is_webvtt(text):
        parse(text)
        return text
    first = [line for line in text.split("\n") if line.strip()][:2]
    return from_srt(text) if any(_SRT_TIMINGS.fullmatch(line) for line in first) else text


def from_srt(text: str) -> str:
    """Return SubRip captions as WebVTT. Raises BadInput with the line that is wrong."""
    cues = []
    for number, block in blocks(["", *lines_joined(text).split("\n")], first=0):
        rest = block[1:] if block[0].strip().isdigit() and len(block) > 1 else block
        timings = _SRT_TIMINGS.fullmatch(rest[0])
        if timings is None:
            wrong(number + len(block) - len(rest), "a time such as 00:01:02,500 --> 00:01:04,000 is missing")
        start, end = seconds(timings.groups()[:4]), seconds(timings.groups()[4:])
        if end <= start:
            wrong(number + len(block) - len(rest), "this caption ends before it begins")
        cues.append(Cue(start, end, _srt_text(rest[1:])))
    return written(sorted(cues, key=lambda cue: cue.start))


def _srt_text(lines: Sequence[str]) -> str:
    bare = _SRT_TAG.sub("", "\n".join(lines))
    kept = [html.escape(html.unescape(part), quote=False) for part in re.split(r"(</?[biu]>)", bare)]
    kept[1::2] = re.findall(r"</?[biu]>", bare)
    return "".join(kept)
