import type { GoldArticle } from "../gold/article-set.js";
import type { Predicted } from "./predicted.js";

/** A text of a gold set, as a system gets it. */
export interface Text {
  readonly id: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
}

/** A system under measure: Entente, or a peer. */
export interface System {
  readonly name: string;
  /** @returns what was read, in the order of the texts */
  read(texts: readonly Text[]): readonly Predicted[];
  /** @returns what `entente read --json` would print, as far as the system knows it, in the order of the articles */
  describe(articles: readonly GoldArticle[]): readonly object[];
}
