"""A mail of ours within a page: its own inline styles, no script, no other reach."""

from flask import Response

from app.web.protection import POLICY

# No script of the mail's runs: `script-src` refuses them all. The sandbox allows scripts
# only so that readers of the page, such as accessibility tools, can look into the frame; it
# still gives the mail an origin of its own.
_MAIL = (
    "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; "
    "form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts allow-popups "
    "allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
)


def mail(html: str) -> Response:
    """The mail's HTML for a frame of one of our pages; its links leave the frame."""
    response = Response(html.replace("<head>", '<head><base target="_top">', 1))
    response.headers["Content-Security-Policy"] = _MAIL
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return response


def around(page: str) -> tuple[str, dict[str, str]]:
    """A page that shows such a frame, and the headers that let it."""
    return page, {"Content-Security-Policy": f"{POLICY}; frame-src 'self'"}
