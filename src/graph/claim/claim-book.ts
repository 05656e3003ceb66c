import type { Article, Evidence, Sentence } from "../../facts/shapes.js";
import { sentenceId } from "../../facts/identity.js";
import type { ArticleChange, EdgeClaim, NodeClaim } from "../claims.js";
import { fold, type Properties } from "../fold.js";
import type { EdgeType, Label } from "../model.js";
import { edgeFactId } from "./fact-id.js";

interface Claim {
  properties: Properties;
  evidence: Evidence[];
}

/** Gathers what one article claims: the same node or edge claimed twice becomes one, with the evidence of both. */
export class ClaimBook {
  private readonly nodes = new Map<string, Claim & { label: Label }>();
  private readonly edges = new Map<string, Claim & { type: EdgeType; from: string; to: string }>();

  constructor(readonly article: Article) {}

  /** @returns the id, so that an edge can be drawn to it */
  node(label: Label, id: string, properties: Properties, evidence: readonly Evidence[]): string {
    const claim = this.nodes.get(id) ?? { label, properties: {}, evidence: [] };
    this.nodes.set(id, { ...claim, ...joined(claim, properties, evidence) });
    return id;
  }

  /** @param which tells two edges of one type between the same ends apart */
  edge(
    type: EdgeType,
    from: string,
    to: string,
    properties: Properties,
    evidence: readonly Evidence[],
    which: string | null = null,
  ): void {
    const factId = edgeFactId({ type, from, to }, which);
    const claim = this.edges.get(factId) ?? { type, from, to, properties: {}, evidence: [] };
    this.edges.set(factId, { ...claim, ...joined(claim, properties, evidence) });
  }

  /** Says of each sentence whom it mentions: a party's evidence is where it is named. */
  mention(party: string, evidence: readonly Evidence[]): void {
    for (const one of evidence) this.edge("MENTIONS", sentenceId(this.article, one.sentence), party, {}, [one]);
  }

  /** @throws Error when a fact cites no sentence of the article: it could never be withdrawn, so the reading is broken */
  change(sentences: readonly Sentence[]): ArticleChange {
    const there = new Set(sentences.map((sentence) => sentence.index));
    const nodes = [...this.nodes].map(([id, claim]): NodeClaim => ({ id, ...claim }));
    const edges = [...this.edges].map(([factId, claim]): EdgeClaim => ({ factId, ...claim }));
    for (const [id, { evidence }] of [...this.nodes, ...this.edges])
      if (evidence.length === 0 || evidence.some((one) => !there.has(one.sentence)))
        throw new Error(`The fact ${id} cites no sentence of ${this.article.id}.`);
    return { article: this.article, sentences, nodes, edges };
  }
}

function joined(claim: Claim, properties: Properties, evidence: readonly Evidence[]): Claim {
  const known = new Set(claim.evidence.map(keyOf));
  const fresh = evidence.filter((one) => !known.has(keyOf(one)) && known.add(keyOf(one)));
  return { properties: fold([claim.properties, properties]), evidence: [...claim.evidence, ...fresh] };
}

function keyOf(evidence: Evidence): string {
  return `${evidence.start}-${evidence.end} ${evidence.rule}`;
}
