"""Forms of words that Snowball's stemmers part, brought together.

In Spanish and Portuguese, Snowball takes "particular" for an infinitive and "particulares" for a
plural, and knows neither the spelling nor the vowels that change within a verb. The rules here are
those of school grammars: plurals, spelling before e and i, diphthongs, irregular verbs with their
compounds. They stand for classes of words, never for single ones, and each has its example beside
it. Those of English are what Porter added to his stemmer later
(https://tartarus.org/martin/PorterStemmer/, "points of difference from the published algorithm").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Stem = Callable[[str], str]

Rules = tuple[tuple[str, str], ...]
"""Patterns and what takes their place, as `re` reads them, applied one after the other."""
LEAST = 4
"""Letters of a word that the rules touch."""
ANY = "."
"""A letter of any kind before the end of a stem."""
_ZAR: Rules = ((r"(?<=.[^d])(i|an)c(?:e[ns]?|é)$", r"\1z"),)
"""Utilice, utilizar; felices, feliz; alcance, alcanzar; but dice."""
FORMS: dict[str, dict[str, Rules]] = {
    "en": {
        "y": ((r"(?<=..)bly$", "ble"),),  # possibly, possible
        "s": ((r"(?<=..)blies$", "ble"),),  # assemblies, assembly
    },
    "es": {
        "s": (
            (r"([dt]ad)es$", r"\1"),  # amistades
            (r"([^aeiou](?:ar|er))es$", r"\1"),  # particulares, mujeres; but quieres
            (r"([^aeiouc]ed)es$", r"\1"),  # paredes; but puedes, procedes
            (r"([áéíóú].*en)es$", r"\1"),  # imágenes, jóvenes; but vienes
            (r"([áéíóú][^aeiou]+im[oa])s$", r"\1"),  # mínimos; but decimos
            (r"([^aeiou]os[oa])s$", r"\1"),  # famosas
            *_ZAR,
        ),
        "e": _ZAR,
        "é": _ZAR,
        "n": _ZAR,
        "z": ((r"(?<=[aeouíú])z$", "c"),),  # capaz, capaces
    },
    "pt": {
        "s": (
            (r"(?<=..)(?:õe|ãe|ão)s$", "ão"),  # sanções, alemães, cidadãos
            (r"(?<=ã)s$", ""),  # irmãs
            (r"(?<=..)ais$", "al"),  # tribunais
            (r"(?<=..)éis$", "el"),  # papéis
            (r"(?<=[^e].)óis$", "ol"),  # faróis; but heróis
            (r"([áéíóúâêô].*v)eis$", r"\1el"),  # possíveis
            (r"([áéíóúâêô].*[^aeiou])eis$", r"\1il"),  # fáceis
            (r"^([^áéíóúâêô]{2,}[^\Waeiouáéíóúâêô])is$", r"\1il"),  # civis; but tênis
            (r"(?<=.[aeiou])ns$", "m"),  # jovens
            (r"(?<=..[aeéá]u)s$", ""),  # museus; but deus
            (r"([áéíóúâêô][^aeiou]+im[oa])s$", r"\1"),  # máximos; but decidimos
            (r"([áéíóúâêô][^aeiou]+i)as$", r"\1os"),  # necessárias, necessários: no conditional
        ),
        "a": ((r"([áéíóúâêô][^aeiou]+i)a$", r"\1o"),),
    },
}
"""By the last letter of a form: what is stemmed in its place, lest it look like a verb's."""
_ENDS = {
    "..qu": "c",  # busque, buscar
    "..gu": "g",  # llegue, llegar
    "..ij": "ig",  # exija, exigir
    "tej": "teg",  # proteja, proteger
    "ific": "if",  # identifica, identificar
    "....ar": "",  # prepara, preparar: no past subjunctive
    "virt": "vert",  # convirtió, convertir
    "..fir": "fer",  # refirió, referir
    "sint": "sent",  # consintió, consentir
    "sirv": "serv",  # sirve, servir
    "..pit": "pet",  # repite, repetir
    "sig": "seg",  # sigue, seguir; persigue, perseguir
}
ENDS: dict[str, dict[str, str]] = {
    "en": {"logi": "log"},  # technology, technological
    "es": _ENDS
    | dict.fromkeys(("tuv", "teng", "tien", "tendr"), "ten")  # obtuvo, detenga, tiene
    | dict.fromkeys(("pus", "pong", "pondr", "..puest"), "pon")  # propuso, exponga, dispuesto
    | dict.fromkeys(("..vin", "..veng", "..vendr"), "ven")  # previno, intervenga, convendrá
    | dict.fromkeys(("duj", "duzc"), "duc")  # produjo, conduzca, conducir
    | {"ezc": "ec", "ozc": "oc"}  # parezca, parecer; conozca, conocer
    | {"dij": "dec", "..traj": "tra"}  # predijo, predecir; extrajo, extraer
    | {"scrit": "scrib", "biert": "br"}  # descrito, describir; descubierto, descubrir
    | {"suelt": "solv", "vuelt": "volv"}  # resuelto, resolver; devuelto, devolver
    | {"coj": "cog", "elig": "eleg", "rrig": "rreg"}  # recoja, recoger; elige; corrige
    | {"nci": "nc", "mbi": "mb", "udi": "ud"}  # denunció, denunciar; cambió; estudió
    | {"impid": "imped", "spid": "sped", "xpid": "xped"},  # impide, impedir; despide; expide
    "pt": _ENDS
    | dict.fromkeys(("uíd", "uír", "uí"), "u")  # incluído, construíram, possuía
    | {"....er": "", "quer": "quer"}  # considera, considerar; prefiro, preferir; but requerer
    | {"scrit": "screv", "cobert": "cobr"},  # descrito, descrever; descoberto, descobrir
}
"""Ends of stems, and those that all forms share; a dot is a letter that must stand before.

An end that stays as it is guards stems against the shorter ones.
"""
VOWELS: dict[str, Rules] = {
    "es": (
        (r"(?<=..)ie(?!d$)([^aeiou]+)$", r"e\1"),  # defiende, defender; but suciedad
        (r"ie(ns|rd|rr|mbr|g)$", r"e\1"),  # piensa, pensar; but viento
        (r"(?<=.[^gq])ue([^aeiou]+)$", r"o\1"),  # encuentra, encontrar
        (r"(?<=[^gq])ue(nt|str|lv|rz|rm|b|d)$", r"o\1"),  # cuenta, contar; but jueves
    )
}
"""Diphthongs of verbs, which change with the stress."""


