"""The pages: every part of the model page, in English and in Ukrainian."""

import json
import re
from dataclasses import replace
from datetime import timedelta

import html5lib
import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.errors import BadInput
from editor_app.domain.newsroom import Newsroom
from editor_app.domain.references import NoReferences
from editor_app.render.addresses import place
from editor_app.render.body import render_body
from editor_app.render.page_models import ArticlePage, Feed
from editor_app.render.pages import updated_at
from editor_app.render.theme import Theme, themes

DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


@pytest.fixture
def page(pages, article_page):
    """The whole article page as text."""
    return pages.article(article_page)


@pytest.fixture
def tree(page):
    """The whole article page as a tree."""
    return html5lib.parse(page, namespaceHTMLElements=False)


def text_of(element):
    """Return the text of an element with plain spaces."""
    return " ".join("".join(element.itertext()).split())


def changed(page, **text):
    """Return the page with other texts, its body rendered anew."""
    new = replace(page.article.text, **text)
    body = render_body(new.body, NoReferences(), new.language)
    return replace(page, article=replace(page.article, text=new), body=body)


def test_part_1_the_section_label_is_linked(tree):
    """The label above the headline leads to the section's page."""
    label = tree.find(".//article/header/p[@class='label']/a")
    assert text_of(label) == "News Feed"
    assert label.get("href") == "dateline-bundle:sections/news-feed/index.html"


def test_part_2_there_is_one_headline(tree):
    """The page has exactly one h1, and the other titles stand where they belong."""
    headlines = list(tree.iter("h1"))
    assert [text_of(each) for each in headlines] == ["Council approves the “long” bridge & its cost"]
    assert text_of(tree.find(".//title")) == "Bridge approved | The Lantern"
    assert tree.find(".//meta[@property='og:title']").get("content") == "A bridge at last"


def test_part_3_reading_time(tree):
    """The minutes are counted from the body."""
    assert text_of(tree.find(".//span[@class='reading-time']")) == "1 min read"


def test_part_4_lead_picture_with_caption_and_credit(tree):
    """The lead picture is loaded at once and carries alt, caption and credit."""
    lead = tree.find(".//div[@class='lead']/figure")
    assert lead.find("picture/img").get("alt") == "Two people at a table"
    assert lead.find("picture/img").get("loading") is None
    assert lead.find("picture/img").get("fetchpriority") == "high"
    assert (
        text_of(lead.find("figcaption")) == "The council at its meeting on Dec. 16, 2023. (Ministry/Telegram)"
    )


def test_part_4_the_article_overrides_the_lead_texts(pages, article_page):
    """Alt, caption and credit written into the article win over the library's."""
    lead = replace(article_page.article.text.lead, alt="Hall", caption="In the hall.", credit="Our own")
    html = pages.article(changed(article_page, lead=lead))
    assert 'alt="Hall"' in html
    assert "In the hall. " in html
    assert "(Our own)" in html
    assert "Ministry/Telegram" not in html


def test_part_5_the_body_stands_block_by_block(tree, article_page):
    """Each block of the body is a child of the body division, in order."""
    body = tree.find(".//div[@class='body']")
    assert len(body) == len(article_page.body.blocks)
    assert "Hr 255 billion ($6.9 billion)" in text_of(body)


def test_part_6_a_related_card_stands_in_the_body(tree):
    """The card of the other article is part of the body."""
    assert tree.find(".//div[@class='body']/aside[@class='card']") is not None


def test_part_7_author_boxes_in_byline_order(tree):
    """Each author has a box with role, biography and the way to the author's page."""
    boxes = tree.findall(".//div[@class='author']")
    assert [text_of(box.find(".//h3")) for box in boxes] == ["Ada Lem", "Ivo Rask"]
    assert [text_of(box.find(".//p[@class='author-role']")) for box in boxes] == [
        "Senior reporter",
        "Photographer",
    ]
    assert "Ada writes about rivers." in text_of(boxes[0])
    assert boxes[0].find(".//img").get("src") == "dateline-bundle:media/pic2/avatar.jpg"
    more = boxes[0].find(".//p[@class='author-more']/a")
    assert more.get("href") == "dateline-bundle:authors/ada-lem/index.html"


