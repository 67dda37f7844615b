"""What the desk plans for an article."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from editor_app.domain.plan import Plan


def test_a_plan_holds_an_article_back():
    """An embargo, a schedule and a hold keep an article back, each for itself."""
    plan = Plan()
    now = datetime.now(UTC)
    later, earlier = now + timedelta(hours=1), now - timedelta(hours=1)
    assert not plan.keeps_back(now)
    assert replace(plan, embargo=later).keeps_back(now)
    assert not replace(plan, embargo=earlier, scheduled=earlier).keeps_back(now)
    assert replace(plan, scheduled=later).keeps_back(now)
    assert replace(plan, hold="Lawyers read it.").keeps_back(now)
