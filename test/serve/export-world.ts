import { country, dateOf, person, Telling } from "../world/telling.js";

/** What strangers may write into an article, and a spreadsheet or an XML reader may trip over. */
export const FORMULA = "=cmd|' /C calc'!A0, he \"said\"";
export const RTL = "\u202Eمحمد جواد ظريف";
export const LINES = 'We, "the parties",\r\nagree <on> nothing & \u0007 more';

const text = `${RTL} met ${FORMULA} in Vienna on 3 May 2015. ${LINES} was what they said.`;

export const hostile = new Telling(text, {
  title: "@SUM(1+1)*cmd",
  url: "https://example.org/hostile",
  publishedAt: "2015-05-04",
});
hostile
  .person(RTL, "IRN")
  .person(FORMULA, "USA")
  .city("Vienna", "AUT", [-48.21, 16.37])
  .meeting(
    `${RTL} met ${FORMULA}`,
    [
      hostile.seat(person(RTL), RTL, { onBehalfOf: "IRN" }),
      hostile.seat(person(FORMULA), FORMULA, { onBehalfOf: "USA" }),
    ],
    { date: dateOf("2015-05-03"), location: hostile.location("Vienna", "AUT", "in Vienna") },
  )
  .statement(LINES, person(FORMULA), { about: [country("IRN")], date: dateOf("2015-05-03") })
  .event("REJECT", "agree <on> nothing", [country("USA")], [country("IRN")], { date: dateOf("2015-05-03") });

/** One who met many: more than a page holds. */
export function hub(count: number): Telling {
  const names = Array.from({ length: count }, (_, index) => `Guest ${String.fromCharCode(65 + (index % 26))}${index}`);
  const told = new Telling(names.map((name) => `Host Hub met ${name} in Oslo.`).join(" "), {
    publishedAt: "2001-02-03",
  });
  told.person("Host Hub", "NOR").city("Oslo", "NOR", [59.91, 10.75]);
  for (const [index, name] of names.entries()) {
    const words = `Host Hub met ${name}`;
    told.person(name, "SWE");
    told.meeting(
      words,
      [
        told.seat(person("Host Hub"), words, { onBehalfOf: "NOR" }),
        told.seat(person(name), name, { onBehalfOf: "SWE" }),
      ],
      {
        date: dateOf(`2001-01-${String((index % 28) + 1).padStart(2, "0")}`),
        location: told.location("Oslo", "NOR", "in Oslo"),
      },
    );
  }
  return told;
}
