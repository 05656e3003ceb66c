// The graph, printed from src/graph/model.ts: labels with their properties, relationships, constraints and indexes.
// A node's label is told by its id: "person:…", "meeting:…"; a country's id is its ISO 3166-1 alpha-3 code.
// Every node and edge that reading produced has a factId (a node's is its id), and assertions that carry it:
// (:Assertion {factId})-[:CITES]->(:Sentence). Without an assertion left, it is removed.
// knownSince is the day its earliest assertion was published, or came in where no text says when it was published.
// HAS_SENTENCE and CITES are the store's own and have no factId; the Meta node holds the version and the commit count.

// Nodes
// (:Article {id: string, title: string, url: string, publisher: string, publishedAt: string, language: string, text: string, ingestedAt: string, knownSince: string})
// (:Sentence {id: string, index: number, start: number, end: number, text: string, knownSince: string})
// (:Person {id: string, name: string, aliases: strings, knownSince: string})
// (:Country {id: string, name: string, knownSince: string})
// (:Organization {id: string, name: string, aliases: strings, kind: string, knownSince: string})
// (:Place {id: string, name: string, kind: string, latitude: number, longitude: number, knownSince: string})
// (:Office {id: string, title: string, kind: string, knownSince: string})
// (:Meeting {id: string, kind: string, status: string, date: string, dateEnd: string, datePrecision: string, dateWording: string, dateBasis: string, dateResolvedAgainst: string, dateFrom: string, dateTo: string, knownSince: string})
// (:Event {id: string, type: string, mode: string, contexts: strings, status: string, date: string, dateEnd: string, datePrecision: string, dateWording: string, dateBasis: string, dateResolvedAgainst: string, dateFrom: string, dateTo: string, knownSince: string})
// (:Statement {id: string, text: string, kind: string, verb: string, act: string, speakerWording: string, date: string, dateEnd: string, datePrecision: string, dateWording: string, dateBasis: string, dateResolvedAgainst: string, dateFrom: string, dateTo: string, knownSince: string})
// (:Assertion {id: string, factId: string, article: string, start: number, end: number, quote: string, rule: string, confidence: number, publishedAt: string, ingestedAt: string, knownSince: string})

// Relationships
// (:Article)-[:HAS_SENTENCE]->(:Sentence)
// (:Sentence)-[:MENTIONS {knownSince}]->(:Person|Country|Organization)
// (:Assertion)-[:CITES]->(:Sentence)
// (:Person)-[:ACTS_FOR {knownSince}]->(:Country)
// (:Person)-[:HOLDS {wording, tenure, knownSince}]->(:Office)
// (:Person|Country|Organization)-[:PARTICIPATED_IN {role, side, onBehalfOf, knownSince}]->(:Meeting)
// (:Person|Country|Organization)-[:MADE {knownSince}]->(:Statement)
// (:Statement)-[:ADDRESSED_TO {knownSince}]->(:Person|Country|Organization)
// (:Statement)-[:ABOUT {knownSince}]->(:Person|Country|Organization)
// (:Event)-[:ACTOR {knownSince}]->(:Person|Country|Organization)
// (:Event)-[:RECIPIENT {knownSince}]->(:Person|Country|Organization)
// (:Place)-[:LOCATED_IN {knownSince}]->(:Country)
// (:Meeting)-[:HELD_AT {knownSince, inferred}]->(:Place|Country)
// (:Office)-[:OF {knownSince}]->(:Country|Organization)
// (:Meeting)-[:PART_OF {knownSince}]->(:Meeting)
// (:Statement)-[:MADE_AT {knownSince}]->(:Meeting)
// (:Meeting)-[:CODED_AS {knownSince}]->(:Event)
// (:Event)-[:HAPPENED_AT {inferred, knownSince}]->(:Place|Country)
// (:Event)-[:EXPRESSED_IN {knownSince}]->(:Statement)

