import type { Article, Iso3, Sentence } from "../facts/shapes.js";
import { openDoc, tokensWithin, type Doc } from "./doc.js";
import { findDateline } from "./mentions/dateline.js";
import type { DateMention } from "./mentions/dates.js";
import { findMentions, type Mentions } from "./mentions/find-mentions.js";
import type { Quotation } from "./mentions/quotations.js";
import { settleAtHome } from "./resolve/home-country.js";
import { readCountry } from "./resolve/person-country.js";
import { recognise } from "./resolve/recognise.js";
import type { ReadDoc } from "./resolve/reading.js";
import { findTurns } from "./turns.js";
import { resolveReferences } from "./resolve/references.js";
import { reportingVerbs } from "./world/reporting-verbs.js";
import { knownVerbLemma } from "./world/verbs.js";
import { chunkSentence } from "./syntax/chunk-sentence.js";
import type { Spans } from "./syntax/spans.js";
import { readClauses } from "./syntax/read-clauses.js";

/** Everything that is understood of an article before a fact is read: words, mentions, clauses, and who is meant. */
export function understand(article: Article, sentences: readonly Sentence[]): ReadDoc {
  const doc = openDoc(article, sentences);
  const mentions = findMentions(doc);
  for (const person of mentions.persons) {
    readCountry(person);
    recognise(person, article.publishedAt);
  }
  const dateline = findDateline(doc.tokensOf[0] ?? [], mentions.marks);
  settleAtHome(mentions.persons, actingFirst(mentions), dateline);
  const spans = spansOf(doc, mentions);
  const chunksOf = doc.tokensOf.map((tokens) =>
    chunkSentence(dateline ? tokens.filter((token) => token.index > dateline.last) : tokens, spans),
  );
  const clausesOf = chunksOf.map((chunks, sentence) => readClauses(chunks, sentence));
  const turns = findTurns(doc, mentions.persons);
  const resolved = resolveReferences(doc, mentions, clausesOf, turns);
  return { spans, mentions, turns, dateline, chunksOf, clausesOf, resolved, kept: new Map(), ...doc };
}

/** The countries that the first sentence names, those of its offices included, not those of its places. */
const actingFirst = ({ ofSentence }: Mentions): Set<Iso3> =>
  new Set(
    (ofSentence[0] ?? []).flatMap((mention) =>
      mention.kind === "country"
        ? mention.country
        : mention.kind === "role"
          ? mention.role.countries
          : mention.kind === "person"
            ? mention.roles.flatMap(({ countries }) => countries)
            : [],
    ),
  );

/** What the chunker takes as one piece. A few quoted words inside a sentence are read like the rest of it. */
function spansOf(doc: Doc, mentions: Mentions): Spans {
  const dates = new Map<number, DateMention & { readonly last: number }>();
  for (const mark of mentions.marks.values())
    if (mark.kind === "date") dates.set(mark.first, { last: mark.last, ...mark.date });
  const quotes = new Map<number, Quotation & { readonly last: number }>();
  for (const quote of doc.quotations) {
    if (quote.depth > 0 || isFragment(doc, quote)) continue;
    const tokens = tokensWithin(doc, quote.outer);
    let first = tokens[0];
    tokens.forEach((token, i) => {
      const next = tokens[i + 1];
      if (next?.sentence === token.sentence) return;
      if (first) quotes.set(first.index, { last: token.index, ...quote });
      first = next;
    });
  }
  return { mentions: mentions.byToken, dates, quotes };
}

/** Words in a row that are more than a few. */
const MANY = 4;

/** “constructive” in: its “constructive” role. No sentence of its own, no comma or colon before it, and no verb right
 *  beside it by which somebody says it. */
export function isFragment(doc: Doc, quote: Quotation): boolean {
  const words = doc.text.slice(quote.start, quote.end);
  const before = doc.text.slice(Math.max(0, quote.outer.start - 24), quote.outer.start).trimEnd();
  const next = /^ (\p{Ll}+)/u.exec(doc.text.slice(quote.outer.end, quote.outer.end + 24))?.[1];
  const many = words.split(/\s+/, MANY).length === MANY;
  if (next !== undefined && /[\p{L}\p{N}]$/u.test(words) && /(?:^|[.!?:][”"’']*|\n)$/.test(before))
    return !(many && quotes(next));
  if (!/[\p{L}\p{N}’')]$/u.test(before) || /^\p{Lu}.*[.!?,]["”’']*$/su.test(words)) return false;
  return !(many && ((next === undefined && quotes(/\p{L}+$/u.exec(before)?.[0])) || isSaid(next)));
}

const isSaid = (word: string | undefined): boolean => word === "said" || word === "says";

/** "wrote", "reads": the words of its subject may stand beside it without a comma. */
const quotes = (word: string | undefined): boolean =>
  (reportingVerbs().get(knownVerbLemma(word ?? "") ?? "") ?? []).some(({ frames }) => frames.includes("quote"));
