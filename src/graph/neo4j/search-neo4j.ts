import { EntenteError } from "../../errors.js";
import { Parameters } from "../cypher/parameters.js";
import { parseQuery } from "../search/parse-query.js";
import type { SearchPage, SearchQuestion } from "../search/question.js";
import { searchPage, type NameFound, type TextFound } from "../search/search-page.js";
import type { Connection } from "./connection.js";
import { compileSearch } from "./compile-search.js";

type RawName = readonly [id: string, name: string, aliases: string[] | null];
type RawText = readonly [
  id: string,
  score: number,
  text: string,
  title: string | null,
  speakerWording: string | null,
  speakers: string[],
];

/** Full text over names and texts; one statement.
 *  @throws BAD_USER_INPUT - no words; SEARCH_NOT_READY - the database is still reading what it has into the index */
export async function searchNeo4j(connection: Connection, question: SearchQuestion): Promise<SearchPage> {
  const query = parseQuery(question.text);
  const parameters = new Parameters();
  const cypher = compileSearch(query, question, parameters);
  const [row] = await connection.read(cypher, parameters.values).catch(notReady);
  return searchPage(query, question, {
    names: ((row?.names ?? []) as RawName[]).map(nameFrom),
    texts: ((row?.texts ?? []) as RawText[]).map(textFrom),
    textCount: question.count ? ((row?.textCount ?? 0) as number) : null,
  });
}

const nameFrom = ([id, name, aliases]: RawName): NameFound => ({ id, name, aliases });

const textFrom = ([id, score, text, title, wording, speakers]: RawText): TextFound => {
  return { id, score, text, title, speaker: speakers.length > 0 ? speakers.join(", ") : wording };
};

function notReady(error: unknown): never {
  if (!/index is still populating|IndexNotFound|IndexNotPopulated/i.test(String(error))) throw error;
  throw new EntenteError(
    "SEARCH_NOT_READY",
    "The words of this graph are not in the index yet.",
    "Ask again in a moment: a graph that was there before the index is read into it once.",
    {},
    503,
  );
}
