import type { Token } from "../language/token.js";
import { isCommonWord } from "../language/common-words.js";
import { familyNamesFirst } from "../world/family-names-first.js";
import { givenNames, givenNamesOfThings } from "../world/given-names.js";
import { familyNameHeads, nameHeads } from "../world/name-heads.js";
import type { Marks } from "./mark.js";

/** Capitalised words in a row that may be somebody's or something's name. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

const PARTICLES = new Set(
  "al el bin ibn bint ben abu abdel de del della di da dos das do du la le na van von der den ter ten zu zur af av y e ud ul ur".split(
    " ",
  ),
);
const SUFFIX = /^(jr\.?|sr\.?|ii|iii|iv|vi|vii|viii|xiv|xvi)$/i;
const INITIAL = /^\p{Lu}\.$/u;
const CAPITALISED = /^(\p{Lu}|[’'‘]?[dlo]['’]\p{Lu}|al-\p{Lu}|el-\p{Lu}|ad-|as-\p{Lu}|ash-\p{Lu}|an-\p{Lu})/u;
const FUNCTION_WORDS = new Set([
  "in",
  "on",
  "at",
  "the",
  "a",
  "an",
  "as",
  "and",
  "but",
  "for",
  "he",
  "she",
  "they",
  "it",
  "his",
  "her",
]);
/** "R-Texas" after the name of a senator. */
const PARTY_AND_STATE = /^[RDI]-\p{Lu}/u;
const SAINTS = new Set("san santa santo saint sainte são st st.".split(" "));
const NONE: ReadonlySet<string> = new Set();
const CLOSED = new Set(["DET", "ADP", "CCONJ", "SCONJ", "AUX", "PRON", "PART", "INTJ", "NUM"]);

/** The runs of capitalised words in a sentence that no table knows: particles between them and initials belong to them.
 *  Words that open a sentence count only when the tagger, the next word or another place in the article speaks for a name.
 *  @param known parts of the names found elsewhere, lower case
 *  @example "Crown Prince Mohammed bin Salman" // [Mohammed bin Salman], where "Crown Prince" is marked */
export function nameRuns(tokens: readonly Token[], marks: Marks, known: ReadonlySet<string> = NONE): NameRun[] {
  const runs: NameRun[] = [];
  let i = 0;
  while (i < tokens.length) {
    const mark = marks.get(tokens[i]?.index ?? -1);
    if (mark) {
      i = advance(tokens, i, mark.last);
      continue;
    }
    if (!startsName(tokens, i, known)) {
      i++;
      continue;
    }
    let end = i;
    for (let j = i + 1; j < tokens.length; j++) {
      const token = tokens[j];
      if (
        !token ||
        (marks.has(token.index) && !isFathersName(tokens, j) && !isMiddleName(tokens, j) && !isOfTown(tokens, j, marks))
      )
        break;
      if (FUNCTION_WORDS.has(token.lower) || (token.text === "I" && token.pos === "PRON")) break; // a heading that runs into the next line
      if (CAPITALISED.test(token.text) && !endsSentenceBefore(tokens, j)) end = j;
      else if (SUFFIX.test(token.text) || INITIAL.test(token.text)) end = j;
      else if (token.text === "," && /^(jr|sr)\.?$/i.test(tokens[j + 1]?.text ?? "")) continue;
      else if (!PARTICLES.has(token.lower) || !continues(tokens, j, marks)) break;
    }
    const first = tokens[nameWithin(tokens, i, end)];
    const last = tokens[end];
    if (first && last && !isThing(tokens, i, end) && !PARTY_AND_STATE.test(last.text))
      runs.push({ first: first.index, last: last.index });
    i = end + 1;
  }
  return runs;
}

/** "Bandar bin Sultan": the father bears a title as his name. */
const isFathersName = (tokens: readonly Token[], at: number): boolean =>
  ["bin", "ibn", "bint"].includes(tokens[at - 1]?.lower ?? "") && CAPITALISED.test(tokens[at]?.text ?? "");

const OF = new Set(["del", "dos", "das", "da"]);

/** "Albert del Rosario": a town that is part of a name. */
const isOfTown = (tokens: readonly Token[], at: number, marks: Marks): boolean =>
  OF.has(tokens[at - 1]?.lower ?? "") && marks.get(tokens[at]?.index ?? -1)?.kind === "city";

/** "Hassan Sheikh Mohamud": the title is one of his names, between two others. */
const isMiddleName = (tokens: readonly Token[], at: number): boolean =>
  ["sheikh", "shaikh", "prince", "king", "duke", "major"].includes(tokens[at]?.lower ?? "") &&
  CAPITALISED.test(tokens[at]?.text ?? "") &&
  givenNames().has(tokens[at - 1]?.lower ?? "") &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "");

/** "Nathan Law", "Doris Day": heads of the names of things that are family names too, right after a given name. */
function isThing(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens[last]?.lower ?? "";
  if (!nameHeads().has(head)) return false;
  const given = tokens[first]?.lower ?? "";
  return !(
    last === first + 1 &&
    familyNameHeads().has(head) &&
    givenNames().has(given) &&
    tokens[first - 1]?.lower !== "the"
  );
}

/** Where the name begins in words that run on from what somebody is: "Nonpartisan Paul Tse", "Education Minister" aside. */
function nameWithin(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const word = tokens[i]?.lower ?? "";
    if (SAINTS.has(word)) return first;
    if (i > first && givenNames().has(word) && !givenNamesOfThings().has(word)) return i;
    if (i > first && familyNamesFirst().get(word)?.alsoWord === false && tokens[i + 1]?.text.includes("-")) return i;
    if (givenNames().has(word) || familyNamesFirst().has(word) || !isCommonWord(word)) return first;
  }
  return first;
}

const advance = (tokens: readonly Token[], i: number, last: number): number =>
  i + last - (tokens[i]?.index ?? last) + 1;

function startsName(tokens: readonly Token[], i: number, known: ReadonlySet<string>): boolean {
  const token = tokens[i];
  if (!token || !CAPITALISED.test(token.text)) return false;
  // "Cai Qi", which the tagger takes for an auxiliary: no word of English, or a family name
  const unheard = !isCommonWord(token.lower) || familyNamesFirst().get(token.lower)?.alsoWord === false;
  const isName = token.text.length > 2 && unheard && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? "");
  if (CLOSED.has(token.pos) && !(token.pos === "ADP" && i > 0) && !isName) return false;
  const opens = i === 0 || /^[“"‘'(—–:-]$/.test(tokens[i - 1]?.text ?? "");
  if (!opens || token.pos === "PROPN" || known.has(token.lower)) return true;
  const next = tokens[i + 1];
  // "Moon Jae-in", which the tagger takes for the moon; not "Asked whether"
  return (
    next !== undefined &&
    CAPITALISED.test(next.text) &&
    (token.pos === "NOUN" || token.pos === "ADJ" || token.pos === "VERB")
  );
}

/** The particle leads on to a capitalised word: "bin Salman", "di Tiro", "de la Cruz". */
function continues(tokens: readonly Token[], j: number, marks: Marks): boolean {
  const next = tokens[j + 1];
  if (next && isOfTown(tokens, j + 1, marks)) return true;
  if (!next || marks.has(next.index)) return false;
  return CAPITALISED.test(next.text) || (PARTICLES.has(next.lower) && continues(tokens, j + 1, marks));
}

const endsSentenceBefore = (tokens: readonly Token[], j: number): boolean => tokens[j - 1]?.text === ".";
