import { articleFilter } from "../article/article.args.js";
import { number, one, some, text } from "../filter/entries.js";
import { filterOf, type FilterSpec } from "../filter/filter-of.js";
import { partyFilter } from "../party/party.args.js";
import { listOf } from "../relay/list-of.js";
import { Sentence } from "./sentence.type.js";

export const sentenceFilter: FilterSpec = filterOf("Sentence", {
  index: number("index"),
  text: text("text"),
  article: one(() => articleFilter, ["article"]),
  mentions: some(() => partyFilter, "mentions"),
});

export const sentenceList = listOf("Sentence", () => Sentence, sentenceFilter, { INDEX: "index" }, ["INDEX_ASC"]);
