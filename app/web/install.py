"""Puts the web application together: blueprints, templates, protection."""

from pathlib import Path

from flask import Blueprint, Flask

from app.runtime import Runtime
from app.web import (
    api,
    api_clients,
    audit,
    cadence,
    campaigns,
    card_links,
    competitors,
    connections,
    context,
    crm_says,
    drafts,
    duplicates,
    entrance,
    exports,
    failures,
    fits,
    hand_overs,
    health,
    home,
    hook_door,
    hook_sources,
    imports,
    inbound,
    inbound_doors,
    joint,
    leads,
    listeners,
    mail_log,
    mailbox,
    me,
    outbox,
    pages,
    people,
    previews,
    prompts,
    protection,
    pulse,
    replies,
    request_links,
    requests,
    results,
    set_up,
    sign_in,
    stages,
    statistics,
    submissions,
    subscriptions,
    summaries,
    surveys,
    themes,
    tracing,
    versions,
)
from app.web.access import public
from app.web.bodies import FormRequest

ROOT = Path(__file__).parent.parent.parent

#: In the order of the menu and of README.
BLUEPRINTS: tuple[Blueprint, ...] = (
    home.bp,
    submissions.bp,
    drafts.bp,
    campaigns.bp,
    card_links.bp,
    imports.bp,
    crm_says.bp,
    requests.bp,
    request_links.bp,
    joint.bp,
    themes.bp,
    competitors.bp,
    summaries.bp,
    leads.bp,
    mail_log.bp,
    prompts.bp,
    pulse.bp,
    hand_overs.bp,
    stages.bp,
    fits.bp,
    duplicates.bp,
    replies.bp,
    surveys.bp,
    versions.bp,
    results.bp,
    outbox.bp,
    people.bp,
    cadence.bp,
    statistics.bp,
    me.bp,
    sign_in.bp,
    set_up.bp,
    subscriptions.bp,
    health.bp,
    audit.bp,
    inbound.bp,
    inbound_doors.bp,
    *api.BLUEPRINTS,
    connections.bp,
    api_clients.bp,
    hook_door.bp,
    hook_sources.bp,
    listeners.bp,
    exports.bp,
)


def application(runtime: Runtime) -> Flask:
    """A Flask application with every blueprint, on the runtime."""
    app = Flask(
        "app",
        template_folder=str(ROOT / "templates"),
        static_folder=str(ROOT / "app" / "static"),
    )
    app.request_class = FormRequest
    app.config.update(
        SECRET_KEY=runtime.settings.keys[0],
        SECRET_KEY_FALLBACKS=list(runtime.settings.keys[1:]),
    )
    tracing.install(app)
    context.init_app(app, runtime, entrance.recognise)
    public(app.view_functions["static"])
    protection.install(app, runtime.settings)
    entrance.install(app)
    pages.install(app)
    failures.install(app)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    if not runtime.settings.is_production:
        app.register_blueprint(previews.bp)
    if runtime.settings.has_mailbox and not runtime.settings.is_production:
        app.register_blueprint(mailbox.bp)
    protection.install_csrf(app)
    return app
