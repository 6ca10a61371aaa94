"""What the product does: functions of a session, a subject and now."""
