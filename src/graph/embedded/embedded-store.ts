import type { ArticleChange } from "../claims.js";
import { checkPlan } from "../check-plan.js";
import { changeGraph } from "../cypher/marker.js";
import { saveChange } from "../cypher/save-change.js";
import { withdrawArticle } from "../cypher/withdraw-article.js";
import { model } from "../model.js";
import type { QueryLimits } from "../patience.js";
import type { NodePlan, Page } from "../plan.js";
import { checkStorable } from "../storable.js";
import type { CounterpartsPage, CounterpartsQuestion, EncounterFilter, GraphStore, Saved, Tally } from "../store.js";
import type { Run } from "../cypher/run.js";
import type { CommitLog } from "./commit-log.js";
import { encountersOf } from "./encounters-of.js";
import type { Engine } from "./engine.js";
import { rankCounterparts } from "./rank-counterparts.js";
import { readPage } from "./read-page.js";
import { tally } from "./tally.js";

/** The graph in a folder or in memory: reads are walked level by level over indexed look-ups. */
export class EmbeddedStore implements GraphStore {
  readonly engine = "embedded";

  constructor(
    private readonly db: Engine,
    private readonly where: string,
    private readonly log: CommitLog,
    private readonly now: () => Date,
  ) {}

  within(limits: QueryLimits): GraphStore {
    return new EmbeddedStore(this.db.within(limits), this.where, this.log, this.now);
  }

  async read<Name extends string>(plans: Readonly<Record<Name, NodePlan>>): Promise<Record<Name, Page>> {
    for (const plan of Object.values<NodePlan>(plans)) checkPlan(plan);
    return this.db.read(async (run) => {
      const pages: [string, Page][] = [];
      for (const [name, plan] of Object.entries<NodePlan>(plans)) pages.push([name, await readPage(run, plan)]);
      return Object.fromEntries(pages) as Record<Name, Page>;
    });
  }

  counterparts(question: CounterpartsQuestion): Promise<CounterpartsPage> {
    return this.db.read(async (run) => rankCounterparts(await encountersOf(run, question), question));
  }

  encounters(filter: EncounterFilter & { readonly with: string }, meetings: number): Promise<Tally> {
    return this.db.read(async (run) =>
      tally(
        (await encountersOf(run, filter)).map(({ meeting }) => meeting),
        meetings,
      ),
    );
  }

  async save(change: ArticleChange): Promise<Saved> {
    checkStorable(change);
    const newMeetings = await this.change((run) => saveChange(run, change, this.now().toISOString()));
    return { status: newMeetings ? "saved" : "unchanged", newMeetings: newMeetings ?? [] };
  }

  async withdraw(articleId: string): Promise<boolean> {
    return (await this.change((run) => withdrawArticle(run, articleId))) !== null;
  }

  counts(): Promise<Readonly<Record<string, number>>> {
    return this.db.read(async (run) => {
      const counts: [string, number][] = [];
      for (const label of Object.keys(model)) {
        const [row] = await run(`MATCH (n:${label}) RETURN count(n) AS count`, {});
        counts.push([label, row?.count as number]);
      }
      return Object.fromEntries(counts);
    });
  }

  close(): Promise<void> {
    return this.db.close();
  }

  private async change<Result>(work: (run: Run) => Promise<Result | null>): Promise<Result | null> {
    const changed = await this.db.write((run) => changeGraph(run, this.where, work));
    if (changed) this.log.write(changed.commits);
    return changed && changed.result;
  }
}
