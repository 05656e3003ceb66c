import type { Iso3, Party } from "../../facts/shapes.js";
import { collect } from "../collect.js";
import type { Doc } from "../doc.js";
import type { Mentions } from "../mentions/find-mentions.js";
import type { Mention } from "../mentions/mention.js";
import type { Clause, Phrase } from "../syntax/clause.js";
import type { Turn } from "../turns.js";
import type { Discourse } from "./discourse.js";
import type { Person } from "./person.js";
import type { Resolution } from "./reading.js";

/** What is known of the story at the mention at hand. */
export interface Story {
  readonly doc: Doc;
  readonly mentions: Mentions;
  readonly turns: readonly Turn[];
  readonly discourse: Discourse;
  readonly resolved: Map<Mention, Resolution>;
  /** "A French diplomat": whom those without a name spoke for; "the diplomat" is the one told of last. */
  readonly unnamed: Map<string, { readonly others: readonly Party[]; readonly sentence: number }>;
  /** Who spoke last. */
  spoke: { readonly meant: Resolution; readonly sentence: number } | null;
  /** Whose meetings are told, one after the other. */
  met: Person | null;
  /** Those named as the object of what the mention at hand is the subject of: nobody meets himself. */
  facedBy: readonly Person[];
  /** The clause in whose setting the mention at hand stands, within other words too: "after his talks". */
  around: Clause | undefined;
  /** The clause whose subject it is. */
  acts: Clause | undefined;
}

export const OPEN: Resolution = { persons: [], others: [], rule: "open" };

/** How many sentences back a pair may have been told of. */
export const NEAR = 4;

export const asCountry = (id: Iso3): Party => ({ type: "country", id });
export const countryOnly = (id: Iso3, rule: string): Resolution => ({ persons: [], others: [asCountry(id)], rule });

type Resolved = ReadonlyMap<Mention, Resolution>;

/** The persons that a phrase means. */
export const personsOf = (resolved: Resolved, phrase: Phrase | null): Person[] =>
  collect(phrase ?? [], (np) => np.mention && resolved.get(np.mention)?.persons);

/** The countries and organizations that a phrase means. */
export const othersOf = (resolved: Resolved, phrase: Phrase | null): readonly Party[] =>
  collect(phrase ?? [], (np) => np.mention && resolved.get(np.mention)?.others);
