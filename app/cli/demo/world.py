"""The made-up company of the demo: who works there, whom they sell to, what people say.

Nordwerft sells software that keeps track of spare parts for shipyards and fleets.
"""

from dataclasses import dataclass

from app.domain.outcomes import OutcomeKind, Reason
from app.domain.questions import Warmth
from app.domain.requests import RequestState
from app.domain.teams import Team

WORKSPACE = "Nordwerft"
ZONE = "Europe/Berlin"
#: The salesperson whom the demo signs visitors in as.
SHOWN = "Nadia Sommer"


@dataclass(frozen=True)
class Colleague:
    """One person of the demo."""

    name: str
    address: str
    teams: tuple[Team, ...]
    zone: str | None = None


def _colleague(
    name: str, *teams: Team, zone: str | None = None, local: str = ""
) -> Colleague:
    local = local or name.split(maxsplit=1)[0].lower()
    return Colleague(name, f"{local}@nordwerft.example", teams, zone)


COLLEAGUES = (
    _colleague("Ada Lind", Team.MARKETING),
    _colleague("Nadia Sommer", Team.SALES),
    _colleague("Malik Brandt", Team.MARKETING),
    _colleague("Tomasz Wilk", Team.SALES, zone="Europe/Warsaw"),
    _colleague("Ingrid Solheim", Team.SALES, zone="Europe/Oslo"),
    _colleague("Carla Ferrante", Team.SALES, zone="Europe/Rome"),
    _colleague("Joost van Dijk", Team.SALES, zone="Europe/Amsterdam"),
    _colleague("Priya Raman", Team.SALES, zone="Asia/Singapore"),
    _colleague("Samuel Okoro", Team.SALES, zone="Africa/Lagos"),
    _colleague("Hélène Marchand", Team.SALES, zone="Europe/Paris", local="helene"),
    _colleague("Diego Fuentes", Team.SALES, zone="Europe/Madrid"),
    _colleague("Maren Köhler", Team.SALES),
    _colleague("Yusuf Demir", Team.SALES, zone="Europe/Istanbul"),
    _colleague("Kate Mulligan", Team.SALES, zone="America/New_York"),
    _colleague("Daniel Hart", Team.SALES, zone="America/New_York"),
    _colleague("Rafael Costa", Team.SALES, zone="Europe/Lisbon"),
    _colleague("Mei Tanaka", Team.SALES, zone="Asia/Tokyo"),
    _colleague("Lena Vogt", Team.MARKETING),
    _colleague("Oskar Nyström", Team.MARKETING, zone="Europe/Stockholm"),
    _colleague("Beatriz Alves", Team.MARKETING, zone="Europe/Lisbon"),
    _colleague("Tariq Aziz", Team.MARKETING, zone="Europe/London"),
    _colleague("Julia Stern", Team.MARKETING),
    _colleague("Peter Kowalski", Team.MARKETING, zone="America/New_York"),
    _colleague("Sofia Lindqvist", Team.SALES, Team.MARKETING, zone="Europe/Stockholm"),
    _colleague("Emre Aksoy", Team.SALES, Team.MARKETING),
)

COMPETITORS = ("PartTrack", "HarbourSoft", "Shipshape ERP", "BlueDock")


@dataclass(frozen=True)
class Plan:
    """A campaign of the demo: when it starts, in weeks before today, and its intent."""

    owner: str
    starts_weeks_ago: int
    lasts_weeks: int
    name: str
    audience: str
    not_for: str
    goal: str
    message: str
    offer: str
    clauses: tuple[str, ...]
    warmth: Warmth
    opener: str
    success: str
    learning: str


