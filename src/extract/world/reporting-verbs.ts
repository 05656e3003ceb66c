import { list } from "./list.js";
import { once } from "./once.js";
import { readTable } from "./table.js";

/** A verb that reports what somebody said. */
export interface ReportingVerb {
  /** "call" */
  readonly lemma: string;
  /** The word after it that makes it this verb: "for"; "" for none. */
  readonly particle: string;
  readonly forms: readonly string[];
  /** What is done with the words: "say", "ask", "urge", "call-for", "deny", "thank", ... */
  readonly sense: string;
  /** What may follow: "that", "quote", "whether", "to-inf", "ing", "as", "np", "for-np", "of-np", "on-np", "to-np", "with-np", "about-np", "at-np". */
  readonly frames: readonly string[];
  /** Who its object is: spoken to ("told reporters") or spoken of ("accused Moscow"); null when it has none or it is what was said. */
  readonly object: "addressee" | "target" | null;
  /** PLOVER type of the verbal act, null when it is none. */
  readonly act: string | null;
  /** true when the words that follow are denied or refused. */
  readonly negates: boolean;
}

/** Reporting verbs by lemma; of verbs with the same lemma those with a particle come last.
 *  @example reportingVerbs().get("call")?.map((verb) => verb.particle) // ["", "for", "on", "upon"] */
export const reportingVerbs = once<ReadonlyMap<string, readonly ReportingVerb[]>>(() => {
  const verbs = new Map<string, ReportingVerb[]>();
  for (const row of readTable("reporting-verbs.tsv")) {
    const lemma = row["lemma"] ?? "";
    const verb: ReportingVerb = {
      lemma,
      particle: row["particle"] ?? "",
      forms: list(row["forms"]),
      sense: row["sense"] ?? "",
      frames: list(row["frames"]),
      object: (row["object"] || null) as ReportingVerb["object"],
      act: row["act"] || null,
      negates: row["negates"] === "yes",
    };
    verbs.set(lemma, [...(verbs.get(lemma) ?? []), verb]);
  }
  return verbs;
});
