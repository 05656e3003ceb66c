import type { Span } from "../../../src/facts/shapes.js";
import type { PolnearArticle } from "../gold/polnear-article.js";
import type { Measure } from "../measure.js";
import type { Predicted } from "../systems/predicted.js";
import { addTallies } from "./add-tallies.js";
import { figures } from "./figures.js";
import { inContext } from "./in-context.js";
import type { Tally } from "./tally.js";

/** How well the words that were said are found, over all attributions of PolNeAR with a verb of speech: for each piece of
 *  the content the statement that overlaps it best is taken; tokens shared, read and asked are added up. */
export function contentOverlap(articles: readonly PolnearArticle[], predicted: readonly Predicted[]): Measure {
  const scored = articles.flatMap((article, i) => {
    const tokens = tokensOf(article.text);
    const statements = (predicted[i]?.statements ?? []).map((span) => tokensIn(tokens, [span]));
    return article.attributions
      .filter((attribution) => attribution.speech_cue)
      .map(({ content }) => {
        const pieces = content.map(([start, end]) => ({ start, end }));
        const tally = tallyOf(tokens, pieces, statements);
        return { tally, line: inContext(article.text, { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }) };
      });
  });
  const { precision, recall, f1 } = figures(addTallies(scored.map(({ tally }) => tally)));
  const missed = scored.filter(({ tally }) => tally.rightAsked < tally.asked / 2);
  return {
    id: "polnear.content",
    set: "PolNeAR",
    title: "words said, token F1",
    value: f1,
    unit: "share",
    precision,
    recall,
    right: scored.length - missed.length,
    of: scored.length,
    misses: missed.map(({ line }) => `less than half found: ${line}`),
  };
}

function tallyOf(
  tokens: readonly number[],
  pieces: readonly Span[],
  statements: readonly ReadonlySet<number>[],
): Tally {
  const best = pieces.flatMap((piece) => {
    const asked = tokensIn(tokens, [piece]);
    const ranked = statements
      .map((statement) => ({ statement, shared: shared(asked, statement) }))
      .filter((one) => one.shared > 0)
      .sort((a, b) => b.shared - a.shared || a.statement.size - b.statement.size);
    return ranked[0] ? [ranked[0].statement] : [];
  });
  const asked = tokensIn(tokens, pieces);
  const read = new Set(best.flatMap((statement) => [...statement]));
  const right = shared(asked, read);
  return { read: read.size, rightRead: right, asked: asked.size, rightAsked: right };
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((token) => b.has(token)).length;

/** Where the words of a text begin. */
const tokensOf = (text: string): number[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)].map((match) => match.index);

const tokensIn = (tokens: readonly number[], spans: readonly Span[]): ReadonlySet<number> =>
  new Set(tokens.filter((token) => spans.some(({ start, end }) => start <= token && token < end)));
