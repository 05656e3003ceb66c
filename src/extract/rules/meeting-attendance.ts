import type { ReadDoc } from "../resolve/reading.js";
import type { Clause } from "../syntax/clause.js";
import { byClause } from "./by-clause.js";
import { statusOf } from "./clause-status.js";
import { kindOfNoun } from "./meeting-kind.js";
import type { DraftParty, MeetingDraft } from "./meeting-draft.js";
import { draftParties } from "./parties.js";
import type { Rule } from "./rule.js";

const ATTEND = new Set(["participate", "attend", "join"]);

/** Reads:  "The President of Serbia and the Prime Minister of Kosovo took part." - in the meeting told just before
 *          "Kerry sat in."  "The crown prince attended the meeting."  "Also present were A and B."
 *  Leaves: "He took part in the war."  "They attended the University of Oslo." */
export const meetingAttendance: Rule<MeetingDraft> = {
  name: "meeting/attendance",
  read: byClause(readClause),
};

function readClause(doc: ReadDoc, clause: Clause): MeetingDraft | null {
  const status = statusOf(clause);
  const listed = listedAsPresent(doc, clause);
  const parties = listed ?? broughtAlong(doc, clause) ?? draftParties(doc, clause.subject);
  if ((!listed && !isAttending(doc, clause)) || status?.status !== "held" || parties.length === 0) return null;
  if (clause.complements.some((one) => one.preposition === "in" && kindOfNoun(one.phrase[0]) === null && !isAside(one)))
    return null;
  return {
    rule: meetingAttendance.name,
    sentence: clause.sentence,
    parties,
    kind: "in-person",
    ...status,
    places: [],
    dates: [],
    others: namesMeeting(clause) ? "joins the one named" : "joins",
    start: clause.start,
    end: clause.end,
  };
}

/** "took part", "sat in", "was present", "attended the meeting", "looked on": at what was told just before. */
function isAttending(doc: ReadDoc, { verb, object, complements }: Clause): boolean {
  const after = doc.tokens[verb.last + 1]?.lower;
  if (["accompany", "head", "lead"].includes(verb.lemma)) return true;
  if (verb.lemma === "take") return after === "part";
  if (verb.lemma === "sit")
    return (
      /^in\.?$/.test(after ?? "") &&
      complements.every(({ preposition }) => preposition === "for" || preposition === "on")
    );
  if (verb.lemma === "be") return after === "present";
  if (!ATTEND.has(verb.lemma)) return false;
  const [np] = object ?? [];
  if (np?.mention?.kind === "pronoun") return verb.lemma === "join" || np.words[0] === "it"; // "joined them", "attended it"
  return (
    object === null ||
    (object.length === 1 && np?.words[0] === "the" && np.mentions.length === 0 && kindOfNoun(np) !== null)
  );
}

const PRESENT = /\b(present|attending|in attendance|taking part|participating|on hand|at the table)\b[^.;“"]*$/i;
const PARTICIPANTS = new Set("participant attendee guest delegation entourage".split(" "));

/** "Also present at the talks were A and B", "Those present included A", "The meeting was also attended by A": those who
 *  were there, after the verb; null for other clauses. */
function listedAsPresent(doc: ReadDoc, { verb, subject, object, complements, sentence }: Clause): DraftParty[] | null {
  if (verb.lemma === "attend" && verb.passive) {
    const [gathering] = subject ?? [];
    const named = gathering?.mentions.some(({ kind }) => kind !== "pronoun");
    if (!["the", "their"].includes(gathering?.words[0] ?? "") || named || kindOfNoun(gathering) === null) return null;
    return draftParties(
      doc,
      complements.filter(({ preposition }) => preposition === "by").flatMap(({ phrase }) => phrase),
    );
  }
  if (verb.passive || (verb.lemma !== "be" && verb.lemma !== "include")) return null;
  const lead = doc.text.slice(doc.sentences[sentence]?.start ?? verb.start, verb.start);
  const participants = verb.lemma === "include" && subject?.some(({ head }) => PARTICIPANTS.has(head));
  if (!participants && (lead.length > 80 || !PRESENT.test(lead))) return null;
  if (draftParties(doc, subject).some(({ party }) => party.type === "person")) return null;
  const persons = draftParties(doc, object).filter(({ party }) => party.type === "person");
  return persons.length > 0 ? persons : null;
}

/** "at the talks", "the meeting was attended by": it says which meeting, so it may stand further off. */
const namesMeeting = ({ subject, object, complements }: Clause): boolean =>
  [...(subject ?? []), ...(object ?? []), ...complements.flatMap(({ phrase }) => phrase)].some(
    (np) => ["the", "both", "their"].includes(np.words[0] ?? "") && kindOfNoun(np) !== null,
  );

const DELEGATION = new Set(["delegation", "side", "team"]);

/** "who was accompanied by Mangoush", "the Saudi delegation was headed by Al-Aiban": those who came along, or came for a
 *  country; null for other clauses. */
function broughtAlong(doc: ReadDoc, { verb, subject, object, complements }: Clause): DraftParty[] | null {
  const by = complements.filter(({ preposition }) => preposition === "by").flatMap(({ phrase }) => phrase);
  if (verb.lemma === "accompany") return draftParties(doc, verb.passive ? by : subject);
  if (verb.lemma !== "head" && verb.lemma !== "lead") return null;
  const delegation = (verb.passive ? subject : object)?.find(({ head }) => DELEGATION.has(head));
  const sent = delegation?.mentions.find((mention) => mention.kind === "country");
  if (sent?.kind !== "country") return [];
  return draftParties(doc, verb.passive ? by : subject).map((one) => ({
    ...one,
    country: one.country ?? sent.country,
  }));
}

/** "on the U.S. side" */
const isAside = ({ phrase }: Clause["complements"][number]): boolean => phrase[0]?.head === "side";
