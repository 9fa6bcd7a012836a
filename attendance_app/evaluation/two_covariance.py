"""The two-covariance model of vectors: what people differ by, and what photos of one person do."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

_ROUNDS = 30
"""Of expectation and maximisation; afterwards the figures move in the fourth place."""


@dataclass(frozen=True, slots=True, eq=False)
class TwoCovariance:
    """Person ~ N(mean, between), photo ~ N(person, within); float64 (D,), (D, D), (D, D)."""

    mean: Array
    between: Array
    within: Array

    def diagonalised(self) -> tuple[Array, Array]:
        """Axes (D, D), in columns, on which `within` is 1 and `between` is diagonal: its (D,).

        The largest variance first.
        """
        whiten = np.linalg.inv(np.linalg.cholesky(self.within))
        variances, rotation = np.linalg.eigh(whiten @ self.between @ whiten.T)
        order = np.argsort(-variances)
        return whiten.T @ rotation[:, order], np.maximum(variances[order], 0)


def fit_two_covariance(
    vectors: Array, labels: npt.NDArray[np.int64], *, rounds: int = _ROUNDS
) -> TwoCovariance:
    """Fit by expectation and maximisation.

    After Sizov, Lee and Kinnunen, Unifying probabilistic linear discriminant analysis variants in
    biometric authentication, 2014, section 3.3. People with one photo count too: they tell what
    both covariances add up to.

    Parameters
    ----------
    vectors : ndarray
        float64 (F, D).
    labels : ndarray
        int64 (F,): whose each is.
    rounds : int
    """
    _, person, counts = np.unique(labels, return_inverse=True, return_counts=True)
    mean = vectors.mean(axis=0)
    centred = vectors - mean
    sums = np.zeros((len(counts), vectors.shape[1]))
    np.add.at(sums, person, centred)
    middles = sums / counts[:, None]
    several = counts[person] > 1
    rest = (centred - middles[person])[several]
    within = rest.T @ rest / (several.sum() - (counts > 1).sum())
    between = _positive(middles.T @ middles / len(counts) - within * np.mean(1 / counts))
    total = centred.T @ centred
    for _ in range(rounds):
        between_inverse, within_inverse = np.linalg.inv(between), np.linalg.inv(within)
        between_sum, within_sum = np.zeros_like(between), total.copy()
        for count in np.unique(counts):
            theirs = sums[counts == count]
            uncertain = np.linalg.inv(between_inverse + count * within_inverse)
            expected = theirs @ within_inverse @ uncertain
            second = len(theirs) * uncertain + expected.T @ expected
            cross = expected.T @ theirs
            between_sum += second
            within_sum += count * second - cross - cross.T
        between, within = _even(between_sum / len(counts)), _even(within_sum / len(vectors))
    return TwoCovariance(mean, between, within)


def _even(matrix: Array) -> Array:
    return (matrix + matrix.T) / 2


def _positive(matrix: Array) -> Array:
    """The nearest matrix whose variances are all positive."""
    variances, axes = np.linalg.eigh(matrix)
    return np.asarray((axes * np.maximum(variances, 1e-6 * variances.max())) @ axes.T)
