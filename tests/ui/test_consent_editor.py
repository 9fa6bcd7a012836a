"""The consent text's editor: a new version in each language, and who agreed to which."""

from __future__ import annotations

from pathlib import Path

from builders import at, enrolled, new_database
from pytestqt.qtbot import QtBot

from attendance_app.domain.site import Site
from attendance_app.services.consent import Consents
from attendance_app.ui.enrollment.consent_editor import ConsentEditor
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner

NOW = at("2026-03-02 08:30")


def test_a_changed_text_becomes_a_new_version(qtbot: QtBot, tasks: TaskRunner, tmp_path: Path):
    with new_database(tmp_path) as database:
        with database.write() as unit:
            unit.site.save(Site("Works", "Europe/Berlin"))
        enrolled(database, 1, faces=1)
        consents = Consents(database, lambda: NOW)
        editor = ConsentEditor(consents, Signer("Eva", lambda _: None), tasks)
        qtbot.addWidget(editor)
        editor.show()
        qtbot.waitUntil(editor.tabs.isEnabled)
        assert editor.edits["de"].toPlainText().startswith("Damit Sie")
        assert not editor.save_button.isEnabled(), "nothing is different"
        cells = [editor.model.index(0, column).data() for column in range(4)]
        assert cells == ["1 – in force", "–", "comes with the program", "1"]
        assert editor.older.text().startswith("Everybody")

        for edit in editor.edits.values():
            edit.clear()
        assert "one language at least" in editor.refusal
        assert not editor.save_button.isEnabled()
        editor.edits["en"].setPlainText("May we?")
        with qtbot.waitSignal(editor.saved):
            editor.save_button.click()
        assert [one.text for one in consents.in_force()] == ["May we?"]
        now, _ = consents.versions()
        assert (now.version, now.made_by) == ("2", "Eva")

        again = ConsentEditor(consents, Signer("Eva", lambda _: None), tasks)
        qtbot.addWidget(again)
        qtbot.waitUntil(again.tabs.isEnabled)
        assert again.older.text().startswith("1 person agreed to an older version")
