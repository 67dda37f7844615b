"""Rule: the reader learns who says what stands in quotation marks."""

import re
from collections.abc import Iterable, Iterator

from editor_app.checks.markdown_code import blank
from editor_app.checks.markdown_places import Mention, places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded

SHORTEST = 6
"""Words; what is shorter is a name, a term or a title."""

_QUOTE = re.compile(r"“([^“”\n]+)”|«([^«»\n]+)»|„([^„“”\n]+)[“”]|(?<![\w\"])\"([^\"\n]+)\"(?!\w)")
_INSIDE = re.compile(r"[,.!?…]\s*[–—-]\s([^–—]{3,80})")
_SAYING = {
    "en": re.compile(
        r"\b(?:sa(?:id|ys|y|ying)|told|tells?|add(?:ed|s|ing)|ask(?:ed|s)|wr(?:ote|ites|iting|itten)|call(?:ed|s)"
        r"|according to|recall(?:ed|s)|explain(?:ed|s)|insist(?:ed|s)|warn(?:ed|s)|argu(?:ed|es)|note[ds]?"
        r"|repl(?:ied|ies)|answer(?:ed|s)|remember(?:ed|s)|announce[ds]?|declare[ds]?|state[ds]?|reads?|quot\w+"
        r"|sp(?:oke|eaks)|confirm(?:ed|s)|think(?:s|ing)?|thought|joke[ds]?|shout(?:ed|s)|whisper(?:ed|s)|posted)\b",
        re.IGNORECASE,
    ),
    "uk": re.compile(
        r"\b(?:сказа|каже|кажуть|говор|повідом|розпові|розказ|дода|зазнач|наголо|пояс|заяв|вважа|пиш|писа|напис"
        r"|відпові|переко|запев|підкрес|уточн|згаду|пригад|наполя|поперед|зауваж|за словами|цит|думає|визна"
        r"|перепит|запит|пита|стверд|підтверд|прокоментув|комент|жарту)",
        re.IGNORECASE,
    ),
}


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find quotations of six words and more without a verb of saying in their paragraph or beside it.

    AP and Reuters ask for the source of every quotation. A paragraph before or after that names the speaker
    is near enough, and so is a colon before the quotation, a dash with a name behind it, or, as Ukrainian
    has it, the verb between dashes inside. English and Ukrainian only.
    """
    saying = _SAYING.get(article.text.language.lower().split("-")[0])
    if saying is None:
        return
    places = places_of(article.text.body)
    prose = blank(places.prose, ((each.start, each.end) for each in _outermost(places.mentions)))
    blocks = [block for block in places.blocks if not block.level]
    for number, block in enumerate(blocks):
        near = "\n".join(_outside(prose[b.start : b.end]) for b in blocks[max(0, number - 1) : number + 2])
        if saying.search(near):
            continue
        for match in _QUOTE.finditer(prose, block.start, block.end):
            if _is_open(prose[block.start : match.start()], match, prose[match.end() : block.end]):
                sentence = worded("Nobody is said to say this; name the speaker near the quotation.")
                yield Finding("attribution", Severity.NOTE, sentence, "body", match.start(), match.end())


def _is_open(before: str, match: re.Match[str], after: str) -> bool:
    """Tell whether a quotation is long enough to need a speaker, and has none at its borders."""
    quoted = next(filter(None, match.groups()))
    follows = after.lstrip().startswith(("—", "–", ", —", ", –", "- "))
    return len(quoted.split()) >= SHORTEST and not follows and not before.rstrip().endswith(":")


def _outside(text: str) -> str:
    """Return a text without what is said in its quotations: a verb in there names nobody.

    What stands between dashes inside a quotation stays.
    """
    return _QUOTE.sub(_between_dashes, text)


def _between_dashes(match: re.Match[str]) -> str:
    quoted = next(filter(None, match.groups()))
    return " ".join(_INSIDE.findall(quoted))


def _outermost(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Give the pictures, whose captions say nothing of a speaker, and which do not overlap."""
    after = 0
    for mention in sorted((each for each in mentions if each.picture), key=_start):
        if mention.start >= after:
            yield mention
            after = mention.end


def _start(mention: Mention) -> int:
    return mention.start
