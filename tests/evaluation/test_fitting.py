"""Fitting a score model: it finds what made-up people were drawn with, and refuses too few."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from attendance_app.domain.errors import InvalidInputError
from attendance_app.evaluation.fitting import (
    CROWD,
    FEWEST_PEOPLE,
    fit_score_model,
    tail_line,
    typical_faces,
)
from attendance_app.evaluation.two_covariance import TwoCovariance, fit_two_covariance
from attendance_app.vision.faces import Vectors
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.scoring import TYPICAL, ScoreModel, unit
from tests.fakes import ENGINE, looks, photo

Matrix = npt.NDArray[np.float64]


def covariance(dimensions: int, scale: float, seed: int) -> Matrix:
    """A full covariance matrix, its variances from a tenth of the scale to it."""
    axes, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(dimensions, dimensions)))
    return np.asarray((axes * np.linspace(scale, scale / 10, dimensions)) @ axes.T)


def drawn(
    counts: list[int], mean: Matrix, between: Matrix, within: Matrix, seed: int = 0
) -> tuple[Matrix, npt.NDArray[np.int64]]:
    """People with so many photos each, as the model has it: vectors and whose they are."""
    rng = np.random.default_rng(seed)
    labels = np.repeat(np.arange(len(counts)), counts)
    people = rng.multivariate_normal(mean, between, size=len(counts))
    noise = rng.multivariate_normal(np.zeros(len(mean)), within, size=len(labels))
    return people[labels] + noise, labels


def test_the_covariances_that_vectors_were_drawn_with_are_found() -> None:
    mean, between, within = np.arange(4.0), covariance(4, 3, 1), covariance(4, 1, 2)
    vectors, labels = drawn([1, 2, 3, 5] * 500, mean, between, within)
    fitted = fit_two_covariance(vectors, labels)
    assert fitted.mean == pytest.approx(mean, abs=0.15)
    assert np.linalg.norm(fitted.between - between) < 0.1 * np.linalg.norm(between)
    assert np.linalg.norm(fitted.within - within) < 0.1 * np.linalg.norm(within)


def test_it_does_not_matter_how_people_are_numbered_or_ordered() -> None:
    vectors, labels = drawn([1, 2, 4] * 30, np.zeros(3), covariance(3, 3, 1), covariance(3, 1, 2))
    order = np.random.default_rng(1).permutation(len(labels))
    one, other = (
        fit_two_covariance(vectors, labels),
        fit_two_covariance(vectors[order], 7 * labels[order] - 3),
    )
    assert other.between == pytest.approx(one.between, abs=1e-9)
    assert other.within == pytest.approx(one.within, abs=1e-9)


def test_more_rounds_explain_the_vectors_better() -> None:
    vectors, labels = drawn(
        [1, 1, 2, 3] * 40, np.zeros(3), covariance(3, 3, 1), covariance(3, 1, 2)
    )
    likelihoods = []
    for rounds in (1, 5, 30):
        fitted = fit_two_covariance(vectors, labels, rounds=rounds)
        likelihoods.append(log_likelihood(fitted, vectors, labels))
    assert likelihoods == sorted(likelihoods)


def log_likelihood(model: TwoCovariance, vectors: Matrix, labels: npt.NDArray[np.int64]) -> float:
    """Of each person's vectors together, as one normal draw."""
    total = 0.0
    for person in np.unique(labels):
        theirs = vectors[labels == person] - model.mean
        count = len(theirs)
        together = np.kron(np.ones((count, count)), model.between)
        together += np.kron(np.eye(count), model.within)
        _, log_determinant = np.linalg.slogdet(2 * np.pi * together)
        flat = theirs.ravel()
        total -= 0.5 * (log_determinant + flat @ np.linalg.solve(together, flat))
    return total


def test_on_the_axes_photos_vary_by_1_and_people_independently() -> None:
    model = TwoCovariance(np.zeros(5), covariance(5, 3, 1), covariance(5, 1, 2))
    axes, between = model.diagonalised()
    assert axes.T @ model.within @ axes == pytest.approx(np.eye(5), abs=1e-9)
    assert axes.T @ model.between @ axes == pytest.approx(np.diag(between), abs=1e-9)
    assert (np.diff(between) <= 0).all()


@pytest.mark.parametrize("scale", [1.0, 12.0])
def test_the_line_through_an_exponential_tail_is_its_own(scale: float) -> None:
    """Of strangers who reach t as rarely as exp(-t / scale), among `CROWD` people."""
    scores = np.random.default_rng(0).exponential(scale, size=200_000).astype(np.float32)
    offset, slope = tail_line(scores)
    assert slope == pytest.approx(1 / (scale * np.log(10)), rel=0.1)
    assert offset == pytest.approx(np.log10(CROWD), abs=0.15)


