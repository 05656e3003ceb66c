import type { Location } from "../../facts/shapes.js";
import { partiesOf, type ReadDoc } from "../resolve/reading.js";
import type { Clause } from "../syntax/clause.js";
import { meetingVerbs } from "../world/meeting-verbs.js";
import { statusOf } from "./clause-status.js";
import type { MeetingDraft } from "./meeting-draft.js";
import { settingOf, type NamedPlace } from "./setting.js";

interface Stay {
  readonly sentence: number;
  readonly start: number;
  readonly people: ReadonlySet<string>;
  readonly place: NamedPlace;
}

/** How many sentences a stay holds on for, in which nobody moves. */
const HOLDS = 3;

/** Where people were, as the story follows them: "He landed in Baku on Tuesday." says where he met somebody next. */
export class Whereabouts {
  private readonly stays: readonly Stay[];

  constructor(private readonly doc: ReadDoc) {
    this.stays = doc.clausesOf.flat().flatMap((clause) => stayOf(doc, clause) ?? []);
  }

  /** The place that one of those who met had come to last.
   *  @returns null when nobody of them was said to go anywhere nearby in the text */
  of(draft: MeetingDraft): Location | null {
    const ids = draft.parties.map(({ party }) => party.id);
    const stay = this.stays.findLast(
      (one) => one.start <= draft.start && ids.some((id) => one.people.has(id)) && this.isNear(one, draft),
    );
    if (!stay) return null;
    const { city, country, start, end } = stay.place;
    const sentence = this.doc.sentences.findIndex((one) => start < one.end); // "here" is said in the dateline
    const evidence = [{ sentence, start, end, rule: "place/whereabouts", confidence: 0.7 }];
    return { city, country, inferred: true, evidence };
  }

  private isNear(stay: Stay, draft: MeetingDraft): boolean {
    const { paragraphOf } = this.doc;
    const distance = draft.sentence - stay.sentence;
    return distance <= 1 || (distance <= HOLDS && paragraphOf[stay.sentence] === paragraphOf[draft.sentence]);
  }
}

/** "went back to Zagreb twice": at no one time. */
const OFTEN = /\b(twice|often|repeatedly|several times|many times)\b/;

function stayOf(doc: ReadDoc, clause: Clause): Stay | null {
  const { lemma } = clause.verb;
  const moves = (meetingVerbs().get(lemma) ?? []).some(
    ({ kind, partner, noun }) => kind === "visit" && !partner.includes("for") && noun === "",
  );
  const stays = lemma === "be" && clause.object === null && !clause.verb.passive;
  if (clause.opener === "before" && clause.kind === "participle") return null; // not there yet
  if ((!moves && !stays) || statusOf(clause)?.status !== "held") return null;
  if (OFTEN.test(doc.text.slice(clause.start, clause.end + 8))) return null;
  const people = partiesOf(doc, clause.subject).map(({ id }) => id);
  const { places } = settingOf(doc, { ...clause, complements: [...clause.complements, ...visited(clause)] });
  const place = places[0];
  if (!place || people.length === 0) return null;
  return { sentence: clause.sentence, start: clause.start, people: new Set(people), place };
}

/** "visited Riyadh": the place is the object. */
const visited = (clause: Clause): Clause["complements"] =>
  clause.object ? [{ preposition: "in", phrase: clause.object }] : [];
