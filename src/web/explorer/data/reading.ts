import { ask } from "../api/ask.js";
import type { Status } from "../api/shapes.js";
import type { Correction } from "./correction.js";
import { queryText } from "../queries/query-text.js";

/** What is typed on the page. */
export interface Draft {
  readonly content: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly publishedAt: string;
}

export interface ReadFact {
  readonly id: string;
  readonly kind: string;
  readonly canBeLeftOut: boolean;
  readonly canBeCorrected: readonly ("COUNTRY" | "DATE" | "NAME" | "STATUS")[];
  readonly parties: readonly string[];
  readonly recipients: readonly string[];
  readonly detail: string | null;
  readonly status: Status | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

export interface ReadSentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly facts: readonly ReadFact[];
}

export interface Reading {
  readonly articleId: string;
  readonly isKnown: boolean;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly text: string;
  readonly counts: Readonly<Record<"sentences" | "people" | "meetings" | "statements" | "events", number>>;
  readonly sentences: readonly ReadSentence[];
}

export interface Saved {
  readonly status: "SAVED" | "UNCHANGED";
  readonly articleId: string;
}

/** What would be learned; nothing is saved. */
export async function readDraft(draft: Draft, token: string): Promise<Reading> {
  const variables = { input: inputOf(draft) };
  return (await ask<{ readArticle: Reading }>(queryText("read-article"), variables, { token })).readArticle;
}

export interface Amends {
  /** Ids of facts found wrong. */
  readonly leaveOut: readonly string[];
  readonly corrections: readonly ({ readonly id: string } & Correction)[];
}

export async function saveDraft(draft: Draft, amends: Amends, token: string): Promise<Saved> {
  const variables = { input: { ...inputOf(draft), ...amends } };
  return (await ask<{ ingestArticle: Saved }>(queryText("save-article"), variables, { token })).ingestArticle;
}

export const isHtml = (content: string): boolean =>
  /^\s*<(!doctype|html|head|body|article|div|p|meta)\b/i.test(content);

function inputOf({ content, ...details }: Draft): object {
  const given = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== ""));
  return { ...given, [isHtml(content) ? "html" : "text"]: content };
}
