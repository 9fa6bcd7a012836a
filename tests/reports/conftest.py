"""Workbooks that several tests read."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
from companies import company, ruled
from openpyxl import Workbook, load_workbook
from reading import in_silence

from attendance_app.reports.month_book import write_month_book


@pytest.fixture(scope="session")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("book") / "month.xlsx"
    write_month_book(company(), target, in_silence)
    return target


@pytest.fixture(scope="session")
def ruled_book(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    """Of a month with schedules, read without calculating anything."""
    target = tmp_path_factory.mktemp("book") / "ruled.xlsx"
    write_month_book(ruled(), target, in_silence)
    return load_workbook(target, data_only=True)


@pytest.fixture(scope="session")
def book(path: Path) -> Workbook:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return load_workbook(path, data_only=True)
