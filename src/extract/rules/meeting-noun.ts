import { collect } from "../collect.js";
import type { DateMention } from "../mentions/dates.js";
import { partiesOf, type ReadDoc } from "../resolve/reading.js";
import type { Chunk, NounPhrase } from "../syntax/chunk.js";
import type { Clause, Complement } from "../syntax/clause.js";
import { phraseStartingAt } from "../syntax/phrase.js";
import { statusOf, statusOfObject } from "./clause-status.js";
import type { DraftParty, MeetingDraft } from "./meeting-draft.js";
import { isSeveral, isTime, kindOfNoun } from "./meeting-kind.js";
import { distinct, draftParties, draftParty } from "./parties.js";
import { isQuestion } from "./question.js";
import type { Leave, Rule } from "./rule.js";
import { reportingVerb } from "./speaker.js";
import { isDeparture, placesIn, settingOf, type NamedPlace } from "./setting.js";

/** Reads:  "Chung made the remarks after talks with Lavrov in Moscow."  "a meeting between Baker and Aziz"
 *          "a joint press conference" (who was there is told before)
 *  Leaves: "talks with no result"  "the summit of the mountain" */
export const meetingNoun: Rule<MeetingDraft> = {
  name: "meeting/noun",
  read(doc, sentence, leave) {
    const chunks = doc.chunksOf[sentence] ?? [];
    const drafts = collect(chunks, (chunk, at) =>
      chunk.type === "np" ? readNoun(doc, chunks, at, chunk, leave) : null,
    );
    return drafts.length > 0 ? drafts : null;
  },
};

function readNoun(
  doc: ReadDoc,
  chunks: readonly Chunk[],
  at: number,
  np: NounPhrase,
  leave: Leave,
): MeetingDraft[] | null {
  const kind = np.mention?.kind === "organization" ? null : (kindOfNoun(np) ?? timeWith(doc, chunks, at, np));
  if (!kind || isQuestion(doc, sentenceOf(doc, np))) return null;
  if (np.words[0] === "no") return leave(np, "there was none");
  const clauses = doc.clausesOf[np.mentions[0]?.sentence ?? sentenceOf(doc, np)] ?? [];
  const clause = clauseOf(clauses, np);
  if (clause?.object?.[0]?.head === "present") return leave(np, "those who were present join the meeting told before");
  const around = after(chunks, at + 1);
  const opening = openingOf(chunks, at);
  // "called off a meeting", "a meeting was called off", "dismissed rumours of a meeting"
  const passive = clause !== null && clause.subject?.includes(np) === true && clause.verb.passive;
  const out = clause !== null && ["out", "from"].includes(clause.verb.particle ?? opening ?? ""); // "pulled out of talks"
  const object =
    clause !== null && (clause.object?.includes(np) === true || passive || out || isTalkOf(clause, chunks, at));
  const ahead = clauses.find((one) => isSetAhead(one, around.end));
  const status = ahead
    ? ({ status: "planned", tense: "future" } as const)
    : clause
      ? object
        ? statusOfObject(clause)
        : nounStatus(clause, opening)
      : { status: "held" as const, tense: "past" as const };
  if (!status) return leave(np, "it did not happen, or is only possible");
  const joint = np.words.includes("joint") || (kind === "press-conference" && np.words.includes("the"));
  const happens = clause !== null && clause.subject?.includes(np) === true && HAPPEN.has(clause.verb.lemma);
  const beside = happens ? [...around.complements, ...clause.complements] : around.complements;
  const parties = partiesAround(doc, np, beside, clause, object, opening);
  const acts = clause !== null && (clause.subject?.length ?? 0) > 0 && opening !== null;
  const fromContext =
    parties.length < 2 && joint && kind === "press-conference" && status.status === "held" && (acts || object);
  const others =
    fromContext || (status.status === "held" && isOfTheTalks(np, clause, parties, around.complements))
      ? "before"
      : null;
  if (parties.length < 2 && others === null) return leave(np, "fewer than two who met are known");
  const places: NamedPlace[] = around.complements.flatMap((one) => placesIn(doc, one));
  const told = ahead ?? clause;
  const own = told ? settingOf(doc, told) : { places: [], dates: [] };
  const sameClause = ahead !== undefined || !["after", "before", "following", "days of"].includes(opening ?? "");
  const draft: MeetingDraft = {
    rule: meetingNoun.name,
    sentence: clause?.sentence ?? sentenceOf(doc, np),
    parties: fromContext ? [] : parties,
    kind,
    status: status.status,
    tense: status.tense,
    // "said in Oslo after meeting with him", "left Oslo after talks"
    places:
      places.length > 0 || !(sameClause || (told && (reportingVerb(told) || isDeparture(told)))) ? places : own.places,
    dates: around.dates.length > 0 ? around.dates : sameClause ? own.dates : [],
    others,
    start: Math.min(
      np.start,
      object || fromContext ? (clause?.start ?? np.start) : (parties[0]?.span.start ?? np.start),
    ),
    end: Math.max(around.end, np.end, fromContext && clause && clause.start > np.start ? clause.end : 0),
  };
  const partners = isSeveral(np) ? partnersOf(doc, around.complements) : [];
  const isPartner = (one: DraftParty) => partners.some(({ party }) => party.id === one.party.id);
  const rest = parties.filter((one) => !isPartner(one));
  return partners.length > 1 && rest.length > 0
    ? partners.map((one) => ({ ...draft, parties: [...rest, one] }))
    : [draft];
}

