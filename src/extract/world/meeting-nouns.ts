import type { MeetingKind } from "../../facts/shapes.js";
import { once } from "./once.js";
import { Phrases } from "./phrases.js";
import { readTable } from "./table.js";
import { wordCases } from "./word-cases.js";

/** A noun that names a meeting: "talks", "phone call", "news conference". */
export interface MeetingNoun {
  readonly noun: string;
  readonly kind: MeetingKind;
  readonly plural: boolean;
}

/** Meeting nouns by their words, small or capital.
 *  @example meetingNouns().named("Conference call")[0]?.kind // "phone" */
export const meetingNouns = once(() => {
  const phrases = new Phrases<MeetingNoun>();
  for (const row of readTable("meeting-nouns.tsv")) {
    const noun = row["noun"] ?? "";
    const kind = row["kind"] as MeetingKind;
    for (const words of wordCases(noun)) phrases.add(words, { noun, kind, plural: false });
    if (row["plural"]) for (const words of wordCases(row["plural"])) phrases.add(words, { noun, kind, plural: true });
  }
  return phrases;
});

/** The last words of all meeting nouns, lower case: most phrases end in none of them and need not be looked up.
 *  @example meetingNounHeads().has("talks") // true */
export const meetingNounHeads = once<ReadonlySet<string>>(
  () =>
    new Set(
      readTable("meeting-nouns.tsv").flatMap((row) =>
        [row["noun"] ?? "", row["plural"] ?? ""].map((words) => words.toLowerCase().split(" ").at(-1) ?? ""),
      ),
    ),
);
