"""Names in Chinese, which has neither capitals nor spaces: surnames, shapes, word classes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from knowhub.core.privacy.cues.base import words
from knowhub.core.privacy.findings import Kind
from knowhub.core.privacy.reading import error, review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowhub.core.privacy.findings import Finding
    from knowhub.core.privacy.reading import Reading, Span

_DOUBLE = "|".join(
    words(
        """
    欧阳, 司马, 上官, 诸葛, 东方, 皇甫, 尉迟, 公孙, 慕容, 司徒, 令狐, 宇文, 长孙, 南宫, 夏侯,
    闻人, 澹台, 端木, 独孤, 百里, 呼延, 轩辕, 鲜于, 拓跋
"""
    )
)
_SINGLE = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟"
    "谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安"
    "齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路"
    "游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂"
    "全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕"
    "楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈"
)
_SURNAME = rf"(?:{_DOUBLE}|[{_SINGLE}])"
_HAN = r"[\u3400-\u9fff]"
_ADDRESSED = "|".join(
    words(
        """
    先生, 女士, 小姐, 太太, 老板娘, 老板, 老师, 医生, 大夫, 律师, 法官, 检察官, 警官, 队长,
    主任, 经理, 总, 书记, 教授, 博士, 师傅, 阿姨, 叔叔, 伯伯, 大哥, 大姐, 哥, 姐, 嫂, 婶, 叔,
    爷, 奶奶, 船长, 同志, 某某, 某, 氏, 翻译, 院长, 校长, 厂长, 所长, 局长, 处长, 科长, 村长,
    镇长, 神父, 牧师, 护士, 太爷, 大叔, 大妈, 大婶, 工头, 董事长, 导演, 教练, 记者, 领事, 参赞,
    上校, 上尉, 队
"""
    )
)
_TITLED_RE = re.compile(
    rf"(?<!{_HAN}[{_SINGLE}])(?:{_DOUBLE}|[{_SINGLE}]){_HAN}{{0,2}}?(?:{_ADDRESSED})(?!法|人|员)"
)
_NICKNAMES = "芳红丽华兰梅娟燕玲英琴霞萍珍艳静美莲虎龙强军伟刚斌宝妹弟"
_FAMILIAR_RE = re.compile(
    rf"(?:阿{_HAN}|老[{_SINGLE}]|小[{_SINGLE}{_NICKNAMES}])"
    rf"(?={_HAN}?[,。、;:\"(是在把向与和对曾将被叫的称说因于从带给负]|$)"
)
_BY_LOOKS_RE = re.compile(
    rf"(?:胖子|瘸子|麻子|矮子|瞎子|瘦子|光头|大个|大嘴|黑皮|刀疤|独眼|哑巴|大头|疯子){_SURNAME}(?!{_HAN}{{0,1}}[子儿])"
)
"""A nickname and a surname."""
_DOTTED_RE = re.compile(rf"{_HAN}{{1,8}}[·•・‧]{_HAN}{{1,8}}(?:[·•・‧]{_HAN}{{1,8}})*")
_NAMED_RE_TAIL = (
    rf"\s?[:是为]?\s?(?:\"[^\"\n]{{1,16}}\""
    rf"|{_HAN}{{2,4}}?(?=[,。、;(的在是将把与和及系]|$)|{_HAN}{{2,3}})"
)
_FULL_RE = rf"(?:{_DOUBLE}{_HAN}{{1,2}}|[{_SINGLE}]氏?{_HAN}{{1,2}})"
_PERSON_TAGS = frozenset({"nr", "nrt", "nrfg", "nr1", "nr2"})
_PLACE_RE = re.compile(
    rf"{_HAN}{{1,6}}(?:村|镇|乡|县|区|街道|屯|寨|庄|市|岛|港|码头|社区|口岸|山|河|湾|农场|林场)$"
)
_SOUNDS = frozenset(
    "阿埃艾安奥巴贝比博布查达戴德迪杜多恩尔法菲弗福盖戈格哈海赫胡基加贾杰卡凯科克库拉莱兰勒雷里利莉丽林卢鲁罗洛马玛迈曼梅米莫姆穆纳娜"
    "奈尼妮诺努帕佩皮普奇乔切丘茹瑞萨塞桑沙莎舍什圣斯苏索塔泰汤特提蒂图瓦威韦维文翁沃乌西希夏谢休亚娅扬耶伊因尤约泽扎兹珠佐哥萝琳娃黛"
)
_FOR_NAMES = frozenset(
    "芳娜秀娟慧巧静淑惠珠翠雅芝玉萍娥玲芬燕彩兰凤洁梅琳莲雪妹霞香莺媛艳佳嘉琼珍贞莉桂娣璐娅琦晶妍茜珊莎锦黛倩婷姣婉娴瑾颖露瑶怡婵雁"
    "蓓仪蓉眉琴蕊薇菁岚婕馨瑗琰咏毓悦昭琬茗羽欣筠柔霭枫芸菲姬舒丽伟刚勇毅峰辉涛彬磊哲浩轩鹏泽宇睿俊杰豪旭龙虎斌军强"
    "英华美红春菊云真荣爱琪建国志明文海玉平东辉永健世广义兴良福生富学祥新飞成康星天达安林庆友德胜宝贵银根水土桂"
)
"""Characters that given names are made of."""
_GRAMMATICAL = frozenset("vpmqracudftkyezsb")
"""Classes of words that are no name: verbs, prepositions, numerals, adjectives and so on."""
_GENERIC = frozenset(
    words(
        """
    社会, 福利, 服务, 援助, 法律, 救助, 拘留, 收容, 服装, 制衣, 食品, 海鲜, 农业, 渔业, 建筑,
    劳务, 家政, 旅游, 移民, 难民, 儿童, 妇女, 边境, 沿海, 农村, 山区, 国际, 海外, 外国, 中国,
    当地, 本地, 地下, 色情, 按摩, 美容, 私人, 公立, 民办, 政府, 教育, 医疗, 康复, 培训, 研究,
    信息, 管理, 数据, 贸易, 物流, 运输, 网络, 科技, 电子, 诈骗, 园区, 工业, 商业, 职业, 人力,
    资源, 中介, 招聘, 跨国, 公安, 司法, 刑事, 犯罪, 人口, 心理, 健康, 社区, 街头, 城市, 乡村,
    种植, 养殖, 捕捞, 砖窑, 煤炭, 矿业
