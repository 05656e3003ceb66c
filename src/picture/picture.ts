import type { Cell } from "../table/read-cell.js";

export type Attributes = Readonly<Record<string, Cell>>;

export interface PictureNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes;
  /** Where it was drawn, in px from the top left; absent: whoever reads the file lays it out. */
  readonly at?: { readonly x: number; readonly y: number };
}

export interface PictureEdge {
  readonly source: string;
  readonly target: string;
  /** "met", "cooperation". Not `kind`: readers of GEXF take that for something else. */
  readonly relation: string;
  readonly directed: boolean;
  readonly weight: number;
  readonly attributes: Attributes;
}

/** Nodes and edges for tools that draw graphs. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

/** Collects a picture: a node, or an edge of the same key, is in it once; the one that says more of a node wins. */
export class PictureBuilder {
  private readonly nodes = new Map<string, PictureNode>();
  private readonly edges = new Map<string, PictureEdge>();

  node(node: PictureNode): void {
    const known = this.nodes.get(node.id);
    const count = (one: PictureNode): number => Object.keys(one.attributes).length + Number(one.label !== one.id);
    if (!known || count(node) > count(known)) this.nodes.set(node.id, node);
  }

  /** @param more tells edges between the same two apart, as a month does */
  edge(edge: PictureEdge, more = ""): void {
    const ends = edge.directed ? [edge.source, edge.target] : [edge.source, edge.target].sort();
    const key = JSON.stringify([edge.relation, ends, more]);
    if (!this.edges.has(key)) this.edges.set(key, edge);
    for (const id of ends) this.node({ id, label: id, attributes: {} });
  }

  build(): Picture {
    return { nodes: [...this.nodes.values()], edges: [...this.edges.values()] };
  }
}
