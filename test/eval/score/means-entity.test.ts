import { describe, expect, it } from "vitest";
import type { GumMention } from "../gold/gum-article.js";
import type { PredictedStatement } from "../systems/predicted.js";
import { meansEntity } from "./means-entity.js";

const mention = (text: string, kind: GumMention["kind"], head = text): GumMention => ({
  text,
  kind,
  start: 0,
  end: text.length,
  head: [text.indexOf(head), text.indexOf(head) + head.length],
  type: "person",
  cluster: 1,
  wiki: null,
});
const said = (
  speaker: string | null,
  wording: string | null,
  speakerIsPerson = speaker !== null,
): PredictedStatement => ({
  start: 0,
  end: 9,
  kind: "direct",
  speaker,
  speakerIsPerson,
  wording,
});

const lavrov = [mention("Russian Foreign Minister Sergei Lavrov", "named"), mention("he", "pronoun")];
const official = [mention("one senior official who was there", "nominal", "official")];

describe("a speaker is right by name or by a mention", () => {
  it.each([
    ["Sergei Lavrov", "he", lavrov],
    ["Lavrov", null, lavrov],
    [null, "The official", official],
    [null, "a senior official at the ministry", official],
    [null, "One senior official who was there", official],
  ])("%s (“%s”)", (speaker, wording, mentions) => {
    expect(meansEntity(said(speaker, wording), mentions)).toBe(true);
  });

  it("a name of two parts with a hyphen is known by its last", () => {
    expect(meansEntity(said("Suleiman al-Amr", null), [mention("General Suleiman al-Amr", "named")])).toBe(true);
  });

  it("a country that the words stand for is right by the words", () => {
    expect(meansEntity(said("USA", "the official", false), official)).toBe(true);
  });
});

describe("a speaker is wrong", () => {
  it.each([
    ["when another is named, though the pronoun is right", said("Chung Eui-yong", "he"), lavrov],
    ["when only the pronoun is given", said(null, "he"), lavrov],
    ["when it is a person, and the words alone fit", said("Lu Kang", "the official"), official],
    ["when the head is another’s", said(null, "the official’s spokesman"), official],
    ["when nobody is given", said(null, null), lavrov],
    ["when only a title is shared", said("Foreign Minister Wang Yi", null), lavrov],
  ])("%s", (_, statement, mentions) => {
    expect(meansEntity(statement, mentions)).toBe(false);
  });
});
