import { Field, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "An article that was not taken in, and why." })
export class RefusedArticle {
  @Field(() => String, { description: "ISO instant." })
  at!: string;

  @Field(() => String, { description: "The stable code of the error." })
  code!: string;

  @Field(() => String, { description: "What was wrong, with the value." })
  message!: string;

  @Field(() => String, { description: "What to do." })
  next!: string;

  @Field(() => String, { nullable: true, description: "As it was sent." })
  title!: string | null;

  @Field(() => String, { nullable: true, description: "As it was sent." })
  url!: string | null;

  @Field(() => String, { nullable: true, description: "The file, where the server read it in when it started." })
  file!: string | null;

  @Field(() => String, { description: "Its first characters, to tell which one it was." })
  begins!: string;
}
