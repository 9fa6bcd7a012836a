"""The words for what a month can be exported as."""

from __future__ import annotations

from dataclasses import dataclass

from attendance_app.services.exporting import ExportFormat
from attendance_app.words import mark


@dataclass(frozen=True, slots=True)
class FormatWords:
    """How a format is called.

    Attributes
    ----------
    title : str
        In the list to choose from.
    explanation : str
        What is in the file and who reads it.
    files : str
        What such files are called where one is chosen.
    stem : str
        What a file's name begins with; the month follows.
    """

    title: str
    explanation: str
    files: str
    stem: str


WORDS = {
    ExportFormat.XLSX: FormatWords(
        mark("reports", "Workbook (Excel, LibreOffice)"),
        mark(
            "reports",
            "Summary, register, one timesheet per person, the raw punches, "
            "corrections and the rules, for Excel or LibreOffice.",
        ),
        mark("reports", "Workbooks"),
        "attendance",
    ),
    ExportFormat.GENERIC: FormatWords(
        mark("reports", "Payroll: table (CSV)"),
        mark(
            "reports", "Hours by person and hours code, for any payroll program that reads a table."
        ),
        mark("reports", "Tables"),
        "payroll",
    ),
    ExportFormat.ADP: FormatWords(
        mark("reports", "Payroll: ADP (CSV)"),
        mark(
            "reports",
            "Hours by file number, for ADP's paydata import. Employee IDs must have "
            "up to six digits and nothing else.",
        ),
        mark("reports", "Tables"),
        "adp",
    ),
    ExportFormat.IIF: FormatWords(
        mark("reports", "Payroll: QuickBooks (IIF)"),
        mark("reports", "Timer activities by person and day, for QuickBooks Desktop."),
        mark("reports", "Timer activities"),
        "quickbooks",
    ),
}
