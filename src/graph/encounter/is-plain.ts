import type { EncounterFilter } from "../store.js";
import { LATEST_KEPT } from "./kept-tie.js";

/** Whether the kept ties answer a question: all held meetings count, and no more of them are shown than ties keep. */
export function isPlain(question: EncounterFilter & { readonly meetings: number }): boolean {
  const narrower: readonly (keyof EncounterFilter)[] = ["with", "city", "country", "from", "to", "kinds", "asOf"];
  const { statuses, meetings } = question;
  if (statuses.length !== 1 || statuses[0] !== "held" || meetings > LATEST_KEPT) return false;
  return narrower.every((name) => question[name] === undefined);
}
