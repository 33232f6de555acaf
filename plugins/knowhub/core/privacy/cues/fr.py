"""Cues of French."""

from __future__ import annotations

from knowhub.core.privacy.cues.base import read_cues

FRENCH = read_cues(
    "fr",
    """
months: janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre,
  décembre, janv, févr, avr, juil, sept, oct, nov, déc
day_words: premier, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize,
  quatorze, quinze, seize, dix-sept, dix-huit, dix-neuf, vingt, vingt et un, vingt-deux,
  vingt-trois, vingt-quatre, vingt-cinq, vingt-six, vingt-sept, vingt-huit, vingt-neuf, trente,
  trente et un
day_links: du mois de, de
feasts: Noël, jour de Noël, veille de Noël, réveillon, jour de l'An, Saint-Sylvestre, Pâques,
  lundi de Pâques, Pentecôte, Ascension, Toussaint, Assomption, fête nationale, Aïd el-Kébir, Aïd
  el-Fitr, Aïd, Tabaski, Korité, Mouloud, Gamou, Épiphanie, Mardi gras, Vendredi saint, fête du
  Travail, fête de l'Indépendance, Saint-Valentin, Nouvel An
at_words: at, arobase, arrobase, chez, arobas
dot_words: point, dot, pt
phone_words: téléphone, téléphones, téléphonique, tél, tel, portable, mobile, cellulaire, numéro,
  numéros, appel, appeler, appelait, appelé, appelée, joindre, joint, jointe, joignable,
  contacter, contacté, contactée, ligne, fax, télécopie, SMS, WhatsApp, Viber, Signal, composer,
  composait, carte SIM, puce, texto, messages, rappeler, Imo, fixe
handle_words: Telegram, Instagram, Facebook, TikTok, Twitter, Snapchat, WeChat, Viber, Discord,
  Signal, Skype, YouTube, LinkedIn, Messenger, Badoo, Tinder, pseudo, pseudonyme, identifiant,
  profil, page, compte, chaîne, nom d'utilisateur, utilisateur, login, VK, Leboncoin, Vinted,
  PayPal, blog, avatar, Reddit, Threads, Zalo, Imo, OnlyFans
id_words: passeport, passeport n, carte d'identité, carte nationale, pièce d'identité, CNI,
  identifiant, matricule, titre de séjour, permis, permis de conduire, permis de séjour,
  récépissé, visa, sécurité sociale, numéro de sécurité sociale, numéro national, NIR, NINA,
  numéro fiscal, SIRET, SIREN, RCS, compte, compte bancaire, IBAN, RIB, BIC, carte bancaire, carte
  bleue, carte, IMEI, numéro de série, acte de naissance, dossier médical, patiente, patient,
  écrou, numéro d'écrou, étranger, AGDREF, numéro étranger, OFPRA, demande d'asile, carte
  consulaire, carte de réfugié, carte d'électeur, carte vitale, livret de famille, permis de
  travail, mandat, transfert, Western Union, billet, réservation, badge, police, portefeuille,
  adresse bitcoin, MMSI, OMI, immatriculation, registre, carte de presse, NIF
plate_words: immatriculé, immatriculée, immatriculés, immatriculation, plaque, plaques, plaque
  minéralogique, numéro minéralogique
vessel_words: navire, bateau, pirogue, chalutier, bateau de pêche, cargo, ferry, voilier, yacht,
  embarcation, paquebot, vedette, canot, zodiac, pétrolier, boutre, goélette, barque, remorqueur,
  vraquier, porte-conteneurs, catamaran, caboteur, péniche, felouque, baptisé, baptisée, dénommé,
  dénommée, nommé, nommée, à bord du, à bord de la, à bord de l'
docket_words: affaire, affaire n, affaire no, dossier, dossier n, requête, requête no, requête n,
  pourvoi, pourvoi n, parquet, n de parquet, numéro de parquet, RG, n RG, répertoire général,
  minute, arrêt n, arrêt no, jugement n, jugement no, procédure, procès-verbal, PV, plainte,
  plainte n, instruction, information judiciaire, mandat, ordonnance n, cabinet, enregistrée sous,
  enregistré sous, sous le numéro, sous le n, référence, réf, rôle, rôle n, numéro d'affaire,
  décision n, commission rogatoire, cote, inscrite au rôle, greffe
law_words: article, articles, art, loi, lois, loi n, décret, décret n, code, ordonnance,
  règlement, directive, résolution, recommandation, protocole, convention, traité, paragraphe,
  paragraphes, par, alinéa, alinéas, al, chapitre, chapitres, titre, section, sections, partie,
  annexe, annexes, règle, règles, principe, objectif, cible, ODD, page, pages, p, pp, volume,
  tome, édition, phase, étape, question, tableau, figure, encadré, module, point, points, niveau,
  accord, charte, déclaration, décision-cadre, décision, constitution, arrêté, circulaire, norme,
  indicateur, plan, observation, note, cas, série, version, livre, STCE
street_before: rue, avenue, av, boulevard, bd, place, chemin, impasse, allée, route, quai, cours,
  passage, ruelle, square, sentier, villa, cité, lotissement, résidence, immeuble, hameau,
  lieu-dit, quartier, venelle, esplanade, promenade, rond-point, carrefour, chaussée, faubourg,
  montée, voie, parvis, zone, îlot, parcelle, carré, BP
unit_words: appartement, appt, apt, chambre, étage, bâtiment, bât, escalier, porte, villa, lot,
  numéro, parcelle, îlot, boîte postale, BP, CS, code postal, bis, ter, logement, studio, case,
  cellule, box, local, hangar, entrée, bloc, tour, cage, kilomètre, PK, borne, emplacement,
  conteneur, tente, lit, dortoir, maison, ferme, quai, cave
place_words: village, ville, commune, bourg, hameau, quartier, district, arrondissement, banlieue,
  île, camp, localité, canton, cercle, préfecture, port, plage, marché, paroisse, faubourg,
  bidonville, municipalité, oasis, vallée, gare, aéroport, poste-frontière
organisation_words: SARL, SA, SAS, SASU, EURL, SCI, SNC, société, entreprise, compagnie,
  établissements, Ets, groupe, agence, boutique, restaurant, bar, café, hôtel, auberge, maquis,
  discothèque, cabaret, boîte de nuit, club, salon, pressing, garage, ferme, domaine, clinique,
  hôpital, cabinet, foyer, refuge, centre, maison, école, lycée, collège, université, institut,
  église, mosquée, temple, paroisse, couvent, orphelinat, association, fondation, supermarché,
  boulangerie, pharmacie, usine, atelier, plantation, exploitation, gaec, EARL, cinéma, gîte
titles: M, MM, Mr, Mme, Mmes, Mlle, Me, Monsieur, Madame, Mademoiselle, Maître, Dr, Docteur,
  docteure, Pr, Professeur, professeure, sœur, soeur, frère, père, mère, abbé, pasteur, imam,
  cheikh, El Hadj, Elhadj, Hadj, hadja, marabout, thierno, serigne, colonel, capitaine,
  commandant, lieutenant, général, adjudant, sergent, brigadier, commissaire, inspecteur,
  gendarme, préfet, maire, juge, président, présidente, procureur, procureure, avocat, avocate,
  tonton, tata, tantie, tante, oncle, maman, papa, mamie, papy, dame, sieur, veuve, épouse,
  demoiselle, ministre, prince, princesse, roi, chef, Mama, évêque, mgr, monseigneur, dom,
  infirmière, infirmier, patron, patronne, ambassadeur, ambassadrice, consul, sénateur,
  gouverneur, sultan, lamido
named: nommé, nommée, nommés, dénommé, dénommée, prénommé, prénommée, appelé, appelée, surnommé,
  surnommée, dit, dite, alias, s'appelle, s'appelait, se nomme, se nommait, sous le nom, sous le
  nom de, sous le prénom de, du nom de, au nom de, connu sous, connue sous, connu comme, connue
  comme, pseudonyme, sobriquet, prénom, nom de famille, nom, se faisait appeler, se fait appeler,
  se faisant appeler, né, née, de son vrai nom, vrai nom, baptisé, identifié comme, identifiée
  comme, répondant au nom de, répondant au prénom de, répond au nom de, qu'on appelait, que l'on
  appelait, que tous appelaient, signait, signé, se présentait comme, enregistré sous, nom de
  guerre, nom de scène, de nom, ainsi nommé, susnommé, désigné comme, au nom d'emprunt, ci-après
kin: frère, frères, sœur, soeur, sœurs, mère, père, fils, fille, filles, mari, femme, époux,
  épouse, oncle, tante, cousin, cousine, neveu, nièce, grand-mère, grand-père, petit-fils,
  petite-fille, beau-père, belle-mère, beau-frère, belle-sœur, gendre, belle-fille, fiancé,
  fiancée, compagnon, compagne, concubin, concubine, veuve, veuf, jumeau, jumelle, enfant,
  enfants, bébé, parents, ami, amie, parrain, marraine, filleul, filleule, ex-mari, ex-femme,
  demi-frère, demi-sœur, aîné, aînée, cadet, cadette, benjamin, benjamine, maîtresse, amant,
  copain, copine, petit ami, petite amie, voisin, voisine, collègue
roles: prévenu, prévenue, accusé, accusée, victime, victimes, témoin, témoins, suspect, plaignant,
  plaignante, requérant, requérante, appelant, appelante, auteur, passeur, passeuse, trafiquant,
  trafiquante, recruteur, recruteuse, employeur, employeuse, gérant, gérante, patron, patronne,
  proxénète, complice, chef, cerveau, meneur, capitaine, chauffeur, interprète, logeur, logeuse,
  juge, procureur, avocat, avocate, éducateur, éducatrice, infirmière, médecin, gardien
people: femme, femmes, homme, hommes, fille, filles, garçon, garçons, enfant, enfants, personne,
  personnes, victime, victimes, survivant, survivante, rescapé, rescapée, migrant, migrante,
  réfugié, réfugiée, ressortissant, ressortissante, habitant, habitante, villageois*, citoyen*,
  étranger, étrangère, membre, passager, passagère, témoin, prévenu*, accusé*, mineur*, adulte,
  adolescent*, jeune, bébé, mère, père, fils, sœur, frère, épouse, mari, veuve, veuf, orphelin*,
  jumeau, jumelle, jumeaux, élève, étudiant*, diplômé*, enseignant*, instituteur, institutrice,
  professeur*, infirmière, infirmier, médecin, sage-femme, chirurgien*, dentiste, pharmacien*,
  vétérinaire, avocat*, juge, procureur*, magistrat*, policier, policière, soldat*, militaire,
  gendarme, marin*, pêcheur, pêcheuse, agriculteur, agricultrice, berger, bergère, éleveur,
  éleveuse, boucher, bouchère, boulanger, boulangère, cuisinier, cuisinière, serveur, serveuse,
  coiffeur, coiffeuse, couturier, couturière, tailleur, tisserand*, potier, potière, menuisier,
  menuisière, plombier, mécanicien*, chauffeur*, pilote, ingénieur*, architecte, interprète,
  traducteur, traductrice, vendeur, vendeuse, commerçant*, gérant*, patron*, employé*, domestique,
  femme de ménage, nourrice, aide-soignant*, chanteur, chanteuse, danseur, danseuse, musicien*,
  comédien*, acteur, actrice, peintre, poète, écrivain*, journaliste, présentateur, présentatrice,
  mannequin, sportif, sportive, footballeur, footballeuse, lutteur, lutteuse, boxeur, boxeuse,
  champion*, prêtre, imam, pasteur*, religieuse, moine, évêque, maire, mairesse, conseiller,
  conseillère, député*, sénateur, sénatrice, préfet*, gouverneur*, ministre, ambassadeur,
  ambassadrice, consul*, diplomate, président*, directeur, directrice, chef, cheffe, chercheur,
  chercheuse, scientifique, facteur, factrice, pompier, pompière, mineur de fond, apprenti*,
  locataire, interne, pensionnaire, sourd*, muet*, aveugle, albinos, trans, transgenre,
  handicapé*, amputé*, forgeron*, griot*, marabout*, guérisseur, guérisseuse, musulman*,
  chrétien*, juif, juive, protestant*, catholique, hindou*, bouddhiste, elle, il, lui, *euse,
  *trice, *ière, *iste, *ienne, famille, salarié*, saisonnier, saisonnière, résident*
only: le seul, la seule, seul, seule, les seuls, les seules, l'unique, unique, le premier, la
  première, première, premier, les premiers, les premières, le dernier, la dernière, le plus
  jeune, la plus jeune, le plus âgé, la plus âgée, le plus vieux, la plus vieille, le plus grand,
  la plus grande, le plus petit, la plus petite, le plus riche, la plus riche, le plus célèbre, la
  plus célèbre, le plus connu, la plus connue, l'aîné, l'aînée, le benjamin, la benjamine, aucun
  autre, aucune autre, nul autre, personne d'autre, une des deux, un des deux, l'une des deux,
  l'un des deux, une des trois, un des trois, l'une des trois, l'un des trois, une des rares, un
  des rares, l'une des rares, l'un des rares, l'une des seules, l'un des seuls, le doyen, la
  doyenne, tout premier, toute première, le plus haut gradé, la plus décorée, deux seules, deux
  seuls
not_people: moment, voie, preuve, preuves, moyen, moyens, raison, fait, faits, base, question,
  tribunal, cour,
  juridiction, affaire, arrêt, jugement, décision, condamnation, peine, loi, pays, État, États,
  région, fois, année, années, mois, semaine, jour, jours, étape, phase, partie, lieu, point,
  instance, paragraphe, alinéa, article, élément, exception, condition, critère, facteur, source,
  sources, document, langue, issue, recours, option, choix, but, objectif, lien, trace, revenu,
  outil, rapport, étude, réunion, session, infraction, chef d'accusation, moitié, groupe, chose,
  contact, entretien, audience, procès, traité, convention, protocole, texte, usage, ligne,
  ministre, semestre, trimestre, priorité, réponse, aide, responsabilité, degré, plan, niveau,
  risque, temps, abord, intérêt, offre, ordre, projet, réseau, forme, exemple, signe, deux, trois
public_roles:
  curé, prêtre, abbé, vicaire, chef de quartier, notaire du,
  maire, mairesse, préfet, préfète, sous-préfet, gouverneur, ministre, Premier
  ministre, président, présidente, vice-président, sénateur, sénatrice, député, députée,
  ambassadeur, ambassadrice, consul, consule, évêque, archevêque, cardinal, roi, reine, prince,
  princesse, sultan, émir, chef coutumier, chef de village, chef du village, chef traditionnel,
  général, colonel, amiral, commissaire, procureur général, chanteur, chanteuse, vedette, star,
  acteur, actrice, footballeur, footballeuse, champion, championne, boxeur, lutteur, athlète,
  médaillé, médaillée, influenceur, influenceuse, célébrité, milliardaire, reine de beauté, miss,
  imam, marabout, khalife, chef de l'opposition, chef de parti, première dame, chef de l'État,
  lauréat, lauréate, présentateur, présentatrice, animateur, animatrice, directeur d'école,
  directrice d'école, proviseur, proviseure, recteur, rectrice, doyen, bâtonnier, porte-parole,
  humoriste, rappeur, romancier, romancière, homme d'affaires, femme d'affaires, magnat,
  oligarque, entraîneur, sélectionneur, juge de paix, capitaine du port, receveur, diplomate,
  équipe nationale, homme politique, femme politique, famille royale, directeur, directrice,
  commandant, chef
small_places: village, ville, commune, bourg, hameau, île, quartier, canton, district,
  arrondissement, département, province, paroisse, camp, école, lycée, collège, hôpital, clinique,
  mosquée, église, monastère, couvent, orphelinat, ambassade, consulat, ministère, port, usine,
  bureau, prison, université, faculté, équipe, club, tribu, clan, région, localité, cercle,
  préfecture, vallée, rue, centre de santé, dispensaire, municipalité, plantation, entreprise
service: chauffeur, nourrice, domestique, bonne, garde du corps, cuisinier, cuisinière,
  secrétaire, assistant, assistante, conseiller, conseillère, foyer, résidence, domicile, avocat,
  avocate, infirmière, filleul, filleule, jardinier, ex, protégé, protégée, amant, maîtresse, ami,
  amie, femme de ménage, employée, employé, gouvernante, travaillait pour, au service du, au
  service de, parent, parente, proche, proche parent, apparenté, apparentée, mariée à, marié à,
  descendant, descendante, héritier, héritière, famille du, famille de la, famille d'un, membre,
  chez
family: *uplés, *uplées, veuve de, veuf de, mère d'un, mère d'une, père d'un, père d'une, parents de
  jumeaux, sextuplés, mère de #, père de #, mère de deux, mère de trois, mère de quatre, mère de
  cinq, mère de six, mère de sept, mère de huit, mère de neuf, mère de dix, mère de jumeaux, mère de
  jumelles, mère de triplés, père de deux, père de trois, père de quatre, père de cinq, père de six,
  père de sept, père de huit, père de neuf, père de jumeaux, père de jumelles, jumeau, jumelle,
  jumeaux, jumelles, triplés, triplées, aîné de, aînée de, aînée d'une, aîné d'une, cadet de,
  cadette de, cadette d'une, benjamin d', benjamine d', benjamine de, fille unique, fils unique,
  enfant unique, ses deux enfants, ses trois enfants, ses quatre enfants, ses cinq enfants, ses six
  enfants, ses sept enfants, ses # enfants, ses deux fils, ses trois fils, ses deux filles, ses
  trois filles, ses quatre filles, ses # filles, ses # fils, fratrie, frères et sœurs, frères et
  soeurs, deux épouses, trois épouses, quatre épouses, deuxième épouse, troisième épouse, quatrième
  épouse, seconde épouse, première épouse, coépouse, coépouses, deuxième enfant, troisième enfant,
  quatrième enfant, cinquième enfant, sixième enfant, septième enfant, huitième enfant, neuvième
  enfant, dixième enfant, dont la mère, dont le père, dont les parents, dont le frère, dont la sœur,
  dont la soeur, dont le mari, dont l'épouse, dont le fils, dont la fille, dont les enfants,
  orpheline, orphelin, demi-sœur, demi-soeur, demi-frère, fille adoptive, fils adoptif, enceinte de
  jumeaux, enceinte de jumelles, mort-né, son mari et ses, divorcée deux fois, mariée trois fois,
  veuve à, son fils et sa fille, sa sœur et, sa soeur et, son frère et, ses frères, ses sœurs, ses
  soeurs
body: jambe artificielle, bras artificiel, main artificielle, gaucher, gauchère, zozotait, zézayait,
  tatouage, tatouages, tatoué, tatouée, cicatrice, cicatrices, balafre, balafré, balafrée, tache de
  naissance, tache de vin, grain de beauté, marque de naissance, brûlure, brûlures, amputé, amputée,
  amputation, prothèse, jambe de bois, œil de verre, oeil de verre, borgne, manchot, manchote,
  unijambiste, aveugle, aveugle de naissance, sourd, sourde, sourd-muet, sourde-muette, muet,
  muette, bossu, bossue, nain, naine, nanisme, albinos, albinisme, vitiligo, bec-de-lièvre, fente
  labiale, boitait, boiteux, boiteuse, boitant, bégaie, bégayait, bègue, bégaiement, strabisme,
  louchait, fauteuil roulant, béquilles, polio, poliomyélite, paraplégique, tétraplégique, paralysé,
  paralysée, paralysie, hémiplégique, épilepsie, épileptique, trisomie, trisomique, autiste,
  hémophile, hémophilie, drépanocytose, drépanocytaire, mucoviscidose, leucémie, lupus, lèpre,
  lépreux, lépreuse, porphyrie, narcolepsie, myopathie, myopathe, sclérose en plaques, infirmité
  motrice, maladie rare, maladie orpheline, maladie génétique, syndrome de, malformation, six
  doigts, doigt en moins, doigts en moins, doigts manquants, il lui manque, lui manquait, manquait
  un, manque un, perdu un œil, perdu un oeil, perdu un doigt, perdu une main, perdu la main, perdu
  deux doigts, perdu trois doigts, perdu un bras, perdu une jambe, perdu l'usage, rousse, roux,
  cheveux roux, dent en or, dents en or, yeux vairons, yeux verts, défiguré, défigurée, vitriolée,
  acide, scarifications, scarifié, scarifiée, excroissance, piercing, chéloïde, difforme, mesurant,
  mètre quatre-vingt, deux mètres, cm, bras gauche, bras droit, jambe gauche, jambe droite, main
  gauche, main droite, œil gauche, œil droit, oeil gauche, oeil droit, joue gauche, joue droite,
  oreille gauche, oreille droite, pied gauche, pied droit, pied bot, sur la joue, sur le front, au
  front, au visage, sur le visage, dans le cou, sur le cou, au cou, appareil auditif, pacemaker,
  greffe du, greffe de, greffée, greffé, séropositive, séropositif, chauve, intersexe, estropié,
  estropiée
ages: âgé de # ans, âgée de # ans, âgés de # ans, âgées de # ans, # ans, # mois, âgé de vingt,
  âgée de vingt, âgée de trente, âgé de trente
number_words: zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf
quantity_before: de, des, sur, environ, quelque, quelques, près de, plus de, moins de, entre, et,
  à, ou, seulement, les, ces, leurs, ses, pour, contre, par, aux, dont, tous les, toutes les,
  jusqu'à, au moins, soit, avec, dans, en, presque, la, le, du, vers, autres, que, chaque
units: pour cent, pourcent, millions, million, milliards, milliard, mille, km, kg, m, cm
money: euro, euros, dollar, dollars, livre, livres, franc, francs, CFA, F CFA, FCFA, naira, cedi,
  cedis, rand, shilling, shillings, roupie, roupies, peso, pesos, réal, réals, reais, yuan, yuans,
  yen, yens, dinar, dinars, rial, rials, riyal, riyals, dirham, dirhams, rouble, roubles, lire,
  lires, baht, birr, couronnes, zloty, gourde, gourdes, USD, EUR, GBP, CHF, XOF, XAF, MAD, TND,
  DZD, CAD, leu, lei, ariary, ouguiya, centimes
capitals: Instance, Général, Générale, Cour, Cours, Tribunal, Conseil, Chambre, Parquet, Ministère,
  Ministre, Gouvernement, Parlement, Assemblée, Sénat, Commission, Comité, Bureau, Office, Agence,
  Autorité, Département, Direction, Secrétariat, Service, Services, Groupe, Conférence, Sommet,
  Forum, Réseau, Union, Organisation, État, États, Partie, Parties, Membre, Membres, Nations,
  Unies, Code, Loi, Lois, Constitution, Charte, Convention, Conventions, Protocole, Protocoles,
  Traité, Pacte, Pactes, Déclaration, Accord, Directive, Règlement, Résolution, Décision,
  Recommandation, Décret, Plan, Stratégie, Programme, Projet, Action, Principes, Lignes,
  Haut-Commissariat, Haut, Haute, Commissariat, Rapporteur, Rapporteuse, Secrétaire, Président,
  Présidente, Directeur, Procureur, Défenseur, République, Royaume, Fédération, Nord, Sud, Est,
  Ouest, Afrique, Asie, Occident, Orient, Méditerranée, Mer, Océan, Sahara, Sahel, Golfe,
  Internet, Web, Schengen, Espace, Victime, Témoin, Travail, Intérieur, Justice, Santé, Affaires,
  Étrangères, Français, Anglais, Euro, Coran, Bible, Dieu, Église, Moyen, Proche, Extrême,
  Balkans, Caraïbes, Pacifique, Fonds, Banque, Institut, Centre, Coalition, Alliance, Initiative,
  Dialogue, Processus, Mécanisme, Cellule, Brigade, Police, Gendarmerie, Douane, Garde,
  Frontières, Assises, Cassation, Appel, Correctionnel
title_heads: Observatoire, Fonds, Défenseure, Programme, Accord,
  Procédure, Loi, Lois, Code,
  Convention, Conventions, Protocole, Protocoles, Traité, Pacte, Charte, Constitution, Statut,
  Ordonnance, Décret, Règlement, Directive, Résolution, Recommandation, Déclaration, Principes,
  Règles, Stratégie, Ministère, Ministre, Parlement, Sénat, Commission, Comité, Conseil,
  Secrétariat, Département, Direction, Inspection, Rapporteur, Rapporteuse, Tribunal, Cour,
  Assemblée, Parquet, Office, Autorité, Haut-Commissariat, Commissariat, Défenseur, Gouvernement
title_links: de, du, des, d, la, le, les, l, et, à, au, aux, en, pour, par, sur, contre, relative,
  relatif, sans, dans
word_names: rose, grâce, pierre, marguerite, violette, olive, prudence, constance, félicité,
  parfait, dieudonné, blanche, aimé, aimée, désiré, désirée, clément, clémence, céleste, ange,
  noël, avril, victoire, espérance, modeste, juste, christian, fleur, perle, iris, jade, claire,
  laurier, marin, martial, innocent, innocente, placide, fidèle, merveille, bienvenu, bienvenue,
  bonne, gentil, honoré, honorée, lune, max, maxime, sévère, reine, prince, princesse, roi,
  roland, ma, le, la, les, un, de, en, an, il, elle, on, si, tout, tous, mai, mars, fine, paul,
  sur, des, son, sa, sans, sous, france, paris, chine, inde, israël, bon, ses, ce, et, mais, or,
  du
verbs_after_name:
  *ait,
  a, avait, est, était, fut, dit, déclara, expliqua, raconte, raconta, affirme,
  recrutait, recruta, logeait, vivait, travaillait, partit, quitta, rencontra, arriva, fuit,
  s'est, s'était, et, qui, puis, lui, reconnaît, nie, confirme, témoigne, se, ne, n'a, y, en, l'a
person_verbs: conteste, contestait, contesta, nie, niait, nia, avoue, avouait, avoua, reconnaît,
  reconnaissait, reconnut, dit, disait, déclare, déclarait, déclara, affirme, affirmait, affirma,
  raconte, racontait, raconta, promettait, promit, recrutait, recruta, hébergeait, hébergea,
  surveillait, conduisait, encaissait, menaçait, menaça, frappait, s'enfuit, s'est enfui, s'est
  enfuie, a plaidé, a reconnu, a nié, a avoué, a déclaré, a raconté, a menacé, a promis, a
  recruté, a fui, a pleuré, a témoigné, a admis, a contesté, avait promis, avait recruté, tenait,
  pleurait, travaillait, dormait, vivait, logeait, refusa, refusait, a refusé, a été arrêté, a été
  arrêtée, a été condamné, a été condamnée, a été relaxé, a été relaxée, a été entendu, a été
  entendue
particles: de, du, des, la, le, von, van, ben, ould, mint, el, al, da, dos, di, bin, d
celebrated: champion, championne, championnat, olympique, médaillé, médaillée, reine de beauté,
  recordman, recordwoman, lauréat, lauréate, primé, primée, équipe nationale, célébrité, célèbre,
  célèbres, connu de tous, connue de tous, bien connu, bien connue, renommé, renommée, réputé,
  réputée, vedette, influenceur, influenceuse, youtubeuse, youtubeur, première dame, famille
  royale, journal télévisé, record du monde, ancien ministre, ancienne ministre, ancien président,
  ancien maire, ancien préfet, ex-ministre, ex-président, notable
""",
)
