import { Extensions, Field, Float, ObjectType, registerEnumType } from "type-graphql";
import { NodeInterface } from "../node/node.interface.js";

export const PlaceKind = { CITY: "city", VENUE: "venue", REGION: "region" } as const;
registerEnumType(PlaceKind, { name: "PlaceKind" });

@Extensions({ label: "Place" })
@ObjectType({ implements: [NodeInterface], simpleResolvers: true, description: "Somewhere that things happen." })
export class Place {
  @Field(() => String)
  name!: string;

  @Field(() => PlaceKind)
  kind!: string;

  @Field(() => Float, { nullable: true, description: "Degrees north." })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: "Degrees east." })
  longitude!: number | null;
}
