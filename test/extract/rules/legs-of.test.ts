import { expect, it } from "vitest";
import { splitSentences } from "../../../src/article/split-sentences.js";
import { legsOf } from "../../../src/extract/rules/legs-of.js";
import type { Phrase } from "../../../src/extract/syntax/clause.js";
import { understand } from "../../../src/extract/understand.js";
import { articleOf } from "../cases/read-as-lines.js";

/** The legs of the first clause, each as its object, its complements and its days. */
function legs(text: string): string[] {
  const doc = understand(articleOf({ text, publishedAt: "2016-03-17" }), splitSentences(text));
  const clause = doc.clausesOf[0]?.[0];
  if (!clause) throw new Error(`No clause was read in "${text}"`);
  const words = (phrase: Phrase | null) => (phrase ?? []).map(({ start, end }) => text.slice(start, end)).join(" + ");
  return legsOf(doc, clause).map(({ object, complements, dates }) =>
    [
      words(object),
      ...complements.map(({ preposition, phrase }) => `${preposition} ${words(phrase)}`),
      ...dates.map(({ wording }) => wording),
    ]
      .filter((part) => part !== "")
      .join(" | "),
  );
}

it("partners that each have a day of their own are two encounters", () => {
  expect(legs("Doyle spoke to Hamza on the 9th and to Mansour on the 13th.")).toEqual([
    "to Hamza | the 9th",
    "to Mansour | the 13th",
  ]);
});

it("places that each have a day of their own are two encounters with the same partner", () => {
  expect(legs("Farouk met with Alemu in Cairo on Sunday and in Khartoum on Tuesday.")).toEqual([
    "with Alemu | in Cairo | Sunday",
    "with Alemu | in Khartoum | Tuesday",
  ]);
});

it("the particle of the verb, said again, opens the next leg with an object of its own", () => {
  expect(legs("Hartley called on Ilunga on Saturday and on Mugabo on Monday.")).toEqual([
    "Ilunga | Saturday",
    "Mugabo | Monday",
  ]);
});

it("a day that 'and' leads to belongs to what follows it", () => {
  expect(legs("Hartley spoke to Ilunga on Saturday and, two days later, to Mugabo.")).toEqual([
    "to Ilunga | Saturday",
    "to Mugabo | two days later",
  ]);
});

it("the one day at the end is that of both", () => {
  expect(legs("Hartley spoke to Ilunga and, separately, to Mugabo on Sunday.")).toEqual([
    "to Ilunga | Sunday",
    "to Mugabo | Sunday",
  ]);
});

it.each(["Solberg met with Petursson in Oslo on Monday.", "Solberg met with Petursson in Oslo."])(
  "what says no preposition twice is one encounter: %s",
  (text) => {
    expect(legs(text)).toHaveLength(1);
  },
);

it("a preposition said twice without a day is no second encounter", () => {
  expect(legs("Solberg met with Petursson in a hotel in Oslo.")).toHaveLength(1);
});
