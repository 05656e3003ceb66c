import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seedBody } from "./gold/seed-body.js";
import type { EvalSet } from "./eval-set.js";
import type { PeerFigures } from "./peer-figures.js";
import type { Peer } from "./systems/peers/peer.js";

/** Measures a peer with the scorers that Entente is measured with, on the sets that it has anything to say about.
 *  @param speed whether to measure its speed too
 *  @param known what was measured before, kept for what is not measured now */
export function measurePeer(
  peer: Peer,
  sets: readonly EvalSet[],
  speed: boolean,
  known: PeerFigures | undefined,
): PeerFigures {
  const measures = sets
    .filter((set) => peer.does.some((begin) => begin.startsWith(set.id)))
    .flatMap((set) => set.measure(peer))
    .filter(({ id }) => peer.does.some((begin) => id.startsWith(begin)));
  const figures = Object.fromEntries(measures.map(({ id, value }) => [id, Math.round(value * 10_000) / 10_000]));
  return {
    id: peer.id,
    title: peer.name,
    version: peer.version(),
    measuredOn: new Date().toISOString().slice(0, 10),
    figures: { ...known?.figures, ...figures, ...(speed ? speedOf(peer) : {}) },
  };
}

function speedOf(peer: Peer): Readonly<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), "entente-eval-"));
  try {
    const file = join(folder, "seed.txt");
    writeFileSync(file, seedBody());
    return peer.speed?.(file) ?? {};
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
