"""Compose the YAML of a file into nodes that know their lines, and refuse what is not safe or not YAML.

YAML guesses types: `no` becomes false, `2026-11-22` a date, `0123` a number. So nothing is
constructed here; a node keeps the text that stands in the file. Aliases, which can make a small file
huge, and tags, which can name any Python object, are refused.
"""

import yaml
from typing_extensions import override
from yaml.events import AliasEvent, NodeEvent
from yaml.nodes import Node
from yaml.reader import ReaderError

from editor_app.domain.errors import BadInput
from editor_app.wording import term, worded

LONGEST = 200_000  # characters
DEEPEST = 8
QUOTES = term("Put it in quotes.")


class Source:
    """The file the values come from; `first_line` is the line of the file on which the YAML begins."""

    def __init__(self, name: str, first_line: int) -> None:
        self._name = name
        self._first_line = first_line

    def line(self, node: Node) -> int:
        """Return the line of the file on which a value or key begins, counted from 1."""
        return int(node.start_mark.line) + self._first_line

    def bad(self, node: Node | None, sentence: str, advice: str = "") -> BadInput:
        """Return the error that names the file and the line of a value; None is the whole."""
        return self.bad_line(node.start_mark.line if node else 0, sentence, advice)

    def bad_line(self, line: int, sentence: str, advice: str = "") -> BadInput:
        """Return the error that names the file and a line; `line` counts from 0 in the YAML."""
        place = worded("{0}, line {1}", self._name, line + self._first_line)
        return BadInput(f"{place}: {sentence}", worded(advice))


def compose(text: str, source: Source) -> Node | None:
    """Return the root of a YAML text, or None when it holds nothing.

    Raises BadInput, naming the line, when it is no YAML, too long, nested deeper than 8, or uses
    anchors, aliases or tags.
    """
    if len(text) > LONGEST:
        raise source.bad_line(0, worded("the front matter is too long to be read."))
    try:
        return _Composer(text, source).get_single_node()
    except yaml.YAMLError as error:
        raise _not_yaml(error, text, source) from error


class _Composer(yaml.SafeLoader):
    """Composes nodes and nothing more."""

    def __init__(self, text: str, source: Source) -> None:
        super().__init__(text)
        self._source = source
        self._depth = 0

    @override
    def compose_node(self, parent: Node | None, index: int) -> Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        line = event.start_mark.line
        if isinstance(event, AliasEvent) or (isinstance(event, NodeEvent) and event.anchor):
            raise self._source.bad_line(line, worded("a value cannot begin with & or *."), QUOTES)
        if getattr(event, "tag", None):
            raise self._source.bad_line(
                line, worded("a value cannot begin with an exclamation mark."), QUOTES
            )
        if self._depth == DEEPEST:
            raise self._source.bad_line(line, worded("the front matter is nested too deeply."))
        self._depth += 1
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node


def _not_yaml(error: yaml.YAMLError, text: str, source: Source) -> BadInput:
    if isinstance(error, ReaderError):
        line = text[: error.position].count("\n")
        return source.bad_line(
            line, "there is a character here that YAML does not allow.", worded("Take it out.")
        )
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    problem = str(getattr(error, "problem", None) or "it cannot be read")
    return source.bad_line(
        mark.line if mark else 0,
        worded(
            "this is not valid YAML ({0}).",
            problem,
        ),
        _advice(problem),
    )


def _advice(problem: str) -> str:
    """Return what helps against the usual slips."""
    if "\\t" in problem:
        return worded("Indent with spaces in place of tabs.")
    if "mapping values" in problem:
        return worded("A text with a colon in it needs quotes.")
    return worded("A text with signs such as : # [ { % @ ` or quotes in it is best put in quotes.")
