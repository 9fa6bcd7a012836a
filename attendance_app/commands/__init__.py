"""One module per command of the command line, each with `add_arguments` and `run`."""

EXIT_FAILURE = 1
"""Something the user asked for could not be done."""

EXIT_MISTAKE = 2
"""The user asked for something that cannot be; what argparse exits with, too."""


EXIT_INTERRUPTED = 130
"""Ctrl+C, as shells count it."""


class CommandError(Exception):
    """Ends a command with one sentence on stderr.

    Parameters
    ----------
    sentence : str
        What happened and what to do.
    status : int
        `EXIT_MISTAKE` or `EXIT_FAILURE`.
    """

    def __init__(self, sentence: str, status: int = EXIT_MISTAKE) -> None:
        super().__init__(sentence)
        self.status = status
