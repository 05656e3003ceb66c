import { expect, test } from "vitest";
import { detectLanguage } from "../../src/article/detect-language.js";

const CASES = `
en | The minister met his counterpart in Moscow.
en | Baker met Aziz.
en | Rodríguez, Müller, Çavuşoğlu, Wałęsa and Erdoğan met in São Paulo.
de | Der Außenminister hat sich am Montag mit seinem Kollegen aus Russland getroffen und über die Lage gesprochen.
fr | Le ministre des affaires étrangères a rencontré son homologue russe à Moscou pour parler de la situation dans la région.
es | El ministro de Asuntos Exteriores se reunió con su homólogo ruso en Moscú para hablar de la situación en la región.
it | Il ministro degli Esteri ha incontrato il suo collega russo a Mosca per parlare della situazione che si è creata.
pt | O ministro dos Negócios Estrangeiros reuniu-se com o seu homólogo em Moscovo e não falou com os jornalistas no fim.
nl | De minister van Buitenlandse Zaken heeft met zijn collega in het paleis gesproken over een akkoord.
ru | Министр иностранных дел встретился с коллегой в Москве.
ko | 정의용 외교부 장관은 수요일 모스크바에서 회담했다.
ja | 外務大臣はモスクワで会談した。
zh | 外交部长在莫斯科举行会谈。
ar | التقى وزير الخارجية بنظيره الروسي في موسكو
`;

test.each(CASES.trim().split("\n"))("%s", (line) => {
  expect(detectLanguage(line.slice(5))).toBe(line.slice(0, 2));
});
