import type { Parameters } from "../cypher/parameters.js";
import { whereOf } from "../cypher/where.js";
import { WORDS_OF } from "../schema.js";
import { conditionsOf } from "../search/conditions.js";
import { namesAsked, textsAsked } from "../search/labels-asked.js";
import { BEGUN, TYPO, WHOLE } from "../search/match-word.js";
import type { Query } from "../search/parse-query.js";
import type { SearchLabel, SearchQuestion } from "../search/question.js";
import { textShareCypher, TIER } from "../search/score.js";
import { canBeLess, luceneQuery } from "./lucene-query.js";

/** One statement, one row. All names that may match come back to be ranked; texts, which may be hundreds of thousands, are
 *  ranked, counted and cut to the page in the database. */
export function compileSearch(query: Query, question: SearchQuestion, parameters: Parameters): string {
  const names = namesIn(query, question, parameters);
  const labels = textsAsked(question);
  if (labels.length === 0) return `RETURN ${names} AS names, [] AS texts, 0 AS textCount`;
  const texts = textsIn(query, question, labels, parameters);
  const count = question.count ? textCount(query, question, labels, parameters) : "null";
  return `RETURN ${names} AS names, ${texts} AS texts, ${count} AS textCount`;
}

function namesIn(query: Query, question: SearchQuestion, parameters: Parameters): string {
  const labels = namesAsked(question);
  if (labels.length === 0) return "[]";
  return (
    `COLLECT { ${found("name_words", luceneQuery(query, TYPO), parameters)} WITH node AS n ` +
    `WHERE ${allowed(labels, question, parameters)} RETURN [n.id, n.name, n.aliases] }`
  );
}

/** The page of texts. Each way to be found leaves out what a better one finds; a cursor leaves out the better ways. */
function textsIn(
  query: Query,
  question: SearchQuestion,
  labels: readonly SearchLabel[],
  parameters: Parameters,
): string {
  const { after, first } = question;
  const ways = waysToBeFound(query, labels);
  const open = ways.flatMap(({ tier, lucene }, index) => {
    if (after && tier > after[0]) return [];
    const only = [`+(${lucene})`, ...ways.slice(0, index).map((better) => `-(${better.lucene})`)].join(" ");
    return [`${found("text_words", only, parameters)} RETURN node AS n, ${tier} AS tier`];
  });
  if (open.length === 0) return "[]";
  let beyond = "";
  if (after) {
    const [score, id] = after.map((value) => parameters.add(value));
    beyond = `WHERE score < ${score} OR (score = ${score} AND n.id > ${id}) `;
  }
  return (
    `COLLECT { CALL { ${open.join(" UNION ALL ")} } WITH n, tier WHERE ${allowed(labels, question, parameters)} ` +
    `WITH n, tier + ${textShareCypher("n.text")} AS score ${beyond}` +
    `WITH n, score ORDER BY score DESC, n.id LIMIT ${parameters.add(first + 1)} ` +
    "RETURN [n.id, score, n.text, n.title, n.speakerWording, " +
    "COLLECT { MATCH (n)<-[:MADE]-(p) WITH p ORDER BY p.id RETURN p.name }] }"
  );
}

/** The best first; each finds all that the better ones find, but for the title. */
function waysToBeFound(query: Query, labels: readonly SearchLabel[]) {
  const ways = [{ tier: TIER.TEXT as number, lucene: luceneQuery(query, WHOLE) }];
  if (labels.includes("Article")) ways.unshift({ tier: TIER.TITLE, lucene: luceneQuery(query, BEGUN, "title") });
  if (canBeLess(query, BEGUN)) ways.push({ tier: TIER.TEXT_BEGUN, lucene: luceneQuery(query, BEGUN) });
  if (canBeLess(query, TYPO)) ways.push({ tier: TIER.TEXT_TYPO, lucene: luceneQuery(query, TYPO) });
  return ways;
}

function textCount(query: Query, question: SearchQuestion, labels: readonly SearchLabel[], parameters: Parameters) {
  return (
    `COUNT { ${found("text_words", luceneQuery(query, TYPO), parameters)} WITH node AS n ` +
    `WHERE ${allowed(labels, question, parameters)} RETURN n }`
  );
}

const found = (index: keyof typeof WORDS_OF, lucene: string, parameters: Parameters): string =>
  `CALL db.index.fulltext.queryNodes('${index}', ${parameters.add(lucene)}) YIELD node`;

function allowed(labels: readonly SearchLabel[], question: SearchQuestion, parameters: Parameters): string {
  const ways = labels.map((label) => {
    const scope = { node: "n", labels: [label], edge: null, edgeProperties: {} };
    const conditions = conditionsOf(label, question).map((where) => whereOf(where, scope, parameters));
    return `(${[`n:${label}`, ...conditions].join(" AND ")})`;
  });
  return `(${ways.join(" OR ")})`;
}
