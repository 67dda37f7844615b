"""What a picture's original holds, what its published forms carry of it, and what was left behind."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureReport:
    """Kinds of information in plain words ("GPS position", "caption"); never a value of one.

    `found` is what the original holds, `carried` what a published form says (of the newsroom's record, by the
    written list of what may leave), `removed` what of `found` stays here.
    """

    found: tuple[str, ...] = ()
    carried: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
