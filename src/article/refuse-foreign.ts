import { EntenteError } from "../errors.js";
import type { Article } from "../facts/shapes.js";

const NAMES = new Intl.DisplayNames("en", { type: "language" });

/** Passes an English article on; other languages are told, and left out: English rules would read nonsense from them.
 *  @throws ARTICLE_NOT_ENGLISH */
export function refuseForeign(article: Article): Article {
  if (article.language === "en") return article;
  throw new EntenteError(
    "ARTICLE_NOT_ENGLISH",
    `The article "${article.title ?? article.text.slice(0, 60)}" is in ${NAMES.of(article.language) ?? article.language}; it was skipped.`,
    "Give an English version: only English is read.",
    { language: article.language },
  );
}
