<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Search people…</source>
        <translation>Personen suchen…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Nothing was decided yet. Every punch, refusal and change is written down here, and cannot be changed without its showing.</source>
        <translation>Noch ist nichts verzeichnet. Jede Stempelung, Ablehnung und Änderung wird hier festgehalten und lässt sich nicht unbemerkt ändern.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>Dazu gibt es keinen Eintrag.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>Only about this &amp;person</source>
        <translation>Nur zu dieser &amp;Person</translation>
    </message>
    <message>
        <source>Only entries of this &amp;kind</source>
        <translation>Nur Einträge dieser &amp;Art</translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation>Arten von Einträgen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>Der ganze Eintrag</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it here.</source>
        <translation>Wählen Sie einen Eintrag, um ihn hier ganz zu lesen.</translation>
    </message>
    <message>
        <source>When, in UTC</source>
        <translation>Wann, in UTC</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>keine bestimmte Person</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Whole: all {count} entries follow from each other, and the trail still begins with the {known} entries it was compared with.</source>
        <translation>Unversehrt: Alle {count} Einträge folgen aufeinander, und das Protokoll beginnt noch mit den {known} Einträgen, mit denen verglichen wurde.</translation>
    </message>
    <message>
        <source>Whole: all {count} entries follow from each other; none was changed, taken out or moved. To know that none was cut off at the end, compare with an export.</source>
        <translation>Unversehrt: Alle {count} Einträge folgen aufeinander; keiner wurde geändert, entfernt oder verschoben. Um zu wissen, dass am Ende keiner abgeschnitten wurde, vergleichen Sie mit einem Export.</translation>
    </message>
    <message>
        <source>Not whole: the trail ends before entry {number}, so its last entries were taken away. Compare the database with a backup copy.</source>
        <translation>Nicht unversehrt: Das Protokoll endet vor Eintrag {number}, die letzten Einträge wurden also entfernt. Vergleichen Sie die Datenbank mit einer Sicherungskopie.</translation>
    </message>
    <message>
        <source>Not whole: entry {number} is not the one that was written, or does not follow the one before it. Somebody changed the database by hand; compare it with a backup copy.</source>
        <translation>Nicht unversehrt: Eintrag {number} ist nicht mehr der, der geschrieben wurde, oder folgt nicht auf den vorigen. Jemand hat die Datenbank von Hand geändert; vergleichen Sie sie mit einer Sicherungskopie.</translation>
    </message>
    <message>
        <source>End of the trail</source>
        <translation>Ende des Protokolls</translation>
    </message>
    <message>
        <source>Copy the &amp;end</source>
        <translation>&amp;Ende kopieren</translation>
    </message>
    <message>
        <source>The count and the digest, to compare with later or by doctor --audit-head</source>
        <translation>Anzahl und Prüfsumme, um später oder mit doctor --audit-head zu vergleichen</translation>
    </message>
    <message>
        <source>Count and digest to compare with</source>
        <translation>Anzahl und Prüfsumme zum Vergleich</translation>
    </message>
    <message>
        <source>Count and digest of an export</source>
        <translation>Anzahl und Prüfsumme eines Exports</translation>
    </message>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>&amp;Kette prüfen</translation>
    </message>
    <message>
        <source>Entries verified</source>
        <translation>Geprüfte Einträge</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Show this entry</source>
        <translation>Diesen Eintrag zeigen</translation>
    </message>
    <message>
        <source>{count} entries, the last one {digest}…</source>
        <translation>{count} Einträge, der letzte {digest}…</translation>
    </message>
    <message>
        <source>This is no end of a trail: it is a count and 64 hexadecimal digits, as an exported month&apos;s About sheet has them.</source>
        <translation>Dies ist kein Ende eines Protokolls: Es besteht aus einer Anzahl und 64 Hexadezimalziffern, wie sie auf dem Blatt „About“ eines exportierten Monats stehen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; nothing is known of it.</source>
        <translation>Abgebrochen; es gibt kein Ergebnis.</translation>
    </message>
    <message>
        <source>Clocking in and out</source>
        <translation>Ein- und Ausstempeln</translation>
    </message>
    <message>
        <source>People, PINs and badges</source>
        <translation>Personen, PINs und Ausweise</translation>
    </message>
    <message>
        <source>Consent and faces</source>
        <translation>Einwilligung und Gesichter</translation>
    </message>
    <message>
        <source>Plans and rules</source>
        <translation>Pläne und Regeln</translation>
    </message>
    <message>
        <source>Corrections and months</source>
        <translation>Korrekturen und Monate</translation>
    </message>
    <message>
        <source>Site and imports</source>
        <translation>Standort und Importe</translation>
    </message>
    <message>
        <source>Punch recorded</source>
        <translation>Stempelung gespeichert</translation>
    </message>
    <message>
        <source>Second punch too soon, not recorded</source>
        <translation>Zweite Stempelung zu bald, nicht gespeichert</translation>
    </message>
    <message>
        <source>Punch refused</source>
        <translation>Stempelung abgelehnt</translation>
    </message>
    <message>
        <source>Punch taken back at the front desk</source>
        <translation>Stempelung am Terminal zurückgenommen</translation>
    </message>
    <message>
        <source>Face not recognised</source>
        <translation>Gesicht nicht erkannt</translation>
    </message>
    <message>
        <source>Clock was set back</source>
        <translation>Uhr wurde zurückgestellt</translation>
    </message>
    <message>
        <source>Clock was put forward</source>
        <translation>Uhr wurde vorgestellt</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Angaben geändert</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Person entfernt</translation>
    </message>
    <message>
        <source>Removed person came back</source>
        <translation>Entfernte Person wieder aufgenommen</translation>
    </message>
    <message>
        <source>Person archived</source>
        <translation>Person archiviert</translation>
    </message>
    <message>
        <source>Person taken out of the archive</source>
        <translation>Person aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN festgelegt</translation>
    </message>
    <message>
        <source>PIN deleted</source>
        <translation>PIN gelöscht</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
    <message>
        <source>Asking for the PIN changed</source>
        <translation>PIN-Abfrage geändert</translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation>Ausweis ausgestellt</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Ausweis gesperrt</translation>
    </message>
    <message>
        <source>Revoked badge refused</source>
        <translation>Gesperrter Ausweis abgelehnt</translation>
    </message>
    <message>
        <source>Leaver pack written</source>
        <translation>Austrittspaket erstellt</translation>
    </message>
    <message>
        <source>Face data, PIN and badge destroyed</source>
        <translation>Gesichtsdaten, PIN und Ausweis vernichtet</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Einwilligung erteilt</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Consent text changed</source>
        <translation>Einwilligungstext geändert</translation>
    </message>
    <message>
        <source>Faces stored</source>
        <translation>Gesichter gespeichert</translation>
    </message>
    <message>
        <source>Faces destroyed</source>
        <translation>Gesichter vernichtet</translation>
    </message>
    <message>
        <source>Faces exported to a file</source>
        <translation>Gesichter in eine Datei exportiert</translation>
    </message>
    <message>
        <source>Faces imported from a file</source>
        <translation>Gesichter aus einer Datei importiert</translation>
    </message>
    <message>
        <source>Schedule changed</source>
        <translation>Arbeitsplan geändert</translation>
    </message>
    <message>
        <source>Schedule given or ended</source>
        <translation>Arbeitsplan zugewiesen oder beendet</translation>
    </message>
    <message>
        <source>Calendar changed</source>
        <translation>Kalender geändert</translation>
    </message>
    <message>
        <source>Leave changed</source>
        <translation>Abwesenheit geändert</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Regeln geändert</translation>
    </message>
    <message>
        <source>Punch corrected</source>
        <translation>Stempelung korrigiert</translation>
    </message>
    <message>
        <source>Exception accepted</source>
        <translation>Klärungsfall akzeptiert</translation>
    </message>
    <message>
        <source>Acceptance taken back</source>
        <translation>Klärungsfall doch nicht akzeptiert</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Monat abgeschlossen</translation>
    </message>
    <message>
        <source>Month reopened</source>
        <translation>Monat wieder geöffnet</translation>
    </message>
    <message>
        <source>Site settings changed</source>
        <translation>Standorteinstellungen geändert</translation>
    </message>
    <message>
        <source>Admin password set</source>
        <translation>Admin-Passwort festgelegt</translation>
    </message>
    <message>
        <source>Admin password removed</source>
        <translation>Admin-Passwort entfernt</translation>
    </message>
    <message>
        <source>Wrong admin password</source>
        <translation>Falsches Admin-Passwort</translation>
    </message>
    <message>
        <source>Front desk added</source>
        <translation>Terminal hinzugefügt</translation>
    </message>
    <message>
        <source>Front desk forgotten</source>
        <translation>Terminal aus der Liste entfernt</translation>
    </message>
    <message>
        <source>Table imported</source>
        <translation>Tabelle importiert</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Importlauf</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Might have been (keys of people)</source>
        <translation>Womöglich (Schlüssel der Personen)</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 der Bescheinigung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The PIN is asked for</source>
        <translation>Die PIN wird verlangt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Failures one after the other</source>
        <translation>Fehlversuche hintereinander</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Kommen/Gehen</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Seconds to wait</source>
        <translation>Wartezeit in Sekunden</translation>
    </message>
    <message>
        <source>Margin to the next person</source>
        <translation>Vorsprung vor der nächsten Person</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>SHA-256 of the pack</source>
        <translation>SHA-256 des Pakets</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Teil des Tages</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Klärungsfall</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>Stempelung</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A former badge was replaced</source>
        <translation>Ein früherer Ausweis wurde ersetzt</translation>
    </message>
    <message>
        <source>What counts instead</source>
        <translation>Was stattdessen zählt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Arbeitsplan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Gesehen um</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Punch that stands</source>
        <translation>Geltende Stempelung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Version des Textes</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Face vectors</source>
        <translation>Gesichtsvektoren</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>two people too alike</source>
        <translation>zwei zu ähnliche Personen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>given</source>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>left to the law again</source>
        <translation>wieder wie im Gesetz</translation>
    </message>
    <message>
        <source>consent text</source>
        <translation>Einwilligungstext</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>time between two punches</source>
        <translation>Zeit zwischen zwei Stempelungen</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>ganzer Tag</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>ein halber Tag</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>Kommen</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ausgetreten</translation>
    </message>
    <message>
        <source>longest shift</source>
        <translation>längste Schicht</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>Vormittag</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>keine Einwilligung</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>has to enter the PIN</source>
        <translation>muss die PIN eingeben</translation>
    </message>
    <message>
        <source>privacy notice</source>
        <translation>Datenschutzhinweis</translation>
    </message>
    <message>
        <source>set</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>unknown face</source>
        <translation>unbekanntes Gesicht</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>storniert</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>1 person came, late.</source>
        <translation>1 Person kam, zu spät.</translation>
    </message>
    <message>
        <source>1 person came.</source>
        <translation>1 Person kam.</translation>
    </message>
    <message>
        <source>{n} people came, nobody late.</source>
        <translation>{n} Personen kamen, niemand zu spät.</translation>
    </message>
    <message>
        <source>{n} people came, {late} of them late.</source>
        <translation>{n} Personen kamen, davon {late} zu spät.</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>Heute gekommen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>{title}: show the figures as a table</source>
        <translation>{title}: Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>{title}: copy the figures</source>
        <translation>{title}: Zahlen kopieren</translation>
    </message>
    <message>
        <source>The figures are in the clipboard.</source>
        <translation>Die Zahlen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Charts of the month</source>
        <translation>Diagramme des Monats</translation>
    </message>
    <message>
        <source>Nobody was here yet in {month}.</source>
        <translation>In {month} war noch niemand hier.</translation>
    </message>
    <message>
        <source>Most were here on {day}: {n}. Absences in the month: {absent}.</source>
        <translation>Die meisten waren am {day} hier: {n}. Fehltage im Monat: {absent}.</translation>
    </message>
    <message>
        <source>Presence by day</source>
        <translation>Anwesenheit pro Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Gefehlt</translation>
    </message>
    <message>
        <source>Nobody came late.</source>
        <translation>Niemand kam zu spät.</translation>
    </message>
    <message>
        <source>Late {times} times, {hours} hours in all; most on {weekday}.</source>
        <translation>{times}-mal zu spät, insgesamt {hours} Stunden; am meisten am {weekday}.</translation>
    </message>
    <message>
        <source>Lateness by weekday</source>
        <translation>Verspätung nach Wochentag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Minuten zu spät</translation>
    </message>
    <message>
        <source>Minutes late, all people together</source>
        <translation>Minuten zu spät, alle Personen zusammen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Keine Abteilung</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regulär</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Überstunden</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Arbeitsfreie Tage</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Hours by department</source>
        <translation>Stunden nach Abteilung</translation>
    </message>
    <message>
        <source>{hours} hours worked in all.</source>
        <translation>Insgesamt {hours} Stunden gearbeitet.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Gearbeitete Stunden</translation>
    </message>
    <message>
        <source>Nobody has overtime.</source>
        <translation>Niemand hat Überstunden.</translation>
    </message>
    <message>
        <source>1 person has {hours} hours.</source>
        <translation>1 Person hat {hours} Stunden.</translation>
    </message>
    <message>
        <source>{n} people have {hours} hours in all.</source>
        <translation>{n} Personen haben insgesamt {hours} Stunden.</translation>
    </message>
    <message>
        <source>{n} people have {hours} hours in all; those with most are shown.</source>
        <translation>{n} Personen haben insgesamt {hours} Stunden; gezeigt sind die mit den meisten.</translation>
    </message>
    <message>
        <source>Overtime by person</source>
        <translation>Überstunden nach Person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Hours of overtime</source>
        <translation>Überstunden</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n}-mal</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>People who agreed</source>
        <translation>Personen, die zugestimmt haben</translation>
    </message>
    <message>
        <source>{version} – in force</source>
        <translation>{version} – in Kraft</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Einwilligungstext</translation>
    </message>
    <message>
        <source>&amp;Make a new version</source>
        <translation>Neue &amp;Version erstellen</translation>
    </message>
    <message>
        <source>People read this text before any picture of them is taken. What they agreed to is recorded with its version, the language they read it in, and the time. Have it checked by whoever answers for data protection at your site.</source>
        <translation>Diesen Text lesen Personen, bevor ein Bild von ihnen aufgenommen wird. Welchem Text sie zugestimmt haben, wird mit der Version, der gelesenen Sprache und der Zeit festgehalten. Lassen Sie ihn von der Person prüfen, die an Ihrem Standort für den Datenschutz zuständig ist.</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>Sprachen des Textes</translation>
    </message>
    <message>
        <source>Write the text in one language at least.</source>
        <translation>Schreiben Sie den Text in mindestens einer Sprache.</translation>
    </message>
    <message>
        <source>Text in {language}</source>
        <translation>Text auf {language}</translation>
    </message>
    <message>
        <source>Empty: people who read this language are shown another one.</source>
        <translation>Leer: Wer diese Sprache liest, sieht den Text in einer anderen.</translation>
    </message>
    <message>
        <source>Everybody with face recognition agreed to the text in force.</source>
        <translation>Alle mit Gesichtserkennung haben dem geltenden Text zugestimmt.</translation>
    </message>
    <message>
        <source>1 person agreed to an older version. Take new pictures of them to ask again.</source>
        <translation>1 Person hat einer älteren Version zugestimmt. Nehmen Sie neue Bilder von ihr auf, um erneut zu fragen.</translation>
    </message>
    <message>
        <source>{count} people agreed to an older version. Take new pictures of them to ask again.</source>
        <translation>{count} Personen haben einer älteren Version zugestimmt. Nehmen Sie neue Bilder von ihnen auf, um erneut zu fragen.</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Versionen des Textes</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Correct the punches of a day</source>
        <translation>Stempelungen eines Tages korrigieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>&amp;Change the chosen punch</source>
        <translation>Gewählte Stempelung än&amp;dern</translation>
    </message>
    <message>
        <source>&amp;Void it</source>
        <translation>Gewählte Stempelung &amp;stornieren</translation>
    </message>
    <message>
        <source>&amp;Add a forgotten one</source>
        <translation>&amp;Vergessene Stempelung nachtragen</translation>
    </message>
    <message>
        <source>IN, came</source>
        <translation>Kommen</translation>
    </message>
    <message>
        <source>OUT, left</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>What will be stored</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>An diesem Tag wurde nichts gestempelt.</translation>
    </message>
    <message>
        <source>&amp;In or out</source>
        <translation>&amp;Kommen oder Gehen</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>Choose the punch in the list.</source>
        <translation>Wählen Sie die Stempelung in der Liste.</translation>
    </message>
    <message>
        <source>This one does not count any more; choose another.</source>
        <translation>Diese zählt nicht mehr; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Say what it should be: another time, or the other of in and out.</source>
        <translation>Geben Sie an, wie es sein soll: eine andere Zeit, oder Gehen statt Kommen und umgekehrt.</translation>
    </message>
    <message>
        <source>{punch} on {day}</source>
        <translation>{punch} am {day}</translation>
    </message>
    <message>
        <source>{punch} will be added, marked as a correction.</source>
        <translation>{punch} wird hinzugefügt und als Korrektur gekennzeichnet.</translation>
    </message>
    <message>
        <source>{punch} will no longer count. It stays in the record.</source>
        <translation>{punch} zählt künftig nicht mehr. Die Stempelung bleibt erhalten.</translation>
    </message>
    <message>
        <source>{old} will count as {new}. The original stays in the record.</source>
        <translation>{old} zählt künftig als {new}. Das Original bleibt erhalten.</translation>
    </message>
    <message>
        <source>Punches of the day</source>
        <translation>Stempelungen des Tages</translation>
    </message>
    <message>
        <source>Confirm the end</source>
        <translation>Das Ende bestätigen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Left at</source>
        <translation>Gegangen &amp;um</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Kommen/Gehen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>In the timesheet</source>
        <translation>Im Stundenzettel</translation>
    </message>
    <message>
        <source>{words}; entered by {name}: {reason}</source>
        <translation>{words}; eingetragen von {name}: {reason}</translation>
    </message>
    <message>
        <source>void, by {name}: {reason}</source>
        <translation>storniert von {name}: {reason}</translation>
    </message>
    <message>
        <source>changed to {punch} by {name}: {reason}</source>
        <translation>geändert in {punch} von {name}: {reason}</translation>
    </message>
    <message>
        <source>Needed; it is kept with the decision</source>
        <translation>Erforderlich; wird mit der Entscheidung aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welche Zeit?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>Welche der beiden</translation>
    </message>
    <message>
        <source>in {zone}</source>
        <translation>in {zone}</translation>
    </message>
    <message>
        <source>The clocks were set forward over {time} on this day; choose a time before or after.</source>
        <translation>Die Uhren wurden an diesem Tag über {time} hinweg vorgestellt; wählen Sie eine Zeit davor oder danach.</translation>
    </message>
    <message>
        <source>The clocks were set back, so {time} came twice; say which one.</source>
        <translation>Die Uhren wurden zurückgestellt, {time} gab es daher zweimal; geben Sie an, welche Zeit gemeint ist.</translation>
    </message>
    <message>
        <source>the first ({offset})</source>
        <translation>die erste ({offset})</translation>
    </message>
    <message>
        <source>the second ({offset})</source>
        <translation>die zweite ({offset})</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The clock-out is missing.</source>
        <translation>Die Ausstempelung fehlt.</translation>
    </message>
    <message>
        <source>The clock-in is missing.</source>
        <translation>Die Einstempelung fehlt.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock had been set back.</source>
        <translation>Die Uhr des Terminals war zurückgestellt.</translation>
    </message>
    <message>
        <source>The day is outside the employment dates.</source>
        <translation>Der Tag liegt außerhalb der Beschäftigungszeit.</translation>
    </message>
    <message>
        <source>The punch lies in the future.</source>
        <translation>Die Stempelung liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>There are punches on a day of leave.</source>
        <translation>Es gibt Stempelungen an einem Abwesenheitstag.</translation>
    </message>
    <message>
        <source>The leave is not approved.</source>
        <translation>Die Abwesenheit ist nicht genehmigt.</translation>
    </message>
    <message>
        <source>the clock-out is missing.</source>
        <translation>die Ausstempelung fehlt.</translation>
    </message>
    <message>
        <source>the clock-in is missing.</source>
        <translation>die Einstempelung fehlt.</translation>
    </message>
    <message>
        <source>the kiosk&apos;s clock had been set back.</source>
        <translation>die Uhr des Terminals war zurückgestellt.</translation>
    </message>
    <message>
        <source>the day is outside the employment dates.</source>
        <translation>der Tag liegt außerhalb der Beschäftigungszeit.</translation>
    </message>
    <message>
        <source>the punch lies in the future.</source>
        <translation>die Stempelung liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>there are punches on a day of leave.</source>
        <translation>es gibt Stempelungen an einem Abwesenheitstag.</translation>
    </message>
    <message>
        <source>the leave is not approved.</source>
        <translation>die Abwesenheit ist nicht genehmigt.</translation>
    </message>
    <message>
        <source>Ask when they left, and add the clock-out; until then it is not paid.</source>
        <translation>Fragen Sie, wann die Person gegangen ist, und tragen Sie die Ausstempelung nach; bis dahin bleibt die Zeit unbezahlt.</translation>
    </message>
    <message>
        <source>Ask when they came, and add the clock-in; until then it is not paid.</source>
        <translation>Fragen Sie, wann die Person gekommen ist, und tragen Sie die Einstempelung nach; bis dahin bleibt die Zeit unbezahlt.</translation>
    </message>
    <message>
        <source>Ask when it really was and change the punches, or accept them.</source>
        <translation>Fragen Sie, wann es wirklich war, und ändern Sie die Stempelungen oder akzeptieren Sie sie.</translation>
    </message>
    <message>
        <source>Correct the first or last day of employment, or void the punches.</source>
        <translation>Korrigieren Sie den ersten oder letzten Tag der Beschäftigung oder stornieren Sie die Stempelungen.</translation>
    </message>
    <message>
        <source>Check the kiosk&apos;s clock, then change the punch or void it.</source>
        <translation>Prüfen Sie die Uhr des Terminals und ändern oder stornieren Sie dann die Stempelung.</translation>
    </message>
    <message>
        <source>Shorten or remove the leave, void the punches, or accept both.</source>
        <translation>Kürzen oder entfernen Sie die Abwesenheit, stornieren Sie die Stempelungen oder akzeptieren Sie beides.</translation>
    </message>
    <message>
        <source>Approve the leave or remove it.</source>
        <translation>Genehmigen Sie die Abwesenheit oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Confirm the time at which it was closed automatically, or give the real one.</source>
        <translation>Bestätigen Sie die Zeit, zu der automatisch ausgestempelt wurde, oder geben Sie die tatsächliche an.</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>unbezahlt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation>{value} min</translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation>{value} h</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>To the nearest</source>
        <translation>Zum nächstliegenden Schritt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Kommen oder Gehen</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>Im Wechsel</translation>
    </message>
    <message>
        <source>As pressed at the kiosk</source>
        <translation>Wie am Terminal gedrückt</translation>
    </message>
    <message>
        <source>Hours are</source>
        <translation>Als Stunden zählt</translation>
    </message>
    <message>
        <source>Every pair of in and out</source>
        <translation>Jedes Paar aus Kommen und Gehen</translation>
    </message>
    <message>
        <source>From the first in to the last out</source>
        <translation>Vom ersten Kommen bis zum letzten Gehen</translation>
    </message>
    <message>
        <source>Check-in window before a shift</source>
        <translation>Einstempelfenster vor einer Schicht</translation>
    </message>
    <message>
        <source>Check-out window after a shift</source>
        <translation>Ausstempelfenster nach einer Schicht</translation>
    </message>
    <message>
        <source>Late grace</source>
        <translation>Kulanz bei Verspätung</translation>
    </message>
    <message>
        <source>Early-leave grace</source>
        <translation>Kulanz bei frühem Gehen</translation>
    </message>
    <message>
        <source>Lateness counts from</source>
        <translation>Verspätung zählt ab</translation>
    </message>
    <message>
        <source>The start of the shift</source>
        <translation>Schichtbeginn</translation>
    </message>
    <message>
        <source>The end of the grace</source>
        <translation>Ende der Kulanz</translation>
    </message>
    <message>
        <source>Half day below</source>
        <translation>Halber Tag unter</translation>
    </message>
    <message>
        <source>Absent below</source>
        <translation>Fehltag unter</translation>
    </message>
    <message>
        <source>Duplicate-punch interval</source>
        <translation>Sperrzeit für Doppelstempelungen</translation>
    </message>
    <message>
        <source>Maximum shift</source>
        <translation>Längste Schicht</translation>
    </message>
    <message>
        <source>Round clock-ins</source>
        <translation>Einstempelungen runden</translation>
    </message>
    <message>
        <source>Round clock-ins to</source>
        <translation>Einstempelungen runden auf</translation>
    </message>
    <message>
        <source>Round clock-outs</source>
        <translation>Ausstempelungen runden</translation>
    </message>
    <message>
        <source>Round clock-outs to</source>
        <translation>Ausstempelungen runden auf</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>As punched</source>
        <translation>Wie gestempelt</translation>
    </message>
    <message>
        <source>Deducted automatically</source>
        <translation>Automatisch abgezogen</translation>
    </message>
    <message>
        <source>Deducted automatically, the punched break credited</source>
        <translation>Automatisch abgezogen, gestempelte Pausen angerechnet</translation>
    </message>
    <message>
        <source>Break deducted</source>
        <translation>Abgezogene Pause</translation>
    </message>
    <message>
        <source>Break deducted after</source>
        <translation>Pausenabzug nach</translation>
    </message>
    <message>
        <source>Daily overtime after</source>
        <translation>Tägliche Überstunden nach</translation>
    </message>
    <message>
        <source>Weekly overtime after</source>
        <translation>Wöchentliche Überstunden nach</translation>
    </message>
    <message>
        <source>Overtime that is none, up to</source>
        <translation>Überstunden zählen nicht bis</translation>
    </message>
    <message>
        <source>Missing time that is none, up to</source>
        <translation>Minusstunden zählen nicht bis</translation>
    </message>
    <message>
        <source>Overtime before a shift</source>
        <translation>Überstunden vor einer Schicht</translation>
    </message>
    <message>
        <source>Overtime rate</source>
        <translation>Überstundensatz</translation>
    </message>
    <message>
        <source>Holiday rate</source>
        <translation>Feiertagssatz</translation>
    </message>
    <message>
        <source>Weekly-off rate</source>
        <translation>Satz an arbeitsfreien Tagen</translation>
    </message>
    <message>
        <source>Weekly off without a schedule</source>
        <translation>Arbeitsfreie Tage ohne Arbeitsplan</translation>
    </message>
    <message>
        <source>Country of the public holidays</source>
        <translation>Land der gesetzlichen Feiertage</translation>
    </message>
    <message>
        <source>Region of the public holidays</source>
        <translation>Region der gesetzlichen Feiertage</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <comment>weekdays, such as Mon-Fri</comment>
        <translation>{first}-{last}</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between weekdays</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>der ganze Tag</translation>
    </message>
    <message>
        <source>half the day</source>
        <translation>der halbe Tag</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>der Vormittag</translation>
    </message>
    <message>
        <source>the afternoon</source>
        <translation>der Nachmittag</translation>
    </message>
    <message>
        <source>Holiday ({name}): all of it at {rate} times the rate.</source>
        <translation>Feiertag ({name}): alles zum {rate}-fachen Satz.</translation>
    </message>
    <message>
        <source>Weekly day off: all of it at {rate} times the rate.</source>
        <translation>Arbeitsfreier Tag: alles zum {rate}-fachen Satz.</translation>
    </message>
    <message>
        <source>{hours} h beyond {limit} h a day</source>
        <translation>{hours} h über {limit} h am Tag hinaus</translation>
    </message>
    <message>
        <source>{overtime} ({hours} h are within the tolerance)</source>
        <translation>{overtime} ({hours} h innerhalb der Toleranz)</translation>
    </message>
    <message>
        <source>{hours} h before the shift&apos;s start cannot be overtime; {overtime}</source>
        <translation>{hours} h vor Beginn der Schicht können keine Überstunden sein; {overtime}</translation>
    </message>
    <message>
        <source>Daily overtime: {overtime}.</source>
        <translation>Tägliche Überstunden: {overtime}.</translation>
    </message>
    <message>
        <source>Weekly overtime: {before} h in the week before this day, {left} h on it: {overtime} h beyond {limit} h.</source>
        <translation>Wöchentliche Überstunden: {before} h in der Woche vor diesem Tag, {left} h an diesem Tag: {overtime} h über {limit} h hinaus.</translation>
    </message>
    <message>
        <source>Regular: {worked} h - {overtime} h = {regular} h.</source>
        <translation>Regulär: {worked} h - {overtime} h = {regular} h.</translation>
    </message>
    <message>
        <source>Came {time} for {due}, {grace} h of grace: not late.</source>
        <translation>Gekommen {time}, geplant {due}, {grace} h Kulanz: nicht zu spät.</translation>
    </message>
    <message>
        <source>Came {time} for {due}, {grace} h of grace: {hours} h late.</source>
        <translation>Gekommen {time}, geplant {due}, {grace} h Kulanz: {hours} h zu spät.</translation>
    </message>
    <message>
        <source>Came {time} for {due}, {grace} h of grace: {hours} h late, all of the shift.</source>
        <translation>Gekommen {time}, geplant {due}, {grace} h Kulanz: {hours} h zu spät, die ganze Schicht.</translation>
    </message>
    <message>
        <source>Came {time} for {due}, {grace} h of grace: {hours} h late, counted from the end of grace.</source>
        <translation>Gekommen {time}, geplant {due}, {grace} h Kulanz: {hours} h zu spät, ab dem Ende der Kulanz gezählt.</translation>
    </message>
    <message>
        <source>Left {time} for {due}, {grace} h of grace: not early.</source>
        <translation>Gegangen {time}, geplant {due}, {grace} h Kulanz: nicht zu früh.</translation>
    </message>
    <message>
        <source>Left {time} for {due}, {grace} h of grace: {hours} h early.</source>
        <translation>Gegangen {time}, geplant {due}, {grace} h Kulanz: {hours} h zu früh.</translation>
    </message>
    <message>
        <source>Left {time} for {due}, {grace} h of grace: {hours} h early, all of the shift.</source>
        <translation>Gegangen {time}, geplant {due}, {grace} h Kulanz: {hours} h zu früh, die ganze Schicht.</translation>
    </message>
    <message>
        <source>Left {time} for {due}, {grace} h of grace: {hours} h early, counted from the end of grace.</source>
        <translation>Gegangen {time}, geplant {due}, {grace} h Kulanz: {hours} h zu früh, ab dem Ende der Kulanz gezählt.</translation>
    </message>
    <message>
        <source>Leave: {type}, {part}, approved.</source>
        <translation>Abwesenheit: {type}, {part}, genehmigt.</translation>
    </message>
    <message>
        <source>Leave: {type}, {part}, not approved, so it excuses nobody.</source>
        <translation>Abwesenheit: {type}, {part}, nicht genehmigt, gilt also nicht als entschuldigt.</translation>
    </message>
    <message>
        <source>Scheduled {hours} h</source>
        <translation>Geplant {hours} h</translation>
    </message>
    <message>
        <source>{hours} h of it on leave</source>
        <translation>davon {hours} h Abwesenheit</translation>
    </message>
    <message>
        <source>worked {hours} h</source>
        <translation>gearbeitet {hours} h</translation>
    </message>
    <message>
        <source>{hours} h in a stint booked to another day</source>
        <translation>{hours} h in einem Arbeitsabschnitt, der auf einen anderen Tag gebucht ist</translation>
    </message>
    <message>
        <source>{parts}: {hours} h missing.</source>
        <translation>{parts}: {hours} h fehlen.</translation>
    </message>
    <message>
        <source>To be looked at: {problem}</source>
        <translation>Zu klären: {problem}</translation>
    </message>
    <message>
        <source>Accepted: {problem}</source>
        <translation>Akzeptiert: {problem}</translation>
    </message>
    <message>
        <source>Code {code}: {reasons}</source>
        <translation>Code {code}: {reasons}</translation>
    </message>
    <message>
        <source>No code: {reasons}</source>
        <translation>Kein Code: {reasons}</translation>
    </message>
    <message>
        <source>less than {hours} h worked.</source>
        <translation>weniger als {hours} h gearbeitet.</translation>
    </message>
    <message>
        <source>the day is not over.</source>
        <translation>der Tag ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>nothing was planned, and there is no punch.</source>
        <translation>nichts war geplant, und es gibt keine Stempelung.</translation>
    </message>
    <message>
        <source>present.</source>
        <translation>anwesend.</translation>
    </message>
    <message>
        <source>a shift is planned and there is no punch.</source>
        <translation>eine Schicht ist geplant, und es gibt keine Stempelung.</translation>
    </message>
    <message>
        <source>half a day of leave, half a day worked.</source>
        <translation>halber Tag Abwesenheit, halber Tag gearbeitet.</translation>
    </message>
    <message>
        <source>on approved leave.</source>
        <translation>genehmigte Abwesenheit.</translation>
    </message>
    <message>
        <source>a weekly day off.</source>
        <translation>ein arbeitsfreier Tag.</translation>
    </message>
    <message>
        <source>not employed on this day.</source>
        <translation>an diesem Tag nicht beschäftigt.</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Punches: {punches}.</source>
        <translation>Stempelungen: {punches}.</translation>
    </message>
    <message>
        <source>Punches: none.</source>
        <translation>Stempelungen: keine.</translation>
    </message>
    <message>
        <source>Outside every planned shift: booked to the date of the clock-in.</source>
        <translation>Außerhalb jeder geplanten Schicht: auf das Datum der Einstempelung gebucht.</translation>
    </message>
    <message>
        <source>{shift}: punches from {before} h before to {after} h after it belong to it.</source>
        <translation>{shift}: Stempelungen von {before} h davor bis {after} h danach gehören dazu.</translation>
    </message>
    <message>
        <source>{hours} h of it lie in a stint booked to another day.</source>
        <translation>{hours} h davon liegen in einem Arbeitsabschnitt, der auf einen anderen Tag gebucht ist.</translation>
    </message>
    <message>
        <source>The stint before counts until {time}: this one counts from there, so that no minute counts twice.</source>
        <translation>Der Arbeitsabschnitt davor zählt bis {time}: Dieser zählt ab dann, damit keine Minute doppelt zählt.</translation>
    </message>
    <message>
        <source>{punch} rounded to the nearest {minutes} min: {time}.</source>
        <translation>{punch}, gerundet auf {minutes} min: {time}.</translation>
    </message>
    <message>
        <source>{punch} rounded up to {minutes} min: {time}.</source>
        <translation>{punch}, aufgerundet auf {minutes} min: {time}.</translation>
    </message>
    <message>
        <source>{punch} rounded down to {minutes} min: {time}.</source>
        <translation>{punch}, abgerundet auf {minutes} min: {time}.</translation>
    </message>
    <message>
        <source>{start} to {end}: {hours} h</source>
        <translation>{start} bis {end}: {hours} h</translation>
    </message>
    <message>
        <source>{stint}, unplanned</source>
        <translation>{stint}, ungeplant</translation>
    </message>
    <message>
        <source>{stint}; the clocks were set forward by {hours} h meanwhile</source>
        <translation>{stint}; die Uhren wurden unterdessen um {hours} h vorgestellt</translation>
    </message>
    <message>
        <source>{stint}; the clocks were set back by {hours} h meanwhile</source>
        <translation>{stint}; die Uhren wurden unterdessen um {hours} h zurückgestellt</translation>
    </message>
    <message>
        <source>{punch} counts for nothing. {meaning}</source>
        <translation>{punch} zählt nicht. {meaning}</translation>
    </message>
    <message>
        <source>{punch} counts for nothing; it was closed automatically at {time}. {meaning}</source>
        <translation>{punch} zählt nicht; automatisch beendet um {time}. {meaning}</translation>
    </message>
    <message>
        <source>{punch}, still running: counts when it has ended.</source>
        <translation>{punch}, läuft noch: zählt, sobald ausgestempelt ist.</translation>
    </message>
    <message>
        <source>From the first in to the last out: {hours} h.</source>
        <translation>Vom ersten Kommen bis zum letzten Gehen: {hours} h.</translation>
    </message>
    <message>
        <source>{hours} h between the stints</source>
        <translation>{hours} h zwischen den Arbeitsabschnitten</translation>
    </message>
    <message>
        <source>none is due up to {hours} h</source>
        <translation>bis {hours} h ist keine fällig</translation>
    </message>
    <message>
        <source>of the {due} h that are due {taken} h were taken</source>
        <translation>von den fälligen {due} h wurden {taken} h genommen</translation>
    </message>
    <message>
        <source>{hours} h deducted</source>
        <translation>{hours} h abgezogen</translation>
    </message>
    <message>
        <source>{due} h are due; {deducted} h deducted</source>
        <translation>{due} h sind fällig; {deducted} h abgezogen</translation>
    </message>
    <message>
        <source>Break: {parts}.</source>
        <translation>Pause: {parts}.</translation>
    </message>
    <message>
        <source>Worked: {span} h - {deducted} h = {worked} h.</source>
        <translation>Gearbeitet: {span} h - {deducted} h = {worked} h.</translation>
    </message>
    <message>
        <source>Worked: {worked} h.</source>
        <translation>Gearbeitet: {worked} h.</translation>
    </message>
    <message>
        <source>{schedule} {start}-{end}</source>
        <translation>{schedule} {start}-{end}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>Kommen {time}</translation>
    </message>
    <message>
        <source>out {time}</source>
        <translation>Gehen {time}</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>Kommen {time}</translation>
    </message>
    <message>
        <source>Out {time}</source>
        <translation>Gehen {time}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>enrollment</name>
    <message>
        <source>The text is too long: at most {most} million characters are read at once. Give the pictures in several parts.</source>
        <translation>Der Text ist zu lang: Höchstens {most} Millionen Zeichen werden auf einmal gelesen. Fügen Sie die Bilder in mehreren Teilen ein.</translation>
    </message>
    <message>
        <source>There is no picture in this text. It needs base64, a data URL, or JSON with either.</source>
        <translation>Dieser Text enthält kein Bild. Erwartet wird Base64, eine Data-URL oder JSON mit einem von beiden.</translation>
    </message>
    <message>
        <source>Only the first {most} pictures of a text are used; give the rest later.</source>
        <translation>Nur die ersten {most} Bilder eines Textes werden verwendet; fügen Sie die übrigen später ein.</translation>
    </message>
    <message>
        <source>{count} more pictures</source>
        <translation>{count} weitere Bilder</translation>
    </message>
    <message>
        <source>The text begins like JSON, but cannot be read as such. Copy all of it.</source>
        <translation>Der Text beginnt wie JSON, lässt sich aber nicht so lesen. Kopieren Sie alles.</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>This data URL is not written in base64; ask for one.</source>
        <translation>Diese Data-URL ist nicht in Base64 kodiert; fordern Sie eine in Base64 an.</translation>
    </message>
    <message>
        <source>It is no photo but “{kind}”. Only photos can be given as text.</source>
        <translation>Es ist kein Foto, sondern „{kind}“. Nur Fotos können als Text eingefügt werden.</translation>
    </message>
    <message>
        <source>It is too large: at most {most} MB. Save it smaller.</source>
        <translation>Es ist zu groß: höchstens {most} MB. Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>It is not base64, or was cut short. Copy all of it.</source>
        <translation>Es ist kein Base64 oder wurde abgeschnitten. Kopieren Sie alles.</translation>
    </message>
    <message>
        <source>It is empty. Copy all of it.</source>
        <translation>Es ist leer. Kopieren Sie alles.</translation>
    </message>
    <message>
        <source>The employee ID {number} belongs to {name}, who is in the archive. Bring that person back on the People page, or correct the number.</source>
        <translation>Die Personalnummer {number} gehört {name} (im Archiv). Holen Sie diese Person auf der Seite Personen zurück oder korrigieren Sie die Nummer.</translation>
    </message>
    <message>
        <source>The employee ID {number} belongs to {name} already. Correct it, or take new pictures of that person instead.</source>
        <translation>Die Personalnummer {number} gehört schon {name}. Korrigieren Sie sie oder nehmen Sie stattdessen neue Bilder dieser Person auf.</translation>
    </message>
    <message>
        <source>&amp;Add pictures</source>
        <translation>Bilder &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Photos or a video…</source>
        <translation>&amp;Fotos oder ein Video…</translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Text from another system…</source>
        <translation>&amp;Text aus einem anderen System…</translation>
    </message>
    <message>
        <source>What was &amp;copied</source>
        <translation>Aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>{count} more photos and videos were left out; a few good ones are enough.</source>
        <translation>{count} weitere Fotos und Videos wurden weggelassen; ein paar gute reichen.</translation>
    </message>
    <message>
        <source>There are no photos or videos in what was added.</source>
        <translation>Darin sind keine Fotos oder Videos.</translation>
    </message>
    <message>
        <source>There is no picture in what was added.</source>
        <translation>Darin ist kein Bild.</translation>
    </message>
    <message>
        <source>Nothing that could be a picture was copied before.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Add photos or a video</source>
        <translation>Fotos oder ein Video hinzufügen</translation>
    </message>
    <message>
        <source>Photos and videos ({patterns})</source>
        <translation>Fotos und Videos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Ordner mit Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Copied picture</source>
        <translation>Kopiertes Bild</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Noch eines</translation>
    </message>
    <message>
        <source>Looking… {seconds} s of it so far.</source>
        <translation>Wird geprüft… bisher {seconds} s.</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Warten auf die Kamera…</translation>
    </message>
    <message>
        <source>Face recognition is starting…</source>
        <translation>Die Gesichtserkennung startet…</translation>
    </message>
    <message>
        <source>&amp;Take picture</source>
        <translation>Bild &amp;aufnehmen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Files looked at</source>
        <translation>Durchgesehene Dateien</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Die Dateien werden durchgesehen…</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Sprache des Textes</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Einwilligungstext</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>I have &amp;read this and agree to face recognition</source>
        <translation>Ich habe dies &amp;gelesen und stimme der Gesichtserkennung zu</translation>
    </message>
    <message>
        <source>I do &amp;not agree: I clock in and out with a PIN</source>
        <translation>Ich stimme &amp;nicht zu: Ich stemple mit PIN</translation>
    </message>
    <message>
        <source>Let the person read and answer. Without their consent no picture is taken, and what is stored of their face is destroyed with the last step.</source>
        <translation>Lassen Sie die Person lesen und antworten. Ohne Einwilligung wird kein Bild aufgenommen, und was von ihrem Gesicht gespeichert ist, wird mit dem letzten Schritt vernichtet.</translation>
    </message>
    <message>
        <source>Let the person read and answer. Either way they can clock in and out; nothing is stored before the last step.</source>
        <translation>Lassen Sie die Person lesen und antworten. In jedem Fall kann sie stempeln; vor dem letzten Schritt wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>A PIN as a second way in</source>
        <translation>Eine PIN als zweiter Weg</translation>
    </message>
    <message>
        <source>There is a PIN already. It stays as it is unless another one is typed.</source>
        <translation>Es gibt schon eine PIN. Sie bleibt, wenn keine andere eingegeben wird.</translation>
    </message>
    <message>
        <source>For when the camera is out of order or asks twice, and for whoever does not want face recognition. It can be set later, too.</source>
        <translation>Für den Fall, dass die Kamera ausfällt oder nachfragt, und für alle, die keine Gesichtserkennung möchten. Sie kann auch später festgelegt werden.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>1 stored; the new ones replace it</source>
        <translation>1 gespeichert; die neuen ersetzen es</translation>
    </message>
    <message>
        <source>{count} stored; the new ones replace them</source>
        <translation>{count} gespeichert; die neuen ersetzen sie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Taken.</source>
        <translation>Aufgenommen.</translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation>Gut. Halten Sie still.</translation>
    </message>
    <message>
        <source>Turn back to the middle.</source>
        <translation>Drehen Sie sich zurück zur Mitte.</translation>
    </message>
    <message>
        <source>Now to the other side.</source>
        <translation>Nun zur anderen Seite.</translation>
    </message>
    <message>
        <source>A little further.</source>
        <translation>Noch etwas weiter.</translation>
    </message>
    <message>
        <source>Keep the eyes on the camera and turn slowly.</source>
        <translation>Blicken Sie weiter in die Kamera und drehen Sie den Kopf langsam.</translation>
    </message>
    <message>
        <source>Keep the eyes on the camera and raise the chin slowly.</source>
        <translation>Blicken Sie weiter in die Kamera und heben Sie langsam das Kinn.</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Pictures appear here.

