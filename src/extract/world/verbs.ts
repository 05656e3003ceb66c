import { meetingVerbs } from "./meeting-verbs.js";
import { once } from "./once.js";
import { reportingVerbs } from "./reporting-verbs.js";

const lemmas = once(() => {
  const byForm = new Map<string, string>();
  for (const verbs of [...reportingVerbs().values(), ...meetingVerbs().values()])
    for (const { lemma, forms } of verbs) for (const form of forms) if (!byForm.has(form)) byForm.set(form, lemma);
  return byForm;
});

/** The lemma of a form of a reporting or meeting verb; null for other words.
 *  @param form lower case
 *  @example knownVerbLemma("dined") // "dine" */
export function knownVerbLemma(form: string): string | null {
  return lemmas().get(form) ?? null;
}
