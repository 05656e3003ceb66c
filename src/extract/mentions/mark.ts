import type { Iso3 } from "../../facts/shapes.js";
import type { Title } from "../world/offices.js";
import type { City } from "../world/cities.js";
import type { Organization } from "../world/organizations.js";
import type { DateMention } from "./dates.js";
import type { TokenSpan } from "./mention.js";

/** Words that the world tables know, before anything is decided about them. */
export type Mark = TokenSpan &
  (
    | { readonly kind: "date"; readonly date: DateMention }
    | { readonly kind: "organization"; readonly organization: Organization }
    | { readonly kind: "office"; readonly title: Title }
    | {
        readonly kind: "country";
        readonly country: Iso3;
        readonly form: "name" | "adjective" | "people" | "prefix" | "seat" | "side";
        readonly plural: boolean;
      }
    | { readonly kind: "city"; readonly city: City; readonly capitalOf: Iso3 | null }
    | { readonly kind: "region"; readonly name: string }
    /** A part of a name that is nobody’s: "America" in "Captain America". */
    | { readonly kind: "thing" }
    | { readonly kind: "venue"; readonly name: string }
  );

export type MarkOf<K extends Mark["kind"]> = Extract<Mark, { kind: K }>;

/** Marks by the index of their first token; none overlaps another. */
export type Marks = ReadonlyMap<number, Mark>;