PLANS = (
    Plan(
        owner="Malik Brandt",
        starts_weeks_ago=8,
        lasts_weeks=10,
        name="Dry-dock webinar",
        audience="Heads of maintenance at yards with two docks or more",
        not_for="Yards that only build new ships",
        goal="Have every part on the quay before the ship is in the dock",
        message="Yards can cut a docking by two days because no part is missing on day one.",
        offer="A 40-minute webinar with a yard from Gdynia, and its checklist",
        clauses=(
            "Plans dockings for a yard",
            "Ten dockings a year or more",
            "Has waited for a part in the last twelve months",
        ),
        warmth=Warmth.INTERESTED,
        opener="Ask which part they waited for last, and what the dock cost that day.",
        success="12 real opportunities",
        learning="Who decides about the parts list: the yard or the owner of the ship?",
    ),
    Plan(
        owner="Lena Vogt",
        starts_weeks_ago=7,
        lasts_weeks=12,
        name="Spare parts calculator",
        audience="Fleet managers with 10 to 60 ships",
        not_for="Brokers and students",
        goal="Know what the parts on their shelves cost them each year",
        message="Fleets can free a fifth of their stock without a single late repair.",
        offer="A calculator that shows the money on the shelf, by mail as a PDF",
        clauses=(
            "Runs 10 ships or more",
            "Buys parts centrally",
            "Looks at stock value at least once a year",
        ),
        warmth=Warmth.CONTENT,
        opener="Start from the number that the calculator gave them.",
        success="8 real opportunities",
        learning="Which number in the calculator did they not believe?",
    ),
    Plan(
        owner="Oskar Nyström",
        starts_weeks_ago=6,
        lasts_weeks=2,
        name="Harbour Expo Hamburg",
        audience="Technical directors of fleets and yards in Northern Europe",
        not_for="Suppliers who want to sell to us",
        goal="Find one system that yard and fleet both look at",
        message="One parts list for the yard and the ship, from the first survey on.",
        offer="A demo at the stand with their own ship's drawings",
        clauses=(
            "Saw the demo at the stand",
            "Works for a yard or a fleet",
            "Named a project of this year",
        ),
        warmth=Warmth.ASKED,
        opener="Mention the ship they brought along; the notes from the stand are attached.",
        success="10 real opportunities",
        learning="What did they tell their boss about us after the fair?",
    ),
    Plan(
        owner="Beatriz Alves",
        starts_weeks_ago=5,
        lasts_weeks=8,
        name="Customs checklist",
        audience="Purchasers of fleets that sail in and out of the EU",
        not_for="Inland shipping",
        goal="Get parts through customs without a ship lying idle",
        message="Parts clear customs in a day when the papers travel with the order.",
        offer="A two-page checklist, by download",
        clauses=(
            "Buys parts for ships outside the EU",
            "Deals with customs papers",
        ),
        warmth=Warmth.CONTENT,
        opener="Ask about the last part that got stuck, and where.",
        success="5 real opportunities",
        learning="Do they see customs as our job at all?",
    ),
    Plan(
        owner="Tariq Aziz",
        starts_weeks_ago=4,
        lasts_weeks=10,
        name="Fjordline story",
        audience="Ferry operators with fixed timetables",
        not_for="Tramp shipping",
        goal="Never cancel a departure for a missing part again",
        message="Fjordline has not cancelled a departure for a part in eleven months.",
        offer="The story on four pages, and a call with Fjordline's engineer",
        clauses=(
            "Runs ferries to a timetable",
            "Five ships or more",
            "Cancelled a departure in the last year",
        ),
        warmth=Warmth.INTERESTED,
        opener="Offer the call with Fjordline's engineer; it is the strongest thing we have.",
        success="6 real opportunities",
        learning="Do they believe the eleven months?",
    ),
    Plan(
        owner="Malik Brandt",
        starts_weeks_ago=2,
        lasts_weeks=8,
        name="Pilot in 30 days",
        audience="Fleets that compare vendors this quarter",
        not_for="Anyone who has not seen a demo",
        goal="See it run on one of their own ships before they sign",
        message="One ship, thirty days, your own parts list, no lock-in.",
        offer="A paid pilot on one ship",
        clauses=(
            "Has seen a demo",
            "Decides within two quarters",
            "Can name the ship",
        ),
        warmth=Warmth.ASKED,
        opener="Ask for the name of the ship first; everything else follows from it.",
        success="4 pilots signed",
        learning="What would have to be in the pilot for them to sign on day 31?",
    ),
)

PROSPECTS = (
    "Jane Doe", "Henrik Aas", "Marta Kowalczyk", "Giulia Conti", "Pieter de Vries",
    "Anika Rao", "Chidi Eze", "Camille Laurent", "Javier Molina", "Birgit Hansen",
    "Ahmet Yıldız", "Nora Byrne", "Walter Osei", "Inês Carvalho", "Haruto Sato",
    "Olga Petrova", "Rasmus Holm", "Fatima Zahra", "Luca Moretti", "Sanne Bakker",
    "Vikram Nair", "Grace Adeyemi", "Antoine Girard", "Lucía Herrera", "Klaus Petersen",
    "Elif Kaya", "Brendan Walsh", "Michelle Carter", "Tiago Ramos", "Yuki Mori",
    "Andrei Ionescu", "Signe Dahl", "Omar Haddad", "Paola Ricci", "Willem Jansen",
    "Deepa Menon", "Emeka Obi", "Sophie Bernard", "Álvaro Gil", "Astrid Lund",
    "Murat Özkan", "Fiona Gallagher", "Robert Hayes", "Joana Pinto", "Kenji Abe",
    "Irina Sokolova", "Mikkel Friis", "Layla Nasser", "Stefano Greco", "Femke Visser",
)  # fmt: skip

COMPANIES = (
    "Acme Shipping", "Baltic Yard", "Nordkapp Ferries", "Rotterdam Marine", "Adriatica Lines",
    "Gulf Tugs", "Lagos Dockyard", "Bretagne Ferries", "Cantábrica Naval", "Øresund Lines",
    "Bosphorus Marine", "Celtic Freight", "Gold Coast Fleet", "Tejo Shipyard", "Seto Marine",
    "Arctic Supply", "Skagerrak Tankers", "Atlas Maritime", "Liguria Yards", "Waddenzee Ferries",
    "Malabar Shipping", "Niger Delta Services", "Armor Cargo", "Pacífico Sur", "Elbe Barges",
    "Marmara Lines", "Shannon Freight", "Great Lakes Carriers", "Douro Boats", "Kobe Dock",
    "Danube Tankers", "Hardanger Fjordbåt", "Levant Lines", "Tirreno Navi", "Zeeland Dredging",
    "Coromandel Fleet", "Benin Bay Marine", "Normandie Remorquage", "Balear Ferries", "Kattegat Line",
)  # fmt: skip

