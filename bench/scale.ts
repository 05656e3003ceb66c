import { isDeepStrictEqual } from "node:util";
import type { GraphQLSchema } from "graphql";
import type { Contender } from "./contenders/contender.js";
import { dataLoaders } from "./contenders/data-loaders.js";
import { handWritten, openDriver } from "./contenders/hand-written.js";
import { inProcess } from "./contenders/in-process.js";
import { neo4jGraphql } from "./contenders/neo4j-graphql.js";
import { overHttp } from "./contenders/over-http.js";
import { graphChunks } from "./load/graph-chunks.js";
import { embeddedWith, neo4jWith } from "./load/graphs.js";
import { findLandmarks, type Landmarks } from "./questions/landmarks.js";
import { nestedPage } from "./questions/nested-page.js";
import { page1000 } from "./questions/lists.js";
import type { Question } from "./questions/question.js";
import { articles } from "./world/tellings.js";
import type { Talks } from "./world/talks.js";

/** Names of the contenders, as reports have them. */
export const OURS = "in process";
export const HTTP = "over HTTP";
export const EMBEDDED = "embedded";
export const HAND = "hand-written Cypher";
export const PEER = "@neo4j/graphql";

/** The scale that a ratio is of where none is named: 10x, or the largest below it.
 *  @param scales in order */
export const usualOf = (scales: readonly number[]): number | undefined =>
  scales.filter((times) => times <= 10).at(-1) ?? scales[0];

/** A graph of one size in its stores, and everybody who can be asked about it. */
export interface Scale {
  readonly times: number;
  readonly meetings: number;
  readonly landmarks: Landmarks;
  readonly neo4j: { readonly version: string; readonly pid: number };
  /** Those who can answer this question here, each checked to give the same answer. */
  whoAnswers(question: Question): Promise<readonly Contender[]>;
  close(): Promise<void>;
}

/** Makes the graph and opens its stores; the embedded one up to 10x. */
export async function openScale(
  times: number,
  meetings: number,
  schema: GraphQLSchema,
  talks: () => Iterable<Talks> | undefined,
): Promise<Scale> {
  const chunks = (): ReturnType<typeof graphChunks> => graphChunks(articles(meetings, talks()));
  const embedded = times <= 10 ? await embeddedWith(chunks) : null;
  const { server, store, close } = await neo4jWith(chunks());
  const driver = openDriver(server);
  const http = await overHttp(HTTP, store);
  const peer = await neo4jGraphql(driver);
  const everywhere = [inProcess(OURS, schema, () => ({ store })), handWritten(driver), http];
  if (embedded) everywhere.push(inProcess(EMBEDDED, schema, () => ({ store: embedded })));
  const landmarks = await findLandmarks(store, meetings);
  const whoAnswers = async (question: Question): Promise<readonly Contender[]> => {
    if (question === page1000 && !landmarks.afterPage999) return [];
    const all = question === nestedPage ? [...everywhere, dataLoaders(driver), peer] : everywhere;
    const answers = await Promise.all(all.map((contender) => contender.ask(question, question.variables(landmarks))));
    const alike = all.map((contender, index) =>
      plain(contender === peer ? peer.sameShape(answers[index]) : answers[index]),
    );
    all.forEach(({ name }, index) => {
      if (!isDeepStrictEqual(alike[index], alike[0]))
        throw new Error(
          `"${question.name}" on ${times}x: the answer ${name} is not the one ${OURS}. Nothing was measured.`,
        );
    });
    return all;
  };
  return {
    times,
    meetings,
    landmarks,
    neo4j: server,
    whoAnswers,
    close: async () => {
      await http.close();
      await driver.close();
      await Promise.all([close(), embedded?.close()]);
    },
  };
}

/** GraphQL's objects have no prototype. */
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