Photos, folders of them or a short video can be dropped anywhere on this page.</source>
        <translation>Bilder erscheinen hier.

Fotos, Ordner davon oder ein kurzes Video können Sie überall auf dieser Seite ablegen.</translation>
    </message>
    <message>
        <source>This does not look like the person in the other pictures.</source>
        <translation>Dies sieht nicht wie die Person auf den anderen Bildern aus.</translation>
    </message>
    <message>
        <source>This and the other pictures do not show the same person.</source>
        <translation>Dieses und die anderen Bilder zeigen nicht dieselbe Person.</translation>
    </message>
    <message>
        <source>All pictures must show one person. Remove those that do not.</source>
        <translation>Alle Bilder müssen eine Person zeigen. Entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>At least one good picture is needed.</source>
        <translation>Mindestens ein gutes Bild ist nötig.</translation>
    </message>
    <message>
        <source>Recognition is surer with {enough} pictures or more.</source>
        <translation>Ab {enough} Bildern ist die Erkennung sicherer.</translation>
    </message>
    <message>
        <source>That is enough. More from other sides make it surer.</source>
        <translation>Das reicht. Weitere von anderen Seiten machen es sicherer.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Usable. Closer, sharper or lighter is better.</source>
        <translation>Brauchbar. Näher, schärfer oder heller ist besser.</translation>
    </message>
    <message>
        <source>Good. {count} views were found in it.</source>
        <translation>Gut. {count} Ansichten wurden darin gefunden.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Very good: several sides, sharp and well lit.</source>
        <translation>Sehr gut: mehrere Seiten, scharf und gut beleuchtet.</translation>
    </message>
    <message>
        <source>Good: enough for every day.</source>
        <translation>Gut: reicht für jeden Tag.</translation>
    </message>
    <message>
        <source>Fair: two or three more good pictures make it much surer.</source>
        <translation>Mittelmäßig: Zwei oder drei gute Bilder mehr machen es viel sicherer.</translation>
    </message>
    <message>
        <source>Weak: take some in better light, closer to the camera.</source>
        <translation>Schwach: Nehmen Sie welche in besserem Licht und näher an der Kamera auf.</translation>
    </message>
    <message>
        <source>S&amp;how the digits</source>
        <translation>Zif&amp;fern zeigen</translation>
    </message>
    <message>
        <source>&amp;PIN (optional)</source>
        <translation>&amp;PIN (optional)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation>PIN wie&amp;derholen</translation>
    </message>
    <message>
        <source>The PIN is missing.</source>
        <translation>Die PIN fehlt.</translation>
    </message>
    <message>
        <source>Type the same PIN in both fields.</source>
        <translation>Geben Sie in beide Felder dieselbe PIN ein.</translation>
    </message>
    <message>
        <source>This PIN can be used.</source>
        <translation>Diese PIN kann verwendet werden.</translation>
    </message>
    <message>
        <source>{shortest} to {longest} digits that only the person knows; not all the same, not in a row.</source>
        <translation>{shortest} bis {longest} Ziffern, die nur die Person kennt; nicht alle gleich, nicht fortlaufend.</translation>
    </message>
    <message>
        <source>Clocking in with a PIN</source>
        <translation>Stempeln mit PIN</translation>
    </message>
    <message>
        <source>Set the PIN &amp;later</source>
        <translation>PIN &amp;später festlegen</translation>
    </message>
    <message>
        <source>At the front desk the person types their employee ID and this PIN. The hours count as everybody&apos;s do. Let the person choose and type it.</source>
        <translation>Am Terminal gibt die Person ihre Personalnummer und diese PIN ein. Die Stunden zählen wie bei allen. Lassen Sie die Person sie wählen und eingeben.</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Posen</translation>
    </message>
    <message>
        <source>{pose}: taken</source>
        <translation>{pose}: aufgenommen</translation>
    </message>
    <message>
        <source>{pose}: asked for now</source>
        <translation>{pose}: jetzt an der Reihe</translation>
    </message>
    <message>
        <source>{pose}: skipped</source>
        <translation>{pose}: übersprungen</translation>
    </message>
    <message>
        <source>{pose}: to come</source>
        <translation>{pose}: kommt noch</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Schritt {number} von {count}: {title}</translation>
    </message>
    <message>
        <source>Pictures as text</source>
        <translation>Bilder als Text</translation>
    </message>
    <message>
        <source>Text with pictures</source>
        <translation>Text mit Bildern</translation>
    </message>
    <message>
        <source>&amp;Load a file…</source>
        <translation>&amp;Datei laden…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Paste photos that another system gives as text: a data URL, base64, several of them, or JSON with a list of them.</source>
        <translation>Fügen Sie Fotos ein, die ein anderes System als Text ausgibt: eine Data-URL, Base64, mehrere davon oder JSON mit einer Liste davon.</translation>
    </message>
    <message>
        <source>{count} characters, beginning with:</source>
        <translation>{count} Zeichen, beginnend mit:</translation>
    </message>
    <message>
        <source>A file with pictures as text</source>
        <translation>Eine Datei mit Bildern als Text</translation>
    </message>
    <message>
        <source>Text (*.txt *.json *.b64 *.csv)</source>
        <translation>Text (*.txt *.json *.b64 *.csv)</translation>
    </message>
    <message>
        <source>1 picture was found.</source>
        <translation>1 Bild wurde gefunden.</translation>
    </message>
    <message>
        <source>{count} pictures were found.</source>
        <translation>{count} Bilder wurden gefunden.</translation>
    </message>
    <message>
        <source>{picture}: {reason}</source>
        <translation>{picture}: {reason}</translation>
    </message>
    <message>
        <source>{count} pictures in all cannot be used.</source>
        <translation>{count} Bilder insgesamt können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The file is too large: at most {most} MB are read at once. Give the pictures in several parts.</source>
        <translation>Die Datei ist zu groß: Höchstens {most} MB werden auf einmal gelesen. Fügen Sie die Bilder in mehreren Teilen ein.</translation>
    </message>
    <message>
        <source>The file is no text. Add photos as they are, without this dialog.</source>
        <translation>Die Datei ist kein Text. Fügen Sie Fotos direkt hinzu, ohne diesen Dialog.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Chin up</source>
        <translation>Kinn hoch</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Brille</translation>
    </message>
    <message>
        <source>Look straight at the camera</source>
        <translation>Blicken Sie geradeaus in die Kamera</translation>
    </message>
    <message>
        <source>Turn the head a little to the left</source>
        <translation>Drehen Sie den Kopf etwas nach links</translation>
    </message>
    <message>
        <source>Now a little to the right</source>
        <translation>Nun etwas nach rechts</translation>
    </message>
    <message>
        <source>Raise the chin a little</source>
        <translation>Heben Sie das Kinn etwas</translation>
    </message>
    <message>
        <source>Glasses on, or off?</source>
        <translation>Mit oder ohne Brille?</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>Das reicht</translation>
    </message>
    <message>
        <source>Take more pictures, add photos, or continue.</source>
        <translation>Nehmen Sie mehr Bilder auf, fügen Sie Fotos hinzu oder fahren Sie fort.</translation>
    </message>
    <message>
        <source>If you wear glasses at times, take one picture more with or without them. Otherwise skip. A mask needs no picture.</source>
        <translation>Wenn Sie manchmal eine Brille tragen, nehmen Sie ein weiteres Bild mit oder ohne Brille auf. Sonst überspringen Sie diesen Schritt. Für eine Maske ist kein Bild nötig.</translation>
    </message>
    <message>
        <source>Test recognition</source>
        <translation>Erkennung testen</translation>
    </message>
    <message>
        <source>Test a&amp;gain</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Let {name} look at the camera.</source>
        <translation>Lassen Sie {name} in die Kamera blicken.</translation>
    </message>
    <message>
        <source>No face in view. Step in front of the camera.</source>
        <translation>Kein Gesicht zu sehen. Treten Sie vor die Kamera.</translation>
    </message>
    <message>
        <source>Recognised as {name}, and as nobody else.</source>
        <translation>Erkannt als {name} und als niemand sonst.</translation>
    </message>
    <message>
        <source>The camera takes this face for {name}.</source>
        <translation>Die Kamera hält dieses Gesicht für {name}.</translation>
    </message>
    <message>
        <source>Too much like {name} to be told apart: a PIN will be asked for.</source>
        <translation>{name} zum Verwechseln ähnlich: Es wird eine PIN verlangt.</translation>
    </message>
    <message>
        <source>Too much like somebody else: a PIN will be asked for.</source>
        <translation>Einer anderen Person zum Verwechseln ähnlich: Es wird eine PIN verlangt.</translation>
    </message>
    <message>
        <source>Not recognised. Go back and take more pictures.</source>
        <translation>Nicht erkannt. Gehen Sie zurück und nehmen Sie mehr Bilder auf.</translation>
    </message>
    <message>
        <source>Two faces. Only one person may be in the picture.</source>
        <translation>Zwei Gesichter. Nur eine Person darf im Bild sein.</translation>
    </message>
    <message>
        <source>Too far away. Come closer.</source>
        <translation>Zu weit weg. Kommen Sie näher.</translation>
    </message>
    <message>
        <source>Blurred. Hold still.</source>
        <translation>Unscharf. Halten Sie still.</translation>
    </message>
    <message>
        <source>Too dark. Turn towards the light.</source>
        <translation>Zu dunkel. Wenden Sie sich zum Licht.</translation>
    </message>
    <message>
        <source>Too bright. Step out of the glare.</source>
        <translation>Zu hell. Gehen Sie aus dem grellen Licht.</translation>
    </message>
    <message>
        <source>Turned too far. Come back a little.</source>
        <translation>Zu weit gedreht. Drehen Sie den Kopf etwas zurück.</translation>
    </message>
    <message>
        <source>Cut off at the edge. Move to the middle.</source>
        <translation>Abgeschnitten. Gehen Sie in die Mitte.</translation>
    </message>
    <message>
        <source>Covered. Take off the mask or scarf.</source>
        <translation>Verdeckt. Nehmen Sie Maske oder Schal ab.</translation>
    </message>
    <message>
        <source>This face is enrolled already</source>
        <translation>Dieses Gesicht ist schon erfasst</translation>
    </message>
    <message>
        <source>This face looks like somebody enrolled</source>
        <translation>Dieses Gesicht ähnelt einem erfassten</translation>
    </message>
    <message>
        <source>It is {name} ({number}): give them these pictures</source>
        <translation>Es ist {name} ({number}): diese Bilder zuordnen</translation>
    </message>
    <message>
        <source>It is {name} ({number}), now in the archive: bring them back with these pictures</source>
        <translation>Es ist {name} ({number}), jetzt im Archiv: mit diesen Bildern zurückholen</translation>
    </message>
    <message>
        <source>It is {name}: these are different people</source>
        <translation>Es ist {name}: Dies sind verschiedene Personen</translation>
    </message>
    <message>
        <source>Ask these people for a &amp;PIN when the camera sees them</source>
        <translation>Von diesen Personen eine &amp;PIN verlangen, wenn die Kamera sie sieht</translation>
    </message>
    <message>
        <source>Without a PIN as yet: {names}. Give them one on the People page; who is asked for a PIN they do not have cannot clock in by face.</source>
        <translation>Noch ohne PIN: {names}. Geben Sie ihnen auf der Seite Personen eine; wer nach einer PIN gefragt wird und keine hat, kann nicht mit dem Gesicht stempeln.</translation>
    </message>
    <message>
        <source>Enroll a person</source>
        <translation>Person erfassen</translation>
    </message>
    <message>
        <source>Take new pictures</source>
        <translation>Neue Bilder aufnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Nothing is stored before you save.</source>
        <translation>Bevor Sie speichern, wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>The pictures taken so far are dropped and nothing is stored.</source>
        <translation>Die bisher aufgenommenen Bilder werden verworfen, und nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Drop the pictures</source>
        <translation>Bilder verwerfen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>New pictures of {name}</source>
        <translation>Neue Bilder von {name}</translation>
    </message>
    <message>
        <source>Does {name} agree?</source>
        <translation>Willigt {name} ein?</translation>
    </message>
    <message>
        <source>Pictures of {name}</source>
        <translation>Bilder von {name}</translation>
    </message>
    <message>
        <source>A PIN for {name}</source>
        <translation>Eine PIN für {name}</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>agreed to version {version}, read in {language}</source>
        <translation>hat Version {version} zugestimmt, gelesen auf {language}</translation>
    </message>
    <message>
        <source>They take the place of the {count} stored now.</source>
        <translation>Sie ersetzen die {count} jetzt gespeicherten.</translation>
    </message>
    <message>
        <source>set when saved</source>
        <translation>wird beim Speichern festgelegt</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>{name} clocks in with employee ID and PIN, without face recognition.</source>
        <translation>{name} stempelt mit Personalnummer und PIN, ohne Gesichtserkennung.</translation>
    </message>
    <message>
        <source>{name} is stored without face recognition and cannot clock in before there is a PIN or a badge. Both are given on the People page.</source>
        <translation>{name} wird ohne Gesichtserkennung gespeichert und kann erst mit PIN oder Ausweis stempeln. Beides wird auf der Seite Personen vergeben.</translation>
    </message>
    <message>
        <source>What is stored of this face is destroyed when you save.</source>
        <translation>Was von diesem Gesicht gespeichert ist, wird beim Speichern vernichtet.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The consent text is empty. Write what people agree to.</source>
        <translation>Der Einwilligungstext ist leer. Schreiben Sie, worin eingewilligt wird.</translation>
    </message>
    <message>
        <source>The consent text is {count} characters long; at most {most} are possible.</source>
        <translation>Der Einwilligungstext ist {count} Zeichen lang; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>The consent text contains a character that cannot be shown; type it again without it.</source>
        <translation>Der Einwilligungstext enthält ein Zeichen, das nicht angezeigt werden kann; geben Sie ihn ohne dieses ein.</translation>
    </message>
    <message>
        <source>{schedule} {start}-{end} on {day}</source>
        <translation>{schedule} {start}-{end} am {day}</translation>
    </message>
    <message>
        <source>{one} and {other} overlap; nobody can work both. Change the times or the days of one of them.</source>
        <translation>{one} und {other} überschneiden sich; niemand kann beide arbeiten. Ändern Sie bei einer der beiden die Zeiten oder die Tage.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>Eine PIN besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>Eine PIN hat {shortest} bis {longest} Ziffern.</translation>
    </message>
    <message>
        <source>All digits of this PIN are the same; choose one harder to guess.</source>
        <translation>Alle Ziffern dieser PIN sind gleich; wählen Sie eine, die schwerer zu erraten ist.</translation>
    </message>
    <message>
        <source>The digits of this PIN are in a row; choose one harder to guess.</source>
        <translation>Die Ziffern dieser PIN sind fortlaufend; wählen Sie eine, die schwerer zu erraten ist.</translation>
    </message>
    <message>
        <source>must be weekdays such as [&quot;Sat&quot;, &quot;Sun&quot;] or &quot;Sat-Sun&quot;</source>
        <translation>müssen Wochentage sein, etwa [&quot;Sat&quot;, &quot;Sun&quot;] oder &quot;Sat-Sun&quot;</translation>
    </message>
    <message>
        <source>“{key}” {problem}.</source>
        <translation>„{key}“ {problem}.</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>muss eines von {choices} sein</translation>
    </message>
    <message>
        <source>must be the two letters of a country, such as DE</source>
        <translation>müssen die zwei Buchstaben eines Landes sein, etwa DE</translation>
    </message>
    <message>
        <source>must be the code of a region, such as BY</source>
        <translation>muss der Code einer Region sein, etwa BY</translation>
    </message>
    <message>
        <source>must be a whole number from {least} to {most}</source>
        <translation>muss eine ganze Zahl von {least} bis {most} sein</translation>
    </message>
    <message>
        <source>must be a number from {least} to {most}</source>
        <translation>muss eine Zahl von {least} bis {most} sein</translation>
    </message>
    <message>
        <source>must be whole seconds</source>
        <translation>müssen ganze Sekunden sein</translation>
    </message>
    <message>
        <source>{problem} (it is {value})</source>
        <translation>{problem} (es ist {value})</translation>
    </message>
    <message>
        <source>is not a setting this program knows</source>
        <translation>ist keine Einstellung, die dieses Programm kennt</translation>
    </message>
    <message>
        <source>needs a holiday_country beside it</source>
        <translation>braucht daneben ein holiday_country</translation>
    </message>
    <message>
        <source>must not be more than half_day_threshold_hours: nobody would have a half day</source>
        <translation>darf nicht größer sein als half_day_threshold_hours: Sonst hätte niemand einen halben Tag</translation>
    </message>
    <message>
        <source>“{zone}” is not a known time zone; use an IANA name such as Europe/Berlin.</source>
        <translation>„{zone}“ ist keine bekannte Zeitzone; verwenden Sie einen IANA-Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The time within which a second look is the same punch must be between 0 and {most} minutes.</source>
        <translation>Die Zeit, in der ein zweiter Blick noch als dieselbe Stempelung gilt, muss zwischen 0 und {most} Minuten liegen.</translation>
    </message>
    <message>
        <source>The longest shift must be between {least} and {most} hours.</source>
        <translation>Die längste Schicht muss zwischen {least} und {most} Stunden liegen.</translation>
    </message>
    <message>
        <source>site&apos;s name</source>
        <translation>Name des Standorts</translation>
    </message>
    <message>
        <source>consent text&apos;s version</source>
        <translation>Version des Einwilligungstextes</translation>
    </message>
    <message>
        <source>The privacy notice is {count} characters long; at most {most} are possible.</source>
        <translation>Der Datenschutzhinweis ist {count} Zeichen lang; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>The privacy notice contains a character that cannot be shown; type it again without it.</source>
        <translation>Der Datenschutzhinweis enthält ein Zeichen, das nicht angezeigt werden kann; geben Sie ihn ohne dieses ein.</translation>
    </message>
    <message>
        <source>“{text}” names no weekdays; write them as in Mon-Fri, Mon,Wed or daily.</source>
        <translation>„{text}“ nennt keine Wochentage; schreiben Sie sie wie Mon-Fri, Mon,Wed oder daily.</translation>
    </message>
    <message>
        <source>No admin password was set yet; set one under Settings.</source>
        <translation>Noch ist kein Admin-Passwort festgelegt; legen Sie eines unter Einstellungen fest.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what people punch is kept until then.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz; was gestempelt wird, bleibt bis dahin erhalten.</translation>
    </message>
    <message>
        <source>This is not the admin password. Try again.</source>
        <translation>Dies ist nicht das Admin-Passwort. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The password needs {shortest} to {longest} characters.</source>
        <translation>Das Passwort braucht {shortest} bis {longest} Zeichen.</translation>
    </message>
    <message>
        <source>This password is too easy to guess; choose another one.</source>
        <translation>Dieses Passwort ist zu leicht zu erraten; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This person was removed, so they cannot have a badge.</source>
        <translation>Diese Person wurde entfernt und kann daher keinen Ausweis haben.</translation>
    </message>
    <message>
        <source>This code is no badge of this site.</source>
        <translation>Dieser Code ist kein Ausweis dieses Standorts.</translation>
    </message>
    <message>
        <source>This badge is no longer valid. Ask at reception for a new one.</source>
        <translation>Dieser Ausweis gilt nicht mehr. Bitten Sie am Empfang um einen neuen.</translation>
    </message>
    <message>
        <source>There is no text. Write the consent text in one language at least.</source>
        <translation>Es gibt keinen Text. Schreiben Sie den Einwilligungstext in mindestens einer Sprache.</translation>
    </message>
    <message>
        <source>This is the text in force already. Change it, or close.</source>
        <translation>Dies ist schon der geltende Text. Ändern Sie ihn oder schließen Sie.</translation>
    </message>
    <message>
        <source>Faces are stored only with the person&apos;s consent. Record the consent first, or enroll the person without a face.</source>
        <translation>Gesichter werden nur mit Einwilligung der Person gespeichert. Halten Sie zuerst die Einwilligung fest oder erfassen Sie die Person ohne Gesicht.</translation>
    </message>
    <message>
        <source>A face without a usable quality was refused; capture the face again.</source>
        <translation>Ein Gesicht ohne brauchbare Qualität wurde abgelehnt; nehmen Sie es erneut auf.</translation>
    </message>
    <message>
        <source>This person was removed; enroll them again first.</source>
        <translation>Diese Person wurde entfernt; erfassen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>This front desk takes no PINs. Please ask at reception.</source>
        <translation>Dieses Terminal nimmt keine PINs an. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>This front desk takes no badges. Please ask at reception.</source>
        <translation>Dieses Terminal nimmt keine Ausweise an. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>A stored PIN or password is damaged; set it anew.</source>
        <translation>Eine gespeicherte PIN oder ein Passwort ist beschädigt; legen Sie sie neu fest.</translation>
    </message>
    <message>
        <source>Too many wrong attempts: wait {seconds} seconds, then try again.</source>
        <translation>Zu viele falsche Versuche: Warten Sie {seconds} Sekunden und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Too many wrong attempts: wait {minutes} minutes, then try again.</source>
        <translation>Zu viele falsche Versuche: Warten Sie {minutes} Minuten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Faces are stored only with the person&apos;s consent. Ask for it first.</source>
        <translation>Gesichter werden nur mit Einwilligung der Person gespeichert. Fragen Sie zuerst danach.</translation>
    </message>
    <message>
        <source>This person was removed, so they cannot have a PIN.</source>
        <translation>Diese Person wurde entfernt und kann daher keine PIN haben.</translation>
    </message>
    <message>
        <source>This employee ID and this PIN do not belong together. Try again, or ask at reception.</source>
        <translation>Diese Personalnummer und diese PIN gehören nicht zusammen. Versuchen Sie es erneut oder fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>This PIN is not the right one. Try again, or ask at reception.</source>
        <translation>Diese PIN ist nicht die richtige. Versuchen Sie es erneut oder fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>This leave does not exist any more.</source>
        <translation>Diese Abwesenheit gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The database&apos;s address is not a valid URL.</source>
        <translation>Die Adresse der Datenbank ist keine gültige URL.</translation>
    </message>
    <message>
        <source>The database needs a file; it cannot live in memory.</source>
        <translation>Die Datenbank braucht eine Datei; sie kann nicht nur im Speicher liegen.</translation>
    </message>
    <message>
        <source>{path} is on a network share, where the database would not be safe; choose a folder on this computer&apos;s own disk.</source>
        <translation>{path} liegt auf einer Netzwerkfreigabe, wo die Datenbank nicht sicher wäre; wählen Sie einen Ordner auf dem eigenen Datenträger dieses Computers.</translation>
    </message>
    <message>
        <source>{path} is of an older version of this program and cannot be brought up to date, because it cannot be written. Copy its folder to a place where you may write and use the copy.</source>
        <translation>{path} stammt von einer älteren Version dieses Programms und kann nicht aktualisiert werden, weil nicht darin geschrieben werden kann. Kopieren Sie den Ordner an einen Ort, an dem Sie schreiben dürfen, und verwenden Sie die Kopie.</translation>
    </message>
    <message>
        <source>{path} cannot be read: this user may not read it.</source>
        <translation>{path} kann nicht gelesen werden: Diesem Benutzerkonto fehlt das Leserecht.</translation>
    </message>
    <message>
        <source>The database server cannot be used; check its address and that it is running.</source>
        <translation>Der Datenbankserver ist nicht erreichbar; prüfen Sie seine Adresse und ob er läuft.</translation>
    </message>
    <message>
        <source>The database {path} was moved or replaced while this program had it open. Nothing is stored until it is back in its place or this program is started again.</source>
        <translation>Die Datenbank {path} wurde verschoben oder ersetzt, während dieses Programm sie geöffnet hatte. Nichts wird gespeichert, bis sie wieder an ihrem Platz ist oder dieses Programm neu gestartet wurde.</translation>
    </message>
    <message>
        <source>The database server reported an error: nothing was stored. Check that it is running, then try again.</source>
        <translation>Der Datenbankserver hat einen Fehler gemeldet: Nichts wurde gespeichert. Prüfen Sie, ob er läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no person with the key {person_id}.</source>
        <translation>Es gibt keine Person mit dem Schlüssel {person_id}.</translation>
    </message>
    <message>
        <source>The employee ID {employee_id} is already in use; everybody has their own.</source>
        <translation>Die Personalnummer {employee_id} ist schon vergeben; jede Person hat ihre eigene.</translation>
    </message>
    <message>
        <source>The employee ID {employee_id} belonged to somebody removed on {date} whose punches are kept; give this person another one.</source>
        <translation>Die Personalnummer {employee_id} gehörte jemandem, der am {date} entfernt wurde und dessen Stempelungen aufbewahrt werden; geben Sie dieser Person eine andere.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program (schema {revision}). Install the newest version; nothing was changed.</source>
        <translation>Die Datenbank wurde von einer neueren Version dieses Programms geschrieben (Schema {revision}). Installieren Sie die neueste Version; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This schedule does not exist any more.</source>
        <translation>Diesen Arbeitsplan gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is already a schedule called “{name}”; choose another name.</source>
        <translation>Es gibt schon einen Arbeitsplan namens „{name}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This assignment does not exist any more.</source>
        <translation>Diese Zuweisung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{path} is being changed by another program all the time; try again in a moment.</source>
        <translation>{path} wird ständig von einem anderen Programm geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database is busy: nothing was stored. Try again in a moment.</source>
        <translation>Die Datenbank ist gerade belegt: Nichts wurde gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{path} is on a drive that cannot keep the database safe (a network share?); choose a folder on this computer&apos;s own disk.</source>
        <translation>{path} liegt auf einem Laufwerk, auf dem die Datenbank nicht sicher ist (eine Netzwerkfreigabe?); wählen Sie einen Ordner auf dem eigenen Datenträger dieses Computers.</translation>
    </message>
    <message>
        <source>{path} is a database of another program; choose another file or folder.</source>
        <translation>{path} ist die Datenbank eines anderen Programms; wählen Sie eine andere Datei oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup copy {target} could not be made; nothing was changed.</source>
        <translation>Die Sicherungskopie {target} konnte nicht erstellt werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date without losing rows; nothing was changed. Keep using the previous version and report this.</source>
        <translation>Die Datenbank konnte nicht ohne Verlust von Zeilen aktualisiert werden; nichts wurde geändert. Verwenden Sie weiter die vorige Version und melden Sie dies.</translation>
    </message>
    <message>
        <source>The database is in use by another program: nothing was stored. Close that program or try again in a moment.</source>
        <translation>Die Datenbank wird von einem anderen Programm benutzt: Nichts wurde gespeichert. Schließen Sie das Programm oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database {path} was made by another version of this program. Install that version, or start with another data folder.</source>
        <translation>Die Datenbank {path} stammt von einer anderen Version dieses Programms. Installieren Sie jene Version oder beginnen Sie mit einem anderen Datenordner.</translation>
    </message>
    <message>
        <source>The disk or the database reported an error ({name}): nothing was stored. Check the disk, then try again.</source>
        <translation>Der Datenträger oder die Datenbank hat einen Fehler gemeldet ({name}): Nichts wurde gespeichert. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll: Nichts wurde gespeichert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be written: nothing was stored. Check that the folder exists and that this user may write in it.</source>
        <translation>In {path} kann nicht geschrieben werden: Nichts wurde gespeichert. Prüfen Sie, ob es den Ordner gibt und ob dieses Benutzerkonto darin schreiben darf.</translation>
    </message>
    <message>
        <source>The database {path} is damaged, so it is not used and was left as it is. Put a backup copy in its place, or move it away to begin with an empty one.</source>
        <translation>Die Datenbank {path} ist beschädigt; sie wird nicht verwendet und blieb unverändert. Legen Sie eine Sicherungskopie an ihre Stelle oder verschieben Sie sie, um mit einer leeren zu beginnen.</translation>
    </message>
    <message>
        <source>There is {type} leave (full) on {day} already; a day has no more than two halves.</source>
        <translation>Am {day} gibt es schon eine Abwesenheit ({type}, ganzer Tag); ein Tag hat nicht mehr als zwei Hälften.</translation>
    </message>
    <message>
        <source>There is {type} leave (half) on {day} already; a day has no more than two halves.</source>
        <translation>Am {day} gibt es schon eine Abwesenheit ({type}, halber Tag); ein Tag hat nicht mehr als zwei Hälften.</translation>
    </message>
    <message>
        <source>There is {type} leave (morning) on {day} already; a day has no more than two halves.</source>
        <translation>Am {day} gibt es schon eine Abwesenheit ({type}, vormittags); ein Tag hat nicht mehr als zwei Hälften.</translation>
    </message>
    <message>
        <source>There is {type} leave (afternoon) on {day} already; a day has no more than two halves.</source>
        <translation>Am {day} gibt es schon eine Abwesenheit ({type}, nachmittags); ein Tag hat nicht mehr als zwei Hälften.</translation>
    </message>
    <message>
        <source>type of leave</source>
        <translation>Art der Abwesenheit</translation>
    </message>
    <message>
        <source>The type of leave is missing, such as annual or sick.</source>
        <translation>Die Art der Abwesenheit fehlt, etwa Urlaub oder Krankheit.</translation>
    </message>
    <message>
        <source>The last day of the leave ({last}) is before its first ({first}).</source>
        <translation>Der letzte Tag der Abwesenheit ({last}) liegt vor dem ersten ({first}).</translation>
    </message>
    <message>
        <source>The leave from {first} to {last} is longer than ten years.</source>
        <translation>Die Abwesenheit von {first} bis {last} ist länger als zehn Jahre.</translation>
    </message>
    <message>
        <source>There is leave on {day} already; a day has no more than two halves.</source>
        <translation>Am {day} gibt es schon eine Abwesenheit; ein Tag hat nicht mehr als zwei Hälften.</translation>
    </message>
    <message>
        <source>“{text}” is not a month; write it as in 2026-03.</source>
        <translation>„{text}“ ist kein Monat; schreiben Sie ihn wie 2026-03.</translation>
    </message>
    <message>
        <source>employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>The employee ID is missing; every person needs one.</source>
        <translation>Die Personalnummer fehlt; jede Person braucht eine.</translation>
    </message>
    <message>
        <source>The employee ID contains a character that cannot be seen; type it again without it.</source>
        <translation>Die Personalnummer enthält ein unsichtbares Zeichen; geben Sie sie ohne dieses ein.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name is missing; every person needs one.</source>
        <translation>Der Name fehlt; jede Person braucht einen.</translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first day ({first}).</source>
        <translation>Der letzte Tag ({last}) liegt vor dem ersten ({first}).</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>The {what} contains a character that cannot be shown (U+{code}); type it again without it.</source>
        <translation>Ein Zeichen kann nicht angezeigt werden (U+{code}), Angabe: {what}; geben Sie sie ohne dieses ein.</translation>
    </message>
    <message>
        <source>The {what} is {count} characters long; at most {maximum} are possible.</source>
        <translation>Zu lang: {count} Zeichen, höchstens {maximum} sind möglich (Angabe: {what}).</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The e-mail address does not look like one (name@example.org); correct it or leave it empty.</source>
        <translation>Die E-Mail-Adresse sieht nicht wie eine aus (name@example.org); korrigieren Sie sie oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>schedule&apos;s name</source>
        <translation>Name des Arbeitsplans</translation>
    </message>
    <message>
        <source>The schedule needs a name.</source>
        <translation>Der Arbeitsplan braucht einen Namen.</translation>
    </message>
    <message>
        <source>A schedule has from 1 to {count} shifts.</source>
        <translation>Ein Arbeitsplan hat 1 bis {count} Schichten.</translation>
    </message>
    <message>
        <source>A shift starts and ends on whole minutes of the wall clock.</source>
        <translation>Eine Schicht beginnt und endet auf ganze Minuten.</translation>
    </message>
    <message>
        <source>the shift {start}-{end}</source>
        <translation>Schicht {start}-{end}</translation>
    </message>
    <message>
        <source>Choose at least one weekday for {which}.</source>
        <translation>Wählen Sie mindestens einen Wochentag für {which}.</translation>
    </message>
    <message>
        <source>The break of {which} must be shorter than the shift.</source>
        <translation>Die Pause muss kürzer als die Schicht sein ({which}).</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>late grace</source>
        <translation>Kulanz bei Verspätung</translation>
    </message>
    <message>
        <source>early-leave grace</source>
        <translation>Kulanz bei frühem Gehen</translation>
    </message>
    <message>
        <source>time before overtime</source>
        <translation>Zeit vor Überstunden</translation>
    </message>
    <message>
        <source>The {name} of {which} must be between 0 and {most} hours.</source>
        <translation>{name}: muss zwischen 0 und {most} Stunden liegen ({which}).</translation>
    </message>
    <message>
        <source>The {name} of {which} must be whole seconds.</source>
        <translation>{name}: müssen ganze Sekunden sein ({which}).</translation>
    </message>
    <message>
        <source>name of who decides</source>
        <translation>Name der entscheidenden Person</translation>
    </message>
    <message>
        <source>It must be known who decides: give your name.</source>
        <translation>Es muss bekannt sein, wer entscheidet: Geben Sie Ihren Namen an.</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A reason is needed; it is kept with the decision.</source>
        <translation>Ein Grund ist nötig; er wird mit der Entscheidung aufbewahrt.</translation>
    </message>
    <message>
        <source>The month is not closed.</source>
        <translation>Der Monat ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The month was reopened on {day} by {name}.</source>
        <translation>Der Monat wurde am {day} von {name} wieder geöffnet.</translation>
    </message>
    <message>
        <source>The month was closed on {day}, but something changed since, such as a punch that came late: reopen and close it again.</source>
        <translation>Der Monat wurde am {day} abgeschlossen, doch seither hat sich etwas geändert, etwa eine verspätet eingegangene Stempelung: Öffnen Sie ihn und schließen Sie ihn wieder ab.</translation>
    </message>
    <message>
        <source>{time} was shown twice by the clocks, which were set back that night; say which is meant: {earlier} (the first time) or {later} (the second).</source>
        <translation>{time} zeigten die Uhren zweimal, da sie in jener Nacht zurückgestellt wurden; geben Sie an, was gemeint ist: {earlier} (das erste Mal) oder {later} (das zweite).</translation>
    </message>
    <message>
        <source>{time} was never shown by the clocks, which were set forward past it; give the time they showed.</source>
        <translation>{time} zeigten die Uhren nie, da sie darüber hinweg vorgestellt wurden; geben Sie die Zeit an, die sie zeigten.</translation>
    </message>
    <message>
        <source>“{text}” is not a date with a time; write it as in 2026-03-02 17:00.</source>
        <translation>„{text}“ ist kein Datum mit Zeit; schreiben Sie es wie 2026-03-02 17:00.</translation>
    </message>
    <message>
        <source>The year {year} is not possible; it must be from {first} to {last}.</source>
        <translation>Das Jahr {year} ist nicht möglich; es muss zwischen {first} und {last} liegen.</translation>
    </message>
    <message>
        <source>holiday&apos;s name</source>
        <translation>Name des Feiertags</translation>
    </message>
    <message>
        <source>The holiday needs a name.</source>
        <translation>Der Feiertag braucht einen Namen.</translation>
    </message>
    <message>
        <source>The public holidays of “{region}” of {country} are not known; choose another one in the policy (holiday_country, holiday_region), or none and enter the site&apos;s holidays by hand.</source>
        <translation>Die gesetzlichen Feiertage von „{region}“ in {country} sind nicht bekannt; wählen Sie in den Regeln andere (holiday_country, holiday_region) oder keine und tragen Sie die Feiertage des Standorts von Hand ein.</translation>
    </message>
    <message>
        <source>The public holidays of the country “{country}” are not known; choose another one in the policy (holiday_country, holiday_region), or none and enter the site&apos;s holidays by hand.</source>
        <translation>Die gesetzlichen Feiertage des Landes „{country}“ sind nicht bekannt; wählen Sie in den Regeln ein anderes (holiday_country, holiday_region) oder keines und tragen Sie die Feiertage des Standorts von Hand ein.</translation>
    </message>
    <message>
        <source>This punch is stored already, for somebody else.</source>
        <translation>Diese Stempelung ist schon gespeichert, für jemand anderen.</translation>
    </message>
    <message>
        <source>This person is no longer employed here, so nothing was recorded. If that is wrong, ask the office to correct the last day.</source>
        <translation>Diese Person ist hier nicht mehr beschäftigt, daher wurde nichts gestempelt. Wenn das nicht stimmt, bitten Sie das Büro, den letzten Tag zu korrigieren.</translation>
    </message>
    <message>
        <source>This person is archived, so nothing was recorded. If they are back, ask the office to restore them.</source>
        <translation>Diese Person ist archiviert, daher wurde nichts gestempelt. Wenn sie zurück ist, bitten Sie das Büro, sie aus dem Archiv zu holen.</translation>
    </message>
    <message>
        <source>This person has not agreed to face recognition, so nothing was recorded. Please ask at reception.</source>
        <translation>Diese Person hat der Gesichtserkennung nicht zugestimmt, daher wurde nichts gestempelt. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>This person looks like somebody else, so nothing was recorded yet. Please enter your PIN.</source>
        <translation>Diese Person sieht jemand anderem ähnlich, daher wurde noch nichts gestempelt. Bitte geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>{month} cannot be closed: {reasons}</source>
        <translation>{month} kann nicht abgeschlossen werden: {reasons}</translation>
    </message>
    <message>
        <source>It is not over before {end}.</source>
        <translation>Er läuft noch bis {end}.</translation>
    </message>
    <message>
        <source>1 stint is still running.</source>
        <translation>1 Arbeitsabschnitt läuft noch.</translation>
    </message>
    <message>
        <source>{count} stints are still running.</source>
        <translation>{count} Arbeitsabschnitte laufen noch.</translation>
    </message>
    <message>
        <source>1 day is covered by leave that is not approved.</source>
        <translation>1 Tag ist durch eine nicht genehmigte Abwesenheit belegt.</translation>
    </message>
    <message>
        <source>{count} days are covered by leave that is not approved.</source>
        <translation>{count} Tage sind durch nicht genehmigte Abwesenheit belegt.</translation>
    </message>
    <message>
        <source>{month} was closed meanwhile, by {name}.</source>
        <translation>{month} wurde inzwischen von {name} abgeschlossen.</translation>
    </message>
    <message>
        <source>Something was changed while {month} was being closed, so it was not closed; look at it, and close it again.</source>
        <translation>Während {month} abgeschlossen wurde, hat sich etwas geändert, daher wurde nicht abgeschlossen; sehen Sie nach und schließen Sie erneut ab.</translation>
    </message>
    <message>
        <source>{month} is not closed, so it need not be reopened.</source>
        <translation>{month} ist nicht abgeschlossen und muss daher nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>the end of {day}</source>
        <translation>{day}, Tagesende</translation>
    </message>
    <message>
        <source>{time}, when its last shift ends</source>
        <translation>{time}, wenn die letzte Schicht endet</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>Er ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>1 exception is open ({listed}).</source>
        <translation>1 Klärungsfall ist offen ({listed}).</translation>
    </message>
    <message>
        <source>{count} exceptions are open ({listed}).</source>
        <translation>{count} Klärungsfälle sind offen ({listed}).</translation>
    </message>
    <message>
        <source>This punch was voided already; add one if it did happen.</source>
        <translation>Diese Stempelung wurde schon storniert; tragen Sie eine nach, wenn es sie doch gab.</translation>
    </message>
    <message>
        <source>This punch was changed already, to {value} at {time}; correct that one.</source>
        <translation>Diese Stempelung wurde schon geändert, in {value} um {time}; korrigieren Sie jene.</translation>
    </message>
    <message>
        <source>That time is still to come; a correction says what has happened.</source>
        <translation>Diese Zeit liegt in der Zukunft; eine Korrektur hält fest, was geschehen ist.</translation>
    </message>
    <message>
        <source>{day} is before the first day of employment ({first}); correct that first, or the time.</source>
        <translation>{day} liegt vor dem ersten Tag der Beschäftigung ({first}); korrigieren Sie zuerst diesen oder die Zeit.</translation>
    </message>
    <message>
        <source>{day} is after the last day of employment ({last}); correct that first, or the time.</source>
        <translation>{day} liegt nach dem letzten Tag der Beschäftigung ({last}); korrigieren Sie zuerst diesen oder die Zeit.</translation>
    </message>
    <message>
        <source>There is a punch already ({value} at {time}); two within {minutes} count as one: change that one instead.</source>
        <translation>Es gibt schon eine Stempelung ({value} um {time}); zwei innerhalb von {minutes} zählen als eine: Ändern Sie stattdessen jene.</translation>
    </message>
    <message>
        <source>This punch is a clock-out; name the clock-in that lacks one.</source>
        <translation>Diese Stempelung ist eine Ausstempelung; nennen Sie die Einstempelung, der eine fehlt.</translation>
    </message>
    <message>
        <source>This clock-in has a clock-out, at {time}; change or void that one.</source>
        <translation>Diese Einstempelung hat eine Ausstempelung um {time}; ändern oder stornieren Sie jene.</translation>
    </message>
    <message>
        <source>This clock-in is still running; give the time at which the person left.</source>
        <translation>Diese Einstempelung läuft noch; geben Sie an, wann die Person gegangen ist.</translation>
    </message>
    <message>
        <source>This clock-in does not lack a clock-out.</source>
        <translation>Dieser Einstempelung fehlt keine Ausstempelung.</translation>
    </message>
    <message>
        <source>This clock-in was not closed automatically, as another one follows it; give the time at which the person left.</source>
        <translation>Diese Einstempelung wurde nicht automatisch beendet, da eine weitere folgt; geben Sie an, wann die Person gegangen ist.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>A clock-out at that time would not end this clock-in: it must lie after it, within the longest shift, and before the next punch.</source>
        <translation>Eine Ausstempelung zu dieser Zeit würde diese Einstempelung nicht beenden: Sie muss danach liegen, innerhalb der längsten Schicht und vor der nächsten Stempelung.</translation>
    </message>
    <message>
        <source>There is no exception “{value}” of this person on {day}; it may have been resolved meanwhile.</source>
        <translation>Für diese Person gibt es am {day} keinen Klärungsfall „{value}“; vielleicht wurde er inzwischen gelöst.</translation>
    </message>
    <message>
        <source>Nothing would be changed: time and kind are as they were.</source>
        <translation>Es würde nichts geändert: Zeit und Art sind, wie sie waren.</translation>
    </message>
    <message>
        <source>this correction would change it</source>
        <translation>diese Korrektur würde ihn ändern</translation>
    </message>
    <message>
        <source>There is no punch {uuid}; the command punches lists them.</source>
        <translation>Es gibt keine Stempelung {uuid}; der Befehl punches listet sie auf.</translation>
    </message>
    <message>
        <source>The year {year} is not possible; correct the date.</source>
        <translation>Das Jahr {year} ist nicht möglich; korrigieren Sie das Datum.</translation>
    </message>
    <message>
        <source>This correction is stored already, and says something else.</source>
        <translation>Diese Korrektur ist schon gespeichert und sagt etwas anderes.</translation>
    </message>
    <message>
        <source>No usable face was found in the drawings of {name}.</source>
        <translation>In den Zeichnungen von {name} wurde kein brauchbares Gesicht gefunden.</translation>
    </message>
    <message>
        <source>No face was found. Look straight at the camera, with light from the front.</source>
        <translation>Es wurde kein Gesicht gefunden. Blicken Sie geradeaus in die Kamera, mit Licht von vorn.</translation>
    </message>
    <message>
        <source>There is more than one face. Only the person being enrolled may be in the picture.</source>
        <translation>Es ist mehr als ein Gesicht zu sehen. Nur die Person, die erfasst wird, darf im Bild sein.</translation>
    </message>
    <message>
        <source>The face is too small. Come closer to the camera, or use a larger photo.</source>
        <translation>Das Gesicht ist zu klein. Gehen Sie näher an die Kamera oder nehmen Sie ein größeres Foto.</translation>
    </message>
    <message>
        <source>The picture is blurred. Hold still, or use a sharper photo.</source>
        <translation>Das Bild ist unscharf. Halten Sie still oder nehmen Sie ein schärferes Foto.</translation>
    </message>
    <message>
        <source>The face is too dark. Turn towards the light, or use a brighter photo.</source>
        <translation>Das Gesicht ist zu dunkel. Wenden Sie sich zum Licht oder nehmen Sie ein helleres Foto.</translation>
    </message>
    <message>
        <source>The face is too bright. Step out of the glare, or use a darker photo.</source>
        <translation>Das Gesicht ist zu hell. Gehen Sie aus dem grellen Licht oder nehmen Sie ein dunkleres Foto.</translation>
    </message>
    <message>
        <source>The face is turned away too far. Turn a little towards the camera.</source>
        <translation>Das Gesicht ist zu weit abgewandt. Wenden Sie sich etwas zur Kamera.</translation>
    </message>
    <message>
        <source>The face is cut off at the edge. Move to the middle of the picture.</source>
        <translation>Das Gesicht ist am Rand abgeschnitten. Gehen Sie in die Mitte des Bildes.</translation>
    </message>
    <message>
        <source>The lower face is covered. Take off the mask or scarf for the picture.</source>
        <translation>Die untere Gesichtshälfte ist verdeckt. Nehmen Sie für das Bild Maske oder Schal ab.</translation>
    </message>
    <message>
        <source>Only the largest face counts: somebody small is in the background.</source>
        <translation>Nur das größte Gesicht zählt: Im Hintergrund ist jemand klein zu sehen.</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>payroll file</source>
        <translation>Lohndatei</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” is not a format; choose {formats}.</source>
        <translation>„{name}“ ist kein Format; wählen Sie {formats}.</translation>
    </message>
    <message>
        <source>{file} is open in a spreadsheet program. Close it there or choose another name; if nobody has it open, delete {lock} beside it.</source>
        <translation>{file} ist in einem Tabellenprogramm geöffnet. Schließen Sie die Datei dort oder wählen Sie einen anderen Namen; hat niemand sie geöffnet, löschen Sie {lock} daneben.</translation>
    </message>
    <message>
        <source>The video shows more than one person. Record one person alone.</source>
        <translation>Das Video zeigt mehr als eine Person. Nehmen Sie eine Person allein auf.</translation>
    </message>
    <message>
        <source>A face vector without usable numbers was refused; capture the face again.</source>
        <translation>Ein Gesichtsvektor ohne brauchbare Zahlen wurde abgelehnt; nehmen Sie das Gesicht erneut auf.</translation>
    </message>
    <message>
        <source>A stored face of the person with the key {person_id} is damaged, so nobody is recognised. Remove that person&apos;s faces and enroll them again.</source>
        <translation>Ein gespeichertes Gesicht der Person mit dem Schlüssel {person_id} ist beschädigt, daher wird niemand erkannt. Entfernen Sie die Gesichter dieser Person und erfassen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The pack was cancelled; nothing was written or destroyed.</source>
        <translation>Das Paket wurde abgebrochen; nichts wurde geschrieben oder vernichtet.</translation>
    </message>
    <message>
        <source>This is not the pack with which the data of this person were destroyed. Choose that file.</source>
        <translation>Dies ist nicht das Paket, mit dem die Daten dieser Person vernichtet wurden. Wählen Sie jene Datei.</translation>
    </message>
    <message>
        <source>Something was recorded about this person after the pack was written, so nothing was destroyed. Make the pack again.</source>
        <translation>Nach dem Schreiben des Pakets wurde zu dieser Person etwas gespeichert, daher wurde nichts vernichtet. Erstellen Sie das Paket erneut.</translation>
    </message>
    <message>
        <source>The last day is before the first one, {first}. Correct it.</source>
        <translation>Der letzte Tag liegt vor dem ersten, {first}. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>The last day is still to come, and until then they need their way in. Make the pack on that day.</source>
        <translation>Der letzte Tag kommt noch, und bis dahin muss die Person stempeln können. Erstellen Sie das Paket an jenem Tag.</translation>
    </message>
    <message>
        <source>{path} is not what was written to it, so nothing was destroyed. Check the disk and write the pack again.</source>
        <translation>{path} enthält nicht, was geschrieben wurde, daher wurde nichts vernichtet. Prüfen Sie den Datenträger und schreiben Sie das Paket erneut.</translation>
    </message>
    <message>
        <source>{month} is closed, and {what}; {instead}, or reopen it first, with a reason.</source>
        <translation>{month} ist abgeschlossen, und {what}; {instead} oder öffnen Sie den Monat zuerst mit Begründung wieder.</translation>
    </message>
    <message>
        <source>{month} is closed, and {what}; reopen it first, with a reason.</source>
        <translation>{month} ist abgeschlossen, und {what}; öffnen Sie den Monat zuerst mit Begründung wieder.</translation>
    </message>
    <message>
        <source>{month} is closed; {instead}, or reopen it first, with a reason.</source>
        <translation>{month} ist abgeschlossen; {instead} oder öffnen Sie den Monat zuerst mit Begründung wieder.</translation>
    </message>
    <message>
        <source>{month} is closed; reopen it first, with a reason.</source>
        <translation>{month} ist abgeschlossen; öffnen Sie den Monat zuerst mit Begründung wieder.</translation>
    </message>
    <message>
        <source>There is no policy that begins on {valid_from}.</source>
        <translation>Es gibt keine Regeln, die am {valid_from} beginnen.</translation>
    </message>
    <message>
        <source>let the policy hold from a later day</source>
        <translation>lassen Sie die Regeln ab einem späteren Tag gelten</translation>
    </message>
    <message>
        <source>The {called}&apos;s name must end in {suffix}; “{name}” does not.</source>
        <translation>Der Name muss auf {suffix} enden ({called}); „{name}“ tut das nicht.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Add the name of the file.</source>
        <translation>„{name}“ ist ein Ordner. Ergänzen Sie den Namen der Datei.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file. Choose another.</source>
        <translation>„{name}“ ist als Dateiname nicht möglich. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Create it, or choose another place.</source>
        <translation>Den Ordner {folder} gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{target} is a folder. Give the {called} another name.</source>
        <translation>{target} ist ein Ordner. Wählen Sie einen anderen Namen ({called}).</translation>
    </message>
    <message>
        <source>{target} is no regular file but a device, a pipe or the like. Give the {called} another name.</source>
        <translation>{target} ist keine gewöhnliche Datei, sondern ein Gerät, eine Pipe oder Ähnliches. Wählen Sie einen anderen Namen ({called}).</translation>
    </message>
    <message>
        <source>{target} is read-only. Choose another name, or allow writing to it first.</source>
        <translation>{target} ist schreibgeschützt. Wählen Sie einen anderen Namen oder erlauben Sie zuerst das Schreiben.</translation>
    </message>
    <message>
        <source>{target} cannot be replaced: it is open in another program, or you may not change it. Close it there, or choose another name.</source>
        <translation>{target} kann nicht ersetzt werden: Die Datei ist in einem anderen Programm geöffnet, oder Sie dürfen sie nicht ändern. Schließen Sie sie dort oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder {parent} cannot be written. Choose another one, or ask whoever looks after this computer for permission.</source>
        <translation>In den Ordner {parent} kann nicht geschrieben werden. Wählen Sie einen anderen oder bitten Sie die Person, die diesen Computer betreut, um Erlaubnis.</translation>
    </message>
    <message>
        <source>The disk is full, so {target} was not written. Make room and try again.</source>
        <translation>Der Datenträger ist voll, daher wurde {target} nicht geschrieben. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk with {parent} is read-only. Choose another place.</source>
        <translation>Der Datenträger mit {parent} ist schreibgeschützt. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{target} could not be written ({reason}). Choose another name or place.</source>
        <translation>{target} konnte nicht geschrieben werden ({reason}). Wählen Sie einen anderen Namen oder Ort.</translation>
    </message>
    <message>
        <source>1 person has this schedule, or had it before; what they were to work is told by it. Take it from them first, or leave it.</source>
        <translation>1 Person hat diesen Arbeitsplan oder hatte ihn früher; ihre Sollzeiten richten sich danach. Heben Sie zuerst die Zuweisung auf oder behalten Sie den Plan.</translation>
    </message>
    <message>
        <source>{count} people have this schedule, or had it before; what they were to work is told by it. Take it from them first, or leave it.</source>
        <translation>{count} Personen haben diesen Arbeitsplan oder hatten ihn früher; ihre Sollzeiten richten sich danach. Heben Sie zuerst die Zuweisungen auf oder behalten Sie den Plan.</translation>
    </message>
    <message>
        <source>this held then</source>
        <translation>dies galt damals</translation>
    </message>
    <message>
        <source>let it end on a later day</source>
        <translation>lassen Sie die Zuweisung an einem späteren Tag enden</translation>
    </message>
    <message>
        <source>this schedule held then</source>
        <translation>dieser Arbeitsplan galt damals</translation>
    </message>
    <message>
        <source>make another schedule and assign it from a later day</source>
        <translation>legen Sie einen anderen Arbeitsplan an und weisen Sie ihn ab einem späteren Tag zu</translation>
    </message>
    <message>
        <source>assign from a later day</source>
        <translation>weisen Sie ihn ab einem späteren Tag zu</translation>
    </message>
    <message>
        <source>These pictures do not look like {name}&apos;s stored faces. If they are right, delete the stored ones on the People page first.</source>
        <translation>Diese Bilder sehen nicht wie die gespeicherten Gesichter von {name} aus. Wenn sie stimmen, löschen Sie zuerst die gespeicherten auf der Seite Personen.</translation>
    </message>
    <message>
        <source>Looks like {name} ({employee_id}): check that this is not the same person enrolled twice.</source>
        <translation>Sieht aus wie {name} ({employee_id}): Prüfen Sie, dass nicht dieselbe Person zweimal erfasst wird.</translation>
    </message>
    <message>
        <source>This punch is not stored, so there is nothing to undo.</source>
        <translation>Diese Stempelung ist nicht gespeichert, daher ist nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The office has corrected this punch already; ask there.</source>
        <translation>Das Büro hat diese Stempelung schon korrigiert; fragen Sie dort.</translation>
    </message>
    <message>
        <source>This punch was not made here; ask the office to correct it.</source>
        <translation>Diese Stempelung entstand nicht hier; bitten Sie das Büro, sie zu korrigieren.</translation>
    </message>
    <message>
        <source>This punch can no longer be undone here; ask the office to correct it.</source>
        <translation>Diese Stempelung kann hier nicht mehr rückgängig gemacht werden; bitten Sie das Büro, sie zu korrigieren.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Everything stored so far is safe. Restart the window; if it happens again, copy the report and send it to whoever looks after this program. It holds no names and no pictures.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten. Alles bisher Gespeicherte ist sicher. Starten Sie das Fenster neu; tritt der Fehler wieder auf, kopieren Sie den Bericht und senden Sie ihn an die Person, die dieses Programm betreut. Er enthält keine Namen und keine Bilder.</translation>
    </message>
    <message>
        <source>Last time the program ended without being closed. Everything stored until then is safe. If it happens again, copy the report and send it to whoever looks after this program. It holds no names and no pictures.</source>
        <translation>Beim letzten Mal endete das Programm, ohne geschlossen zu werden. Alles bis dahin Gespeicherte ist sicher. Geschieht es wieder, kopieren Sie den Bericht und senden Sie ihn an die Person, die dieses Programm betreut. Er enthält keine Namen und keine Bilder.</translation>
    </message>
    <message>
        <source>An error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Restart the window</source>
        <translation>Fenster &amp;neu starten</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Something unexpected happened. Try again; if it keeps happening, send the log (Help, Open log folder) to whoever looks after this program.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten. Versuchen Sie es erneut; tritt er weiter auf, senden Sie das Protokoll (Hilfe, Protokollordner öffnen) an die Person, die dieses Programm betreut.</translation>
    </message>
    <message>
        <source>Something went wrong. Go on clocking in and out; if it does not work, tell the reception.</source>
        <translation>Etwas ist schiefgegangen. Stempeln Sie einfach weiter; geht es nicht, melden Sie sich am Empfang.</translation>
    </message>
    <message>
        <source>Face recognition is not ready. Try again in a moment.</source>
        <translation>Die Gesichtserkennung ist nicht bereit. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{problem} Recognition is starting again.</source>
        <translation>{problem} Die Erkennung startet erneut.</translation>
    </message>
    <message>
        <source>Face recognition had a problem ({kind}) and is starting again.</source>
        <translation>Die Gesichtserkennung hatte ein Problem ({kind}) und startet erneut.</translation>
    </message>
    <message>
        <source>front desk&apos;s name</source>
        <translation>Name des Terminals</translation>
    </message>
    <message>
        <source>The front desk needs a name.</source>
        <translation>Das Terminal braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>How your face is used here</source>
        <translation>Wie Ihr Gesicht hier verwendet wird</translation>
    </message>
    <message>
        <source>Faces are compared here. What is kept? Ask at reception.</source>
        <translation>Hier werden Gesichter verglichen. Was wird gespeichert? Fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kioskmodus verlassen</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation>Meine PIN verwenden</translation>
    </message>
    <message>
        <source>Turn sounds off</source>
        <translation>Töne ausschalten</translation>
    </message>
    <message>
        <source>Turn sounds on</source>
        <translation>Töne einschalten</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Everybody&apos;s records are behind this screen. Leaving it takes the admin password.</source>
        <translation>Hinter diesem Bildschirm liegen die Daten aller Personen. Zum Verlassen ist das Admin-Passwort nötig.</translation>
    </message>
    <message>
        <source>Admin &amp;password</source>
        <translation>Admin-&amp;Passwort</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Kiosk mode</source>
        <translation>Kioskmodus</translation>
    </message>
    <message>
        <source>Anybody could leave this kiosk</source>
        <translation>Alle könnten den Kioskmodus verlassen</translation>
    </message>
    <message>
        <source>No admin password is set, so whoever stands at the front desk could get at everybody&apos;s records.</source>
        <translation>Es ist kein Admin-Passwort festgelegt; wer am Empfang steht, käme daher an die Daten aller Personen.</translation>
    </message>
    <message>
        <source>Open without one</source>
        <translation>Ohne Passwort starten</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>The database does not answer. What you entered is kept and stored as soon as it does.</source>
        <translation>Die Datenbank antwortet nicht. Was Sie eingegeben haben, bleibt erhalten und wird gespeichert, sobald sie antwortet.</translation>
    </message>
    <message>
        <source>PIN pad</source>
        <translation>PIN-Eingabe</translation>
    </message>
    <message>
        <source>Close the PIN pad</source>
        <translation>PIN-Eingabe schließen</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Clock in or out by PIN</source>
        <translation>Mit PIN ein- oder ausstempeln</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Try again in {time}.</source>
        <translation>Zu viele falsche Versuche. Erneut möglich in {time}.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt wieder versuchen.</translation>
    </message>
    <message>
        <source>This camera compares your face with the people who agreed to clock in and out by face. It runs on this computer alone; no picture leaves it.</source>
        <translation>Diese Kamera vergleicht Ihr Gesicht mit den Personen, die dem Ein- und Ausstempeln mit dem Gesicht zugestimmt haben. Das geschieht nur auf diesem Computer; kein Bild verlässt ihn.</translation>
    </message>
    <message>
        <source>What is kept: of people who agreed, a list of numbers that describes their face, no picture of it; and of everybody who clocks in or out, the time, and whether it was by face, PIN or badge. Of people nobody knows, only that somebody was there, without a face.</source>
        <translation>Was gespeichert wird: von Personen, die zugestimmt haben, eine Liste von Zahlen, die ihr Gesicht beschreibt, kein Bild davon; und von allen, die ein- oder ausstempeln, die Zeit und ob es mit Gesicht, PIN oder Ausweis war. Von Unbekannten nur, dass jemand da war, ohne Gesicht.</translation>
    </message>
    <message>
        <source>For how long: the numbers of your face until you withdraw your agreement or leave the company; then they are destroyed. Times of work as long as payroll and the law want them.</source>
        <translation>Wie lange: die Zahlen Ihres Gesichts, bis Sie Ihre Einwilligung widerrufen oder das Unternehmen verlassen; dann werden sie vernichtet. Arbeitszeiten, solange Lohnabrechnung und Gesetz sie verlangen.</translation>
    </message>
    <message>
        <source>You may refuse, or change your mind, at any time and without giving a reason. You then clock in and out by PIN or badge instead, with no disadvantage.</source>
        <translation>Sie dürfen jederzeit und ohne Begründung ablehnen oder sich anders entscheiden. Sie stempeln dann mit PIN oder Ausweis, ohne Nachteil.</translation>
    </message>
    <message>
        <source>Whom to ask: the reception or your human-resources office. They show you everything that is kept about you, correct it, and delete what may be deleted.</source>
        <translation>Wen Sie fragen: den Empfang oder Ihre Personalabteilung. Dort zeigt man Ihnen alles, was über Sie gespeichert ist, korrigiert es und löscht, was gelöscht werden darf.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Anybody could leave the kiosk: no admin password is set.</source>
        <translation>Alle könnten den Kioskmodus verlassen: Es ist kein Admin-Passwort festgelegt.</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Passwort festlegen…</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Come closer</source>
        <translation>Kommen Sie näher</translation>
    </message>
    <message>
        <source>Move into the picture</source>
        <translation>Kommen Sie ins Bild</translation>
    </message>
    <message>
        <source>Face the camera</source>
        <translation>Blicken Sie in die Kamera</translation>
    </message>
    <message>
        <source>More light, please</source>
        <translation>Mehr Licht, bitte</translation>
    </message>
    <message>
        <source>Too much light behind or on you</source>
        <translation>Zu viel Licht hinter Ihnen oder auf Ihnen</translation>
    </message>
    <message>
        <source>Hold still for a moment</source>
        <translation>Bitte kurz stillhalten</translation>
    </message>
    <message>
        <source>Uncover your face, please</source>
        <translation>Bitte das Gesicht frei machen</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>{name}, wait, please</source>
        <translation>{name}, bitte warten</translation>
    </message>
    <message>
        <source>Wait, please</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>I don&apos;t know you yet</source>
        <translation>Ich kenne Sie noch nicht</translation>
    </message>
    <message>
        <source>I am not sure who you are</source>
        <translation>Ich bin nicht sicher, wer Sie sind</translation>
    </message>
    <message>
        <source>Already recorded, {name}</source>
        <translation>Schon gestempelt, {name}</translation>
    </message>
    <message>
        <source>You clocked in a moment ago; nothing was changed.</source>
        <translation>Sie haben eben eingestempelt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You clocked out a moment ago; nothing was changed.</source>
        <translation>Sie haben eben ausgestempelt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{hours} this week</source>
        <translation>{hours} diese Woche</translation>
    </message>
    <message>
        <source>Not you, or a mistake? Tell the reception; they can undo it.</source>
        <translation>Nicht Sie, oder ein Irrtum? Melden Sie sich am Empfang; dort lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Not me / undo</source>
        <translation>Nicht ich / Irrtum</translation>
    </message>
    <message>
        <source>Hold your badge before the camera, or ask at reception.</source>
        <translation>Halten Sie Ihren Ausweis vor die Kamera oder fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Clock in or out by PIN, or ask at reception.</source>
        <translation>Stempeln Sie mit PIN oder fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation>Meine PIN verwenden</translation>
    </message>
    <message>
        <source>{one} or {other}?</source>
        <translation>{one} oder {other}?</translation>
    </message>
    <message>
        <source>Nothing was recorded. Hold your badge before the camera, or ask at reception.</source>
        <translation>Nichts wurde gestempelt. Halten Sie Ihren Ausweis vor die Kamera oder fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Clock in or out by PIN.</source>
        <translation>Noch ist nichts gestempelt. Stempeln Sie mit PIN.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Touch your name and enter your PIN.</source>
        <translation>Noch ist nichts gestempelt. Tippen Sie auf Ihren Namen und geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Guten Tag, {name}</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Touch In, Out, Break or End break.</source>
        <translation>Noch ist nichts gestempelt. Tippen Sie auf Kommen, Gehen, Pause oder Pausenende.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Please ask at reception.</source>
        <translation>Nichts wurde gestempelt. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>One more step, {name}</source>
        <translation>Noch ein Schritt, {name}</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht gestempelt</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Enjoy your break, {name}</source>
        <translation>Schöne Pause, {name}</translation>
    </message>
    <message>
        <source>Goodbye, {name}</source>
        <translation>Auf Wiedersehen, {name}</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Willkommen zurück, {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Guten Morgen, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Guten Tag, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Guten Abend, {name}</translation>
    </message>
    <message>
        <source>BREAK {time}</source>
        <translation>Pause {time}</translation>
    </message>
    <message>
        <source>BACK {time}</source>
        <translation>Pausenende {time}</translation>
    </message>
    <message>
        <source>IN {time}</source>
        <translation>Kommen {time}</translation>
    </message>
    <message>
        <source>OUT {time}</source>
        <translation>Gehen {time}</translation>
    </message>
    <message>
        <source>1 minute early</source>
        <translation>1 min vor Beginn</translation>
    </message>
    <message>
        <source>{minutes} minutes early</source>
        <translation>{minutes} min vor Beginn</translation>
    </message>
    <message>
        <source>{hours} h early</source>
        <translation>{hours} h vor Beginn</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>1 minute late</source>
        <translation>1 min zu spät</translation>
    </message>
    <message>
        <source>{minutes} minutes late</source>
        <translation>{minutes} min zu spät</translation>
    </message>
    <message>
        <source>{hours} h late</source>
        <translation>{hours} h zu spät</translation>
    </message>
    <message>
        <source>1 minute before the end</source>
        <translation>1 min vor dem Ende</translation>
    </message>
    <message>
        <source>{minutes} minutes before the end</source>
        <translation>{minutes} min vor dem Ende</translation>
    </message>
    <message>
        <source>{hours} h before the end</source>
        <translation>{hours} h vor dem Ende</translation>
    </message>
    <message>
        <source>1 minute past the end</source>
        <translation>1 min nach dem Ende</translation>
    </message>
    <message>
        <source>{minutes} minutes past the end</source>
        <translation>{minutes} min nach dem Ende</translation>
    </message>
    <message>
        <source>{hours} h past the end</source>
        <translation>{hours} h nach dem Ende</translation>
    </message>
    <message>
        <source>In</source>
        <comment>the key that clocks in</comment>
        <translation>Kommen</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>the key that clocks out</comment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>the key that begins a break</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End break</source>
        <comment>the key that ends a break</comment>
        <translation>Pausenende</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>Die Zeit stimmt</translation>
    </message>
    <message>
        <source>Recognition is starting again</source>
        <translation>Die Erkennung startet erneut</translation>
    </message>
    <message>
        <source>Face recognition does not answer. If this stays, close the program and start it again; punches made so far are stored.</source>
        <translation>Die Gesichtserkennung antwortet nicht. Bleibt das so, schließen Sie das Programm und starten Sie es wieder; bisherige Stempelungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Recognition is starting</source>
        <translation>Die Erkennung startet</translation>
    </message>
    <message>
        <source>Recognition is ready</source>
        <translation>Die Erkennung ist bereit</translation>
    </message>
    <message>
        <source>Recognition is not available</source>
        <translation>Die Erkennung ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Recognition has stopped</source>
        <translation>Die Erkennung ist angehalten</translation>
    </message>
    <message>
        <source>Camera is opening</source>
        <translation>Kamera wird geöffnet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Camera: {count} pictures a second</source>
        <translation>Kamera: {count} Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Recognition: {count} looks a second</source>
        <translation>Erkennung: {count} Prüfungen pro Sekunde</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was put forward by {hours} h. Compare it with another clock: whoever punches now is recorded with the time it shows.</source>
        <translation>Die Uhr dieses Computers wurde um {hours} h vorgestellt. Vergleichen Sie sie mit einer anderen: Wer jetzt stempelt, wird mit der angezeigten Zeit gespeichert.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was put back by {hours} h. Compare it with another clock: whoever punches now is recorded with the time it shows.</source>
        <translation>Die Uhr dieses Computers wurde um {hours} h zurückgestellt. Vergleichen Sie sie mit einer anderen: Wer jetzt stempelt, wird mit der angezeigten Zeit gespeichert.</translation>
    </message>
    <message>
        <source>{key}: enter your employee ID and PIN.</source>
        <translation>{key}: Geben Sie Personalnummer und PIN ein.</translation>
    </message>
    <message>
        <source>That is undone. Clock in or out with your own employee ID and PIN.</source>
        <translation>Das ist rückgängig gemacht. Stempeln Sie mit Ihrer eigenen Personalnummer und PIN.</translation>
    </message>
    <message>
        <source>{name}, please enter your PIN</source>
        <translation>{name}, bitte geben Sie Ihre PIN ein</translation>
    </message>
    <message>
        <source>{key}: now look at the camera, or hold up your badge.</source>
        <translation>{key}: Blicken Sie nun in die Kamera oder halten Sie Ihren Ausweis hin.</translation>
    </message>
    <message>
        <source>{key}: now look at the camera, or use your PIN.</source>
        <translation>{key}: Blicken Sie nun in die Kamera oder verwenden Sie Ihre PIN.</translation>
    </message>
    <message>
        <source>Look at the camera to clock in or out</source>
        <translation>Blicken Sie zum Ein- oder Ausstempeln in die Kamera</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Start with People, Enroll a person.</source>
        <translation>Noch ist niemand erfasst. Beginnen Sie mit Personen, Person erfassen.</translation>
    </message>
    <message>
        <source>The camera does not work. Please ask at reception.</source>
        <translation>Die Kamera funktioniert nicht. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>The camera does not work. Clock in or out by PIN.</source>
        <translation>Die Kamera funktioniert nicht. Stempeln Sie mit PIN.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today&apos;s clock-ins and clock-outs, newest first</source>
        <translation>Stempelungen von heute, neueste zuerst</translation>
    </message>
    <message>
        <source>Nobody has clocked in yet today. People appear here as soon as the camera recognises them.</source>
        <translation>Heute hat noch niemand eingestempelt. Personen erscheinen hier, sobald die Kamera sie erkennt.</translation>
    </message>
    <message>
        <source>{inside} in now, {seen} seen today</source>
        <translation>{inside} jetzt da, {seen} heute gesehen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>&amp;Work through them</source>
        <translation>&amp;Abarbeiten</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>I have looked through these &amp;totals.</source>
        <translation>Ich habe diese &amp;Summen durchgesehen.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Closing {month} makes its figures final. Corrections, leave, schedules and rules that would change them are refused from then on, until somebody reopens the month with a reason.</source>
        <translation>Mit dem Abschluss von {month} werden die Zahlen endgültig. Korrekturen, Abwesenheiten, Arbeitspläne und Regeln, die sie ändern würden, werden von da an abgelehnt, bis jemand den Monat mit Begründung wieder öffnet.</translation>
    </message>
    <message>
        <source>{month} is closed, by {by}. Its figures are final: the workbook says so, and what would change them is refused.

If something has to be changed after all, reopen it on the month page, with a reason.</source>
        <translation>{month} wurde von {by} abgeschlossen. Die Zahlen sind endgültig: So steht es in der Arbeitsmappe, und was sie ändern würde, wird abgelehnt.

Wenn doch noch etwas zu ändern ist, öffnen Sie den Monat auf der Monatsseite mit Begründung wieder.</translation>
    </message>
    <message>
        <source>Nothing is open. The month can be closed once its totals have been looked through.</source>
        <translation>Nichts ist offen. Sobald die Summen durchgesehen sind, kann der Monat abgeschlossen werden.</translation>
    </message>
    <message>
        <source>It is not over before the end of {day}.</source>
        <translation>Er läuft noch bis {day}, Tagesende.</translation>
    </message>
    <message>
        <source>{name} is still clocked in.</source>
        <translation>{name} ist noch eingestempelt.</translation>
    </message>
    <message>
        <source>{count} more are still clocked in.</source>
        <translation>{count} weitere sind noch eingestempelt.</translation>
    </message>
    <message>
        <source>This month cannot be closed yet:

{listed}</source>
        <translation>Dieser Monat kann noch nicht abgeschlossen werden:

{listed}</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>{month}: what is open</source>
        <translation>{month}: was offen ist</translation>
    </message>
    <message>
        <source>{month}: totals</source>
        <translation>{month}: Summen</translation>
    </message>
    <message>
        <source>{month}: confirm</source>
        <translation>{month}: bestätigen</translation>
    </message>
    <message>
        <source>{month}: closed</source>
        <translation>{month}: abgeschlossen</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>{month} abschließen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>E&amp;xport the month…</source>
        <translation>Den Monat e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{month} is being closed…</source>
        <translation>{month} wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}</source>
        <translation>Schritt {number} von {count}, {title}</translation>
    </message>
    <message>
        <source>&amp;Close {month}</source>
        <translation>{month} abs&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Worked {hours} h</source>
        <translation>{hours} h gearbeitet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>Stempelungen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Accepted by {by}: {reason}</source>
        <translation>Akzeptiert von {by}: {reason}</translation>
    </message>
    <message>
        <source>Accepted &amp;too</source>
        <translation>A&amp;uch akzeptierte</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Korrigieren…</translation>
    </message>
    <message>
        <source>Confirm the &amp;end…</source>
        <translation>&amp;Ende bestätigen…</translation>
    </message>
    <message>
        <source>Accept &amp;as it is…</source>
        <translation>&amp;So akzeptieren…</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>&amp;Zurücknehmen…</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>Monat abschließen…</translation>
    </message>
    <message>
        <source>{month} is closed, and nothing is left to resolve.</source>
        <translation>{month} ist abgeschlossen, und nichts ist mehr zu klären.</translation>
    </message>
    <message>
        <source>Nothing is left to resolve in {month}. Look through its totals and close it.</source>
        <translation>In {month} ist nichts mehr zu klären. Sehen Sie die Summen durch, dann kann der Monat abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Klärungsfälle</translation>
    </message>
    <message>
        <source>Choose a day or one of its figures; what it rests on is said here.</source>
        <translation>Wählen Sie einen Tag oder eine seiner Zahlen; hier steht, worauf sie beruht.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Nothing was recorded or planned on this day.</source>
        <translation>An diesem Tag wurde nichts gestempelt oder geplant.</translation>
    </message>
    <message>
        <source>Search name, employee ID, department…</source>
        <translation>Name, Personalnummer, Abteilung suchen…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>&amp;Only with exceptions</source>
        <translation>&amp;Nur Klärungsfälle</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Keine Abteilung</translation>
    </message>
    <message>
        <source>{shown} of {known} people</source>
        <translation>{shown} von {known} Personen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{known} people</source>
        <translation>{known} Personen</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>gefehlt</translation>
    </message>
    <message>
        <source>half day</source>
        <translation>halber Tag</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>weekly off</source>
        <translation>arbeitsfrei</translation>
    </message>
    <message>
        <source>to resolve</source>
        <translation>zu klären</translation>
    </message>
    <message>
        <source>not employed</source>
        <translation>nicht beschäftigt</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Reopen the month…</source>
        <translation>Monat wieder &amp;öffnen…</translation>
    </message>
    <message>
        <source>C&amp;lose the month…</source>
        <translation>Monat abs&amp;chließen…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>{name} clocked in on {day} at {time} and never out, so it was closed at the longest shift and is not paid. Say when they left, and it counts.</source>
        <translation>{name} hat am {day} um {time} eingestempelt, aber nicht ausgestempelt; der Arbeitsabschnitt wurde deshalb nach der längsten Schichtdauer beendet und ist unbezahlt. Geben Sie an, wann die Person gegangen ist, dann zählt er.</translation>
    </message>
    <message>
        <source>Accept the day as it is</source>
        <translation>Den Tag akzeptieren, wie er ist</translation>
    </message>
    <message>
        <source>The day counts as it is then, with what could be paired.</source>
        <translation>Der Tag zählt dann, wie er ist, mit dem, was sich zuordnen ließ.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Akzeptieren zurücknehmen</translation>
    </message>
    <message>
        <source>It is to be resolved again then.</source>
        <translation>Danach ist der Tag wieder zu klären.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Reopen {month}</source>
        <translation>{month} wieder öffnen</translation>
    </message>
    <message>
        <source>{month} becomes a draft again and can be changed. What was exported from it may no longer be right; close it again when you have finished.</source>
        <translation>{month} wird wieder zum Entwurf und kann geändert werden. Was daraus exportiert wurde, stimmt womöglich nicht mehr; schließen Sie den Monat danach wieder ab.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Of the chosen person, and of the month</source>
        <translation>Zur gewählten Person und zum Monat</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Stundenzettel</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Nobody matches what is wanted.</source>
        <translation>Dazu passt niemand.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>{month} was not computed.</source>
        <translation>{month} wurde nicht berechnet.</translation>
    </message>
    <message>
        <source>Compute the month</source>
        <translation>Monat berechnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nobody worked here in {month}. Enroll people, and their days appear here.</source>
        <translation>In {month} hat hier niemand gearbeitet. Erfassen Sie Personen, dann erscheinen ihre Tage hier.</translation>
    </message>
    <message>
        <source>Enroll a person…</source>
        <translation>Person erfassen…</translation>
    </message>
    <message>
        <source>To resolve ({count})</source>
        <translation>Zu klären ({count})</translation>
    </message>
    <message>
        <source>Reminders ({count})</source>
        <translation>Erinnerungen ({count})</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Closed on {day} by {name}; its figures are final.</source>
        <translation>Abgeschlossen am {day} von {name}; die Zahlen sind endgültig.</translation>
    </message>
    <message>
        <source>Final: closed on {day}</source>
        <translation>Endgültig: abgeschlossen am {day}</translation>
    </message>
    <message>
        <source>Draft: changed since closing</source>
        <translation>Entwurf: seit dem Abschluss geändert</translation>
    </message>
    <message>
        <source>Draft: {count} to resolve</source>
        <translation>Entwurf: {count} zu klären</translation>
    </message>
    <message>
        <source>Draft: not over yet</source>
        <translation>Entwurf: noch nicht vorbei</translation>
    </message>
    <message>
        <source>Draft: nothing to resolve</source>
        <translation>Entwurf: nichts zu klären</translation>
    </message>
    <message>
        <source>{day}, step by step</source>
        <translation>{day}, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>{name}, worked {hours} hours, {count} to resolve</source>
        <translation>{name}, {hours} Stunden gearbeitet, {count} zu klären</translation>
    </message>
    <message>
        <source>{name}, worked {hours} hours</source>
        <translation>{name}, {hours} Stunden gearbeitet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Gefehlt</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Monatsübersicht</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Missing OUT</source>
        <translation>Ausstempelung fehlt</translation>
    </message>
    <message>
        <source>in since {time}, no clock-out</source>
        <translation>eingestempelt seit {time}, keine Ausstempelung</translation>
    </message>
    <message>
        <source>Repeatedly late</source>
        <translation>Wiederholt zu spät</translation>
    </message>
    <message>
        <source>on {count} of the last days, {hours} h in all, last on {day}</source>
        <translation>an {count} der letzten Tage, insgesamt {hours} h, zuletzt am {day}</translation>
    </message>
    <message>
        <source>Leave waiting for approval</source>
        <translation>Abwesenheit wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>{type}, {first}</source>
        <translation>{type}, {first}</translation>
    </message>
    <message>
        <source>{type}, {first} to {last}</source>
        <translation>{type}, {first} bis {last}</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>Vormittag</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>&amp;Show the day</source>
        <translation>Den Tag &amp;zeigen</translation>
    </message>
    <message>
        <source>Nobody to remind: no clock-out is missing, nobody is repeatedly late, and no leave is waiting for approval.</source>
        <translation>Keine Erinnerungen: Keine Ausstempelung fehlt, niemand kommt wiederholt zu spät, und keine Abwesenheit wartet auf Genehmigung.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>In – out</source>
        <translation>Kommen – Gehen</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regulär</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Überstunden</translation>
    </message>
    <message>
        <source>H or WO</source>
        <translation>H oder WO</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation>{count} anwesend</translation>
    </message>
    <message>
        <source>{count} absent</source>
        <translation>{count} gefehlt</translation>
    </message>
    <message>
        <source>{count} {type} leave</source>
        <translation>{count} {type}</translation>
    </message>
    <message>
        <source>&amp;Correct the day…</source>
        <translation>Den Tag &amp;korrigieren…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Choose a person in the register: their month is shown here.</source>
        <translation>Wählen Sie eine Person in der Monatsübersicht: Ihr Monat erscheint hier.</translation>
    </message>
    <message>
        <source>The month is closed; reopen it first, with a reason.</source>
        <translation>Der Monat ist abgeschlossen; öffnen Sie ihn zuerst mit Begründung wieder.</translation>
    </message>
    <message>
        <source>Enter on a day</source>
        <translation>Eingabetaste auf einem Tag</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>{count} days, {hours} h</source>
        <translation>{count} Tage, {hours} h</translation>
    </message>
    <message>
        <source>Half days</source>
        <translation>Halbe Tage</translation>
    </message>
    <message>
        <source>Leave, {type}</source>
        <translation>Abwesenheit, {type}</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Weekly days off</source>
        <translation>Arbeitsfreie Tage</translation>
    </message>
    <message>
        <source>  regular</source>
        <translation>  regulär</translation>
    </message>
    <message>
        <source>  overtime</source>
        <translation>  Überstunden</translation>
    </message>
    <message>
        <source>  on weekly days off</source>
        <translation>  an arbeitsfreien Tagen</translation>
    </message>
    <message>
        <source>  on holidays</source>
        <translation>  an Feiertagen</translation>
    </message>
    <message>
        <source>{count} times, {hours} h</source>
        <translation>{count}-mal, {hours} h</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Zu früh gegangen</translation>
    </message>
    <message>
        <source>Missing punches</source>
        <translation>Fehlende Stempelungen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>E&amp;xport a month…</source>
        <translation>Einen Monat e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading the punches…</source>
        <translation>Stempelungen werden gelesen…</translation>
    </message>
    <message>
        <source>{done} of {total} people</source>
        <translation>{done} von {total} Personen</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>&amp;Enroll a person…</source>
        <translation>Person &amp;erfassen…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Employee ID {number}</source>
        <translation>Personalnummer {number}</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>Ausweis von {name}</translation>
    </message>
    <message>
        <source>The card with the QR code</source>
        <translation>Die Karte mit dem QR-Code</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as pi&amp;cture…</source>
        <translation>Als &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>&amp;Issue a badge</source>
        <translation>Ausweis &amp;ausstellen</translation>
    </message>
    <message>
        <source>Re&amp;voke the badge…</source>
        <translation>Ausweis &amp;sperren…</translation>
    </message>
    <message>
        <source>{name} has a badge. A new one takes its place: the old code is refused from then on. The new code is shown once, here.</source>
        <translation>{name} hat einen Ausweis. Ein neuer tritt an seine Stelle: Der alte Code wird von da an abgelehnt. Der neue Code wird nur einmal gezeigt, hier.</translation>
    </message>
    <message>
        <source>A badge is a QR code that is held before the camera: whoever carries it clocks in as {name}. The code is shown once, here; print it or save it.</source>
        <translation>Ein Ausweis ist ein QR-Code, der vor die Kamera gehalten wird: Wer ihn hat, stempelt als {name}. Der Code wird nur einmal gezeigt, hier; drucken oder speichern Sie ihn.</translation>
    </message>
    <message>
        <source>This is the only time the code is shown. Print it or save it before you close this; if it is lost, issue a new one.</source>
        <translation>Der Code wird nur dieses eine Mal gezeigt. Drucken oder speichern Sie ihn, bevor Sie schließen; geht er verloren, stellen Sie einen neuen aus.</translation>
    </message>
    <message>
        <source>{name} has a new badge.</source>
        <translation>{name} hat einen neuen Ausweis.</translation>
    </message>
    <message>
        <source>The badge of {name} is no good any more.</source>
        <translation>Der Ausweis von {name} gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Revoke the badge of {name}?</source>
        <translation>Ausweis von {name} sperren?</translation>
    </message>
    <message>
        <source>The front desk refuses it from now on. It cannot be made good again.</source>
        <translation>Kein Terminal nimmt ihn mehr an. Er kann nicht wieder gültig gemacht werden.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF instead.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Speichern Sie stattdessen als PDF.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check it, or save as PDF.</source>
        <translation>Der Drucker antwortet nicht. Prüfen Sie ihn oder speichern Sie als PDF.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Ausweis speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>Austritt von {name}</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Certificate of an &amp;earlier pack…</source>
        <translation>Bescheinigung eines &amp;früheren Pakets…</translation>
    </message>
    <message>
        <source>&amp;Make the pack…</source>
        <translation>Paket &amp;erstellen…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ordner &amp;öffnen</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Paket</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Everything held about {name} is written to a zip file: details, consent, punches with corrections, timesheets, leave, audit trail. It is read back and checked. Then you are asked, and only then the face data, the PIN, the badge and the consent are destroyed, and a certificate is written beside the pack. Punches stay for the payroll.</source>
        <translation>Alles über {name} Gespeicherte wird in eine ZIP-Datei geschrieben: Angaben, Einwilligung, Stempelungen mit Korrekturen, Stundenzettel, Abwesenheiten, Prüfprotokoll. Sie wird zurückgelesen und geprüft. Dann werden Sie gefragt, und erst dann werden Gesichtsdaten, PIN, Ausweis und Einwilligung vernichtet, und neben dem Paket wird eine Bescheinigung geschrieben. Stempelungen bleiben für die Lohnabrechnung.</translation>
    </message>
    <message>
        <source>Writing the pack…</source>
        <translation>Das Paket wird geschrieben…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written, nothing was destroyed.</source>
        <translation>Abgebrochen: Nichts wurde geschrieben, nichts vernichtet.</translation>
    </message>
    <message>
        <source>&amp;Destroy the face data…</source>
        <translation>Gesichtsdaten &amp;vernichten…</translation>
    </message>
    <message>
        <source>The pack was written and read back whole: {files} files with {punches} punches. Nothing has been destroyed yet.</source>
        <translation>Das Paket wurde geschrieben und vollständig zurückgelesen: {files} Dateien mit {punches} Stempelungen. Noch wurde nichts vernichtet.</translation>
    </message>
    <message>
        <source>{name} is in since {time} and could not clock out any more: let them clock out first.</source>
        <translation>{name} ist seit {time} eingestempelt und könnte nicht mehr ausstempeln: zuerst ausstempeln lassen.</translation>
    </message>
    <message>
        <source>Destroy the face data, PIN and badge of {name} now?</source>
        <translation>Gesichtsdaten, PIN und Ausweis von {name} jetzt vernichten?</translation>
    </message>
    <message>
        <source>The pack is complete. What is destroyed cannot be brought back, not even from the pack: it holds no face data. Their last day is stored as well.</source>
        <translation>Das Paket ist vollständig. Was vernichtet wird, ist unwiederbringlich, auch aus dem Paket: Es enthält keine Gesichtsdaten. Der letzte Tag wird ebenfalls gespeichert.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Destroying…</source>
        <translation>Wird vernichtet…</translation>
    </message>
    <message>
        <source>Done. The certificate is {file}, beside the pack.</source>
        <translation>Erledigt. Die Bescheinigung ist {file}, neben dem Paket.</translation>
    </message>
    <message>
        <source>Put the certificate elsewhere</source>
        <translation>Bescheinigung woanders ablegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose the pack</source>
        <translation>Paket wählen</translation>
    </message>
    <message>
        <source>The certificate is {file}, beside the pack.</source>
        <translation>Die Bescheinigung ist {file}, neben dem Paket.</translation>
    </message>
    <message>
        <source>Put the pack into</source>
        <translation>Paket ablegen in</translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation>An&amp;gaben bearbeiten…</translation>
    </message>
    <message>
        <source>Take &amp;pictures…</source>
        <translation>Bilder aufnehme&amp;n…</translation>
    </message>
    <message>
        <source>P&amp;IN…</source>
        <translation>P&amp;IN…</translation>
    </message>
    <message>
        <source>&amp;Badge…</source>
        <translation>A&amp;usweis…</translation>
    </message>
    <message>
        <source>Show their p&amp;unches</source>
        <translation>&amp;Stempelungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chivieren</translation>
    </message>
    <message>
        <source>Take out of the arc&amp;hive</source>
        <translation>Aus dem Arc&amp;hiv holen</translation>
    </message>
    <message>
        <source>As&amp;k for the PIN after the face</source>
        <translation>Nach dem Gesicht die PIN a&amp;bfragen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>Einwilligung &amp;widerrufen…</translation>
    </message>
    <message>
        <source>&amp;Leaver pack and certificate…</source>
        <translation>Austritts&amp;paket und Bescheinigung…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>{name} was archived.</source>
        <translation>{name} wurde archiviert.</translation>
    </message>
    <message>
        <source>{count} people were archived.</source>
        <translation>{count} Personen wurden archiviert.</translation>
    </message>
    <message>
        <source>{name} is out of the archive.</source>
        <translation>{name} ist aus dem Archiv geholt.</translation>
    </message>
    <message>
        <source>{count} people are out of the archive.</source>
        <translation>{count} Personen sind aus dem Archiv geholt.</translation>
    </message>
    <message>
        <source>{name} has no PIN yet and cannot clock in by the face until there is one.</source>
        <translation>{name} hat noch keine PIN und kann bis dahin nicht mit dem Gesicht stempeln.</translation>
    </message>
    <message>
        <source>The front desk asks for the PIN after the face now.</source>
        <translation>Das Terminal fragt jetzt nach dem Gesicht die PIN ab.</translation>
    </message>
    <message>
        <source>The front desk does not ask for the PIN any more.</source>
        <translation>Das Terminal fragt die PIN nicht mehr ab.</translation>
    </message>
    <message>
        <source>Withdraw the consent of {name}?</source>
        <translation>Einwilligung von {name} widerrufen?</translation>
    </message>
    <message>
        <source>Their face data are destroyed at once and cannot be brought back. The camera no longer recognises them; they, their PIN, their badge and their punches stay.</source>
        <translation>Die Gesichtsdaten werden sofort vernichtet und sind unwiederbringlich. Die Kamera erkennt die Person nicht mehr; sie selbst, ihre PIN, ihr Ausweis und ihre Stempelungen bleiben.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The face data of {name} are destroyed.</source>
        <translation>Die Gesichtsdaten von {name} sind vernichtet.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Face data, PIN and badge are destroyed at once and cannot be brought back. Name and punches stay, for the payroll. For somebody who leaves, make a leaver pack; to put somebody aside, archive them.</source>
        <translation>Gesichtsdaten, PIN und Ausweis werden sofort vernichtet und sind unwiederbringlich. Name und Stempelungen bleiben für die Lohnabrechnung. Bei einem Austritt erstellen Sie besser ein Austrittspaket; soll jemand nur vorübergehend nicht stempeln, archivieren Sie die Person.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Wer gezeigt wird</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>How they clock in</source>
        <translation>Wie sie stempeln</translation>
    </message>
    <message>
        <source>Clocking in any way</source>
        <translation>Jede Art zu stempeln</translation>
    </message>
    <message>
        <source>Without faces</source>
        <translation>Ohne Gesicht</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Ohne Einwilligung</translation>
    </message>
    <message>
        <source>By PIN only</source>
        <translation>Nur mit PIN</translation>
    </message>
    <message>
        <source>Asked for the PIN after the face</source>
        <translation>Nach dem Gesicht wird die PIN abgefragt</translation>
    </message>
    <message>
        <source>No way in yet</source>
        <translation>Kann noch nicht stempeln</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Face recognition</source>
        <translation>Gesichtserkennung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>PIN or badge</source>
        <translation>PIN oder Ausweis</translation>
    </message>
    <message>
        <source>{date} is known</source>
        <translation>{date} ist bekannt</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Employee &amp;ID</source>
        <translation>Personaln&amp;ummer</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>E&amp;rster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ausgetreten</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>keine Bilder</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>PIN after the face: none yet</source>
        <translation>PIN nach dem Gesicht: noch keine</translation>
    </message>
    <message>
        <source>PIN after the face, badge</source>
        <translation>PIN nach dem Gesicht, Ausweis</translation>
    </message>
    <message>
        <source>PIN after the face</source>
        <translation>PIN nach dem Gesicht</translation>
    </message>
    <message>
        <source>PIN, badge</source>
        <translation>PIN, Ausweis</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Search people…</source>
        <translation>Personen suchen…</translation>
    </message>
    <message>
        <source>{shown} of {known}</source>
        <translation>{shown} von {known}</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Enroll the first person, and they can clock in by looking at the camera.</source>
        <translation>Noch ist niemand erfasst. Erfassen Sie die erste Person, dann kann sie mit einem Blick in die Kamera stempeln.</translation>
    </message>
    <message>
        <source>Enroll a person…</source>
        <translation>Person erfassen…</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>Dazu passt niemand.</translation>
    </message>
    <message>
        <source>Show everybody who works here</source>
        <translation>Alle Beschäftigten zeigen</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>Niemand passt zu „{text}“.</translation>
    </message>
    <message>
        <source>Last punches</source>
        <translation>Letzte Stempelungen</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>{count} people chosen</source>
        <translation>{count} Personen gewählt</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>What is offered below is done for all of them.</source>
        <translation>Was unten angeboten wird, gilt für alle.</translation>
    </message>
    <message>
        <source>Choose somebody to see how they are today.</source>
        <translation>Wählen Sie jemanden, um den heutigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>Da seit {time}</translation>
    </message>
    <message>
        <source>Out since {time}</source>
        <translation>Ausgestempelt seit {time}</translation>
    </message>
    <message>
        <source>Not here today</source>
        <translation>Heute nicht hier</translation>
    </message>
    <message>
        <source>This week {hours}</source>
        <translation>Diese Woche {hours}</translation>
    </message>
    <message>
        <source>None in the last four weeks.</source>
        <translation>Keine in den letzten vier Wochen.</translation>
    </message>
    <message>
        <source>Archived since {day}</source>
        <translation>Archiviert seit {day}</translation>
    </message>
    <message>
        <source>Left on {day}</source>
        <translation>Ausgetreten am {day}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Here since {day}</source>
        <translation>Hier seit {day}</translation>
    </message>
    <message>
        <source>No face is enrolled</source>
        <translation>Kein Gesicht erfasst</translation>
    </message>
    <message>
        <source>1 picture of the face</source>
        <translation>1 Bild des Gesichts</translation>
    </message>
    <message>
        <source>{count} pictures of the face</source>
        <translation>{count} Bilder des Gesichts</translation>
    </message>
    <message>
        <source>Consent of {day}, version {version}</source>
        <translation>Einwilligung vom {day}, Version {version}</translation>
    </message>
    <message>
        <source>Neither PIN nor badge</source>
        <translation>Weder PIN noch Ausweis</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN von {name}</translation>
    </message>
    <message>
        <source>They have a PIN; a new one takes its place at once. Nobody can read the old one.</source>
        <translation>Es gibt eine PIN; eine neue tritt sofort an ihre Stelle. Die alte kann niemand lesen.</translation>
    </message>
    <message>
        <source>With a PIN they clock in at the front desk by employee ID {number} and PIN, with or without a face.</source>
        <translation>Mit PIN wird am Terminal mit Personalnummer {number} und PIN gestempelt, mit oder ohne Gesicht.</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>Eingabe &amp;zeigen</translation>
    </message>
    <message>
        <source>Make one &amp;up</source>
        <translation>Vo&amp;rschlagen</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>&amp;Delete the PIN…</source>
        <translation>PIN &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Neue PIN</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>PIN &amp;wiederholen</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>{name} has a new PIN.</source>
        <translation>{name} hat eine neue PIN.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} hat keine PIN mehr.</translation>
    </message>
    <message>
        <source>Delete the PIN of {name}?</source>
        <translation>PIN von {name} löschen?</translation>
    </message>
    <message>
        <source>They cannot clock in by it any more, until you set a new one.</source>
        <translation>Damit kann nicht mehr gestempelt werden, bis Sie eine neue festlegen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>No holidays in this year. Add a country&apos;s public holidays, or days of your own; without them everybody is expected on every working day.</source>
        <translation>In diesem Jahr gibt es keine Feiertage. Fügen Sie die gesetzlichen Feiertage eines Landes oder eigene Tage hinzu; ohne sie werden alle an jedem Arbeitstag erwartet.</translation>
    </message>
    <message>
        <source>Add &amp;public holidays…</source>
        <translation>&amp;Gesetzliche Feiertage hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add a holiday…</source>
        <translation>&amp;Feiertag hinzufügen…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>{name}, {day}, is not observed any more.</source>
        <translation>{name}, {day}, gilt hier nicht mehr als Feiertag.</translation>
    </message>
    <message>
        <source>{name}, {day}, is a holiday again, as by law.</source>
        <translation>{name}, {day}, ist wieder ein Feiertag, wie im Gesetz.</translation>
    </message>
    <message>
        <source>{name}, {day}, was removed.</source>
        <translation>{name}, {day}, wurde entfernt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>1 holiday in {year}</source>
        <translation>1 Feiertag in {year}</translation>
    </message>
    <message>
        <source>{count} holidays in {year}</source>
        <translation>{count} Feiertage in {year}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Shaded days are the weekly days off of people without a schedule; they are part of the policy.</source>
        <translation>Schattierte Tage sind die arbeitsfreien Tage von Personen ohne Arbeitsplan; sie gehören zu den Regeln.</translation>
    </message>
    <message>
        <source>Rename the holiday</source>
        <translation>Feiertag umbenennen</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>for example Company day</source>
        <translation>zum Beispiel Betriebsausflug</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Be&amp;zeichnung</translation>
    </message>
    <message>
        <source>Nobody is expected on it. Who works is paid at the holiday rate.</source>
        <translation>Niemand wird erwartet. Wer arbeitet, wird zum Feiertagssatz bezahlt.</translation>
    </message>
    <message>
        <source>The holiday needs a name.</source>
        <translation>Der Feiertag braucht einen Namen.</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>arbeitsfrei</translation>
    </message>
    <message>
        <source>off</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{number}  today</source>
        <translation>{number}  heute</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>all of the country</source>
        <translation>das ganze Land</translation>
    </message>
    <message>
        <source>Add public holidays</source>
        <translation>Gesetzliche Feiertage hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Wählen Sie ein Land.</translation>
    </message>
    <message>
        <source>Tick the days that are to be added.</source>
        <translation>Kreuzen Sie die Tage an, die hinzugefügt werden sollen.</translation>
    </message>
    <message>
        <source>{day}  (there already)</source>
        <translation>{day}  (schon da)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Yea&amp;r</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>They are added to the site&apos;s own days of this year. To follow a country&apos;s holidays every year by itself, name it in the policy.</source>
        <translation>Sie kommen zu den eigenen Tagen des Standorts in diesem Jahr. Um den Feiertagen eines Landes jedes Jahr von selbst zu folgen, nennen Sie es in den Regeln.</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>gesetzlicher Feiertag</translation>
    </message>
    <message>
        <source>the site&apos;s own</source>
        <translation>eigener Feiertag</translation>
    </message>
    <message>
        <source>public, changed here</source>
        <translation>gesetzlich, hier geändert</translation>
    </message>
    <message>
        <source>not observed here</source>
        <translation>gilt hier nicht</translation>
    </message>
    <message>
        <source>Holidays of the year</source>
        <translation>Feiertage des Jahres</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;Observe</source>
        <translation>Gelten &amp;lassen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Add leave</source>
        <translation>Abwesenheit hinzufügen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>A&amp;pproved</source>
        <translation>&amp;Genehmigt</translation>
    </message>
    <message>
        <source>Choose whose leave it is.</source>
        <translation>Wählen Sie, wessen Abwesenheit es ist.</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Of each day</source>
        <translation>&amp;Von jedem Tag</translation>
    </message>
    <message>
        <source>Days off and holidays among the days take no leave. Until it is approved it excuses nobody, and its days are listed as exceptions.</source>
        <translation>Arbeitsfreie Tage und Feiertage dazwischen zählen nicht mit. Solange die Abwesenheit nicht genehmigt ist, entschuldigt sie nicht, und ihre Tage stehen unter den Klärungsfällen.</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Tagesteil</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Search leave</source>
        <translation>Abwesenheiten suchen</translation>
    </message>
    <message>
        <source>Search name, employee ID, type…</source>
        <translation>Name, Personalnummer, Art suchen…</translation>
    </message>
    <message>
        <source>&amp;Add leave…</source>
        <translation>Abwesenheit hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>{count} of {count2}</source>
        <translation>{count} von {count2}</translation>
    </message>
    <message>
        <source>No leave of this month is like that.</source>
        <translation>Keine Abwesenheit dieses Monats passt dazu.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No leave in {month}. Add it here, or import a table of it (File menu).</source>
        <translation>Keine Abwesenheit in {month}. Fügen Sie hier eine hinzu oder importieren Sie eine Tabelle (Menü Datei).</translation>
    </message>
    <message>
        <source>Add leave…</source>
        <translation>Abwesenheit hinzufügen…</translation>
    </message>
    <message>
        <source>The leave of {name}, {first}, was removed.</source>
        <translation>Die Abwesenheit von {name}, {first}, wurde entfernt.</translation>
    </message>
    <message>
        <source>The leave of {name}, {first} to {last}, was removed.</source>
        <translation>Die Abwesenheit von {name}, {first} bis {last}, wurde entfernt.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Approved or not</source>
        <translation>Genehmigt oder nicht</translation>
    </message>
    <message>
        <source>Not approved only</source>
        <translation>Nur nicht genehmigte</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>ganze Tage</translation>
    </message>
    <message>
        <source>half days</source>
        <translation>halbe Tage</translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>vormittags</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>nachmittags</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht genehmigt</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Arbeitspläne</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Drop the changes to the policy?</source>
        <translation>Die Änderungen an den Regeln verwerfen?</translation>
    </message>
    <message>
        <source>{rule}: {before}, then {after}</source>
        <translation>{rule}: {before}, dann {after}</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Known from {known_from}.</source>
        <translation>Bekannt aus {known_from}.</translation>
    </message>
    <message>
        <source>These rules hold until the first version with a date. They come from the settings file; to change one, make a version that holds from a day on.</source>
        <translation>Diese Regeln gelten bis zur ersten Fassung mit Datum. Sie stehen in der Einstellungsdatei; um eine zu ändern, legen Sie eine Fassung an, die ab einem Tag gilt.</translation>
    </message>
    <message>
        <source>Holds for work days from this day on, until the next version.</source>
        <translation>Gilt für Arbeitstage ab diesem Tag, bis zur nächsten Fassung.</translation>
    </message>
    <message>
        <source>&amp;Preview a month…</source>
        <translation>&amp;Vorschau eines Monats…</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>Änderungen ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>There is a version from {day} already; change that one.</source>
        <translation>Es gibt schon eine Fassung ab {day}; ändern Sie diese.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Save the policy from {day}</source>
        <translation>Regeln ab {day} speichern</translation>
    </message>
    <message>
        <source>Remove the policy from {day}</source>
        <translation>Regeln ab {day} entfernen</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>&amp;Gültig ab</translation>
    </message>
    <message>
        <source>What this policy would change</source>
        <translation>Was diese Regeln ändern würden</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Computed from the punches as they are stored. Nothing is saved. What changes is bold, before → after; hold the pointer over the codes to see the days.</source>
        <translation>Berechnet aus den gespeicherten Stempelungen. Nichts wird gespeichert. Was sich ändert, ist fett, vorher → nachher; halten Sie den Zeiger über die Codes, um die Tage zu sehen.</translation>
    </message>
    <message>
        <source>Computing {month}…</source>
        <translation>{month} wird berechnet…</translation>
    </message>
    <message>
        <source>{month} is closed: it keeps its figures.</source>
        <translation>{month} ist abgeschlossen: Die Zahlen bleiben.</translation>
    </message>
    <message>
        <source>Nothing changes in {month}.</source>
        <translation>In {month} ändert sich nichts.</translation>
    </message>
    <message>
        <source>{people} people, {days} days change</source>
        <translation>{people} Personen, {days} Tage ändern sich</translation>
    </message>
    <message>
        <source>1 person, {days} days change</source>
        <translation>1 Person, {days} Tage ändern sich</translation>
    </message>
    <message>
        <source>1 person, 1 day change</source>
        <translation>1 Person, 1 Tag ändert sich</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regulär</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Überstunden</translation>
    </message>
    <message>
        <source>H or WO</source>
        <translation>H oder WO</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Minusstunden</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>{day}: {before}, then {after}</source>
        <translation>{day}: {before}, dann {after}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>for example Works agreement of March</source>
        <translation>zum Beispiel Betriebsvereinbarung vom März</translation>
    </message>
    <message>
        <source>New, not saved yet</source>
        <translation>Neu, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>&amp;Neue Fassung…</translation>
    </message>
    <message>
        <source>Versions of the policy</source>
        <translation>Fassungen der Regeln</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Diese Fassung entfernen</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Punches and shifts</source>
        <translation>Stempelungen und Schichten</translation>
    </message>
    <message>
        <source>Whether in and out alternate by themselves, or are what was pressed at the front desk or told by an imported table. Then everybody presses a key.</source>
        <translation>Ob Kommen und Gehen von selbst wechseln oder gelten, wie am Terminal gedrückt oder in einer importierten Tabelle angegeben. Im zweiten Fall drücken alle eine Taste.</translation>
    </message>
    <message>
        <source>Whether each clock-in counts to its clock-out, or everything from the first clock-in of a shift to its last clock-out.</source>
        <translation>Ob jede Einstempelung bis zu ihrer Ausstempelung zählt oder alles von der ersten Einstempelung einer Schicht bis zur letzten Ausstempelung.</translation>
    </message>
    <message>
        <source>A punch up to this long before a shift&apos;s start belongs to the shift.</source>
        <translation>So lange vor Schichtbeginn gehört eine Stempelung schon zur Schicht.</translation>
    </message>
    <message>
        <source>A punch up to this long after a shift&apos;s end belongs to the shift.</source>
        <translation>So lange nach Schichtende gehört eine Stempelung noch zur Schicht.</translation>
    </message>
    <message>
        <source>Someone seen again sooner than this is not clocked twice.</source>
        <translation>Wer innerhalb dieser Zeit erneut gesehen wird, stempelt nicht zweimal.</translation>
    </message>
    <message>
        <source>A clock-in older than this counts as forgotten.</source>
        <translation>Eine Einstempelung, die länger zurückliegt, gilt als vergessen.</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>Late is who comes later than the shift&apos;s start by more than this.</source>
        <translation>Zu spät kommt, wer um mehr als diese Zeit nach Schichtbeginn kommt.</translation>
    </message>
    <message>
        <source>Early is who leaves before the shift&apos;s end by more than this.</source>
        <translation>Zu früh geht, wer um mehr als diese Zeit vor Schichtende geht.</translation>
    </message>
    <message>
        <source>Where the minutes are counted from, once somebody is late; likewise for leaving early.</source>
        <translation>Ab wann die Minuten zählen, sobald jemand zu spät kommt; ebenso beim frühen Gehen.</translation>
    </message>
    <message>
        <source>Short days</source>
        <translation>Kurze Tage</translation>
    </message>
    <message>
        <source>Who works less than this on a day of their schedule has half a day.</source>
        <translation>Wer an einem Tag des Arbeitsplans weniger als dies arbeitet, hat einen halben Tag.</translation>
    </message>
    <message>
        <source>Who works less than this on a day of their schedule is absent.</source>
        <translation>Wer an einem Tag des Arbeitsplans weniger als dies arbeitet, hat einen Fehltag.</translation>
    </message>
    <message>
        <source>Time missing from the planned hours up to this is not missing.</source>
        <translation>Bis zu dieser Dauer zählt fehlende Zeit nicht als Minusstunden.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Where a clock-in is moved to for the hours. Lateness goes by the time as it was.</source>
        <translation>Wohin eine Einstempelung für die Stunden verschoben wird. Für Verspätung gilt die wirkliche Zeit.</translation>
    </message>
    <message>
        <source>The step clock-ins are rounded to.</source>
        <translation>Der Schritt, auf den Einstempelungen gerundet werden.</translation>
    </message>
    <message>
        <source>Where a clock-out is moved to for the hours. The time as it was is kept beside.</source>
        <translation>Wohin eine Ausstempelung für die Stunden verschoben wird. Die wirkliche Zeit bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The step clock-outs are rounded to.</source>
        <translation>Der Schritt, auf den Ausstempelungen gerundet werden.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Whether only the breaks people clock are unpaid, or a fixed one is deducted.</source>
        <translation>Ob nur gestempelte Pausen unbezahlt sind oder eine feste abgezogen wird.</translation>
    </message>
    <message>
        <source>How long the fixed break is.</source>
        <translation>Wie lang die feste Pause ist.</translation>
    </message>
    <message>
        <source>It is deducted once more than this was worked.</source>
        <translation>Sie wird abgezogen, sobald länger gearbeitet wurde.</translation>
    </message>
    <message>
        <source>Overtime and rates</source>
        <translation>Überstunden und Sätze</translation>
    </message>
    <message>
        <source>Time of a day beyond this is overtime; a shift may have its own limit.</source>
        <translation>Was an einem Tag darüber hinausgeht, sind Überstunden; eine Schicht kann eine eigene Grenze haben.</translation>
    </message>
    <message>
        <source>Time of a week, Monday to Sunday, beyond this is overtime, where it is not already overtime of its day.</source>
        <translation>Was in einer Woche, Montag bis Sonntag, darüber hinausgeht, sind Überstunden, soweit es nicht schon Überstunden seines Tages sind.</translation>
    </message>
    <message>
        <source>A day&apos;s overtime up to this is none; beyond it all of it counts.</source>
        <translation>Überstunden eines Tages bis zu dieser Dauer zählen nicht; darüber zählen sie ganz.</translation>
    </message>
    <message>
        <source>Whether time before a shift&apos;s start can be overtime; else it is regular time.</source>
        <translation>Ob Zeit vor dem Beginn einer Schicht Überstunden sein kann; sonst ist sie reguläre Zeit.</translation>
    </message>
    <message>
        <source>A multiple of the regular rate.</source>
        <translation>Ein Vielfaches des regulären Satzes.</translation>
    </message>
    <message>
        <source>For all time worked on a holiday.</source>
        <translation>Für alle an einem Feiertag gearbeitete Zeit.</translation>
    </message>
    <message>
        <source>For all time worked on a weekly day off.</source>
        <translation>Für alle an einem arbeitsfreien Tag gearbeitete Zeit.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Arbeitsfreie Tage</translation>
    </message>
    <message>
        <source>Of people without a schedule; with one, the days on which no shift starts.</source>
        <translation>Von Personen ohne Arbeitsplan; mit einem: die Tage, an denen keine Schicht beginnt.</translation>
    </message>
    <message>
        <source>Whose public holidays are in the calendar, every year. Two letters, or empty.</source>
        <translation>Das Land, dessen gesetzliche Feiertage jedes Jahr im Kalender stehen. Zwei Buchstaben oder leer.</translation>
    </message>
    <message>
        <source>Of that country, where its regions have holidays of their own.</source>
        <translation>Die Region dieses Landes, wo Regionen eigene Feiertage haben.</translation>
    </message>
    <message>
        <source>The same for every date: changed in the site&apos;s settings (File menu).</source>
        <translation>Für jedes Datum gleich: wird in den Einstellungen des Standorts geändert (Menü Datei).</translation>
    </message>
    <message>
        <source>Zero switches it off.</source>
        <translation>Null schaltet es aus.</translation>
    </message>
    <message>
        <source>Default: {shown}.</source>
        <translation>Standard: {shown}.</translation>
    </message>
    <message>
        <source>Assign a schedule</source>
        <translation>Arbeitsplan zuweisen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>&amp;Standing: until something else is assigned</source>
        <translation>Dauer&amp;haft: bis etwas anderes zugewiesen wird</translation>
    </message>
    <message>
        <source>&amp;Dated: on these days instead of the standing one</source>
        <translation>&amp;Befristet: an diesen Tagen statt des dauerhaften</translation>
    </message>
    <message>
        <source>Tick the people who have this schedule.</source>
        <translation>Kreuzen Sie die Personen an, die diesen Arbeitsplan haben.</translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first day ({first}).</source>
        <translation>Der letzte Tag ({last}) liegt vor dem ersten ({first}).</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>&amp;Arbeitsplan</translation>
    </message>
    <message>
        <source>Not ticked means from the beginning, or without an end. The last day is included.</source>
        <translation>Ohne Häkchen gilt es von Anfang an oder ohne Ende. Der letzte Tag zählt mit.</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>kein Arbeitsplan</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Arbeitsplan</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Who has which</source>
        <translation>Wer welchen hat</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Who has which schedule</source>
        <translation>Wer welchen Arbeitsplan hat</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Zuweisen…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Let it &amp;end…</source>
        <translation>&amp;Enden lassen…</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>Zuweisung a&amp;ufheben</translation>
    </message>
    <message>
        <source>{schedule} was taken away from {name}, as if it had never been. To change from one schedule to another, let it end instead.</source>
        <translation>Die Zuweisung von {schedule} an {name} wurde aufgehoben, als hätte es sie nie gegeben. Für den Wechsel zu einem anderen Arbeitsplan lassen Sie sie besser enden.</translation>
    </message>
    <message>
        <source>{known} people</source>
        <translation>{known} Personen</translation>
    </message>
    <message>
        <source>Search name, employee ID, schedule…</source>
        <translation>Name, Personalnummer, Arbeitsplan suchen…</translation>
    </message>
    <message>
        <source>{shown} of {known} people</source>
        <translation>{shown} von {known} Personen</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>Niemand passt zu „{text}“.</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Enroll people on the People page, or import a table of them (File menu).</source>
        <translation>Noch ist niemand erfasst. Erfassen Sie Personen auf der Seite Personen oder importieren Sie eine Tabelle (Menü Datei).</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Let a schedule end</source>
        <translation>Arbeitsplan enden lassen</translation>
    </message>
    <message>
        <source>{name} has {schedule} up to this day.</source>
        <translation>{name} hat {schedule} bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>Search name, employee ID, department…</source>
        <translation>Name, Personalnummer, Abteilung suchen…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Arbeitsplan</translation>
    </message>
    <message>
        <source>for example Office, Early, Night</source>
        <translation>zum Beispiel Büro, Früh, Nacht</translation>
    </message>
    <message>
        <source>&amp;Add a shift</source>
        <translation>Schicht &amp;hinzufügen</translation>
    </message>
    <message>
        <source>A weekday on which no shift starts is a day off. What is not ticked is as the policy says. A shift that ends before it starts ends on the next day.</source>
        <translation>Ein Wochentag, an dem keine Schicht beginnt, ist arbeitsfrei. Was nicht angekreuzt ist, gilt nach den Regeln. Eine Schicht, die vor ihrem Beginn endet, endet am nächsten Tag.</translation>
    </message>
    <message>
        <source>No schedules yet. Hours are recorded without one, too; but only who has a schedule can be late or absent.</source>
        <translation>Noch keine Arbeitspläne. Stunden werden auch ohne sie erfasst; doch nur wer einen Arbeitsplan hat, kann zu spät kommen oder fehlen.</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>The schedule {name} was removed.</source>
        <translation>Der Arbeitsplan {name} wurde entfernt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Remove this shift</source>
        <translation>Diese Schicht entfernen</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Late grace</source>
        <translation>Kulanz bei Verspätung</translation>
    </message>
    <message>
        <source>Overtime after</source>
        <translation>Überstunden nach</translation>
    </message>
    <message>
        <source>Early-leave grace</source>
        <translation>Kulanz bei frühem Gehen</translation>
    </message>
    <message>
        <source>{hours}  +1 day</source>
        <translation>{hours}  +1 Tag</translation>
    </message>
    <message>
        <source>{type} leave, full</source>
        <translation>{type}, ganzer Tag</translation>
    </message>
    <message>
        <source>{type} leave, half</source>
        <translation>{type}, halber Tag</translation>
    </message>
    <message>
        <source>{type} leave, morning</source>
        <translation>{type}, vormittags</translation>
    </message>
    <message>
        <source>{type} leave, afternoon</source>
        <translation>{type}, nachmittags</translation>
    </message>
    <message>
        <source>not employed</source>
        <translation>nicht beschäftigt</translation>
    </message>
    <message>
        <source>holiday: {holiday}</source>
        <translation>Feiertag: {holiday}</translation>
    </message>
    <message>
        <source>Choose somebody above to see their week.</source>
        <translation>Wählen Sie oben jemanden, um die Woche zu sehen.</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>{name}, {first} to {last}</source>
        <translation>{name}, {first} bis {last}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{start}-{end} (+1 day)</source>
        <translation>{start}-{end} (+1 Tag)</translation>
    </message>
    <message>
        <source>{start}-{end}</source>
        <translation>{start}-{end}</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>befristet</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Who decides this</source>
        <translation>Wer dies entscheidet</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Nobody worked in that month, so there is nothing to print.</source>
        <translation>In jenem Monat hat niemand gearbeitet, daher gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>The month is being worked out…</source>
        <translation>Der Monat wird berechnet…</translation>
    </message>
    <message>
        <source>The printer takes nothing. Check that it is on and connected.</source>
        <translation>Der Drucker nimmt nichts an. Prüfen Sie, ob er eingeschaltet und verbunden ist.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Print timesheets, {month}</source>
        <translation>Stundenzettel drucken, {month}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{file} is written: {pages} pages.</source>
        <translation>{file} wurde erstellt: {pages} Seiten.</translation>
    </message>
    <message>
        <source>Sent to {file}: {pages} pages.</source>
        <translation>Gesendet an {file}: {pages} Seiten.</translation>
    </message>
    <message>
        <source>&amp;Shown</source>
        <translation>&amp;Vorschau von</translation>
    </message>
    <message>
        <source>Print &amp;whose</source>
        <translation>&amp;Wen drucken</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>S&amp;eite</translation>
    </message>
    <message>
        <source>Each person begins on a page of their own, with lines for two signatures. The figures are those of the month page and the workbook.</source>
        <translation>Jede Person beginnt auf einer eigenen Seite, mit Zeilen für zwei Unterschriften. Die Zahlen sind die der Monatsseite und der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>Everybody ({count})</source>
        <translation>Alle ({count})</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Seiten werden erstellt…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the timesheets as PDF, and print them where there is one.</source>
        <translation>Dieser Computer hat keinen Drucker. Speichern Sie die Stundenzettel als PDF und drucken Sie sie, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Approved by {name}: date, signature</source>
        <translation>Genehmigt von {name}: Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Approved by: name, date, signature</source>
        <translation>Genehmigt von: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Timesheet, {month}</source>
        <translation>Stundenzettel, {month}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Work belongs to the date of its shift, or of its clock-in. In and out are as punched; times count to the second and are shown to the minute.</source>
        <translation>Arbeit zählt zum Datum ihrer Schicht oder ihrer Einstempelung. Kommen und Gehen stehen da wie gestempelt; Zeiten zählen auf die Sekunde und werden auf die Minute gezeigt.</translation>
    </message>
    <message>
        <source>I certify that the times above are complete and correct.</source>
        <translation>Ich bestätige, dass die obigen Zeiten vollständig und richtig sind.</translation>
    </message>
    <message>
        <source>{name}: date, signature</source>
        <translation>{name}: Datum, Unterschrift</translation>
    </message>
    <message>
        <source>{name} ({number}), {month}, {status}</source>
        <translation>{name} ({number}), {month}, {status}</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Draft: {reason}</source>
        <translation>Entwurf: {reason}</translation>
    </message>
    <message>
        <source>Print timesheets</source>
        <translation>Stundenzettel drucken</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
    <message>
        <source>Days to show</source>
        <translation>Zu zeigende Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Kommen/Gehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>{method}, does not count</source>
        <translation>{method}, zählt nicht</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Kommen und Gehen</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Nur Kommen</translation>
    </message>
    <message>
        <source>Only out</source>
        <translation>Nur Gehen</translation>
    </message>
    <message>
        <source>How they were recorded</source>
        <translation>Wie sie entstanden</translation>
    </message>
    <message>
        <source>Recorded any way</source>
        <translation>Auf jede Art gestempelt</translation>
    </message>
    <message>
        <source>Only by {method}</source>
        <translation>Nur mit {method}</translation>
    </message>
    <message>
        <source>At any front desk</source>
        <translation>An jedem Terminal</translation>
    </message>
    <message>
        <source>Corrected &amp;only</source>
        <translation>Nur korri&amp;gierte</translation>
    </message>
    <message>
        <source>Only at {kiosk}</source>
        <translation>Nur an {kiosk}</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>Kommen</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>added by {by}: {reason}</source>
        <translation>hinzugefügt von {by}: {reason}</translation>
    </message>
    <message>
        <source>was {was}, corrected by {by}: {reason}</source>
        <translation>war {was}, korrigiert von {by}: {reason}</translation>
    </message>
    <message>
        <source>does not count, voided by {by}: {reason}</source>
        <translation>zählt nicht, storniert von {by}: {reason}</translation>
    </message>
    <message>
        <source>does not count, changed to {now} by {by}: {reason}</source>
        <translation>zählt nicht, geändert in {now} von {by}: {reason}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Stempelungen</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>Stempelungen</translation>
    </message>
    <message>
        <source>Search people…</source>
        <translation>Personen suchen…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Correct this &amp;day…</source>
        <translation>Diesen &amp;Tag korrigieren…</translation>
    </message>
    <message>
        <source>Only this &amp;person</source>
        <translation>Nur diese Pers&amp;on</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>No punch of these days is like that.</source>
        <translation>Keine Stempelung dieser Tage passt dazu.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No punches on these days. They appear here as people clock in and out on the Live page.</source>
        <translation>Keine Stempelungen an diesen Tagen. Sie erscheinen hier, wenn auf der Seite Live gestempelt wird.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle Tage zeigen</translation>
    </message>
    <message>
        <source>Only this da&amp;y</source>
        <translation>Nur &amp;dieser Tag</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>{count} rows copied</source>
        <translation>{count} Zeilen kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>absent: a shift was planned, and nobody came or too little was worked</source>
        <translation>gefehlt: Schicht geplant, aber nicht gekommen oder zu wenig gearbeitet</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>ein halber Tag</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>entschuldigt (Abwesenheit)</translation>
    </message>
    <message>
        <source>public holiday, worked or not</source>
        <translation>gesetzlicher Feiertag, gearbeitet oder nicht</translation>
    </message>
    <message>
        <source>day off, worked or not</source>
        <translation>arbeitsfreier Tag, gearbeitet oder nicht</translation>
    </message>
    <message>
        <source>somebody has to look at this day; see the note in the timesheet</source>
        <translation>jemand muss sich diesen Tag ansehen; siehe die Bemerkung im Stundenzettel</translation>
    </message>
    <message>
        <source>not employed on this day</source>
        <translation>an diesem Tag nicht beschäftigt</translation>
    </message>
    <message>
        <source>still running, still to come, or no shift planned and nothing recorded</source>
        <translation>läuft noch, kommt noch, oder keine Schicht geplant und nichts gestempelt</translation>
    </message>
    <message>
        <source>clock-out missing</source>
        <translation>Ausstempelung fehlt</translation>
    </message>
    <message>
        <source>clock-in missing</source>
        <translation>Einstempelung fehlt</translation>
    </message>
    <message>
        <source>kiosk&apos;s clock was set back</source>
        <translation>Uhr des Terminals war zurückgestellt</translation>
    </message>
    <message>
        <source>outside the employment dates</source>
        <translation>außerhalb der Beschäftigungszeit</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>liegt in der Zukunft</translation>
    </message>
    <message>
        <source>punches on a day of leave</source>
        <translation>Stempelungen an einem Abwesenheitstag</translation>
    </message>
    <message>
        <source>leave not approved</source>
        <translation>Abwesenheit nicht genehmigt</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>in</source>
        <translation>Kommen</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>replaced by a correction</source>
        <translation>durch eine Korrektur ersetzt</translation>
    </message>
    <message>
        <source>seen again, no effect</source>
        <translation>erneut gesehen, ohne Wirkung</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>Scheduled 1 day, {hours} h</source>
        <translation>Geplant 1 Tag, {hours} h</translation>
    </message>
    <message>
        <source>Scheduled {days} days, {hours} h</source>
        <translation>Geplant {days} Tage, {hours} h</translation>
    </message>
    <message>
        <source>present {count}</source>
        <translation>anwesend {count}</translation>
    </message>
    <message>
        <source>absent {count}</source>
        <translation>gefehlt {count}</translation>
    </message>
    <message>
        <source>half days {count}</source>
        <translation>halbe Tage {count}</translation>
    </message>
    <message>
        <source>{type} leave {count}</source>
        <translation>{type} {count}</translation>
    </message>
    <message>
        <source>holidays {count}</source>
        <translation>Feiertage {count}</translation>
    </message>
    <message>
        <source>days off {count}</source>
        <translation>arbeitsfreie Tage {count}</translation>
    </message>
    <message>
        <source>times late {count}</source>
        <translation>zu spät gekommen {count}</translation>
    </message>
    <message>
        <source>times early {count}</source>
        <translation>zu früh gegangen {count}</translation>
    </message>
    <message>
        <source>missing punches {count}</source>
        <translation>fehlende Stempelungen {count}</translation>
    </message>
    <message>
        <source>corrections {count}</source>
        <translation>Korrekturen {count}</translation>
    </message>
    <message>
        <source>in since {time}, still running</source>
        <translation>eingestempelt seit {time}, läuft noch</translation>
    </message>
    <message>
        <source>{problem}: check</source>
        <translation>{problem}: prüfen</translation>
    </message>
    <message>
        <source>{problem}: accepted as it is</source>
        <translation>{problem}: so akzeptiert</translation>
    </message>
    <message>
        <source>{type} leave</source>
        <translation>{type}</translation>
    </message>
    <message>
        <source>{type} leave, half a day</source>
        <translation>{type}, halber Tag</translation>
    </message>
    <message>
        <source>{type} leave, morning</source>
        <translation>{type}, vormittags</translation>
    </message>
    <message>
        <source>{type} leave, afternoon</source>
        <translation>{type}, nachmittags</translation>
    </message>
    <message>
        <source>{leave}, not approved</source>
        <translation>{leave}, nicht genehmigt</translation>
    </message>
    <message>
        <source>no clock-in before {time}: not counted</source>
        <translation>keine Einstempelung vor {time}: nicht gezählt</translation>
    </message>
    <message>
        <source>{kind} at {time}, kiosk&apos;s clock was set back: not counted</source>
        <translation>{kind} um {time}, Uhr des Terminals war zurückgestellt: nicht gezählt</translation>
    </message>
    <message>
        <source>no clock-out after {time}: not counted</source>
        <translation>keine Ausstempelung nach {time}: nicht gezählt</translation>
    </message>
    <message>
        <source>no clock-out after {time}: closed after {after} h, not counted</source>
        <translation>keine Ausstempelung nach {time}: nach {after} h beendet, nicht gezählt</translation>
    </message>
    <message>
        <source>clocks went forward {by} h: {worked} h passed</source>
        <translation>Uhren {by} h vorgestellt: {worked} h vergingen</translation>
    </message>
    <message>
        <source>clocks went back {by} h: {worked} h passed</source>
        <translation>Uhren {by} h zurückgestellt: {worked} h vergingen</translation>
    </message>
    <message>
        <source>Export a month</source>
        <translation>Einen Monat exportieren</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Say where the file is to be put.</source>
        <translation>Geben Sie an, wohin die Datei soll.</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>{name} ersetzen?</translation>
    </message>
    <message>
        <source>There is a file of this name already. What was written into it is lost.</source>
        <translation>Es gibt schon eine Datei dieses Namens. Ihr bisheriger Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{sentence} Written to {path}.</source>
        <translation>{sentence} Geschrieben nach {path}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Workbook (Excel, LibreOffice)</source>
        <translation>Arbeitsmappe (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>Summary, register, one timesheet per person, the raw punches, corrections and the rules, for Excel or LibreOffice.</source>
        <translation>Zusammenfassung, Monatsübersicht, ein Stundenzettel je Person, die ursprünglichen Stempelungen, Korrekturen und die Regeln, für Excel oder LibreOffice.</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Arbeitsmappen</translation>
    </message>
    <message>
        <source>Payroll: table (CSV)</source>
        <translation>Lohn: Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Hours by person and hours code, for any payroll program that reads a table.</source>
        <translation>Stunden je Person und Lohnart, für jedes Lohnprogramm, das eine Tabelle liest.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Payroll: ADP (CSV)</source>
        <translation>Lohn: ADP (CSV)</translation>
    </message>
    <message>
        <source>Hours by file number, for ADP&apos;s paydata import. Employee IDs must have up to six digits and nothing else.</source>
        <translation>Stunden nach File Number, für den Paydata-Import von ADP. Personalnummern müssen aus höchstens sechs Ziffern bestehen.</translation>
    </message>
    <message>
        <source>Payroll: QuickBooks (IIF)</source>
        <translation>Lohn: QuickBooks (IIF)</translation>
    </message>
    <message>
        <source>Timer activities by person and day, for QuickBooks Desktop.</source>
        <translation>Zeitaktivitäten nach Person und Tag, für QuickBooks Desktop.</translation>
    </message>
    <message>
        <source>Timer activities</source>
        <translation>Zeitaktivitäten</translation>
    </message>
    <message>
        <source>{month} (so far)</source>
        <translation>{month} (bisher)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>Stempelungen</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>employee_id, name; also email, department, start_date, end_date, shift</source>
        <translation>employee_id, name; auch email, department, start_date, end_date, shift</translation>
    </message>
    <message>
        <source>employee_id, timestamp; also kind, source. Or ZKTeco&apos;s attlog.dat</source>
        <translation>employee_id, timestamp; auch kind, source. Oder attlog.dat von ZKTeco</translation>
    </message>
    <message>
        <source>name, start, end, days; also break_minutes, late_grace_minutes, early_grace_minutes, overtime_after_hours</source>
        <translation>name, start, end, days; auch break_minutes, late_grace_minutes, early_grace_minutes, overtime_after_hours</translation>
    </message>
    <message>
        <source>employee_id, from, to, type; also part, approved</source>
        <translation>employee_id, from, to, type; auch part, approved</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.dat *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.xlsx *.dat *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>a CSV or XLSX file</source>
        <translation>eine CSV- oder XLSX-Datei</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Columns: {columns}.</source>
        <translation>Spalten: {columns}.</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>Choose a file; it is tried, and nothing is stored.</source>
        <translation>Wählen Sie eine Datei; sie wird nur geprüft, nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Trying the file…</source>
        <translation>Die Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing can be imported until the refused lines are put right in the file.</source>
        <translation>Nichts kann importiert werden, bis die abgelehnten Zeilen in der Datei berichtigt sind.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Imported: {counts}.</source>
        <translation>Importiert: {counts}.</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>Gestoppt; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>&amp;Table of</source>
        <translation>&amp;Tabelle mit</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>Anzuzeigende Zeilen</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>All {count} lines</source>
        <translation>Alle {count} Zeilen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} hinzugefügt</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>{count} unverändert</translation>
    </message>
    <message>
        <source>{count} suppressed</source>
        <translation>{count} übergangen</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} abgelehnt</translation>
    </message>
    <message>
        <source>Only the {count} added</source>
        <translation>Nur die {count} hinzugefügten</translation>
    </message>
    <message>
        <source>Only the {count} updated</source>
        <translation>Nur die {count} geänderten</translation>
    </message>
    <message>
        <source>Only the {count} unchanged</source>
        <translation>Nur die {count} unveränderten</translation>
    </message>
    <message>
        <source>Only the {count} suppressed</source>
        <translation>Nur die {count} übergangenen</translation>
    </message>
    <message>
        <source>Only the {count} refused</source>
        <translation>Nur die {count} abgelehnten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>no lines</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>{hours} hours worked</source>
        <translation>{hours} Stunden gearbeitet</translation>
    </message>
    <message>
        <source>1 exception open</source>
        <translation>1 Klärungsfall offen</translation>
    </message>
    <message>
        <source>{count} exceptions open</source>
        <translation>{count} Klärungsfälle offen</translation>
    </message>
    <message>
        <source>{month}, DRAFT: {parts}.</source>
        <translation>{month}, ENTWURF: {parts}.</translation>
    </message>
    <message>
        <source>{month}, FINAL: {parts}.</source>
        <translation>{month}, ENDGÜLTIG: {parts}.</translation>
    </message>
    <message>
        <source>Do not pay by this file yet.</source>
        <translation>Rechnen Sie noch nicht nach dieser Datei ab.</translation>
    </message>
    <message>
        <source>Set {settings} under [payroll] in settings.toml: the payroll system needs it, and the file has nothing there.</source>
        <translation>Legen Sie {settings} unter [payroll] in settings.toml fest: Das Lohnsystem braucht es, und in der Datei fehlt es.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two settings</comment>
        <translation> und </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>Die Kamera</translation>
    </message>
    <message>
        <source>Asked for a PIN</source>
        <translation>PIN verlangt</translation>
    </message>
    <message>
        <source>tells them apart</source>
        <translation>unterscheidet sie</translation>
    </message>
    <message>
        <source>does not tell them apart</source>
        <translation>unterscheidet sie nicht</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eine von beiden</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>of two people</comment>
        <translation>keine von beiden</translation>
    </message>
    <message>
        <source>a database server</source>
        <translation>ein Datenbankserver</translation>
    </message>
    <message>
        <source>The computers that clock people in at this site, and how they are.</source>
        <translation>Die Computer, an denen an diesem Standort gestempelt wird, und ihr Zustand.</translation>
    </message>
    <message>
        <source>Front desks</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Einwilligungstext</translation>
    </message>
    <message>
        <source>Put it at the height of the eyes, with the light in front of people and no window behind them.</source>
        <translation>Stellen Sie sie auf Augenhöhe auf, mit dem Licht vor den Personen und ohne Fenster hinter ihnen.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>Look for cameras</source>
        <translation>Kameras suchen</translation>
    </message>
    <message>
        <source>rtsp://… or the path of a video</source>
        <translation>rtsp://… oder der Pfad eines Videos</translation>
    </message>
    <message>
        <source>Address or file</source>
        <translation>Adresse oder Datei</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Check light and distance…</source>
        <translation>Licht und Abstand prüfen…</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Welche Kamera</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>More pixels find people farther away and take more of the computer. A camera that cannot do it gives the nearest it can.</source>
        <translation>Mehr Pixel finden Personen in größerer Entfernung und beanspruchen den Computer mehr. Kann die Kamera das nicht, liefert sie die nächstliegende Größe.</translation>
    </message>
    <message>
        <source>Show people as in a &amp;mirror</source>
        <translation>Personen wie im &amp;Spiegel zeigen</translation>
    </message>
    <message>
        <source>Only what is shown; recognition sees the picture as it is.</source>
        <translation>Nur was gezeigt wird; die Erkennung sieht das Bild, wie es ist.</translation>
    </message>
    <message>
        <source>{name} (camera {number})</source>
        <translation>{name} (Kamera {number})</translation>
    </message>
    <message>
        <source>Camera {number} (not found now)</source>
        <translation>Kamera {number} (jetzt nicht gefunden)</translation>
    </message>
    <message>
        <source>A network camera or a file…</source>
        <translation>Eine Netzwerkkamera oder eine Datei…</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Video wählen</translation>
    </message>
    <message>
        <source>Stored. It holds from now on.</source>
        <translation>Gespeichert. Es gilt ab sofort.</translation>
    </message>
    <message>
        <source>Stored. It takes effect after a restart.</source>
        <translation>Gespeichert. Es gilt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Everything stays on this computer, or in the database you chose.</source>
        <translation>Alles bleibt auf diesem Computer oder in der von Ihnen gewählten Datenbank.</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>Dat&amp;enordner öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>P&amp;rotokollordner öffnen</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Converted models</source>
        <translation>Umgewandelte Modelle</translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation>Datensicherung</translation>
    </message>
    <message>
        <source>Before a newer version changes the database, it is copied into the folder “backups” beside it. Besides that, copy the data folder to another disk regularly, while the application is closed: it holds people, punches and face data, so keep the copy as safe as the folder.</source>
        <translation>Bevor eine neuere Version die Datenbank ändert, wird sie in den Ordner „backups“ daneben kopiert. Kopieren Sie außerdem den Datenordner regelmäßig auf einen anderen Datenträger, während die Anwendung geschlossen ist: Er enthält Personen, Stempelungen und Gesichtsdaten; bewahren Sie die Kopie also so sicher auf wie den Ordner.</translation>
    </message>
    <message>
        <source>The log holds no names, no PINs and no face data: it can be sent to whoever helps you.</source>
        <translation>Das Protokoll enthält keine Namen, PINs oder Gesichtsdaten: Es kann an die Person gesandt werden, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>not a file of this computer</source>
        <translation>keine Datei dieses Computers</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {folder}.</source>
        <translation>Der Ordner ließ sich nicht öffnen. Es ist {folder}.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>For this computer. What is changed here is stored at once.</source>
        <translation>Für diesen Computer. Was hier geändert wird, wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The window is drawn anew when you change it.</source>
        <translation>Das Fenster wird neu gezeichnet, wenn Sie dies ändern.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Auss&amp;ehen</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>&amp;Greeting stays for</source>
        <translation>Be&amp;grüßung bleibt</translation>
    </message>
    <message>
        <source>So long somebody can read what was recorded, and undo it if it was not them.</source>
        <translation>So lange kann man lesen, was gestempelt wurde, und es rückgängig machen, wenn man es nicht war.</translation>
    </message>
    <message>
        <source>Play &amp;sounds</source>
        <translation>&amp;Töne abspielen</translation>
    </message>
    <message>
        <source>A different one for in, for out, and when something was refused.</source>
        <translation>Je ein eigener Ton für Kommen, für Gehen und für Ablehnungen.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>What people meet at the front desk.</source>
        <translation>Was man am Terminal sieht und hört.</translation>
    </message>
    <message>
        <source>In and out &amp;alternate</source>
        <translation>Kommen und Gehen &amp;wechseln</translation>
    </message>
    <message>
        <source>People &amp;press In, Out or Break</source>
        <translation>Personen drü&amp;cken Kommen, Gehen oder Pause</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweis</translation>
    </message>
    <message>
        <source>Store the notice</source>
        <translation>Hinweis speichern</translation>
    </message>
    <message>
        <source>Use the built-in notice</source>
        <translation>Eingebauten Hinweis verwenden</translation>
    </message>
    <message>
        <source>How people clock in and out</source>
        <translation>Wie gestempelt wird</translation>
    </message>
    <message>
        <source>A look is enough: whoever is in is clocked out, whoever is out is clocked in.</source>
        <translation>Ein Blick reicht: Wer da ist, wird ausgestempelt, wer nicht da ist, eingestempelt.</translation>
    </message>
    <message>
        <source>The kiosk shows buttons and waits for one. For sites that record breaks, or where people pass the camera without coming or going.</source>
        <translation>Das Terminal zeigt Tasten und wartet auf eine. Für Standorte, die Pausen erfassen oder wo man an der Kamera vorbeigeht, ohne zu kommen oder zu gehen.</translation>
    </message>
    <message>
        <source>This is a rule of the whole site: it becomes a new version of the attendance policy from today on.</source>
        <translation>Dies ist eine Regel des ganzen Standorts: Sie wird zu einer neuen Fassung der Anwesenheitsregeln ab heute.</translation>
    </message>
    <message>
        <source>This front desk</source>
        <translation>Dieses Terminal</translation>
    </message>
    <message>
        <source>&amp;Touch-free</source>
        <translation>Berühr&amp;ungslos</translation>
    </message>
    <message>
        <source>No buttons: faces and badges only. Who is not recognised goes to reception. Where people press In, Out or Break, those keys stay.</source>
        <translation>Keine Tasten: nur Gesichter und Ausweise. Wer nicht erkannt wird, geht zum Empfang. Wo „Kommen“, „Gehen“ oder „Pause“ gedrückt wird, bleiben diese Tasten.</translation>
    </message>
    <message>
        <source>Clock &amp;several people at once</source>
        <translation>&amp;Mehrere Personen zugleich stempeln</translation>
    </message>
    <message>
        <source>For a queue at the start of a shift. Otherwise only the largest face in the middle counts, and the others are asked to wait.</source>
        <translation>Für eine Schlange bei Schichtbeginn. Sonst zählt nur das größte Gesicht in der Mitte, und die anderen werden gebeten zu warten.</translation>
    </message>
    <message>
        <source>&amp;Name of this front desk</source>
        <translation>&amp;Name dieses Terminals</translation>
    </message>
    <message>
        <source>Stored with every punch.</source>
        <translation>Wird mit jeder Stempelung gespeichert.</translation>
    </message>
    <message>
        <source>Leaving the full screen</source>
        <translation>Verlassen des Vollbilds</translation>
    </message>
    <message>
        <source>Shown to whoever asks at the kiosk what is done with their face. Empty, the built-in notice is shown.</source>
        <translation>Wird allen gezeigt, die am Terminal fragen, was mit ihrem Gesicht geschieht. Ist er leer, wird der eingebaute Hinweis gezeigt.</translation>
    </message>
    <message>
        <source>An admin password is asked for before the full screen is left.</source>
        <translation>Bevor das Vollbild verlassen wird, wird ein Admin-Passwort verlangt.</translation>
    </message>
    <message>
        <source>Change the admin &amp;password…</source>
        <translation>Admin-Passw&amp;ort ändern…</translation>
    </message>
    <message>
        <source>No admin password is set: anybody at the kiosk can leave the full screen and see everybody&apos;s hours.</source>
        <translation>Es ist kein Admin-Passwort festgelegt: Alle am Terminal können das Vollbild verlassen und die Stunden aller Personen sehen.</translation>
    </message>
    <message>
        <source>Set an admin &amp;password…</source>
        <translation>Admin-Passw&amp;ort festlegen…</translation>
    </message>
    <message>
        <source>People press In, Out or Break</source>
        <translation>Personen drücken Kommen, Gehen oder Pause</translation>
    </message>
    <message>
        <source>In and out alternate</source>
        <translation>Kommen und Gehen wechseln</translation>
    </message>
    <message>
        <source>It holds at every front desk of the site, from today on. Days before today stay as they are.</source>
        <translation>Es gilt an jedem Terminal des Standorts, ab heute. Tage vor heute bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Stored in the attendance policy, from today on.</source>
        <translation>In den Anwesenheitsregeln gespeichert, ab heute.</translation>
    </message>
    <message>
        <source>The privacy notice is stored.</source>
        <translation>Der Datenschutzhinweis ist gespeichert.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>Nachsichtig</translation>
    </message>
    <message>
        <source>Where a wrong name would be costly.</source>
        <translation>Wo eine Verwechslung teuer wäre.</translation>
    </message>
    <message>
        <source>Where few strangers come by, or the light is poor.</source>
        <translation>Wo wenige Fremde vorbeikommen oder das Licht schlecht ist.</translation>
    </message>
    <message>
        <source>At most {count} of 1,000 strangers accepted.</source>
        <translation>Höchstens {count} von 1.000 Fremden fälschlich erkannt.</translation>
    </message>
    <message>
        <source>Too few faces to measure everything here: it takes 10 people with several faces each (now {people} people, {faces} faces).</source>
        <translation>Zu wenige Gesichter, um hier alles zu messen: Nötig sind 10 Personen mit je mehreren Gesichtern (jetzt {people} Personen, {faces} Gesichter).</translation>
    </message>
    <message>
        <source>Measured on the {people} people and {faces} faces enrolled here; at the camera the light differs. In brackets: the range, with 95 % certainty.</source>
        <translation>Gemessen an den {people} Personen und {faces} Gesichtern, die hier erfasst sind; an der Kamera ist das Licht anders. In Klammern: der Bereich, mit 95&#xa0;% Sicherheit.</translation>
    </message>
    <message>
        <source>Nobody looks too much like somebody else.</source>
        <translation>Niemand sieht jemand anderem zu ähnlich.</translation>
    </message>
    <message>
        <source>Measured here: {events} of {trials} strangers accepted ({range} of 1,000).</source>
        <translation>Hier gemessen: {events} von {trials} Fremden fälschlich erkannt ({range} von 1.000).</translation>
    </message>
    <message>
        <source>Asked for a PIN: {asked} of 100 looks ({asked_range}). Not recognised at once: {unknown} of 100 ({unknown_range}).</source>
        <translation>PIN verlangt: bei {asked} von 100 Blicken ({asked_range}). Nicht sofort erkannt: {unknown} von 100 ({unknown_range}).</translation>
    </message>
    <message>
        <source>For most sites.</source>
        <translation>Für die meisten Standorte.</translation>
    </message>
    <message>
        <source>{count} of {tries} were named as somebody else: see below.</source>
        <translation>{count} von {tries} wurden mit jemand anderem verwechselt: siehe unten.</translation>
    </message>
    <message>
        <source>1 pair looks alike:</source>
        <translation>1 Paar sieht sich ähnlich:</translation>
    </message>
    <message>
        <source>{count} pairs look alike:</source>
        <translation>{count} Paare sehen sich ähnlich:</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Admin password</source>
        <translation>Admin-Passwort</translation>
    </message>
    <message>
        <source>Store the password</source>
        <translation>Passwort speichern</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Bisheriges Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>It is asked for before the kiosk&apos;s full screen is left. Nobody can read it again, not even here: keep it where you keep the office&apos;s keys.</source>
        <translation>Es wird verlangt, bevor das Vollbild des Kioskmodus verlassen wird. Niemand kann es wieder lesen, auch hier nicht: Bewahren Sie es auf, wo die Schlüssel des Büros sind.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Die beiden neuen Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>How sure the camera must be of a name. In doubt it asks for a PIN and never guesses.</source>
        <translation>Wie sicher die Kamera bei einem Namen sein muss. Im Zweifel verlangt sie eine PIN und rät nie.</translation>
    </message>
    <message>
        <source>Use a level instead</source>
        <translation>Stattdessen eine Stufe verwenden</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>People who look alike</source>
        <translation>Personen, die sich ähnlich sehen</translation>
    </message>
    <message>
        <source>Ask &amp;both for a PIN</source>
        <translation>Von beiden eine P&amp;IN verlangen</translation>
    </message>
    <message>
        <source>How sure it has to be</source>
        <translation>Wie sicher es sein muss</translation>
    </message>
    <message>
        <source>“At most” was set on published photos of other people.</source>
        <translation>Der Wert bei „Höchstens“ wurde an veröffentlichten Fotos anderer Personen ermittelt.</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Ähnliche Personen</translation>
    </message>
    <message>
        <source>They are still recognised first. Their PINs are set on the People page.</source>
        <translation>Sie werden weiterhin zuerst erkannt. Ihre PINs werden auf der Seite Personen festgelegt.</translation>
    </message>
    <message>
        <source>The settings file sets a rate of its own, {count} of 1,000 strangers, in place of a level.</source>
        <translation>Die Einstellungsdatei setzt statt einer Stufe eine eigene Quote: {count} von 1.000 Fremden.</translation>
    </message>
    <message>
        <source>Measuring on the people enrolled here…</source>
        <translation>Messung an den hier erfassten Personen…</translation>
    </message>
    <message>
        <source>{count} people have faces of an earlier version only and are not recognised: enroll them again.</source>
        <translation>{count} Personen haben nur Gesichter einer früheren Version und werden nicht erkannt: Erfassen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation>Die Messung wurde angehalten.</translation>
    </message>
    <message>
        <source>{first} and {second} are asked for their PIN from now on.</source>
        <translation>{first} und {second} werden von nun an nach ihrer PIN gefragt.</translation>
    </message>
    <message>
        <source>{name} has none yet: set one on the People page.</source>
        <translation>{name} hat noch keine: Legen Sie auf der Seite Personen eine fest.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Jetzt neu starten</translation>
    </message>
    <message>
        <source>Some of what you changed takes effect after a restart. It takes seconds; nobody is clocked meanwhile.</source>
        <translation>Einiges, was Sie geändert haben, gilt erst nach einem Neustart. Er dauert Sekunden; solange kann niemand stempeln.</translation>
    </message>
    <message>
        <source>Site and rules</source>
        <translation>Standort und Regeln</translation>
    </message>
    <message>
        <source>These belong to the site, not to this computer: every front desk that uses this database follows them after a restart.</source>
        <translation>Diese gehören zum Standort, nicht zu diesem Computer: Jedes Terminal mit dieser Datenbank folgt ihnen nach einem Neustart.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Attendance policy…</source>
        <translation>Anwesenheitsregeln…</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Printed on timesheets and in the workbook. May stay empty.</source>
        <translation>Wird auf Stundenzettel und in die Arbeitsmappe gedruckt. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>Whose wall clock and calendar days count. Punches already stored keep the time they were taken with.</source>
        <translation>Nach welcher Uhr und welchen Kalendertagen gerechnet wird. Schon gespeicherte Stempelungen behalten ihre Zeit.</translation>
    </message>
    <message>
        <source>Rules of punching</source>
        <translation>Stempelregeln</translation>
    </message>
    <message>
        <source>Same &amp;punch within</source>
        <translation>Dieselbe &amp;Stempelung innerhalb von</translation>
    </message>
    <message>
        <source>Somebody seen again sooner than this after their last punch is told “already recorded”; nothing is stored.</source>
        <translation>Wer innerhalb dieser Zeit nach der letzten Stempelung erneut gesehen wird, liest „schon gestempelt“; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Longest shift</source>
        <translation>&amp;Längste Schicht</translation>
    </message>
    <message>
        <source>A clock-in older than this counts as forgotten: the next punch is a clock-in again, and the timesheet marks the day.</source>
        <translation>Eine Einstempelung, die länger zurückliegt, gilt als vergessen: Die nächste Stempelung ist wieder eine Einstempelung, und der Stundenzettel kennzeichnet den Tag.</translation>
    </message>
    <message>
        <source>Breaks, grace, rounding, overtime and holidays are the attendance policy&apos;s, on the Planning page.</source>
        <translation>Pausen, Kulanz, Rundung, Überstunden und Feiertage gehören zu den Anwesenheitsregeln auf der Seite Planung.</translation>
    </message>
    <message>
        <source>Stored for the site. It takes effect after a restart.</source>
        <translation>Für den Standort gespeichert. Es gilt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Everybody reads it and agrees before their face is enrolled. Its version is kept with each consent, so that a change never changes what somebody agreed to.</source>
        <translation>Alle lesen ihn und willigen ein, bevor ihr Gesicht erfasst wird. Seine Version wird mit jeder Einwilligung aufbewahrt, sodass eine Änderung nie ändert, worin jemand eingewilligt hat.</translation>
    </message>
    <message>
        <source>&amp;Change the text, or see its versions…</source>
        <translation>Text ä&amp;ndern oder Versionen ansehen…</translation>
    </message>
    <message>
        <source>{language}, version {version}</source>
        <translation>{language}, Version {version}</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Punches today</source>
        <translation>Stempelungen heute</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser PC</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not seen lately</source>
        <translation>meldet sich nicht</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keine offen</translation>
    </message>
    <message>
        <source>&amp;Forget this front desk</source>
        <translation>Dieses Terminal &amp;entfernen</translation>
    </message>
    <message>
        <source>No front desk has made itself known yet. Each does once a minute while its window is open.</source>
        <translation>Noch hat sich kein Terminal gemeldet. Jedes tut es einmal pro Minute, solange sein Fenster offen ist.</translation>
    </message>
    <message>
        <source>{names} has not been seen for some minutes: it is switched off, or cut off from the database.</source>
        <translation>{names}: seit einigen Minuten keine Meldung; ausgeschaltet oder von der Datenbank getrennt.</translation>
    </message>
    <message>
        <source>Each front desk makes itself known once a minute.</source>
        <translation>Jedes Terminal meldet sich einmal pro Minute.</translation>
    </message>
    <message>
        <source>The front desk “{name}” was forgotten; its punches stay. If it is switched on again, it comes back by itself.</source>
        <translation>Das Terminal „{name}“ wurde entfernt; seine Stempelungen bleiben. Wird es wieder eingeschaltet, erscheint es von selbst wieder.</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Gilt nach einem Neustart.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Can the camera see you well?</source>
        <translation>Sieht die Kamera Sie gut?</translation>
    </message>
    <message>
        <source>Put it at the height of the eyes, with the light in front of people and no window behind them. Stand where people will stand, look at it, and check.</source>
        <translation>Stellen Sie sie auf Augenhöhe auf, mit dem Licht vor den Personen und ohne Fenster hinter ihnen. Stellen Sie sich dorthin, wo gestempelt wird, blicken Sie in die Kamera und prüfen Sie.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>&amp;Check light and distance</source>
        <translation>&amp;Licht und Abstand prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Look at the camera for some seconds…</source>
        <translation>Blicken Sie einige Sekunden in die Kamera…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>&amp;Import people from a table…</source>
        <translation>Personen aus Tabelle &amp;importieren…</translation>
    </message>
    <message>
        <source>Everybody&apos;s names and employee IDs at once; their faces are enrolled after.</source>
        <translation>Namen und Personalnummern aller auf einmal; die Gesichter werden danach erfasst.</translation>
    </message>
    <message>
        <source>Plan &amp;shifts and holidays</source>
        <translation>&amp;Schichten und Feiertage planen</translation>
    </message>
    <message>
        <source>Then late, missing and overtime are worked out by themselves.</source>
        <translation>Dann werden Verspätungen, fehlende Personen und Überstunden von selbst ermittelt.</translation>
    </message>
    <message>
        <source>&amp;Check this place…</source>
        <translation>Aufstell&amp;ort prüfen…</translation>
    </message>
    <message>
        <source>Light, distance and everybody&apos;s enrolment, before people use it.</source>
        <translation>Licht, Abstand und die Erfassung aller, vor dem ersten Einsatz.</translation>
    </message>
    <message>
        <source>Open the &amp;kiosk</source>
        <translation>&amp;Kioskmodus starten</translation>
    </message>
    <message>
        <source>Full screen, for the front desk.</source>
        <translation>Vollbild, für den Empfang.</translation>
    </message>
    <message>
        <source>&amp;Look through the settings</source>
        <translation>&amp;Einstellungen durchsehen</translation>
    </message>
    <message>
        <source>How sure recognition has to be, sounds, buttons for breaks.</source>
        <translation>Wie sicher die Erkennung sein muss, Töne, Tasten für Pausen.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>That is all it takes</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>What you skipped waits under Help, First steps. Mostly this comes next:</source>
        <translation>Was Sie übersprungen haben, wartet unter Hilfe, Erste Schritte. Meist kommt als Nächstes:</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Close, and go on later</source>
        <translation>Schließen und später fortfahren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}: {state}</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Who may leave the kiosk?</source>
        <translation>Wer darf den Kioskmodus verlassen?</translation>
    </message>
    <message>
        <source>At the front desk the kiosk fills the screen. Without a password anybody there can leave it and see everybody&apos;s hours; with one, only who knows it. It is optional, and can be set later in Settings, Kiosk.</source>
        <translation>Im Kioskmodus füllt das Programm am Empfang den Bildschirm. Ohne Passwort können ihn dort alle verlassen und die Stunden aller Personen sehen; mit einem nur, wer es kennt. Es ist optional und kann später unter Einstellungen, Kiosk festgelegt werden.</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>Ein Passwort ist festgelegt.</translation>
    </message>
    <message>
        <source>No password is set.</source>
        <translation>Kein Passwort ist festgelegt.</translation>
    </message>
    <message>
        <source>Change the &amp;password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>Set a &amp;password…</source>
        <translation>&amp;Passwort festlegen…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>What do people agree to?</source>
        <translation>Worin wird eingewilligt?</translation>
    </message>
    <message>
        <source>Before anybody&apos;s face is enrolled they read this and agree. Who does not, clocks in by PIN or badge and is treated no differently. Have it looked at by whoever answers for data protection.</source>
        <translation>Bevor ein Gesicht erfasst wird, liest die Person dies und willigt ein. Wer nicht einwilligt, stempelt mit PIN oder Ausweis und wird nicht anders behandelt. Lassen Sie den Text von der Person prüfen, die für den Datenschutz zuständig ist.</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Einwilligungstext</translation>
    </message>
    <message>
        <source>&amp;Change the text…</source>
        <translation>Text ä&amp;ndern…</translation>
    </message>
    <message>
        <source>{language}, version {version}</source>
        <translation>{language}, Version {version}</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Enroll the first person</source>
        <translation>Erste Person erfassen</translation>
    </message>
    <message>
        <source>Begin with yourself: your name and employee ID, your consent, and a few looks at the camera. Everybody else follows later, one by one or from a table.</source>
        <translation>Beginnen Sie mit sich selbst: Ihr Name und Ihre Personalnummer, Ihre Einwilligung und ein paar Blicke in die Kamera. Alle anderen folgen später, einzeln oder aus einer Tabelle.</translation>
    </message>
    <message>
        <source>1 person is enrolled.</source>
        <translation>1 Person ist erfasst.</translation>
    </message>
    <message>
        <source>{count} people are enrolled.</source>
        <translation>{count} Personen sind erfasst.</translation>
    </message>
    <message>
        <source>Enroll &amp;another person…</source>
        <translation>&amp;Weitere Person erfassen…</translation>
    </message>
    <message>
        <source>&amp;Enroll the first person…</source>
        <translation>Erste Person &amp;erfassen…</translation>
    </message>
    <message>
        <source>First punch</source>
        <translation>Erste Stempelung</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>Blicken Sie in die Kamera</translation>
    </message>
    <message>
        <source>Step out of the picture for a moment, come back, and look at the camera. It takes about a second.</source>
        <translation>Treten Sie kurz aus dem Bild, kommen Sie zurück und blicken Sie in die Kamera. Es dauert etwa eine Sekunde.</translation>
    </message>
    <message>
        <source>Clock in on the &amp;Live page</source>
        <translation>Auf der Seite &amp;Live stempeln</translation>
    </message>
    <message>
        <source>There are punches already.</source>
        <translation>Es gibt schon Stempelungen.</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>Warten auf Sie…</translation>
    </message>
    <message>
        <source>{name} was recorded a moment ago: that counts, and nothing is stored twice.</source>
        <translation>{name} hat eben gestempelt: Das zählt, und nichts wird doppelt gespeichert.</translation>
    </message>
    <message>
        <source>Welcome, {name}: clocked in at {time}.</source>
        <translation>Willkommen, {name}: eingestempelt um {time}.</translation>
    </message>
    <message>
        <source>Goodbye, {name}: clocked out at {time}.</source>
        <translation>Auf Wiedersehen, {name}: ausgestempelt um {time}.</translation>
    </message>
    <message>
        <source>It is stored, and stands on the Today and Records pages. That is all there is to it for everybody who comes and goes.</source>
        <translation>Sie ist gespeichert und steht auf den Seiten Heute und Stempelungen. Mehr braucht beim Kommen und Gehen niemand zu tun.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Welcome. Which language do you read?</source>
        <translation>Willkommen. Welche Sprache lesen Sie?</translation>
    </message>
    <message>
        <source>It takes about five minutes from here to the first clock-in. Every step can be skipped, and comes back under Help, First steps.</source>
        <translation>Von hier bis zur ersten Einstempelung dauert es etwa fünf Minuten. Jeder Schritt lässt sich überspringen und kommt unter Hilfe, Erste Schritte wieder.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Where do people clock in?</source>
        <translation>Wo wird gestempelt?</translation>
    </message>
    <message>
        <source>The name is printed on timesheets. The time zone decides which day a punch belongs to. Public holidays are marked in the calendar by themselves.</source>
        <translation>Der Name wird auf Stundenzettel gedruckt. Die Zeitzone bestimmt, zu welchem Tag eine Stempelung gehört. Gesetzliche Feiertage stehen von selbst im Kalender.</translation>
    </message>
    <message>
        <source>for example Demo Bakery, Main Street</source>
        <translation>zum Beispiel Demo-Bäckerei, Hauptstraße</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zei&amp;tzone</translation>
    </message>
    <message>
        <source>Public &amp;holidays of</source>
        <translation>Gesetzliche &amp;Feiertage von</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>All of it can be changed later, in Settings and Planning.</source>
        <translation>Alles lässt sich später ändern, unter Einstellungen und Planung.</translation>
    </message>
    <message>
        <source>Choose a country from the list, or “none”.</source>
        <translation>Wählen Sie ein Land aus der Liste oder „keine“.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all of the country</source>
        <translation>das ganze Land</translation>
    </message>
