import { dateOf, person, Telling } from "./telling.js";

/** One article that says who met whom, and when; the country of a name is written behind it. */
function chain(publishedAt: string, meetings: readonly (readonly [a: string, b: string, when: string | null])[]): Telling {
  const sentences = meetings.map(([a, b, when], index) => `${index}: ${nameOf(a)} met ${nameOf(b)} ${when ?? "once"}.`);
  const telling = new Telling(sentences.join(" "), { publishedAt, title: `Chain of ${publishedAt}` });
  meetings.forEach(([a, b, when], index) => {
    const words = `${index}: ${nameOf(a)} met ${nameOf(b)}`;
    for (const one of [a, b]) telling.person(nameOf(one), countryOf(one), words, { aliases: [nameOf(one)] });
    const seats = [a, b].map((one) => telling.seat(person(nameOf(one)), words, { onBehalfOf: countryOf(one) }));
    telling.meeting(words, seats, when === null ? {} : { date: dateOf(when) });
  });
  return telling;
}

const nameOf = (words: string): string => words.split(" ")[0] ?? "";
const countryOf = (words: string): string | null => words.split(" ")[1] ?? null;

/** Ann - Bob - Cid - Dan is the shortest way from Ann to Dan, but Cid met Dan before Bob met Cid. Ann - Eve - Fay - Gus -
 *  Dan goes with the time. Ann and Bob met three times, once without a day. Zoe met nobody who is in the rest. */
export const chains: readonly Telling[] = [
  chain("2010-01-01", [
    ["Ann USA", "Bob RUS", "2001-05-05"],
    ["Bob RUS", "Cid FRA", "2003-03"],
    ["Cid FRA", "Dan CHN", "2002-02-02"],
    ["Ann USA", "Eve USA", "2004-01-01"],
    ["Eve USA", "Fay DEU", "2005-01-01"],
    ["Fay DEU", "Gus ITA", "2005-01-01"],
    ["Gus ITA", "Dan CHN", "2006"],
    ["Zoe", "Yan", "2006-06-06"],
  ]),
  chain("2012-01-01", [
    ["Ann USA", "Bob RUS", "2008-08-08"],
    ["Ann USA", "Bob RUS", null],
  ]),
];
