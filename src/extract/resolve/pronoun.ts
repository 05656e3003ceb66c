import { quotationAt } from "../doc.js";
import type { CountryMention, PronounMention } from "../mentions/mention.js";
import type { Clause } from "../syntax/clause.js";
import { turnAt } from "../turns.js";
import { meetingVerbs, type MeetingVerb } from "../world/meeting-verbs.js";
import type { Person } from "./person.js";
import type { Resolution } from "./reading.js";
import { isMeeting, isReporting } from "./telling.js";
import { OPEN, othersOf, personsOf, type Story } from "./story.js";

/** "the American": the one of that country who was mentioned last; never "the Chinese", who may be many. */
export function compatriot(story: Story, mention: CountryMention, own: Clause | null): Resolution | null {
  const { tokens } = story.doc;
  const next = tokens[mention.last + 1];
  const alone = !["NOUN", "PROPN", "ADJ", "PART", "NUM"].includes(next?.pos ?? "");
  const word = tokens[mention.last]?.lower ?? "";
  const one = mention.form === "demonym" && !mention.plural && !/(ese|sh|ch|ss)$/.test(word);
  if (!one || !alone || tokens[mention.first - 1]?.lower !== "the") return null;
  const apart = [...personsOf(story.resolved, own?.subject ?? null), ...story.facedBy];
  const person = story.discourse.latest().find(({ country }) => country === mention.country);
  return person && !apart.includes(person) ? { persons: [person], others: [], rule: "reference/compatriot" } : null;
}

export function pronoun(story: Story, mention: PronounMention, subject: boolean, own: Clause | null): Resolution {
  switch (mention.word) {
    case "he":
    case "she":
      return one(story, mention, subject, own);
    case "i": {
      const speaker = answering(story, mention);
      return speaker ? { persons: [speaker], others: [], rule: "reference/answer" } : OPEN;
    }
    case "we":
      return together(story, mention);
    case "they":
      return several(story, mention);
    case "it":
      return actor(story, mention);
  }
}

/** Who speaks in an interview, outside of what he quotes. */
const answering = ({ doc, turns }: Story, { start }: PronounMention): Person | null =>
  quotationAt(doc, start) ? null : (turnAt(turns, start)?.speaker ?? null);

function one(story: Story, mention: PronounMention, subject: boolean, own: Clause | null): Resolution {
  const speaker = answering(story, mention);
  const honour = mention.possessive && /^hono(u)?r$/.test(story.doc.tokens[mention.last + 1]?.lower ?? "");
  const excluded = [
    ...(subject || mention.possessive ? [] : personsOf(story.resolved, own?.subject ?? null)),
    ...(honour ? personsOf(story.resolved, story.around?.subject ?? null) : []), // "gave a lunch in his honour"
    ...(speaker ? [speaker] : []), // who answers says "I"
    ...story.facedBy,
    ...(subject ? namedInWords(story, mention) : []), // "He said, “Warhol was the center.”"
    ...(isInserted(story, mention) ? namedBefore(story, mention) : []), // "Hussein, he said, was"
  ];
  const unnamed = subject ? unnamedSpeaker(story, mention) : null;
  if (unnamed) return unnamed;
  const again = subject ? metAlso(story, mention) : null;
  if (again && !excluded.includes(again)) return { persons: [again], others: [], rule: "reference/pronoun-also-met" };
  const follows = mention.possessive && !honour ? actingAfter(story, mention) : null;
  if (follows) return { persons: [follows], others: [], rule: "reference/pronoun-opening" };
  const person = story.discourse.lastPerson(mention.word === "he" ? "m" : "f", mention.sentence, excluded);
  return person ? { persons: [person], others: [], rule: "reference/pronoun-last-subject" } : OPEN;
}

/** ", he said,": between the words that are told of others. */
const isInserted = ({ doc, acts }: Story, { first }: PronounMention): boolean =>
  acts !== undefined &&
  isReporting(acts.verb.lemma) &&
  doc.tokens[first - 1]?.text === "," &&
  doc.tokens[acts.verb.last + 1]?.text === ",";

const namedBefore = ({ mentions, resolved }: Story, { sentence, start }: PronounMention): Person[] =>
  (mentions.ofSentence[sentence] ?? []).flatMap((one) =>
    one.start < start ? [...(resolved.get(one)?.persons ?? [])] : [],
  );

/** Whom the words beside it name: nobody speaks of himself so. */
function namedInWords({ acts, doc, mentions }: Story, { sentence }: PronounMention): Person[] {
  if (!acts || !isReporting(acts.verb.lemma)) return [];
  const near = [sentence, sentence + 1].flatMap((at) => mentions.ofSentence[at] ?? []);
  return near.flatMap((one) => {
    const named = mentions.personOf.get(one);
    const quote = named && quotationAt(doc, one.start);
    return quote && quote.outer.start >= acts.verb.end && quote.outer.start - acts.verb.end < 4 ? [named] : [];
  });
}

