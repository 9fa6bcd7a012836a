"""The settings file: defaults, errors that name the key, and saving beside and renaming."""

import re
import tomllib
from pathlib import Path

import pytest

from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.policy_fields import policy_as
from attendance_app.paths import resources
from attendance_app.reports.payroll import Kind, PayrollOptions
from attendance_app.settings import KioskSettings, Settings, SettingsError, WindowSettings
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.wiring import decision_policy, payroll_options


def test_a_missing_file_means_the_defaults(tmp_path: Path) -> None:
    assert Settings.load(tmp_path / "settings.toml") == Settings()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[camera]\nwidth = 'wide'\n", "camera.width"),
        ("[camera]\nwidth = 5\n", "camera.width"),
        ("[engine]\ndetector = 'eyes'\n", "engine.detector"),
        ("[engine]\nthread = 2\n", "engine.thread"),
        ("[kiosk]\nid = '  '\n", "kiosk.id"),
        ('[kiosk]\nid = "Ga\\u202Ete"\n', r'"kiosk.id": The front desk.* \(U\+202E\)'),
        ('[kiosk]\nid = "Gate\\u0007"\n', r'"kiosk.id": The front desk.* \(U\+0007\)'),
        (f"[kiosk]\nid = '{10_000 * 'a'}'\n", '"kiosk.id": .* at most 100'),
        ("[recognition]\nlevel = 'medium'\n", "recognition.level"),
        ("[recognition]\nfalse_positive_rate = 0\n", "recognition.false_positive_rate"),
        ("[recognition]\nfalse_positive_rate = 5e-324\n", "recognition.false_positive_rate"),
        ("[recognition]\nmargin = -1\n", "recognition.margin"),
        ("[recognition]\nmargin = true\n", "recognition.margin"),
        ("[recognition]\nmargin = false\n", "recognition.margin"),
        ("[recognition]\nmargin = '0'\n", "recognition.margin"),
        ("[camera]\nmirror = 1\n", "camera.mirror"),
        ("[engine]\nthreads = 2.0\n", "engine.threads"),
        ("camera = 1\n", '"camera"'),
        ("width = " + 3000 * "[", "nested too deeply"),
        ("[camera]\nwidth = {" + "a." * 3000 + "a = 1}\n", "camera.width"),
        ("[recognition]\nthreshold = 0.3\n", '"recognition.threshold" is not a setting'),
        ("[policy]\nlate_grace_minutes = 'ten'\n", '"policy.late_grace_minutes" must be a number'),
        ("[policy]\nlate_grace = 10\n", '"policy.late_grace" is not a setting'),
        ("[policy]\nround_in = 'sideways'\n", "policy.round_in"),
        ("[policy]\nweekly_off = ['Sat', 'Caturday']\n", "policy.weekly_off"),
        ("[policy]\npre_shift_overtime = 1\n", "policy.pre_shift_overtime"),
        ("[policy]\nholiday_region = 'BY'\n", "policy.holiday_region"),
        ("[policy.breaks]\nminutes = 1\n", "policy.breaks"),
        ("policy = 1\n", '"policy"'),
        ("[payroll]\ncompany_code = 'ABCD'\n", "payroll.company_code"),
        ("[payroll]\nregular_code = ' '\n", "payroll.regular_code"),
        ("[payroll]\nleave_codes = 'VAC'\n", "payroll.leave_codes"),
        ("[payroll]\novertime = 'OT'\n", '"payroll.overtime" is not a setting'),
        ("[unheard]\nof = 1\n", "unheard"),
        ("[camera\n", "TOML"),
    ],
)
def test_a_wrong_key_or_value_is_named(tmp_path: Path, text: str, named: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=named) as refused:
        Settings.load(path)
    assert len(str(refused.value)) < 400


def test_a_file_that_is_not_text_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(SettingsError, match="cannot be read"):
        Settings.load(path)


def test_what_is_saved_is_read_back_and_comments_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("# our front desk\n[camera]\nsource = 'rtsp://desk'\n", encoding="utf-8")
    changed = Settings.load(path).model_copy(
        update={
            "kiosk": KioskSettings(id="back door"),
            "window": WindowSettings(theme="dark"),
        }
    )
    changed.save(path)
    assert Settings.load(path) == changed
    assert "# our front desk" in path.read_text(encoding="utf-8")
    assert list(tmp_path.iterdir()) == [path]


def test_a_setting_put_back_to_its_default_leaves_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    Settings(window=WindowSettings(theme="dark")).save(path)
    Settings().save(path)
    assert "dark" not in path.read_text(encoding="utf-8")
    assert Settings.load(path) == Settings()


