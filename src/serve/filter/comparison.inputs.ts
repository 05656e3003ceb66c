import { Field, Float, ID, InputType, type ClassType } from "type-graphql";
import { IsoDate } from "../date/iso-date.scalar.js";

const MISSING = "true: only where the value is missing; false: only where it is there.";

@InputType({ description: "Every condition given must hold; none given: no condition." })
export class TextFilter {
  @Field(() => String, { nullable: true })
  eq?: string;
  @Field(() => String, { nullable: true })
  ne?: string;
  @Field(() => [String], { nullable: true })
  in?: string[];
  @Field(() => String, { nullable: true, description: "Plain text anywhere in the value; no pattern." })
  contains?: string;
  @Field(() => String, { nullable: true })
  startsWith?: string;
  @Field(() => Boolean, { nullable: true, description: MISSING })
  isNull?: boolean;
}

@InputType()
export class IdFilter {
  @Field(() => ID, { nullable: true })
  eq?: string;
  @Field(() => ID, { nullable: true })
  ne?: string;
  @Field(() => [ID], { nullable: true })
  in?: string[];
}

@InputType()
export class NumberFilter {
  @Field(() => Float, { nullable: true })
  eq?: number;
  @Field(() => Float, { nullable: true })
  lt?: number;
  @Field(() => Float, { nullable: true })
  lte?: number;
  @Field(() => Float, { nullable: true })
  gt?: number;
  @Field(() => Float, { nullable: true })
  gte?: number;
  @Field(() => Boolean, { nullable: true, description: MISSING })
  isNull?: boolean;
}

@InputType({
  description:
    "Days from and to, both included. What is known only to the month or the year counts when it can have been within.",
})
export class DateFilter {
  @Field(() => IsoDate, { nullable: true, description: "A month or a year means its first day." })
  from?: string;
  @Field(() => IsoDate, { nullable: true, description: "A month or a year means its last day." })
  to?: string;
  @Field(() => Boolean, { nullable: true, description: MISSING })
  isNull?: boolean;
}

/** The comparisons of an enum.
 *  @example choiceFilter("MeetingKind", MeetingKind) // input MeetingKindFilter { eq, ne, in, isNull } */
export function choiceFilter(name: string, values: object): ClassType<object> {
  const inputName = `${name}Filter`;
  const input = { [inputName]: class {} }[inputName] as ClassType<object>;
  Field(() => values, { nullable: true })(input.prototype, "eq");
  Field(() => values, { nullable: true })(input.prototype, "ne");
  Field(() => [values], { nullable: true })(input.prototype, "in");
  Field(() => Boolean, { nullable: true, description: MISSING })(input.prototype, "isNull");
  InputType(inputName)(input);
  return input;
}
