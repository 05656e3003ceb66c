import { countryName } from "../../facts/country-name.js";
import { knownLabel } from "../cypher/edge-anchor.js";
import { groupBy } from "../cypher/group-by.js";
import type { Run } from "../cypher/run.js";
import { tally } from "../encounter/tally.js";
import type { Tie, TiesQuestion } from "../store.js";
import { encountersOf } from "./encounters-of.js";
import { metBy, type Met } from "./met-by.js";

/** Adds up the encounters of a question by pair, in no order; of all pairs each comes once. */
export async function tiesFromMeetings(run: Run, question: TiesQuestion): Promise<Tie[]> {
  const { of, level, meetings } = question;
  const all = await encountersOf(run, of, question);
  const type = level === "countries" ? "COUNTRIES_MET" : "MET";
  const met =
    of === null
      ? all.filter((one) => one.type === type).map(({ from, to, meeting }): Met => ({ of: from, id: to, meeting }))
      : of.flatMap((one) => metBy(one, all, level));
  const names = await namesOf(run, [...new Set(met.map(({ id }) => id))]);
  return [...groupBy(met, (one) => `${one.of} ${one.id}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { id } = first;
    const sum = tally(
      same.map(({ meeting }) => meeting),
      meetings,
    );
    return [{ of: first.of, label: knownLabel(id), id, name: names.get(id) ?? id, ...sum }];
  });
}

async function namesOf(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const asking = [...groupBy(ids, knownLabel)].map(([label, same]) =>
    label === "Country"
      ? same.map((id) => ({ id, name: countryName(id) }))
      : run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, n.name AS name`, { ids: same }),
  );
  const rows = (await Promise.all(asking)).flat();
  return new Map(rows.map(({ id, name }) => [id as string, name as string]));
}