</context>
<context>
    <name>site</name>
    <message>
        <source>Nobody was in view long enough to measure it.</source>
        <translation>Niemand war lange genug zu sehen, um es zu messen.</translation>
    </message>
    <message>
        <source>No picture came from the camera.</source>
        <translation>Von der Kamera kam kein Bild.</translation>
    </message>
    <message>
        <source>Check its cable and its place in Settings, Camera.</source>
        <translation>Prüfen Sie das Kabel und die Auswahl unter Einstellungen, Kamera.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {rate} pictures a second.</source>
        <translation>{width} × {height} Pixel, {rate} Bilder pro Sekunde.</translation>
    </message>
    <message>
        <source>Few pictures a second mostly mean too little light, or a camera on a slow connection: give it more light, plug it in directly, or choose a smaller picture.</source>
        <translation>Wenige Bilder pro Sekunde bedeuten meist zu wenig Licht oder eine langsame Verbindung: Sorgen Sie für mehr Licht, schließen Sie die Kamera direkt an oder wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>A face was found in {seen} of {total} pictures.</source>
        <translation>In {seen} von {total} Bildern wurde ein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>Let somebody stand where people will stand, look at the camera, and check again.</source>
        <translation>Lassen Sie jemanden dort stehen, wo gestempelt wird, und in die Kamera blicken; prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Hang the camera at the height of the eyes, so that people look into it, and let nothing hide the face.</source>
        <translation>Hängen Sie die Kamera auf Augenhöhe, sodass man hineinblickt, und lassen Sie nichts das Gesicht verdecken.</translation>
    </message>
    <message>
        <source>Several faces were in view most of the time.</source>
        <translation>Meist waren mehrere Gesichter zu sehen.</translation>
    </message>
    <message>
        <source>Turn the camera away from where others pass or sit, or from pictures of people.</source>
        <translation>Drehen Sie die Kamera weg von Orten, an denen andere vorbeigehen oder sitzen, oder von Bildern mit Personen.</translation>
    </message>
    <message>
        <source>The face&apos;s brightness is {brightness} of 255, its contrast {contrast}.</source>
        <translation>Die Helligkeit des Gesichts ist {brightness} von 255, der Kontrast {contrast}.</translation>
    </message>
    <message>
        <source>A lamp or the sun is too strong: turn it aside, or let a blind down.</source>
        <translation>Eine Lampe oder die Sonne ist zu stark: Drehen Sie sie weg oder lassen Sie eine Jalousie herunter.</translation>
    </message>
    <message>
        <source>Put a lamp before the people, beside or above the camera.</source>
        <translation>Stellen Sie eine Lampe vor die Personen, neben oder über die Kamera.</translation>
    </message>
    <message>
        <source>What is around the face is {times} times as bright as the face.</source>
        <translation>Die Umgebung des Gesichts ist {times}-mal so hell wie das Gesicht.</translation>
    </message>
    <message>
        <source>A window or lamp behind people darkens their faces: turn the camera away from it, let a blind down, or light the faces from the front.</source>
        <translation>Ein Fenster oder eine Lampe hinter den Personen verdunkelt ihre Gesichter: Drehen Sie die Kamera davon weg, lassen Sie eine Jalousie herunter oder beleuchten Sie die Gesichter von vorn.</translation>
    </message>
    <message>
        <source>The face is {size} pixels large.</source>
        <translation>Das Gesicht ist {size} Pixel groß.</translation>
    </message>
    <message>
        <source>Bring the camera closer to where people stand, mark the place on the floor, or choose a larger picture in Settings, Camera.</source>
        <translation>Rücken Sie die Kamera näher, kennzeichnen Sie den Platz am Boden oder wählen Sie unter Einstellungen, Kamera ein größeres Bild.</translation>
    </message>
    <message>
        <source>The face&apos;s sharpness is {sharpness}; from {good} on it is good.</source>
        <translation>Die Schärfe des Gesichts ist {sharpness}; ab {good} ist sie gut.</translation>
    </message>
    <message>
        <source>Clean the lens, take off its foil, turn its ring until the face is sharp, and give more light: a camera blurs whoever moves in the dark.</source>
        <translation>Reinigen Sie das Objektiv, ziehen Sie die Folie ab, drehen Sie den Ring, bis das Gesicht scharf ist, und sorgen Sie für mehr Licht: Im Dunkeln verwischt eine Kamera alle, die sich bewegen.</translation>
    </message>
    <message>
        <source>Too few pictures came to measure the speed.</source>
        <translation>Es kamen zu wenige Bilder, um das Tempo zu messen.</translation>
    </message>
    <message>
        <source>This computer looks at {looks} pictures a second.</source>
        <translation>Dieser Computer sieht {looks} Bilder pro Sekunde durch.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller picture in Settings, Camera, or use a faster computer.</source>
        <translation>Schließen Sie andere Programme, wählen Sie unter Einstellungen, Kamera ein kleineres Bild oder nehmen Sie einen schnelleren Computer.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>Aufstellort prüfen</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>&amp;Check this place</source>
        <translation>Aufstellort &amp;prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>People who need another look</source>
        <translation>Personen, die noch einmal angesehen werden sollten</translation>
    </message>
    <message>
        <source>C&amp;opy the report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Let somebody stand where people will stand and look at the camera, in the light of an ordinary day. It takes some seconds; nobody is clocked and nothing is stored meanwhile.</source>
        <translation>Lassen Sie jemanden dort stehen, wo gestempelt wird, und in die Kamera blicken, im Licht eines gewöhnlichen Tages. Es dauert einige Sekunden; dabei wird weder gestempelt noch gespeichert.</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Erfassung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Looking at everybody&apos;s enrolment…</source>
        <translation>Die Erfassung aller wird durchgesehen…</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>Der Bericht ist in {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another place.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Face in view</source>
        <translation>Gesicht im Bild</translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation>Licht auf dem Gesicht</translation>
    </message>
    <message>
        <source>Light from behind</source>
        <translation>Licht von hinten</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Könnte besser sein</translation>
    </message>
    <message>
        <source>Mend this</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>no face, no PIN, no badge</source>
        <translation>kein Gesicht, keine PIN, kein Ausweis</translation>
    </message>
    <message>
        <source>looks like somebody else</source>
        <translation>sieht jemand anderem ähnlich</translation>
    </message>
    <message>
        <source>few pictures</source>
        <translation>wenige Bilder</translation>
    </message>
    <message>
        <source>poor pictures</source>
        <translation>schlechte Bilder</translation>
    </message>
    <message>
        <source>Enroll their face, or give them a PIN or a badge.</source>
        <translation>Erfassen Sie das Gesicht oder geben Sie eine PIN oder einen Ausweis.</translation>
    </message>
    <message>
        <source>Give both a PIN; the camera asks for it.</source>
        <translation>Geben Sie beiden eine PIN; die Kamera verlangt sie.</translation>
    </message>
    <message>
        <source>Take more pictures: straight, left, right and up.</source>
        <translation>Nehmen Sie mehr Bilder auf: gerade, links, rechts und nach oben.</translation>
    </message>
    <message>
        <source>Take new pictures in better light, nearer to the camera.</source>
        <translation>Nehmen Sie neue Bilder in besserem Licht und näher an der Kamera auf.</translation>
    </message>
    <message>
        <source>This place is ready.</source>
        <translation>Dieser Aufstellort ist bereit.</translation>
    </message>
    <message>
        <source>This place works; some things could be better.</source>
        <translation>Dieser Aufstellort funktioniert; einiges könnte besser sein.</translation>
    </message>
    <message>
        <source>Mend what is named before people use this place.</source>
        <translation>Beheben Sie das Genannte, bevor dieser Aufstellort benutzt wird.</translation>
    </message>
    <message>
        <source>Not everything could be measured. Check again.</source>
        <translation>Nicht alles konnte gemessen werden. Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>looks like {name}</source>
        <translation>sieht {name} ähnlich</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>Noch ist niemand erfasst.</translation>
    </message>
    <message>
        <source>All {people} people are enrolled well.</source>
        <translation>Alle {people} Personen sind gut erfasst.</translation>
    </message>
    <message>
        <source>{count} of {people} people need another look:</source>
        <translation>{count} von {people} Personen sollten noch einmal angesehen werden:</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Line {number} is the device&apos;s own and is left out.</source>
        <translation>Zeile {number} gehört dem Gerät selbst und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The line is not one of an attendance log: PIN, date and time, numbers.</source>
        <translation>Die Zeile gehört nicht zu einem Anwesenheitsprotokoll: PIN, Datum und Zeit, Zahlen.</translation>
    </message>
    <message>
        <source>It is not an attendance log (attlog.dat) as devices write it to a USB stick: lines of PIN, date and time, numbers.</source>
        <translation>Es ist kein Anwesenheitsprotokoll (attlog.dat), wie Geräte es auf einen USB-Stick schreiben: Zeilen mit PIN, Datum und Zeit, Zahlen.</translation>
    </message>
    <message>
        <source>It has more than {most} lines; divide it into several files.</source>
        <translation>Sie hat mehr als {most} Zeilen; teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>Read as an attendance log of {columns}.</source>
        <translation>Gelesen als Anwesenheitsprotokoll mit {columns}.</translation>
    </message>
    <message>
        <source>A status is 0 to 5, or 255 for none.</source>
        <translation>Ein Status ist 0 bis 5 oder 255 für keinen.</translation>
    </message>
    <message>
        <source>Read as an attendance log of {columns}; the status is the same on every line, so it says nothing: in and out alternate.</source>
        <translation>Gelesen als Anwesenheitsprotokoll mit {columns}; der Status ist in jeder Zeile gleich und sagt daher nichts: Kommen und Gehen wechseln.</translation>
    </message>
    <message>
        <source>PIN, time, device, status, verify, work code</source>
        <translation>PIN, Zeit, Gerät, Status, Prüfung, Arbeitscode</translation>
    </message>
    <message>
        <source>PIN, time, status, verify and more</source>
        <translation>PIN, Zeit, Status, Prüfung und mehr</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>It has more than {most} rows; divide it into several files.</source>
        <translation>Sie hat mehr als {most} Zeilen; teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The line has {count} fields where the header has {width}; complete it, and put text with {separators} in it between quotes.</source>
        <translation>Die Zeile hat {count} Felder, der Kopf {width}; vervollständigen Sie sie und setzen Sie Text mit {separators} darin in Anführungszeichen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>Read as {encoding}, separated by {separators}.</source>
        <translation>Gelesen als {encoding}, getrennt durch {separators}.</translation>
    </message>
    <message>
        <source>There is a NUL character, so this is no text file; save the table as “CSV UTF-8”.</source>
        <translation>Es gibt ein NUL-Zeichen, dies ist also keine Textdatei; speichern Sie die Tabelle als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The line is not UTF-8, as line {number} is: two encodings are mixed. Save the whole table as “CSV UTF-8”, and check the names in it.</source>
        <translation>Die Zeile ist nicht UTF-8, wie es Zeile {number} ist: Zwei Kodierungen sind gemischt. Speichern Sie die ganze Tabelle als „CSV UTF-8“ und prüfen Sie die Namen darin.</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European; check the accents)</source>
        <translation>Windows-1252 (Westeuropa; prüfen Sie die Akzente)</translation>
    </message>
    <message>
        <source>The line is neither UTF-8 nor Windows-1252. Save the table as “CSV UTF-8” and check the names in it.</source>
        <translation>Die Zeile ist weder UTF-8 noch Windows-1252. Speichern Sie die Tabelle als „CSV UTF-8“ und prüfen Sie die Namen darin.</translation>
    </message>
    <message>
        <source>The line is not {encoding}. Save the table as “CSV UTF-8” and check the names in it.</source>
        <translation>Die Zeile ist nicht {encoding}. Speichern Sie die Tabelle als „CSV UTF-8“ und prüfen Sie die Namen darin.</translation>
    </message>
    <message>
        <source>A field has more than {most} characters: either a quote is not closed, or this is no table.</source>
        <translation>Ein Feld hat mehr als {most} Zeichen: Entweder ist ein Anführungszeichen nicht geschlossen, oder dies ist keine Tabelle.</translation>
    </message>
    <message>
        <source>From here on the quotes do not match ({error}); text with quotes in it is written as &quot;so &quot;&quot;called&quot;&quot; Anna&quot;.</source>
        <translation>Ab hier passen die Anführungszeichen nicht ({error}); Text mit Anführungszeichen darin schreibt man als &quot;so &quot;&quot;called&quot;&quot; Anna&quot;.</translation>
    </message>
    <message>
        <source>A spreadsheet program would calculate the employee ID of {who}, and another one would not be theirs. Change it, or use the workbook.</source>
        <translation>Ein Tabellenprogramm würde die Personalnummer von {who} als Formel ausrechnen und damit verfälschen. Ändern Sie sie oder verwenden Sie die Arbeitsmappe.</translation>
    </message>
    <message>
        <source>ADP&apos;s file numbers have up to six digits and nothing else; the employee ID of {who} has not. Change it, or use another format.</source>
        <translation>File Numbers von ADP bestehen aus höchstens sechs Ziffern; die Personalnummer von {who} nicht. Ändern Sie sie oder verwenden Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Padded to six digits, the employee IDs of {who} are the same file number of ADP. Change one, or use another format.</source>
        <translation>Auf sechs Ziffern aufgefüllt, sind die Personalnummern von {who} dieselbe File Number von ADP. Ändern Sie eine oder verwenden Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>A spreadsheet program would calculate the name of {who}, and another one would not be theirs. Change it, or use another format.</source>
        <translation>Ein Tabellenprogramm würde den Namen von {who} als Formel ausrechnen und damit verfälschen. Ändern Sie ihn oder verwenden Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>QuickBooks&apos; files have no letters for the name of {who}. Use another format.</source>
        <translation>Die Dateien von QuickBooks können den Namen von {who} nicht darstellen. Verwenden Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>QuickBooks tells people apart by their names only, and {who} have the same. Use another format.</source>
        <translation>QuickBooks unterscheidet Personen nur am Namen, und {who} haben denselben. Verwenden Sie ein anderes Format.</translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> und {value} weitere</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>It is a folder; name the file in it.</source>
        <translation>Es ist ein Ordner; nennen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>There is no such file; check its name and folder.</source>
        <translation>Diese Datei gibt es nicht; prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>It has {size} MB; at most {most} MB are read. Divide it into several.</source>
        <translation>Sie hat {size} MB; höchstens {most} MB werden gelesen. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Sie kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>It is a workbook of the old kind (.xls) or one with a password. Open it in Excel or LibreOffice and save it as .xlsx, without a password, or as CSV.</source>
        <translation>Es ist eine Arbeitsmappe im alten Format (.xls) oder eine mit Passwort. Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx ohne Passwort oder als CSV.</translation>
    </message>
    <message>
        <source>It is a PDF; save the table as .xlsx or CSV.</source>
        <translation>Es ist ein PDF; speichern Sie die Tabelle als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>The column {column} stands there twice; take one of them away.</source>
        <translation>Die Spalte {column} steht zweimal da; nehmen Sie eine weg.</translation>
    </message>
    <message>
        <source>The column “{text}” is not known; if it is {meant}, call it so, otherwise give it a name that is less alike.</source>
        <translation>Die Spalte „{text}“ ist nicht bekannt; ist {meant} gemeint, nennen Sie sie so, sonst geben Sie ihr einen weniger ähnlichen Namen.</translation>
    </message>
    <message>
        <source>Columns that are not read: {listed}{more}.</source>
        <translation>Spalten, die nicht gelesen werden: {listed}{more}.</translation>
    </message>
    <message>
        <source>The header lacks {lacking}. A table of {name} has the columns {columns} (needed: {join}); found: {there}.</source>
        <translation>Im Kopf fehlt {lacking}. Eine Tabelle mit {name} hat die Spalten {columns} (nötig: {join}); gefunden: {there}.</translation>
    </message>
    <message>
        <source>is a formula; copy the column and insert it again as values (“paste special”).</source>
        <translation>ist eine Formel; kopieren Sie die Spalte und fügen Sie sie als Werte wieder ein („Inhalte einfügen“).</translation>
    </message>
    <message>
        <source>is an error of the spreadsheet; correct it there.</source>
        <translation>ist ein Fehler der Tabelle; berichtigen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The workbook is damaged or not one ({kind}). Open it in Excel or LibreOffice and save it again as .xlsx.</source>
        <translation>Die Datei ist beschädigt oder keine Arbeitsmappe ({kind}). Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie wieder als .xlsx.</translation>
    </message>
    <message>
        <source>It unpacks to {value} MB in {count} parts; at most {value2} MB in {_MOST_PARTS} are read. Save only the sheet with the table, or as CSV.</source>
        <translation>Entpackt hat sie {value} MB in {count} Teilen; höchstens {value2} MB in {_MOST_PARTS} werden gelesen. Speichern Sie nur das Blatt mit der Tabelle oder als CSV.</translation>
    </message>
    <message>
        <source>The archive is damaged ({kind}); save the workbook again.</source>
        <translation>Das Archiv ist beschädigt ({kind}); speichern Sie die Arbeitsmappe erneut.</translation>
    </message>
    <message>
        <source>Open it and save it as .xlsx or CSV.</source>
        <translation>Öffnen Sie sie und speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>It is an OpenDocument file (.ods). {advice}</source>
        <translation>Es ist eine OpenDocument-Datei (.ods). {advice}</translation>
    </message>
    <message>
        <source>It is a binary workbook (.xlsb). {advice}</source>
        <translation>Es ist eine binäre Arbeitsmappe (.xlsb). {advice}</translation>
    </message>
    <message>
        <source>It is an archive but not a workbook (.xlsx).</source>
        <translation>Es ist ein Archiv, aber keine Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
        <source>The workbook declares a document type, which no spreadsheet program writes; save it again with Excel or LibreOffice.</source>
        <translation>Die Arbeitsmappe deklariert einen Dokumenttyp, was kein Tabellenprogramm schreibt; speichern Sie sie erneut mit Excel oder LibreOffice.</translation>
    </message>
    <message>
        <source>The workbook has no sheet that can be seen.</source>
        <translation>Die Arbeitsmappe hat kein sichtbares Blatt.</translation>
    </message>
    <message>
        <source>The cell {flaw}</source>
        <translation>Die Zelle {flaw}</translation>
    </message>
    <message>
        <source>; its other {value} are not read</source>
        <translation>; die anderen {value} werden nicht gelesen</translation>
    </message>
    <message>
        <source>Read from the sheet “{shortened}” of the workbook{others}.</source>
        <translation>Gelesen vom Blatt „{shortened}“ der Arbeitsmappe{others}.</translation>
    </message>
    <message>
        <source>A row&apos;s number is larger than a sheet&apos;s can be.</source>
        <translation>Die Nummer einer Zeile ist größer, als die eines Blattes sein kann.</translation>
    </message>
    <message>
        <source>has no time of day; write it as 2026-03-31 17:05.</source>
        <translation>hat keine Uhrzeit; schreiben Sie es wie 2026-03-31 17:05.</translation>
    </message>
    <message>
        <source>is no date with a time; write it as 2026-03-31 17:05.</source>
        <translation>ist kein Datum mit Zeit; schreiben Sie es wie 2026-03-31 17:05.</translation>
    </message>
    <message>
        <source>is no time of day; write it as 09:00.</source>
        <translation>ist keine Uhrzeit; schreiben Sie sie wie 09:00.</translation>
    </message>
    <message>
        <source>is not in whole minutes; write it as 09:00.</source>
        <translation>ist nicht in ganzen Minuten; schreiben Sie es wie 09:00.</translation>
    </message>
    <message>
        <source>is no number of minutes from 0 to 1440; write it as 30.</source>
        <translation>ist keine Zahl von Minuten von 0 bis 1440; schreiben Sie es wie 30.</translation>
    </message>
    <message>
        <source>is no number of hours up to 24; write it as 8 or 7.5.</source>
        <translation>ist keine Zahl von Stunden bis 24; schreiben Sie es wie 8 oder 7.5.</translation>
    </message>
    <message>
        <source>is neither yes nor no; write one of the two.</source>
        <translation>ist weder ja noch nein; schreiben Sie eines von beiden.</translation>
    </message>
    <message>
        <source>is not known; write {called}.</source>
        <translation>ist nicht bekannt; schreiben Sie {called}.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>fehlt.</translation>
    </message>
    <message>
        <source>{shown} and {value} more</source>
        <translation>{shown} und {value} weitere</translation>
    </message>
    <message>
        <source>may be either of two days: day or month may come first, and the file does not say which; write it as 2026-03-31.</source>
        <translation>kann einer von zwei Tagen sein: Tag oder Monat kann zuerst stehen, und die Datei sagt nicht, welcher gemeint ist; schreiben Sie es wie 2026-03-31.</translation>
    </message>
    <message>
        <source>is no day of the calendar; correct it.</source>
        <translation>ist kein Tag des Kalenders; berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>is in a year that is not possible; correct it.</source>
        <translation>liegt in einem unmöglichen Jahr; berichtigen Sie es.</translation>
    </message>
    <message>
        <source>is no date; write it as 2026-03-31.</source>
        <translation>ist kein Datum; schreiben Sie es wie 2026-03-31.</translation>
    </message>
    <message>
        <source>is no time of day; write it as 17:05.</source>
        <translation>ist keine Uhrzeit; schreiben Sie sie wie 17:05.</translation>
    </message>
    <message>
        <source>has an offset from UTC that is not possible; correct it.</source>
        <translation>hat einen unmöglichen Abstand zu UTC; berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>{type} leave</source>
        <translation>{type}</translation>
    </message>
    <message>
        <source>{type} leave (half)</source>
        <translation>{type} (halber Tag)</translation>
    </message>
    <message>
        <source>{type} leave (morning)</source>
        <translation>{type} (vormittags)</translation>
    </message>
    <message>
        <source>{type} leave (afternoon)</source>
        <translation>{type} (nachmittags)</translation>
    </message>
    <message>
        <source>There is no column approved: all of this leave is taken as approved.</source>
        <translation>Es gibt keine Spalte approved: Alle Abwesenheiten gelten als genehmigt.</translation>
    </message>
    <message>
        <source>full, half, morning or afternoon</source>
        <translation>full, half, morning oder afternoon</translation>
    </message>
    <message>
        <source>The same leave is on line {twin}; take one away.</source>
        <translation>Dieselbe Abwesenheit steht in Zeile {twin}; nehmen Sie eine weg.</translation>
    </message>
    <message>
        <source>is here just so.</source>
        <translation>ist genau so schon da.</translation>
    </message>
    <message>
        <source>this leave would change it</source>
        <translation>diese Abwesenheit würde ihn ändern</translation>
    </message>
    <message>
        <source>is approved now.</source>
        <translation>ist jetzt genehmigt.</translation>
    </message>
    <message>
        <source>is not approved any more.</source>
        <translation>ist nicht mehr genehmigt.</translation>
    </message>
    <message>
        <source>is new.</source>
        <translation>ist neu.</translation>
    </message>
    <message>
        <source>is new, and not approved yet.</source>
        <translation>ist neu und noch nicht genehmigt.</translation>
    </message>
    <message>
        <source>{leave} of {first} {what}</source>
        <translation>{leave} vom {first} {what}</translation>
    </message>
    <message>
        <source>{leave} of {first} to {last} {what}</source>
        <translation>{leave} vom {first} bis {last} {what}</translation>
    </message>
    <message>
        <source>is on line {seen} already; everybody has one line and an ID of their own.</source>
        <translation>steht schon in Zeile {seen}; jede Person hat eine Zeile und eine eigene Personalnummer.</translation>
    </message>
    <message>
        <source>is nobody&apos;s employee ID here. If {meant} is meant, write it so. Import the people first, or leave the line out.</source>
        <translation>ist hier niemandes Personalnummer. Ist {meant} gemeint, schreiben Sie sie so. Importieren Sie zuerst die Personen oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>is nobody&apos;s employee ID here. Import the people first, or leave the line out.</source>
        <translation>ist hier niemandes Personalnummer. Importieren Sie zuerst die Personen oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>{name}, {shift} from {day}.</source>
        <translation>{name}, {shift} ab {day}.</translation>
    </message>
    <message>
        <source>{name}, {shift}.</source>
        <translation>{name}, {shift}.</translation>
    </message>
    <message>
        <source>belonged to {name}, removed on {day}, whose punches are kept; give this person another one.</source>
        <translation>gehörte {name}, entfernt am {day}; die Stempelungen werden aufbewahrt. Geben Sie dieser Person eine andere.</translation>
    </message>
    <message>
        <source>removed here on {day}, and stays so.</source>
        <translation>hier am {day} entfernt, und so bleibt es.</translation>
    </message>
    <message>
        <source>{column} {before} is now {after}</source>
        <translation>{column} {before} ist jetzt {after}</translation>
    </message>
    <message>
        <source>shift {before} is now {after} from {day}</source>
        <translation>shift {before} ist jetzt {after} ab {day}</translation>
    </message>
    <message>
        <source>shift {before} is now {after}</source>
        <translation>shift {before} ist jetzt {after}</translation>
    </message>
    <message>
        <source>{name} is here just so.</source>
        <translation>{name} ist genau so schon da.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>is no schedule; the known ones are {names}. Import the shifts first, or make it; several are separated by semicolons.</source>
        <translation>ist kein Arbeitsplan; bekannt sind {names}. Importieren Sie zuerst die Schichten oder legen Sie ihn an; mehrere trennt man durch Semikolons.</translation>
    </message>
    <message>
        <source>is no schedule; there is none yet. Import the shifts first, or make it; several are separated by semicolons.</source>
        <translation>ist kein Arbeitsplan; noch gibt es keinen. Importieren Sie zuerst die Schichten oder legen Sie ihn an; mehrere trennt man durch Semikolons.</translation>
    </message>
    <message>
        <source>file&apos;s name</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>in, out or nothing</source>
        <translation>in, out oder nichts</translation>
    </message>
    <message>
        <source>is before the year {year}: the device&apos;s clock was wrong. Correct the time or leave the line out.</source>
        <translation>liegt vor dem Jahr {year}: Die Uhr des Geräts ging falsch. Berichtigen Sie die Zeit oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>was never shown by the clocks of {zone}, which were set forward past it; correct it.</source>
        <translation>zeigten die Uhren von {zone} nie, da sie darüber hinweg vorgestellt wurden; berichtigen Sie es.</translation>
    </message>
    <message>
        <source>is yet to come; correct it, or the clock of this computer.</source>
        <translation>kommt noch; berichtigen Sie es oder die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The clocks of {zone} showed {time} twice that night; taken as the first time ({earlier}), as nothing tells: write {second} for the second.</source>
        <translation>Die Uhren von {zone} zeigten {time} in jener Nacht zweimal; angenommen wurde das erste Mal ({earlier}), da die Angabe fehlt: Schreiben Sie {second} für das zweite.</translation>
    </message>
    <message>
        <source>The clocks of {zone} showed {time} twice that night; taken as the second time ({later}), by the order of the lines.</source>
        <translation>Die Uhren von {zone} zeigten {time} in jener Nacht zweimal; angenommen wurde das zweite Mal ({later}), nach der Reihenfolge der Zeilen.</translation>
    </message>
    <message>
        <source>The clocks of {zone} showed {time} twice that night; taken as the first time ({earlier}), by the order of the lines.</source>
        <translation>Die Uhren von {zone} zeigten {time} in jener Nacht zweimal; angenommen wurde das erste Mal ({earlier}), nach der Reihenfolge der Zeilen.</translation>
    </message>
    <message>
        <source>this punch would change it</source>
        <translation>diese Stempelung würde ihn ändern</translation>
    </message>
    <message>
        <source>clock-in</source>
        <translation>Einstempelung</translation>
    </message>
    <message>
        <source>clock-out</source>
        <translation>Ausstempelung</translation>
    </message>
    <message>
        <source>clock-in of {time}.</source>
        <translation>Einstempelung vom {time}.</translation>
    </message>
    <message>
        <source>clock-out of {time}.</source>
        <translation>Ausstempelung vom {time}.</translation>
    </message>
    <message>
        <source>within the duplicate interval of the clock-in of {time}, which stands.</source>
        <translation>innerhalb der Sperrzeit der Einstempelung vom {time}, die gilt.</translation>
    </message>
    <message>
        <source>within the duplicate interval of the clock-out of {time}, which stands.</source>
        <translation>innerhalb der Sperrzeit der Ausstempelung vom {time}, die gilt.</translation>
    </message>
    <message>
        <source>is missing: the policy wants every punch to say in or out. Write it, or set in_out_determination to alternating.</source>
        <translation>fehlt: Die Regeln verlangen, dass jede Stempelung Kommen oder Gehen angibt. Ergänzen Sie es oder setzen Sie in_out_determination auf alternating.</translation>
    </message>
    <message>
        <source>the same as line {line}.</source>
        <translation>dasselbe wie Zeile {line}.</translation>
    </message>
    <message>
        <source>contradicts line {line} of the same moment; take one of them away.</source>
        <translation>widerspricht Zeile {line} zum selben Zeitpunkt; nehmen Sie eine weg.</translation>
    </message>
    <message>
        <source>The table says {kind}: if that is right, change the punch by a correction, with a reason.</source>
        <translation>Die Tabelle sagt {kind}: Wenn das stimmt, ändern Sie die Stempelung durch eine Korrektur mit Begründung.</translation>
    </message>
    <message>
        <source>{kind}, stored already.</source>
        <translation>{kind}, schon gespeichert.</translation>
    </message>
    <message>
        <source>is after this person was removed, on {day}; leave it out.</source>
        <translation>liegt nach dem Entfernen dieser Person am {day}; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>is after this person&apos;s last day, {day}; leave it out, or correct the last day.</source>
        <translation>liegt nach dem letzten Tag dieser Person, {day}; lassen Sie es weg oder korrigieren Sie den letzten Tag.</translation>
    </message>
    <message>
        <source>line {line}: {said}</source>
        <translation>Zeile {line}: {said}</translation>
    </message>
    <message>
        <source>was {shifts}.</source>
        <translation>war {shifts}.</translation>
    </message>
    <message>
        <source>this schedule held then</source>
        <translation>dieser Arbeitsplan galt damals</translation>
    </message>
    <message>
        <source>give the changed one another name and assign it from a later day</source>
        <translation>geben Sie dem geänderten einen anderen Namen und weisen Sie ihn ab einem späteren Tag zu</translation>
    </message>
    <message>
        <source>{who} has it too: {error}</source>
        <translation>{who} hat ihn auch: {error}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Early or late</source>
        <translation>Pünktlichkeit</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>Heute gekommen</translation>
    </message>
    <message>
        <source>Arrivals today, newest first</source>
        <translation>Heute gekommen, neueste zuerst</translation>
    </message>
    <message>
        <source>Nobody came yet today. Whoever clocks in appears here at once.</source>
        <translation>Heute kam noch niemand. Wer einstempelt, erscheint hier sofort.</translation>
    </message>
    <message>
        <source>Print the evacuation list</source>
        <translation>Evakuierungsliste drucken</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>Evakuierungsliste</translation>
    </message>
    <message>
        <source>Evacuation list of {site}, {day}, {time}</source>
        <translation>Evakuierungsliste von {site}, {day}, {time}</translation>
    </message>
    <message>
        <source>Nobody is clocked in.</source>
        <translation>Niemand ist eingestempelt.</translation>
    </message>
    <message>
        <source>1 person may be in the building.</source>
        <translation>1 Person ist womöglich im Gebäude.</translation>
    </message>
    <message>
        <source>{n} people may be in the building; whoever is on a break is among them.</source>
        <translation>{n} Personen sind womöglich im Gebäude; wer in der Pause ist, zählt dazu.</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Keine Abteilung</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>Show only these people; press again to show everybody.</source>
        <translation>Nur diese Personen zeigen; erneut drücken, um alle zu zeigen.</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Zu spät gekommen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>In der Pause</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Nobody is in now.</source>
        <translation>Jetzt ist niemand da.</translation>
    </message>
    <message>
        <source>Nobody came late today.</source>
        <translation>Heute kam niemand zu spät.</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>Niemand fehlt.</translation>
    </message>
    <message>
        <source>Nobody is on a break.</source>
        <translation>Niemand ist in der Pause.</translation>
    </message>
    <message>
        <source>Nobody is on leave today.</source>
        <translation>Heute ist niemand entschuldigt.</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>People and where they are</source>
        <translation>Personen und wo sie sind</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>By name, employee ID or department</source>
        <translation>Nach Name, Personalnummer oder Abteilung</translation>
    </message>
    <message>
        <source>Nobody matches what is wanted.</source>
        <translation>Dazu passt niemand.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>{n} of {all} people</source>
        <translation>{n} von {all} Personen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Copy the evacuation list</source>
        <translation>Evakuierungsliste kopieren</translation>
    </message>
    <message>
        <source>Print &amp;evacuation list</source>
        <translation>&amp;Evakuierungsliste drucken</translation>
    </message>
    <message>
        <source>Plan who works when</source>
        <translation>Planen, wer wann arbeitet</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Enroll people, and this page says who is in, who came late and who is missing.</source>
        <translation>Noch ist niemand erfasst. Erfassen Sie Personen, dann zeigt diese Seite, wer da ist, wer zu spät kam und wer fehlt.</translation>
    </message>
    <message>
        <source>Enroll a person…</source>
        <translation>Person erfassen…</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{moment}. Holiday: {name}</source>
        <translation>{moment}. Feiertag: {name}</translation>
    </message>
    <message>
        <source>Nobody has a schedule, so nobody can be late or missing here. Say who works when, and this page tells.</source>
        <translation>Niemand hat einen Arbeitsplan, daher kann hier niemand zu spät sein oder fehlen. Legen Sie fest, wer wann arbeitet, dann zeigt es diese Seite.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The evacuation list is in the clipboard.</source>
        <translation>Die Evakuierungsliste ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The evacuation list is sent to print.</source>
        <translation>Die Evakuierungsliste wird gedruckt.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Print evacuation list</source>
        <translation>Evakuierungsliste drucken</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>Diesen Tag öffnen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Gone home</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>Da seit {time}</translation>
    </message>
    <message>
        <source>On break since {time}</source>
        <translation>In der Pause seit {time}</translation>
    </message>
    <message>
        <source>Gone home at {time}</source>
        <translation>Gegangen um {time}</translation>
    </message>
    <message>
        <source>Missing since {time}</source>
        <translation>Fehlt seit {time}</translation>
    </message>
    <message>
        <source>Expected at {time}</source>
        <translation>Erwartet um {time}</translation>
    </message>
    <message>
        <source>On leave for half the day</source>
        <translation>Einen halben Tag entschuldigt</translation>
    </message>
    <message>
        <source>{time}, {how}</source>
        <comment>clock time, then: on time, 12 minutes late</comment>
        <translation>{time}, {how}</translation>
    </message>
    <message>
        <source>{hours} h late</source>
        <translation>{hours} h zu spät</translation>
    </message>
    <message>
        <source>1 minute late</source>
        <translation>1 min zu spät</translation>
    </message>
    <message>
        <source>{n} minutes late</source>
        <translation>{n} min zu spät</translation>
    </message>
    <message>
        <source>{hours} h early</source>
        <translation>{hours} h vor Beginn</translation>
    </message>
    <message>
        <source>1 minute early</source>
        <translation>1 min vor Beginn</translation>
    </message>
    <message>
        <source>{n} minutes early</source>
        <translation>{n} min vor Beginn</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
