import { join } from "node:path";
import type { GumArticle } from "./gum-article.js";
import { readLines } from "./read-lines.js";
import { REPOSITORY } from "./repository.js";

/** The Wikinews articles of GUM. Offsets count code points, which are UTF-16 units here: no character of theirs needs two. */
export function readGum(): GumArticle[] {
  const articles = readLines<GumArticle & { readonly date: string | null }>(
    join(REPOSITORY, "test/eval/gum/news.jsonl"),
  );
  return articles.map((article) => {
    if (/[\uD800-\uDFFF]/.test(article.text)) throw new Error(`${article.id} has characters of two units.`);
    return { ...article, publishedAt: article.date };
  });
}
