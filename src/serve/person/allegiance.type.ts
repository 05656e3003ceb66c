import { ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "A country that a person speaks for, and the words that say so." })
export class Allegiance {}
