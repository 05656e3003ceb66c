import { ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "A party with a part in something, and the words that say so." })
export class Involved {}
