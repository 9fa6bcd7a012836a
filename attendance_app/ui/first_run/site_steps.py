"""The first steps about the site: language, name, time zone and holidays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from attendance_app.domain.site import NAME_MAXIMUM
from attendance_app.ui.calendar.public_dialog import home_country
from attendance_app.ui.combo import typed_choice, typed_data
from attendance_app.ui.first_run.calls import NOW, FirstStepsCalls, SiteFound
from attendance_app.ui.first_run.step import Step
from attendance_app.ui.form_dialog import form_layout, note, titled
from attendance_app.ui.i18n import LANGUAGES
from attendance_app.ui.table_page import Newest
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr


class LanguageStep(Step):
    """Which language the window speaks; another one opens the window anew."""

    def __init__(self, calls: FirstStepsCalls, parent: QWidget | None = None) -> None:
        super().__init__(
            "language",
            tr("setup", "Language"),
            tr("setup", "Welcome. Which language do you read?"),
            tr(
                "setup",
                "It takes about five minutes from here to the first clock-in. Every step can be "
                "skipped, and comes back under Help, First steps.",
            ),
            parent,
        )
        self._calls = calls
        self.choices: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        for code, name in {"": tr("setup", "As the computer"), **LANGUAGES}.items():
            button = QRadioButton(name, self)
            button.setChecked(code == calls.language)
            group.addButton(button)
            self.body.addWidget(button)
            self.choices[code] = button
        self.body.addStretch(1)
        self.is_done = True

    @property
    def code(self) -> str:
        """The language chosen."""
        return next((code for code, button in self.choices.items() if button.isChecked()), "")

    def store(self, then: Callable[[], object]) -> None:
        """Change the language, or go on where it is in force already."""
        if self.code == self._calls.language:
            then()
        else:
            self.opens_anew = True
            self._calls.remember(f"{NOW}site")
            self._calls.set_language(self.code)


class SiteStep(Step):
    """Name, time zone, and whose public holidays are followed."""

    def __init__(
        self, calls: FirstStepsCalls, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "site",
            tr("setup", "Site"),
            tr("setup", "Where do people clock in?"),
            tr(
                "setup",
                "The name is printed on timesheets. The time zone decides which day a punch "
                "belongs to. Public holidays are marked in the calendar by themselves.",
            ),
            parent,
        )
        self._calls = calls
        self._tasks = tasks
        self._found: SiteFound | None = None
        self._regions = Newest(tasks, self)
        self._wanted_region = ""
        self.site_name = QLineEdit(self)
        self.site_name.setMaxLength(NAME_MAXIMUM)
        self.site_name.setPlaceholderText(tr("setup", "for example Demo Bakery, Main Street"))
        self.zone = typed_choice((), self)
        self.country = typed_choice((), self)
        self.region = QComboBox(self)
        self.region.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        form = form_layout()
        for title, field in (
            (tr("setup", "&Name"), self.site_name),
            (tr("setup", "Time &zone"), self.zone),
            (tr("setup", "Public &holidays of"), self.country),
            (tr("setup", "&Region"), self.region),
        ):
            form.addRow(titled(title, field), field)
        self.body.addLayout(form)
        self.body.addWidget(
            note(tr("setup", "All of it can be changed later, in Settings and Planning."), self)
        )
        self.body.addStretch(1)
        self.country.currentTextChanged.connect(lambda _: self._country_changed())
        for field in (self.zone, self.country):
            field.currentTextChanged.connect(lambda _: self.refuse(""))
        self._set_enabled(False)

    @property
    def can_go_on(self) -> bool:
        """Only once it is known what is stored."""
        return self._found is not None

    def enter(self) -> None:
        """Fill in what is stored, and where the computer is."""
        if self._found is None:
            self._tasks.run(
                lambda _: self._calls.find_site(), owner=self, done=self._show, failed=self.refuse
            )

    def store(self, then: Callable[[], object]) -> None:
        """Store the site and the holidays' country together."""
        found = self._found
        if found is None:
            then()
            return
        typed = self.zone.currentText().strip()
        offered = self.zone.findText(typed, Qt.MatchFlag.MatchFixedString)
        site = replace(
            found.site,
            name=self.site_name.text().strip(),
            zone=self.zone.itemText(offered) if offered >= 0 else typed,
        )
        country = str(typed_data(self.country) or "")
        if self.country.currentText().strip() and typed_data(self.country) is None:
            self.refuse(tr("setup", "Choose a country from the list, or “none”."))
            return
        region = str(self.region.currentData() or "")

        def stored(anew: bool) -> None:
            self._found = replace(found, site=site, country=country, region=region)
            self.refuse("")
            self.set_done(bool(site.name))
            if anew:
                # The zone belongs to every service: they begin anew with it.
                self.opens_anew = True
                self._calls.remember(f"{NOW}camera")
                self._calls.open_anew()
            else:
                then()

        self._tasks.run(
            lambda _: self._calls.store_site(site, country, region),
            owner=self,
            done=stored,
            failed=self.refuse,
        )

    def _set_enabled(self, there: bool) -> None:
        for field in (self.site_name, self.zone, self.country, self.region):
            field.setEnabled(there)

    def _show(self, found: SiteFound) -> None:
        self._found = found
        self._wanted_region = found.region
        self.site_name.setText(found.site.name)
        self.zone.addItems(list(found.zones))
        self.zone.setCurrentText(found.site.zone)
        self.country.addItem(tr("setup", "none"), "")
        for code, name in found.countries.items():
            self.country.addItem(name, code)
        # Nothing is followed yet: where the computer is at home is the best guess.
        wanted = found.country or ("" if found.site.name else home_country())
        self.country.setCurrentIndex(max(0, self.country.findData(wanted)))
        self._set_enabled(True)
        self._country_changed()
        self.set_done(bool(found.site.name))
        if self.isVisible():
            self.site_name.setFocus()

    def _country_changed(self) -> None:
        code = str(typed_data(self.country) or "")
        self.region.clear()
        self.region.addItem(tr("setup", "all of the country"), "")
        self.region.setEnabled(False)

        def show(regions: Sequence[str]) -> None:
            for region in regions:
                self.region.addItem(region, region)
            self.region.setEnabled(bool(regions))
            self.region.setCurrentIndex(max(0, self.region.findData(self._wanted_region)))

        if code:
            self._regions.run(lambda: self._calls.regions(code), show, self.refuse)
