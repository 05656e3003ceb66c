import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/read-article.js";
import { splitSentences } from "../../src/article/split-sentences.js";
import { readingJson, type EventJson, type MeetingJson, type StatementJson } from "../../src/cli/reading-json.js";
import { extractFacts } from "../../src/extract/extract.js";
import { allEvidence } from "../extract/all-evidence.js";
import type { SeedGold } from "./seed/gold.js";

const FOLDER = new URL("../../seed-scripts/articles/", import.meta.url);
const file = readdirSync(FOLDER).find((name) => name.endsWith(".txt")) ?? "";
const details = parse(readFileSync(new URL(file.replace(/txt$/, "yaml"), FOLDER), "utf8")) as { publishedAt: unknown };
const gold = JSON.parse(readFileSync(new URL("seed/gold.json", import.meta.url), "utf8")) as SeedGold;

const article = readArticle({
  content: readFileSync(new URL(file, FOLDER)),
  fileName: file,
  publishedAt: String(details.publishedAt),
});
const sentences = splitSentences(article.text);
const facts = extractFacts(article, sentences);
const reading = readingJson({ article, sentences, facts });

const sorted = (names: readonly string[]) => [...names].sort();
/** What was read beyond what is asked for must be among what is optional. */
const expectAll = (read: readonly string[], asked: readonly string[], optional: readonly string[]) => {
  expect(sorted(read.filter((name) => !optional.includes(name)))).toEqual(sorted(asked));
};

describe("the seed article gives what a careful reader takes from it", () => {
  it("its day is the one that its sidecar names", () => {
    expect(article.publishedAt).toBe(gold.publishedAt);
  });

  it("title and body stand apart from the headlines around them", () => {
    expect(article.title).toBe(gold.title);
    expect(article.text.slice(0, gold.body.first.length)).toBe(gold.body.first);
    expect(article.text.slice(-gold.body.last.length)).toBe(gold.body.last);
    for (const headline of gold.boilerplate) expect(article.text).not.toContain(headline.replace(/^- /, ""));
  });

  it("the people, whom they speak for, and their offices", () => {
    const read = reading.people.map(({ name, country, role }) => ({ name, country, role }));
    expect(read.sort(byName)).toEqual(
      gold.people.map(({ name, country, role }) => ({ name, country, role })).sort(byName),
    );
  });

  it("every name that stands for a person is known as such", () => {
    for (const { name, aliases } of gold.people) {
      const read = reading.people.find((person) => person.name === name)?.aliases ?? [];
      expect(read, name).toEqual(expect.arrayContaining([...aliases]));
    }
  });

  it("the countries", () => {
    expect(sorted(reading.countries)).toEqual(sorted(gold.countries));
  });

  it("the cities that are places", () => {
    expectAll(reading.cities, gold.cities, gold.citiesOptional);
  });

  it("the organizations", () => {
    expectAll(reading.organizations, gold.organizations, gold.organizationsOptional);
  });

  it("the meetings, no more and no fewer", () => {
    expect(reading.meetings.map(meetingOf).sort(byJson)).toEqual(gold.meetings.map(meetingOf).sort(byJson));
  });

  it("the meetings rest on the words that tell of them", () => {
    for (const meeting of gold.meetings) {
      const read = reading.meetings.find((one) => byJson(meetingOf(one), meetingOf(meeting)) === 0);
      const quoted = (read?.evidence ?? []).map(({ text }) => text);
      expect(
        quoted.some((text) => overlap(text, meeting.evidence)),
        meeting.evidence,
      ).toBe(true);
    }
  });

  it("who did not meet is in no meeting together, whatever its status", () => {
    const pairs = reading.meetings.filter(({ participants }) =>
      gold.notMeetings.some((pair) => pair.every((party) => participants.includes(party))),
    );
    expect(pairs).toEqual([]);
  });

  it("the statements, each with its speaker", () => {
    const left = [...reading.statements];
    for (const asked of gold.statements.filter(({ optional }) => !optional)) {
      const at = left.findIndex((one) => isStatement(one, asked));
      expect(at, `${asked.kind} by ${asked.speaker}: ${asked.text}\nread: ${list(left)}`).toBeGreaterThanOrEqual(0);
      left.splice(at, 1);
    }
    const optional = gold.statements.filter((one) => one.optional);
    expect(left.filter((one) => !optional.some((asked) => isStatement(one, asked)))).toEqual([]);
  });

  it("the events", () => {
    const left = [...reading.events];
    for (const asked of gold.events.filter(({ optional }) => !optional)) {
      const at = left.findIndex((one) => isEvent(one, asked));
      expect(at, `${asked.type}: ${asked.evidence}\nread: ${list(left)}`).toBeGreaterThanOrEqual(0);
      left.splice(at, 1);
    }
    const optional = gold.events.filter((one) => one.optional);
    expect(left.filter((one) => !optional.some((asked) => isEvent(one, asked)))).toEqual([]);
  });

  it("nothing of what must not appear is in any fact", () => {
    const read = { ...reading, article: null };
    const names = JSON.stringify({
      ...read,
      statements: read.statements.map(({ speaker, addressee }) => [speaker, addressee]),
    });
    for (const word of gold.mustNotAppear) expect(names).not.toMatch(new RegExp(`\\b${word}\\b`));
  });

  it("every fact rests on words that stand in the text", () => {
    for (const { path, start, end, sentence } of allEvidence(facts)) {
      const span = sentences[sentence];
      expect(span && span.start <= start && start < end && end <= span.end, path).toBe(true);
    }
    for (const quote of [...reading.meetings, ...reading.events].flatMap(({ evidence }) => evidence)) {
      expect(quote.text).not.toBe("");
      expect(article.text.slice(quote.start, quote.end)).toBe(quote.text);
    }
    for (const { text, start, end } of reading.statements) expect(article.text.slice(start, end)).toBe(text);
  });
});

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
const byJson = (a: unknown, b: unknown) => JSON.stringify(a).localeCompare(JSON.stringify(b));
const list = (items: readonly unknown[]) => items.map((item) => `\n  ${JSON.stringify(item)}`).join("");
const overlap = (a: string, b: string) => a.includes(b) || b.includes(a);

function meetingOf({ participants, kind, status, place, date, dateEnd }: MeetingJson | SeedGold["meetings"][number]) {
  return { participants: sorted(participants), kind, status, place, date, dateEnd: dateEnd ?? null };
}

function isStatement(read: StatementJson, asked: SeedGold["statements"][number]): boolean {
  const speakers: readonly (string | null)[] = [asked.speaker, ...(asked.speakerAlt ?? [])];
  return read.kind === asked.kind && read.text === asked.text && speakers.includes(read.speaker);
}

function isEvent(read: EventJson, asked: SeedGold["events"][number]): boolean {
  return (
    read.type === asked.type &&
    (asked.mode === undefined || asked.mode === read.mode) &&
    read.status === asked.status &&
    read.date === asked.date &&
    byJson(sorted(read.actors), sorted(asked.actors)) === 0 &&
    byJson(sorted(read.recipients), sorted(asked.recipients ?? [])) === 0
  );
}
