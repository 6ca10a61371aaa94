"""From the claims about one lead to the one outcome they amount to, or none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.replies.signals import Signal

FIGHT = "fight"
_STANDS, _GIVES_WAY = "stands", "gives way"

# What happens when a claim of the second kind follows one of the first, without a `but`.
_AFTER = {
    ("work", "opp"): _GIVES_WAY,
    ("work", "nc"): _GIVES_WAY,
    ("work", "later"): _GIVES_WAY,
    ("work", "won"): _GIVES_WAY,
    ("opp", "work"): _STANDS,
    ("opp", "won"): _GIVES_WAY,
    ("opp", "lost"): _GIVES_WAY,
    ("opp", "nc"): _GIVES_WAY,
    ("opp", "later"): _GIVES_WAY,
    ("opp", "bad"): _GIVES_WAY,
    ("nc", "work"): _STANDS,
    ("nc", "opp"): _GIVES_WAY,
    ("nc", "won"): _GIVES_WAY,
    ("nc", "lost"): _GIVES_WAY,
    ("nc", "bad"): _GIVES_WAY,
    ("later", "work"): _STANDS,
    ("won", "opp"): _STANDS,
    ("lost", "later"): _GIVES_WAY,
    ("bad", "nc"): _STANDS,
    ("bad", "lost"): _STANDS,
}


@dataclass(frozen=True, slots=True)
class Settled:
    """An outcome kind with the signals that carry it; kind is empty when unsettled."""

    kind: str
    signals: tuple[Signal, ...] = ()
    fights: bool = False


def settle(signals: Sequence[Signal]) -> Settled:
    """The outcome that a sequence of claims amounts to."""
    firm = [s for s in signals if not s.doubt and s.kind not in {"soft", "reason"}]
    state = Settled("")
    for signal in firm:
        state = _with(state, signal)
    if state.fights or not state.kind:
        return state
    if state.kind == "bad" and _strength(state) < 2:
        return replace(state, fights=True)
    if any(_contradicts(doubtful, state) for doubtful in signals if doubtful.doubt):
        return replace(state, fights=True)
    return state


def _with(state: Settled, signal: Signal) -> Settled:
    if not state.kind:
        return Settled(signal.kind, (signal,), state.fights)
    if state.kind == signal.kind:
        return replace(state, signals=(*state.signals, signal))
    verdict = FIGHT if _was_flat(state, signal) else _verdict(state, signal)
    if verdict == _STANDS:
        return state
    if verdict == _GIVES_WAY:
        return Settled(signal.kind, (signal,), state.fights)
    return Settled(state.kind, state.signals, fights=True)


def _strength(state: Settled) -> int:
    return max(signal.strength for signal in state.signals)


def _was_flat(state: Settled, signal: Signal) -> bool:
    """`Nothing concrete yet, speaking again tomorrow`: a step after none was agreed."""
    return signal.kind == "opp" and any(s.reason == "flat" for s in state.signals)


def _beside(state: Settled, signal: Signal) -> bool:
    """`A recruiter trying to reach our people`: one clause, one story."""
    return state.signals[-1].clause == signal.clause


def _verdict(state: Settled, signal: Signal) -> str:
    before, after = _strength(state), signal.strength
    if (state.kind, signal.kind) == ("bad", "work") and _beside(state, signal):
        return _STANDS
    if before <= 1 < after:
        return _GIVES_WAY
    if after <= 1 < before:
        return _STANDS
    if signal.turned:
        return _after_a_turn(state, signal)
    if (state.kind, signal.kind) == ("opp", "work"):
        return _STANDS
    if before == 3 and after < 3:
        return _after_a_label(state.kind, signal.kind)
    if after == 3 and before < 3 and state.kind not in {"won", "later"}:
        return _GIVES_WAY
    return _AFTER.get((state.kind, signal.kind), FIGHT)


def _after_a_turn(state: Settled, signal: Signal) -> str:
    """`but` overrules what came before, except a deal that was called won or closed."""
    if state.kind == "won":
        return _STANDS if signal.kind == "opp" else FIGHT
    if state.kind == "bad":
        return _GIVES_WAY if _is_mended(state, signal) else FIGHT
    if state.kind == "lost" and _strength(state) == 3 and signal.kind != "won":
        return FIGHT
    if state.kind == "nc" and signal.kind == "work":
        return _GIVES_WAY
    if state.kind in {"opp", "later"} and signal.kind == "work":
        return _STANDS
    return _GIVES_WAY


def _is_mended(state: Settled, signal: Signal) -> bool:
    """`Wrong number, but found the right one, calling her today`."""
    mendable = all(s.reason in {"bad_data", "authority"} for s in state.signals)
    return mendable and _strength(state) < 3 and signal.kind in {"work", "opp"}


def _after_a_label(label: str, kind: str) -> str:
    """A plain `lost` or `not a lead` stands before the words that explain it."""
    explains = {
        ("lost", "bad"),
        ("lost", "nc"),
        ("lost", "opp"),
        ("bad", "lost"),
        ("bad", "nc"),
        ("won", "opp"),
        ("nc", "work"),
        ("later", "lost"),
        ("later", "work"),
        ("later", "opp"),
        ("work", "nc"),
        ("opp", "work"),
    }
    if (label, kind) in explains:
        return _STANDS
    return _AFTER.get((label, kind), FIGHT) if label in {"work", "nc"} else FIGHT


def _contradicts(doubtful: Signal, state: Settled) -> bool:
    """`not lost` does not trouble `they signed`; `might be lost` does."""
    if doubtful.kind in {"soft", "step", "call", "reason"}:
        return False
    if (
        state.signals
        and state.signals[0].turned
        and doubtful.clause < state.signals[0].clause
    ):
        return False
    if doubtful.doubt == "denied":
        return (
            doubtful.kind == state.kind and doubtful.clause >= state.signals[0].clause
        )
    return state.kind in {"won", "lost", "bad"}
