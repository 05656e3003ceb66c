import type { Run } from "../../src/graph/cypher/run.js";
import type { GraphChunk } from "./graph-chunks.js";

/** Writes a part of a graph through statements that both engines take; small graphs and the embedded engine. */
export async function loadByCypher(run: Run, { nodes, edges }: GraphChunk): Promise<void> {
  for (const [label, rows] of nodes) await run(`UNWIND $rows AS row CREATE (n:${label}) SET n = row`, { rows });
  for (const [kind, rows] of edges) {
    const [from, type, to] = kind.split(" ");
    await run(
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) ` +
        `CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      { rows },
    );
  }
}
