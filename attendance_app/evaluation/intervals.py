"""How far a share can be trusted: 95 % intervals, and how many trials it takes to say anything."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

LEFT_OUT = 0.05
"""What a 95 % interval leaves out, on both sides together."""

RESAMPLES = 1000
"""Of a bootstrap: enough for the variance that `share_interval` needs, to about 5 %."""

EVIDENCE = 3
"""Trials times the rate must reach this before the rate is reported. Without any error in n trials
the true rate may still be 3/n (the rule of three, 95 %), so fewer than 3/rate cannot tell a rate
from a smaller or a larger one."""


def trials_needed(rate: float) -> int:
    """How many trials without an error it takes to prove that the rate is not larger."""
    return math.ceil(EVIDENCE / rate - 1e-9)


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, 0 to 1, with the 95 % interval it may truly lie in.

    Attributes
    ----------
    value, low, high : float
    trials : int
        What was counted.
    people : int
        Of how many different people.
    """

    value: float
    low: float
    high: float
    trials: int
    people: int


def clopper_pearson(events: float, trials: float) -> tuple[float, float]:
    """The exact 95 % interval of a share (Clopper and Pearson, 1934), as quantiles of the beta law.

    Of nothing, or of everything, it has one side only: no error in n trials leaves up to about 3/n
    (Hanley and Lippman-Hand, 1983).

    Parameters
    ----------
    events, trials : float
        Whole numbers, or effective ones as in `share_interval`.
    """
    if trials <= 0:
        return 0.0, 1.0
    if events <= 0:
        return 0.0, 1 - LEFT_OUT ** (1 / trials)
    if events >= trials:
        return LEFT_OUT ** (1 / trials), 1.0
    return (
        _beta_quantile(LEFT_OUT / 2, events, trials - events + 1),
        _beta_quantile(1 - LEFT_OUT / 2, events + 1, trials - events),
    )


def share(events: int, trials: int) -> Share:
    """A share of independent trials, with its exact interval."""
    low, high = clopper_pearson(events, trials)
    return Share(events / trials, low, high, trials, trials)


def share_interval(value: float, variance: float, trials: int, people: int) -> Share:
    """A share of trials that share people, with the interval of Korn and Graubard (1998).

    It is Clopper and Pearson's, for as many independent trials as would have the variance. A share
    of exactly nothing, or of everything, has no variance to go by: then each person counts once.

    Parameters
    ----------
    value, variance : float
        The share, and its variance over resampled people.
    trials, people : int
        An interval is never narrower than that of so many independent trials.
    """
    certain = variance <= 0 or value in (0.0, 1.0)
    effective = float(people) if certain else min(trials, value * (1 - value) / variance)
    low, high = clopper_pearson(value * effective, effective)
    return Share(value, min(low, value), max(high, value), trials, people)


def resampled_weights(
    people: int, rng: np.random.Generator, resamples: int = RESAMPLES
) -> npt.NDArray[np.float32]:
    """How often each person is drawn in each bootstrap sample of people: float32 (B, people)."""
    drawn = rng.multinomial(people, np.full(people, 1 / people), size=resamples)
    return drawn.astype(np.float32)


def _beta_quantile(probability: float, a: float, b: float) -> float:
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if _incomplete_beta(middle, a, b) < probability:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _incomplete_beta(x: float, a: float, b: float) -> float:
    """I_x(a, b): the continued fraction DLMF 8.17.22 by the modified Lentz method.

    https://dlmf.nist.gov/8.17.E22; it converges fast where x < (a + 1)/(a + b + 2), elsewhere
    I_x(a, b) = 1 - I_(1-x)(b, a) (8.17.4).
    """
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - _incomplete_beta(1 - x, b, a)
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    tiny = 1e-300
    upper, lower, fraction = 1.0, 0.0, 1.0
    for step in range(100_000):
        m = step // 2
        if step == 0:
            term = 1.0
        elif step % 2:
            term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        lower = 1 / ((1 + term * lower) or tiny)
        upper = (1 + term / upper) or tiny
        fraction *= upper * lower
        if step and abs(upper * lower - 1) < 1e-12:
            break
    return front * (fraction - 1) / a
