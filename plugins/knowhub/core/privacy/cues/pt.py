"""Cues of Portuguese."""

from __future__ import annotations

from knowhub.core.privacy.cues.base import read_cues

PORTUGUESE = read_cues(
    "pt",
    """
months: janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro,
  dezembro, jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez
day_words: primeiro, um, dois, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze,
  treze, catorze, quatorze, quinze, dezesseis, dezasseis, dezessete, dezassete, dezoito, dezenove,
  dezanove, vinte, vinte e um, vinte e dois, vinte e três, vinte e quatro, vinte e cinco, vinte e
  seis, vinte e sete, vinte e oito, vinte e nove, trinta, trinta e um
day_links: de, do mês de, dias do mês de
feasts: Natal, véspera de Natal, dia de Natal, Ano Novo, Réveillon, Páscoa, Sexta-Feira Santa,
  Carnaval, dia de Finados, Finados, Corpus Christi, dia das Mães, dia dos Pais, dia da
  Independência, São João, dia de Reis, Todos os Santos, Tiradentes, dia do Trabalho, Quarta-Feira
  de Cinzas, Nossa Senhora Aparecida, dia da Consciência Negra, passagem de ano
at_words: at, arroba
dot_words: ponto, dot
phone_words: telefone, telefones, telefônico, telefónico, telefônica, tel, celular, telemóvel,
  número, contato, contacto, ligar, ligava, ligou, ligações, chamada, chamadas, fax, WhatsApp,
  Zap, Viber, Signal, SMS, linha, chip, mensagem, mensagens, fixo, discar, discava, contatar,
  contactar, ramal, cartão SIM, falava pelo
handle_words: Telegram, Instagram, Facebook, TikTok, Twitter, Snapchat, WeChat, Viber, Discord,
  Signal, Skype, YouTube, LinkedIn, Messenger, Badoo, Tinder, usuário, utilizador, perfil, conta,
  página, apelido, nick, canal, pseudônimo, pseudónimo, nome de usuário, Threads, Kwai, OnlyFans,
  login, arroba
id_words: passaporte, RG, CPF, CNPJ, identidade, carteira de identidade, bilhete de identidade,
  BI, cartão de cidadão, NIF, NISS, CNH, carta de condução, carteira de motorista, carteira de
  trabalho, CTPS, PIS, título de eleitor, título eleitoral, RNE, RNM, SUS, cartão SUS, matrícula,
  documento, registro, autorização de residência, título de residência, visto, conta, conta
  bancária, conta corrente, agência, IBAN, NIB, Pix, chave Pix, cartão, cartão de crédito, cartão
  bancário, IMEI, número de série, certidão de nascimento, assento, prontuário, paciente,
  protocolo, segurança social, remessa, Western Union, MTCN, bilhete, reserva, carteira, endereço
  bitcoin, MMSI, IMO, refugiado, DIRE, NUIT, cédula, identificação, licença, apólice, código,
  detento, recluso, pedido de asilo, crachá
plate_words: placa, placas, matrícula, matrículas, matriculado, matriculada, emplacado, emplacada,
  chapa
vessel_words: navio, barco, embarcação, lancha, traineira, pesqueiro, barco de pesca, veleiro,
  iate, ferry, cargueiro, bote, canoa, jangada, rebocador, balsa, saveiro, escuna, petroleiro,
  catamarã, batizado, batizada, chamado, chamada, denominado, denominada, a bordo do, a bordo da,
  arrastão, atuneiro, gaiola, voadeira, baleeira, graneleiro, nome
docket_words: processo, processo n, processo nº, autos, autos n, ação penal, ação penal n,
  apelação, apelação criminal, apelação n, recurso, recurso n, recurso especial, habeas corpus,
  HC, REsp, inquérito, inquérito n, inquérito policial, IP, boletim de ocorrência, BO, B.O,
  denúncia n, mandado, mandado n, caso n, expediente, referência, ref, registrado sob, registado
  sob, sob o número, sob o n, acórdão n, carta precatória, notícia de fato, NUIPC, petição,
  agravo, agravo n, reclamação, medida cautelar, queixa n, procedimento, TC, sentença n,
  distribuído sob, autuado sob, protocolo
law_words: artigo, artigos, art, arts, lei, leis, lei n, decreto, decreto-lei, código,
  regulamento, diretiva, directiva, resolução, recomendação, protocolo, convenção, tratado,
  parágrafo, parágrafos, inciso, incisos, alínea, alíneas, capítulo, capítulos, título, seção,
  secção, parte, anexo, anexos, regra, regras, princípio, objetivo, meta, ODS, página, páginas, p,
  pág, págs, pp, volume, tomo, edição, fase, etapa, pergunta, quadro, figura, caixa, módulo,
  ponto, nível, acordo, carta, declaração, decisão, constituição, portaria, norma, indicador,
  plano, observação, nota, número, item, súmula, pacto, livro
street_before: rua, r, avenida, av, travessa, tv, praça, largo, alameda, al, estrada, rodovia,
  rod, beco, viela, ladeira, calçada, quadra, qd, conjunto, condomínio, loteamento, bairro, vila,
  edifício, ed, sítio, fazenda, setor, via, km, ramal, passagem, vereda, rotunda, caminho, quinta,
  bloco, lote, jardim, parque, chácara, gleba, BR, azinhaga
unit_words: apartamento, apto, ap, casa, quarto, andar, bloco, porta, sala, loja, lote, quadra,
  torre, número, nº, n, CEP, código postal, caixa postal, km, quilômetro, quilómetro, galpão, box,
  cela, sobrado, fundos, cobertura, fração, piso, lado, esquerdo, direito, cama, armazém, tenda,
  barraco, cais, condomínio, edifício
place_words: vila, cidade, município, aldeia, povoado, bairro, freguesia, distrito, concelho,
  comuna, ilha, acampamento, localidade, comunidade, porto, praia, mercado, favela, assentamento,
  quilombo, arraial, lugarejo, subúrbio, vilarejo, povoação, posto, colônia, garimpo, morro,
  reserva
organisation_words: Ltda, Lda, S.A, SA, ME, EIRELI, MEI, empresa, companhia, sociedade, grupo,
  agência, loja, restaurante, bar, boteco, lanchonete, café, hotel, pousada, motel, pensão, boate,
  clube, casa noturna, salão, oficina, confecções, confecção, fazenda, granja, sítio, clínica,
  hospital, abrigo, casa, lar, centro, escola, colégio, liceu, universidade, instituto, igreja,
  mesquita, templo, paróquia, convento, orfanato, associação, fundação, supermercado, padaria,
  farmácia, fábrica, usina, plantação, mina, cinema, transportes, comércio, construtora,
  distribuidora, irmãos, filhos, carvoaria, serraria
titles: Sr, Sra, Srta, Srs, senhor, senhora, senhorita, menina, dom, dona, D, Dr, Dra, doutor,
  doutora, Eng, engenheiro, engenheira, Prof, Profª, professor, professora, mestre, padre, madre,
  irmã, irmão, frei, freira, pastor, pastora, bispo, coronel, capitão, comandante, tenente,
  general, sargento, cabo, soldado, inspetor, inspetora, inspector, delegado, delegada,
  comissário, agente, juiz, juíza, desembargador, desembargadora, promotor, promotora, procurador,
  procuradora, advogado, advogada, presidente, presidenta, prefeito, prefeita, governador,
  governadora, ministro, ministra, senador, senadora, deputado, deputada, vereador, vereadora,
  tio, tia, avó, avô, vovó, vovô, mãe, pai, seu, nhá, mama, papá, príncipe, princesa, rei, rainha,
  chefe, embaixador, embaixadora, cônsul, enfermeira, enfermeiro, patrão, patroa, cacique, pajé,
  imã, xeque, soba, régulo, compadre, comadre, mano, mana
named: chamado, chamada, chamados, chamadas, se chama, se chamava, chama-se, chamava-se, que se
  chama, de nome, nome, nomes, sobrenome, apelido, apelidado, apelidada, alcunha, de alcunha,
  alcunhado, alcunhada, vulgo, conhecido como, conhecida como, conhecidos como, conhecido por,
  conhecida por, codinome, mais conhecido, a quem chamavam, era chamado de, era chamada de, se
  fazia chamar, se apresentava como, apresentou-se como, apresentava-se como, sob o nome, sob o
  nome de, com o nome de, em nome de, identificado como, identificada como, identificou-se como,
  nome verdadeiro, nome real, nome artístico, nome de guerra, nome social, nome próprio, batizado,
  batizada, dito, dita, nascido, nascida, atende por, atendia por, responde por, pelo nome de,
  pelo nome, registrado como, assinava, assinava como, pseudônimo, pseudónimo, de sobrenome, um
  tal, uma tal, o tal, a tal, intitulado
kin: irmão, irmãos, irmã, irmãs, mãe, pai, pais, filho, filhos, filha, filhas, marido, mulher,
  esposo, esposa, tio, tia, primo, prima, sobrinho, sobrinha, avó, avô, neto, neta, padrasto,
  madrasta, enteado, enteada, cunhado, cunhada, sogro, sogra, genro, nora, namorado, namorada,
  noivo, noiva, companheiro, companheira, parceiro, parceira, viúva, viúvo, gêmeo, gêmea, gémeo,
  gémea, bebê, bebé, amigo, amiga, padrinho, madrinha, afilhado, afilhada, ex-marido, ex-mulher,
  ex-companheiro, meio-irmão, meia-irmã, vizinho, vizinha, colega, menino, menina, amante, caçula,
  primogênito
roles: réu, ré, acusado, acusada, vítima, vítimas, testemunha, testemunhas, suspeito, suspeita,
  arguido, arguida, denunciado, denunciada, queixoso, apelante, recorrente, requerente, autor,
  autora, traficante, coiote, aliciador, aliciadora, recrutador, recrutadora, empregador,
  empregadora, dono, dona, gerente, encarregado, encarregada, proxeneta, cafetão, cafetina,
  cúmplice, chefe, líder, capataz, gato, capitão, motorista, intérprete, juiz, juíza, promotor,
  promotora, procurador, advogado, advogada, assistente social, enfermeira, médico, guarda,
  passador, fazendeiro, fiscal, patrão, patroa
people: mulher, mulheres, homem, homens, menina, meninas, menino, meninos, rapariga, rapaz, moça,
  moço, jovem, criança, crianças, pessoa, pessoas, vítima, vítimas, sobrevivente, migrante,
  imigrante, refugiad*, cidadã, cidadão, habitante, morador*, aldeã, aldeão, estrangeir*, membro,
  passageir*, testemunha, acusad*, réu, ré, menor, adult*, adolescente, bebê, bebé, mãe, pai,
  filh*, irmã, irmão, espos*, marido, viúv*, órfã, órfão, gême*, géme*, alun*, estudante, formad*,
  professor*, enfermeir*, médic*, parteira, cirurgi*, dentista, farmacêutic*, veterinári*,
  advogad*, juiz, juíza, promotor*, polici*, soldad*, militar, guarda, marinheir*, pescador*,
  agricultor*, camponês, camponesa, pastor*, criador*, açougueir*, padeir*, cozinheir*, garçom,
  garçonete, empregad*, cabeleireir*, alfaiate, costureir*, tecelã, oleir*, carpinteir*,
  eletricista, mecânic*, motorista, piloto, engenheir*, arquitet*, intérprete, tradutor*,
  vendedor*, comerciante, faxineira, doméstica, babá, ama, cuidador*, cantor*, bailarin*,
  dançarin*, músic*, ator, atriz, pintor*, poeta, escritor*, jornalista, apresentador*, modelo,
  atleta, futebolista, jogador*, lutador*, boxeador*, campeã, campeão, padre, imã, freira, monge,
  bispo, prefeit*, vereador*, deputad*, senador*, governador*, ministr*, embaixador*, cônsul,
  diplomata, president*, diretor*, reitor*, chefe, líder, cacique, pesquisador*, cientista,
  bibliotecári*, carteir*, bombeir*, mineir*, aprendiz, inquilin*, don*, gerente, trabalhador*,
  operári*, surd*, mud*, ceg*, albin*, trans, travesti, deficiente, indígena, quilombola,
  muçulman*, cristã*, judeu, judia, evangélic*, católic*, cigan*, residente, ela, ele, *ista,
  *dor, *dora, *eira, *eiro, família, curandeir*, benzedeira, ferreir*
only: o único, a única, único, única, os únicos, as únicas, o primeiro, a primeira, primeira,
  primeiro, os primeiros, as primeiras, o último, a última, o mais novo, a mais nova, o mais
  jovem, a mais jovem, o mais velho, a mais velha, o mais idoso, a mais idosa, o mais alto, a mais
  alta, o mais rico, a mais rica, o mais famoso, a mais famosa, o mais conhecido, a mais
  conhecida, nenhuma outra, nenhum outro, ninguém mais, uma das duas, um dos dois, uma das três,
  um dos três, uma das poucas, um dos poucos, uma das raras, um dos raros, uma das primeiras, um
  dos primeiros, uma das únicas, um dos únicos, só uma, só um, apenas uma, apenas um, o caçula, a
  caçula, o decano, a decana, a sós, sozinha, exclusiva
not_people: prova, provas, meio, meios, forma, maneira, razão, motivo, base, questão, tribunal,
  juízo, vara, caso, casos, sentença, decisão, condenação, pena, lei, país, países, Estado,
  Estados, região, vez, ano, anos, mês, meses, semana, dia, dias, etapa, fase, parte, lugar,
  ponto, instância, parágrafo, artigo, elemento, exceção, condição, critério, fator, fonte,
  documento, língua, saída, recurso, opção, escolha, fim, objetivo, vínculo, rasto, rendimento,
  renda, ferramenta, relatório, estudo, reunião, sessão, crime, delito, metade, grupo, coisa,
  contato, contacto, entrevista, audiência, julgamento, tratado, convenção, protocolo, texto, uso,
  linha, trimestre, semestre, prioridade, resposta, ajuda, grau, plano, nível, risco, interesse,
  oferta, ordem, projeto, rede, exemplo, sinal, dois, três, refeição, quarto, banheiro, lado,
  turma, câmara, secção, seção
public_roles:
  pároco, sacerdote, vigário,
  prefeito, prefeita, presidente da câmara, governador, governadora, ministro,
  ministra, primeiro-ministro, presidente, presidenta, ex-presidente, vice-presidente, senador,
  senadora, deputado, deputada, vereador, vereadora, embaixador, embaixadora, cônsul, bispo,
  arcebispo, cardeal, rei, rainha, príncipe, princesa, sultão, emir, cacique, soba, régulo,
  general, coronel, almirante, comandante, delegado, procurador-geral, cantor, cantora, estrela,
  ator, atriz, futebolista, jogador de futebol, campeão, campeã, boxeador, lutador, atleta,
  medalhista, influenciador, influenciadora, youtuber, celebridade, famoso, famosa, magnata,
  bilionário, rainha de beleza, miss, pastor, imã, chefe de Estado, primeira-dama, candidato,
  candidata, líder da oposição, líder do partido, vencedora, vencedor, apresentador,
  apresentadora, locutor, diretor da escola, diretora da escola, reitor, reitora, decano,
  porta-voz, humorista, rapper, romancista, empresário, empresária, treinador, treinadora, padre,
  juiz de paz, ex-ministro, ex-ministra, diplomata, político, política, seleção, família real,
  bicheiro, diretor, diretora, sertanejo, modelo, jornalista
small_places: vila, cidade, município, aldeia, povoado, bairro, freguesia, distrito, concelho,
  comuna, ilha, acampamento, localidade, comunidade, escola, colégio, hospital, clínica, mesquita,
  igreja, mosteiro, convento, orfanato, embaixada, consulado, ministério, porto, fábrica,
  escritório, prisão, cadeia, universidade, faculdade, equipe, equipa, clube, tribo, clã, região,
  província, departamento, comarca, vale, rua, fazenda, empresa, posto de saúde, mina, quilombo,
  favela, vilarejo, paróquia
service: motorista, babá, ama, empregada, empregado, empregada doméstica, segurança,
  guarda-costas, cozinheira, cozinheiro, secretária, secretário, assistente, assessor, assessora,
  casa, residência, domicílio, advogado, advogada, enfermeira, afilhado, afilhada, jardineiro, ex,
  protegido, protegida, amante, amigo, amiga, criada, trabalhava para, ao serviço de, a serviço
  de, a serviço do, parente, familiar, família do, família da, família de um, casada com, casado
  com, descendente, herdeira, herdeiro, membro, aparentada, aparentado
family: *êxtuplos, *trigêmeos, *trigémeos, *drigêmeos, *drigémeos, *uádruplos, *uíntuplos,
  *éptuplos, viúvo de, mãe de um, mãe de uma, pai de um, pai de uma, mãe de #, pai de #, mãe de
  dois, mãe de duas, mãe de três, mãe de quatro, mãe de cinco, mãe de seis, mãe de sete, mãe de
  oito, mãe de nove, mãe de dez, mãe de gêmeos, mãe de gémeos, mãe de gêmeas, mãe de trigêmeos, pai
  de dois, pai de duas, pai de três, pai de quatro, pai de cinco, pai de seis, pai de sete, pai de
  oito, pai de gêmeos, pai de gémeos, gêmeo, gêmea, gêmeos, gêmeas, gémeo, gémea, gémeos, gémeas,
  trigêmeos, trigémeos, trigêmeas, a mais velha de, o mais velho de, a mais nova de, o mais novo de,
  a caçula de, o caçula de, a segunda de, a terceira de, a quarta de, a quinta de, filha única,
  filho único, seus dois filhos, seus três filhos, seus quatro filhos, seus cinco filhos, seus seis
  filhos, seus sete filhos, suas duas filhas, suas três filhas, suas quatro filhas, seus # filhos,
  suas # filhas, os dois filhos, os três filhos, seus dois irmãos, suas duas irmãs, suas três irmãs,
  seus três irmãos, duas esposas, três esposas, segunda esposa, terceira esposa, primeira esposa,
  segundo filho, terceiro filho, quarto filho, quinto filho, sexto filho, sétimo filho, oitavo
  filho, sétima filha, quinta filha, cujo pai, cuja mãe, cujos pais, cujo irmão, cuja irmã, cujo
  marido, cuja esposa, cujo filho, cuja filha, cujos filhos, órfã, órfão, meio-irmão, meia-irmã,
  filha adotiva, filho adotivo, grávida de gêmeos, grávida de gémeos, viúva de, viúva desde, viúva
  aos, divorciada duas vezes, casada três vezes, irmãos e, irmãs e, natimorto, seu irmão e sua, sua
  irmã e seu, seu filho e sua
body: canhoto, canhota, perna artificial, gaguejava muito, tatuagem, tatuagens, tatuado, tatuada,
  cicatriz, cicatrizes, marca de nascença, sinal de nascença, pinta, verruga, mancha de nascença,
  queimadura, queimaduras, amputado, amputada, amputação, prótese, perna de pau, perna mecânica,
  olho de vidro, caolho, caolha, zarolho, maneta, perneta, coxo, coxa, manco, manca, mancava, manca
  de, coxeava, coxeia, cego, cega, cega de nascença, surdo, surda, surdo-mudo, surda-muda, mudo,
  muda, corcunda, anão, anã, nanismo, albino, albina, albinismo, vitiligo, lábio leporino, fenda
  palatina, gago, gaga, gagueira, gagueja, gaguejava, vesgo, vesga, estrabismo, cadeira de rodas,
  muletas, pólio, poliomielite, paraplégico, paraplégica, tetraplégica, paralítico, paralítica,
  paralisia, epilepsia, epiléptico, epiléptica, epilética, síndrome de, autista, hemofilia,
  hemofílico, anemia falciforme, fibrose cística, leucemia, lúpus, lepra, hanseníase, porfiria,
  narcolepsia, distrofia, esclerose múltipla, doença rara, doença genética, congênita, congénita,
  malformação, seis dedos, dedo a menos, dedos a menos, falta-lhe, faltava-lhe, lhe falta, lhe
  faltava, lhe faltavam, sem um dedo, sem um braço, sem uma perna, sem um olho, perdeu um olho,
  perdeu um dedo, perdeu dois dedos, perdeu uma mão, perdeu a mão, perdeu um braço, perdeu uma
  perna, ruivo, ruiva, dente de ouro, dentes de ouro, olhos verdes, heterocromia, olhos de cores,
  desfigurado, desfigurada, ácido, marcada a ferro, piercing, queloide, dois metros, mede #, media
  #, cm, braço esquerdo, braço direito, perna esquerda, perna direita, mão esquerda, mão direita,
  olho esquerdo, olho direito, bochecha, sobrancelha, orelha esquerda, orelha direita, pé esquerdo,
  pé direito, no rosto, na face, no pescoço, na testa, aparelho auditivo, marca-passo, transplante
  de, transplantada, transplantado, soropositiva, soropositivo, seropositiva, HIV, VIH, calvo,
  careca, intersexo, mutilada, mutilado
ages: # anos, de # anos, # anos de idade, # meses de idade
number_words: zero, um, dois, três, quatro, cinco, seis, sete, oito, nove, meia
quantity_before: de, uns, umas, cerca de, quase, aproximadamente, mais de, menos de, entre, e, a,
  ou, só, apenas, os, as, estes, estas, esses, outros, outras, com, por, contra, em, até, ao
  menos, sobre, todos os, todas as, do, da, dos, das, seus, suas, que, para, o, cada, mil, aos, às
units: por cento, milhões, milhão, mil, km, kg, m, cm
money: euro, euros, dólar, dólares, libra, libras, franco, francos, real, reais, R$, peso, pesos,
  kwanza, kwanzas, metical, meticais, escudo, escudos, yuan, iene, ienes, dinar, dinares, dirham,
  rublo, rublos, rand, naira, USD, EUR, GBP, CHF, BRL, AOA, MZN, centavos, salários mínimos,
  dobras, pataca
capitals: Geral, Corte, Tribunal, Tribunais, Juízo, Vara, Câmara, Turma, Seção, Secção,
  Procuradoria, Promotoria, Ministério, Ministro, Governo, Parlamento, Congresso, Senado,
  Assembleia, Comissão, Comitê, Comité, Conselho, Escritório, Gabinete, Agência, Autoridade,
  Departamento, Direção, Secretaria, Serviço, Grupo, Conferência, Cúpula, Cimeira, Fórum, Rede,
  União, Organização, Estado, Estados, Parte, Partes, Membro, Membros, Nações, Unidas, Código,
  Lei, Leis, Constituição, Carta, Convenção, Protocolo, Protocolos, Tratado, Pacto, Declaração,
  Acordo, Diretiva, Regulamento, Resolução, Decisão, Recomendação, Decreto, Plano, Estratégia,
  Programa, Projeto, Ação, Princípios, Alto, Alta, Comissariado, Relator, Relatora, Secretário,
  Presidente, Diretor, Defensoria, Defensor, República, Reino, Federação, Norte, Sul, Leste,
  Oeste, Nordeste, Sudeste, Centro-Oeste, África, Ásia, América, Ocidente, Oriente, Médio,
  Mediterrâneo, Mar, Oceano, Saara, Sahel, Golfo, Internet, Web, Schengen, Espaço, Vítima,
  Testemunha, Trabalho, Interior, Justiça, Saúde, Relações, Exteriores, Direitos, Humanos, Penal,
  Civil, Suprema, Supremo, Superior, Constitucional, Interamericana, Europeu, Europeia, Nacional,
  Federal, Regional, Estadual, Tráfico, Pessoas, Contrabando, Migrantes, Bíblia, Deus, Igreja,
  Caribe, Caraíbas, Pacífico, Atlântico, Fundo, Banco, Instituto, Centro, Coalizão, Aliança,
  Iniciativa, Diálogo, Processo, Mecanismo, Unidade, Brigada, Polícia, Guarda, Alfândega,
  Migração, Migrações, Público, Pública, Primeira, Instância, Recurso, Apelação, Inspeção,
  Auditoria, Estatuto, Judiciária, Rodoviária, Militar, Internacional, Euro, Latina, Fiscalização,
  Fiscal, Amazônia, Cerrado, Delegacia, Relação, Criminal
title_heads: Observatório, Fundo, Provedor, Provedora, Programa, Acordo, Juízo, Ouvidoria,
  Lei,
  Leis, Código, Convenção, Convenções, Protocolo, Protocolos, Tratado, Pacto, Carta, Constituição,
  Estatuto, Decreto, Regulamento, Diretiva, Resolução, Recomendação, Declaração, Princípios,
  Regras, Estratégia, Ministério, Ministro, Parlamento, Senado, Congresso, Comissão, Comité,
  Comitê, Conselho, Secretaria, Departamento, Direção, Inspeção, Relator, Relatora, Tribunal,
  Corte, Assembleia, Procuradoria, Defensoria, Promotoria, Autoridade, Governo, Polícia,
  Consolidação
title_links: de, da, do, das, dos, a, o, as, os, e, em, na, no, nas, nos, à, ao, às, aos, para, por,
  pelo, pela, sobre, contra, com, relativa, relativo
word_names: leia, marco, norma, rosa, dores, graça, esperança, fé, luz, sol, mar, cruz, reis,
  pilar, flor, margarida, violeta, branca, alva, estrela, paz, piedade, socorro, amparo, remédios,
  ângelo, domingos, justo, primo, máximo, franco, clemente, inocêncio, pérola, vitória, glória,
  conceição, assunção, salvador, jesus, linda, celeste, bem-vindo, pastor, leal, maio, abril, ana,
  do, da, de, o, a, os, as, um, uma, se, não, em, por, para, entre, segundo, todo, toda, todos,
  ambos, israel, américa, áfrica, índia, china, cuba, brasil, já, ao, dos, das, sem, com, são,
  eva, nos, na, no, mais, há, ele, ela, foi
verbs_after_name:
  *ava, *ia, *ou, *eu, *iu,
  foi, era, estava, disse, declarou, contou, relatou, aliciou, recrutou, levou,
  trouxe, conheceu, chegou, fugiu, escapou, vivia, trabalhava, pagou, recebeu, vendeu, confessou,
  admitiu, negou, explicou, viajou, saiu, voltou, e, que, se, lhe, não, havia, tinha, denunciou,
  testemunhou, morreu
person_verbs: negou, negava, admitiu, confessou, declarou, declarou-se, disse, dizia, contou,
  relatou, afirmou, garantiu, reconheceu, prometeu, prometia, aliciou, aliciava, recrutou,
  recrutava, ameaçou, ameaçava, bateu, batia, fugiu, escapou, conseguiu, chorou, chorava, dormia,
  vivia, trabalhava, cobrava, conduzia, vigiava, testemunhou, denunciou, recusou, foi detido, foi
  detida, foi preso, foi presa, foi condenado, foi condenada, foi absolvido, foi absolvida,
  escondia, guardava, levava, tratava
particles: de, do, da, dos, das, e, bin, ben, el, al, van, von, di, del, la
celebrated: campeão, campeã, campeonato, olímpico, olímpica, medalhista, rainha de beleza,
  recordista, laureada, laureado, premiada, premiado, seleção brasileira, seleção nacional,
  celebridade, famoso, famosa, célebre, conhecido de todos, conhecida de todos, muito conhecido,
  muito conhecida, renomado, renomada, estrela, influenciador, influenciadora, influencer,
  youtuber, tiktoker, primeira-dama, família real, telejornal, recorde, ex-ministro, ex-ministra,
  ex-presidente, ex-prefeito, antigo prefeito, antigo ministro, antigo governador
""",
)
