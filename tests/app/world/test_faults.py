"""A plan of faults is read from one line, and the same plan always spoils the same requests."""

from __future__ import annotations

import contextlib
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.world.faults import KINDS, PRESETS, SWITCHES, Faults, FaultsError, parse

NAMES = [kind.name for kind in KINDS]
SPOILING = [kind.name for kind in KINDS if not kind.beside]
MANY = 20_000


@pytest.mark.parametrize(
    ("text", "shares", "seed"),
    [
        ("", {}, 0),
        ("500", {"500": 0.1}, 0),
        ("500=0.45", {"500": 0.45}, 0),
        ("delay", {"delay": 1.0}, 0),
        (" 429-wait = .5 , delay=0 ; seed = 12 ", {"delay": 0.0, "429-wait": 0.5}, 12),
        (";seed=7", {}, 7),
        ("portal=0.3", {"portal-200": 0.1, "portal-302": 0.1, "portal-511": 0.1}, 0),
        ("portal=0.3,portal-511=0.2", {"portal-200": 0.1, "portal-302": 0.1, "portal-511": 0.3}, 0),
        ("reset-after=1,skew=1,poison=1", {"skew": 1.0, "poison": 1.0, "reset-after": 1.0}, 0),
    ],
)
def test_a_plan_is_read(text: str, shares: dict[str, float], seed: int) -> None:
    plan = parse(text)
    assert dict(plan.shares) == pytest.approx(shares)
    assert plan.seed == seed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("gremlins", "no fault “gremlins”. Known: delay, "),
        ("500=45%", "share of “500” must be a number from 0 to 1, such as 0.45, not “45%”"),
        ("500=", "share of “500”"),
        ("500=1.1", "share of “500”"),
        ("500=-0.1", "share of “500”"),
        ("500=nan", "share of “500”"),
        ("500=0.6,502=0.5", "add up to 1 at most, not 1.1"),
        ("delay=0.6,delay=0.6", "share of “delay” is 1 at most"),
        ("500;speed=3", "seed=NUMBER, not “speed=3”"),
        ("500;seed=x", "seed=NUMBER"),
        ("500;seed=", "seed=NUMBER"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(text: str, words: str) -> None:
    with pytest.raises(FaultsError, match=words):
        parse(text)


@given(
    some.dictionaries(some.sampled_from(NAMES), some.floats(0, 1 / len(NAMES))),
    some.integers(0, 10**18 - 1),
)
def test_a_plan_written_down_is_the_same_plan(shares: dict[str, float], seed: int) -> None:
    plan = parse(",".join(f"{name}={share:.15f}" for name, share in shares.items()) + f";seed={seed}")
    again = parse(str(plan))
    assert again.seed == plan.seed
    assert dict(again.shares) == pytest.approx(dict(plan.shares), abs=1e-9)


@given(some.text(max_size=40) | some.lists(some.sampled_from([*"=,;.1", "seed", *NAMES])).map("".join))
def test_any_text_is_a_plan_or_a_sentence(text: str) -> None:
    with contextlib.suppress(FaultsError):
        assert isinstance(parse(text), Faults)


@given(some.integers(0, 10**9), some.integers(1, 10**9))
def test_the_same_request_always_gets_the_same(seed: int, number: int) -> None:
    text = f"mix=0.9,delay=0.5;seed={seed}"
    got = parse(text).of(number)
    assert got == parse(text).of(number)
    assert len(set(got) & set(SPOILING)) <= 1
    assert set(got) <= {*PRESETS["mix"], "delay"}


def test_each_fault_gets_its_share() -> None:
    plan = parse("mix=0.45,delay=0.5,closed=0.05;seed=3")
    seen = Counter(fault for number in range(MANY) for fault in plan.of(number))
    for name, share in plan.shares:
        assert seen[name] / MANY == pytest.approx(share, abs=0.012), name


def test_seeds_differ() -> None:
    first, other = parse("500=0.5;seed=1"), parse("500=0.5;seed=2")
    assert [first.of(number) for number in range(64)] != [other.of(number) for number in range(64)]


@pytest.mark.parametrize("name", [name for name in NAMES if name != "poison"])
def test_a_whole_share_is_every_request_and_none_is_no_request(name: str) -> None:
    assert all(parse(f"{name}=1").of(number) == (name,) for number in range(200))
    assert not any(parse(f"{name}=0").of(number) for number in range(200))


def test_poison_belongs_to_codes_and_not_to_requests() -> None:
    plan = parse("poison=0.2;seed=5")
    bad = {code for code in map(str, range(5000)) if plan.poisons(code)}
    assert len(bad) / 5000 == pytest.approx(0.2, abs=0.03)
    assert bad == {code for code in map(str, range(5000)) if plan.poisons(code)}
    assert not any("poison" in plan.of(number) for number in range(100))
    assert not any(parse("500=1").poisons(code) for code in map(str, range(100)))


def test_without_faults_nothing_happens() -> None:
    assert not any(Faults().of(number) for number in range(100))
    assert not Faults().poisons("x")


def test_names_are_unique_and_told() -> None:
    assert len({*NAMES, *PRESETS}) == len(NAMES) + len(PRESETS)
    assert all(kind.help and 0 < kind.share <= 1 for kind in KINDS)
    assert all(set(parts) <= set(SPOILING) for parts in PRESETS.values())
    assert len(PRESETS["mix"]) == 14


def test_every_amount_can_be_its_own_default() -> None:
    for switch in SWITCHES:
        switch.check(switch.default)
