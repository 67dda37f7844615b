"""What may leave with a picture: the packet, the way to write it, and the check after writing."""

from editor_app.pictures.leaving.packet import Packet, packet_for
from editor_app.pictures.leaving.saving import embed, save_clean
from editor_app.pictures.leaving.verifying import verify_clean

__all__ = ["Packet", "embed", "packet_for", "save_clean", "verify_clean"]