/** "A French official said ... He added": who spoke just before, without a name; nobody else is told of since. */
function unnamedSpeaker({ acts, spoke, mentions, doc }: Story, { sentence, start }: PronounMention): Resolution | null {
  if (!acts || !spoke || !isReporting(acts.verb.lemma) || quotationAt(doc, start)) return null;
  const { meant } = spoke;
  const role = meant.rule === "reference/role-of-country" || meant.rule === "reference/role-of-organization";
  if (!role || sentence - spoke.sentence !== 1) return null;
  const here = (mentions.ofSentence[sentence] ?? []).some((one) => one.kind === "person" && one.start < start);
  return here ? null : { persons: [], others: meant.others, rule: "reference/unnamed-goes-on" };
}

/** "He was also received by Hakim": the one whose meetings are told. */
function metAlso({ acts, met, doc }: Story, { word }: PronounMention): Person | null {
  if (!acts || !met || !isMeeting(acts.verb.lemma)) return null;
  const also = doc.tokens.slice(acts.verb.first - 1, acts.verb.last + 1).some(({ lower }) => lower === "also");
  const gender = word === "he" ? "m" : "f";
  return also && (met.gender ?? gender) === gender ? met : null;
}

/** How many sentences of an answer back those may be told of whom "we" takes in. */
const LATELY = 2;

/** "From Aceh came A and B. We met in a manor house." - who answers, and those of whom he just told; nobody where another
 *  is met. */
function together(story: Story, mention: PronounMention): Resolution {
  const speaker = answering(story, mention);
  const acts = story.acts;
  const meets = acts !== undefined && !acts.object && (meetingVerbs().get(acts.verb.lemma) ?? []).some(isMutual);
  if (!speaker || !meets || acts.complements.some(({ preposition }) => preposition === "with")) return OPEN;
  const opening = story.doc.sentences.findIndex(({ end }) => end > (turnAt(story.turns, mention.start)?.start ?? 0));
  const told = story.discourse.since(Math.max(opening, mention.sentence - LATELY));
  return { persons: [...new Set([speaker, ...told])], others: [], rule: "reference/we-of-answer" };
}

const isMutual = ({ alone, partner }: MeetingVerb): boolean => alone && partner.includes("both");

function several(story: Story, mention: PronounMention): Resolution {
  const here = mention.possessive && story.around ? actingIn(story, story.around, mention) : null;
  if (here) return here;
  const group = story.discourse.groups.at(-1);
  const lately = mention.possessive ? story.discourse.since(mention.sentence - 1) : [];
  if (lately.length === 2 && (group?.sentence ?? -1) < mention.sentence - 1)
    return { persons: lately, others: [], rule: "reference/their-two-lately" };
  if (!group || mention.sentence - group.sentence > 2) return OPEN;
  return group.persons.length > 1
    ? { persons: group.persons, others: [], rule: "reference/they-last-group" }
    : { persons: [], others: group.others, rule: "reference/they-last-group" };
}

/** "made by the European Union and Turkey at their meeting": those who act in the same clause, where they are several. */
function actingIn(
  { resolved }: Story,
  { subject, verb, complements }: Clause,
  { start }: PronounMention,
): Resolution | null {
  const by = complements.filter(({ preposition }) => preposition === "by").flatMap(({ phrase }) => phrase);
  const acting = (verb.passive ? by : (subject ?? [])).filter((np) => np.end <= start);
  const [persons, others] = [personsOf(resolved, acting), othersOf(resolved, acting)];
  if (persons.length > 1) return { persons, others: [], rule: "reference/their-own" };
  return others.length > 1 ? { persons: [], others, rule: "reference/their-own" } : null;
}

function actor(story: Story, mention: PronounMention): Resolution {
  const before = [...(story.mentions.ofSentence[mention.sentence] ?? [])].reverse();
  const antecedent = before.find(
    (one) => one.first < mention.first && (story.resolved.get(one)?.others.length ?? 0) === 1,
  );
  const spoke = story.acts && isReporting(story.acts.verb.lemma) ? story.spoke : null; // "It also said"
  const said =
    spoke && mention.sentence - spoke.sentence <= 1 && spoke.meant.persons.length === 0 ? spoke.meant.others : [];
  const others = antecedent ? (story.resolved.get(antecedent)?.others ?? []) : said;
  return others.length === 1 ? { persons: [], others, rule: "reference/it-last-actor" } : OPEN;
}

/** "Following his meeting with Eide, Hammond said": what opens a sentence is said of the one who acts in it. */
function actingAfter(story: Story, mention: PronounMention): Person | null {
  const [np, ...more] = story.around?.subject ?? [];
  if (!np || more.length > 0 || np.start < mention.end || opensLater(story, mention)) return null;
  const person = np.mention && story.mentions.personOf.get(np.mention);
  const gender = mention.word === "he" ? "m" : "f";
  return person && (person.gender ?? gender) === gender ? person : null;
}

/** Somebody else is named in the sentence before the pronoun. */
function opensLater(story: Story, { sentence, start }: PronounMention): boolean {
  return (story.mentions.ofSentence[sentence] ?? []).some(
    (one) => one.start < start && story.mentions.personOf.has(one),
  );
}
