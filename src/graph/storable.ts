import { EntenteError } from "../errors.js";
import type { ArticleChange } from "./claims.js";

const UNSTORABLE = /[\0\p{Surrogate}]/u; // with the u flag a surrogate matches only when its other half is missing

/** Refuses text that an engine would change on the way: a graph that says other words than the article is worth nothing.
 *  @throws TEXT_NOT_STORABLE - a NUL character or half of a surrogate pair, in the article or in what was read from it */
export function checkStorable(change: ArticleChange): void {
  JSON.stringify(change, (key, value: unknown) => {
    for (const text of [key, value]) {
      const at = typeof text === "string" ? text.search(UNSTORABLE) : -1;
      if (at < 0) continue;
      const code = (text as string).charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
      throw new EntenteError(
        "TEXT_NOT_STORABLE",
        `The article ${change.article.id} has the character U+${code} at ${at} of "${key}".`,
        "Remove it: it is no text, and stands for damage on the way here.",
        { character: `U+${code}` },
      );
    }
    return value;
  });
}
