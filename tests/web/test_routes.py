"""Each address leads to one place."""

from collections import Counter

from flask import Flask


def test_no_two_pages_share_an_address(app: Flask) -> None:
    rules = Counter(
        (rule.rule, method)
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    )
    assert [rule for rule, times in rules.items() if times > 1] == []
