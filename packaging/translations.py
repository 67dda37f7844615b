#!/usr/bin/env python3
"""Keep the translations of the interface in step with its sentences: `translations.py update` or `check`.

The catalogues are Qt Linguist's (resources/translations/*.ts); the program loads what lrelease makes of them.
Qt's lupdate reads neither `translate` with a count nor the sentences of editor_app, so these are read here.
"""

import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
FORMS = {"uk": 3, "en": 2}  # how many plural forms Qt knows for the language
NOOP = ("T", "QT_TRANSLATE_NOOP")
SAID = ("worded", "term")
CORE = "core"  # the context of everything editor_app says
NAMED = ("DeskRole", "MediaKind", "Status")  # the enumerations whose values its sentences name


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence to translate. `counted` is whether its form depends on a number."""

    context: str
    source: str
    counted: bool = False


@dataclass(slots=True)
class Found:
    """What one reading of the sources found, and the calls nobody could translate."""

    messages: dict[tuple[str, str], Message] = field(default_factory=dict)
    unclear: list[str] = field(default_factory=list)

    def add(self, context: str, source: str, counted: bool) -> None:
        """Take a sentence in; one use with a number is enough to make it a counted one."""
        before = self.messages.get((context, source))
        self.messages[context, source] = Message(context, source, counted or bool(before and before.counted))


class Reader(ast.NodeVisitor):
    """Reads the sentences of one module."""

    def __init__(self, found: Found, file: Path, tree: ast.Module) -> None:
        self._found, self._file = found, file
        self._classes: list[str] = []
        self._shorthands = dict(_shorthands(tree))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember the class, as its name is the context of `self.tr`."""
        self._classes.append(node.name)
        for part in node.body if node.name in NAMED else ():
            if isinstance(part, ast.Assign):
                self._take(CORE, part.value, counted=False)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Read the calls that mark or translate a sentence."""
        self.generic_visit(node)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr" and isinstance(node.func, ast.Attribute):
            self._read_tr(node, node.func)
        elif name in ("translate", *NOOP):
            self._read_named(node)
        elif name in self._shorthands or name in SAID:
            context = self._shorthands.get(name, CORE)
            self._take(context, node.args[0], counted=name not in SAID and _is_counted(node, 1))

    def _read_tr(self, node: ast.Call, func: ast.Attribute) -> None:
        if not (isinstance(func.value, ast.Name) and func.value.id == "self" and self._classes):
            self._complain(node, "tr of another object: its context is not known, use translate")
        elif not self._take(self._classes[-1], node.args[0], counted=_is_counted(node, 2)):
            self._complain(node, "tr of something that is no literal")

    def _read_named(self, node: ast.Call) -> None:
        if len(node.args) >= 2 and isinstance(node.args[0], ast.Constant):
            self._take(str(node.args[0].value), node.args[1], counted=_is_counted(node, 3))

    def _take(self, context: str, node: ast.expr, *, counted: bool) -> bool:
        if isinstance(node, ast.IfExp):
            return all(self._take(context, part, counted=counted) for part in (node.body, node.orelse))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in NOOP:
            return self._take(context, node.args[1], counted=counted)
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            self._found.add(context, node.value, counted)
            return True
        return False

    def _complain(self, node: ast.Call, what: str) -> None:
        self._found.unclear.append(f"{self._file.relative_to(ROOT)}:{node.lineno}: {what}")


def read_sources() -> Found:
    """Return all sentences of the interface and of editor_app, in the order of files and lines."""
    found = Found()
    for folder in ("ui", "editor_app"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            Reader(found, file, tree).visit(tree)
    return found


def catalogues() -> list[Path]:
    """Return the .ts files, one for each language."""
    return sorted(FOLDER.glob("dateline_*.ts"))


def language_of(catalogue: Path) -> str:
    """Return `uk` for dateline_uk.ts."""
    return catalogue.stem.partition("_")[2]


def read_catalogue(catalogue: Path) -> dict[tuple[str, str], list[str]]:
    """Return the translations, one text each or one for every plural form; empty where there is none."""
    read: dict[tuple[str, str], list[str]] = {}
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [form.text or "" for form in translation]
            texts = forms or [(translation.text or "") if translation is not None else ""]
            read[context.findtext("name", ""), message.findtext("source", "")] = texts
    return read


def write_catalogue(catalogue: Path, found: Found, known: dict[tuple[str, str], list[str]]) -> None:
    """Write the sentences with what is known of their translation; a sentence that is gone is left out."""
    language = language_of(catalogue)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({message.context for message in found.messages.values()}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in found.messages.values():
            if message.context == name:
                _write_message(context, message, known.get((name, message.source), [""]), FORMS[language])
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def troubles(catalogue: Path, found: Found) -> Iterator[str]:
    """Name what is untranslated, left over, or has other placeholders than its sentence."""
    known = read_catalogue(catalogue)
    for gone in known.keys() - found.messages.keys():
        yield f"no longer said: {gone[0]}: {gone[1]}"
    for key, message in found.messages.items():
        texts = known.get(key, [""])
        if not all(texts):
            yield f"not translated: {message.context}: {message.source}"
        elif message.counted and len(texts) != FORMS[language_of(catalogue)]:
            yield f"not in all plural forms: {message.context}: {message.source}"
        elif any(_placeholders(text) != _placeholders(message.source) for text in texts):
            yield f"other placeholders: {message.context}: {message.source}"


def compile_catalogue(catalogue: Path, folder: Path) -> None:
    """Make the files the program loads: Qt's for the interface, and one of plain JSON for editor_app."""
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", catalogue, "-qm", folder / f"{catalogue.stem}.qm"], check=True)
    phrases = {key[1]: texts[0] for key, texts in read_catalogue(catalogue).items() if key[0] == CORE}
    said = json.dumps(phrases, ensure_ascii=False, indent=0, sort_keys=True)
    (folder / f"core_{language_of(catalogue)}.json").write_text(f"{said}\n", encoding="utf-8")


