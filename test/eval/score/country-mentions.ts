import type { GumArticle } from "../gold/gum-article.js";
import { gumCountries } from "../gold/gum-countries.js";
import type { Measure } from "../measure.js";
import type { Predicted } from "../systems/predicted.js";
import { addTallies } from "./add-tallies.js";
import { figures } from "./figures.js";
import { inContext } from "./in-context.js";
import { matchMentions } from "./match-mentions.js";

/** Mentions of states by name in the news of GUM: recall and precision apart, since the bar asks for both. */
export function countryMentions(articles: readonly GumArticle[], predicted: readonly Predicted[]): Measure[] {
  const matched = articles.map((article, i) =>
    matchMentions(gumCountries(article), predicted[i]?.countries ?? [], (asked, read) => asked.iso3 === read.iso3),
  );
  const tally = addTallies(matched.map((one) => one.tally));
  const { precision, recall } = figures(tally);
  const common = { set: "GUM news", unit: "share" as const };
  const text = (i: number) => articles[i]?.text ?? "";
  return [
    {
      ...common,
      id: "gum.country-recall",
      title: "country mentions by name, recall",
      value: recall,
      right: tally.rightAsked,
      of: tally.asked,
      misses: matched.flatMap(({ missed }, i) => missed.map((one) => `missed: ${one.iso3} ${inContext(text(i), one)}`)),
    },
    {
      ...common,
      id: "gum.country-precision",
      title: "country mentions by name, precision",
      value: precision,
      right: tally.rightRead,
      of: tally.read,
      misses: matched.flatMap(({ wrong }, i) => wrong.map((one) => `no such: ${one.iso3} ${inContext(text(i), one)}`)),
    },
  ];
}
