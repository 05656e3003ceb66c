/** The graph model as one table: labels, their properties, the relations that a plan may follow.
 *  `schema/graph.cypher` is printed from it; both engines read it. */

export type Label =
  | "Article"
  | "Sentence"
  | "Person"
  | "Country"
  | "Organization"
  | "Place"
  | "Office"
  | "Meeting"
  | "Event"
  | "Statement"
  | "Assertion";

export type EdgeType =
  | "HAS_SENTENCE"
  | "ACTS_FOR"
  | "HOLDS"
  | "OF"
  | "LOCATED_IN"
  | "PARTICIPATED_IN"
  | "HELD_AT"
  | "PART_OF"
  | "CODED_AS"
  | "MADE"
  | "MADE_AT"
  | "ADDRESSED_TO"
  | "ABOUT"
  | "ACTOR"
  | "RECIPIENT"
  | "HAPPENED_AT"
  | "EXPRESSED_IN"
  | "MENTIONS"
  | "CITES";

export type PropertyType = "string" | "strings" | "number" | "boolean";

export interface RelationModel {
  readonly edge: EdgeType;
  readonly direction: "out" | "in";
  /** The labels it may lead to; more than one: a Party. */
  readonly to: readonly Label[];
  /** Properties of the relationship that a plan may ask for. */
  readonly properties: Readonly<Record<string, PropertyType>>;
}

/** By factId instead of by relationship: the assertions about a node. */
export interface EvidenceRelation {
  readonly evidence: true;
  readonly to: readonly ["Assertion"];
}

export interface NodeModel {
  readonly properties: Readonly<Record<string, PropertyType>>;
  readonly relations: Readonly<Record<string, RelationModel | EvidenceRelation>>;
  /** Properties that lists are filtered or ordered by; each gets an index. */
  readonly indexed: readonly string[];
}

const PARTY: readonly Label[] = ["Person", "Country", "Organization"];

/** Since when something is known: the day its earliest assertion was published, or came in where no text says when. */
const KNOWN: Record<string, PropertyType> = { knownSince: "string" };

const evidence: EvidenceRelation = { evidence: true, to: ["Assertion"] };

const out = (edge: EdgeType, to: readonly Label[], properties: Record<string, PropertyType> = {}): RelationModel => ({
  edge,
  direction: "out",
  to,
  properties: { ...properties, ...KNOWN },
});

const into = (edge: EdgeType, to: readonly Label[], properties: Record<string, PropertyType> = {}): RelationModel => ({
  ...out(edge, to, properties),
  direction: "in",
});

/** An edge of the store itself, made by no reading: it is known as long as its ends are. */
const structure = (direction: "out" | "in", edge: EdgeType, to: readonly Label[]): RelationModel => ({
  edge,
  direction,
  to,
  properties: {},
});

const DATE: Record<string, PropertyType> = {
  date: "string", // ISO, cut to what is known
  dateEnd: "string",
  datePrecision: "string",
  dateWording: "string",
  dateBasis: "string",
  dateResolvedAgainst: "string",
  dateFrom: "string", // the first and the last day that the date can mean: ranges are asked of these
  dateTo: "string",
  ...KNOWN,
};

const PARTICIPATION: Record<string, PropertyType> = { role: "string", side: "string", onBehalfOf: "string" };
const PLACING: Record<string, PropertyType> = { inferred: "boolean" };
const TENURE: Record<string, PropertyType> = { wording: "string", tenure: "string" };

/** What every party has: meetings, statements to and about it, events. */
const partyRelations = {
  meetings: out("PARTICIPATED_IN", ["Meeting"], PARTICIPATION),
  statements: out("MADE", ["Statement"]),
  statementsTo: into("ADDRESSED_TO", ["Statement"]),
  statementsAbout: into("ABOUT", ["Statement"]),
  eventsAsActor: into("ACTOR", ["Event"]),
  eventsAsRecipient: into("RECIPIENT", ["Event"]),
  mentionedIn: into("MENTIONS", ["Sentence"]),
  evidence,
};

