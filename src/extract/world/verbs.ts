import { meetingVerbs } from "./meeting-verbs.js";
import { once } from "./once.js";
import { ploverVerbs } from "./plover-verbs.js";
import { reportingVerbs } from "./reporting-verbs.js";
import { formsOf } from "./verb-forms.js";

const lemmas = once(() => {
  const byForm = new Map<string, string>();
  const enter = (lemma: string, forms: readonly string[]) => {
    for (const form of forms) if (!byForm.has(form)) byForm.set(form, lemma);
  };
  for (const verbs of [...reportingVerbs().values(), ...meetingVerbs().values()])
    for (const { lemma, forms } of verbs) enter(lemma, forms);
  for (const lemma of ploverVerbs().keys()) enter(lemma, formsOf(lemma));
  return byForm;
});

/** The lemma of a form of a verb of the tables: of reporting, of meeting, of events; null for other words.
 *  @param form lower case
 *  @example knownVerbLemma("dined") // "dine" */
export function knownVerbLemma(form: string): string | null {
  return lemmas().get(form) ?? null;
}
