import type { Run } from "../../cypher/run.js";
import { endsOf } from "../../claim/fact-id.js";
import { labelOf } from "../../model.js";
import { parseQuery } from "../../search/parse-query.js";
import type { SearchPage, SearchQuestion } from "../../search/question.js";
import { searchPage } from "../../search/search-page.js";
import { findNames, findTexts } from "./find.js";
import { isSearchable, readIndexed } from "./read-indexed.js";
import { SearchIndex } from "./search-index.js";
import { textsShown } from "./texts-shown.js";

/** Documents that are read into the index before others get their turn. */
const AT_ONCE = 1_000;

/** Full text over a graph that only this process writes: an index in memory, made at the first search, and brought up to
 *  date before every later one by what was committed in between. */
export class Searcher {
  private index: SearchIndex | null = null;
  /** The commit that the index shows. */
  private commit = -1;
  /** What later commits may have changed. */
  private readonly touched = new Map<number, ReadonlySet<string>>();
  /** Nobody who never searches pays for it. */
  private wanted = false;
  private lastUpdate: Promise<unknown> = Promise.resolve();

  async search(run: Run, question: SearchQuestion): Promise<SearchPage> {
    const query = parseQuery(question.text);
    this.wanted = true;
    const index = await this.upToDate(run);
    const { best, count } = await findTexts(run, index, query, question);
    return searchPage(query, question, {
      names: findNames(index, query, question),
      texts: await textsShown(run, best),
      textCount: question.count ? count : null,
    });
  }

  /** The nodes that rest on an article, before it goes or is read anew. */
  async supportedBy(run: Run, articleId: string): Promise<string[]> {
    if (!this.wanted) return [];
    const rows = await run(
      "MATCH (:Article {id: $articleId})-[:HAS_SENTENCE]->(:Sentence)<-[:CITES]-(x:Assertion) RETURN DISTINCT x.factId AS id",
      { articleId },
    );
    return rows.map(({ id }) => id as string).filter((id) => !endsOf(id));
  }

  /** Takes note of a commit. Without a note the next search reads the whole graph again.
   *  @param ids of the nodes that it may have changed */
  note(commit: number, ids: ReadonlySet<string>): void {
    if (this.wanted) this.touched.set(commit, ids);
  }

  /** One at a time: two readers must not both add. */
  private upToDate(run: Run): Promise<SearchIndex> {
    const updated = this.lastUpdate.then(() => this.update(run));
    this.lastUpdate = updated.catch(() => undefined); // the reader who failed has the error; the next tries again
    return updated;
  }

  private async update(run: Run): Promise<SearchIndex> {
    const [marker] = await run("MATCH (m:Meta {id: 'meta'}) RETURN m.commits AS commits", {});
    const commit = Number(marker?.commits);
    if (this.index && commit <= this.commit) return this.index;
    const changed = this.index && !this.index.isWorn ? this.changedUntil(commit) : null;
    const index = (changed && this.index) ?? new SearchIndex();
    changed?.forEach((id) => index.remove(id));
    for await (const nodes of readIndexed(run, changed)) {
      for (const [number, node] of nodes.entries()) {
        index.put(node);
        if (number % AT_ONCE === AT_ONCE - 1) await new Promise((done) => setImmediate(done));
      }
    }
    for (const known of [...this.touched.keys()]) if (known <= commit) this.touched.delete(known);
    this.commit = commit;
    this.index = index;
    return index;
  }

  /** null when some commit was not taken note of. */
  private changedUntil(commit: number): string[] | null {
    const ids = new Set<string>();
    for (let one = this.commit + 1; one <= commit; one++) {
      const touched = this.touched.get(one);
      if (!touched) return null;
      for (const id of touched) if (isSearchable(labelOf(id))) ids.add(id);
    }
    return [...ids];
  }
}
