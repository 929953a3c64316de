"""What a trainer does: with a pack on the disk (`packs`), with the folders worked on (`table`)."""

from desktop_app.features.trainer.service.packs import Checked, begin, build_pack, check

__all__ = ["Checked", "begin", "build_pack", "check"]