def update() -> int:
    """Bring the catalogues in step with the sources and compile them."""
    found = read_sources()
    for catalogue in catalogues():
        write_catalogue(catalogue, found, read_catalogue(catalogue))
        compile_catalogue(catalogue, FOLDER)
    return check()


def check() -> int:
    """Say what is missing; return 1 when something is."""
    found = read_sources()
    said = found.unclear + [f"{file.name}: {what}" for file in catalogues() for what in troubles(file, found)]
    print("\n".join(said) or f"{len(found.messages)} sentences, all translated.")
    return 1 if said else 0


def _shorthands(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Find the functions of a module that are `translate` with a fixed context, and that context."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return):
            call = node.body[-1].value
            if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "format":
                call = call.func.value
            is_translate = isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "translate"
            if is_translate and isinstance(call.args[0], ast.Constant) and isinstance(call.args[1], ast.Name):
                yield node.name, str(call.args[0].value)


def _is_counted(node: ast.Call, place: int) -> bool:
    return len(node.args) > place or any(word.arg in ("n", "count") for word in node.keywords)


def _placeholders(text: str) -> list[str]:
    return sorted(set(re.findall(r"\{[^{}]*\}", text)))


def _write_message(context: ET.Element, message: Message, texts: list[str], forms: int) -> None:
    written = ET.SubElement(context, "message", {"numerus": "yes"} if message.counted else {})
    ET.SubElement(written, "source").text = message.source
    translation = ET.SubElement(written, "translation", {} if all(texts) else {"type": "unfinished"})
    if not message.counted:
        translation.text = texts[0]
        return
    for number in range(forms):
        ET.SubElement(translation, "numerusform").text = texts[min(number, len(texts) - 1)]


if __name__ == "__main__":
    raise SystemExit(update() if sys.argv[1:] == ["update"] else check())
