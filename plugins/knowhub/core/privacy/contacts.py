"""Ways to reach a person: e-mail, telephone, accounts, pages."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from knowhub.core.privacy.codes import Code, find_codes
from knowhub.core.privacy.cues import ALL_CUES
from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.knowledge import HAN_RE
from knowhub.core.privacy.normalisation import fold, normalise
from knowhub.core.privacy.numbers import is_explained
from knowhub.core.privacy.reading import error, review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.cues import Cues
    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading

_SIGN = r"(?![\u3400-\u9fff])[\w"
"""Start of a class of letters: Chinese runs on to an address without a space."""
_EMAIL_RE = re.compile(
    rf"(?:{_SIGN}.+%-]){{1,64}} ?@ ?(?:{_SIGN}-]){{1,63}}(?: ?\. ?(?:{_SIGN}-]){{2,63}}){{1,4}}"
)
_ACCOUNT_RE = re.compile(
    r"(?<![\w.@/])@[\w.]{2,}|(?<!\w)[a-z\d][a-z\d.]*(?:_+[a-z\d.]+)+", re.IGNORECASE
)
_HASHTAG_RE = re.compile(r"#(?<![\w&/({\[#]#)[^\W\d]\w{2,}")
"""It begins with the sign itself: a search for that skips the rest of a text at once."""
_HOSTS = (
    r"facebook|fb|instagram|instagr|twitter|x|tiktok|vk|ok|linkedin|youtube|youtu|weibo|wa|"
    r"snapchat|telegram|t|onlyfans|vimeo|flickr|tumblr|pinterest|reddit|discord|soundcloud|medium|github|"
    r"threads|douyin|kuaishou|line|zalo|badoo|linktr|paypal|gofundme|twitch|steamcommunity|bsky"
)
_PROFILE_RE = re.compile(
    rf"(?:https?://)?(?<![\w.@-])(?:[\w-]+\.){{0,3}}(?:{_HOSTS})"
    r"\.(?:com|me|ru|cn|be|tv|ee|app|gg|net|org)/[^\s)\]>\"']+",
    re.IGNORECASE,
)
_PROFILE_END_RE = re.compile(r"\.[a-z]{2,3}/", re.IGNORECASE)
"""What every address of a profile has in it: most texts have none, and are read no further."""
_URL_RE = re.compile(r"(?:https?://|www\.)[^\s)\]>\"']+", re.IGNORECASE)
_DOMAIN_RE = re.compile(
    r"(?<![\w@.-])[a-z\d-]{2,63}(?:\.[a-z\d-]{2,30}){0,2}"
    r"\.(?:com|net|org|info|biz|io|me|ru|cn|fr|es|br|uk|ng|za|mx|co|ar|ph|in|eg|ma)(?![\w-])",
    re.IGNORECASE,
)
_OFFICIAL_RE = re.compile(r"(?:\.|^)(?:int|mil|(?:gov|gob|gouv|gub|govt|go)(?:\.[a-z]{2})?)$")
_DIGITS_RE = re.compile(r"(?<![\w,.])\+?\(?\d[\d ()\-./]{4,24}\d(?!\w)")
_MANY_RE = re.compile(r"\d[\d ()\-./]{4}")
"""What every number of six digits has in it: most texts have none, and are read no further."""
_NEAR = 60


def find_emails(reading: Reading) -> Iterator[Finding]:
    """Yield e-mail addresses, however the signs in them are written."""
    text = reading.folded
    # Each pattern tries every word of a text: a quick look tells most texts that have none.
    patterns = (
        *((_EMAIL_RE,) if "@" in text else ()),
        *((_bracketed(),) if reading.has_brackets and _BRACKETED_SIGN_RE.search(text) else ()),
        *(_worded(cues) for cues in (reading.cues, ALL_CUES[0]) if _ends_like_host(cues, text)),
    )
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield error(match.span(), Kind.EMAIL, "email")


_BRACKETED_SIGN_RE = re.compile(r"[\[({<]\s*(?:[^\W\d]{1,10}|@)\s*[\])}>]")


_POINT_RE = re.compile(r"\.[a-z]{2}")


def _ends_like_host(cues: Cues, text: str) -> bool:
    if not _POINT_RE.search(text) and not any(word in text for word in cues.dot_words):
        return False
    return bool(_host_end(cues).search(text))


@cache
def _host_end(cues: Cues) -> re.Pattern[str]:
    """Return the pattern of what every address written in words of a language has in it."""
    dot = "|".join(sorted(map(_spaced, cues.dot_words)))
    return re.compile(rf"[\w-](?:{dot}|\.)[a-z]{{2}}")


_NAME = r"[a-z\d][\w.+-]{0,63}"


@cache
def _bracketed() -> re.Pattern[str]:
    """Return the pattern of addresses whose signs stand in brackets, in any language."""
    dot = "|".join(sorted({_spaced(word) for cues in ALL_CUES for word in cues.dot_words}))
    any_sign = r"\s*[\[({<]\s*[^\W\d]{1,10}\s*[\])}>]\s*"
    dots = rf"(?:{any_sign}|{dot}|\s?\.\s?)"
    at = rf"(?:{any_sign}|\s*[\[({{]\s*@\s*[\])}}]\s*)"
    return re.compile(rf"{_NAME}{at}{_NAME}(?:{dots}[a-z]{{2,24}}){{1,3}}")


@cache
def _worded(cues: Cues) -> re.Pattern[str]:
    """Return the pattern of addresses whose signs are words of one language.

    "At this point it" would be an address if English and French were mixed.
    """
    at = "|".join(sorted(map(_spaced, cues.at_words)))
    dot = "|".join(sorted(map(_spaced, cues.dot_words)))
    return re.compile(rf"{_NAME}(?:\s*@\s*|{at})[\w-]{{2,63}}(?:{dot}|\.)[a-z]{{2,24}}(?!\w)")


def _spaced(word: str) -> str:
    """Return a pattern for a sign in words; where words are spaced it is one by itself."""
    space = r"\s+" if word.isascii() or not HAN_RE.match(word) else r"\s*"
    return f"{space}{re.escape(word)}{space}"


def find_accounts(reading: Reading) -> Iterator[Finding]:
    """Yield addresses of profiles and names that are written as those of accounts are."""
    if "/" in reading.text and _PROFILE_END_RE.search(reading.text):
        for match in _PROFILE_RE.finditer(reading.text):
            yield error(match.span(), Kind.HANDLE, "profile-address")
    if "@" in reading.text or "_" in reading.text:
        yield from _signed_accounts(reading)


def find_likely_accounts(reading: Reading) -> Iterator[Finding]:
    """Yield what may be the name of an account: a reviewer must look at it."""
    for match in _HASHTAG_RE.finditer(reading.text):
        yield review(match.span(), Kind.HANDLE, "hashtag")
    platforms = list(reading.cues.find(reading.cues.handle_words).finditer(reading.folded))
    yield from _named_accounts(reading, platforms)
    yield from _told_accounts(reading, platforms)


def _signed_accounts(reading: Reading) -> Iterator[Finding]:
    """Yield names that are written as accounts are, outside addresses of pages that may stand."""
    pages = [m.span() for m in _URL_RE.finditer(reading.text) if is_known_host(reading, m[0])]
    for match in _ACCOUNT_RE.finditer(reading.text):
        if not any(start <= match.start() and match.end() <= end for start, end in pages):
            yield error(match.span(), Kind.HANDLE, "handle")


def _named_accounts(reading: Reading, platforms: list[re.Match[str]]) -> Iterator[Finding]:
    """Yield unknown words in small letters soon after the name of a platform."""
    for cue in platforms:
        end = min(cue.end() + 40, reading.sentence(cue.start())[1])
        for word in reading.words_from(cue.end()):
            if word.start >= end:
                break
            if word.folded.isascii() and _is_unknown(reading, word.folded):
                yield review((word.start, word.end), Kind.HANDLE, "handle-named")
                break


_COPULA_RE = re.compile(
    r"(?:(?<!\w)(?:is|was|as|est|etait|comme|es|era|como|e)\s+|[:=]\s*)"
    r"\"?([a-z\d][\w.]{3,})\"?(?=[.,;)]|$)"
)


def _told_accounts(reading: Reading, platforms: list[re.Match[str]]) -> Iterator[Finding]:
    """Yield the last word of "her name on the platform was …", whatever it is."""
    for cue in platforms:
        told = _COPULA_RE.search(reading.folded, cue.end(), cue.end() + 40)
        if told and not re.search(r"[.;\n]", reading.folded[cue.end() : told.start()]):
            yield review(told.span(1), Kind.HANDLE, "handle-told")


def _is_unknown(reading: Reading, folded: str) -> bool:
    if len(folded) <= 3 or folded in reading.cues.handle_words:
        return False
    return not reading.knowledge.is_word(folded) or folded in reading.knowledge.given_names


def find_links(reading: Reading) -> Iterator[Finding]:
    """Yield addresses of web pages in a text: most pages about a case name people.

    Official hosts, and those that the hub's records name as sources, may be given; what stands in
    the path is read like any other text.
    """
    for pattern in (_URL_RE, _DOMAIN_RE):
        for match in pattern.finditer(reading.text):
            if not is_known_host(reading, match[0]):
                yield review(match.span(), Kind.LINK, "address-of-page")


def is_known_host(reading: Reading, address: str) -> bool:
    """Whether an address is one of a government, or of a host that the hub's records name."""
    host = re.sub(r"^(?:https?://)?(?:www\.)?", "", address.lower()).partition("/")[0]
    return host in reading.knowledge.hosts or bool(_OFFICIAL_RE.search(host))


