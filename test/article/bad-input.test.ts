import { expect, test } from "vitest";
import { EntenteError } from "../../src/errors.js";
import { readArticle, type ArticleInput } from "../../src/article/read-article.js";

const GOOD = "Baker met Aziz in Geneva.";
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = new TextEncoder();

const CASES: readonly [what: string, code: string, input: ArticleInput][] = [
  ["an empty file", "ARTICLE_EMPTY", { content: "" }],
  ["spaces only", "ARTICLE_EMPTY", { content: " \u00A0\n\t" }],
  ["emoji only", "ARTICLE_EMPTY", { content: "😀😀" }],
  ["a text over 2 MiB", "ARTICLE_TOO_LARGE", { content: "a ".repeat(1024 * 1024 + 1) }],
  ["a table of 60,000 lines", "ARTICLE_TOO_MANY_LINES", { content: "x\n".repeat(60_000) }],
  ["a PDF", "ARTICLE_PDF", { content: utf8.encode("%PDF-1.7 ...") }],
  ["gzip", "ARTICLE_COMPRESSED", { content: bytes(0x1f, 0x8b, 8, 0) }],
  ["an office document", "ARTICLE_COMPRESSED", { content: bytes(0x50, 0x4b, 3, 4) }],
  ["UTF-16 with its mark", "ARTICLE_UTF16", { content: bytes(0xff, 0xfe, 0x42, 0) }],
  ["UTF-16 without its mark", "ARTICLE_UTF16", { content: Buffer.from(GOOD, "utf16le") }],
  ["binary", "ARTICLE_BINARY", { content: Buffer.concat([utf8.encode(GOOD), bytes(0, 1, 2)]) }],
  [
    "windows-1251",
    "ARTICLE_NOT_UTF8",
    { content: Buffer.concat([utf8.encode("Baker met "), bytes(0xcb, 0xe0, 0xe2)]) },
  ],
  ["half a character", "ARTICLE_NOT_UTF8", { content: "Baker met \uD800 Aziz." }],
  ["headlines only", "ARTICLE_NO_BODY", { content: "- Trump meets Kim\n- Macron meets Merkel" }],
  ["a broken front matter", "ARTICLE_BAD_DETAILS", { content: `---\ntitle: [\n---\n${GOOD}` }],
  ["a list as title", "ARTICLE_BAD_DETAILS", { content: `---\ntitle: [a]\n---\n${GOOD}` }],
  ["a day that is none", "ARTICLE_BAD_DATE", { content: GOOD, publishedAt: "2024-02-30" }],
  ["a day in words", "ARTICLE_BAD_DATE", { content: GOOD, publishedAt: "last Friday" }],
  ["a script as address", "ARTICLE_BAD_URL", { content: GOOD, url: "javascript:alert(1)" }],
  ["a file as address", "ARTICLE_BAD_URL", { content: GOOD, url: "file:///etc/passwd" }],
];

test.each(CASES)("%s is refused as %s, with what was wrong and what to do", (_, code, input) => {
  const read = (): unknown => readArticle({ fileName: "a.txt", ...input });
  expect(read).toThrow(EntenteError);
  try {
    read();
  } catch (error) {
    expect(error).toMatchObject({ code, next: expect.stringMatching(/^\S.*\.$/) as string });
  }
});

test("the message names the file and the place", () => {
  const content = Buffer.concat([utf8.encode("Baker met "), bytes(0xe2, 0x28)]);
  expect(() => readArticle({ content, fileName: "bad.txt" })).toThrow(
    /^bad\.txt is not UTF-8: byte 11 fits no character\./,
  );
});

const HOSTILE = [
  "a",
  "A. ",
  "U.S. Abc ",
  "Ah\t\t",
  "met Ae ",
  "x\n",
  "a | ",
  "Abc ",
  "- abc\n",
  '." ',
  "12 June 2018, ",
  "all ",
];

test.each(HOSTILE)("a megabyte of %j is read or refused within two seconds", (piece) => {
  const content = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const started = performance.now();
  try {
    readArticle({ content });
  } catch (error) {
    expect(error).toBeInstanceOf(EntenteError);
  }
  expect(performance.now() - started).toBeLessThan(2000);
});
