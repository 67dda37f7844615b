"""A screen reader meets no control without a name, on any page and in any panel, in both languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from editor_app.services.articles import find_article
from editor_app.services.sample import create_sample
from ui.app import Program
from ui.settings import Settings
from ui.snapshot import PAGES

ROLE = QAccessible.Role
CONTROLS = {
    *(ROLE.Button, ROLE.ButtonDropDown, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.ComboBox, ROLE.EditableText),
    *(ROLE.List, ROLE.PageTab, ROLE.RadioButton, ROLE.Slider, ROLE.SpinBox, ROLE.Table, ROLE.Tree),
}
PANELS = ("preview", "details", "review", "findings")
DEEPEST, MOST = 25, 60


def unnamed(found: QAccessibleInterface | None, path: tuple[str, ...] = ()) -> Iterator[str]:
    """Give the visible controls without a name, each with what it stands in."""
    if found is None or not found.isValid() or found.state().invisible or len(path) > DEEPEST:
        return
    here = f"{found.role().name} {type(found.object()).__name__}"
    if found.role() in CONTROLS and not found.text(QAccessible.Text.Name).strip():
        yield " in ".join([here, *reversed(path[-3:])])
    for place in range(min(found.childCount(), MOST)):
        yield from unnamed(found.child(place), (*path, here))


@pytest.mark.parametrize("language", ["en", "uk"])
def test_every_control_of_every_page_has_a_name(
    language: str, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    """The tree a screen reader sees, walked over the sample newsroom with an article open."""
    create_sample(tmp_path / "room").close()
    settings.set_text("language", language)
    settings.set_text("details/unfolded", "byline,place,lead,reach,notices,history,plan")
    program = Program(settings)
    try:
        with qtbot.waitSignal(program.opening.opened, timeout=20_000):
            program.start(tmp_path / "room")
        wiring = program.wiring
        assert wiring is not None
        with qtbot.waitSignal(wiring.ready, timeout=10_000):
            pass
        wiring.open_article(find_article(program.context.library, "tram-line").id)
        qtbot.waitUntil(lambda: wiring.rooms.editor.current is not None, timeout=10_000)
        met: dict[str, list[str]] = {}
        for page, panel in [("desk", panel) for panel in PANELS] + [(page, "") for page in PAGES]:
            program.window.show_page(page)
            if panel:
                wiring.rooms.desk.show_panel(panel)
            qtbot.wait(150)
            found = list(unnamed(QAccessible.queryAccessibleInterface(program.window)))
            if found:
                met[f"{page} {panel}"] = found
        assert met == {}
    finally:
        program.end()
