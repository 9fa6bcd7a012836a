"""The line drawings of the icons, on a 24 x 24 grid; made for this program."""

from __future__ import annotations

DRAWINGS = {
    "live": ('<rect x="3" y="6" width="13" height="12" rx="2"/><path d="M16 11l5-3v8l-5-3z"/>'),
    "people": (
        '<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c.6-4 3-6 6.5-6s5.9 2 6.5 6"/>'
        '<path d="M16 4.800a3.5 3.5 0 0 1 0 6.400M17.8 14.600c2 .8 3.3 2.6 3.7 5.4"/>'
    ),
    "records": (
        '<rect x="4" y="3" width="16" height="18" rx="2"/><path d="M8 8h8M8 12h8M8 16h5"/>'
    ),
    "planning": (
        '<path d="M4 6h9M17 6h3M4 12h3M11 12h9M4 18h9M17 18h3"/>'
        '<circle cx="15" cy="6" r="2"/><circle cx="9" cy="12" r="2"/>'
        '<circle cx="15" cy="18" r="2"/>'
    ),
    "reports": '<path d="M4 4v16h16"/><path d="M8 16v-4M12.5 16V8M17 16v-6"/>',
    "month": (
        '<rect x="3.5" y="5" width="17" height="16" rx="2"/>'
        '<path d="M3.5 10h17M8 3v4M16 3v4M8 14h2M14 14h2M8 17.500h2M14 17.500h2"/>'
    ),
    "in": (
        '<path d="M13 4h5a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-5"/><path d="M3 12h11M10 8l4 4-4 4"/>'
    ),
    "out": (
        '<path d="M11 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h5"/><path d="M10 12h11M17 8l4 4-4 4"/>'
    ),
    "unknown": (
        '<circle cx="10" cy="8.5" r="4"/><path d="M2.5 21c.7-4.5 3.5-6.5 7.5-6.5"/>'
        '<path d="M16 15c.2-1.2 1.1-1.7 2-1.7 1.2 0 2.1.8 2.1 1.9 0 1.5-2 1.6-2 3"/>'
        '<path d="M18.1 21.500v.1"/>'
    ),
    "done": '<circle cx="12" cy="12" r="9"/><path d="M8 12.500l2.8 2.800L16.2 9.5"/>',
    "warning": '<path d="M12 3.500L22 20.500H2z"/><path d="M12 10v5M12 17.800v.2"/>',
    "enroll": (
        '<circle cx="10" cy="8" r="3.5"/>'
        '<path d="M3.5 20c.6-4 3-6 6.5-6 1.5 0 2.8.4 3.8 1.1"/>'
        '<path d="M18 14v6M15 17h6"/>'
    ),
    "export": (
        '<path d="M12 3v11M8 10l4 4 4-4"/><path d="M4 16v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3"/>'
    ),
    "import": (
        '<path d="M12 15V4M8 8l4-4 4 4"/><path d="M4 16v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3"/>'
    ),
    "search": '<circle cx="11" cy="11" r="6.5"/><path d="M16 16l5 5"/>',
    "today": (
        '<path d="M3.5 11.500L12 4l8.5 7.5"/><path d="M6 9.500V20h12V9.5"/>'
        '<path d="M9.5 15l2 2 3.5-3.8"/>'
    ),
    "audit": (
        '<path d="M12 3l7.5 3v5.500c0 4.6-3 8-7.5 9.5-4.5-1.5-7.5-4.9-7.5-9.500V6z"/>'
        '<path d="M8.8 12l2.3 2.3 4.2-4.6"/>'
    ),
    "settings": (
        '<circle cx="12" cy="12" r="3"/>'
        '<path d="M12 3v2.500M12 18.500V21M3 12h2.500M18.5 12H21M5.6 5.600l1.8 1.800'
        'M16.6 16.600l1.8 1.800M5.6 18.400l1.8-1.800M16.6 7.400l1.8-1.8"/>'
    ),
    "info": '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.500M12 7.500v.1"/>',
    "close": '<path d="M6 6l12 12M18 6L6 18"/>',
    "undo": '<path d="M8 5L4 9l4 4"/><path d="M4 9h9.500a5.5 5.5 0 0 1 0 11H9"/>',
    "copy": (
        '<rect x="8.5" y="8.5" width="12" height="12" rx="2"/>'
        '<path d="M15.5 8.500v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3"/>'
    ),
    "folder": (
        '<path d="M3 7a2 2 0 0 1 2-2h4l2.5 2.500H19a2 2 0 0 1 2 2V17a2 2 0 0 1-2 2H5a2'
        ' 2 0 0 1-2-2z"/>'
    ),
    "add": '<path d="M12 5v14M5 12h14"/>',
    "edit": ('<path d="M4 20l1-4.500L16.5 4a2.1 2.1 0 0 1 3 3L8 18.500z"/><path d="M14.5 6l3 3"/>'),
    "delete": '<path d="M4.5 7h15M9.5 7V4.500h5V7M6.5 7l1 13h9l1-13M10 11v5.500M14 11v5.5"/>',
    "archive": (
        '<rect x="3" y="4.5" width="18" height="4.5" rx="1"/>'
        '<path d="M5 9v8.500a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V9M10 13h4"/>'
    ),
    "camera": (
        '<path d="M4 7.500h3.500L9 5h6l1.5 2.500H20a1.5 1.5 0 0 1 1.5 1.500v9a1.5 1.5'
        ' 0 0 1-1.5 1.500H4A1.5 1.5 0 0 1 2.5 18V9A1.5 1.5 0 0 1 4 7.500z"/>'
        '<circle cx="12" cy="13" r="3.5"/>'
    ),
    "key": (
        '<circle cx="8" cy="15" r="4.5"/><path d="M11.2 11.800L20 3M16 7l3 3M13.5 9.500l2 2"/>'
    ),
    "lock": (
        '<rect x="5" y="11" width="14" height="9.5" rx="2"/>'
        '<path d="M8 11V7.500a4 4 0 0 1 8 0V11"/>'
    ),
    "badge": (
        '<rect x="4" y="4" width="6" height="6" rx="1"/>'
        '<rect x="14" y="4" width="6" height="6" rx="1"/>'
        '<rect x="4" y="14" width="6" height="6" rx="1"/>'
        '<path d="M14 14h2.500v2.500M20 14v.1M14 20h.1M17.5 17.500V20H20v-2.5"/>'
    ),
    "print": (
        '<path d="M7 8.500V3.500h10v5M7 17H5a2 2 0 0 1-2-2v-4.500a2 2 0 0 1 2-2h14a2 2'
        ' 0 0 1 2 2V15a2 2 0 0 1-2 2h-2"/><rect x="7" y="14" width="10" height="6.5"/>'
    ),
    "refresh": (
        '<path d="M20 5v5h-5M4 19v-5h5"/>'
        '<path d="M5.5 9.500a7 7 0 0 1 11.8-2.800L20 10M4 14l2.7 3.300a7 7 0 0 0'
        ' 11.8-2.8"/>'
    ),
    "clock": '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.500l3.5 2"/>',
    "break": (
        '<path d="M4 9h12v5.500a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5z"/>'
        '<path d="M16 10.500h1.500a2.5 2.5 0 0 1 0 5H16M8 3v2.500M12 3v2.5"/>'
    ),
    "filter": '<path d="M3.5 5h17L14 12.500V19l-4-2v-4.500z"/>',
    "more": '<path d="M5.5 12h.1M12 12h.1M18.5 12h.1"/>',
    "help": (
        '<circle cx="12" cy="12" r="9"/>'
        '<path d="M9.3 9.300c.2-1.5 1.3-2.4 2.8-2.4 1.6 0 2.8 1 2.8 2.5 0 2-2.9'
        ' 2.2-2.9 4.2"/><path d="M12 17v.1"/>'
    ),
    "device": (
        '<rect x="3" y="4" width="18" height="12.5" rx="2"/><path d="M9 20.500h6M12 16.500v4"/>'
    ),
    "sound": (
        '<path d="M4 9.500v5h3.500L12 18.500v-13L7.5 9.500z"/>'
        '<path d="M15.5 9a4.2 4.2 0 0 1 0 6M18 6.500a7.8 7.8 0 0 1 0 11"/>'
    ),
    "mute": (
        '<path d="M4 9.500v5h3.500L12 18.500v-13L7.5 9.500z"/>'
        '<path d="M16 9.500l5 5M21 9.500l-5 5"/>'
    ),
    "light": (
        '<circle cx="12" cy="12" r="4"/>'
        '<path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.600L7 7M17 17l1.4 1.400M5.6'
        ' 18.400L7 17M17 7l1.4-1.4"/>'
    ),
    "resume": '<path d="M8 5.5v13l10.5-6.5z"/>',
    "forward": '<path d="M9 5l7 7-7 7"/>',
    "backspace": (
        '<path d="M9 5.500h10a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H9L3 12z"/>'
        '<path d="M12 9.500l5 5M17 9.500l-5 5"/>'
    ),
    "app": (
        '<rect x="2" y="2" width="20" height="20" rx="5" fill="{ground}"'
        ' stroke="none"/><circle cx="12" cy="9.5" r="3" stroke="{on_ground}"/>'
        '<path d="M6.5 18c.5-3 2.5-4.5 5.5-4.500s5 1.5 5.5 4.5" stroke="{on_ground}"/>'
    ),
}
"""What is inside the frame of each, with the names in braces for the look's colours."""
