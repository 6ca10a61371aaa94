"""Stories with a real Postfix and a real Dovecot on loopback."""
