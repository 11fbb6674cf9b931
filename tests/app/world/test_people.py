"""The invented visitors: always the same, plausible, and nobody real."""

from __future__ import annotations

import base64
import re
import unicodedata

from app.world.people import ACCESS_CODE, EVENT, EXHIBITOR, SCANNING_CODE, TAGS, badge_code, people, person

CROWD = people(2000)


def test_person_is_the_same_for_every_number_of_people() -> None:
    assert people(200) == CROWD[:200]
    assert people(3) == [person(0), person(1), person(2)]
    assert people(0) == []


def test_people_stay_the_same_from_release_to_release() -> None:
    # Printed demo badges must go on working: these may only change on purpose.
    first = person(0)
    assert (first.name, first.code) == ("Anneke Brückner", "eu69dbpjxacgx6ncamv9ve9mc6upyvs6")
    assert person(4).code == "8NXDQUCAVD"


def test_two_thousand_people_have_names_and_codes_of_their_own() -> None:
    assert len({visitor.name for visitor in CROWD}) == 2000
    assert len({visitor.code for visitor in CROWD}) == 2000
    assert len({visitor.email for visitor in CROWD}) == 2000


def test_codes_have_the_forms_of_pretix() -> None:
    forms = {
        "secret": r"[a-hj-kmnp-z2-9]{32}",
        "pseudonym": r"[ABCDEFGHJKLMNPQRSTUVWXYZ3789]{10}",
        "signed": r"[A-Za-z0-9+/=]{116}",
    }
    counts = {name: sum(bool(re.fullmatch(form, one.code)) for one in CROWD[:200]) for name, form in forms.items()}
    assert counts == {"secret": 160, "pseudonym": 20, "signed": 20}


def test_a_signed_code_reads_backwards_as_payload_and_signature() -> None:
    code = badge_code(7)
    assert {"=", "+", "/"} <= set(code)
    packet = base64.b64decode(code[::-1])
    payload, signature = int.from_bytes(packet[1:3], "big"), int.from_bytes(packet[3:5], "big")
    assert (packet[0], signature, len(packet)) == (1, 64, 5 + payload + signature)


def test_mail_and_telephone_reach_nobody() -> None:
    for visitor in CROWD:
        assert re.fullmatch(r"[a-z0-9]+(?:[.-][a-z0-9]+)+@[a-z0-9]+(?:-[a-z0-9]+)*\.example", visitor.email)
        assert re.fullmatch(r"\+\d{2,3} 555 01\d\d", visitor.phone)


def test_scripts_are_those_that_the_default_fonts_hold() -> None:
    for visitor in CROWD:
        for letter in filter(str.isalpha, visitor.name + visitor.company + visitor.job + visitor.country):
            assert unicodedata.name(letter).split()[0] in ("LATIN", "GREEK", "CYRILLIC")
            assert unicodedata.is_normalized("NFC", letter)


def test_the_first_two_hundred_are_an_international_crowd() -> None:
    crowd = CROWD[:200]
    scripts = {unicodedata.name(visitor.family[0]).split()[0] for visitor in crowd}
    assert scripts == {"LATIN", "GREEK", "CYRILLIC"}
    assert len({visitor.country for visitor in crowd}) == 20
    assert len({visitor.company for visitor in crowd}) >= 30
    assert any("'" in visitor.name for visitor in crowd)
    assert any(" " in visitor.family for visitor in crowd)


def test_every_part_of_a_person_is_there() -> None:
    for visitor in CROWD:
        assert all((visitor.given, visitor.family, visitor.company, visitor.job, visitor.country))
        assert "/" not in visitor.family


def test_the_exhibitor_and_its_codes() -> None:
    codes: set[str] = {ACCESS_CODE, SCANNING_CODE}
    assert len(codes) == 2
    for code in codes:
        assert re.fullmatch(r"[A-Z0-9]{8}", code)
    assert EVENT.site.endswith(".example")
    assert EXHIBITOR.name
    assert len(set(TAGS)) == len(TAGS) >= 5
