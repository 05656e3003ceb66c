import { knownLabel } from "../../cypher/edge-anchor.js";
import { NOT_THERE, BEGUN, TYPO, WHOLE } from "../../search/match-word.js";
import type { Query } from "../../search/parse-query.js";
import type { SearchLabel } from "../../search/question.js";
import { lengthOf, textShare, TIER } from "../../search/score.js";
import { WordIndex } from "./word-index.js";

/** What is kept of a node besides its words. */
export interface Document {
  readonly id: string;
  readonly label: SearchLabel;
  /** Names of parties and places; null of what is found by its text. */
  readonly name: string | null;
  readonly aliases: readonly string[] | null;
  /** Length of the text. */
  readonly length: number;
  /** First and last day that it can be of; null when it has no date. */
  readonly from: string | null;
  readonly to: string | null;
  /** Since when it is known; null while the graph does not say. */
  readonly knownSince: string | null;
}

/** A node as the graph has it. */
export interface Indexed extends Omit<Document, "length" | "label"> {
  readonly title: string | null;
  readonly text: string | null;
}

export interface ScoredText {
  readonly document: Document;
  readonly score: number;
}

/** The words of a graph in memory. */
export class SearchIndex {
  private readonly documents: (Document | null)[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly names = new WordIndex();
  private readonly titles = new WordIndex();
  private readonly texts = new WordIndex();

  /** Whether so much was taken out that a new index is smaller. */
  get isWorn(): boolean {
    return this.documents.length > 1_000 && this.documents.length > 2 * this.numbers.size;
  }

  put({ title, text, ...node }: Indexed): void {
    this.remove(node.id);
    const number = this.documents.length;
    const label = knownLabel(node.id) as SearchLabel;
    const to = label === "Article" ? lastDay(node.to) : node.to;
    this.documents.push({ ...node, to, label, length: lengthOf(text ?? "") });
    this.numbers.set(node.id, number);
    if (text === null) this.names.add(number, node.name, ...(node.aliases ?? []));
    else this.texts.add(number, text, title);
    if (title !== null) this.titles.add(number, title);
  }

  remove(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.documents[number] = null;
    this.numbers.delete(id);
  }

  /** Everything whose names may have the words. */
  named({ words }: Query): Document[] {
    const found = this.names.match(words, this.documents.length);
    return this.documents.filter((one, number): one is Document => one !== null && found[number] !== NOT_THERE);
  }

  /** Every text that has the words, with its score, in no order. */
  *withWords({ words }: Query): Generator<ScoredText> {
    const inText = this.texts.match(words, this.documents.length);
    const inTitle = this.titles.match(words, this.documents.length);
    for (const [number, document] of this.documents.entries()) {
      const match = inText[number];
      if (!document || !match) continue;
      const tier = (inTitle[number] ?? 0) >= BEGUN ? TIER.TITLE : TIERS[match as keyof typeof TIERS];
      yield { document, score: tier + textShare(document.length) };
    }
  }
}

const TIERS = { [WHOLE]: TIER.TEXT, [BEGUN]: TIER.TEXT_BEGUN, [TYPO]: TIER.TEXT_TYPO } as const;

/** No day of a month or a year that a date is cut to is later. @example lastDay("1991-02") // "1991-02-99" */
const lastDay = (date: string | null): string | null => date && `${date}-99-99`.slice(0, 10);
