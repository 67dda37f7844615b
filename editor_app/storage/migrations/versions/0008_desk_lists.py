"""Lists of articles at any size: an index for each order, holding what queues ask for."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

KEPT = sa.text("binned_at IS NULL")
ORDERS = {
    "updated": "updated_at",
    "created": "created_at",
    "published": "published_at",
    "headline": "headline",
}
FORMER = ("status_updated_at", "updated_at", "published_at")


def upgrade() -> None:
    """Make the indexes of the orders in place of the former ones."""
    for name in FORMER:
        op.drop_index(f"ix_article_{name}", "article")
    for name, column in ORDERS.items():
        columns = [column, "number", "status", "section_id"]
        op.create_index(f"ix_article_kept_{name}", "article", columns, sqlite_where=KEPT)
    by_state = ["status", "updated_at", "number", "section_id"]
    op.create_index("ix_article_kept_status", "article", by_state, sqlite_where=KEPT)
    binned = sa.text("binned_at IS NOT NULL")
    op.create_index("ix_article_binned_at", "article", ["binned_at"], sqlite_where=binned)
