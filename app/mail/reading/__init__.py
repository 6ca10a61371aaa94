"""From the bytes of a mail to its headers, parts and text, within fixed limits."""
