import type { GumArticle } from "../gold/gum-article.js";
import { gumPersons } from "../gold/gum-persons.js";
import type { Measure } from "../measure.js";
import type { Predicted } from "../systems/predicted.js";
import { addTallies } from "./add-tallies.js";
import { figures } from "./figures.js";
import { inContext } from "./in-context.js";
import { matchMentions } from "./match-mentions.js";

/** Mentions of persons by name in the news of GUM. */
export function personMentions(articles: readonly GumArticle[], predicted: readonly Predicted[]): Measure {
  const matched = articles.map((article, i) => matchMentions(gumPersons(article), predicted[i]?.persons ?? []));
  const tally = addTallies(matched.map((one) => one.tally));
  const { precision, recall, f1 } = figures(tally);
  return {
    id: "gum.person-mentions",
    set: "GUM news",
    title: "person mentions, F1",
    value: f1,
    unit: "share",
    precision,
    recall,
    right: tally.rightAsked,
    of: tally.asked,
    misses: matched.flatMap(({ missed, wrong }, i) => [
      ...missed.map((span) => `missed: ${inContext(articles[i]?.text ?? "", span)}`),
      ...wrong.map((span) => `no person: ${inContext(articles[i]?.text ?? "", span)}`),
    ]),
  };
}
