import type { Iso3, Party } from "../../facts/shapes.js";
import { collect } from "../collect.js";
import { quotationAt, type Doc } from "../doc.js";
import type { Mentions } from "../mentions/find-mentions.js";
import type { CountryMention, Mention, PersonMention, PronounMention, Role, RoleMention } from "../mentions/mention.js";
import type { Clause, Phrase } from "../syntax/clause.js";
import { Discourse } from "./discourse.js";
import { fitsRole } from "./fits-role.js";
import { actsAsCountry } from "./place-or-country.js";
import { adoptRole } from "./person-country.js";
import { turnAt, type Turn } from "../turns.js";
import type { Person } from "./person.js";
import type { Resolution } from "./reading.js";

const FACING = new Set(["host", "guest", "counterpart"]);
/** How many sentences back a pair may have been told of. */
const NEAR = 4;

/** What reaches somebody who is not there. */
const SENT = new Set(
  "invitation letter message greeting greetings condolence condolences gift note tribute".split(" "),
);

const OPEN: Resolution = { persons: [], others: [], rule: "open" };

/** Decides for every mention whom it means, sentence by sentence, looking back only; a role may be filled by the name
 *  that follows it. What is not clear stays open: a wrong person is worse than none. */
export function resolveReferences(
  doc: Doc,
  mentions: Mentions,
  clausesOf: readonly (readonly Clause[])[],
  turns: readonly Turn[],
): Map<Mention, Resolution> {
  const resolver = new Resolver(doc, mentions, turns);
  doc.sentences.forEach((_, sentence) => {
    resolver.sentence(sentence, clausesOf[sentence] ?? []);
  });
  return resolver.resolved;
}

class Resolver {
  readonly resolved = new Map<Mention, Resolution>();
  private readonly discourse = new Discourse();
  /** "A French diplomat": whom those without a name spoke for; "the diplomat" is the one told of last. */
  private readonly unnamed = new Map<string, { readonly others: readonly Party[]; readonly sentence: number }>();
  /** Those named as the object of what the mention at hand is the subject of: nobody meets himself. */
  private facedBy: readonly Person[] = [];
  /** The clause in whose setting the mention at hand stands, within other words too: "after his talks". */
  private around: Clause | undefined;

  constructor(
    private readonly doc: Doc,
    private readonly mentions: Mentions,
    private readonly turns: readonly Turn[],
  ) {}

  sentence(sentence: number, clauses: readonly Clause[]): void {
    const told = [...clauses];
    const main = clauses.filter((clause) => clause.kind === "main" || clause.kind === "coordinate");
    const subjects = new Set(collect(main, (clause) => (clause.subject ?? []).map((np) => np.mention)));
    for (const mention of this.mentions.ofSentence[sentence] ?? []) {
      while (told[0] && told[0].end <= mention.start) this.remember(told.shift(), sentence);
      const own = clauses.find(
        (clause) => inPhrase(clause.object, mention) || clause.complements.some((one) => inPhrase(one.phrase, mention)),
      );
      this.around = clauses.find(({ complements }) =>
        complements.some(({ phrase }) => phrase.some(({ mentions }) => mentions.includes(mention))),
      );
      this.facedBy = collect(clauses, (clause) =>
        inPhrase(clause.subject, mention) ? this.namedBeside(clause) : null,
      );
      const resolution = this.resolve(mention, subjects.has(mention), own ?? null, clauses);
      this.resolved.set(mention, resolution);
      const quoted = quotationAt(this.doc, mention.start) !== null;
      if (!quoted)
        for (const person of resolution.persons) this.discourse.mention(person, sentence, subjects.has(mention));
    }
    for (const clause of told) this.remember(clause, sentence);
  }

  private resolve(mention: Mention, subject: boolean, own: Clause | null, clauses: readonly Clause[]): Resolution {
    switch (mention.kind) {
      case "person": {
        const person = this.mentions.personOf.get(mention);
        if (!person) return OPEN;
        this.fillPending(person, mention.sentence, subject);
        if (mention.roles.some((role) => role.head === "counterpart")) this.shareOffice(person, mention.roles);
        this.shareCountry(person, mention);
        return { persons: [person], others: [], rule: "reference/name" };
      }
      case "country":
        return this.compatriot(mention, own) ?? countryOnly(mention.country, `reference/country-${mention.form}`);
      case "organization":
        return { persons: [], others: [{ type: "organization", id: mention.name }], rule: "reference/organization" };
      case "place":
        return mention.capitalOf && actsAsCountry(this.doc, mention, subject, own, clauses)
          ? countryOnly(mention.capitalOf, "reference/capital-for-government")
          : OPEN;
      case "pronoun":
        return this.pronoun(mention, subject, own);
      case "role":
        return mention.role.plural ? this.pluralRole(mention) : this.singleRole(mention, subject, own);
    }
  }