def test_part_8_the_feed_is_a_list_with_a_real_next_page(tree):
    """The latest stories are cards, and "Show more" is a link."""
    feed = tree.find(".//section[@class='feed']")
    assert text_of(feed.find("h2")) == "News Feed"
    assert len(feed.findall("./ul/li")) == 5
    more = feed.find(".//a[@rel='next']")
    assert text_of(more) == "Show more"
    assert more.get("href") == "dateline-bundle:sections/news-feed/page/2/index.html"


def test_part_9_a_video_block_with_folded_description(tree):
    """The description of the video is folded in the body."""
    assert text_of(tree.find(".//figure[@class='video']//summary")) == "Show more"


def test_part_10_notices_say_what_was_changed_and_when(tree):
    """A correction is called one, dated, and stands before the body."""
    notice = tree.find(".//div[@class='notice']")
    assert text_of(notice).startswith("Correction · Dec. 17, 2023, 2:05 p.m. EET")
    assert "wrongly as Hr 25 billion" in text_of(notice)
    article = tree.find(".//article")
    order = [child.get("class") for child in article]
    assert order.index("notices") < order.index("body")


def test_byline_dateline_and_times(tree):
    """People are named by what they did; times carry their zone for machines and for eyes."""
    assert text_of(tree.find(".//div[@class='byline']")) == "By Ada Lem Photographs by Ivo Rask"
    assert text_of(tree.find(".//span[@class='dateline']")) == "Kyiv, Dec. 16"
    published = tree.find(".//span[@class='published']/time")
    assert published.get("datetime") == "2023-12-16T14:05:00+02:00"
    assert text_of(published) == "Dec. 16, 2023, 2:05 p.m. EET"
    assert text_of(tree.find(".//span[@class='updated']")).startswith("Updated Dec. 17, 2023")


def test_publishing_is_no_update(article_page):
    """An article that was not touched since it was published shows one time only."""
    article = article_page.article
    assert updated_at(replace(article, updated_at=article.published_at + timedelta(seconds=20))) is None
    assert updated_at(replace(article, published_at=None)) is None


def test_a_ukrainian_article_has_ukrainian_words_around_it(pages, article_page):
    """Language tag, reading time, date, byline and notices follow the article."""
    html = pages.article(changed(article_page, language="uk", body="Текст."))
    assert '<html lang="uk">' in html
    for words in (
        "1\u00a0хв читання",
        "16\u00a0грудня 2023\u00a0року",
        "Фото: ",
        "Виправлення",
        "Про авторів",
    ):
        assert words in html
    assert "Ада Лем" in html
    assert '<header class="masthead" lang="en">' in html


def test_a_bare_draft_has_a_page(pages, article_page):
    """The preview works from the first keystroke, when nothing is filled in yet."""
    draft = replace(article_page.article, text=ArticleText(), published_at=None, notices=())
    html = pages.article(ArticlePage(Newsroom(), draft, render_body("", NoReferences())))
    assert "<h1></h1>" in html


def test_everything_written_is_escaped(pages, article_page):
    """Mark-up in a field is shown, not obeyed."""
    nasty = "</title><script>alert(1)</script>\"'"
    html = pages.article(
        changed(
            article_page,
            headline=nasty,
            standfirst=nasty,
            tags=(nasty,),
            seo=replace(article_page.article.text.seo, title=nasty),
        )
    )
    assert "<script" not in without_data(html)


def without_data(html):
    """Return a page without its blocks of data, in which no mark-up may stand."""
    for block in DATA.findall(html):
        assert "<" not in block
        assert json.loads(block)
    return DATA.sub("", html)


