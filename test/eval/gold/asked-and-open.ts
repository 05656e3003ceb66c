import type { Span } from "../../../src/facts/shapes.js";

/** The spans that a system must find, and those that it may: they are neither asked for nor punished. */
export interface AskedAndOpen<Asked extends Span = Span> {
  readonly asked: readonly Asked[];
  readonly open: readonly Span[];
}
