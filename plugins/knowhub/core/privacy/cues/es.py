"""Cues of Spanish."""

from __future__ import annotations

from knowhub.core.privacy.cues.base import read_cues

SPANISH = read_cues(
    "es",
    """
months: enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre,
  noviembre, diciembre, ene, feb, abr, jun, jul, ago, sept, oct, nov, dic
day_words: primero, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce,
  trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiuno,
  veintidós, veintitrés, veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho,
  veintinueve, treinta, treinta y uno
day_links: de, del mes de, días del mes de, del
feasts: Navidad, Nochebuena, Nochevieja, Año Nuevo, día de Navidad, día de Reyes, Reyes Magos,
  Viernes Santo, Domingo de Ramos, Domingo de Resurrección, Pascua, día de Muertos, día de la
  Madre, día de la Independencia, Corpus Christi, Semana Santa, Carnaval, Todos los Santos, Año
  Viejo, día de los Inocentes, San Juan, Inmaculada, Asunción, Virgen de Guadalupe, Fiestas
  Patrias, día del Trabajo, Miércoles de Ceniza, Jueves Santo, San Valentín
at_words: at, arroba
dot_words: punto, dot
phone_words: teléfono, teléfonos, telefónico, telefónica, tel, tfno, móvil, celular, número,
  contacto, llamar, llamaba, llamó, llamada, llamadas, marcar, marcaba, fax, WhatsApp, Viber,
  Signal, SMS, localizable, línea, chip, tarjeta SIM, mensaje, mensajes, fijo, comunicarse, cel,
  escribir, escribía, whatsapp, contactar, contactaba, contactó
handle_words: Telegram, Instagram, Facebook, TikTok, Twitter, Snapchat, WeChat, Viber, Discord,
  Signal, Skype, YouTube, LinkedIn, Messenger, Badoo, Tinder, usuario, usuaria, perfil, cuenta,
  página, alias, apodo, nick, canal, pseudónimo, seudónimo, nombre de usuario, Threads, OnlyFans,
  PayPal, VK
id_words: pasaporte, DNI, NIE, NIF, CIF, RUT, RUN, RUC, CUIT, CUIL, CURP, RFC, INE, cédula, cédula
  de identidad, cédula de ciudadanía, CC, CI, documento, documento de identidad, identidad, carné,
  carnet, identificación, permiso, permiso de residencia, licencia, licencia de conducir,
  seguridad social, número de seguridad social, NSS, afiliación, cuenta, cuenta bancaria, IBAN,
  CLABE, CBU, tarjeta, tarjeta de crédito, tarjeta bancaria, IMEI, número de serie, partida,
  partida de nacimiento, acta de nacimiento, historia clínica, expediente clínico, paciente,
  visado, visa, TPS, DPI, NUI, folio, matrícula consular, credencial, clave de elector, interno,
  interna, recluso, remesa, giro, Western Union, MTCN, billete, reserva, libreta, monedero,
  dirección bitcoin, MMSI, OMI, refugiado, solicitud de asilo, A-number, registro, póliza, código,
  libreta naval, tarjeta roja
plate_words: matrícula, matrículas, placa, placas, patente, chapa, chapas, dominio, matriculado,
  matriculada, rodado, placa de rodaje, tablilla
vessel_words: buque, barco, embarcación, lancha, patera, cayuco, pesquero, buque pesquero, velero,
  yate, ferry, carguero, navío, bote, zodiac, goleta, remolcador, panga, motonave, M/N,
  arrastrero, catamarán, transbordador, petrolero, bautizado, bautizada, llamado, llamada,
  denominado, denominada, a bordo del, a bordo de la, nave, atunero, balandro, chalana, cuyo
  nombre
docket_words: causa, causa n, causa nro, expediente, expte, exp, expediente n, caso n, caso no,
  caso núm, recurso, recurso n, recurso de casación, rollo, rollo n, procedimiento, diligencias,
  diligencias previas, sumario, autos, carpeta, carpeta de investigación, carpeta judicial,
  averiguación previa, sentencia n, sentencia núm, sentencia nº, legajo, radicado, radicación,
  RUC, RIT, ROL, rol, proceso, proceso n, denuncia, denuncia n, oficio, noticia criminal, NUC,
  CUI, amparo, amparo directo, toca, registrada con, registrado con, número único, bajo el número,
  referencia, ref, juicio, juicio oral, juzgado, folio, atestado, resolución n, carátula,
  caratulada
law_words: artículo, artículos, art, arts, ley, leyes, ley n, decreto, código, reglamento,
  directiva, resolución, recomendación, protocolo, convención, convenio, tratado, párrafo,
  párrafos, apartado, apartados, inciso, incisos, capítulo, capítulos, título, sección, secciones,
  parte, anexo, anexos, regla, reglas, principio, objetivo, meta, ODS, página, páginas, p, pág,
  págs, pp, volumen, tomo, edición, fase, paso, pregunta, cuadro, figura, recuadro, módulo, punto,
  nivel, acuerdo, carta, declaración, decisión marco, decisión, constitución, circular, norma,
  indicador, plan, observación, nota, numeral, literal, disposición, libro, STCE, acordada, pacto,
  opinión, serie
street_before: calle, c/, avenida, av, avda, paseo, plaza, plazuela, camino, carretera, ctra,
  callejón, pasaje, jirón, jr, carrera, cra, cll, kra, transversal, diagonal, autopista, bulevar,
  boulevard, calzada, ronda, travesía, glorieta, vereda, manzana, mz, urbanización, urb, colonia,
  col, barrio, sector, conjunto, residencial, edificio, finca, rancho, km, polígono, prolongación,
  ruta, circunvalación, cuesta, alameda, rambla, malecón, privada, fraccionamiento, lote, cerrada,
  asentamiento
unit_words: piso, apartamento, apto, depto, departamento, dpto, casa, habitación, puerta, bloque,
  portal, escalera, interior, int, local, bodega, lote, manzana, torre, oficina, número, núm,
  planta, código postal, CP, C.P, apartado, apartado postal, km, kilómetro, parcela, nave, celda,
  cuarto, galpón, villa, cama, puesto, muelle, carpa, bis, mza, unidad, edificio, finca, nro
place_words: pueblo, ciudad, villa, municipio, aldea, caserío, barrio, colonia, distrito, cantón,
  comuna, corregimiento, vereda, parroquia, isla, campamento, localidad, ejido, comunidad,
  cabecera, puerto, playa, mercado, urbanización, pedanía, comarca, resguardo, paraje, estación,
  población
organisation_words: SL, S.L, SA, S.A, SAS, S.A.C, SRL, S.R.L, Ltda, Cía, C.V, empresa, compañía,
  sociedad, grupo, agencia, tienda, restaurante, bar, cantina, café, hotel, hostal, pensión,
  posada, motel, discoteca, club, prostíbulo, whiskería, salón, taller, finca, hacienda, rancho,
  estancia, granja, clínica, hospital, consultorio, hogar, refugio, albergue, casa, centro,
  escuela, colegio, liceo, universidad, instituto, iglesia, mezquita, templo, parroquia, convento,
  orfanato, asociación, fundación, supermercado, panadería, farmacia, fábrica, maquila,
  plantación, ingenio, mina, cine, textiles, transportes, inversiones, comercial, constructora,
  distribuidora, hermanos, hijos
titles: Sr, Sra, Srta, Sres, señor, señora, señorita, don, doña, D, Dª, Dña, Dr, Dra, doctor,
  doctora, Lic, licenciado, licenciada, Ing, ingeniero, ingeniera, Arq, Prof, profesor, profesora,
  maestro, maestra, Mtro, Mtra, padre, madre, hermana, hermano, sor, fray, pastor, pastora,
  monseñor, obispo, coronel, capitán, comandante, teniente, general, sargento, cabo, inspector,
  inspectora, comisario, comisaria, agente, oficial, juez, jueza, fiscal, abogado, abogada,
  presidente, presidenta, alcalde, alcaldesa, gobernador, gobernadora, ministro, ministra,
  senador, senadora, diputado, diputada, tío, tía, abuelo, abuela, mamá, papá, ña, mama, tata,
  comadre, compadre, príncipe, princesa, rey, reina, jefe, jefa, embajador, embajadora, cónsul,
  enfermera, enfermero, patrón, patrona, cacique, imán, rabino, jeque, cardenal, viuda
named: llamado, llamada, llamados, llamadas, se llama, se llamaba, que se llama, de nombre,
  nombre, nombres, apellido, apellidos, apodado, apodada, apodo, alias, conocido como, conocida
  como, conocidos como, conocido por, conocida por, mentado, mentada, a quien llamaban, le decían,
  le dicen, a quien decían, le llamaban, la llamaban, lo llamaban, se hacía llamar, se hace
  llamar, haciéndose llamar, bajo el nombre, bajo el nombre de, con el nombre de, a nombre de, en
  nombre de, identificado como, identificada como, identificó como, de apellido, de apellidos, de
  apodo, de sobrenombre, sobrenombre, mote, nombre real, verdadero nombre, nombre de pila, nombre
  artístico, se identificó como, se presentaba como, se presentó como, bautizado, bautizada,
  dicho, dicha, nacido, nacida, responde al nombre de, respondía al nombre de, registrado como,
  firmaba, firmaba como, pseudónimo, seudónimo, nombrado, nombrada, el tal, la tal, un tal, una
  tal
kin: hermano, hermanos, hermana, hermanas, madre, padre, padres, hijo, hijos, hija, hijas, marido,
  mujer, esposo, esposa, tío, tía, primo, prima, primos, sobrino, sobrina, abuela, abuelo, nieto,
  nieta, padrastro, madrastra, hijastro, hijastra, hermanastro, hermanastra, cuñado, cuñada,
  suegro, suegra, yerno, nuera, novio, novia, prometido, prometida, pareja, compañero, compañera,
  viuda, viudo, gemelo, gemela, mellizo, melliza, bebé, amigo, amiga, padrino, madrina, ahijado,
  ahijada, exmarido, exmujer, exesposo, exesposa, expareja, concubino, concubina, conviviente,
  vecino, vecina, comadre, compadre, colega, niño, niña, nene, nena, mamá, papá, amante
roles: acusado, acusada, procesado, procesada, imputado, imputada, víctima, víctimas, testigo,
  testigos, sospechoso, sospechosa, denunciante, querellante, demandante, recurrente, autor,
  autora, tratante, traficante, coyote, pollero, captador, captadora, reclutador, reclutadora,
  empleador, empleadora, dueño, dueña, gerente, encargado, encargada, proxeneta, cómplice, jefe,
  jefa, cabecilla, líder, capitán, patrón, chofer, chófer, conductor, conductora, intérprete,
  juez, jueza, fiscal, abogado, abogada, trabajadora social, enfermera, médico, guardia, guía,
  enganchador, enganchadora
people: mujer, mujeres, hombre, hombres, niña, niñas, niño, niños, chica, chico, muchacha,
  muchacho, joven, persona, personas, víctima, víctimas, superviviente, sobreviviente, migrante,
  refugiad*, ciudadan*, nacional, habitante, vecin*, aldean*, pobladora, poblador, extranjer*,
  miembro, pasajer*, testigo, acusad*, menor, adult*, adolescente, bebé, madre, padre, hij*,
  herman*, espos*, marido, viud*, huérfan*, gemel*, melliz*, alumn*, estudiante, graduad*,
  maestr*, profesor*, enfermer*, médic*, doctor*, partera, comadrona, cirujan*, dentista,
  farmacéutic*, veterinari*, abogad*, juez*, fiscal, policía, soldad*, militar, guardia, marin*,
  pescador*, agricultor*, campesin*, pastor*, ganader*, carnicer*, panader*, cociner*, camarer*,
  meser*, peluquer*, sastre, costurera, modista, tejedor*, alfarer*, carpinter*, electricista,
  mecánic*, chofer, conductor*, piloto, ingenier*, arquitect*, intérprete, traductor*, vendedor*,
  comerciante, emplead*, limpiadora, niñera, cuidador*, cantante, bailarin*, bailarina, músic*,
  actor, actriz, pintor*, poeta, escritor*, periodista, presentador*, modelo, deportista,
  futbolista, luchador*, boxeador*, atleta, campeon*, sacerdote, cura, imán, monja, monje, obispo,
  alcalde, alcaldesa, concejal*, diputad*, senador*, gobernador*, ministr*, embajador*, cónsul,
  diplomátic*, president*, director*, rector*, jef*, líder, cacique, investigador*, científic*,
  bibliotecari*, carter*, bomber*, miner*, aprendiz*, inquilin*, dueñ*, gerente, trabajador*,
  obrer*, jornaler*, sord*, mud*, cieg*, albin*, trans, transgénero, discapacitad*, indígena,
  afrodescendiente, musulman*, cristian*, judí*, evangélic*, católic*, gitan*, residente, ella,
  él, *ista, *dor, *dora, *era, *ero, familia, herrero, curander*, chamán, machi
only: el único, la única, único, única, los únicos, las únicas, el primero, la primera, primera,
  primer, el primer, los primeros, las primeras, el último, la última, el más joven, la más joven,
  el mayor, la mayor, el menor, la menor, el más viejo, la más vieja, la más anciana, el más
  anciano, el más alto, la más alta, el más rico, la más rica, el más famoso, la más famosa, el
  más conocido, la más conocida, el más pequeño, la más pequeña, ninguna otra, ningún otro, nadie
  más, una de las dos, uno de los dos, una de las tres, uno de los tres, una de las pocas, uno de
  los pocos, una de las primeras, uno de los primeros, una de las únicas, uno de los únicos, solo
  una, sólo una, solo uno, sola, el decano, la decana, el de mayor rango, la de mayor rango
not_people: momento, vía, prueba, pruebas, medio, medios, forma, manera, razón, motivo, base,
  cuestión,
  tribunal, corte, juzgado, caso, casos, sentencia, fallo, decisión, condena, pena, ley, país,
  países, Estado, Estados, región, vez, año, años, mes, meses, semana, día, días, etapa, fase,
  parte, lugar, punto, instancia, párrafo, apartado, artículo, elemento, excepción, condición,
  criterio, factor, fuente, documento, lengua, idioma, salida, recurso, opción, elección, fin,
  objetivo, vínculo, rastro, ingreso, herramienta, informe, estudio, reunión, sesión, delito,
  cargo, mitad, grupo, cosa, contacto, entrevista, audiencia, juicio, tratado, convenio,
  convención, protocolo, texto, uso, línea, trimestre, semestre, prioridad, respuesta, ayuda,
  grado, plan, nivel, riesgo, término, interés, oferta, orden, número, cantidad, parte de,
  proyecto, red, ejemplo, señal, dos, tres, edad de, medida
public_roles:
  cura, sacerdote, vicario, alguacil,
  alcalde, alcaldesa, intendente, gobernador, gobernadora, ministro, ministra, primer
  ministro, presidente, presidenta, expresidente, vicepresidente, vicepresidenta, senador,
  senadora, diputado, diputada, embajador, embajadora, cónsul, obispo, arzobispo, cardenal, rey,
  reina, príncipe, princesa, sultán, emir, cacique, general, coronel, almirante, comandante, jefe
  de policía, fiscal general, cantante, estrella, actor, actriz, futbolista, campeón, campeona,
  boxeador, boxeadora, atleta, deportista, medallista, influencer, youtuber, tiktoker, celebridad,
  famoso, famosa, magnate, multimillonario, reina de belleza, miss, pastor, imán, jefe de Estado,
  primera dama, candidato, candidata, líder de la oposición, líder del partido, premio, ganadora,
  ganador, presentador, presentadora, locutor, locutora, director de la escuela, directora de la
  escuela, rector, rectora, decano, decana, portavoz, humorista, rapero, novelista, empresario,
  empresaria, entrenador, entrenadora, concejal, concejala, comisario, comisaria, juez de paz,
  párroco, capo, diplomático, diplomática, político, política local, selección nacional, familia
  real, ex ministro, exministro, exministra, director, directora, torero, modelo, periodista
small_places: pueblo, ciudad, villa, municipio, aldea, caserío, barrio, colonia, distrito, cantón,
  comuna, corregimiento, vereda, parroquia, isla, campamento, localidad, ejido, comunidad,
  escuela, colegio, hospital, clínica, mezquita, iglesia, monasterio, convento, orfanato,
  embajada, consulado, ministerio, puerto, fábrica, oficina, cárcel, prisión, universidad,
  facultad, equipo, club, tribu, clan, región, provincia, departamento, comarca, valle, calle,
  finca, hacienda, empresa, centro de salud, mina, resguardo
service: chofer, chófer, niñera, empleada doméstica, empleada, empleado, guardaespaldas, escolta,
  cocinera, cocinero, secretaria, secretario, asistente, asesor, asesora, hogar, residencia,
  domicilio, abogado, abogada, enfermera, ahijado, ahijada, jardinero, ex, protegido, protegida,
  amante, amigo, amiga, criada, sirvienta, trabajaba para, al servicio de, al servicio del,
  pariente, familiar, familia del, familia de la, familia de un, casada con, casado con,
  descendiente, heredera, heredero, en casa del, en casa de la, en casa de un, miembro,
  emparentada, emparentado
family: *rillizos, *rillizas, *rillizo, *rilliza, viuda de, viudo de, madre de un, madre de una,
  padre de un, padre de una, mayor de #, mayor de cuatro, mayor de cinco, mayor de seis, mayor de
  siete, mayor de ocho, mayor de nueve, mayor de diez, mayor de once, mayor de doce, menor de
  cuatro, menor de cinco, menor de seis, menor de siete, menor de ocho, menor de nueve, menor de
  diez, menor de once, menor de doce, madre de #, padre de #, madre de dos, madre de tres, madre de
  cuatro, madre de cinco, madre de seis, madre de siete, madre de ocho, madre de nueve, madre de
  diez, madre de gemelos, madre de gemelas, madre de trillizos, madre de mellizos, padre de dos,
  padre de tres, padre de cuatro, padre de cinco, padre de seis, padre de siete, padre de ocho,
  padre de gemelos, padre de mellizos, gemelo, gemela, gemelos, gemelas, mellizo, melliza, mellizos,
  mellizas, trillizos, trillizas, la mayor de, el mayor de, la menor de, el menor de, la segunda de,
  la tercera de, la cuarta de, la quinta de, hija única, hijo único, sus dos hijos, sus tres hijos,
  sus cuatro hijos, sus cinco hijos, sus seis hijos, sus siete hijos, sus dos hijas, sus tres hijas,
  sus cuatro hijas, sus # hijos, sus # hijas, sus dos hermanos, sus tres hermanos, sus dos hermanas,
  sus tres hermanas, hermanos y, hermanas y, dos esposas, tres esposas, segunda esposa, tercera
  esposa, primera esposa, segundo hijo, tercer hijo, cuarto hijo, quinto hijo, sexto hijo, séptimo
  hijo, octavo hijo, séptima hija, quinta hija, cuyo padre, cuya madre, cuyos padres, cuyo hermano,
  cuya hermana, cuyo marido, cuyo esposo, cuya esposa, cuyo hijo, cuya hija, cuyos hijos, huérfana,
  huérfano, hermanastro, hermanastra, hija adoptiva, hijo adoptivo, embarazada de gemelos,
  embarazada de mellizos, viuda de, viuda desde, viuda a los, divorciada dos veces, casada tres
  veces, su hermano y su, su hermana y su, su hijo y su, su hija y su, nació muerto, medio hermano,
  media hermana
body: zurdo, zurda, pierna ortopédica, ortopédica, ceceaba, tartamudo, tartamuda, tatuaje, tatuajes,
  tatuado, tatuada, cicatriz, cicatrices, marca de nacimiento, lunar, lunares, mancha de nacimiento,
  quemadura, quemaduras, amputado, amputada, amputación, prótesis, pierna ortopédica, pata de palo,
  ojo de vidrio, ojo de cristal, tuerto, tuerta, manco, manca, cojo, coja, cojera, cojeaba, cojea,
  renguera, ciego, ciega, ciega de nacimiento, sordo, sorda, sordomudo, sordomuda, mudo, muda,
  jorobado, jorobada, enano, enana, enanismo, talla baja, albino, albina, albinismo, vitíligo, labio
  leporino, paladar hendido, tartamudo, tartamuda, tartamudez, tartamudea, tartamudeaba, bizco,
  bizca, estrabismo, silla de ruedas, muletas, polio, poliomielitis, parapléjico, parapléjica,
  tetrapléjica, paralítico, paralítica, parálisis, hemiplejia, epilepsia, epiléptico, epiléptica,
  síndrome de, autista, hemofilia, hemofílico, anemia falciforme, fibrosis quística, leucemia,
  lupus, lepra, porfiria, narcolepsia, distrofia, esclerosis múltiple, enfermedad rara, enfermedad
  genética, enfermedad congénita, malformación, seis dedos, dedo menos, dedos menos, le falta, le
  faltaba, le faltan, le faltaban, sin un dedo, sin un brazo, sin una pierna, sin un ojo, perdió un
  ojo, perdió un dedo, perdió dos dedos, perdió una mano, perdió la mano, perdió un brazo, perdió
  una pierna, pelirrojo, pelirroja, diente de oro, dientes de oro, ojos verdes, heterocromía, ojos
  de distinto color, desfigurado, desfigurada, ácido, marcado a fuego, marcada con, piercing,
  queloide, verruga, dos metros, mide #, medía #, cm, brazo izquierdo, brazo derecho, pierna
  izquierda, pierna derecha, mano izquierda, mano derecha, ojo izquierdo, ojo derecho, mejilla,
  ceja, frente izquierda, oreja izquierda, oreja derecha, pie izquierdo, pie derecho, en la cara, en
  el rostro, en el cuello, en la frente, audífono, marcapasos, trasplante de, trasplantada,
  trasplantado, seropositiva, seropositivo, VIH, calvo, intersexual, cuadripléjica, mutilada,
  mutilado, gibosa
ages: # años, de # años, # meses de edad, # años de edad
number_words: cero, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve
quantity_before: de, unos, unas, cerca de, casi, aproximadamente, más de, menos de, entre, y, a,
  o, sólo, solo, los, las, estos, estas, esos, otros, otras, con, por, contra, en, hasta, al
  menos, sobre, todos los, todas las, del, sus, que, para, el, la, cada, alrededor de
units: por ciento, millones, millón, mil, km, kg, m, cm
money: euro, euros, dólar, dólares, libra, libras, franco, francos, peso, pesos, sol, soles, real,
  reales, bolívar, bolívares, quetzal, quetzales, lempira, lempiras, colón, colones, córdoba,
  córdobas, balboa, balboas, guaraní, guaraníes, boliviano, bolivianos, yuan, yuanes, yen, yenes,
  dinar, dinares, dírham, dírhams, rublo, rublos, naira, USD, EUR, GBP, CHF, MXN, COP, ARS, CLP,
  PEN, sucre, sucres
capitals: General, Generales, Corte, Cortes, Tribunal, Tribunales, Juzgado, Sala, Audiencia,
  Cámara, Fiscalía, Fiscal, Ministerio, Ministro, Gobierno, Parlamento, Congreso, Senado,
  Asamblea, Comisión, Comité, Consejo, Oficina, Agencia, Autoridad, Departamento, Dirección,
  Secretaría, Servicio, Grupo, Conferencia, Cumbre, Foro, Red, Unión, Organización, Estado,
  Estados, Parte, Partes, Miembro, Miembros, Naciones, Unidas, Código, Ley, Leyes, Constitución,
  Carta, Convención, Convenio, Protocolo, Protocolos, Tratado, Pacto, Declaración, Acuerdo,
  Directiva, Reglamento, Resolución, Decisión, Recomendación, Decreto, Plan, Estrategia, Programa,
  Proyecto, Acción, Principios, Alto, Alta, Comisionado, Comisaría, Relator, Relatora, Secretario,
  Secretaria, Presidente, Presidenta, Director, Defensor, Defensoría, República, Reino,
  Federación, Norte, Sur, Este, Oeste, África, Asia, América, Occidente, Oriente, Medio,
  Mediterráneo, Mar, Océano, Sahara, Sahel, Golfo, Internet, Web, Schengen, Espacio, Víctima,
  Testigo, Trabajo, Interior, Justicia, Salud, Relaciones, Exteriores, Derechos, Humanos, Penal,
  Civil, Suprema, Supremo, Superior, Constitucional, Interamericana, Europeo, Europea, Nacional,
  Provincial, Federal, Trata, Personas, Tráfico, Ilícito, Migrantes, Biblia, Dios, Iglesia,
  Caribe, Centroamérica, Sudamérica, Pacífico, Atlántico, Fondo, Banco, Instituto, Centro,
  Coalición, Alianza, Iniciativa, Diálogo, Proceso, Mecanismo, Unidad, Brigada, Policía, Guardia,
  Aduanas, Migración, Migraciones, Pública, Público, Primera, Instancia, Casación, Apelación,
  Inspección, Trabajadores, Trabajadoras, Estatuto, Mujer, Niño, Adolescentes, Delincuencia,
  Organizada, Transnacional, Contra, Internacional, Euro, Latina
title_heads: Oral, Observatorio, Fondo, Defensor, Defensora, Programa, Acuerdo,
  Procuradora, Juzgado,
  Ley, Leyes, Código, Convención, Convenio, Convenios, Protocolo, Protocolos, Tratado, Pacto,
  Carta, Constitución, Estatuto, Ordenanza, Decreto, Reglamento, Directiva, Resolución,
  Recomendación, Declaración, Principios, Reglas, Estrategia, Ministerio, Ministro, Parlamento,
  Senado, Congreso, Comisión, Comité, Consejo, Secretaría, Departamento, Dirección, Inspección,
  Relator, Relatora, Tribunal, Corte, Asamblea, Fiscalía, Procuraduría, Defensoría, Autoridad,
  Gobierno, Policía, Superintendencia
title_links: de, del, lo, la, el, los, las, y, e, a, al, en, para, por, sobre, contra, con, o, sin,
  relativo, relativa
word_names: lea, marco, trace, norma, rosa, mercedes, dolores, consuelo, esperanza, fe, caridad,
  luz, sol, mar, cruz, reyes, pilar, soledad, nieves, flor, margarita, violeta, azucena, blanca,
  alba, estrella, paz, gracia, piedad, milagros, socorro, amparo, remedios, rocío, ángel, domingo,
  justo, primo, máximo, plácido, franco, clemente, inocencio, perla, victoria, gloria, concepción,
  asunción, ascensión, salvador, jesús, cielo, linda, celeste, bienvenido, pastor, leal, sara,
  paloma, mayo, abril, julio, ana, del, el, la, los, las, un, una, si, no, se, de, en, su, sin,
  al, tres, dos, son, con, por, para, entre, según, todo, toda, todos, ambos, israel, américa,
  áfrica, asia, india, china, cuba, ya, lo, ante, da, este, más, ha
verbs_after_name:
  *aba, *ia, *aron,
  fue, era, estaba, dijo, declaró, contó, relató, captó, reclutó, llevó, trajo,
  conoció, llegó, huyó, escapó, vivía, trabajaba, pagó, recibió, vendió, confesó, admitió, negó,
  explicó, viajó, salió, regresó, y, quien, que, se, le, lo, la, no, había, ha, tenía, denunció,
  testificó, murió
person_verbs: negó, negaba, admitió, confesó, declaró, se declaró, dijo, decía, contó, relató,
  afirmó, aseguró, reconoció, prometió, prometía, captó, captaba, reclutó, reclutaba, amenazó,
  amenazaba, golpeó, golpeaba, huyó, escapó, logró, consiguió, lloró, lloraba, dormía, vivía,
  trabajaba, cobraba, conducía, vigilaba, testificó, denunció, rechazó, se negó, fue detenido, fue
  detenida, fue condenado, fue condenada, fue absuelto, fue absuelta, escondía, guardaba, llevaba
particles: de, del, la, las, los, y, da, dos, bin, ben, el, al, san, santa, e, i
celebrated: campeón, campeona, campeonato, olímpico, olímpica, medallista, reina de belleza,
  plusmarquista, laureada, laureado, premiada, premiado, selección nacional, celebridad, famoso,
  famosa, célebre, conocido futbolista, conocida cantante, muy conocido, muy conocida, reconocido,
  reconocida, renombrado, renombrada, estrella, influencer, youtuber, tiktoker, primera dama,
  familia real, noticiero, telediario, récord, exministro, exministra, ex ministro, expresidente,
  ex presidente, exalcalde, ex alcalde, antiguo alcalde, antiguo ministro, popular cantante
""",
)
