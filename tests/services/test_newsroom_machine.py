"""Whatever a newsroom does, in whatever order: nothing is lost, counts agree, search finds what is there."""

import os
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from editor_app.domain.article import ArticleText, Byline
from editor_app.domain.author import AuthorText
from editor_app.domain.ids import ArticleId
from editor_app.domain.topic_record import TopicKind
from editor_app.domain.workflow import PUBLIC, STEPS, Status
from editor_app.services import articles, many
from editor_app.services.author_merging import merge_authors
from editor_app.services.author_merging import undo_merge as undo_author_merge
from editor_app.services.authors import create_author
from editor_app.services.lists import ArticleQuery, article_ids, queue_counts
from editor_app.services.planning import save_plan
from editor_app.services.sections import create_section, rename_section
from editor_app.services.topic_merging import merge_topics
from editor_app.services.topic_merging import undo_merge as undo_topic_merge
from editor_app.storage.folding import fold, terms
from editor_app.storage.library import Library

EXAMPLES = int(os.environ.get("DATELINE_NEWSROOM_DAYS", "20"))
WORDS = ("grain", "Grain", "port", "П’ять", "п'ятниця", "Київ", "night-shift", "fire", "firefighters")
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
numbers = st.integers(0, 99)


@dataclass
class Known:
    """What must be true of an article."""

    text: ArticleText
    status: Status = Status.DRAFT
    before_spiking: Status = Status.DRAFT
    binned: bool = False


