import type { GumArticle } from "../gold/gum-article.js";
import { gumQuotations } from "../gold/gum-quotations.js";
import type { Measure } from "../measure.js";
import type { Predicted } from "../systems/predicted.js";
import { inContext } from "./in-context.js";
import { meansEntity } from "./means-entity.js";
import { statementAt } from "./statement-at.js";

/** Who speaks the quotations in the news of GUM: a name or mention of the entity that is the source. */
export function gumSpeakers(articles: readonly GumArticle[], predicted: readonly Predicted[]): Measure {
  const answers = articles.flatMap((article, i) =>
    gumQuotations(article).map((quote) => {
      const statement = statementAt(quote, predicted[i]?.statements ?? []);
      const said = statement ? `${statement.speaker ?? "-"} (“${statement.wording ?? ""}”)` : "no statement";
      return {
        right: statement !== null && meansEntity(statement, quote.mentions),
        line: `is ${quote.source}, read ${said}: ${inContext(article.text, quote, 60)}`,
      };
    }),
  );
  const right = answers.filter((answer) => answer.right).length;
  return {
    id: "gum.speaker",
    set: "GUM news",
    title: "speaker of quotation",
    value: answers.length === 0 ? 0 : right / answers.length,
    unit: "share",
    right,
    of: answers.length,
    misses: answers.filter((answer) => !answer.right).map((answer) => answer.line),
  };
}
