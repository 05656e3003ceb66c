import type { Evidence, EventFact, MeetingFact, Party, PersonFact, Reading, StatementFact } from "../facts/shapes.js";

/** What `entente read --json` prints. The shape is a contract: readings are scored by it. */
export interface ReadingJson {
  readonly article: { title: string | null; publishedAt: string | null; body: string; url: string | null };
  readonly people: { name: string; country: string | null; role: string | null; aliases: readonly string[] }[];
  /** ISO 3166-1 alpha-3. */
  readonly countries: readonly string[];
  readonly cities: readonly string[];
  readonly organizations: readonly string[];
  readonly meetings: MeetingJson[];
  readonly statements: StatementJson[];
  readonly events: EventJson[];
}

/** `start` and `end` count UTF-16 units into `article.body`. */
export interface QuoteJson {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface MeetingJson {
  /** Names of people; an ISO3 code or an organization where no person is named. */
  readonly participants: readonly string[];
  /** Who sat opposite whom; only where delegations did. */
  readonly sides?: readonly (readonly string[])[];
  readonly kind: string;
  readonly status: string;
  readonly place: { city: string | null; country: string | null } | null;
  /** ISO, cut to what is known; the first day of a range. */
  readonly date: string | null;
  readonly dateEnd: string | null;
  readonly evidence: readonly QuoteJson[];
}

export interface StatementJson extends QuoteJson {
  readonly speaker: string | null;
  readonly kind: string;
  readonly addressee: string | null;
}

export interface EventJson {
  readonly type: string;
  readonly mode: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly date: string | null;
  readonly status: string;
  readonly evidence: readonly QuoteJson[];
}

/** Turns a reading into the object that `entente read --json` prints. */
export function readingJson({ article, facts }: Reading): ReadingJson {
  const quotes = (evidence: readonly Evidence[]): QuoteJson[] =>
    evidence.map(({ start, end }) => ({ text: article.text.slice(start, end), start, end }));
  return {
    article: { title: article.title, publishedAt: article.publishedAt, body: article.text, url: article.url },
    people: facts.people.map(person),
    countries: facts.countries.map((country) => country.id),
    cities: facts.places.filter((place) => place.kind === "city").map((place) => place.name),
    organizations: facts.organizations.map((organization) => organization.name),
    meetings: facts.meetings.map((meeting) => ({ ...meetingOf(meeting), evidence: quotes(meeting.evidence) })),
    statements: facts.statements.map(statement),
    events: facts.events.map((event) => ({ ...eventOf(event), evidence: quotes(event.evidence) })),
  };
}

function person({ name, country, offices, aliases }: PersonFact): ReadingJson["people"][number] {
  const office = offices.find(({ tenure }) => tenure !== "former") ?? offices[0];
  return { name, country, role: office?.wording ?? null, aliases };
}

function meetingOf({ participants, kind, status, location, date }: MeetingFact): Omit<MeetingJson, "evidence"> {
  const sides = new Map<string, string[]>();
  for (const { party, side } of participants) {
    if (side !== null) sides.set(side, [...(sides.get(side) ?? []), party.id]);
  }
  return {
    participants: participants.map(({ party }) => party.id),
    ...(sides.size > 1 ? { sides: [...sides.values()] } : {}),
    kind,
    status,
    place: location && { city: location.city, country: location.country },
    date: date.value,
    dateEnd: date.end,
  };
}

function statement({ speaker, kind, text, start, end, addressee }: StatementFact): StatementJson {
  return { speaker: speaker?.id ?? null, kind, text, start, end, addressee: addressee?.id ?? null };
}

function eventOf({ type, mode, actors, recipients, date, status }: EventFact): Omit<EventJson, "evidence"> {
  const ids = (parties: readonly Party[]): string[] => parties.map(({ id }) => id);
  return { type, mode, actors: ids(actors), recipients: ids(recipients), date: date.value, status };
}
