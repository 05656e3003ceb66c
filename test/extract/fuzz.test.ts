import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/article/split-sentences.js";
import { extractFacts } from "../../src/extract/extract.js";
import { brokenSpans } from "./broken-spans.js";
import { articleOf } from "./cases/read-as-lines.js";
import { caseFiles, readCases } from "./cases/read-cases.js";

const MiB = 1024 * 1024;
/** Generous: what blows up takes hours, what is only slow on a small machine must not fail. */
const LONG = 180_000;
const cases = caseFiles()
  .flatMap(readCases)
  .map(({ text }) => text);

function read(text: string) {
  const article = articleOf({ text, publishedAt: "2020-02-12" });
  const sentences = splitSentences(text);
  const facts = extractFacts(article, sentences);
  expect(brokenSpans(article, sentences, facts).slice(0, 3)).toEqual([]);
  return facts;
}

const filled = (words: string, length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe("texts that are long or broken are answered", () => {
  const letters = "abcdefghijklmnopqrst";
  const letter = (i: number) => letters[i % letters.length] ?? "";
  const name = (i: number) =>
    `${letter(i)}${letter(i * 7 + 3)}${letter(Math.floor(i / 20))}${letter(Math.floor(i / 400))}`;
  const texts: Record<string, () => string> = {
    "two MiB of news in one line": () => filled(cases.join(" ").replaceAll("\n", " ") + " ", 2 * MiB),
    "two MiB of one word": () => "a".repeat(2 * MiB),
    "ten thousand quotations": () => "“We have met and we shall meet again,” he said. ".repeat(10_000),
    "ten thousand straight quotations in as many paragraphs": () => '"We shall meet again," she said.\n'.repeat(10_000),
    "ten thousand quotations that nobody closes": () => "“We met he said. ".repeat(10_000),
    "a hundred thousand opening marks": () => "“".repeat(100_000),
    "quotations inside quotations": () => filled("“He said, ‘she said, “they said, ‘we ", MiB / 4),
    "apostrophes that may be marks": () => filled("'tis the ministers' dogs' 'bone ", MiB / 4),
    "a hundred thousand capitalised words": () => Array.from({ length: 100_000 }, (_, i) => `X${name(i)}`).join(" "),
    "thirty thousand names": () => Array.from({ length: 30_000 }, (_, i) => `Anna X${name(i)}`).join(". "),
    "a megabyte of initials": () => filled("A. ", MiB),
    "a list without end": () => filled("Anna Baker, Carl Dent and ", MiB / 2),
    "offices of offices": () => filled("the minister of the president of the king of ", MiB / 4),
    "dates upon dates": () => filled("on Monday 1/2/2003 12 May 2016 to 4 ", MiB / 4),
    "clauses upon clauses": () => filled("who said that he met her after she told them to ask whether ", MiB / 4),
    "half a million paragraphs": () => "A\n".repeat(500_000),
    "full stops": () => ".".repeat(MiB),
    "words hung together": () => filled("Sino-Russo-", MiB / 4),
    "halves of characters": () => "\ud83d “Met” \ude00 met \u0000 \u202e ".repeat(2_000),
  };

  it.each(Object.entries(texts))("%s", (_, text) => void read(text()), LONG);

  it("nothing", () => {
    for (const text of ["", " ", "\n\n", ".", "“", "”", "’s", "-", "\u0000", "A"]) {
      const facts = read(text);
      expect([facts.people, facts.meetings, facts.statements, facts.events].flat()).toEqual([]);
    }
  });
});

describe("texts that are no news of meetings tell of none", () => {
  it("a recipe", () => {
    const facts = read(
      `Heat the oven. Beat two eggs with the Danish butter until they meet the flour.
Talk your guests into peeling the Spanish onions; welcome the Turkish chillies and hold the salt.
The sauce should have met the pasta by Sunday. Serve with French bread and Hungarian wine, said grandmother.
Receive the Swiss cheese last, and call on a friend to open the bottle in the kitchen.`,
    );
    expect(facts.meetings).toEqual([]);
    expect(facts.events).toEqual([]);
  });

  it("a sports report", () => {
    const facts = read(
      `Brazil met Argentina in the quarter-final in Doha on Friday. Argentina hosted Brazil in the last one.
Goalkeeper Tomás Arce of Argentina saved two penalties, and striker Jonas Pereira of Brazil scored in the 90th minute.
Germany beat Poland 3-1. Coach Hans Weber said his team had met its match. The two sides face each other again on Sunday.
England drew with Wales at Wembley, and Spain held Italy to a goalless draw in Madrid.`,
    );
    expect(facts.meetings).toEqual([]);
  });

  it("a list of shares", () => {
    const rows = Array.from({ length: 200 }, (_, i) => `ACME Oslo ${i}.${i % 100} +${i % 7}% NOK`).join("\n");
    expect(read(rows).meetings).toEqual([]);
  });
});

describe("words in disorder never break the reading", () => {
  const tokens = cases.flatMap((text) => text.split(/(\s+|[“”"‘’,.])/).filter((token) => token !== ""));

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "shuffle %i",
    (seed) => {
      const next = random(seed);
      const pick = () => tokens[Math.floor(next() * tokens.length)] ?? "";
      for (let round = 0; round < 12; round++) read(Array.from({ length: 250 }, pick).join(next() < 0.5 ? "" : " "));
    },
    LONG,
  );

  it(
    "cases cut anywhere",
    () => {
      const next = random(99);
      for (const text of cases) {
        const from = Math.floor(next() * text.length);
        read(text.slice(from, from + Math.floor(next() * 80)));
      }
    },
    LONG,
  );
});
