"""The user guide keeps up with the program."""

from pathlib import Path

from ui.actions.registry import ALL

GUIDE = Path(__file__).resolve().parents[2] / "resources" / "guide" / "en.md"


def test_the_guide_lists_every_shortcut() -> None:
    """Each action with keys has its row in the guide's table, with the same words."""
    guide = GUIDE.read_text(encoding="utf-8")
    rows = [f"| {action.text.rstrip('…')} | {action.keys} |" for action in ALL if action.keys]

    assert rows
    assert [row for row in rows if row not in guide] == []
