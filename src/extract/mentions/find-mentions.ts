import { collect } from "../collect.js";
import type { Doc } from "../doc.js";
import { quotationAt } from "../doc.js";
import { joinNames } from "../resolve/join-names.js";
import type { Person } from "../resolve/person.js";
import { regions } from "../world/regions.js";
import type { Mark, MarkOf, Marks } from "./mark.js";
import { markWords } from "./mark-words.js";
import type { Mention } from "./mention.js";
import { findNamedOrganizations } from "./named-organizations.js";
import { findPeople, type Candidate } from "./people.js";
import { nameRuns } from "./name-runs.js";
import { findPronouns } from "./pronouns.js";
import { findUnknownPlaces } from "./unknown-places.js";
import { titleNames } from "./title-names.js";

export interface Mentions {
  /** By first token; none overlaps another. */
  readonly byToken: ReadonlyMap<number, Mention>;
  readonly ofSentence: readonly (readonly Mention[])[];
  readonly marks: Marks;
  /** States said by name, within other names too. */
  readonly states: readonly MarkOf<"country">[];
  readonly persons: readonly Person[];
  readonly personOf: ReadonlyMap<Mention, Person>;
}

/** Finds everything that is named or stands for somebody: persons and roles first, then what is left of the words. */
export function findMentions(doc: Doc): Mentions {
  const { marks, states } = markWords(doc);
  const known = partsOfNames(doc, marks);
  const people = collect(doc.tokensOf, (tokens) => findPeople(doc, tokens, marks, known));
  const candidates = people.filter((one): one is Candidate => one.kind === "person");
  const { persons, personOf } = joinNames(candidates, titleNames(doc));
  const byToken = new Map<number, Mention>();
  const taken = new Set<number>();
  const take = (mention: Mention) => {
    for (let token = mention.first; token <= mention.last; token++) if (taken.has(token)) return;
    for (let token = mention.first; token <= mention.last; token++) taken.add(token);
    byToken.set(mention.first, mention);
  };
  for (const mention of people) if (mention.kind === "role" || personOf.has(mention)) take(mention);
  for (const tokens of doc.tokensOf) for (const pronoun of findPronouns(tokens)) take(pronoun);
  for (const tokens of doc.tokensOf) for (const one of findNamedOrganizations(doc, tokens, marks, taken)) take(one);
  for (const mark of marks.values()) {
    const mention = fromMark(mark);
    if (mention) take(mention);
  }
  const names = new Set(persons.flatMap(({ name }) => name.toLowerCase().split(/[ -]/)));
  for (const tokens of doc.tokensOf) for (const one of findUnknownPlaces(doc, tokens, marks, taken, names)) take(one);
  const ofSentence: Mention[][] = doc.sentences.map(() => []);
  for (const mention of [...byToken.values()].sort((a, b) => a.first - b.first))
    ofSentence[mention.sentence]?.push(mention);
  return { byToken, ofSentence, marks, states, persons, personOf };
}

/** The words of all names of two words and more: a short form is looked for where the tagger saw a common noun. */
function partsOfNames(doc: Doc, marks: Marks): ReadonlySet<string> {
  const runs = collect(doc.tokensOf, (tokens) => nameRuns(tokens, marks).filter((run) => run.last > run.first));
  return new Set(runs.flatMap((run) => doc.tokens.slice(run.first, run.last + 1).map((token) => token.lower)));
}

function fromMark(mark: Mark): Mention | null {
  const { first, last, start, end, sentence } = mark;
  const where = { first, last, start, end, sentence };
  switch (mark.kind) {
    case "country":
      return {
        kind: "country",
        country: mark.country,
        form: mark.form === "seat" || mark.form === "name" || mark.form === "side" ? mark.form : "demonym",
        plural: mark.plural,
        ...where,
      };
    case "city":
      return {
        kind: "place",
        name: mark.city.name,
        place: "city",
        country: mark.city.iso3,
        latitude: mark.city.latitude,
        longitude: mark.city.longitude,
        capitalOf: mark.capitalOf,
        ...where,
      };
    case "region":
      return {
        kind: "place",
        name: mark.name,
        place: "region",
        country: regions().named(mark.name)[0]?.iso3 ?? null,
        latitude: null,
        longitude: null,
        capitalOf: null,
        ...where,
      };
    case "venue":
      return {
        kind: "place",
        name: mark.name,
        place: mark.kind,
        country: null,
        latitude: null,
        longitude: null,
        capitalOf: null,
        ...where,
      };
    case "organization":
      return { kind: "organization", name: mark.organization.name, type: mark.organization.kind, ...where };
    default:
      return null;
  }
}

/** Whether a mention stands inside quoted words, where "I" and "we" are somebody else’s. */
export const isQuoted = (doc: Doc, mention: Mention): boolean => quotationAt(doc, mention.start) !== null;