/** "The talks were held after a summit with Li": those who held the talks met him, too. */
function isOfTheTalks(
  np: NounPhrase,
  clause: Clause | null,
  parties: readonly DraftParty[],
  complements: readonly Complement[],
): boolean {
  const [talks] = clause?.subject ?? [];
  const partners = complements.some(({ preposition }) => preposition === "with") && parties.length > 0;
  return (
    partners && np !== talks && talks?.words[0] === "the" && talks.mentions.length === 0 && kindOfNoun(talks) !== null
  );
}

const partnersOf = (doc: ReadDoc, complements: readonly Complement[]): DraftParty[] =>
  complements.filter((one) => one.preposition === "with").flatMap((one) => draftParties(doc, one.phrase));

/** "came away from two hours with Sarksyan": time spent with somebody is a meeting. */
function timeWith(doc: ReadDoc, chunks: readonly Chunk[], at: number, np: NounPhrase): "in-person" | null {
  const following = chunks[at + 1];
  if (!isTime(np) || following?.type !== "prep" || following.word !== "with") return null;
  const led = chunks[at - 1]?.type === "prep" || chunks[at - 1]?.type === "sub";
  const partners = partiesOf(doc, phraseStartingAt(chunks, at + 2).list);
  return led && partners.some(({ type }) => type === "person") ? "in-person" : null;
}

/** "A meeting took place in Oslo between the two": what hangs on the verb says who met. */
const HAPPEN = new Set("take hold begin start open end close conclude continue resume follow occur".split(" "));

const SET_AHEAD = new Set("plan schedule expect set slate".split(" "));

/** "the conference between the two planned for Geneva in November": what follows right after says that it is to come. */
const isSetAhead = ({ verb }: Clause, end: number): boolean =>
  SET_AHEAD.has(verb.lemma) && verb.first === verb.last && verb.start > end && verb.start <= end + 2;

/** The preposition before the noun; "three days of talks" opens with "days of". */
function openingOf(chunks: readonly Chunk[], at: number): string | null {
  const preposition = chunks[at - 1];
  if (preposition?.type !== "prep") return null;
  const measured = chunks[at - 2];
  const time = measured?.type === "np" && /^(day|hour|week|round|night|minute)s?$/.test(measured.head);
  return preposition.word === "of" && time ? "days of" : preposition.word;
}

/** "dismissed rumours of a meeting": what is said of the rumour is said of the meeting. */
function isTalkOf(clause: Clause, chunks: readonly Chunk[], at: number): boolean {
  const rumour = chunks[at - 2];
  const of = chunks[at - 1];
  if (rumour?.type !== "np" || of?.type !== "prep" || of.word !== "of") return false;
  return RUMOURS.has(rumour.head) && clause.object?.includes(rumour) === true;
}

const RUMOURS = new Set(
  "rumour rumor talk report idea possibility prospect suggestion speculation plan chance claim".split(" "),
);

/** "before talks", "ahead of a meeting", "for talks": not held yet when what stands beside it was. */
function nounStatus(clause: Clause, opening: string | null): ReturnType<typeof statusOf> {
  const status = statusOf(clause);
  if (!status) return null;
  return opening === "before" || opening === "ahead" ? { ...status, status: "planned", tense: "future" } : status;
}

