import { quotationAt } from "../doc.js";
import type { CountryMention, PronounMention } from "../mentions/mention.js";
import type { Clause } from "../syntax/clause.js";
import { turnAt } from "../turns.js";
import type { Person } from "./person.js";
import type { Resolution } from "./reading.js";
import { OPEN, personsOf, type Story } from "./story.js";

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
  if (mention.word === "he" || mention.word === "she") {
    const answering = quotationAt(story.doc, mention.start) ? null : turnAt(story.turns, mention.start)?.speaker;
    const excluded = [
      ...(subject || mention.possessive ? [] : personsOf(story.resolved, own?.subject ?? null)),
      ...(answering ? [answering] : []), // who answers says "I"
      ...story.facedBy,
    ];
    const follows = mention.possessive ? actingAfter(story, mention) : null;
    if (follows) return { persons: [follows], others: [], rule: "reference/pronoun-opening" };
    const person = story.discourse.lastPerson(mention.word === "he" ? "m" : "f", mention.sentence, excluded);
    if (!person) return OPEN;
    return { persons: [person], others: [], rule: "reference/pronoun-last-subject" };
  }
  if (mention.word === "i") {
    const speaker = quotationAt(story.doc, mention.start) ? null : turnAt(story.turns, mention.start)?.speaker;
    return speaker ? { persons: [speaker], others: [], rule: "reference/answer" } : OPEN;
  }
  if (mention.word === "they") {
    const group = story.discourse.groups.at(-1);
    const lately = mention.possessive ? story.discourse.since(mention.sentence - 1) : [];
    if (lately.length === 2 && (group?.sentence ?? -1) < mention.sentence - 1)
      return { persons: lately, others: [], rule: "reference/their-two-lately" };
    if (!group || mention.sentence - group.sentence > 2) return OPEN;
    return group.persons.length > 1
      ? { persons: group.persons, others: [], rule: "reference/they-last-group" }
      : { persons: [], others: group.others, rule: "reference/they-last-group" };
  }
  if (mention.word === "it") {
    const before = [...(story.mentions.ofSentence[mention.sentence] ?? [])].reverse();
    const antecedent = before.find(
      (one) => one.first < mention.first && (story.resolved.get(one)?.others.length ?? 0) === 1,
    );
    const others = antecedent ? (story.resolved.get(antecedent)?.others ?? []) : [];
    return others.length === 1 ? { persons: [], others, rule: "reference/it-last-actor" } : OPEN;
  }
  return OPEN;
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
