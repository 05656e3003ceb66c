import type { ArticleInput } from "../article/read-article.js";
import type { Reading } from "../facts/shapes.js";
import type { GraphStore } from "../graph/store.js";
import { read, save } from "../pipeline.js";
import type { Ingested, Learned } from "../serve/ingest.js";

/** Reads an article and saves what it says. */
export async function ingestInto(
  store: GraphStore,
  input: ArticleInput,
): Promise<Learned & { readonly reading: Reading }> {
  const reading = read(input);
  const { status, newMeetings } = await save(reading, store);
  return { status, newMeetings, articleId: reading.article.id, counts: countsOf(reading), reading };
}

function countsOf({ sentences, facts }: Reading): Ingested["counts"] {
  return {
    sentences: sentences.length,
    people: facts.people.length,
    countries: facts.countries.length,
    organizations: facts.organizations.length,
    places: facts.places.length,
    meetings: facts.meetings.length,
    statements: facts.statements.length,
    events: facts.events.length,
  };
}