  /** "the American": the one of that country who was mentioned last; never "the Chinese", who may be many. */
  private compatriot(mention: CountryMention, own: Clause | null): Resolution | null {
    const { tokens } = this.doc;
    const next = tokens[mention.last + 1];
    const alone = !["NOUN", "PROPN", "ADJ", "PART", "NUM"].includes(next?.pos ?? "");
    const word = tokens[mention.last]?.lower ?? "";
    const one = mention.form === "demonym" && !mention.plural && !/(ese|sh|ch|ss)$/.test(word);
    if (!one || !alone || tokens[mention.first - 1]?.lower !== "the") return null;
    const apart = [...this.personsOf(own?.subject ?? null), ...this.facedBy];
    const person = this.discourse.latest().find(({ country }) => country === mention.country);
    return person && !apart.includes(person) ? { persons: [person], others: [], rule: "reference/compatriot" } : null;
  }

  private pronoun(mention: PronounMention, subject: boolean, own: Clause | null): Resolution {
    if (mention.word === "he" || mention.word === "she") {
      const answering = quotationAt(this.doc, mention.start) ? null : turnAt(this.turns, mention.start)?.speaker;
      const excluded = [
        ...(subject || mention.possessive ? [] : this.personsOf(own?.subject ?? null)),
        ...(answering ? [answering] : []), // who answers says "I"
        ...this.facedBy,
      ];
      const follows = mention.possessive ? this.actingAfter(mention) : null;
      if (follows) return { persons: [follows], others: [], rule: "reference/pronoun-opening" };
      const person = this.discourse.lastPerson(mention.word === "he" ? "m" : "f", mention.sentence, excluded);
      if (!person) return OPEN;
      return { persons: [person], others: [], rule: "reference/pronoun-last-subject" };
    }
    if (mention.word === "i") {
      const speaker = quotationAt(this.doc, mention.start) ? null : turnAt(this.turns, mention.start)?.speaker;
      return speaker ? { persons: [speaker], others: [], rule: "reference/answer" } : OPEN;
    }
    if (mention.word === "they") {
      const group = this.discourse.groups.at(-1);
      const lately = mention.possessive ? this.discourse.since(mention.sentence - 1) : [];
      if (lately.length === 2 && (group?.sentence ?? -1) < mention.sentence - 1)
        return { persons: lately, others: [], rule: "reference/their-two-lately" };
      if (!group || mention.sentence - group.sentence > 2) return OPEN;
      return group.persons.length > 1
        ? { persons: group.persons, others: [], rule: "reference/they-last-group" }
        : { persons: [], others: group.others, rule: "reference/they-last-group" };
    }
    if (mention.word === "it") {
      const before = [...(this.mentions.ofSentence[mention.sentence] ?? [])].reverse();
      const antecedent = before.find(
        (one) => one.first < mention.first && (this.resolved.get(one)?.others.length ?? 0) === 1,
      );
      const others = antecedent ? (this.resolved.get(antecedent)?.others ?? []) : [];
      return others.length === 1 ? { persons: [], others, rule: "reference/it-last-actor" } : OPEN;
    }
    return OPEN;
  }

  /** "Following his meeting with Eide, Hammond said": what opens a sentence is said of the one who acts in it. */
  private actingAfter(mention: PronounMention): Person | null {
    const [np, ...more] = this.around?.subject ?? [];
    if (!np || more.length > 0 || np.start < mention.end || this.opensLater(mention)) return null;
    const person = np.mention && this.mentions.personOf.get(np.mention);
    const gender = mention.word === "he" ? "m" : "f";
    return person && (person.gender ?? gender) === gender ? person : null;
  }

