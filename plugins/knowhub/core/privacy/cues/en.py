"""Cues of English."""

from __future__ import annotations

from knowhub.core.privacy.cues.base import read_cues

ENGLISH = read_cues(
    "en",
    """
months: January, February, March, April, May, June, July, August, September, October, November,
  December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sept, Sep, Oct, Nov, Dec
day_words: first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh,
  twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth,
  twentieth, twenty first, twenty second, twenty third, twenty fourth, twenty fifth, twenty sixth,
  twenty seventh, twenty eighth, twenty ninth, thirtieth, thirty first, one, two, three, four,
  five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
  seventeen, eighteen, nineteen, twenty, thirty
day_links: of, day of
feasts: Christmas Day, Christmas Eve, Christmas, Boxing Day, New Year's Day, Good Friday, New
  Year's Eve, Easter Sunday, Easter Monday, Easter, Valentine's Day, Halloween, Diwali,
  Independence Day, Labour Day, Eid al Fitr, Eid al Adha, Eid, Nowruz, Thanksgiving, Chinese New
  Year, Lunar New Year, Ash Wednesday, Epiphany, All Saints' Day, Ashura, Mother's Day, May Day,
  Women's Day, Vesak, Holi, Tet, Songkran, Timkat, Meskel
at_words: at
dot_words: dot
phone_words: phone, phones, telephone, tel, mobile, cell, cellphone, cell phone, call, called,
  calls, calling, ring, rang, dial, dialled, dialed, WhatsApp, Viber, Signal, SMS, fax, hotline,
  text message, texted, SIM, SIM card, landline, number, contact, reached, reachable, handset,
  line, messaged, Imo, Zalo, Botim
handle_words: Telegram, Instagram, Facebook, TikTok, Twitter, Snapchat, WeChat, Weibo, Viber,
  LINE, Zalo, Discord, Signal, Skype, YouTube, LinkedIn, KakaoTalk, VK, Kik, OnlyFans, Messenger,
  Tinder, Badoo, Grindr, Telegram channel, username, user name, screen name, handle, profile,
  nickname, user ID, page, account named, account called, channel, nick, login, gamertag, user,
  Reddit, Threads, Roblox, Steam, Twitch, PayPal, Cash App, Venmo, Skype name
id_words: passport, passport no, passport number, identity card, ID card, ID, ID no, ID number,
  identity number, identification number, national number, national ID, NIN, BVN, permit, permit
  no, residence permit, work permit, visa no, visa number, visa, registration, driving licence,
  driver's license, licence no, licence number, social security, social security number, SSN, tax
  number, TIN, insurance number, National Insurance, NI number, account, account no, account
  number, card number, bank card, card, credit card, IBAN, SWIFT, sort code, wallet, bitcoin
  address, IMEI, IMSI, serial number, birth certificate, certificate no, patient no, patient
  number, hospital number, refugee number, asylum number, alien number, UNHCR number, ration card,
  inmate no, prisoner no, prisoner number, Aadhaar, PAN, CNIC, Ghana card, voter card, voter ID,
  Emirates ID, iqama, seaman's book, badge, badge no, employee no, student number, booking
  reference, ticket, PNR, MMSI, IMO, IMO no, transaction, transfer number, MTCN, Western Union,
  M-Pesa, policy no, membership no, chip
plate_words: plate, plates, number plate, licence plate, license plate, registration, registration
  number, registered as, registered, reg, tag, plated, bearing
vessel_words: vessel, vessels, ship, boat, trawler, ferry, yacht, dhow, tanker, dinghy, fishing
  vessel, fishing boat, motor vessel, MV, M/V, FV, F/V, MT, SS, MY, freighter, schooner,
  catamaran, barge, tug, tugboat, cargo ship, longliner, carrier, speedboat, sailing boat,
  pirogue, canoe, sloop, launch, ketch, named, christened, renamed, aboard the, on board the
docket_words: case, case no, case number, cause no, appeal, appeal no, application no,
  application, docket, docket no, file, file no, file number, petition, petition no, suit, suit
  no, claim no, charge no, indictment, indictment no, crime no, crime number, FIR, FIR no,
  criminal case, criminal case no, criminal appeal, reference, ref, reference no, judgment no,
  complaint no, complaint, matter no, warrant no, warrant, police report, report no, occurrence
  book, OB no, CR no, registered under, writ, neutral citation, investigation no, proceedings no,
  record no, recorded as, listed as, filed as, dossier
law_words: division, divisions, article, articles, art, arts, section, sections, sect, s, ss,
  paragraph, paragraphs, para, paras, rule, rules, chapter, chapters, part, parts, law, laws, Law
  No, act, acts, code, decree, order, regulation, regulations, directive, resolution,
  recommendation, protocol, convention, treaty, ordinance, statute, title, annex, appendix,
  schedule, clause, principle, standard, guideline, target, goal, SDG, page, pages, p, pp, volume,
  vol, edition, phase, step, question, table, figure, box, module, unit, level, item, indicator,
  agreement, charter, declaration, framework decision, bill, amendment, plan, constitution,
  comment, decision, subsection, subparagraph, U.S.C, footnote, note
street_before: rue, calle, avenida, via, jalan, soi, ulitsa, rua, strada, plot, block
street_after: street, st, road, rd, avenue, ave, lane, ln, drive, close, crescent, court, square,
  terrace, boulevard, blvd, way, place, alley, mews, gardens, grove, highway, walk, row, parade,
  wharf, quay, hill, estate, house, building, tower, towers, mansions, heights, compound, plaza,
  arcade, bypass, circus, rise, park, view, bridge
unit_words: flat, apartment, apt, room, floor, unit, house, house no, plot, plot no, block, suite,
  door, gate, villa, cell, hut, shop, stall, berth, container, building, PO box, P.O. Box, box,
  postcode, zip, zip code, warehouse, bungalow, lot, stand, bay, cabin, kiosk, km, mile,
  kilometre, pier, dock, ward, bed, dormitory, barrack, tent, shelter
place_words: village, town, township, hamlet, district, neighbourhood, neighborhood, suburb,
  municipality, city, commune, parish, county, quarter, settlement, camp, refugee camp, island,
  port, port of, harbour, beach, valley, market, slum, estate, ward, border post
organisation_words: Ltd, Limited, LLC, Inc, Corp, Corporation, PLC, GmbH, SARL, SA, Pty, Co,
  Company, Enterprises, Group, Holdings, Agency, Services, Trading, Farm, Farms, Hotel, Motel,
  Bar, Club, Nightclub, Restaurant, Cafe, Lodge, Inn, Guesthouse, Guest House, Spa, Salon,
  Massage, Shop, Store, Factory, Mill, Garments, Textiles, Industries, Plantation, Ranch, Estate,
  Shelter, Home, House, Refuge, Mission, Foundation, Trust, School, College, Academy, University,
  Hospital, Clinic, Church, Mosque, Temple, Parish, Convent, Orphanage, Recruitment, Manpower,
  Travel, Tours, Cleaning, Construction, Bros, Brothers, Sons
titles: Mr, Mrs, Ms, Miss, Mx, Dr, Doctor, Prof, Professor, Sir, Lady, Lord, Dame, Madam, Madame,
  Master, Father, Sister, Brother, Mother, Pastor, Reverend, Rev, Imam, Sheikh, Sheik, Shaykh,
  Hajj, Haji, Hajji, Alhaji, Hajia, Alhaja, Bishop, Archbishop, Cardinal, Rabbi, Swami, Uncle,
  Auntie, Aunt, Aunty, Grandma, Granny, Captain, Capt, Major, Colonel, Col, General, Gen,
  Sergeant, Sgt, Corporal, Lieutenant, Lt, Inspector, Insp, Constable, Superintendent, Supt,
  Officer, Detective, Det, Commander, Cmdr, Commissioner, Admiral, Judge, Justice, Magistrate,
  Attorney, Advocate, Barrister, Chief, Prince, Princess, King, Queen, Sultan, Emir, Mullah,
  Maulana, Mama, Papa, Baba, Nana, Mzee, Bibi, Bwana, Don, Dona, Doña, Señor, Señora, Sra,
  Monsieur, Mme, Mlle, Herr, Frau, Minister, President, Senator, Governor, Mayor, Ambassador,
  Consul, Engineer, Eng, Nurse, Coach, Skipper, Comrade, Boss, Shri, Smt, Datuk, Khun, Ustad,
  Sayyid, Sayed, Mallam, Malam, Oga, Lawyer, Prosecutor
named: named, name is, name was, names were, called, known as, known by the name, known only as,
  known locally as, known to clients as, alias, aliases, aka, a.k.a, nicknamed, nickname, dubbed,
  goes by, went by, going by, calling himself, calling herself, calls himself, calls herself,
  called himself, called herself, under the name, by the name of, by the name, in the name of,
  identified as, identifying himself as, styled, real name, true name, street name, stage name,
  code name, code-named, codenamed, self-styled, introduced himself as, introduced herself as,
  introduced as, addressed as, born, née, nee, maiden name, otherwise, signed as, posing as,
  listed as, saved as, first name, surname, last name, given name, baptised, referred to as,
  registered as, nom de guerre
kin: brother, brothers, sister, sisters, mother, father, son, sons, daughter, daughters, husband,
  wife, uncle, aunt, cousin, cousins, nephew, niece, grandmother, grandfather, grandson,
  granddaughter, stepfather, stepmother, stepson, stepdaughter, stepbrother, stepsister,
  half-brother, half-sister, brother in law, sister in law, father in law, mother in law, son in
  law, daughter in law, fiancé, fiancée, girlfriend, boyfriend, partner, widow, widower, twin,
  child, children, baby, parents, friend, godfather, godmother, ex-wife, ex-husband, spouse,
  relative, grandchild, foster mother, foster father, in-laws, sibling, siblings, grandparents,
  mistress, lover, roommate, flatmate, colleague, neighbour
roles: defendant, defendants, accused, suspect, suspects, victim, victims, witness, witnesses,
  complainant, appellant, respondent, applicant, perpetrator, offender, trafficker, traffickers,
  smuggler, smugglers, recruiter, employer, owner, manager, pimp, madam, broker, survivor,
  informant, skipper, captain, driver, interpreter, landlord, landlady, accomplice, facilitator,
  agent, agents, fugitive, co-defendant, co-accused, ringleader, leader, head, judge, prosecutor,
  lawyer, social worker, nurse, doctor, teacher, guard, guardian, boss
people: woman, women, man, men, girl, girls, boy, boys, child, children, person, people, victim,
  victims, survivor, survivors, migrant, migrants, refugee, asylum seeker, worker, workers, minor,
  adult, adolescent, teenager, youth, baby, infant, resident, inhabitant, villager, native,
  citizen, national, foreigner, member, passenger, passengers, witness, defendant, accused,
  mother, father, daughter, son, sister, brother, wife, husband, widow, widower, orphan, twin,
  twins, pupil, student, graduate, teacher, nurse, doctor, midwife, surgeon, dentist, vet,
  pharmacist, lawyer, judge, prosecutor, officer, policeman, policewoman, soldier, guard, sailor,
  skipper, captain, fisherman, farmer, shepherd, herder, butcher, baker, cook, chef, waiter,
  waitress, barber, hairdresser, tailor, seamstress, weaver, potter, carpenter, plumber,
  electrician, mechanic, driver, pilot, engineer, architect, interpreter, translator, clerk,
  cashier, shopkeeper, vendor, trader, merchant, hawker, cleaner, maid, housekeeper, nanny, au
  pair, domestic, gardener, carer, caregiver, singer, dancer, musician, actor, actress, artist,
  painter, poet, writer, journalist, presenter, model, athlete, footballer, wrestler, boxer,
  runner, swimmer, player, coach, champion, priest, imam, pastor, nun, monk, rabbi, bishop,
  missionary, mayor, councillor, deputy, chief, leader, elder, governor, minister, ambassador,
  consul, diplomat, president, professor, lecturer, researcher, scientist, librarian, postman,
  postwoman, firefighter, miner, logger, jockey, referee, therapist, hunter, beekeeper,
  blacksmith, jeweller, watchmaker, lighthouse keeper, undertaker, manager, director, owner,
  employee, apprentice, trainee, volunteer, activist, hermit, *man, *woman, *ist, *smith, *keeper,
  deaf, blind, albino, transgender, trans, disabled, amputee, wheelchair user, one, speaker,
  family, Muslim, Christian, Jew, Jewish, Hindu, Buddhist, Sikh, Yazidi, Catholic, Orthodox, she,
  her, he, him, his, who, female, male, immigrant, tenant, guest, veteran, convert
only: the only, only one, an only, the sole, the lone, sole, the first, first ever, the first
  ever, the last, the last remaining, the very first, the second ever, unique, the youngest, the
  oldest, the eldest, the tallest, the shortest, the richest, the smallest, the largest, the
  best-known, the best known, the most famous, the most senior, no other, nobody else, no one
  else, the one and only, the single, just one, only two, only three, one of two, one of three,
  one of the two, one of the three, one of only, one of the few, one of a handful, one of the
  first, one of four, the country's first, the country's only, the world's first, the nation's
  first, the village's only, the town's only, the town's first, the district's only, the island's
  only, *'s only, *'s first, *'s sole, *'s youngest, *'s oldest, *'s last, *'s lone, their only,
  her only, his only, whose only, first female, first woman, first black, first indigenous, first
  openly, only female, only woman, the highest-ranking, the longest-serving, unlike any other,
  never before, record-holding, reigning
not_people: evidence, proof, way, means, reason, ground, grounds, basis, question, issue, court,
  courts, case, cases, judgment, ruling, decision, convictions, conviction, sentence, law, laws,
  statute, country, countries, State, States, region, time, times, year, years, month, months,
  week, day, days, night, stage, step, phase, part, place, places, point, instance, paragraph,
  section, article, element, exception, condition, criterion, factor, source, sources, document,
  language, exit, remedy, option, choice, alternative, purpose, aim, link, trace, income, room,
  door, tool, tools, report, study, meeting, session, round, edition, offence, crime, charge,
  charges, half, half of, group, thing, things, contact, contacts, interview, hearing, trial,
  appeal, treaty, convention, protocol, text, use, three, two, four, few, five, six, ten, aid,
  fact, facts, risk, interest, line, words, response, one of these, one of them, money, payment,
  offer, job, step is, such, known case, quarter, list, sign, signs, example, examples, form,
  kind, type, network, training, course, project, national, regional, joint, global,
  international, specialised, dedicated, major, plan, strategy, action, programme, directive,
  resolution, database, investigation, operation
public_roles:
  priest, parish priest, vicar, village priest, abbot, village headman, headman, imam,
  mayor, mayoress, governor, minister, prime minister, president, vice president,
  senator, member of parliament, MP, deputy, congressman, congresswoman, ambassador, consul,
  consul general, bishop, archbishop, cardinal, king, queen, prince, princess, sultan, emir,
  paramount chief, chief, tribal chief, village chief, traditional ruler, general, colonel,
  admiral, commander, police chief, chief of police, chief justice, attorney general, prosecutor
  general, singer, pop star, film star, actor, actress, footballer, champion, athlete, boxer,
  Olympian, medallist, influencer, YouTuber, TikToker, blogger, celebrity, tycoon, billionaire,
  beauty queen, Miss, pastor, televangelist, imam, sheikh, warlord, party leader, opposition
  leader, first lady, head of state, laureate, Nobel, TV presenter, television presenter, news
  anchor, newsreader, goalkeeper, striker, head teacher, headmaster, headmistress, rector, dean,
  chancellor, spokesman, spokeswoman, spokesperson, comedian, rapper, musician, novelist,
  businessman, oligarch, magnate, coach, councillor, commissioner, district officer, magistrate,
  harbour master, postmaster, station master, MEP, diplomat, politician, national team, national
  squad, royal family
small_places: village, town, township, hamlet, island, district, municipality, city, parish, camp,
  settlement, school, commune, valley, county, province, neighbourhood, quarter, community,
  suburb, ward, block, street, hospital, clinic, mosque, church, monastery, convent, orphanage,
  embassy, consulate, ministry, port, harbour, harbor, factory, office, precinct, prison,
  university, faculty, team, club, village's, town's, tribe, clan, area, region
service: driver, chauffeur, nanny, maid, bodyguard, cook, secretary, assistant, aide, adviser,
  advisor, household, residence, home, lawyer, nurse, personal, godson, godchild, gardener, ex,
  protégé, protégée, lover, mistress, friend, domestic worker, housekeeper, campaign manager,
  worked for, employed by, related to, relative of, relation of, married to, descendant, heir,
  heiress, tutor, housemaid, servant, fixer, partner, family of, member of
family: of five children, of six children, of seven children, of eight children, of nine children,
  of ten children, of eleven children, of twelve children, of six siblings, of seven siblings, of
  eight siblings, of nine siblings, of ten siblings, of five brothers, of five sisters, of six
  sisters, of seven sisters, of six brothers, of seven brothers, *uplets, *uplet, widow of,
  widower of, mother of a, father of a, parents of a, orphan of, mother of #, father of #, mother
  of two, mother of three, mother of four, mother of five, mother of six, mother of seven, mother
  of eight, mother of nine, mother of ten, mother of eleven, mother of twins, mother of triplets,
  father of two, father of three, father of four, father of five, father of six, father of seven,
  father of eight, father of nine, father of twins, father of triplets, twin sister, twin brother,
  twins, triplets, triplet, quadruplets, twin, identical twin, conjoined, eldest of, youngest of,
  oldest of, eldest daughter, eldest son, youngest daughter, youngest son, only child, only son,
  only daughter, seventh child, sixth child, fifth child, eighth child, ninth child, tenth child,
  middle child, # children and, two children and, three children and, four children and, five
  children and, her # children, his # children, her two children, her three children, her four
  children, her five children, her six children, her seven children, his two children, his three
  children, his four children, his five children, her two sons, her three sons, her two daughters,
  her three daughters, his two sons, his two daughters, his three daughters, four sons, her #
  sons, her # daughters, two wives, three wives, four wives, second
  wife, third wife, fourth wife, first wife, co-wife, co-wives, her husband and, his wife and,
  stillborn, adopted daughter, adopted son, half-sister, half-brother, stepdaughter, stepson,
  whose mother, whose father, whose parents, whose brother, whose sister, whose husband, whose
  wife, whose son, whose daughter, whose twin, orphaned, widowed at, divorced twice, married three
  times, both parents, siblings, brothers and, sisters and, set of twins, child by, pregnant with
  twins, gave birth to twins, surrogate
body: prosthes*, false leg, artificial leg, artificial arm, artificial hand, carved leg,
  left-handed, one-handed, lisp, nystagmus, tattoo, tattoos, tattooed, scar, scars, scarred,
  birthmark, birthmarks, burn mark, burns on, mole, missing finger, missing fingers, missing leg,
  missing arm, missing eye, missing tooth, missing teeth, missing ear, one arm, one leg, one eye,
  one-armed, one-legged, one-eyed, one-handed, amputee, amputated, amputation, prosthetic,
  prosthesis, artificial leg, glass eye, wooden leg, blind in, born blind, blind, deaf, deaf-mute,
  deaf mute, mute, hunchback, hunchbacked, dwarf, dwarfism, short stature, albino, albinism,
  vitiligo, cleft lip, cleft palate, harelip, limp, limps, limping, stutter, stammer, stammers,
  squint, cross-eyed, lazy eye, wheelchair, crutches, polio, paraplegic, paralysed, paralyzed,
  paralysis, epilepsy, epileptic, Down syndrome, Down's syndrome, autistic, haemophilia, hemophilia,
  sickle cell, cystic fibrosis, leukaemia, leukemia, lupus, leprosy, porphyria, narcolepsy, cerebral
  palsy, muscular dystrophy, multiple sclerosis, kidney transplant, heart transplant, Marfan,
  Tourette, Huntington's, progeria, rare disease, rare disorder, rare condition, rare illness, rare
  blood, genetic disorder, congenital, six fingers, extra finger, webbed, red hair, red-haired, gold
  tooth, gold teeth, green eyes, heterochromia, different coloured eyes, unusually tall, metres
  tall, feet tall, cm tall, # cm, two metres, fingers missing, lost an eye, lost his, lost her left,
  lost her right, lost a leg, lost an arm, lost a finger, lost two fingers, lost three fingers,
  disfigured, acid attack, branded, piercing, pierced, acid burns, keloid, eye patch, hearing aid,
  pacemaker, colostomy, hermaphrodite, intersex, facial, left hand, right hand, left arm, right arm,
  left leg, right leg, left eye, right eye, left cheek, right cheek, left ear, right ear, left foot,
  right foot, forehead, on her neck, on his neck, on her face, on his face, strawberry mark,
  port-wine stain, freckles, bald, HIV-positive
ages: aged #, age #, age of #, #-year-old, # year old, # years old, # years of age, # yr old, #
  y.o, turned #, # months old, #-month-old, #th birthday, #st birthday
number_words: zero, oh, nought, one, two, three, four, five, six, seven, eight, nine
quantity_before: of, about, around, nearly, almost, some, all, over, under, than, between, and,
  to, from, or, only, least, most, approximately, up to, the, with, for, by, into, other, another,
  another's, their, these, those, its, exactly, roughly, minus, plus, in, that
units: percent, per cent, million, millions, billion, thousand, hundred, km, kg, cm, m, metres,
  kilometres, miles, tonnes, tons, hours, minutes, days, weeks, months, years
money: euro, euros, dollar, dollars, pound, pounds, franc, francs, CFA, naira, cedi, cedis, rand,
  shilling, shillings, rupee, rupees, taka, peso, pesos, real, reais, yuan, yen, dinar, dinars,
  riyal, riyals, dirham, dirhams, ruble, rubles, roubles, lira, baht, birr, kwacha, dalasi, krone,
  kroner, kronor, zloty, USD, EUR, GBP, CHF, XOF, XAF, NGN, KES, ZAR, US$, RM, A$, CAD, AUD, NOK,
  SEK, DKK, HK$, NT$, S$, kyat, ringgit, dong, cents, leu, lei
capitals: Title, Division, Schedule, Court, Courts, Supreme, High, Appeal, Appeals, Cassation,
  Constitutional, District, Federal, Regional, Crown, County, Magistrates, Chamber, Grand, Tribunal,
  Bench, First, Instance, Assize, Criminal, Civil, Penal, Code, Procedure, Act, Acts, Law, Laws,
  Article, Articles, Section, Chapter, Part, Annex, Rule, Rules, Regulation, Regulations, Directive,
  Decision, Resolution, Recommendation, Decree, Ordinance, Constitution, Charter, Convention,
  Conventions, Protocol, Protocols, Treaty, Covenant, Declaration, Agreement, Compact, Plan,
  Strategy, Programme, Program, Project, Action, Guidelines, Principles, Ministry, Minister,
  Ministers, Government, Governments, Parliament, Senate, Congress, Assembly, Council, Commission,
  Committee, Board, Bureau, Office, Agency, Authority, Department, Directorate, Secretariat,
  Service, Services, Unit, Units, Task, Force, Group, Working, Conference, Summit, Forum, Network,
  Networks, Union, Organization, Organisation, State, States, Party, Parties, Member, Members,
  Nations, National, International, European, General, Public, Prosecution, Prosecutor, Prosecutors,
  Prosecutor's, Attorney, Attorneys, Police, Border, Guard, Customs, Immigration, Interior, Foreign,
  Affairs, Justice, Home, Labour, Labor, Health, Education, Social, Welfare, Security, Human,
  Rights, Trafficking, Persons, Smuggling, Migrants, Migration, Refugees, Children, Child, Women,
  Slavery, Forced, Status, Relating, Secretary, President, Director, Ombudsman, Rapporteur, Special,
  Model, Money, Laundering, Proceeds, Crime, Crimes, Organized, Organised, Transnational, Northern,
  Southern, Eastern, Western, Central, North, South, East, West, Africa, Asia, Internet, Web, Dark,
  Bible, Koran, Islam, Islamic, Christian, Muslim, God, English, Act's, Republic, Kingdom, Emirate,
  Province, Sea, Ocean, Gulf, Strait, Channel, Mediterranean, Sahara, Sahel, Schengen, Area, Zone,
  Victim, Victims, Witness, Defendant, Accused, Applicant, Appellant, Respondent, I, BC, AD, Euro,
  Monday, Tuesday
title_heads: Authority, Ombudsman, Fund, Court, Courts, Agreement, Programme, Programs, Procedure,
  Procedures, Act, Acts, Law, Laws, Code, Convention, Conventions, Protocol, Protocols, Treaty,
  Covenant, Charter, Constitution, Statute, Ordinance, Decree, Regulation, Regulations, Directive,
  Resolution, Recommendation, Declaration, Compact, Principles, Guidelines, Rules, Strategy,
  Framework, Ministry, Ministries, Minister, Parliament, Senate, Congress, Commission, Commissioner,
  Committee, Council, Secretariat, Department, Directorate, Inspectorate, Rapporteur, Tribunal,
  Assembly, Bill, Order, Penal, Prosecutor, Prosecution, Government
title_links: of, the, in, on, and, against, for, to, by, with, from, its, their, all, as, or, a
word_names: add, press, age, visa, job, peer, lex, view, map, fields, fund, will, may, mark, rose,
  grace, hope, faith, joy, art, rich, bill, frank, jack, pat, sue, rob, drew, chance, dawn, june,
  april, august, summer, autumn, iris, lily, ivy, violet, ruby, pearl, amber, crystal, angel,
  christian, mercy, patience, prudence, charity, constant, blessing, gift, precious, prince,
  princess, king, queen, major, earl, duke, dean, page, carol, robin, wren, jay, rusty, sandy,
  sunny, stormy, sky, star, heather, olive, holly, hazel, ginger, rosemary, basil, herb, guy, gene,
  hunter, mason, taylor, carter, cooper, tanner, fisher, ward, wade, lane, brook, cliff, dale, glen,
  forest, ray, ken, lance, miles, pierce, sterling, trace, victor, winner, happy, lucky, comfort,
  beauty, progress, justice, success, peace, victory, favour, goodness, destiny, harmony, honor,
  sincere, an, so, long, young, van, my, do, in, a, on, to, the, at, from, he, she, they, no, some,
  most, both, one, two, many, any, le, la, all, such, mo, see, mi, man, sun, sea, mae, max, more,
  ever, love, sam, tam, can, ban, once, lower, early, ha, hu, you, ye, lee, is, oh, has, had, de,
  even, sole, un, israel, jordan, chad, georgia, ireland, china, india, paris, asia, america, kenya,
  malta, cuba, london, chase, bond, story, harbor, legend, reason, ocean
verbs_after_name:
  *ed, slept, wept, spoke, ran, fell, sat, knew, thought, felt, lost, found, began,
  was, is, had, has, said, told, testified, recruited, met, went, came, left,
  fled, escaped, worked, lived, called, paid, took, brought, gave, kept, drove, sold, promised,
  arranged, admitted, denied, confessed, pleaded, helped, asked, wrote, returned, arrived,
  travelled, managed, ran, owned, married, explained, described, identified, recognised, recalled,
  received, sent, threatened, beat, raped, hid, and, who, later, then, also, never, did, could,
  would, from, reported, stated, claimed, says, tells
person_verbs: pleaded, denied, told, said, testified, admitted, confessed, recruited, promised,
  insisted, recalled, fled, wept, married, threatened, beat, hid, refused, ran away, escaped,
  slept, cried, phoned, begged, drove, posed, lied, boasted, appealed, apologised, kept the,
  collected the, met the, met her, met him
particles: de, van, von, der, den, da, dos, bin, bint, ibn, al, el, ben, ould, abu, ap, la
celebrated: champion, champions, Olympian, Olympic, medallist, medalist, beauty queen, record
  holder, record-holder, laureate, prize-winning, award-winning, prizewinner, national team,
  national squad, celebrity, influencer, YouTuber, TikToker, bestselling, famous, well-known, well
  known, renowned, celebrated, famed, prominent, film star, pop star, movie star, TV star, first
  lady, royal family, evening news, world record, household name, notorious, legendary, crown
  prince, heir to, Miss Universe, talent show, former minister, former president, former mayor,
  ex-minister, ex-president
""",
)
