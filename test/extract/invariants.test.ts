import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { readArticle } from "../../src/article/read-article.js";
import { splitSentences } from "../../src/article/split-sentences.js";
import { extractFacts } from "../../src/extract/extract.js";
import type { Article } from "../../src/facts/shapes.js";
import { brokenSpans } from "./broken-spans.js";
import { articleOf } from "./cases/read-as-lines.js";
import { caseFiles, readCases } from "./cases/read-cases.js";

const SEED = new URL("../../seed-scripts/articles/", import.meta.url);
const seed = readdirSync(SEED)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => [name, readArticle({ content: readFileSync(new URL(name, SEED)), fileName: name })] as const);
const cases = caseFiles().flatMap(readCases);
const dated = (article: Article) => ({ ...article, publishedAt: "2021-10-27" });

function check(article: Article): void {
  const sentences = splitSentences(article.text);
  const facts = extractFacts(article, sentences);
  expect(brokenSpans(article, sentences, facts)).toEqual([]);
  const ids = new Set([
    ...facts.people.map(({ name }) => `person ${name}`),
    ...facts.countries.map(({ id }) => `country ${id}`),
    ...facts.organizations.map(({ name }) => `organization ${name}`),
  ]);
  for (const { participants } of facts.meetings) {
    const parties = participants.map(({ party }) => `${party.type} ${party.id}`);
    expect(new Set(parties).size, `twice at one table: ${parties.join()}`).toBe(parties.length);
    expect(parties.length).toBeGreaterThan(1);
    for (const party of parties) expect(ids).toContain(party);
  }
  for (const { partOf } of facts.meetings) if (partOf !== null) expect(facts.meetings[partOf]).toBeDefined();
  for (const { speaker } of facts.statements) if (speaker) expect(ids).toContain(`${speaker.type} ${speaker.id}`);
  // a city that is visited stands for its state, which nobody may have spoken of: countries of events are not looked for
  for (const { actors, recipients } of facts.events)
    for (const { type, id } of [...actors, ...recipients])
      if (type !== "country") expect(ids).toContain(`${type} ${id}`);
}

it.each(seed)("every fact of the seed article %s rests on its words, and names only who is known", (_, article) => {
  check(dated(article));
  check({ ...article, publishedAt: null });
});

it.each(cases.map((one) => [one.text, one] as const))("every fact rests on its words: %s", (_, one) => {
  check(articleOf(one));
});

it("the same article gives the same facts, whatever was read before it", () => {
  const read = (article: Article) => extractFacts(article, splitSentences(article.text));
  const article = articleOf({ text: cases.map(({ text }) => text).join("\n"), publishedAt: "2016-03-17" });
  const first = read(article);
  for (const one of cases.slice(0, 20)) read(articleOf(one));
  expect(read(article)).toEqual(first);
});