"""
    )
)
"""Words that say of which sort a business is."""
_NUMERAL_RE = re.compile("[一二三四五六七八九十百千万两几余多]")
_LIGHT = frozenset(
    "的了在是将把被与和及并向对从于为因以由经至到等或未曾已也又再均系即其该此某每各另过有中来给出入上下里外内后前时可能会要让使第"
)
"""Characters that the cutter joins to others when it knows no word."""
_STOPS = frozenset(
    "的了在是将把被与和及并向对从于为因以由经至到等或未曾已也又再均系即其该此某每各另"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word with the class that the cutter gives it."""

    text: str
    tag: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


def find_chinese_names(reading: Reading) -> Iterator[Finding]:
    """Yield persons, places and businesses in a Chinese text."""
    if reading.cues.language != "zh":
        return
    for pattern, rule in ((_DOTTED_RE, "person-dotted"), (_TITLED_RE, "person-title")):
        for match in pattern.finditer(reading.text):
            if _may_be_name(reading, match, rule):
                yield error(match.span(), Kind.PERSON, rule)
    for match in _BY_LOOKS_RE.finditer(reading.text):
        yield review(match.span(), Kind.PERSON, "person-nickname")
    for match in _FAMILIAR_RE.finditer(reading.text):
        if not _is_word(reading, match[0]):
            yield review(match.span(), Kind.PERSON, "person-familiar")
    yield from _after_cues(reading)
    yield from _by_class(reading)


def _may_be_name(reading: Reading, match: re.Match[str], rule: str) -> bool:
    """Whether a shape is neither published, nor a word, nor cut out of two words."""
    if reading.in_explained(*match.span()) or _is_word(reading, match[0]):
        return False
    if rule != "person-title":
        return True
    joined = reading.text[max(0, match.start() - 1) : match.start() + 1]
    inner = match[0][1:3]
    return not (len(joined) == 2 and _is_word(reading, joined)) and not (
        len(match[0]) > 4 and _is_word(reading, inner)
    )


def _is_word(reading: Reading, text: str) -> bool:
    return reading.knowledge.is_word(text)


def _after_cues(reading: Reading) -> Iterator[Finding]:
    cues = reading.cues
    named = re.compile(rf"{cues.pattern(cues.named)}{_NAMED_RE_TAIL}")
    for match in named.finditer(reading.text):
        if not _is_ordinary(reading, match.end() - 2, match.end()) or '"' in match[0]:
            yield error(match.span(), Kind.PERSON, "person-named")
    owner = re.compile(
        rf"(?:{cues.pattern(cues.roles)}|{cues.pattern(cues.kin)})(?:[(\":、]|系|是|为|名)?(?P<name>{_FULL_RE}|[小阿老]{_HAN})"
    )
    for match in owner.finditer(reading.text):
        start, end = match.span("name")
        familiar = match["name"][0] in "小阿老"
        if familiar or not _is_ordinary(reading, start, end):
            yield (review if familiar else error)((start, end), Kind.PERSON, "person-surname")