export const model: Readonly<Record<Label, NodeModel>> = {
  Article: {
    properties: {
      title: "string",
      url: "string",
      publisher: "string",
      publishedAt: "string",
      language: "string",
      text: "string",
      ingestedAt: "string",
      ...KNOWN,
    },
    relations: { sentences: structure("out", "HAS_SENTENCE", ["Sentence"]) },
    indexed: ["publishedAt", "ingestedAt"], // a title may be longer than an index takes
  },
  Sentence: {
    properties: { index: "number", start: "number", end: "number", text: "string", ...KNOWN },
    relations: {
      article: structure("in", "HAS_SENTENCE", ["Article"]),
      mentions: out("MENTIONS", PARTY),
      assertions: structure("in", "CITES", ["Assertion"]),
    },
    indexed: [],
  },
  Person: {
    properties: { name: "string", aliases: "strings", ...KNOWN },
    relations: {
      countries: out("ACTS_FOR", ["Country"]),
      offices: out("HOLDS", ["Office"], TENURE),
      ...partyRelations,
    },
    indexed: ["name"],
  },
  Country: {
    properties: { name: "string", ...KNOWN },
    relations: {
      people: into("ACTS_FOR", ["Person"]),
      places: into("LOCATED_IN", ["Place"]),
      ...partyRelations,
    },
    indexed: ["name"],
  },
  Organization: {
    properties: { name: "string", aliases: "strings", kind: "string", ...KNOWN },
    relations: { ...partyRelations },
    indexed: ["name"],
  },
  Place: {
    properties: { name: "string", kind: "string", latitude: "number", longitude: "number", ...KNOWN },
    relations: {
      country: out("LOCATED_IN", ["Country"]),
      meetings: into("HELD_AT", ["Meeting"]),
      evidence,
    },
    indexed: ["name"],
  },
  Office: {
    properties: { title: "string", kind: "string", ...KNOWN },
    relations: {
      of: out("OF", ["Country", "Organization"]),
      holders: into("HOLDS", ["Person"], TENURE),
      evidence,
    },
    indexed: [],
  },
  Meeting: {
    properties: { kind: "string", status: "string", ...DATE },
    relations: {
      participants: into("PARTICIPATED_IN", PARTY, PARTICIPATION),
      place: out("HELD_AT", ["Place"], PLACING),
      country: out("HELD_AT", ["Country"], PLACING), // where only the country is known
      placeOrCountry: out("HELD_AT", ["Place", "Country"], PLACING),
      partOf: out("PART_OF", ["Meeting"]),
      parts: into("PART_OF", ["Meeting"]),
      statements: into("MADE_AT", ["Statement"]),
      events: out("CODED_AS", ["Event"]),
      evidence,
    },
    indexed: ["date", "dateFrom", "dateTo", "status", "kind"],
  },
  Event: {
    properties: { type: "string", mode: "string", contexts: "strings", status: "string", ...DATE },
    relations: {
      actors: out("ACTOR", PARTY),
      recipients: out("RECIPIENT", PARTY),
      place: out("HAPPENED_AT", ["Place"], PLACING),
      country: out("HAPPENED_AT", ["Country"], PLACING), // where only the country is known
      meeting: into("CODED_AS", ["Meeting"]),
      statement: out("EXPRESSED_IN", ["Statement"]),
      evidence,
    },
    indexed: ["date", "dateFrom", "dateTo", "type"],
  },
  Statement: {
    properties: {
      text: "string",
      kind: "string",
      verb: "string",
      act: "string",
      speakerWording: "string",
      ...DATE,
    },
    relations: {
      speaker: into("MADE", PARTY),
      addressees: out("ADDRESSED_TO", PARTY),
      about: out("ABOUT", PARTY),
      meeting: out("MADE_AT", ["Meeting"]),
      evidence,
    },
    indexed: ["date", "dateFrom", "dateTo", "kind"],
  },
  Assertion: {
    properties: {
      factId: "string",
      article: "string",
      start: "number",
      end: "number",
      quote: "string",
      rule: "string",
      confidence: "number",
      publishedAt: "string",
      ingestedAt: "string",
      ...KNOWN,
    },
    relations: { sentence: structure("out", "CITES", ["Sentence"]) },
    indexed: ["factId"],
  },
};

/** The relation that a name like "count:meetings" counts; null for the name of a property.
 *  @example countedRelation("count:meetings") // "meetings" */
export const countedRelation = (name: string): string | null => /^count:(\w+)$/.exec(name)?.[1] ?? null;

/** Whether nodes of a label have a property, or a relation that its name counts; all have an id. */
export function hasProperty(label: Label, name: string): boolean {
  const counted = countedRelation(name);
  const { properties, relations } = model[label];
  return name === "id" || (counted === null ? Object.hasOwn(properties, name) : Object.hasOwn(relations, counted));
}

/** Ids say their label: "person:…", "meeting:…"; a country's id is its ISO 3166-1 alpha-3 code.
 *  @returns null for an id that is none of ours
 *  @example labelOf("person:sergei-lavrov") // "Person" */
export function labelOf(id: string): Label | null {
  const colon = id.indexOf(":");
  if (colon < 0) return /^[A-Z]{3}$/.test(id) ? "Country" : null;
  const label = LABELS.get(id.slice(0, colon)) ?? null;
  return label === "Article" && id.includes("#") ? "Sentence" : label;
}

const LABELS = new Map((Object.keys(model) as Label[]).map((label) => [label.toLowerCase(), label]));
