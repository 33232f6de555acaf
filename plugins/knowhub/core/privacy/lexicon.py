"""Names that packages lack: demonyms, bodies and instruments everybody may name, given names."""

# ruff: noqa: RUF001  # letters of other scripts stand here on purpose

from __future__ import annotations

from knowhub.core.privacy.cues.base import words
from knowhub.core.privacy.normalisation import fold


def _set(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


DEMONYMS = _set("""
    Afghan Afghans Albanian Albanians Algerian Algerians Andorran Angolan Angolans Argentine
    Argentinian Argentinians Armenian Armenians Australian Australians Austrian Austrians
    Azerbaijani Azerbaijanis Azeri Bahamian Bahraini Bangladeshi Bangladeshis Barbadian Belarusian
    Belarusians Belgian Belgians Belizean Beninese Bhutanese Bolivian Bolivians Bosnian Bosnians
    Botswanan Brazilian Brazilians British Briton Britons Bruneian Bulgarian Bulgarians Burkinabe
    Burmese Burundian Burundians Cambodian Cambodians Cameroonian Cameroonians Canadian Canadians
    Cape Verdean Chadian Chadians Chilean Chileans Chinese Colombian Colombians Comorian Comorians
    Congolese Croatian Croats Croat Cuban Cubans Cypriot Cypriots Czech Czechs Dane Danes Danish
    Djiboutian Dominican Dominicans Dutch Ecuadorian Ecuadorians Egyptian Egyptians Emirati
    Emiratis Equatoguinean Eritrean Eritreans Estonian Estonians Ethiopian Ethiopians Fijian
    Fijians Filipina Filipinas Filipino Filipinos Finn Finnish Finns French Gabonese Gambian
    Gambians Georgian Georgians German Germans Ghanaian Ghanaians Greek Greeks Grenadian
    Guatemalan Guatemalans Guinean Guineans Guyanese Haitian Haitians Honduran Hondurans Hungarian
    Hungarians Icelandic Indian Indians Indonesian Indonesians Iranian Iranians Iraqi Iraqis Irish
    Israeli Israelis Italian Italians Ivorian Ivorians Jamaican Jamaicans Japanese Jordanian
    Jordanians Kazakh Kazakhs Kazakhstani Kenyan Kenyans Kiribati Korean Koreans Kosovar Kosovars
    Kurd Kurdish Kurds Kuwaiti Kuwaitis Kyrgyz Lao Laotian Laotians Latvian Latvians Lebanese
    Lesotho Basotho Liberian Liberians Libyan Libyans Liechtenstein Lithuanian Lithuanians
    Luxembourgish Macedonian Macedonians Malagasy Malawian Malawians Malaysian Malaysians
    Maldivian Malian Malians Maltese Mauritanian Mauritanians Mauritian Mauritians Mexican
    Mexicans Micronesian Moldovan Moldovans Mongolian Mongolians Montenegrin Moroccan Moroccans
    Mozambican Mozambicans Myanmar Namibian Namibians Nepalese Nepali Nepalis Nicaraguan
    Nicaraguans Nigerian Nigerians Nigerien Nigeriens Norwegian Norwegians Omani Omanis Pakistani
    Pakistanis Palauan Palestinian Palestinians Panamanian Panamanians Papuan Paraguayan
    Paraguayans Peruvian Peruvians Pole Poles Polish Portuguese Qatari Qataris Romanian Romanians
    Russian Russians Rwandan Rwandans Saudi Saudis Scottish Senegalese Serb Serbian Serbians Serbs
    Seychellois Sierra Leonean Leoneans Singaporean Singaporeans Slovak Slovaks Slovene Slovenes
    Slovenian Somali Somalis Spaniard Spaniards Spanish Sudanese Surinamese Swazi Swede Swedes
    Swedish Swiss Syrian Syrians Taiwanese Tajik Tajiks Tanzanian Tanzanians Thai Thais Timorese
    Togolese Tongan Trinidadian Tunisian Tunisians Turk Turkish Turkmen Turks Tuvaluan Ugandan
    Ugandans Ukrainian Ukrainians Uruguayan Uruguayans Uzbek Uzbeks Vanuatuan Venezuelan
    Venezuelans Vietnamese Welsh Yemeni Yemenis Zambian Zambians Zimbabwean Zimbabweans African
    Africans American Americans Arab Arabs Arabic Asian Asians European Europeans Caribbean Latin
    Latina Latino Balkan Baltic Nordic Maghreb Sahelian Saharan Mediterranean Muslim Muslims
    Christian Christians Jewish Catholic Orthodox Hindu Buddhist Sikh Roma Romani Rohingya Uyghur
    Afghans Albanais Albanaise Algérien Algérienne Algériens Algériennes Allemand Allemande
    Allemands Américain Américaine Américains Anglais Angolais Argentin Béninois Béninoise
    Béninoises Bolivien Bolivienne Brésilien Brésilienne Brésiliens Brésiliennes Britannique
    Britanniques Bulgare Bulgares Burkinabè Burkinabé Burundais Camerounais Camerounaise
    Camerounaises Canadien Chinois Chinoise Chinoises Colombien Colombienne Congolais Congolaise
    Congolaises Égyptien Égyptienne Égyptiens Érythréen Érythréenne Érythréens Éthiopien
    Éthiopienne Éthiopiens Éthiopiennes Espagnol Espagnole Français Française Françaises Gabonais
    Gambien Ghanéen Ghanéenne Ghanéens Grec Grecs Guinéen Guinéenne Guinéens Guinéennes Haïtien
    Haïtienne Haïtiens Haïtiennes Hongrois Indien Indienne Indiens Irakien Irakiens Iranien
    Iraniens Italien Italienne Italiens Ivoirien Ivoirienne Ivoiriens Ivoiriennes Libanais
    Libanaise Libyen Libyens Malgache Malgaches Malien Malienne Maliens Maliennes Marocain
    Marocaine Marocains Marocaines Mauritanien Mauritanienne Mauritaniens Nigérian Nigériane
    Nigérians Nigérianes Nigérien Nigérienne Nigériens Nigériennes Pakistanais Philippin
    Philippine Philippines Polonais Portugais Roumain Roumaine Roumains Roumaines Russe Russes
    Rwandais Sénégalais Sénégalaise Sénégalaises Somalien Somaliens Soudanais Suisse Suisses
    Syrien Syrienne Syriens Tchadien Tchadiens Togolais Togolaise Tunisien Tunisienne Tunisiens
    Turc Turcs Ukrainien Ukrainienne Ukrainiens Vénézuélien Vénézuélienne Vietnamien Vietnamienne
    Vietnamiens Yéménite Africain Africaine Africains Africaines Européen Européenne Européens
    Asiatique Asiatiques Arabe Arabes Anglophone Francophone Musulman Musulmane Chrétien
""")
"""Nationalities and the like that a capital says nothing about."""

INSTITUTIONS = words(
    """
   法律援助, 最高法院, 高等法院, 上诉法院, 非政府组织, 非政府, 两国, 各国, 他国, 外国, 我国, 本国,
    邻国, 第三国, 中级人民法院, 高级人民法院, 地方法院, 联邦法院, 宪法法院, 国际刑事法院,
    联合国大会, UN, ONU, ООН, UNODC, ONUDC, УНП ООН, ЮНОДК, IOM, OIM, МОМ, ILO, OIT, МОТ, UNHCR,
    HCR, ACNUR, УВКБ, УВКБ ООН, UNICEF, ЮНИСЕФ, OHCHR, UNDP, PNUD, ПРООН, EU, UE, ЕС, AU, UA, OAS,
    OEA, OSCE, ОБСЕ, ASEAN, АСЕАН, ECOWAS, CEDEAO, SADC, IGAD, ECCAS, CEEAC, EAC, CIS, СНГ,
    INTERPOL, Interpol, Интерпол, EUROPOL, Europol, Европол, EUROJUST, Eurojust, Евроюст, Frontex,
    Фронтекс, NATO, ФСБ, МВД, СК, GRETA, ГРЕТА, CEDAW, CRC, ICCPR, ECHR, ECtHR, CJEU, CJUE, TJUE,
    TEDH, CEDH, ЕСПЧ, CIDH, Corte IDH, ICC, CPI, ICJ, WHO, OMS, ВОЗ, FATF, GAFI, NGO, NGOs, ONG,
    ONGs, ОНП, НПО, ОНГ, DNA, ADN, ДНК, HIV, VIH, ВИЧ, SMS, GPS, SIM, PDF, USB, TV, CCTV, IT, ICT,
    TIC, AI, IP, VPN, URL, USA, US, UK, USSR, EUR, USD, GBP, CHF, CFA, FCFA, XOF, XAF, OK, CEO,
    PTSD, QR, ATM, GDP, PIB, COVID, COVID-19, TIP, SOM, THB, JIT, JITs, MLA, VAT, TVA, IVA,
    Palermo Protocol, Palermo Convention, Palermo Protocols, Warsaw Convention, Geneva Convention,
    Geneva Conventions, Istanbul Convention, Budapest Convention, Hague Convention, Lanzarote
    Convention, Vienna Convention, New York Declaration, Rome Statute, Bali Process, Marrakech
    Compact, Rabat Process, Khartoum Process, Model Law, Protocole de Palerme, Convention de
    Palerme, Convention de Varsovie, Convention de Genève, Convention de Vienne, Convention
    d'Istanbul, Convention de La Haye, Convention de Budapest, Convention de Lanzarote, Convention
    de Montego Bay, Statut de Rome, Processus de Rabat, Processus de Khartoum, Processus de Bali,
    Accords de Schengen, Protocolo de Palermo, Protocolos de Palermo, Convención de Palermo,
    Convenio de Varsovia, Convención de Ginebra, Convenio de Estambul, Convenio de La Haya,
    Convención de Belém do Pará, Convenio de Budapest, Convención de Viena, Estatuto de Roma,
    Proceso de Puebla, Reglas de Brasilia, Convenção de Palermo, Convenção de Varsóvia, Convenção
    de Genebra, Convenção de Istambul, Convenção de Haia, Convenção de Belém do Pará, Convenção de
    Viena, Regras de Brasília, Pacto de São José, Палермский протокол, Палермская конвенция,
    Варшавская конвенция, Женевская конвенция, Стамбульская конвенция, Гаагская конвенция, Минская
    конвенция, بروتوكول باليرمو, اتفاقية باليرمو, اتفاقية وارسو, اتفاقية جنيف, اتفاقيات جنيف,
    اتفاقية اسطنبول, اتفاقية لاهاي, نظام روما, عملية الخرطوم, عملية الرباط, اليوروبول, اليوروجست,
    الإنتربول, يوروبول, يوروجست, إنتربول, فرونتكس, اليونيسف, اليونسكو, أبو ظبي, 巴勒莫议定书,
    巴勒莫公约, 华沙公约, 日内瓦公约, 伊斯坦布尔公约, 海牙公约, 联合国, 欧洲刑警组织,
    国际刑警组织, 国际移民组织, 国际劳工组织, 欧盟, 非盟, 东盟, 东南亚, 南亚, 东亚, 中亚, 西非,
    东非, 北非, 南部非洲, 中东, 海湾, 拉丁美洲, 加勒比, 地中海, 欧洲, 非洲, 亚洲, 美洲, 大洋洲,
    撒哈拉, 萨赫勒, 非洲之角, 巴尔干, 香港, 澳门, 台湾, 内地, 大陆, 联合国毒品和犯罪问题办公室,
    欧洲人权法院, 美洲人权法院, 联合国难民署, 儿童基金会, 全国人大, 人大常委会, 检察院, 人民法院,
    最高人民法院, 最高人民检察院, 人民检察院, 内政部, 外交部, 公安部, 司法部, 中国,
    基层法院, 中级法院, 初级法院, 终审法院, 巡回法庭, 反洗钱金融行动特别工作组, 金融行动特别工作组,
    埃格蒙特集团, 印尼, 澳洲, 阿联酋, 沙特, 南韩, 北韩, 澳门元, 新台币, 入境事务处, 入境处,
    中华人民共和国, 湄公河, 大湄公河, 妇女联合会, 妇联, 联合国儿童基金会,
    联合国人权事务高级专员办事处, 联合国妇女署, 世界卫生组织, Convention de
    Saint-Jacques-de-Compostelle, Santiago de Compostela Convention, Convenio de Santiago de
    Compostela, Convenção de Santiago de Compostela, УК, УПК, ГК, КоАП, РФ, РК, КР, РБ, РУз,
    Bangladeche, Viet Nam, Lao PDR, Saint Vincent, Saint-Vincent, San Vicente, ACNUDH, HCDH,
    УВКПЧ, ООН-женщины, ONU Mujeres, ONU Mulheres, ONU Femmes, UN Women, Кыргызстан, Интернет, La
    Manche, English Channel, Canal de la Mancha, Islas Canarias, Canarias, Ilhas Canárias, îles
    Canaries, Darién, Tapón del Darién, Amazonía, Amazonia, Amazônia, Andes, Maghreb, Magreb,
    Mekong, Mékong, Balkans, Balcanes, Balcãs, Sudeste Asiático, Leste Asiático, Asie du Sud-Est,
    Financial Action Task Force, Egmont Group, Groupe Egmont, Grupo Egmont, Группа Эгмонт,
    مجموعة إيغمونت, مجموعة العمل المالي, Do No Harm, Financial Intelligence Unit, COAF, TRACFIN,
    SEPBLAC, LAVI, OFPRA, CNDA, OFII, OFAC, MoneyGram, Western Union, Вестерн Юнион,
    Росфинмониторинг,
    SIENA, SIRENE, Naira, Большая палата, Группа экспертов, 巴厘进程, 太平洋, 大西洋, 印度洋, 红海,
    欧洲委员会, 欧洲联盟, 非洲联盟, 上海合作组织, 独联体, Sûreté nationale, Swaziland, Burma, Zaire,
    Zaïre, Soviet Union, Yugoslavia, Czechoslovakia, Ivory Coast,
    Saint Lucia, Saint Kitts and Nevis, Sainte-Lucie, Santa Lucía, Santa Lúcia, République
    démocratique du Congo, République du Congo, República Democrática del Congo, República
    Democrática do Congo, Democratic Republic of the Congo, Republic of the Congo,
    Levant, Mashreq, Machrek, Caucasus, Caucase, Cáucaso
"""
)
"""Bodies, instruments and acronyms that texts in any language name."""

SURNAMES = _set("""
    Mbeki Okafor Okonkwo Adeyemi Traoré Diallo Diop Ndiaye Kouassi Koné Ouattara Sow Bah Camara
    Touré Keita Cissé Mamani Quispe Huamán Condori Nguyễn Nguyen Tran Pham Hussein Hassan Abdi
    Mohamud Osman Tesfaye Bekele Gebre Haile Rahman Khan Begum Akter Hossain Singh Kaur Kumar Devi
    Sharma Thapa Gurung Tamang Rai Perera Fernando Silva Santos Oliveira Souza
""")

GIVEN_NAMES = _set("""
    إلهام إيناس أريج أميرة آية آلاء آمنة إسراء بسمة بشرى تغريد جواهر جود حنين دعاء ديما رؤى رنا
    رناد رهف ريماس ريهام زهراء سجى سندس شذى شروق شوق صفاء ضحى عبير علياء غدير غزل فرح فاتن فداء
    لجين لمياء مشاعل مرام منيرة موضي ميار نجود نوف هديل هيفاء وجد وعد وئام يقين أيهم باسل بندر
    تركي ثائر جلال حازم رائف رامي زاهر سلطان سيف شادي صقر عابد عاصم عدي عزام غسان فادي فواز كرار
    محسن مشعل معاذ متعب هاشم هزاع حداد خوري شاهين الزعبي العتيبي القحطاني الشمري الدوسري الحربي
    المطيري الزهراني الغامدي الحسن الحسين بوعزيز بن علي بنعلي Espérance Esperança Esperanza Hope
    Faith Grace Mercy Blessing Joy Patience Comfort Charity Prudence Precious Favour Favor Gift
    Destiny Happiness Goodness Promise Miracle Divine Félicité Constance Merveille Bienvenu
    Bienvenue Dieudonné Dieumerci Innocent Parfait Clémence Grâce Consuelo Dolores Mercedes
    Milagros Socorro Remedios Amparo Luz Soledad Caridad Dulce Piedad Rosario Pilar Nieves Graça
    Socorro Aparecida Conceição Dores Vitória Benedita Надежда Вера Любовь Роза Лилия Виктория
    Злата Мила Роман Лев جاك بيير جان ميشيل فيليب باتريك كريستوف نيكولا لوران فرانسوا لويس شارل
    إيمانويل جيرار برنار آلان هيرفي سيلفي كلير إيميلي صوفي جولي ناتالي فيرونيك مونيك فاليري جوليان
    أنطوان توماس ويليام تشارلز روبرت ريتشارد جيمس جيفري ستيفن كيفن براين مارك أندرو ماثيو أنتوني
    كارلوس خوسيه خوان بيدرو ميغيل رودريغو فرناندو ألكسندر ألكسندرا دميتري سيرغي فلاديمير أناستازيا
    كاترينا ماريانا سامانثا جيسيكا أشلي ميليسا ستيفاني كيمبرلي ليزا نانسي سوزان شارون كارين هيلدا
    نغوين ثي تران لينه لان هوا واي لي تشانغ وانغ لين تشين تسيغاي ليلم أبرهة كداني سلاماويت بيرهان
    تيكلي زرئي أحفروم سانيا بريا أنيتا ريتا بوجا لاكشمي بيمالا ديبا رينو شانتي كامالا أنجالي روبا
    نيشا راميش سوريش بيجاي سانجاي عمرو اعمر شهناز برفين نسرين شبنم ياسمينا رضية كلثومة تبسم فرزانة
    جويس ميرسي فيث غلوريا أوموتولا تشيدي نغوزي إيميكا بليسينغ Yusuf Youssef Yousef Mohammed
    Mohamed Muhammad Mahmoud Ahmed Ahmad Hassan Hussein Hussain Ibrahim Ismail Omar Umar Ali Abdul
    Abdullah Abdi Abdirahman Khalid Khaled Tariq Karim Kareem Jamal Bilal Hamza Idris Musa Moussa
    Mamadou Modou Amadou Ousmane Seydou Boubacar Cheikh Aliou Alioune Ibrahima Souleymane Fatou
    Fatima Fatimah Fatoumata Aminata Awa Mariama Aissatou Khadija Khadijatou Aisha Aicha Amina
    Zainab Zeinab Halima Hawa Maryam Mariam Rukhsana Nasreen Shabnam Parveen Farhana Rashida
    Sultana Rekha Sunita Lakshmi Anjali Priya Pooja Deepa Sita Gita Maya Kamala Bishnu Ram Hari
    Krishna Rajesh Suresh Ramesh Sanjay Vijay Ravi Anil Chidi Emeka Chinedu Ngozi Chioma Ifeoma
    Adaeze Amaka Uche Obinna Tunde Femi Kunle Bola Funmi Yewande Folake Osas Osaze Efe Ese Kwame
    Kofi Kwabena Yaw Ama Akosua Abena Adwoa Afia Esi Efua Akua Tesfaye Abebe Bekele Girma Haile
    Selam Tigist Almaz Hiwot Meron Dawit Yonas Biniam Filmon Semere Mehari Tekle Wanjiru Njeri
    Achieng Akinyi Otieno Odhiambo Kamau Mwangi Kipchoge Chebet Juma Baraka Neema Zawadi Thabo
    Sipho Nomsa Thandi Lerato Tendai Chipo Rudo Tatenda Linh Huong Lan Mai Thuy Hoa Ngoc Phuong
    Trang Thao Minh Tuan Dung Hung Somchai Somsak Malee Nok Ploy Noi Nid Siti Nur Dewi Wati Sri
    Budi Agus Joko Maricel Jhun Rowena Jocelyn Analyn Marites Yuleidy Yuleisy Yesenia Yamileth
    Brianna Wilmer Yeison Jhon Yurani Leidy Maribel Xiomara Nayeli Xochitl Citlali Iván Óscar
    Zoila Ruslan Farrukh Timur Rustam Aziz Nodira Gulnara Dilnoza Zarina Aigul Ainura Bakyt Nurlan
    Aslan Zaur Magomed Ramzan Tamerlan Vakha Руслан Ваха Фаррух Тимур Рустам Азиз Нодира Гульнара
    Дильноза Зарина Айгуль Айнура Бакыт Нурлан Аслан Заур Магомед Рамзан Шамиль Ислам Бахтияр
    Шавкат Улугбек Фируза Мадина Малика Севара Нигора Гулчехра Феруза Алишер Джамшид Хуршед
    Мехрангез Манижа Умеда Айзада Нургуль Жанна Динара Асель Мээрим Алина Карина Милена Снежана
    Оксана Тарас Богдан Остап Леся Галя Вася Петя Ваня Саша Маша Даша Катя Гена Толя Коля Миша
    Лёша Дима Женя Юра Серёжа Лена Оля Таня Наташа Света Ира Люба Надя Люда Зоя Рая Тамара Армен
    Гагик Ашот Гоча Зураб Резо Ион Василе Думитру Наталья Наталия Виорел Марчел Флорин Ионела
    Елена Светлана Ирина Ольга Татьяна Мария Анна Дарья Екатерина محمود محمد احمد أحمد علي حسن
    حسين عبدالله عبدالرحمن ياسر عمر عثمان إبراهيم إسماعيل يوسف يونس موسى عيسى زكريا يحيى داود
    سليمان أيوب إدريس فاطمة الزهراء عائشة خديجة زينب مريم سارة هاجر حفصة رقية سمية صفية ميمونة
    جويرية نعيمة مليكة رشيدة فتيحة زهرة الزهرة لطيفة سعيدة حكيمة نجلاء شيماء رانيا دينا غادة هبة
    رشا مروة سلمى لينا ياسمين نورا نورهان ندى رغد شهد جنى تالا لمار ملاك سميرة سهير سهام نبيلة
    ناديا نادية سناء كريمة جميلة عزيزة حورية زبيدة زليخة بثينة تماضر خولة أروى أسيل بتول حليمة ربى
    رباب سكينة شادية صباح عواطف عبلة فدوى فريال كلثوم لبيبة ميادة نجوى نسرين نفيسة هويدا وردة يسرا
    تيسير مصعب حذيفة أسامة أنس بلال ثامر جاسم حمد حمدان حمزة خلف دحام ذياب راكان زيد زياد سعود
    سلمان شاهر صدام ضاري طلال عقيل عمار غازي فيصل قاسم قصي كاظم لؤي مثنى مهند نواف هيثم وسيم يزن
    يعقوب عبدو عبده مصطفى مرتضى صلاح الدين عزالدين تسفاي أبيبا هيلين سيلام تيجست ألماز ميرون داويت
    هايلي جبريل مامادو أمادو عثمانو موسا فاتو أميناتا كوفي جون ماري ماريا جوزيف جورج بطرس بولس
    مينا كيرلس جرجس مرقس تريزا إيزابيل كريستين جينيفر روز غريس جوي برايس ديفيد دانيال مايكل بيتر
    بول صامويل راج كومار سونيتا راجيش روكسانا بيغوم نورول سيتي ديوي ليندا أنجيلا ماريسيل جوسلين
    روينا أولغا ناتاليا سفيتلانا إيفان
""")
"""Given names of communities of which the packages have few."""
