"""The plainest list of articles: QSqlTableModel on the table, one QTableView: `… DATABASE [WORDS]`.

Prints, in milliseconds, how long it took from asking until the first rows were painted; with WORDS, only
the rows that an unranked full-text search finds.
"""

import sys
import time

from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QApplication, QTableView

COLUMNS = ("headline", "slug", "status", "words", "updated_at")


def main() -> None:
    """Open the table and print the figure."""
    app = QApplication(sys.argv[:1])
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(sys.argv[1])
    if not database.open():
        sys.exit(database.lastError().text())
    started = time.perf_counter()
    model = QSqlTableModel(None, database)
    model.setTable("article")
    condition = "binned_at IS NULL"
    if len(sys.argv) > 2:
        words = sys.argv[2].replace("'", "''")
        condition += f" AND number IN (SELECT rowid FROM article_search WHERE article_search MATCH '{words}')"
    model.setFilter(f"{condition} ORDER BY updated_at DESC")
    model.select()
    view = QTableView()
    view.setModel(model)
    for column in range(model.columnCount()):
        view.setColumnHidden(column, model.record().fieldName(column) not in COLUMNS)
    view.resize(640, 756)
    view.show()
    app.processEvents()
    view.viewport().repaint()
    print(1000 * (time.perf_counter() - started), flush=True)


if __name__ == "__main__":
    main()
