/** What the queries of this page bring, as they ask for it. */
export type PartyType = "Person" | "Country" | "Organization";
export type Status = "HELD" | "PLANNED" | "CANCELLED" | "POSTPONED" | "DENIED";
export type Precision = "DAY" | "MONTH" | "YEAR" | "RANGE";

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Party extends Named {
  readonly __typename: PartyType;
  /** Of a person. */
  readonly country?: Named | null;
}

export interface FactDate {
  readonly value: string | null;
  readonly end: string | null;
  readonly precision: Precision | null;
  readonly wording: string | null;
  readonly resolvedAgainst: string | null;
}

export interface ArticleHead {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
}

export interface Evidence {
  readonly id: string;
  readonly quote: string;
  /** Counted into the article's text, as are those of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly article: ArticleHead | null;
}

export interface Place extends Named {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly country: Named | null;
}

export interface Meeting {
  readonly id: string;
  readonly kind: string;
  readonly status: Status;
  readonly date: FactDate | null;
  readonly participants: readonly {
    readonly role: string | null;
    readonly side: string | null;
    readonly onBehalfOf: string | null;
    readonly party: Party;
  }[];
  readonly location: {
    readonly inferred: boolean | null;
    readonly place: Place | null;
    readonly country: Named | null;
  } | null;
  readonly evidence: readonly Evidence[];
  readonly evidenceCount: number;
}

export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly kind: "DIRECT" | "INDIRECT" | "MIXED";
  readonly verb: string | null;
  readonly date: FactDate | null;
  readonly speaker: { readonly party: Party } | null;
  readonly speakerWording: string | null;
  readonly meeting: { readonly id: string } | null;
  readonly evidence: readonly Evidence[];
}

/** A part of a list, and how long the whole is. */
export interface Page<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}
