"""Mail that providers post to us: who really sent the request, and the mail in it."""