class Newsroom(RuleBasedStateMachine):
    """Does the same to a library and to a dict, and compares them after every step."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="newsroom-"))
        self.library = Library.create(self.folder / "library")
        self.known: dict[ArticleId, Known] = {}

    def teardown(self) -> None:
        """Close the library and remove it."""
        self.library.close()
        shutil.rmtree(self.folder)

    @initialize()
    def hire_and_found(self) -> None:
        """Two authors and two sections are there from the first day."""
        self.authors = [
            create_author(self.library, AuthorText(name)).value.id for name in ("Olena Lys", "Petro Дуб")
        ]
        self.names = dict(zip(self.authors, ("Olena Lys", "Petro Дуб"), strict=True))
        self.sections = [create_section(self.library, name).value.id for name in ("News", "Місто")]

    @rule(headline=sentences, body=sentences)
    def write(self, headline: str, body: str) -> None:
        """Make an article."""
        made = articles.create_article(self.library, ArticleText(headline=headline, body=body)).value
        self.known[made.id] = Known(made.text)

    @precondition(lambda self: self.known)
    @rule(number=numbers, headline=sentences)
    def retitle(self, number: int, headline: str) -> None:
        """Give an article another headline."""
        self.save(self.pick(number), headline=headline)

    @precondition(lambda self: self.known)
    @rule(number=numbers, body=sentences, standfirst=sentences)
    def rewrite(self, number: int, body: str, standfirst: str) -> None:
        """Write another body and standfirst."""
        self.save(self.pick(number), body=body, standfirst=standfirst)

    @precondition(lambda self: self.known)
    @rule(number=numbers, section=st.integers(0, 1))
    def move(self, number: int, section: int) -> None:
        """Move an article to a section."""
        self.save(self.pick(number), section=self.sections[section])

    @precondition(lambda self: self.known)
    @rule(number=numbers, tags=st.lists(st.sampled_from(("port", "Grain", "Київ")), unique=True))
    def tag(self, number: int, tags: list[str]) -> None:
        """Tag an article."""
        self.save(self.pick(number), tags=tuple(tags))

    @precondition(lambda self: self.known)
    @rule(number=numbers, author=st.integers(0, 1))
    def sign(self, number: int, author: int) -> None:
        """Put an author above an article."""
        self.save(self.pick(number), bylines=(Byline(self.authors[author]),))

    @precondition(lambda self: self.known)
    @rule(number=numbers, step=numbers)
    def take_step(self, number: int, step: int) -> None:
        """Take one of the steps the newsroom knows."""
        article_id = self.pick(number)
        known = self.known[article_id]
        steps = STEPS[known.status]
        if steps:
            wished = steps[step % len(steps)]
            articles.change_status(self.library, article_id, wished)
            if wished is Status.SPIKED:
                known.before_spiking = known.status
            is_restored = known.status is Status.SPIKED
            known.status = known.before_spiking if is_restored else wished

    @precondition(lambda self: self.known)
    @rule(number=numbers)
    def bin_or_restore(self, number: int) -> None:
        """Put an article into the bin, or take it out."""
        article_id = self.pick(number)
        known = self.known[article_id]
        if known.binned:
            slug = articles.restore_article(self.library, article_id).value.slug
            known.text = replace(known.text, slug=slug)
            known.binned = False
        elif known.status not in PUBLIC:
            articles.bin_article(self.library, article_id)
            known.binned = True

    @rule(section=st.integers(0, 1), name=st.sampled_from(("News", "World", "Місто", "Львів")))
    def rename(self, section: int, name: str) -> None:
        """Give a section another name; what is in it stays."""
        others = {"News", "World", "Місто", "Львів"} - self.section_names()
        if name in others:
            rename_section(self.library, self.sections[section], name)

    @precondition(lambda self: self.known)
    @rule(chosen=st.lists(numbers, min_size=1, max_size=5), what=st.integers(0, 4), again=st.booleans())
    def change_several_and_undo(self, chosen: list[int], what: int, again: bool) -> None:
        """Do one thing to several articles, take it back, and perhaps do it again and back once more."""
        ids = list(dict.fromkeys(self.pick(number) for number in chosen))
        change = (
            many.into_section(self.sections[0]),
            many.with_tag("port"),
            many.into_state(Status.SUBMITTED),
            many.into_bin(),
            many.to_reporter(self.authors[0]),
        )[what]
        before = self.parts()
        done = many.change_many(self.library, ids, change).value
        after = self.parts()
        many.put_back(self.library, done.moved)
        assert self.parts() == before
        if again:
            many.put_forth(self.library, done.moved)
            assert self.parts() == after
            many.put_back(self.library, done.moved)
        for article_id in ids:  # one that came out of the bin may have another slug
            slug = articles.get_article(self.library, article_id).slug
            self.known[article_id].text = replace(self.known[article_id].text, slug=slug)

    @rule(of=st.sampled_from(("section", "author")))
    def merge_and_undo(self, of: str) -> None:
        """Two become one with everything they had, and are two again."""
        before = self.parts()
        if of == "section":
            gone, kept = self.sections
            merge = merge_topics(self.library, TopicKind.SECTION, gone, kept).value
            assert all(part.section != gone for part, _ in self.parts().values())
            undo_topic_merge(self.library, merge)
        else:
            gone, kept = self.authors
            people = merge_authors(self.library, kept, gone).value
            assert all(line.author != gone for _, bylines in self.parts().values() for line in bylines)
            undo_author_merge(self.library, people)
        assert self.parts() == before

    @precondition(lambda self: self.known)
    @rule(number=numbers, words=st.integers(0, 900), urgent=st.integers(0, 5))
    def plan(self, number: int, words: int, urgent: int) -> None:
        """Agree on a length; the text is not touched."""
        article_id = self.pick(number)
        plan = replace(
            articles.get_article(self.library, article_id).plan, target_words=words, priority=urgent
        )
        assert save_plan(self.library, article_id, plan).value.plan == plan

    @rule()
    def reopen(self) -> None:
        """Close the library and open it again."""
        self.library.close()
        self.library = Library.open(self.folder / "library")

    @invariant()
    def nothing_is_lost(self) -> None:
        """Every article is as the dict knows it."""
        for article_id, known in self.known.items():
            article = articles.get_article(self.library, article_id)
            assert (article.text, article.status) == (known.text, known.status)
            assert (article.binned_at is not None) == known.binned

    @invariant()
    def counts_agree(self) -> None:
        """Queues count what is there."""
        counts = queue_counts(self.library)
        kept = Counter(known.status for known in self.known.values() if not known.binned)
        assert {status: count for status, count in counts.by_status.items() if count} == dict(kept)
        assert counts.binned == sum(known.binned for known in self.known.values())

    @invariant()
    def search_agrees_with_a_naive_scan(self) -> None:
        """Each word finds the kept articles that have it, and part of a word those that begin so."""
        for typed in ("grain", "п'ят", "fire", "olena", "ки", "night-shift"):
            found = set(article_ids(self.library, ArticleQuery(search=typed)))
            assert found == {
                article_id
                for article_id, known in self.known.items()
                if not known.binned and self.says(known.text, terms(typed))
            }

    def pick(self, number: int) -> ArticleId:
        """Return one of the articles."""
        return list(self.known)[number % len(self.known)]

    def parts(self) -> dict[ArticleId, tuple[many.Handled, tuple[Byline, ...]]]:
        """Return what can be changed for many at once, and the bylines, of every article."""
        found = {article_id: articles.get_article(self.library, article_id) for article_id in self.known}
        return {key: (many.handled(article), article.text.bylines) for key, article in found.items()}

    def save(self, article_id: ArticleId, **changed: object) -> None:
        """Save an article with some fields changed."""
        before = articles.get_article(self.library, article_id)
        after = articles.save_article(
            self.library, article_id, replace(before.text, **changed), before.revision
        ).value
        assert replace(after.text, slug="") == replace(self.known[article_id].text, slug="", **changed)
        self.known[article_id].text = after.text

    def section_names(self) -> set[str]:
        """Return what the sections are called."""
        with self.library.read() as work:
            return {section.name for section in work.newsroom.sections()}

    def says(self, text: ArticleText, wanted: list[str]) -> bool:
        """Tell whether a field has these words one after the other, the last perhaps unfinished."""
        people = " ".join(self.names[line.author] for line in text.bylines)
        fields = (text.headline, text.slug, text.standfirst, people, text.body)
        return any(_follow(terms(fold(field)), wanted) for field in fields)


def _follow(words: list[str], wanted: list[str]) -> bool:
    for start in range(len(words) - len(wanted) + 1):
        part = words[start : start + len(wanted)]
        if part[:-1] == wanted[:-1] and part[-1].startswith(wanted[-1]):
            return True
    return False


TestNewsroom = Newsroom.TestCase
TestNewsroom.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
