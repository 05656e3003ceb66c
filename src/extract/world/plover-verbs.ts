import { list } from "./list.js";
import { once } from "./once.js";
import { ploverNouns } from "./plover-nouns.js";
import { readTable } from "./table.js";

/** One of the sixteen event types of PLOVER 2021. */
export type PloverType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "COOPERATE"
  | "AID"
  | "CONCEDE"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

/** What must stand in a place of the clause: one of these nouns, or somebody who can act. */
export interface NounTest {
  /** The preposition before it; null for the object. */
  readonly preposition: string | null;
  /** Lemmas, or phrases of several words; null for any noun. */
  readonly nouns: ReadonlySet<string> | null;
  /** What else it must be: somebody; a clause that follows ("called on him to wait", not "called on him"), one that tells
   *  what is to come or what somebody is to do; or that there is no object ("returned to Paris", not "returned it"). */
  readonly what: "party" | "person" | "clause" | "threat" | "demand" | "alone" | null;
  /** What must hold as well: "willing&@content" for "is willing to help". */
  readonly and: NounTest | null;
}

/** A verb, with the nouns that it takes, that tells of an event. */
export interface PloverVerb {
  readonly lemma: string;
  /** "off" in "break off"; "" for none. */
  readonly particle: string;
  /** One of these must hold; none: the verb alone tells of the event. */
  readonly nouns: readonly NounTest[];
  /** Lemmas that the subject must be one of; null for any. */
  readonly subject: ReadonlySet<string> | null;
  /** Whether a single person cannot be the subject: ministers who clash do so in words. */
  readonly impersonal: boolean;
  /** Where those stand to whom it is done, the first that names somebody counts: "object", "place" or a preposition. */
  readonly recipients: readonly string[];
  /** Where those stand who do it too: "with". */
  readonly partners: readonly string[];
  readonly type: PloverType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
}

/** Verbs that tell of events, by lemma; those that ask for a noun come before those that do not.
 *  @example ploverVerbs().get("expel")?.map((verb) => verb.type) // ["SANCTION", "SANCTION", "COERCE"] */
export const ploverVerbs = once<ReadonlyMap<string, readonly PloverVerb[]>>(() => {
  const verbs = new Map<string, PloverVerb[]>();
  for (const row of readTable("plover-verbs.tsv")) {
    const lemma = row["lemma"] ?? "";
    const verb: PloverVerb = {
      lemma,
      particle: row["particle"] ?? "",
      nouns: list(row["noun"]).map(testOf),
      subject: row["subject"] && row["subject"] !== "!person" ? classOf(row["subject"]) : null,
      impersonal: row["subject"] === "!person",
      recipients: list(row["recipient"]),
      partners: list(row["partner"]),
      type: row["type"] as PloverType,
      mode: row["mode"] || null,
      contexts: list(row["contexts"]),
    };
    verbs.set(lemma, [...(verbs.get(lemma) ?? []), verb]);
  }
  for (const [lemma, all] of verbs)
    verbs.set(lemma, [...all.filter(isNarrow), ...all.filter((verb) => !isNarrow(verb))]);
  return verbs;
});

const isNarrow = (verb: PloverVerb): boolean => verb.nouns.length > 0 || verb.subject !== null || verb.impersonal;

const WHAT: Readonly<Record<string, NounTest["what"]>> = {
  "@party": "party",
  "@person": "person",
  "@content": "clause",
  "@threat": "threat",
  "@demand": "demand",
  "@alone": "alone",
};

/** "$sanction", "@party", "@content", "gas", "on:strike", "from:", "of:$talks", "willing&@content". */
function testOf(cell: string): NounTest {
  const [one = "", ...others] = cell.split("&");
  return { ...simpleTest(one), and: others.length > 0 ? testOf(others.join("&")) : null };
}

function simpleTest(cell: string): Omit<NounTest, "and"> {
  const colon = cell.indexOf(":");
  const preposition = colon < 0 ? null : cell.slice(0, colon);
  const noun = cell.slice(colon + 1);
  if (noun.startsWith("@")) return { preposition, nouns: null, what: WHAT[noun] ?? null };
  const nouns = noun === "" ? null : noun.startsWith("$") ? classOf(noun.slice(1)) : new Set([noun]);
  return { preposition, nouns, what: null };
}

function classOf(name: string): ReadonlySet<string> {
  const nouns = ploverNouns().get(name);
  if (!nouns) throw new Error(`world/plover-nouns.tsv has no class "${name}"`);
  return nouns;
}
