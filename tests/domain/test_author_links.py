"""Which site or network an address of an author belongs to."""

import pytest

from editor_app.domain.author_links import LinkKind, is_public_address, kind_of


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://x.com/ada", LinkKind.X),
        ("https://mobile.twitter.com/ada", LinkKind.X),
        ("https://www.facebook.com/ada", LinkKind.FACEBOOK),
        ("https://instagram.com/ada", LinkKind.INSTAGRAM),
        ("https://t.me/ada", LinkKind.TELEGRAM),
        ("https://www.youtube.com/@ada", LinkKind.YOUTUBE),
        ("https://ua.linkedin.com/in/ada", LinkKind.LINKEDIN),
        ("https://bsky.app/profile/ada.example", LinkKind.BLUESKY),
        ("https://social.example/@ada", LinkKind.MASTODON),
        ("https://www.threads.net/@ada", LinkKind.THREADS),
        ("https://www.tiktok.com/@ada", LinkKind.TIKTOK),
        ("mailto:ada@example.org", LinkKind.EMAIL),
        ("https://ada.example.org", LinkKind.SITE),
        ("https://medium.com/@ada", LinkKind.SITE),
        ("https://notx.com/ada", LinkKind.SITE),
        ("https://[", LinkKind.SITE),
    ],
)
def test_network_is_known_by_its_host(url: str, kind: LinkKind) -> None:
    """The host tells, with or without names before it; a host that merely ends alike does not."""
    assert kind_of(url) is kind


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "ada.example.org", ""])
def test_other_schemes_may_not_stand_on_a_page(url: str) -> None:
    """Only web addresses and e-mail addresses are public."""
    assert not is_public_address(url)
