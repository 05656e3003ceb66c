import { once } from "./once.js";
import { Phrases } from "./phrases.js";
import { readTable } from "./table.js";
import { wordCases } from "./word-cases.js";

/** A title as news words it, and the office behind it. */
export interface Title {
  /** As in the table, singular: "top diplomat". */
  readonly title: string;
  /** The office: "foreign minister". */
  readonly kind: string;
  readonly level: TitleLevel;
  /** "foreign", "defence", ...: what the office is about; "" when it is not about one thing. */
  readonly portfolio: string;
  /** Whether "the ..." can stand for the person: "the minister", not "the Mr". */
  readonly alone: boolean;
  /** null when the title says neither. */
  readonly gender: "m" | "f" | null;
  readonly plural: boolean;
  /** Only a name may follow: "Mr", "Gen." */
  readonly beforeName: boolean;
}

export type TitleLevel =
  | "head-of-state"
  | "head-of-government"
  | "deputy-head"
  | "leader"
  | "minister"
  | "vice-minister"
  | "envoy"
  | "international"
  | "official"
  | "legislature"
  | "military"
  | "party"
  | "armed-group"
  | "religious"
  | "royal"
  | "private"
  | "honorific";

/** Titles by their words, in the cases that news writes: "foreign minister", "Foreign Minister", "Foreign ministers".
 *  @example titles().named("top diplomat")[0]?.kind // "foreign minister" */
export const titles = once(() => {
  const phrases = new Phrases<Title>();
  for (const row of readTable("offices.tsv")) {
    const title = row["title"] ?? "";
    const singular: Title = {
      title,
      kind: row["kind"] ?? "",
      level: row["level"] as TitleLevel,
      portfolio: row["portfolio"] ?? "",
      alone: row["alone"] === "yes",
      gender: (row["gender"] || null) as Title["gender"],
      plural: false,
      beforeName: row["before"] === "name",
    };
    for (const words of wordCases(title)) phrases.add(words, singular);
    for (const plural of row["plural"]?.split(";").filter(Boolean) ?? [])
      for (const words of wordCases(plural)) phrases.add(words, { ...singular, plural: true });
  }
  return phrases;
});
