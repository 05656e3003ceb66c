import { hashOf } from "../../src/facts/hash.js";
import { sentenceId } from "../../src/facts/identity.js";
import type { ArticleChange, EdgeClaim, NodeClaim } from "../../src/graph/claims.js";
import { assertionsOf } from "../../src/graph/cypher/assertions.js";
import { knownLabel } from "../../src/graph/cypher/edge-anchor.js";
import type { Properties } from "../../src/graph/fold.js";
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

/** What saving the articles one by one would leave in a store, in parts that can be written as they are.
 *  @param changes in which a fact that two articles share always claims the same
 *  @throws Error when it does not: then only `save` could fold them */
export function* graphChunks(changes: Iterable<ArticleChange>, size = 500): Generator<GraphChunk> {
  const shared = new Map<string, string>();
  let chunk: GraphChunk = { nodes: new Map(), edges: new Map() };
  let articles = 0;
  for (const change of changes) {
    addArticle(chunk, change);
    for (const node of change.nodes)
      if (isNew(shared, node.id, node)) push(chunk.nodes, node.label, stored(node, { id: node.id }));
    for (const edge of change.edges)
      if (isNew(shared, edge.factId, edge)) addEdge(chunk, edge, stored(edge, { factId: edge.factId }));
    for (const { sentence, properties } of assertionsOf(change, INGESTED)) {
      push(chunk.nodes, "Assertion", present(properties));
      addEdge(chunk, { type: "CITES", from: String(properties.id), to: sentence }, {});
    }
    if (++articles % size > 0) continue;
    yield chunk;
    chunk = { nodes: new Map(), edges: new Map() };
  }
  yield chunk;
}

function addArticle(chunk: GraphChunk, change: ArticleChange): void {
  const { article, sentences } = change;
  push(chunk.nodes, "Article", present({ ...article, ingestedAt: INGESTED, reading: hashOf([change]) }));
  for (const { index, start, end } of sentences) {
    const id = sentenceId(article, index);
    push(chunk.nodes, "Sentence", { id, index, start, end, text: article.text.slice(start, end) });
    addEdge(chunk, { type: "HAS_SENTENCE", from: article.id, to: id }, {});
  }
}

/** Only what several articles can speak of is remembered: parties, places, offices, and what joins them. */
function isNew(shared: Map<string, string>, factId: string, claim: NodeClaim | EdgeClaim): boolean {
  if (/^(article|meeting|statement|event):|->(meeting|statement):/.test(factId)) return true;
  const claimed = JSON.stringify(claim.properties);
  const before = shared.get(factId);
  if (before !== undefined && before !== claimed)
    throw new Error(`Two articles claim different things about ${factId}.`);
  shared.set(factId, claimed);
  return before === undefined;
}

const stored = ({ properties }: NodeClaim | EdgeClaim, identity: Properties): Properties =>
  present({ ...properties, ...identity });

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
