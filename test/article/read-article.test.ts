import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readArticle } from "../../src/article/read-article.js";

const SEED = "seed-scripts/articles/000_8feae248e75d8a5e.txt";

interface Gold {
  title: string;
  body: { first: string; last: string };
  boilerplate: string[];
  mustNotAppear: string[];
}

test("of the seed file the headlines of other stories are left out, the title and every paragraph are kept", () => {
  const gold = JSON.parse(readFileSync("test/eval/seed/gold.json", "utf8")) as Gold;
  const file = readFileSync(SEED, "utf8");
  const article = readArticle({ content: readFileSync(SEED), fileName: SEED });
  expect(article.title).toBe(gold.title);
  expect(article.publishedAt).toBeNull();
  expect(article.text).toBe(file.slice(file.indexOf(gold.body.first)).trim());
  expect(article.text.endsWith(gold.body.last)).toBe(true);
  expect(file.split("\n").filter((line) => !article.text.includes(line))).toEqual([...gold.boilerplate, gold.title]);
});

test("a page copied whole: menus, other stories and comments are left out, also in the middle", () => {
  const article = readArticle({
    content: `Skip to content
Home | World | Sport
We use cookies to improve your experience. By continuing you accept our cookie policy.
Home > World > Europe
Ministers meet in Oslo after a year of silence
Updated: May 4, 2019, 20:05 CET
Share on Facebook   Tweet   Print
OSLO: The foreign ministers of Norway and Iceland met in Oslo on Saturday, a year after their last talks.
ALSO READ | Macron to meet Merkel in Paris
They spoke for an hour.
Advertisement - story continues below
"We agreed on fish," the Norwegian minister told reporters in Oslo after the talks on Saturday.
RELATED STORIES
Trump to meet Kim in Singapore
A new restaurant has opened by the harbour, and the queue is as long as the summer is short.
COMMENTS (2)
viking: They should meet Putin instead and tell him everything, he would like that very much.
Copyright 2019. All rights reserved.`,
  });
  expect(article).toMatchObject({
    title: "Ministers meet in Oslo after a year of silence",
    publishedAt: "2019-05-04",
    text: `OSLO: The foreign ministers of Norway and Iceland met in Oslo on Saturday, a year after their last talks.
They spoke for an hour.
"We agreed on fish," the Norwegian minister told reporters in Oslo after the talks on Saturday.`,
  });
});

test("a dateline in the first paragraph gives the day and stays in the text", () => {
  const article = readArticle({
    content: "Deal done\n\nOSLO, Sept 14, 2013 (Wire) - The two states agreed on a plan on Saturday.",
  });
  expect(article).toMatchObject({
    title: "Deal done",
    publishedAt: "2013-09-14",
    text: "OSLO, Sept 14, 2013 (Wire) - The two states agreed on a plan on Saturday.",
  });
});

test("a date inside the story is not the day of publication, and neither is one with two readings", () => {
  const story = "On 15 August 2005 the two sides signed the memorandum in Helsinki, after a year of talks.";
  expect(readArticle({ content: `Peace at last\n\n${story}` }).publishedAt).toBeNull();
  expect(readArticle({ content: `Peace at last\n03/04/2021\n\n${story}` })).toMatchObject({
    publishedAt: null,
    text: story,
  });
});

test("lines wrapped at a fixed width become paragraphs", () => {
  const article = readArticle({
    content: `Ministers meet in Oslo

   The foreign ministers of Norway and Iceland met in Oslo on
Saturday, a year after their last talks, and spoke of a long-
term agreement on fish.
   They will meet again in Reykjavik in the autumn, when the
Icelandic minister will be the host.
`,
  });
  expect(article.title).toBe("Ministers meet in Oslo");
  expect(article.text.split("\n")).toEqual([
    "The foreign ministers of Norway and Iceland met in Oslo on Saturday, a year after their last talks, and spoke of a long-term agreement on fish.",
    "They will meet again in Reykjavik in the autumn, when the Icelandic minister will be the host.",
  ]);
});

test("a live page keeps its posts and loses their times and headings", () => {
  const article = readArticle({
    content: `As it happened: two leaders on an island

LIVE | 12 June 2018 | Newest first, all times local

17:05
That's all from us
The motorcade has left the island. Thanks for reading.

16:20
"We had a lot in common," the president tells the press. He is alone at the microphone.
Asked if he would go, he says he would.`,
  });
  expect(article).toMatchObject({
    title: "As it happened: two leaders on an island",
    publishedAt: "2018-06-12",
    text: `The motorcade has left the island. Thanks for reading.

"We had a lot in common," the president tells the press. He is alone at the microphone.
Asked if he would go, he says he would.`,
  });
});

test("bullets that a sentence leads into are part of the text", () => {
  const content =
    "Plan agreed\n\nThe ministers agreed on three steps for the year:\n- a common office\n- open roads\n\nThey left.";
  expect(readArticle({ content }).text).toBe(
    "The ministers agreed on three steps for the year:\n- a common office\n- open roads\n\nThey left.",
  );
});

test("a subtitle is not the title", () => {
  const content =
    "Ministers meet in Oslo after silence\n\nTalks on fish end with a promise of more talks\n\nThe ministers met in Oslo on Saturday for talks on fish.";
  expect(readArticle({ content }).title).toBe("Ministers meet in Oslo after silence");
});

test("one sentence alone is an article", () => {
  expect(readArticle({ content: "Baker met Aziz in Geneva." })).toMatchObject({
    title: null,
    text: "Baker met Aziz in Geneva.",
  });
  expect(readArticle({ content: "Baker met Aziz in Geneva" }).text).toBe("Baker met Aziz in Geneva");
});

test("front matter is read, what is given beside it wins, and both win over the page", () => {
  const content = `---
title: From the front
url: https://News.example/a?utm_source=x#top
publisher: The Herald
publishedAt: 2020-01-02
---
On the page

3 March 2020

The ministers met in Oslo on Saturday for talks on fish.`;
  expect(readArticle({ content })).toMatchObject({
    title: "From the front",
    url: "https://news.example/a",
    publisher: "The Herald",
    publishedAt: "2020-01-02",
  });
  expect(readArticle({ content, title: "Given", publishedAt: "2021-05-06T10:00:00Z" })).toMatchObject({
    title: "Given",
    publishedAt: "2021-05-06",
    text: "The ministers met in Oslo on Saturday for talks on fish.",
  });
});

test("a line of dashes at the top is not front matter", () => {
  expect(readArticle({ content: "---\nBaker met Aziz in Geneva.\n---\nThey talked.\n" }).text).toContain(
    "They talked.",
  );
});

test("line ends, invisible characters and composed letters are made one, quotation marks stay", () => {
  const content = "\uFEFF“Rus\u00ADsia\u00A0met us,”\r\n\r\nRe\u0301ka said, ‘so\u200Bon’. She left \u202Enow\u202C.";
  expect(readArticle({ content: `${content}` }).text).toBe("Réka said, ‘soon’. She left now.");
});

test("the same text gives the same id, another text or address another", () => {
  const id = (content: string, url?: string): string => readArticle({ content, url }).id;
  const one = id("Baker met Aziz in Geneva.");
  expect(one).toMatch(/^article:[0-9a-f]{24}$/);
  expect(id("Baker met Aziz in Geneva.\r\n")).toBe(one);
  expect(id("Baker met Aziz in Vienna.")).not.toBe(one);
  expect(id("Baker met Aziz in Geneva.", "https://a.example/")).not.toBe(one);
});
