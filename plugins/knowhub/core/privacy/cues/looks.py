"""Parts of the body, what sets them apart, and what stands before an illness, in each language."""

# ruff: noqa: RUF001  # letters of the languages stand here on purpose

from __future__ import annotations

LOOKS = {
    "en": """
body_parts: eye, eyes, eyebrow, eyebrows, eyelid, eyelids, nose, lip, lips, ear, ears, earlobe,
  chin, cheek, cheeks, jaw, tooth, teeth, tongue, scalp, hair, beard, skin, neck, throat, shoulder,
  shoulders, shoulder blade, shoulder blades, left arm, right arm, his arm, her arm, one arm, both
  arms, forearm, elbow, wrist, wrists, palm, finger, fingers, fingertip, fingertips, thumb, thumbs,
  phalanx, phalanges, chest, breast, his back, her back, his face, her face, the face, abdomen,
  belly, hip, thigh, thighs, knee, knees, leg, legs, calf, shin, ankle, ankles, left foot, right
  foot, his foot, her foot, toe, toes, fingernails, skull, spine, left hand, right hand, his hand,
  her hand, hands and feet
marks: missing, lost, lacking, deformed, deformity, crooked, bent, broken, webbed, fused,
  shrivelled, withered, atrophied, paralysed, artificial, glass, wooden, metal, blue, green, brown,
  hazel, grey, white, black, red, ginger, golden, silver, purple, violet, dyed, streak, lock,
  covered, discoloured, discolored, patch, blotch, spot, spots, scald, scalded, burned, burnt, mark,
  marks, engraved, inked, drawn, branded, pierced, hole, dent, lump, growth, cyst, stitched,
  reattached, twisted, hooked, split, cleft, severed, cut off, sliced, protruding, unusual,
  unusually, distinctive, unmistakable, different colour, different colours, different color,
  different colors, half, limp, shorter, extra, sixth, bitten, gouged, stump, rash, scaly, scales,
  drooping
ailing: suffers from, suffered from, suffering from, diagnosed with, afflicted with, afflicted by,
  living with, born with, ill with, sick with
""",
    "fr": """
body_parts: œil, oeil, yeux, sourcil, sourcils, paupière, paupières, nez, lèvre, lèvres, oreille,
  oreilles, lobe, menton, joue, joues, mâchoire, dent, dents, langue, crâne, chevelure, cheveux,
  mèche, barbe, peau, cou, nuque, gorge, épaule, épaules, omoplate, omoplates, bras, avant-bras,
  coude, poignet, poignets, paume, doigt, doigts, phalange, phalanges, pouce, pouces, poitrine,
  torse, dos, visage, ventre, hanche, cuisse, cuisses, genou, genoux, jambe, jambes, mollet, tibia,
  cheville, chevilles, pied gauche, pied droit, pieds, orteil, orteils, ongles, mains
marks: manquait, manquaient, manque, manquant, manquante, privé, privée, sans, perdu, déformé,
  déformée, difforme, tordu, tordue, crochu, cassé, cassée, palmé, palmés, soudés, atrophié,
  atrophiée, paralysé, paralysée, artificiel, artificielle, en verre, de verre, en bois, de bois, en
  métal, bleu, bleue, bleus, vert, verts, marron, noisette, gris, grise, blanc, blanche, blancs,
  noir, noire, noirs, roux, rousse, rouge, doré, violet, violacé, violacée, couleur, couleurs,
  teint, teints, recouvert, recouverte, couvert, couverte, couvrant, tache, taches, tatoué, tatouée,
  brûlé, brûlée, marque, marques, gravé, gravée, percé, percée, trou, bosse, grosseur, kyste,
  recousu, recousue, greffé, fendu, fendue, coupé, coupée, arraché, arrachée, sectionné, sectionnée,
  mutilé, mutilée, proéminent, inhabituel, différente, différentes, moitié, surnuméraire, sixième,
  moignon, éruption, tombante
ailing: souffre d', souffre de, souffrait d', souffrait de, souffrant d', souffrant de, atteint d',
  atteint de, atteinte d', atteinte de, atteints de, diagnostiqué, diagnostiquée, né avec, née avec
""",
    "es": """
body_parts: ojo, ojos, ceja, cejas, párpado, párpados, nariz, labio, labios, oreja, orejas, lóbulo,
  barbilla, mentón, mejilla, mejillas, mandíbula, diente, dientes, lengua, cráneo, pelo, cabello,
  mechón, barba, piel, cuello, nuca, garganta, hombro, hombros, omóplato, brazo, brazos, antebrazo,
  codo, muñeca, palma, dedo, dedos, falange, falanges, pulgar, pulgares, pecho, torso, espalda,
  rostro, su cara, la cara, media cara, vientre, cadera, muslo, muslos, rodilla, rodillas, pierna,
  piernas, pantorrilla, tobillo, tobillos, pie izquierdo, pie derecho, dedo del pie, uñas, mano
  izquierda, mano derecha, su mano
marks: falta, faltaba, faltaban, faltan, sin, perdido, perdió, deforme, deformado, deformada,
  torcido, torcida, ganchuda, roto, rota, palmeados, soldados, atrofiado, atrofiada, paralizado,
  paralizada, artificial, de vidrio, de cristal, de madera, de metal, azul, azules, verde, verdes,
  marrón, castaño, avellana, gris, blanco, blanca, negro, pelirrojo, rojo, dorado, morado, morada,
  violáceo, violácea, color, colores, teñido, cubierto, cubierta, cubre, cubría, mancha, manchas,
  tatuado, tatuada, quemado, quemada, marca, marcas, grabado, grabada, perforado, perforada,
  agujero, bulto, quiste, cosido, cosida, injertada, partido, partida, hendido, cortado, cortada,
  arrancado, arrancada, amputado, amputada, mutilada, prominente, inusual, distinto, distintos,
  mitad, sexto, muñón, sarpullido, caído, caída, vello
ailing: sufre, sufría, sufriendo, padece, padecía, padecen, aquejado de, aquejada de, afectado por,
  afectada por, diagnosticado con, diagnosticada con, diagnosticada de, enfermo de, enferma de,
  nacido con, nacida con
""",
    "pt": """
body_parts: olho, olhos, sobrancelha, sobrancelhas, pálpebra, pálpebras, nariz, lábio, lábios,
  orelha, orelhas, lóbulo, queixo, bochecha, bochechas, mandíbula, dente, dentes, língua, crânio,
  cabelo, cabelos, mecha, madeixa, barba, pele, pescoço, nuca, garganta, ombro, ombros, omoplata,
  braço, braços, antebraço, cotovelo, pulso, punho, palma, dedo, dedos, falange, falanges, polegar,
  polegares, peito, tronco, costas, rosto, ventre, anca, quadril, coxa, coxas, joelho, joelhos,
  perna, pernas, panturrilha, tornozelo, tornozelos, pé esquerdo, pé direito, unhas, mão esquerda,
  mão direita, sua mão
marks: falta, faltava, faltavam, faltam, sem, perdido, perdeu, deformado, deformada, torto, torta,
  adunco, quebrado, quebrada, partido, partida, atrofiado, atrofiada, paralisado, paralisada,
  artificial, de vidro, de madeira, de pau, de metal, azul, azuis, verde, verdes, castanho, avelã,
  cinzento, branco, branca, preto, preta, ruivo, vermelho, dourado, roxo, roxa, arroxeada, cor,
  cores, tingido, coberto, coberta, cobre, cobria, mancha, manchas, tatuado, tatuada, queimado,
  queimada, marca, marcas, gravado, gravada, furado, furada, buraco, caroço, quisto, cosido, cosida,
  rachado, cortado, cortada, arrancado, arrancada, amputado, amputada, mutilada, proeminente,
  invulgar, diferente, diferentes, metade, sexto, coto, erupção, caída
ailing: sofre de, sofria de, sofrendo de, padece de, padecia de, portador de, portadora de,
  acometido de, acometida de, acometida por, diagnosticado com, diagnosticada com, doente de,
  nascido com, nascida com
""",
    "ru": """
body_parts: глаз, глаза, глазу, глазом, глазами, глаз*, бров*, веко, века глаза, нос, носа, носу,
  губа, губы, губу, губой, ухо, уха, ушей, уши, мочк*, подбород*, щека, щеки, щеке, щеку, щёк,
  челюст*, зуб, зуба, зубы, зубов, лица, лице, лицо его, лицо ее, лоб, лба, лбу, череп, черепа,
  волос*, прядь, пряди, борода, бороды, кожа, кожи, коже, шея, шеи, шее, шею, горл*, плеч*, лопатк*,
  рука, руки, руку, руке, рукой, кисть, кисти, кистей, кистью, предплеч*, локт*, запясть*, ладон*,
  палец, пальца, пальцев, пальцы, пальцами, фаланг*, груди, грудь, спине, спину, спины, живот*,
  бедр*, колен*, нога, ноги, ноге, ногу, ногой, лодыжк*, голен*, стопа, стопы, стопе, ногт*
marks: не хватало, не хватает, недостает, отсутств*, нет, без, лишен*, потерял*, деформ*, искривл*,
  скрюч*, сросш*, усохш*, иссохш*, атрофир*, парализ*, искусственн*, стеклянн*, деревянн*,
  металлическ*, голуб*, синий, синие, синего, зелен*, карий, карие, карего, кари*, серый, серые,
  белая, белый, белые, белую, белой, черны*, черных, рыж*, красн*, седая, седой, золот*, багров*,
  фиолетов*, лилов*, цвета, пятно, пятна, пятном, покрыт*, покрывал*, ожог*, ожож*, отметин*,
  выколот*, набит*, выжжен*, проколот*, дыр*, нарост*, опухол*, пришит*, раздвоен*, рассечен*,
  отрезан*, оторван*, ампутир*, сломан*, кривой, кривая, необычн*, разного, разные, разной,
  половин*, лишний, лишним, шестой, культ*, сыпь, сыпью, чешуй*, поражени*
ailing: страдает, страдала, страдал, страдающ*, страдавш*, больн*, болел*, болеет, диагноз*, с
  рождения
""",
    "ar": """
body_parts: =عين, =بعين, عينه, عينها, عينيه, عينيها, العين, العينين, =حاجب, حاجبه, حاجبيه, =جفن,
  =أنف, أنفه, أنفها, شفته, شفتها, شفتيه, أذن, أذنه, أذنها, ذقنه, ذقنها, خده, خدها, فكه, أسنانه,
  أسنانها, سنه الأمامية, لسانه, لسانها, شعره, شعرها, شعر رأسه, خصلة, لحيته, بشرته, بشرتها, جلده,
  جلدها, رقبته, رقبتها, عنقه, عنقها, كتفه, كتفها, =ذراع, الذراع, ذراعه, ذراعها, مرفقه, معصمه,
  معصمها, يده, يدها, كفه, كفها, إصبع, إصبعه, إصبعها, أصابعه, أصابعها, إصبعين, صدره, صدرها, ظهره,
  ظهرها, وجهه, وجهها, =وجه, بطنه, بطنها, فخذه, فخذها, ركبته, ركبتها, ساقه, ساقها, =ساق, =بساق,
  الساق, كاحله, كاحلها, قدمه, قدمها, القدم, جمجمته, جبينه, جبينها
marks: مقطوع, مقطوعة, مبتور, مبتورة, مفقود, مفقودة, بلا, بدون, فقد, فقدت, مشوه, مشوهة, معوج, معوجة,
  مكسور, مكسورا, مكسورة, ملتصقة, ضامر, ضامرة, مشلول, مشلولة, صناعية, اصطناعية, زجاجية, خشبية,
  معدنية, زرقاء, زرقاوان, خضراء, بنية, عسلية, رمادية, بيضاء, أبيض, سوداء, حمراء, أحمر, أشقر, ذهبية,
  أرجوانية, بنفسجية, لون, لونين, مختلفين, تغطي, يغطي, مغطى, بقعة, بقع, وشم, وشما, محروق, محروقة,
  علامة, مثقوبة, مثقوب, ثقب, كتلة, ورم, مشقوقة, مجدوع, مجدوعة, بارزة, غير عادي, نصف, سادس, زائد, طفح
ailing: يعاني من, تعاني من, عانى من, عانت من, مصاب ب, مصابا ب, المصاب ب, المصابة ب, مصاب بداء, مصابة
  بداء, مصابا بداء, مصاب بمرض, مصابة بمرض, داء, متلازمة
""",
}
"""Tables as those of the cues; Chinese has all that it needs in its table of the body."""
