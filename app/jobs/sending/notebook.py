"""Commits what the senders of a process note, in one transaction for all who wait.

A sender goes on when its note is kept, so each has at most one mail that was taken and is
not noted yet: what a crash repeats. While one commit is under way the notes of the others
gather and go with the next, so that more senders do not mean as many commits.
"""

from collections import deque
from threading import Lock

from sqlalchemy import Connection

from app.services import outbox
from app.services.outbox import Note


class _Waiting:
    """Notes of one sender on their way, and what came of them."""

    def __init__(self, notes: tuple[Note, ...]) -> None:
        self.notes = notes
        self.is_over = False
        self.error: Exception | None = None


class Notebook:
    """Keeps notes over one connection, which the senders share."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._turn = Lock()
        self._waiting: deque[_Waiting] = deque()

    def keep(self, *notes: Note) -> None:
        """Return when the notes are committed.

        Raises ClaimLost, or what the database says; then none of these was kept.
        """
        mine = _Waiting(notes)
        self._waiting.append(mine)
        with self._turn:
            # Most likely it went with those of whoever had his turn before.
            if not mine.is_over:
                self._keep_all()
        if mine.error is not None:
            raise mine.error

    def _keep_all(self) -> None:
        group = [*self._waiting]
        try:
            self._commit(group)
        except Exception as error:
            if len(group) == 1:
                group[0].error = error
            else:
                # One of them is to blame, and the others are not to suffer for it.
                self._keep_each(group)
        for one in group:
            one.is_over = True
            self._waiting.remove(one)

    def _keep_each(self, group: list[_Waiting]) -> None:
        for one in group:
            try:
                self._commit([one])
            except Exception as error:
                one.error = error

    def _commit(self, group: list[_Waiting]) -> None:
        # Where tests have one connection that is rolled back, this is a savepoint.
        begin = (
            self._connection.begin_nested
            if self._connection.in_transaction()
            else self._connection.begin
        )
        with begin():
            outbox.note(self._connection, [note for one in group for note in one.notes])
