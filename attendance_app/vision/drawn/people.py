"""What makes one drawn person look unlike another: the parameters of a drawing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from attendance_app.vision.drawn.colours import Colour


class Hair(StrEnum):
    """How the hair is cut."""

    NONE = "none"
    CROPPED = "cropped"
    SIDE_PART = "side part"
    FRINGE = "fringe"
    BOB = "bob"
    CURLS = "curls"


class Beard(StrEnum):
    """What grows on the cheeks and the chin."""

    NONE = "none"
    MOUSTACHE = "moustache"
    GOATEE = "goatee"
    FULL = "full"


class Glasses(StrEnum):
    """What is worn on the nose."""

    NONE = "none"
    ROUND = "round"
    SQUARE = "square"


class Collar(StrEnum):
    """How the clothes close at the neck."""

    CREW = "crew"
    V_NECK = "v-neck"
    SHIRT = "shirt"
    ROLL = "roll"


@dataclass(frozen=True, slots=True)
class DrawnPerson:
    """A fictional person, drawn by code.

    Lengths are in head units: the head is about two units tall, its centre is the origin and
    lies between the eyes; x to the right, y down. Colours are red, green, blue, 0 to 1.
    """

    name: str
    employee_id: str
    seed: int
    skin: Colour
    clothes: Colour
    blush: float = 0.3
    freckles: float = 0.0
    age: float = 0.2
    """0: no line in the face; 1: deep ones."""

    face_width: float = 0.72
    forehead_width: float = 0.67
    cheek_width: float = 0.68
    jaw_width: float = 0.56
    chin_width: float = 0.26
    chin_y: float = 1.0

    eye_spacing: float = 0.32
    eye_width: float = 0.168
    eye_height: float = 0.086
    eye_tilt: float = 0.02
    iris: Colour = (0.36, 0.22, 0.12)
    lashes: float = 0.4
    eye_shadow: float = 0.2

    brow_y: float = -0.2
    brow_thickness: float = 0.05
    brow_arch: float = 0.04
    brow_tilt: float = 0.0
    brow_colour: Colour = (0.2, 0.13, 0.09)

    nose_width: float = 0.15
    nose_y: float = 0.42
    nose_relief: float = 1.0

    mouth_y: float = 0.66
    mouth_width: float = 0.26
    upper_lip: float = 0.045
    lower_lip: float = 0.065
    lips: Colour = (0.72, 0.36, 0.34)
    smile: float = 0.9

    hair: Hair = Hair.SIDE_PART
    hair_colour: Colour = (0.25, 0.15, 0.1)
    hairline: float = -0.54
    beard: Beard = Beard.NONE
    beard_colour: Colour = (0.25, 0.15, 0.1)
    glasses: Glasses = Glasses.NONE
    glasses_colour: Colour = (0.12, 0.12, 0.14)
    collar: Collar = Collar.CREW
