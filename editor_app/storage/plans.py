"""The desk's plan of an article, as columns of its row."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, func, not_, or_

from editor_app.domain.ids import AuthorId
from editor_app.domain.plan import Plan
from editor_app.storage.tables import article


def plan_values(plan: Plan) -> dict[str, Any]:
    """Return the columns of a plan."""
    return {
        "reporter_id": plan.reporter,
        "editor_id": plan.editor,
        "deadline": plan.deadline,
        "embargo": plan.embargo,
        "scheduled": plan.scheduled,
        "hold": plan.hold,
        "target_words": plan.target_words,
        "priority": plan.priority,
        "plan_note": plan.note,
    }


def may_go_out(at: datetime) -> ColumnElement[bool]:
    """Hold for articles that nothing in their plan keeps back at this moment (see `Plan.keeps_back`)."""
    waits = or_(*(func.coalesce(moment > at, False) for moment in (article.c.embargo, article.c.scheduled)))
    return not_(or_(waits, func.trim(article.c.hold) != ""))


def plan_of(row: RowMapping) -> Plan:
    """Return the plan in a row of the table `article`."""
    return Plan(
        reporter=AuthorId(row["reporter_id"]) if row["reporter_id"] else None,
        editor=AuthorId(row["editor_id"]) if row["editor_id"] else None,
        deadline=row["deadline"],
        embargo=row["embargo"],
        scheduled=row["scheduled"],
        hold=row["hold"],
        target_words=row["target_words"],
        priority=row["priority"],
        note=row["plan_note"],
    )
