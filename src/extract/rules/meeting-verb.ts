import type { MeetingKind } from "../../facts/shapes.js";
import { collect } from "../collect.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { Clause, Complement, Phrase } from "../syntax/clause.js";
import { tokensWithin } from "../doc.js";
import { meetingVerbs, type MeetingVerb } from "../world/meeting-verbs.js";
import { byClause } from "./by-clause.js";
import { statusOf, type ClauseStatus } from "./clause-status.js";
import { hostsOf } from "./meeting-guest.js";
import { legsOf } from "./legs-of.js";
import { isSeveral, isTime, kindOfNoun, mediumOf } from "./meeting-kind.js";
import type { DraftParty, MeetingDraft } from "./meeting-draft.js";
import { distinct, draftParties, draftParty } from "./parties.js";
import type { Leave, Rule } from "./rule.js";
import { settingOf } from "./setting.js";

/** Reads:  "James Baker met with Tariq Aziz in Geneva."  "Kim received the envoy."  "The ministers held talks."
 *  Leaves: "Baker met the deadline."  "They held elections." */
export const meetingVerb: Rule<MeetingDraft> = {
  name: "meeting/verb",
  read: byClause((doc, clause, leave) => collect(legsOf(doc, clause), (leg) => readClause(doc, leg, leave))),
};

function readClause(doc: ReadDoc, clause: Clause, leave: Leave): MeetingDraft[] | null {
  const verbs = candidates(doc, clause);
  const status = statusOf(clause) ?? metSince(doc, clause);
  if (verbs.length > 0 && !status) return leave(clause, "it did not happen, or is only possible");
  for (const verb of verbs) {
    const kind = kindFor(clause, verb);
    const table = kind && partiesFor(doc, clause, verb);
    if (!kind) leave(clause, "the verb needs a meeting as its object");
    else if (!table) leave(clause, "fewer than two who met are known");
    if (!status || !kind || !table) continue;
    const { places, dates } = settingOf(doc, clause);
    const draft: Omit<MeetingDraft, "parties"> = {
      rule: meetingVerb.name,
      sentence: clause.sentence,
      kind: mediumOf(clause) ?? kind,
      status: status.status,
      tense: status.tense,
      places,
      dates,
      others: table.others,
      start: clause.start,
      end: clause.end,
    };
    const { subject, partners } = table;
    const again = verb.noun === "" && clause.complements.filter(({ preposition }) => preposition === "with").length > 1; // "negotiated with A and with B"
    const each =
      again || isSeparate(doc, clause) || (verb.noun === "" && draft.kind === "phone" && !says(doc, clause, "joint"));
    if (partners.length > 1 && each) return partners.map((one) => ({ ...draft, parties: distinct([...subject, one]) }));
    return [{ ...draft, parties: distinct([...subject, ...partners]) }];
  }
  return null;
}

/** "have not met since September 2010": they did then. */
function metSince(doc: ReadDoc, { verb, dates: [day] }: Clause): ClauseStatus | null {
  const since = day && doc.text.slice(0, day.start).endsWith("since ");
  return since && verb.negated && verb.perfect && verb.modal === null ? { status: "held", tense: "past" } : null;
}

/** Whether a clause has a word, or the word follows it. */
const says = (doc: ReadDoc, clause: Clause, word: string): boolean =>
  tokensWithin(doc, { start: clause.start, end: clause.end + 1 + word.length }).some(({ lower }) => lower === word);

const SEPARATE = new Set(["separately", "separate", "each", "individually", "bilaterally", "respectively"]);

/** "received Kurti and Vučić separately": one met each of the others, who did not meet each other. */
const isSeparate = (doc: ReadDoc, clause: Clause): boolean =>
  [...SEPARATE].some((word) => says(doc, clause, word)) ||
  /\bone (after|by) (an)?o/.test(doc.text.slice(clause.start, clause.end)) ||
  // "had meetings with A and B": one with each
  clause.object?.some(isSeveral) === true;