// Ties: the sums of held meetings, kept by the transaction that changes a meeting; nothing is known by them alone.
// (:Person|Country|Organization)-[:MET {count, first, last, latest, latestDates, places}]->(:Person|Country|Organization), from the lesser id
// (:Person|Country|Organization)-[:MET_COUNTRY {…}]->(:Country), the country that somebody opposite sat there for, or itself
// (:Country)-[:COUNTRIES_MET {…}]->(:Country), from the lesser id

// What Neo4j is told; the embedded engine gets the ids and Assertion.factId
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (n:Office) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assertion_id IF NOT EXISTS FOR (n:Assertion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mentions_fact IF NOT EXISTS FOR ()-[r:MENTIONS]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT acts_for_fact IF NOT EXISTS FOR ()-[r:ACTS_FOR]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT holds_fact IF NOT EXISTS FOR ()-[r:HOLDS]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT participated_in_fact IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT made_fact IF NOT EXISTS FOR ()-[r:MADE]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT addressed_to_fact IF NOT EXISTS FOR ()-[r:ADDRESSED_TO]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT about_fact IF NOT EXISTS FOR ()-[r:ABOUT]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT actor_fact IF NOT EXISTS FOR ()-[r:ACTOR]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT recipient_fact IF NOT EXISTS FOR ()-[r:RECIPIENT]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT located_in_fact IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT held_at_fact IF NOT EXISTS FOR ()-[r:HELD_AT]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT of_fact IF NOT EXISTS FOR ()-[r:OF]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT part_of_fact IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT made_at_fact IF NOT EXISTS FOR ()-[r:MADE_AT]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT coded_as_fact IF NOT EXISTS FOR ()-[r:CODED_AS]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT happened_at_fact IF NOT EXISTS FOR ()-[r:HAPPENED_AT]-() REQUIRE r.factId IS UNIQUE;
CREATE CONSTRAINT expressed_in_fact IF NOT EXISTS FOR ()-[r:EXPRESSED_IN]-() REQUIRE r.factId IS UNIQUE;
CREATE INDEX article_published_at IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);
CREATE INDEX article_ingested_at IF NOT EXISTS FOR (n:Article) ON (n.ingestedAt);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX country_name IF NOT EXISTS FOR (n:Country) ON (n.name);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX meeting_date IF NOT EXISTS FOR (n:Meeting) ON (n.date);
CREATE INDEX meeting_date_from IF NOT EXISTS FOR (n:Meeting) ON (n.dateFrom);
CREATE INDEX meeting_date_to IF NOT EXISTS FOR (n:Meeting) ON (n.dateTo);
CREATE INDEX meeting_status IF NOT EXISTS FOR (n:Meeting) ON (n.status);
CREATE INDEX meeting_kind IF NOT EXISTS FOR (n:Meeting) ON (n.kind);
CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.date);
CREATE INDEX event_date_from IF NOT EXISTS FOR (n:Event) ON (n.dateFrom);
CREATE INDEX event_date_to IF NOT EXISTS FOR (n:Event) ON (n.dateTo);
CREATE INDEX event_type IF NOT EXISTS FOR (n:Event) ON (n.type);
CREATE INDEX statement_date IF NOT EXISTS FOR (n:Statement) ON (n.date);
CREATE INDEX statement_date_from IF NOT EXISTS FOR (n:Statement) ON (n.dateFrom);
CREATE INDEX statement_date_to IF NOT EXISTS FOR (n:Statement) ON (n.dateTo);
CREATE INDEX statement_kind IF NOT EXISTS FOR (n:Statement) ON (n.kind);
CREATE INDEX assertion_fact_id IF NOT EXISTS FOR (n:Assertion) ON (n.factId);
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Person|Country|Organization|Place) ON EACH [n.name, n.aliases] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX text_words IF NOT EXISTS FOR (n:Statement|Article) ON EACH [n.text, n.title] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
