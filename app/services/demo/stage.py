"""The two sides while the demo company is founded, and the clock that is turned back for its past."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from app.crm.local.gateway import LocalGateway
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.bundle import Services, build


class DemoStage:
    """Both sides on the founding day, ``today``."""

    def __init__(self, nav: NavDatabase, crm: LocalGateway, today: date) -> None:
        self.nav = nav
        self.crm = crm
        self.today = today

    def day(self, days_ago: int) -> date:
        """The day so many days before the founding."""
        return self.today - timedelta(days=days_ago)

    def moment(self, days_ago: int, hour: int = 9) -> datetime:
        """A time of that day."""
        return datetime.combine(self.day(days_ago), time(hour, (17 * days_ago + 5) % 60), UTC)

    def crm_then(self, days_ago: int, hour: int = 9) -> LocalGateway:
        """CRM as of that time."""
        return self.crm.with_clock(lambda: self.moment(days_ago, hour))

    def services_then(self, by: str, days_ago: int, hour: int = 9) -> Services:
        """What ``by`` can do at that time."""
        actor = Actor(by, lambda: self.day(days_ago), lambda: self.moment(days_ago, hour))
        return build(self.nav, self.crm_then(days_ago, hour), actor)
