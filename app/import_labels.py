"""Words about files of leads and their rows; marked here, translated where they are shown."""

from app.domain.crm_status import Crm
from app.domain.imports import ImportState, RowNote, RowResult, UndoResult
from app.domain.lead_file import QuestionKind, RejectReason, WarningCode
from app.translations import N_

#: Our fields, as a column of a file may be taken for one.
FIELDS: dict[str, str] = {
    "email": N_("Email address"),
    "first_name": N_("First name"),
    "last_name": N_("Last name"),
    "name": N_("Whole name"),
    "company": N_("Company"),
    "external_id": N_("CRM record ID"),
    "title": N_("What the lead is about"),
    "job_title": N_("Job title"),
    "phone": N_("Phone"),
    "owner": N_("Owner"),
    "campaign": N_("Campaign"),
    "source": N_("Source"),
    "status": N_("Status in the CRM"),
    "reason": N_("Reason in the CRM"),
    "amount": N_("Amount"),
    "currency": N_("Currency"),
    "created": N_("Created on"),
    "next_step": N_("Next step"),
    "notes": N_("Notes"),
    "consent": N_("Do not mail"),
}

#: Columns of a lead that a row may fill, as far as people know them.
FILLED: dict[str, str] = {
    "name": N_("Name"),
    "company": N_("Company"),
    "address": N_("Email address"),
    "phone": N_("Phone"),
    "job_title": N_("Job title"),
    "external_id": N_("CRM record ID"),
    "source": N_("Source"),
    "do_not_mail": N_("Do not mail"),
    "crm_status": N_("Status in the CRM"),
    "crm_details": N_("Further details"),
    "owner_id": N_("Owner"),
}

#: Why an uploaded file is not taken.
FILE_PROBLEMS: dict[str, str] = {
    "empty": N_("This file is empty. Was it still being written?"),
    "spreadsheet": N_(
        "This is an Excel workbook, not a CSV. In Excel choose File, Save as, "
        "“CSV UTF-8”, and upload that file."
    ),
    "binary": N_(
        "This is not a text file. Export your leads as CSV and upload that file."
    ),
    "too_wide": N_(
        "This file has more than 400 columns. Export only those that matter."
    ),
    "no_header": N_(
        "We found no row of column names that we know. Say below which line they are on, or what separates the columns."
    ),
}

TOO_LARGE = N_(
    "A file may have at most 50 MB. Leave out the columns that do not matter, or cut the file in two and import one after the other: leads that are already here are recognised."
)

QUESTIONS: dict[QuestionKind, str] = {
    QuestionKind.DAY_OR_MONTH_FIRST: N_(
        "In “%(column)s” we cannot tell the day from the month. Please say below."
    ),
    QuestionKind.DECIMAL_SIGN: N_(
        "In “%(column)s” we cannot tell the decimal sign. Please say below."
    ),
}

UNANSWERED: dict[QuestionKind, str] = {
    QuestionKind.DAY_OR_MONTH_FIRST: N_(
        "Please say whether the day or the month stands first: we would have to guess."
    ),
    QuestionKind.DECIMAL_SIGN: N_(
        "Please say what stands before the cents: we would have to guess."
    ),
}

REJECT_REASONS: dict[str, str] = {
    RejectReason.NO_IDENTITY: N_(
        "We cannot tell who this is: there is no email address, no name with a company, and no record ID with a name."
    ),
    RejectReason.BAD_EMAIL: N_(
        "The email address cannot be used, and there is nothing else to go by."
    ),
    RejectReason.FOOTER: N_("This is the footer of a report."),
    RejectReason.TOTAL: N_("This is a line of totals."),
    RejectReason.REPEATED_HEADER: N_("These are the column names once more."),
    RejectReason.COLUMN_SHIFT: N_("The cells are in the wrong columns."),
    RejectReason.NUL: N_("It contains characters that do not belong in text."),
}

