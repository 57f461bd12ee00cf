"""What a field's text may open: a mail to one address, a call of one number, one page of the web, and nothing else.

The address is built from parts that were checked letter for letter; no text of a record reaches the desktop as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, urlsplit, urlunsplit


class Contact(StrEnum):
    """What a field names."""

    MAIL = "mail"
    CALL = "call"
    PAGE = "page"


class Unfit(StrEnum):
    """Why nothing can be opened."""

    BLANK = "blank"
    NO_ADDRESS = "no_address"
    SEVERAL = "several"
    NO_NUMBER = "no_number"
    NO_PAGE = "no_page"


@dataclass(frozen=True, slots=True)
class Opened:
    """``url`` is what the desktop is asked to open, blank where ``unfit`` says why not."""

    url: str = ""
    unfit: Unfit | None = None


CONTACT_FIELDS = {
    "email": Contact.MAIL,
    "phone_no": Contact.CALL,
    "main_phone": Contact.CALL,
    "home_page": Contact.PAGE,
    "website": Contact.PAGE,
}
"""Field -> what it names; faxes are no calls."""
_MAILBOX = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._+'-]{0,62}[A-Za-z0-9_])?")
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"(?:{_LABEL}\.)+[a-z](?:[a-z0-9-]{{0,61}}[a-z0-9])")
_NUMBER = re.compile(r"\+?[0-9]{2,20}")
_BETWEEN_DIGITS = re.compile(r"[\s().\-/\u00a0\u2010-\u2013]")
_TRUNK_ZERO = re.compile(r"^(\+[0-9][0-9\s\u00a0]*)\(0\)")
_IN_PATHS = "/-._~!$'()*+,;=:@%"
_CONTROL = re.compile(r"[\x00-\x20\x7f-\xa0\u2028-\u202e\u2066-\u2069\ufeff\\\ud800-\udfff]")
LONGEST = 254


def opened_by(contact: Contact, text: str) -> Opened:
    """What the text of such a field opens."""
    text = text.strip()
    if not text:
        return Opened(unfit=Unfit.BLANK)
    if len(text) > LONGEST:
        return Opened(unfit=_UNFIT[contact])
    return {Contact.MAIL: _mail, Contact.CALL: _call, Contact.PAGE: _page}[contact](text)


_UNFIT = {Contact.MAIL: Unfit.NO_ADDRESS, Contact.CALL: Unfit.NO_NUMBER, Contact.PAGE: Unfit.NO_PAGE}


def _mail(text: str) -> Opened:
    """One address; what would be several, a name in brackets, or a header behind "?" is none."""
    if text.count("@") > 1 and re.search(r"[,;\s]", text):
        return Opened(unfit=Unfit.SEVERAL)
    mailbox, at, host = text.rpartition("@")
    host = _host(host)
    if not at or not host or ".." in mailbox or not _MAILBOX.fullmatch(mailbox):
        return Opened(unfit=Unfit.NO_ADDRESS)
    return Opened(f"mailto:{quote(mailbox, safe='')}@{host}")


def _call(text: str) -> Opened:
    """Digits, with a plus at most before them; what people write between digits is left out. An extension or a second
    number would be dialled as if it were part of the first: then there is no number."""
    digits = _BETWEEN_DIGITS.sub("", _TRUNK_ZERO.sub(r"\1", text))
    if not _NUMBER.fullmatch(digits):
        return Opened(unfit=Unfit.NO_NUMBER)
    return Opened(f"tel:{digits}")


def _page(text: str) -> Opened:
    """A page by http or https; https where nothing is said. No user, no password, no control characters."""
    if _CONTROL.search(text):
        return Opened(unfit=Unfit.NO_PAGE)
    if not re.match(r"(?i)https?://", text):
        if re.match(r"(?i)[a-z][a-z0-9+.-]*:(?!\d{1,5}(?:/|$))", text) or text.startswith("/"):
            return Opened(unfit=Unfit.NO_PAGE)
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        port = f":{parts.port}" if parts.port is not None else ""
        host = _host(parts.hostname or "")
    except ValueError:
        return Opened(unfit=Unfit.NO_PAGE)
    if not host or "@" in parts.netloc or parts.scheme not in ("http", "https"):
        return Opened(unfit=Unfit.NO_PAGE)
    path, query, fragment = (
        quote(parts.path, safe=_IN_PATHS),
        quote(parts.query, safe=f"{_IN_PATHS}?&"),
        quote(parts.fragment, safe=_IN_PATHS),
    )
    return Opened(urlunsplit((parts.scheme, f"{host}{port}", path, query, fragment)))


def _host(text: str) -> str:
    """The name of a computer in ASCII; blank for what is none (an address of four numbers is none either)."""
    try:
        name = text.encode("idna").decode("ascii").lower() if not text.isascii() else text.lower()
    except UnicodeError:
        return ""
    return name if len(name) <= 253 and _HOST.fullmatch(name) else ""
