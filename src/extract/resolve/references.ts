import { collect } from "../collect.js";
import { quotationAt, type Doc } from "../doc.js";
import type { Mentions } from "../mentions/find-mentions.js";
import type { Mention } from "../mentions/mention.js";
import type { NounPhrase } from "../syntax/chunk.js";
import type { Clause, Phrase } from "../syntax/clause.js";
import type { Turn } from "../turns.js";
import { fillPending, shareCountry, shareOffice } from "./borrowed-office.js";
import { Discourse } from "./discourse.js";
import type { Person } from "./person.js";
import { actsAsCountry } from "./place-or-country.js";
import { pluralRole } from "./plural-role.js";
import { compatriot, pronoun } from "./pronoun.js";
import type { Resolution } from "./reading.js";
import { singleRole } from "./single-role.js";
import { isMeeting, isReporting } from "./telling.js";
import { countryOnly, OPEN, othersOf, personsOf, type Story } from "./story.js";

/** Decides for every mention whom it means, sentence by sentence, looking back only; a role may be filled by the name
 *  that follows it. What is not clear stays open: a wrong person is worse than none. */
export function resolveReferences(
  doc: Doc,
  mentions: Mentions,
  clausesOf: readonly (readonly Clause[])[],
  turns: readonly Turn[],
): Map<Mention, Resolution> {
  const story: Story = {
    doc,
    mentions,
    turns,
    discourse: new Discourse(),
    resolved: new Map(),
    unnamed: new Map(),
    facedBy: [],
    around: undefined,
    acts: undefined,
    spoke: null,
    met: null,
  };
  doc.sentences.forEach((_, sentence) => {
    readSentence(story, sentence, clausesOf[sentence] ?? []);
  });
  return story.resolved;
}

function readSentence(story: Story, sentence: number, clauses: readonly Clause[]): void {
  const told = [...clauses];
  const main = clauses.filter((clause) => clause.kind === "main" || clause.kind === "coordinate");
  const subjects = new Set(collect(main, (clause) => (clause.subject ?? []).map((np) => np.mention)));
  for (const mention of story.mentions.ofSentence[sentence] ?? []) {
    while (told[0] && told[0].end <= mention.start) remember(story, told.shift(), sentence);
    const own = clauses.find(
      (clause) => inPhrase(clause.object, mention) || clause.complements.some((one) => inPhrase(one.phrase, mention)),
    );
    story.around = clauses.find(({ complements }) =>
      complements.some(({ phrase }) => phrase.some(({ mentions }) => mentions.includes(mention))),
    );
    const acting = clauses.filter(({ subject }) => inPhrase(subject, mention));
    story.acts = acting.find(({ verb }) => isReporting(verb.lemma)) ?? acting[0]; // "He described it and said"
    story.facedBy = collect(clauses, (clause) =>
      inPhrase(clause.subject, mention) ? namedBeside(story, clause) : null,
    );
    const resolution = resolve(story, mention, subjects.has(mention), own ?? null, clauses);
    story.resolved.set(mention, resolution);
    const quoted = quotationAt(story.doc, mention.start) !== null;
    if (!quoted)
      for (const person of resolution.persons) story.discourse.mention(person, sentence, subjects.has(mention));
  }
  for (const clause of told) remember(story, clause, sentence);
}

function resolve(
  story: Story,
  mention: Mention,
  subject: boolean,
  own: Clause | null,
  clauses: readonly Clause[],
): Resolution {
  switch (mention.kind) {
    case "person": {
      const person = story.mentions.personOf.get(mention);
      if (!person) return OPEN;
      fillPending(story, person, mention.sentence, subject);
      if (mention.roles.some((role) => role.head === "counterpart")) shareOffice(story, person, mention.roles);
      shareCountry(story, person, mention);
      return { persons: [person], others: [], rule: "reference/name" };
    }
    case "country":
      return compatriot(story, mention, own) ?? countryOnly(mention.country, `reference/country-${mention.form}`);
    case "organization":
      return { persons: [], others: [{ type: "organization", id: mention.name }], rule: "reference/organization" };
    case "place":
      return mention.capitalOf && actsAsCountry(story.doc, mention, subject, own, clauses)
        ? countryOnly(mention.capitalOf, "reference/capital-for-government")
        : OPEN;
    case "pronoun":
      return pronoun(story, mention, subject, own);
    case "role":
      return mention.role.plural ? pluralRole(story, mention, own) : singleRole(story, mention, subject, own);
  }
}

/** What reaches somebody who is not there. */
const SENT = new Set(
  "invitation letter message greeting greetings condolence condolences gift note tribute".split(" "),
);

/** Keeps who a clause tells of together: "the two" and "they" look back to them. */
function remember(story: Story, clause: Clause | undefined, sentence: number): void {
  const { doc, discourse, resolved } = story;
  if (clause) rememberWho(story, clause, sentence);
  if (!clause || clause.kind === "relative" || quotationAt(doc, clause.verb.start)) return;
  // "spoke to him", never "an invitation to him"
  const together = clause.complements.filter(
    ({ preposition }) =>
      ["with", "between", "by"].includes(preposition) ||
      (preposition === "to" && !SENT.has(clause.object?.[0]?.head ?? "")),
  );
  const phrases = [clause.subject, clause.object, ...together.map((one) => one.phrase)];
  const subject = personsOf(resolved, clause.subject);
  const subjectOthers = othersOf(resolved, clause.subject);
  discourse.group(subject, subjectOthers, sentence);
  const persons = [...new Set(collect(phrases, (phrase) => personsOf(resolved, phrase)))];
  const all = collect(phrases, (phrase) => othersOf(resolved, phrase));
  const others = all.filter((party, i) => all.findIndex((one) => one.id === party.id) === i);
  if (persons.length > subject.length || others.length > subjectOthers.length)
    discourse.group(persons, others, sentence);
}

/** Keeps who spoke and who met somebody: "he added" and "he also met" go on with them. */
function rememberWho(story: Story, { subject, verb, object, complements }: Clause, sentence: number): void {
  if (!isReporting(verb.lemma) && !isMeeting(verb.lemma)) return;
  const [np, more] = subject ?? [];
  const meant = np && (np.mention ? story.resolved.get(np.mention) : officeOf(story, np));
  if (!meant || more) return;
  if (isReporting(verb.lemma)) story.spoke = { meant, sentence };
  if (!isMeeting(verb.lemma)) return;
  const [person, another] = meant.persons;
  const faced = [
    ...personsOf(story.resolved, object),
    ...complements.flatMap(({ phrase }) => personsOf(story.resolved, phrase)),
  ];
  if (person && !another && faced.length > 0) story.met = person;
}

/** "Tshisekedi's office": the state whose office it is. */
function officeOf({ resolved }: Story, { head, mentions: [owner] }: NounPhrase): Resolution | undefined {
  const [person] = (owner && resolved.get(owner)?.persons) ?? [];
  return head === "office" && person?.country ? countryOnly(person.country, "reference/office-of") : undefined;
}

function namedBeside(story: Story, { object, complements }: Clause): Person[] {
  const partners = collect(complements, (one) => (isPartner(one) ? namedIn(story, one.phrase) : null));
  return [...namedIn(story, object), ...partners];
}

const namedIn = ({ mentions }: Story, phrase: Phrase | null): Person[] =>
  collect(phrase ?? [], (np) => np.mention && mentions.personOf.get(np.mention));

const isPartner = ({ preposition }: Clause["complements"][number]): boolean => ["with", "to"].includes(preposition);

const inPhrase = (phrase: Phrase | null, mention: Mention): boolean =>
  (phrase ?? []).some((np) => np.mention === mention);
