import type { MeetingKind } from "../../facts/shapes.js";
import { list } from "./list.js";
import { once } from "./once.js";
import { readTable } from "./table.js";

/** A verb that can say that people met. */
export interface MeetingVerb {
  readonly lemma: string;
  /** "on" in "call on"; "" for none. */
  readonly particle: string;
  readonly forms: readonly string[];
  readonly kind: MeetingKind;
  /** What the subject is in the meeting. */
  readonly subject: "participant" | "host" | "guest" | "mediator";
  /** Where the others stand: "object" (met him), a preposition ("with"), "both" (the two met), "together" (the same, where
   *  that word is said). */
  readonly partner: readonly string[];
  /** What it takes to be a meeting: "" nothing, "yes" a meeting noun as object ("held talks"), "both" may have one ("hosted talks",
   *  "hosted Lavrov"), "document" ("signed the treaty"), "time" ("spent two hours"), "hands", "names" ("put their names to"), "table" ("shared a stage"), "views", "handed" ("presented his credentials"), "wreath", "press" ("appeared before reporters"), or the preposition
   *  before the noun. */
  readonly noun: string;
  /** Whether verb and person alone say that they met: "saw Lavrov"; not "accompanied Lavrov". */
  readonly alone: boolean;
}

/** Meeting verbs by lemma.
 *  @example meetingVerbs().get("receive")?.[0]?.subject // "host" */
export const meetingVerbs = once<ReadonlyMap<string, readonly MeetingVerb[]>>(() => {
  const verbs = new Map<string, MeetingVerb[]>();
  for (const row of readTable("meeting-verbs.tsv")) {
    const lemma = row["lemma"] ?? "";
    const verb: MeetingVerb = {
      lemma,
      particle: row["particle"] ?? "",
      forms: list(row["forms"]),
      kind: row["kind"] as MeetingKind,
      subject: row["subject"] as MeetingVerb["subject"],
      partner: list(row["partner"]),
      noun: row["noun"] ?? "",
      alone: row["alone"] === "yes",
    };
    verbs.set(lemma, [...(verbs.get(lemma) ?? []), verb]);
  }
  return verbs;
});
