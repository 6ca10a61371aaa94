"""Words as they are shortened in a hurry, where the short form can mean nothing else."""

SHORTHAND = {
    "mtg": "meeting", "mtgs": "meetings", "mting": "meeting", "appt": "appointment",
    "msg": "message", "msgs": "messages", "w": "with", "tmw": "tomorrow", "tmrw": "tomorrow",
    "tmrrw": "tomorrow", "nxt": "next", "wk": "week", "wks": "weeks", "yr": "year", "qtr": "quarter",
    "prob": "probably", "probs": "probably", "prolly": "probably", "def": "definitely",
    "defo": "definitely", "cust": "customer", "bdgt": "budget", "prop": "proposal",
    "oppty": "opportunity", "oppt": "opportunity", "presi": "presentation", "prez": "presentation",
    "vmail": "voicemail", "vms": "voicemails", "bc": "because", "cos": "because", "coz": "because",
    "unf": "unfortunately", "unfort": "unfortunately", "sched": "scheduled", "resched": "rescheduled",
    "procurment": "procurement", "tjs": "toujours", "bcp": "beaucoup", "qqn": "quelqu",
    "qqch": "quelque", "ppto": "presupuesto", "tlf": "telefono", "pdte": "pendiente",
    "mxs": "muchas", "tlm": "telemovel", "nn": "non", "cmq": "comunque", "vlgnde": "volgende",
    "afspr": "afspraak", "mss": "misschien", "angeb": "angebot", "wg": "wegen",
}  # fmt: skip
