"""The settings file: typed, in TOML, and an error names the key that is wrong."""

from __future__ import annotations

import platform
import reprlib
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import tomlkit
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError

from attendance_app.domain.devices import NAME_MAXIMUM, clean_kiosk_id
from attendance_app.domain.errors import AttendanceError, InvalidInputError, StorageError
from attendance_app.domain.policy_fields import FIELDS, PolicyFieldError, policy_from
from attendance_app.services.replacing import replacing
from attendance_app.vision.decision import DEFAULT_MARGIN
from attendance_app.vision.quality import MINIMUM_FACE_PX

MOST_THREADS = 32


class SettingsError(AttendanceError):
    """The settings file cannot be used; the message names the key and what it may be."""


class _Section(BaseModel):
    # strict: TOML has types, and `margin = true` is a slip; a whole number is taken for a float.
    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True, strict=True)


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("must not be empty")
    return text.strip()


Text = Annotated[str, AfterValidator(_not_blank)]

_SENTENCE = "sentence"
"""The error that has a whole sentence for people."""


def _kiosk_id(text: str) -> str:
    try:
        return clean_kiosk_id(text)
    except InvalidInputError as error:
        raise PydanticCustomError(_SENTENCE, "{sentence}", {"sentence": str(error)}) from error


def _computers_name() -> str:
    try:
        return clean_kiosk_id(platform.node()[:NAME_MAXIMUM])
    except InvalidInputError:
        return "front-desk"


def _policy_values(values: dict[str, Any]) -> dict[str, Any]:
    try:
        policy_from(values)
    except PolicyFieldError as error:
        raise PydanticCustomError(
            _POLICY_FIELD, "{problem}", {"key": error.key, "problem": error.problem}
        ) from error
    # What the site says of its two fields is put aside by naming them, with any value.
    return {
        key: value
        for key, value in values.items()
        if FIELDS[key].is_of_the_site or FIELDS[key].checked(value) != FIELDS[key].default
    }


_POLICY_FIELD = "policy_field"

PolicyValues = Annotated[dict[str, Any], AfterValidator(_policy_values)]
"""What differs from the policy's defaults, by key (`domain.policy_fields`)."""


class KioskSettings(_Section):
    """This front desk."""

    id: Annotated[str, AfterValidator(_kiosk_id)] = Field(
        default_factory=_computers_name,
        description="Stored with every punch; the computer's name unless set.",
    )
    touch_free: bool = Field(
        default=False,
        description="No buttons but the keys of a strict site: faces and badges only.",
    )
    queue: bool = Field(
        default=False,
        description="Act on every face at once; else only on the largest in the middle.",
    )
    sounds: bool = Field(default=True, description="In, out and refusal can be heard.")


class CameraSettings(_Section):
    """Where frames come from."""

    source: Text = Field(default="0", description='Index ("0"), file, folder, or stream address.')
    width: int = Field(default=1280, ge=160, le=7680, description="Pixels asked of the camera.")
    height: int = Field(default=720, ge=120, le=4320, description="Pixels asked of the camera.")
    frame_rate: int = Field(default=30, ge=1, le=240, description="Frames per second asked for.")
    mirror: bool = Field(default=True, description="Show people as in a mirror.")


class EngineSettings(_Section):
    """How much of the computer recognition may use."""

    threads: int | None = Field(
        default=None,
        ge=1,
        le=MOST_THREADS,
        description="Threads of each part; all processors but one, at most four, unless set.",
    )
    economy: bool = Field(
        default=True,
        description="Compare people who are recognised already only a few times a second.",
    )
    detector: Literal["auto", "hog", "mmod"] = Field(
        default="auto",
        description="auto: the quick detector, where it is unsure confirmed by the CNN.",
    )
    minimum_face_px: int = Field(
        default=MINIMUM_FACE_PX, ge=20, le=400, description="Smaller faces are not looked for."
    )


class RecognitionSettings(_Section):
    """How likely and how clear a face has to be; what it means is in docs/adr/0007."""

    level: Literal["strict", "normal", "lenient"] = Field(
        default="normal",
        description="Strangers taken for somebody: at most 1, 3 or 10 in 1,000.",
    )
    false_positive_rate: float | None = Field(
        default=None, ge=1e-6, lt=0.1, description="That share itself, instead of a level's."
    )
    margin: float = Field(
        default=DEFAULT_MARGIN,
        ge=0,
        le=10,
        description="To the next likely person, in powers of ten; less asks fewer people.",
    )


class WindowSettings(_Section):
    """How the window looks and behaves."""

    theme: Literal["system", "light", "dark"] = "system"
    language: Literal["", "en", "de", "ar"] = Field(
        default="", description="The computer's own unless set."
    )
    confirmation_s: float = Field(
        default=4.0, ge=1, le=30, description="How long a greeting stays."
    )


class RemindersSettings(_Section):
    """What the office is reminded of; missing clock-outs and waiting leave always."""

    late_times: int = Field(default=3, ge=1, le=366, description="Late on so many days")
    late_within_days: int = Field(
        default=30, ge=1, le=366, description="of so many is repeatedly late."
    )