@pytest.mark.parametrize(
    ("text", "policy"),
    [
        ("", DecisionPolicy()),
        ("level = 'strict'", DecisionPolicy(0.001)),
        ("level = 'normal'", DecisionPolicy(0.003)),
        ("level = 'lenient'", DecisionPolicy(0.01)),
        ("level = 'strict'\nfalse_positive_rate = 0.02", DecisionPolicy(0.02)),
        ("margin = 2", DecisionPolicy(margin=2)),
    ],
)
def test_a_level_is_a_share_of_strangers_and_a_share_goes_before_it(
    tmp_path: Path, text: str, policy: DecisionPolicy
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"[recognition]\n{text}\n", encoding="utf-8")
    assert decision_policy(Settings.load(path)) == policy


def test_a_policy_is_read_saved_and_keeps_what_the_site_would_say(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        "[policy]\n# agreed in May\nlate_grace_minutes = 5\nweekly_off = 'Fri-Sat'\n"
        "early_grace_minutes = 10\nduplicate_interval_minutes = 2\n",
        encoding="utf-8",
    )
    settings = Settings.load(path)
    # The default of the one says nothing, that of the other goes before the site's.
    assert settings.policy == {
        "late_grace_minutes": 5,
        "weekly_off": "Fri-Sat",
        "duplicate_interval_minutes": 2,
    }
    Settings(policy={"late_grace_minutes": 7, "weekly_off": ["Sun"]}).save(path)
    text = path.read_text(encoding="utf-8")
    assert "# agreed in May" in text
    assert "early_grace_minutes" not in text
    assert Settings.load(path).policy == {"late_grace_minutes": 7, "weekly_off": ["Sun"]}
    Settings().save(path)
    assert Settings.load(path) == Settings()


def test_the_example_shows_the_policys_defaults_as_they_are() -> None:
    """Each key stands there, if only as a comment, with its default."""
    text = (resources() / "settings.example.toml").read_text(encoding="utf-8")
    section = re.split(r"^\[", text.split("[policy]\n")[1], flags=re.MULTILINE)[0]
    uncommented = re.sub(r"^# (?=\w+ = )", "", section, flags=re.MULTILINE)
    assert tomllib.loads(uncommented) == policy_as(AttendancePolicy())


def test_the_example_lists_every_key_with_its_default() -> None:
    example = resources() / "settings.example.toml"
    assert Settings.load(example) == Settings()
    text = example.read_text(encoding="utf-8")
    keys = [
        key
        for section in Settings().model_dump().values()
        for key in section
        if f"{key} = " not in text
    ]
    assert keys == []


def test_what_the_payroll_system_calls_things_is_read_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        """[payroll]
company_code = "ABC"
regular_code = "01"
unpaid_leave = ["Unpaid", "strike"]
[payroll.leave_codes]
annual = "VAC"
""",
        encoding="utf-8",
    )
    settings = Settings.load(path)
    settings.save(path)
    assert Settings.load(path) == settings
    options = payroll_options(settings)
    assert (options.company_code, options.codes[Kind.REGULAR]) == ("ABC", "01")
    assert options.codes[Kind.OVERTIME] == "OT"
    assert (options.leave_codes, options.unpaid_leave) == (
        {"annual": "VAC"},
        frozenset({"unpaid", "strike"}),
    )


def test_without_settings_the_payroll_codes_are_those_the_files_have_by_themselves() -> None:
    assert payroll_options(Settings()) == PayrollOptions()


def test_a_change_keeps_comments_and_what_else_is_in_the_file(tmp_path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        "# ours\n[window]\ntheme = 'dark' # at night\n\n[policy]\nlate_grace_minutes = 5\n", "utf-8"
    )
    changed = Settings.change(path, "window", {"language": "de"})
    assert (changed.window.language, changed.window.theme) == ("de", "dark")
    text = path.read_text("utf-8")
    assert "# ours" in text
    assert "# at night" in text
    assert "late_grace_minutes = 5" in text
    assert Settings.load(path) == changed


def test_an_impossible_change_names_its_key_and_changes_nothing(tmp_path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[camera]\nwidth = 640\n", "utf-8")
    with pytest.raises(SettingsError, match=r"camera\.width"):
        Settings.change(path, "camera", {"width": 1})
    assert path.read_text("utf-8") == "[camera]\nwidth = 640\n"


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Ga\u202ete", "The front desk's name contains a character that cannot be shown (U+202E)"),
        (10_000 * "a", "The front desk's name is 10000 characters long; at most 100 are possible."),
        ("\u200b", "The front desk's name contains a character"),
    ],
)
def test_a_front_desks_name_is_refused_in_a_sentence_for_people(tmp_path, name, why) -> None:
    path = tmp_path / "settings.toml"
    with pytest.raises(SettingsError) as refused:
        Settings.change(path, "kiosk", {"id": name})
    assert str(refused.value).startswith(why)
    assert not path.exists()
    assert Settings.change(path, "kiosk", {"id": " Gate 2 "}).kiosk.id == "Gate 2"


@pytest.mark.parametrize("computer", ["", "\u202e", 300 * "a"])
def test_a_computer_of_whatever_name_can_be_started(monkeypatch, computer: str) -> None:
    monkeypatch.setattr("platform.node", lambda: computer)
    assert KioskSettings().id == (computer[:100] if computer[:1] == "a" else "front-desk")