def find_phones(reading: Reading) -> Iterator[Finding]:
    """Yield telephone numbers: valid ones anywhere, possible ones near a word for telephone."""
    if reading.has_digits:
        yield from _written_numbers(reading)
    yield from _spelled_numbers(reading)


def _written_numbers(reading: Reading) -> Iterator[Finding]:
    near = reading.cues.find(reading.cues.phone_words)
    for span in reading.knowledge.find_phones(reading.text, near=False):
        if not Code(reading.text[slice(*span)], *span).is_year and not _in_citation(reading, span):
            yield error(span, Kind.PHONE, "phone-valid")
    for match in _DIGITS_RE.finditer(reading.text) if _MANY_RE.search(reading.text) else ():
        digits = sum(char.isdigit() for char in match[0])
        if digits < 6 or not near.search(_around(reading, *match.span())):
            continue
        if not is_explained(reading, Code(match[0], *match.span())):
            yield error(match.span(), Kind.PHONE, "phone-near-word")


_OF_YEAR_RE = re.compile(r"(?:19|20)\d\d-\d{1,5}")
"""A year and the number of a law in it."""


def _in_citation(reading: Reading, span: tuple[int, int]) -> bool:
    """Whether a span is, or is part of, a number that cites a law: "2016-61", "13.344/2016"."""
    longer = (c for c in find_codes(reading) if c.start <= span[0] and span[1] <= c.end)
    return any(
        ((code.start, code.end) != span or _OF_YEAR_RE.fullmatch(code.text))
        and is_explained(reading, code)
        for code in longer
    )


def _around(reading: Reading, start: int, end: int) -> str:
    first, last = reading.sentence(start)
    return (
        reading.folded[max(first, start - _NEAR) : start]
        + " "
        + reading.folded[end : min(last, end + 20)]
    )


def _spelled_numbers(reading: Reading) -> Iterator[Finding]:
    """Yield six or more digits in words: no quantity is written so."""
    if not _has_six(reading.cues, reading.folded):
        return
    for match in _six(reading.cues).finditer(reading.folded):
        yield error(
            (match.start(), match.start() + len(match[0].rstrip(" ,-"))), Kind.PHONE, "phone-words"
        )


def _has_six(cues: Cues, folded: str) -> bool:
    """Whether a text holds the letters of six digits in words, wherever they stand."""
    return sum(map(folded.count, _digits(cues))) >= 6


@cache
def _digits(cues: Cues) -> tuple[str, ...]:
    return tuple({fold(normalise(word).text) for word in cues.number_words})


@cache
def _six(cues: Cues) -> re.Pattern[str]:
    return re.compile(rf"(?:{cues.pattern(cues.number_words)}[\s,\-]*){{6,}}")
