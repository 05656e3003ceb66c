import { hashOf } from "../../src/facts/hash.js";
import { sentenceId } from "../../src/facts/identity.js";
import type { ArticleChange, EdgeClaim, NodeClaim } from "../../src/graph/claims.js";
import { assertionsOf } from "../../src/graph/cypher/assertions.js";
import { knownLabel } from "../../src/graph/cypher/edge-anchor.js";
import { disagree, fold, type Properties } from "../../src/graph/fold.js";
import { knownSince } from "../../src/graph/known-since.js";
import type { Label } from "../../src/graph/model.js";
import type { Value } from "../../src/graph/plan.js";

export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A part of a graph: nodes by label, edges by "<label> <TYPE> <label>". An edge's ends are in its part or an earlier one. */
export interface GraphChunk {
  readonly nodes: Map<Label, Properties[]>;
  readonly edges: Map<string, EdgeRow[]>;
}

const INGESTED = "2026-01-01T00:00:00.000Z";

/** What saving the articles one by one would leave in a store, in parts that can be written as they are; all but the
 *  ties, which a store can add up. The last part has what several articles speak of: the others have edges to it.
 *  @param changes in which a fact that two articles share always claims the same
 *  @throws Error when it does not: then only `save` could fold them */
export function* graphChunks(changes: Iterable<ArticleChange>, size = 500): Generator<GraphChunk> {
  const shared = new Map<string, NodeClaim | EdgeClaim>();
  let chunk = emptyChunk();
  let articles = 0;
  for (const change of changes) {
    const known = { knownSince: knownSince(change.article.publishedAt, INGESTED) };
    addArticle(chunk, change, known);
    for (const claim of [...change.nodes, ...change.edges]) {
      const dated = { ...claim, properties: { ...claim.properties, ...known } };
      const factId = "id" in claim ? claim.id : claim.factId;
      if (OF_ONE_ARTICLE.test(factId)) addFact(chunk, dated);
      else shared.set(factId, together(factId, shared.get(factId), dated));
    }
    for (const { sentence, properties } of assertionsOf(change, INGESTED)) {
      push(chunk.nodes, "Assertion", present(properties));
      addEdge(chunk, { type: "CITES", from: String(properties["id"]), to: sentence }, {});
    }
    if (++articles % size > 0) continue;
    yield chunk;
    chunk = emptyChunk();
  }
  yield chunk;
  chunk = emptyChunk();
  for (const claim of shared.values()) addFact(chunk, claim);
  yield chunk;
}

const emptyChunk = (): GraphChunk => ({ nodes: new Map(), edges: new Map() });

/** All but parties, places, offices, and what joins them. */
const OF_ONE_ARTICLE = /^(article|meeting|statement|event):|->(meeting|statement):/;

type Claim = NodeClaim | EdgeClaim;

/** The same claim again, known since the earlier of the two days. */
function together(factId: string, before: Claim | undefined, claim: Claim): Claim {
  if (!before) return claim;
  if (disagree(before.properties, claim.properties))
    throw new Error(`Two articles claim different things about ${factId}.`);
  return { ...claim, properties: fold([before.properties, claim.properties]) };
}

function addArticle(chunk: GraphChunk, change: ArticleChange, known: Properties): void {
  const { article, sentences } = change;
  push(chunk.nodes, "Article", present({ ...article, ingestedAt: INGESTED, reading: hashOf([change]), ...known }));
  for (const { index, start, end } of sentences) {
    const id = sentenceId(article, index);
    push(chunk.nodes, "Sentence", { id, index, start, end, text: article.text.slice(start, end), ...known });
    addEdge(chunk, { type: "HAS_SENTENCE", from: article.id, to: id }, {});
  }
}

function addFact(chunk: GraphChunk, claim: Claim): void {
  if ("label" in claim) push(chunk.nodes, claim.label, present({ ...claim.properties, id: claim.id }));
  else addEdge(chunk, claim, present({ ...claim.properties, factId: claim.factId }));
}

/** A store keeps no nulls. */
function present(properties: Properties): Properties {
  const kept: Record<string, Value> = {};
  for (const name in properties) if (properties[name] != null) kept[name] = properties[name]; // entries cost ten times more
  return kept;
}

function addEdge(
  chunk: GraphChunk,
  { type, from, to }: { type: string; from: string; to: string },
  properties: Properties,
): void {
  push(chunk.edges, `${knownLabel(from)} ${type} ${knownLabel(to)}`, { from, to, properties });
}

function push<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