class PayrollSettings(_Section):
    """What the payroll system calls things; see docs/payroll.md."""

    company_code: str = Field(
        default="", pattern="^([A-Za-z0-9]{2,3})?$", description="ADP's, two or three characters."
    )
    batch_id: str = Field(
        default="", pattern="^[A-Za-z0-9]{0,8}$", description="ADP's; the month unless set."
    )
    quickbooks_company: str = Field(
        default="", description="COMPANYNAME in a timer list that QuickBooks exported."
    )
    quickbooks_created: str = Field(default="", description="COMPANYCREATETIME in the same list.")
    regular_code: Text = "REG"
    overtime_code: Text = "OT"
    weekly_off_code: Text = "WO"
    holiday_code: Text = "HOL"
    leave_codes: dict[str, Text] = Field(
        default={}, description="By type of leave; unless set, the type in capitals."
    )
    unpaid_leave: list[str] = Field(
        default=["unpaid"], description="Types of leave without hours for payroll."
    )


class Settings(_Section):
    """Everything in ``settings.toml``; what is not there has its default.

    Of this computer only: what every kiosk of a site must agree on is in the database.
    """

    kiosk: KioskSettings = KioskSettings()
    camera: CameraSettings = CameraSettings()
    engine: EngineSettings = EngineSettings()
    recognition: RecognitionSettings = RecognitionSettings()
    window: WindowSettings = WindowSettings()
    reminders: RemindersSettings = RemindersSettings()
    payroll: PayrollSettings = PayrollSettings()
    policy: PolicyValues = Field(
        default={}, description="What holds until a dated policy of the database does."
    )

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the file; a missing file means the defaults.

        Raises
        ------
        SettingsError
            If it cannot be read, is not TOML, or holds a key or value that is not allowed.
        """
        try:
            text = path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            return cls()
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(f"The settings file {path} cannot be read: {error}.") from error
        try:
            return cls.model_validate(_parsed(text))
        except tomllib.TOMLDecodeError as error:
            raise SettingsError(
                f"The settings file {path} is not valid TOML: {error}. "
                "Correct that line, or remove the file to start from the defaults."
            ) from error
        except ValidationError as error:
            raise SettingsError(
                f"The settings file {path}: {_in_words(error)} Correct that in the file."
            ) from error

    @classmethod
    def change(cls, path: Path, section: str, values: Mapping[str, object]) -> Self:
        """Change values of a section in the file, as it is now, and leave the rest of it alone.

        Parameters
        ----------
        path : Path
        section : str
            Such as ``"camera"``.
        values : mapping of str to object
            By key; what is not named stays.

        Returns
        -------
        Settings
            As saved.

        Raises
        ------
        SettingsError
            If a value is not possible (names the key), or the file cannot be read or written.
        """
        stored = cls.load(path)
        whole = stored.model_dump()
        try:
            changed = cls.model_validate(whole | {section: whole[section] | dict(values)})
        except ValidationError as error:
            raise SettingsError(_refusal(error)) from error
        changed.save(path)
        return changed

    def save(self, path: Path) -> None:
        """Write what differs from the defaults beside the file and rename it into place.

        Comments and layout of an existing file are kept.

        Raises
        ------
        SettingsError
            If it cannot be written; the earlier file is intact then.
        """
        changed = self.model_dump(exclude_defaults=True)
        try:
            document = tomlkit.parse(path.read_text(encoding="utf-8-sig"))
        except FileNotFoundError:
            document = tomlkit.document()
        except (OSError, UnicodeDecodeError, tomlkit.exceptions.TOMLKitError) as error:
            raise SettingsError(f"The settings file {path} cannot be read: {error}.") from error
        for section, model in type(self).model_fields.items():
            values = changed.get(section, {})
            if section not in document:
                if not values:
                    continue
                document[section] = tomlkit.table()
            table = document[section]
            for key in getattr(model.annotation, "model_fields", {**table, **values}):
                if key in values:
                    table[key] = values[key]
                elif key in table:
                    del table[key]
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(path, suffix=".toml", called="settings file") as beside:
                beside.write_text(tomlkit.dumps(document), encoding="utf-8")
        except OSError as error:
            raise SettingsError(
                f"The settings could not be saved to {path}: {error.strerror}."
            ) from error
        except StorageError as error:
            raise SettingsError(f"The settings could not be saved. {error}") from error


def _parsed(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise tomllib.TOMLDecodeError("Values are nested too deeply") from error


_SHORT = reprlib.Repr()  # of long or deep values, too
_SHORT.maxstring = 60


def _in_words(error: ValidationError) -> str:
    problems = []
    for one in error.errors():
        key = ".".join(str(part) for part in one["loc"])
        if one["type"] == _POLICY_FIELD:
            problems.append(f'"policy.{one["ctx"]["key"]}" {one["ctx"]["problem"]}')
        elif one["type"] == _SENTENCE:
            problems.append(f'"{key}": {one["ctx"]["sentence"].removesuffix(".")}')
        elif one["type"] == "extra_forbidden":
            problems.append(f'"{key}" is not a setting this program knows')
        else:
            message = one["msg"].removeprefix("Value error, ")
            problems.append(f'"{key}" {_lower_first(message)} (it is {_SHORT.repr(one["input"])})')
    return "; ".join(problems) + "."


def _refusal(error: ValidationError) -> str:
    """Why a change is refused: where there is a sentence for people, that alone."""
    sentences = [one["ctx"]["sentence"] for one in error.errors() if one["type"] == _SENTENCE]
    return sentences[0] if sentences else f"Nothing was changed: {_in_words(error)}"


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