  /** Somebody else is named in the sentence before the pronoun. */
  private opensLater({ sentence, start }: PronounMention): boolean {
    return (this.mentions.ofSentence[sentence] ?? []).some(
      (one) => one.start < start && this.mentions.personOf.has(one),
    );
  }

  private singleRole(mention: RoleMention, subject: boolean, own: Clause | null): Resolution {
    const { role } = mention;
    if (role.level === "group" || role.level === "private") return this.fallback(mention);
    const titled = role.level === "honorific" ? this.namedRightAfter(mention) : null;
    if (titled) {
      adoptRole(titled, role);
      return { persons: [titled], others: [], rule: "reference/rank-of-name" };
    }
    const quoted = quotationAt(this.doc, mention.start) !== null;
    const scored = this.discourse
      .latest()
      .map((person) => ({ person, score: role.head === "counterpart" ? 0 : fitsRole(role, person) }))
      .filter((one) => one.score > 0);
    const best = Math.max(0, ...scored.map((one) => one.score));
    const fitting = scored.filter((one) => one.score === best).map((one) => one.person);
    const apart = fitting.filter(
      (person) => !this.personsOf(own?.subject ?? null).includes(person) && !this.facedBy.includes(person),
    );
    const [first, second] = apart;
    const peer = role.head === "counterpart" && role.countries.length > 0 ? this.peer(role, own) : null;
    if (peer) return { persons: [peer], others: [], rule: "reference/counterpart" };
    const facing = role.level === "relational" && role.countries.length === 0 ? this.facing(mention, own) : null;
    if (facing) return { persons: [facing], others: [], rule: "reference/facing" };
    if (role.definite && first && (!second || role.countries.length > 0 || role.possessor === null)) {
      return { persons: [first], others: [], rule: "reference/role" };
    }
    if (role.definite && !quoted && role.level !== "relational")
      this.discourse.pending.push({ mention, asSubject: subject });
    else if (role.head === "counterpart" && role.countries.length > 0)
      this.discourse.pending.push({ mention, asSubject: false });
    return this.fallback(mention);
  }

  /** "His Highness the Amir of Kuwait Sheikh Sabah" */
  private namedRightAfter(mention: RoleMention): Person | null {
    const next = this.mentions.byToken.get(mention.last + 1);
    return (next && this.mentions.personOf.get(next)) ?? null;
  }

  /** "his Bangladeshi counterpart": the one of that country spoken of before who holds the same office. */
  private peer(role: Role, own: Clause | null): Person | null {
    const gender = role.possessor === "his" ? "m" : role.possessor === "her" ? "f" : null;
    const self = this.personsOf(own?.subject ?? null)[0] ?? this.discourse.lastPerson(gender, role.sentence);
    const offices = new Set(self?.roles.flatMap(({ kind, tenure }) => (kind && tenure === "current" ? kind : [])));
    const known = this.discourse
      .latest()
      .filter(
        (person) =>
          person !== self &&
          person.country !== null &&
          role.countries.includes(person.country) &&
          person.roles.some(({ kind, tenure }) => tenure === "current" && offices.has(kind ?? "")),
      );
    return known[0] ?? null;
  }

  /** "his guest", "her host", "his visitor": who is left of the two that were told of last, once the one whose guest it is
   *  is set aside. */
  private facing(mention: RoleMention, own: Clause | null): Person | null {
    const { role, sentence } = mention;
    if (!FACING.has(role.head) || !role.definite) return null;
    const subject = this.personsOf(own?.subject ?? null)[0];
    const gender = role.possessor === "his" ? "m" : role.possessor === "her" ? "f" : null;
    const self = subject ?? this.discourse.lastPerson(gender, sentence);
    const pair = this.discourse.groups.findLast(
      ({ persons }) => persons.length === 2 && self && persons.includes(self),
    );
    if (!pair || sentence - pair.sentence > NEAR) return null;
    return pair.persons.find((person) => person !== self) ?? null;
  }

