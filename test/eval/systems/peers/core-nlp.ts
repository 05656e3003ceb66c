import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Predicted } from "../predicted.js";
import type { Text } from "../system.js";
import { bodyOf } from "./body-of.js";
import { iso3OfName } from "./iso3-of-name.js";
import type { Peer } from "./peer.js";
import { peersFolder } from "./peers-folder.js";
import { saidSpeed } from "./said-speed.js";
import { runProgram } from "./run-program.js";

interface Entity {
  readonly type: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What CoreNlpExtract says of one text. */
interface Answer {
  readonly id: string;
  readonly people: readonly { readonly name: string }[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly speaker: string | null;
    readonly canonicalSpeaker: string | null;
  }[];
}

const VERSION = "4.5.10";
const folder = () => join(peersFolder(), "corenlp");
const needed = () => [
  join(folder(), `lib/stanford-corenlp-${VERSION}-models.jar`),
  join(folder(), "CoreNlpExtract.class"),
];

const command = (...words: string[]): string[] =>
  ["java", "-Xmx4g", "-cp", `${folder()}/lib/*:${folder()}`, "CoreNlpExtract"].concat(words);

const answersTo = (texts: readonly Text[]): (Answer | undefined)[] => {
  const answers = runProgram<Answer>({ id: "corenlp", version: VERSION }, texts, (input) => command(input));
  return texts.map(({ id }) => answers.get(id));
};

/** Stanford CoreNLP with coreference and its trained attribution of quotations. */
export const coreNlp: Peer = {
  id: "corenlp",
  name: "CoreNLP",
  does: [
    "gum.",
    "polnear.",
    "articles.overall",
    "articles.people",
    "articles.countries",
    "articles.direct",
    "articles.speaker",
  ],
  version: () => `Stanford CoreNLP ${VERSION}`,
  missing() {
    const missing = needed().find((path) => !existsSync(path));
    return missing === undefined ? null : `there is no ${missing}`;
  },
  speed: (file) => saidSpeed(command("--repeat=20", file)),
  read: (texts) => answersTo(texts).map(predictedOf),
  describe: (articles) => answersTo(articles.map(bodyOf)).map(jsonOf),
};

const ofType = ({ entities }: Answer, ...types: string[]) => entities.filter(({ type }) => types.includes(type));

function predictedOf(answer: Answer | undefined): Predicted {
  if (!answer) return { persons: [], countries: [], statements: [], events: [] };
  return {
    persons: ofType(answer, "PERSON"),
    countries: ofType(answer, "COUNTRY").map(({ text, start, end }) => ({ start, end, iso3: iso3OfName(text) ?? "" })),
    statements: answer.quotes.map(({ start, end, speaker, canonicalSpeaker }) => ({
      start,
      end,
      kind: "direct",
      speaker: canonicalSpeaker ?? speaker,
      speakerIsPerson: canonicalSpeaker !== speaker,
      wording: speaker,
    })),
    events: [],
  };
}

const jsonOf = (answer: Answer | undefined): object =>
  answer
    ? {
        people: answer.people.map(({ name }) => ({ name, country: null })),
        countries: [...new Set(ofType(answer, "COUNTRY").flatMap(({ text }) => iso3OfName(text) ?? []))],
        organizations: ofType(answer, "ORGANIZATION").map(({ text }) => text),
        meetings: [],
        statements: answer.quotes.map(({ text, speaker, canonicalSpeaker }) => ({
          text: text.replace(/^[“"]|[”"]$/g, ""),
          speaker: canonicalSpeaker ?? speaker,
          kind: "direct",
        })),
      }
    : {};
