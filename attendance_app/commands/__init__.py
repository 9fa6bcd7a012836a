"""One module per command of the command line, each with `add_arguments` and `run`."""


class CommandError(Exception):
    """Ends a command with one sentence on stderr.

    Parameters
    ----------
    sentence : str
        What happened and what to do.
    status : int
        2 for a user's mistake, 1 for a failure.
    """

    def __init__(self, sentence: str, status: int = 2) -> None:
        super().__init__(sentence)
        self.status = status
