"""Made bodies with everything Markdown knows, and random edits of them: what an evening of writing does."""

from collections.abc import Iterator
from random import Random

FRAGMENTS = (
    "Hello world",
    "**bold** and *it*",
    "_em_ and __strong__",
    "`code`",
    "`` a`b ``",
    "\\*escaped\\*",
    "a  \nb",
    "слово «лапки» — тире",
    "Київ — це",
    "п’ять",
    "НБУ оголосив",
    "2023 was",
    "(aside)",
    "a < b > c",
    "\u00a0",
    "- item",
    "- item\n- two\n    - nested",
    "1. one\n2. two",
    "10. ten",
    "+ plus",
    "    indented",
    "\ttab",
    "> quote\n> more",
    "> a\n\n> b",
    "> [!facts] Title\n> - x",
    "> [!pull]\n> Words\n> — Name",
    "# H1",
    "## H2",
    "### H3",
    "Head\n====",
    "Head\n---",
    "***",
    "---",
    "* * *",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "a | b\n--|--\nc | d",
    "```\ncode\n```",
    "```py\nx\n\ny\n```",
    "~~~\nt\n~~~",
    "```",
    "~~~",
    "``` {.py}\nx\n```",
    "[^1]",
    "text[^1] and[^n]",
    "[^1]: note",
    "[^n]: long\n\n    second\n\n    [r]: http://nested.example",
    "///Footnotes Go Here///",
    "[r]: https://a.example 'T'",
    "[r]:\n  https://b.example",
    "[x][r] [r] [r][]",
    "[a\nb]: http://c",
    "[d] : x",
    "*[NBU]: National Bank",
    "*[NBU]: ''",
    "*[НБУ]: Національний банк",
    "NBU said",
    "NBU",
    "Term\n:   def",
    "Term\n: def\n: def2",
    ":   def",
    "Term\n\n:   def",
    "<div>\n\nraw\n\n</div>",
    "<div>x</div>",
    "<div>",
    "</div>",
    "<b>b</b>",
    "<b",
    "<p>",
    "</p>",
    "<hr>",
    "<br>",
    "<!-- c -->",
    "<!-- open",
    "-->",
    "<https://x.example/a_b>",
    "https://x.example/q?a=1&b=2",
    "&amp; &#65; &#",
    "`<div>`",
    "<script>\nx\n\ny</script>",
    "<?php x ?>",
    "<![CDATA[ x ]]>",
    "<!DOCTYPE x>",
    '<a title="x',
    '">',
    "<table><tr><td>\n\nx\n\n</td></tr></table>",
    "![a](media:pic2)",
    '![a](media:pic2 "c")\n![b](media:pic2)',
    "![x](media:gone)",
    "![v](video:gone)",
    "[card](article:bakery)",
    "see [this](article:bakery) too",
    "[who](author:gone)",
    "https://a.example/x",
)
SEPARATORS = ("\n\n", "\n", "\n\n\n", " ", "\n \n", "\n\n    ", "\n\n   ", "", "\n\t\n")
LETTERS = "ab *_[]()<>#-`~:\n\n|!^\"'&\tі/"
LONGEST = 3_000
EDITS_OF_ONE_TEXT = 40


def states(seed: int, count: int) -> Iterator[tuple[bool, str]]:
    """Give `count` states of made bodies, each an edit away from the one before.

    The first part tells where a new body begins.
    """
    given = 0
    while given < count:
        random = Random(seed * 1_000_003 + given)
        text = _made(random, random.randrange(1, 25))
        for number in range(min(EDITS_OF_ONE_TEXT, count - given)):
            yield number == 0, text
            given += 1
            text = _edited(random, text)[:LONGEST]


def _made(random: Random, fragments: int) -> str:
    return "".join(
        random.choice(FRAGMENTS) + (random.choice(SEPARATORS) if random.random() < 0.5 else "\n\n")
        for _ in range(fragments)
    )


def _edited(random: Random, text: str) -> str:
    """Return the text after an insertion, a deletion, a paste, a split or a join."""
    kind, place = random.random(), random.randrange(len(text) + 1)
    if random.random() < 0.6:
        place = max(place, text.find("\n", place))
    before, after = text[:place], text[place:]
    if kind < 0.3:
        return before + random.choice(FRAGMENTS) + after
    if kind < 0.45:
        return before + random.choice(SEPARATORS) + after
    if kind < 0.6:
        return before + random.choice(LETTERS) + after
    if kind < 0.9:
        return before + after[random.randrange(1, 12 if kind < 0.8 else 60) :]
    if kind < 0.95:
        return before + _made(random, 3) + after
    start = random.randrange(len(text) + 1)
    return before + text[start : start + random.randrange(40)] + after
