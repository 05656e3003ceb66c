import type { OfficeHeld } from "../../facts/shapes.js";
import { once } from "./once.js";
import { readTable } from "./table.js";

export interface OfficeModifier {
  readonly tenure: OfficeHeld["tenure"];
  readonly rank: "deputy" | "first" | "senior" | "chief" | null;
}

/** Words before or after a title that say when or how it is held: "former", "acting", "vice", "-elect"; lower case.
 *  @example officeModifiers().get("then")?.tenure // "former" */
export const officeModifiers = once<ReadonlyMap<string, OfficeModifier>>(
  () =>
    new Map(
      readTable("office-modifiers.tsv").map((row) => [
        row["words"] ?? "",
        { tenure: row["tenure"] as OfficeModifier["tenure"], rank: (row["rank"] || null) as OfficeModifier["rank"] },
      ]),
    ),
);
