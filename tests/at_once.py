"""Several things begun in the same moment, each in a thread of its own."""

import threading
from collections.abc import Callable


def at_once(*acts: Callable[[], object]) -> list[object]:
    """What each act came to, or the error that it ended with."""
    start = threading.Barrier(len(acts))
    came_to: list[object] = [None] * len(acts)

    def run(place: int) -> None:
        start.wait()
        try:
            came_to[place] = acts[place]()
        except Exception as error:
            came_to[place] = error

    threads = [threading.Thread(target=run, args=(n,)) for n in range(len(acts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return came_to
