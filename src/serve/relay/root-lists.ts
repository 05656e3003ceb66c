import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver, type ClassType } from "type-graphql";
import { articleList } from "../article/article.args.js";
import { countryList } from "../country/country.args.js";
import { eventList } from "../event/event.args.js";
import { meetingList } from "../meeting/meeting.args.js";
import { organizationList } from "../organization/organization.args.js";
import { personList } from "../person/person.args.js";
import { placeList } from "../place/place.args.js";
import { statementList } from "../statement/statement.args.js";
import type { Context } from "../context.js";
import { AS_OF, storeAsOf } from "../date/as-of.js";
import { IsoDate } from "../date/iso-date.scalar.js";
import { readList } from "../plan/read-list.js";
import type { ListSpec } from "./list-of.js";

/** The lists that a query can begin with. */
const lists: Readonly<Record<string, ListSpec>> = {
  people: personList,
  countries: countryList,
  organizations: organizationList,
  places: placeList,
  meetings: meetingList,
  events: eventList,
  statements: statementList,
  articles: articleList,
};

/** Makes a root field of each list. */
export const RootLists: ClassType<object> = (() => {
  const resolver = class {} as ClassType<object> & { prototype: Record<string, unknown> };
  for (const [name, list] of Object.entries(lists)) {
    const at = resolver.prototype;
    at[name] = (_: object, asOf: unknown, context: Context, info: GraphQLResolveInfo) =>
      readList(storeAsOf(context.store, asOf), info);
    Args(() => list.args)(at, name, 0);
    Arg("asOf", () => IsoDate, { nullable: true, description: AS_OF })(at, name, 1);
    Ctx()(at, name, 2);
    Info()(at, name, 3);
    Query(() => list.connection)(at, name, {});
  }
  Resolver()(resolver);
  return resolver;
})();
