import { parse } from "yaml";
import { EntenteError } from "../errors.js";

/** What can be told about an article beside its text. */
export interface ArticleDetails {
  readonly title?: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly publishedAt?: string | null;
}

const KEYS = ["title", "url", "publisher", "publishedAt"] as const;

/** Takes the YAML between two "---" lines off the top of a text.
 *  @returns no details and the whole text where the text does not begin with such a block
 *  @throws ARTICLE_BAD_DETAILS - the block is not YAML, or a value is not a text
 *  @example takeFrontMatter("---\nurl: https://a.example/1\n---\nBody.") // { details: { url: … }, text: "Body." } */
export function takeFrontMatter(text: string, name: string): { details: ArticleDetails; text: string } {
  const block = /^---[ \t]*\n([^]{0,8000}?\n)?---[ \t]*\n/.exec(text);
  if (!block?.[1] || !/^[\w-]+[ \t]*:/m.test(block[1])) return { details: {}, text };
  return { details: readDetails(block[1], name), text: text.slice(block[0].length) };
}

/** Reads title, url, publisher and publishedAt from YAML: front matter, or the file beside an article ("a.yaml" for "a.txt").
 *  @throws ARTICLE_BAD_DETAILS */
export function readDetails(yaml: string, name: string): ArticleDetails {
  let values: unknown;
  try {
    values = parse(yaml);
  } catch (error) {
    throw bad(`The details of ${name} are not YAML: ${String(error).split("\n")[0] ?? ""}`);
  }
  if (values === null || typeof values !== "object") throw bad(`The details of ${name} are not "key: value" lines.`);
  const details: Partial<Record<(typeof KEYS)[number], string | null>> = {};
  for (const key of KEYS) {
    const value = (values as Record<string, unknown>)[key];
    if (value === undefined) continue;
    if (value !== null && typeof value === "object") throw bad(`"${key}" of ${name} is not a text.`);
    details[key] = value === null ? null : String(value as string | number);
  }
  return details;
}

function bad(message: string): EntenteError {
  return new EntenteError("ARTICLE_BAD_DETAILS", message, `Write lines such as "publishedAt: 2021-10-27".`);
}
