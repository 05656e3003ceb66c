import type { ReadDoc } from "../resolve/reading.js";
import type { NounPhrase } from "../syntax/chunk.js";
import type { Clause, Phrase } from "../syntax/clause.js";
import { meetingVerbs } from "../world/meeting-verbs.js";
import { kindOfNoun } from "./meeting-kind.js";
import type { DraftParty } from "./meeting-draft.js";
import { draftParties } from "./parties.js";
import { settingOf } from "./setting.js";

type Way = (doc: ReadDoc, clause: Clause) => DraftParty[] | null;

/** Who a clause says was at a meeting that is told elsewhere: the first way that is the clause’s; null for other clauses. */
export function whoAttended(doc: ReadDoc, clause: Clause): Attendance | null {
  for (const { way, apart } of WAYS) {
    const parties = way(doc, clause);
    if (parties) return parties.length > 0 ? { parties, apart } : null;
  }
  return null;
}

export interface Attendance {
  readonly parties: readonly DraftParty[];
  /** Whether they met one another even if nothing else was told: "was attended by A and B", never "accompanied by A and B". */
  readonly apart: boolean;
}

const PRESENT = /\b(present|attending|in attendance|taking part|participating|on hand|at the table)\b[^.;“"]*$/i;
const PARTICIPANTS = new Set("participant attendee guest delegation entourage".split(" "));

/** "Also present at the talks were A and B", "Those present included A": those who were there, after the verb. */
const listedAsPresent: Way = (doc, { verb, subject, object, sentence }) => {
  if (verb.passive || (verb.lemma !== "be" && verb.lemma !== "include")) return null;
  const lead = doc.text.slice(doc.sentences[sentence]?.start ?? verb.start, verb.start);
  const participants = verb.lemma === "include" && subject?.some(({ head }) => PARTICIPANTS.has(head));
  if (!participants && (lead.length > 80 || !PRESENT.test(lead))) return null;
  return persons(draftParties(doc, subject)).length > 0 ? null : persons(draftParties(doc, object));
};

/** "The meeting was also attended by A", "hosted the conference, which was attended by A" */
const attendedBy: Way = (doc, clause) => {
  if (clause.verb.lemma !== "attend" || !clause.verb.passive) return null;
  const [gathering] = clause.subject ?? clause.object ?? [];
  if (!gathering || kindOfNoun(gathering) === null) return null;
  const named = gathering.mentions.some(({ kind }) => kind !== "pronoun");
  const again = ["the", "their"].includes(gathering.words[0] ?? "") && !named;
  return again || toldIn(doc, clause, gathering) ? draftParties(doc, by(clause)) : [];
};

const CALLING = new Set(["convene", "host", "chair", "broker", "mediate", "facilitate", "moderate"]);

/** "The summit was convened by A", "met at a dinner hosted by A", "A and B held talks, brokered by C" */
const calledBy: Way = (doc, clause) => {
  const { verb, subject, object } = clause;
  if (!CALLING.has(verb.lemma) || !(verb.passive || verb.participle === "past" || verb.first === verb.last))
    return null;
  const called = persons(draftParties(doc, by(clause)));
  const [gathering] = subject ?? object ?? [];
  if (called.length === 0 || !gathering) return null;
  const again = subject !== null && gathering.words[0] === "the" && kindOfNoun(gathering) !== null;
  return again || toldIn(doc, clause, gathering) ? called : null;
};

/** Whether another clause of the sentence tells of people meeting, with this noun phrase in it. */
const toldIn = (doc: ReadDoc, clause: Clause, np: NounPhrase): boolean =>
  (doc.clausesOf[clause.sentence] ?? []).some(
    (one) =>
      one !== clause &&
      meetingVerbs().has(one.verb.lemma) &&
      [one.subject, one.object, ...one.complements.map(({ phrase }) => phrase)].some((phrase) => phrase?.includes(np)),
  );

const DELEGATION = new Set(["delegation", "side", "team"]);

/** "who was accompanied by Mangoush", "the Saudi delegation was headed by Al-Aiban": those who came along, or came for a
 *  country. */
const broughtAlong: Way = (doc, clause) => {
  const { verb, subject, object } = clause;
  if (verb.lemma === "accompany") return draftParties(doc, by(clause).length > 0 ? by(clause) : subject);
  if (verb.lemma !== "head" && verb.lemma !== "lead") return null;
  const delegation = (verb.passive ? (subject ?? object) : object)?.find(({ head }) => DELEGATION.has(head));
  const sent = delegation?.mentions.find((mention) => mention.kind === "country");
  if (sent?.kind !== "country" || (verb.passive && subject === null)) return [];
  return draftParties(doc, verb.passive ? by(clause) : subject).map((one) => ({
    ...one,
    country: one.country ?? sent.country,
  }));
};

const STANDING = new Set("sit stand appear speak say tell pose".split(" "));
const ABREAST = /\b(side by side|shoulder to shoulder|hand in hand)\b/;
const ABREAST_LENGTH = 21;
const BESIDE = new Set(["beside", "between", "alongside"]);

/** "Kelly sat next to the president", "Castro, who stood between them": with those beside whom. */
const besideThem: Way = (doc, clause) => {
  const { verb, subject, complements } = clause;
  const flanked = verb.lemma === "flank" && (verb.passive || verb.first === verb.last);
  if (!flanked && !STANDING.has(verb.lemma)) return null;
  const others = flanked
    ? by(clause)
    : complements.filter(({ preposition }) => BESIDE.has(preposition)).flatMap(({ phrase }) => phrase);
  const [here, there] = [persons(draftParties(doc, subject)), persons(draftParties(doc, others))];
  if (there.length === 0)
    return here.length > 1 && ABREAST.test(doc.text.slice(clause.start, clause.end + ABREAST_LENGTH)) ? here : null;
  const { places, dates } = settingOf(doc, clause);
  const figurative = verb.lemma === "stand" && verb.tense === "present" && places.length + dates.length === 0; // "stands alongside him on this"
  return here.length > 0 && !figurative ? [...here, ...there] : null;
};

const ATTEND = new Set(["participate", "attend", "join"]);
const PART = new Set("start beginning opening end close part first second rest whole".split(" "));

/** "took part", "sat in", "was present", "attended the start of the meeting": at what was told just before. */
const attending: Way = (doc, clause) =>
  isAttending(doc, clause) && !clause.complements.some(isElsewhere) ? draftParties(doc, clause.subject) : null;

/** "took part in the war" */
const isElsewhere = (one: Clause["complements"][number]): boolean =>
  one.preposition === "in" && kindOfNoun(one.phrase[0]) === null && !isAside(one);

function isAttending(doc: ReadDoc, { verb, object, complements }: Clause): boolean {
  const also = doc.tokens[verb.last + 1]?.lower === "also" ? 1 : 0;
  const after = doc.tokens[verb.last + 1 + also]?.lower;
  if (verb.lemma === "take") return after === "part";
  if (verb.lemma === "sit")
    return (
      /^in\.?$/.test(after ?? "") &&
      complements.every(({ preposition }) => preposition === "for" || preposition === "on")
    );
  if (verb.lemma === "be") return after === "present";
  if (!ATTEND.has(verb.lemma) || verb.passive) return false;
  const [np, more] = object ?? [];
  if (np?.mention?.kind === "pronoun") return verb.lemma === "join" || np.words[0] === "it"; // "joined them", "attended it"
  if (object === null || !np || more) return object === null;
  const whole = complements.find(({ preposition }) => preposition === "of")?.phrase[0];
  const gathering = PART.has(np.head) && whole ? whole : np;
  return gathering.words[0] === "the" && gathering.mentions.length === 0 && kindOfNoun(gathering) !== null;
}

/** "on the U.S. side" */
const isAside = ({ phrase }: Clause["complements"][number]): boolean => phrase[0]?.head === "side";

const by = ({ complements }: Clause): Phrase =>
  complements.filter(({ preposition }) => preposition === "by").flatMap(({ phrase }) => phrase);

const persons = (parties: readonly DraftParty[]): DraftParty[] =>
  parties.filter(({ party }) => party.type === "person");

const WAYS: readonly { readonly way: Way; readonly apart: boolean }[] = [
  { way: listedAsPresent, apart: false },
  { way: attendedBy, apart: true },
  { way: calledBy, apart: false },
  { way: broughtAlong, apart: false },
  { way: besideThem, apart: true },
  { way: attending, apart: true },
];
