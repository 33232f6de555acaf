"""Characters and words of Chinese that tell names from what looks like them."""

# letters of other scripts stand here on purpose

from __future__ import annotations

import re

from knowhub.core.privacy.cues.base import words

DOUBLE = "|".join(
    words(
        """
    欧阳, 司马, 上官, 诸葛, 东方, 皇甫, 尉迟, 公孙, 慕容, 司徒, 令狐, 宇文, 长孙, 南宫, 夏侯,
    闻人, 澹台, 端木, 独孤, 百里, 呼延, 轩辕, 鲜于, 拓跋
"""
    )
)
SINGLE = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟"
    "谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安"
    "齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路"
    "游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂"
    "全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕"
    "楚鄢劳谌常茅邸亓逯雍钮甯荀奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈"
)
SURNAME = rf"(?:{DOUBLE}|[{SINGLE}])"
HAN = r"[\u3400-\u9fff]"
ADDRESSED = "|".join(
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
TITLED_RE = re.compile(
    rf"(?<!{HAN}[{SINGLE}])(?:{DOUBLE}|[{SINGLE}]){HAN}{{0,2}}?(?:{ADDRESSED})(?!法|人|员)"
)
NICKNAMES = "芳红丽华兰梅娟燕玲英琴霞萍珍艳静美莲虎龙强军伟刚斌宝妹弟"
FAMILIAR_RE = re.compile(
    rf"(?:[{SINGLE}]?阿{HAN}|老[{SINGLE}二三四五六七八九幺]|小[{SINGLE}{NICKNAMES}])"
    rf"(?={HAN}?[,。、;:\"(是在把向与和对曾将被叫的称说因于从带给负收付开驾领雇招骗逃]|$)"
)
BROTHER_RE = re.compile(
    rf"(?<=[为叫是称喊找向由给被])(?:{HAN}{{1,2}}?(?:哥|姐|叔|爷|嫂|婶|伯|老大))(?![们哥姐妹弟嫂])"
)
"""What somebody is called who is everybody's brother."""
BY_LOOKS_RE = re.compile(
    rf"(?:胖子|瘸子|麻子|矮子|瞎子|瘦子|光头|大个|大嘴|黑皮|刀疤|独眼|哑巴|大头|疯子){SURNAME}(?!{HAN}{{0,1}}[子儿])"
)
"""A nickname and a surname."""
CALLED_RE = re.compile(rf"姓{SURNAME}(?=[,。、;的]|$)")
"""A surname alone, after the word for it."""
DOTTED_RE = re.compile(rf"{HAN}{{1,8}}[·•・‧]{HAN}{{1,8}}(?:[·•・‧]{HAN}{{1,8}})*")
NAMED_RE_TAIL = (
    rf"\s?[:是为]?\s?(?:\"[^\"\n]{{1,16}}\""
    rf"|{HAN}{{2,4}}?(?=[,。、;(的在是将把与和及系]|$)|{HAN}{{2,3}})"
)
FULL_RE = rf"(?:{DOUBLE}{HAN}{{1,2}}|[{SINGLE}]氏?{HAN}{{1,2}})"
PERSON_TAGS = frozenset({"nr", "nrt", "nrfg", "nr1", "nr2"})
PLACE_RE = re.compile(
    rf"{HAN}{{1,6}}(?:村|镇|乡|县|区|街道|屯|寨|庄|市|岛|港|码头|社区|口岸|山|河|湾|农场|林场)$"
)
SOUNDS = frozenset(
    "阿埃艾安奥巴贝比博布查达戴德迪杜多恩尔法菲弗福盖戈格哈海赫胡基加贾杰卡凯科克库拉莱兰勒雷里利莉丽林卢鲁罗洛马玛迈曼梅米莫姆穆纳娜"
    "奈尼妮诺努帕佩皮普奇乔切丘茹瑞萨塞桑沙莎舍什圣斯苏索塔泰汤特提蒂图瓦威韦维文翁沃乌西希夏谢休亚娅扬耶伊因尤约泽扎兹珠佐哥萝琳娃黛"
)
FOR_NAMES = frozenset(
    "芳娜秀娟慧巧静淑惠珠翠雅芝玉萍娥玲芬燕彩兰凤洁梅琳莲雪妹霞香莺媛艳佳嘉琼珍贞莉桂娣璐娅琦晶妍茜珊莎锦黛倩婷姣婉娴瑾颖露瑶怡婵雁"
    "蓓仪蓉眉琴蕊薇菁岚婕馨瑗琰咏毓悦昭琬茗羽欣筠柔霭枫芸菲姬舒丽伟刚勇毅峰辉涛彬磊哲浩轩鹏泽宇睿俊杰豪旭龙虎斌军强"
    "英华美红春菊云真荣爱琪建国志明文海玉平东辉永健世广义兴良福生富学祥新飞成康星天达安林庆友德胜宝贵银根水土桂"
)
"""Characters that given names are made of."""
GRAMMATICAL = frozenset("vpmqracudftkyezsb")
"""Classes of words that are no name: verbs, prepositions, numerals, adjectives and so on."""
GENERIC = frozenset(
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
NO_PLACES = frozenset(
    words(
        """
   城市, 东西, 外国, 福利, 美丽, 英雄, 城镇, 太阳, 上市, 海洋, 爱国, 共和国, 深度, 王国, 建国,
    长大, 都市, 回国, 入口, 伦理, 关联, 大桥, 巴士, 青春, 山区, 普及, 大街, 新鲜, 古典, 神圣,
    中断, 治安, 海滩, 加盟, 台风, 新建, 海峡, 城堡, 大都, 礼拜, 联合会, 海关, 大国, 平原, 庆典,
    上台, 契约, 山脉, 海湾, 长度, 交易所, 湖泊, 音乐会, 大海, 日志, 大城市, 加密, 江湖, 英里,
    高原, 上路, 古城, 远东, 上门, 公安局, 卫生部, 国际化, 上市公司, 党组织, 安宁, 通讯社, 加油站,
    河谷, 西洋, 高山, 黑社会, 商城, 滨海, 三角洲, 冰川, 山峰, 山水, 波及, 美化, 入门, 河水, 河口,
    海滨, 登山, 深渊, 山坡, 下山, 商业银行, 安全局, 小国, 山村, 社会科学, 池塘, 海鲜, 密封, 山羊,
    美感, 河里, 深海, 上山, 边境, 远洋, 都城, 大河, 山河, 泉水, 珍藏, 越野, 归国, 大都市, 山丘,
    山洞, 立国, 海港, 理工学院, 联谊会, 旧城, 联合政府, 非政府, 国家机关, 港湾, 湖水, 非营利,
    黑市, 公共场所, 中西部, 统计局, 东北, 西北, 西南, 东南, 南北, 内陆, 沿海, 公海, 领海, 口岸,
    港口, 码头, 机场, 车站, 农村, 乡镇, 省份, 邻省, 国境
"""
    )
)
"""Common nouns that the cutter takes for places."""
COUNTED_STATES_RE = re.compile(".{0,4}[两一二三四五六七八九十多各诸数几]国")
SOME_RE = re.compile("(?:[一某两三几数多各每该][家间座所处个]|某|多)$")
HOME_RE = re.compile(rf"{HAN}{{2,6}}?之家(?:{HAN}{{1,4}}?(?:所|中心|院|站|机构))?")
"""A shelter or a home that is called "home of …"."""
LONGEST_HOME = 9
LEGAL = frozenset("罪刑诉")
"""Characters of the law that no name has; the cutter joins them to what stands beside."""
SUFFIXED = frozenset("费方党官师边门车路国商税")
"""Surnames that more often end a noun: "recruitment fee"."""
BODIES_RE = re.compile("[局部署厅院处]$")
NUMERAL_RE = re.compile("[一二三四五六七八九十百千万两几余多]")
LIGHT = frozenset(
    "的了在是将把被与和及并向对从于为因以由经至到等或未曾已也又再均系即其该此某每各另过有中来给出入上下里外内后前时可能会要让使第"
)
"""Characters that the cutter joins to others when it knows no word."""
STOPS = frozenset(
    "的了在是将把被与和及并向对从于为因以由经至到等或未曾已也又再均系即其该此某每各另"
)
JOINED = frozenset("须则应批往所这那人号题些")
"""Characters that make two unknown ones a short clause or a counted noun, not a name."""
MEASURES = frozenset(
    "道个名位件起份张条项款节章所家座间艘辆户批次种类段笔组套台部册页例宗处场轮级卷步箱枚只头"
)
"""Characters that stand between a number and what is counted."""
MODALS = frozenset("应时")
"""Surnames that far more often say "shall" or "at the time"."""
KINDS_RE = re.compile("[性证籍费所部处署局员者类型率案款单罪站组级厅期量]$")
"""Endings of nouns that the cutter takes for names."""
ORDINARY = frozenset(
    words(
        """
    牟利, 仲介, 通晓, 沙场, 通知书, 望风, 塞进, 塞满, 须知, 施暴, 盖章, 籍贯, 克扣, 童工, 养母,
    查清,
    付清, 付诸, 越权, 探监, 伏法, 旷工, 权衡, 雷同, 托运, 任凭, 边远, 陈年, 余震, 恩人,
    空旷, 侍奉, 饶恕, 承继, 盛夏, 贞操, 寻人, 延后, 公允, 易懂, 但凡, 蓝领, 特邀,
    辟谣, 易燃, 陈设, 严冬, 陈词, 严词, 费尽, 步履, 苗圃, 冀望, 越轨, 承蒙, 从简, 列阵, 马匹,
    续聘, 特聘, 周折, 迟延, 屠宰, 常客, 施舍, 德育, 雷射, 毛发, 越冬, 谢礼, 祖传, 相依,
    查明, 列明, 载明, 写明, 注明, 标明, 阐明, 言明, 讲明, 指明, 辨明, 申明, 判明, 叙明, 敘明
"""
    )
)
"""Words that the cutter takes for names of persons."""
OTHERS_RE = re.compile("[与和同](?:另|其他|其余|同案|他人|她|他)")
"""What joins a person to others."""
TERMS = frozenset(
    words(
        """
    手段, 目的, 行为, 报酬, 利益, 好处, 暴力, 威胁, 权力, 地位, 债务, 奴役, 奴隶制, 劳役, 童婚,
    儿童, 移民,
    难民, 证据, 故意, 过失, 客体, 主体, 要件, 国籍, 性别, 身份, 义务, 责任, 权利, 正义, 人口,
    受害人,
    被害人, 被害者, 犯罪人, 当事人, 家庭
"""
    )
)
"""Nouns of the law that a text quotes to speak of the word."""
AGENTS = frozenset("由跟替托陪")
"""Prepositions before who does something: a quality cannot stand there alone."""
TURNS = frozenset("转变改走到向至成")
"""Verbs after which "from" a quality leads to another."""
TELLS = frozenset(
    words(
        """
    把, 被, 曾, 称, 说, 系, 让, 叫, 供述, 供称, 交代, 承认, 否认, 翻供, 当庭, 经手, 负责, 答应, 收取
"""
    )
)
"""What stands after a person, and hardly after a quality at the start of a clause."""
HELD_RE = re.compile(
    "的?(?:抽屉|手里|手中|手机|账户|名下|身上|家中|家里|住处|房间|指使|供述|安排下)"
)
"""What a person has, after a name."""
SORTS = frozenset(
    words(
        """
    人力资源, 合作, 人才, 派遣, 实业, 发展, 投资, 控股, 进出口, 有限, 股份, 责任, 物业, 酒店, 娱乐,
    文化, 传媒
"""
    )
)
"""More words of the names of companies, which elsewhere say nothing of a business."""
MOST_SORTS = 6
"""Words read back from "company" to its name."""
NAMELIKE = frozenset({"nr", "nz", "ns"})
"""Classes that the cutter gives to the first part of a name which it cuts in two."""
