"""Draws the curves of an evaluation as PNG files; without pyplot, so nothing stays behind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from attendance_app.evaluation.identification import FALSE_POSITIVE_RATES, IdentificationResult
from attendance_app.evaluation.metrics import Scores, roc
from attendance_app.evaluation.pairs import PairsResult
from attendance_app.evaluation.site import SiteResult

_DPI = 120
_BINS = 60


def plot_pairs(result: PairsResult, folder: Path) -> list[Path]:
    """ROC and DET of each rule with a score, and a histogram of the scores.

    Parameters
    ----------
    result : PairsResult
    folder : Path
        Is there.

    Returns
    -------
    list of Path
        The files written.

    Raises
    ------
    OSError
        One could not be written.
    """
    figure = Figure(figsize=(11, 5), layout="constrained")
    curve, errors = figure.subplots(1, 2)
    for rule in result.rules:
        if rule.roc is not None:
            curve.plot(rule.roc.fmr, rule.roc.tmr, drawstyle="steps-post", label=rule.name)
            errors.plot(rule.roc.fmr, 1 - rule.roc.tmr, drawstyle="steps-post", label=rule.name)
        elif rule.fmr is not None and rule.tmr is not None:
            curve.plot(rule.fmr.value, rule.tmr.value, "o", label=rule.name)
            errors.plot(rule.fmr.value, 1 - rule.tmr.value, "o", label=rule.name)
    smallest = 0.5 / max(result.mated, result.non_mated)
    _name(curve, "ROC", "false match rate", "true match rate")
    curve.set_xscale("log")
    curve.set_xlim(smallest, 1)
    curve.set_ylim(0.8, 1.002)
    _name(errors, "DET", "false match rate", "false non-match rate")
    errors.set_xscale("log")
    errors.set_yscale("log")
    errors.set_xlim(smallest, 1)
    errors.set_ylim(smallest, 1)
    return [
        _saved(figure, folder / "pairs-curves.png"),
        plot_scores(
            [(rule.name, rule.mated, rule.non_mated) for rule in result.rules if rule.roc],
            ("pairs of one person", "pairs of two people"),
            folder / "pairs-scores.png",
        ),
    ]


def plot_identification(result: IdentificationResult, folder: Path) -> list[Path]:
    """TPIR over FPIR of each rule, where each decides, and a histogram of the scores.

    Parameters
    ----------
    result : IdentificationResult
    folder : Path
        Is there.

    Returns
    -------
    list of Path
        The files written.

    Raises
    ------
    OSError
        One could not be written.
    """
    setup = result.setup
    figure = Figure(figsize=(7, 5.5), layout="constrained")
    axes = figure.subplots()
    for rule in result.rules:
        points = roc(rule.found, rule.strangers.score)
        axes.plot(points.fmr, points.tmr, drawstyle="steps-post", label=rule.name)
    for decision in result.decisions:
        point = decision.strangers_accepted.value, decision.right.value
        axes.plot(*point, "o", label=f"decision: {decision.name}")
    for rate in FALSE_POSITIVE_RATES:
        axes.axvline(rate, color="grey", linewidth=0.8, linestyle=":")
    title = f"{setup.people} people, {setup.photos} photos each, {setup.probes} a probe"
    _name(axes, title, "strangers named (FPIR)", "enrolled people found (TPIR)")
    axes.set_xscale("log")
    axes.set_xlim(0.5 / result.stranger_probes, 1)
    axes.set_ylim(0, 1.01)
    stem = f"identification-{setup.people}-{setup.photos}-{setup.probes}"
    return [
        _saved(figure, folder / f"{stem}-curves.png"),
        plot_scores(
            [(rule.name, rule.found, rule.strangers.score) for rule in result.rules],
            ("enrolled people, found as themselves", "strangers, nearest person"),
            folder / f"{stem}-scores.png",
        ),
    ]


def plot_site(result: SiteResult, folder: Path) -> list[Path]:
    """How near strangers come, and people's own faces, in a site's gallery.

    Parameters
    ----------
    result : SiteResult
    folder : Path
        Is there.

    Returns
    -------
    list of Path
        The files written.

    Raises
    ------
    OSError
        One could not be written.
    """
    return [
        plot_scores(
            [("People enrolled here", result.own_scores, result.stranger_scores)],
            ("a face and its person's others", "a face and the nearest other person"),
            folder / "site-scores.png",
        )
    ]


def plot_scores(
    rules: Sequence[tuple[str, Scores, Scores]], kinds: tuple[str, str], path: Path
) -> Path:
    """How the scores are distributed: for each rule its name, the mated scores, the others.

    Raises
    ------
    OSError
        The file could not be written.
    """
    figure = Figure(figsize=(5.5 * len(rules), 4.5), layout="constrained")
    grid = figure.subplots(1, len(rules), squeeze=False)
    for axes, (name, *both) in zip(grid[0], rules, strict=True):
        finite = [one[np.isfinite(one)] for one in both]
        bins = np.histogram_bin_edges(np.concatenate(finite), bins=_BINS)
        for scores, kind in zip(finite, kinds, strict=True):
            axes.hist(
                scores, bins, histtype="stepfilled", alpha=0.6, label=f"{kind} ({len(scores):,})"
            )
        _name(axes, name, "score (more is more alike)", "how many")
        axes.set_yscale("log")
        axes.set_ylim(top=8 * axes.get_ylim()[1])  # room for the legend
    return _saved(figure, path)


def _name(axes: Axes, title: str, x: str, y: str) -> None:
    axes.set_title(title)
    axes.set_xlabel(x)
    axes.set_ylabel(y)
    axes.grid(visible=True, which="both", alpha=0.25)
    axes.legend()


def _saved(figure: Figure, path: Path) -> Path:
    FigureCanvasAgg(figure)
    figure.savefig(path, dpi=_DPI)
    return path
