import { createHash } from "node:crypto";
import { EntenteError } from "../errors.js";
import type { Article, IsoDate } from "../facts/shapes.js";
import { articleUrl } from "./article-url.js";
import { decode } from "./decode.js";
import { detectLanguage } from "./detect-language.js";
import { findBody } from "./find-body.js";
import { takeFrontMatter, type ArticleDetails } from "./front-matter.js";
import { htmlBlocks } from "./html-blocks.js";
import { normalise } from "./normalise.js";
import { textBlocks } from "./text-blocks.js";
import { isRealDay } from "./written-date.js";

/** What is handed in: the content, and what is known about it; details given here win over those in the content. */
export interface ArticleInput extends ArticleDetails {
  readonly content: Uint8Array | string;
  /** Taken from the file name or from the content when absent. */
  readonly format?: "text" | "html";
  /** For messages, and for its extension. */
  readonly fileName?: string;
}

/** Reads one article: decodes it, finds title, day and body on the page, and brings the body to the form that is stored.
 *  @throws ARTICLE_EMPTY, ARTICLE_NO_BODY, ARTICLE_BAD_DATE, ARTICLE_BAD_URL, and the codes of `decode`, `takeFrontMatter`
 *    and `htmlBlocks`
 *  @example readArticle({ content: "Talks held\n\nBaker met Aziz in Geneva.", publishedAt: "1991-01-10" }).title // "Talks held" */
export function readArticle(input: ArticleInput): Article {
  const name = input.fileName ?? "The text";
  const whole = normalise(decode(input.content, name));
  if (!/[\p{L}\p{N}]/u.test(whole)) {
    throw new EntenteError("ARTICLE_EMPTY", `${name} has no words.`, "Give a text, or check the path.");
  }
  const { details: front, text: page } = takeFrontMatter(whole, name);
  const isHtml = (input.format ?? formatOf(input.fileName, page)) === "html";
  const { blocks, details: own } = isHtml
    ? htmlBlocks(page, name)
    : { blocks: textBlocks(page, name), details: undefined };
  const body = findBody(blocks.map((block) => ({ ...block, text: normalise(block.text) })));
  if (body.text === "" || (isHtml && body.text.split(/\s+/).length < 10)) {
    throw new EntenteError(
      "ARTICLE_NO_BODY",
      `${name} has no running text: ${isHtml ? "no article was found on the page" : "its lines are headlines or menus"}.`,
      "Give the article's own page, or its text with whole sentences.",
    );
  }
  const title = firstSaid(input.title, front.title, own?.title, body.title);
  const url = given(firstSaid(input.url, front.url), articleUrl) ?? ownUrl(own?.url);
  return {
    id: articleId(url, title, body.text),
    title: title === null ? null : normalise(title).replace(/\s+/g, " ").trim(),
    url,
    publisher: firstSaid(input.publisher, front.publisher, own?.publisher),
    publishedAt: given(firstSaid(input.publishedAt, front.publishedAt), isoDay) ?? own?.publishedAt ?? body.publishedAt,
    language: detectLanguage(body.text),
    text: body.text,
    ...(body.writtenIn === null ? {} : { writtenIn: body.writtenIn }),
  };
}

/** By the file name, else by how the content begins. */
export function formatOf(fileName: string | undefined, page: string): "text" | "html" {
  if (fileName && /\.x?html?$/i.test(fileName)) return "html";
  return /^\s*<(!doctype|html|head|body|article|main|div|p|\?xml)\b/i.test(page) ? "html" : "text";
}

function firstSaid(...values: readonly (string | null | undefined)[]): string | null {
  return values.find((value) => value !== null && value !== undefined && value.trim() !== "") ?? null;
}

function given(value: string | null, check: (value: string) => string): string | null {
  return value === null ? null : check(value);
}

/** What a page says of its own address is used where it is one, and passed over where it is not. */
function ownUrl(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? articleUrl(url) : null;
}

/** "2021-10-27", or a time on that day, of which the day is kept. */
function isoDay(value: string): IsoDate {
  const day = value.trim().slice(0, 10);
  if (isRealDay(day) && /^.{10}(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/.test(value.trim())) return day;
  throw new EntenteError(
    "ARTICLE_BAD_DATE",
    `publishedAt "${value.slice(0, 100)}" is not a day of the calendar.`,
    `Write it as year-month-day, for example "2021-10-27".`,
  );
}

function articleId(url: string | null, title: string | null, text: string): string {
  const hash = createHash("sha256").update(JSON.stringify([url, title, text]));
  return `article:${hash.digest("hex").slice(0, 24)}`;
}
