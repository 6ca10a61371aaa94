"""Reads the form of a survey off a page, as a browser would send it."""

from tests.web.pages import CheckingClient, Node


def sent_as_is(page: Node) -> dict[str, list[str]]:
    """Every value that the page's survey would send, by name without brackets."""
    form = _survey(page)
    sent: dict[str, list[str]] = {}
    for node in form.all("input"):
        kind = node.attributes.get("type")
        if kind not in ("checkbox", "radio") or "checked" in node.attributes:
            _add(sent, node, node.attributes.get("value", ""))
    for node in form.all("textarea"):
        # HTML drops the line break that a textarea begins with.
        text = "".join(node.words).replace("\r\n", "\n").removeprefix("\n")
        _add(sent, node, text)
    for node in form.all("select"):
        chosen = [one for one in node.all("option") if "selected" in one.attributes]
        _add(sent, node, (chosen or node.all("option"))[0].attributes["value"])
    return sent


def _survey(page: Node) -> Node:
    (form,) = [one for one in page.all("form") if "data-draft" in one.attributes]
    return form


def _add(sent: dict[str, list[str]], node: Node, value: str) -> None:
    name = node.attributes["name"].removesuffix("[]")
    if value:
        sent.setdefault(name, []).append(value)


def hidden_of(client: CheckingClient, path: str) -> dict[str, list[str]]:
    """The hidden values of the survey at the path."""
    sent = sent_as_is(client.page(path))
    return {name: sent[name] for name in ("csrf_token", "version_id", "form_key")}


def draft_url(page: Node) -> str:
    """Where the page's script keeps what is typed."""
    return _survey(page).attributes["data-draft"]
