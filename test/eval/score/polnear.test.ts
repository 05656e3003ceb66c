import { describe, expect, it } from "vitest";
import type { PolnearArticle } from "../gold/polnear-article.js";
import type { Predicted, PredictedStatement } from "../systems/predicted.js";
import { contentOverlap } from "./content-overlap.js";
import { polnearSpeakers } from "./polnear-speakers.js";

const text = "“We will talk to them,” the envoy said, “and we will listen.” He added that talks would begin soon.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const pair = (words: string) => [at(words).start, at(words).end] as const;
const first = "“We will talk to them,”";
const second = "“and we will listen.”";
const third = "that talks would begin soon";
const article: PolnearArticle = {
  id: "one",
  title: null,
  publishedAt: null,
  text,
  attributions: [
    { source: [pair("the envoy")], content: [pair(first), pair(second)], speech_cue: true },
    { source: [pair("He")], content: [pair(third)], speech_cue: true },
    { source: [], content: [pair("begin soon")], speech_cue: false },
  ],
};
const said = (words: string, wording: string | null = null, speaker: string | null = null): PredictedStatement => ({
  ...at(words),
  kind: "direct",
  speaker,
  speakerIsPerson: speaker !== null,
  wording,
});
const reading = (...statements: PredictedStatement[]): Predicted => ({
  persons: [],
  countries: [],
  statements,
  events: [],
});
const content = (...statements: PredictedStatement[]) => contentOverlap([article], [reading(...statements)]);

describe("words said", () => {
  it("a quotation that is broken by its verb is found in two pieces", () => {
    expect(content(said(first), said(second), said(third))).toMatchObject({ precision: 1, recall: 1, value: 1, of: 2 });
  });

  it("a piece that is missed costs recall: 9 of 14 words", () => {
    expect(content(said(first), said(second))).toMatchObject({ precision: 1, recall: 9 / 14 });
  });

  it("a statement that swallows the attribution costs precision: 14 of 2 times 19 words", () => {
    expect(content(said(text))).toMatchObject({ precision: 14 / 38, recall: 1 });
  });

  it("silence scores nothing, and the miss is told", () => {
    const { value, misses } = content();
    expect([value, misses.length]).toEqual([0, 2]);
  });
});

describe("speakers with a noun as source", () => {
  const speakers = (...statements: PredictedStatement[]) => polnearSpeakers([article], [reading(...statements)]).value;

  it("are right by the head word, in the words or in the name", () => {
    expect(speakers(said(first, "the envoy"), said(second, "he", "the Envoy"))).toBe(1);
  });

  it("are wrong with another word, with none, and without a statement", () => {
    expect(speakers(said(first, "He"))).toBe(0);
    expect(speakers(said(first, "the envoy"))).toBe(0.5);
    expect(speakers()).toBe(0);
  });

  it("are not given by a statement that covers less than half of the quotation", () => {
    expect(speakers(said("We", "the envoy"), said("listen", "the envoy"))).toBe(0);
  });
});
