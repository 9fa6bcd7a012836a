"""The first steps about people: password, consent text, the first person, the first punch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.consent import ConsentText
from attendance_app.domain.punches import PunchKind
from attendance_app.services.clocking import Recorded
from attendance_app.services.front_desk import KindWanted
from attendance_app.ui.clocking_thread import Asked, Clocked
from attendance_app.ui.enrollment.consent import language_name, text_direction
from attendance_app.ui.first_run.calls import FirstStepsCalls
from attendance_app.ui.first_run.step import Step
from attendance_app.ui.form_dialog import note
from attendance_app.ui.live.feed_view import FeedView
from attendance_app.ui.live.wording import (
    CardText,
    ambiguous_card,
    kind_wanted_card,
    pin_wanted_card,
    unknown_card,
)
from attendance_app.ui.news import News
from attendance_app.ui.session import Session
from attendance_app.ui.settings.password_dialog import PasswordDialog
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.vision.sightings import Rejection
from attendance_app.words import tr

_VIEW_HEIGHT = 340


class PasswordStep(Step):
    """An admin password, for whoever wants one."""

    def __init__(
        self, calls: FirstStepsCalls, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "password",
            tr("setup", "Password"),
            tr("setup", "Who may leave the kiosk?"),
            tr(
                "setup",
                "At the front desk the kiosk fills the screen. Without a password anybody there "
                "can leave it and see everybody's hours; with one, only who knows it. It is "
                "optional, and can be set later in Settings, Kiosk.",
            ),
            parent,
        )
        self._calls = calls
        self._tasks = tasks
        self.state = note("", self)
        self.set_button = QPushButton(self)
        self.body.addWidget(self.state)
        self.body.addWidget(self.set_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)
        self.set_button.clicked.connect(self._ask)
        self.show_password(False)

    def show_password(self, there: bool) -> None:
        """Say whether a password is set."""
        self.state.setText(
            tr("setup", "A password is set.") if there else tr("setup", "No password is set.")
        )
        self.set_button.setText(
            tr("setup", "Change the &password…") if there else tr("setup", "Set a &password…")
        )
        self.set_done(there)

    def _ask(self) -> None:
        dialog = PasswordDialog(self._calls.set_password, self._tasks, self.is_done, self)
        dialog.accepted.connect(lambda: self.show_password(True))
        dialog.open()


class ConsentStep(Step):
    """The text that people will agree to, shown as it is in force."""

    def __init__(
        self, calls: FirstStepsCalls, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "consent",
            tr("setup", "Consent"),
            tr("setup", "What do people agree to?"),
            tr(
                "setup",
                "Before anybody's face is enrolled they read this and agree. Who does not, clocks "
                "in by PIN or badge and is treated no differently. Have it looked at by whoever "
                "answers for data protection.",
            ),
            parent,
        )
        self._calls = calls
        self._tasks = tasks
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setMargin(Space.L)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.text.setAccessibleName(tr("setup", "Consent text"))
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setProperty("role", "panel")
        scroll.setWidget(self.text)
        scroll.setAccessibleName(tr("setup", "Consent text"))
        self.edit = QPushButton(tr("setup", "&Change the text…"), self)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeading)
        self.edit.clicked.connect(lambda: calls.edit_consent())

    def enter(self) -> None:
        """Show the text in force, in the window's language if there is one."""

        def show(texts: Sequence[ConsentText]) -> None:
            wanted = self.locale().name().split("_")[0]
            text = next((each for each in texts if each.language == wanted), texts[0])
            self.text.setLayoutDirection(text_direction(text.language))
            head = tr("setup", "{language}, version {version}").format(
                language=language_name(text.language), version=text.version
            )
            self.text.setText(f"{head}\n\n{text.text}")
            self.set_done(True)

        self._tasks.run(
            lambda _: list(self._calls.consent()), owner=self, done=show, failed=self.refuse
        )


class PersonStep(Step):
    """The first person is enrolled, in the dialog that enrolls everybody."""

    def __init__(self, calls: FirstStepsCalls, parent: QWidget | None = None) -> None:
        super().__init__(
            "person",
            tr("setup", "First person"),
            tr("setup", "Enroll the first person"),
            tr(
                "setup",
                "Begin with yourself: your name and employee ID, your consent, and a few looks at "
                "the camera. Everybody else follows later, one by one or from a table.",
            ),
            parent,
        )
        self.state = QLabel(self)
        self.state.setProperty("role", "heading")
        self.state.setWordWrap(True)
        self.enroll = QPushButton(self)
        self.body.addWidget(self.state)
        self.body.addWidget(self.enroll, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)
        self.enroll.clicked.connect(lambda: calls.enroll())
        self.show_people(0)

    @property
    def own_action(self) -> QPushButton | None:
        """To enroll somebody, until somebody is."""
        return None if self.is_done else self.enroll

    def show_people(self, count: int) -> None:
        """Say how many people there are."""
        self.state.setVisible(count > 0)
        self.state.setText(
            tr("setup", "1 person is enrolled.")
            if count == 1
            else tr("setup", "{count} people are enrolled.").format(count=count)
        )
        self.enroll.setText(
            tr("setup", "Enroll &another person…")
            if count
            else tr("setup", "&Enroll the first person…")
        )
        self.enroll.setProperty("role", "" if count else "primary")
        self.enroll.style().polish(self.enroll)
        self.set_done(count > 0)