def joining(code: str, stem: Stem) -> Stem:
    """Return a stemmer that joins what this one parts; the same one in other languages.

    Args:
        code: The language, without a region.
        stem: Snowball's stemmer of the language.
    """
    if code not in ENDS:
        return stem
    forms = {letter: _compiled(rules) for letter, rules in FORMS[code].items()}
    vowels = _compiled(VOWELS.get(code, ()))
    shared = _Ends(ENDS[code])

    def joined(word: str) -> str:
        if len(word) < LEAST:
            return stem(word)
        own = shared.of(stem(_replaced(word, forms.get(word[-1], ()))))
        return shared.of(_replaced(own, vowels)) if "ie" in own or "ue" in own else own

    return joined


def rules_version(code: str) -> str:
    """Return what changes whenever the rules of a language do."""
    rules = (LEAST, FORMS.get(code), ENDS.get(code), VOWELS.get(code))
    return f"inflection={crc32(repr(rules).encode())}"


class _Ends:
    """Changes ends of stems, the longest that fits first, as long as one fits."""

    def __init__(self, ends: Mapping[str, str]) -> None:
        self._ends = {end.lstrip(ANY): (len(end), new) for end, new in ends.items()}
        self._sizes = sorted({len(end) for end in self._ends}, reverse=True)

    def of(self, stem: str) -> str:
        for size in self._sizes:
            least, new = self._ends.get(stem[-size:], (0, None))
            if new is not None and least <= len(stem):
                changed = stem[:-size] + new
                return stem if changed == stem else self.of(changed)
        return stem


_Compiled = tuple[tuple[re.Pattern[str], str], ...]


def _compiled(rules: Rules) -> _Compiled:
    return tuple((re.compile(pattern), new) for pattern, new in rules)


def _replaced(word: str, rules: _Compiled) -> str:
    for pattern, new in rules:
        word = pattern.sub(new, word)
    return word
