"""Puts the web application together: blueprints, templates, protection."""

from pathlib import Path

from flask import Blueprint, Flask
from flask_wtf import CSRFProtect
from jinja2 import StrictUndefined

from app.runtime import Runtime
from app.web import context
from app.web.access import Access

ROOT = Path(__file__).parent.parent.parent

#: In the order of the menu and of README.
BLUEPRINTS: tuple[Blueprint, ...] = ()


def application(runtime: Runtime) -> Flask:
    """A Flask application with every blueprint, on the runtime."""
    app = Flask(
        "app",
        template_folder=str(ROOT / "templates"),
        static_folder=str(ROOT / "app" / "static"),
    )
    app.config.update(
        SECRET_KEY=runtime.settings.keys[0],
        SECRET_KEY_FALLBACKS=list(runtime.settings.keys[1:]),
        # A form left open over lunch must not lose what was typed: the token is bound to
        # the session instead.
        WTF_CSRF_TIME_LIMIT=None,
        MAX_CONTENT_LENGTH=1024 * 1024,
    )
    context.init_app(app, runtime)
    _install_templates(app)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    _install_csrf(app)
    return app


def _install_templates(app: Flask) -> None:
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.add_extension("jinja2.ext.i18n")
    app.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]
        context.gettext, context.ngettext, newstyle=True
    )
    app.jinja_env.filters.update(
        date=lambda value: context.words().date(value),
        day=lambda value: context.words().day(value),
        moment=lambda value: context.words().moment(value),
        number=lambda value: context.words().number(value),
        money=lambda value, currency: context.words().money(value, currency),
    )


def _install_csrf(app: Flask) -> None:
    """Every POST needs a CSRF token but those whose own proof is better than a cookie."""
    csrf = CSRFProtect(app)
    for view in app.view_functions.values():
        if getattr(view, "access", None) in (Access.SIGNED_LINK, Access.MACHINE):
            csrf.exempt(view)
