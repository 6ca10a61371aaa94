"""What guards every request and answer: hosts, origins, CSRF, headers, size, compression."""

from urllib.parse import urlsplit

from flask import Flask, Response, abort, request
from flask_compress import Compress
from flask_wtf import CSRFProtect
from werkzeug.middleware.proxy_fix import ProxyFix

from app.settings import Settings
from app.web import context
from app.web.access import Access, access_of
from app.web.pages import static_version

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; manifest-src 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
#: A page may set its own of any of these; then that one stands.
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
LOCAL_HOSTS = ("localhost", "127.0.0.1", "[::1]")
YEAR = 365 * 24 * 60 * 60


def install(app: Flask, settings: Settings) -> None:
    """Guard the application; called before its blueprints are registered."""
    place = urlsplit(settings.base_url)
    is_https = place.scheme == "https"
    prefix = "__Host-" if is_https else ""
    hosts = [place.hostname or ""]
    if not settings.is_production:
        hosts += LOCAL_HOSTS
    app.config.update(
        SERVER_NAME=place.netloc,
        PREFERRED_URL_SCHEME=place.scheme,
        TRUSTED_HOSTS=hosts,
        # More than anybody types; a view that takes files sets its request's own limit.
        MAX_CONTENT_LENGTH=200 * 1024,
        SESSION_COOKIE_NAME=f"{prefix}throughline-form",
        SESSION_COOKIE_SECURE=is_https,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        # A form left open over lunch must not lose what was typed: the token is bound to
        # the session instead.
        WTF_CSRF_TIME_LIMIT=None,
        # Where a page sends no referrer, this would refuse its forms; the origin is
        # checked below instead.
        WTF_CSRF_SSL_STRICT=False,
        COMPRESS_ALGORITHM=["gzip"],
        COMPRESS_REGISTER=True,
    )
    if settings.trusted_proxies:
        count = settings.trusted_proxies
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=count, x_proto=count, x_host=0
        )
    app.before_request(_limit_body)
    app.before_request(_refuse_foreign_origins)
    Compress(app)
    # What is registered later runs earlier.
    app.after_request(_read_whole)
    app.after_request(_add_headers)


def install_csrf(app: Flask) -> None:
    """Every POST needs a CSRF token but those whose own proof is better than a cookie."""
    csrf = CSRFProtect(app)
    for view in app.view_functions.values():
        if access_of(view) in (Access.SIGNED_LINK, Access.MACHINE):
            csrf.exempt(view)


def _limit_body() -> None:
    """Uploads may be larger; set before anything reads the form."""
    size = context.most_bytes()
    if size is not None:
        request.max_content_length = size


def _refuse_foreign_origins() -> None:
    """A form on another site cannot send here, whatever tokens it has got hold of.

    Mail providers and old browsers send neither header; pages without a referrer send
    the origin `null`.
    """
    if request.method in context.SAFE_METHODS or _is_for_machines():
        return
    origin = request.headers.get("Origin")
    if origin not in (None, "null") and origin not in _our_origins():
        abort(403)
    if request.headers.get("Sec-Fetch-Site") in ("cross-site", "same-site"):
        abort(403)


def is_sent_by_our_page() -> bool:
    """Whether the browser itself says that one of our pages sent this."""
    return (
        request.headers.get("Sec-Fetch-Site") == "same-origin"
        or request.headers.get("Origin") in _our_origins()
    )


def _our_origins() -> tuple[str, ...]:
    base = urlsplit(context.runtime().settings.base_url)
    return (f"{base.scheme}://{base.netloc}", request.host_url.rstrip("/"))


def _is_for_machines() -> bool:
    return context.access() is Access.MACHINE


def _add_headers(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    # A page whose address is a power tells no other page where the visitor came from.
    has_token = "token" in (request.view_args or {})
    response.headers.setdefault(
        "Referrer-Policy", "no-referrer" if has_token else "same-origin"
    )
    if context.runtime().settings.base_url.startswith("https://"):
        response.headers.setdefault("Strict-Transport-Security", f"max-age={2 * YEAR}")
    _set_caching(response)
    return response


def _read_whole(response: Response) -> Response:
    """Static files are small: in memory they compress like any page and close at once."""
    if request.endpoint == "static":
        response.direct_passthrough = False
        response.make_sequence()
    return response


def _set_caching(response: Response) -> None:
    """Static files of this very version are kept for ever, pages not at all."""
    if request.endpoint == "static" and response.status_code in (200, 304):
        name = (request.view_args or {})["filename"]
        if request.args.get("v") == static_version(name):
            response.headers["Cache-Control"] = f"public, max-age={YEAR}, immutable"
        return
    response.headers["Cache-Control"] = "no-store"
