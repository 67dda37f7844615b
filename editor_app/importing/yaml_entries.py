"""Ask the front matter for its values; each is the text that was written, until somebody asks for more."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from editor_app.importing.yaml_source import Source
from editor_app.wording import term, worded

_NULL = "tag:yaml.org,2002:null"

T = TypeVar("T")


class Entries:
    """A mapping of the file. It remembers which keys were asked for: the others are unknown."""

    def __init__(self, source: Source, node: Node | None, name: str = "") -> None:
        self._source = source
        self._node = node
        self._name = name
        self._asked: set[str] = set()
        self._children: list[Entries] = []
        self._keys: dict[str, Node] = {}
        self._values: dict[str, Node] = {}
        if node is None or _is_null(node):
            return
        if not isinstance(node, MappingNode):
            lines = worded("{0} should be lines of the form “key: value”.", name)
            raise source.bad(
                node, lines if name else worded("front matter is made of lines of the form “key: value”.")
            )
        for key, value in node.value:
            self._add(key, value)

    def text(self, key: str) -> str:
        """Return the value as written, or an empty text."""
        node = self._value(key)
        return self._text(node, key) if node is not None else ""

    def parsed(self, key: str, read: Callable[[str], T], what: str) -> T | None:
        """Return the value as `read` understands it, or None when there is none.

        `read` raises ValueError for a text that is not `what`.
        """
        written = self.text(key)
        if not written:
            return None
        try:
            return read(written)
        except ValueError as error:
            sentence = worded("{0} is not {1}: “{2}”.", self._full(key), what, written)
            raise self._source.bad(self._values[key], sentence) from error

    def required(self, key: str, read: Callable[[str], T], what: str) -> T:
        """Return the value as `parsed` does; it may not be missing."""
        found = self.parsed(key, read, what)
        if found is None:
            raise self._source.bad(
                self._node, worded("{0} is missing; it should be {1}.", self._full(key), what)
            )
        return found

    def written(self) -> tuple[str, ...]:
        """Return the keys of the mapping in their order, such as languages."""
        return tuple(self._keys)

    def items(self, key: str) -> list[Node]:
        """Return the items of a list, without empty ones; a single value is a list of one."""
        node = self._value(key)
        if node is None:
            return []
        found = node.value if isinstance(node, SequenceNode) else [node]
        return [item for item in found if item.value and not _is_null(item)]

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        return tuple(self._text(item, key) for item in self.items(key))

    def entries(self, key: str) -> "Entries":
        """Return the mapping that is the value of a key; an empty one when there is none."""
        return self.entries_of(self._value(key), key)

    def entries_of(self, node: Node | None, key: str) -> "Entries":
        """Return an item of `items(key)` as a mapping."""
        child = Entries(self._source, node, self._full(key))
        self._children.append(child)
        return child

    def unknown(self) -> Iterator[tuple[str, int]]:
        """Give the keys nobody asked for, with their lines."""
        for key, node in self._keys.items():
            if key not in self._asked:
                yield self._full(key), self._source.line(node)
        for child in self._children:
            yield from child.unknown()

    def _add(self, key: Node, value: Node) -> None:
        if not isinstance(key, ScalarNode):
            raise self._source.bad(key, worded("a key should be a plain word."))
        name = key.value
        if name in self._keys:
            before = self._source.line(self._keys[name])
            raise self._source.bad(key, worded("{0} already stands on line {1}.", self._full(name), before))
        self._keys[name], self._values[name] = key, value

    def _value(self, key: str) -> Node | None:
        self._asked.add(key)
        node = self._values.get(key)
        return None if node is None or _is_null(node) else node

    def _text(self, node: Node, key: str) -> str:
        if isinstance(node, ScalarNode):
            return str(node.value)
        kind = term("a list") if isinstance(node, SequenceNode) else term("a mapping")
        sentence = worded("{0} should be a text, not {1}.", self._full(key), kind)
        raise self._source.bad(node, sentence, worded("A text that looks like one needs quotes."))

    def _full(self, key: str) -> str:
        return f"{self._name}.{key}" if self._name else key


def _is_null(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.tag == _NULL
