import { country, dateOf, organization, person, Telling } from "./telling.js";

/** One small world that tests share: five articles about three pairs of ministers. */

const genevaText =
  "James Baker met with Tariq Aziz in Geneva on 9 January 1991. " +
  "“Regrettably, I heard nothing that suggested flexibility,” Baker told a press conference in Geneva. " +
  "The European Community invited Aziz to Luxembourg.";

/** The talks, their press conference, a statement, and a planned visit. */
export const geneva = new Telling(genevaText, {
  title: "No flexibility in Geneva",
  url: "https://example.org/geneva",
  publisher: "Example Wire",
  publishedAt: "1991-01-10",
});
geneva
  .person("James Baker", "USA", "James Baker", {
    aliases: ["Baker"],
    offices: [
      { wording: "Secretary of State", kind: "foreign minister", of: country("USA"), tenure: "current", evidence: [] },
    ],
  })
  .person("Tariq Aziz", "IRQ", "Tariq Aziz", { aliases: ["Aziz"] })
  .organization("European Community", { aliases: ["EC"], kind: "international" })
  .city("Geneva", "CHE", [46.2, 6.15])
  .meeting(
    "James Baker met with Tariq Aziz in Geneva",
    [
      geneva.seat(person("James Baker"), "James Baker", { onBehalfOf: "USA", side: "USA" }),
      geneva.seat(person("Tariq Aziz"), "Tariq Aziz", { onBehalfOf: "IRQ", side: "IRQ" }),
    ],
    { date: dateOf("1991-01-09"), location: geneva.location("Geneva", "CHE", "in Geneva") },
  )
  .meeting("Baker told a press conference in Geneva", [geneva.seat(person("James Baker"), "Baker told")], {
    kind: "press-conference",
    date: dateOf("1991-01-09"),
    location: geneva.location("Geneva", "CHE", "press conference in Geneva", true),
    partOf: 0,
  })
  .meeting(
    "The European Community invited Aziz to Luxembourg",
    [
      geneva.seat(organization("European Community"), "European Community", { role: "host" }),
      geneva.seat(person("Tariq Aziz"), "invited Aziz", { role: "guest", onBehalfOf: "IRQ" }),
    ],
    { kind: "visit", status: "planned", location: geneva.location(null, "LUX", "Luxembourg") },
  )
  .statement("“Regrettably, I heard nothing that suggested flexibility,”", person("James Baker"), {
    verb: "tell",
    about: [country("IRQ")],
    addressee: person("Tariq Aziz"),
    madeAt: 1,
    date: dateOf("1991-01-09"),
  })
  .event("CONSULT", "James Baker met with Tariq Aziz in Geneva", [country("USA")], [country("IRQ")], {
    mode: "visit",
    contexts: ["military", "diplomatic"],
    date: dateOf("1991-01-09"),
    location: geneva.location("Geneva", "CHE", "in Geneva"),
    meeting: 0,
  })
  .event("REJECT", "I heard nothing that suggested flexibility", [country("IRQ")], [country("USA")], { statement: 0 });

/** The same talks told by another paper, a day earlier and with other names for the same people. */
export const genevaAgain = new Telling(
  "U.S. Secretary of State Baker and Iraq’s Aziz talked in Geneva on 9 January 1991 for six hours.",
  { publisher: "Example Times", publishedAt: "1991-01-09" },
);
genevaAgain
  .person("James Baker", "USA", "U.S. Secretary of State Baker", { aliases: ["Secretary Baker"] })
  .person("Tariq Aziz", "IRQ", "Iraq’s Aziz", { aliases: ["Iraq’s Aziz"] })
  .country("IRQ", "Iraq’s")
  .city("Geneva", "CHE")
  .meeting(
    "Baker and Iraq’s Aziz talked in Geneva",
    [
      genevaAgain.seat(person("James Baker"), "Baker", { onBehalfOf: "USA" }),
      genevaAgain.seat(person("Tariq Aziz"), "Aziz", { onBehalfOf: "IRQ" }),
    ],
    {
      date: { ...dateOf("1991-01-09"), wording: "9 January 1991" },
      location: genevaAgain.location("Geneva", "CHE", "in Geneva"),
    },
  );

/** Delegations: people of one side did not meet each other through it. The date is known to the month. */
export const madrid = new Telling(
  "In Madrid in October 1991 James Baker and Dennis Ross sat opposite Farouk al-Sharaa. " +
    "Boris Pankin of the Soviet Union hosted with Spain.",
  { publishedAt: "1991-11-02", title: "Madrid" },
);
madrid
  .person("James Baker", "USA")
  .person("Dennis Ross", "USA")
  .person("Farouk al-Sharaa", "SYR")
  .person("Boris Pankin", "SUN")
  .country("ESP", "Spain")
  .city("Madrid", "ESP")
  .meeting(
    "James Baker and Dennis Ross sat opposite Farouk al-Sharaa",
    [
      madrid.seat(person("James Baker"), "James Baker", { onBehalfOf: "USA", side: "west" }),
      madrid.seat(person("Dennis Ross"), "Dennis Ross", { onBehalfOf: "USA", side: "west" }),
      madrid.seat(person("Farouk al-Sharaa"), "Farouk al-Sharaa", { onBehalfOf: "SYR", side: "east" }),
      madrid.seat(person("Boris Pankin"), "Boris Pankin", { onBehalfOf: "SUN", role: "host" }),
      madrid.seat(country("ESP"), "Spain", { role: "host" }),
    ],
    { kind: "multilateral", date: dateOf("1991-10"), location: madrid.location("Madrid", "ESP", "In Madrid") },
  );

const undatedText = (day: string) => `James Baker telephoned Farouk al-Sharaa, an aide said ${day}.`;

const undated = (day: string, publishedAt: string | null) => {
  const telling = new Telling(undatedText(day), { publishedAt });
  return telling
    .person("James Baker", "USA")
    .person("Farouk al-Sharaa", "SYR")
    .meeting("James Baker telephoned Farouk al-Sharaa", [
      telling.seat(person("James Baker"), "James Baker", { onBehalfOf: "USA" }),
      telling.seat(person("Farouk al-Sharaa"), "Farouk al-Sharaa", { onBehalfOf: "SYR" }),
    ], { kind: "phone" });
};

/** Two calls of the same pair, on days that nobody names: they never become one. */
export const firstCall = undated("quietly", null);
export const secondCall = undated("later", "1991-12-01");

export const world = [geneva, genevaAgain, madrid, firstCall, secondCall];
