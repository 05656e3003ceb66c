import type { Evidence, IsoDate, Iso3, Status } from "./shapes.js";

/** What somebody who read the article puts in the place of what was read; a field that is not given stays as it was. */
export interface FactCorrection {
  /** As the reading names the fact: "meeting:0", "person:Sergei Lavrov". */
  readonly id: string;
  /** null: the day is not known. */
  readonly date?: IsoDate | null;
  readonly status?: Status;
  /** null: speaks for no country. */
  readonly country?: Iso3 | null;
  readonly name?: string;
}

export type CorrectableField = Exclude<keyof FactCorrection, "id">;

/** What can be corrected, by kind of fact. */
export const CORRECTABLE: Readonly<Record<string, readonly CorrectableField[]>> = {
  meeting: ["date", "status"],
  person: ["country", "name"],
};

/** The rule in the evidence of what a person corrected: the words are where it was read, not what says so. */
export const CORRECTED = "corrected";

/** The same words, for what somebody says of them. */
export const correctedBy = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.map((one) => ({ ...one, rule: CORRECTED, confidence: 1 }));
