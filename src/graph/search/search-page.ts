import { knownLabel } from "../cypher/edge-anchor.js";
import { matchText, writtenAs } from "./match-text.js";
import type { Query } from "./parse-query.js";
import type { SearchHit, SearchLabel, SearchPage, SearchQuestion } from "./question.js";
import { rankName } from "./rank-name.js";
import { snippetOf } from "./snippet.js";

/** A party or a place that may have the words in its names. */
export interface NameFound {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[] | null;
}

/** A statement or an article that has the words, scored, with what a hit shows of it. */
export interface TextFound {
  readonly id: string;
  readonly score: number;
  readonly text: string;
  /** Of an article. */
  readonly title: string | null;
  /** Of a statement: the names of those who made it, or the words that stand for them. */
  readonly speaker: string | null;
}

/** Names of all candidates, and as many texts after the cursor, in order, as a page and one more has. */
export interface Found {
  readonly names: readonly NameFound[];
  readonly texts: readonly TextFound[];
  /** null unless asked for. */
  readonly textCount: number | null;
}

/** Ranks the names, puts the texts behind them, cuts the page. */
export function searchPage(query: Query, question: SearchQuestion, { names, texts, textCount }: Found): SearchPage {
  const ranked = names.flatMap((found) => nameHit(query, found) ?? []).sort(inOrder);
  const { after, first } = question;
  const later = after ? ranked.filter((hit) => inOrder(hit, { score: after[0], id: after[1] }) > 0) : ranked;
  const rest = [...later, ...texts].slice(0, first + 1);
  return {
    rows: rest.slice(0, first).map((one) => ("text" in one ? textHit(query, one) : one)),
    hasNextPage: rest.length > first,
    count: textCount === null ? null : ranked.length + textCount,
  };
}

/** The highest score first, then by id. */
export function inOrder(a: Pick<SearchHit, "score" | "id">, b: Pick<SearchHit, "score" | "id">): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function nameHit(query: Query, { id, name, aliases }: NameFound): SearchHit | null {
  const ranked = rankName(query, name, aliases ?? []);
  return ranked && { id, label: knownLabel(id) as SearchLabel, title: name, snippet: null, ...ranked };
}

function textHit(query: Query, { id, score, text, title, speaker }: TextFound): SearchHit {
  const label = knownLabel(id) as SearchLabel;
  const places = matchText(query, text);
  const inTitle = title === null ? [] : matchText(query, title);
  const missing = inTitle.filter(({ word }) => !places.some((place) => place.word === word));
  return {
    id,
    label,
    title: (label === "Statement" ? speaker : title) ?? snippetOf(text, []),
    matched: [...new Set([...writtenAs(places, text), ...writtenAs(missing, title ?? "")])],
    snippet: snippetOf(text, places),
    score,
  };
}