/** The readings of the verb, the one with the particle that stands there first. */
function candidates(doc: ReadDoc, clause: Clause): MeetingVerb[] {
  const { lemma, particle } = clause.verb;
  const all = meetingVerbs().get(lemma) ?? [];
  const taken = clause.object?.[0]?.head; // "took part"
  const apart = (word: string) => word === "together" && says(doc, clause, word); // "brought the two together"
  const withParticle = all.filter(
    (verb) => verb.particle !== "" && (verb.particle === particle || verb.particle === taken || apart(verb.particle)),
  );
  return withParticle.length > 0 ? withParticle : all.filter((verb) => verb.particle === "");
}

/** What kind of meeting verb and object make; null when the object is not what the verb needs. */
function kindFor(clause: Clause, verb: MeetingVerb): MeetingKind | null {
  const object = (clause.verb.passive ? (clause.subject ?? clause.object) : clause.object)?.[0]; // "the text was signed by"
  switch (verb.noun) {
    case "":
      return verb.kind;
    case "both":
      return (object && kindOfNoun(object)) ?? verb.kind;
    case "yes":
      return object ? kindOfNoun(object) : null;
    case "time":
      return (object ? isTime(object) : clause.dates.length > 0) ? verb.kind : null; // "spent New Year's Eve with"
    case "hands":
    case "names":
    case "document":
    case "table":
    case "views":
    case "handed":
    case "wreath":
      return (object ? OBJECTS[verb.noun].has(object.head) : isWitnessed(clause)) ? verb.kind : null;
    case "press":
      return [...(clause.object ?? []), ...complement(clause, "before"), ...complement(clause, "to")].some(({ head }) =>
        OBJECTS.press.has(head),
      )
        ? verb.kind
        : null;
    default: {
      const noun = clause.complements.find((one) => one.preposition === verb.noun)?.phrase[0];
      return noun ? kindOfNoun(noun) : null;
    }
  }
}

const nouns = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const OBJECTS = {
  hands: nouns("hand hands"),
  names: nouns("name signature initial pen"),
  document: nouns(
    "agreement accord treaty pact memorandum declaration deal plan document protocol communique communiqué statement charter convention contract memo text pledge chapter roadmap",
  ),
  handed: nouns("credential credentials award medal prize report"),
  wreath: nouns("wreath wreaths flower flowers stone"),
  press: nouns("press reporter journalist medium media camera newsman"),
  table: nouns("table stage platform podium meal sofa panel"),
  views: nouns("view opinion greeting pleasantry word handshake remark gift toast note grievance"),
};

interface Table {
  readonly subject: readonly DraftParty[];
  readonly partners: readonly DraftParty[];
  readonly others: MeetingDraft["others"];
}

/** Who was there; null when one side alone is named and nothing says that others came. */
function partiesFor(doc: ReadDoc, clause: Clause, verb: MeetingVerb): Table | null {
  const passive = clause.verb.passive;
  const by = complement(clause, "by");
  const subject = draftParties(doc, passive ? by : clause.subject, verb.subject);
  const partners: DraftParty[] = [];
  const guest = verb.subject === "host" ? "guest" : verb.subject === "guest" ? "host" : "participant";
  for (const slot of verb.partner) {
    if (slot === "both" || slot === "together") continue;
    if (slot === "object" && verb.noun === "yes")
      partners.push(...draftParties(doc, complement(clause, "with"), guest));
    else if (slot === "object" && isEachOther(clause.object)) continue;
    else if (slot === "object") partners.push(...draftParties(doc, passive ? clause.subject : clause.object, guest));
    else partners.push(...draftParties(doc, complement(clause, slot), guest).filter((one) => !isHouse(slot, one)));
  }
  if (verb.noun === "yes") partners.push(...gatheringOf(doc, clause), ...givenBy(doc, clause));
  if (verb.noun !== "") partners.push(...honoured(doc, clause));
  partners.push(...draftParties(doc, complement(clause, "alongside"), "participant"));
  if (isWitnessed(clause)) partners.push(...draftParties(doc, complement(clause, "of"), "participant"));
  const guests = complement(clause, "as").find(({ head }) => /^guests?$/.test(head));
  if (guests) partners.push(...hostsOf(doc, clause, guests));
  const persons = (list: DraftParty[]) => list.filter((one) => one.party.type === "person").length;
  const all = distinct([...subject, ...partners]);
  const together = verb.partner.includes("together") && says(doc, clause, "together");
  const spent = verb.noun === "time" && settingOf(doc, clause).places.length > 0 && isOfSeveral(subject);
  const reciprocal =
    spent || verb.partner.includes("both") || together || verb.noun === "yes" || isEachOther(clause.object);
  const brought = verb.subject === "mediator" && partners.length > 1;
  if (subject.length === 0 && !brought) return null;
  const called = kindOfNoun(clause.object?.[0]) === "phone"; // "received a call from": the other reading of the verb
  const alone = partners.length === 0 && persons(subject) < 2; // two who chair a session met there
  if (alone && verb.subject === "host" && clause.object && !called && kindOfNoun(clause.object[0]))
    return { subject, partners, others: "after" };
  if (all.length < 2 || (clause.verb.lemma === "see" && complement(clause, "as").length > 0)) return null; // "saw him as a friend"
  if (partners.length === 0 && !(reciprocal && subject.length > 1)) return null;
  // a verb that needs more than people to be a meeting says nothing of two countries
  if (!verb.alone && verb.noun === "" && persons(subject) === 0) return null;
  // "left for Rome": who leaves has not been there yet
  if (verb.kind === "visit" && verb.partner.includes("for") && clause.verb.tense === "past") return null;
  return { subject, partners, others: null };
}