def people(count: int, seed: int = 0) -> Vectors:
    return np.stack([unit(looks(10_000 * seed + number)) for number in range(count)])


def test_a_typical_face_is_the_middle_of_several_people_and_nobodys() -> None:
    crowd = people(120)
    mean = crowd.mean(axis=0)
    typical = typical_faces(crowd, mean)
    assert TYPICAL <= len(typical) <= len(crowd) / 2
    assert typical.shape[1:] == (128,)
    nearest = np.linalg.norm(typical[:, None] - crowd[None], axis=2).min(axis=1)
    assert nearest.min() > 0.1


def test_typical_faces_are_as_far_out_as_people_and_the_same_every_time() -> None:
    crowd = people(60)
    mean = crowd.mean(axis=0)
    typical = typical_faces(crowd, mean)
    out = np.linalg.norm(typical - mean, axis=1)
    assert out == pytest.approx(np.linalg.norm(crowd - mean, axis=1).mean(), rel=1e-3)
    assert np.array_equal(typical_faces(crowd, mean), typical)


def photos(count: int, each: int, *, seed: int = 0) -> tuple[Vectors, list[str]]:
    """So many people with so many photos."""
    numbers = [10_000 * seed + number for number in range(count)]
    vectors = [photo(looks(number), each * number + i) for number in numbers for i in range(each)]
    return np.stack(vectors), [f"Person {number}" for number in numbers for _ in range(each)]


def test_too_few_people_are_refused_with_what_it_takes() -> None:
    vectors, names = photos(FEWEST_PEOPLE - 1, 2)
    with pytest.raises(InvalidInputError, match=rf"at least {FEWEST_PEOPLE} with two photos"):
        fit_score_model(vectors, names, ENGINE, {})


def test_people_with_one_photo_each_are_refused() -> None:
    vectors, names = photos(FEWEST_PEOPLE + 50, 1)
    with pytest.raises(InvalidInputError, match="two photos or more"):
        fit_score_model(vectors, names, ENGINE, {})


def test_too_few_photos_of_each_are_refused() -> None:
    vectors, names = photos(FEWEST_PEOPLE, 2)
    names = [f"{name}\udce9" for name in names]  # as Linux spells bytes that are no UTF-8
    with pytest.raises(InvalidInputError, match="too few people have 3 photos or more"):
        fit_score_model(vectors, names, ENGINE, {})


def test_too_few_people_with_three_photos_are_refused() -> None:
    few, names_of_few = photos(30, 3)
    many, names_of_many = photos(FEWEST_PEOPLE, 2, seed=1)
    with pytest.raises(InvalidInputError, match="too few people have 3 photos or more"):
        fit_score_model(np.concatenate([few, many]), names_of_few + names_of_many, ENGINE, {})


@pytest.fixture(scope="module")
def fitted() -> ScoreModel:
    vectors, names = photos(260, 3)
    return fit_score_model(vectors, names, ENGINE, {"photos_of": "made-up people"})


def test_a_fitted_model_says_what_it_was_fitted_to_and_is_read_back(
    fitted: ScoreModel, tmp_path: Path
) -> None:
    assert fitted.provenance == {"photos_of": "made-up people", "people": 260, "photos": 780}
    assert len(fitted.typical) <= 130
    fitted.save("faces", tmp_path)
    read = ScoreModel.load("faces", folder=tmp_path)
    assert read.provenance == fitted.provenance
    assert np.array_equal(read.axes, fitted.axes)


@pytest.mark.parametrize("samples", [1, 3])
def test_people_it_was_not_fitted_to_are_told_apart_as_rarely_wrongly_as_promised(
    fitted: ScoreModel, samples: int
) -> None:
    enrolled, everybody = 60, 800
    keys = np.repeat(np.arange(enrolled), samples)
    theirs = [photo(looks(50_000 + key), i) for key in range(enrolled) for i in range(samples)]
    gallery = Gallery(keys, np.stack(theirs), ENGINE, fitted)
    own = np.stack([photo(looks(50_000 + key), 9) for key in range(enrolled)])
    scores = gallery.scores(own)
    assert (scores.argmax(axis=1) == np.arange(enrolled)).mean() > 0.97
    strangers = np.stack([photo(looks(60_000 + key), 9) for key in range(everybody)])
    reached = gallery.scores(strangers).max(axis=1)
    for rate in (0.1, 0.03):
        threshold = np.log10(enrolled / rate)
        assert rate / 5 < (reached >= threshold).mean() < 3 * rate
        assert (np.diag(scores) >= threshold).mean() > 0.9