def test_no_page_has_a_script_a_style_or_an_outside_resource(pages, article_page, author_page, feed_page):
    """Pages keep their own policy: no scripts, no inline styles, nothing loaded from elsewhere."""
    for html in (pages.article(article_page), pages.author(author_page), pages.feed(feed_page)):
        html = without_data(html)
        assert not re.search(r"<script|<style|\sstyle=|\son\w+=|javascript:", html)
        assert not re.search(r'(?:src|srcset|poster)="(?!dateline-bundle:)', html)
        assert "default-src 'none'" in html


def test_private_contact_and_file_names_stay_inside(page):
    """What must not leave the library is on no page."""
    assert "ivo at home" not in page
    assert "IMG_1" not in page


def test_an_address_of_its_own_only_with_a_base_url(pages, article_page):
    """Canonical link and share picture need to know where the site stands."""
    assert "canonical" not in pages.article(article_page)
    room = replace(article_page.newsroom, base_url="https://lantern.example/")
    html = pages.article(replace(article_page, newsroom=room))
    assert '<link rel="canonical" href="https://lantern.example/articles/bridge/">' in html
    assert 'content="https://lantern.example/media/pic1/wide.jpg"' in html


def test_placing_leaves_no_internal_address(pages, article_page, author_page, feed_page):
    """After placing, every page stands on its own."""
    for html in (pages.article(article_page), pages.author(author_page), pages.feed(feed_page)):
        assert "dateline-bundle:" not in place(html, "../../")


def test_the_front_page_lists_stories_under_one_headline(pages, feed_page):
    """Without a section the feed is the front page."""
    tree = html5lib.parse(pages.feed(replace(feed_page, section=None)), namespaceHTMLElements=False)
    assert [text_of(each) for each in tree.iter("h1")] == ["News Feed"]
    assert [text_of(each) for each in tree.iter("h2")] == ["Stories"]
    assert len(list(tree.iter("h3"))) == 5
    assert text_of(tree.find(".//title")) == "The Lantern"


def test_a_later_page_says_its_number_and_leads_back(pages, feed_page):
    """Page two has a number in its title and a link to the newer stories."""
    feed = replace(feed_page.feed, number=2, older="", newer="sections/news-feed/index.html")
    html = pages.feed(replace(feed_page, feed=feed))
    assert "<title>News Feed, Page 2 | The Lantern</title>" in html
    assert 'rel="prev" href="dateline-bundle:sections/news-feed/index.html"' in html
    assert 'rel="next"' not in html


def test_a_card_in_another_language_is_marked(pages, feed_page):
    """A Ukrainian story in an English feed says so and has its date in Ukrainian."""
    html = pages.feed(feed_page)
    assert re.search(r'<li class="story with-picture" lang="uk">', html)
    assert "16\u00a0грудня" in html


def test_an_author_page_leaves_hostile_links_out(pages, author_page):
    """Links of an author lead to the web or nowhere."""
    html = pages.author(author_page)
    assert 'href="https://ada.example/"' in html
    assert "javascript" not in html
    assert "Stories by Ada Lem" in html


def test_empty_feeds_have_no_headings_without_stories(pages, article_page):
    """A newsroom with one story shows no empty feed below it."""
    assert 'class="feed"' not in pages.article(replace(article_page, feed=Feed(())))


def test_a_page_weighs_little(page):
    """Page and style together stay under thirty kilobytes, in every theme."""
    for theme in themes():
        assert len(page.encode()) + len(theme.assets()["assets/style.css"]) < 30_000


def test_the_style_sheet_asks_for_nothing():
    """The style sheet loads no font, picture or other sheet."""
    css = Theme.load().assets()["assets/style.css"].decode()
    assert "url(" not in css
    assert "@import" not in css


def test_a_theme_that_is_not_there_is_a_sentence():
    """A wrong theme name is told in words."""
    with pytest.raises(BadInput, match="no readable theme named gone"):
        Theme.load("gone")
