import { days, id, some, text } from "../filter/entries.js";
import { filterOf, type FilterSpec } from "../filter/filter-of.js";
import { listOf } from "../relay/list-of.js";
import { sentenceFilter } from "../sentence/sentence.args.js";
import { Article } from "./article.type.js";

export const articleFilter: FilterSpec = filterOf("Article", {
  id,
  title: text("title"),
  url: text("url"),
  publisher: text("publisher"),
  publishedAt: days("publishedAt", "publishedAt"),
  language: text("language"),
  sentences: some(() => sentenceFilter, "sentences"),
});

export const articleList = listOf(
  "Article",
  () => Article,
  articleFilter,
  { PUBLISHED_AT: "publishedAt", INGESTED_AT: "ingestedAt", TITLE: "title", SENTENCES: "count:sentences" },
  ["PUBLISHED_AT_DESC"],
);
