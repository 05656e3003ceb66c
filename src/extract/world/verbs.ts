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

/** Irregular past forms that are no other word ("shook", "met", "told"), where a tagger may see a noun.
 *  @param word as written
 *  @example isPastForm("shook") // true; isPastForm("saw") // false, a tool */
export const isPastForm = (word: string): boolean => PAST_ONLY.has(word);

const PAST_ONLY: ReadonlySet<string> = new Set(
  "met held told said spoke shook sat took gave went came began wrote flew dined hosted".split(" "),
);
