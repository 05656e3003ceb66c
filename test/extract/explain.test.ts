import { expect, it } from "vitest";
import { splitSentences } from "../../src/article/split-sentences.js";
import { explain, type Explanation } from "../../src/extract/explain.js";
import { EVENT_RULES, MEETING_RULES, STATEMENT_RULES } from "../../src/extract/rules.js";
import { articleOf } from "./cases/read-as-lines.js";

const explained = (text: string): Explanation[] =>
  explain(articleOf({ text, publishedAt: "2016-03-17" }), splitSentences(text));

const ruleOf = (text: string, name: string) => explained(text)[0]?.rules.find((rule) => rule.name === name);

it("every sentence is explained, with its offsets and with all rules in their order", () => {
  const text = "Solberg met Petursson in Oslo. It rained.";
  const all = explained(text);
  expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(["Solberg met Petursson in Oslo.", "It rained."]);
  const names = [...MEETING_RULES, ...STATEMENT_RULES, ...EVENT_RULES].map(({ name }) => name);
  for (const { rules } of all) expect(rules.map(({ name }) => name)).toEqual(names);
});

it("a reference is explained by whom it means and the rule that decided", () => {
  const [, second] = explained("Norwegian Foreign Minister Ingrid Solberg landed. The minister met nobody.");
  expect(second?.mentions[0]).toEqual({ words: "The minister", means: "Ingrid Solberg", rule: "reference/role" });
});

it("a place is named by its kind, and who cannot be told is nobody", () => {
  const [only] = explained("He spoke in Oslo.");
  expect(only?.mentions.map(({ words, means }) => [words, means])).toEqual([
    ["He", "nobody"],
    ["Oslo", "city Oslo"],
  ]);
});

it("a clause is shown as subject, verb, object, complements and days", () => {
  const [only] = explained("Ingrid Solberg met Gunnar Petursson in Oslo on Monday.");
  expect(only?.clauses).toEqual(["main: Ingrid Solberg | met | Gunnar Petursson | in Oslo | Monday"]);
});

it("a rule that reads shows the words it read", () => {
  const rule = ruleOf("Ingrid Solberg met Gunnar Petursson in Oslo.", "meeting/verb");
  expect(rule).toEqual({ name: "meeting/verb", read: ["Ingrid Solberg met Gunnar Petursson in Oslo"], left: [] });
});

it.each([
  ["Ingrid Solberg may meet Gunnar Petursson.", "meeting/verb", "it did not happen, or is only possible"],
  ["Ingrid Solberg met the deadline.", "meeting/verb", "fewer than two who met are known"],
  ["Ingrid Solberg held elections with Gunnar Petursson.", "meeting/verb", "the verb needs a meeting as its object"],
  ["Ingrid Solberg spoke after talks.", "meeting/noun", "fewer than two who met are known"],
])("a rule that leaves says why: %s", (text, name, why) => {
  const rule = ruleOf(text, name);
  expect(rule?.read).toEqual([]);
  expect(rule?.left.map((one) => one.why)).toContain(why);
});

it("a rule that has nothing to do with a sentence neither reads nor leaves", () => {
  const rules = explained("It rained.")[0]?.rules ?? [];
  expect(rules.length).toBeGreaterThan(5);
  for (const { read, left } of rules) expect([...read, ...left]).toEqual([]);
});

it("words that are cited over more than one space are shown with one", () => {
  const rule = ruleOf("Ingrid Solberg met  Gunnar Petursson in Oslo.", "meeting/verb");
  expect(rule?.read).toEqual(["Ingrid Solberg met Gunnar Petursson in Oslo"]);
});

it("an article without sentences has no explanation", () => {
  expect(explain(articleOf({ text: "", publishedAt: null }), [])).toEqual([]);
});
