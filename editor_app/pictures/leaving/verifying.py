"""Opens a written picture again and refuses it when anything beyond the allow-list is in it."""

import struct
from pathlib import Path
from typing import Final

from editor_app.domain.errors import Refused
from editor_app.pictures.leaving import walk_avif, walk_jpeg, walk_png, walk_webp
from editor_app.pictures.leaving.checking import check_packet
from editor_app.pictures.leaving.packet import Packet
from editor_app.pictures.leaving.walking import Beyond, Carried
from editor_app.wording import term, worded

_ADVICE: Final = term("Nothing was published. Make the picture anew; if it happens again, leave it out.")


def verify_clean(path: Path, packet: Packet) -> None:
    """Raise Refused, naming the file, when it holds anything but pixels, our profile and this packet.

    The walk over the file knows every part that we write and takes any other for a leak; it shares no code
    with what writes. The packet itself is held against the allow-list once more. Raises OSError when the
    file cannot be read.
    """
    data = path.read_bytes()
    try:
        carried = _carried(data)
        _compare(carried, packet, iim=data.startswith(b"\xff\xd8"))
        check_packet(packet)
    except Beyond as beyond:
        raise _refusal(path, str(beyond)) from beyond
    except (IndexError, KeyError, ValueError, struct.error) as error:
        raise _refusal(path, "an unknown structure") from error


def _carried(data: bytes) -> Carried:
    if data.startswith(b"\xff\xd8"):
        return walk_jpeg.walk(data)
    if data.startswith(b"\x89PNG"):
        return walk_png.walk(data)
    if data.startswith(b"RIFF"):
        return walk_webp.walk(data)
    if data[4:8] == b"ftyp":
        return walk_avif.walk(data)
    raise Beyond("an unknown kind of file")


def _compare(carried: Carried, packet: Packet, *, iim: bool) -> None:
    from editor_app.pictures.colour import srgb_profile  # noqa: PLC0415  the start shall not wait for it

    if carried.profile != srgb_profile():
        raise Beyond("no colour profile of ours" if carried.profile is None else "a foreign colour profile")
    if (carried.xmp or b"") != packet.xmp:
        raise Beyond(worded("XMP other than intended"))
    if (carried.iim or b"") != (packet.iim if iim else b""):
        raise Beyond(worded("IIM other than intended"))


def _refusal(path: Path, what: str) -> Refused:
    return Refused(worded("{0} holds {1}, which must not leave.", path.name, what), worded(_ADVICE))
