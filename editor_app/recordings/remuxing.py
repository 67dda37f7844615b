"""Takes the picture and the sound of a video out of their file and puts them into a new one, as they are."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor_app.domain.errors import BadInput
from editor_app.recordings import aac_heads
from editor_app.recordings.kinds import PLAYED, READ_AS, container_of, shown
from editor_app.recordings.nal_units import DRAWING, filter_units
from editor_app.wording import worded

if TYPE_CHECKING:
    from av.container import InputContainer, OutputContainer


def remux(source: Path, mime_type: str, out: Path) -> None:
    """Write the first picture and the first sound of a video or a sound file to `out`, unchanged.

    Nothing else comes along: no data tracks (cameras and phones keep their way there), no subtitles (drones
    write their position as such; captions come from the record), no chapters, no metadata, and of the
    compressed picture only the units that draw. The turn of the picture stays. The same bytes give the
    same bytes. Raises BadInput for what cannot be put into a file for the web.
    """
    import av  # noqa: PLC0415  in the child process alone

    container = container_of(mime_type)
    options = {"fflags": "+bitexact"}
    with (
        av.open(str(source), format=READ_AS[mime_type], metadata_errors="replace") as reading,
        av.open(str(out), "w", format=container, options=options) as writing,
    ):
        ways = {stream.index: _Way(writing, stream, container) for stream in _kept(reading)}
        if not ways:
            raise BadInput(worded("The file holds neither a picture nor a sound."))
        for packet in reading.demux([reading.streams[index] for index in ways]):
            for clean in ways[packet.stream.index].through(packet):
                writing.mux(clean)


class _Way:
    """How the packets of one stream get from one file into the other."""

    def __init__(self, writing: "OutputContainer", stream: Any, container: str) -> None:  # noqa: ANN401
        from av.bitstream import BitStreamFilterContext  # noqa: PLC0415

        self._codec: str = stream.codec.canonical_name
        if self._codec not in PLAYED[container]:
            raise BadInput(
                worded("No browser plays {0} in this kind of file.", shown(self._codec)),
                worded("Save it as MP4 with H.264 and AAC, and take that in."),
            )
        self._to: Any = writing.add_stream_from_template(stream, opaque=True)
        self._to.metadata.clear()
        self._filter = None
        if self._codec in DRAWING:
            self._filter = BitStreamFilterContext(filter_units(self._codec), stream, self._to)

    def through(self, packet: Any) -> Iterator[Any]:  # noqa: ANN401
        """Give what a packet becomes; one without a time is the end of the stream."""
        is_end = packet.dts is None and not packet.size
        if self._filter is not None:
            clean = self._filter.filter(None if is_end else packet)
        elif is_end:
            clean = []
        else:
            clean = [self._tidied(packet) if self._codec == "aac" else packet]
        for each in clean:
            each.stream = self._to
            yield each

    def _tidied(self, packet: Any) -> Any:  # noqa: ANN401
        import av  # noqa: PLC0415

        frame = bytes(packet)
        if aac_heads.begins_with_sound(frame):
            return packet
        fresh = av.Packet(aac_heads.tidied(frame))
        fresh.pts, fresh.dts, fresh.duration = packet.pts, packet.dts, packet.duration
        fresh.time_base, fresh.is_keyframe = packet.time_base, packet.is_keyframe
        return fresh


def _kept(reading: "InputContainer") -> Iterator[Any]:
    """Give the first stream of moving pictures and the first of sound; a cover picture is none."""
    from av.stream import Disposition  # noqa: PLC0415

    for streams in (reading.streams.video, reading.streams.audio):
        moving = [stream for stream in streams if not stream.disposition & Disposition.attached_pic]
        yield from moving[:1]
