import { countryName } from "../../facts/country-name.js";
import { CORRECTABLE } from "../../facts/correction.js";
import { factKey, LEFT_OUT_KINDS } from "../../facts/leave-out.js";
import type { Evidence, Facts, Location, Party, Reading } from "../../facts/shapes.js";
import type { ReadFact, ReadSentence } from "./reading.type.js";

type Said = Pick<ReadFact, "id" | "kind"> & Partial<ReadFact> & { readonly evidence: readonly Evidence[] };

/** The sentences of a reading in order, each with the facts that it is evidence for. */
export function readSentences({ article, sentences, facts }: Reading): ReadSentence[] {
  const bySentence = new Map<number, ReadFact[]>();
  for (const { evidence, ...said } of allOf(facts)) {
    for (const { sentence, start, end, rule, confidence } of evidence) {
      const able = { canBeLeftOut: canBeLeftOut(said.kind), canBeCorrected: CORRECTABLE[said.kind] ?? [] };
      const fact = { ...BLANK, ...said, ...able, start, end, rule, confidence };
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), fact]);
    }
  }
  return sentences.map(({ index, start, end }) => ({
    index,
    start,
    end,
    text: article.text.slice(start, end),
    facts: bySentence.get(index) ?? [],
  }));
}

const BLANK = { parties: [], recipients: [], detail: null, status: null, date: null, place: null, country: null };

const canBeLeftOut = (kind: string): boolean => LEFT_OUT_KINDS.some((one) => one === kind);

function allOf(facts: Facts): Said[] {
  const { people, countries, organizations, places, meetings, statements, events } = facts;
  return [
    ...meetings.map(({ participants, kind, status, date, location, evidence }, index) => ({
      id: factKey("meeting", index),
      kind: "meeting",
      parties: participants.map(({ party }) => nameOf(party)),
      detail: kind,
      status,
      date: date.value,
      place: placeOf(location),
      evidence,
    })),
    ...statements.map(({ speaker, speakerWording, addressee, text, date, evidence }, index) => ({
      id: factKey("statement", index),
      kind: "statement",
      parties: [speaker ? nameOf(speaker) : (speakerWording ?? "")].filter(Boolean),
      recipients: addressee ? [nameOf(addressee)] : [],
      detail: text,
      date: date.value,
      evidence,
    })),
    ...events.map(({ type, actors, recipients, date, status, location, evidence }, index) => ({
      id: factKey("event", index),
      kind: "event",
      parties: actors.map(nameOf),
      recipients: recipients.map(nameOf),
      detail: type,
      status,
      date: date.value,
      place: placeOf(location),
      evidence,
    })),
    ...people.map(({ name, country, evidence }) => ({
      ...named("person", name, country && countryName(country), evidence),
      country,
    })),
    ...people.flatMap(({ name, offices }) =>
      offices.map(({ wording, evidence }) => named("office", name, wording, evidence)),
    ),
    ...countries.map(({ id, evidence }) => named("country", countryName(id), null, evidence)),
    ...organizations.map(({ name, kind, evidence }) => named("organization", name, kind, evidence)),
    ...places.map(({ name, country, evidence }) => named("place", name, country && countryName(country), evidence)),
  ];
}

const named = (kind: string, name: string, detail: string | null, evidence: readonly Evidence[]): Said => ({
  id: `${kind}:${name}`,
  kind,
  parties: [name],
  detail,
  evidence,
});

const nameOf = ({ type, id }: Party): string => (type === "country" ? countryName(id) : id);

function placeOf(location: Location | null): string | null {
  const parts = [location?.city, location?.country && countryName(location.country)];
  return parts.filter(Boolean).join(", ") || null;
}
