"""The names and companies of leads, as people shorten and mistype them."""

from collections.abc import Sequence

from app.domain.replies.lexicon import Lexicon, one_slip
from app.domain.replies.reading import PromptedLead
from app.domain.replies.tokens import Token, tokenise
from app.domain.replies.words import references as words
from app.domain.replies.words.function_words import SMALL_WORDS


class Names:
    """The names and companies of the prompted leads, by the words that give them away."""

    def __init__(self, leads: Sequence[PromptedLead], lexicon: Lexicon) -> None:
        self._phrases: list[tuple[tuple[str, ...], int]] = []
        self._single: dict[str, set[int]] = {}
        for lead in leads:
            self._learn(lead.name, lead.number, lexicon, company=False)
            self._learn(lead.company, lead.number, lexicon, company=True)
        self._phrases.sort(key=lambda phrase: -len(phrase[0]))
        self._firsts = {phrase[0] for phrase, _ in self._phrases}
        self._lexicon = lexicon
        self._seen: dict[str, frozenset[int]] = {}

    def _learn(
        self, text: str, number: int, lexicon: Lexicon, *, company: bool
    ) -> None:
        parts = [t.word for t in tokenise(text) if t.word[0].isalnum()]
        if len(parts) > 1:
            self._phrases.append((tuple(parts), number))
        own = [part for part in parts if part not in words.LEGAL_FORMS]
        if len(own) > 1:
            self._phrases.append((tuple(own), number))
        for part in _distinctive(own) if company else own:
            if len(part) >= 2:
                self._single.setdefault(part, set()).add(number)

    def phrase_at(self, tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
        """The length and lead of a whole name that stands here."""
        if tokens[at].word not in self._firsts and tokens[at].other not in self._firsts:
            return None
        for phrase, number in self._phrases:
            ahead = tokens[at : at + len(phrase)]
            if len(ahead) == len(phrase) and all(
                part in (token.word, token.other)
                for part, token in zip(phrase, ahead, strict=True)
            ):
                return len(phrase), number
        return None

    def single(self, token: Token, *, titled: bool) -> frozenset[int]:
        """The leads that one word may name; several when two share it."""
        found = self._single.get(token.word) or self._single.get(token.other)
        if found:
            return frozenset(found) if titled or self._is_plain(token) else frozenset()
        return self._near(token.word)

    def _is_plain(self, token: Token) -> bool:
        """Whether a name is not also a word that says something."""
        word = token.word
        if word in SMALL_WORDS or self._lexicon.is_cue(word):
            return False
        return token.is_capital or not self._lexicon.knows(word)

    def _near(self, word: str) -> frozenset[int]:
        if len(word) < 5 or self._lexicon.knows(word) or word in SMALL_WORDS:
            return frozenset()
        if word not in self._seen:
            near = [
                leads
                for name, leads in self._single.items()
                if len(name) >= 5 and name[0] == word[0] and one_slip(name, word)
            ]
            whole = near[0] if len(near) == 1 else set()
            self._seen[word] = frozenset(whole)
        return self._seen[word]


def _distinctive(parts: Sequence[str]) -> Sequence[str]:
    """The word that people call a company by: `Solano` for `Grupo Solano`."""
    telling = [part for part in parts if part not in words.KINDS_OF_COMPANY]
    return (telling or parts)[:1]
