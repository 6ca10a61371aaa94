"""The JSON API for programs: leads in and out, outcomes out."""

from app.web.api.document import bp as document_bp
from app.web.api.views import bp as bp

BLUEPRINTS = (bp, document_bp)
