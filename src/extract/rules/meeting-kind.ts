import type { MeetingKind } from "../../facts/shapes.js";
import type { NounPhrase } from "../syntax/chunk.js";
import type { Clause } from "../syntax/clause.js";
import { meetingNounHeads, meetingNouns } from "../world/meeting-nouns.js";

/** What kind of meeting a noun phrase names by its last words; null when it names none.
 *  @example "a joint news conference" // press-conference; "the remarks" // null */
export function kindOfNoun(np: NounPhrase | undefined): MeetingKind | null {
  if (!np || !meetingNounHeads().has(np.words.at(-1) ?? "")) return null;
  for (let i = Math.max(0, np.words.length - 3); i < np.words.length; i++) {
    const [noun] = meetingNouns().named(np.words.slice(i).join(" "));
    if (noun) return np.words.includes("trilateral") ? "multilateral" : noun.kind;
  }
  return null;
}

const SEVERAL = new Set(["meetings", "conversations", "calls", "audiences", "sessions", "encounters"]);

/** "meetings with A and B": one with each; "talks" may be one. */
export const isSeveral = ({ words }: NounPhrase): boolean =>
  SEVERAL.has(words.at(-1) ?? "") || words.includes("separate");

const TIME = new Set("hour minute day time evening morning afternoon weekend night visit tour trip week".split(" "));

/** "two hours", "the day": what people spend together. */
export const isTime = (np: NounPhrase): boolean => TIME.has(np.head) && np.mention === null;

const PHONE = new Set(["phone", "telephone", "call", "hotline", "line"]);
const VIRTUAL = new Set(["video", "videoconference", "zoom", "link", "virtually", "online"]);

/** By phone or by video, where the clause says so; null for a meeting in one room. */
export function mediumOf(clause: Clause): MeetingKind | null {
  for (const { preposition, phrase } of clause.complements) {
    const kind = preposition === "in" || preposition === "during" ? kindOfNoun(phrase[0]) : null;
    if (kind === "phone" || kind === "virtual") return kind; // "in a phone call, he assured her"
    if (!["by", "over", "on", "via", "through"].includes(preposition)) continue;
    const words = phrase.flatMap((np) => np.words);
    if (words.some((word) => PHONE.has(word))) return "phone";
    if (words.some((word) => VIRTUAL.has(word))) return "virtual";
  }
  return null;
}
