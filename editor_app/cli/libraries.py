"""Commands on a whole library: init, doctor."""

from argparse import Namespace
from dataclasses import asdict

from editor_app.cli.printing import PrintedProgress, print_json, say
from editor_app.services.doctoring import examine
from editor_app.services.sample import create_sample
from editor_app.storage.library import Library


def init(asked: Namespace) -> int:
    """Make a library, empty or with the sample newsroom in it."""
    if asked.sample:
        create_sample(asked.library, PrintedProgress()).close()
        say(f"The sample newsroom is in {asked.library}.")
    else:
        Library.create(asked.library).close()
        say(f"An empty library is in {asked.library}.")
    return 0


def doctor(asked: Namespace) -> int:
    """Examine a library; 1 when something is wrong that was not mended."""
    complaints = examine(asked.library, repair=asked.repair)
    if asked.json:
        print_json([asdict(complaint) for complaint in complaints])
    else:
        for complaint in complaints:
            print(("mended: " if complaint.mended else "") + complaint.sentence)
        if not complaints:
            print("The library is in good health.")
    return int(any(not complaint.mended for complaint in complaints))
