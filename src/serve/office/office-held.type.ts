import { Field, ObjectType, registerEnumType } from "type-graphql";

export const Tenure = { CURRENT: "current", FORMER: "former", ACTING: "acting", ELECT: "elect" } as const;
registerEnumType(Tenure, { name: "Tenure", description: "At the time of the article." });

@ObjectType({ simpleResolvers: true, description: "A person in an office, and the words that say so." })
export class OfficeHeld {
  @Field(() => String, { nullable: true, description: "As worded in the text." })
  wording!: string | null;

  @Field(() => Tenure, { nullable: true })
  tenure!: string | null;
}
