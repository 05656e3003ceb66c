import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { ArticleMutations } from "./article/article.mutations.js";
import { ArticleRelations } from "./article/article.relations.js";
import { ReadingResolver } from "./article/reading.resolver.js";
import { BetweenResolver } from "./encounter/between.resolver.js";
import { CounterpartRelations } from "./encounter/counterpart.relations.js";
import { DossierRelations } from "./encounter/dossier.relations.js";
import { WhoMetResolver } from "./encounter/who-met.resolver.js";
import { CountryRelations } from "./country/country.relations.js";
import { EventRelations } from "./event/event.relations.js";
import { EvidenceRelations } from "./evidence/evidence.relations.js";
import { LiveResolver } from "./live/live.resolver.js";
import { MeetingRelations, ParticipantRelations } from "./meeting/meeting.relations.js";
import { CountRelations } from "./counts/counts.relations.js";
import { EventCountsResolver } from "./counts/event-counts.resolver.js";
import { MeetingCountsResolver } from "./counts/meeting-counts.resolver.js";
import { StatementCountsResolver } from "./counts/statement-counts.resolver.js";
import { NeighborhoodRelations } from "./neighborhood/neighborhood.relations.js";
import { NeighborhoodResolver } from "./neighborhood/neighborhood.resolver.js";
import { PathRelations } from "./path/path.relations.js";
import { PathResolver } from "./path/path.resolver.js";
import { RefusalResolver } from "./refusal/refusal.resolver.js";
import { RootLists } from "./relay/root-lists.js";
import { TimelineRelations } from "./timeline/timeline.relations.js";
import { TimelineResolver } from "./timeline/timeline.resolver.js";
import { NodeResolver } from "./node/node.resolver.js";
import { OfficeHeldRelations, OfficeHolderRelations, OfficeRelations } from "./office/office.relations.js";
import { Office } from "./office/office.type.js";
import { InvolvedRelations } from "./party/involved.relations.js";
import { PartyRelations } from "./party/party.relations.js";
import { AllegianceRelations, PersonRelations } from "./person/person.relations.js";
import { LocationRelations, PlaceRelations } from "./place/place.relations.js";
import { SearchHitRelations } from "./search/search-hit.relations.js";
import { SearchResolver } from "./search/search.resolver.js";
import { SentenceRelations } from "./sentence/sentence.relations.js";
import { directly } from "./plan/directly.js";
import { StatementRelations } from "./statement/statement.relations.js";

/** Builds the schema from the types and tables of the nouns. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      RootLists,
      NodeResolver,
      WhoMetResolver,
      SearchResolver,
      ArticleMutations,
      ReadingResolver,
      RefusalResolver,
      LiveResolver,
      BetweenResolver,
      PathResolver,
      NeighborhoodResolver,
      TimelineResolver,
      MeetingCountsResolver,
      EventCountsResolver,
      StatementCountsResolver,
      ...PathRelations,
      ...NeighborhoodRelations,
      TimelineRelations,
      ...CountRelations,
      CounterpartRelations,
      DossierRelations,
      SearchHitRelations,
      PartyRelations,
      InvolvedRelations,
      PersonRelations,
      AllegianceRelations,
      CountryRelations,
      PlaceRelations,
      LocationRelations,
      OfficeRelations,
      OfficeHeldRelations,
      OfficeHolderRelations,
      MeetingRelations,
      ParticipantRelations,
      EventRelations,
      StatementRelations,
      ArticleRelations,
      SentenceRelations,
      EvidenceRelations,
    ],
    orphanedTypes: [Office],
    pubSub: { publish: () => undefined, subscribe: () => noEvents() }, // wanted wherever there is a subscription; each has its own source
    validate: false, // arguments are checked where they become plans, with errors that name them
  });
  return directly(schema);
}

// eslint-disable-next-line @typescript-eslint/no-empty-function -- nothing is ever published through it
async function* noEvents(): AsyncGenerator<never> {}
