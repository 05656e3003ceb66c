/** The data on one page: what an article is, and what reading takes from it. Imports nothing.
 *  Every span counts UTF-16 units into `Article.text`; `text.slice(start, end)` is what was read. */

/** ISO 3166-1 alpha-3; former states keep their old code (SUN), Kosovo is XKX. */
export type Iso3 = string;

/** An ISO date cut to what is known: "1989", "2015-12" or "2021-10-30". */
export type IsoDate = string;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {
  readonly index: number;
}

/** One clean text. The title is kept, but is never evidence: `text` holds the body alone. */
export interface Article {
  /** "article:" and a hash of the canonical url, the title and the text. */
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: IsoDate | null;
  /** ISO 639-1. */
  readonly language: string;
  readonly text: string;
  /** Where its byline says that it was written, in its words; absent when it does not say. */
  readonly writtenIn?: string;
}

/** Which words say so, and the rule that read them. */
export interface Evidence extends Span {
  readonly sentence: number;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export type DatePrecision = "day" | "month" | "year" | "range";

/** explicit: written out; relative: needs publishedAt; context: carried over from another clause. */
export type DateBasis = "explicit" | "relative" | "context";

/** When something happened. `value` is null when the words cannot be resolved: nothing is guessed. */
export interface DateValue {
  readonly value: IsoDate | null;
  /** Last day of a range, else null. */
  readonly end: IsoDate | null;
  readonly precision: DatePrecision | null;
  /** The words in the text: "Wednesday". */
  readonly wording: string | null;
  readonly basis: DateBasis | null;
  /** The day that relative words were counted from. */
  readonly resolvedAgainst: IsoDate | null;
}

/** Somebody who can act: `id` is the person's name as in PersonFact, an ISO3 code, or an organization's name. */
export interface Party {
  readonly type: "person" | "country" | "organization";
  readonly id: string;
}

export interface OfficeHeld {
  /** As worded: "Russian Foreign Minister". */
  readonly wording: string;
  /** Normalised: "foreign minister", "president", "special envoy"; null when the wording is none that is known. */
  readonly kind: string | null;
  /** The country or organization whose office it is. */
  readonly of: Party | null;
  readonly tenure: "current" | "former" | "acting" | "elect";
  readonly evidence: readonly Evidence[];
}

export interface PersonFact {
  /** The fullest form in the text. */
  readonly name: string;
  /** Other forms, the name itself included. */
  readonly aliases: readonly string[];
  /** The country this person speaks for; null for international officials and where the text is silent. */
  readonly country: Iso3 | null;
  readonly countryEvidence: readonly Evidence[];
  readonly offices: readonly OfficeHeld[];
  readonly evidence: readonly Evidence[];
}

export interface CountryFact {
  readonly id: Iso3;
  readonly evidence: readonly Evidence[];
}

export interface OrganizationFact {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string | null;
  readonly evidence: readonly Evidence[];
}

export interface PlaceFact {
  readonly name: string;
  readonly kind: "city" | "venue" | "region";
  readonly country: Iso3 | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly evidence: readonly Evidence[];
}

/** Where something happened: a city with its country, or a country alone (`city` null). */
export interface Location {
  readonly city: string | null;
  readonly country: Iso3 | null;
  /** true when the place was not said in the clause itself but taken from around it. */
  readonly inferred: boolean;
  readonly evidence: readonly Evidence[];
}

export type Status = "held" | "planned" | "cancelled" | "postponed" | "denied";

export type MeetingKind =
  "in-person" | "phone" | "virtual" | "multilateral" | "summit" | "visit" | "press-conference" | "ceremony";

export interface Participant {
  readonly party: Party;
  readonly role: "host" | "guest" | "mediator" | "participant";
  /** People with the same side did not meet each other through this meeting; null: met everybody. */
  readonly side: string | null;
  /** The country a person sat there for. */
  readonly onBehalfOf: Iso3 | null;
  readonly evidence: readonly Evidence[];
}

export interface MeetingFact {
  readonly participants: readonly Participant[];
  readonly kind: MeetingKind;
  readonly status: Status;
  readonly location: Location | null;
  readonly date: DateValue;
  /** Index into Facts.meetings: the talks that this press conference belongs to. */
  readonly partOf: number | null;
  readonly evidence: readonly Evidence[];
}

export type StatementKind = "direct" | "indirect" | "mixed";

export interface StatementFact extends Span {
  /** null when the text does not say who spoke. */
  readonly speaker: Party | null;
  /** The words that stand for the speaker: "he", "Seoul’s top diplomat". */
  readonly speakerWording: string | null;
  readonly kind: StatementKind;
  /** `Article.text.slice(start, end)`. */
  readonly text: string;
  /** Lemma of the reporting verb: "say", "stress". */
  readonly verb: string | null;
  readonly addressee: Party | null;
  readonly about: readonly Party[];
  /** PLOVER type of a verbal act (AGREE, REQUEST, ACCUSE, REJECT, THREATEN, SUPPORT), else null. */
  readonly act: string | null;
  /** Index into Facts.meetings: the press conference or talks where it was said. */
  readonly madeAt: number | null;
  readonly date: DateValue;
  readonly evidence: readonly Evidence[];
}

/** A PLOVER 2021 event that is not a meeting's own CONSULT node. */
export interface EventFact {
  readonly type: string;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly date: DateValue;
  readonly status: Status;
  readonly location: Location | null;
  /** Index into Facts.meetings, when this event is the coding of that meeting between countries. */
  readonly meeting: number | null;
  /** Index into Facts.statements, when a statement is the act. */
  readonly statement: number | null;
  readonly evidence: readonly Evidence[];
}

export interface Facts {
  readonly people: readonly PersonFact[];
  readonly countries: readonly CountryFact[];
  readonly organizations: readonly OrganizationFact[];
  readonly places: readonly PlaceFact[];
  readonly meetings: readonly MeetingFact[];
  readonly statements: readonly StatementFact[];
  readonly events: readonly EventFact[];
}

/** What the pipeline hands to the graph. */
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly facts: Facts;
}
