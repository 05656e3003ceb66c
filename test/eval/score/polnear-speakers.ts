import type { PolnearArticle } from "../gold/polnear-article.js";
import { polnearQuotations } from "../gold/polnear-quotations.js";
import type { Measure } from "../measure.js";
import type { Predicted, PredictedStatement } from "../systems/predicted.js";
import { headWords } from "./head-words.js";
import { inContext } from "./in-context.js";
import { statementAt } from "./statement-at.js";
import { wordsOf } from "./words-of.js";

/** Who speaks the quotations of PolNeAR whose source is a noun: the answer has the head word of the source. */
export function polnearSpeakers(articles: readonly PolnearArticle[], predicted: readonly Predicted[]): Measure {
  const answers = articles.flatMap((article, i) =>
    polnearQuotations(article).map((quote) => {
      const statement = statementAt(quote, predicted[i]?.statements ?? []);
      const said = statement ? `${statement.speaker ?? "-"} (“${statement.wording ?? ""}”)` : "no statement";
      return {
        right: statement !== null && hasHead(statement, quote.source),
        line: `is ${quote.source}, read ${said}: ${inContext(article.text, quote, 60)}`,
      };
    }),
  );
  const right = answers.filter((answer) => answer.right).length;
  return {
    id: "polnear.speaker",
    set: "PolNeAR",
    title: "speaker of quotation, noun sources",
    value: answers.length === 0 ? 0 : right / answers.length,
    unit: "share",
    right,
    of: answers.length,
    misses: answers.filter((answer) => !answer.right).map((answer) => answer.line),
  };
}

function hasHead({ speaker, wording }: PredictedStatement, source: string): boolean {
  const answer = new Set(wordsOf(`${speaker ?? ""} ${wording ?? ""}`));
  return headWords(source).some((word) => answer.has(word));
}
