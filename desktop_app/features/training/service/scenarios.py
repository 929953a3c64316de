"""Walking through scenarios: each choice is written down before it shows its consequence; one may go back."""

from __future__ import annotations

import uuid
from dataclasses import replace

from desktop_app.events import ScenarioFinished
from desktop_app.features.training import store
from desktop_app.features.training.course import neighbours, object_id, turn_of
from desktop_app.features.training.scenario import NOWHERE, Run, is_over, taken, walk
from desktop_app.features.training.service.shared import Shared, flaws_in, found, pack_detail
from desktop_app.features.training.views import ScenarioView
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.places import Place, keep_place
from desktop_app.ledger.statement import Deed
from desktop_app.packs.course import Scenario
from desktop_app.packs.outline import CourseOutline
from desktop_app.storage.database import Connection


class ScenarioService(Shared):
    """What one may want of scenarios."""

    def scenario(self, course_id: str, scenario_id: str, again: bool = False) -> ScenarioView:
        """Open a scenario where one left it, at its end too; with `again`, from its beginning."""
        outline = self._outline(course_id)
        scenario = found(scenario_id, self._shelf.course(outline.sha256).scenario)
        with self._database.write() as connection:
            self._require_open(connection, self._state(connection, outline))
            run = self._run(connection, outline, scenario_id, again=again)
            keep_place(connection, course_id, Place(scenario_id, 0.0), self._now())
            return self._view(connection, outline, scenario, run)

    def choose(self, run: Run, choice_id: str) -> ScenarioView:
        """Take a choice where the run stands; the first ending that is reached finishes the step."""
        outline, scenario = self._here(run)
        here = walk(scenario, run.path)
        if choice_id not in {choice.id for choice in here.choices}:
            raise Trouble("training.step-gone", step=choice_id)
        onward = run.onward(choice_id)
        with self._database.write() as connection:
            self._keep(connection, scenario, onward)
            events = self._arrived(connection, outline, scenario, onward)
            view = self._view(connection, outline, scenario, onward)
        self._tell(events)
        return view

    def scenario_back(self, run: Run) -> ScenarioView:
        """One choice back; what was reached stays reached."""
        outline, scenario = self._here(run)
        back = run.back()
        with self._database.write() as connection:
            self._keep(connection, scenario, back)
            return self._view(connection, outline, scenario, back)

    def _here(self, run: Run) -> tuple[CourseOutline, Scenario]:
        """The course and the scenario a run belongs to; on another version one begins again."""
        outline = self._outline(run.course_id)
        if run.pack_sha256 != outline.sha256:
            raise Trouble("training.attempt-gone")
        return outline, found(run.scenario_id, self._shelf.course(outline.sha256).scenario)

    def _run(self, connection: Connection, outline: CourseOutline, scenario_id: str, *, again: bool) -> Run:
        """The newest run on this version since the course was last started over, else a new one."""
        turn = turn_of(outline.id, self._journal.progress(connection))
        run = store.last_run(connection, outline.id, scenario_id)
        usable = run is not None and run.pack_sha256 == outline.sha256 and run.turn == turn
        if run is not None and usable and not (again and run.path):
            return run
        store.set_aside(connection, outline.id, self._now(), scenario_id)
        number = run.number + 1 if run else 1
        fresh = Run(str(uuid.uuid4()), outline.id, scenario_id, outline.sha256, number, turn=turn)
        store.add_run(connection, fresh, self._now())
        return fresh

    def _keep(self, connection: Connection, scenario: Scenario, run: Run) -> None:
        newest = store.last_run(connection, run.course_id, run.scenario_id)
        if newest is None or newest.id != run.id:
            raise Trouble("training.attempt-over")
        over = is_over(walk(scenario, run.path))
        store.keep_path(connection, run, self._now() if over else None)

    def _arrived(self, connection: Connection, outline: CourseOutline, scenario: Scenario, run: Run) -> list[object]:
        """How it ended, and how often it was tried, is nobody else's business."""
        node = walk(scenario, run.path)
        if not is_over(node) or node is NOWHERE:
            return []
        name = object_id(outline.id, scenario.id)
        course = self._shelf.course(run.pack_sha256)
        deed = Deed(kinds.SCENARIO_FINISHED, name, scenario.title, detail=pack_detail(course, run.pack_sha256))
        self._done(connection, course, scenario.id, deed, once=True)
        return [ScenarioFinished(outline.id, scenario.id), *self._complete(connection, outline)]

    def _view(self, connection: Connection, outline: CourseOutline, scenario: Scenario, run: Run) -> ScenarioView:
        node = walk(scenario, run.path)
        steps = taken(scenario, run.path)
        course = self._shelf.course(outline.sha256)
        return ScenarioView(
            self._state(connection, outline),
            scenario,
            replace(run, path=tuple(choice.id for _, choice in steps)),
            node,
            steps,
            neighbours(outline, scenario.id)[1],
            is_over(node),
            flaws_in(course, f"{scenario.id}.scenario.toml"),
        )
