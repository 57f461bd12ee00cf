"""Runs one action in a process that is killed at its n-th statement.

As a program it is a nursery: it has everything imported and forks a child for each line of JSON that it reads, which
saves the second that imports take. It answers each line with ``killed`` or ``finished``.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from app.domain.coupling_dialog import AfterCoupling
from app.domain.file_choices import UpdateChoices
from app.domain.file_update import MissingAction
from app.domain.synchronization import Choice
from app.domain.undo import WholeJob
from app.services.bundle import Services
from tests.services.both_sides import opened, sides_over

ROOT = Path(__file__).resolve().parents[3]


class Nursery:
    """The other process, as the tests see it."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.services.pairs.killed"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, **order: object) -> bool:
        """Whether the action was killed before it was finished. ``order``: nav_url, crm_url, action, at (the statement,
        from 1), and what the action needs: customer_id or customers, account_id, job_id, path, step_id."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline().strip()
        assert answer in ("killed", "finished"), answer
        return answer == "killed"

    def close(self) -> None:
        """Ends the process."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()


def _act(services: Services, order: dict[str, Any]) -> None:
    coupling, synchronization, undo = services.coupling, services.synchronization, services.undo
    customers, account_id, job_id = order.get("customers", []), order.get("account_id", ""), order.get("job_id", "")
    customer_id = order.get("customer_id", "")
    ids = customers or [customer_id]
    actions: dict[str, Callable[[], object]] = {
        "couple": lambda: coupling.couple(customer_id, account_id, AfterCoupling.USE_NAV),
        "move": lambda: coupling.couple(customer_id, account_id, AfterCoupling.USE_NAV),
        "couple_with_crm_data": lambda: coupling.couple(customer_id, account_id, AfterCoupling.USE_CRM),
        "couple_merging": lambda: coupling.couple(customer_id, account_id, AfterCoupling.MERGE),
        "couple_new": lambda: coupling.couple(customer_id, None, AfterCoupling.USE_NAV, create_new=True),
        "create_customer": lambda: services.creation.create_customer(account_id, False),
        "create_accounts": lambda: services.creation.create_accounts(ids, False),
        "send": lambda: synchronization.run(ids, Choice.SEND),
        "get": lambda: synchronization.run(ids, Choice.GET),
        "merge": lambda: synchronization.run(ids, Choice.MERGE),
        "push": lambda: services.statistics.push(ids),
        "uncouple": lambda: coupling.delete(ids),
        "undo": lambda: undo.run(undo.preview(WholeJob(job_id))),
        "update_from_file": lambda: _update(services, order["path"]),
        "undo_update": lambda: services.updates.undo(services.updates.undo_preview(order["step_id"])),
    }
    actions[order["action"]]()


def _update(services: Services, path: str) -> None:
    """Everything that the file says, and what it doesn't have goes."""
    updates = services.updates
    preview = updates.preview(updates.open(path))
    updates.apply(preview, UpdateChoices().do_with_all_missing(MissingAction.DELETE))


def _live(order: dict[str, Any]) -> None:
    """The child: acts, and dies at the statement."""
    left = order["at"]

    def count(*_: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    sides = sides_over(*opened(order["nav_url"], order["crm_url"]))
    event.listen(Engine, "before_cursor_execute", count)
    event.listen(Engine, "commit", count)
    _act(sides.services, order)


def main() -> None:
    """The nursery's loop."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                _live(json.loads(line))
                code = 0
            finally:  # never back into the loop, whatever happens
                if code:
                    traceback.print_exc()
                os._exit(code)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            answer = "killed"
        else:
            answer = "finished" if os.WEXITSTATUS(status) == 0 else "failed"
        print(answer, flush=True)


if __name__ == "__main__":
    main()