  /** Nobody is named: the country or the organization the role belongs to stands for whoever it is. */
  private fallback(mention: RoleMention): Resolution {
    const { role, sentence } = mention;
    const others: Party[] =
      role.countries.length > 0
        ? role.countries.map(asCountry)
        : role.organization
          ? [{ type: "organization", id: role.organization }]
          : [];
    if (others.length > 0) {
      const rule = role.countries.length > 0 ? "reference/role-of-country" : "reference/role-of-organization";
      this.unnamed.set(role.head, { others, sentence });
      return { persons: [], others, rule };
    }
    const told = this.unnamed.get(role.head);
    if (told && role.definite && role.possessor === null && sentence - told.sentence <= NEAR)
      return { persons: [], others: told.others, rule: "reference/unnamed-again" };
    if (!role.definite) this.unnamed.delete(role.head);
    if (role.possessor && role.kind) {
      const holder = this.discourse.lastPerson(
        role.possessor === "her" ? "f" : role.possessor === "his" ? "m" : null,
        mention.sentence,
      );
      if (holder?.country) return countryOnly(holder.country, "reference/role-of-possessor");
    }
    return OPEN;
  }

  private pluralRole(mention: RoleMention): Resolution {
    const { role } = mention;
    if (role.countries.length > 0)
      return { persons: [], others: role.countries.map(asCountry), rule: "reference/roles-of-countries" };
    if (role.organization)
      return {
        persons: [],
        others: [{ type: "organization", id: role.organization }],
        rule: "reference/roles-of-organization",
      };
    if ((!role.definite && role.count === null) || role.possessor !== null) return OPEN;
    return (
      (role.head === "country" || role.head === "side" ? this.bothSides(role) : this.groupOf(role)) ??
      this.allLately(mention) ??
      OPEN
    );
  }

  /** "the two countries", "both sides": the last two that were told of together. */
  private bothSides(role: Role): Resolution | null {
    for (const group of [...this.discourse.groups].reverse()) {
      const others = group.others.length > 1 ? group.others : countriesOf(group.persons).map(asCountry);
      const sides = role.head === "country" ? others.filter((party) => party.type === "country") : others;
      if (sides.length === (role.count ?? sides.length) && sides.length > 1)
        return { persons: [], others: sides, rule: "reference/both-sides" };
    }
    return null;
  }

  /** "the two men", "both ministers", "the three leaders" */
  private groupOf(role: Role): Resolution | null {
    for (const { persons } of this.discourse.salient()) {
      const fitting =
        role.level === "group"
          ? persons
          : persons.filter(
              (person) =>
                fitsRole(singular(role), person, true) > 0 ||
                person.roles.every(({ level }) => level === "affiliation"),
            );
      if (fitting.length > 1 && fitting.length === (role.count ?? fitting.length))
        return { persons: fitting, others: [], rule: "reference/group" };
    }
    return null;
  }

  private allLately({ role, sentence }: RoleMention): Resolution | null {
    const lately = role.level === "group" ? this.discourse.since(sentence - 2) : [];
    return role.count !== null && lately.length === role.count
      ? { persons: lately, others: [], rule: "reference/all-lately" }
      : null;
  }

  /** The name that follows an unfilled role: subject for subject, the counterpart for the other. */
  private fillPending(person: Person, sentence: number, subject: boolean): void {
    const known = person.roles.filter((role) => role.kind !== null);
    if (person.mentions[0]?.sentence !== sentence || known.some((role) => role.wording !== "")) return;
    const index = this.discourse.pending.findIndex(({ mention, asSubject }) => {
      const distance = mention.sentence < 3 ? sentence - mention.sentence : Infinity; // only the opening names later
      const role = mention.role;
      const free = (this.resolved.get(mention)?.persons.length ?? 0) === 0;
      const agrees = !role.gender || !person.gender || role.gender === person.gender;
      const same = !person.country || role.countries.length === 0 || role.countries.includes(person.country);
      const fits = known.length === 0 || fitsRole(role, person) > 0;
      return free && agrees && same && fits && asSubject === subject && distance >= 1 && distance <= 2;
    });
    const found = this.discourse.pending[index];
    if (!found) return;
    this.discourse.pending.splice(index, 1);
    adoptRole(person, found.mention.role);
    this.resolved.set(found.mention, { persons: [person], others: [], rule: "reference/named-after" });
  }

