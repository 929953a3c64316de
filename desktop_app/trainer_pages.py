"""Pages for those who write courses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.doors import Doors
from desktop_app.qt.page import Host, PageFactory, PageSpec

if TYPE_CHECKING:
    from desktop_app.features.trainer.ui.page import TrainerPage
    from desktop_app.features.trainer.ui.publish_card import PublishCard
    from desktop_app.qt.face import Face

translate = QCoreApplication.translate


def specs(doors: Doors) -> tuple[PageSpec, ...]:
    """In the order of the rail."""
    return (
        PageSpec(
            "trainer",
            lambda: _trainer(doors),
            lambda: translate("Rail", "Trainer"),
            "presentation",
            wanted=lambda: "trainer" in doors.settings().tools,
            apart=True,
        ),
    )


def _trainer(doors: Doors) -> PageFactory:
    from desktop_app.features.trainer.service.table import TableService
    from desktop_app.features.trainer.ui.desk import TrainerDesk
    from desktop_app.features.trainer.ui.desktop import SystemDesktop
    from desktop_app.features.trainer.ui.memory import WorkMemory
    from desktop_app.features.trainer.ui.page import TrainerPage
    from desktop_app.preview_port import OpenPreviews

    def company() -> str:
        joined = doors.keeper().onboarding.desk()
        return joined.company.name if joined is not None else ""

    desk = TrainerDesk(
        table=lambda: TableService(doors.keeper().database, doors.clock),
        company=company,
        clock=doors.clock,
        desktop=SystemDesktop(),
        memory=WorkMemory(),  # outlives the page, which is built anew when the language changes
        publishing=_publishing(doors),
    )

    previews = OpenPreviews(doors.clock)  # they outlive the page as well

    def make(face: Face, host: Host) -> TrainerPage:
        return TrainerPage(face, host, desk._replace(previews=previews.beside(face, host)))

    return make


def _publishing(doors: Doors) -> Callable[[Face, Host], PublishCard]:
    """Makes the card that signs and publishes; in a lane, since it is imported here."""
    from desktop_app.features.trainer.keeping import Keeping
    from desktop_app.features.trainer.service.library_table import LibraryTable
    from desktop_app.features.trainer.ui.publish_card import PublishCard
    from desktop_app.features.trainer.ui.publish_desk import PublishDesk
    from desktop_app.features.trainer.ui.publish_desktop import SystemPublishDesktop
    from desktop_app.kernel.places import data_folder

    data, desktop = data_folder(), SystemPublishDesktop()

    def person() -> str:
        joined = doors.keeper().onboarding.desk()
        return joined.person.name if joined is not None else ""

    def table() -> LibraryTable:
        return LibraryTable(doors.keeper().database, doors.clock)

    def make(face: Face, host: Host) -> PublishCard:
        return PublishCard(face, PublishDesk(host, Keeping(data, doors.clock, face.language), table, desktop, person))

    return make