#: What is worth knowing about a row that was taken, by its code.
ROW_NOTES: dict[str, str] = {
    WarningCode.BAD_EMAIL: N_("“%(value)s” is not an email address; left out."),
    WarningCode.BAD_DATE: N_("%(field)s: “%(value)s” is not a date; left out."),
    WarningCode.AMBIGUOUS_DATE: N_(
        "%(field)s: “%(value)s” could be two different dates; left out."
    ),
    WarningCode.BAD_AMOUNT: N_("“%(value)s” is not an amount; left out."),
    WarningCode.BAD_CURRENCY: N_("“%(value)s” is not a currency; left out."),
    WarningCode.TOO_LONG: N_("%(field)s was too long and is cut."),
    WarningCode.EXTRA_CELLS: N_(
        "There are more cells than columns; left out: %(value)s"
    ),
    RowNote.LOOKS_LIKE: N_("Same name and company as another lead. Is it the same?"),
    RowNote.UNKNOWN_CAMPAIGN: N_("No campaign here is called “%(value)s”."),
    RowNote.UNKNOWN_OWNER: N_("Nobody in sales here is called “%(value)s”."),
}

SAME_AS_LINE = N_("The same lead as on line %(line)s.")

ROW_RESULTS: dict[RowResult, str] = {
    RowResult.CREATE: N_("New"),
    RowResult.UPDATE: N_("Filled in"),
    RowResult.UNCHANGED: N_("Unchanged"),
    RowResult.DUPLICATE: N_("Repeated in the file"),
    RowResult.REJECTED: N_("Rejected"),
    RowResult.SKIPPED: N_("Empty"),
}

UNDO_RESULTS: dict[UndoResult, str] = {
    UndoResult.REMOVED: N_("Removed"),
    UndoResult.RESTORED: N_("As before"),
    UndoResult.KEPT_HISTORY: N_("Stays: somebody has worked with it since"),
    UndoResult.KEPT_CHANGED: N_("Stays: somebody has changed it since"),
    UndoResult.GONE: N_("Already gone"),
}

STATES: dict[ImportState, str] = {
    ImportState.CHOOSING: N_("Waits for you"),
    ImportState.CHECKING: N_("Being checked"),
    ImportState.CHECKED: N_("Checked, not imported"),
    ImportState.APPLYING: N_("Being imported"),
    ImportState.DONE: N_("Imported"),
    ImportState.UNDOING: N_("Being undone"),
    ImportState.UNDONE: N_("Undone"),
    ImportState.STUCK: N_("Stuck"),
}

#: What a long step is doing, as a heading while it runs.
AT_WORK: dict[ImportState, str] = {
    ImportState.CHECKING: N_("Looking at every row"),
    ImportState.APPLYING: N_("Importing"),
    ImportState.UNDOING: N_("Undoing"),
}

#: The columns of the result as a file, before our fields.
RESULT_COLUMNS = (
    N_("Line"),
    N_("To line"),
    N_("Result"),
    N_("Reason"),
    N_("Notes"),
    N_("Lead"),
    N_("Undone"),
    N_("Row as written"),
)

ENCODINGS: dict[str, str] = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "cp1252": N_("Western European (Windows-1252)"),
    "iso-8859-15": N_("Western European (ISO 8859-15)"),
    "cp1250": N_("Central European (Windows-1250)"),
    "cp1251": N_("Cyrillic (Windows-1251)"),
    "cp1253": N_("Greek (Windows-1253)"),
    "cp1254": N_("Turkish (Windows-1254)"),
    "mac-roman": N_("Old Macintosh"),
    "cp850": N_("DOS (code page 850)"),
    "shift-jis": N_("Japanese (Shift JIS)"),
    "gb18030": N_("Chinese (GB 18030)"),
}

DELIMITERS: dict[str, str] = {
    ",": N_("Comma"),
    ";": N_("Semicolon"),
    "\t": N_("Tab"),
    "|": N_("Vertical bar"),
}

CRMS: dict[Crm, str] = {
    Crm.HUBSPOT: "HubSpot",
    Crm.SALESFORCE: "Salesforce",
    Crm.PIPEDRIVE: "Pipedrive",
    Crm.DYNAMICS: "Dynamics 365",
    Crm.ZOHO: "Zoho CRM",
    Crm.SUITECRM: "SuiteCRM",
    Crm.ODOO: "Odoo",
}
