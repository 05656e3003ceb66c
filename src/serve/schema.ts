import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { ArticleMutations } from "./article/article.mutations.js";
import { ArticleRelations } from "./article/article.relations.js";
import { ArticleResolver } from "./article/article.resolver.js";
import { ReadingResolver } from "./article/reading.resolver.js";
import { BetweenResolver } from "./encounter/between.resolver.js";
import { CounterpartRelations } from "./encounter/counterpart.relations.js";
import { DossierRelations } from "./encounter/dossier.relations.js";
import { WhoMetResolver } from "./encounter/who-met.resolver.js";
import { CountryRelations } from "./country/country.relations.js";
import { CountryResolver } from "./country/country.resolver.js";
import { EventRelations } from "./event/event.relations.js";
import { EventResolver } from "./event/event.resolver.js";
import { EvidenceRelations } from "./evidence/evidence.relations.js";
import { MeetingRelations, ParticipantRelations } from "./meeting/meeting.relations.js";
import { MeetingResolver } from "./meeting/meeting.resolver.js";
import { NodeResolver } from "./node/node.resolver.js";
import { OfficeHeldRelations, OfficeHolderRelations, OfficeRelations } from "./office/office.relations.js";
import { Office } from "./office/office.type.js";
import { OrganizationResolver } from "./organization/organization.resolver.js";
import { InvolvedRelations } from "./party/involved.relations.js";
import { PartyRelations } from "./party/party.relations.js";
import { AllegianceRelations, PersonRelations } from "./person/person.relations.js";
import { PersonResolver } from "./person/person.resolver.js";
import { LocationRelations, PlaceRelations } from "./place/place.relations.js";
import { PlaceResolver } from "./place/place.resolver.js";
import { SentenceRelations } from "./sentence/sentence.relations.js";
import { StatementRelations } from "./statement/statement.relations.js";
import { StatementResolver } from "./statement/statement.resolver.js";

/** Builds the schema from the types and tables of the nouns. */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      PersonResolver,
      CountryResolver,
      OrganizationResolver,
      PlaceResolver,
      MeetingResolver,
      EventResolver,
      StatementResolver,
      ArticleResolver,
      NodeResolver,
      WhoMetResolver,
      ArticleMutations,
      ReadingResolver,
      BetweenResolver,
      CounterpartRelations,
      DossierRelations,
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
    validate: false, // arguments are checked where they become plans, with errors that name them
  });
}
