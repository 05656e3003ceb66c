import type { FactCorrection } from "../facts/correction.js";
import type { Reading } from "../facts/shapes.js";
import type { NewMeeting } from "../graph/new-meetings.js";

/** Reads one article and saves nothing; the pipeline provides it.
 *  @throws EntenteError - what is wrong with the article, and what to do */
export type ReadArticle = (input: IngestInput) => Reading;

/** Reads one article and saves what it says; the pipeline provides it.
 *  @throws EntenteError - what is wrong with the article, and what to do */
export type IngestArticle = (input: IngestInput) => Promise<Learned>;

export interface IngestInput {
  readonly content: string;
  readonly format: "text" | "html";
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** ISO day. */
  readonly publishedAt?: string;
  /** Facts that somebody found wrong, as `factKey` names them. */
  readonly leaveOut?: readonly string[];
  readonly corrections?: readonly FactCorrection[];
}

export interface Ingested {
  readonly status: "saved" | "unchanged";
  readonly articleId: string;
  /** How many of each the article speaks of. */
  readonly counts: {
    readonly sentences: number;
    readonly people: number;
    readonly countries: number;
    readonly organizations: number;
    readonly places: number;
    readonly meetings: number;
    readonly statements: number;
    readonly events: number;
  };
}

/** What the server that ingests tells its subscribers. */
export interface Learned extends Ingested {
  readonly newMeetings: readonly NewMeeting[];
}

export const countsOf = ({ sentences, facts }: Reading): Ingested["counts"] => ({
  sentences: sentences.length,
  people: facts.people.length,
  countries: facts.countries.length,
  organizations: facts.organizations.length,
  places: facts.places.length,
  meetings: facts.meetings.length,
  statements: facts.statements.length,
  events: facts.events.length,
});
