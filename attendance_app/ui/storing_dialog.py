"""A dialog that stays until what it stores is stored or refused."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox


class StoringDialog(QDialog):
    """Neither Escape nor the window's frame closes it while it stores.

    Closed then it would look cancelled, and what was asked for would be stored all the same with
    nobody told.

    Attributes
    ----------
    buttons : QDialogButtonBox
        A subclass's; none of them can be pressed meanwhile.
    """

    buttons: QDialogButtonBox
    _storing = False

    @property
    def is_storing(self) -> bool:
        """Whether an answer is awaited."""
        return self._storing

    def set_storing(self, storing: bool) -> None:
        """Begin to wait for an answer, or end it."""
        self._storing = storing
        self.buttons.setEnabled(not storing)

    def reject(self) -> None:
        if not self._storing:
            super().reject()
