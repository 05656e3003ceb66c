import { groupBy } from "../../cypher/group-by.js";
import type { Run } from "../../cypher/run.js";
import type { TextFound } from "../../search/search-page.js";
import type { FoundText } from "./find.js";

/** Brings what hits show of the texts found, in the same order. */
export async function textsShown(run: Run, found: readonly FoundText[]): Promise<TextFound[]> {
  const idsOf = (label: string) => found.filter((one) => one.label === label).map(({ id }) => id);
  const shown = new Map<string, Omit<TextFound, "id" | "score">>();
  const speakers = await speakersOf(run, idsOf("Statement"));
  for (const { id, text, wording } of await read(run, "Statement", "n.speakerWording AS wording", idsOf("Statement")))
    shown.set(id, { text, title: null, speaker: speakers.get(id) ?? wording ?? null });
  for (const { id, text, title } of await read(run, "Article", "n.title AS title", idsOf("Article")))
    shown.set(id, { text, title: title ?? null, speaker: null });
  return found.flatMap(({ id, score }) => {
    const text = shown.get(id);
    return text ? [{ id, score, ...text }] : [];
  });
}

interface TextRow {
  readonly id: string;
  readonly text: string;
  readonly wording?: string | null;
  readonly title?: string | null;
}

async function read(run: Run, label: string, column: string, ids: readonly string[]): Promise<TextRow[]> {
  if (ids.length === 0) return [];
  const rows = await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, n.text AS text, ${column}`, { ids });
  return rows as unknown as TextRow[];
}

async function speakersOf(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await run(
    "UNWIND $ids AS id MATCH (n:Statement {id: id})<-[:MADE]-(p) RETURN id, p.id AS speaker, p.name AS name ORDER BY p.id",
    { ids },
  );
  const names = groupBy(rows, ({ id }) => id as string);
  return new Map([...names].map(([id, made]) => [id, made.map(({ name }) => name as string).join(", ")]));
}
