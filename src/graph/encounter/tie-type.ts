import type { Label } from "../model.js";

/** Who is counted opposite: those who sat there, or the countries that they sat there for. */
export type Level = "participants" | "countries";

/** The kept sums of held meetings. MET joins two who both sat there, COUNTRIES_MET two countries, each once, from the
 *  lesser id; MET_COUNTRY leads from who sat there to the country opposite. */
export type TieType = "MET" | "MET_COUNTRY" | "COUNTRIES_MET";

/** Which ties of a party answer whom it met, and which way they run. */
export function tieTypeOf(
  of: Label,
  level: Level,
): { readonly type: TieType; readonly direction: "out" | "in" | "both" } {
  if (of === "Country") {
    return level === "countries"
      ? { type: "COUNTRIES_MET", direction: "both" }
      : { type: "MET_COUNTRY", direction: "in" };
  }
  return level === "countries" ? { type: "MET_COUNTRY", direction: "out" } : { type: "MET", direction: "both" };
}

/** How the pattern from `from` to `to` along such ties reads in Cypher, with the tie as `r`. */
export function tiePattern(from: string, to: string, of: Label, level: Level): string {
  const { type, direction } = tieTypeOf(of, level);
  const [left, right] = direction === "out" ? ["-", "->"] : direction === "in" ? ["<-", "-"] : ["-", "-"];
  return `${from}${left}[r:${type}]${right}${to}`;
}
