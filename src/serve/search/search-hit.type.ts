import { Field, Float, ID, ObjectType } from "type-graphql";
import { SearchType } from "./search-type.enum.js";

@ObjectType({ simpleResolvers: true, description: "Something that has the words." })
export class SearchHit {
  @Field(() => ID, { description: "Of the node." })
  id!: string;

  @Field(() => SearchType)
  type!: string;

  @Field(() => String, {
    description:
      "The name; of a statement who made it, else its beginning; of an article its title, else its beginning.",
  })
  title!: string;

  @Field(() => [String], { description: "The words that were found, as they are written there." })
  matched!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "The words around what was found, of statements and articles; … stands for what is left out.",
  })
  snippet!: string | null;

  @Field(() => Float, {
    description:
      "7 and more: the name itself; 6: words of the name; 5: another name; 4: a name but for a typo; 3: words of a title; " +
      "2: words of a text; 1: some as beginnings of longer words; 0: some but for a typo. The rest says how much of the " +
      "name the words are, or how short the text is. It depends on nothing else, so it stays the same.",
  })
  score!: number;
}
