<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>audit</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people: name, employee ID…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided yet. Every punch, refusal and change is written down here, and cannot be changed without its showing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about this &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries of this &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to read all of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole: all {count} entries follow from each other, and the trail still begins with the {known} entries it was compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole: all {count} entries follow from each other; none was changed, taken out or moved. To know that none was cut off at the end, compare with an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole: the trail ends before entry {number}, so its last entries were taken away. Compare the database with a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole: entry {number} is not the one that was written, or does not follow the one before it. Somebody changed the database by hand; compare it with a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count and the digest, to compare with later or by doctor --audit-head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count and digest to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: count and digest from an export or a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries, the last one {digest}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no end of a trail: it is a count and 64 hexadecimal digits, as an exported month&apos;s About sheet has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocking in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, PINs and badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent and faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections and months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site and imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punch recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second punch too soon, not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punch refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punch taken back at the front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock was set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed person came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person taken out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaver pack written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face data, PIN and badge destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent text changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces exported to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces imported from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule given or ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punch corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Might have been (keys of people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin to the next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punch that stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two people too alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} – in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People read this text before any picture of them is taken. What they agreed to is recorded with its version, the language they read it in, and the time. Have it checked by whoever answers for data protection at your site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text in one language at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: people who read this language are shown another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody with face recognition agreed to the text in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person agreed to an older version. Take new pictures of them to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people agreed to an older version. Take new pictures of them to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Correct the punches of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the chosen punch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Void it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a forgotten one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN, came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUT, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the punch in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one does not count any more; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it should be: another time, or the other of in and out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{punch} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{punch} will be added, marked as a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{punch} will no longer count. It stays in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} will count as {new}. The original stays in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punches of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timesheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; entered by {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void, by {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed to {punch} by {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed; it is kept with the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks were set forward over {time} on this day; choose a time before or after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks were set back, so {time} came twice; say which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first ({offset})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second ({offset})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The clock-out is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock-in is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock had been set back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is outside the employment dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The punch lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are punches on a day of leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leave is not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when they left, and add the clock-out; until then it is not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when they came, and add the clock-in; until then it is not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when it really was and change the punches, or accept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the first or last day of employment, or void the punches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the kiosk&apos;s clock, then change the punch or void it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten or remove the leave, void the punches, or accept both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the leave or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the time at which it was closed automatically, or give the real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As pressed at the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pair of in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first in to the last out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in window before a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-out window after a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early-leave grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateness counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half day below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate-punch interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round clock-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round clock-ins to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round clock-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round clock-outs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As punched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deducted automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deducted automatically, the punched break credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break deducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break deducted after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily overtime after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly overtime after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime that is none, up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing time that is none, up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime before a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly-off rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly off without a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <comment>weekdays, such as Mon-Fri</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,</source>
        <comment>between weekdays</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrollment</name>
    <message>
        <source>The text is too long: at most {most} million characters are read at once. Give the pictures in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in this text. It needs base64, a data URL, or JSON with either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most} pictures of a text are used; give the rest later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text begins like JSON, but cannot be read as such. Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data URL is not written in base64; ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no photo but “{kind}”. Only photos can be given as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large: at most {most} MB. Save it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not base64, or was cut short. Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty. Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employee ID {number} belongs to {name}, who is in the archive. Bring that person back on the People page, or correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employee ID {number} belongs to {name} already. Correct it, or take new pictures of that person instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photos or a video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text from another system…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more photos and videos were left out; a few good ones are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos or videos in what was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in what was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that could be a picture was copied before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos or a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and videos ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking… {seconds} s of it so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face recognition is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;read this and agree to face recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do &amp;not agree: I clock in and out with a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the person read and answer. Without their consent no picture is taken, and what is stored of their face is destroyed with the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the person read and answer. Either way they can clock in and out; nothing is stored before the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN as a second way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a PIN already. It stays as it is unless another one is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when the camera is out of order or asks twice, and for whoever does not want face recognition. It can be set later, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stored; the new ones replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stored; the new ones replace them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn back to the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now to the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the eyes on the camera and turn slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the eyes on the camera and raise the chin slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures appear here.

Photos, folders of them or a short video can be dropped anywhere on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like the person in the other pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and the other pictures do not show the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures must show one person. Remove those that do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one good picture is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition is surer with {enough} pictures or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough. More from other sides make it surer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable. Closer, sharper or lighter is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. {count} views were found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good: several sides, sharp and well lit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: enough for every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: two or three more good pictures make it much surer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: take some in better light, closer to the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same PIN in both fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shortest} to {longest} digits that only the person knows; not all the same, not in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocking in with a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the PIN &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the front desk the person types their employee ID and this PIN. The hours count as everybody&apos;s do. Let the person choose and type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pose}: taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pose}: asked for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pose}: skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pose}: to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste photos that another system gives as text: a data URL, base64, several of them, or JSON with a list of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters, beginning with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with pictures as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt *.json *.b64 *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures in all cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: at most {most} MB are read at once. Give the pictures in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no text. Add photos as they are, without this dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chin up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look straight at the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the head a little to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now a little to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the chin a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glasses on, or off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take more pictures, add photos, or continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you wear glasses at times, take one picture more with or without them. Otherwise skip. A mask needs no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {name} look at the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face in view. Step in front of the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised as {name}, and as nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera takes this face for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much like {name} to be told apart: a PIN will be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much like somebody else: a PIN will be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised. Go back and take more pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two faces. Only one person may be in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too far away. Come closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred. Hold still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too dark. Turn towards the light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too bright. Step out of the glare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned too far. Come back a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off at the edge. Move to the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered. Take off the mask or scarf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is enrolled already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face looks like somebody enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {name} ({number}): give them these pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {name}: these are different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask these people for a &amp;PIN when the camera sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a PIN as yet: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The consent text is empty. Write what people agree to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent text is {count} characters long; at most {most} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent text contains a character that cannot be shown; type it again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{schedule} {start}-{end} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} overlap; nobody can work both. Change the times or the days of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All digits of this PIN are the same; choose one harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits of this PIN are in a row; choose one harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be weekdays such as [&quot;Sat&quot;, &quot;Sun&quot;] or &quot;Sat-Sun&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be the two letters of a country, such as DE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be the code of a region, such as BY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be whole seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} (it is {value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a setting this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a holiday_country beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be more than half_day_threshold_hours: nobody would have a half day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy notice is {count} characters long; at most {most} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy notice contains a character that cannot be shown; type it again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” names no weekdays; write them as in Mon-Fri, Mon,Wed or daily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No admin password was set yet; set one under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the admin password. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs {shortest} to {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too easy to guess; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was removed, so they cannot have a badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is no badge of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is no longer valid. Ask at reception for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text. Write the consent text in one language at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the text in force already. Change it, or close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are stored only with the person&apos;s consent. Record the consent first, or enroll the person without a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face without a usable quality was refused; capture the face again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was removed; enroll them again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This front desk takes no PINs. Please ask at reception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This front desk takes no badges. Please ask at reception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored PIN or password is damaged; set it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong attempts: wait {seconds} seconds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong attempts: wait {minutes} minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are stored only with the person&apos;s consent. Ask for it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was removed, so they cannot have a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This employee ID and this PIN do not belong together. Try again, or ask at reception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is not the right one. Try again, or ask at reception.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the kiosk lie everybody&apos;s records. Only who knows the admin password may leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer. What you entered is kept and stored as soon as it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the PIN pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock in or out by PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Wait {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Come closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move into the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More light, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much light behind or on you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncover your face, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, wait, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already recorded, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You clocked in a moment ago; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You clocked out a moment ago; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not you, or a mistake? Tell the reception; they can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not me / undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your badge before the camera, or ask at reception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock in or out by PIN, or ask at reception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Hold your badge before the camera, or ask at reception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Clock in or out by PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Touch your name and enter your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Touch In, Out, Break or Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more step, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enjoy your break, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BREAK {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BACK {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUT {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute past the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes past the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h past the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <comment>the key that clocks in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <comment>the key that clocks out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <comment>the key that begins a break</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>the key that ends a break</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked through these &amp;totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing {month} makes its figures final. Corrections, leave, schedules and rules that would change them are refused from then on, until somebody reopens the month with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} is closed, by {by}. Its figures are final: the workbook says so, and what would change them is refused.

If something has to be changed after all, reopen it on the month page, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open. The month can be closed once its totals have been looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not over before the end of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is still clocked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more are still clocked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month cannot be closed yet:

{listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by {by}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted &amp;too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the &amp;end…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept &amp;as it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} is closed, and nothing is left to resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to resolve in {month}. Look through its totals and close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day or one of its figures; what it rests on is said here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded or planned on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, employee ID, department…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only with exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {known} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not employed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen the month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} clocked in on {day} at {time} and never out, so it was closed at the longest shift and is not paid. Say when they left, and it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the day as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day counts as it is then, with what could be paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to be resolved again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} becomes a draft again and can be changed. What was exported from it may no longer be right; close it again when you have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the chosen person, and of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches what is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody worked here in {month}. Enroll people, and their days appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To resolve ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on {day} by {name}; its figures are final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final: closed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: changed since closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: {count} to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: nothing to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, worked {hours} hours, {count} to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, worked {hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in since {time}, no clock-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeatedly late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {count} of the last days, {hours} h in all, last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to remind: no clock-out is missing, nobody is repeatedly late, and no leave is waiting for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In – out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H or WO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {type} leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person in the register: their month is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is closed; reopen it first, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days, {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  on weekly days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  on holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times, {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing punches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport a month…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>&amp;Enroll a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, employee ID, department…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>No holidays in this year. Add a country&apos;s public holidays, or days of your own; without them everybody is expected on every working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;public holidays…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a holiday…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a public holiday; the list shows that it is not observed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a holiday again, as by law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are expected on it again, unless it is a public holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe {name}, {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}, {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 holiday in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} holidays in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaded days are the weekly days off of people without a schedule; they are part of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Company day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected on it. Who works is paid at the holiday rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holiday needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the days that are to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}  (there already)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yea&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are added to the site&apos;s own days of this year. To follow a country&apos;s holidays every year by itself, name it in the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public, changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not observed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Observe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pproved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose leave it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Of each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off and holidays among the days take no leave. Until it is approved it excuses nobody, and its days are listed as exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, employee ID, type…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add leave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {count2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leave of this month is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leave in {month}. Add it here, or import a table of it (File menu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add leave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the leave of {name}, {first}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the leave of {name}, {first} to {last}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its days count as ordinary days again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mornings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: {before}, then {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from {known_from}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules hold until the first version with a date. They come from the settings file; to change one, make a version that holds from a day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for work days from this day on, until the next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview a month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a version from {day} already; change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the policy from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the policy from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this policy would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from the punches as they are stored. Nothing is saved. What changes is bold, before → after; hold the pointer over the codes to see the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing {month}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} is closed: it keeps its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people, {days} days change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person, {days} days change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person, 1 day change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H or WO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {before}, then {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Works agreement of March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punches and shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether in and out alternate by themselves, or are what was pressed, as imported tables tell. At the camera nothing is pressed: there they always alternate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each clock-in counts to its clock-out, or everything from the first clock-in of a shift to its last clock-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A punch up to this long before a shift&apos;s start belongs to the shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A punch up to this long after a shift&apos;s end belongs to the shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone seen again sooner than this is not clocked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock-in older than this counts as forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late is who comes later than the shift&apos;s start by more than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early is who leaves before the shift&apos;s end by more than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the minutes are counted from, once somebody is late; likewise for leaving early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works less than this on a day of their schedule has half a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works less than this on a day of their schedule is absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time missing from the planned hours up to this is not missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a clock-in is moved to for the hours. Lateness goes by the time as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step clock-ins are rounded to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a clock-out is moved to for the hours. The time as it was is kept beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step clock-outs are rounded to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether only the breaks people clock are unpaid, or a fixed one is deducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the fixed break is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deducted once more than this was worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime and rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a day beyond this is overtime; a shift may have its own limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a week, Monday to Sunday, beyond this is overtime, where it is not already overtime of its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day&apos;s overtime up to this is none; beyond it all of it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether time before a shift&apos;s start can be overtime; else it is regular time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multiple of the regular rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all time worked on a holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all time worked on a weekly day off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of people without a schedule; with one, the days on which no shift starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose public holidays are in the calendar, every year. Two letters, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of that country, where its regions have holidays of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for every date: changed in the site&apos;s settings (File menu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Standing: until something else is assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dated: on these days instead of the standing one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the people who have this schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first day ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side that is not ticked stays open. The last day is included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, ID, schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has which schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it &amp;end…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {known} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Enroll people on the People page, or import a table of them (File menu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {schedule} away from {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if it had never been: nobody was expected by it in the past either. To change from one schedule to another, let it end instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a schedule end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {schedule} up to this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, employee ID, department…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Office, Early, Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weekday on which no shift starts is a day off. What is not ticked is as the policy says. A shift that ends before it starts ends on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schedules yet. Hours are recorded without one, too; but only who has a schedule can be late or absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the schedule {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a schedule that nobody has can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late grace of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early-leave grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}  +1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} leave, full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} leave, half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} leave, morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} leave, afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not employed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday: {holiday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody above to see their week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}-{end} (+1 day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}-{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they were recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded any way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only at {kiosk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by {by}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {was}, corrected by {by}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count, voided by {by}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count, changed to {now} by {by}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people: name, employee ID…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this &amp;day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No punch of these days is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No punches on these days. They appear here as people clock in and out on the Live page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this da&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent: a shift was planned, and nobody came or too little was worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public holiday, worked or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off, worked or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody has to look at this day; see the note in the timesheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not employed on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still running, still to come, or no shift planned and nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock-out missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock-in missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiosk&apos;s clock was set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the employment dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punches on a day of leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen again, no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in since {time}, still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}: check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}: accepted as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} leave, half a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} leave, morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} leave, afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leave}, not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clock-in before {time}: not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} at {time}, kiosk&apos;s clock was set back: not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clock-out after {time}: not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clock-out after {time}: closed after {after} h, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clocks went forward {by} h: {worked} h passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clocks went back {by} h: {worked} h passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the file is to be put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. What was written into it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (Excel, LibreOffice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary, register, one timesheet per person, the raw punches, corrections and the rules, for Excel or LibreOffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payroll: table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by person and hours code, for any payroll program that reads a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payroll: ADP (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by file number, for ADP&apos;s paydata import. Employee IDs must have up to six digits and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payroll: QuickBooks (IIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer activities by person and day, for QuickBooks Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} (so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employee_id, name; also email, department, start_date, end_date, shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employee_id, timestamp; also kind, source. Or ZKTeco&apos;s attlog.dat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, start, end, days; also break_minutes, late_grace_minutes, early_grace_minutes, overtime_after_hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employee_id, from, to, type; also part, approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.dat *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSV or XLSX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file; it is tried, and nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported until the refused lines are put right in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the {count} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the {count} updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the {count} unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the {count} suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the {count} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>&amp;Site settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not decide between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <comment>of two people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it at the height of the eyes, with the light in front of people and no window behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rtsp://… or the path of a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check light and distance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pixels find people farther away and take more of the computer. A camera that cannot do it gives the nearest it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show people as in a &amp;mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is shown; recognition sees the picture as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (camera {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {number} (not found now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network camera or a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored. It holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored. It holds from the next start of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, or in the database you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a newer version changes the database, it is copied beside itself. Besides that, copy the data folder to another disk regularly, while the application is closed: it holds people, punches and face data, so keep the copy as safe as the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds no names, no PINs and no face data: it can be sent to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a file of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this computer. What is changed here is stored at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is drawn anew when you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Greeting stays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long somebody can read what was recorded, and undo it if it was not them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play &amp;sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different one for in, for out, and when something was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people meet at the front desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out &amp;alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People &amp;press In, Out or Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the built-in notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people clock in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look is enough: whoever is in is clocked out, whoever is out is clocked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk shows buttons and waits for one. For sites that record breaks, or where people pass the camera without coming or going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a rule of the whole site: it becomes a new version of the attendance policy from today on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Touch-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No buttons at all: faces and badges only. Who is not recognised goes to reception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock &amp;several people at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a queue at the start of a shift. Otherwise only the largest face in the middle counts, and the others are asked to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of this front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored with every punch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to whoever asks at the kiosk what is done with their face. Empty, the built-in notice is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin password is asked for before the full screen is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the admin &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No admin password is set: anybody at the kiosk can leave the full screen and see everybody&apos;s hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an admin &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People press In, Out or Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds at every front desk of the site, from today on. Days before today stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the attendance policy, from today on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy notice is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a wrong name would be costly, and people have time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For most sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where few strangers come by, or the light cannot be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the settings file and takes the levels&apos; place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made so that at most {count} of 1,000 strangers are taken for somebody (published photos of people the program was not made with).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {tries} were named as somebody else: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {people} people and {faces} faces enrolled, not everything can be measured here: it takes at least 10 people with several faces each. Until then only what the levels were made for is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured just now on the {people} people and {faces} faces enrolled here: each person is taken out once and looked for as a stranger, and a part of each person&apos;s faces is looked for among the others. The pictures were taken when people were enrolled; at the camera the light differs. The range holds with 95 % certainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looks so like somebody else that it would be doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pair looks alike:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pairs look alike:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on your {people} people as strangers: {events} of {trials} would be taken for somebody else ({range} of 1,000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 looks of your people about {asked} would be asked for a PIN because of somebody alike ({asked_range}), and about {unknown} not recognised at once ({unknown_range}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for before the kiosk&apos;s full screen is left. Nobody can read it again, not even here: keep it where you keep the office&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the camera has to be of a name. Who is not recognised, or looks too much like somebody else, is asked for a PIN and never guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a level instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;both for a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure it has to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is asked for a PIN is still recognised first, and then types it. It takes a PIN of each of them: it is set on the People page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file sets a rate of its own, {count} of 1,000 strangers, in place of a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on the people enrolled here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people have faces of an earlier version only and are not recognised: enroll them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} are asked for their PIN from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from the next start of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These belong to the site, not to this computer: every front desk that uses this database follows them, from the next start of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance policy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on timesheets and in the workbook. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose wall clock and calendar days count. Punches already stored keep the time they were taken with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of punching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same &amp;punch within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody seen again sooner than this after their last punch is told “already recorded”; nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longest shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock-in older than this counts as forgotten: the next punch is a clock-in again, and the timesheet marks the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks, grace, rounding, overtime and holidays are the attendance policy&apos;s, on the Planning page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored for the site. It holds from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>site</name>
    <message>
        <source>Nobody was in view long enough to measure it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture came from the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable and its place in Settings, Camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {rate} pictures a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few pictures a second mostly mean too little light, or a camera on a slow connection: give it more light, plug it in directly, or choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face was found in {seen} of {total} pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody stand where people will stand, look at the camera, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang the camera at the height of the eyes, so that people look into it, and let nothing hide the face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several faces were in view most of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the camera away from where others pass or sit, or from pictures of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face&apos;s brightness is {brightness} of 255, its contrast {contrast}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lamp or the sun is too strong: turn it aside, or let a blind down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a lamp before the people, beside or above the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is around the face is {times} times as bright as the face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window or lamp behind people darkens their faces: turn the camera away from it, let a blind down, or light the faces from the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is {size} pixels large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the camera closer to where people stand, mark the place on the floor, or choose a larger picture in Settings, Camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face&apos;s sharpness is {sharpness}; from {good} on it is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the lens, take off its foil, turn its ring until the face is sharp, and give more light: a camera blurs whoever moves in the dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few pictures came to measure the speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer looks at {looks} pictures a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller picture in Settings, Camera, or use a faster computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who will hardly be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody stand where people will stand and look at the camera, in the light of an ordinary day. It takes some seconds; nobody is clocked and nothing is stored meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at everybody&apos;s enrolment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll their face, or give them a PIN or a badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both a PIN; the camera asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take more pictures: straight, left, right and up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take new pictures in better light, nearer to the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place works; some things could be better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what is named before people use this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be measured. Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {people} people are enrolled well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {people} people will hardly be recognised:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early or late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals today, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came yet today. Whoever clocks in appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person came, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people came, nobody late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people came, {late} of them late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the evacuation list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation list of {site}, {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is clocked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person may be in the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people may be in the building; whoever is on a break is among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these people; press again to show everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came late today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on leave today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, employee ID, department…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches what is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the evacuation list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print evacuation list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan who works when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Enroll people, and this page says who is in, who came late and who is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enroll a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}. Holiday: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a schedule, so nobody can be late or missing here. Say who works when, and this page tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evacuation list is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On break since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone home at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave for half the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {how}</source>
        <comment>clock time, then: on time, 12 minutes late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance: demonstration with drawn people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
