import type { GoldArticle } from "../../gold/article-set.js";
import { readArticleFile } from "../read-article-file.js";
import type { Text } from "../system.js";

/** An article as a peer gets it: the clean body, for no peer takes pages or leaves out menus. */
export function bodyOf(article: GoldArticle): Text {
  const { text, title, publishedAt } = readArticleFile(article).article;
  return { id: article.slug, title, publishedAt, text };
}