  /** "his Russian counterpart, Sergei Lavrov": he holds the office of the one whose counterpart he is. */
  private shareOffice(person: Person, roles: readonly Role[]): void {
    const possessor = roles.find((role) => role.head === "counterpart")?.possessor;
    const gender = possessor === "his" ? "m" : possessor === "her" ? "f" : null;
    const other = this.discourse.lastPerson(gender, person.mentions[0]?.sentence ?? 0, [person]);
    const office = other?.roles.find((role) => role.kind !== null);
    const own = roles.find((role) => role.head === "counterpart");
    if (office && own) person.roles.push({ ...own, kind: office.kind, level: office.level, head: office.head });
  }

  /** "his spokesman, Ernesto Abella": an office beside somebody is one of the same country. */
  private shareCountry(person: Person, mention: PersonMention): void {
    const owner = this.ownerOf(mention);
    if (owner?.country && person.country === null) {
      person.country = owner.country;
      person.countrySource = { span: mention, rule: "country/possessor" };
    }
    const role = mention.roles.find(({ possessor, kind }) => possessor !== null && kind !== null);
    if (!role || (person.country !== null && person.countrySource?.rule !== "country/title")) return;
    const gender = role.possessor === "his" ? "m" : role.possessor === "her" ? "f" : null;
    const country = gender && this.discourse.lastPerson(gender, mention.sentence, [person])?.country;
    if (!country) return;
    person.country = country;
    person.countrySource = { span: role, rule: "country/possessor" };
  }

  /** "the PM’s Press Secretary Ihsanul Karim": the person whose the office is. */
  private ownerOf({ first, sentence, roles }: PersonMention): Person | null {
    if (roles.length === 0 || !/^['’]s$/.test(this.doc.tokens[first - 1]?.text ?? "")) return null;
    const before = (this.mentions.ofSentence[sentence] ?? []).findLast(({ last }) => last === first - 2);
    return (before && this.resolved.get(before)?.persons[0]) ?? null;
  }

  private remember(clause: Clause | undefined, sentence: number): void {
    if (!clause || clause.kind === "relative" || quotationAt(this.doc, clause.verb.start)) return;
    const phrases: (Phrase | null)[] = [clause.subject];
    // "spoke to him", never "an invitation to him"
    const together = clause.complements.filter(
      ({ preposition }) =>
        ["with", "between", "by"].includes(preposition) ||
        (preposition === "to" && !SENT.has(clause.object?.[0]?.head ?? "")),
    );
    phrases.push(clause.object, ...together.map((one) => one.phrase));
    const subject = this.personsOf(clause.subject);
    const subjectOthers = this.othersOf(clause.subject);
    this.discourse.group(subject, subjectOthers, sentence);
    const persons = [...new Set(collect(phrases, (phrase) => this.personsOf(phrase)))];
    const all = collect(phrases, (phrase) => this.othersOf(phrase));
    const others = all.filter((party, i) => all.findIndex((one) => one.id === party.id) === i);
    if (persons.length > subject.length || others.length > subjectOthers.length)
      this.discourse.group(persons, others, sentence);
  }

  private namedBeside({ object, complements }: Clause): Person[] {
    const partners = collect(complements, (one) => (isPartner(one) ? this.namedIn(one.phrase) : null));
    return [...this.namedIn(object), ...partners];
  }

  private namedIn(phrase: Phrase | null): Person[] {
    return collect(phrase ?? [], (np) => np.mention && this.mentions.personOf.get(np.mention));
  }

  private personsOf(phrase: Phrase | null): Person[] {
    return collect(phrase ?? [], (np) => np.mention && this.resolved.get(np.mention)?.persons);
  }

  private othersOf(phrase: Phrase | null): readonly Party[] {
    return collect(phrase ?? [], (np) => np.mention && this.resolved.get(np.mention)?.others);
  }
}

const asCountry = (id: Iso3): Party => ({ type: "country", id });
const countryOnly = (id: Iso3, rule: string): Resolution => ({ persons: [], others: [asCountry(id)], rule });
const singular = (role: RoleMention["role"]): RoleMention["role"] => ({ ...role, plural: false, countries: [] });

const countriesOf = (persons: readonly Person[]): Iso3[] => [
  ...new Set(persons.map((person) => person.country).filter((country): country is Iso3 => country !== null)),
];

const isPartner = ({ preposition }: Clause["complements"][number]): boolean => ["with", "to"].includes(preposition);

const inPhrase = (phrase: Phrase | null, mention: Mention): boolean =>
  (phrase ?? []).some((np) => np.mention === mention);
