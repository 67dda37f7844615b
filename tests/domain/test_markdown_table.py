"""Tables of Markdown: cells, columns, alignment."""

import pytest

from editor_app.domain.markdown_table import Align, Table, cells_of, from_tabs, table_at

TABLE = ["| Місто | кг | x |", "|---|--:|:-:|", "| Київ | 5 | a \\| b |", "| `p|q` | 10|"]


def test_columns_stand_under_each_other() -> None:
    """Cells are padded by what they take on a screen, to the side of their column."""
    assert Table.read(TABLE).lines == [
        "| Місто |  кг |   x    |",
        "| ----- | --: | :----: |",
        "| Київ  |   5 | a \\| b |",
        "| `p|q` |  10 |        |",
    ]
    assert Table([["日本", "e\u0301"], ["abcd", "e"]]).lines[0] == "| 日本 | e\u0301   |"


def test_an_even_table_stays_as_it_is() -> None:
    """Lining up twice changes nothing."""
    once = Table.read(TABLE).lines
    assert Table.read(once).lines == once


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("|a|b|", ["a", "b"]),
        ("a | b", ["a", "b"]),
        ("| a | b", ["a", "b"]),
        ("> | a | b |", ["a", "b"]),
        ("| a \\| b | `c|d` |", ["a \\| b", "`c|d`"]),
        ("|  |", [""]),
    ],
)
def test_pipes_that_part_cells(line: str, cells: list[str]) -> None:
    """Escaped pipes and pipes in code are text."""
    assert cells_of(line) == cells


def test_a_table_is_found_around_a_line() -> None:
    """It needs a line of dashes below its header."""
    lines = ["text", "", *TABLE, "", "a | b"]
    assert table_at(lines, 5) == (2, 6)
    assert table_at(lines, 2) == (2, 6)
    assert table_at(lines, 0) is None
    assert table_at(lines, 7) is None


def test_rows_and_columns_come_and_go() -> None:
    """The header stays the header, and one column is always left."""
    table = Table([["a", "b"], ["1", "2"], ["3", "4"]])
    table.insert_row(0)
    table.delete_row(0)
    assert table.rows == [["a", "b"], ["", ""], ["1", "2"], ["3", "4"]]
    assert table.move_row(3, -1) == 2
    assert table.move_row(1, -1) == 1
    table.insert_column(1)
    table.aligns[1] = Align.CENTRE
    table.delete_column(0)
    assert table.rows[2] == ["", "4"]
    table.delete_column(0)
    table.delete_column(0)
    assert table.aligns == [Align.NONE]


def test_a_spreadsheet_becomes_a_table() -> None:
    """Two lines or more with the same number of tabs; pipes in them are text."""
    table = from_tabs("Town\tTonnes\nOdesa | port\t1 200\n")
    assert table is not None
    assert table.lines[2] == "| Odesa \\| port | 1 200  |"
    assert from_tabs("one\ttwo") is None
    assert from_tabs("a\tb\nc") is None
    assert from_tabs("a\nb") is None


def test_pasted_cells_make_the_table_grow() -> None:
    """What does not fit makes new rows and columns."""
    table = Table([["a", "b"], ["1", "2"]])
    table.fill(1, 1, [["x", "y"], ["z", "w"]])
    assert table.rows == [["a", "b", ""], ["1", "x", "y"], ["", "z", "w"]]