function partiesAround(
  doc: ReadDoc,
  np: NounPhrase,
  complements: readonly Complement[],
  clause: Clause | null,
  object: boolean,
  opening: string | null,
): DraftParty[] {
  const between = complements.filter(
    (one) => one.preposition === "between" || one.preposition === "of" || one.preposition === "among",
  );
  const pair = between.flatMap((one) => draftParties(doc, one.phrase));
  if (pair.length > 1) return distinct(pair);
  const named = np.mentions.flatMap((mention) => {
    if (mention.kind === "pronoun" && mention.word === "they" && mention.possessive)
      return draftParties(doc, [{ ...np, mention }]);
    const { start, end } = mention;
    return partiesOf(doc, [{ ...np, mention }]).map((party) => draftParty(doc, party, "participant", { start, end }));
  });
  const partners = partnersOf(doc, complements);
  if (named.length === 0 && OWNED.test(np.words.join(" "))) return []; // "the leaders' dinner": of others than who acts
  // "at a joint news conference", "after three days of talks": those who act in the clause were there together
  const open = np.mentions.some(({ kind }) => kind === "organization"); // "at the G20 summit": with many others
  const together =
    np.words.includes("joint") ||
    ["after", "during", "following", "days of"].includes(opening ?? "") ||
    (["at", "through", "in", "over"].includes(opening ?? "") && !open);
  const joint = together && clause !== null ? draftParties(doc, clause.subject) : [];
  const face =
    partners.length === 0 && named.length < 2 && joint.length < 2 ? toldThere(doc, np, clause, opening) : null;
  if (face) return face;
  if (partners.length === 0) return named.length > 1 ? distinct(named) : joint.length > 1 ? distinct(joint) : [];
  const subject =
    clause && !object ? draftParties(doc, clause.subject) : clause ? draftParties(doc, clause.subject) : [];
  const others = named.length > 0 ? named : subject;
  return distinct([...others.filter((one) => one.party.type !== "organization" || others.length === 1), ...partners]);
}

const OWNED = / ['’]s? /;

/** "At a meeting in Oslo, Holm told Wolski": one who acts there, and one to whom. */
function toldThere(doc: ReadDoc, np: NounPhrase, clause: Clause | null, opening: string | null): DraftParty[] | null {
  const there = ["at", "in", "during", "over"].includes(opening ?? "") && kindOfNoun(np) !== "press-conference";
  if (!there || !clause || clause.verb.passive || clause.verb.lemma === "be") return null;
  const to = clause.complements.filter(({ preposition }) => preposition === "to").flatMap(({ phrase }) => phrase);
  const who = draftParties(doc, clause.subject);
  const whom = [...draftParties(doc, clause.object), ...draftParties(doc, to)];
  const both = distinct([...who, ...whom]);
  const face = who.length === 1 && whom.length === 1 && both.length === 2;
  return face && both.every(({ party }) => party.type === "person") ? both : null;
}

/** What hangs on the noun: "with Lavrov", "in Moscow", "on Friday"; a comma is passed over before more of the same. */
function after(
  chunks: readonly Chunk[],
  from: number,
): { complements: Complement[]; dates: DateMention[]; end: number } {
  const complements: Complement[] = [];
  const dates: DateMention[] = [];
  let end = chunks[from - 1]?.end ?? 0;
  let i = from;
  for (;;) {
    const chunk = chunks[i];
    if (chunk?.type === "date") {
      dates.push(...chunk.dates);
      i++;
    } else if (chunk?.type === "prep" && chunks[i + 1]?.type === "np") {
      const phrase = phraseStartingAt(chunks, i + 1, ["between", "among"].includes(chunk.word));
      complements.push({ preposition: chunk.word, phrase: phrase.list });
      i = phrase.next;
    } else if (chunk?.type === "comma" && ["prep", "date"].includes(chunks[i + 1]?.type ?? "")) i++;
    else break;
    end = chunks[i - 1]?.end ?? end;
  }
  return { complements, dates, end };
}

/** The clause that a noun phrase belongs to: whose object or complement it is, else the one around it. */
function clauseOf(clauses: readonly Clause[], np: NounPhrase): Clause | null {
  const owner = clauses.find(
    (clause) => clause.object?.includes(np) || clause.complements.some((one) => one.phrase.includes(np)),
  );
  const others = clauses.filter((clause) => clause.kind !== "relative" || clause.subject?.includes(np) !== true);
  return owner ?? others.find((clause) => clause.start <= np.start && np.end <= clause.end) ?? others[0] ?? null;
}

const sentenceOf = (doc: ReadDoc, np: NounPhrase): number => doc.tokens[np.first]?.sentence ?? 0;