/** "spoke to parliament": a speech. */
const isHouse = (slot: string, { party }: DraftParty): boolean => slot === "to" && party.type === "organization";

/** "in the company of", "signed in front of": those who were there. */
const isWitnessed = (clause: Clause): boolean =>
  complement(clause, "in").some(({ head }) => ["company", "presence", "front"].includes(head));

/** "Bush and Gorbachev spent two days off Malta": people of more countries than one. */
const isOfSeveral = (parties: readonly DraftParty[]): boolean =>
  new Set(parties.flatMap(({ country }) => country ?? [])).size > 1;

/** "saw each other", "faced one another" */
const isEachOther = (object: Phrase | null): boolean =>
  ["each other", "one another"].includes(object?.[0]?.words.join(" ") ?? "");

const MEALS = /^(dinner|lunch|luncheon|breakfast|banquet|reception|iftar|supper|tea)s?$/;

/** "gave a dinner for him", "a banquet in honour of the president": for whom the meal was. */
function honoured(doc: ReadDoc, clause: Clause): DraftParty[] {
  if (!MEALS.test(clause.object?.[0]?.head ?? "")) return [];
  const honour = complement(clause, "in").find(({ head }) => /^hono(u)?r$/.test(head));
  const whose = honour?.mentions.map((mention) => ({ ...honour, mention })) ?? []; // "in his honour"
  const guests = [...complement(clause, "for"), ...whose, ...(honour ? complement(clause, "of") : [])];
  return draftParties(doc, guests, "guest").filter(({ party }) => party.type === "person");
}

const GIVEN = new Set(["give", "host", "offer"]);

/** "attended a dinner given by the president": who gave it was there. */
function givenBy(doc: ReadDoc, { sentence, object }: Clause): DraftParty[] {
  const given = doc.clausesOf[sentence]?.find(
    (one) => GIVEN.has(one.verb.lemma) && (one.object ?? one.subject)?.some((np) => object?.includes(np)),
  );
  return given ? draftParties(doc, complement(given, "by"), "host") : [];
}

/** "attend a Group of 20 summit": the organization whose gathering it is takes part. */
function gatheringOf(doc: ReadDoc, clause: Clause): DraftParty[] {
  return (clause.object ?? []).flatMap((np) =>
    np.mentions.flatMap((mention) =>
      mention.kind === "organization"
        ? [draftParty(doc, { type: "organization", id: mention.name }, "host", mention)]
        : [],
    ),
  );
}

const complement = ({ complements }: Clause, preposition: string): Phrase =>
  complements
    .filter((one, i) => one.preposition === preposition && !isOfAnother(complements[i - 1], one))
    .flatMap((one) => one.phrase);

/** "met Delors after a dinner with the Queen": it hangs on the other meeting. */
const isOfAnother = (before: Complement | undefined, { preposition }: Complement): boolean =>
  preposition === "with" &&
  ["after", "before", "following"].includes(before?.preposition ?? "") &&
  kindOfNoun(before?.phrase.at(-1)) !== null;
