import type { GraphQLResolveInfo } from "graphql";
import { Args, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { eventList } from "../event/event.args.js";
import { meetingList } from "../meeting/meeting.args.js";
import { Party } from "../party/party.interface.js";
import { Place } from "../place/place.type.js";
import type { NodeView } from "../plan/view.js";
import type { RowConnection } from "../relay/row-connection.js";
import { statementList } from "../statement/statement.args.js";
import { Dossier } from "./dossier.type.js";
import type { DossierView } from "./dossier.view.js";

@Resolver(() => Dossier)
export class DossierRelations {
  @FieldResolver(() => [Party], { description: "The two, in the order asked for." })
  parties(@Root() dossier: DossierView, @Info() info: GraphQLResolveInfo): NodeView[] {
    return dossier.nodes(info);
  }

  @FieldResolver(() => [Place], { description: "Where they met." })
  places(@Root() dossier: DossierView, @Info() info: GraphQLResolveInfo): NodeView[] {
    return dossier.nodes(info);
  }

  @FieldResolver(() => meetingList.connection, { description: "The meetings counted." })
  meetings(
    @Root() dossier: DossierView,
    @Args(() => meetingList.args) _: object,
    @Info() info: GraphQLResolveInfo,
  ): RowConnection {
    return dossier.connection(info);
  }

  @FieldResolver(() => statementList.connection, {
    description: "What either said to or about the other, or where they met; for a country also what its people said.",
  })
  statements(
    @Root() dossier: DossierView,
    @Args(() => statementList.args) _: object,
    @Info() info: GraphQLResolveInfo,
  ): RowConnection {
    return dossier.connection(info);
  }

  @FieldResolver(() => eventList.connection, {
    description: "What either did to or with the other, and how their meetings are coded.",
  })
  events(
    @Root() dossier: DossierView,
    @Args(() => eventList.args) _: object,
    @Info() info: GraphQLResolveInfo,
  ): RowConnection {
    return dossier.connection(info);
  }
}
