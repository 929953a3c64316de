"""Pages for those who keep the company's library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.doors import Doors
from desktop_app.qt.page import Host, PageFactory, PageSpec

if TYPE_CHECKING:
    from desktop_app.features.trainer.ui.owner.page import OwnerPage
    from desktop_app.qt.face import Face

translate = QCoreApplication.translate


def specs(doors: Doors) -> tuple[PageSpec, ...]:
    """In the order of the rail."""
    return (
        PageSpec(
            "owner",
            lambda: _owner(doors),
            lambda: translate("Rail", "Library"),
            "key-round",
            wanted=lambda: "owner" in doors.settings().tools,
            apart=True,
        ),
    )


def _owner(doors: Doors) -> PageFactory:
    import secrets

    from desktop_app.features.trainer.keeping import Keeping
    from desktop_app.features.trainer.service.library_table import LibraryTable
    from desktop_app.features.trainer.ui.owner.owner_desk import OwnerDesk
    from desktop_app.features.trainer.ui.owner.page import OwnerPage
    from desktop_app.features.trainer.ui.publish_desk import PublishDesk
    from desktop_app.features.trainer.ui.publish_desktop import SystemPublishDesktop
    from desktop_app.kernel.places import data_folder

    data, desktop = data_folder(), SystemPublishDesktop()

    def person() -> str:
        joined = doors.keeper().onboarding.desk()
        return joined.person.name if joined is not None else ""

    def make(face: Face, host: Host) -> OwnerPage:
        desk = PublishDesk(
            host=host,
            keeping=Keeping(data, doors.clock, face.language),
            table=lambda: LibraryTable(doors.keeper().database, doors.clock),
            desktop=desktop,
            person=person,
        )
        return OwnerPage(face, host, OwnerDesk(desk, lambda: secrets.randbelow(1 << 30)))

    return make