def _is_ordinary(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch of two or three characters starts with a word, or holds grammar."""
    text = reading.text[start:end]
    if any(char in _STOPS for char in text) or reading.in_explained(start, end):
        return True
    return _is_word(reading, text) or _is_word(reading, text[:2])


def _tokens(reading: Reading) -> list[Token]:
    """Return the words of the text with their classes and places."""
    found: list[Token] = []
    position = 0
    for text, tag in reading.knowledge.tag(reading.text) if reading.knowledge.tag else ():
        start = reading.text.find(text, position)
        position = start + len(text)
        found.append(Token(text, tag, start, position))
    return found


def _by_class(reading: Reading) -> Iterator[Finding]:
    """Yield names by the class that the cutter gives, and words that no dictionary has."""
    tokens = _tokens(reading)
    for token in tokens:
        if re.match(rf"{_HAN}{{2,}}$", token.text) and not reading.in_explained(*token.span):
            yield from _of_class(reading, token)
    for before, token in pairwise(tokens):
        yield from _business(reading, before, token)
        yield from _split_name(reading, before, token)
    for first, sort, token in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if sort.text in _GENERIC and first.end == sort.start:
            joined = Token(first.text + sort.text, first.tag, first.start, sort.end)
            yield from _business(reading, joined, token) if not _is_modifier(reading, first) else ()


def _split_name(reading: Reading, first: Token, second: Token) -> Iterator[Finding]:
    """Yield a surname and a given name that the cutter has set apart."""
    surname = re.fullmatch(_SURNAME, first.text) and first.end == second.start
    given = second.tag in _PERSON_TAGS or _FOR_NAMES.issuperset(second.text)
    if surname and given and len(second.text) <= 2 and not reading.in_explained(*second.span):
        yield review((first.start, second.end), Kind.PERSON, "person-split")


def _of_class(reading: Reading, token: Token) -> Iterator[Finding]:
    if (token.tag == "nrt" and len(token.text) > 2) or _is_transliterated(reading, token):
        yield review(token.span, Kind.PERSON, "person-transliterated")
    elif token.tag in _PERSON_TAGS and not _is_common(reading, token.text):
        yield review(token.span, Kind.PERSON, "person-class")
    elif token.tag in {"ns", "nt"} or (
        _PLACE_RE.match(token.text) and not _is_word(reading, token.text)
    ):
        yield review(token.span, Kind.PLACE, "place-class")
    elif (
        token.tag != "m"
        and not _LIGHT.intersection(token.text)
        and not _follows_digit(reading, token)
        and not _is_word(reading, token.text)
        and not _NUMERAL_RE.search(token.text)
    ):
        yield review(token.span, Kind.CAPITAL, "word-unknown")


def _is_transliterated(reading: Reading, token: Token) -> bool:
    """Whether a word is spelled with the characters that foreign names are spelled with."""
    return (
        len(token.text) > 2 and _SOUNDS.issuperset(token.text) and not _is_word(reading, token.text)
    )


def _is_common(reading: Reading, text: str) -> bool:
    """Whether a word that the cutter takes for a name stands in the dictionary."""
    if _FOR_NAMES.issuperset(text):
        return False
    return len(text) != 3 and not re.match(_SURNAME, text) and text in reading.knowledge.common


def _follows_digit(reading: Reading, token: Token) -> bool:
    return reading.text[max(0, token.start - 1) : token.start].isdigit()


def _business(reading: Reading, before: Token, token: Token) -> Iterator[Finding]:
    """Yield a business or a place whose kind follows a word that is no common modifier."""
    entries = reading.cues.organisation_words
    kind = Kind.ORGANISATION if token.text in entries else Kind.PLACE
    if token.text not in entries and token.text not in reading.cues.place_words:
        return
    joined = before.end == token.start and re.match(rf"{_HAN}+$", before.text)
    if joined and not _is_modifier(reading, before):
        yield review((before.start, token.end), kind, f"{kind}-named")


def _is_modifier(reading: Reading, token: Token) -> bool:
    """Whether a word before "restaurant" or "village" says of which sort it is, not its name."""
    if token.tag[0] in _GRAMMATICAL or token.text in _GENERIC or token.text[-1] in _STOPS:
        return True
    return reading.in_explained(*token.span)
