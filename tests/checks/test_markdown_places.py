"""The places found in a body are those that the renderer finds."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.checks.markdown_places import places_of
from editor_app.domain.references import NoReferences
from editor_app.render.body import render_body

PIECES = [
    "![a](media:m1)", "![a](media:m2 'c')", '![](video:v1 "t")', "[t](article:a1)", "[](article:a2)",
    "![a](video:https://e.org/v)", "![x][d]", "[t][d]", "[d]", "\n\n[d]: media:m3 'T'\n\n", "\n\n", "\n", " ",
    "Word ", "Слово ", "## H\n", "**", "_", "`", "``", "\n\n```\n", "\n```\n\n", "\\", "(", ")", "[", "]",
]  # fmt: skip


def referred(body: str) -> list[str]:
    """Return what the pictures and article links of a body point at."""
    found = places_of(body).mentions
    return [each.target for each in found if each.picture or each.target.startswith("article:")]


@pytest.mark.parametrize(
    ("body", "targets"),
    [
        ("![a](media:m1)", ["media:m1"]),
        ("[![a](media:m1)](article:a1)", ["article:a1", "media:m1"]),
        ("![a][d] ![d]\n\n[D]: media:m1", ["media:m1", "media:m1"]),
        ("> ![a](media:m1)", ["media:m1"]),
        ("- one\n\n    ![a](media:m1)\n", ["media:m1"]),
        ("Text.\n\n    ![a](media:m1)\n", []),
        ("`![a](media:m1)` ![b](media:m2)", ["media:m2"]),
        ("a ` b\n\nc ` ![b](media:m2)", ["media:m2"]),
        ("```\n![a](media:m1)\n```\n![b](media:m2)", ["media:m2"]),
        ("```\n![a](media:m1)\n\nnever closed", ["media:m1"]),
        ("```\none\n\n![a](media:m1)\n\ntwo\n```\n", []),
        ("~~~ md\n![a](media:m1)\n~~~\n", []),
        ("````\n```\n![a](media:m1)\n````\n", []),
        (r"\![a](article:a1) \[b](article:a2)", ["article:a1"]),
        ('![a](media:m1 "He said “no” (twice) here")', ["media:m1"]),
    ],
)
def test_references_are_found_as_the_renderer_finds_them(body, targets):
    """What the renderer asks the library for is what stands in the list of places."""
    assert referred(body) == targets
    unknown = [f"{each.kind}:{each.reference}" for each in render_body(body, NoReferences()).unknown]
    assert set(unknown) <= set(targets)


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_offsets_are_offsets_into_the_body(body):
    """Every place lies in the body, in order, and the prose is as long as the body."""
    places = places_of(body)
    assert len(places.prose) == len(body)
    assert places.prose.count("\n") == body.count("\n")
    for mention in places.mentions:
        assert body[mention.start] in "![" and body[mention.end - 1] in ")]"  # noqa: PT018
        written = body[mention.target_start : mention.target_end]
        assert written in ("media:m1", "media:m2", "media:m3", "video:v1", "article:a1", "article:a2",
                           "video:https://e.org/v", mention.target) or "\\" in written  # fmt: skip
    starts = [block.start for block in places.blocks]
    assert starts == sorted(starts)


@given(st.lists(st.sampled_from(["![a](media:m1)", "[t](article:a1)", "![b](video:v1)", "![c](https://e.org/p)",
                                 "Word", "`code`", "\n\n", " "]), max_size=10).map("".join))  # fmt: skip
def test_nothing_the_renderer_misses_is_overlooked(body):
    """Each reference that the renderer reports as unknown is among the places."""
    unknown = {each.reference for each in render_body(body, NoReferences()).unknown}
    assert unknown <= {part for target in referred(body) for part in (target, target.partition(":")[2])}


@pytest.mark.parametrize(
    "body",
    ['[a](b "' * 15_000, "`a ``b ```c " * 9_000, "[[" * 50_000, "![a](" * 20_000,
     "#" * 100_000 + "x", "```a\n" * 20_000, "<!--" * 25_000, "[a](\\" * 20_000, "`" * 100_000,
     "[a]: <b\n" * 10_000, "<a " * 30_000],
    ids=lambda body: body[:8],
)  # fmt: skip
def test_a_hostile_body_takes_no_minutes(body):
    """Texts made to keep a pattern busy are read in time that grows with their length."""
    before = time.process_time()
    places_of(body)
    assert time.process_time() - before < 10
