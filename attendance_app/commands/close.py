"""``close``: a month that nobody has questions about any more is closed, or reopened."""

from __future__ import annotations

import argparse
from typing import Any

from attendance_app.commands import EXIT_MISTAKE, CommandError
from attendance_app.commands.options import add_by, by_of, month
from attendance_app.commands.session import opened, print_json, say
from attendance_app.domain.closing import Closing
from attendance_app.services.closing import CloseCheck, NotClosableError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--month", type=month, required=True, metavar="YYYY-MM")
    add_by(parser)
    parser.add_argument("--reopen", action="store_true", help="let a closed month be changed again")
    parser.add_argument("--reason", metavar="TEXT", help="why it is reopened")
    parser.add_argument(
        "--dry-run", action="store_true", help="change nothing, only say whether it can be closed"
    )
    parser.add_argument("--json", action="store_true", help="the outcome as a JSON line")
    parser.epilog = (
        "A month can be closed when it is over, nobody is clocked in from it and no exception is "
        "open. What is closed refuses corrections, leave and plans; each closing and reopening is "
        "in the audit trail. The exit status is 2 if it cannot be closed."
    )


def run(options: argparse.Namespace) -> int:
    """Close the month, or say why that cannot be."""
    if options.reopen:
        return _reopen(options)
    if options.reason is not None:
        raise CommandError("--reason is for --reopen; closing a month needs none.")
    with opened(options, to_read=options.dry_run, existing=True) as core:
        if options.dry_run:
            check = core.month_close.check(options.month)
            if not check.can_close:
                return _refused(options, check)
            if options.json:
                print_json(_as_json(check))
            say(f"{options.month} can be closed. Nothing was changed: it was only tried.")
            return 0
        try:
            closing = core.month_close.close(options.month, by_of(options))
        except NotClosableError as error:
            return _refused(options, error.check)
    if options.json:
        print_json(_closing_as_json(closing))
    say(f"{options.month} is closed.")
    return 0


def _reopen(options: argparse.Namespace) -> int:
    if options.reason is None:
        raise CommandError("Reopening needs a reason: give one with --reason.")
    if options.dry_run:
        raise CommandError("--dry-run tries closing a month; it does not go with --reopen.")
    with opened(options, existing=True) as core:
        closing = core.month_close.reopen(options.month, by_of(options), options.reason)
    if options.json:
        print_json(_closing_as_json(closing))
    say(f"{options.month} is open again.")
    return 0


def _refused(options: argparse.Namespace, check: CloseCheck) -> int:
    if options.json:
        print_json(_as_json(check))
    where = ""
    if check.open:
        where = f" attendance-app exceptions --month {check.month} lists them."
    raise CommandError(
        f"{check.month} cannot be closed: {' '.join(check.reasons)}{where}", EXIT_MISTAKE
    )


def _as_json(check: CloseCheck) -> dict[str, Any]:
    closing = check.sheets.closing
    return {
        **(_closing_as_json(closing) if closing else {"month": str(check.month), "closed": False}),
        "can_close": check.can_close,
        "reasons": list(check.reasons),
        "open_exceptions": {problem.value: count for problem, count in check.counts.items()},
        "running": [person.employee_id for person, _ in check.running],
    }


def _closing_as_json(closing: Closing) -> dict[str, Any]:
    reopened = closing.reopened_at
    return {
        "month": str(closing.month),
        "closed": closing.is_closed,
        "closed_at": closing.closed_at.isoformat(timespec="seconds"),
        "closed_by": closing.closed_by,
        "digest": closing.digest,
        "reopened_at": reopened.isoformat(timespec="seconds") if reopened else None,
        "reopened_by": closing.reopened_by,
        "reason": closing.reason,
    }