</context>
<context>
    <name>vision</name>
    <message>
        <source>The camera was unplugged. Plug it in again.</source>
        <translation>Die Kamera wurde getrennt. Schließen Sie sie wieder an.</translation>
    </message>
    <message>
        <source>No camera is named. Give its number (0), an address, a file or &quot;demo&quot;.</source>
        <translation>Keine Kamera ist genannt. Geben Sie ihre Nummer (0), eine Adresse, eine Datei oder &quot;demo&quot; an.</translation>
    </message>
    <message>
        <source>“{spec}” cannot be opened: {error}.</source>
        <translation>„{spec}“ lässt sich nicht öffnen: {error}.</translation>
    </message>
    <message>
        <source>There is no file or folder “{spec}”. A camera is named by its number (0, 1, ...) or its address (rtsp://...).</source>
        <translation>Es gibt keine Datei und keinen Ordner „{spec}“. Eine Kamera nennt man bei ihrer Nummer (0, 1, ...) oder ihrer Adresse (rtsp://...).</translation>
    </message>
    <message>
        <source>Camera {index}</source>
        <translation>Kamera {index}</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
    <message>
        <source>The camera at {camera} does not answer. Check its address, its power and the network.</source>
        <translation>Die Kamera unter {camera} antwortet nicht. Prüfen Sie Adresse, Stromversorgung und Netzwerk.</translation>
    </message>
    <message>
        <source>{camera} is there but cannot be opened: another program is using it, or this program is not allowed to use the camera. Close the other program, or allow it in the privacy settings.</source>
        <translation>{camera} ist da, lässt sich aber nicht öffnen: Ein anderes Programm benutzt sie, oder dieses Programm darf die Kamera nicht benutzen. Schließen Sie das andere Programm oder erlauben Sie es in den Datenschutzeinstellungen.</translation>
    </message>
    <message>
        <source>There is no camera {index}. Check that it is plugged in. {found}</source>
        <translation>Es gibt keine Kamera {index}. Prüfen Sie, ob sie angeschlossen ist. {found}</translation>
    </message>
    <message>
        <source>No picture comes from {camera}. Check its address, its power and the network.</source>
        <translation>Von {camera} kommt kein Bild. Prüfen Sie Adresse, Stromversorgung und Netzwerk.</translation>
    </message>
    <message>
        <source>No picture comes from camera {number} ({camera}): another program is using it, or this program is not allowed to use the camera. Close the other program, allow it in the privacy settings, or plug the camera in again. {found}</source>
        <translation>Von Kamera {number} ({camera}) kommt kein Bild: Ein anderes Programm benutzt sie, oder dieses Programm darf die Kamera nicht benutzen. Schließen Sie das andere Programm, erlauben Sie es in den Datenschutzeinstellungen oder schließen Sie die Kamera neu an. {found}</translation>
    </message>
    <message>
        <source>Found: {known}.</source>
        <translation>Gefunden: {known}.</translation>
    </message>
    <message>
        <source>No camera was found on this computer.</source>
        <translation>An diesem Computer wurde keine Kamera gefunden.</translation>
    </message>
    <message>
        <source>The {title} cannot be started ({error}). {remedy}</source>
        <translation>Start nicht möglich: {title} ({error}). {remedy}</translation>
    </message>
    <message>
        <source>A picture to be searched for faces is empty or has no three colours.</source>
        <translation>Ein nach Gesichtern abzusuchendes Bild ist leer oder hat keine drei Farben.</translation>
    </message>
    <message>
        <source>The face engine failed while {doing}: {reason}</source>
        <translation>Die Gesichtserkennung scheiterte ({doing}): {reason}</translation>
    </message>
    <message>
        <source>{size} people were given for {count} face vectors; nobody is recognised until each vector has its person.</source>
        <translation>{size} Personen wurden für {count} Gesichtsvektoren angegeben; niemand wird erkannt, bis jeder Vektor seine Person hat.</translation>
    </message>
    <message>
        <source>The enrolled faces were made by {theirs}, this program uses {ours}: they cannot be compared. Enroll these people again.</source>
        <translation>Die erfassten Gesichter stammen von {theirs}, dieses Programm verwendet {ours}: Sie lassen sich nicht vergleichen. Erfassen Sie diese Personen erneut.</translation>
    </message>
    <message>
        <source>Face vectors of shape {shape} were refused: each needs {count} numbers. They come from another engine or are damaged.</source>
        <translation>Gesichtsvektoren der Form {shape} wurden abgelehnt: Jeder braucht {count} Zahlen. Sie stammen von einem anderen Verfahren oder sind beschädigt.</translation>
    </message>
    <message>
        <source>A face vector that is not made of numbers was refused; it is damaged.</source>
        <translation>Ein Gesichtsvektor, der nicht aus Zahlen besteht, wurde abgelehnt; er ist beschädigt.</translation>
    </message>
    <message>
        <source>A face vector of zeros was refused; it is damaged.</source>
        <translation>Ein Gesichtsvektor aus Nullen wurde abgelehnt; er ist beschädigt.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be opened.</source>
        <translation>Der Ordner „{name}“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no photos (JPEG, PNG, ...).</source>
        <translation>Der Ordner „{name}“ enthält keine Fotos (JPEG, PNG, ...).</translation>
    </message>
    <message>
        <source>There is no file or folder “{name}” at that place.</source>
        <translation>An diesem Ort gibt es keine Datei und keinen Ordner „{name}“.</translation>
    </message>
    <message>
        <source>The {title} {path} cannot be opened. {remedy}</source>
        <translation>{title} {path} lässt sich nicht öffnen. {remedy}</translation>
    </message>
    <message>
        <source>{path} cannot be read. {remedy}</source>
        <translation>{path} lässt sich nicht lesen. {remedy}</translation>
    </message>
    <message>
        <source>{path} is not the one this program was made with. {remedy}</source>
        <translation>{path} ist nicht die Datei, mit der dieses Programm erstellt wurde. {remedy}</translation>
    </message>
    <message>
        <source>Install it afresh: delete the folder .venv of the application and start run.py again, or reinstall the Python package face_recognition_models.</source>
        <translation>Installieren Sie es neu: Löschen Sie den Ordner .venv der Anwendung und starten Sie run.py wieder, oder installieren Sie das Python-Paket face_recognition_models neu.</translation>
    </message>
    <message>
        <source>Get the program&apos;s folder resources afresh.</source>
        <translation>Besorgen Sie den Ordner resources des Programms neu.</translation>
    </message>
    <message>
        <source>face encoder</source>
        <translation>Gesichtskodierer</translation>
    </message>
    <message>
        <source>thorough face detector</source>
        <translation>gründliche Gesichtssuche</translation>
    </message>
    <message>
        <source>face landmark predictor</source>
        <translation>Gesichtspunktbestimmung</translation>
    </message>
    <message>
        <source>The {title} {file} is missing: the package {package} is not installed. {remedy}</source>
        <translation>{title} {file} fehlt: Das Paket {package} ist nicht installiert. {remedy}</translation>
    </message>
    <message>
        <source>The {title} {path} is missing. {remedy}</source>
        <translation>{title} {path} fehlt. {remedy}</translation>
    </message>
    <message>
        <source>The {title} {path} cannot be read ({reason}). {remedy}</source>
        <translation>{title} {path} lässt sich nicht lesen ({reason}). {remedy}</translation>
    </message>
    <message>
        <source>The {title} is in order.</source>
        <translation>In Ordnung: {title}.</translation>
    </message>
    <message>
        <source>The {title} {path} is damaged. {remedy}</source>
        <translation>{title} {path} ist beschädigt. {remedy}</translation>
    </message>
    <message>
        <source>The file {path} is not the {title} this application was made for. {remedy}</source>
        <translation>Die Datei {path} ist nicht jene, für die diese Anwendung gemacht ist ({title}). {remedy}</translation>
    </message>
    <message>
        <source>The {title} {file} could not be converted ({error}). {remedy}</source>
        <translation>{title} {file} konnte nicht umgewandelt werden ({error}). {remedy}</translation>
    </message>
    <message>
        <source>There is no photo “{name}” at that place.</source>
        <translation>An diesem Ort gibt es kein Foto „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>„{name}“ lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>das System hat es verweigert</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). Copy the photo again.</source>
        <translation>„{name}“ ist leer (0 Bytes). Kopieren Sie das Foto erneut.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut short. Copy or take the photo again.</source>
        <translation>„{name}“ ist beschädigt oder abgeschnitten. Kopieren Sie das Foto erneut oder nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC photo, which cannot be read here. Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible) and choose that.</source>
        <translation>„{name}“ ist ein HEIC-Foto, das hier nicht gelesen werden kann. Speichern Sie es als JPEG (auf einem iPhone: Einstellungen, Kamera, Formate, Maximale Kompatibilität) und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a photo that can be read: damaged, or another kind of file. Choose a JPEG or PNG.</source>
        <translation>„{name}“ ist kein lesbares Foto: beschädigt oder eine andere Art Datei. Wählen Sie ein JPEG oder PNG.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Copy or take the photo again.</source>
        <translation>„{name}“ ist beschädigt. Kopieren Sie das Foto erneut oder nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>“{name}” holds several pictures (an animation or a scan of pages), so it is not clear which is meant. Choose a single photo.</source>
        <translation>„{name}“ enthält mehrere Bilder (eine Animation oder gescannte Seiten), daher ist unklar, welches gemeint ist. Wählen Sie ein einzelnes Foto.</translation>
    </message>
    <message>
        <source>“{name}” is too large ({size} pixels): at most {most} million pixels can be used. Save it smaller.</source>
        <translation>„{name}“ ist zu groß ({size} Pixel): Höchstens {most} Millionen Pixel sind möglich. Verkleinern Sie das Foto.</translation>
    </message>
    <message>
        <source>“{name}” is too large: at most {most} million pixels can be used. Save it smaller.</source>
        <translation>„{name}“ ist zu groß: Höchstens {most} Millionen Pixel sind möglich. Verkleinern Sie das Foto.</translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation>„{name}“ ist geschlossen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a video. It may be damaged or of another kind; play it to check, or convert it to MP4.</source>
        <translation>„{name}“ lässt sich nicht als Video lesen. Die Datei ist womöglich beschädigt oder anderer Art; spielen Sie sie zur Prüfung ab oder wandeln Sie sie in MP4 um.</translation>
    </message>
    <message>
        <source>The pictures of “{name}” are too large ({width} x {height}). Make the video smaller, for example 1280 x 720.</source>
        <translation>Die Bilder von „{name}“ sind zu groß ({width} x {height}). Verkleinern Sie das Video, etwa auf 1280 x 720.</translation>
    </message>
    <message>
        <source>“{name}” holds no picture that can be read: the file is damaged. Copy or record it again.</source>
        <translation>„{name}“ enthält kein lesbares Bild: Die Datei ist beschädigt. Kopieren Sie sie erneut oder nehmen Sie das Video neu auf.</translation>
    </message>
    <message>
        <source>There is no video file “{name}” at that place.</source>
        <translation>An diesem Ort gibt es keine Videodatei „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). Copy or record it again.</source>
        <translation>„{name}“ ist leer (0 Bytes). Kopieren Sie das Video erneut oder nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>“{name}” stopped at {read} of {whole}: it seems to be damaged or cut short. What was read counts; copy or record it again for the rest.</source>
        <translation>„{name}“ hörte bei {read} von {whole} auf: Die Datei scheint beschädigt oder abgeschnitten. Was gelesen wurde, zählt; für den Rest kopieren Sie sie erneut oder nehmen Sie das Video neu auf.</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} min</source>
        <translation>{minutes}:{seconds} min</translation>
    </message>
    <message>
        <source>There is no score model for vectors of {name} {version}. {remedy}</source>
        <translation>Für Vektoren von {name} {version} gibt es kein Bewertungsmodell. {remedy}</translation>
    </message>
    <message>
        <source>The score model {described} cannot be read. {remedy}</source>
        <translation>Das Bewertungsmodell {described} lässt sich nicht lesen. {remedy}</translation>
    </message>
    <message>
        <source>The score model {described} is of another version of this program. {remedy}</source>
        <translation>Das Bewertungsmodell {described} gehört zu einer anderen Version dieses Programms. {remedy}</translation>
    </message>
    <message>
        <source>The score model {stored} is damaged or not the right one. {remedy}</source>
        <translation>Das Bewertungsmodell {stored} ist beschädigt oder nicht das richtige. {remedy}</translation>
    </message>
    <message>
        <source>The score model {stored} is damaged ({error}). {remedy}</source>
        <translation>Das Bewertungsmodell {stored} ist beschädigt ({error}). {remedy}</translation>
    </message>
    <message>
        <source>{camera} is closed.</source>
        <translation>{camera} ist geschlossen.</translation>
    </message>
    <message>
        <source>{camera} shows the same picture again and again. It is started again by itself; if that does not help, unplug it and plug it in.</source>
        <translation>{camera} zeigt immer wieder dasselbe Bild. Sie wird von selbst neu gestartet; hilft das nicht, ziehen Sie das Kabel ab und stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>{camera} shows only black. Open its cover, switch on the light, and close other programs that use it.</source>
        <translation>{camera} zeigt nur Schwarz. Öffnen Sie die Abdeckung, schalten Sie das Licht ein und schließen Sie andere Programme, die sie benutzen.</translation>
    </message>
    <message>
        <source>{camera} has stopped sending pictures. Check its cable; it is opened again by itself.</source>
        <translation>{camera} sendet keine Bilder mehr. Prüfen Sie das Kabel; sie wird von selbst wieder geöffnet.</translation>
    </message>
    <message>
        <source>{camera} does not answer. Check its cable, or unplug it and plug it in; it is opened again by itself.</source>
        <translation>{camera} antwortet nicht. Prüfen Sie das Kabel oder ziehen Sie es ab und stecken Sie es wieder ein; die Kamera wird von selbst wieder geöffnet.</translation>
    </message>
    <message>
        <source>{camera} has ended.</source>
        <translation>{camera} ist zu Ende.</translation>
    </message>
    <message>
        <source>Reading the camera failed; it is opened again. If this stays, restart the program.</source>
        <translation>Beim Lesen der Kamera trat ein Fehler auf; sie wird neu geöffnet. Bleibt das so, starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Opening {camera}.</source>
        <translation>{camera} wird geöffnet.</translation>
    </message>
    <message>
        <source>{camera} is running.</source>
        <translation>{camera} läuft.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Stempelungen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Attendance was open already; this is its window.</source>
        <translation>Attendance war schon offen; dies ist das Fenster.</translation>
    </message>
    <message>
        <source>Demonstration with drawn people</source>
        <translation>Vorführung mit gezeichneten Personen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>Tabelle &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <translation>Kamera &amp;spiegeln</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>Das Protokoll liegt in {folder}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;About Attendance</source>
        <translation>Ü&amp;ber Attendance</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>As the &amp;computer</source>
        <translation>Sprache des &amp;Computers</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimieren</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoomen</translation>
    </message>
    <message>
        <source>&amp;Kiosk mode</source>
        <translation>&amp;Kioskmodus</translation>
    </message>
    <message>
        <source>&amp;Print timesheets…</source>
        <translation>Stundenzettel &amp;drucken…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Erste Schritte…</translation>
    </message>
    <message>
        <source>&amp;Check this place…</source>
        <translation>Aufstellort prü&amp;fen…</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0), unmodified and as libraries of their own: you may replace them with your own versions. Their source is at https://code.qt.io and the licence at https://www.gnu.org/licenses/lgpl-3.0.html.</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3 (LGPL-3.0), verwendet, unverändert und als eigene Bibliotheken: Sie dürfen sie durch Ihre eigenen Fassungen ersetzen. Der Quelltext ist unter https://code.qt.io und die Lizenz unter https://www.gnu.org/licenses/lgpl-3.0.html.</translation>
    </message>
    <message>
        <source>The networks that find and compare faces are dlib&apos;s, by Davis King, who placed them in the public domain. The 68-point model that comes in the same package may not be used commercially, and is not used here.</source>
        <translation>Die Netze, die Gesichter finden und vergleichen, sind die von dlib, von Davis King, der sie gemeinfrei gestellt hat. Das 68-Punkte-Modell im selben Paket darf nicht gewerblich verwendet werden und wird hier nicht verwendet.</translation>
    </message>
    <message>
        <source>This program is under the MIT licence. What it is made of keeps its own:</source>
        <translation>Dieses Programm steht unter der MIT-Lizenz. Woraus es besteht, behält die eigene:</translation>
    </message>
    <message>
        <source>About Attendance</source>
        <translation>Über Attendance</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>Für einen Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Clock in and out by looking at a camera. Faces are compared on this computer only; no picture leaves it.</source>
        <translation>Mit einem Blick in die Kamera ein- und ausstempeln. Gesichter werden nur auf diesem Computer verglichen; kein Bild verlässt ihn.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>Pakete und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <comment>two clock times</comment>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>They are not saved. Once the window closes they are lost.</source>
        <translation>Sie sind nicht gespeichert. Schließt sich das Fenster, sind sie verloren.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
</TS>
