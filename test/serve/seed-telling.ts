import { readFileSync } from "node:fs";
import { readArticle } from "../../src/article/read-article.js";
import type { DateValue } from "../../src/facts/shapes.js";
import { country, organization, person, Telling } from "../world/telling.js";

/** The seed article as a careful reader takes it, by hand: what the examples answer does not hang on the rules here. */
const { title, text } = readArticle({
  content: readFileSync("seed-scripts/articles/000_8feae248e75d8a5e.txt"),
  publishedAt: "2021-10-27",
});

const relative = (value: string, wording: string, end: string | null = null): DateValue => ({
  value,
  end,
  precision: end ? "range" : "day",
  wording,
  basis: "relative",
  resolvedAgainst: "2021-10-27",
});
const wednesday = relative("2021-10-27", "Wednesday");
const context: DateValue = { ...wednesday, wording: null, basis: "context" };

const [chung, lavrov] = [person("Chung Eui-yong"), person("Sergei Lavrov")];
const [korea, russia] = [country("KOR"), country("RUS")];

export const seed = new Telling(text, { title, publishedAt: "2021-10-27" });

const talks = "Chung Eui-yong made the remarks after talks with his Russian counterpart, Sergei Lavrov, in Moscow";
const office = { kind: "foreign minister", tenure: "current", evidence: [] } as const;

seed
  .person("Chung Eui-yong", "KOR", "Chung Eui-yong", {
    aliases: ["Chung", "Seoul’s top diplomat"],
    offices: [{ ...office, wording: "Seoul’s top diplomat", of: korea }],
  })
  .person("Sergei Lavrov", "RUS", "Sergei Lavrov", {
    aliases: ["Lavrov"],
    offices: [{ ...office, wording: "his Russian counterpart", of: russia }],
  })
  .organization("United Nations Security Council", { kind: "international" })
  .organization("Group of 20", { kind: "international" })
  .country("PRK", "North Korea")
  .country("USA", "Washington")
  .city("Moscow", "RUS", [55.75, 37.62])
  .city("Rome", "ITA", [41.89, 12.48])
  .meeting(
    talks,
    [
      seed.seat(chung, "Chung Eui-yong", { role: "guest", onBehalfOf: "KOR" }),
      seed.seat(lavrov, "Sergei Lavrov", { role: "host", onBehalfOf: "RUS" }),
    ],
    { date: wednesday, location: seed.location("Moscow", "RUS", "in Moscow") },
  )
  .meeting(
    "he told a joint press conference",
    [
      seed.seat(chung, "Chung Eui-yong", { onBehalfOf: "KOR" }),
      seed.seat(lavrov, "Sergei Lavrov", { onBehalfOf: "RUS" }),
    ],
    {
      kind: "press-conference",
      date: context,
      location: seed.location("Moscow", "RUS", "in Moscow", true),
      partOf: 0,
    },
  )
  .meeting(
    "Later in the day, the ministers will attend a ceremony",
    [
      seed.seat(chung, "the ministers", { onBehalfOf: "KOR" }),
      seed.seat(lavrov, "the ministers", { onBehalfOf: "RUS" }),
    ],
    { kind: "ceremony", status: "planned", date: relative("2021-10-27", "Later in the day") },
  )
  .meeting(
    "Chung will depart for Rome to attend a Group of 20 Leaders Summit",
    [seed.seat(chung, "Chung", { onBehalfOf: "KOR" }), seed.seat(organization("Group of 20"), "Group of 20")],
    {
      kind: "summit",
      status: "planned",
      date: relative("2021-10-30", "Saturday and Sunday", "2021-10-31"),
      location: seed.location("Rome", "ITA", "Rome"),
    },
  )
  .statement(
    "We believe that a diplomatic solution should be possible and talks should be resumed by all parties concerned,",
    lavrov,
    { speakerWording: "he", madeAt: 1, date: context },
  )
  .statement("the importance of a “diplomatic solution” to issues concerning the Korean Peninsula", lavrov, {
    kind: "mixed",
    verb: "stress",
    speakerWording: "Lavrov",
    date: context,
  })
  .statement("appreciation for Moscow’s continued support for better inter-Korean relations", chung, {
    kind: "indirect",
    verb: "express",
    about: [russia],
    act: "SUPPORT",
    date: context,
  })
  .event("AGREE", "South Korea and Russia agreed Wednesday to closely cooperate", [korea, russia], [], {
    date: wednesday,
  })
  .event("CONSULT", "talks with his Russian counterpart, Sergei Lavrov, in Moscow", [korea], [russia], {
    mode: "visit",
    date: wednesday,
    location: seed.location("Moscow", "RUS", "in Moscow"),
    meeting: 0,
  })
  .event("REQUEST", "called for its “constructive” role in the peace efforts", [korea], [russia], {
    mode: "assist",
    date: context,
  })
  .event(
    "SANCTION",
    "which has imposed multiple sanctions on North Korea",
    [organization("United Nations Security Council")],
    [country("PRK")],
  );
