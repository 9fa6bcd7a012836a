"""A front desk for tests: the real page, thread, services and database, without a camera."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from builders import ENGINE, SITE, SetClock, at, enrolled, new_database
from fakes import CheapHasher
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from scripted import (
    ScriptedEngine,
    ScriptedPipeline,
    ScriptedSource,
    empty_gallery,
    frame,
    sighting,
    track,
)
from scripted import result as seen

from attendance_app.domain.people import Person
from attendance_app.domain.policy import AttendancePolicy, InOut
from attendance_app.domain.punches import PunchRecord
from attendance_app.services.badges import Badges
from attendance_app.services.clocking import Clocking
from attendance_app.services.front_desk import FrontDesk
from attendance_app.services.pins import Pins
from attendance_app.services.policies import PolicyBook
from attendance_app.services.roster import Roster
from attendance_app.ui.feed_thread import fitted_picture
from attendance_app.ui.live.conductor import Conductor
from attendance_app.ui.live.dialogue import DeskOptions
from attendance_app.ui.live.live_page import LivePage
from attendance_app.ui.recognition_thread import RecognitionParts
from attendance_app.ui.session import Session
from attendance_app.vision.sightings import Rejection

PIN = "2580"


class DeskRig:
    """Everything between somebody who stands there and the database, and back to the screen."""

    def __init__(
        self, qtbot: QtBot, folder: Path, *, strict: bool = False, options: DeskOptions | None
    ) -> None:
        self.qtbot = qtbot
        self.clock = SetClock(at("2026-03-02 08:57"))
        self.database = new_database(folder)
        policy = AttendancePolicy(in_out=InOut.STRICT if strict else InOut.ALTERNATING)
        book = PolicyBook(self.database, policy, self.clock)
        self.clocking = Clocking(self.database, SITE, "desk", policy.punching, self.clock, book)
        self.pins = Pins(self.database, self.clock, "desk", CheapHasher())
        self.badges = Badges(self.database, self.clock)
        self.roster = Roster(self.database, self.clock)
        self.ana = self._person(1, "Ana")
        self.eva = self._person(2, "Eva")
        desk = FrontDesk(self.clocking, self.roster.person, self.pins, self.badges)
        parts = RecognitionParts(
            lambda: ScriptedEngine(),  # type: ignore[arg-type, return-value]
            lambda _: ScriptedPipeline(lambda given: seen(index=given.index)),
            empty_gallery,
        )
        self.session = Session(ScriptedSource(), parts, desk, mirrored=False)
        self.page = LivePage(options=options, clock=self.clock, card_s=30.0)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 800)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.steady_s = 0.0
        self.conductor = Conductor(
            self.session, self.page, lambda *_: None, self.clock, steady=lambda: self.steady_s
        )
        self.conductor.pause()
        self.page.dialogue.set_strict(strict)
        self.page.set_names({self.ana.id: "Ana", self.eva.id: "Eva"})
        self.page.today.show_day(date(2026, 3, 2), [])
        self.page.stage.show_picture(fitted_picture(frame(), 640, 480, mirrored=False))
        self.session.clocking.start()

    def _person(self, number: int, name: str) -> Person:
        person = enrolled(self.database, number, name)
        self.pins.set(person.id, PIN)
        return self.roster.person(person.id)

    def close(self) -> None:
        """End the thread and close the database."""
        stored = self.session.clocking.stop()
        self.database.close()
        assert stored

    def stand(self, person: Person | None, state: str = "accepted") -> None:
        """Somebody, or nobody, stands before the camera and is attended to."""
        tracks = [] if person is None else [track(person.id, state, person.id)]
        result = seen(tracks, time_s=1.0)
        self.page.show_result(replace(result, focus=person.id if person else None))

    def recognise(self, person: Person) -> None:
        """Somebody stands there and is recognised."""
        self.stand(person)
        self.session.clocking.sighted(ENGINE, sighting(person.id, self.clock()))

    def reject(self, reason: str, *people: Person) -> None:
        """Somebody stands there and is not recognised."""
        state = "unknown" if reason == "unknown" else "ambiguous"
        self.page.show_result(seen([track(7, state)], time_s=1.0))
        keys = tuple(person.id for person in people)
        self.page.show_rejected(
            Rejection(7, reason, keys, 3.0, self.clock(), 0.5, 3.0, 5.8)  # type: ignore[arg-type]
        )

    def cards(self) -> list[str]:
        """The headlines in view."""
        return [card.headline for card in self.page.stage.cards.texts()]

    def wait_card(self, headline: str) -> None:
        """Until a card says this."""
        self.wait(lambda: headline in self.cards())

    def wait(self, condition: Callable[[], bool]) -> None:
        """Until something holds."""
        self.qtbot.waitUntil(condition)

    def press_on_card(self, text: str) -> None:
        """Press a card's button."""
        buttons = [
            button
            for card in self.page.stage.cards.cards()
            for button in card.buttons
            if button.text() == text
        ]
        self.click(buttons[-1])

    def click(self, button: QPushButton) -> None:
        """Click a button that is there to be clicked."""
        assert button.isVisible(), button.text()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def enter(self, *fields: str) -> None:
        """Enter number and PIN, or the PIN alone, on the pad by the keyboard."""
        pad = self.page.stage.pad
        assert pad.isVisible()
        for text in fields:
            field = pad.field
            QTest.keyClicks(field, text)
            QTest.keyClick(field, Qt.Key.Key_Return)

    def counting(self) -> list[PunchRecord]:
        """Today's punches that count."""
        with self.database.read() as unit:
            return [
                one
                for one in self.clocking.today()
                if unit.corrections.of_punch(one.punch.uuid) is None
            ]

    def punched(self) -> list[tuple[str, str, str]]:
        """Name, method and kind of each punch that counts, in order."""
        return [
            (one.person.name, one.punch.method.value, one.punch.kind.value)
            for one in self.counting()
        ]
