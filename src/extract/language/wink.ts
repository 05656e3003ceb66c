import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import type { Span } from "../../facts/shapes.js";
import { joinWords } from "./join-words.js";
import { mendGenitives } from "./mend-genitives.js";
import { mendVerbs } from "./mend-verbs.js";
import type { Annotate, Pos, Token } from "./token.js";

const nlp = winkNLP(model, ["pos"]);
const { its } = nlp;

/** Words of every sentence by wink-nlp (MIT, pure JS); offsets are rebuilt from the blanks it reports.
 *  @throws when wink drops a character: offsets that lie are worse than none */
export const annotate: Annotate = (text, sentences) => {
  const tokens: Token[] = [];
  sentences.forEach((sentence, number) =>
    tokens.push(...mendVerbs(mendGenitives(joinWords(text, wordsOf(text, sentence, number))))),
  );
  return tokens.map((token, index) => ({ ...token, index }));
};

function wordsOf(text: string, sentence: Span, number: number): Token[] {
  const words = nlp.readDoc(text.slice(sentence.start, sentence.end)).tokens();
  const values = words.out(its.value);
  const tags = words.out(its.pos) as Pos[];
  const lemmas = words.out(its.lemma as typeof its.value);
  let cursor = sentence.start;
  return values.map((value, i) => {
    const start = text.indexOf(value, cursor);
    if (start < 0 || start > sentence.end) throw new Error(`wink changed the text near offset ${cursor}: ${value}`);
    cursor = start + value.length;
    return {
      index: i,
      sentence: number,
      text: value,
      lower: value.toLowerCase().replaceAll("’", "'"),
      lemma: (lemmas[i] ?? value).toLowerCase(),
      pos: tags[i] ?? "X",
      start,
      end: cursor,
    };
  });
}

const idInLexicon = (word: string): number =>
  Number(
    nlp
      .readDoc(word)
      .tokens()
      .out(its.uniqueId as unknown as typeof its.value)[0],
  );

/** Words that the lexicon does not have get higher numbers than all it has, in the order they are met: this is the first. */
const FIRST_UNKNOWN = idInLexicon("qxunheard");

/** Whether the lexicon of the tagger has a word: ordinary words of English in lower case, few names. */
export const isInLexicon = (word: string): boolean => idInLexicon(word) < FIRST_UNKNOWN;
