"""What a second start may say to the first."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.deep_link import CustomerLink
from app.ui.links.message import LONGEST_MESSAGE, link_in, message_of


def test_a_link_and_a_wish_to_see_the_window_arrive() -> None:
    assert link_in(message_of(None)) is None
    link = CustomerLink("\U0001f600" * 20)
    assert link_in(message_of(link)) == link
    assert len(message_of(link)) <= LONGEST_MESSAGE


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\n",
        b"tandem 1 show",
        b"tandem 1 show\n\n",
        b"tandem 1 show\ntandem 1 show\n",
        b"tandem 2 show\n",
        b"tandem 1 open \n",
        b"tandem 1 quit\n",
        b"tandem 1 open navcrm://open/customer/1\nnavcrm://open/customer/2\n",
        b"tandem 1 open http://open/customer/1\n",
        b"tandem 1 open navcrm://open/customer/" + b"1" * 400 + b"\n",
        "tandem 1 open navcrm://open/customer/ä\n".encode(),
        b"tandem 1 show\x00\n",
    ],
)
def test_all_else_is_refused(message: bytes) -> None:
    with pytest.raises(ValueError, match=r"not a|codec"):
        link_in(message)


@given(st.binary(max_size=400), st.integers(0, 2**32))
def test_any_bytes_are_a_message_or_a_value_error(noise: bytes, seed: int) -> None:
    chance = random.Random(seed)
    tampered = bytearray(message_of(CustomerLink("10000")))
    tampered[chance.randrange(len(tampered))] = chance.randrange(256)
    for message in (noise, bytes(tampered), b"tandem 1 open " + noise + b"\n"):
        try:
            link = link_in(message)
        except ValueError:
            continue
        assert message_of(link) == message or b"%" in message
