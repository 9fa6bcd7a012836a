"""How a drawn visitor moves: walking in and out, swaying, nodding, looking about, blinking."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from attendance_app.vision.drawn.pose import Pose
from attendance_app.vision.drawn.visits import ARRIVING_S, LEAVING_S, Visit

BLINK_S = 0.26
"""A blink from open to open; people take 0.1 to 0.4 s."""

_OUTSIDE = 2.0
"""Head units beyond the picture's edge at which nothing of a person is seen."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a head is, in pixels, how large (pixels per head unit), and how it is held."""

    x: float
    y: float
    scale: float
    pose: Pose


def _wave(time_s: float, habit: int, period_s: float) -> float:
    """Swing between -1 and 1 without ever quite repeating; `habit` says where it begins."""
    phase = (habit * 0.618034) % 1.0
    turn = 2 * np.pi * (time_s / period_s + phase)
    return float(0.65 * np.sin(turn) + 0.35 * np.sin(turn * 1.73 + phase * 11))


def _eased(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)


def blinking(time_s: float, habit: int) -> float:
    """How far the lids are closed: 0 to 1; a blink about every 2.6 s."""
    period_s = 2.2 + 0.17 * (habit % 5)
    since_s = (time_s + 0.37 * (habit % 7)) % period_s
    if since_s >= BLINK_S:
        return 0.0
    return float(1 - abs(2 * since_s / BLINK_S - 1))


def standing(visit: Visit, time_s: float, width: int, height: int, habit: int) -> Standing:
    """Say where and how the visitor stands at a moment of the visit.

    `width` and `height` are the picture's, in pixels; `habit` is a number that sets one visit's
    movements apart from another's.
    """
    scale = visit.size * height
    outside = -_OUTSIDE * scale if visit.from_left else width + _OUTSIDE * scale
    if visit.stays:
        there = 1.0
    else:
        arrived = _eased((time_s - visit.begins_s) / ARRIVING_S)
        gone = _eased((time_s - visit.settled_until_s) / LEAVING_S)
        there = arrived * (1 - gone)
    walking = 1 - there
    inwards = 1.0 if visit.from_left else -1.0
    scale *= 0.9 + 0.1 * there + 0.015 * _wave(time_s, habit + 3, 4.1)
    x = outside + (visit.x * width - outside) * there
    x += 0.05 * scale * _wave(time_s, habit, 3.7)
    y = visit.y * height + 0.02 * scale * _wave(time_s, habit + 1, 2.9)
    y += 0.05 * scale * np.sin(time_s * 9) * min(1.0, 2 * walking)
    leaving = time_s > visit.settled_until_s and not visit.stays
    heading = inwards * (-1.0 if leaving else 1.0)
    pose = Pose(
        yaw_deg=8.0 * _wave(time_s, habit + 2, 4.6) * there + 13.0 * heading * min(1, 2 * walking),
        pitch_deg=4.0 * _wave(time_s, habit + 4, 3.3),
        roll_deg=3.0 * _wave(time_s, habit + 5, 5.2),
        lid=blinking(time_s, habit),
        gaze_x=0.5 * round(_wave(time_s, habit + 6, 3.1)) * there + 0.5 * heading * walking,
        gaze_y=0.0,
        smile=_eased((time_s - visit.begins_s - ARRIVING_S) / 0.8) * there,
    )
    return Standing(float(x), float(y), float(scale), pose)
