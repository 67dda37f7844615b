"""What the tests of spelling may ask for: a speller with the dictionaries of this computer."""

from collections.abc import Iterator

import pytest

from editor_app.spelling.dictionaries import AMERICAN, BRITISH, UKRAINIAN, find_dictionary, folders
from editor_app.spelling.known import KnownWords
from editor_app.spelling.speller import Speller


@pytest.fixture(scope="session")
def shared_speller() -> Iterator[Speller]:
    """One process with dictionaries for all tests, as Ukrainian takes a second to load."""
    missing = [name for name in (AMERICAN, BRITISH, UKRAINIAN) if not find_dictionary(name, folders())]
    if missing:
        pytest.skip(f"no dictionary {', '.join(missing)}; packaging/system-packages.sh installs them")
    speller = Speller()
    yield speller
    speller.close()


@pytest.fixture
def speller(shared_speller: Speller) -> Speller:
    """A speller that knows nothing but its dictionaries."""
    shared_speller.know(KnownWords())
    return shared_speller
