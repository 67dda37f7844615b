"""Two renderings shown as one."""

from editor_app.render.marked_up import marked_blocks, marked_frame


def test_changed_words_are_marked_in_their_block() -> None:
    """What went is struck, what came is underlined, the rest stands as it is."""
    blocks, numbers = marked_blocks(["<p>The mayor left.</p>"], ['<p data-line="2">The mayor fled.</p>'])
    assert blocks == ['<p data-line="2">The mayor <del>left</del><ins>fled</ins>.</p>']
    assert numbers == [0]


def test_new_and_taken_out_blocks_are_marked_whole() -> None:
    """A paragraph that only comes, or only goes, has all its words marked, and its tags stay tags."""
    blocks, numbers = marked_blocks(["<p>One.</p>", "<p>Two.</p>"], ["<p>One.</p>", "<p>New <b>x</b></p>"])
    assert blocks == [
        "<p>One.</p>",
        "<p><del>Two.</del></p>",
        "<p><ins>New </ins><b><ins>x</ins></b></p>",
    ]
    assert numbers == [0, 1, 1]


def test_place_alone_is_no_change() -> None:
    """A block that only stands on another line is the same."""
    blocks, _ = marked_blocks(['<p data-line="1">A</p>'], ['<p data-line="3">A</p>'])
    assert blocks == ['<p data-line="3">A</p>']


def test_headline_is_marked() -> None:
    """The headline of the page is compared too."""
    assert marked_frame("<h1>Old words</h1>", '<h1 class="x">New words</h1>') == (
        '<h1 class="x"><del>Old</del><ins>New</ins> words</h1>'
    )
