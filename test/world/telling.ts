import { hashOf } from "../../src/facts/hash.js";
import type {
  Article,
  DateValue,
  EventFact,
  Evidence,
  Facts,
  IsoDate,
  Location,
  MeetingFact,
  OrganizationFact,
  Participant,
  Party,
  PersonFact,
  Reading,
  StatementFact,
} from "../../src/facts/shapes.js";

export const UNDATED: DateValue = {
  value: null,
  end: null,
  precision: null,
  wording: null,
  basis: null,
  resolvedAgainst: null,
};

export function dateOf(value: IsoDate, end: IsoDate | null = null): DateValue {
  const precision = end ? "range" : ([, "year", "month", "day"] as const)[value.split("-").length];
  return { value, end, precision: precision ?? null, wording: value, basis: "explicit", resolvedAgainst: null };
}

export const person = (name: string): Party => ({ type: "person", id: name });
export const country = (iso3: string): Party => ({ type: "country", id: iso3 });
export const organization = (name: string): Party => ({ type: "organization", id: name });

/** Writes a reading by hand, for tests: every fact points at words of the text, which must be there. */
export class Telling {
  readonly article: Article;
  private readonly facts: { -readonly [Key in keyof Facts]: Facts[Key][number][] } = {
    people: [],
    countries: [],
    organizations: [],
    places: [],
    meetings: [],
    statements: [],
    events: [],
  };

  constructor(text: string, more: Partial<Article> = {}) {
    const id = `article:${hashOf([more.url, text])}`;
    const none = { title: null, url: null, publisher: null, publishedAt: null, language: "en" };
    this.article = { id, ...none, text, ...more };
  }

  /** @throws Error when the words are not in the text */
  cite(words: string, rule = "by-hand"): Evidence {
    const start = this.article.text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text.`);
    const sentence = this.sentences().findIndex((one) => start < one.end);
    return { start, end: start + words.length, sentence, rule, confidence: 0.9 };
  }

  person(name: string, iso3: string | null, words = name, more: Partial<PersonFact> = {}): this {
    const evidence = [this.cite(words)];
    this.facts.people.push({ name, aliases: [words], country: iso3, countryEvidence: evidence, offices: [], evidence, ...more });
    return this;
  }

  country(iso3: string, words: string): this {
    this.facts.countries.push({ id: iso3, evidence: [this.cite(words)] });
    return this;
  }

  organization(name: string, more: Partial<OrganizationFact> = {}): this {
    this.facts.organizations.push({ name, aliases: [], kind: null, evidence: [this.cite(name)], ...more });
    return this;
  }

  city(name: string, iso3: string | null, at: readonly [latitude: number, longitude: number] | null = null): this {
    const [latitude, longitude] = at ?? [null, null];
    this.facts.places.push({ name, kind: "city", country: iso3, latitude, longitude, evidence: [this.cite(name)] });
    return this;
  }

  location(city: string | null, iso3: string | null, words: string, inferred = false): Location {
    return { city, country: iso3, inferred, evidence: [this.cite(words)] };
  }

  seat(party: Party, words: string, more: Partial<Participant> = {}): Participant {
    return { party, role: "participant", side: null, onBehalfOf: null, evidence: [this.cite(words)], ...more };
  }

  meeting(words: string, participants: readonly Participant[], more: Partial<MeetingFact> = {}): this {
    const usual = { kind: "in-person", status: "held", location: null, date: UNDATED, partOf: null } as const;
    this.facts.meetings.push({ ...usual, participants, evidence: [this.cite(words)], ...more });
    return this;
  }

  statement(text: string, speaker: Party | null, more: Partial<StatementFact> = {}): this {
    const evidence = this.cite(text);
    const usual = { speakerWording: null, kind: "direct", verb: "say", addressee: null, about: [], act: null } as const;
    const { start, end } = evidence;
    this.facts.statements.push({
      ...usual,
      start,
      end,
      text,
      speaker,
      madeAt: null,
      date: UNDATED,
      evidence: [evidence],
      ...more,
    });
    return this;
  }

  event(type: string, words: string, actors: readonly Party[], recipients: readonly Party[], more: Partial<EventFact> = {}): this {
    const usual = { mode: null, contexts: [], date: UNDATED, status: "held", location: null, meeting: null } as const;
    this.facts.events.push({
      ...usual,
      type,
      actors,
      recipients,
      statement: null,
      evidence: [this.cite(words)],
      ...more,
    });
    return this;
  }

  reading(): Reading {
    return { article: this.article, sentences: this.sentences(), facts: this.facts };
  }

  /** A full stop and a blank end a sentence: enough for texts written for tests. */
  private sentences() {
    const { text } = this.article;
    const ends = [...text.matchAll(/\.(?= |$)/g)].map((match) => match.index + 1);
    return ends.map((end, index) => ({ index, start: index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end }));
  }
}
