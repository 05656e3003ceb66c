/** START HERE. The program on one page: an article goes in, a graph that can answer comes out. */
import { readArticle, type ArticleInput } from "./article/read-article.js";
import { refuseForeign } from "./article/refuse-foreign.js";
import { splitSentences } from "./article/split-sentences.js";
import { extractFacts } from "./extract/extract.js";
import type { Reading } from "./facts/shapes.js";
import { claimsOf } from "./graph/save-facts.js";
import type { GraphStore, Saved } from "./graph/store.js";

/** From raw input to facts, each with its sentence; nothing is written.
 *  @throws EntenteError - what is wrong with the input; ARTICLE_NOT_ENGLISH for a language that is not read */
export function read(input: ArticleInput): Reading {
  const article = refuseForeign(readArticle(input)); //   raw input  -> one clean text: title, day, body
  const sentences = splitSentences(article.text); //      text       -> sentences, each a span of it
  const facts = extractFacts(article, sentences); //      sentences  -> people, meetings, statements, events with evidence
  return { article, sentences, facts };
}

/** From facts to the graph, in one transaction: the article is in whole or not at all. */
export async function save(reading: Reading, store: GraphStore): Promise<Saved> {
  const change = claimsOf(reading); //                    facts      -> nodes and edges, each with the words that say so
  return store.save(change); //                           claims     -> the graph, folded with what other articles say
}
