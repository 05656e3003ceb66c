/** Runs one statement inside a transaction and brings its rows: all that the shared Cypher knows of an engine.
 *  Both engines take the same statements; values are always parameters. */
export type Run = (
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<readonly Readonly<Record<string, unknown>>[]>;
