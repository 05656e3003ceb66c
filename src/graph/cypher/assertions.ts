import { hashOf } from "../../facts/hash.js";
import { sentenceId } from "../../facts/identity.js";
import type { ArticleChange } from "../claims.js";
import type { Properties } from "../fold.js";
import { knownSince } from "../known-since.js";

export interface AssertionRow {
  readonly sentence: string;
  readonly properties: Properties;
}

/** One assertion per piece of evidence. The claimed properties are kept, as JSON, with the first of each fact:
 *  withdrawing another article folds what remains again. */
export function assertionsOf({ article, nodes, edges }: ArticleChange, ingestedAt: string): AssertionRow[] {
  const claims = [...nodes.map((node) => ({ ...node, factId: node.id })), ...edges];
  return claims.flatMap(({ factId, properties, evidence }) =>
    evidence.map(({ sentence, start, end, rule, confidence }, index) => ({
      sentence: sentenceId(article, sentence),
      properties: {
        id: `assertion:${hashOf([factId, article.id, start, end, rule])}`,
        factId,
        article: article.id,
        start,
        end,
        quote: article.text.slice(start, end),
        rule,
        confidence,
        publishedAt: article.publishedAt,
        ingestedAt,
        knownSince: knownSince(article.publishedAt, ingestedAt),
        claims: index === 0 ? JSON.stringify(properties) : null,
      },
    })),
  );
}
