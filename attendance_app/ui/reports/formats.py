"""The words for what a month can be exported as."""

from __future__ import annotations

from dataclasses import dataclass

from attendance_app.services.exporting import ExportFormat


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
        "Workbook (Excel, LibreOffice)",
        "Summary, register, one timesheet per person, the raw punches, corrections and the rules, "
        "for Excel or LibreOffice.",
        "Workbooks",
        "attendance",
    ),
    ExportFormat.GENERIC: FormatWords(
        "Payroll: table (CSV)",
        "Hours by person and hours code, for any payroll program that reads a table.",
        "Tables",
        "payroll",
    ),
    ExportFormat.ADP: FormatWords(
        "Payroll: ADP (CSV)",
        "Hours by file number, for ADP's paydata import. Employee IDs must have up to six digits "
        "and nothing else.",
        "Tables",
        "adp",
    ),
    ExportFormat.IIF: FormatWords(
        "Payroll: QuickBooks (IIF)",
        "Timer activities by person and day, for QuickBooks Desktop.",
        "Timer activities",
        "quickbooks",
    ),
}
