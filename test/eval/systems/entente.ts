import { readingJson } from "../../../src/cli/reading-json.js";
import type { EventFact, Facts, Party } from "../../../src/facts/shapes.js";
import { countryMentions } from "./country-mentions.js";
import type { Predicted, PredictedEvent } from "./predicted.js";
import { readArticleFile } from "./read-article-file.js";
import { readText, type TextRead } from "./read-text.js";
import type { System } from "./system.js";

/** What is measured: the extraction of src/extract/. */
export const entente: System = {
  name: "Entente",
  read: (texts) => texts.map((text) => predictedOf(readText(text))),
  describe: (articles) => articles.map((article) => readingJson(readArticleFile(article))),
};

function predictedOf({ doc, facts }: TextRead): Predicted {
  return {
    persons: doc.mentions.persons.flatMap((person) => person.mentions.map(({ nameSpan }) => nameSpan)),
    countries: countryMentions(doc),
    statements: facts.statements.map(({ start, end, kind, speaker, speakerWording }) => ({
      start,
      end,
      kind,
      speaker: speaker?.id ?? null,
      speakerIsPerson: speaker?.type === "person",
      wording: speakerWording,
    })),
    events: [...facts.events.map((event) => eventOf(facts, event)), ...uncodedMeetings(facts)],
  };
}

const eventOf = (facts: Facts, { type, actors, recipients }: EventFact): PredictedEvent => ({
  type,
  actors: codesOf(facts, actors),
  recipients: codesOf(facts, recipients),
});

/** A held meeting is a CONSULT also where no event codes it: its own node in the graph says so. */
const uncodedMeetings = (facts: Facts): PredictedEvent[] =>
  facts.meetings
    .filter(({ status }, i) => status === "held" && !facts.events.some((event) => event.meeting === i))
    .map(({ participants }) => ({
      type: "CONSULT",
      actors: codesOf(
        facts,
        participants.map(({ party }) => party),
      ),
      recipients: [],
    }));

const codesOf = (facts: Facts, parties: readonly Party[]): string[] =>
  parties.map(({ type, id }) =>
    type === "person" ? (facts.people.find(({ name }) => name === id)?.country ?? id) : id,
  );