JOB_TITLES = (
    "Head of maintenance",
    "Fleet manager",
    "Technical director",
    "Purchasing lead",
    "Chief engineer",
    "Operations manager",
)

GOALS = (
    "Stop waiting for parts while the dock costs 40,000 a day",
    "Know what lies on which shelf before ordering it again",
    "Get through the next docking season with two people fewer",
    "Show the board what our stock really costs",
    "Never cancel a departure for a missing part again",
    "Have yard and ship look at the same list",
    "Get parts through customs before the ship arrives",
    "Replace the spreadsheet that only Jonas understands",
    "See it run on one ship before we sign anything",
    "",
)

#: What the field asks of marketing, and what it is told in the end.
REQUESTS: tuple[tuple[str, RequestState, str], ...] = (
    (
        "A one-page price comparison with PartTrack",
        RequestState.CHANGED,
        "It is in the shared folder, with their list price of October.",
    ),
    (
        "The Fjordline story in Norwegian",
        RequestState.THINKING,
        "A translator has it; we expect it by the end of the month.",
    ),
    (
        "A short video of the import from a spreadsheet; everybody asks for it",
        RequestState.CHANGED,
        "Two minutes, recorded with Baltic Yard's own sheet. Link on the campaign's card.",
    ),
    (
        "Stop promising a start within a week, it takes us three",
        RequestState.CHANGED,
        "The page says three weeks from now on. Thank you for telling us.",
    ),
    (
        "A slide on where the data is stored",
        RequestState.CHANGED,
        "Slide 14 of the deck: Frankfurt, and who may see it.",
    ),
    (
        "A reference from a yard with fewer than five docks",
        RequestState.THINKING,
        "We are asking two yards.",
    ),
    (
        "Put the pilot's price on the page, they all ask",
        RequestState.DECLINED,
        "It depends on the ship; the page now says so, and what it starts at.",
    ),
    (
        "A checklist for the first call with a purchaser",
        RequestState.SEEN,
        "",
    ),
)

LANDED = (
    "Fjordline's eleven months without a cancelled departure",
    "The picture of the shelf with the same pump three times",
    "Two days less in the dock, with the yard's own numbers",
    "That the import takes an afternoon",
    "That they can leave after the pilot with their data",
)

HEARD_GOALS = (
    "They want to know on Monday what is missing on Friday.",
    "It is about not having to ring the store three times a day.",
    "He wants to stop being the one person who knows where things are.",
    "She needs one number for the board, and it has to hold up.",
    "They want the ship out of the dock on the day they promised.",
)

OBJECTION_LINES = (
    "Said we cost twice as much as PartTrack for ten ships.",
    "Their IT wants to know where the data is stored.",
    "No hands for a new system before the docking season ends.",
    "Their ERP has a parts list already, nobody uses it though.",
    "Wanted a reference of their own size.",
)

#: What a salesperson says of an outcome: the kind, a reason, an amount and a note.
SAYINGS: tuple[tuple[OutcomeKind, Reason | None, int | None, str], ...] = (
    (OutcomeKind.WON, None, 48_000, "Signed on Friday, ten ships to begin with."),
    (
        OutcomeKind.WON,
        None,
        22_500,
        "Ordered after the pilot, the engineer's call did it.",
    ),
    (
        OutcomeKind.OPPORTUNITY,
        None,
        36_000,
        "Quote is out, they decide with their board.",
    ),
    (OutcomeKind.OPPORTUNITY, None, 60_000, "Demo with the technical director is set."),
    (OutcomeKind.OPPORTUNITY, None, None, "They want a pilot on one ferry."),
    (OutcomeKind.WORKING, None, None, "Good first talk, nothing agreed yet."),
    (OutcomeKind.WORKING, None, None, "Waiting for them to come back from the dock."),
    (OutcomeKind.WORKING, None, None, ""),
    (OutcomeKind.NO_CONTACT, None, None, "Four calls, two mails, nothing."),
    (OutcomeKind.NO_CONTACT, None, None, ""),
    (
        OutcomeKind.LATER,
        Reason.TIMING,
        None,
        "After the docking season, call in spring.",
    ),
    (OutcomeKind.LATER, Reason.NO_BUDGET, None, "Budget opens in January."),
    (OutcomeKind.LOST, Reason.PRICE, 30_000, "Twice PartTrack's price, they said."),
    (
        OutcomeKind.LOST,
        Reason.COMPETITOR,
        25_000,
        "Went with HarbourSoft, they know the yard.",
    ),
    (OutcomeKind.LOST, Reason.NO_DECISION, None, "They stay with the spreadsheet."),
    (OutcomeKind.BAD_FIT, Reason.NOT_ICP, None, "Two boats, builds new ones only."),
    (OutcomeKind.BAD_FIT, Reason.BAD_DATA, None, "A student, writing a thesis."),
)