class PunchStep(Step):
    """Somebody looks at the camera and is greeted; done once a punch is stored."""

    def __init__(
        self,
        calls: FirstStepsCalls,
        session: Session,
        news: News,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "punch",
            tr("setup", "First punch"),
            tr("setup", "Look at the camera"),
            tr(
                "setup",
                "Step out of the picture for a moment, come back, and look at the camera. It takes "
                "about a second.",
            ),
            parent,
        )
        self._session = session
        self._attached = False
        self._in_view = False
        self.view = FeedView(self)
        self.view.setMinimumSize(320, 240)
        self.view.setMaximumHeight(_VIEW_HEIGHT)
        # The words and the button below come first; the picture takes what is left.
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.view.setAccessibleName(tr("setup", "What the camera sees"))
        self.greeting = QLabel(self)
        self.greeting.setProperty("role", "title")
        self.greeting.setTextFormat(Qt.TextFormat.PlainText)
        self.greeting.setWordWrap(True)
        self.details = note("", self)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self.greeting)
        words.addWidget(self.details)
        # For whoever has a PIN instead of a face, and where the site's rules want a key.
        self.live = QPushButton(tr("setup", "Clock in on the &Live page"), self)
        self.live.setAutoDefault(False)
        self.live.clicked.connect(lambda: calls.go("live"))
        words.addWidget(self.live, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.view, 1)
        self.body.addLayout(words)
        news.clocked.connect(self.show_clocked)
        session.clocking.refused.connect(self._refused)
        session.clocking.asked.connect(self._asked)
        session.recognition.rejected.connect(self._rejected)
        self._say_waiting()

    def enter(self) -> None:
        """Show the camera."""
        self._in_view = True
        if not self._attached:
            self._attached = True
            self._session.feed.attach(self.view)

    def leave(self) -> None:
        """Give the picture's place back."""
        self._in_view = False
        if self._attached:
            self._attached = False
            self._session.feed.detach(self.view)

    def show_punches(self, count: int) -> None:
        """Somebody was clocked before this was opened."""
        if count and not self.is_done:
            self.greeting.setText(tr("setup", "There are punches already."))
            self.details.clear()
            self.set_done(True)

    def _say_waiting(self) -> None:
        self.greeting.setText(tr("setup", "Waiting for you…"))
        self.details.setText("")

    @Slot(object)
    def show_clocked(self, made: Clocked) -> None:
        """Greet whoever was clocked."""
        outcome = made.outcome
        if not isinstance(outcome, Recorded):
            if self._in_view and not self.is_done:
                self.details.setText(
                    tr(
                        "setup",
                        "{name} was recorded a moment ago: that counts, and nothing is stored "
                        "twice.",
                    ).format(name=outcome.person.name)
                )
            return
        punch = outcome.punch
        words = (
            tr("setup", "Welcome, {name}: clocked in at {time}.")
            if punch.kind is PunchKind.IN
            else tr("setup", "Goodbye, {name}: clocked out at {time}.")
        )
        self.greeting.setText(words.format(name=outcome.person.name, time=f"{punch.local:%H:%M}"))
        self.details.setText(
            tr(
                "setup",
                "It is stored, and stands on the Today and Records pages. That is all there is to "
                "it for everybody who comes and goes.",
            )
        )
        self.refuse("")
        self.live.hide()
        self.set_done(True)

    @Slot(object)
    def _rejected(self, rejection: Rejection) -> None:
        unknown = rejection.reason == "unknown"
        self._say_instead(unknown_card() if unknown else ambiguous_card({}))

    @Slot(object)
    def _asked(self, asked: Asked) -> None:
        wanted = asked.wanted
        person = wanted.identified.person if isinstance(wanted, KindWanted) else wanted.person
        is_kind = isinstance(wanted, KindWanted)
        self._say_instead(kind_wanted_card(person) if is_kind else pin_wanted_card(person))

    def _say_instead(self, card: CardText) -> None:
        """Nothing was stored, and the kiosk would say this."""
        if self._in_view and not self.is_done:
            self.greeting.setText(card.headline)
            self.details.setText(card.detail)

    @Slot(object)
    def _refused(self, refusal: object) -> None:
        message = getattr(refusal, "message", "")
        if self._in_view and not self.is_done and message:
            self.details.setText(str(message))
