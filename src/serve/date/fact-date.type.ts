import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { NodeView } from "../plan/view.js";
import { IsoDate } from "./iso-date.scalar.js";

export const DatePrecision = { DAY: "day", MONTH: "month", YEAR: "year", RANGE: "range" } as const;
registerEnumType(DatePrecision, { name: "DatePrecision" });

export const DateBasis = { EXPLICIT: "explicit", RELATIVE: "relative", CONTEXT: "context" } as const;
registerEnumType(DateBasis, {
  name: "DateBasis",
  valuesConfig: {
    EXPLICIT: { description: "Written out." },
    RELATIVE: { description: "Counted from the day the article was published." },
    CONTEXT: { description: "Carried over from another clause." },
  },
});

@ObjectType({ simpleResolvers: true, description: "When something happened, and how that is known." })
export class FactDate {
  @Field(() => IsoDate, { nullable: true, description: "Null when the words cannot be resolved: nothing is guessed." })
  value!: string | null;

  @Field(() => IsoDate, { nullable: true, description: "Last day of a range." })
  end!: string | null;

  @Field(() => DatePrecision, { nullable: true })
  precision!: string | null;

  @Field(() => String, { nullable: true, description: "The words in the text." })
  wording!: string | null;

  @Field(() => DateBasis, { nullable: true })
  basis!: string | null;

  @Field(() => IsoDate, { nullable: true, description: "The day that relative words were counted from." })
  resolvedAgainst!: string | null;
}

/** The properties that the fields of a FactDate are, and those that tell whether there is one. */
export const DATE_PROPERTIES = {
  of: {
    value: "date",
    end: "dateEnd",
    precision: "datePrecision",
    wording: "dateWording",
    basis: "dateBasis",
    resolvedAgainst: "dateResolvedAgainst",
  },
  always: ["date", "dateWording"],
} as const;

/** The date of a node; null when nothing at all is known of it. */
export function factDate(node: NodeView): FactDate | null {
  const { of } = DATE_PROPERTIES;
  const read = (field: keyof typeof of) => (node[of[field]] as string | null | undefined) ?? null;
  const [value, wording] = [read("value"), read("wording")];
  if (value === null && wording === null) return null;
  const [precision, basis] = [read("precision"), read("basis")];
  return { value, end: read("end"), precision, wording, basis, resolvedAgainst: read("resolvedAgainst") };
}
