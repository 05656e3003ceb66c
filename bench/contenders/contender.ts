import type { Question } from "../questions/question.js";

export type Variables = Readonly<Record<string, unknown>>;

/** A way to have questions answered. */
export interface Contender {
  readonly name: string;
  /** The `data` of the answer: the same plain object from every contender. */
  ask(question: Question, variables: Variables): Promise<unknown>;
}

/** What a document declares: the rest is for the Cypher. */
export function declared(document: string, variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => document.includes(`$${name}:`)));
}
