import { Field, ObjectType } from "type-graphql";
import { Tenure } from "./office-held.type.js";

@ObjectType({ simpleResolvers: true, description: "An office's holder, and the words that say so." })
export class OfficeHolder {
  @Field(() => String, { nullable: true, description: "As worded in the text." })
  wording!: string | null;

  @Field(() => Tenure, { nullable: true })
  tenure!: string | null;
}
