import type { Iso3, Span } from "../../facts/shapes.js";

/** A stretch of tokens, first and last included, with its offsets. */
export interface TokenSpan extends Span {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** What a title or a role phrase says: "former Finnish president", "his Russian counterpart", "the two leaders". */
export interface Role extends TokenSpan {
  readonly wording: string;
  /** Normalised office: "foreign minister"; null for "counterpart", "leader" and others that name no office. */
  readonly kind: string | null;
  /** The title as the table has it: "external affairs minister"; null where there is none. */
  readonly title: string | null;
  /** "minister", "leader", "counterpart", "spokesperson", ...: the head noun's lemma. */
  readonly head: string;
  readonly level: string;
  /** Countries that the phrase names, by demonym, genitive or "of": several for "the leaders of Germany and France". */
  readonly countries: readonly Iso3[];
  /** Organization whose office it is. */
  readonly organization: string | null;
  /** "his", "her", "their" before it. */
  readonly possessor: string | null;
  readonly tenure: "current" | "former" | "acting" | "elect";
  readonly plural: boolean;
  /** "the two leaders" -> 2. */
  readonly count: number | null;
  readonly gender: Gender | null;
  readonly definite: boolean;
}

export type Gender = "m" | "f";

export interface PersonMention extends TokenSpan {
  readonly kind: "person";
  /** The name alone, as written: "Sergei Lavrov", "Lavrov". */
  readonly name: string;
  readonly nameSpan: Span;
  readonly roles: readonly Role[];
  readonly honorific: boolean;
}

export interface RoleMention extends TokenSpan {
  readonly kind: "role";
  readonly role: Role;
}

export interface PronounMention extends TokenSpan {
  readonly kind: "pronoun";
  readonly word: "he" | "she" | "they" | "it" | "we" | "i";
  readonly possessive: boolean;
}

export interface CountryMention extends TokenSpan {
  readonly kind: "country";
  readonly country: Iso3;
  /** How it was said; a capital may be the place or the government, its place in the clause tells. */
  readonly form: "name" | "demonym" | "capital" | "seat" | "side";
  readonly plural: boolean;
}

export interface PlaceMention extends TokenSpan {
  readonly kind: "place";
  readonly name: string;
  readonly place: "city" | "venue" | "region";
  readonly country: Iso3 | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** The country whose government the name may stand for. */
  readonly capitalOf: Iso3 | null;
}

export interface OrganizationMention extends TokenSpan {
  readonly kind: "organization";
  readonly name: string;
  readonly type: string | null;
}

export type Mention =
  PersonMention | RoleMention | PronounMention | CountryMention | PlaceMention | OrganizationMention;
