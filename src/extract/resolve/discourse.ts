import type { Party } from "../../facts/shapes.js";
import type { Gender, RoleMention } from "../mentions/mention.js";
import type { Person } from "./person.js";

/** Persons, or countries and organizations, that met or acted together. */
export interface Group {
  readonly persons: readonly Person[];
  readonly others: readonly Party[];
  readonly sentence: number;
}

/** How many mentions back somebody can still be meant; without an end every role of a long text would look at all. */
const FAR = 200;

/** How many groups back can still be meant. */
const MANY = 24;

/** What the story has been about so far; references look back into it. */
export class Discourse {
  /** Persons in the order of their last mention, the latest last, with the sentence. */
  private readonly recent: { person: Person; sentence: number; asSubject: boolean }[] = [];
  /** Groups that met or acted together, the latest last. */
  readonly groups: Group[] = [];
  /** Roles that nobody named so far fits: the name may follow ("Britain’s foreign secretary ... Liz Truss spent"). */
  readonly pending: { mention: RoleMention; asSubject: boolean }[] = [];

  mention(person: Person, sentence: number, asSubject: boolean): void {
    this.recent.push({ person, sentence, asSubject });
  }

  /** Groups of persons, first the one all of whom were spoken of last: after "Baker met Aziz. ... Baker said. Aziz replied."
   *  "the two men" are they, whoever else was named together in between. */
  salient(): Group[] {
    const order = [...new Set(this.latest())];
    const depth = ({ persons }: Group) => Math.max(...persons.map((person) => order.indexOf(person)));
    return this.groups
      .slice(-MANY)
      .reverse()
      .filter(({ persons }) => persons.length > 1 && persons.every((person) => order.includes(person)))
      .map((group) => ({ group, sentence: this.lastSentence(group) }))
      .sort((a, b) => b.sentence - a.sentence || depth(a.group) - depth(b.group))
      .map(({ group }) => group);
  }

  /** The sentence by which everybody in the group had been spoken of again. */
  private lastSentence({ persons }: Group): number {
    return Math.min(...persons.map((person) => this.recent.findLast((one) => one.person === person)?.sentence ?? -1));
  }

  group(persons: readonly Person[], others: readonly Party[], sentence: number): void {
    if (persons.length > 1 || others.length > 1) this.groups.push({ persons, others, sentence });
  }

  /** The latest person who can be "he" or "she": subjects go before others, and none from further back than three sentences. */
  lastPerson(gender: Gender | null, sentence: number, excluded: readonly Person[] = []): Person | null {
    const near = this.recent
      .slice(-FAR)
      .filter((one) => sentence - one.sentence <= 3 && !excluded.includes(one.person) && agrees(one.person, gender));
    for (let distance = 0; distance <= 3; distance++) {
      const here = near.filter((one) => sentence - one.sentence === distance);
      const sure = here.filter((one) => one.person.gender !== null);
      // who acts goes before who is only named there, even where the name does not say whether it is a man's
      const acts = here.some((one) => one.asSubject) && !sure.some((one) => one.asSubject);
      const there = sure.length > 0 && !acts ? sure : here;
      const subject = there.filter((one) => one.asSubject).at(-1);
      if (subject) return subject.person;
      if (there.length > 0 && new Set(there.map((one) => one.person)).size === 1) return there[0]?.person ?? null;
    }
    return near.at(-1)?.person ?? null;
  }

  /** Persons mentioned so far, those of the latest sentence first, in it those who act before others. */
  latest(): Person[] {
    const order = this.recent
      .slice(-FAR)
      .reverse()
      .sort((a, b) => b.sentence - a.sentence || Number(b.asSubject) - Number(a.asSubject));
    return [...new Set(order.map((one) => one.person))];
  }

  /** Persons mentioned in a sentence or after it, in the order of the text. */
  since(sentence: number): Person[] {
    return [
      ...new Set(
        this.recent
          .slice(-FAR)
          .filter((one) => one.sentence >= sentence)
          .map((one) => one.person),
      ),
    ];
  }
}

const agrees = (person: Person, gender: Gender | null): boolean =>
  gender === null || person.gender === null || person.gender === gender;
