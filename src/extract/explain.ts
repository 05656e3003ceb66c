import type { Article, Sentence, Span } from "../facts/shapes.js";
import type { ReadDoc } from "./resolve/reading.js";
import { EVENT_RULES, MEETING_RULES, STATEMENT_RULES } from "./rules.js";
import type { Rule } from "./rules/rule.js";
import type { Clause, Phrase } from "./syntax/clause.js";
import { understand } from "./understand.js";

/** What was understood of one sentence, and what each rule took from it or why it left it. */
export interface Explanation extends Span {
  /** Words that stand for somebody or some place, whom they mean, and the rule that decided. */
  readonly mentions: readonly { readonly words: string; readonly means: string; readonly rule: string }[];
  /** "Chung | met | Lavrov | in Moscow". */
  readonly clauses: readonly string[];
  readonly rules: readonly {
    readonly name: string;
    /** The words of each fact that it read. */
    readonly read: readonly string[];
    readonly left: readonly { readonly words: string; readonly why: string }[];
  }[];
}

type Draft = Span;

/** Explains how an article was read, sentence by sentence, before facts are joined and dated.
 *  @example explain(article, sentences)[0]?.rules.filter(({ read }) => read.length > 0) */
export function explain(article: Article, sentences: readonly Sentence[]): Explanation[] {
  const doc = understand(article, sentences);
  const rules: readonly Rule<Draft>[] = [...MEETING_RULES, ...STATEMENT_RULES, ...EVENT_RULES];
  return sentences.map(({ start, end, index }) => ({
    start,
    end,
    mentions: mentionsOf(doc, index),
    clauses: (doc.clausesOf[index] ?? []).map((clause) => clauseLine(doc, clause)),
    rules: rules.map((rule) => {
      const left: { words: string; why: string }[] = [];
      const read = rule.read(doc, index, (words, why) => {
        left.push({ words: wordsOf(doc, words), why });
        return null;
      });
      return { name: rule.name, read: (read ?? []).map((draft) => wordsOf(doc, draft)), left };
    }),
  }));
}

const wordsOf = (doc: ReadDoc, { start, end }: Span): string => doc.text.slice(start, end).replace(/\s+/g, " ");

const mentionsOf = (doc: ReadDoc, sentence: number): Explanation["mentions"] =>
  (doc.mentions.ofSentence[sentence] ?? []).map((mention) => {
    const resolution = doc.resolved.get(mention);
    const means = [
      ...(resolution?.persons ?? []).map(({ name }) => name),
      ...(resolution?.others ?? []).map(({ id }) => id),
    ];
    const place = mention.kind === "place" ? `${mention.place} ${mention.name}` : "nobody";
    return {
      words: wordsOf(doc, mention),
      means: means.length > 0 ? means.join(" + ") : place,
      rule: resolution?.rule ?? "open",
    };
  });

function clauseLine(doc: ReadDoc, { subject, verb, object, complements, dates, kind }: Clause): string {
  const phrase = (one: Phrase | null) => (one ?? []).map((np) => wordsOf(doc, np)).join(" + ") || "-";
  const rest = [
    ...complements.map((one) => `${one.preposition} ${phrase(one.phrase)}`),
    ...dates.map((date) => wordsOf(doc, date)),
  ];
  return [`${kind}: ${phrase(subject)}`, wordsOf(doc, verb), phrase(object), ...rest].join(" | ");
}
