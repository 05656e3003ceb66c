import { reportingVerbs } from "../world/reporting-verbs.js";
import type { DateMention } from "../mentions/dates.js";
import type { Chunk, NounPhrase, VerbGroup } from "./chunk.js";
import type { Clause, Phrase } from "./clause.js";
import type { Left, Read } from "./left.js";
import { phraseEndingAt } from "./phrase.js";
import { OBJECT_CONTROL } from "./object-control.js";

/** "expressed thanks and called for help": nothing but a conjunction before the verb; it goes on with the subject before. */
export function joinedTo(chunks: readonly Chunk[], at: number, read: Read): Partial<Left> | null {
  let i = at - 1;
  const dates: DateMention[] = [];
  for (let chunk = chunks[i]; chunk?.type === "adv" || chunk?.type === "date"; chunk = chunks[--i])
    if (chunk.type === "date") dates.unshift(...chunk.dates);
  if (chunks[i]?.type !== "conj") return null;
  if (chunks[i - 1]?.type === "conj") i--; // "and then"
  // "who is not related to him, and then met": a comma before the conjunction leads back past the relative clause
  const comma = chunks[i - 1]?.type === "comma";
  const verb = chunks[at] as VerbGroup;
  const finite = isFinite(verb);
  // "refused to answer who would come but said": an embedded question says nothing
  const asked = ({ kind, opener }: Clause) => kind !== "main" && says(verb) && QUESTIONS.has(opener ?? "");
  const before = [...read]
    .reverse()
    .find(
      ({ clause, clause: { kind }, at: there }) =>
        there < i &&
        !asked(clause) &&
        kind !== "participle" &&
        !(comma && kind === "relative") &&
        !(finite && kind === "infinitive"),
    );
  if (!before) return null;
  const { subject, governor, opener, kind } = before.clause;
  return { kind: kind === "infinitive" ? "infinitive" : "coordinate", subject, governor, opener, dates };
}

const QUESTIONS = new Set(["who", "what", "how", "why", "whether"]);

const isFinite = (verb: VerbGroup): boolean =>
  verb.tense !== "present" || verb.modal !== null || verb.form !== verb.lemma;

/** "flew to Kiev to see him": the subject of the verb that governs it; after "asked him to wait", its object. */
export function infinitive(left: Left, chunks: readonly Chunk[], at: number, previous: Read[number] | undefined): Left {
  const governor = previous?.clause ?? null;
  const object = governor && OBJECT_CONTROL.has(governor.verb.lemma) && !governor.verb.passive ? governor.object : null;
  const joined = chunks[at - 1]?.type === "conj" && governor?.kind === "infinitive";
  const before = chunks[at - 1];
  // "a summit to be held on Sunday": the noun before is what is held
  const reduced = (chunks[at] as VerbGroup).passive && before?.type === "np" ? [before] : null;
  return {
    ...left,
    kind: "infinitive",
    reduced,
    subject: (joined ? governor.subject : object) ?? governor?.subject ?? null,
    governor: joined ? governor.governor : governor,
  };
}

/** "…, adding that": the subject of the clause before; an opening one takes the subject that follows. */
export function participle(left: Left, chunks: readonly Chunk[], at: number, read: Read): Left {
  const previous = read.at(-1);
  const before = chunks[at - 1];
  // "Pompeo, speaking to reporters, warned": what stands before the comma, where nothing else has it as a subject
  const set = before?.type === "comma" && !previous ? chunks[at - 2] : undefined;
  const apart = set?.type === "np" && set.mention?.kind !== "place" ? phraseEndingAt(chunks, at - 2).list : null;
  // "with one minister saying": the noun after "with" is the subject
  const accompanied = chunks[at - 2];
  const alone = !previous || (accompanied?.type === "prep" && accompanied.word === "with");
  const subject = apart
    ? apart
    : before?.type === "np" && (alone || bears(before, chunks[at] as VerbGroup))
      ? [before]
      : (goingOn(chunks, at, read) ?? previous?.clause.subject ?? subjectAfter(chunks, at) ?? null);
  return {
    ...left,
    kind: "participle",
    subject,
    opener: before?.type === "prep" || (before?.type === "sub" && before.word === "before") ? before.word : null,
  };
}

/** "held up a sign saying": such a thing says what is written on it. */
const bears = ({ head }: NounPhrase, { lemma }: VerbGroup): boolean =>
  (lemma === "say" || lemma === "read") &&
  ["sign", "banner", "placard", "poster", "plaque", "sticker", "billboard", "inscription"].includes(head);

/** "said that no call was planned, adding": who said it goes on, not what it was said of. */
function goingOn(chunks: readonly Chunk[], at: number, read: Read): Phrase | null {
  if (chunks[at - 1]?.type !== "comma" || !says(chunks[at] as VerbGroup)) return null;
  const saying = ({ kind, verb }: Clause) => says(verb) && kind !== "subordinate" && kind !== "relative";
  return read.findLast(({ clause }) => saying(clause))?.clause.subject ?? null;
}

const says = ({ lemma }: VerbGroup): boolean =>
  (reportingVerbs().get(lemma) ?? []).some(({ frames }) => frames.includes("quote"));

/** "Sharing the view, the countries exchanged ...": the subject of an opening participle follows the comma. */
function subjectAfter(chunks: readonly Chunk[], at: number): Phrase | null {
  const comma = chunks.findIndex((chunk, i) => i > at && chunk.type === "comma");
  const next = chunks[comma + 1];
  return comma > 0 && next?.type === "np" ? [next] : null;
}
