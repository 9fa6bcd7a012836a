"""The certificate that a leaver's face data were destroyed: a page to be kept, and checked."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from string import Template

from attendance_app.domain.leaver import Destruction, LeaverPack
from attendance_app.domain.site import Site

_PAGE = Template("""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Certificate of destruction: $employee_id</title>
<style>
body { font: 11pt/1.5 system-ui, sans-serif; max-width: 46em; margin: 3em auto; padding: 0 1em; }
h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 2em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .3em .8em .3em 0; }
tr { border-bottom: 1px solid; }
.sign { display: flex; gap: 3em; margin-top: 4em; }
.sign p { flex: 1; border-top: 1px solid; padding-top: .3em; }
code { overflow-wrap: anywhere; font-size: 9pt; }
</style>
</head>
<body>
<h1>Certificate of destruction</h1>
<table>
$facts
</table>
<h2>What was destroyed</h2>
<ul>
$destroyed
</ul>
<h2>What was kept</h2>
<p>Employee ID, name, details of employment, punches, corrections, timesheets and the audit trail
stay in the database: the employer needs them for the payroll, and has to keep them as long as the
law says.</p>
<h2>What was handed out before</h2>
<p>A pack with everything held about this person was written, read back, and found whole before
anything was destroyed.</p>
<table>
$files
</table>
<h2>How to check this</h2>
<p>The destruction is entry $count of the audit trail. Each entry's digest covers the one before
it. As long as the trail was neither changed nor cut, this says so:</p>
<p><code>attendance-app doctor --audit-head $count $digest</code></p>
<p>The page Audit trail of the program compares the same two values under "Verify the chain".</p>
<h2>What this proves, and what it does not</h2>
<p>With the database at hand it proves that its audit trail holds this destruction, with this
pack's SHA-256, at this place, and that nothing before it was changed since. Every file's SHA-256
proves that the pack is still the one that was written.</p>
<p>It bears no digital signature: whoever can write the database and this page could have made up
both together. A copy signed by hand by both sides, given away on the day, is the evidence against
that. And it says nothing of copies outside the database. $backups</p>
<h2>Signatures</h2>
<div class="sign"><p>Place, date, and for the employer ($by)</p>
<p>Place, date, and received ($name)</p></div>
</body>
</html>
""")


def certificate_html(site: Site, pack: LeaverPack, done: Destruction) -> str:
    """The certificate as a page of its own, in English."""
    facts = [
        ("Site", escape(site.name or "not named")),
        ("Person", escape(done.person.name)),
        ("Employee ID", escape(done.person.employee_id)),
        ("Last day", done.last_day.isoformat()),
        ("Destroyed at", f"{done.at:%Y-%m-%d %H:%M:%S} UTC"),
        ("By", escape(done.by)),
        ("Audit trail", f"entry {done.head.count}, <code>{done.head.digest}</code>"),
    ]
    files = [(f"<b>{escape(pack.path.name)}</b>", f"<code>{pack.sha256}</code>")]
    files += [
        (escape(name), f"<code>{digest}</code>") for name, digest in sorted(pack.files.items())
    ]
    return _PAGE.substitute(
        employee_id=escape(done.person.employee_id),
        facts=_rows(facts),
        destroyed="\n".join(f"<li>{line}</li>" for line in _destroyed(done)),
        files=_rows(files),
        by=escape(done.by),
        name=escape(done.person.name),
        count=done.head.count,
        digest=done.head.digest,
        backups=_backups(done.backups),
    )


def _destroyed(done: Destruction) -> Iterable[str]:
    vectors = "1 face vector" if done.vectors == 1 else f"{done.vectors} face vectors"
    yield f"{vectors}, overwritten in the database file and taken out of its log"
    yield "the PIN" if done.had_pin else "no PIN: there was none"
    yield (
        "the badge, which is refused from now on"
        if done.had_badge
        else ("no badge: none was in use")
    )
    yield (
        "the consent to face recognition, which has ended"
        if done.had_consent
        else ("no consent: none was in force")
    )


def _backups(count: int) -> str:
    if count == 0:
        return "There was no backup copy in the database's own folder of backups at the time."
    copies = "is 1 backup copy" if count == 1 else f"are {count} backup copies"
    return (
        f"There {copies} of the database in its folder of backups, which may still hold the face "
        "vectors until deleted."
    )


def _rows(pairs: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"<tr><th>{name}</th><td>{value}</td></tr>" for name, value in pairs)
