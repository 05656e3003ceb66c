import type { Token } from "../language/token.js";
import { isQuoteMark, type Spans } from "./spans.js";
import type { VerbGroup } from "./chunk.js";
import { verbLemma } from "./verb-lemma.js";

const MODALS = new Set("will would shall should may might can could must ca wo 'll 'd".split(" "));
const BE = new Set("be is are was were been being am 's 're 'm".split(" "));
const HAVE = new Set("have has had having 've".split(" "));
const NOT = new Set(["not", "n't", "never"]);
const PARTICLES = new Set(["dead", "down", "out", "off", "up", "away", "back", "together", "aside"]);
/** Forms that are never a past tense: "the guerrilla commander better known as Timochenko". */
const PARTICIPLES = new Set(
  "known seen taken given driven written spoken chosen shown born done sworn drawn flown broken forgotten thrown grown".split(
    " ",
  ),
);
/** Verbs whose particle looks like a preposition. */
const PHRASAL = new Set([
  "call on",
  "carry on",
  "insist on",
  "join in",
  "call for",
  "take over",
  "hand over",
  "drop in",
]);

/** Reads the verb group that begins at a token: auxiliaries, "not", adverbs, the main verb, its particle.
 *  @returns null when no verb group begins there
 *  @example "were to have met" // lemma "meet", scheduled, perfect */
export function readVerbGroup(tokens: readonly Token[], i: number, marks: Spans): VerbGroup | null {
  const first = tokens[i];
  if (!first) return null;
  const auxiliaries: string[] = [];
  let negated = false;
  let infinitive = false;
  let scheduled = false;
  let beforeTo = 0;
  let main: Token | null = null;
  let j = i;
  for (; j < tokens.length; j++) {
    const token = tokens[j];
    if (!token || (marks.mentions.has(token.index) && j > i) || marks.dates.has(token.index)) break;
    if (isQuoteMark(token) && j > i && !marks.quotes.has(token.index)) continue;
    if (NOT.has(token.lower)) {
      if (j === i && !leads(tokens, j)) break;
      negated = true;
    } else if (token.lower === "to" && isBareVerb(tokens[j + 1], tokens[j + 2])) {
      const last = auxiliaries.at(-1);
      if (auxiliaries.length === 0) {
        if (j > i) break;
        infinitive = true;
      } else if (last && BE.has(last)) {
        scheduled = true;
        beforeTo = auxiliaries.length;
      } else break;
    } else if (token.pos === "AUX" || (MODALS.has(token.lower) && token.pos !== "NOUN" && token.pos !== "PROPN")) {
      auxiliaries.push(token.lower);
    } else if (
      token.pos === "VERB" &&
      (HAVE.has(token.lower) || BE.has(token.lower)) &&
      tokens[j + 1]?.pos === "VERB"
    ) {
      auxiliaries.push(token.lower); // "were to have met", where the tagger sees two main verbs
    } else if (token.pos === "VERB") {
      main = token;
      j++;
      break;
    } else if (token.lower === "since" && auxiliaries.length > 0 && tokens[j + 1]?.pos === "VERB") {
      // "has since apologized"
    } else if (token.pos === "ADV" && leads(tokens, j) && j > i) {
      // "has also been discussing"
    } else if (token.pos === "ADV" && j === i && leads(tokens, j)) {
      // "never stopped"
    } else break;
  }
  if (!main && auxiliaries.length === 0) return null;
  const last = tokens[j - 1];
  if (!last) return null;
  // "kidnapped up to 16 advisers": no particle
  const measured = tokens[j]?.lower === "up" && tokens[j + 1]?.lower === "to" && tokens[j + 2]?.pos === "NUM";
  return describe({
    first,
    last,
    main,
    auxiliaries,
    negated,
    infinitive,
    scheduled,
    beforeTo,
    next: tokens[j],
    measured,
  });
}

interface Found {
  first: Token;
  last: Token;
  main: Token | null;
  auxiliaries: string[];
  negated: boolean;
  infinitive: boolean;
  scheduled: boolean;
  /** How many auxiliaries stand before "to": the "is" of "is to meet" makes no passive. */
  beforeTo: number;
  next: Token | undefined;
  measured: boolean;
}

function describe({
  first,
  last,
  main,
  auxiliaries,
  negated,
  infinitive,
  scheduled,
  beforeTo,
  next,
  measured,
}: Found): VerbGroup {
  const form = main?.lower ?? auxiliaries.at(-1) ?? "";
  const lemma = main ? verbLemma(main) : BE.has(form) ? "be" : HAVE.has(form) ? "have" : form;
  const helper = main ? auxiliaries : auxiliaries.slice(0, -1);
  const modal = auxiliaries.find((word) => MODALS.has(word)) ?? null;
  const progressive = form.endsWith("ing");
  const nearest = helper.slice(beforeTo).at(-1) ?? "";
  const perfect = helper.some((word) => HAVE.has(word));
  const particle = next && PARTICLES.has(next.lower) && !measured ? next : null;
  const phrasal = next && PHRASAL.has(`${lemma} ${next.lower}`) ? next : null;
  const end = particle ?? phrasal ?? last;
  const bare = helper.length === 0 && !infinitive && main !== null;
  return {
    type: "verb",
    lemma,
    form,
    particle: (particle ?? phrasal)?.lower ?? null,
    negated,
    passive: (BE.has(nearest) && nearest !== "'s" && !progressive && main !== null) || (bare && PARTICIPLES.has(form)),
    perfect,
    infinitive,
    participle:
      (bare && progressive) || (helper[0] === "having" && !infinitive)
        ? "present"
        : bare && PARTICIPLES.has(form)
          ? "past"
          : null,
    modal,
    scheduled,
    tense: tenseOf(helper, form, lemma, modal, scheduled, main !== null),
    first: first.index,
    last: end.index,
    start: first.start,
    end: end.end,
  };
}

function tenseOf(
  helper: readonly string[],
  form: string,
  lemma: string,
  modal: string | null,
  scheduled: boolean,
  hasMain: boolean,
): VerbGroup["tense"] {
  if (modal && ["will", "would", "shall", "wo", "'ll", "'d"].includes(modal)) return "future";
  if (scheduled) return "future";
  const finite = helper[0];
  if (finite) return ["was", "were", "had", "did", "has", "have", "'ve", "been"].includes(finite) ? "past" : "present";
  if (!hasMain) return ["was", "were", "had", "did"].includes(form) ? "past" : "present";
  return form !== lemma && !form.endsWith("s") && !form.endsWith("ing") ? "past" : "present";
}

/** "to" leads on to a bare verb, never to "issues" or "talks". */
export const isBareVerb = (token: Token | undefined, after: Token | undefined): boolean =>
  (token?.pos === "VERB" && !(token.lower.endsWith("s") && token.lemma !== token.lower)) ||
  token?.pos === "AUX" ||
  (token?.pos === "ADV" && after?.pos === "VERB");

const leads = (tokens: readonly Token[], i: number): boolean => {
  let j = i + 1;
  while (tokens[j]?.pos === "ADV" || NOT.has(tokens[j]?.lower ?? "") || isQuoteMark(tokens[j])) j++;
  const token = tokens[j];
  return (
    token?.pos === "VERB" || token?.pos === "AUX" || (token?.lower === "to" && isBareVerb(tokens[j + 1], tokens[j + 2]))
  );
};
