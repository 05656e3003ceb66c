import type { Landmarks } from "./landmarks.js";

type Row = Readonly<Record<string, unknown>>;

/** One question, in the two languages in which it can be asked. */
export interface Question {
  readonly name: string;
  /** For the server. */
  readonly document: string;
  /** The best Cypher that we can write for it by hand: one statement; its parameters are the same variables. */
  readonly cypher: string;
  readonly variables: (landmarks: Landmarks) => Readonly<Record<string, unknown>>;
  /** Turns the rows into what the server answers: both do the whole work, and both answers are compared before any
   *  time is taken. */
  readonly decode: (rows: readonly Row[]) => unknown;
}

/** A value of the graph as the API names it.
 *  @example enumName("in-person") // "IN_PERSON" */
export const enumName = (value: string): string => value.toUpperCase().replaceAll("-", "_");

/** Names of a list of nodes as the API has them. */
export const dateOf = (value: string | null): { value: string } | null => (value === null ? null : { value });
